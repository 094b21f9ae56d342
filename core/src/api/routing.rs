//! What the router says on the wire: where somebody goes next, why, and when; rooms; and how well promises were kept.

use super::station::StepOutcome;
use crate::codes::{StationCode, TicketCode};
use crate::ids::{StepId, VisitId};
use crate::person::Sex;
use crate::routing::Why;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The earliest, the most likely and the latest of some time: nine times in ten it lies between. All three are equal
/// where only the likely one was worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Expected {
    /// One time in twenty it is earlier.
    #[serde(deserialize_with = "crate::iso8601::read_moment")]
    pub early: DateTime<Utc>,
    /// As often earlier as later.
    #[serde(deserialize_with = "crate::iso8601::read_moment")]
    pub likely: DateTime<Utc>,
    /// One time in twenty it is later.
    #[serde(deserialize_with = "crate::iso8601::read_moment")]
    pub late: DateTime<Utc>,
}

/// Where a person goes next, and why. The sentence is `routing-why-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Onward {
    /// The station within the visit.
    pub step: StepId,
    /// Where.
    pub station: StationCode,
    /// What spoke for it most.
    pub why: Why,
    /// The station that has to wait for this one, for [`Why::Opens`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<StationCode>,
    /// The reserved time, for [`Why::Slot`].
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::iso8601::read_moment_if_any"
    )]
    pub slot: Option<DateTime<Utc>>,
    /// Staff sent the person there.
    #[serde(default)]
    pub pinned: bool,
    /// When it begins.
    pub begins: Expected,
}

/// One room, booth, bed or chair of a station.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RoomView {
    /// Its number, from 1.
    pub number: u16,
    /// Nobody is sent in.
    pub closed: bool,
    /// Sex of the staff in it, where somebody noted it.
    pub staff: Option<Sex>,
    /// When that was noted; `None` where nothing ever was.
    pub since: Option<DateTime<Utc>>,
}

/// The rooms of one station, by number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RoomList {
    /// Station.
    pub station: StationCode,
    /// Its rooms.
    pub rooms: Vec<RoomView>,
}

/// What is asked of a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RoomCommand {
    /// People are sent in again.
    Open,
    /// Nobody is sent in any more; whoever is inside comes out as usual.
    Close,
}

/// `POST /stations/{code}/rooms/{n}/commands`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RoomAction {
    /// What staff ask for.
    pub command: RoomCommand,
    /// Sex of the staff in the room; left out for not noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<Sex>,
}

/// `POST /visits/{id}/next`: staff choose where the person goes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SendOn {
    /// Where to.
    pub station: StationCode,
}

/// Where a person stands after something was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Way {
    /// The visit.
    pub visit: VisitId,
    /// Where to go next; `None` when nothing is left or somebody is inside.
    pub onward: Option<Onward>,
    /// When everything is over.
    pub done: Option<Expected>,
}

/// `POST /visits/{id}/leave`: the person goes home before the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LeaveEarly {
    /// Why.
    pub reason: String,
}

/// `POST /stations/{code}/scans`: the ticket was scanned at the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ScanTicket {
    /// The ticket.
    pub ticket: TicketCode,
}

/// What a scan at the door led to: the first lets in, the second lets out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Scanned {
    /// The visit.
    pub visit: VisitId,
    /// The station within the visit.
    pub step: StepId,
    /// What became of it.
    pub outcome: StepOutcome,
}

/// How well times were promised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Kept {
    /// Promises whose time has come.
    pub promises: u32,
    /// Of these, within 15 minutes of the likely time.
    pub within: u32,
    /// Nine in ten were closer than this, in seconds; 0 where there was none.
    pub p90_seconds: u32,
    /// How far off they were on average, in seconds.
    pub mean_seconds: u32,
}

/// How well the waits for one station were promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StationKept {
    /// Station.
    pub station: StationCode,
    /// How well.
    pub kept: Kept,
}

/// `GET /promises/accuracy?day=`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PromiseAccuracy {
    /// The day.
    pub day: NaiveDate,
    /// Every promise of the day, whether its time has come or not.
    pub promises: u32,
    /// When everything is over.
    pub done: Kept,
    /// When the next room begins.
    pub begins: Kept,
    /// The same by station, in list order; only those with a promise.
    pub stations: Vec<StationKept>,
}
