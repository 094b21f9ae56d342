//! The doctor's list: examined and unsigned first, critical values before the rest.

use crate::app::{self, Permission};
use crate::pages::answer::{Failed, OrPage, page};
use crate::pages::reader::Reader;
use crate::pages::reception::today::VisitRow;
use crate::pages::shell::{Place, Shell};
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::visit::VisitSummary;
use checkup_core::visit::VisitState;
use std::cmp::Reverse;

#[derive(Template)]
#[template(path = "doctor/list.html")]
struct ListPage {
    shell: Shell,
    ready: Vec<VisitRow>,
    concluded: Vec<VisitRow>,
    walking: usize,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/doctor", get(show))
}

async fn show(State(state): State<AppState>, reader: Reader) -> Result<Response, Failed> {
    let t = reader.t;
    reader.actor.require(Permission::Sign).or_page(&reader)?;
    let list = app::visit::list(&state, &reader.actor, state.clock.today()).await.or_page(&reader)?;
    let of = |wanted: VisitState| list.visits.iter().filter(move |v| v.state == wanted);
    let mut ready: Vec<&VisitSummary> = of(VisitState::Examined).collect();
    // Critical first, then those whose results are complete, then in the order in which they came.
    ready.sort_by_key(|v| (Reverse(v.critical), v.results_open > 0, v.ticket.clone()));
    let template = ListPage {
        ready: ready.into_iter().map(|v| VisitRow::new(t, v)).collect(),
        concluded: of(VisitState::Concluded).map(|v| VisitRow::new(t, v)).collect(),
        walking: of(VisitState::Open).count(),
        shell: Shell::new(&state, &reader, Some(Place::Doctor), t.get("staff-doctor-title"), "visit").await,
    };
    Ok(page(StatusCode::OK, &template))
}
