//! Moving a person through a station: call, let in, let out, put back, leave out.

use super::checkin::plan_of;
use super::error::condition;
use super::routing::{self, Course, Replanned};
use super::{Actor, AppError, Permission, check_keepable};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::step::StepRow;
use crate::store::visit::{OrderRow, VisitRow};
use crate::store::{self, Begun, Key, Tx};
use checkup_core::api::station::{StepAction, StepOutcome};
use checkup_core::codes::StationCode;
use checkup_core::ids::{OrderId, StepId, VisitId};
use checkup_core::lab::order::{self, OrderCommand, OrderState};
use checkup_core::step::{self, StepCommand, StepError, StepEvent, StepState};
use checkup_core::visit::{self, VisitCommand, VisitError, VisitState};
use chrono::NaiveDate;

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
    let reason = reason("/reason", request.reason.as_deref(), request.command == StepCommand::Skip)?;
    let mut tx = match state.begin(actor, key, &("step.command", id, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let found = store::step::by_id(tx.conn(), id).await?;
    let found = found.ok_or_else(|| AppError::not_found("step-not-found"))?;
    let date = routing::hold(&tx, found.visit).await?;
    let mut day = Day::load(&tx, found.visit).await?;
    let done = day.perform(state, &mut tx, date, id, request.command, reason.as_deref()).await?;
    tx.commit(&done.outcome).await?;
    let outcome = done.outcome.clone();
    done.publish(state);
    Ok(outcome)
}

/// A reason as it is kept, in the named field; `None` if there is none and none is needed.
pub(super) fn reason(field: &str, text: Option<&str>, needed: bool) -> Result<Option<String>, AppError> {
    let reason = text.map(str::trim).filter(|reason| !reason.is_empty());
    if needed && reason.is_none() {
        return Err(AppError::invalid_field(field, condition("reason-missing")));
    }
    if reason.is_some_and(|reason| reason.chars().count() > REASON_MAX) {
        return Err(AppError::invalid_field(field, condition("text-too-long")));
    }
    check_keepable(field, reason.unwrap_or_default())?;
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
pub(super) struct Day {
    pub visit: VisitRow,
    pub steps: Vec<StepRow>,
    pub orders: Vec<OrderRow>,
}

/// What a command led to, to be told to the screens after the commit.
pub(super) struct Performed {
    pub outcome: StepOutcome,
    visit: VisitId,
    station: StationCode,
    replanned: Replanned,
}

impl Performed {
    pub fn publish(self, state: &AppState) {
        state.live.publish(Change::Station(self.station));
        self.replanned.publish(state);
        state.live.publish(Change::Board);
        state.live.publish(Change::Visit(self.visit));
    }
}

/// Takes back the wanted orders that may still be, and gives their ids.
pub(super) fn cancel(orders: &mut [OrderRow], why: &str, wanted: impl Fn(&OrderRow) -> bool) -> Vec<OrderId> {
    let may = |o: &OrderRow| order::decide(o.state, OrderCommand::Cancel).is_ok();
    let mut ids = Vec::new();
    for order in orders.iter_mut().filter(|order| wanted(order) && may(order)) {
        order.state = OrderState::Cancelled;
        order.cancelled_by = Some(why.to_owned());
        ids.push(order.id);
    }
    ids
}

impl Day {
    /// Loads an open visit and holds it.
    pub async fn load(tx: &Tx, visit: VisitId) -> Result<Self, AppError> {
        let visit = store::visit::lock(tx.conn(), visit).await?;
        let visit = visit.ok_or_else(|| AppError::not_found("visit-not-found"))?;
        if visit.state != VisitState::Open {
            return Err(VisitError::Over { state: visit.state }.into());
        }
        Ok(Self {
            steps: store::step::of_visits(tx.conn(), &[visit.id]).await?,
            orders: store::visit::orders(tx.conn(), &[visit.id]).await?,
            visit,
        })
    }

    pub fn over(&self) -> Vec<StationCode> {
        self.steps.iter().filter(|step| step.state.is_over()).map(|step| step.station.clone()).collect()
    }

    fn decide(&self, state: &AppState, step: &StepRow, command: StepCommand) -> Result<StepEvent, AppError> {
        let busy = |other: &StepRow| matches!(other.state, StepState::Called | StepState::Inside);
        let elsewhere = self.steps.iter().any(|other| other.id != step.id && busy(other));
        let event = step::decide(step.state, command, elsewhere)?;
        let begins = matches!(event, StepEvent::Called | StepEvent::Started);
        if begins && !plan_of(state, &self.visit, &self.orders).may_begin(&step.station, &self.over()) {
            return Err(StepError::TooEarly.into());
        }
        Ok(event)
    }

    /// Carries out a command, notes it for the audit and plans everybody's way again. The caller holds the day.
    pub async fn perform(
        &mut self,
        state: &AppState,
        tx: &mut Tx,
        date: NaiveDate,
        id: StepId,
        command: StepCommand,
        reason: Option<&str>,
    ) -> Result<Performed, AppError> {
        let step = self.steps.iter().find(|step| step.id == id).cloned();
        let step = step.ok_or_else(|| AppError::not_found("step-not-found"))?;
        let event = self.decide(state, &step, command)?;
        let now = tx.now();
        let to = step::apply(event);
        store::step::set_state(tx.conn(), id, event, to, reason, now).await?;
        for step in self.steps.iter_mut().filter(|step| step.id == id) {
            step.state = to;
        }
        if event == StepEvent::Skipped {
            let ids = cancel(&mut self.orders, SKIPPED, |order| order.station == step.station);
            store::visit::move_orders(tx.conn(), &ids, OrderState::Cancelled, Some(SKIPPED)).await?;
        }
        let begun = event == StepEvent::Started || to.is_over();
        if begun && self.visit.pinned_step == Some(id) {
            store::visit::pin(tx.conn(), self.visit.id, None).await?;
        }
        if to.is_over() && step.state != StepState::Waiting {
            store::step::begin_wait(tx.conn(), self.visit.id, now).await?;
        }
        let open_steps = self.steps.iter().filter(|step| !step.state.is_over()).count();
        if let Ok(event) = visit::decide(self.visit.state, VisitCommand::Finish { open_steps }) {
            store::visit::end(tx.conn(), self.visit.id, visit::apply(event), None, now).await?;
        }
        let replanned = routing::replan(state, tx, date).await?;
        let Course { onward, done, .. } = replanned.course(self.visit.id);
        tx.audit(Entry::new(action_of(event), "step", id).of_patient(self.visit.patient.id.uuid()));
        let outcome = StepOutcome { state: to, next: replanned.next(self.visit.id), onward, done };
        Ok(Performed { outcome, visit: self.visit.id, station: step.station, replanned })
    }
}
