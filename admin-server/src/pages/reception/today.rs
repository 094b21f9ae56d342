//! Today: who is here, where, how far; and who is still expected.

use super::{consent, desk};
use crate::app::{self, Permission};
use crate::pages::answer::{Failed, OrPage, encoded, page, see};
use crate::pages::form::{Choice, Filled};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::Texts;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::booking::BookingView;
use checkup_core::api::visit::VisitSummary;
use checkup_core::booking::BookingState;
use checkup_core::ids::VisitId;
use checkup_core::person::PersonName;
use checkup_core::visit::VisitState;
use serde::Deserialize;
use std::collections::BTreeSet;

/// What the list is narrowed to, kept in the URL. A name never is: it is searched for by POST.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct Filter {
    state: String,
    company: String,
    ticket: String,
}

/// One person of the day.
pub(crate) struct VisitRow {
    pub path: String,
    pub ticket: String,
    pub name: String,
    pub sex_age: String,
    pub company: String,
    pub package: String,
    pub state: String,
    pub state_class: &'static str,
    pub is_open: bool,
    pub at: String,
    pub over: u32,
    pub steps: u32,
    pub open: u32,
    pub abnormal: u32,
    pub critical: u32,
    pub is_signed: bool,
    pub is_outdated: bool,
    /// Consents that were taken back, in words; filled in by the day's list.
    pub withdrawn: String,
}

impl VisitRow {
    /// As the reader sees it.
    pub fn new(t: Texts, visit: &VisitSummary) -> Self {
        Self {
            path: format!("/staff/visits/{}", visit.id),
            ticket: visit.ticket.to_string(),
            name: visit.name.clone(),
            sex_age: t.sex_age(visit.sex, visit.age),
            company: visit.company.clone().unwrap_or_else(|| t.get("staff-self-pay")),
            package: t.package(&visit.package),
            state: t.word("staff-visit-state-", visit.state.as_str()),
            state_class: visit.state.as_str(),
            is_open: visit.state == VisitState::Open,
            at: visit.at.as_ref().map(|station| t.station(station)).unwrap_or_default(),
            over: visit.steps_over,
            steps: visit.steps,
            open: visit.results_open,
            abnormal: visit.abnormal,
            critical: visit.critical,
            is_signed: visit.conclusion_version > 0,
            is_outdated: visit.conclusion_outdated,
            withdrawn: String::new(),
        }
    }
}

struct BookingRow {
    time: String,
    code: String,
    name: String,
    package: String,
    company: String,
    language: String,
}

#[derive(Template)]
#[template(path = "reception/today.html")]
struct TodayPage {
    shell: Shell,
    day: String,
    states: Vec<(Choice, bool)>,
    companies: Vec<(Choice, bool)>,
    text: String,
    is_filtered: bool,
    rows: Vec<VisitRow>,
    all: usize,
    opens_chart: bool,
    prints: bool,
    checks_in: bool,
    sends: bool,
    sees_consents: bool,
    expected: Vec<BookingRow>,
    may_book: bool,
    desk: Vec<desk::CaseRow>,
}

/// Kinds of changes that the list shows.
const LIVE: [&str; 3] = ["visit", "bookings", "desk"];

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/today", get(show).post(search))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Response, Failed> {
    let text = filter.ticket.clone();
    list(&state, &reader, filter, &text, &LIVE.join(" ")).await
}

/// A ticket goes into the URL; a name stays in the body of the request and the list is shown right away.
async fn search(State(state): State<AppState>, reader: Reader, form: Filled) -> Result<Response, Failed> {
    let (name, company) = (form.get("text").to_owned(), form.get("company").to_owned());
    let filter = Filter { state: form.get("state").to_owned(), company, ticket: String::new() };
    if name.is_empty() || is_ticket(&name) {
        let query = [("state", &filter.state), ("company", &filter.company), ("ticket", &name)];
        let pairs = query.into_iter().filter(|(_, value)| !value.is_empty());
        let query: Vec<String> = pairs.map(|(key, value)| format!("{key}={}", encoded(value))).collect();
        return Ok(see(&format!("/staff/today?{}", query.join("&"))));
    }
    // No live refresh: fetching the address again would lose the search.
    list(&state, &reader, filter, &name, "").await
}

