//! Members of staff and their password hashes.

use super::StoreError;
use super::entity::staff;
use checkup_core::api::session::Role;
use checkup_core::ids::StaffId;
use checkup_core::language::Language;
use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A member of staff.
#[derive(Clone)]
pub struct StaffRow {
    /// Id.
    pub id: StaffId,
    /// Login name.
    pub login: String,
    /// Name on pages and signatures.
    pub display_name: String,
    /// What they do.
    pub role: Role,
    /// The language of their pages.
    pub language: Language,
    /// PHC string of the password hash.
    pub password_hash: String,
    /// May sign in.
    pub active: bool,
}

impl std::fmt::Debug for StaffRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StaffRow").field("id", &self.id).finish_non_exhaustive()
    }
}

fn row_of(row: staff::Model) -> Result<StaffRow, StoreError> {
    Ok(StaffRow {
        id: StaffId::new(row.id),
        login: row.login,
        display_name: row.display_name,
        role: Role::parse(&row.role).ok_or_else(|| StoreError::corrupt("staff.role", row.id))?,
        language: Language::parse(&row.language).map_err(|e| StoreError::corrupt("staff.language", e))?,
        password_hash: row.password_hash,
        active: row.active,
    })
}

/// Whoever has this login.
pub async fn by_login(conn: &impl ConnectionTrait, login: &str) -> Result<Option<StaffRow>, StoreError> {
    let row = staff::Entity::find().filter(staff::Column::Login.eq(login)).one(conn).await?;
    row.map(row_of).transpose()
}

/// A member of staff.
pub async fn by_id(conn: &impl ConnectionTrait, id: StaffId) -> Result<Option<StaffRow>, StoreError> {
    staff::Entity::find_by_id(id.uuid()).one(conn).await?.map(row_of).transpose()
}

/// The names of those among these who have a role.
pub async fn names_in(
    conn: &impl ConnectionTrait,
    ids: &[StaffId],
    role: Role,
) -> Result<BTreeMap<StaffId, String>, StoreError> {
    let ids: BTreeSet<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = staff::Entity::find()
        .filter(staff::Column::Id.is_in(ids))
        .filter(staff::Column::Role.eq(role.as_str()))
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|row| (StaffId::new(row.id), row.display_name)).collect())
}

/// How many there are.
pub async fn count(conn: &impl ConnectionTrait) -> Result<u64, StoreError> {
    Ok(staff::Entity::find().count(conn).await?)
}

/// Stores a new one.
pub async fn insert(
    conn: &impl ConnectionTrait,
    row: &StaffRow,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let model = staff::ActiveModel {
        id: Set(row.id.uuid()),
        login: Set(row.login.clone()),
        display_name: Set(row.display_name.clone()),
        role: Set(row.role.as_str().to_owned()),
        language: Set(row.language.tag().to_owned()),
        password_hash: Set(row.password_hash.clone()),
        active: Set(row.active),
        created_at: Set(now),
    };
    staff::Entity::insert(model).exec_without_returning(conn).await.map_err(StoreError::from_insert)?;
    Ok(())
}

/// Gives a member of staff another password.
pub async fn set_password(conn: &impl ConnectionTrait, id: StaffId, hash: &str) -> Result<(), StoreError> {
    let model =
        staff::ActiveModel { id: Set(id.uuid()), password_hash: Set(hash.to_owned()), ..Default::default() };
    staff::Entity::update(model).exec(conn).await?;
    Ok(())
}
