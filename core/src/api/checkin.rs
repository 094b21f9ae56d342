//! Check-in at the kiosk: identify, confirm, consent, answer, take the ticket.

use super::booking::PersonInput;
use super::routing::{Expected, Onward};
use crate::codes::{BookingCode, ItemCode, PackageCode, StationCode, TicketCode};
use crate::consent::{ConsentAnswer, Signature};
use crate::ids::{BookingId, VisitId};
use crate::language::Language;
use crate::money::Money;
use crate::package::{Answers, Finding};
use crate::person::{DocumentKind, Sex};
use chrono::{DateTime, NaiveDate, Utc};
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
    /// Consents of earlier visits that still hold: on the present text, not withdrawn. They are not asked for again.
    #[serde(default)]
    pub given: Vec<StandingConsent>,
}

/// A consent of an earlier visit that still holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StandingConsent {
    /// What was answered, and on which text.
    pub answer: ConsentAnswer,
    /// The day of that visit.
    #[serde(deserialize_with = "crate::iso8601::read_day")]
    pub on: NaiveDate,
}

/// Who checks in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Who {
    /// Whoever this booking is for.
    Booking {
        /// The booking that was offered.
        booking: BookingId,
    },
    /// Somebody without an appointment.
    WalkIn(WalkIn),
}

/// Somebody without an appointment: who it is, and what they want. Pays in person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WalkIn {
    /// As read from a document or typed.
    pub person: PersonInput,
    /// How the kiosk knows. What was typed is looked at by the desk before anything else.
    pub identity: Identity,
    /// Which package.
    pub package: PackageCode,
}

/// How a kiosk came to know who somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Identity {
    /// A document was scanned. Its code is not signed by anybody: a claim, not a proof.
    Scanned,
    /// Typed by hand.
    Typed,
}

/// A ticket that a kiosk gave out while the server did not answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GivenTicket {
    /// Out of the kiosk's own series.
    pub ticket: TicketCode,
    /// When the person stood there.
    #[serde(deserialize_with = "crate::iso8601::read_moment")]
    pub at: DateTime<Utc>,
}

/// `POST /visits`: check in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CheckIn {
    /// Who.
    pub who: Who,
    /// The language chosen.
    pub language: Language,
    /// Consent by purpose; those that stand from an earlier visit may be left out.
    pub consents: Vec<ConsentAnswer>,
    /// How the consents were signed; left out at the desk, where paper is signed, and when nothing new was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Signature>,
    /// Answers to the questions that the package asks.
    pub answers: Answers,
    /// Items beyond the package, paid in person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extras: Vec<ItemCode>,
    /// The ticket that the kiosk gave already, because the server did not answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<GivenTicket>,
}

impl CheckIn {
    /// A booked person who answered nothing, consented to nothing and wants nothing besides.
    pub fn booked(booking: BookingId, language: Language) -> Self {
        Self {
            who: Who::Booking { booking },
            language,
            consents: Vec::new(),
            signature: None,
            answers: Answers::default(),
            extras: Vec::new(),
            given: None,
        }
    }
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
    /// What the person owes and has not paid; `None` when nothing is owed.
    #[serde(default)]
    pub due: Option<Money>,
}

super::redacted_debug!(Identify, CheckInOffer, Who, WalkIn, CheckIn, TicketView);
