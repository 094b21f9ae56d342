//! What a kiosk asks besides checking in: where next, how far the report is, and what it needs to go on without the server.

use super::checkin::{Identify, StandingConsent};
use super::routing::{Expected, Onward};
use crate::booking::BookingState;
use crate::codes::{PackageCode, StationCode, TicketCode};
use crate::ids::BookingId;
use crate::language::Language;
use crate::person::Sex;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// `POST /check-ins/ticket`: a ticket was scanned or typed. Whoever holds a ticket may know where it leads, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AskWay {
    /// The ticket, of today.
    pub ticket: TicketCode,
}

/// Where the holder of a ticket is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Whereabouts {
    /// Waits in the hall for [`NextRoom::next`].
    Waits,
    /// Is being called into [`NextRoom::next`].
    Called,
    /// Is inside [`NextRoom::next`].
    Inside,
    /// Everything is over.
    Finished,
    /// Went home before the end.
    Left,
}

/// Where next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NextRoom {
    /// The ticket.
    pub ticket: TicketCode,
    /// Where its holder is.
    pub now: Whereabouts,
    /// The room; `None` when nothing is left.
    pub next: Option<StationCode>,
    /// With its reason and time, for whoever waits.
    pub onward: Option<Onward>,
    /// People who wait for the same room and will probably be called before.
    pub before: u16,
    /// Rooms that are over, and all rooms.
    pub over: u16,
    /// All rooms of the visit.
    pub of: u16,
    /// What is left after the next one, in no order: only the next is decided.
    pub later: Vec<StationCode>,
    /// When everything is over.
    pub done: Option<Expected>,
}

/// `POST /check-ins/report`: how far the results are. A ticket alone does not open it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AskReport {
    /// The ticket.
    pub ticket: TicketCode,
    /// Its holder's date of birth.
    pub birth_date: NaiveDate,
}

/// How far one group of results is. No value and no finding ever stands here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GroupReady {
    /// Where its items were examined.
    pub station: StationCode,
    /// Results that are here.
    pub ready: u16,
    /// Results to come in all.
    pub of: u16,
}

/// How far the report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReportState {
    /// Results are still awaited.
    AwaitsResults,
    /// Every result is here, the doctor has not signed yet.
    AwaitsDoctor,
    /// Signed: it can be taken at the desk.
    Ready,
}

/// The answer to [`AskReport`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReportStatus {
    /// The day of the examination.
    #[serde(deserialize_with = "crate::iso8601::read_day")]
    pub day: NaiveDate,
    /// By station, in the order of a usual morning.
    pub groups: Vec<GroupReady>,
    /// The report.
    pub report: ReportState,
    /// When it is ready or was.
    #[serde(deserialize_with = "crate::iso8601::read_day")]
    pub expected: NaiveDate,
}

/// `GET /kiosk/lease`: what an enrolled kiosk needs to go on when the server does not answer. Kept encrypted with `key`, which
/// lives in memory only; the same kiosk gets the same key all day, so that what it kept can be read again after a restart.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Lease {
    /// The day at the centre it is for.
    #[serde(deserialize_with = "crate::iso8601::read_day")]
    pub day: NaiveDate,
    /// 32 bytes, hexadecimal.
    pub key: String,
    /// The keys of the days before, the latest first: what was kept then and never sent can still be read.
    pub former: Vec<String>,
    /// Letter of the tickets that this kiosk gives out without the server: no other kiosk's and not the server's today.
    pub series: String,
    /// Number of the next ticket of the series, as far as the server knows: 1 on a new day. A kiosk that gave out more of
    /// them without the server counts on from its own.
    pub next: u16,
    /// Changes when the bookings change.
    pub version: String,
    /// The day's bookings; `None` when the kiosk already has this version.
    pub bookings: Option<Vec<LeasedBooking>>,
}

/// A booking as a kiosk keeps it: found by a digest only, the name masked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LeasedBooking {
    /// HMAC-SHA-256 with the lease's key, hexadecimal, of each [`Identify::proof`] by which this person may be found.
    pub digests: Vec<String>,
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
    /// Minutes after midnight for which it is booked.
    pub minute: u16,
    /// The language noted at booking.
    pub language: Language,
    /// Where the booking stood.
    pub state: BookingState,
    /// Consents of earlier visits that still hold.
    pub given: Vec<StandingConsent>,
}

impl Identify {
    /// What identifies, as one line: `booking|CODE` or `KIND|NUMBER|BIRTH-DATE`. A kiosk without the server looks for its
    /// digest among those of [`LeasedBooking::digests`].
    pub fn proof(&self) -> String {
        match self {
            Self::Document { kind, number, birth_date } => format!("{}|{number}|{birth_date}", kind.code()),
            Self::Booking { code } => format!("booking|{code}"),
        }
    }
}

super::redacted_debug!(AskReport, ReportStatus, Lease, LeasedBooking);
