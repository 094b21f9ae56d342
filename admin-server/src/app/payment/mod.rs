//! Paying in person: asked for as a code that a banking app reads, found again in what the bank tells, or taken at the desk.

mod bank;
mod desk;
mod picture;

pub use bank::{notify, proves};
pub use desk::{Owing, Received, list, open_transfers, settle, take};

use super::{Actor, AppError, Permission};
use crate::state::{AppState, TransferAccount};
use crate::store::audit::Entry;
use crate::store::payment::PaymentRow;
pub use crate::store::payment::{Method, TransferRow};
use crate::store::{self, Begun, Key, Tx};
use checkup_core::api::payment::{PaymentStatus, PaymentView};
use checkup_core::billing::payment::{Payment, PaymentCommand, PaymentReference};
use checkup_core::billing::vietqr::{Details, Dong, Purpose, Service, VietQr};
use checkup_core::ids::{PaymentId, VisitId};
use checkup_core::machine::Machine;
use checkup_core::money::Money;
use uuid::Uuid;

/// Asks for what a visit still owes. Asking again gives the payment that waits already.
pub async fn ask(
    state: &AppState,
    actor: &Actor,
    visit: VisitId,
    key: Option<&Key>,
) -> Result<PaymentView, AppError> {
    actor.require(Permission::CheckIn)?;
    let mut tx = match state.begin(actor, key, &("payment.ask", visit)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let (patient, due) = held(&tx, visit).await?;
    let account = state.terms.account.as_ref();
    let account = account.ok_or_else(|| AppError::conflict_code("payment-by-transfer-off"))?;
    let open = store::payment::asked_of(tx.conn(), visit).await?;
    let row = if let Some(row) = open.iter().find(|row| row.payment.amount() == due) {
        row.clone()
    } else {
        call_off(&mut tx, &open, None).await?;
        let row = new(account, visit, due, &tx)?;
        store::payment::insert(tx.conn(), &row, None).await?;
        row
    };
    tx.audit(Entry::new("payment.ask", "payment", row.id).of_patient(patient));
    let answer = PaymentView {
        id: row.id,
        visit,
        amount: row.payment.amount(),
        reference: row.reference.as_str().to_owned(),
        payee: account.payee.clone(),
        qr: picture::draw(&row.payload)?,
        payload: row.payload,
        state: row.payment.state(),
        asked_at: row.asked_at,
    };
    tx.commit(&answer).await?;
    Ok(answer)
}

/// Whether a payment has arrived.
pub async fn status(state: &AppState, actor: &Actor, id: PaymentId) -> Result<PaymentStatus, AppError> {
    actor.require(Permission::CheckIn)?;
    let row = store::payment::by_id(state.store.db(), id).await?;
    let row = row.ok_or_else(|| AppError::not_found("payment-not-found"))?;
    Ok(PaymentStatus { id, state: row.payment.state() })
}

/// Holds a visit, so that what it owes is asked for and paid once, and gives its person and what is owed.
async fn held(tx: &Tx, visit: VisitId) -> Result<(Uuid, Money), AppError> {
    let row = store::visit::lock(tx.conn(), visit).await?;
    let row = row.ok_or_else(|| AppError::not_found("visit-not-found"))?;
    let due = store::payment::owed(tx.conn(), &[visit]).await?.remove(&visit);
    Ok((row.patient.id.uuid(), due.ok_or_else(|| AppError::conflict_code("nothing-owed"))?))
}

/// Calls off payments that are asked for otherwise.
async fn call_off(tx: &mut Tx, open: &[PaymentRow], by: Option<Uuid>) -> Result<(), AppError> {
    let mut ids = Vec::new();
    let mut state = None;
    for row in open {
        let event = row.payment.decide(&PaymentCommand::CallOff).map_err(AppError::conflict)?;
        state = Some(row.payment.apply(&event).state());
        ids.push(row.id);
        tx.audit(Entry::new("payment.call_off", "payment", row.id));
    }
    if let Some(state) = state {
        store::payment::end(tx.conn(), &ids, state, tx.now(), by).await?;
    }
    Ok(())
}

/// A payment by transfer to the centre's account.
fn new(account: &TransferAccount, visit: VisitId, due: Money, tx: &Tx) -> Result<PaymentRow, AppError> {
    let reference = PaymentReference::from_bits(rand::random());
    let details = Details {
        amount: Some(Dong::try_from(due).map_err(AppError::conflict)?),
        purpose: Some(Purpose::new(reference.as_str()).map_err(AppError::conflict)?),
        ..Details::default()
    };
    let code = VietQr::new(Service::Account, &account.bank, &account.account, &details);
    Ok(PaymentRow {
        id: PaymentId::new(Uuid::now_v7()),
        visit,
        payment: Payment::asked(due),
        method: Method::Transfer,
        reference,
        payload: code.map_err(AppError::conflict)?.to_payload(),
        asked_at: tx.now(),
    })
}
