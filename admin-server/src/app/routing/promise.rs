//! What people were told, kept beside what happened.

use super::floor::View;
use crate::app::{Actor, AppError, Permission};
use crate::state::AppState;
use crate::store;
use crate::store::audit::Entry;
use crate::store::promise::Promise;
use crate::store::routing::Here;
use checkup_core::api::routing::{Kept, PromiseAccuracy, StationKept};
use checkup_core::codes::StationCode;
use checkup_core::ids::VisitId;
use checkup_core::routing::simulate::KEPT_WITHIN;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;

/// How often the rest of the day is played for a range that is worth telling.
const RUNS: usize = 12;

/// A promise that moved by more than this is told again.
const MOVED: TimeDelta = TimeDelta::minutes(5);

/// A promise is kept if what happened was not further from it than this.
const WITHIN: TimeDelta = TimeDelta::milliseconds(KEPT_WITHIN.millis());

/// After a change the others that come with it are waited for.
const SETTLES: Duration = Duration::from_millis(500);

/// Time passes without a change, too.
const AT_LEAST_EVERY: Duration = Duration::from_mins(1);

/// Tells people what the router expects now: whoever was just sent on, and whoever's time moved; and notes what became
/// of what they were told before. Gives how many promises were made.
pub async fn keep(state: &AppState) -> Result<usize, AppError> {
    super::learn(state).await?;
    let (day, now) = (state.clock.today(), state.clock.now());
    let today = store::routing::today(state.store.db(), day).await?;
    let mut last: BTreeMap<VisitId, Promise> = BTreeMap::new();
    for promise in store::promise::of_day(state.store.db(), day).await? {
        last.insert(promise.visit, promise);
    }
    let view = View::new(state, today, day, now);
    // A dozen runs of a full day take long enough to hold up everything else on this thread.
    let joined = tokio::task::spawn_blocking(move || (view.courses(RUNS), view)).await;
    let (courses, view) = joined.map_err(|error| AppError::Internal(error.into()))?;
    let mut told = Vec::new();
    for row in &view.today.here {
        let Some(course) = courses.get(&row.visit) else { continue };
        let Some(done) = course.done else { continue };
        let onward = course.onward.as_ref();
        let promise = Promise {
            visit: row.visit,
            step: onward.map(|onward| onward.step),
            why: onward.map(|onward| onward.why),
            made_at: now,
            begins: onward.map(|onward| onward.begins),
            done,
            began_at: None,
            done_at: None,
        };
        if last.get(&row.visit).is_none_or(|before| is_news(row, before, &promise)) {
            told.push(promise);
        }
    }
    let mut tx = state.begin_unkeyed(&Actor::SYSTEM).await?;
    if !told.is_empty() {
        // Notes something with many visits, as sending people on does: one after the other.
        store::routing::hold_day(tx.conn(), day).await?;
    }
    store::promise::insert(tx.conn(), &told).await?;
    let happened = store::promise::keep(tx.conn(), day).await?;
    if told.is_empty() && happened == 0 {
        return Ok(0);
    }
    tx.audit(Entry::new("promise.keep", "day", day));
    tx.commit(&()).await?;
    Ok(told.len())
}

/// Whether a person hears something new: they just came out of a room, or the time moved.
fn is_news(row: &Here, before: &Promise, now: &Promise) -> bool {
    let ended = row.steps.iter().filter_map(|step| step.ended_at).max();
    let moved = |a: DateTime<Utc>, b: DateTime<Utc>| (a - b).abs() > MOVED;
    let begins = match (before.begins.filter(|_| before.step == now.step), now.begins) {
        (Some(before), Some(now)) => moved(before.likely, now.likely),
        _ => now.step.is_some() && before.step != now.step,
    };
    ended.is_some_and(|ended| ended > before.made_at) || moved(before.done.likely, now.done.likely) || begins
}

/// Keeps promises until the server stops: after every change, and every minute.
pub async fn watch(state: AppState) {
    let mut changes = state.live.subscribe();
    loop {
        tokio::select! {
            () = state.shutdown.cancelled() => break,
            () = tokio::time::sleep(AT_LEAST_EVERY) => {}
            change = changes.recv() => {
                if matches!(change, Err(RecvError::Closed)) {
                    break;
                }
                tokio::time::sleep(SETTLES).await;
                changes = changes.resubscribe();
            }
        }
        if let Err(error) = keep(&state).await {
            tracing::error!(?error, "promises were not kept");
        }
    }
}

/// How well times were promised.
fn kept(errors: Vec<TimeDelta>) -> Kept {
    let mut errors: Vec<TimeDelta> = errors.into_iter().map(|error| error.abs()).collect();
    errors.sort_unstable();
    let seconds = |span: TimeDelta| u32::try_from(span.num_seconds()).unwrap_or(u32::MAX);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let Some(last) = errors.len().checked_sub(1) else { return Kept::default() };
    let sum = errors.iter().fold(TimeDelta::zero(), |sum, error| sum + *error);
    Kept {
        promises: count(errors.len()),
        within: count(errors.iter().filter(|error| **error <= WITHIN).count()),
        p90_seconds: errors.get((last * 9).div_ceil(10)).copied().map_or(0, seconds),
        mean_seconds: seconds(sum / i32::try_from(errors.len()).unwrap_or(i32::MAX)),
    }
}

/// How well what people were told on a day was kept.
pub async fn accuracy(state: &AppState, actor: &Actor, day: NaiveDate) -> Result<PromiseAccuracy, AppError> {
    actor.require(Permission::SeeFigures)?;
    let promises = store::promise::of_day(state.store.db(), day).await?;
    let stations = store::promise::stations(state.store.db(), day).await?;
    let (mut done, mut begins) = (Vec::new(), Vec::new());
    let mut by_station: BTreeMap<StationCode, Vec<TimeDelta>> = BTreeMap::new();
    for promise in &promises {
        done.extend(promise.done_at.map(|at| at - promise.done.likely));
        if let (Some(at), Some(told)) = (promise.began_at, promise.begins) {
            let error = at - told.likely;
            begins.push(error);
            if let Some(station) = promise.step.and_then(|step| stations.get(&step)) {
                by_station.entry(station.clone()).or_default().push(error);
            }
        }
    }
    let in_list_order = state.catalogue.stations().iter().filter_map(|station| {
        let errors = by_station.remove(&station.code)?;
        Some(StationKept { station: station.code.clone(), kept: kept(errors) })
    });
    Ok(PromiseAccuracy {
        day,
        promises: u32::try_from(promises.len()).unwrap_or(u32::MAX),
        done: kept(done),
        begins: kept(begins),
        stations: in_list_order.collect(),
    })
}
