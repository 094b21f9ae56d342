//! What an enrolled kiosk is handed so that check-in goes on when the server does not answer: a key, a letter for its
//! tickets, and the day's bookings without anything by which a stranger could find somebody.

use super::{Actor, AppError, Permission, Who};
use crate::digest::{hex, sha256};
use crate::state::AppState;
use crate::store;
use crate::store::audit::Entry;
use crate::store::booking::BookingRow;
use checkup_core::api::checkin::Identify;
use checkup_core::api::kiosk::{Lease, LeasedBooking};
use checkup_core::booking::BookingState;
use checkup_core::ids::{DeviceId, PatientId};
use checkup_core::person::DocumentKind;
use chrono::NaiveDate;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use std::collections::BTreeMap;

/// Days whose keys a kiosk gets again, for what it kept when the server stayed away until closing: over any holiday.
const FORMER_DAYS: usize = 10;

/// Hands a kiosk its lease; the bookings only if it does not `have` this version of them.
pub async fn hand_out(state: &AppState, actor: &Actor, have: &str) -> Result<Lease, AppError> {
    actor.require(Permission::KeepBookings)?;
    let Who::Kiosk { device } = actor.who else { return Err(AppError::Denied) };
    let day = state.clock.today();
    let series = series_of(state, actor, device, day).await?;
    let last = store::lease::last_of_series(state.store.db(), day, series).await?;
    let secret = secret(state, actor).await?;
    let key_of = |day: NaiveDate| mac(secret.as_bytes(), &format!("kiosk-lease|{device}|{day}"));
    let key = key_of(day)?;
    let former =
        day.pred_opt().map_or_else(Vec::new, |day| day.iter_days().rev().take(FORMER_DAYS).collect());
    let former = former.into_iter().map(|day| Ok(hex(&key_of(day)?))).collect::<Result<_, AppError>>()?;
    let bookings = bookings(state, &key, day).await?;
    let text = serde_json::to_vec(&bookings).map_err(|e| AppError::Internal(e.into()))?;
    let version = sha256(&text);
    let bookings = (version != have).then_some(bookings);
    if bookings.is_some() {
        let entry = Entry::new("lease.hand_out", "device", device);
        state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    }
    Ok(Lease { day, key: hex(&key), former, series: series.to_string(), next: last + 1, version, bookings })
}

/// The kiosk's letter; its first question of the day gives it one.
async fn series_of(
    state: &AppState,
    actor: &Actor,
    device: DeviceId,
    day: NaiveDate,
) -> Result<char, AppError> {
    if let Some(letter) = store::lease::series(state.store.db(), day).await?.of(device) {
        return Ok(letter);
    }
    let mut tx = state.begin_unkeyed(actor).await?;
    let letter = store::lease::give_series(tx.conn(), day, device).await?;
    let letter = letter.ok_or_else(|| AppError::conflict_code("ticket-series-used-up"))?;
    tx.audit(Entry::new("lease.give_series", "device", device));
    tx.commit(&()).await?;
    Ok(letter)
}

/// The secret behind every kiosk's key: made once, kept with the centre's settings, shown to nobody.
async fn secret(state: &AppState, actor: &Actor) -> Result<String, AppError> {
    if let Some(secret) = store::lease::secret(state.store.db()).await? {
        return Ok(secret);
    }
    let mut tx = state.begin_unkeyed(actor).await?;
    let fresh = format!("{:032x}{:032x}", rand::random::<u128>(), rand::random::<u128>());
    let secret = store::lease::keep_secret(tx.conn(), &fresh).await?;
    tx.audit(Entry::new("lease.make_secret", "centre", "lease"));
    tx.commit(&()).await?;
    Ok(secret)
}

fn mac(key: &[u8], text: &str) -> Result<[u8; 32], AppError> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|e| AppError::Internal(e.into()))?;
    mac.update(text.as_bytes());
    Ok(mac.finalize().into_bytes().into())
}

/// The bookings of a day with which somebody may still come to a kiosk.
async fn bookings(state: &AppState, key: &[u8], day: NaiveDate) -> Result<Vec<LeasedBooking>, AppError> {
    let mut rows = store::booking::of_day(state.store.db(), day).await?;
    rows.retain(|row| matches!(row.state, BookingState::Booked | BookingState::CheckedIn));
    let mut documents: BTreeMap<PatientId, Vec<(DocumentKind, String)>> = BTreeMap::new();
    let people = rows.iter().map(|row| row.patient.id);
    for (person, kind, number) in store::patient::documents(state.store.db(), people).await? {
        documents.entry(person).or_default().push((kind, number));
    }
    let none = Vec::new();
    let standing = store::consent::standing(state.store.db(), rows.iter().map(|row| row.patient.id)).await?;
    let given = |row: &BookingRow| {
        let of_person = standing.get(&row.patient.id).into_iter().flatten();
        of_person.map(super::checkin::standing).collect()
    };
    let leased = |row: &BookingRow| {
        let documents = documents.get(&row.patient.id).unwrap_or(&none);
        Ok(LeasedBooking { given: given(row), ..leased(row, documents, key)? })
    };
    rows.iter().map(leased).collect()
}

fn leased(
    row: &BookingRow,
    documents: &[(DocumentKind, String)],
    key: &[u8],
) -> Result<LeasedBooking, AppError> {
    let birth_date = row.patient.born.date();
    let by_document = documents.iter().map(|(kind, number)| Identify::Document {
        kind: *kind,
        number: number.clone(),
        birth_date,
    });
    let ways = std::iter::once(Identify::Booking { code: row.code.clone() }).chain(by_document);
    Ok(LeasedBooking {
        digests: ways.map(|way| Ok(hex(&mac(key, &way.proof())?))).collect::<Result<_, AppError>>()?,
        booking: row.id,
        masked_name: row.patient.name.masked(),
        sex: row.patient.sex,
        age: u16::try_from(row.patient.born.age_on(row.day)).unwrap_or(u16::MAX),
        company: row.company.as_ref().map(|(_, name)| name.clone()),
        package: row.package.clone(),
        minute: row.minute,
        language: row.language,
        state: row.state,
        given: Vec::new(),
    })
}
