//! Visits as staff see them.

use super::{Actor, AppError, Permission, conclusion, referral, result, specimen};
use crate::state::AppState;
use crate::store::audit::Entry;
use crate::store::result::ResultRow;
use crate::store::step::StepRow;
use crate::store::visit::{Counts, OrderRow, VisitRow};
use crate::store::{self, StoreError};
use checkup_core::api::visit::{OrderView, PreviousValue, StepView, VisitChart, VisitList, VisitSummary};
use checkup_core::codes::{ItemCode, TicketCode};
use checkup_core::ids::{OrderId, VisitId};
use checkup_core::quantity::Reported;
use checkup_core::step::StepState;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The visits of a day in order of ticket.
pub async fn list(state: &AppState, actor: &Actor, day: NaiveDate) -> Result<VisitList, AppError> {
    actor.require(Permission::SeeDay)?;
    let db = state.store.db();
    let rows = store::visit::of_day(db, day).await?;
    let ids: Vec<VisitId> = rows.iter().map(|row| row.id).collect();
    let counts = store::visit::counts(db, &ids).await?;
    let mut steps: BTreeMap<VisitId, Vec<StepRow>> = BTreeMap::new();
    for step in store::step::of_visits(db, &ids).await? {
        steps.entry(step.visit).or_default().push(step);
    }
    let line = |row: VisitRow| {
        let of = counts.get(&row.id).copied().unwrap_or_default();
        summary(actor, &row, steps.get(&row.id).map_or(&[], Vec::as_slice), of)
    };
    Ok(VisitList { visits: rows.into_iter().map(line).collect() })
}

/// A visit's line as this actor may see it.
pub(super) fn summary(actor: &Actor, row: &VisitRow, steps: &[StepRow], counts: Counts) -> VisitSummary {
    let name = &row.patient.name;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let at = steps.iter().find(|step| matches!(step.state, StepState::Called | StepState::Inside));
    VisitSummary {
        id: row.id,
        ticket: row.ticket.clone(),
        patient: row.patient.id,
        name: if actor.may(Permission::SeeNames) { name.as_str().to_owned() } else { name.masked() },
        birth_date: row.patient.born.date(),
        sex: row.patient.sex,
        age: u16::try_from(row.patient.born.age_on(row.day)).unwrap_or(u16::MAX),
        company: row.company.clone(),
        package: row.package.clone(),
        language: row.language,
        day: row.day,
        state: row.state,
        at: at.map(|step| step.station.clone()),
        steps_over: count(steps.iter().filter(|step| step.state.is_over()).count()),
        steps: count(steps.len()),
        results_open: counts.results_open,
        abnormal: counts.abnormal,
        critical: counts.critical,
        conclusion_version: counts.conclusion_version,
        conclusion_outdated: counts.conclusion_outdated,
        checked_in_at: row.checked_in_at,
    }
}

/// Everything about one visit. That it was read is noted.
pub async fn chart(state: &AppState, actor: &Actor, id: VisitId) -> Result<VisitChart, AppError> {
    actor.require(Permission::SeeChart)?;
    let row = store::visit::by_id(state.store.db(), id).await?;
    chart_of(state, actor, row.ok_or_else(|| AppError::not_found("visit-not-found"))?).await
}

/// Everything about today's visit with this ticket.
pub async fn by_ticket(state: &AppState, actor: &Actor, ticket: &TicketCode) -> Result<VisitChart, AppError> {
    actor.require(Permission::SeeChart)?;
    let row = store::visit::by_ticket(state.store.db(), state.clock.today(), ticket).await?;
    chart_of(state, actor, row.ok_or_else(|| AppError::not_found("visit-not-found"))?).await
}

async fn chart_of(state: &AppState, actor: &Actor, row: VisitRow) -> Result<VisitChart, AppError> {
    let db = state.store.db();
    let ids = [row.id];
    let steps = store::step::of_visits(db, &ids).await?;
    let counts = store::visit::counts(db, &ids).await?.remove(&row.id).unwrap_or_default();
    let orders = store::visit::orders(db, &ids).await?;
    let case = store::result::cases(db, &ids).await?.remove(&row.id);
    let case = case.ok_or_else(|| StoreError::corrupt("visit", row.id))?;
    let previous = previous_values(state, &row).await?;
    let specimens = store::specimen::of_visits(db, &ids).await?;
    let signed = store::conclusion::latest_of(db, &ids).await?.remove(&row.id);
    let referrals = store::referral::of_visit(db, row.id).await?;
    let today = state.clock.today();
    let computed =
        if actor.may(Permission::Sign) { conclusion::computed(state.catalogue, &case) } else { Vec::new() };
    let suggestion = actor.may(Permission::Sign).then(|| conclusion::suggestion(state.catalogue, &case));
    let uncounted = suggestion.as_ref().map(|suggestion| conclusion::uncounted(suggestion, &case));
    let chart = VisitChart {
        visit: summary(actor, &row, &steps, counts),
        booking: row.booking,
        steps: steps.into_iter().map(step_view).collect(),
        specimens: specimens.iter().map(|row| specimen::view(row, &orders)).collect(),
        orders: orders
            .iter()
            .map(|order| order_view(order, &case.latest, previous.get(&order.item)))
            .collect(),
        findings: row.findings.clone(),
        suggestion,
        uncounted: uncounted.unwrap_or_default(),
        computed,
        conclusion: signed.as_ref().map(conclusion::view),
        referrals: referrals.iter().map(|row| referral::view(actor, row, today)).collect(),
    };
    let entry = Entry::new("visit.read", "visit", row.id).of_patient(row.patient.id.uuid());
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    Ok(chart)
}

async fn previous_values(
    state: &AppState,
    row: &VisitRow,
) -> Result<BTreeMap<ItemCode, PreviousValue>, AppError> {
    let found = store::report::previous(state.store.db(), row.patient.id, row.day).await?;
    let view = |(item, (day, value)): (ItemCode, (NaiveDate, Reported))| {
        let unit = value.unit().map(ToString::to_string);
        (item, PreviousValue { day, value: value.value_text(), unit })
    };
    Ok(found.into_iter().map(view).collect())
}

fn step_view(step: StepRow) -> StepView {
    StepView {
        id: step.id,
        station: step.station,
        state: step.state,
        started_at: step.started_at,
        ended_at: step.ended_at,
    }
}

/// The orders that are wanted, with their latest results.
pub(super) fn order_views(
    orders: &[OrderRow],
    latest: &BTreeMap<OrderId, ResultRow>,
    wanted: impl Fn(&OrderRow) -> bool,
) -> Vec<OrderView> {
    orders.iter().filter(|order| wanted(order)).map(|order| order_view(order, latest, None)).collect()
}

fn order_view(
    order: &OrderRow,
    latest: &BTreeMap<OrderId, ResultRow>,
    previous: Option<&PreviousValue>,
) -> OrderView {
    OrderView {
        id: order.id,
        item: order.item.clone(),
        station: order.station.clone(),
        state: order.state,
        cancelled_by: order.cancelled_by.clone(),
        result: latest.get(&order.id).map(result::view),
        previous: previous.cloned(),
    }
}
