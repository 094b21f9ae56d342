//! Consents of a visit as reception sees them, and taking one back.

use crate::codes::TicketCode;
use crate::consent::{ConsentState, Purpose, Signature};
use crate::ids::VisitId;
use crate::language::Language;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// One consent of a visit, its own or one that stands from an earlier visit.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConsentView {
    /// What was asked about.
    pub purpose: Purpose,
    /// Where it stands.
    pub state: ConsentState,
    /// Version of the text.
    pub text_version: String,
    /// The language in which it was read.
    pub language: Language,
    /// When it was answered.
    pub noted_at: DateTime<Utc>,
    /// How it was signed; `None` for paper at the desk.
    pub signature: Option<Signature>,
    /// When it was taken back.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Who noted that.
    pub withdrawn_by: Option<String>,
}

/// `GET /visits/{id}/consents`, and the answer to `POST /visits/{id}/consents/{purpose}/withdrawal`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConsentList {
    /// The visit.
    pub visit: VisitId,
    /// Its ticket.
    pub ticket: TicketCode,
    /// Its day.
    pub day: NaiveDate,
    /// The person; masked for those who may not see names.
    pub name: String,
    /// Employer's name, for the texts that say it.
    pub company: Option<String>,
    /// The consents, in the order in which they are asked.
    pub consents: Vec<ConsentView>,
}

super::redacted_debug!(ConsentView, ConsentList);
