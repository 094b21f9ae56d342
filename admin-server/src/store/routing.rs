//! What the router reads and writes: everybody of a day in a few queries however many there are, rooms, and the steps
//! that teach durations.

use super::entity::{booking, day_counter, item_order, patient, station_room, step, visit};
use super::step::StepRow;
use super::{StoreError, step as steps};
use checkup_core::booking::BookingState;
use checkup_core::codes::{PackageCode, StationCode, TicketCode};
use checkup_core::ids::{BookingId, StepId, VisitId};
use checkup_core::package::Answers;
use checkup_core::person::{BirthDate, Sex};
use checkup_core::step::StepState;
use checkup_core::visit::VisitState;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::{CaseStatement, Expr, OnConflict, Query, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, ExprTrait, FromQueryResult,
    QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Somebody who checked in today and is not through.
#[derive(Clone)]
pub struct Here {
    /// The visit.
    pub visit: VisitId,
    /// Ticket.
    pub ticket: TicketCode,
    /// Date of birth.
    pub born: BirthDate,
    /// What was answered at check-in.
    pub answers: Answers,
    /// Check-in time.
    pub checked_in_at: DateTime<Utc>,
    /// The step the person is at or goes to next.
    pub current: Option<StepId>,
    /// The step to which staff sent the person.
    pub pinned: Option<StepId>,
    /// When the person was first told that they will be done.
    pub promised: Option<DateTime<Utc>>,
    /// Codes of the items that are to be done, with commas between.
    pub items: String,
    /// Every station of the visit, in list order.
    pub steps: Vec<StepRow>,
}

/// A booking of the day that is not called off.
#[derive(Clone)]
pub struct Booked {
    /// Id.
    pub id: BookingId,
    /// Minutes after midnight.
    pub minute: u16,
    /// Package.
    pub package: PackageCode,
    /// Sex.
    pub sex: Sex,
    /// Date of birth.
    pub born: BirthDate,
    /// When the person checked in; `None` for whoever is still expected.
    pub came_at: Option<DateTime<Utc>>,
}

/// What was noted of a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomRow {
    /// Station.
    pub station: StationCode,
    /// Number, from 1.
    pub number: u16,
    /// Nobody is sent in.
    pub closed: bool,
    /// Sex of the staff in it.
    pub staff: Option<Sex>,
    /// When it was noted.
    pub since: DateTime<Utc>,
}

/// Everything of a day that the router looks at.
#[derive(Clone)]
pub struct Today {
    /// Whoever is here, in order of ticket.
    pub here: Vec<Here>,
    /// The day's bookings.
    pub booked: Vec<Booked>,
    /// Rooms of which something was noted.
    pub rooms: Vec<RoomRow>,
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )*};
}
redacted!(Here, Booked, Today);

#[derive(FromQueryResult)]
struct VisitLine {
    id: Uuid,
    booking_id: Uuid,
    ticket: String,
    state: String,
    answers: String,
    current_step: Option<Uuid>,
    pinned_step: Option<Uuid>,
    promised: Option<DateTime<Utc>>,
    checked_in_at: DateTime<Utc>,
    birth_date: NaiveDate,
}

#[derive(FromQueryResult)]
struct BookingLine {
    id: Uuid,
    minute: i32,
    package_code: String,
    sex: String,
    birth_date: NaiveDate,
}

#[derive(FromQueryResult)]
struct ItemsLine {
    visit_id: Uuid,
    items: String,
}

/// Ids of the visits of a day that are open.
fn open(day: NaiveDate) -> SelectStatement {
    Query::select()
        .column(visit::Column::Id)
        .from(visit::Entity)
        .and_where(visit::Column::Day.eq(day))
        .and_where(visit::Column::State.eq(VisitState::Open.as_str()))
        .to_owned()
}

