//! Whether the server and its database answer, and what every screen needs to know about the centre.

use super::{ApiResult, CurrentActor};
use crate::app::centre;
use crate::state::AppState;
use axum::Json;
use axum::extract::State;
use checkup_core::api::session::CentreView;
use serde::Serialize;

/// The server answers and its database does.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Health {
    /// Always `ok`; anything else is a problem.
    status: &'static str,
    /// The program's version.
    version: &'static str,
}

/// Whether the server and its database answer.
#[utoipa::path(get, path = "/api/v1/health", tag = "health", responses((status = 200, body = Health)))]
pub async fn health(State(state): State<AppState>) -> ApiResult<Health> {
    centre::check(&state).await?;
    Ok(Json(Health { status: "ok", version: env!("CARGO_PKG_VERSION") }))
}

/// The centre's name, today, and its stations.
#[utoipa::path(get, path = "/api/v1/centre", tag = "centre", responses((status = 200, body = CentreView)))]
pub async fn facts(State(state): State<AppState>, CurrentActor(_): CurrentActor) -> ApiResult<CentreView> {
    let stations = state.catalogue.stations().iter().map(|station| station.code.clone()).collect();
    Ok(Json(CentreView { name: state.centre.name.clone(), today: state.clock.today(), stations }))
}
