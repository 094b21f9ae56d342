//! Referrals and the hospitals they go to.

use super::StoreError;
use super::entity::{partner, patient, referral, visit};
use checkup_core::codes::TicketCode;
use checkup_core::ids::{PartnerId, PatientId, ReferralId, StaffId, VisitId};
use checkup_core::person::PersonName;
use checkup_core::referral::{ReferralState, Urgency};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;

/// A partner hospital.
#[derive(Clone, Debug)]
pub struct PartnerRow {
    /// Its id.
    pub id: PartnerId,
    /// Name.
    pub name: String,
    /// City and country.
    pub place: String,
}

/// A new referral.
#[derive(Clone, Debug)]
pub struct NewReferral {
    /// Its id.
    pub id: ReferralId,
    /// The visit it follows from.
    pub visit: VisitId,
    /// Where to.
    pub partner: PartnerId,
    /// Department there.
    pub specialty: String,
    /// Why.
    pub reason: String,
    /// How soon.
    pub urgency: Urgency,
    /// Last day in time.
    pub due: NaiveDate,
    /// Who issued it.
    pub issued_by: StaffId,
}

/// A referral with what a list shows beside it.
#[derive(Clone)]
pub struct ReferralRow {
    /// Its id.
    pub id: ReferralId,
    /// The visit it follows from.
    pub visit: VisitId,
    /// The person.
    pub patient: PatientId,
    /// Ticket of that visit.
    pub ticket: TicketCode,
    /// Name of the person.
    pub name: PersonName,
    /// Where to.
    pub partner: PartnerRow,
    /// Department there.
    pub specialty: String,
    /// Why.
    pub reason: String,
    /// How soon.
    pub urgency: Urgency,
    /// Last day in time.
    pub due: NaiveDate,
    /// State.
    pub state: ReferralState,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
}

impl std::fmt::Debug for ReferralRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReferralRow").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Every partner, in order of name.
pub async fn partners(conn: &impl ConnectionTrait) -> Result<Vec<PartnerRow>, StoreError> {
    let rows = partner::Entity::find().order_by_asc(partner::Column::Name).all(conn).await?;
    Ok(rows.into_iter().map(partner_of).collect())
}

/// Stores a new one.
pub async fn insert(
    conn: &impl ConnectionTrait,
    new: &NewReferral,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let model = referral::ActiveModel {
        id: Set(new.id.uuid()),
        visit_id: Set(new.visit.uuid()),
        partner_id: Set(new.partner.uuid()),
        specialty: Set(new.specialty.clone()),
        reason: Set(new.reason.clone()),
        urgency: Set(new.urgency.as_str().to_owned()),
        due: Set(new.due),
        state: Set(ReferralState::Issued.as_str().to_owned()),
        issued_by: Set(new.issued_by.uuid()),
        issued_at: Set(now),
        changed_at: Set(now),
        note: Set(None),
    };
    referral::Entity::insert(model).exec_without_returning(conn).await?;
    Ok(())
}

/// Those in which somebody still has to do something, the most overdue first.
pub async fn open(conn: &impl ConnectionTrait) -> Result<Vec<ReferralRow>, StoreError> {
    let open = ReferralState::ALL.into_iter().filter(|s| s.is_open()).map(ReferralState::as_str);
    let rows = referral::Entity::find()
        .filter(referral::Column::State.is_in(open))
        .order_by_asc(referral::Column::Due)
        .order_by_asc(referral::Column::IssuedAt)
        .all(conn)
        .await?;
    with_people(conn, rows).await
}

/// Those of one visit, in order of issue.
pub async fn of_visit(conn: &impl ConnectionTrait, visit: VisitId) -> Result<Vec<ReferralRow>, StoreError> {
    let rows = referral::Entity::find()
        .filter(referral::Column::VisitId.eq(visit.uuid()))
        .order_by_asc(referral::Column::IssuedAt)
        .order_by_asc(referral::Column::Id)
        .all(conn)
        .await?;
    with_people(conn, rows).await
}

