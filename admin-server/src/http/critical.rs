//! Critical values over the API.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::critical;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, State};
use checkup_core::api::result::{AcknowledgeCritical, CriticalList};
use checkup_core::ids::CriticalId;
use uuid::Uuid;

/// Critical values that nobody read back yet.
#[utoipa::path(get, path = "/api/v1/criticals", tag = "result", responses((status = 200, body = CriticalList)))]
pub async fn list(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
) -> ApiResult<CriticalList> {
    Ok(Json(critical::list(&state, &actor).await?))
}

/// Notes who was told and that the value was read back.
#[utoipa::path(post, path = "/api/v1/criticals/{id}/acknowledgement", tag = "result",
    request_body = AcknowledgeCritical, params(("id" = Uuid, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = CriticalList), (status = 409, description = "critical-acknowledged")))]
pub async fn acknowledge(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(id): Path<Uuid>,
    Json(request): Json<AcknowledgeCritical>,
) -> ApiResult<CriticalList> {
    Ok(Json(critical::acknowledge(&state, &actor, CriticalId::new(id), request, Some(&key)).await?))
}
