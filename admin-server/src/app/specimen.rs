//! Specimens: collected by scan, rejected with a reason.

use super::error::condition;
use super::{Actor, AppError, Permission};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::specimen::SpecimenRow;
use crate::store::visit::OrderRow;
use crate::store::{self, Begun, Key};
use checkup_core::api::specimen::{SpecimenAction, SpecimenView};
use checkup_core::codes::Barcode;
use checkup_core::ids::{OrderId, StepId};
use checkup_core::lab::order::{self, OrderCommand, OrderState};
use checkup_core::lab::specimen::{self, SpecimenCommand, SpecimenState};

/// Notes that a specimen was collected or cannot be used.
pub async fn command(
    state: &AppState,
    actor: &Actor,
    barcode: &Barcode,
    request: SpecimenAction,
    key: Option<&Key>,
) -> Result<SpecimenView, AppError> {
    actor.require(Permission::Collect)?;
    let reason = request.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    if request.command == SpecimenCommand::Reject && reason.is_none() {
        return Err(AppError::invalid_field("/reason", condition("reason-missing")));
    }
    let mut tx = match state.begin(actor, key, &("specimen.command", barcode, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let not_found = || AppError::not_found("specimen-not-found");
    let found = store::specimen::by_barcode(tx.conn(), barcode).await?.ok_or_else(not_found)?;
    let visit = store::visit::lock(tx.conn(), found.visit).await?;
    let visit = visit.ok_or_else(|| AppError::not_found("visit-not-found"))?;
    // Read again now that the visit is held: somebody may have scanned it in the meantime.
    let mut row = store::specimen::by_barcode(tx.conn(), barcode).await?.ok_or_else(not_found)?;
    row.state = specimen::decide(row.state, request.command)?;
    let by = actor.staff().ok().map(|(id, _)| id);
    store::specimen::set_state(tx.conn(), row.id, row.state, by, reason, tx.now()).await?;
    let mut orders = store::visit::orders(tx.conn(), &[visit.id]).await?;
    if row.state == SpecimenState::Collected {
        row.collected_at = Some(tx.now());
        let collected = collect(&mut orders, &row);
        store::visit::move_orders(tx.conn(), &collected, OrderState::Collected, None).await?;
    }
    let answer = view(&row, &orders);
    let action = if row.state == SpecimenState::Collected { "specimen.collect" } else { "specimen.reject" };
    tx.audit(Entry::new(action, "specimen", row.id).of_patient(visit.patient.id.uuid()));
    tx.commit(&answer).await?;
    state.live.publish(Change::Station(row.station.clone()));
    state.live.publish(Change::Visit(visit.id));
    Ok(answer)
}

fn collect(orders: &mut [OrderRow], row: &SpecimenRow) -> Vec<OrderId> {
    let mut moved = Vec::new();
    for order in orders.iter_mut().filter(|order| order.specimen == Some(row.id)) {
        if let Ok(next) = order::decide(order.state, OrderCommand::Collect) {
            order.state = next;
            moved.push(order.id);
        }
    }
    moved
}

/// The specimens to be taken at one step, in order of draw.
pub async fn of_step(state: &AppState, actor: &Actor, step: StepId) -> Result<Vec<SpecimenView>, AppError> {
    actor.require(Permission::Collect)?;
    let db = state.store.db();
    let step = store::step::by_id(db, step).await?.ok_or_else(|| AppError::not_found("step-not-found"))?;
    let orders = store::visit::orders(db, &[step.visit]).await?;
    let rows = store::specimen::of_visits(db, &[step.visit]).await?;
    Ok(rows.iter().filter(|row| row.station == step.station).map(|row| view(row, &orders)).collect())
}

/// A specimen as sent, with what it is for.
pub(super) fn view(row: &SpecimenRow, orders: &[OrderRow]) -> SpecimenView {
    let mine = orders.iter().filter(|order| order.specimen == Some(row.id));
    SpecimenView {
        id: row.id,
        visit: row.visit,
        barcode: row.barcode.clone(),
        tube: row.tube,
        station: row.station.clone(),
        items: mine.map(|order| order.item.clone()).collect(),
        state: row.state,
        collected_at: row.collected_at,
    }
}
