//! The figures of a day, from a handful of queries: visits, steps, specimens, signatures, criticals, payments.

use super::money::way;
use super::{Printed, centre, print};
use crate::app::{Actor, AppError, Permission};
use crate::state::{AppState, CENTRE_OFFSET};
use crate::store;
use crate::store::audit::Entry;
use crate::store::paper::{PaidRow, Span};
use crate::store::step::StepRow;
use checkup_core::codes::StationCode;
use checkup_core::ids::VisitId;
use checkup_core::lab::specimen::SpecimenState;
use checkup_core::language::Language;
use checkup_core::money::Money;
use checkup_core::report::day::{self as paper, Day, Hour, Spread, StationDay};
use checkup_core::report::receipt::Way;
use checkup_core::step::StepState;
use checkup_core::visit::VisitState;
use chrono::{DateTime, NaiveDate, Timelike, Utc};
use std::collections::BTreeMap;

/// The day's operations on paper.
pub async fn day(
    state: &AppState,
    actor: &Actor,
    day: NaiveDate,
    language: Language,
) -> Result<Printed, AppError> {
    actor.require(Permission::SeeFigures)?;
    let db = state.store.db();
    let spans = store::paper::spans(db, day).await?;
    let ids: Vec<VisitId> = spans.iter().map(|span| span.id).collect();
    let steps = store::step::of_visits(db, &ids).await?;
    let specimens = store::specimen::of_visits(db, &ids).await?;
    let signed = store::paper::first_signed(db, &ids).await?;
    let (criticals, criticals_open) = store::paper::criticals(db, &ids).await?;
    let paid = store::paper::paid(db, &ids).await?;
    let began: BTreeMap<VisitId, DateTime<Utc>> = spans.iter().map(|span| (span.id, span.began)).collect();
    let to_signature = signed.iter().filter_map(|(id, at)| Some(minutes(*began.get(id)?, *at))).collect();
    let over = spans.iter().filter(|s| matches!(s.state, VisitState::Examined | VisitState::Concluded));
    let through: Vec<&Span> = over.collect();
    let turnaround = through.iter().filter_map(|span| Some(minutes(span.began, span.ended?))).collect();
    let rejected = specimens.iter().filter(|row| row.state == SpecimenState::Rejected).count();
    let taken = specimens.iter().filter(|row| row.collected_at.is_some()).count();
    let input = Day {
        centre: centre(state),
        day,
        at: state.clock.now(),
        planned: u32::try_from(store::booking::count_of_day(db, day).await?).unwrap_or(u32::MAX),
        arrived: count(spans.len()),
        done: count(through.len()),
        broken_off: count(spans.iter().filter(|span| span.state == VisitState::Left).count()),
        signed: count(signed.len()),
        hours: hours(&spans),
        stations: stations(state, &steps, &began),
        turnaround: Spread::of(turnaround),
        to_signature: Spread::of(to_signature),
        specimens: (count(taken), count(rejected)),
        criticals_open,
        criticals,
        payments: payments(&paid),
    };
    let doc = paper::day(&input, language).map_err(AppError::conflict)?;
    let entry = Entry::new("day.print", "day", day);
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    print(doc).await
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Whole minutes, never below zero.
fn minutes(from: DateTime<Utc>, to: DateTime<Utc>) -> u32 {
    u32::try_from((to - from).num_minutes()).unwrap_or_default()
}

fn hours(spans: &[Span]) -> Vec<Hour> {
    let hour = |at: DateTime<Utc>| u8::try_from(at.with_timezone(&CENTRE_OFFSET).hour()).unwrap_or_default();
    let mut hours: BTreeMap<u8, (u32, u32)> = BTreeMap::new();
    for span in spans {
        hours.entry(hour(span.began)).or_default().0 += 1;
        if let Some(ended) = span.ended {
            hours.entry(hour(ended)).or_default().1 += 1;
        }
    }
    // Hours in which nothing happened stand between the others with nothing.
    let (first, last) = (hours.keys().next().copied(), hours.keys().next_back().copied());
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let of = |hour: u8| hours.get(&hour).copied().unwrap_or_default();
    (first..=last).map(|hour| Hour { hour, arrived: of(hour).0, done: of(hour).1 }).collect()
}

/// Each station of the day in the catalogue's order. Somebody waits from the end of the room before, or from the
/// check-in, until going in.
fn stations(
    state: &AppState,
    steps: &[StepRow],
    began: &BTreeMap<VisitId, DateTime<Utc>>,
) -> Vec<StationDay> {
    #[derive(Default)]
    struct Seen {
        done: u32,
        open: u32,
        skipped: u32,
        wait: Vec<u32>,
        service: Vec<u32>,
    }
    let mut by_station: BTreeMap<&StationCode, Seen> = BTreeMap::new();
    let mut ways: BTreeMap<VisitId, Vec<&StepRow>> = BTreeMap::new();
    for step in steps {
        ways.entry(step.visit).or_default().push(step);
    }
    for (visit, mut way) in ways {
        way.sort_by_key(|step| step.started_at);
        let mut free = began.get(&visit).copied();
        for step in way {
            let seen = by_station.entry(&step.station).or_default();
            match step.state {
                StepState::Skipped => seen.skipped += 1,
                over if over.is_over() => seen.done += 1,
                _ => seen.open += 1,
            }
            let Some(started) = step.started_at else { continue };
            seen.wait.extend(free.map(|free| minutes(free, started)));
            if let Some(ended) = step.ended_at {
                seen.service.push(minutes(started, ended));
                free = Some(ended);
            }
        }
    }
    let known = state.catalogue.stations().iter();
    known
        .filter_map(|station| {
            let seen = by_station.remove(&station.code)?;
            Some(StationDay {
                station: station.code.clone(),
                done: seen.done,
                open: seen.open,
                skipped: seen.skipped,
                wait: Spread::of(seen.wait),
                service: Spread::of(seen.service),
            })
        })
        .collect()
}

fn payments(paid: &[PaidRow]) -> Vec<(Way, u32, Money)> {
    let mut ways: BTreeMap<Way, (u32, i64)> = BTreeMap::new();
    for row in paid {
        let sum = ways.entry(way(row.method)).or_default();
        *sum = (sum.0 + 1, sum.1.saturating_add(row.amount.minor));
    }
    ways.into_iter().map(|(way, (times, sum))| (way, times, Money::vnd(sum))).collect()
}
