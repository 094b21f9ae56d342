//! Employers.

use super::{Actor, AppError, Permission};
use crate::state::AppState;
use crate::store;
use checkup_core::api::booking::CompanyView;

/// Every employer by name.
pub async fn list(state: &AppState, actor: &Actor) -> Result<Vec<CompanyView>, AppError> {
    actor.require(Permission::Book)?;
    let rows = store::company::all(state.store.db()).await?;
    Ok(rows.into_iter().map(|row| CompanyView { id: row.id, code: row.code, name: row.name }).collect())
}