/// A letter and up to three digits, or digits alone.
fn is_ticket(text: &str) -> bool {
    let digits = text.strip_prefix(|c: char| c.is_ascii_alphabetic()).unwrap_or(text);
    text.len() <= 4 && digits.bytes().all(|b| b.is_ascii_digit()) && !text.is_empty()
}

async fn list(
    state: &AppState,
    reader: &Reader,
    filter: Filter,
    text: &str,
    live: &str,
) -> Result<Response, Failed> {
    let t = reader.t;
    let today = state.clock.today();
    let visits = app::visit::list(state, &reader.actor, today).await.or_page(reader)?.visits;
    let may_book = reader.actor.may(Permission::Book);
    let expected = if may_book {
        let list = app::booking::list(state, &reader.actor, today).await.or_page(reader)?.bookings;
        list.into_iter().filter(|b| b.state == BookingState::Booked).map(|b| booking_row(t, b)).collect()
    } else {
        Vec::new()
    };
    let companies: BTreeSet<String> = visits.iter().filter_map(|v| v.company.clone()).collect();
    let key = PersonName::new(text).map(|name| name.search_key()).unwrap_or_default();
    let all = visits.len();
    let ids: Vec<VisitId> = visits.iter().map(|visit| visit.id).collect();
    let withdrawn = app::consent::withdrawn(state, &reader.actor, &ids).await.or_page(reader)?;
    let rows: Vec<VisitRow> = visits
        .iter()
        .filter(|v| filter.state.is_empty() || v.state.as_str() == filter.state)
        .filter(|v| filter.company.is_empty() || v.company.as_deref() == Some(&filter.company))
        .filter(|v| text.is_empty() || matches_text(v, text, &key))
        .map(|v| VisitRow {
            withdrawn: withdrawn.get(&v.id).map(|p| consent::withdrawn_words(t, p)).unwrap_or_default(),
            ..VisitRow::new(t, v)
        })
        .collect();
    let any = || (Choice::new("", t.get("staff-filter-all")), false);
    let states = std::iter::once(any()).chain(VisitState::ALL.into_iter().map(|s| {
        let chosen = s.as_str() == filter.state;
        (Choice::new(s.as_str(), t.word("staff-visit-state-", s.as_str())), chosen)
    }));
    let companies = std::iter::once(any())
        .chain(companies.iter().map(|c| (Choice::new(c.clone(), c.clone()), *c == filter.company)));
    let template = TodayPage {
        day: t.weekday(today),
        states: states.collect(),
        companies: companies.collect(),
        text: text.to_owned(),
        is_filtered: !(text.is_empty() && filter.state.is_empty() && filter.company.is_empty()),
        rows,
        all,
        opens_chart: reader.actor.may(Permission::SeeChart),
        prints: reader.actor.may(Permission::Print),
        checks_in: reader.actor.may(Permission::CheckIn),
        sends: reader.actor.may(Permission::SendOn),
        sees_consents: reader.actor.may(Permission::SeeConsents),
        expected,
        may_book,
        desk: desk::open(state, reader).await?,
        shell: Shell::new(state, reader, Some(Place::Today), t.get("staff-today-title"), live).await,
    };
    Ok(page(StatusCode::OK, &template))
}

fn matches_text(visit: &VisitSummary, text: &str, key: &str) -> bool {
    let ticket = visit.ticket.as_str().contains(&text.to_ascii_uppercase());
    let name = || PersonName::new(&visit.name).map(|name| name.search_key()).unwrap_or_default();
    ticket || (!key.is_empty() && name().contains(key))
}

fn booking_row(t: Texts, booking: BookingView) -> BookingRow {
    BookingRow {
        time: t.minute(booking.minute),
        code: booking.code.to_string(),
        name: booking.name,
        package: t.package(&booking.package),
        company: booking.company.unwrap_or_else(|| t.get("staff-self-pay")),
        language: t.language(booking.language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_ticket_goes_into_the_url() {
        assert!(is_ticket("A017"));
        assert!(is_ticket("17"));
        assert!(!is_ticket("Anh"));
        assert!(!is_ticket("Nguyễn"));
    }

    #[test]
    fn a_companys_name_survives_the_url() {
        assert_eq!(encoded("A & B"), "A%20%26%20B");
    }
}
