//! Result files from laboratories, and what in them could not be matched.

use crate::ids::{MessageId, OrderId, UnmatchedId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What became of one `POST /lab-messages` (body: one or more HL7 v2 messages, `text/plain`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ImportReport {
    /// One outcome a message, in the order of the file.
    pub messages: Vec<MessageOutcome>,
}

/// What became of one message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MessageOutcome {
    /// Kept under this id.
    pub id: MessageId,
    /// MSH-10, if it could be read.
    pub control_id: Option<String>,
    /// The message was received before; nothing was stored twice.
    pub duplicate: bool,
    /// Results stored.
    pub stored: u32,
    /// Results that were there already with the same value.
    pub unchanged: u32,
    /// What could not be matched; it waits in the list.
    pub unmatched: Vec<UnmatchedView>,
    /// Why the whole message could not be read, as an error code.
    pub refused: Option<String>,
}

/// A received result that waits for a person to match or dismiss it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UnmatchedView {
    /// Its id.
    pub id: UnmatchedId,
    /// The message it came in.
    pub message: MessageId,
    /// Why it could not be matched: an error code.
    pub reason: String,
    /// Its arguments.
    pub args: BTreeMap<String, String>,
    /// Specimen as sent.
    pub specimen: String,
    /// Code and name of the test as sent.
    pub test: String,
    /// Value as sent.
    pub value: String,
    /// Unit as sent.
    pub unit: String,
    /// When it came.
    pub received_at: DateTime<Utc>,
}

/// `GET /unmatched-results`: open ones, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UnmatchedList {
    /// Open ones.
    pub unmatched: Vec<UnmatchedView>,
}

/// `POST /unmatched-results/{id}/resolution`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum ResolveUnmatched {
    /// It belongs to this order; the unit may be corrected.
    Assign {
        /// The order.
        order: OrderId,
        /// The unit to read it in, if the one sent is unknown.
        unit: Option<String>,
    },
    /// It belongs to nobody here.
    Dismiss {
        /// Why.
        reason: String,
    },
}
