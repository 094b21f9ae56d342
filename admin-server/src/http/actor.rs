//! Who is asking: a signed-in member of staff, or an enrolled kiosk.

use super::error::ApiError;
use super::language;
use crate::app::{Actor, AppError, device, session};
use crate::state::AppState;
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, COOKIE};
use axum::http::request::Parts;
use checkup_core::ids::StaffId;
use tower_sessions::Session;

/// Where the session keeps who is signed in.
pub const SESSION_STAFF: &str = "staff";

/// The kiosk's cookie.
pub const KIOSK_COOKIE: &str = "checkup_kiosk";

/// A kiosk's page sends this header, so that a member of staff signed in on the same browser stays out of it.
pub const KIOSK_HEADER: &str = "checkup-kiosk";

/// Whoever asks, or 401.
#[derive(Clone, Debug)]
pub struct CurrentActor(pub Actor);

impl FromRequestParts<AppState> for CurrentActor {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Self::Rejection> {
        find(parts, state).await?.map(Self).ok_or(ApiError(AppError::NotSignedIn))
    }
}

/// Finds out who asks; `None` if nobody known.
pub async fn find(parts: &Parts, state: &AppState) -> Result<Option<Actor>, AppError> {
    let wanted = language::of(&parts.headers);
    if let Some(token) = bearer(&parts.headers) {
        return device::authenticate(state, token, wanted.unwrap_or_default()).await;
    }
    if !parts.headers.contains_key(KIOSK_HEADER)
        && let Some(session) = parts.extensions.get::<Session>()
        && let Ok(Some(staff)) = session.get::<StaffId>(SESSION_STAFF).await
        && let Some(actor) = session::actor_of(state, staff, wanted).await?
    {
        return Ok(Some(actor));
    }
    match cookie(&parts.headers, KIOSK_COOKIE) {
        Some(token) => device::authenticate(state, token, wanted.unwrap_or_default()).await,
        None => Ok(None),
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}
