//! Signed conclusions, one row a version.

use super::StoreError;
use super::entity::{conclusion, item_order, visit};
use checkup_core::conclusion::{Draft, Signed};
use checkup_core::ids::{ConclusionId, OrderId, StaffId, VisitId};
use checkup_core::judgement::{HealthClass, KrBox};
use checkup_core::lab::order::OrderState;
use checkup_core::visit::VisitState;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};
use std::collections::BTreeMap;

/// A signed version and what the store knows about it.
#[derive(Clone, Debug)]
pub struct ConclusionRow {
    /// Its id.
    pub id: ConclusionId,
    /// The visit.
    pub visit: VisitId,
    /// What was signed, by whom and when.
    pub signed: Signed,
    /// The signer's name as it was then.
    pub signed_by_name: String,
    /// A result came or changed after the signature.
    pub outdated: bool,
}

/// The latest version of each visit that has one.
pub async fn latest_of(
    conn: &impl ConnectionTrait,
    visits: &[VisitId],
) -> Result<BTreeMap<VisitId, ConclusionRow>, StoreError> {
    let rows = conclusion::Entity::find()
        .filter(conclusion::Column::VisitId.is_in(visits.iter().map(|v| v.uuid())))
        .order_by_asc(conclusion::Column::Version)
        .all(conn)
        .await?;
    let latest: BTreeMap<_, _> = rows.into_iter().map(|row| (row.visit_id, row)).collect();
    latest.into_values().map(|row| Ok((VisitId::new(row.visit_id), row_of(row)?))).collect()
}

/// Stores a new version; the orders in it are released and the visit is concluded.
pub async fn insert(
    conn: &impl ConnectionTrait,
    row: &ConclusionRow,
    released: &[OrderId],
    state: VisitState,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let draft = row.signed.content();
    let kr = serde_json::to_string(&draft.kr).map_err(|e| StoreError::corrupt("conclusion.kr", e))?;
    let model = conclusion::ActiveModel {
        id: Set(row.id.uuid()),
        visit_id: Set(row.visit.uuid()),
        version: Set(row.signed.version().cast_signed()),
        class: Set(draft.class.map(|c| c.as_str().to_owned())),
        kr: Set(kr),
        text: Set(draft.text.clone()),
        override_reason: Set(draft.override_reason.clone()),
        accept_missing: Set(draft.accept_missing),
        signed_by: Set(row.signed.by().uuid()),
        signed_by_name: Set(row.signed_by_name.clone()),
        signed_at: Set(row.signed.at()),
        outdated: Set(false),
    };
    conclusion::Entity::insert(model).exec_without_returning(conn).await.map_err(StoreError::from_insert)?;
    item_order::Entity::update_many()
        .col_expr(item_order::Column::State, Expr::value(OrderState::Released.as_str()))
        .filter(item_order::Column::Id.is_in(released.iter().map(|id| id.uuid())))
        .exec(conn)
        .await?;
    visit::Entity::update_many()
        .col_expr(visit::Column::State, Expr::value(state.as_str()))
        .filter(visit::Column::Id.eq(row.visit.uuid()))
        .exec(conn)
        .await?;
    // The person's day ends with the last station; only a visit that never noted it ends with the signature.
    visit::Entity::update_many()
        .col_expr(visit::Column::EndedAt, Expr::value(now))
        .filter(visit::Column::Id.eq(row.visit.uuid()))
        .filter(visit::Column::EndedAt.is_null())
        .exec(conn)
        .await?;
    Ok(())
}

fn row_of(row: conclusion::Model) -> Result<ConclusionRow, StoreError> {
    let class = match row.class {
        None => None,
        Some(text) => {
            Some(HealthClass::parse(&text).ok_or_else(|| StoreError::corrupt("conclusion.class", row.id))?)
        }
    };
    let kr: Vec<KrBox> =
        serde_json::from_str(&row.kr).map_err(|e| StoreError::corrupt("conclusion.kr", e))?;
    let draft = Draft {
        class,
        kr,
        text: row.text,
        override_reason: row.override_reason,
        accept_missing: row.accept_missing,
    };
    let version = u32::try_from(row.version).map_err(|e| StoreError::corrupt("conclusion.version", e))?;
    Ok(ConclusionRow {
        id: ConclusionId::new(row.id),
        visit: VisitId::new(row.visit_id),
        signed: Signed::restore(draft, version, StaffId::new(row.signed_by), row.signed_at),
        signed_by_name: row.signed_by_name,
        outdated: row.outdated,
    })
}
