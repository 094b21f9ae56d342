//! A station's screen: who waits, who is called, who is inside; and the board for everybody.

use super::routing::{Expected, Onward, RoomView};
use super::visit::OrderView;
use crate::codes::{StationCode, TicketCode};
use crate::ids::{StepId, VisitId};
use crate::language::Language;
use crate::person::Sex;
use crate::step::{StepCommand, StepState};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One person at a station.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QueueEntry {
    /// The visit.
    pub visit: VisitId,
    /// The station within the visit.
    pub step: StepId,
    /// Ticket.
    pub ticket: TicketCode,
    /// Name.
    pub name: String,
    /// Sex.
    pub sex: Sex,
    /// Completed years.
    pub age: u16,
    /// Language of the person.
    pub language: Language,
    /// State.
    pub state: StepState,
    /// Since when in this state.
    pub since: DateTime<Utc>,
    /// What is to be done here.
    pub orders: Vec<OrderView>,
    /// Codes of preparation findings that staff must know.
    pub alerts: Vec<String>,
    /// Why the person comes here and when, as far as the router can say; `None` for whoever is called or inside.
    #[serde(default)]
    pub onward: Option<Onward>,
}

/// `GET /stations/{code}`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StationView {
    /// Station.
    pub station: StationCode,
    /// Whose next station this is: called and inside first, then waiting in the order in which they will be called.
    pub present: Vec<QueueEntry>,
    /// How many will still come today after other stations.
    pub coming: u32,
    /// How many are over today.
    pub over: u32,
    /// Its rooms, by number.
    #[serde(default)]
    pub rooms: Vec<RoomView>,
}

/// One line of the station overview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StationLoad {
    /// Station.
    pub station: StationCode,
    /// Waiting now.
    pub waiting: u32,
    /// Called or inside now.
    pub busy: u32,
    /// Over today.
    pub over: u32,
}

/// `GET /stations`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StationList {
    /// In list order.
    pub stations: Vec<StationLoad>,
}

/// `POST /steps/{id}/commands`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StepAction {
    /// What staff ask for.
    pub command: StepCommand,
    /// Why, for a skip.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// What a step command led to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StepOutcome {
    /// The state of the step now.
    pub state: StepState,
    /// Where the person goes next; `None` when the examination is finished.
    pub next: Option<StationCode>,
    /// The next station with its reason; `None` for whoever is called or inside.
    #[serde(default)]
    pub onward: Option<Onward>,
    /// When everything is over.
    #[serde(default)]
    pub done: Option<Expected>,
}

/// One line of the board: who is called, or inside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BoardLine {
    /// Ticket.
    pub ticket: TicketCode,
    /// Masked name.
    pub masked_name: String,
    /// Where to go.
    pub station: StationCode,
    /// When called, or let in.
    pub called_at: DateTime<Utc>,
}

/// Who waits, and when the router expects to call them where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BoardNext {
    /// Ticket.
    pub ticket: TicketCode,
    /// Masked name.
    pub masked_name: String,
    /// Where to go then.
    pub station: StationCode,
    /// When the router expects it.
    pub begins: Expected,
}

/// `GET /board`: who is called now, the newest first; who is inside; and who will be called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BoardView {
    /// Called and not yet inside.
    pub called: Vec<BoardLine>,
    /// Inside, the newest first.
    #[serde(default)]
    pub inside: Vec<BoardLine>,
    /// Waiting, the soonest first.
    #[serde(default)]
    pub next: Vec<BoardNext>,
}

super::redacted_debug!(QueueEntry, StationView);
