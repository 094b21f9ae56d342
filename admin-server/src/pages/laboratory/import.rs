//! Result files from the laboratory: chosen in the browser, or pasted.

use super::bench::{After, bench};
use crate::app;
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, see};
use crate::pages::form::Problems;
use crate::pages::reader::Reader;
use crate::state::AppState;
use crate::wire::hl7;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::post;

/// The largest upload: a day's results are below 1 MB.
const UPLOAD_BYTES: usize = 16 * 1024 * 1024;

/// The routes. After a reload the messages are recognised as received before, so nothing is stored twice.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/laboratory/import", post(import).get(back))
        .layer(DefaultBodyLimit::max(UPLOAD_BYTES))
}

/// The language switch comes back to this path.
async fn back() -> Response {
    see("/staff/laboratory")
}

async fn import(
    State(state): State<AppState>,
    reader: Reader,
    mut upload: Multipart,
) -> Result<Response, Failed> {
    let mut after = After::default();
    let (mut files, mut key) = (Vec::new(), String::new());
    loop {
        match upload.next_field().await {
            Ok(Some(field)) => {
                let (part, file) = (field.name().map(str::to_owned), field.file_name().map(str::to_owned));
                let Ok(bytes) = field.bytes().await else {
                    return refused(&state, &reader, "staff-import-unreadable").await;
                };
                match part.as_deref() {
                    Some("key") => key = String::from_utf8_lossy(&bytes).into_owned(),
                    Some("files") if !bytes.is_empty() => files.push((file.unwrap_or_default(), bytes)),
                    _ => {}
                }
            }
            Ok(None) => break,
            Err(_) => return refused(&state, &reader, "staff-import-unreadable").await,
        }
    }
    if files.is_empty() {
        return refused(&state, &reader, "staff-missing-files").await;
    }
    let mut status = StatusCode::OK;
    for (at, (file, bytes)) in files.into_iter().enumerate() {
        let key = app::Key::parse(&format!("{key}.{at}"));
        match hl7::import(&state, &reader.actor, &bytes, key.as_ref()).await {
            Ok(report) => after.imported.push((file, report)),
            Err(error) => {
                log(&error);
                status = status_of(&error);
                after.problems.refused(reader.t, &error, |_| "files".to_owned());
            }
        }
    }
    bench(&state, &reader, after, status).await
}

async fn refused(state: &AppState, reader: &Reader, key: &str) -> Result<Response, Failed> {
    let mut problems = Problems::default();
    problems.add("files", reader.t.get(key));
    bench(state, reader, After { problems, ..After::default() }, StatusCode::UNPROCESSABLE_ENTITY).await
}
