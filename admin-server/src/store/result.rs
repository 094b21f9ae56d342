//! Versions of results, and the part of a visit that a new value is decided against.

use super::StoreError;
use super::entity::{conclusion, critical, item_order, patient, result, specimen, visit};
use checkup_core::codes::{Barcode, ItemCode, TicketCode};
use checkup_core::ids::{CriticalId, MessageId, OrderId, PatientId, ResultId, SpecimenId, StaffId, VisitId};
use checkup_core::lab::Flag;
use checkup_core::lab::order::OrderState;
use checkup_core::lab::result::ResultStatus;
use checkup_core::lab::specimen::SpecimenState;
use checkup_core::package::Answers;
use checkup_core::person::{BirthDate, Sex};
use checkup_core::quantity::{Number, Reported, Unit};
use checkup_core::visit::VisitState;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use std::collections::BTreeMap;

/// Rows of one statement: a database takes only so many values at once (SQLite 32,766).
pub(super) const ROWS_AT_ONCE: usize = 1_000;

/// Where a value came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Typed or read at a station.
    Station,
    /// A laboratory's message.
    Laboratory(MessageId),
    /// Computed from other results.
    Computed,
}

/// One version of one result.
#[derive(Clone)]
pub struct ResultRow {
    /// Its id.
    pub id: ResultId,
    /// The order it answers.
    pub order: OrderId,
    /// The visit.
    pub visit: VisitId,
    /// Item.
    pub item: ItemCode,
    /// From 1.
    pub version: u32,
    /// What the sender says about it.
    pub status: ResultStatus,
    /// The value; `None` when withdrawn.
    pub value: Option<Reported>,
    /// Flag at the time of saving.
    pub flag: Flag,
    /// Lower limit in the reported unit.
    pub low: Option<String>,
    /// Upper limit in the reported unit.
    pub high: Option<String>,
    /// Where it came from.
    pub source: Source,
    /// Who saved it; `None` for the server itself.
    pub saved_by: Option<StaffId>,
    /// When it was saved.
    pub saved_at: DateTime<Utc>,
}

impl std::fmt::Debug for ResultRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ResultRow").field("id", &self.id).finish_non_exhaustive()
    }
}

/// An order as far as results go.
#[derive(Clone, Debug)]
pub struct CaseOrder {
    /// Its id.
    pub id: OrderId,
    /// Item.
    pub item: ItemCode,
    /// State.
    pub state: OrderState,
}

/// A visit with everything that decides about a new value.
#[derive(Clone)]
pub struct Case {
    /// The visit.
    pub visit: VisitId,
    /// Ticket of the day.
    pub ticket: TicketCode,
    /// How far it is.
    pub state: VisitState,
    /// Day at the centre.
    pub day: NaiveDate,
    /// The person.
    pub patient: PatientId,
    /// Sex, for ranges.
    pub sex: Sex,
    /// Date of birth, for ranges.
    pub born: BirthDate,
    /// A company sent the person.
    pub has_company: bool,
    /// What was answered at check-in.
    pub answers: Answers,
    /// Orders in the catalogue's order.
    pub orders: Vec<CaseOrder>,
    /// The latest version of each order's result.
    pub latest: BTreeMap<OrderId, ResultRow>,
}

impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Case").field("visit", &self.visit).finish_non_exhaustive()
    }
}

/// A specimen as a laboratory's message finds it.
#[derive(Clone, Debug)]
pub struct SpecimenOfVisit {
    /// Its id.
    pub id: SpecimenId,
    /// The visit it was taken in.
    pub visit: VisitId,
    /// What stands on it.
    pub barcode: Barcode,
    /// State.
    pub state: SpecimenState,
}

/// A critical value to be raised.
#[derive(Clone, Debug)]
pub struct Raised {
    /// Its id.
    pub id: CriticalId,
    /// The version that is critical.
    pub result: ResultId,
    /// The visit.
    pub visit: VisitId,
}

/// Everything that new values change.
#[derive(Clone, Debug, Default)]
pub struct Recorded {
    /// New versions.
    pub results: Vec<ResultRow>,
    /// Orders that are in another state now.
    pub moved: BTreeMap<OrderId, OrderState>,
    /// Critical values among them.
    pub raised: Vec<Raised>,
}

impl Recorded {
    /// Visits that got a value, each once.
    pub fn visits(&self) -> Vec<VisitId> {
        let mut visits: Vec<_> = self.results.iter().map(|r| r.visit).collect();
        visits.sort_unstable();
        visits.dedup();
        visits
    }
}

/// Loads visits for a write and holds them until it ends, so that two values for one order follow one another.
pub async fn lock_cases(
    conn: &impl ConnectionTrait,
    ids: &[VisitId],
) -> Result<BTreeMap<VisitId, Case>, StoreError> {
    let uuids: Vec<_> = ids.iter().map(|id| id.uuid()).collect();
    // In one order for everybody, so that two writers never wait for each other.
    let visits = visit::Entity::find()
        .filter(visit::Column::Id.is_in(uuids))
        .order_by_asc(visit::Column::Id)
        .lock_exclusive()
        .all(conn)
        .await?;
    cases_of(conn, visits).await
}

