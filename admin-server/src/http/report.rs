//! Reports over the API.

use super::paper_file::PaperFile;
use super::{ApiError, CurrentActor};
use crate::app::{AppError, report};
use crate::state::AppState;
use axum::extract::{Path, Query, State};
use checkup_core::ids::VisitId;
use checkup_core::language::Languages;
use checkup_core::report::form::{Edition, Form};
use serde::Deserialize;
use uuid::Uuid;

/// How a report is set out, in which languages.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
pub struct ReportQuery {
    /// `vi`, `ko`, `en`, or two as in `vi+ko`; the reader's own when left out.
    lang: Option<String>,
    /// `centre` (its own report), `vn` (the Vietnamese book of periodic examinations) or `kr` (the Korean notice); the
    /// centre's when left out. A form of a state leads in its own language.
    form: Option<String>,
}

/// The signed result as PDF.
#[utoipa::path(get, path = "/api/v1/visits/{id}/report.pdf", tag = "report",
    params(("id" = Uuid, Path), ReportQuery),
    responses((status = 200, content_type = "application/pdf", body = Vec<u8>),
        (status = 409, description = "report-not-signed, report-outdated, form-before-first-version, form-too-young")))]
pub async fn personal(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
    Query(query): Query<ReportQuery>,
) -> Result<PaperFile, ApiError> {
    let languages = query.lang.map_or(Ok(actor.language.into()), |tags| Languages::parse(&tags));
    let languages = languages.map_err(|e| AppError::invalid_field("/lang", e))?;
    let form = query.form.map_or(Ok(Form::Centre), |token| Form::from_token(&token));
    let form = form.map_err(|e| AppError::invalid_field("/form", e))?;
    let edition = Edition::new(form, languages);
    let bytes = report::personal_pdf(&state, &actor, VisitId::new(id), edition).await?;
    Ok(PaperFile::pdf(format!("{id}-{}-{}.pdf", form.as_str(), edition.languages()), bytes))
}
