//! Reports for employers over the API.

use super::paper_file::PaperFile;
use super::{ApiError, CurrentActor};
use crate::app::company_report::{self, Wanted};
use crate::app::{Actor, AppError};
use crate::state::AppState;
use axum::extract::{Path, Query, State};
use checkup_core::ids::CompanyId;
use checkup_core::language::Language;
use checkup_core::report::company::Days;
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use uuid::Uuid;

/// About which days, in which language.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
pub struct DaysQuery {
    /// First day; the first of the year when left out.
    from: Option<NaiveDate>,
    /// Last day, today when left out; at most 366 days with the first.
    to: Option<NaiveDate>,
    /// `vi`, `ko` or `en`; the reader's own when left out.
    lang: Option<String>,
}

fn wanted(state: &AppState, actor: &Actor, company: Uuid, query: &DaysQuery) -> Result<Wanted, AppError> {
    let today = state.clock.today();
    let from = query.from.unwrap_or_else(|| today.with_ordinal(1).unwrap_or(today));
    let language = query.lang.as_deref().map_or(Ok(actor.language), Language::parse);
    Ok(Wanted {
        company: CompanyId::new(company),
        days: Days::new(from, query.to.unwrap_or(today)).map_err(|e| AppError::invalid_field("/to", e))?,
        language: language.map_err(|e| AppError::invalid_field("/lang", e))?,
    })
}

/// Figures about an employer's people as PDF; groups under five people are hidden.
#[utoipa::path(get, path = "/api/v1/companies/{id}/report.pdf", tag = "report",
    params(("id" = Uuid, Path), DaysQuery),
    responses((status = 200, content_type = "application/pdf", body = Vec<u8>),
        (status = 422, description = "report-days-backwards, report-days-too-long")))]
pub async fn pdf(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
    Query(query): Query<DaysQuery>,
) -> Result<PaperFile, ApiError> {
    let bytes = company_report::pdf(&state, &actor, wanted(&state, &actor, id, &query)?).await?;
    Ok(PaperFile::pdf("company-report.pdf", bytes))
}

/// The same figures as a spreadsheet.
#[utoipa::path(get, path = "/api/v1/companies/{id}/report.xlsx", tag = "report",
    params(("id" = Uuid, Path), DaysQuery),
    responses((status = 200, content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", body = Vec<u8>),
        (status = 422, description = "report-days-backwards, report-days-too-long")))]
pub async fn xlsx(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
    Query(query): Query<DaysQuery>,
) -> Result<PaperFile, ApiError> {
    let bytes = company_report::xlsx(&state, &actor, wanted(&state, &actor, id, &query)?).await?;
    Ok(PaperFile::xlsx("company-report.xlsx", bytes))
}

/// Who is fit for which work, of those who agreed that their employer may know, as PDF.
#[utoipa::path(get, path = "/api/v1/companies/{id}/fit-list.pdf", tag = "report",
    params(("id" = Uuid, Path), DaysQuery),
    responses((status = 200, content_type = "application/pdf", body = Vec<u8>),
        (status = 422, description = "report-days-backwards, report-days-too-long")))]
pub async fn fit_list(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
    Query(query): Query<DaysQuery>,
) -> Result<PaperFile, ApiError> {
    let bytes = company_report::fit_list_pdf(&state, &actor, wanted(&state, &actor, id, &query)?).await?;
    Ok(PaperFile::pdf("fit-list.pdf", bytes))
}
