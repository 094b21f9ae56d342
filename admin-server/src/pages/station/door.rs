//! The door of a station: a ticket scanned there lets in or out, and its rooms are opened and closed.

use super::screen::{Again, screen};
use crate::app::{self, AppError};
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, see};
use crate::pages::form::{Filled, Problems};
use crate::pages::reader::Reader;
use crate::pages::texts::Texts;
use crate::state::AppState;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::post;
use checkup_core::api::routing::{RoomAction, RoomCommand, RoomView, ScanTicket};
use checkup_core::codes::{StationCode, TicketCode};
use checkup_core::person::Sex;
use checkup_core::step::StepState;

/// A room in the strip of the screen.
pub(crate) struct RoomLine {
    /// Its number.
    pub number: u16,
    /// Its name.
    pub label: String,
    /// Nobody is sent in.
    pub closed: bool,
    /// Sex of the staff, where noted: the letter and the words.
    pub staff: Option<(&'static str, String)>,
}

impl RoomLine {
    /// As the reader sees it.
    pub fn new(t: Texts, room: &RoomView) -> Self {
        Self {
            number: room.number,
            label: t.n("staff-room-number", room.number),
            closed: room.closed,
            staff: room.staff.map(|sex| (sex.letter(), t.n("staff-room-staff", t.sex(sex)))),
        }
    }
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/stations/{code}/scan", post(scan).get(back))
        .route("/staff/stations/{code}/rooms/{number}", post(room).get(back_from_room))
}

/// The language switch on a refused form comes back by GET.
async fn back(Path(code): Path<StationCode>) -> Response {
    see(&format!("/staff/stations/{code}"))
}

async fn back_from_room(Path((code, _)): Path<(StationCode, u16)>) -> Response {
    see(&format!("/staff/stations/{code}"))
}

/// The first scan lets the person in, the second lets them out.
async fn scan(
    State(state): State<AppState>,
    reader: Reader,
    Path(code): Path<StationCode>,
    form: Filled,
) -> Result<Response, Failed> {
    let typed = form.get("ticket").to_ascii_uppercase();
    let scanned = match TicketCode::parse(&typed) {
        Ok(ticket) => {
            let request = ScanTicket { ticket };
            app::routing::scan(&state, &reader.actor, &code, request, form.key().as_ref()).await
        }
        Err(error) => Err(AppError::invalid(error)),
    };
    match scanned {
        Ok(done) if done.outcome.state == StepState::Inside => {
            Ok(see(&format!("/staff/stations/{code}?step={}&done=started", done.step)))
        }
        Ok(done) => Ok(see(&format!("/staff/stations/{code}?sent={}", done.visit))),
        Err(error) => refused(&state, &reader, &code, Some(typed), &error).await,
    }
}

/// One tap closes a room or opens it; whose sex was noted there stays.
async fn room(
    State(state): State<AppState>,
    reader: Reader,
    Path((code, number)): Path<(StationCode, u16)>,
    form: Filled,
) -> Result<Response, Failed> {
    let (command, done) = match form.get("do") {
        "close" => (RoomCommand::Close, "room-closed"),
        "open" => (RoomCommand::Open, "room-opened"),
        _ => return Ok(see(&format!("/staff/stations/{code}"))),
    };
    let staff = [Sex::Female, Sex::Male].into_iter().find(|sex| sex.letter() == form.get("staff"));
    let request = RoomAction { command, staff };
    let key = form.key();
    match app::routing::set_room(&state, &reader.actor, &code, number, request, key.as_ref()).await {
        Ok(_) => Ok(see(&format!("/staff/stations/{code}?done={done}"))),
        Err(error) => refused(&state, &reader, &code, None, &error).await,
    }
}

async fn refused(
    state: &AppState,
    reader: &Reader,
    code: &StationCode,
    ticket: Option<String>,
    error: &AppError,
) -> Result<Response, Failed> {
    log(error);
    let mut problems = Problems::default();
    let field = if ticket.is_some() { "ticket" } else { "" };
    problems.refused(reader.t, error, |_| field.to_owned());
    screen(state, reader, code, Again { problems, ticket, ..Again::default() }, status_of(error)).await
}
