//! The doctor's conclusion.

use crate::ids::{ConclusionId, StaffId};
use crate::judgement::{HealthClass, KrBox};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// `POST /visits/{id}/conclusions`: sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignConclusion {
    /// Health class I–V.
    pub class: Option<HealthClass>,
    /// Korean judgement boxes.
    #[serde(default)]
    pub kr: Vec<KrBox>,
    /// The concluding text in the patient's language.
    pub text: String,
    /// Why the class or the boxes differ from what is suggested, or why they say healthy (class I or II, 정상A or 정상B)
    /// over a critical value that did not count in the suggestion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_reason: Option<String>,
    /// Signs although results are missing.
    #[serde(default)]
    pub accept_missing: bool,
    /// The version that the doctor saw; 0 if none.
    pub seen_version: u32,
}

/// A signed conclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConclusionView {
    /// Its id.
    pub id: ConclusionId,
    /// 1 for the first signature, higher for amendments.
    pub version: u32,
    /// Health class.
    pub class: Option<HealthClass>,
    /// Korean judgement boxes.
    pub kr: Vec<KrBox>,
    /// Text.
    pub text: String,
    /// Why the class or the boxes differ from what is suggested, or stand over a critical value that did not count.
    pub override_reason: Option<String>,
    /// Who signed.
    pub signed_by: StaffId,
    /// Their name as printed.
    pub signed_by_name: String,
    /// When.
    pub signed_at: DateTime<Utc>,
    /// A result was corrected after the signature: an amendment is due.
    pub outdated: bool,
}
