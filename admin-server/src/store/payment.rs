//! What people pay in person, and what the bank told of.

use super::StoreError;
use super::entity::{bill_line, payment};
use checkup_core::billing::payment::PaymentState;
use checkup_core::ids::VisitId;
use checkup_core::money::Money;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

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
