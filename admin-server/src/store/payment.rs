//! What people pay in person, and what the bank told of.

use super::StoreError;
use super::entity::{bank_transfer, bill_line, payment};
use checkup_core::api::payment::BankNotification;
use checkup_core::billing::payment::{Payment, PaymentReference, PaymentState};
use checkup_core::ids::{PaymentId, TransferId, VisitId};
use checkup_core::machine::Machine;
use checkup_core::money::{Currency, Money};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A payment as stored.
#[derive(Clone, Debug)]
pub struct PaymentRow {
    /// Id.
    pub id: PaymentId,
    /// The visit.
    pub visit: VisitId,
    /// Amount and state.
    pub payment: Payment,
    /// How it is paid.
    pub method: Method,
    /// By what its transfer is found.
    pub reference: PaymentReference,
    /// What the QR code says; empty for what is taken at the desk.
    pub payload: String,
    /// When it was asked for.
    pub asked_at: DateTime<Utc>,
}

/// How somebody pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// By a transfer that the VietQR code filled in.
    Transfer,
    /// In notes, at the desk.
    Cash,
    /// By card, on the desk's terminal.
    Card,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 3] = [Self::Transfer, Self::Cash, Self::Card];

    /// As stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Transfer => "transfer",
            Self::Cash => "cash",
            Self::Card => "card",
        }
    }

    /// Reads what [`Method::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == text)
    }
}

/// A transfer that belongs to no payment, or not as it is.
#[derive(Clone, Debug)]
pub struct TransferRow {
    /// Id.
    pub id: TransferId,
    /// What it says.
    pub text: String,
    /// How much.
    pub amount: Money,
    /// When it arrived.
    pub at: DateTime<Utc>,
    /// Why it pays for nothing.
    pub why: String,
}

fn money(minor: i64, currency: &str) -> Result<Money, StoreError> {
    let known = [Currency::Vnd, Currency::Krw, Currency::Usd];
    let currency = known.into_iter().find(|known| known.code() == currency);
    Ok(Money::new(minor, currency.ok_or_else(|| StoreError::Corrupt("currency".to_owned()))?))
}

fn row_of(m: payment::Model) -> Result<PaymentRow, StoreError> {
    let state = PaymentState::parse(&m.state).ok_or_else(|| StoreError::corrupt("payment.state", m.id))?;
    Ok(PaymentRow {
        id: PaymentId::new(m.id),
        visit: VisitId::new(m.visit_id),
        payment: Payment::restore(state, money(m.amount_minor, &m.currency)?),
        method: Method::parse(&m.method).ok_or_else(|| StoreError::corrupt("payment.method", m.id))?,
        reference: PaymentReference::parse(&m.reference)
            .ok_or_else(|| StoreError::corrupt("payment.reference", m.id))?,
        payload: m.payload,
        asked_at: m.asked_at,
    })
}

/// What the people of these visits still owe, in two queries; whoever owes nothing is left out. Everything is billed in
/// đồng.
pub async fn owed(
    conn: &impl ConnectionTrait,
    visits: &[VisitId],
) -> Result<BTreeMap<VisitId, Money>, StoreError> {
    let ids: Vec<Uuid> = visits.iter().map(|id| id.uuid()).collect();
    let lines: Vec<(Uuid, i64)> = bill_line::Entity::find()
        .select_only()
        .columns([bill_line::Column::VisitId, bill_line::Column::AmountMinor])
        .filter(bill_line::Column::VisitId.is_in(ids.clone()))
        .filter(bill_line::Column::Payer.eq("own"))
        .into_tuple()
        .all(conn)
        .await?;
    let paid: Vec<(Uuid, i64)> = payment::Entity::find()
        .select_only()
        .columns([payment::Column::VisitId, payment::Column::AmountMinor])
        .filter(payment::Column::VisitId.is_in(ids))
        .filter(payment::Column::State.eq(PaymentState::Paid.as_str()))
        .into_tuple()
        .all(conn)
        .await?;
    let mut owed: BTreeMap<VisitId, i64> = BTreeMap::new();
    for (visit, amount) in lines.into_iter().chain(paid.into_iter().map(|(visit, paid)| (visit, -paid))) {
        *owed.entry(VisitId::new(visit)).or_default() += amount;
    }
    Ok(owed.into_iter().filter(|(_, left)| *left > 0).map(|(id, left)| (id, Money::vnd(left))).collect())
}

/// Stores a payment as it stands.
pub async fn insert(
    conn: &impl ConnectionTrait,
    row: &PaymentRow,
    by: Option<Uuid>,
) -> Result<(), StoreError> {
    let over = Payment::is_over(row.payment.state());
    let model = payment::ActiveModel {
        id: Set(row.id.uuid()),
        visit_id: Set(row.visit.uuid()),
        amount_minor: Set(row.payment.amount().minor),
        currency: Set(row.payment.amount().currency.code().to_owned()),
        method: Set(row.method.as_str().to_owned()),
        reference: Set(row.reference.as_str().to_owned()),
        payload: Set(row.payload.clone()),
        state: Set(row.payment.state().as_str().to_owned()),
        asked_at: Set(row.asked_at),
        ended_at: Set(over.then_some(row.asked_at)),
        ended_by: Set(by.filter(|_| over)),
    };
    payment::Entity::insert(model).exec_without_returning(conn).await.map_err(StoreError::from_insert)?;
    Ok(())
}

