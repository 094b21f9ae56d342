//! Enrolling and revoking kiosks.

use super::{ApiError, ApiResult, CurrentActor, RequiredKey};
use crate::app::device;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use checkup_core::api::session::{EnrolDevice, EnrolledDevice};
use checkup_core::ids::DeviceId;
use uuid::Uuid;

/// Enrols a kiosk; its token is in the answer and nowhere else.
#[utoipa::path(post, path = "/api/v1/devices", tag = "device", request_body = EnrolDevice,
    params(("idempotency-key" = String, Header)), responses((status = 200, body = EnrolledDevice)))]
pub async fn enrol(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Json(request): Json<EnrolDevice>,
) -> ApiResult<EnrolledDevice> {
    Ok(Json(device::enrol(&state, &actor, request, Some(&key)).await?))
}

/// Revokes a kiosk at once.
#[utoipa::path(delete, path = "/api/v1/devices/{id}", tag = "device", params(("id" = Uuid, Path)), responses((status = 204)))]
pub async fn revoke(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
) -> Result<StatusCode, ApiError> {
    device::revoke(&state, &actor, DeviceId::new(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}
