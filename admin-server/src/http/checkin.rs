//! Check-in over the API: identify, then check in; then where next, and how far the report is.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::checkin;
use crate::state::AppState;
use axum::Json;
use axum::extract::State;
use checkup_core::api::checkin::{CheckIn, CheckInOffer, Identify, TicketView};
use checkup_core::api::kiosk::{AskReport, AskWay, NextRoom, ReportStatus};

/// Finds today's booking for what was scanned or typed.
#[utoipa::path(post, path = "/api/v1/check-ins/identify", tag = "check-in", request_body = Identify,
    responses((status = 200, body = CheckInOffer), (status = 404, description = "booking-not-found")))]
pub async fn identify(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Json(request): Json<Identify>,
) -> ApiResult<CheckInOffer> {
    Ok(Json(checkin::identify(&state, &actor, request).await?))
}

/// Checks in: the booking becomes a visit with a ticket.
#[utoipa::path(post, path = "/api/v1/visits", tag = "check-in", request_body = CheckIn,
    params(("idempotency-key" = String, Header)), responses((status = 200, body = TicketView)))]
pub async fn check_in(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Json(request): Json<CheckIn>,
) -> ApiResult<TicketView> {
    Ok(Json(checkin::check_in(&state, &actor, request, Some(&key)).await?))
}

/// Where the holder of a ticket of today goes next.
#[utoipa::path(post, path = "/api/v1/check-ins/ticket", tag = "check-in", request_body = AskWay,
    responses((status = 200, body = NextRoom), (status = 404, description = "ticket-not-found")))]
pub async fn next_room(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Json(request): Json<AskWay>,
) -> ApiResult<NextRoom> {
    Ok(Json(checkin::next_room(&state, &actor, request).await?))
}

/// How far the results of a ticket's holder are.
#[utoipa::path(post, path = "/api/v1/check-ins/report", tag = "check-in", request_body = AskReport,
    responses((status = 200, body = ReportStatus), (status = 404, description = "report-not-found"),
        (status = 409, description = "report-too-many-tries")))]
pub async fn report_status(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Json(request): Json<AskReport>,
) -> ApiResult<ReportStatus> {
    Ok(Json(checkin::report_status(&state, &actor, request).await?))
}
