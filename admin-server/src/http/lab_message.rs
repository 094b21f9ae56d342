//! Laboratories' messages over the API, and what in them waits for a person.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::lab_message;
use crate::state::AppState;
use crate::wire::hl7;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use checkup_core::api::lab_message::{ImportReport, ResolveUnmatched, UnmatchedList};
use checkup_core::ids::UnmatchedId;
use uuid::Uuid;

/// Takes in one or more HL7 v2 messages. Messages that cannot be read are kept and reported, not refused.
#[utoipa::path(post, path = "/api/v1/lab-messages", tag = "laboratory",
    request_body(content = String, content_type = "text/plain"), params(("idempotency-key" = String, Header)),
    responses((status = 200, body = ImportReport), (status = 422, description = "lab-file-empty")))]
pub async fn import(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    body: Bytes,
) -> ApiResult<ImportReport> {
    Ok(Json(hl7::import(&state, &actor, &body, Some(&key)).await?))
}

/// Received results that no order answers to.
#[utoipa::path(get, path = "/api/v1/unmatched-results", tag = "laboratory",
    responses((status = 200, body = UnmatchedList)))]
pub async fn unmatched(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
) -> ApiResult<UnmatchedList> {
    Ok(Json(lab_message::unmatched(&state, &actor).await?))
}

/// Matches one to an order, or dismisses it.
#[utoipa::path(post, path = "/api/v1/unmatched-results/{id}/resolution", tag = "laboratory",
    request_body = ResolveUnmatched, params(("id" = Uuid, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = UnmatchedList), (status = 409, description = "unmatched-resolved, unit-unknown")))]
pub async fn resolve(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(id): Path<Uuid>,
    Json(request): Json<ResolveUnmatched>,
) -> ApiResult<UnmatchedList> {
    Ok(Json(lab_message::resolve(&state, &actor, UnmatchedId::new(id), request, Some(&key)).await?))
}
