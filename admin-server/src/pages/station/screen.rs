//! One station's screen: who is inside or called, with what is to be done; who waits.

use super::door::RoomLine;
use super::entry::{self, Answer, EntryRow};
use super::way::{self, WayCard};
use crate::app::routing::Standing;
use crate::app::{self, AppError, Permission};
use crate::pages::answer::{Failed, OrPage, page};
use crate::pages::form::{Filled, Problems, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::Texts;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::specimen::SpecimenView;
use checkup_core::api::station::{QueueEntry, StationView};
use checkup_core::codes::StationCode;
use checkup_core::ids::{StepId, VisitId};
use checkup_core::step::StepState;
use chrono::{DateTime, Utc};
use serde::Deserialize;
use std::collections::BTreeMap;

struct PersonLine {
    step: String,
    ticket: String,
    name: String,
    sex_age: String,
    language: String,
    state: String,
    state_class: &'static str,
    since: String,
    alerts: Vec<String>,
    /// When the router expects the person here.
    expected: String,
    /// Why here; empty where staff sent the person.
    why: String,
    pinned: bool,
    way: Option<WayCard>,
    is_shown: bool,
    key: String,
}

struct SpecimenRow {
    barcode: String,
    tube: String,
    tube_class: String,
    items: String,
    state: String,
    is_collected: bool,
    collected_at: String,
    key: String,
}

struct Card {
    line: PersonLine,
    visit: VisitId,
    is_inside: bool,
    entries: Vec<EntryRow>,
    has_text_answers: bool,
    specimens: Vec<SpecimenRow>,
    scan_key: String,
    scan_error: Option<String>,
    incomplete: bool,
}

#[derive(Template)]
#[template(path = "station/screen.html")]
struct ScreenPage {
    shell: Shell,
    code: String,
    label: String,
    coming: u32,
    over: u32,
    card: Option<Card>,
    busy: Vec<PersonLine>,
    waiting: Vec<PersonLine>,
    problems: Problems,
    normal: String,
    may_enter: bool,
    may_manage: bool,
    rooms: Vec<RoomLine>,
    rooms_open: String,
    door_key: String,
    ticket: String,
    ticket_error: Option<String>,
}

impl ScreenPage {
    /// The field into which the scanner types first.
    fn scans_specimens(&self) -> bool {
        self.card.as_ref().is_some_and(|card| !card.specimens.is_empty())
    }

    fn is_closed(&self) -> bool {
        self.rooms.iter().all(|room| room.closed)
    }
}

#[derive(Default, Deserialize)]
struct Chosen {
    step: Option<StepId>,
    /// Whoever was just sent on; the page says where to.
    sent: Option<VisitId>,
}

/// What a refused form brings back to the screen.
#[derive(Default)]
pub(crate) struct Again<'a> {
    /// The person it was about.
    pub step: Option<StepId>,
    /// What was typed.
    pub typed: Option<&'a Filled>,
    /// What is wrong.
    pub problems: Problems,
    /// Put the word for normal into the empty text fields.
    pub fill_normal: bool,
    /// Ask whether to finish with empty fields.
    pub incomplete: bool,
    /// The ticket that was scanned at the door.
    pub ticket: Option<String>,
    /// Whoever was just sent on.
    pub sent: Option<VisitId>,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/stations/{code}", get(show))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path(code): Path<StationCode>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, Failed> {
    let again = Again { step: chosen.step, sent: chosen.sent, ..Again::default() };
    screen(&state, &reader, &code, again, StatusCode::OK).await
}

/// The screen, after a refused form with what was typed and why it was refused.
pub(crate) async fn screen(
    state: &AppState,
    reader: &Reader,
    code: &StationCode,
    again: Again<'_>,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let view = app::station::view(state, &reader.actor, code).await.or_page(reader)?;
    let now = state.clock.now();
    let shown = shown(&view, again.step);
    let ids: Vec<VisitId> = view.present.iter().map(|person| person.visit).chain(again.sent).collect();
    let standing = app::routing::standing(state, &reader.actor, &ids).await.or_page(reader)?;
    let ways = Ways { t, from: code, standing: &standing };
    let card = match shown {
        Some(person) => {
            let specimens = specimens_of(state, reader, person).await.or_page(reader)?;
            Some(card(&ways, state, person, specimens, &again, now))
        }
        None => None,
    };
    let step = shown.map(|person| person.step);
    let line = |person: &&QueueEntry| person_line(&ways, person, now, step == Some(person.step));
    let is_waiting = |person: &&QueueEntry| person.state == StepState::Waiting;
    // What was typed and is not stored stays until the reader goes on.
    let live = if again.typed.is_some() { String::new() } else { format!("station:{code}") };
    let mut shell = Shell::new(state, reader, Some(Place::Stations), t.station(code), &live).await;
    if let Some(sent) = again.sent.and_then(|id| standing.get(&id)) {
        shell.notice = Some(way::sentence(t, sent));
    }
    let template = ScreenPage {
        code: code.to_string(),
        label: t.station(code),
        coming: view.coming,
        over: view.over,
        busy: view.present.iter().filter(|p| !is_waiting(p)).map(|p| line(&p)).collect(),
        waiting: view.present.iter().filter(is_waiting).map(|p| line(&p)).collect(),
        card,
        normal: t.value(entry::NORMAL),
        may_enter: reader.actor.may(Permission::EnterResults),
        may_manage: reader.actor.may(Permission::ManageRooms),
        rooms: view.rooms.iter().map(|room| RoomLine::new(t, room)).collect(),
        rooms_open: rooms_open(t, &view),
        door_key: fresh_key(),
        ticket: again.ticket.unwrap_or_default(),
        ticket_error: again.problems.at("ticket"),
        problems: again.problems,
        shell,
    };
    Ok(page(status, &template))
}

