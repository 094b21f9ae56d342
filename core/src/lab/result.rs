//! Versions of one result: recorded, corrected, withdrawn. No version is ever overwritten.

use crate::error::Coded;
use crate::quantity::Reported;
use serde::{Deserialize, Serialize};

/// What a version of a result says about itself (HL7 table 0085: P, F, C, D/X).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ResultStatus {
    /// May still change.
    Preliminary,
    /// Complete and verified by who sent it.
    Final,
    /// Replaces an earlier version.
    Corrected,
    /// The sender took it back; there is no value.
    Withdrawn,
}

impl ResultStatus {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Preliminary, Self::Final, Self::Corrected, Self::Withdrawn];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Preliminary => "preliminary",
            Self::Final => "final",
            Self::Corrected => "corrected",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads what [`ResultStatus::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }
}

/// The version that counts now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Current {
    /// Its number, from 1.
    pub version: u32,
    /// Its status.
    pub status: ResultStatus,
    /// Its value; `None` when withdrawn.
    pub value: Option<Reported>,
}

/// What an incoming value brings about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultEvent {
    /// A version to store.
    Recorded {
        /// Its number.
        version: u32,
        /// Its status.
        status: ResultStatus,
    },
    /// The same value with the same status is there already: a message sent twice.
    Unchanged,
}

/// Why an incoming value is not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResultError {
    /// A preliminary value after a final one is stale.
    #[error("result-stale")]
    Stale,
    /// Nothing is there to be withdrawn.
    #[error("result-nothing-to-withdraw")]
    NothingToWithdraw,
    /// A value is missing.
    #[error("result-value-missing")]
    ValueMissing,
}

impl Coded for ResultError {
    fn code(&self) -> &'static str {
        match self {
            Self::Stale => "result-stale",
            Self::NothingToWithdraw => "result-nothing-to-withdraw",
            Self::ValueMissing => "result-value-missing",
        }
    }
}

/// Decides what happens with a value that arrives with `status` for an item whose latest version is `current`.
///
/// A final value that differs from an earlier final one is kept as a correction, whatever the sender calls it: the
/// doctor must see that it changed.
pub fn decide(
    current: Option<&Current>,
    value: Option<&Reported>,
    status: ResultStatus,
) -> Result<ResultEvent, ResultError> {
    if status == ResultStatus::Withdrawn {
        return match current {
            None => Err(ResultError::NothingToWithdraw),
            Some(c) if c.status == ResultStatus::Withdrawn => Ok(ResultEvent::Unchanged),
            Some(c) => Ok(ResultEvent::Recorded { version: c.version + 1, status }),
        };
    }
    let value = value.ok_or(ResultError::ValueMissing)?;
    let Some(current) = current else {
        return Ok(ResultEvent::Recorded { version: 1, status });
    };
    let was_final = matches!(current.status, ResultStatus::Final | ResultStatus::Corrected);
    if was_final && status == ResultStatus::Preliminary {
        return Err(ResultError::Stale);
    }
    if current.value.as_ref() == Some(value) && (was_final || current.status == status) {
        return Ok(ResultEvent::Unchanged);
    }
    let status = if was_final { ResultStatus::Corrected } else { status };
    Ok(ResultEvent::Recorded { version: current.version + 1, status })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Number;

    fn value(text: &str) -> Reported {
        Reported::Number { value: Number::parse(text).unwrap(), unit: None }
    }

    fn current(text: &str, status: ResultStatus) -> Current {
        Current { version: 1, status, value: Some(value(text)) }
    }

    #[test]
    fn the_same_message_twice_changes_nothing() {
        let now = current("64", ResultStatus::Final);
        assert_eq!(decide(Some(&now), Some(&value("64")), ResultStatus::Final), Ok(ResultEvent::Unchanged));
        assert_eq!(
            decide(Some(&now), Some(&value("64")), ResultStatus::Corrected),
            Ok(ResultEvent::Unchanged)
        );
    }

    #[test]
    fn a_changed_final_value_is_a_correction_whatever_it_is_called() {
        let now = current("64", ResultStatus::Final);
        assert_eq!(
            decide(Some(&now), Some(&value("146")), ResultStatus::Final),
            Ok(ResultEvent::Recorded { version: 2, status: ResultStatus::Corrected })
        );
    }

    #[test]
    fn a_preliminary_value_never_replaces_a_final_one() {
        let now = current("64", ResultStatus::Final);
        assert_eq!(
            decide(Some(&now), Some(&value("65")), ResultStatus::Preliminary),
            Err(ResultError::Stale)
        );
    }

    #[test]
    fn a_withdrawn_result_needs_something_to_withdraw() {
        assert_eq!(decide(None, None, ResultStatus::Withdrawn), Err(ResultError::NothingToWithdraw));
        assert_eq!(decide(None, None, ResultStatus::Final), Err(ResultError::ValueMissing));
    }
}
