//! Check-in at the kiosk: identify, confirm, consent, answer, take the ticket.

use super::routing::{Expected, Onward};
use crate::codes::{BookingCode, ItemCode, PackageCode, StationCode, TicketCode};
use crate::consent::ConsentAnswer;
use crate::ids::{BookingId, VisitId};
use crate::language::Language;
use crate::money::Money;
use crate::package::{Answers, Finding};
use crate::person::{DocumentKind, Sex};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// `POST /check-ins/identify`: what was scanned or typed. A POST, so that nothing personal stands in a URL.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Identify {
    /// A citizen card or a passport.
    Document {
        /// Which document.
        kind: DocumentKind,
        /// Its number.
        number: String,
        /// Date of birth on it.
        birth_date: NaiveDate,
    },
    /// A booking code.
    Booking {
        /// The code.
        code: BookingCode,
    },
}

/// Who pays for the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Payer {
    /// The employer.
    Company,
    /// The person.
    Own,
}

/// What the kiosk may show after identification. The name is masked on the server already.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CheckInOffer {
    /// The booking.
    pub booking: BookingId,
    /// Masked name.
    pub masked_name: String,
    /// Sex, for the rules.
    pub sex: Sex,
    /// Completed years today, for the rules.
    pub age: u16,
    /// Employer's name, if one pays.
    pub company: Option<String>,
    /// Package.
    pub package: PackageCode,
    /// Everything in it for this person.
    pub items: Vec<ItemCode>,
    /// Its price.
    pub price: Money,
    /// Who pays it.
    pub payer: Payer,
    /// Minutes after midnight for which it is booked.
    pub minute: u16,
    /// The language noted at booking.
    pub language: Language,
    /// The ticket, when the person has checked in already today.
    pub ticket: Option<TicketView>,
}

/// `POST /visits`: check in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CheckIn {
    /// The booking that was offered.
    pub booking: BookingId,
    /// The language chosen.
    pub language: Language,
    /// Consent by purpose.
    pub consents: Vec<ConsentAnswer>,
    /// Answers to the questions that the package asks.
    pub answers: Answers,
}

/// The ticket.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TicketView {
    /// The visit.
    pub visit: VisitId,
    /// What the board will call.
    pub ticket: TicketCode,
    /// Where to go first; `None` when nothing is left to do.
    pub next: Option<StationCode>,
    /// Every station in order.
    pub route: Vec<StationCode>,
    /// What the preparation rules found; blocked items are left out of the route.
    pub findings: Vec<Finding>,
    /// The next station with its reason and time; `None` for whoever is called or inside, or where nobody can say.
    #[serde(default)]
    pub onward: Option<Onward>,
    /// When everything is over.
    #[serde(default)]
    pub done: Option<Expected>,
}

super::redacted_debug!(Identify, CheckInOffer, CheckIn, TicketView);
