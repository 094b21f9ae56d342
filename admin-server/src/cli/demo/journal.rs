//! Every write that the server acknowledged, and whether it is still there at the end.

use super::socket::{Person, told};
use checkup_core::api::visit::VisitChart;
use checkup_core::codes::{Barcode, ItemCode};
use checkup_core::ids::{BookingId, ConclusionId, CriticalId, ReferralId, ResultId, StepId, VisitId};
use checkup_core::step::StepState;
use chrono::NaiveDate;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// A write that was acknowledged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// A person was booked.
    Booking(BookingId),
    /// A person checked in.
    Visit(VisitId),
    /// A station was finished.
    Step(VisitId, StepId),
    /// A specimen was collected.
    Specimen(VisitId, Barcode),
    /// A station's value was stored.
    Result(VisitId, ResultId),
    /// A laboratory's value was stored, as sent.
    LabValue(VisitId, ItemCode, String),
    /// A critical value was read back.
    Critical(VisitId, CriticalId),
    /// A conclusion was signed.
    Conclusion(VisitId, ConclusionId),
    /// A referral was issued.
    Referral(VisitId, ReferralId),
}

/// A write as the summary lists it.
#[derive(Clone, Debug, Serialize)]
pub struct Acknowledged {
    /// What kind of thing was written.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
}

impl Write {
    const fn visit(&self) -> Option<VisitId> {
        match self {
            Self::Booking(_) => None,
            Self::Visit(visit)
            | Self::Step(visit, _)
            | Self::Specimen(visit, _)
            | Self::Result(visit, _)
            | Self::LabValue(visit, ..)
            | Self::Critical(visit, _)
            | Self::Conclusion(visit, _)
            | Self::Referral(visit, _) => Some(*visit),
        }
    }

    fn acknowledged(&self) -> Acknowledged {
        let (kind, id) = match self {
            Self::Booking(id) => ("booking", id.to_string()),
            Self::Visit(id) => ("visit", id.to_string()),
            Self::Step(_, id) => ("step", id.to_string()),
            Self::Specimen(_, barcode) => ("specimen", barcode.to_string()),
            Self::Result(_, id) => ("result", id.to_string()),
            Self::LabValue(visit, item, _) => ("laboratory-result", format!("{visit}/{item}")),
            Self::Critical(_, id) => ("critical", id.to_string()),
            Self::Conclusion(_, id) => ("conclusion", id.to_string()),
            Self::Referral(_, id) => ("referral", id.to_string()),
        };
        Acknowledged { kind, id }
    }

    /// Whether the chart of its visit still shows it.
    fn stands_in(&self, chart: &VisitChart, open_criticals: &BTreeSet<CriticalId>) -> bool {
        let results = || chart.orders.iter().filter_map(|order| order.result.as_ref());
        match self {
            Self::Booking(id) => chart.booking == *id,
            Self::Visit(id) => chart.visit.id == *id,
            Self::Step(_, id) => chart.steps.iter().any(|s| s.id == *id && s.state == StepState::Done),
            Self::Specimen(_, barcode) => {
                chart.specimens.iter().any(|s| s.barcode == *barcode && s.state.is_usable())
            }
            Self::Result(_, id) => results().any(|result| result.id == *id),
            Self::LabValue(_, item, value) => {
                results().any(|result| result.item == *item && result.value == *value)
            }
            Self::Critical(_, id) => !open_criticals.contains(id),
            Self::Conclusion(_, id) => chart.conclusion.as_ref().is_some_and(|c| c.id == *id),
            Self::Referral(_, id) => chart.referrals.iter().any(|referral| referral.id == *id),
        }
    }
}

/// The list under way.
#[derive(Debug, Default)]
pub struct Journal(RefCell<Vec<Write>>);

impl Journal {
    /// Notes a write whose acknowledgement just arrived.
    pub fn note(&self, write: Write) {
        self.0.borrow_mut().push(write);
    }

    /// Everything noted so far.
    pub fn acknowledged(&self) -> Vec<Acknowledged> {
        self.0.borrow().iter().map(Write::acknowledged).collect()
    }

    /// Reads everything back; what is missing is handed out.
    pub async fn missing(
        &self,
        reception: &Person,
        doctor: &Person,
        day: NaiveDate,
    ) -> anyhow::Result<Vec<Acknowledged>> {
        let writes = self.0.borrow().clone();
        let bookings = reception.bookings(day).await.map_err(told)?.bookings;
        let bookings: BTreeSet<BookingId> = bookings.into_iter().map(|booking| booking.id).collect();
        let open = doctor.criticals().await.map_err(told)?.criticals;
        let open: BTreeSet<CriticalId> = open.into_iter().map(|critical| critical.id).collect();
        let mut charts = BTreeMap::new();
        let mut missing = Vec::new();
        for write in writes {
            let Some(visit) = write.visit() else {
                if let Write::Booking(id) = &write
                    && !bookings.contains(id)
                {
                    missing.push(write.acknowledged());
                }
                continue;
            };
            let chart = match charts.entry(visit) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(place) => place.insert(doctor.visit(visit).await.ok()),
            };
            let stands = chart.as_ref().is_some_and(|chart| write.stands_in(chart, &open));
            if !stands {
                missing.push(write.acknowledged());
            }
        }
        Ok(missing)
    }
}
