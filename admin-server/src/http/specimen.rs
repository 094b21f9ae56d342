//! Specimens over the API.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::specimen;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, State};
use checkup_core::api::specimen::{SpecimenAction, SpecimenView};
use checkup_core::codes::Barcode;

/// Notes that a specimen was collected or cannot be used.
#[utoipa::path(post, path = "/api/v1/specimens/{barcode}/commands", tag = "specimen", request_body = SpecimenAction,
    params(("barcode" = String, Path), ("idempotency-key" = String, Header)), responses((status = 200, body = SpecimenView)))]
pub async fn command(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(barcode): Path<Barcode>,
    Json(request): Json<SpecimenAction>,
) -> ApiResult<SpecimenView> {
    Ok(Json(specimen::command(&state, &actor, &barcode, request, Some(&key)).await?))
}
