//! The work list of referrals: overdue first, the next step as a button, the rest behind a question with a note.

use crate::app::{self, AppError};
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, OrPage, page, see};
use crate::pages::form::{Field, Filled, Kind, Problems, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::Texts;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use checkup_core::api::referral::{ReferralAction, ReferralView};
use checkup_core::ids::ReferralId;
use checkup_core::referral::{ReferralCommand, Urgency};

struct Command {
    token: &'static str,
    label: String,
    asks: bool,
    is_usual: bool,
}

/// One referral.
pub(crate) struct ReferralRow {
    path: String,
    chart: String,
    ticket: String,
    name: String,
    pub partner: String,
    place: String,
    pub specialty: String,
    reason: String,
    pub urgency: String,
    is_urgent: bool,
    pub due: String,
    pub state: String,
    is_overdue: bool,
    commands: Vec<Command>,
    key: String,
}

impl ReferralRow {
    /// For a reader.
    pub fn new(t: Texts, view: &ReferralView) -> Self {
        let commands = view.state.commands().into_iter().enumerate().map(|(at, command)| Command {
            token: command.as_str(),
            label: label(t, command),
            asks: asks(command),
            is_usual: at == 0 && command != ReferralCommand::Cancel,
        });
        Self {
            path: format!("/staff/referrals/{}", view.id),
            chart: format!("/staff/visits/{}", view.visit),
            ticket: view.ticket.to_string(),
            name: view.name.clone(),
            partner: view.partner.name.clone(),
            place: view.partner.place.clone(),
            specialty: view.specialty.clone(),
            reason: view.reason.clone(),
            urgency: t.word("staff-urgency-", view.urgency.as_str()),
            is_urgent: view.urgency != Urgency::Routine,
            due: t.date(view.due),
            state: t.word("staff-referral-state-", view.state.as_str()),
            is_overdue: view.overdue,
            commands: commands.collect(),
            key: fresh_key(),
        }
    }
}

fn label(t: Texts, command: ReferralCommand) -> String {
    t.word("staff-referral-command-", command.as_str())
}

/// Commands that bring something to note: the appointment, the answer, why it was declined or called off.
const fn asks(command: ReferralCommand) -> bool {
    command.needs_reason() || matches!(command, ReferralCommand::Accept | ReferralCommand::Answer)
}

#[derive(Template)]
#[template(path = "referral/list.html")]
struct ListPage {
    shell: Shell,
    problems: Problems,
    overdue: usize,
    rows: Vec<ReferralRow>,
}

#[derive(Template)]
#[template(path = "referral/ask.html")]
struct AskPage {
    shell: Shell,
    problems: Problems,
    row: ReferralRow,
    command: &'static str,
    label: String,
    question: String,
    is_dangerous: bool,
    note: Field,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/referrals", get(show))
        .route("/staff/referrals/{id}", post(command).get(back))
        .route("/staff/referrals/{id}/{command}", get(ask))
}

async fn back() -> Response {
    see("/staff/referrals")
}

async fn show(State(state): State<AppState>, reader: Reader) -> Result<Response, Failed> {
    list(&state, &reader, Problems::default(), StatusCode::OK).await
}

async fn list(
    state: &AppState,
    reader: &Reader,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let list = app::referral::list(state, &reader.actor).await.or_page(reader)?;
    let rows: Vec<ReferralRow> = list.referrals.iter().map(|r| ReferralRow::new(t, r)).collect();
    let shell =
        Shell::new(state, reader, Some(Place::Referrals), t.get("staff-referrals-title"), "referrals");
    let template = ListPage {
        overdue: rows.iter().filter(|row| row.is_overdue).count(),
        shell: shell.await,
        problems,
        rows,
    };
    Ok(page(status, &template))
}

async fn ask(
    State(state): State<AppState>,
    reader: Reader,
    Path((id, command)): Path<(ReferralId, String)>,
) -> Result<Response, Failed> {
    let Some(command) = ReferralCommand::parse(&command).filter(|command| asks(*command)) else {
        return Ok(see("/staff/referrals"));
    };
    question(&state, &reader, id, command, "", Problems::default(), StatusCode::OK).await
}

async fn question(
    state: &AppState,
    reader: &Reader,
    id: ReferralId,
    command: ReferralCommand,
    typed: &str,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let list = app::referral::list(state, &reader.actor).await.or_page(reader)?;
    let view = list.referrals.iter().find(|referral| referral.id == id);
    let view = view.ok_or_else(|| AppError::not_found("referral-not-found")).or_page(reader)?;
    let row = ReferralRow::new(t, view);
    let token = command.as_str();
    let template = AskPage {
        question: t.with(
            &format!("staff-referral-ask-{token}"),
            &[("ticket", &row.ticket), ("partner", &row.partner)],
        ),
        note: Field::new("note", t.get(&format!("staff-referral-note-{token}")), Kind::Lines(3), typed)
            .required()
            .checked(&problems),
        label: label(t, command),
        is_dangerous: command == ReferralCommand::Cancel,
        command: token,
        row,
        problems,
        shell: Shell::new(state, reader, Some(Place::Referrals), t.get("staff-referrals-title"), "").await,
    };
    Ok(page(status, &template))
}

async fn command(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<ReferralId>,
    form: Filled,
) -> Result<Response, Failed> {
    let Some(command) = ReferralCommand::parse(form.get("do")) else { return Ok(see("/staff/referrals")) };
    let mut problems = Problems::default();
    if asks(command) && form.get("note").is_empty() {
        problems.add("note", reader.t.get("staff-missing-note"));
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return question(&state, &reader, id, command, "", problems, status).await;
    }
    let action = ReferralAction { command, note: form.some("note") };
    match app::referral::command(&state, &reader.actor, id, action, form.key().as_ref()).await {
        Ok(_) => Ok(see("/staff/referrals?done=referral-moved")),
        Err(error) => {
            log(&error);
            problems.refused(reader.t, &error, |_| String::new());
            list(&state, &reader, problems, status_of(&error)).await
        }
    }
}
