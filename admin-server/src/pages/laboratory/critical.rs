//! Noting that a critical value was told to somebody and read back.

use super::bench::{After, bench};
use crate::app;
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, see};
use crate::pages::form::{Filled, Problems};
use crate::pages::reader::Reader;
use crate::state::AppState;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::post;
use checkup_core::api::result::AcknowledgeCritical;
use checkup_core::ids::CriticalId;

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/laboratory/criticals/{id}", post(acknowledge).get(back))
}

async fn back() -> Response {
    see("/staff/laboratory")
}

async fn acknowledge(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<CriticalId>,
    form: Filled,
) -> Result<Response, Failed> {
    let field = format!("note-{id}");
    let mut problems = Problems::default();
    if form.get(&field).is_empty() {
        problems.add(field, reader.t.get("staff-missing-read-back"));
        let after = After { typed: Some(&form), problems, ..After::default() };
        return bench(&state, &reader, after, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let request = AcknowledgeCritical { note: form.get(&field).to_owned() };
    match app::critical::acknowledge(&state, &reader.actor, id, request, form.key().as_ref()).await {
        Ok(_) => Ok(see("/staff/laboratory?done=read-back")),
        Err(error) => {
            log(&error);
            problems.refused(reader.t, &error, |_| field.clone());
            let after = After { typed: Some(&form), problems, ..After::default() };
            bench(&state, &reader, after, status_of(&error)).await
        }
    }
}
