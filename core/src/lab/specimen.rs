//! One tube, cup or swab: planned with the order, collected by scan, rejected when it cannot be used.

use crate::error::Coded;
use serde::{Deserialize, Serialize};

/// Where a specimen stands.
///
/// ```text
/// planned ─collect→ collected ─reject→ rejected ─collect (again)→ collected
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SpecimenState {
    /// The label exists, the tube is empty.
    Planned,
    /// Taken from the person.
    Collected,
    /// Cannot be used; to be taken again.
    Rejected,
}

impl SpecimenState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Planned, Self::Collected, Self::Rejected];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Collected => "collected",
            Self::Rejected => "rejected",
        }
    }

    /// Reads what [`SpecimenState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }
}

/// What can be asked of a specimen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SpecimenCommand {
    /// It was taken just now.
    Collect,
    /// It cannot be used.
    Reject,
}

/// Why a specimen refuses a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SpecimenError {
    /// It was scanned as collected before.
    #[error("specimen-already-collected")]
    AlreadyCollected,
    /// It was never collected.
    #[error("specimen-not-collected")]
    NotCollected,
}

impl Coded for SpecimenError {
    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyCollected => "specimen-already-collected",
            Self::NotCollected => "specimen-not-collected",
        }
    }
}

/// Decides the next state. A specimen has one event for each state, so the state is the event.
pub const fn decide(state: SpecimenState, command: SpecimenCommand) -> Result<SpecimenState, SpecimenError> {
    use SpecimenCommand as C;
    use SpecimenState as S;
    match (state, command) {
        (S::Planned | S::Rejected, C::Collect) => Ok(S::Collected),
        (S::Collected, C::Collect) => Err(SpecimenError::AlreadyCollected),
        (S::Collected, C::Reject) => Ok(S::Rejected),
        (S::Planned | S::Rejected, C::Reject) => Err(SpecimenError::NotCollected),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tube_is_collected_once_unless_it_was_rejected() {
        use SpecimenCommand::{Collect, Reject};
        let taken = decide(SpecimenState::Planned, Collect).unwrap();
        assert_eq!(decide(taken, Collect), Err(SpecimenError::AlreadyCollected));
        let rejected = decide(taken, Reject).unwrap();
        assert_eq!(decide(rejected, Reject), Err(SpecimenError::NotCollected));
        assert_eq!(decide(rejected, Collect), Ok(SpecimenState::Collected));
    }
}
