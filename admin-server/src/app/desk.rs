//! The desk's list: guests who asked for help at a kiosk, and check-ins without the server that could not be kept.

use super::error::condition;
use super::{Actor, AppError, Permission};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::desk::{CaseRow, NewCase};
use crate::store::{self, Begun, Key, Tx};
use checkup_core::api::desk::{AskForHelp, DeskCase, DeskCaseList, DeskReason};
use checkup_core::codes::TicketCode;
use checkup_core::desk::DeskCode;
use checkup_core::ids::{BookingId, DeskCaseId, DeviceId};
use checkup_core::language::Language;
use uuid::Uuid;

/// A check-in without the server that could not be kept.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// The kiosk that took it.
    pub device: DeviceId,
    /// Code of the error that refused it.
    pub code: &'static str,
    /// The guest's language.
    pub language: Language,
    /// The booking it was for.
    pub booking: Option<BookingId>,
    /// The ticket that the guest holds.
    pub ticket: Option<TicketCode>,
}

/// A guest at a kiosk asks for help.
pub async fn ask(
    state: &AppState,
    actor: &Actor,
    request: AskForHelp,
    key: Option<&Key>,
) -> Result<DeskCaseId, AppError> {
    actor.require(Permission::AskForHelp)?;
    let device = actor.kiosk()?;
    if DeskCode::parse(&request.place).is_none() {
        return Err(AppError::invalid_field("/place", condition("desk-code-shape")));
    }
    let mut tx = match state.begin(actor, key, &("desk.ask", &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    // Whoever needs help gets it, also when the kiosk names a booking that is not there any more.
    let known = match request.booking {
        Some(booking) => store::booking::by_ids(tx.conn(), &[booking]).await?.pop(),
        None => None,
    };
    let new = NewCase {
        id: DeskCaseId::new(Uuid::now_v7()),
        device,
        reason: DeskReason::Help,
        place: request.place,
        language: request.language,
        booking: known.map(|booking| booking.id),
        ticket: None,
    };
    let id = open(&mut tx, &new).await?;
    tx.commit(&id).await?;
    state.live.publish(Change::Desk);
    Ok(id)
}

/// Puts a check-in that could not be kept on the desk's list, inside the caller's write. The caller publishes
/// [`Change::Desk`] after its commit.
pub async fn open_conflict(tx: &mut Tx, conflict: Conflict) -> Result<DeskCaseId, AppError> {
    let new = NewCase {
        id: DeskCaseId::new(Uuid::now_v7()),
        device: conflict.device,
        reason: DeskReason::Conflict,
        place: conflict.code.to_owned(),
        language: conflict.language,
        booking: conflict.booking,
        ticket: conflict.ticket,
    };
    open(tx, &new).await
}

async fn open(tx: &mut Tx, new: &NewCase) -> Result<DeskCaseId, AppError> {
    store::desk::insert(tx.conn(), new, tx.now()).await?;
    tx.audit(Entry::new("desk.open", "desk_case", new.id));
    Ok(new.id)
}

/// What is open, the oldest first.
pub async fn list(state: &AppState, actor: &Actor) -> Result<DeskCaseList, AppError> {
    actor.require(Permission::ServeDesk)?;
    let rows = store::desk::open(state.store.db()).await?;
    Ok(views(actor, rows))
}

/// Somebody has seen to it; gives what is left.
pub async fn close(
    state: &AppState,
    actor: &Actor,
    case: DeskCaseId,
    key: Option<&Key>,
) -> Result<DeskCaseList, AppError> {
    actor.require(Permission::ServeDesk)?;
    let (staff, _) = actor.staff()?;
    let mut tx = match state.begin(actor, key, &("desk.close", case)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    match store::desk::lock(tx.conn(), case).await? {
        None => return Err(AppError::not_found("desk-case-not-found")),
        Some(false) => return Err(AppError::conflict_code("desk-case-closed")),
        Some(true) => store::desk::close(tx.conn(), case, staff, tx.now()).await?,
    }
    let answer = views(actor, store::desk::open(tx.conn()).await?);
    tx.audit(Entry::new("desk.close", "desk_case", case));
    tx.commit(&answer).await?;
    state.live.publish(Change::Desk);
    Ok(answer)
}

fn views(actor: &Actor, rows: Vec<CaseRow>) -> DeskCaseList {
    let in_full = actor.may(Permission::SeeNames);
    let view = |row: CaseRow| DeskCase {
        id: row.case.id,
        reason: row.case.reason,
        kiosk: row.kiosk,
        place: row.case.place,
        language: row.case.language,
        ticket: row.case.ticket,
        name: row.name.map(|name| if in_full { name.as_str().to_owned() } else { name.masked() }),
        at: row.opened_at,
    };
    DeskCaseList { cases: rows.into_iter().map(view).collect() }
}
