//! One received result without a match: find the order it belongs to, or dismiss it with a reason.

use super::bench::UnmatchedRow;
use crate::app::{self, AppError};
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, OrPage, page, see};
use crate::pages::form::{Field, Filled, Kind, Problems, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::lab_message::ResolveUnmatched;
use checkup_core::api::visit::VisitChart;
use checkup_core::codes::TicketCode;
use checkup_core::ids::{OrderId, UnmatchedId};
use checkup_core::lab::order::OrderState;
use serde::Deserialize;

struct OrderChoice {
    id: String,
    item: String,
    state: String,
}

struct Found {
    ticket: String,
    name: String,
    sex_age: String,
    orders: Vec<OrderChoice>,
}

#[derive(Template)]
#[template(path = "laboratory/unmatched.html")]
struct UnmatchedPage {
    shell: Shell,
    problems: Problems,
    row: UnmatchedRow,
    ticket: Field,
    found: Option<Found>,
    order_error: Option<String>,
    unit: Field,
    reason: Field,
    key: String,
}

#[derive(Default, Deserialize)]
struct Search {
    #[serde(default)]
    ticket: String,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/laboratory/unmatched/{id}", get(show).post(resolve))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<UnmatchedId>,
    Query(search): Query<Search>,
) -> Result<Response, Failed> {
    let none = Filled::default();
    one(&state, &reader, id, &search.ticket, &none, Problems::default(), StatusCode::OK).await
}

async fn one(
    state: &AppState,
    reader: &Reader,
    id: UnmatchedId,
    ticket: &str,
    form: &Filled,
    mut problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let list = app::lab_message::unmatched(state, &reader.actor).await.or_page(reader)?;
    let Some(view) = list.unmatched.iter().find(|unmatched| unmatched.id == id) else {
        return Ok(see("/staff/laboratory"));
    };
    let found = if ticket.trim().is_empty() {
        None
    } else {
        match find(state, reader, ticket).await {
            Ok(chart) => Some(chart),
            Err(error) => {
                log(&error);
                problems.refused(t, &error, |_| "ticket".to_owned());
                None
            }
        }
    };
    let found = found.map(|chart| Found {
        ticket: chart.visit.ticket.to_string(),
        name: chart.visit.name.clone(),
        sex_age: t.sex_age(chart.visit.sex, chart.visit.age),
        orders: chart
            .orders
            .iter()
            .filter(|order| order.state != OrderState::Cancelled)
            .filter(|order| {
                state.catalogue.item(&order.item).is_some_and(|item| item.specimen.is_collected())
            })
            .map(|order| OrderChoice {
                id: order.id.to_string(),
                item: t.item(&order.item),
                state: t.word("staff-order-state-", order.state.as_str()),
            })
            .collect(),
    });
    let unit = if form.get("unit").is_empty() { view.unit.as_str() } else { form.get("unit") };
    let template = UnmatchedPage {
        row: UnmatchedRow::new(t, view),
        ticket: Field::new("ticket", t.get("staff-assign-ticket"), Kind::Line("text"), ticket)
            .hint(t.get("staff-assign-ticket-hint"))
            .checked(&problems),
        found,
        order_error: problems.at("order"),
        unit: Field::new("unit", t.get("staff-assign-unit"), Kind::Line("text"), unit)
            .hint(t.get("staff-assign-unit-hint"))
            .checked(&problems),
        reason: Field::new("reason", t.get("staff-dismiss-reason"), Kind::Line("text"), form.get("reason"))
            .checked(&problems),
        key: fresh_key(),
        problems,
        shell: Shell::new(state, reader, Some(Place::Laboratory), t.get("staff-unmatched-one"), "").await,
    };
    Ok(page(status, &template))
}

async fn find(state: &AppState, reader: &Reader, ticket: &str) -> Result<VisitChart, AppError> {
    let ticket = TicketCode::parse(ticket).map_err(AppError::invalid)?;
    app::visit::by_ticket(state, &reader.actor, &ticket).await
}

async fn resolve(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<UnmatchedId>,
    form: Filled,
) -> Result<Response, Failed> {
    let mut problems = Problems::default();
    let how = if form.get("do") == "dismiss" {
        if form.get("reason").is_empty() {
            problems.add("reason", reader.t.get("staff-missing-reason"));
        }
        Some(ResolveUnmatched::Dismiss { reason: form.get("reason").to_owned() })
    } else {
        let order = form.get("order").parse::<OrderId>().ok();
        if order.is_none() {
            problems.add("order", reader.t.get("staff-missing-order"));
        }
        order.map(|order| ResolveUnmatched::Assign { order, unit: form.some("unit") })
    };
    let ticket = form.get("ticket").to_owned();
    let Some(how) = how.filter(|_| problems.is_empty()) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return one(&state, &reader, id, &ticket, &form, problems, status).await;
    };
    match app::lab_message::resolve(&state, &reader.actor, id, how, form.key().as_ref()).await {
        Ok(_) => Ok(see("/staff/laboratory?done=resolved")),
        Err(error) => {
            log(&error);
            problems.refused(reader.t, &error, |_| String::new());
            one(&state, &reader, id, &ticket, &form, problems, status_of(&error)).await
        }
    }
}
