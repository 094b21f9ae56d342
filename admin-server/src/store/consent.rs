//! Consents: what a visit rests on, what stands for the next one, and what was taken back.
//!
//! A visit has a row for every purpose. Where the answer stands from an earlier visit, the row is a copy that names the
//! visit in which the person gave it; taking it back marks every copy.

use super::StoreError;
use super::entity::{consent, consent_signature, staff};
use super::visit::{self, VisitRow};
use checkup_core::consent::{ConsentAnswer, ConsentState, Purpose, Signature, Strokes, TEXT_VERSION};
use checkup_core::ids::{PatientId, StaffId, VisitId};
use checkup_core::language::Language;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// One consent of a visit.
#[derive(Clone, Debug)]
pub struct ConsentRow {
    /// The person.
    pub patient: PatientId,
    /// The visit in which it was answered.
    pub given_in: VisitId,
    /// What was answered, and on which text.
    pub answer: ConsentAnswer,
    /// In which language it was read.
    pub language: Language,
    /// When it was answered.
    pub noted_at: DateTime<Utc>,
    /// When it was taken back and who noted it.
    pub withdrawn: Option<(DateTime<Utc>, StaffId)>,
}

impl ConsentRow {
    /// Where it stands.
    pub const fn state(&self) -> ConsentState {
        match (self.answer.given, self.withdrawn.is_some()) {
            (_, true) => ConsentState::Withdrawn,
            (true, false) => ConsentState::Given,
            (false, false) => ConsentState::Refused,
        }
    }
}

fn row_of(m: consent::Model) -> Result<ConsentRow, StoreError> {
    let corrupt = |column: &'static str| StoreError::corrupt(column, m.id);
    Ok(ConsentRow {
        patient: PatientId::new(m.patient_id),
        given_in: VisitId::new(m.given_in.unwrap_or(m.visit_id)),
        answer: ConsentAnswer {
            purpose: Purpose::parse(&m.purpose).ok_or_else(|| corrupt("consent.purpose"))?,
            given: m.given,
            text_version: m.text_version.clone(),
        },
        language: Language::parse(&m.language).map_err(|_| corrupt("consent.language"))?,
        noted_at: m.noted_at,
        withdrawn: m.withdrawn_at.zip(m.withdrawn_by.map(StaffId::new)),
    })
}

/// What these people gave on the present text and did not take back: of each purpose the latest, in the order in which they are asked.
pub async fn standing(
    conn: &impl ConnectionTrait,
    people: impl IntoIterator<Item = PatientId>,
) -> Result<BTreeMap<PatientId, Vec<ConsentRow>>, StoreError> {
    let rows = consent::Entity::find()
        .filter(consent::Column::PatientId.is_in(people.into_iter().map(PatientId::uuid)))
        .filter(Condition::all().add(consent::Column::Given.eq(true)))
        .filter(consent::Column::TextVersion.eq(TEXT_VERSION))
        .filter(consent::Column::WithdrawnAt.is_null())
        .filter(consent::Column::GivenIn.is_null())
        .order_by_desc(consent::Column::NotedAt)
        .all(conn)
        .await?;
    let mut found: BTreeMap<PatientId, Vec<ConsentRow>> = BTreeMap::new();
    for row in rows {
        let row = row_of(row)?;
        let of_person = found.entry(row.patient).or_default();
        if of_person.iter().all(|known| known.answer.purpose != row.answer.purpose) {
            of_person.push(row);
        }
    }
    for of_person in found.values_mut() {
        of_person.sort_by_key(|row| row.answer.purpose);
    }
    Ok(found)
}

/// Stores what a visit rests on: what was answered now with its signature, and copies of what stands.
pub(super) async fn insert(
    conn: &impl ConnectionTrait,
    of: Rests<'_>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = |answer: &ConsentAnswer, language: Language, noted_at, given_in| consent::ActiveModel {
        id: Set(Uuid::now_v7()),
        visit_id: Set(of.visit.uuid()),
        patient_id: Set(of.patient.uuid()),
        purpose: Set(answer.purpose.as_str().to_owned()),
        given: Set(answer.given),
        text_version: Set(answer.text_version.clone()),
        language: Set(language.tag().to_owned()),
        noted_at: Set(noted_at),
        given_in: Set(given_in),
        withdrawn_at: Set(None),
        withdrawn_by: Set(None),
    };
    let new = of.new.iter().map(|answer| row(answer, of.language, now, None));
    let copies = of.standing.iter().map(|c| row(&c.answer, c.language, c.noted_at, Some(c.given_in.uuid())));
    consent::Entity::insert_many(new.chain(copies)).exec_without_returning(conn).await?;
    let (Some(signature), Some(first)) = (of.signature, of.new.first()) else { return Ok(()) };
    let (kind, strokes) = match signature {
        Signature::Declared => ("declared", None),
        Signature::Drawn { strokes } => ("drawn", Some(strokes)),
    };
    let strokes = strokes.map(serde_json::to_string).transpose();
    let model = consent_signature::ActiveModel {
        visit_id: Set(of.visit.uuid()),
        kind: Set(kind.to_owned()),
        strokes: Set(strokes.map_err(|e| StoreError::corrupt("consent_signature.strokes", e))?),
        text_version: Set(first.text_version.clone()),
        language: Set(of.language.tag().to_owned()),
        noted_at: Set(now),
    };
    consent_signature::Entity::insert(model).exec_without_returning(conn).await?;
    Ok(())
}

