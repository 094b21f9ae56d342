//! Kiosks and the codes that enrol them. Tokens and codes are stored only as hashes.

use super::StoreError;
use super::entity::{device, device_code};
use checkup_core::ids::{DeviceId, StaffId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

/// An enrolled kiosk.
#[derive(Clone, Debug)]
pub struct DeviceRow {
    /// Id.
    pub id: DeviceId,
    /// What staff call it.
    pub name: String,
    /// When it was enrolled.
    pub enrolled_at: DateTime<Utc>,
    /// When it was revoked.
    pub revoked_at: Option<DateTime<Utc>>,
}

fn row_of(row: device::Model) -> DeviceRow {
    DeviceRow {
        id: DeviceId::new(row.id),
        name: row.name,
        enrolled_at: row.enrolled_at,
        revoked_at: row.revoked_at,
    }
}

/// Stores a new kiosk.
pub async fn insert(
    conn: &impl ConnectionTrait,
    id: DeviceId,
    name: &str,
    token_hash: &str,
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let model = device::ActiveModel {
        id: Set(id.uuid()),
        name: Set(name.to_owned()),
        token_hash: Set(token_hash.to_owned()),
        enrolled_by: Set(by.map(StaffId::uuid)),
        enrolled_at: Set(now),
        revoked_at: Set(None),
    };
    device::Entity::insert(model).exec_without_returning(conn).await.map_err(StoreError::from_insert)?;
    Ok(())
}

/// Gives a kiosk another token.
pub async fn set_token(
    conn: &impl ConnectionTrait,
    id: DeviceId,
    token_hash: &str,
) -> Result<(), StoreError> {
    device::Entity::update_many()
        .col_expr(device::Column::TokenHash, Expr::value(token_hash))
        .filter(device::Column::Id.eq(id.uuid()))
        .exec(conn)
        .await?;
    Ok(())
}

/// The kiosk with this token, unless revoked.
pub async fn by_token(conn: &impl ConnectionTrait, token_hash: &str) -> Result<Option<DeviceId>, StoreError> {
    let row = device::Entity::find()
        .filter(device::Column::TokenHash.eq(token_hash))
        .filter(device::Column::RevokedAt.is_null())
        .one(conn)
        .await?;
    Ok(row.map(|row| DeviceId::new(row.id)))
}

/// Every kiosk, the newest first.
pub async fn all(conn: &impl ConnectionTrait) -> Result<Vec<DeviceRow>, StoreError> {
    let rows = device::Entity::find().order_by_desc(device::Column::EnrolledAt).all(conn).await?;
    Ok(rows.into_iter().map(row_of).collect())
}

/// Revokes a kiosk; `false` if there is none or it was revoked before.
pub async fn revoke(
    conn: &impl ConnectionTrait,
    id: DeviceId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let done = device::Entity::update_many()
        .col_expr(device::Column::RevokedAt, Expr::value(now))
        .filter(device::Column::Id.eq(id.uuid()))
        .filter(device::Column::RevokedAt.is_null())
        .exec(conn)
        .await?;
    Ok(done.rows_affected > 0)
}

/// A code that enrols kiosks.
#[derive(Clone, Debug)]
pub struct CodeRow {
    /// Hash of the code.
    pub code_hash: String,
    /// What the kiosk will be called.
    pub label: String,
    /// Who issued it; `None` for the server itself.
    pub issued_by: Option<StaffId>,
    /// How many kiosks it still enrols.
    pub uses_left: u16,
    /// When it stops working.
    pub expires_at: DateTime<Utc>,
}

/// Stores a new code and forgets expired ones.
pub async fn insert_code(
    conn: &impl ConnectionTrait,
    code: &CodeRow,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    device_code::Entity::delete_many().filter(device_code::Column::ExpiresAt.lt(now)).exec(conn).await?;
    let model = device_code::ActiveModel {
        code_hash: Set(code.code_hash.clone()),
        label: Set(code.label.clone()),
        issued_by: Set(code.issued_by.map(StaffId::uuid)),
        uses_left: Set(code.uses_left.into()),
        issued_at: Set(now),
        expires_at: Set(code.expires_at),
    };
    device_code::Entity::insert(model).exec_without_returning(conn).await.map_err(StoreError::from_insert)?;
    Ok(())
}

/// Uses a code once; `None` if it does not work (any more).
pub async fn use_code(
    conn: &impl ConnectionTrait,
    code_hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<CodeRow>, StoreError> {
    let row = device_code::Entity::find_by_id(code_hash.to_owned())
        .filter(device_code::Column::ExpiresAt.gt(now))
        .filter(device_code::Column::UsesLeft.gt(0))
        .lock_exclusive()
        .one(conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    device_code::Entity::update_many()
        .col_expr(device_code::Column::UsesLeft, Expr::col(device_code::Column::UsesLeft).sub(1))
        .filter(device_code::Column::CodeHash.eq(code_hash))
        .exec(conn)
        .await?;
    Ok(Some(CodeRow {
        code_hash: row.code_hash,
        label: row.label,
        issued_by: row.issued_by.map(StaffId::new),
        uses_left: u16::try_from(row.uses_left - 1).unwrap_or_default(),
        expires_at: row.expires_at,
    }))
}