/// One of them, held until the write ends.
pub async fn lock(conn: &impl ConnectionTrait, id: ReferralId) -> Result<Option<ReferralRow>, StoreError> {
    let row = referral::Entity::find_by_id(id.uuid()).lock_exclusive().all(conn).await?;
    Ok(with_people(conn, row).await?.pop())
}

/// One of them with the name of the doctor who issued it.
pub async fn by_id(
    conn: &impl ConnectionTrait,
    id: ReferralId,
) -> Result<Option<(ReferralRow, String)>, StoreError> {
    let Some(row) = referral::Entity::find_by_id(id.uuid()).one(conn).await? else { return Ok(None) };
    let doctor = super::staff::by_id(conn, StaffId::new(row.issued_by)).await?;
    let doctor = doctor.map(|staff| staff.display_name).unwrap_or_default();
    Ok(with_people(conn, vec![row]).await?.pop().map(|row| (row, doctor)))
}

/// Moves it on.
pub async fn set_state(
    conn: &impl ConnectionTrait,
    id: ReferralId,
    state: ReferralState,
    note: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let mut row = referral::ActiveModel {
        id: Set(id.uuid()),
        state: Set(state.as_str().to_owned()),
        changed_at: Set(now),
        ..Default::default()
    };
    if let Some(note) = note {
        row.note = Set(Some(note.to_owned()));
    }
    referral::Entity::update(row).exec(conn).await?;
    Ok(())
}

fn partner_of(row: partner::Model) -> PartnerRow {
    PartnerRow { id: PartnerId::new(row.id), name: row.name, place: row.place }
}

async fn with_people(
    conn: &impl ConnectionTrait,
    rows: Vec<referral::Model>,
) -> Result<Vec<ReferralRow>, StoreError> {
    let visits = visit::Entity::find()
        .filter(visit::Column::Id.is_in(rows.iter().map(|r| r.visit_id)))
        .all(conn)
        .await?;
    let people = patient::Entity::find()
        .filter(patient::Column::Id.is_in(visits.iter().map(|v| v.patient_id)))
        .all(conn)
        .await?;
    let partners = partner::Entity::find()
        .filter(partner::Column::Id.is_in(rows.iter().map(|r| r.partner_id)))
        .all(conn)
        .await?;
    let visits: BTreeMap<_, _> = visits.into_iter().map(|v| (v.id, v)).collect();
    let people: BTreeMap<_, _> = people.into_iter().map(|p| (p.id, p)).collect();
    let partners: BTreeMap<_, _> = partners.into_iter().map(|p| (p.id, p)).collect();
    rows.into_iter()
        .map(|row| {
            let missing = |what: &'static str| StoreError::corrupt(what, row.id);
            let visit = visits.get(&row.visit_id).ok_or_else(|| missing("referral.visit_id"))?;
            let person = people.get(&visit.patient_id).ok_or_else(|| missing("visit.patient_id"))?;
            let partner = partners.get(&row.partner_id).ok_or_else(|| missing("referral.partner_id"))?;
            Ok(ReferralRow {
                id: ReferralId::new(row.id),
                visit: VisitId::new(row.visit_id),
                patient: PatientId::new(visit.patient_id),
                ticket: TicketCode::parse(&visit.ticket)
                    .map_err(|e| StoreError::corrupt("visit.ticket", e))?,
                name: PersonName::new(&person.name).map_err(|e| StoreError::corrupt("patient.name", e))?,
                partner: partner_of(partner.clone()),
                urgency: Urgency::parse(&row.urgency).ok_or_else(|| missing("referral.urgency"))?,
                due: row.due,
                state: ReferralState::parse(&row.state).ok_or_else(|| missing("referral.state"))?,
                issued_at: row.issued_at,
                specialty: row.specialty,
                reason: row.reason,
            })
        })
        .collect()
}