/// What a new visit rests on.
pub(super) struct Rests<'a> {
    /// The visit.
    pub visit: VisitId,
    /// The person.
    pub patient: PatientId,
    /// The language in which the new ones were read.
    pub language: Language,
    /// Answered now.
    pub new: &'a [ConsentAnswer],
    /// How that was signed.
    pub signature: Option<&'a Signature>,
    /// Standing from earlier visits.
    pub standing: &'a [ConsentRow],
}

/// The consents of these visits, by visit, in the order in which they are asked.
pub async fn of_visits(
    conn: &impl ConnectionTrait,
    ids: &[VisitId],
) -> Result<BTreeMap<VisitId, Vec<ConsentRow>>, StoreError> {
    let rows = consent::Entity::find()
        .filter(consent::Column::VisitId.is_in(ids.iter().map(|id| id.uuid())))
        .all(conn)
        .await?;
    let mut found: BTreeMap<VisitId, Vec<ConsentRow>> = BTreeMap::new();
    for row in rows {
        found.entry(VisitId::new(row.visit_id)).or_default().push(row_of(row)?);
    }
    for of_visit in found.values_mut() {
        of_visit.sort_by_key(|row| row.answer.purpose);
    }
    Ok(found)
}

/// How the consents that were given in these visits were signed.
pub async fn signatures(
    conn: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = VisitId>,
) -> Result<BTreeMap<VisitId, Signature>, StoreError> {
    let rows = consent_signature::Entity::find()
        .filter(consent_signature::Column::VisitId.is_in(ids.into_iter().map(VisitId::uuid)))
        .all(conn)
        .await?;
    let signature = |m: consent_signature::Model| {
        let corrupt = || StoreError::corrupt("consent_signature", m.visit_id);
        let signature = match (m.kind.as_str(), m.strokes) {
            ("declared", None) => Signature::Declared,
            ("drawn", Some(strokes)) => {
                let strokes: Strokes = serde_json::from_str(&strokes).map_err(|_| corrupt())?;
                Signature::Drawn { strokes }
            }
            _ => return Err(corrupt()),
        };
        Ok((VisitId::new(m.visit_id), signature))
    };
    rows.into_iter().map(signature).collect()
}

/// Takes a person's consent to a purpose back, in every visit that rests on it.
pub async fn withdraw(
    conn: &impl ConnectionTrait,
    patient: PatientId,
    purpose: Purpose,
    by: StaffId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    consent::Entity::update_many()
        .col_expr(consent::Column::WithdrawnAt, Expr::value(now))
        .col_expr(consent::Column::WithdrawnBy, Expr::value(by.uuid()))
        .filter(consent::Column::PatientId.eq(patient.uuid()))
        .filter(consent::Column::Purpose.eq(purpose.as_str()))
        .filter(consent::Column::Given.eq(true))
        .filter(consent::Column::WithdrawnAt.is_null())
        .exec(conn)
        .await?;
    Ok(())
}

/// A visit with its consents, how they were signed, and the names of those who noted a withdrawal.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The visit.
    pub visit: VisitRow,
    /// Its consents.
    pub consents: Vec<ConsentRow>,
    /// Signatures by the visit in which they were given.
    pub signatures: BTreeMap<VisitId, Signature>,
    /// Staff by id.
    pub names: BTreeMap<StaffId, String>,
}

/// Everything about the consents of a visit.
pub async fn sheet(conn: &impl ConnectionTrait, id: VisitId) -> Result<Option<Sheet>, StoreError> {
    let Some(visit) = visit::by_id(conn, id).await? else { return Ok(None) };
    let consents = of_visits(conn, &[id]).await?.remove(&id).unwrap_or_default();
    let signatures = signatures(conn, consents.iter().map(|row| row.given_in)).await?;
    let noted_by = consents.iter().filter_map(|row| row.withdrawn).map(|(_, by)| by.uuid());
    let names = staff::Entity::find().filter(staff::Column::Id.is_in(noted_by)).all(conn).await?;
    let names = names.into_iter().map(|row| (StaffId::new(row.id), row.display_name)).collect();
    Ok(Some(Sheet { visit, consents, signatures, names }))
}
