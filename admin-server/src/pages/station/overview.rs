//! Every station with how many wait, are inside and are over, and how many of its rooms are open.

use crate::app;
use crate::pages::answer::{Failed, OrPage, page};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::codes::StationCode;

struct StationRow {
    path: String,
    code: String,
    label: String,
    waiting: u32,
    busy: u32,
    over: u32,
    all: u32,
    rooms_open: usize,
    rooms: usize,
}

#[derive(Template)]
#[template(path = "station/overview.html")]
struct OverviewPage {
    shell: Shell,
    rows: Vec<StationRow>,
    idle: Vec<StationRow>,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/stations", get(show))
}

async fn show(State(state): State<AppState>, reader: Reader) -> Result<Response, Failed> {
    let t = reader.t;
    let list = app::station::list(&state, &reader.actor).await.or_page(&reader)?;
    let rooms = app::routing::all_rooms(&state, &reader.actor).await.or_page(&reader)?;
    let rooms = |code: &StationCode, open: bool| {
        let own = rooms.iter().filter(|list| list.station == *code).flat_map(|list| &list.rooms);
        own.filter(|room| !open || !room.closed).count()
    };
    let rows = list.stations.into_iter().map(|s| StationRow {
        rooms_open: rooms(&s.station, true),
        rooms: rooms(&s.station, false),
        path: format!("/staff/stations/{}", s.station),
        code: s.station.to_string(),
        label: t.station(&s.station),
        waiting: s.waiting,
        busy: s.busy,
        over: s.over,
        all: s.waiting + s.busy + s.over,
    });
    let (rows, idle) = rows.partition(|row: &StationRow| row.all > 0);
    let shell =
        Shell::new(&state, &reader, Some(Place::Stations), t.get("staff-stations-title"), "station").await;
    Ok(page(StatusCode::OK, &OverviewPage { shell, rows, idle }))
}
