//! Stations, their queues, and the board over the API.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::{station, step};
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, State};
use checkup_core::api::station::{BoardView, StationList, StationView, StepAction, StepOutcome};
use checkup_core::codes::StationCode;
use checkup_core::ids::StepId;
use uuid::Uuid;

/// Every station with its load.
#[utoipa::path(get, path = "/api/v1/stations", tag = "station", responses((status = 200, body = StationList)))]
pub async fn list(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
) -> ApiResult<StationList> {
    Ok(Json(station::list(&state, &actor).await?))
}

/// Who waits, is called and is inside at one station.
#[utoipa::path(get, path = "/api/v1/stations/{code}", tag = "station", params(("code" = String, Path)),
    responses((status = 200, body = StationView), (status = 404, description = "station-not-found")))]
pub async fn view(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(code): Path<StationCode>,
) -> ApiResult<StationView> {
    Ok(Json(station::view(&state, &actor, &code).await?))
}

/// Calls, lets in, lets out, puts back or leaves out a person at one station.
#[utoipa::path(post, path = "/api/v1/steps/{id}/commands", tag = "station", request_body = StepAction,
    params(("id" = Uuid, Path), ("idempotency-key" = String, Header)), responses((status = 200, body = StepOutcome)))]
pub async fn command(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(id): Path<Uuid>,
    Json(request): Json<StepAction>,
) -> ApiResult<StepOutcome> {
    Ok(Json(step::command(&state, &actor, StepId::new(id), request, Some(&key)).await?))
}

/// Who is called now.
#[utoipa::path(get, path = "/api/v1/board", tag = "station", responses((status = 200, body = BoardView)))]
pub async fn board(State(state): State<AppState>, CurrentActor(actor): CurrentActor) -> ApiResult<BoardView> {
    Ok(Json(station::board(&state, &actor).await?))
}
