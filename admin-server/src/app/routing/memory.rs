//! What the router remembers between two requests: how long stations take, and which stations a list of items means.

use crate::state::{AppState, CENTRE_OFFSET};
use crate::store::{self, StoreError};
use checkup_core::catalog::Catalogue;
use checkup_core::codes::{ItemCode, StationCode};
use checkup_core::routing::{self, AgeGroup, Durations, Observation, Span};
use chrono::{DateTime, TimeDelta, Timelike, Utc};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// From so many days durations are learnt.
const DAYS: i64 = 28;

/// The most steps that are read at once; a centre of 200 people a day makes as many in a week.
const MOST: u64 = 20_000;

/// So long what was learnt is good enough.
const FRESH: TimeDelta = TimeDelta::minutes(3);

/// So many lists of items are kept; a day has a few dozen.
const PLANS: usize = 4096;

/// One stop of a plan: stations by their place in the catalogue.
#[derive(Clone, Debug)]
pub(super) struct Stop {
    /// Where.
    pub station: usize,
    /// What must be over before, among the stations of the plan.
    pub after: Vec<usize>,
    /// Something here asks for an empty stomach.
    pub fasting: bool,
}

#[derive(Debug, Default)]
struct Inner {
    durations: Arc<Durations>,
    /// Until when steps were learnt from, and when that was looked up.
    learnt: Option<(DateTime<Utc>, DateTime<Utc>)>,
    plans: BTreeMap<String, Arc<[Stop]>>,
}

/// Shared by every request of a server.
#[derive(Debug)]
pub struct Memory(Mutex<Inner>);

impl Memory {
    /// Nothing learnt yet: what the catalogue says.
    pub fn new(catalogue: &Catalogue) -> Self {
        let typical = catalogue.stations().iter();
        let durations =
            Durations::new(typical.map(|s| (s.code.clone(), Span::of_minutes(s.minutes_typical))));
        Self(Mutex::new(Inner { durations: Arc::new(durations), ..Inner::default() }))
    }

    fn inner(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn durations(&self) -> Arc<Durations> {
        self.inner().durations.clone()
    }

    /// The stations that these items (codes with commas between) mean.
    pub(super) fn stops(&self, catalogue: &Catalogue, items: &str) -> Arc<[Stop]> {
        if let Some(known) = self.inner().plans.get(items) {
            return known.clone();
        }
        let codes: Vec<ItemCode> = items.split(',').filter_map(|code| ItemCode::parse(code).ok()).collect();
        let plan = routing::plan(catalogue, &codes, &[]);
        let place =
            |code: &StationCode| catalogue.stations().iter().position(|station| station.code == *code);
        let fasts = |code: &ItemCode| catalogue.item(code).is_some_and(|item| item.fasting_hours > 0);
        let stop = |stop: &routing::Stop| {
            Some(Stop {
                station: place(&stop.station)?,
                after: plan.before(&stop.station).filter_map(place).collect(),
                fasting: stop.items.iter().any(fasts),
            })
        };
        let stops: Arc<[Stop]> = plan.stops().iter().filter_map(stop).collect();
        let mut inner = self.inner();
        if inner.plans.len() >= PLANS {
            inner.plans.clear();
        }
        inner.plans.insert(items.to_owned(), stops.clone());
        stops
    }
}

/// Learns from the steps that ended since the last look, at most every few minutes.
pub async fn learn(state: &AppState) -> Result<(), StoreError> {
    let now = state.clock.now();
    let learnt = state.routing.inner().learnt;
    if learnt.is_some_and(|(_, looked)| now - looked < FRESH) {
        return Ok(());
    }
    let since = learnt.map_or_else(|| now - TimeDelta::days(DAYS), |(until, _)| until);
    let ended = store::routing::ended(state.store.db(), since, MOST).await?;
    let mut durations = Durations::clone(&state.routing.durations());
    let mut until = since;
    for step in ended {
        let begun = step.started_at.with_timezone(&CENTRE_OFFSET);
        durations.learn(&Observation {
            hour: u8::try_from(begun.hour()).unwrap_or_default(),
            age: AgeGroup::of(step.age),
            took: Span::from_millis((step.ended_at - step.started_at).num_milliseconds()),
            station: step.station,
        });
        until = until.max(step.ended_at);
    }
    let mut inner = state.routing.inner();
    inner.durations = Arc::new(durations);
    inner.learnt = Some((until, now));
    Ok(())
}
