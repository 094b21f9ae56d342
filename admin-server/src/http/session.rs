//! Signing in and out over the API.

use super::actor::SESSION_STAFF;
use super::{ApiError, ApiResult, CurrentActor};
use crate::app::{AppError, session};
use crate::state::AppState;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use checkup_core::api::session::{SessionView, SignIn};
use tower_sessions::Session;

/// Signs in; the answer sets the session cookie.
#[utoipa::path(post, path = "/api/v1/sessions", tag = "session", request_body = SignIn,
    responses((status = 200, body = SessionView), (status = 422, description = "sign-in-refused")))]
pub async fn sign_in(
    State(state): State<AppState>,
    session: Session,
    Json(request): Json<SignIn>,
) -> ApiResult<SessionView> {
    let view = session::sign_in(&state, &request.login, &request.password).await?;
    start(&session, &view).await?;
    Ok(Json(view))
}

/// Binds a fresh session id to who signed in, so that an id known before is worth nothing.
pub async fn start(session: &Session, view: &SessionView) -> Result<(), AppError> {
    session.cycle_id().await.map_err(|e| AppError::Internal(e.into()))?;
    session.insert(SESSION_STAFF, view.staff).await.map_err(|e| AppError::Internal(e.into()))
}

/// Who is signed in.
#[utoipa::path(get, path = "/api/v1/sessions/current", tag = "session", responses((status = 200, body = SessionView)))]
pub async fn current(CurrentActor(actor): CurrentActor) -> ApiResult<SessionView> {
    Ok(Json(session::view_of(&actor)?))
}

/// Signs out.
#[utoipa::path(delete, path = "/api/v1/sessions/current", tag = "session", responses((status = 204)))]
pub async fn sign_out(session: Session) -> Result<StatusCode, ApiError> {
    session.flush().await.map_err(|e| AppError::Internal(e.into()))?;
    Ok(StatusCode::NO_CONTENT)
}
