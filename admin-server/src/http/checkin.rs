//! Check-in over the API: identify, then check in.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::checkin;
use crate::state::AppState;
use axum::Json;
use axum::extract::State;
use checkup_core::api::checkin::{CheckIn, CheckInOffer, Identify, TicketView};

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
