//! Somebody without an appointment: known or new, booked for this moment and checked in by the same transaction.

use super::Arrival;
use crate::app::error::condition;
use crate::app::{Actor, AppError, Who, person};
use crate::state::{AppState, CENTRE_OFFSET};
use crate::store::audit::Entry;
use crate::store::booking::NewBooking;
use crate::store::{self, StoreError, Tx};
use checkup_core::api::checkin::{Identity, WalkIn};
use checkup_core::booking::{BookingError, BookingState};
use checkup_core::codes::BookingCode;
use checkup_core::ids::BookingId;
use checkup_core::language::Language;
use checkup_core::package::content_for;
use chrono::{DateTime, Timelike, Utc};
use uuid::Uuid;

/// Minutes between two times for which people are booked.
const SLOT: u32 = 5;

/// Books somebody who stands here for now. Whoever is expected today already is not booked a second time.
pub(super) async fn arrive(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    request: &WalkIn,
    language: Language,
) -> Result<Arrival, AppError> {
    let today = state.clock.today();
    let checked = person::check("/who/person", &request.person, today)?;
    // A document was scanned, or a member of staff stands before the person: nobody needs to look a second time.
    let scanned = request.identity == Identity::Scanned && checked.document.is_some();
    let registered = scanned || !matches!(actor.who, Who::Kiosk { .. });
    // Two kiosks may take the same person at once, whom nobody can hold who is not stored yet: it is the day that is held.
    store::routing::hold_day(tx.conn(), today).await?;
    let person = person::known_or_new(tx, checked).await?;
    content_for(state.catalogue, &request.package, person.sex, person.born.age_on(today), today)
        .map_err(|e| AppError::invalid_field("/who/package", e))?;
    if store::visit::of_person(tx.conn(), person.id, today).await?.is_some() {
        return Err(BookingError::AlreadyCheckedIn.into());
    }
    let booked = store::booking::of_people(tx.conn(), &[person.id], today).await?;
    if booked.iter().any(|row| row.day == today && row.state == BookingState::Booked) {
        return Err(AppError::conflict(condition("walk-in-has-booking")));
    }
    let new = NewBooking {
        id: BookingId::new(Uuid::now_v7()),
        code: BookingCode::from_bits(rand::random()),
        patient: person.id,
        company: None,
        package: request.package.clone(),
        day: today,
        minute: slot(tx.now()),
        language,
    };
    store::booking::insert(tx.conn(), &new, tx.now()).await?;
    tx.audit(Entry::new("booking.create", "booking", new.id).of_patient(person.id.uuid()));
    let row = store::booking::lock(tx.conn(), new.id).await?;
    let row = row.ok_or_else(|| StoreError::corrupt("booking", new.id))?;
    Ok(Arrival { row, registered })
}

/// The time for which somebody is booked who is here now, in minutes after midnight at the centre.
fn slot(now: DateTime<Utc>) -> u16 {
    let now = now.with_timezone(&CENTRE_OFFSET).time();
    let minute = now.hour() * 60 + now.minute();
    u16::try_from(minute - minute % SLOT).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_walks_in_is_booked_for_the_slot_that_runs() {
        for (now, minute) in [
            ("2026-11-20T17:00:00Z", 0),
            ("2026-11-21T00:34:59Z", 7 * 60 + 30),
            ("2026-11-21T16:59:59Z", 23 * 60 + 55),
        ] {
            assert_eq!(slot(now.parse().unwrap()), minute, "{now}");
        }
    }
}
