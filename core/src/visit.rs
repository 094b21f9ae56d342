//! A visit: one person, one day, from check-in to the signed conclusion.

use crate::error::Coded;
use crate::machine::{Machine, Sample, state};
use serde::{Deserialize, Serialize};

/// How far a visit has come; drawn in `docs/STATES.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum VisitState {
    /// Checked in, walking through the stations.
    Open,
    /// Every station is over; results may still be on their way.
    Examined,
    /// A doctor has signed the conclusion. A later amendment keeps this state.
    Concluded,
    /// The person went home before the end.
    Left,
}

impl VisitState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Open, Self::Examined, Self::Concluded, Self::Left];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Examined => "examined",
            Self::Concluded => "concluded",
            Self::Left => "left",
        }
    }

    /// Reads what [`VisitState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }
}

/// What can be asked of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VisitCommand {
    /// The last station is over; `open_steps` are those that are not.
    Finish {
        /// Stations that are neither done nor skipped.
        open_steps: usize,
    },
    /// A doctor signs, or signs an amendment.
    Conclude,
    /// The person goes home early.
    Leave,
}

/// What happened to a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VisitEvent {
    /// Every station is over.
    Finished,
    /// A conclusion was signed.
    Concluded,
    /// The person went home early.
    Left,
}

/// Why a visit refuses a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VisitError {
    /// Stations are still open.
    #[error("visit-stations-open")]
    StationsOpen {
        /// How many.
        open: usize,
    },
    /// The visit is past the point where this makes sense.
    #[error("visit-over")]
    Over {
        /// The state in which it was asked.
        state: VisitState,
    },
    /// The examination is not finished, so nothing can be concluded.
    #[error("visit-not-examined")]
    NotExamined,
}

impl Coded for VisitError {
    fn code(&self) -> &'static str {
        match self {
            Self::StationsOpen { .. } => "visit-stations-open",
            Self::Over { .. } => "visit-over",
            Self::NotExamined => "visit-not-examined",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::StationsOpen { open } => vec![("open", open.to_string())],
            Self::Over { state } => vec![("state", state.as_str().to_owned())],
            Self::NotExamined => Vec::new(),
        }
    }
}

/// Decides what a command brings about.
///
/// ```
/// use checkup_core::visit::*;
/// assert!(decide(VisitState::Open, VisitCommand::Conclude).is_err());
/// let event = decide(VisitState::Open, VisitCommand::Finish { open_steps: 0 }).unwrap();
/// assert_eq!(apply(event), VisitState::Examined);
/// ```
pub fn decide(state: VisitState, command: VisitCommand) -> Result<VisitEvent, VisitError> {
    use VisitCommand as C;
    use VisitState as S;
    match (state, command) {
        (S::Open, C::Finish { open_steps: 0 }) => Ok(VisitEvent::Finished),
        (S::Open, C::Finish { open_steps }) => Err(VisitError::StationsOpen { open: open_steps }),
        (S::Open, C::Leave) => Ok(VisitEvent::Left),
        (S::Open, C::Conclude) => Err(VisitError::NotExamined),
        (S::Examined | S::Concluded, C::Conclude) => Ok(VisitEvent::Concluded),
        _ => Err(VisitError::Over { state }),
    }
}

/// The state after an event.
pub const fn apply(event: VisitEvent) -> VisitState {
    match event {
        VisitEvent::Finished => VisitState::Examined,
        VisitEvent::Concluded => VisitState::Concluded,
        VisitEvent::Left => VisitState::Left,
    }
}

state!(VisitState);

impl Machine for VisitState {
    type State = Self;
    type Command = VisitCommand;
    type Event = VisitEvent;
    type Refusal = VisitError;

    fn starts() -> Vec<Self> {
        vec![Self::Open]
    }

    fn state(&self) -> Self {
        *self
    }

    fn is_over(state: Self) -> bool {
        matches!(state, Self::Concluded | Self::Left)
    }

    fn decide(&self, command: &VisitCommand) -> Result<VisitEvent, VisitError> {
        decide(*self, *command)
    }

    fn apply(&self, event: &VisitEvent) -> Self {
        apply(*event)
    }

    fn samples() -> Vec<Sample<VisitCommand>> {
        vec![
            Sample::new("finish", VisitCommand::Finish { open_steps: 0 }),
            Sample::new("finish-with-open-stations", VisitCommand::Finish { open_steps: 2 }),
            Sample::new("conclude", VisitCommand::Conclude),
            Sample::new("leave", VisitCommand::Leave),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_concluded_before_the_last_station() {
        assert_eq!(decide(VisitState::Open, VisitCommand::Conclude), Err(VisitError::NotExamined));
        assert_eq!(
            decide(VisitState::Open, VisitCommand::Finish { open_steps: 2 }),
            Err(VisitError::StationsOpen { open: 2 })
        );
    }

    #[test]
    fn a_signed_visit_takes_an_amendment_and_nothing_else() {
        assert_eq!(decide(VisitState::Concluded, VisitCommand::Conclude), Ok(VisitEvent::Concluded));
        assert!(decide(VisitState::Concluded, VisitCommand::Leave).is_err());
        assert!(decide(VisitState::Left, VisitCommand::Conclude).is_err());
    }

    #[test]
    fn every_state_is_read_back() {
        for state in VisitState::ALL {
            assert_eq!(VisitState::parse(state.as_str()), Some(state));
        }
    }
}
