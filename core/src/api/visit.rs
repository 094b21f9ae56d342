//! Visits as staff see them: the day's list, one person, the doctor's chart.

use crate::codes::{ItemCode, PackageCode, StationCode, TicketCode};
use crate::ids::{BookingId, OrderId, PatientId, StepId, VisitId};
use crate::judgement::{Suggestion, Uncounted};
use crate::lab::order::OrderState;
use crate::language::Language;
use crate::package::Finding;
use crate::person::Sex;
use crate::step::StepState;
use crate::visit::VisitState;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::computed::ComputedView;
use super::conclusion::ConclusionView;
use super::referral::ReferralView;
use super::result::ResultView;
use super::specimen::SpecimenView;

/// One line of the day's list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VisitSummary {
    /// Its id.
    pub id: VisitId,
    /// Ticket.
    pub ticket: TicketCode,
    /// The person.
    pub patient: PatientId,
    /// Name: in full for those who need it, masked for others.
    pub name: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Sex.
    pub sex: Sex,
    /// Completed years on the day of the visit.
    pub age: u16,
    /// Employer's name.
    pub company: Option<String>,
    /// Package.
    pub package: PackageCode,
    /// Language of the person.
    pub language: Language,
    /// Day at the centre.
    pub day: NaiveDate,
    /// How far the visit is.
    pub state: VisitState,
    /// Where the person is or is called to now.
    pub at: Option<StationCode>,
    /// Stations that are over.
    pub steps_over: u32,
    /// All stations.
    pub steps: u32,
    /// Items without a result yet.
    pub results_open: u32,
    /// Values outside their range.
    pub abnormal: u32,
    /// Critical values not yet read back.
    pub critical: u32,
    /// Version of the signed conclusion; 0 if none.
    pub conclusion_version: u32,
    /// A result changed after that signature: nothing is printed until it is signed again.
    #[serde(default)]
    pub conclusion_outdated: bool,
    /// Check-in time.
    pub checked_in_at: DateTime<Utc>,
}

/// `GET /visits?day=`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VisitList {
    /// In order of ticket.
    pub visits: Vec<VisitSummary>,
}

/// One station of a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StepView {
    /// Its id.
    pub id: StepId,
    /// Station.
    pub station: StationCode,
    /// State.
    pub state: StepState,
    /// When the person went in.
    pub started_at: Option<DateTime<Utc>>,
    /// When the person came out.
    pub ended_at: Option<DateTime<Utc>>,
}

/// One ordered item with its latest result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrderView {
    /// Its id.
    pub id: OrderId,
    /// Item.
    pub item: ItemCode,
    /// Where it is done.
    pub station: StationCode,
    /// State.
    pub state: OrderState,
    /// Rule or reason code when cancelled.
    pub cancelled_by: Option<String>,
    /// Latest version of its result.
    pub result: Option<ResultView>,
    /// The value at the previous checkup here.
    pub previous: Option<PreviousValue>,
}

/// A value from an earlier visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PreviousValue {
    /// Day of that visit.
    pub day: NaiveDate,
    /// Value as reported then.
    pub value: String,
    /// Unit as reported then.
    pub unit: Option<String>,
}

/// `GET /visits/{id}`: everything about one visit.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VisitChart {
    /// The head.
    pub visit: VisitSummary,
    /// The booking it came from.
    pub booking: BookingId,
    /// Stations in order.
    pub steps: Vec<StepView>,
    /// Orders in the catalogue's order.
    pub orders: Vec<OrderView>,
    /// Specimens in order of draw.
    pub specimens: Vec<SpecimenView>,
    /// What the preparation rules found at check-in.
    pub findings: Vec<Finding>,
    /// What the rules suggest from the results so far; `None` for those who may not see it.
    pub suggestion: Option<Suggestion>,
    /// The flagged results that do not count in that suggestion; empty for those who may not see it.
    #[serde(default)]
    pub uncounted: Uncounted,
    /// What the formulas say of the results so far; empty for those who may not see it.
    #[serde(default)]
    pub computed: Vec<ComputedView>,
    /// The latest signed conclusion.
    pub conclusion: Option<ConclusionView>,
    /// Referrals.
    pub referrals: Vec<ReferralView>,
}

super::redacted_debug!(VisitSummary, VisitList, VisitChart);
