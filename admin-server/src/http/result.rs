//! Results over the API.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::result;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, State};
use checkup_core::api::result::{EnterResults, EnteredResults};
use checkup_core::ids::VisitId;
use uuid::Uuid;

/// Stores values typed or read at a station: all or none.
#[utoipa::path(post, path = "/api/v1/visits/{id}/results", tag = "result", request_body = EnterResults,
    params(("id" = Uuid, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = EnteredResults), (status = 409, description = "order-not-possible"),
        (status = 422, description = "not-a-number, unit-unknown, order-not-in-visit")))]
pub async fn enter(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(id): Path<Uuid>,
    Json(request): Json<EnterResults>,
) -> ApiResult<EnteredResults> {
    Ok(Json(result::enter(&state, &actor, VisitId::new(id), request, Some(&key)).await?))
}
