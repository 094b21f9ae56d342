//! The router over the API: choose the next station, go home early, rooms, scans at the door, and how well promises
//! were kept.

use super::booking::DayQuery;
use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::routing;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, Query, State};
use checkup_core::api::routing::{
    LeaveEarly, PromiseAccuracy, RoomAction, RoomList, ScanTicket, Scanned, SendOn, Way,
};
use checkup_core::codes::StationCode;
use checkup_core::ids::VisitId;
use uuid::Uuid;

/// Staff choose where a person goes next.
#[utoipa::path(post, path = "/api/v1/visits/{id}/next", tag = "routing", request_body = SendOn,
    params(("id" = Uuid, Path), ("idempotency-key" = String, Header)), responses((status = 200, body = Way)))]
pub async fn send_on(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(id): Path<Uuid>,
    Json(request): Json<SendOn>,
) -> ApiResult<Way> {
    Ok(Json(routing::override_next(&state, &actor, VisitId::new(id), request, Some(&key)).await?))
}

/// A person goes home before the end.
#[utoipa::path(post, path = "/api/v1/visits/{id}/leave", tag = "routing", request_body = LeaveEarly,
    params(("id" = Uuid, Path), ("idempotency-key" = String, Header)), responses((status = 200, body = Way)))]
pub async fn leave(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(id): Path<Uuid>,
    Json(request): Json<LeaveEarly>,
) -> ApiResult<Way> {
    Ok(Json(routing::leave(&state, &actor, VisitId::new(id), request, Some(&key)).await?))
}

/// Closes a room or opens it.
#[utoipa::path(post, path = "/api/v1/stations/{code}/rooms/{number}/commands", tag = "routing",
    request_body = RoomAction,
    params(("code" = String, Path), ("number" = u16, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = RoomList), (status = 404, description = "room-not-found")))]
pub async fn room(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path((code, number)): Path<(StationCode, u16)>,
    Json(request): Json<RoomAction>,
) -> ApiResult<RoomList> {
    Ok(Json(routing::set_room(&state, &actor, &code, number, request, Some(&key)).await?))
}

/// A ticket was scanned at the door: the first scan lets the person in, the next lets them out.
#[utoipa::path(post, path = "/api/v1/stations/{code}/scans", tag = "routing", request_body = ScanTicket,
    params(("code" = String, Path), ("idempotency-key" = String, Header)), responses((status = 200, body = Scanned)))]
pub async fn scan(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(code): Path<StationCode>,
    Json(request): Json<ScanTicket>,
) -> ApiResult<Scanned> {
    Ok(Json(routing::scan(&state, &actor, &code, request, Some(&key)).await?))
}

/// How well what people were told on a day was kept.
#[utoipa::path(get, path = "/api/v1/promises/accuracy", tag = "routing", params(DayQuery),
    responses((status = 200, body = PromiseAccuracy)))]
pub async fn accuracy(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Query(query): Query<DayQuery>,
) -> ApiResult<PromiseAccuracy> {
    let day = query.day.unwrap_or_else(|| state.clock.today());
    Ok(Json(routing::accuracy(&state, &actor, day).await?))
}
