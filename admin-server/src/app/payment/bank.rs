//! What the bank tells of: proved by a shared secret, kept in any case, and matched with the payment whose reference it names.

use crate::app::AppError;
use crate::state::{AppState, Change, Secret};
use crate::store;
use crate::store::audit::{By, Entry};
use crate::store::payment::PaymentRow;
use checkup_core::api::payment::BankNotification;
use checkup_core::billing::payment::{PaymentCommand, PaymentReference, PaymentState};
use checkup_core::error::Coded;
use checkup_core::machine::Machine;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Why a transfer pays for nothing: no payment has a reference that it names.
const UNKNOWN: &str = "payment-unknown";

/// The most that a bank's text may hold.
const MOST_TEXT: usize = 1_000;

/// The most that a bank's number of a transfer may hold.
const MOST_NUMBER: usize = 100;

/// Whether `signature` is the HMAC-SHA256 of `body` with the secret, in hexadecimal.
pub fn proves(secret: &Secret, body: &[u8], signature: &str) -> bool {
    let Some(signature) = unhex(signature) else { return false };
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return false };
    mac.update(body);
    // Compares in constant time.
    mac.verify_slice(&signature).is_ok()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|c| c.to_digit(16)).collect();
    let digits = digits?;
    let (pairs, []) = digits.as_chunks::<2>() else { return None };
    pairs.iter().map(|[high, low]| u8::try_from(high * 16 + low).ok()).collect()
}

/// Takes what the bank tells of, after [`proves`]. The same transfer told twice is one.
pub async fn notify(state: &AppState, mut told: BankNotification) -> Result<(), AppError> {
    told.text = told.text.chars().filter(|c| !c.is_control()).take(MOST_TEXT).collect();
    if told.transfer.is_empty() || told.transfer.len() > MOST_NUMBER {
        return Err(AppError::malformed_code("request-malformed"));
    }
    let mut tx = state.store.begin_unkeyed(By::System, state.clock.now()).await?;
    let Some(transfer) = store::payment::keep_transfer(tx.conn(), &told, tx.now()).await? else {
        return Ok(());
    };
    let found = one(store::payment::by_references(tx.conn(), &PaymentReference::find(&told.text)).await?);
    let found = match found {
        // What the visit owes must not be settled at the desk in the same moment.
        Some(row) => {
            store::visit::lock(tx.conn(), row.visit).await?;
            store::payment::by_id(tx.conn(), row.id).await?
        }
        None => None,
    };
    let (payment, why) = match &found {
        None => (None, Some(UNKNOWN)),
        Some(row) => (Some(row.id), receive(row, &told)),
    };
    store::payment::match_transfer(tx.conn(), transfer, payment, why, tx.now()).await?;
    if let (Some(row), None) = (&found, why) {
        store::payment::end(tx.conn(), &[row.id], PaymentState::Paid, tx.now(), None).await?;
        tx.audit(Entry::new("payment.receive", "payment", row.id));
    }
    tx.audit(Entry::new("bank_transfer.keep", "bank_transfer", transfer));
    tx.commit(&()).await?;
    if let Some(row) = &found {
        state.live.publish(Change::Visit(row.visit));
    }
    state.live.publish(Change::Payments);
    Ok(())
}

/// The payment that is meant: a text that names several means none.
fn one(found: Vec<PaymentRow>) -> Option<PaymentRow> {
    let [row] = <[PaymentRow; 1]>::try_from(found).ok()?;
    Some(row)
}

/// Why the payment does not take this money; `None` if it does.
fn receive(row: &PaymentRow, told: &BankNotification) -> Option<&'static str> {
    let command = PaymentCommand::Receive { amount: told.amount };
    row.payment.decide(&command).err().map(|error| error.code())
}
