//! What the buttons of a station's screen do. One submit may do several things that belong together: save the values,
//! let the person out and call the next.

use super::entry;
use super::screen::{Again, screen, specimens_of};
use crate::app::{self, AppError};
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, OrPage, see};
use crate::pages::form::{Filled, Problems};
use crate::pages::reader::Reader;
use crate::state::AppState;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::post;
use checkup_core::api::result::EnterResults;
use checkup_core::api::specimen::SpecimenAction;
use checkup_core::api::station::{QueueEntry, StationView, StepAction};
use checkup_core::codes::{Barcode, StationCode};
use checkup_core::ids::StepId;
use checkup_core::lab::specimen::SpecimenCommand;
use checkup_core::step::{StepCommand, StepState};

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/stations/{code}/next", post(call_next).get(back))
        .route("/staff/stations/{code}/steps/{step}", post(act).get(back_to_person))
        .route("/staff/stations/{code}/steps/{step}/specimens", post(collect).get(back_to_person))
}

/// The language switch on a refused form comes back by GET.
async fn back(Path(code): Path<StationCode>) -> Response {
    see(&path(&code, ""))
}

async fn back_to_person(Path((code, step)): Path<(StationCode, StepId)>) -> Response {
    see(&path(&code, &format!("?step={step}")))
}

async fn command(
    state: &AppState,
    reader: &Reader,
    step: StepId,
    command: StepCommand,
    form: &Filled,
    part: &str,
) -> Result<(), AppError> {
    let action = StepAction { command, reason: None };
    let key = form.key_for(part);
    app::step::command(state, &reader.actor, step, action, key.as_ref()).await.map(|_| ())
}

fn first_waiting(view: &StationView) -> Option<StepId> {
    view.present.iter().find(|person| person.state == StepState::Waiting).map(|person| person.step)
}

/// Calls whoever waits longest.
async fn call_next(
    State(state): State<AppState>,
    reader: Reader,
    Path(code): Path<StationCode>,
    form: Filled,
) -> Result<Response, Failed> {
    // The form names who was first when it was shown, so that a reload does not call somebody else as well.
    let Ok(step) = form.get("step").parse::<StepId>() else { return Ok(see(&path(&code, ""))) };
    match command(&state, &reader, step, StepCommand::Call, &form, "call").await {
        Ok(()) => Ok(see(&path(&code, "?done=called"))),
        Err(error) => refused(&state, &reader, &code, None, &error).await,
    }
}

fn path(code: &StationCode, rest: &str) -> String {
    format!("/staff/stations/{code}{rest}")
}

async fn refused(
    state: &AppState,
    reader: &Reader,
    code: &StationCode,
    step: Option<StepId>,
    error: &AppError,
) -> Result<Response, Failed> {
    log(error);
    let mut problems = Problems::default();
    problems.refused(reader.t, error, |_| String::new());
    screen(state, reader, code, Again { step, problems, ..Again::default() }, status_of(error)).await
}

async fn act(
    State(state): State<AppState>,
    reader: Reader,
    Path((code, step)): Path<(StationCode, StepId)>,
    form: Filled,
) -> Result<Response, Failed> {
    let action = form.get("do");
    let simple = match action {
        "call" => Some((StepCommand::Call, "called")),
        "start" => Some((StepCommand::Start, "started")),
        "put-back" => Some((StepCommand::PutBack, "put-back")),
        _ => None,
    };
    if let Some((what, done)) = simple {
        return match command(&state, &reader, step, what, &form, action).await {
            Ok(()) => Ok(see(&path(&code, &format!("?step={step}&done={done}")))),
            Err(error) => refused(&state, &reader, &code, Some(step), &error).await,
        };
    }
    let view = app::station::view(&state, &reader.actor, &code).await.or_page(&reader)?;
    let Some(person) = view.present.iter().find(|person| person.step == step) else {
        // Sent twice, or somebody else was quicker: the screen shows how things stand.
        return Ok(see(&path(&code, "")));
    };
    let typed = entry::read(reader.t, state.catalogue, person, &form);
    if action == "normal" {
        let again = Again { step: Some(step), typed: Some(&form), fill_normal: true, ..Again::default() };
        return screen(&state, &reader, &code, again, StatusCode::OK).await;
    }
    let finishes = matches!(action, "finish" | "finish-next");
    if finishes && form.get("incomplete").is_empty() {
        let open = what_is_open(&state, &reader, person, &typed).await.or_page(&reader)?;
        if !open.is_empty() {
            return ask_about_open(&state, &reader, &code, step, &form, open).await;
        }
    }
    let mut problems = Problems::default();
    if let Err(error) = carry_out(&state, &reader, person, &typed, finishes, &form).await {
        log(&error);
        problems.refused(reader.t, &error, |pointer| field_of(pointer, &typed.fields));
        let again = Again { step: Some(step), typed: Some(&form), problems, ..Again::default() };
        return screen(&state, &reader, &code, again, status_of(&error)).await;
    }
    if !finishes {
        return Ok(see(&path(&code, &format!("?step={step}&done=saved"))));
    }
    if action == "finish-next"
        && let Some(next) = first_waiting(&view)
    {
        return match command(&state, &reader, next, StepCommand::Call, &form, "next").await {
            Ok(()) => Ok(see(&path(&code, "?done=finished-called"))),
            Err(error) => refused(&state, &reader, &code, None, &error).await,
        };
    }
    Ok(see(&path(&code, "?done=finished")))
}

