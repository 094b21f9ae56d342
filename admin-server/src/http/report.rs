//! Reports over the API.

use super::{ApiError, CurrentActor};
use crate::app::{AppError, report};
use crate::state::AppState;
use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use checkup_core::ids::VisitId;
use checkup_core::language::Language;
use serde::Deserialize;
use uuid::Uuid;

/// Which language a paper is printed in.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
pub struct ReportQuery {
    /// `vi`, `ko` or `en`; the reader's own when left out.
    lang: Option<String>,
}

/// The signed result as PDF.
#[utoipa::path(get, path = "/api/v1/visits/{id}/report.pdf", tag = "report",
    params(("id" = Uuid, Path), ReportQuery),
    responses((status = 200, content_type = "application/pdf", body = Vec<u8>),
        (status = 409, description = "report-not-signed, report-outdated")))]
pub async fn personal(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
    Query(query): Query<ReportQuery>,
) -> Result<impl IntoResponse, ApiError> {
    let language = query.lang.map_or(Ok(actor.language), |tag| Language::parse(&tag));
    let language = language.map_err(|e| AppError::invalid_field("/lang", e))?;
    let bytes = report::personal_pdf(&state, &actor, VisitId::new(id), language).await?;
    let name = format!("inline; filename=\"{id}-{}.pdf\"", language.tag());
    let head = [
        (CONTENT_TYPE, "application/pdf".to_owned()),
        (CONTENT_DISPOSITION, name),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((head, bytes))
}
