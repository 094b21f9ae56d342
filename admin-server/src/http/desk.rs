//! Calls for help and what else waits for the desk, over the API.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::desk;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, State};
use checkup_core::api::desk::{AskForHelp, DeskCaseList};
use checkup_core::ids::DeskCaseId;
use uuid::Uuid;

/// A guest at a kiosk asks for help.
#[utoipa::path(post, path = "/api/v1/desk-cases", tag = "desk", request_body = AskForHelp,
    params(("idempotency-key" = String, Header)), responses((status = 200, body = DeskCaseId)))]
pub async fn ask(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Json(request): Json<AskForHelp>,
) -> ApiResult<DeskCaseId> {
    Ok(Json(desk::ask(&state, &actor, request, Some(&key)).await?))
}

/// What waits for the desk, the oldest first.
#[utoipa::path(get, path = "/api/v1/desk-cases", tag = "desk", responses((status = 200, body = DeskCaseList)))]
pub async fn list(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
) -> ApiResult<DeskCaseList> {
    Ok(Json(desk::list(&state, &actor).await?))
}

/// Somebody has seen to it.
#[utoipa::path(post, path = "/api/v1/desk-cases/{id}/closure", tag = "desk",
    params(("id" = Uuid, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = DeskCaseList), (status = 409, description = "desk-case-closed")))]
pub async fn close(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(id): Path<Uuid>,
) -> ApiResult<DeskCaseList> {
    Ok(Json(desk::close(&state, &actor, DeskCaseId::new(id), Some(&key)).await?))
}
