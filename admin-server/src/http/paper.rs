//! Papers besides the personal report over the API.

use super::paper_file::PaperFile;
use super::{ApiError, CurrentActor};
use crate::app::{AppError, paper};
use crate::state::AppState;
use axum::extract::{Path, Query, State};
use checkup_core::ids::{CompanyId, PaymentId, ReferralId, VisitId};
use checkup_core::language::Language;
use checkup_core::report::paper::Paper;
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use uuid::Uuid;

/// How a paper is wanted.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
pub struct PaperQuery {
    /// `vi`, `ko` or `en`. Left out: the person's own for what the person keeps, the reader's for the rest.
    pub(crate) lang: Option<String>,
    /// `a4` or `roll` (80 mm), for papers that exist on both; a guide sheet is A4 and a receipt is for the roll when left
    /// out.
    pub(crate) paper: Option<String>,
}

impl PaperQuery {
    pub(crate) fn language(&self) -> Result<Option<Language>, AppError> {
        let language = self.lang.as_deref().map(Language::parse).transpose();
        language.map_err(|e| AppError::invalid_field("/lang", e))
    }

    /// Anything else than the two names is the paper's usual one.
    pub(crate) fn paper(&self, usual: Paper) -> Paper {
        match self.paper.as_deref() {
            Some("a4") => Paper::A4,
            Some("roll") => Paper::Roll80,
            _ => usual,
        }
    }
}

/// Of which days.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
pub struct DaysQuery {
    /// `vi`, `ko` or `en`; the reader's own when left out.
    pub(crate) lang: Option<String>,
    /// The day, or the first of the period; today, or the first of this month, when left out.
    pub(crate) day: Option<NaiveDate>,
    /// The last of the period; today when left out.
    pub(crate) to: Option<NaiveDate>,
}

impl DaysQuery {
    pub(crate) fn language(&self, usual: Language) -> Result<Language, AppError> {
        let language = self.lang.as_deref().map_or(Ok(usual), Language::parse);
        language.map_err(|e| AppError::invalid_field("/lang", e))
    }

    pub(crate) fn period(&self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let first = self.day.or_else(|| today.with_day(1)).unwrap_or(today);
        (first, self.to.unwrap_or(today))
    }
}

/// The ticket, for a roll of 80 mm.
#[utoipa::path(get, path = "/api/v1/visits/{id}/ticket.pdf", tag = "paper", params(("id" = Uuid, Path), PaperQuery),
    responses((status = 200, content_type = "application/pdf", body = Vec<u8>)))]
pub async fn ticket(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
    Query(query): Query<PaperQuery>,
) -> Result<PaperFile, ApiError> {
    Ok(paper::ticket(&state, &actor, VisitId::new(id), query.language()?).await?.into())
}

/// The guide sheet: the rooms in order.
#[utoipa::path(get, path = "/api/v1/visits/{id}/guide.pdf", tag = "paper", params(("id" = Uuid, Path), PaperQuery),
    responses((status = 200, content_type = "application/pdf", body = Vec<u8>)))]
pub async fn guide(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
    Query(query): Query<PaperQuery>,
) -> Result<PaperFile, ApiError> {
    let (paper, language) = (query.paper(Paper::A4), query.language()?);
    Ok(paper::guide(&state, &actor, VisitId::new(id), paper, language).await?.into())
}

/// The labels of a visit's tubes, 50 × 25 mm, one a page, in the order of draw.
#[utoipa::path(get, path = "/api/v1/visits/{id}/labels.pdf", tag = "paper", params(("id" = Uuid, Path), PaperQuery),
    responses((status = 200, content_type = "application/pdf", body = Vec<u8>),
        (status = 409, description = "no-specimens, draws-share-label")))]
pub async fn labels(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
    Query(query): Query<PaperQuery>,
) -> Result<PaperFile, ApiError> {
    Ok(paper::labels(&state, &actor, VisitId::new(id), query.language()?).await?.into())
}

/// The letter of a referral.
#[utoipa::path(get, path = "/api/v1/referrals/{id}/letter.pdf", tag = "paper", params(("id" = Uuid, Path), PaperQuery),
    responses((status = 200, content_type = "application/pdf", body = Vec<u8>),
        (status = 409, description = "referral-cancelled")))]
pub async fn letter(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
    Query(query): Query<PaperQuery>,
) -> Result<PaperFile, ApiError> {
    let language = query.language()?.unwrap_or(actor.language);
    Ok(paper::letter(&state, &actor, ReferralId::new(id), language).await?.into())
}

/// The receipt of a payment.
#[utoipa::path(get, path = "/api/v1/payments/{id}/receipt.pdf", tag = "paper", params(("id" = Uuid, Path), PaperQuery),
    responses((status = 200, content_type = "application/pdf", body = Vec<u8>),
        (status = 409, description = "payment-not-paid")))]
pub async fn receipt(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<Uuid>,
    Query(query): Query<PaperQuery>,
) -> Result<PaperFile, ApiError> {
    let (paper, language) = (query.paper(Paper::Roll80), query.language()?);
    Ok(paper::receipt(&state, &actor, PaymentId::new(id), paper, language).await?.into())
}

/// What a company has to pay for a period. A statement, not an invoice in the sense of the tax law.
#[utoipa::path(get, path = "/api/v1/companies/{id}/statement.pdf", tag = "paper",
    params(("id" = Uuid, Path), DaysQuery),
    responses((status = 200, content_type = "application/pdf", body = Vec<u8>),
        (status = 404, description = "company-not-found"), (status = 422, description = "period-does-not-rise")))]
pub async fn statement(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Path(id): Path<CompanyId>,
    Query(query): Query<DaysQuery>,
) -> Result<PaperFile, ApiError> {
    let (period, language) = (query.period(state.clock.today()), query.language(actor.language)?);
    Ok(paper::statement(&state, &actor, id, period, language).await?.into())
}

/// The figures of a day.
#[utoipa::path(get, path = "/api/v1/day.pdf", tag = "paper", params(DaysQuery),
    responses((status = 200, content_type = "application/pdf", body = Vec<u8>)))]
pub async fn day(
    State(state): State<AppState>,
    CurrentActor(actor): CurrentActor,
    Query(query): Query<DaysQuery>,
) -> Result<PaperFile, ApiError> {
    let (day, language) = (query.day.unwrap_or(state.clock.today()), query.language(actor.language)?);
    Ok(paper::day(&state, &actor, day, language).await?.into())
}
