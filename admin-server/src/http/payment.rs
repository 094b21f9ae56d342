//! Paying over the API: asked for at a kiosk or the desk, and told of by the bank.

use super::{ApiError, ApiResult, CurrentActor, RequiredKey};
use crate::app::{AppError, payment};
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use bytes::Bytes;
use checkup_core::api::payment::{BankNotification, PaymentStatus, PaymentView};
use checkup_core::ids::{PaymentId, VisitId};
use uuid::Uuid;

/// Where the bank writes its signature.
const SIGNATURE: &str = "x-bank-signature";

/// What a visit still owes, as a code to pay by.
#[utoipa::path(post, path = "/api/v1/visits/{id}/payments", tag = "payment",
    params(("id" = Uuid, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = PaymentView), (status = 409, description = "nothing-owed")))]
pub async fn ask(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(visit): Path<Uuid>,
) -> ApiResult<PaymentView> {
    Ok(Json(payment::ask(&state, &actor, VisitId::new(visit), Some(&key)).await?))
}

/// Whether a payment has arrived.
#[utoipa::path(get, path = "/api/v1/payments/{id}", tag = "payment", params(("id" = Uuid, Path)),
    responses((status = 200, body = PaymentStatus)))]
pub async fn status(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
) -> ApiResult<PaymentStatus> {
    Ok(Json(payment::status(&state, &actor, PaymentId::new(id)).await?))
}

/// The bank tells of a transfer, and proves itself by a signature of the body.
#[utoipa::path(post, path = "/api/v1/bank-notifications", tag = "payment", request_body = BankNotification,
    params(("x-bank-signature" = String, Header)), responses((status = 204), (status = 400, description = "bank-signature")))]
pub async fn told(
    State(state): State<AppState>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, ApiError> {
    let secret = state.terms.bank_secret.as_ref().ok_or_else(|| AppError::not_found("not-found"))?;
    let signature = headers.get(SIGNATURE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !payment::proves(secret, &body, signature) {
        return Err(AppError::malformed_code("bank-signature").into());
    }
    let told: BankNotification =
        serde_json::from_slice(&body).map_err(|_| AppError::malformed_code("request-malformed"))?;
    payment::notify(&state, told).await?;
    Ok(StatusCode::NO_CONTENT)
}
