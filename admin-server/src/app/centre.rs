//! The centre's own facts: a demonstration's, or the settings of a real one.

use super::{AppError, demo_centre};
use crate::state::{AppState, Centre};
use crate::store;

/// Key of the centre's name among the settings.
pub const NAME: &str = "centre-name";
/// Key of the centre's address.
pub const ADDRESS: &str = "centre-address";
/// Key of the centre's telephone number.
pub const PHONE: &str = "centre-phone";

/// Reads the centre's facts.
pub async fn load(state: &AppState) -> Result<Centre, AppError> {
    if demo_centre::is_demonstration(&state.store).await? {
        return Ok(demo_centre::centre());
    }
    let mut settings = store::company::settings(state.store.db()).await?;
    let mut of = |key: &str| settings.remove(key);
    Ok(Centre {
        name: of(NAME).unwrap_or_else(|| Centre::unnamed().name),
        address: of(ADDRESS).unwrap_or_default(),
        phone: of(PHONE).unwrap_or_default(),
        is_demonstration: false,
    })
}

/// Whether the database answers.
pub async fn check(state: &AppState) -> Result<(), AppError> {
    Ok(state.store.ping().await?)
}
