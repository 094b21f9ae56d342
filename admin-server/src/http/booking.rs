//! Bookings over the API.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::booking;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Query, State};
use checkup_core::api::booking::{BookingList, BookingView, CreateBooking};
use chrono::NaiveDate;
use serde::Deserialize;

/// A day at the centre; today when left out.
#[derive(Clone, Copy, Debug, Deserialize, utoipa::IntoParams)]
pub struct DayQuery {
    /// The day.
    pub day: Option<NaiveDate>,
}

/// Books a person for a day.
#[utoipa::path(post, path = "/api/v1/bookings", tag = "booking", request_body = CreateBooking,
    params(("idempotency-key" = String, Header)), responses((status = 200, body = BookingView)))]
pub async fn create(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Json(request): Json<CreateBooking>,
) -> ApiResult<BookingView> {
    Ok(Json(booking::create(&state, &actor, request, Some(&key)).await?))
}

/// The bookings of a day.
#[utoipa::path(get, path = "/api/v1/bookings", tag = "booking", params(DayQuery), responses((status = 200, body = BookingList)))]
pub async fn list(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Query(query): Query<DayQuery>,
) -> ApiResult<BookingList> {
    let day = query.day.unwrap_or_else(|| state.clock.today());
    Ok(Json(booking::list(&state, &actor, day).await?))
}
