//! What papers of money and of a day say: bills by line, payments that arrived, and when visits ended.

use super::StoreError;
use super::entity::{bill_line, conclusion, critical, payment, visit};
use super::payment::Method;
use checkup_core::billing::VatClass;
use checkup_core::billing::payment::PaymentState;
use checkup_core::ids::{CompanyId, PaymentId, StaffId, VisitId};
use checkup_core::money::Money;
use checkup_core::visit::VisitState;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Who pays a line of a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidBy {
    /// The company.
    Company,
    /// The person.
    Own,
}

/// A line of a visit's bill.
#[derive(Clone, Debug)]
pub struct BillRow {
    /// The visit.
    pub visit: VisitId,
    /// Code of the package or the item.
    pub code: String,
    /// What this payer pays of it, in đồng, VAT included.
    pub amount: Money,
    /// VAT class.
    pub vat: VatClass,
}

/// The lines of these visits that one payer pays, in the order of the bill.
pub async fn bill(
    conn: &impl ConnectionTrait,
    visits: &[VisitId],
    payer: PaidBy,
) -> Result<Vec<BillRow>, StoreError> {
    let rows = bill_line::Entity::find()
        .filter(bill_line::Column::VisitId.is_in(visits.iter().map(|id| id.uuid())))
        .filter(bill_line::Column::Payer.eq(if payer == PaidBy::Company { "company" } else { "own" }))
        .order_by_asc(bill_line::Column::VisitId)
        .order_by_asc(bill_line::Column::Position)
        .all(conn)
        .await?;
    let row = |m: bill_line::Model| {
        Ok(BillRow {
            visit: VisitId::new(m.visit_id),
            amount: Money::vnd(m.amount_minor),
            vat: VatClass::parse(&m.vat_class)
                .ok_or_else(|| StoreError::corrupt("bill_line.vat_class", m.id))?,
            code: m.code,
        })
    };
    rows.into_iter().map(row).collect()
}

/// A payment whose money is here.
#[derive(Clone, Debug)]
pub struct PaidRow {
    /// Id.
    pub id: PaymentId,
    /// The visit.
    pub visit: VisitId,
    /// How much, in đồng.
    pub amount: Money,
    /// How.
    pub method: Method,
    /// By what it is found again.
    pub reference: String,
    /// When the money was here.
    pub at: DateTime<Utc>,
    /// Who took it, for what was taken at the desk.
    pub by: Option<StaffId>,
}

/// The payments of these visits whose money is here, in the order of their arrival.
pub async fn paid(conn: &impl ConnectionTrait, visits: &[VisitId]) -> Result<Vec<PaidRow>, StoreError> {
    let rows = payment::Entity::find()
        .filter(payment::Column::VisitId.is_in(visits.iter().map(|id| id.uuid())))
        .filter(payment::Column::State.eq(PaymentState::Paid.as_str()))
        .order_by_asc(payment::Column::EndedAt)
        .order_by_asc(payment::Column::Id)
        .all(conn)
        .await?;
    let row = |m: payment::Model| {
        Ok(PaidRow {
            id: PaymentId::new(m.id),
            visit: VisitId::new(m.visit_id),
            amount: Money::vnd(m.amount_minor),
            method: Method::parse(&m.method).ok_or_else(|| StoreError::corrupt("payment.method", m.id))?,
            reference: m.reference,
            at: m.ended_at.unwrap_or(m.asked_at),
            by: m.ended_by.map(StaffId::new),
        })
    };
    rows.into_iter().map(row).collect()
}

/// The visits of a company's people on these days.
pub async fn of_company(
    conn: &impl ConnectionTrait,
    company: CompanyId,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<VisitId>, StoreError> {
    let ids: Vec<Uuid> = visit::Entity::find()
        .select_only()
        .column(visit::Column::Id)
        .filter(visit::Column::CompanyId.eq(company.uuid()))
        .filter(visit::Column::Day.between(first, last))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(ids.into_iter().map(VisitId::new).collect())
}

/// When a visit began and ended.
#[derive(Clone, Debug)]
pub struct Span {
    /// The visit.
    pub id: VisitId,
    /// How far it is.
    pub state: VisitState,
    /// Check-in.
    pub began: DateTime<Utc>,
    /// When it was over.
    pub ended: Option<DateTime<Utc>>,
}

/// The visits of a day.
pub async fn spans(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Vec<Span>, StoreError> {
    let rows = visit::Entity::find().filter(visit::Column::Day.eq(day)).all(conn).await?;
    let row = |m: visit::Model| {
        Ok(Span {
            id: VisitId::new(m.id),
            state: VisitState::parse(&m.state).ok_or_else(|| StoreError::corrupt("visit.state", m.id))?,
            began: m.checked_in_at,
            ended: m.ended_at,
        })
    };
    rows.into_iter().map(row).collect()
}

/// When the conclusion of each of these visits was first signed.
pub async fn first_signed(
    conn: &impl ConnectionTrait,
    visits: &[VisitId],
) -> Result<Vec<(VisitId, DateTime<Utc>)>, StoreError> {
    let rows: Vec<(Uuid, DateTime<Utc>)> = conclusion::Entity::find()
        .select_only()
        .columns([conclusion::Column::VisitId, conclusion::Column::SignedAt])
        .filter(conclusion::Column::VisitId.is_in(visits.iter().map(|id| id.uuid())))
        .filter(conclusion::Column::Version.eq(1))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, at)| (VisitId::new(id), at)).collect())
}

/// How many critical values these visits had, and for how many of them nobody has read them back.
pub async fn criticals(conn: &impl ConnectionTrait, visits: &[VisitId]) -> Result<(u32, u32), StoreError> {
    let rows: Vec<Option<DateTime<Utc>>> = critical::Entity::find()
        .select_only()
        .column(critical::Column::AcknowledgedAt)
        .filter(critical::Column::VisitId.is_in(visits.iter().map(|id| id.uuid())))
        .into_tuple()
        .all(conn)
        .await?;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok((count(rows.len()), count(rows.iter().filter(|at| at.is_none()).count())))
}
