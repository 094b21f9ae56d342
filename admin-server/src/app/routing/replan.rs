//! Sending people on: after every change everybody's next station is worked out again, and whoever's is another one is
//! told so in the same transaction.

use super::floor::{Course, View};
use crate::app::AppError;
use crate::state::{AppState, Change};
use crate::store::{self, StoreError, Tx};
use checkup_core::codes::StationCode;
use checkup_core::ids::{StepId, VisitId};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// What a change led to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Replanned {
    courses: BTreeMap<VisitId, Course>,
    stations: BTreeMap<StepId, StationCode>,
    /// Stations whose lists changed.
    touched: BTreeSet<StationCode>,
}

impl Replanned {
    /// Where this person goes.
    pub fn course(&self, visit: VisitId) -> Course {
        self.courses.get(&visit).cloned().unwrap_or_default()
    }

    /// The station where this person is or goes to next.
    pub fn next(&self, visit: VisitId) -> Option<StationCode> {
        self.stations.get(&self.courses.get(&visit)?.current?).cloned()
    }

    /// Tells the screens, after the commit.
    pub fn publish(self, state: &AppState) {
        for station in self.touched {
            state.live.publish(Change::Station(station));
        }
    }
}

/// Holds the day of a visit, so that whatever sends people on comes one after the other, and gives it.
pub(crate) async fn hold(tx: &Tx, visit: VisitId) -> Result<NaiveDate, AppError> {
    let day = store::routing::day_of(tx.conn(), visit).await?;
    let day = day.ok_or_else(|| AppError::not_found("visit-not-found"))?;
    store::routing::hold_day(tx.conn(), day).await?;
    Ok(day)
}

/// Works everybody's next station out again and notes the ones that changed. The caller holds the day.
pub(crate) async fn replan(state: &AppState, tx: &Tx, day: NaiveDate) -> Result<Replanned, StoreError> {
    let today = store::routing::today(tx.conn(), day).await?;
    let view = View::new(state, today, day, tx.now());
    let courses = view.courses(0);
    let stations: BTreeMap<StepId, StationCode> = view
        .today
        .here
        .iter()
        .flat_map(|row| &row.steps)
        .map(|step| (step.id, step.station.clone()))
        .collect();
    let mut changed = Vec::new();
    let mut touched = BTreeSet::new();
    for row in &view.today.here {
        let current = courses.get(&row.visit).and_then(|course| course.current);
        if current != row.current {
            changed.push((row.visit, current));
            touched.extend(
                [row.current, current].into_iter().flatten().filter_map(|id| stations.get(&id).cloned()),
            );
        }
    }
    store::routing::send_on(tx.conn(), &changed).await?;
    Ok(Replanned { courses, stations, touched })
}

/// Where everybody of a day goes as things stand, without changing anything.
pub(crate) async fn look(state: &AppState, day: NaiveDate) -> Result<BTreeMap<VisitId, Course>, StoreError> {
    let today = store::routing::today(state.store.db(), day).await?;
    Ok(View::new(state, today, day, state.clock.now()).courses(0))
}
