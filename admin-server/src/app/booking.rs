//! Bookings: a checked person, a package that admits them, a day.

use super::error::{condition, condition_with};
use super::person::{self, Checked};
use super::{Actor, AppError, Permission};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::booking::{BookingRow, NewBooking};
use crate::store::patient::PatientRow;
use crate::store::{self, Begun, Key, StoreError};
use checkup_core::api::booking::{BookingList, BookingView, CreateBooking};
use checkup_core::codes::BookingCode;
use checkup_core::ids::BookingId;
use checkup_core::package::content_for;
use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

/// How far ahead a day can be booked.
const AHEAD: TimeDelta = TimeDelta::days(400);

/// Books a person for a day.
pub async fn create(
    state: &AppState,
    actor: &Actor,
    request: CreateBooking,
    key: Option<&Key>,
) -> Result<BookingView, AppError> {
    actor.require(Permission::Book)?;
    let today = state.clock.today();
    let checked = check(state, &request, today)?;
    let mut tx = match state.begin(actor, key, &("booking.create", &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let company = match request.company.as_deref().map(str::trim).filter(|code| !code.is_empty()) {
        Some(code) => Some(
            store::company::by_code(tx.conn(), code)
                .await?
                .ok_or_else(|| AppError::invalid_field("/company", condition("company-not-found")))?,
        ),
        None => None,
    };
    let person = person::known_or_new(&mut tx, checked).await?;
    let new = NewBooking {
        id: BookingId::new(Uuid::now_v7()),
        code: BookingCode::from_bits(rand::random()),
        patient: person.id,
        company: company.as_ref().map(|c| c.id),
        package: request.package.clone(),
        day: request.day,
        minute: request.minute,
        language: request.language,
    };
    store::booking::insert(tx.conn(), &new, tx.now()).await?;
    let row = store::booking::by_code(tx.conn(), &new.code).await?;
    let answer = view(actor, row.ok_or_else(|| StoreError::corrupt("booking", new.id))?);
    tx.audit(Entry::new("booking.create", "booking", new.id).of_patient(person.id.uuid()));
    tx.commit(&answer).await?;
    state.live.publish(Change::Bookings);
    Ok(answer)
}

/// The person, then the day and the package; the first that is wrong names itself.
fn check(state: &AppState, request: &CreateBooking, today: NaiveDate) -> Result<Checked, AppError> {
    let checked = person::check("/person", &request.person, today)?;
    if request.day < today || request.day > today + AHEAD {
        let args = vec![("date", request.day.to_string())];
        return Err(AppError::invalid_field("/day", condition_with("booking-day", args)));
    }
    if request.minute >= 24 * 60 || !request.minute.is_multiple_of(5) {
        return Err(AppError::invalid_field("/minute", condition("booking-minute")));
    }
    let PatientRow { sex, born, .. } = &checked.person;
    content_for(state.catalogue, &request.package, *sex, born.age_on(request.day), request.day)
        .map_err(|e| AppError::invalid_field("/package", e))?;
    Ok(checked)
}

/// The bookings of a day.
pub async fn list(state: &AppState, actor: &Actor, day: NaiveDate) -> Result<BookingList, AppError> {
    actor.require(Permission::SeeDay)?;
    let rows = store::booking::of_day(state.store.db(), day).await?;
    Ok(BookingList { bookings: rows.into_iter().map(|row| view(actor, row)).collect() })
}

/// The booking with this code.
pub async fn find(state: &AppState, actor: &Actor, code: &BookingCode) -> Result<BookingView, AppError> {
    actor.require(Permission::Book)?;
    let row = store::booking::by_code(state.store.db(), code).await?;
    row.map(|row| view(actor, row)).ok_or_else(|| AppError::not_found("booking-not-found"))
}

/// A booking as this actor may see it.
fn view(actor: &Actor, row: BookingRow) -> BookingView {
    let name = &row.patient.name;
    BookingView {
        id: row.id,
        code: row.code,
        patient: row.patient.id,
        name: if actor.may(Permission::SeeNames) { name.as_str().to_owned() } else { name.masked() },
        birth_date: row.patient.born.date(),
        sex: row.patient.sex,
        package: row.package,
        day: row.day,
        minute: row.minute,
        company: row.company.map(|(_, name)| name),
        language: row.language,
        state: row.state,
        created_at: row.created_at,
    }
}
