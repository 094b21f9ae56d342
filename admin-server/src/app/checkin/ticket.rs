//! The ticket: where somebody goes, when it is over, and what is owed.

use crate::app::AppError;
use crate::app::routing::{self as way, Course};
use crate::state::AppState;
use crate::store::booking::BookingRow;
use crate::store::visit::VisitRow;
use crate::store::{self, StoreError};
use checkup_core::api::checkin::TicketView;

/// The ticket of the visit that a booking became.
pub(super) async fn of_booking(state: &AppState, row: &BookingRow) -> Result<TicketView, AppError> {
    let visit = store::visit::by_booking(state.store.db(), row.id).await?;
    of_visit(state, visit.ok_or_else(|| StoreError::corrupt("booking.visit", row.id))?).await
}

/// The ticket of a visit as things stand now.
pub(super) async fn of_visit(state: &AppState, visit: VisitRow) -> Result<TicketView, AppError> {
    let steps = store::step::of_visits(state.store.db(), &[visit.id]).await?;
    let next = steps.iter().find(|step| Some(step.id) == visit.current_step).map(|step| step.station.clone());
    let route = steps.into_iter().filter(|step| !step.state.is_over()).map(|step| step.station).collect();
    let mut owed = store::payment::owed(state.store.db(), &[visit.id]).await?;
    let Course { onward, done, .. } =
        way::look(state, visit.day).await?.remove(&visit.id).unwrap_or_default();
    // The time of a way that was told a moment ago may have changed; where it leads stays as it was told.
    let onward = onward.filter(|onward| Some(&onward.station) == next.as_ref());
    Ok(TicketView {
        visit: visit.id,
        ticket: visit.ticket,
        next,
        route,
        findings: visit.findings,
        onward,
        done,
        due: owed.remove(&visit.id),
    })
}
