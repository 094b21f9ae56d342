//! Papers besides the personal report, opened from the staff pages; a refusal is a page in words.

use crate::app;
use crate::http::paper::{DaysQuery, PaperQuery};
use crate::http::paper_file::PaperFile;
use crate::pages::answer::{Failed, OrPage};
use crate::pages::reader::Reader;
use crate::state::AppState;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::routing::get;
use checkup_core::ids::{CompanyId, PaymentId, ReferralId, VisitId};
use checkup_core::report::paper::Paper;

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/visits/{id}/ticket.pdf", get(ticket))
        .route("/staff/visits/{id}/guide.pdf", get(guide))
        .route("/staff/visits/{id}/labels.pdf", get(labels))
        .route("/staff/referrals/{id}/letter.pdf", get(letter))
        .route("/staff/payments/{id}/receipt.pdf", get(receipt))
        .route("/staff/companies/{id}/statement.pdf", get(statement))
        .route("/staff/day.pdf", get(day))
}

async fn ticket(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    Query(query): Query<PaperQuery>,
) -> Result<PaperFile, Failed> {
    let language = query.language().or_page(&reader)?;
    Ok(app::paper::ticket(&state, &reader.actor, id, language).await.or_page(&reader)?.into())
}

async fn guide(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    Query(query): Query<PaperQuery>,
) -> Result<PaperFile, Failed> {
    let (paper, language) = (query.paper(Paper::A4), query.language().or_page(&reader)?);
    Ok(app::paper::guide(&state, &reader.actor, id, paper, language).await.or_page(&reader)?.into())
}

async fn labels(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    Query(query): Query<PaperQuery>,
) -> Result<PaperFile, Failed> {
    let language = query.language().or_page(&reader)?.unwrap_or(reader.t.lang);
    Ok(app::paper::labels(&state, &reader.actor, id, Some(language)).await.or_page(&reader)?.into())
}

async fn letter(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<ReferralId>,
    Query(query): Query<PaperQuery>,
) -> Result<PaperFile, Failed> {
    let language = query.language().or_page(&reader)?.unwrap_or(reader.t.lang);
    Ok(app::paper::letter(&state, &reader.actor, id, language).await.or_page(&reader)?.into())
}

async fn receipt(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<PaymentId>,
    Query(query): Query<PaperQuery>,
) -> Result<PaperFile, Failed> {
    let (paper, language) = (query.paper(Paper::Roll80), query.language().or_page(&reader)?);
    Ok(app::paper::receipt(&state, &reader.actor, id, paper, language).await.or_page(&reader)?.into())
}

async fn statement(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<CompanyId>,
    Query(query): Query<DaysQuery>,
) -> Result<PaperFile, Failed> {
    let language = query.language(reader.t.lang).or_page(&reader)?;
    let period = query.period(state.clock.today());
    Ok(app::paper::statement(&state, &reader.actor, id, period, language).await.or_page(&reader)?.into())
}

async fn day(
    State(state): State<AppState>,
    reader: Reader,
    Query(query): Query<DaysQuery>,
) -> Result<PaperFile, Failed> {
    let language = query.language(reader.t.lang).or_page(&reader)?;
    let day = query.day.unwrap_or(state.clock.today());
    Ok(app::paper::day(&state, &reader.actor, day, language).await.or_page(&reader)?.into())
}
