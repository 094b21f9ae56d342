//! Where next, for whoever holds a ticket: the room, the time, how much is left. Never who it is.

use super::REGISTRATION;
use crate::app::routing::{self as way, Course};
use crate::app::{Actor, AppError, Permission};
use crate::state::AppState;
use crate::store;
use crate::store::audit::Entry;
use crate::store::step::StepRow;
use crate::store::visit::VisitRow;
use checkup_core::api::kiosk::{AskWay, NextRoom, Whereabouts};
use checkup_core::api::routing::Onward;
use checkup_core::codes::StationCode;
use checkup_core::ids::VisitId;
use checkup_core::step::StepState;
use checkup_core::visit::VisitState;
use std::collections::BTreeMap;

/// Where the holder of a ticket of today goes next.
pub async fn next_room(state: &AppState, actor: &Actor, request: AskWay) -> Result<NextRoom, AppError> {
    actor.require(Permission::CheckIn)?;
    let db = state.store.db();
    let visit = store::visit::by_ticket(db, state.clock.today(), &request.ticket).await?;
    let visit = visit.ok_or_else(|| AppError::not_found("ticket-not-found"))?;
    let steps = store::step::of_visits(db, &[visit.id]).await?;
    let courses = way::look(state, visit.day).await?;
    let answer = look(&visit, steps, &courses);
    let entry = Entry::new("visit.way", "visit", visit.id).of_patient(visit.patient.id.uuid());
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    Ok(answer)
}

/// Registration that the check-in itself completed is no room that anybody went to.
fn is_room(visit: &VisitRow, step: &StepRow) -> bool {
    step.station.as_str() != REGISTRATION || step.started_at != Some(visit.checked_in_at)
}

fn look(visit: &VisitRow, mut steps: Vec<StepRow>, courses: &BTreeMap<VisitId, Course>) -> NextRoom {
    steps.retain(|step| is_room(visit, step));
    let busy = steps.iter().find(|step| matches!(step.state, StepState::Called | StepState::Inside));
    let told = steps.iter().find(|step| Some(step.id) == visit.current_step && !step.state.is_over());
    let now = match (visit.state, busy.map(|step| step.state)) {
        (VisitState::Left, _) => Whereabouts::Left,
        (VisitState::Examined | VisitState::Concluded, _) => Whereabouts::Finished,
        (VisitState::Open, Some(StepState::Inside)) => Whereabouts::Inside,
        (VisitState::Open, Some(_)) => Whereabouts::Called,
        (VisitState::Open, None) => Whereabouts::Waits,
    };
    let next = busy.or(told).map(|step| step.station.clone());
    let Course { onward, done, .. } = courses.get(&visit.id).cloned().unwrap_or_default();
    // The time of a way that was told a moment ago may have changed; where it leads stays as it was told.
    let onward = onward.filter(|onward| Some(&onward.station) == next.as_ref());
    let others = courses.iter().filter(|(id, _)| **id != visit.id).filter_map(|(_, c)| c.onward.as_ref());
    let before = if now == Whereabouts::Waits { before(next.as_ref(), onward.as_ref(), others) } else { 0 };
    let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    NextRoom {
        ticket: visit.ticket.clone(),
        now,
        before: count(before),
        over: count(steps.iter().filter(|step| step.state.is_over()).count()),
        of: count(steps.len()),
        later: steps
            .iter()
            .filter(|step| !step.state.is_over() && Some(&step.station) != next.as_ref())
            .map(|step| step.station.clone())
            .collect(),
        next,
        onward,
        done,
    }
}

/// How many of the others wait for this room and will probably go in before; everybody, where nobody can say.
fn before<'a>(
    next: Option<&StationCode>,
    own: Option<&Onward>,
    others: impl Iterator<Item = &'a Onward>,
) -> usize {
    others
        .filter(|other| Some(&other.station) == next)
        .filter(|other| own.is_none_or(|own| other.begins.likely < own.begins.likely))
        .count()
}
