//! What a new visit rests on: the consents answered now, signed when a kiosk asked, and those that stand from before.

use crate::app::{Actor, AppError, Who};
use crate::state::CENTRE_OFFSET;
use crate::store;
use crate::store::Tx;
use crate::store::consent::ConsentRow;
use checkup_core::api::checkin::{CheckIn, StandingConsent};
use checkup_core::consent::{self, ConsentAnswer, ConsentError};
use checkup_core::ids::PatientId;

/// The earlier consents that the visit takes over, or why it may not begin.
pub(super) async fn agree(
    tx: &Tx,
    actor: &Actor,
    patient: PatientId,
    request: &CheckIn,
) -> Result<Vec<ConsentRow>, AppError> {
    // At the desk paper is signed.
    if matches!(actor.who, Who::Kiosk { .. }) && !request.consents.is_empty() && request.signature.is_none() {
        return Err(ConsentError::Unsigned.into());
    }
    let mut earlier =
        store::consent::standing(tx.conn(), [patient]).await?.remove(&patient).unwrap_or_default();
    let answers: Vec<ConsentAnswer> = earlier.iter().map(|row| row.answer.clone()).collect();
    let kept = consent::complete(&request.consents, &answers)?;
    earlier.retain(|row| kept.contains(&&row.answer));
    Ok(earlier)
}

/// A standing consent as a kiosk may know it.
pub(in crate::app) fn standing(row: &ConsentRow) -> StandingConsent {
    StandingConsent {
        answer: row.answer.clone(),
        on: row.noted_at.with_timezone(&CENTRE_OFFSET).date_naive(),
    }
}
