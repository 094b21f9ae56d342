//! Results: values entered at a station. How a value becomes a version is shared with the laboratory's messages.

mod record;

pub(super) use record::{Incoming, Recorder, Refusal, Taken};

use super::error::{condition, condition_with};
use super::{Actor, AppError, Permission};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::result::{Case, Recorded, ResultRow, Source};
use crate::store::{self, Begun, Key};
use checkup_core::api::result::{EnterResults, EnteredResults, ResultEntry, ResultView};
use checkup_core::bounds;
use checkup_core::catalog::{Catalogue, Item, ValueType};
use checkup_core::error::Coded;
use checkup_core::ids::VisitId;
use checkup_core::lab::result::{ResultError, ResultStatus};
use checkup_core::person::resident_number;
use checkup_core::quantity::{Number, Reported, Unit};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// Values in one request; a visit has fewer orders.
const ENTRIES_MAX: usize = 300;
/// Characters of a finding.
const ANSWER_MAX: usize = 4_000;

/// Stores values typed or read at a station: all or none.
pub async fn enter(
    state: &AppState,
    actor: &Actor,
    visit: VisitId,
    request: EnterResults,
    key: Option<&Key>,
) -> Result<EnteredResults, AppError> {
    actor.require(Permission::EnterResults)?;
    let (staff, _) = actor.staff()?;
    let mut tx = match state.begin(actor, key, &("result.enter", visit, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let mut cases = store::result::lock_cases(tx.conn(), &[visit]).await?;
    let case = cases.get_mut(&visit).ok_or_else(|| AppError::not_found("visit-not-found"))?;
    if request.entries.is_empty() || request.entries.len() > ENTRIES_MAX {
        return Err(AppError::invalid_field("/entries", ResultError::ValueMissing));
    }
    let mut recorder = Recorder::new(state.catalogue, Some(staff), tx.now());
    let mut seen = BTreeSet::new();
    let mut results = Vec::with_capacity(request.entries.len());
    for (at, entry) in request.entries.iter().enumerate() {
        if !seen.insert(entry.order) {
            return Err(AppError::invalid_field(
                format!("/entries/{at}/order"),
                condition("result-order-repeated"),
            ));
        }
        let incoming = read(state.catalogue, case, entry, at)?;
        let taken = recorder.take(case, incoming).map_err(|refusal| match refusal {
            Refusal::Unit(error) => AppError::invalid_field(format!("/entries/{at}/unit"), error),
            other => AppError::conflict(other),
        })?;
        results.push(view(taken.row()));
    }
    recorder.derive(case);
    let recorded = recorder.finish();
    store::result::record(tx.conn(), &recorded, tx.now()).await?;
    tx.audit(Entry::new("result.enter", "visit", visit).of_patient(case.patient.uuid()));
    let answer = EnteredResults { results };
    tx.commit(&answer).await?;
    tell(state, &recorded);
    Ok(answer)
}

/// Reads what was typed as the item asks for it.
fn read(catalogue: &Catalogue, case: &Case, entry: &ResultEntry, at: usize) -> Result<Incoming, AppError> {
    let order = case.orders.iter().find(|o| o.id == entry.order);
    let item = order.and_then(|o| catalogue.item(&o.item));
    let item = item.ok_or_else(|| {
        AppError::invalid_field(format!("/entries/{at}/order"), condition("order-not-in-visit"))
    })?;
    let field = |name: &str| format!("/entries/{at}/{name}");
    let value = match item.value_type {
        ValueType::Numeric => number(item, entry, field)?,
        ValueType::Coded | ValueType::Narrative => {
            answer(&entry.value).map_err(|error| AppError::invalid_field(field("value"), error))?
        }
    };
    Ok(Incoming {
        order: entry.order,
        value: Some(value),
        status: ResultStatus::Final,
        source: Source::Station,
        called: None,
    })
}

fn number(item: &Item, entry: &ResultEntry, field: impl Fn(&str) -> String) -> Result<Reported, AppError> {
    if entry.value.trim().is_empty() {
        return Err(AppError::invalid_field(field("value"), ResultError::ValueMissing));
    }
    let value =
        Number::parse(&entry.value).map_err(|error| AppError::invalid_field(field("value"), error))?;
    let unit = match entry.unit.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => Some(Unit::parse(text).map_err(|error| AppError::invalid_field(field("unit"), error))?),
        None => item.unit.clone(),
    };
    bounds::check(item, &value, unit.as_ref())
        .map_err(|error| AppError::invalid_field(field("value"), error))?;
    Ok(Reported::Number { value, unit })
}

/// A coded answer or a finding: NFC, without surrounding blanks and control characters.
fn answer(text: &str) -> Result<Reported, super::error::Condition> {
    let value: String = text.trim().nfc().filter(|c| *c == '\n' || !c.is_control()).collect();
    if value.is_empty() {
        return Err(condition("result-value-missing"));
    }
    if value.chars().count() > ANSWER_MAX {
        return Err(condition("text-too-long"));
    }
    resident_number::refuse(&value).map_err(|error| condition(error.code()))?;
    if let Some(character) = crate::print::unprintable(&value) {
        return Err(condition_with("character-unprintable", vec![("character", character.to_string())]));
    }
    Ok(Reported::Text { value })
}

/// A version as it is sent and shown.
pub fn view(row: &ResultRow) -> ResultView {
    ResultView {
        id: row.id,
        item: row.item.clone(),
        value: row.value.as_ref().map(Reported::value_text).unwrap_or_default(),
        unit: row.value.as_ref().and_then(Reported::unit).map(ToString::to_string),
        flag: row.flag,
        low: row.low.clone(),
        high: row.high.clone(),
        status: row.status,
        version: row.version,
        saved_at: row.saved_at,
    }
}

/// Tells the screens which visits and stations got values, and the laboratory's lists if something is critical.
pub(super) fn tell(state: &AppState, recorded: &Recorded) {
    for visit in recorded.visits() {
        state.live.publish(Change::Visit(visit));
    }
    let items = recorded.results.iter().filter_map(|row| state.catalogue.item(&row.item));
    let stations: BTreeSet<_> = items.map(|item| item.station.clone()).collect();
    for station in stations {
        state.live.publish(Change::Station(station));
    }
    if !recorded.raised.is_empty() {
        state.live.publish(Change::Laboratory);
    }
}
