//! Consents of a visit over the API.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::consent;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, State};
use checkup_core::api::consent::ConsentList;
use checkup_core::consent::Purpose;
use checkup_core::ids::VisitId;
use uuid::Uuid;

/// What a visit rests on.
#[utoipa::path(get, path = "/api/v1/visits/{id}/consents", tag = "consent", params(("id" = Uuid, Path)),
    responses((status = 200, body = ConsentList)))]
pub async fn list(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
) -> ApiResult<ConsentList> {
    Ok(Json(consent::of_visit(&state, &actor, VisitId::new(id)).await?))
}

/// The person takes a consent back.
#[utoipa::path(post, path = "/api/v1/visits/{id}/consents/{purpose}/withdrawal", tag = "consent",
    params(("id" = Uuid, Path), ("purpose" = Purpose, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = ConsentList), (status = 409, description = "consent-withdrawn")))]
pub async fn withdraw(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path((id, purpose)): Path<(Uuid, Purpose)>,
) -> ApiResult<ConsentList> {
    Ok(Json(consent::withdraw(&state, &actor, VisitId::new(id), purpose, Some(&key)).await?))
}
