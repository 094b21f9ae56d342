//! Check-in: from what was scanned to the visit with its stations, specimens and orders.

mod agree;
mod compose;
mod given;
mod identify;
mod next;
mod report;
mod ticket;
mod walk_in;

pub(super) use agree::standing;
pub(super) use compose::plan_of;
pub use identify::identify;
pub use next::next_room;
pub use report::status as report_status;

use super::routing::{self as way, Course};
use super::{Actor, AppError, Permission};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::booking::BookingRow;
use crate::store::visit::NewVisit;
use crate::store::{self, Begun, Key, Tx};
use checkup_core::api::checkin::{CheckIn, TicketView, Who};
use checkup_core::booking::{self, BookingCommand, BookingError, BookingState};
use checkup_core::codes::TicketCode;
use checkup_core::ids::BookingId;
use checkup_core::money::Money;
use checkup_core::step::StepState;
use chrono::NaiveDate;

/// Checking in at the kiosk or the desk is registration.
pub(super) const REGISTRATION: &str = "REG";

/// Whose visit begins.
struct Arrival {
    row: BookingRow,
    /// Registration is over with the check-in; whoever typed a name shows a document at the desk first.
    registered: bool,
}

/// Holds the booking and its person. Somebody booked twice may check in at two kiosks at once: two bookings, so it is the
/// person who is held.
async fn booked(tx: &Tx, id: BookingId, today: NaiveDate) -> Result<Arrival, AppError> {
    let row = store::booking::lock(tx.conn(), id).await?;
    let row = row.ok_or_else(|| AppError::not_found("booking-not-found"))?;
    booking::decide(row.state, row.day, BookingCommand::CheckIn { today })?;
    store::patient::hold(tx.conn(), row.patient.id).await?;
    if store::visit::of_person(tx.conn(), row.patient.id, today).await?.is_some() {
        return Err(BookingError::AlreadyCheckedIn.into());
    }
    Ok(Arrival { row, registered: true })
}

/// Checks in: the booking becomes a visit. The same rules that the kiosk ran are run here and are the ones that count.
pub async fn check_in(
    state: &AppState,
    actor: &Actor,
    request: CheckIn,
    key: Option<&Key>,
) -> Result<TicketView, AppError> {
    actor.require(Permission::CheckIn)?;
    let refused = match admit(state, actor, &request, key).await {
        Ok(ticket) => return Ok(ticket),
        Err(refused) => refused,
    };
    given::note_conflict(state, actor, &request, key, &refused).await?;
    Err(refused)
}

async fn admit(
    state: &AppState,
    actor: &Actor,
    request: &CheckIn,
    key: Option<&Key>,
) -> Result<TicketView, AppError> {
    let today = state.clock.today();
    // Whether the ticket was given already is no part of what is asked for: an answer that was lost is found by its key.
    let asked = CheckIn { given: None, ..request.clone() };
    let mut tx = match state.begin(actor, key, &("visit.check_in", &asked)).await? {
        Begun::Replay(answer) => match &request.given {
            Some(given) => return given::adopt(state, actor, given, answer).await,
            None => return Ok(answer),
        },
        Begun::Fresh(tx) => tx,
    };
    let Arrival { row, registered } = match &request.who {
        Who::Booking { booking } => booked(&tx, *booking, today).await?,
        Who::WalkIn(walk_in) => walk_in::arrive(state, actor, &mut tx, walk_in, request.language).await?,
    };
    let event = booking::decide(row.state, row.day, BookingCommand::CheckIn { today })?;
    let (ticket, at) = match &request.given {
        Some(given) => (given.ticket.clone(), given::accept(actor, &tx, given).await?),
        None => (next_ticket(&tx, today).await?, tx.now()),
    };
    let standing = agree::agree(&tx, actor, row.patient.id, request).await?;
    let new = compose::compose(state, &row, request, ticket, registered)?;
    let new = NewVisit { standing, ..new };
    store::visit::insert(tx.conn(), &new, at).await?;
    let state_now: BookingState = booking::apply(event);
    store::booking::set_state(tx.conn(), row.id, state_now).await?;
    let replanned = way::replan(state, &tx, today).await?;
    let Course { onward, done, .. } = replanned.course(new.id);
    let open = new.steps.iter().filter(|step| step.state == StepState::Waiting);
    let due: i64 = new.lines.iter().map(|line| line.own.minor).sum();
    let answer = TicketView {
        visit: new.id,
        ticket: new.ticket.clone(),
        next: replanned.next(new.id),
        route: open.map(|step| step.station.clone()).collect(),
        findings: new.findings.clone(),
        onward,
        done,
        due: (due > 0).then(|| Money::vnd(due)),
    };
    tx.audit(Entry::new("visit.check_in", "visit", new.id).of_patient(row.patient.id.uuid()));
    tx.audit(Entry::new("consent.record", "visit", new.id).of_patient(row.patient.id.uuid()));
    tx.commit(&answer).await?;
    state.live.publish(Change::Visit(new.id));
    state.live.publish(Change::Bookings);
    replanned.publish(state);
    Ok(answer)
}

async fn next_ticket(tx: &Tx, today: NaiveDate) -> Result<TicketCode, AppError> {
    let ticket = store::ticket::next(tx.conn(), today).await?;
    ticket.ok_or_else(|| AppError::conflict_code("tickets-used-up"))
}
