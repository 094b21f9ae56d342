//! Staff pages: rendered on the server, usable without JavaScript, kept current over server-sent events.
//!
//! One folder a role. A form is posted, carried out once by its key, and answered with a redirect; a refused form is
//! shown again with what was filled in, the reason at its field and a summary above.

mod administrator;
mod answer;
mod board;
mod company_report;
mod doctor;
mod events;
mod flag;
mod form;
mod laboratory;
mod paper;
mod papers;
mod password;
mod promise;
mod reader;
mod reception;
mod referral;
mod session;
mod shell;
mod simulation;
mod station;
mod texts;

use crate::state::AppState;
use axum::Router;
use axum::middleware::from_fn;
use axum::routing::any;

/// Every page. Needs the session layer around it.
pub fn routes() -> Router<AppState> {
    Router::new()
        .merge(session::routes())
        .merge(reception::today::routes())
        .merge(reception::booking::routes())
        .merge(reception::desk::routes())
        .merge(reception::payments::routes())
        .merge(reception::consent::routes())
        .merge(station::overview::routes())
        .merge(station::screen::routes())
        .merge(station::action::routes())
        .merge(station::skip::routes())
        .merge(station::door::routes())
        .merge(station::way::routes())
        .merge(station::leave::routes())
        .merge(laboratory::bench::routes())
        .merge(laboratory::import::routes())
        .merge(laboratory::critical::routes())
        .merge(laboratory::unmatched::routes())
        .merge(doctor::list::routes())
        .merge(doctor::chart::routes())
        .merge(doctor::sign::routes())
        .merge(doctor::referral::routes())
        .merge(doctor::report::routes())
        .merge(referral::routes())
        .merge(paper::routes())
        .merge(administrator::kiosks::routes())
        .merge(administrator::enrol::routes())
        .merge(simulation::routes())
        .merge(promise::routes())
        .merge(papers::routes())
        .merge(company_report::routes())
        .merge(board::routes())
        .merge(events::routes())
        .route("/staff/{*unknown}", any(answer::unknown))
        .layer(from_fn(answer::in_words))
}
