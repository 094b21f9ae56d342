//! Who waits for the desk: guests who asked for help at a kiosk, and check-ins that a kiosk took while the server did not
//! answer and that could not be kept.

use crate::codes::TicketCode;
use crate::ids::{BookingId, DeskCaseId};
use crate::language::Language;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// `POST /desk-cases`: a guest at this kiosk asks for help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AskForHelp {
    /// Where the guest stopped, as the kiosk shows it: `K4.2-NET`. Nothing personal.
    pub place: String,
    /// The guest's language.
    pub language: Language,
    /// The booking, when the guest was identified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking: Option<BookingId>,
}

/// Why something waits for the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeskReason {
    /// A guest asked for help.
    Help,
    /// A check-in without the server could not be kept.
    Conflict,
}

impl DeskReason {
    /// Every reason.
    pub const ALL: [Self; 2] = [Self::Help, Self::Conflict];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Conflict => "conflict",
        }
    }

    /// Reads what [`DeskReason::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == text)
    }
}

/// One case on the desk's list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeskCase {
    /// Id.
    pub id: DeskCaseId,
    /// Why.
    pub reason: DeskReason,
    /// What staff call the kiosk.
    pub kiosk: String,
    /// Where the guest stopped; for a conflict the error's code.
    pub place: String,
    /// The guest's language.
    pub language: Language,
    /// The ticket that the kiosk gave.
    pub ticket: Option<TicketCode>,
    /// Name of the person, when known and when the reader may see it; else masked.
    pub name: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// `GET /desk-cases`: what is open, the oldest first.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeskCaseList {
    /// The cases.
    pub cases: Vec<DeskCase>,
}

super::redacted_debug!(DeskCase, DeskCaseList);
