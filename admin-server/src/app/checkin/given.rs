//! A ticket that a kiosk gave out while the server did not answer: whether it is one of its own, and what becomes of a visit
//! whose answer never reached the kiosk.

use crate::app::desk::{Conflict, open_conflict};
use crate::app::error::Kind;
use crate::app::{Actor, AppError, Who};
use crate::state::{AppState, CENTRE_OFFSET, Change};
use crate::store::audit::Entry;
use crate::store::{self, Begun, Key, StoreError, Tx};
use checkup_core::api::checkin::{self, CheckIn, GivenTicket, TicketView};
use chrono::{DateTime, TimeDelta, Utc};

/// A kiosk's clock may be ahead of the server's by this much.
const AHEAD: TimeDelta = TimeDelta::minutes(5);

/// Lets only a ticket of the kiosk's own series of today pass; gives when the person stood there.
pub(super) async fn accept(actor: &Actor, tx: &Tx, given: &GivenTicket) -> Result<DateTime<Utc>, AppError> {
    let today = tx.now().with_timezone(&CENTRE_OFFSET).date_naive();
    let Who::Kiosk { device } = actor.who else {
        return Err(AppError::conflict_code("ticket-not-of-kiosk"));
    };
    let series = store::lease::series(tx.conn(), today).await?;
    if series.of(device) != Some(given.ticket.letter()) {
        return Err(AppError::conflict_code("ticket-not-of-kiosk"));
    }
    let day = given.at.with_timezone(&CENTRE_OFFSET).date_naive();
    if day != today || given.at > tx.now() + AHEAD {
        return Err(AppError::conflict_code("ticket-not-of-today"));
    }
    Ok(given.at.min(tx.now()))
}

/// The check-in was carried out before, but its answer was lost and the kiosk gave out a ticket of its own: the person holds
/// that one, nobody was ever shown the other, so the visit takes it over.
pub(super) async fn adopt(
    state: &AppState,
    actor: &Actor,
    given: &GivenTicket,
    answer: TicketView,
) -> Result<TicketView, AppError> {
    if answer.ticket == given.ticket {
        return Ok(answer);
    }
    let mut tx = state.begin_unkeyed(actor).await?;
    accept(actor, &tx, given).await?;
    let visit = store::visit::lock(tx.conn(), answer.visit).await?;
    let visit = visit.ok_or_else(|| AppError::not_found("visit-not-found"))?;
    if visit.ticket != given.ticket {
        store::visit::set_ticket(tx.conn(), visit.id, &given.ticket).await?;
        tx.audit(Entry::new("visit.take_ticket", "visit", visit.id).of_patient(visit.patient.id.uuid()));
        tx.commit(&()).await?;
        state.live.publish(Change::Visit(visit.id));
        state.live.publish(Change::Board);
    }
    Ok(TicketView { ticket: given.ticket.clone(), ..answer })
}

/// Puts a check-in that cannot be kept on the desk's list: its person stands in the house with a ticket that no visit has.
/// Once for one key, however often it is sent; and only where no repetition would cure what refused it.
pub(super) async fn note_conflict(
    state: &AppState,
    actor: &Actor,
    request: &CheckIn,
    key: Option<&Key>,
    error: &AppError,
) -> Result<(), AppError> {
    let (Some(given), Ok(device)) = (&request.given, actor.kiosk()) else { return Ok(()) };
    if !matches!(error.kind(), Kind::Invalid | Kind::Conflict | Kind::NotFound) {
        return Ok(());
    }
    let key = key.and_then(|key| Key::parse(&format!("conflict:{}", key.as_str())));
    let mut tx = match state.begin(actor, key.as_ref(), &("visit.conflict", request)).await {
        Ok(Begun::Fresh(tx)) => tx,
        Ok(Begun::Replay(())) | Err(StoreError::KeyReused) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let asked = match &request.who {
        checkin::Who::Booking { booking } => vec![*booking],
        checkin::Who::WalkIn(_) => Vec::new(),
    };
    let known = store::booking::by_ids(tx.conn(), &asked).await?.pop();
    let conflict = Conflict {
        device,
        code: error.coded().0,
        language: request.language,
        booking: known.map(|booking| booking.id),
        ticket: Some(given.ticket.clone()),
    };
    open_conflict(&mut tx, conflict).await?;
    tx.commit(&()).await?;
    state.live.publish(Change::Desk);
    Ok(())
}
