//! The board of the waiting room: who is called now, and where to.

use super::answer::{Failed, page, see};
use super::texts::Texts;
use crate::app::{self, Actor};
use crate::http::{actor, language};
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{FromRequestParts, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use checkup_core::language::Language;
use chrono::TimeDelta;

/// A call flashes if it is younger than this when the board is drawn.
const FRESH: TimeDelta = TimeDelta::seconds(12);

/// Lines that can be read from eight metres on one screen.
const LINES: usize = 6;

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

struct CallLine {
    ticket: String,
    masked: String,
    rooms: Vec<(Language, String)>,
    is_fresh: bool,
}

#[derive(Template)]
#[template(path = "board/board.html")]
struct BoardPage {
    t: Texts,
    centre: String,
    heads: Vec<(Language, String)>,
    none: Vec<(Language, String)>,
    lines: Vec<CallLine>,
    more: usize,
    clock: String,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/board", get(show))
}

async fn show(State(state): State<AppState>, watcher: Watcher) -> Result<Response, Failed> {
    let t = Texts::new(watcher.actor.language);
    let board = app::station::board(&state, &watcher.actor).await.map_err(|e| Failed::new(t, &e))?;
    let now = state.clock.now();
    let in_all = |key: &str| Language::ALL.map(|lang| (lang, Texts::new(lang).get(key))).to_vec();
    let more = board.called.len().saturating_sub(LINES);
    let lines = board.called.iter().take(LINES).map(|line| CallLine {
        ticket: line.ticket.to_string(),
        masked: line.masked_name.clone(),
        rooms: Language::ALL.map(|lang| (lang, Texts::new(lang).station(&line.station))).to_vec(),
        is_fresh: now - line.called_at < FRESH,
    });
    let template = BoardPage {
        t,
        centre: state.centre.name.clone(),
        heads: in_all("staff-board-head"),
        none: in_all("staff-board-none"),
        lines: lines.collect(),
        more,
        clock: t.time(now),
    };
    Ok(page(StatusCode::OK, &template))
}
