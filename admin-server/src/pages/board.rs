//! Boards: in the waiting room who is called where and who comes next; at a door the same for its station.

use super::answer::{Failed, page, see};
use super::texts::Texts;
use crate::app::{self, Actor, AppError};
use crate::http::{actor, language};
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use checkup_core::api::station::{BoardLine, BoardNext};
use checkup_core::codes::StationCode;
use checkup_core::language::Language;
use chrono::{DateTime, TimeDelta, Utc};

/// A call flashes if it is younger than this when the board is drawn.
const FRESH: TimeDelta = TimeDelta::seconds(12);

/// Who is expected to be called within this time stands on the board of the waiting room.
const SOON: TimeDelta = TimeDelta::minutes(10);

/// What can be read from eight metres on one screen.
struct Room {
    calls: usize,
    inside: usize,
    next: usize,
}

/// In the waiting room every line names its station.
const HALL: Room = Room { calls: 6, inside: 0, next: 4 };

/// At a door whoever is inside needs room, too.
const DOOR: Room = Room { calls: 4, inside: 3, next: 5 };

/// A screen that may show the board: staff or an enrolled device.
pub(crate) struct Watcher {
    /// Who is signed in on it.
    pub actor: Actor,
}

impl FromRequestParts<AppState> for Watcher {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        match actor::find(parts, state).await {
            Ok(Some(actor)) => Ok(Self { actor }),
            Ok(None) => Err(see("/staff/sign-in")),
            Err(error) => {
                let t = Texts::new(language::of(&parts.headers).unwrap_or_default());
                Err(Failed::new(t, &error).into_response())
            }
        }
    }
}

/// A text in every language, in the order in which the centre writes them.
type InAll = Vec<(Language, String)>;

struct CallLine {
    /// Tells one call from another, so that a line flashes once only.
    call: String,
    ticket: String,
    masked: String,
    rooms: InAll,
    is_fresh: bool,
}

struct NextLine {
    ticket: String,
    masked: String,
    rooms: InAll,
    about: String,
}

#[derive(Template)]
#[template(path = "board/board.html")]
struct BoardPage {
    t: Texts,
    title: String,
    centre: String,
    /// The door where this board hangs; empty in the waiting room.
    door: InAll,
    heads: InAll,
    none: InAll,
    lines: Vec<CallLine>,
    more: usize,
    inside_heads: InAll,
    inside: Vec<String>,
    inside_more: usize,
    next_heads: InAll,
    next_none: InAll,
    next: Vec<NextLine>,
    next_more: usize,
    clock: String,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/board", get(hall)).route("/board/{station}", get(door))
}

async fn hall(State(state): State<AppState>, watcher: Watcher) -> Result<Response, Failed> {
    show(&state, &watcher, None).await
}

async fn door(
    State(state): State<AppState>,
    watcher: Watcher,
    Path(station): Path<StationCode>,
) -> Result<Response, Failed> {
    if state.catalogue.station(&station).is_none() {
        let t = Texts::new(watcher.actor.language);
        return Err(Failed::new(t, &AppError::not_found("station-not-found")));
    }
    show(&state, &watcher, Some(&station)).await
}

fn in_all(word: impl Fn(Texts) -> String) -> InAll {
    Language::ALL.map(|lang| (lang, word(Texts::new(lang)))).to_vec()
}

fn call_line(line: &BoardLine, at_door: bool, now: DateTime<Utc>) -> CallLine {
    CallLine {
        call: format!("{}-{}", line.ticket, line.called_at.timestamp_millis()),
        ticket: line.ticket.to_string(),
        masked: line.masked_name.clone(),
        rooms: if at_door { Vec::new() } else { in_all(|t| t.station(&line.station)) },
        is_fresh: now - line.called_at < FRESH,
    }
}

fn next_line(t: Texts, line: &BoardNext, at_door: bool) -> NextLine {
    NextLine {
        ticket: line.ticket.to_string(),
        masked: line.masked_name.clone(),
        rooms: if at_door { Vec::new() } else { in_all(|t| t.station(&line.station)) },
        about: t.time(line.begins.likely),
    }
}

async fn show(state: &AppState, watcher: &Watcher, door: Option<&StationCode>) -> Result<Response, Failed> {
    let t = Texts::new(watcher.actor.language);
    let board = app::station::board(state, &watcher.actor).await.map_err(|e| Failed::new(t, &e))?;
    let (now, at_door) = (state.clock.now(), door.is_some());
    let here = |station: &StationCode| door.is_none_or(|door| door == station);
    let called: Vec<&BoardLine> = board.called.iter().filter(|line| here(&line.station)).collect();
    // At a door it is the order that matters; in the waiting room only whoever should not walk away now.
    let soon = |line: &&BoardNext| at_door || line.begins.likely - now <= SOON;
    let next: Vec<&BoardNext> = board.next.iter().filter(|line| here(&line.station)).filter(soon).collect();
    let inside: Vec<&BoardLine> = board.inside.iter().filter(|line| door == Some(&line.station)).collect();
    let room = if at_door { DOOR } else { HALL };
    let (door_label, title) = door.map_or_else(
        || (Vec::new(), t.get("staff-place-board")),
        |station| (in_all(|t| t.station(station)), t.station(station)),
    );
    let next_none = if at_door { "staff-board-next-none-door" } else { "staff-board-next-none" };
    let template = BoardPage {
        t,
        title,
        centre: state.centre.name.clone(),
        door: door_label,
        heads: in_all(|t| t.get("staff-board-head")),
        none: in_all(|t| t.get("staff-board-none")),
        more: called.len().saturating_sub(room.calls),
        lines: called.iter().take(room.calls).map(|line| call_line(line, at_door, now)).collect(),
        inside_heads: in_all(|t| t.get("staff-board-inside")),
        inside_more: inside.len().saturating_sub(room.inside),
        inside: inside.iter().take(room.inside).map(|line| line.ticket.to_string()).collect(),
        next_heads: in_all(|t| t.get("staff-board-next")),
        next_none: in_all(|t| t.get(next_none)),
        next_more: next.len().saturating_sub(room.next),
        next: next.iter().take(room.next).map(|line| next_line(t, line, at_door)).collect(),
        clock: t.time(now),
    };
    Ok(page(StatusCode::OK, &template))
}
