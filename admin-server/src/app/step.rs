//! Moving a person through a station: call, let in, let out, put back, leave out.

use super::checkin::plan_of;
use super::error::condition;
use super::{Actor, AppError, Permission, check_keepable};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::step::StepRow;
use crate::store::visit::{OrderRow, VisitRow};
use crate::store::{self, Begun, Key, Tx};
use checkup_core::api::station::{StepAction, StepOutcome};
use checkup_core::codes::StationCode;
use checkup_core::ids::StepId;
use checkup_core::lab::order::{self, OrderCommand, OrderState};
use checkup_core::routing::{self, Plan};
use checkup_core::step::{self, StepCommand, StepError, StepEvent, StepState};
use checkup_core::visit::{self, VisitCommand, VisitError, VisitState};

/// The longest reason for leaving a station out, in characters.
const REASON_MAX: usize = 500;

/// Why an order is not done when its station was left out.
const SKIPPED: &str = "station-skipped";

/// Carries out a command and sends the person on.
pub async fn command(
    state: &AppState,
    actor: &Actor,
    id: StepId,
    request: StepAction,
    key: Option<&Key>,
) -> Result<StepOutcome, AppError> {
    actor.require(Permission::WorkStation)?;
    let reason = reason_of(&request)?;
    let mut tx = match state.begin(actor, key, &("step.command", id, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let found = store::step::by_id(tx.conn(), id).await?;
    let found = found.ok_or_else(|| AppError::not_found("step-not-found"))?;
    let visit = store::visit::lock(tx.conn(), found.visit).await?;
    let visit = visit.ok_or_else(|| AppError::not_found("visit-not-found"))?;
    if visit.state != VisitState::Open {
        return Err(VisitError::Over { state: visit.state }.into());
    }
    let mut day = Day {
        steps: store::step::of_visits(tx.conn(), &[visit.id]).await?,
        orders: store::visit::orders(tx.conn(), &[visit.id]).await?,
        visit,
    };
    let event = day.decide(state, id, request.command)?;
    let outcome = day.carry_out(state, &mut tx, id, event, reason.as_deref()).await?;
    tx.audit(Entry::new(action_of(event), "step", id).of_patient(day.visit.patient.id.uuid()));
    tx.commit(&outcome).await?;
    state.live.publish(Change::Station(found.station));
    if let Some(next) = &outcome.next {
        state.live.publish(Change::Station(next.clone()));
    }
    state.live.publish(Change::Board);
    state.live.publish(Change::Visit(day.visit.id));
    Ok(outcome)
}

fn reason_of(request: &StepAction) -> Result<Option<String>, AppError> {
    let reason = request.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    if request.command == StepCommand::Skip && reason.is_none() {
        return Err(AppError::invalid_field("/reason", condition("reason-missing")));
    }
    if reason.is_some_and(|reason| reason.chars().count() > REASON_MAX) {
        return Err(AppError::invalid_field("/reason", condition("text-too-long")));
    }
    check_keepable("/reason", reason.unwrap_or_default())?;
    Ok(reason.map(str::to_owned))
}

const fn action_of(event: StepEvent) -> &'static str {
    match event {
        StepEvent::Called => "step.call",
        StepEvent::Started => "step.start",
        StepEvent::Finished => "step.finish",
        StepEvent::PutBack => "step.put_back",
        StepEvent::Skipped => "step.skip",
    }
}

/// A visit with its stations and orders, held until the write ends.
struct Day {
    visit: VisitRow,
    steps: Vec<StepRow>,
    orders: Vec<OrderRow>,
}

impl Day {
    fn over(&self) -> Vec<StationCode> {
        self.steps.iter().filter(|step| step.state.is_over()).map(|step| step.station.clone()).collect()
    }

    fn decide(&self, state: &AppState, id: StepId, command: StepCommand) -> Result<StepEvent, AppError> {
        let not_found = || AppError::not_found("step-not-found");
        let step = self.steps.iter().find(|step| step.id == id).ok_or_else(not_found)?;
        let busy = |other: &StepRow| matches!(other.state, StepState::Called | StepState::Inside);
        let elsewhere = self.steps.iter().any(|other| other.id != id && busy(other));
        let event = step::decide(step.state, command, elsewhere)?;
        let begins = matches!(event, StepEvent::Called | StepEvent::Started);
        if begins && !plan_of(state, &self.visit, &self.orders).may_begin(&step.station, &self.over()) {
            return Err(StepError::TooEarly.into());
        }
        Ok(event)
    }

    async fn carry_out(
        &mut self,
        state: &AppState,
        tx: &mut Tx,
        id: StepId,
        event: StepEvent,
        reason: Option<&str>,
    ) -> Result<StepOutcome, AppError> {
        let now = tx.now();
        let to = step::apply(event);
        store::step::set_state(tx.conn(), id, event, to, reason, now).await?;
        let mut station = None;
        for step in self.steps.iter_mut().filter(|step| step.id == id) {
            step.state = to;
            station = Some(step.station.clone());
        }
        if let (StepEvent::Skipped, Some(station)) = (event, &station) {
            self.cancel_orders(tx, station).await?;
        }
        let plan = plan_of(state, &self.visit, &self.orders);
        let current = self.current(&plan, id, to);
        let next = current.and_then(|id| self.steps.iter().find(|step| step.id == id));
        let next = next.map(|step| step.station.clone());
        let open_steps = self.steps.iter().filter(|step| !step.state.is_over()).count();
        let ended = match visit::decide(self.visit.state, VisitCommand::Finish { open_steps }) {
            Ok(event) => Some((visit::apply(event), now)),
            Err(_) => None,
        };
        store::visit::set_progress(tx.conn(), self.visit.id, current, ended).await?;
        if let Some(current) = current.filter(|current| *current != id && to.is_over()) {
            store::step::begin_wait(tx.conn(), current, now).await?;
        }
        Ok(StepOutcome { state: to, next })
    }

    /// Called and inside people belong to that station; everybody else to the next one of the route.
    fn current(&self, plan: &Plan, id: StepId, to: StepState) -> Option<StepId> {
        if matches!(to, StepState::Called | StepState::Inside) {
            return Some(id);
        }
        let busy = |step: &&StepRow| matches!(step.state, StepState::Called | StepState::Inside);
        if let Some(step) = self.steps.iter().find(busy) {
            return Some(step.id);
        }
        let next = routing::next(plan, &self.over());
        let open = |step: &&StepRow| !step.state.is_over();
        let routed = self.steps.iter().filter(open).find(|step| Some(&step.station) == next.as_ref());
        routed.or_else(|| self.steps.iter().find(open)).map(|step| step.id)
    }

    async fn cancel_orders(&mut self, tx: &Tx, station: &StationCode) -> Result<(), AppError> {
        let stays = |o: &OrderRow| order::decide(o.state, OrderCommand::Cancel).is_err();
        let mut ids = Vec::new();
        for order in self.orders.iter_mut().filter(|o| o.station == *station && !stays(o)) {
            order.state = OrderState::Cancelled;
            order.cancelled_by = Some(SKIPPED.to_owned());
            ids.push(order.id);
        }
        Ok(store::visit::move_orders(tx.conn(), &ids, OrderState::Cancelled, Some(SKIPPED)).await?)
    }
}