/// Lets the person in if need be, saves what was typed, and lets the person out if asked.
async fn carry_out(
    state: &AppState,
    reader: &Reader,
    person: &QueueEntry,
    typed: &entry::Typed,
    finishes: bool,
    form: &Filled,
) -> Result<(), AppError> {
    if person.state != StepState::Inside {
        command(state, reader, person.step, StepCommand::Start, form, "start").await?;
    }
    if !typed.entries.is_empty() {
        let request = EnterResults { entries: typed.entries.clone() };
        let key = form.key_for("enter");
        app::result::enter(state, &reader.actor, person.visit, request, key.as_ref()).await?;
    }
    if finishes {
        command(state, reader, person.step, StepCommand::Finish, form, "finish").await?;
    }
    Ok(())
}

/// Empty fields and tubes that were not scanned.
async fn what_is_open(
    state: &AppState,
    reader: &Reader,
    person: &QueueEntry,
    typed: &entry::Typed,
) -> Result<Problems, AppError> {
    let t = reader.t;
    let mut open = Problems::default();
    let specimens = specimens_of(state, reader, person).await?;
    for specimen in specimens.iter().filter(|specimen| specimen.state.is_due()) {
        open.add("barcode", t.n("staff-missing-specimen", t.word("staff-tube-", specimen.tube.token())));
    }
    for (field, item) in &typed.empty {
        open.add(field, t.n("staff-missing-value", item));
    }
    Ok(open)
}

/// Shows what is open and asks whether to let the person out all the same.
async fn ask_about_open(
    state: &AppState,
    reader: &Reader,
    code: &StationCode,
    step: StepId,
    form: &Filled,
    problems: Problems,
) -> Result<Response, Failed> {
    let again = Again { step: Some(step), typed: Some(form), problems, incomplete: true, ..Again::default() };
    screen(state, reader, code, again, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// The field that `/entries/<n>/…` is about.
fn field_of(pointer: &str, fields: &[String]) -> String {
    let mut parts = pointer.split('/').skip(1);
    let at = if parts.next() == Some("entries") {
        parts.next().and_then(|n| n.parse::<usize>().ok())
    } else {
        None
    };
    at.and_then(|at| fields.get(at)).cloned().unwrap_or_default()
}

/// Notes a specimen as collected, by scan or by its button, or as unusable.
async fn collect(
    State(state): State<AppState>,
    reader: Reader,
    Path((code, step)): Path<(StationCode, StepId)>,
    form: Filled,
) -> Result<Response, Failed> {
    let mut problems = Problems::default();
    let view = app::station::view(&state, &reader.actor, &code).await.or_page(&reader)?;
    let Some(person) = view.present.iter().find(|person| person.step == step) else {
        return Ok(see(&path(&code, "")));
    };
    let again_at = |problems| Again { step: Some(step), problems, ..Again::default() };
    let barcode = match Barcode::parse(form.get("barcode")) {
        Ok(barcode) => barcode,
        Err(error) => {
            problems.refused(reader.t, &AppError::invalid(error), |_| "barcode".to_owned());
            return screen(&state, &reader, &code, again_at(problems), StatusCode::UNPROCESSABLE_ENTITY)
                .await;
        }
    };
    let own = specimens_of(&state, &reader, person).await.or_page(&reader)?;
    if !own.iter().any(|specimen| specimen.barcode == barcode) {
        problems.add("barcode", reader.t.get("staff-scan-other-person"));
        return screen(&state, &reader, &code, again_at(problems), StatusCode::CONFLICT).await;
    }
    let rejects = form.get("do") == "reject";
    let command = if rejects { SpecimenCommand::Reject } else { SpecimenCommand::Collect };
    let reason = rejects.then(|| form.get("reason").to_owned());
    let action = SpecimenAction { command, cause: None, reason };
    match app::specimen::command(&state, &reader.actor, &barcode, action, form.key().as_ref()).await {
        Ok(_) => Ok(see(&path(&code, &format!("?step={step}&done=collected")))),
        Err(error) => {
            log(&error);
            problems.refused(reader.t, &error, |_| "barcode".to_owned());
            screen(&state, &reader, &code, again_at(problems), status_of(&error)).await
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_value_is_shown_at_its_own_field() {
        let fields = ["v-1".to_owned(), "v-2".to_owned()];
        assert_eq!(field_of("/entries/1/value", &fields), "v-2");
        assert_eq!(field_of("/entries/7/value", &fields), "");
        assert_eq!(field_of("step-elsewhere", &fields), "");
    }
}