/// Who the screen is about: the chosen person, else whoever is inside longest, else whoever was called.
fn shown(view: &StationView, chosen: Option<StepId>) -> Option<&QueueEntry> {
    let find =
        |wanted: StepState| view.present.iter().filter(move |p| p.state == wanted).min_by_key(|p| p.since);
    view.present
        .iter()
        .find(|person| Some(person.step) == chosen)
        .or_else(|| find(StepState::Inside))
        .or_else(|| find(StepState::Called))
}

/// How many rooms are open.
fn rooms_open(t: Texts, view: &StationView) -> String {
    let open = view.rooms.iter().filter(|room| !room.closed).count().to_string();
    t.with("staff-rooms-open", &[("open", &open), ("all", &view.rooms.len().to_string())])
}

/// The specimens of a person at this station; none for those who do not collect.
pub(crate) async fn specimens_of(
    state: &AppState,
    reader: &Reader,
    person: &QueueEntry,
) -> Result<Vec<SpecimenView>, AppError> {
    let collects = |order: &checkup_core::api::visit::OrderView| {
        state.catalogue.item(&order.item).is_some_and(|item| item.specimen.is_collected())
    };
    if !reader.actor.may(Permission::Collect) || !person.orders.iter().any(collects) {
        return Ok(Vec::new());
    }
    app::specimen::of_step(state, &reader.actor, person.step).await
}

/// Where the people of the screen may be sent.
struct Ways<'a> {
    t: Texts,
    from: &'a StationCode,
    standing: &'a BTreeMap<VisitId, Standing>,
}

fn person_line(ways: &Ways<'_>, person: &QueueEntry, now: DateTime<Utc>, is_shown: bool) -> PersonLine {
    let t = ways.t;
    let onward = person.onward.as_ref();
    let pinned = onward.is_some_and(|onward| onward.pinned);
    let standing = ways.standing.get(&person.visit);
    PersonLine {
        expected: onward.map(|onward| t.expected(&onward.begins)).unwrap_or_default(),
        why: onward.filter(|_| !pinned).map(|onward| t.why("staff-why-", onward)).unwrap_or_default(),
        pinned,
        way: standing.map(|standing| WayCard::new(t, person.visit, standing, Some(ways.from))),
        step: person.step.to_string(),
        ticket: person.ticket.to_string(),
        name: person.name.clone(),
        sex_age: t.sex_age(person.sex, person.age),
        language: t.language(person.language),
        state: t.word("staff-step-state-", person.state.as_str()),
        state_class: person.state.as_str(),
        since: t.since(person.since, now),
        alerts: person.alerts.iter().map(|code| t.word("staff-alert-", code)).collect(),
        is_shown,
        key: fresh_key(),
    }
}

fn card(
    ways: &Ways<'_>,
    state: &AppState,
    person: &QueueEntry,
    specimens: Vec<SpecimenView>,
    again: &Again<'_>,
    now: DateTime<Utc>,
) -> Card {
    let t = ways.t;
    let mut entries = entry::rows(t, state.catalogue, person, again.typed, &again.problems);
    if again.fill_normal {
        entry::fill_normal(t, &mut entries);
    }
    Card {
        line: person_line(ways, person, now, true),
        visit: person.visit,
        is_inside: person.state == StepState::Inside,
        has_text_answers: entries.iter().any(|row| row.answer != Answer::Number),
        entries,
        specimens: specimens.iter().map(|s| specimen_row(t, s)).collect(),
        scan_key: fresh_key(),
        scan_error: again.problems.at("barcode"),
        incomplete: again.incomplete,
    }
}

fn specimen_row(t: Texts, specimen: &SpecimenView) -> SpecimenRow {
    let items: Vec<String> = specimen.items.iter().map(ToString::to_string).collect();
    SpecimenRow {
        barcode: specimen.barcode.to_string(),
        tube: t.word("staff-tube-", specimen.tube.token()),
        tube_class: specimen.tube.token().to_ascii_lowercase(),
        items: items.join(" · "),
        state: t.word("staff-specimen-state-", specimen.state.as_str()),
        is_collected: specimen.state.is_usable(),
        collected_at: specimen.collected_at.map(|at| t.time(at)).unwrap_or_default(),
        key: fresh_key(),
    }
}
