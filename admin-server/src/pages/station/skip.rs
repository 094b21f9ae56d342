//! Leaving a station out: a question that names what it does, and a reason.

use crate::app;
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, OrPage, page, see};
use crate::pages::form::{Field, Filled, Kind, Problems, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::station::StepAction;
use checkup_core::codes::StationCode;
use checkup_core::ids::StepId;
use checkup_core::step::StepCommand;

#[derive(Template)]
#[template(path = "station/skip.html")]
struct SkipPage {
    shell: Shell,
    problems: Problems,
    back: String,
    action: String,
    key: String,
    ticket: String,
    question: String,
    items: Vec<String>,
    reason: Field,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/stations/{code}/steps/{step}/skip", get(ask).post(skip))
}

async fn ask(
    State(state): State<AppState>,
    reader: Reader,
    Path((code, step)): Path<(StationCode, StepId)>,
) -> Result<Response, Failed> {
    question(&state, &reader, &code, step, &Filled::default(), Problems::default(), StatusCode::OK).await
}

async fn question(
    state: &AppState,
    reader: &Reader,
    code: &StationCode,
    step: StepId,
    form: &Filled,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let view = app::station::view(state, &reader.actor, code).await.or_page(reader)?;
    let Some(person) = view.present.iter().find(|person| person.step == step) else {
        return Ok(see(&format!("/staff/stations/{code}")));
    };
    let ticket = person.ticket.to_string();
    let label = t.station(code);
    let template = SkipPage {
        question: t.with("staff-skip-question", &[("ticket", &ticket), ("station", &label)]),
        items: person.orders.iter().map(|order| t.item(&order.item)).collect(),
        back: format!("/staff/stations/{code}?step={step}"),
        action: format!("/staff/stations/{code}/steps/{step}/skip"),
        key: fresh_key(),
        reason: Field::new("reason", t.get("staff-skip-reason"), Kind::Lines(2), form.get("reason"))
            .hint(t.get("staff-skip-reason-hint"))
            .required()
            .checked(&problems),
        problems,
        ticket,
        shell: Shell::new(state, reader, Some(Place::Stations), t.get("staff-skip-title"), "").await,
    };
    Ok(page(status, &template))
}

async fn skip(
    State(state): State<AppState>,
    reader: Reader,
    Path((code, step)): Path<(StationCode, StepId)>,
    form: Filled,
) -> Result<Response, Failed> {
    let mut problems = Problems::default();
    if form.get("reason").is_empty() {
        problems.add("reason", reader.t.get("staff-missing-reason"));
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return question(&state, &reader, &code, step, &form, problems, status).await;
    }
    let action = StepAction { command: StepCommand::Skip, reason: form.some("reason") };
    match app::step::command(&state, &reader.actor, step, action, form.key().as_ref()).await {
        Ok(_) => Ok(see(&format!("/staff/stations/{code}?done=skipped"))),
        Err(error) => {
            log(&error);
            problems.refused(reader.t, &error, |_| String::new());
            question(&state, &reader, &code, step, &form, problems, status_of(&error)).await
        }
    }
}