/// Loads visits for reading.
pub async fn cases(
    conn: &impl ConnectionTrait,
    ids: &[VisitId],
) -> Result<BTreeMap<VisitId, Case>, StoreError> {
    let uuids: Vec<_> = ids.iter().map(|id| id.uuid()).collect();
    let visits = visit::Entity::find().filter(visit::Column::Id.is_in(uuids)).all(conn).await?;
    cases_of(conn, visits).await
}

async fn cases_of(
    conn: &impl ConnectionTrait,
    visits: Vec<visit::Model>,
) -> Result<BTreeMap<VisitId, Case>, StoreError> {
    let ids: Vec<VisitId> = visits.iter().map(|v| VisitId::new(v.id)).collect();
    let uuids: Vec<_> = ids.iter().map(|id| id.uuid()).collect();
    let people = patient::Entity::find()
        .filter(patient::Column::Id.is_in(visits.iter().map(|v| v.patient_id)))
        .all(conn)
        .await?;
    let people: BTreeMap<_, _> = people.into_iter().map(|p| (p.id, p)).collect();
    let rows = item_order::Entity::find()
        .filter(item_order::Column::VisitId.is_in(uuids))
        .order_by_asc(item_order::Column::Position)
        .all(conn)
        .await?;
    let mut orders: BTreeMap<VisitId, Vec<CaseOrder>> = BTreeMap::new();
    for row in rows {
        orders.entry(VisitId::new(row.visit_id)).or_default().push(CaseOrder {
            id: OrderId::new(row.id),
            item: ItemCode::parse(&row.item).map_err(|e| StoreError::corrupt("item_order.item", e))?,
            state: OrderState::parse(&row.state)
                .ok_or_else(|| StoreError::corrupt("item_order.state", row.id))?,
        });
    }
    let mut latest: BTreeMap<VisitId, BTreeMap<OrderId, ResultRow>> = BTreeMap::new();
    for row in latest_of(conn, &ids).await? {
        latest.entry(row.visit).or_default().insert(row.order, row);
    }
    visits
        .into_iter()
        .map(|row| {
            let visit = VisitId::new(row.id);
            let person =
                people.get(&row.patient_id).ok_or_else(|| StoreError::corrupt("visit.patient_id", row.id))?;
            let case = Case {
                visit,
                ticket: TicketCode::parse(&row.ticket).map_err(|e| StoreError::corrupt("visit.ticket", e))?,
                state: VisitState::parse(&row.state)
                    .ok_or_else(|| StoreError::corrupt("visit.state", row.id))?,
                day: row.day,
                patient: PatientId::new(row.patient_id),
                sex: Sex::parse(&person.sex).map_err(|e| StoreError::corrupt("patient.sex", e))?,
                born: BirthDate::try_from(person.birth_date)
                    .map_err(|e| StoreError::corrupt("patient.birth_date", e))?,
                has_company: row.company_id.is_some(),
                answers: serde_json::from_str(&row.answers)
                    .map_err(|e| StoreError::corrupt("visit.answers", e))?,
                orders: orders.remove(&visit).unwrap_or_default(),
                latest: latest.remove(&visit).unwrap_or_default(),
            };
            Ok((visit, case))
        })
        .collect()
}

/// The latest version of every result of these visits.
pub async fn latest_of(
    conn: &impl ConnectionTrait,
    visits: &[VisitId],
) -> Result<Vec<ResultRow>, StoreError> {
    let versions = result::Entity::find()
        .filter(result::Column::VisitId.is_in(visits.iter().map(|v| v.uuid())))
        .order_by_asc(result::Column::Version)
        .all(conn)
        .await?;
    let latest: BTreeMap<_, _> = versions.into_iter().map(|row| (row.order_id, row)).collect();
    latest.into_values().map(row_of).collect()
}