async fn visits(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Vec<VisitLine>, StoreError> {
    let of_visit = [
        visit::Column::Id,
        visit::Column::BookingId,
        visit::Column::Ticket,
        visit::Column::State,
        visit::Column::Answers,
        visit::Column::CurrentStep,
        visit::Column::PinnedStep,
        visit::Column::Promised,
        visit::Column::CheckedInAt,
    ];
    let select = Query::select()
        .columns(of_visit.map(|column| (visit::Entity, column)))
        .column((patient::Entity, patient::Column::BirthDate))
        .from(visit::Entity)
        .inner_join(
            patient::Entity,
            Expr::col((patient::Entity, patient::Column::Id))
                .equals((visit::Entity, visit::Column::PatientId)),
        )
        .and_where(Expr::col((visit::Entity, visit::Column::Day)).eq(day))
        .order_by((visit::Entity, visit::Column::Ticket), sea_orm::Order::Asc)
        .to_owned();
    Ok(VisitLine::find_by_statement(conn.get_database_backend().build(&select)).all(conn).await?)
}

async fn bookings(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Vec<BookingLine>, StoreError> {
    let states = [BookingState::Booked, BookingState::CheckedIn].map(BookingState::as_str);
    let select = Query::select()
        .columns(
            [booking::Column::Id, booking::Column::Minute, booking::Column::PackageCode]
                .map(|column| (booking::Entity, column)),
        )
        .columns([patient::Column::Sex, patient::Column::BirthDate].map(|column| (patient::Entity, column)))
        .from(booking::Entity)
        .inner_join(
            patient::Entity,
            Expr::col((patient::Entity, patient::Column::Id))
                .equals((booking::Entity, booking::Column::PatientId)),
        )
        .and_where(Expr::col((booking::Entity, booking::Column::Day)).eq(day))
        .and_where(Expr::col((booking::Entity, booking::Column::State)).is_in(states))
        .order_by((booking::Entity, booking::Column::Minute), sea_orm::Order::Asc)
        .order_by((booking::Entity, booking::Column::Id), sea_orm::Order::Asc)
        .to_owned();
    Ok(BookingLine::find_by_statement(conn.get_database_backend().build(&select)).all(conn).await?)
}

async fn items(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<BTreeMap<VisitId, String>, StoreError> {
    // One row a visit instead of one an item: a full day orders some fifteen thousand items.
    let gathered = match conn.get_database_backend() {
        DbBackend::Postgres => r#"string_agg("item", ',' ORDER BY "position")"#,
        _ => r#"group_concat("item", ',')"#,
    };
    let select = Query::select()
        .column(item_order::Column::VisitId)
        .expr_as(Expr::cust(gathered), "items")
        .from(item_order::Entity)
        .and_where(item_order::Column::VisitId.in_subquery(open(day)))
        .and_where(item_order::Column::CancelledBy.is_null())
        .add_group_by([Expr::col(item_order::Column::VisitId)])
        .to_owned();
    let rows = ItemsLine::find_by_statement(conn.get_database_backend().build(&select)).all(conn).await?;
    Ok(rows.into_iter().map(|row| (VisitId::new(row.visit_id), row.items)).collect())
}

/// Everything of a day that the router looks at, in five queries.
pub async fn today(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Today, StoreError> {
    let visits = visits(conn, day).await?;
    let mut items = items(conn, day).await?;
    let mut stations: BTreeMap<VisitId, Vec<StepRow>> = BTreeMap::new();
    let rows = step::Entity::find()
        .filter(step::Column::VisitId.in_subquery(open(day)))
        .order_by_asc(step::Column::Position)
        .all(conn)
        .await?;
    for row in rows {
        let row = steps::row_of(row)?;
        stations.entry(row.visit).or_default().push(row);
    }
    let came: BTreeMap<Uuid, DateTime<Utc>> =
        visits.iter().map(|row| (row.booking_id, row.checked_in_at)).collect();
    let booked = bookings(conn, day).await?.into_iter().map(|row| {
        Ok(Booked {
            id: BookingId::new(row.id),
            minute: u16::try_from(row.minute).map_err(|e| StoreError::corrupt("booking.minute", e))?,
            package: PackageCode::parse(&row.package_code)
                .map_err(|e| StoreError::corrupt("booking.package", e))?,
            sex: Sex::parse(&row.sex).map_err(|e| StoreError::corrupt("patient.sex", e))?,
            born: BirthDate::try_from(row.birth_date)
                .map_err(|e| StoreError::corrupt("patient.birth_date", e))?,
            came_at: came.get(&row.id).copied(),
        })
    });
    let booked = booked.collect::<Result<_, StoreError>>()?;
    let is_open = |row: &VisitLine| row.state == VisitState::Open.as_str();
    let here = visits.into_iter().filter(is_open).map(|row| {
        let visit = VisitId::new(row.id);
        Ok(Here {
            visit,
            ticket: TicketCode::parse(&row.ticket).map_err(|e| StoreError::corrupt("visit.ticket", e))?,
            born: BirthDate::try_from(row.birth_date)
                .map_err(|e| StoreError::corrupt("patient.birth_date", e))?,
            answers: serde_json::from_str(&row.answers)
                .map_err(|e| StoreError::corrupt("visit.answers", e))?,
            checked_in_at: row.checked_in_at,
            current: row.current_step.map(StepId::new),
            pinned: row.pinned_step.map(StepId::new),
            promised: row.promised,
            items: items.remove(&visit).unwrap_or_default(),
            steps: stations.remove(&visit).unwrap_or_default(),
        })
    });
    Ok(Today { here: here.collect::<Result<_, StoreError>>()?, booked, rooms: rooms(conn).await? })
}

/// Holds the day until the write ends: whatever sends people on comes one after the other.
pub async fn hold_day(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<(), StoreError> {
    let first = day_counter::ActiveModel { day: Set(day), tickets: Set(0) };
    let there = OnConflict::column(day_counter::Column::Day).do_nothing().to_owned();
    match day_counter::Entity::insert(first).on_conflict(there).exec_without_returning(conn).await {
        Ok(_) | Err(sea_orm::DbErr::RecordNotInserted) => {}
        Err(error) => return Err(error.into()),
    }
    day_counter::Entity::find_by_id(day).lock_exclusive().one(conn).await?;
    Ok(())
}

/// The day of a visit.
pub async fn day_of(conn: &impl ConnectionTrait, visit: VisitId) -> Result<Option<NaiveDate>, StoreError> {
    let day = visit::Entity::find_by_id(visit.uuid()).select_only().column(visit::Column::Day);
    Ok(day.into_tuple().one(conn).await?)
}

/// Notes where these people go next, in one statement.
pub async fn send_on(
    conn: &impl ConnectionTrait,
    changed: &[(VisitId, Option<StepId>)],
) -> Result<(), StoreError> {
    if changed.is_empty() {
        return Ok(());
    }
    let mut case = CaseStatement::new();
    for (visit, step) in changed {
        case = case.case(visit::Column::Id.eq(visit.uuid()), Expr::value(step.map(StepId::uuid)));
    }
    visit::Entity::update_many()
        .col_expr(visit::Column::CurrentStep, case.into())
        .filter(visit::Column::Id.is_in(changed.iter().map(|(visit, _)| visit.uuid())))
        .exec(conn)
        .await?;
    Ok(())
}

/// Every room of which something was noted.
pub async fn rooms(conn: &impl ConnectionTrait) -> Result<Vec<RoomRow>, StoreError> {
    let rows = station_room::Entity::find()
        .order_by_asc(station_room::Column::Station)
        .order_by_asc(station_room::Column::Number)
        .all(conn)
        .await?;
    let row = |m: station_room::Model| {
        Ok(RoomRow {
            station: StationCode::parse(&m.station)
                .map_err(|e| StoreError::corrupt("station_room.station", e))?,
            number: u16::try_from(m.number).map_err(|e| StoreError::corrupt("station_room.number", e))?,
            closed: m.closed,
            staff: m
                .staff
                .map(|letter| Sex::parse(&letter))
                .transpose()
                .map_err(|e| StoreError::corrupt("station_room.staff", e))?,
            since: m.since,
        })
    };
    rows.into_iter().map(row).collect()
}

/// How many people are inside at a station on a day.
pub async fn inside(
    conn: &impl ConnectionTrait,
    day: NaiveDate,
    station: &StationCode,
) -> Result<usize, StoreError> {
    let inside = step::Entity::find()
        .filter(step::Column::Station.eq(station.as_str()))
        .filter(step::Column::State.eq(StepState::Inside.as_str()))
        .filter(step::Column::VisitId.in_subquery(open(day)));
    Ok(inside.select_only().column(step::Column::Id).into_tuple::<Uuid>().all(conn).await?.len())
}

/// Notes the state of a room.
pub async fn set_room(
    conn: &impl ConnectionTrait,
    room: &RoomRow,
    by: Option<Uuid>,
) -> Result<(), StoreError> {
    let model = station_room::ActiveModel {
        station: Set(room.station.as_str().to_owned()),
        number: Set(i32::from(room.number)),
        closed: Set(room.closed),
        staff: Set(room.staff.map(|sex| sex.letter().to_owned())),
        since: Set(room.since),
        changed_by: Set(by),
    };
    let replace = OnConflict::columns([station_room::Column::Station, station_room::Column::Number])
        .update_columns([
            station_room::Column::Closed,
            station_room::Column::Staff,
            station_room::Column::Since,
            station_room::Column::ChangedBy,
        ])
        .to_owned();
    station_room::Entity::insert(model).on_conflict(replace).exec_without_returning(conn).await?;
    Ok(())
}

/// A step that was done: what durations are learnt from.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Station.
    pub station: StationCode,
    /// When the person went in.
    pub started_at: DateTime<Utc>,
    /// When the person came out.
    pub ended_at: DateTime<Utc>,
    /// Completed years of the person on that day.
    pub age: u32,
}

#[derive(FromQueryResult)]
struct EndedLine {
    station: String,
    started_at: DateTime<Utc>,
    ended_at: DateTime<Utc>,
    birth_date: NaiveDate,
    day: NaiveDate,
}

/// The newest `most` steps that were done after `since`, the oldest first.
pub async fn ended(
    conn: &impl ConnectionTrait,
    since: DateTime<Utc>,
    most: u64,
) -> Result<Vec<Ended>, StoreError> {
    let select = Query::select()
        .columns(
            [step::Column::Station, step::Column::StartedAt, step::Column::EndedAt]
                .map(|column| (step::Entity, column)),
        )
        .column((patient::Entity, patient::Column::BirthDate))
        .column((visit::Entity, visit::Column::Day))
        .from(step::Entity)
        .inner_join(
            visit::Entity,
            Expr::col((visit::Entity, visit::Column::Id)).equals((step::Entity, step::Column::VisitId)),
        )
        .inner_join(
            patient::Entity,
            Expr::col((patient::Entity, patient::Column::Id))
                .equals((visit::Entity, visit::Column::PatientId)),
        )
        .and_where(Expr::col((step::Entity, step::Column::State)).eq(StepState::Done.as_str()))
        .and_where(Expr::col((step::Entity, step::Column::StartedAt)).is_not_null())
        .and_where(Expr::col((step::Entity, step::Column::EndedAt)).gt(since))
        .order_by((step::Entity, step::Column::EndedAt), sea_orm::Order::Desc)
        .limit(most)
        .to_owned();
    let rows = EndedLine::find_by_statement(conn.get_database_backend().build(&select)).all(conn).await?;
    let row = |line: EndedLine| {
        let born =
            BirthDate::try_from(line.birth_date).map_err(|e| StoreError::corrupt("patient.birth_date", e))?;
        Ok(Ended {
            station: StationCode::parse(&line.station).map_err(|e| StoreError::corrupt("step.station", e))?,
            started_at: line.started_at,
            ended_at: line.ended_at,
            age: born.age_on(line.day),
        })
    };
    rows.into_iter().rev().map(row).collect()
}