/// Payments of a visit that wait for their money.
pub async fn asked_of(conn: &impl ConnectionTrait, visit: VisitId) -> Result<Vec<PaymentRow>, StoreError> {
    let rows = payment::Entity::find()
        .filter(payment::Column::VisitId.eq(visit.uuid()))
        .filter(payment::Column::State.eq(PaymentState::Asked.as_str()))
        .order_by_asc(payment::Column::AskedAt)
        .all(conn)
        .await?;
    rows.into_iter().map(row_of).collect()
}

/// One payment.
pub async fn by_id(conn: &impl ConnectionTrait, id: PaymentId) -> Result<Option<PaymentRow>, StoreError> {
    payment::Entity::find_by_id(id.uuid()).one(conn).await?.map(row_of).transpose()
}

/// The payments with one of these references.
pub async fn by_references(
    conn: &impl ConnectionTrait,
    references: &[PaymentReference],
) -> Result<Vec<PaymentRow>, StoreError> {
    let wanted = references.iter().map(PaymentReference::as_str);
    let rows = payment::Entity::find().filter(payment::Column::Reference.is_in(wanted)).all(conn).await?;
    rows.into_iter().map(row_of).collect()
}

/// Notes that these payments are over. `by` is the member of staff, where it was one.
pub async fn end(
    conn: &impl ConnectionTrait,
    ids: &[PaymentId],
    state: PaymentState,
    now: DateTime<Utc>,
    by: Option<Uuid>,
) -> Result<(), StoreError> {
    if ids.is_empty() {
        return Ok(());
    }
    payment::Entity::update_many()
        .col_expr(payment::Column::State, Expr::value(state.as_str()))
        .col_expr(payment::Column::EndedAt, Expr::value(now))
        .col_expr(payment::Column::EndedBy, Expr::value(by))
        .filter(payment::Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .exec(conn)
        .await?;
    Ok(())
}

/// Keeps what the bank told of; `None` if the bank told of the same transfer before. Two messages of one transfer at once
/// come one after the other.
pub async fn keep_transfer(
    conn: &impl ConnectionTrait,
    told: &BankNotification,
    now: DateTime<Utc>,
) -> Result<Option<TransferId>, StoreError> {
    let id = TransferId::new(Uuid::now_v7());
    let model = bank_transfer::ActiveModel {
        id: Set(id.uuid()),
        transfer: Set(told.transfer.clone()),
        text: Set(told.text.clone()),
        amount_minor: Set(told.amount.minor),
        currency: Set(told.amount.currency.code().to_owned()),
        at: Set(told.at),
        received_at: Set(now),
        payment_id: Set(None),
        unmatched_why: Set(None),
        settled_at: Set(None),
        settled_by: Set(None),
    };
    let once = OnConflict::column(bank_transfer::Column::Transfer).do_nothing().to_owned();
    match bank_transfer::Entity::insert(model).on_conflict(once).exec_without_returning(conn).await {
        Ok(rows) => Ok((rows > 0).then_some(id)),
        Err(sea_orm::DbErr::RecordNotInserted) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What became of a transfer: the payment that it is about, and why it does not pay for it.
pub async fn match_transfer(
    conn: &impl ConnectionTrait,
    id: TransferId,
    payment: Option<PaymentId>,
    why: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    bank_transfer::Entity::update_many()
        .col_expr(bank_transfer::Column::PaymentId, Expr::value(payment.map(PaymentId::uuid)))
        .col_expr(bank_transfer::Column::UnmatchedWhy, Expr::value(why.map(str::to_owned)))
        .col_expr(bank_transfer::Column::SettledAt, Expr::value(why.is_none().then_some(now)))
        .filter(bank_transfer::Column::Id.eq(id.uuid()))
        .exec(conn)
        .await?;
    Ok(())
}

/// Transfers that the desk has to see to, the oldest first.
pub async fn open_transfers(conn: &impl ConnectionTrait) -> Result<Vec<TransferRow>, StoreError> {
    let rows = bank_transfer::Entity::find()
        .filter(bank_transfer::Column::SettledAt.is_null())
        .order_by_asc(bank_transfer::Column::ReceivedAt)
        .limit(200)
        .all(conn)
        .await?;
    let row = |m: bank_transfer::Model| {
        Ok(TransferRow {
            id: TransferId::new(m.id),
            amount: money(m.amount_minor, &m.currency)?,
            text: m.text,
            at: m.at,
            why: m.unmatched_why.unwrap_or_default(),
        })
    };
    rows.into_iter().map(row).collect()
}

/// Somebody has seen to a transfer; whether it was still open.
pub async fn settle_transfer(
    conn: &impl ConnectionTrait,
    id: TransferId,
    now: DateTime<Utc>,
    by: Option<Uuid>,
) -> Result<bool, StoreError> {
    let done = bank_transfer::Entity::update_many()
        .col_expr(bank_transfer::Column::SettledAt, Expr::value(now))
        .col_expr(bank_transfer::Column::SettledBy, Expr::value(by))
        .filter(bank_transfer::Column::Id.eq(id.uuid()))
        .filter(bank_transfer::Column::SettledAt.is_null())
        .exec(conn)
        .await?;
    Ok(done.rows_affected > 0)
}
