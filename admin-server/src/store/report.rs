//! What a personal report says besides results and conclusion: whom it is about, and what was measured before.

use super::StoreError;
use super::entity::{company, patient, patient_document, visit};
use checkup_core::codes::ItemCode;
use checkup_core::ids::{PatientId, VisitId};
use checkup_core::person::{DocumentKind, DocumentNumber, PersonName};
use checkup_core::quantity::Reported;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;

/// Whom a report is about.
#[derive(Clone)]
pub struct Holder {
    /// Full name.
    pub name: PersonName,
    /// The document shown last, masked.
    pub document: Option<String>,
    /// The same in full, for forms that the law makes of it.
    pub document_number: Option<String>,
    /// Employer, if the visit is under a contract.
    pub company: Option<String>,
}

impl std::fmt::Debug for Holder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Holder(redacted)")
    }
}

/// Whom the report of a visit is about.
pub async fn holder(conn: &impl ConnectionTrait, visit: VisitId) -> Result<Option<Holder>, StoreError> {
    let Some(visit) = visit::Entity::find_by_id(visit.uuid()).one(conn).await? else { return Ok(None) };
    let person = patient::Entity::find_by_id(visit.patient_id).one(conn).await?;
    let person = person.ok_or_else(|| StoreError::corrupt("visit.patient_id", visit.id))?;
    let document = patient_document::Entity::find()
        .filter(patient_document::Column::PatientId.eq(visit.patient_id))
        .order_by_desc(patient_document::Column::NotedAt)
        .one(conn)
        .await?;
    let company = match visit.company_id {
        Some(id) => company::Entity::find_by_id(id).one(conn).await?,
        None => None,
    };
    let number = document.and_then(|row| {
        let kind = DocumentKind::parse(&row.kind).ok()?;
        DocumentNumber::parse(kind, &row.number).ok()
    });
    Ok(Some(Holder {
        name: PersonName::new(&person.name).map_err(|e| StoreError::corrupt("patient.name", e))?,
        document: number.as_ref().map(DocumentNumber::masked),
        document_number: number.map(|number| number.as_str().to_owned()),
        company: company.map(|row| row.name),
    }))
}

/// The latest value of each item at this person's earlier visits, with the day of that visit.
pub async fn previous(
    conn: &impl ConnectionTrait,
    patient: PatientId,
    before: NaiveDate,
) -> Result<BTreeMap<ItemCode, (NaiveDate, Reported)>, StoreError> {
    let earlier = earlier(conn, patient, NaiveDate::MIN, before).await?;
    Ok(earlier.into_iter().map(|(day, item, value)| (item, (day, value))).collect())
}

/// Every value of this person's visits from `since` until the day before `before`, by item, oldest first.
pub async fn history(
    conn: &impl ConnectionTrait,
    patient: PatientId,
    since: NaiveDate,
    before: NaiveDate,
) -> Result<BTreeMap<ItemCode, Vec<(NaiveDate, Reported)>>, StoreError> {
    let mut history: BTreeMap<ItemCode, Vec<(NaiveDate, Reported)>> = BTreeMap::new();
    for (day, item, value) in earlier(conn, patient, since, before).await? {
        history.entry(item).or_default().push((day, value));
    }
    Ok(history)
}

async fn earlier(
    conn: &impl ConnectionTrait,
    patient: PatientId,
    since: NaiveDate,
    before: NaiveDate,
) -> Result<Vec<(NaiveDate, ItemCode, Reported)>, StoreError> {
    let mut visits = visit::Entity::find()
        .filter(visit::Column::PatientId.eq(patient.uuid()))
        .filter(visit::Column::Day.lt(before))
        .order_by_asc(visit::Column::Day)
        .all(conn)
        .await?;
    visits.retain(|row| row.day >= since);
    if visits.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<VisitId> = visits.iter().map(|row| VisitId::new(row.id)).collect();
    let mut rows = super::result::latest_of(conn, &ids).await?;
    let days: BTreeMap<VisitId, NaiveDate> =
        visits.iter().map(|row| (VisitId::new(row.id), row.day)).collect();
    rows.sort_by_key(|row| days.get(&row.visit).copied());
    let dated = |row: super::result::ResultRow| Some((*days.get(&row.visit)?, row.item, row.value?));
    Ok(rows.into_iter().filter_map(dated).collect())
}
