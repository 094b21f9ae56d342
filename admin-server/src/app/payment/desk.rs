//! The desk's side of paying: who owes what today, money taken in notes or by card, and transfers that fit no payment.

use super::{call_off, held};
use crate::app::error::condition_with;
use crate::app::{Actor, AppError, Permission};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::payment::{Method, PaymentRow, TransferRow};
use crate::store::visit::VisitRow;
use crate::store::{self, Begun, Key};
use checkup_core::billing::payment::{Payment, PaymentCommand, PaymentReference};
use checkup_core::codes::TicketCode;
use checkup_core::ids::{PaymentId, TransferId, VisitId};
use checkup_core::machine::Machine;
use checkup_core::money::Money;
use checkup_core::person::PersonName;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Who owes what, and what the bank told of that fits nothing.
#[derive(Clone, Debug)]
pub struct Owing {
    /// Visits of today that are not paid, in order of ticket, with what is owed.
    pub visits: Vec<(VisitRow, Money)>,
    /// Transfers that somebody has to see to, the oldest first.
    pub transfers: Vec<TransferRow>,
    /// Payments of today's visits whose money is here, the latest first.
    pub received: Vec<Received>,
}

/// A payment whose money is here.
#[derive(Clone, Debug)]
pub struct Received {
    /// The payment.
    pub id: PaymentId,
    /// Ticket of its visit.
    pub ticket: TicketCode,
    /// Who paid.
    pub name: PersonName,
    /// How much.
    pub amount: Money,
    /// When.
    pub at: DateTime<Utc>,
}

/// What the desk has to collect and to clear up.
pub async fn list(state: &AppState, actor: &Actor) -> Result<Owing, AppError> {
    actor.require(Permission::TakePayments)?;
    let db = state.store.db();
    let visits = store::visit::of_day(db, state.clock.today()).await?;
    let ids: Vec<VisitId> = visits.iter().map(|row| row.id).collect();
    let mut owed = store::payment::owed(db, &ids).await?;
    let mut received = Vec::new();
    for row in store::paper::paid(db, &ids).await?.into_iter().rev() {
        received.extend(visits.iter().find(|visit| visit.id == row.visit).map(|visit| Received {
            id: row.id,
            ticket: visit.ticket.clone(),
            name: visit.patient.name.clone(),
            amount: row.amount,
            at: row.at,
        }));
    }
    let owing = visits.into_iter().filter_map(|row| owed.remove(&row.id).map(|due| (row, due)));
    Ok(Owing { visits: owing.collect(), transfers: store::payment::open_transfers(db).await?, received })
}

/// Transfers that fit nothing and that nobody has seen to.
pub async fn open_transfers(state: &AppState, actor: &Actor) -> Result<Vec<TransferRow>, AppError> {
    actor.require(Permission::TakePayments)?;
    Ok(store::payment::open_transfers(state.store.db()).await?)
}

/// Takes all that a visit owes, in notes or by card. `seen` is the amount that stood on the screen.
pub async fn take(
    state: &AppState,
    actor: &Actor,
    visit: VisitId,
    method: Method,
    seen: Money,
    key: Option<&Key>,
) -> Result<(), AppError> {
    actor.require(Permission::TakePayments)?;
    let by = actor.staff().ok().map(|(id, _)| id.uuid());
    let request = ("payment.take", visit, method.as_str(), seen);
    let mut tx = match state.begin(actor, key, &request).await? {
        Begun::Replay(()) => return Ok(()),
        Begun::Fresh(tx) => tx,
    };
    let (patient, due) = held(&tx, visit).await?;
    if due != seen {
        let args = vec![("due", due.minor.to_string())];
        return Err(AppError::conflict(condition_with("payment-due-changed", args)));
    }
    let open = store::payment::asked_of(tx.conn(), visit).await?;
    call_off(&mut tx, &open, by).await?;
    let asked = Payment::asked(due);
    let event = asked.decide(&PaymentCommand::Receive { amount: due }).map_err(AppError::conflict)?;
    let row = PaymentRow {
        id: PaymentId::new(Uuid::now_v7()),
        visit,
        payment: asked.apply(&event),
        method,
        reference: PaymentReference::from_bits(rand::random()),
        payload: String::new(),
        asked_at: tx.now(),
    };
    store::payment::insert(tx.conn(), &row, by).await?;
    tx.audit(Entry::new("payment.take", "payment", row.id).of_patient(patient));
    tx.commit(&()).await?;
    state.live.publish(Change::Visit(visit));
    state.live.publish(Change::Payments);
    Ok(())
}

/// Somebody has seen to a transfer that fits nothing: given back, or settled with the person.
pub async fn settle(
    state: &AppState,
    actor: &Actor,
    transfer: TransferId,
    key: Option<&Key>,
) -> Result<(), AppError> {
    actor.require(Permission::TakePayments)?;
    let by = actor.staff().ok().map(|(id, _)| id.uuid());
    let mut tx = match state.begin(actor, key, &("bank_transfer.settle", transfer)).await? {
        Begun::Replay(()) => return Ok(()),
        Begun::Fresh(tx) => tx,
    };
    if !store::payment::settle_transfer(tx.conn(), transfer, tx.now(), by).await? {
        return Err(AppError::not_found("transfer-not-found"));
    }
    tx.audit(Entry::new("bank_transfer.settle", "bank_transfer", transfer));
    tx.commit(&()).await?;
    state.live.publish(Change::Payments);
    Ok(())
}
