//! Conclusions over the API.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::conclusion;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, State};
use checkup_core::api::conclusion::{ConclusionView, SignConclusion};
use checkup_core::ids::VisitId;
use uuid::Uuid;

/// Signs a conclusion, or an amendment to one.
#[utoipa::path(post, path = "/api/v1/visits/{id}/conclusions", tag = "conclusion", request_body = SignConclusion,
    params(("id" = Uuid, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = ConclusionView),
        (status = 409, description = "visit-not-examined, conclusion-results-missing, conclusion-reason-missing, \
            conclusion-critical-uncounted, conclusion-outdated, kr-boxes-contradict, kr-boxes-reason-missing, kr-boxes-reason-too-long, \
            vn-class-not-applicable, vn-class-specialty-missing")))]
pub async fn sign(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(id): Path<Uuid>,
    Json(request): Json<SignConclusion>,
) -> ApiResult<ConclusionView> {
    Ok(Json(conclusion::sign(&state, &actor, VisitId::new(id), request, Some(&key)).await?))
}
