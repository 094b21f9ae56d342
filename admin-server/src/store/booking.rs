//! Bookings.

use super::entity::{booking, company};
use super::patient::PatientRow;
use super::{StoreError, patient};
use checkup_core::booking::BookingState;
use checkup_core::codes::{BookingCode, PackageCode};
use checkup_core::ids::{BookingId, CompanyId, PatientId};
use checkup_core::language::Language;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A booking with its person and employer.
#[derive(Clone, Debug)]
pub struct BookingRow {
    /// Id.
    pub id: BookingId,
    /// Code.
    pub code: BookingCode,
    /// The person.
    pub patient: PatientRow,
    /// Employer.
    pub company: Option<(CompanyId, String)>,
    /// Package.
    pub package: PackageCode,
    /// Day at the centre.
    pub day: NaiveDate,
    /// Minutes after midnight.
    pub minute: u16,
    /// Language.
    pub language: Language,
    /// State.
    pub state: BookingState,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// A booking to be stored; its state is `Booked`.
#[derive(Clone, Debug)]
pub struct NewBooking {
    /// Id.
    pub id: BookingId,
    /// Code.
    pub code: BookingCode,
    /// The person.
    pub patient: PatientId,
    /// Employer.
    pub company: Option<CompanyId>,
    /// Package.
    pub package: PackageCode,
    /// Day at the centre.
    pub day: NaiveDate,
    /// Minutes after midnight.
    pub minute: u16,
    /// Language.
    pub language: Language,
}

/// Names of these employers.
pub(super) async fn company_names(
    conn: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, String>, StoreError> {
    let rows = company::Entity::find().filter(company::Column::Id.is_in(ids)).all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

async fn rows_of(
    conn: &impl ConnectionTrait,
    models: Vec<booking::Model>,
) -> Result<Vec<BookingRow>, StoreError> {
    let people = patient::by_ids(conn, models.iter().map(|m| m.patient_id)).await?;
    let companies = company_names(conn, models.iter().filter_map(|m| m.company_id)).await?;
    let row = |m: booking::Model| {
        let person =
            people.get(&m.patient_id).ok_or_else(|| StoreError::corrupt("booking.patient_id", m.id))?;
        let company = m.company_id.and_then(|id| Some((CompanyId::new(id), companies.get(&id)?.clone())));
        Ok(BookingRow {
            id: BookingId::new(m.id),
            code: BookingCode::parse(&m.code).map_err(|e| StoreError::corrupt("booking.code", e))?,
            patient: person.clone(),
            company,
            package: PackageCode::parse(&m.package_code)
                .map_err(|e| StoreError::corrupt("booking.package", e))?,
            day: m.day,
            minute: u16::try_from(m.minute).map_err(|e| StoreError::corrupt("booking.minute", e))?,
            language: Language::parse(&m.language).map_err(|e| StoreError::corrupt("booking.language", e))?,
            state: BookingState::parse(&m.state).ok_or_else(|| StoreError::corrupt("booking.state", m.id))?,
            created_at: m.created_at,
        })
    };
    models.into_iter().map(row).collect()
}

/// Stores a booking.
pub async fn insert(
    conn: &impl ConnectionTrait,
    row: &NewBooking,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let model = booking::ActiveModel {
        id: Set(row.id.uuid()),
        code: Set(row.code.as_str().to_owned()),
        patient_id: Set(row.patient.uuid()),
        company_id: Set(row.company.map(CompanyId::uuid)),
        package_code: Set(row.package.as_str().to_owned()),
        day: Set(row.day),
        minute: Set(row.minute.into()),
        language: Set(row.language.tag().to_owned()),
        state: Set(BookingState::Booked.as_str().to_owned()),
        created_at: Set(now),
    };
    booking::Entity::insert(model).exec_without_returning(conn).await.map_err(StoreError::from_insert)?;
    Ok(())
}

/// The bookings of a day in order of time, then code.
pub async fn of_day(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Vec<BookingRow>, StoreError> {
    let models = booking::Entity::find()
        .filter(booking::Column::Day.eq(day))
        .order_by_asc(booking::Column::Minute)
        .order_by_asc(booking::Column::Code)
        .all(conn)
        .await?;
    rows_of(conn, models).await
}

/// How many bookings a day has.
pub async fn count_of_day(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<u64, StoreError> {
    Ok(booking::Entity::find().filter(booking::Column::Day.eq(day)).count(conn).await?)
}

/// The booking with this code.
pub async fn by_code(
    conn: &impl ConnectionTrait,
    code: &BookingCode,
) -> Result<Option<BookingRow>, StoreError> {
    let models = booking::Entity::find().filter(booking::Column::Code.eq(code.as_str())).all(conn).await?;
    Ok(rows_of(conn, models).await?.pop())
}

/// Bookings of these people that are not called off, from `day` on and the one before, the nearest day first.
pub async fn of_people(
    conn: &impl ConnectionTrait,
    people: &[PatientId],
    day: NaiveDate,
) -> Result<Vec<BookingRow>, StoreError> {
    let models = booking::Entity::find()
        .filter(booking::Column::PatientId.is_in(people.iter().map(|p| p.uuid())))
        .filter(Condition::all().add(booking::Column::State.ne(BookingState::Cancelled.as_str())))
        .filter(booking::Column::Day.gte(day))
        .order_by_asc(booking::Column::Day)
        .order_by_asc(booking::Column::Minute)
        .limit(20)
        .all(conn)
        .await?;
    rows_of(conn, models).await
}

/// These bookings, in no particular order.
pub async fn by_ids(conn: &impl ConnectionTrait, ids: &[BookingId]) -> Result<Vec<BookingRow>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let found = booking::Entity::find().filter(booking::Column::Id.is_in(ids.iter().map(|id| id.uuid())));
    rows_of(conn, found.all(conn).await?).await
}

/// Loads a booking for a write and holds it until the write ends.
pub async fn lock(conn: &impl ConnectionTrait, id: BookingId) -> Result<Option<BookingRow>, StoreError> {
    let models = booking::Entity::find_by_id(id.uuid()).lock_exclusive().all(conn).await?;
    Ok(rows_of(conn, models).await?.pop())
}

/// Notes a new state.
pub async fn set_state(
    conn: &impl ConnectionTrait,
    id: BookingId,
    state: BookingState,
) -> Result<(), StoreError> {
    booking::Entity::update_many()
        .col_expr(booking::Column::State, Expr::value(state.as_str()))
        .filter(booking::Column::Id.eq(id.uuid()))
        .exec(conn)
        .await?;
    Ok(())
}
