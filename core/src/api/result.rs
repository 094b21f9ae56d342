//! Results: entered at a station, and critical values until they are read back.

use crate::codes::{ItemCode, TicketCode};
use crate::ids::{CriticalId, OrderId, ResultId, VisitId};
use crate::lab::flag::Flag;
use crate::lab::result::ResultStatus;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One version of one result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ResultView {
    /// Its id.
    pub id: ResultId,
    /// Item.
    pub item: ItemCode,
    /// Value exactly as reported; empty when withdrawn.
    pub value: String,
    /// Unit as reported.
    pub unit: Option<String>,
    /// Flag.
    pub flag: Flag,
    /// Lower limit in the reported unit, inclusive.
    pub low: Option<String>,
    /// Upper limit in the reported unit, inclusive.
    pub high: Option<String>,
    /// What the sender says about it.
    pub status: ResultStatus,
    /// Its version, from 1.
    pub version: u32,
    /// When it was saved.
    pub saved_at: DateTime<Utc>,
}

/// One value typed or read at a station.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ResultEntry {
    /// The order it answers.
    pub order: OrderId,
    /// What was typed: a number, or a coded or narrative answer.
    pub value: String,
    /// Unit; the item's own unit when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// `POST /visits/{id}/results`: all or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnterResults {
    /// The values.
    pub entries: Vec<ResultEntry>,
}

/// What was stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnteredResults {
    /// In the order of the entries.
    pub results: Vec<ResultView>,
}

/// A critical value that somebody must read back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CriticalView {
    /// Its id.
    pub id: CriticalId,
    /// The visit.
    pub visit: VisitId,
    /// Ticket.
    pub ticket: TicketCode,
    /// The value.
    pub result: ResultView,
    /// When it was raised.
    pub raised_at: DateTime<Utc>,
    /// When it was read back.
    pub acknowledged_at: Option<DateTime<Utc>>,
}

/// `GET /criticals`: open ones, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CriticalList {
    /// Not read back yet.
    pub criticals: Vec<CriticalView>,
}

/// `POST /criticals/{id}/acknowledgement`: who was told, and that the value was read back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AcknowledgeCritical {
    /// What was done, in the words of who did it.
    pub note: String,
}
