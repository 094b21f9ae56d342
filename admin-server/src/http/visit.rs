//! Visits over the API.

use super::booking::DayQuery;
use super::{ApiResult, CurrentActor};
use crate::app::visit;
use crate::state::AppState;
use axum::Json;
use axum::extract::{Path, Query, State};
use checkup_core::api::visit::{VisitChart, VisitList};
use checkup_core::ids::VisitId;
use uuid::Uuid;

/// The visits of a day.
#[utoipa::path(get, path = "/api/v1/visits", tag = "visit", params(DayQuery), responses((status = 200, body = VisitList)))]
pub async fn list(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Query(query): Query<DayQuery>,
) -> ApiResult<VisitList> {
    let day = query.day.unwrap_or_else(|| state.clock.today());
    Ok(Json(visit::list(&state, &actor, day).await?))
}

/// Everything about one visit.
#[utoipa::path(get, path = "/api/v1/visits/{id}", tag = "visit", params(("id" = Uuid, Path)),
    responses((status = 200, body = VisitChart), (status = 404, description = "visit-not-found")))]
pub async fn chart(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
) -> ApiResult<VisitChart> {
    Ok(Json(visit::chart(&state, &actor, VisitId::new(id)).await?))
}
