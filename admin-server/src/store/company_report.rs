//! What a company's report and its fitness list are made from: signed conclusions of its people, in so many days of
//! several years, in a fixed number of queries.

use super::StoreError;
use super::entity::{booking, conclusion, consent, item_order, patient, result, visit};
use super::patient::{PatientRow, row_of};
use checkup_core::booking::BookingState;
use checkup_core::codes::ItemCode;
use checkup_core::consent::Purpose;
use checkup_core::ids::{CompanyId, VisitId};
use checkup_core::judgement::{HealthClass, KrBox};
use checkup_core::lab::Flag;
use checkup_core::lab::order::OrderState;
use checkup_core::report::company::Days;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Somebody's visit, concluded and signed, with what a report counts of it.
#[derive(Clone, Debug)]
pub struct Signed {
    /// The visit.
    pub visit: VisitId,
    /// Who.
    pub person: PatientRow,
    /// When.
    pub day: NaiveDate,
    /// When it was signed last.
    pub at: DateTime<Utc>,
    /// The signed class.
    pub class: Option<HealthClass>,
    /// The signed boxes.
    pub korean: Vec<KrBox>,
    /// Released results that are not normal.
    pub flags: Vec<(ItemCode, Flag)>,
    /// They agreed that the employer gets their class, and have not taken it back.
    pub shares: bool,
}

/// People who were to come and people who came, each once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Participation {
    /// With an appointment that was not called off, or come without one.
    pub invited: u32,
    /// Come.
    pub came: u32,
}

/// Visits for an employer on these days.
fn of(company: CompanyId, days: &[Days]) -> Condition {
    let within = days
        .iter()
        .fold(Condition::any(), |any, days| any.add(visit::Column::Day.between(days.from(), days.to())));
    Condition::all().add(visit::Column::CompanyId.eq(company.uuid())).add(within)
}

fn count(people: usize) -> u32 {
    u32::try_from(people).unwrap_or(u32::MAX)
}

/// Who was to come and who came.
pub async fn participation(
    conn: &impl ConnectionTrait,
    company: CompanyId,
    days: Days,
) -> Result<Participation, StoreError> {
    let came: Vec<Uuid> = visit::Entity::find()
        .select_only()
        .column(visit::Column::PatientId)
        .distinct()
        .filter(of(company, &[days]))
        .into_tuple()
        .all(conn)
        .await?;
    let booked: Vec<Uuid> = booking::Entity::find()
        .select_only()
        .column(booking::Column::PatientId)
        .distinct()
        .filter(booking::Column::CompanyId.eq(company.uuid()))
        .filter(booking::Column::Day.between(days.from(), days.to()))
        .filter(booking::Column::State.ne(BookingState::Cancelled.as_str()))
        .into_tuple()
        .all(conn)
        .await?;
    let came: BTreeSet<Uuid> = came.into_iter().collect();
    let invited: BTreeSet<Uuid> = came.iter().copied().chain(booked).collect();
    Ok(Participation { invited: count(invited.len()), came: count(came.len()) })
}

/// Every signed visit on these days, the earliest first. A conclusion that a later result has outdated does not count.
pub async fn signed(
    conn: &impl ConnectionTrait,
    company: CompanyId,
    days: &[Days],
) -> Result<Vec<Signed>, StoreError> {
    let visits = of(company, days);
    let ids = |column: visit::Column| -> SelectStatement {
        visit::Entity::find().select_only().column(column).filter(visits.clone()).into_query()
    };
    let rows = visit::Entity::find().filter(visits.clone()).order_by_asc(visit::Column::Day);
    let rows = rows.order_by_asc(visit::Column::CheckedInAt).all(conn).await?;
    let people = patient::Entity::find()
        .filter(patient::Column::Id.in_subquery(ids(visit::Column::PatientId)))
        .all(conn)
        .await?;
    let people: BTreeMap<Uuid, patient::Model> = people.into_iter().map(|row| (row.id, row)).collect();
    let versions = conclusion::Entity::find()
        .filter(conclusion::Column::VisitId.in_subquery(ids(visit::Column::Id)))
        .order_by_asc(conclusion::Column::Version)
        .all(conn)
        .await?;
    let latest: BTreeMap<Uuid, conclusion::Model> =
        versions.into_iter().map(|row| (row.visit_id, row)).collect();
    let mut flags = flags(conn, ids(visit::Column::Id)).await?;
    let sharing: Vec<Uuid> = consent::Entity::find()
        .select_only()
        .column(consent::Column::VisitId)
        .filter(consent::Column::VisitId.in_subquery(ids(visit::Column::Id)))
        .filter(consent::Column::Purpose.eq(Purpose::EmployerReport.as_str()))
        .filter(Condition::all().add(consent::Column::Given.eq(true)))
        .filter(consent::Column::WithdrawnAt.is_null())
        .into_tuple()
        .all(conn)
        .await?;
    let sharing: BTreeSet<Uuid> = sharing.into_iter().collect();
    let mut signed = Vec::new();
    for row in rows {
        let Some(conclusion) = latest.get(&row.id).filter(|c| !c.outdated) else { continue };
        let person = people.get(&row.patient_id);
        let person = person.ok_or_else(|| StoreError::corrupt("visit.patient_id", row.id))?;
        let class = match &conclusion.class {
            None => None,
            Some(text) => Some(
                HealthClass::parse(text)
                    .ok_or_else(|| StoreError::corrupt("conclusion.class", conclusion.id))?,
            ),
        };
        signed.push(Signed {
            visit: VisitId::new(row.id),
            person: row_of(person.clone())?,
            day: row.day,
            at: conclusion.signed_at,
            class,
            korean: serde_json::from_str(&conclusion.kr)
                .map_err(|e| StoreError::corrupt("conclusion.kr", e))?,
            flags: flags.remove(&row.id).unwrap_or_default(),
            shares: sharing.contains(&row.id),
        });
    }
    Ok(signed)
}

/// Flags of the latest versions of released results, by visit.
async fn flags(
    conn: &impl ConnectionTrait,
    visits: SelectStatement,
) -> Result<BTreeMap<Uuid, Vec<(ItemCode, Flag)>>, StoreError> {
    let released: Vec<Uuid> = item_order::Entity::find()
        .select_only()
        .column(item_order::Column::Id)
        .filter(item_order::Column::VisitId.in_subquery(visits.clone()))
        .filter(item_order::Column::State.eq(OrderState::Released.as_str()))
        .into_tuple()
        .all(conn)
        .await?;
    let released: BTreeSet<Uuid> = released.into_iter().collect();
    let versions: Vec<(Uuid, Uuid, String, String)> = result::Entity::find()
        .select_only()
        .columns([result::Column::OrderId, result::Column::VisitId])
        .columns([result::Column::Item, result::Column::Flag])
        .filter(result::Column::VisitId.in_subquery(visits))
        .order_by_asc(result::Column::Version)
        .into_tuple()
        .all(conn)
        .await?;
    let latest: BTreeMap<Uuid, _> = versions
        .into_iter()
        .filter(|(order, ..)| released.contains(order))
        .map(|(order, visit, item, flag)| (order, (visit, item, flag)))
        .collect();
    let mut flags: BTreeMap<Uuid, Vec<(ItemCode, Flag)>> = BTreeMap::new();
    for (visit, item, flag) in latest.into_values() {
        let item = ItemCode::parse(&item).map_err(|e| StoreError::corrupt("result.item", e))?;
        let flag = Flag::parse(&flag).ok_or_else(|| StoreError::corrupt("result.flag", visit))?;
        flags.entry(visit).or_default().push((item, flag));
    }
    Ok(flags)
}
