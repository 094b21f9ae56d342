//! Errors on the wire: problem details (RFC 9457) with the code and arguments of the domain error.

use crate::error::Coded;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The media type of a problem.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// A problem as sent. `title` is for a person, in the language that the request asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// A relative reference that names the kind of problem: `/problems/<code>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// One sentence for a person.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The code of the broken condition.
    pub code: String,
    /// Its arguments.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, String>,
    /// The field of the request that it is about, as a JSON pointer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

impl Problem {
    /// A problem made from a domain error. `title` is filled in by whoever knows the reader's language.
    pub fn new(status: u16, error: &dyn Coded) -> Self {
        Self {
            kind: format!("/problems/{}", error.code()),
            title: error.code().to_owned(),
            status,
            code: error.code().to_owned(),
            args: error.args().into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            field: None,
        }
    }
}
