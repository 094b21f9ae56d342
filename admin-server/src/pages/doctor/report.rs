//! The signed report as a PDF, open or locked with a password that comes in a form, so that no address and no log holds it.
//! A password that is refused leads back to the form. The file's name holds no person.

use super::chart::{Again, chart};
use crate::app;
use crate::http::error::status as status_of;
use crate::http::paper_file::PaperFile;
use crate::pages::answer::{Failed, OrPage, see};
use crate::pages::form::Filled;
use crate::pages::password;
use crate::pages::reader::Reader;
use crate::state::AppState;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use checkup_core::ids::VisitId;
use checkup_core::report::form::Edition;
use serde::Deserialize;

#[derive(Deserialize)]
struct Wanted {
    lang: Option<Edition>,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/visits/{id}/report.pdf", get(show))
        .route("/staff/visits/{id}/locked-report.pdf", post(locked).get(back))
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

async fn back(Path(id): Path<VisitId>) -> Response {
    see(&format!("/staff/visits/{id}"))
}

async fn locked(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    form: Filled,
) -> Result<Response, Failed> {
    let lang = form.get("lang").parse().unwrap_or(reader.t.lang.into());
    match app::report::locked_pdf(&state, &reader.actor, id, lang, password::typed(&form)).await {
        Ok(pdf) => Ok(PaperFile::pdf("report-locked.pdf", pdf).saved().into_response()),
        Err(error) => {
            let Some(problems) = password::refused(reader.t, "lock-password", &error) else {
                return Err(Failed::new(reader.t, &error));
            };
            let again = Again { lock: Some(&form), problems, ..Again::default() };
            chart(&state, &reader, id, again, status_of(&error)).await
        }
    }
}
