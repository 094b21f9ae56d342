//! Specimens: collected by scan, rejected with a reason.

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
use checkup_core::lab::specimen::{self, RejectCause, Rejection, SpecimenCommand, SpecimenState};
use checkup_core::reason::{Reason, ReasonError};
use std::collections::BTreeMap;

/// Notes that a specimen was collected or cannot be used.
pub async fn command(
    state: &AppState,
    actor: &Actor,
    barcode: &Barcode,
    request: SpecimenAction,
    key: Option<&Key>,
) -> Result<SpecimenView, AppError> {
    actor.require(Permission::Collect)?;
    let rejection = rejection(&request).map_err(|error| AppError::invalid_field("/reason", error))?;
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
    row.state = specimen::decide(row.state, request.command, rejection.as_ref())?;
    let by = actor.staff().ok().map(|(id, _)| id);
    let why = rejection.map(|rejection| rejection.text());
    store::specimen::set_state(tx.conn(), row.id, row.state, by, why.as_deref(), tx.now()).await?;
    let mut orders = store::visit::orders(tx.conn(), &[visit.id]).await?;
    if row.state == SpecimenState::Collected {
        row.collected_at = Some(tx.now());
    }
    if let Some(asked) = of_orders(row.state) {
        for (next, ids) in follow(&mut orders, &row, asked) {
            store::visit::move_orders(tx.conn(), &ids, next, None).await?;
        }
    }
    let answer = view(&row, &orders);
    tx.audit(Entry::new(action_of(request.command), "specimen", row.id).of_patient(visit.patient.id.uuid()));
    tx.commit(&answer).await?;
    state.live.publish(Change::Station(row.station.clone()));
    state.live.publish(Change::Visit(visit.id));
    Ok(answer)
}

/// Why it is rejected, for a rejection.
fn rejection(request: &SpecimenAction) -> Result<Option<Rejection>, ReasonError> {
    if request.command != SpecimenCommand::Reject {
        return Ok(None);
    }
    let words = request.reason.as_deref().filter(|words| !words.trim().is_empty());
    let note = words.map(Reason::new).transpose()?;
    Rejection::new(request.cause.unwrap_or(RejectCause::Other), note).map(Some)
}

const fn action_of(command: SpecimenCommand) -> &'static str {
    match command {
        SpecimenCommand::Collect => "specimen.collect",
        SpecimenCommand::Receive => "specimen.receive",
        SpecimenCommand::Reject => "specimen.reject",
        SpecimenCommand::GiveUp => "specimen.give_up",
    }
}

/// What a specimen's new state asks of its orders. One that will not be taken leaves them to whoever cancels the orders.
const fn of_orders(state: SpecimenState) -> Option<OrderCommand> {
    match state {
        SpecimenState::Collected => Some(OrderCommand::Collect),
        SpecimenState::Received => Some(OrderCommand::Receive),
        SpecimenState::Rejected => Some(OrderCommand::Recollect),
        SpecimenState::Planned | SpecimenState::NotTaken => None,
    }
}

/// Moves the specimen's orders along; those that have a value already stay where they are.
fn follow(
    orders: &mut [OrderRow],
    row: &SpecimenRow,
    asked: OrderCommand,
) -> BTreeMap<OrderState, Vec<OrderId>> {
    let mut moved: BTreeMap<OrderState, Vec<OrderId>> = BTreeMap::new();
    for order in orders.iter_mut().filter(|order| order.specimen == Some(row.id)) {
        if let Ok(next) = order::decide(order.state, asked) {
            order.state = next;
            moved.entry(next).or_default().push(order.id);
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
