//! Referrals to partner hospitals.

use crate::codes::TicketCode;
use crate::ids::{PartnerId, ReferralId, VisitId};
use crate::referral::{ReferralCommand, ReferralState, Urgency};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A partner hospital.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PartnerView {
    /// Its id.
    pub id: PartnerId,
    /// Name.
    pub name: String,
    /// City and country, as printed.
    pub place: String,
}

/// `GET /partners`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PartnerList {
    /// In order of name.
    pub partners: Vec<PartnerView>,
}

/// `POST /visits/{id}/referrals`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CreateReferral {
    /// Where to.
    pub partner: PartnerId,
    /// Department there.
    pub specialty: String,
    /// Why, in the patient's language.
    pub reason: String,
    /// How soon.
    pub urgency: Urgency,
}

/// A referral.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReferralView {
    /// Its id.
    pub id: ReferralId,
    /// The visit it follows from.
    pub visit: VisitId,
    /// Ticket of that visit.
    pub ticket: TicketCode,
    /// Name of the person.
    pub name: String,
    /// Where to.
    pub partner: PartnerView,
    /// Department there.
    pub specialty: String,
    /// Why.
    pub reason: String,
    /// How soon.
    pub urgency: Urgency,
    /// Last day in time.
    pub due: NaiveDate,
    /// State.
    pub state: ReferralState,
    /// Nobody has seen the person and the due day is past.
    pub overdue: bool,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
}

/// `GET /referrals`: open ones, the most overdue first.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReferralList {
    /// Open ones.
    pub referrals: Vec<ReferralView>,
}

/// `POST /referrals/{id}/commands`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReferralAction {
    /// What happened.
    pub command: ReferralCommand,
    /// A note, for example the appointment or the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

super::redacted_debug!(ReferralView, ReferralList);
