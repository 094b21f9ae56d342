//! People and the identity documents they showed.

use super::StoreError;
use super::entity::{patient, patient_document};
use checkup_core::ids::PatientId;
use checkup_core::person::{BirthDate, DocumentKind, DocumentNumber, PersonName, Phone, Sex};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A person.
#[derive(Clone, Debug)]
pub struct PatientRow {
    /// Id.
    pub id: PatientId,
    /// Name.
    pub name: PersonName,
    /// Date of birth.
    pub born: BirthDate,
    /// Sex.
    pub sex: Sex,
    /// Phone.
    pub phone: Option<Phone>,
}

pub(super) fn row_of(row: patient::Model) -> Result<PatientRow, StoreError> {
    Ok(PatientRow {
        id: PatientId::new(row.id),
        name: PersonName::new(&row.name).map_err(|e| StoreError::corrupt("patient.name", e))?,
        born: BirthDate::try_from(row.birth_date)
            .map_err(|e| StoreError::corrupt("patient.birth_date", e))?,
        sex: Sex::parse(&row.sex).map_err(|e| StoreError::corrupt("patient.sex", e))?,
        phone: row
            .phone
            .map(|p| Phone::parse(&p))
            .transpose()
            .map_err(|e| StoreError::corrupt("patient.phone", e))?,
    })
}

/// These people, by id.
pub(super) async fn by_ids(
    conn: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, PatientRow>, StoreError> {
    let rows = patient::Entity::find().filter(patient::Column::Id.is_in(ids)).all(conn).await?;
    rows.into_iter().map(|row| Ok((row.id, row_of(row)?))).collect()
}

/// Holds a person until the write ends, so that two writes about one person come one after the other.
pub async fn hold(conn: &impl ConnectionTrait, id: PatientId) -> Result<(), StoreError> {
    let held = patient::Entity::find_by_id(id.uuid()).lock_exclusive().one(conn).await?;
    held.map(|_| ()).ok_or_else(|| StoreError::corrupt("booking.patient_id", id))
}

/// People who showed this document. Numbers are re-issued, so there may be several.
pub async fn by_document(
    conn: &impl ConnectionTrait,
    kind: DocumentKind,
    number: &DocumentNumber,
) -> Result<Vec<PatientRow>, StoreError> {
    let documents = patient_document::Entity::find()
        .filter(patient_document::Column::Kind.eq(kind.code()))
        .filter(patient_document::Column::Number.eq(number.as_str()))
        .all(conn)
        .await?;
    Ok(by_ids(conn, documents.into_iter().map(|d| d.patient_id)).await?.into_values().collect())
}

/// The documents that these people showed: whose, kind and number.
pub async fn documents(
    conn: &impl ConnectionTrait,
    people: impl IntoIterator<Item = PatientId>,
) -> Result<Vec<(PatientId, DocumentKind, String)>, StoreError> {
    let ids = people.into_iter().map(PatientId::uuid);
    let rows = patient_document::Entity::find()
        .filter(patient_document::Column::PatientId.is_in(ids))
        .order_by_asc(patient_document::Column::Id)
        .all(conn)
        .await?;
    let row = |row: patient_document::Model| {
        let kind =
            DocumentKind::parse(&row.kind).map_err(|e| StoreError::corrupt("patient_document.kind", e))?;
        Ok((PatientId::new(row.patient_id), kind, row.number))
    };
    rows.into_iter().map(row).collect()
}

/// Stores a new person.
pub async fn insert(
    conn: &impl ConnectionTrait,
    row: &PatientRow,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let model = patient::ActiveModel {
        id: Set(row.id.uuid()),
        name: Set(row.name.as_str().to_owned()),
        search_key: Set(row.name.search_key()),
        birth_date: Set(row.born.date()),
        sex: Set(row.sex.letter().to_string()),
        phone: Set(row.phone.as_ref().map(|p| p.as_str().to_owned())),
        created_at: Set(now),
    };
    patient::Entity::insert(model).exec_without_returning(conn).await?;
    Ok(())
}

/// Notes a document that a person showed.
pub async fn insert_document(
    conn: &impl ConnectionTrait,
    patient: PatientId,
    kind: DocumentKind,
    number: &DocumentNumber,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let model = patient_document::ActiveModel {
        id: Set(Uuid::now_v7()),
        patient_id: Set(patient.uuid()),
        kind: Set(kind.code().to_owned()),
        number: Set(number.as_str().to_owned()),
        noted_at: Set(now),
    };
    patient_document::Entity::insert(model).exec_without_returning(conn).await?;
    Ok(())
}
