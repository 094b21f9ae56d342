//! The router in operation: staff choose a person's next station, close rooms, let somebody go home early, scan tickets
//! at the door; and how well what people were told was kept.

mod floor;
mod memory;
mod promise;
mod replan;
mod standing;

pub(super) use floor::Course;
pub use memory::{Memory, learn};
pub use promise::{accuracy, keep, watch};
pub(super) use replan::{Replanned, hold, look, replan};
pub use standing::{Elsewhere, Standing, all_rooms, standing};

use super::checkin::plan_of;
use super::error::{condition, condition_with};
use super::step::{self, Day};
use super::{Actor, AppError, Permission};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::routing::RoomRow;
use crate::store::{self, Begun, Key};
use checkup_core::api::routing::{
    LeaveEarly, RoomAction, RoomCommand, RoomList, RoomView, ScanTicket, Scanned, SendOn, Way,
};
use checkup_core::codes::StationCode;
use checkup_core::ids::VisitId;
use checkup_core::lab::order::OrderState;
use checkup_core::step::{StepCommand, StepError, StepState};
use checkup_core::visit::{self, VisitCommand};

/// Why the orders of somebody who went home are not done.
const LEFT: &str = "visit-left";

/// The most rooms of one station.
const MOST_ROOMS: u16 = 64;