/// These versions, in no particular order.
pub async fn by_ids(conn: &impl ConnectionTrait, ids: &[ResultId]) -> Result<Vec<ResultRow>, StoreError> {
    let rows = result::Entity::find()
        .filter(result::Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .all(conn)
        .await?;
    rows.into_iter().map(row_of).collect()
}

/// The visit that an order belongs to.
pub async fn visit_of_order(
    conn: &impl ConnectionTrait,
    order: OrderId,
) -> Result<Option<VisitId>, StoreError> {
    let row = item_order::Entity::find_by_id(order.uuid()).one(conn).await?;
    Ok(row.map(|row| VisitId::new(row.visit_id)))
}

/// Specimens with these labels, whatever else was sent as a label.
pub async fn specimens(
    conn: &impl ConnectionTrait,
    barcodes: &[Barcode],
) -> Result<BTreeMap<Barcode, SpecimenOfVisit>, StoreError> {
    let rows = specimen::Entity::find()
        .filter(specimen::Column::Barcode.is_in(barcodes.iter().map(Barcode::as_str)))
        .all(conn)
        .await?;
    rows.into_iter()
        .map(|row| {
            let barcode =
                Barcode::parse(&row.barcode).map_err(|e| StoreError::corrupt("specimen.barcode", e))?;
            let specimen = SpecimenOfVisit {
                id: SpecimenId::new(row.id),
                visit: VisitId::new(row.visit_id),
                barcode: barcode.clone(),
                state: SpecimenState::parse(&row.state)
                    .ok_or_else(|| StoreError::corrupt("specimen.state", row.id))?,
            };
            Ok((barcode, specimen))
        })
        .collect()
}

/// Stores new versions with everything that follows from them: orders move on, critical values are raised, and a
/// conclusion that was signed without them is outdated.
pub async fn record(
    conn: &impl ConnectionTrait,
    recorded: &Recorded,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if recorded.results.is_empty() {
        return Ok(());
    }
    for results in recorded.results.chunks(ROWS_AT_ONCE) {
        result::Entity::insert_many(results.iter().map(model_of))
            .exec_without_returning(conn)
            .await
            .map_err(StoreError::from_insert)?;
    }
    for state in OrderState::ALL {
        let moved = recorded.moved.iter().filter(|(_, to)| **to == state).map(|(id, _)| id.uuid());
        let moved: Vec<_> = moved.collect();
        if moved.is_empty() {
            continue;
        }
        item_order::Entity::update_many()
            .col_expr(item_order::Column::State, Expr::value(state.as_str()))
            .filter(item_order::Column::Id.is_in(moved))
            .exec(conn)
            .await?;
    }
    if !recorded.raised.is_empty() {
        let rows = recorded.raised.iter().map(|raised| critical::ActiveModel {
            id: Set(raised.id.uuid()),
            result_id: Set(raised.result.uuid()),
            visit_id: Set(raised.visit.uuid()),
            raised_at: Set(now),
            acknowledged_at: Set(None),
            acknowledged_by: Set(None),
            note: Set(None),
        });
        critical::Entity::insert_many(rows).exec_without_returning(conn).await?;
    }
    conclusion::Entity::update_many()
        .col_expr(conclusion::Column::Outdated, Expr::value(true))
        .filter(conclusion::Column::VisitId.is_in(recorded.visits().iter().map(|v| v.uuid())))
        .exec(conn)
        .await?;
    Ok(())
}

fn model_of(row: &ResultRow) -> result::ActiveModel {
    let (kind, value, unit) = match &row.value {
        Some(Reported::Number { value, unit }) => ("number", value.to_string(), unit.as_ref()),
        Some(Reported::Text { value }) => ("text", value.clone(), None),
        None => ("none", String::new(), None),
    };
    let (source, message) = match row.source {
        Source::Station => ("station", None),
        Source::Laboratory(message) => ("laboratory", Some(message.uuid())),
        Source::Computed => ("computed", None),
    };
    result::ActiveModel {
        id: Set(row.id.uuid()),
        order_id: Set(row.order.uuid()),
        visit_id: Set(row.visit.uuid()),
        item: Set(row.item.to_string()),
        version: Set(row.version.cast_signed()),
        status: Set(row.status.as_str().to_owned()),
        kind: Set(kind.to_owned()),
        value: Set(value),
        unit: Set(unit.map(ToString::to_string)),
        flag: Set(row.flag.token().to_owned()),
        low: Set(row.low.clone()),
        high: Set(row.high.clone()),
        source: Set(source.to_owned()),
        message_id: Set(message),
        saved_by: Set(row.saved_by.map(StaffId::uuid)),
        saved_at: Set(row.saved_at),
    }
}

fn row_of(row: result::Model) -> Result<ResultRow, StoreError> {
    let unit = |text: Option<String>| {
        text.map(|t| Unit::parse(&t)).transpose().map_err(|e| StoreError::corrupt("result.unit", e))
    };
    let value = match row.kind.as_str() {
        "number" => Some(Reported::Number {
            value: Number::parse(&row.value).map_err(|_| StoreError::corrupt("result.value", row.id))?,
            unit: unit(row.unit)?,
        }),
        "text" => Some(Reported::Text { value: row.value }),
        "none" => None,
        _ => return Err(StoreError::corrupt("result.kind", row.id)),
    };
    let source = match (row.source.as_str(), row.message_id) {
        ("station", _) => Source::Station,
        ("laboratory", Some(message)) => Source::Laboratory(MessageId::new(message)),
        ("computed", _) => Source::Computed,
        _ => return Err(StoreError::corrupt("result.source", row.id)),
    };
    Ok(ResultRow {
        id: ResultId::new(row.id),
        order: OrderId::new(row.order_id),
        visit: VisitId::new(row.visit_id),
        item: ItemCode::parse(&row.item).map_err(|e| StoreError::corrupt("result.item", e))?,
        version: u32::try_from(row.version).map_err(|e| StoreError::corrupt("result.version", e))?,
        status: ResultStatus::parse(&row.status)
            .ok_or_else(|| StoreError::corrupt("result.status", row.id))?,
        value,
        flag: Flag::parse(&row.flag).ok_or_else(|| StoreError::corrupt("result.flag", row.id))?,
        low: row.low,
        high: row.high,
        source,
        saved_by: row.saved_by.map(StaffId::new),
        saved_at: row.saved_at,
    })
}
