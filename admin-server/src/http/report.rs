//! Reports over the API.

use super::paper_file::PaperFile;
use super::{ApiError, CurrentActor};
use crate::app::{AppError, report};
use crate::state::AppState;
use axum::extract::{Path, Query, State};
use checkup_core::ids::VisitId;
use checkup_core::language::Languages;
use serde::Deserialize;
use uuid::Uuid;

/// Which languages a paper is printed in.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
pub struct ReportQuery {
    /// `vi`, `ko`, `en`, or two as in `vi+ko`; the reader's own when left out.
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
) -> Result<PaperFile, ApiError> {
    let languages = query.lang.map_or(Ok(actor.language.into()), |tags| Languages::parse(&tags));
    let languages = languages.map_err(|e| AppError::invalid_field("/lang", e))?;
    let bytes = report::personal_pdf(&state, &actor, VisitId::new(id), languages).await?;
    Ok(PaperFile::pdf(format!("{id}-{languages}.pdf"), bytes))
}
