//! Referrals over the API.

use super::{ApiResult, CurrentActor, RequiredKey};
use crate::app::referral;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, State};
use checkup_core::api::referral::{CreateReferral, PartnerList, ReferralAction, ReferralList, ReferralView};
use checkup_core::ids::{ReferralId, VisitId};
use uuid::Uuid;

/// Hospitals to refer to.
#[utoipa::path(get, path = "/api/v1/partners", tag = "referral", responses((status = 200, body = PartnerList)))]
pub async fn partners(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
) -> ApiResult<PartnerList> {
    Ok(Json(referral::partners(&state, &actor).await?))
}

/// Issues a referral.
#[utoipa::path(post, path = "/api/v1/visits/{id}/referrals", tag = "referral", request_body = CreateReferral,
    params(("id" = Uuid, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = ReferralView), (status = 422, description = "partner-not-found")))]
pub async fn create(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(id): Path<Uuid>,
    Json(request): Json<CreateReferral>,
) -> ApiResult<ReferralView> {
    Ok(Json(referral::create(&state, &actor, VisitId::new(id), request, Some(&key)).await?))
}

/// Open referrals, the most overdue first.
#[utoipa::path(get, path = "/api/v1/referrals", tag = "referral", responses((status = 200, body = ReferralList)))]
pub async fn list(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
) -> ApiResult<ReferralList> {
    Ok(Json(referral::list(&state, &actor).await?))
}

/// Notes what happened to a referral.
#[utoipa::path(post, path = "/api/v1/referrals/{id}/commands", tag = "referral", request_body = ReferralAction,
    params(("id" = Uuid, Path), ("idempotency-key" = String, Header)),
    responses((status = 200, body = ReferralView), (status = 409, description = "referral-not-possible")))]
pub async fn command(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    RequiredKey(key): RequiredKey,
    Path(id): Path<Uuid>,
    Json(request): Json<ReferralAction>,
) -> ApiResult<ReferralView> {
    Ok(Json(referral::command(&state, &actor, ReferralId::new(id), request, Some(&key)).await?))
}
