//! What an enrolled kiosk asks for itself.

use super::{ApiResult, CurrentActor};
use crate::app::lease;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Query, State};
use checkup_core::api::kiosk::Lease;
use serde::Deserialize;

/// What the kiosk has already.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
pub struct Have {
    /// Version of the bookings that it keeps; empty if none.
    #[serde(default)]
    have: String,
}

/// What this kiosk needs to go on when the server does not answer.
#[utoipa::path(get, path = "/api/v1/kiosk/lease", tag = "kiosk", params(Have), responses((status = 200, body = Lease)))]
pub async fn lease(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Query(Have { have }): Query<Have>,
) -> ApiResult<Lease> {
    Ok(Json(lease::hand_out(&state, &actor, &have).await?))
}
