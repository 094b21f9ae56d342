//! Why somebody did something: the text that rules ask for when a step cannot be taken silently.

use crate::error::Coded;
use crate::person::resident_number::{self, ResidentNumberRefused};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest reason, in characters.
pub const REASON_MAX: usize = 4_000;

/// A reason in somebody's words: not blank, NFC, without blanks around it, at most [`REASON_MAX`] characters.
///
/// People write names into it, so debugging shows none of it.
///
/// ```
/// use checkup_core::reason::{Reason, ReasonError};
/// assert_eq!(Reason::new("  typed into the wrong row ").unwrap().as_str(), "typed into the wrong row");
/// assert_eq!(Reason::new(" \n"), Err(ReasonError::Missing));
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reason(String);

/// Why a text is no reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReasonError {
    /// There is none, or it is blank.
    #[error("reason-missing")]
    Missing,
    /// It is longer than [`REASON_MAX`].
    #[error("text-too-long")]
    TooLong,
    /// A Korean resident registration number in it.
    #[error(transparent)]
    ResidentNumber(#[from] ResidentNumberRefused),
}

impl Coded for ReasonError {
    fn code(&self) -> &'static str {
        match self {
            Self::Missing => "reason-missing",
            Self::TooLong => "text-too-long",
            Self::ResidentNumber(error) => error.code(),
        }
    }
}

impl Reason {
    /// Checks and tidies what was typed.
    ///
    /// # Errors
    /// [`ReasonError`] for blank and for too long text.
    pub fn new(text: &str) -> Result<Self, ReasonError> {
        let text = crate::unicode::nfc(text.trim());
        match text.chars().count() {
            0 => Err(ReasonError::Missing),
            1..=REASON_MAX => {
                resident_number::refuse(&text)?;
                Ok(Self(text))
            }
            _ => Err(ReasonError::TooLong),
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reason(…)")
    }
}

impl TryFrom<String> for Reason {
    type Error = ReasonError;
    fn try_from(text: String) -> Result<Self, ReasonError> {
        Self::new(&text)
    }
}

impl From<Reason> for String {
    fn from(reason: Reason) -> Self {
        reason.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_neither_blank_nor_longer_than_allowed() {
        assert_eq!(Reason::new("\t "), Err(ReasonError::Missing));
        assert!(Reason::new(&"ạ".repeat(REASON_MAX)).is_ok());
        assert_eq!(Reason::new(&"ạ".repeat(REASON_MAX + 1)), Err(ReasonError::TooLong));
    }

    #[test]
    fn a_reason_is_read_back_composed_and_not_shown_when_debugged() {
        let reason = Reason::new("Nguye\u{302}\u{303}n").unwrap();
        assert_eq!(reason.as_str(), "Nguy\u{1ec5}n");
        assert!(!format!("{reason:?}").contains("Nguy"));
        let json = serde_json::to_string(&reason).unwrap();
        assert_eq!(serde_json::from_str::<Reason>(&json).unwrap(), reason);
        assert!(serde_json::from_str::<Reason>("\" \"").is_err());
    }
}
