//! The signed report as a PDF, open or locked with a password that comes in a form, so that no address and no log holds it.
//! The file's name holds no person.

use crate::app;
use crate::http::paper_file::PaperFile;
use crate::pages::answer::{Failed, OrPage};
use crate::pages::form::Filled;
use crate::pages::reader::Reader;
use crate::state::AppState;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::routing::get;
use checkup_core::ids::VisitId;
use checkup_core::report::form::Edition;
use serde::Deserialize;

#[derive(Deserialize)]
struct Wanted {
    lang: Option<Edition>,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/visits/{id}/report.pdf", get(show).post(locked))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    Query(wanted): Query<Wanted>,
) -> Result<PaperFile, Failed> {
    let lang = wanted.lang.unwrap_or(reader.t.lang.into());
    let pdf = app::report::personal_pdf(&state, &reader.actor, id, lang).await.or_page(&reader)?;
    Ok(PaperFile::pdf("report.pdf", pdf))
}

async fn locked(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    form: Filled,
) -> Result<PaperFile, Failed> {
    let lang = form.get("lang").parse().unwrap_or(reader.t.lang.into());
    let pdf = app::report::locked_pdf(&state, &reader.actor, id, lang, form.get("password")).await;
    Ok(PaperFile::pdf("report.pdf", pdf.or_page(&reader)?).saved())
}
