//! Going home before the end: a question that names what it does, and a reason.

use super::way::standing_of;
use crate::app;
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, page, see};
use crate::pages::form::{Field, Filled, Kind, Problems, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::shell::Shell;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::routing::LeaveEarly;
use checkup_core::codes::StationCode;
use checkup_core::ids::VisitId;
use checkup_core::visit::VisitState;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "station/leave.html")]
struct LeavePage {
    shell: Shell,
    problems: Problems,
    back: String,
    action: String,
    from: String,
    key: String,
    ticket: String,
    question: String,
    stations: Vec<String>,
    reason: Field,
}

/// The station to come back to.
#[derive(Default, Deserialize)]
struct From {
    from: Option<String>,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/visits/{id}/leave", get(ask).post(leave))
}

async fn ask(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    Query(query): Query<From>,
) -> Result<Response, Failed> {
    let from = station(query.from.as_deref().unwrap_or_default());
    question(&state, &reader, id, from, "", Problems::default(), StatusCode::OK).await
}

fn station(text: &str) -> Option<StationCode> {
    StationCode::parse(text).ok()
}

fn back(from: Option<&StationCode>) -> String {
    from.map_or_else(|| "/staff/today".to_owned(), |from| format!("/staff/stations/{from}"))
}

async fn question(
    state: &AppState,
    reader: &Reader,
    id: VisitId,
    from: Option<StationCode>,
    reason: &str,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let standing = standing_of(state, reader, id).await?;
    if standing.state != VisitState::Open {
        return Ok(see(&back(from.as_ref())));
    }
    let ticket = standing.ticket.to_string();
    let template = LeavePage {
        question: t.with("staff-leave-question", &[("ticket", &ticket)]),
        stations: standing.open.iter().map(|station| t.station(station)).collect(),
        back: back(from.as_ref()),
        action: format!("/staff/visits/{id}/leave"),
        from: from.map(|from| from.to_string()).unwrap_or_default(),
        key: fresh_key(),
        reason: Field::new("reason", t.get("staff-skip-reason"), Kind::Lines(2), reason)
            .hint(t.get("staff-skip-reason-hint"))
            .required()
            .checked(&problems),
        problems,
        ticket,
        shell: Shell::new(state, reader, None, t.get("staff-leave-title"), "").await,
    };
    Ok(page(status, &template))
}

async fn leave(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    form: Filled,
) -> Result<Response, Failed> {
    let from = station(form.get("from"));
    let reason = form.get("reason");
    let mut problems = Problems::default();
    if reason.is_empty() {
        problems.add("reason", reader.t.get("staff-missing-reason"));
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return question(&state, &reader, id, from, reason, problems, status).await;
    }
    let request = LeaveEarly { reason: reason.to_owned() };
    match app::routing::leave(&state, &reader.actor, id, request, form.key().as_ref()).await {
        Ok(_) => Ok(see(&format!("{}?done=left", back(from.as_ref())))),
        Err(error) => {
            log(&error);
            problems.refused(reader.t, &error, |_| "reason".to_owned());
            question(&state, &reader, id, from, reason, problems, status_of(&error)).await
        }
    }
}