/// Staff choose where a person goes next. It stays until that station begins or is left out.
pub async fn override_next(
    state: &AppState,
    actor: &Actor,
    id: VisitId,
    request: SendOn,
    key: Option<&Key>,
) -> Result<Way, AppError> {
    actor.require(Permission::SendOn)?;
    let mut tx = match state.begin(actor, key, &("visit.send_on", id, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let day = hold(&tx, id).await?;
    let held = Day::load(&tx, id).await?;
    let wanted = held.steps.iter().find(|step| step.station == request.station);
    let wanted = wanted.ok_or_else(|| AppError::not_found("step-not-found"))?;
    if wanted.state.is_over() {
        return Err(StepError::AlreadyOver.into());
    }
    if held.steps.iter().any(|step| matches!(step.state, StepState::Called | StepState::Inside)) {
        return Err(StepError::Elsewhere.into());
    }
    if !plan_of(state, &held.visit, &held.orders).may_begin(&wanted.station, &held.over()) {
        return Err(StepError::TooEarly.into());
    }
    store::visit::pin(tx.conn(), id, Some(wanted.id)).await?;
    let replanned = replan(state, &tx, day).await?;
    let Course { onward, done, .. } = replanned.course(id);
    let answer = Way { visit: id, onward, done };
    tx.audit(Entry::new("visit.send_on", "visit", id).of_patient(held.visit.patient.id.uuid()));
    tx.commit(&answer).await?;
    replanned.publish(state);
    state.live.publish(Change::Visit(id));
    Ok(answer)
}

/// The person goes home before the end: whatever is not over is left out, and everybody else moves up.
pub async fn leave(
    state: &AppState,
    actor: &Actor,
    id: VisitId,
    request: LeaveEarly,
    key: Option<&Key>,
) -> Result<Way, AppError> {
    actor.require(Permission::SendOn)?;
    let reason = step::reason("/reason", Some(&request.reason), true)?.unwrap_or_default();
    let mut tx = match state.begin(actor, key, &("visit.leave", id, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let day = hold(&tx, id).await?;
    let row = store::visit::lock(tx.conn(), id).await?;
    let row = row.ok_or_else(|| AppError::not_found("visit-not-found"))?;
    let event = visit::decide(row.state, VisitCommand::Leave)?;
    let steps = store::step::of_visits(tx.conn(), &[id]).await?;
    let mut orders = store::visit::orders(tx.conn(), &[id]).await?;
    let cancelled = step::cancel(&mut orders, LEFT, |_| true);
    store::visit::move_orders(tx.conn(), &cancelled, OrderState::Cancelled, Some(LEFT)).await?;
    store::step::skip_open(tx.conn(), id, &reason, tx.now()).await?;
    store::visit::end(tx.conn(), id, visit::apply(event), Some(&reason), tx.now()).await?;
    let replanned = replan(state, &tx, day).await?;
    let answer = Way { visit: id, onward: None, done: None };
    tx.audit(Entry::new("visit.leave", "visit", id).of_patient(row.patient.id.uuid()));
    tx.commit(&answer).await?;
    replanned.publish(state);
    for step in steps.into_iter().filter(|step| !step.state.is_over()) {
        state.live.publish(Change::Station(step.station));
    }
    state.live.publish(Change::Board);
    state.live.publish(Change::Visit(id));
    Ok(answer)
}

/// The rooms of a station.
pub async fn rooms(state: &AppState, actor: &Actor, station: &StationCode) -> Result<RoomList, AppError> {
    actor.require(Permission::WorkStation)?;
    let noted = store::routing::rooms(state.store.db()).await?;
    room_list(state, station, &noted)
}

/// The rooms of a station, from what was noted.
pub(super) fn room_list(
    state: &AppState,
    station: &StationCode,
    noted: &[RoomRow],
) -> Result<RoomList, AppError> {
    let known = state.catalogue.station(station).ok_or_else(|| AppError::not_found("station-not-found"))?;
    let view = |(at, row): (usize, Option<&RoomRow>)| RoomView {
        number: u16::try_from(at + 1).unwrap_or(u16::MAX),
        closed: row.is_some_and(|row| row.closed),
        staff: row.and_then(|row| row.staff),
        since: row.map(|row| row.since),
    };
    let rooms = floor::rooms_of(known, noted).into_iter().enumerate().map(view).collect();
    Ok(RoomList { station: station.clone(), rooms })
}

/// Closes a room or opens it, and plans everybody's way again. One more than there are may be opened.
pub async fn set_room(
    state: &AppState,
    actor: &Actor,
    station: &StationCode,
    number: u16,
    request: RoomAction,
    key: Option<&Key>,
) -> Result<RoomList, AppError> {
    actor.require(Permission::ManageRooms)?;
    let mut tx = match state.begin(actor, key, &("room.command", station, number, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let today = state.clock.today();
    store::routing::hold_day(tx.conn(), today).await?;
    let noted = store::routing::rooms(tx.conn()).await?;
    let known = room_list(state, station, &noted)?.rooms;
    let there = u16::try_from(known.len()).unwrap_or(u16::MAX);
    let closed = request.command == RoomCommand::Close;
    let most = if closed { there } else { (there + 1).min(MOST_ROOMS) };
    if !(1..=most).contains(&number) {
        return Err(AppError::not_found("room-not-found"));
    }
    let row = RoomRow { station: station.clone(), number, closed, staff: request.staff, since: tx.now() };
    let by = actor.staff().ok().map(|(id, _)| id.uuid());
    store::routing::set_room(tx.conn(), &row, by).await?;
    let replanned = replan(state, &tx, today).await?;
    let answer = room_list(state, station, &store::routing::rooms(tx.conn()).await?)?;
    let action = if closed { "room.close" } else { "room.open" };
    tx.audit(Entry::new(action, "room", format!("{station}/{number}")));
    tx.commit(&answer).await?;
    replanned.publish(state);
    state.live.publish(Change::Station(station.clone()));
    Ok(answer)
}

/// A ticket was scanned at the door: the first scan lets the person in, the next lets them out.
pub async fn scan(
    state: &AppState,
    actor: &Actor,
    station: &StationCode,
    request: ScanTicket,
    key: Option<&Key>,
) -> Result<Scanned, AppError> {
    actor.require(Permission::WorkStation)?;
    let mut tx = match state.begin(actor, key, &("station.scan", station, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let today = state.clock.today();
    store::routing::hold_day(tx.conn(), today).await?;
    if state.catalogue.station(station).is_none() {
        return Err(AppError::not_found("station-not-found"));
    }
    let found = store::visit::by_ticket(tx.conn(), today, &request.ticket).await?;
    let found = found.ok_or_else(|| AppError::invalid_field("/ticket", condition("ticket-not-found")))?;
    let mut held = Day::load(&tx, found.id).await?;
    let step = held.steps.iter().find(|step| step.station == *station);
    let step = step.ok_or_else(|| {
        let args = vec![("station", station.to_string())];
        AppError::conflict(condition_with("ticket-not-for-station", args))
    })?;
    let (id, inside) = (step.id, step.state == StepState::Inside);
    if !inside && !step.state.is_over() {
        let open = room_list(state, station, &store::routing::rooms(tx.conn()).await?)?;
        let open = open.rooms.iter().filter(|room| !room.closed).count();
        if store::routing::inside(tx.conn(), today, station).await? >= open {
            let args = vec![("station", station.to_string())];
            return Err(AppError::conflict(condition_with("station-occupied", args)));
        }
    }
    let command = if inside { StepCommand::Finish } else { StepCommand::Start };
    let done = held.perform(state, &mut tx, today, id, command, None).await?;
    let answer = Scanned { visit: found.id, step: id, outcome: done.outcome.clone() };
    tx.commit(&answer).await?;
    done.publish(state);
    Ok(answer)
}
