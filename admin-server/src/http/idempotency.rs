//! The idempotency key that every create must carry.

use super::error::ApiError;
use crate::app::{AppError, Key};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use checkup_core::api::IDEMPOTENCY_KEY;

/// The key, or a problem: without it a repeated request could be carried out twice.
#[derive(Clone, Debug)]
pub struct RequiredKey(pub Key);

impl<S: Sync> FromRequestParts<S> for RequiredKey {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {
        let header = parts.headers.get(IDEMPOTENCY_KEY).and_then(|value| value.to_str().ok());
        let text = header.ok_or_else(|| AppError::malformed_code("idempotency-key-missing"))?;
        let key = Key::parse(text).ok_or_else(|| AppError::malformed_code("idempotency-key-shape"))?;
        Ok(Self(key))
    }
}
