//! How far somebody's results are: ticket and date of birth open it, and it holds no value and no finding. Whoever guesses
//! is stopped after a few tries, wherever the next one is made.

use super::plan_of;
use crate::app::{Actor, AppError, Permission};
use crate::state::{AppState, CENTRE_OFFSET};
use crate::store;
use crate::store::audit::{self, Entry};
use crate::store::conclusion::ConclusionRow;
use crate::store::visit::{OrderRow, VisitRow};
use checkup_core::api::kiosk::{AskReport, GroupReady, ReportState, ReportStatus};
use checkup_core::ids::VisitId;
use checkup_core::visit::VisitState;
use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

/// How long after the examination a ticket opens this.
const OPENS: TimeDelta = TimeDelta::days(60);

/// Refused tries from one kiosk or for one ticket within [`WITHIN`] before no more are answered.
const MOST_TRIES: usize = 5;

/// The time in which refused tries count.
const WITHIN: TimeDelta = TimeDelta::hours(1);

/// What a refused try is called in the audit, from which tries are counted.
const REFUSED: &str = "report.refuse";

/// How far the results of this ticket's holder are.
pub async fn status(state: &AppState, actor: &Actor, request: AskReport) -> Result<ReportStatus, AppError> {
    actor.require(Permission::CheckIn)?;
    let today = state.clock.today();
    let mut tx = state.begin_unkeyed(actor).await?;
    // Tries come one after the other, also on several servers: otherwise many at once would all be the first.
    store::routing::hold_day(tx.conn(), today).await?;
    let ticket = request.ticket.as_str();
    let tries = audit::tries(tx.conn(), REFUSED, tx.now() - WITHIN, actor.by(), ticket).await?;
    if tries >= MOST_TRIES {
        return Err(AppError::conflict_code("report-too-many-tries"));
    }
    let visits = store::ticket::since(tx.conn(), today - OPENS, &request.ticket).await?;
    let fits = |row: &VisitRow| {
        row.patient.born.date() == request.birth_date && row.day <= today && row.state != VisitState::Left
    };
    let visit = visits.into_iter().find(fits);
    // A wrong pair is looked up like a right one, so that the time of the answer tells nothing.
    let ids = [visit.as_ref().map_or(VisitId::new(Uuid::nil()), |row| row.id)];
    let orders = store::visit::orders(tx.conn(), &ids).await?;
    let signed = store::conclusion::latest_of(tx.conn(), &ids).await?.remove(&ids[0]);
    let Some(visit) = visit else {
        tx.audit(Entry::new(REFUSED, "ticket", ticket));
        tx.commit(&()).await?;
        return Err(AppError::not_found("report-not-found"));
    };
    tx.audit(Entry::new("report.status", "visit", visit.id).of_patient(visit.patient.id.uuid()));
    tx.commit(&()).await?;
    Ok(view(state, &visit, &orders, signed.as_ref(), today))
}

fn view(
    state: &AppState,
    visit: &VisitRow,
    orders: &[OrderRow],
    signed: Option<&ConclusionRow>,
    today: NaiveDate,
) -> ReportStatus {
    let wanted = || orders.iter().filter(|order| order.cancelled_by.is_none());
    let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    let group = |station| {
        let here = || wanted().filter(|order| order.station == station);
        GroupReady {
            ready: count(here().filter(|order| !order.state.is_open()).count()),
            of: count(here().count()),
            station,
        }
    };
    let groups = plan_of(state, visit, orders).stations().into_iter().map(group).filter(|group| group.of > 0);
    let current = signed.filter(|row| !row.outdated);
    let report = if current.is_some() {
        ReportState::Ready
    } else if wanted().any(|order| order.state.is_open()) {
        ReportState::AwaitsResults
    } else {
        ReportState::AwaitsDoctor
    };
    let planned = visit.day + TimeDelta::days(state.terms.report_days.into());
    ReportStatus {
        day: visit.day,
        groups: groups.collect(),
        report,
        // What is late comes today at the earliest.
        expected: current
            .map_or(planned.max(today), |row| row.signed.at().with_timezone(&CENTRE_OFFSET).date_naive()),
    }
}
