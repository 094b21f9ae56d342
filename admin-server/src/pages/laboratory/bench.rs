//! The laboratory's page: critical values first, then the import, then what waits for a match.

use crate::app::{self, Permission};
use crate::pages::answer::{Failed, OrPage, page};
use crate::pages::form::{Filled, Problems, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::{Texts, range, unit};
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::lab_message::{ImportReport, UnmatchedView};
use checkup_core::api::result::CriticalView;
use chrono::{DateTime, Utc};

struct CriticalRow {
    action: String,
    field: String,
    chart: String,
    ticket: String,
    item: String,
    value: String,
    unit: String,
    range: String,
    word: String,
    raised: String,
    ago: String,
    note: String,
    error: Option<String>,
    key: String,
}

/// A received result that waits.
pub(crate) struct UnmatchedRow {
    pub path: String,
    pub specimen: String,
    pub test: String,
    pub value: String,
    pub unit: String,
    pub reason: String,
    pub received: String,
}

impl UnmatchedRow {
    /// For a reader.
    pub fn new(t: Texts, view: &UnmatchedView) -> Self {
        let args: Vec<(&str, &str)> = view.args.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        Self {
            path: format!("/staff/laboratory/unmatched/{}", view.id),
            specimen: view.specimen.clone(),
            test: view.test.clone(),
            value: view.value.clone(),
            unit: view.unit.clone(),
            reason: t.error(&view.reason, &args),
            received: t.date_time(view.received_at),
        }
    }
}

/// What became of one message of a file.
struct OutcomeRow {
    file: String,
    control: String,
    stored: u32,
    unchanged: u32,
    unmatched: usize,
    note: String,
    class: &'static str,
    shape: &'static str,
}

#[derive(Template)]
#[template(path = "laboratory/bench.html")]
struct BenchPage {
    shell: Shell,
    problems: Problems,
    key: String,
    may_import: bool,
    may_acknowledge: bool,
    opens_chart: bool,
    criticals: Vec<CriticalRow>,
    outcomes: Vec<OutcomeRow>,
    unmatched: Vec<UnmatchedRow>,
}

/// What an action before this page left to show.
#[derive(Default)]
pub(crate) struct After<'a> {
    /// Files and what became of their messages.
    pub imported: Vec<(String, ImportReport)>,
    /// What was typed for a critical value.
    pub typed: Option<&'a Filled>,
    /// What is wrong.
    pub problems: Problems,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/laboratory", get(show))
}

async fn show(State(state): State<AppState>, reader: Reader) -> Result<Response, Failed> {
    bench(&state, &reader, After::default(), StatusCode::OK).await
}

/// The page, after an action with what it left.
pub(crate) async fn bench(
    state: &AppState,
    reader: &Reader,
    after: After<'_>,
    status: StatusCode,
) -> Result<Response, Failed> {
    let (t, now) = (reader.t, state.clock.now());
    let may_import = reader.actor.may(Permission::ImportResults);
    let may_acknowledge = reader.actor.may(Permission::AcknowledgeCriticals);
    if !may_import && !may_acknowledge {
        reader.actor.require(Permission::ImportResults).or_page(reader)?;
    }
    let criticals = if may_acknowledge {
        app::critical::list(state, &reader.actor).await.or_page(reader)?.criticals
    } else {
        Vec::new()
    };
    let unmatched = if may_import {
        app::lab_message::unmatched(state, &reader.actor).await.or_page(reader)?.unmatched
    } else {
        Vec::new()
    };
    let criticals = criticals.iter().map(|c| critical_row(t, now, c, &after)).collect();
    let outcomes = after.imported.iter().flat_map(|(file, report)| outcome_rows(t, file, report)).collect();
    let shell =
        Shell::new(state, reader, Some(Place::Laboratory), t.get("staff-laboratory-title"), "laboratory");
    let template = BenchPage {
        shell: shell.await,
        problems: after.problems,
        key: fresh_key(),
        may_import,
        may_acknowledge,
        opens_chart: reader.actor.may(Permission::SeeChart),
        criticals,
        outcomes,
        unmatched: unmatched.iter().map(|u| UnmatchedRow::new(t, u)).collect(),
    };
    Ok(page(status, &template))
}

fn critical_row(t: Texts, now: DateTime<Utc>, critical: &CriticalView, after: &After<'_>) -> CriticalRow {
    let result = &critical.result;
    let field = format!("note-{}", critical.id);
    CriticalRow {
        action: format!("/staff/laboratory/criticals/{}", critical.id),
        chart: format!("/staff/visits/{}", critical.visit),
        ticket: critical.ticket.to_string(),
        item: t.item(&result.item),
        value: t.value(&result.value),
        unit: result.unit.as_deref().map(unit).unwrap_or_default(),
        range: range(result.low.as_deref(), result.high.as_deref()),
        word: t.flag(result.flag),
        raised: t.date_time(critical.raised_at),
        ago: t.since(critical.raised_at, now),
        note: after.typed.map(|form| form.get(&field).to_owned()).unwrap_or_default(),
        error: after.problems.at(&field),
        field,
        key: fresh_key(),
    }
}

fn outcome_rows(t: Texts, file: &str, report: &ImportReport) -> Vec<OutcomeRow> {
    let row = |message: &checkup_core::api::lab_message::MessageOutcome| {
        let (class, shape, note) = match &message.refused {
            Some(code) => ("act", "■", t.error::<&str>(code, &[])),
            None if message.duplicate => ("none", "○", t.get("staff-import-duplicate")),
            None if !message.unmatched.is_empty() => ("watch", "▲", t.get("staff-import-some-unmatched")),
            None => ("good", "●", t.get("staff-import-good")),
        };
        OutcomeRow {
            file: file.to_owned(),
            control: message.control_id.clone().unwrap_or_default(),
            stored: message.stored,
            unchanged: message.unchanged,
            unmatched: message.unmatched.len(),
            note,
            class,
            shape,
        }
    };
    report.messages.iter().map(row).collect()
}
