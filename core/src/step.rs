//! One station within a visit: waited for, called, entered, left. Who waits where is the sum of these.

use crate::error::Coded;
use crate::machine::{Machine, Sample, state};
use serde::{Deserialize, Serialize};

/// Where a person stands with one station; drawn in `docs/STATES.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Not called yet.
    Waiting,
    /// Shown on the board, on the way.
    Called,
    /// In the room.
    Inside,
    /// Left the room with everything done.
    Done,
    /// Will not happen today; the reason is kept.
    Skipped,
}

impl StepState {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::Waiting, Self::Called, Self::Inside, Self::Done, Self::Skipped];

    /// Nothing more happens at this station.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Skipped)
    }

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Called => "called",
            Self::Inside => "inside",
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }

    /// Reads what [`StepState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }
}

/// What staff ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum StepCommand {
    /// Ask the person to come.
    Call,
    /// The person came in; calling first is not required.
    Start,
    /// The person leaves, done.
    Finish,
    /// The person was called and did not come: back to the queue.
    PutBack,
    /// The person does not need or may not have this station today.
    Skip,
}

/// A command with what the rule must know beside the station itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What staff ask for.
    pub command: StepCommand,
    /// The person is called to or inside another room right now.
    pub elsewhere: bool,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepEvent {
    /// Called to the room.
    Called,
    /// Went in.
    Started,
    /// Came out, done.
    Finished,
    /// Went back to waiting.
    PutBack,
    /// Left out today.
    Skipped,
}

/// Why a command was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StepError {
    /// The station is done or skipped already.
    #[error("step-already-over")]
    AlreadyOver,
    /// The command does not fit the state, for example finishing before going in.
    #[error("step-not-possible")]
    NotPossible {
        /// The state in which it was asked.
        state: StepState,
    },
    /// The person is inside another room.
    #[error("step-elsewhere")]
    Elsewhere,
    /// Another station has to come first.
    #[error("step-too-early")]
    TooEarly,
}

impl Coded for StepError {
    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyOver => "step-already-over",
            Self::NotPossible { .. } => "step-not-possible",
            Self::Elsewhere => "step-elsewhere",
            Self::TooEarly => "step-too-early",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotPossible { state } => vec![("state", state.as_str().to_owned())],
            _ => Vec::new(),
        }
    }
}

/// Decides what a command brings about in `state`.
///
/// `elsewhere` says whether the person is inside another room right now.
pub fn decide(state: StepState, command: StepCommand, elsewhere: bool) -> Result<StepEvent, StepError> {
    use StepCommand as C;
    use StepState as S;
    if state.is_over() {
        return Err(StepError::AlreadyOver);
    }
    match (state, command) {
        (S::Waiting, C::Call) | (S::Waiting | S::Called, C::Start) if elsewhere => Err(StepError::Elsewhere),
        (S::Waiting, C::Call) => Ok(StepEvent::Called),
        (S::Waiting | S::Called, C::Start) => Ok(StepEvent::Started),
        (S::Inside, C::Finish) => Ok(StepEvent::Finished),
        (S::Called, C::PutBack) => Ok(StepEvent::PutBack),
        (S::Waiting | S::Called | S::Inside, C::Skip) => Ok(StepEvent::Skipped),
        _ => Err(StepError::NotPossible { state }),
    }
}

/// The state after an event.
pub const fn apply(event: StepEvent) -> StepState {
    match event {
        StepEvent::Called => StepState::Called,
        StepEvent::Started => StepState::Inside,
        StepEvent::Finished => StepState::Done,
        StepEvent::PutBack => StepState::Waiting,
        StepEvent::Skipped => StepState::Skipped,
    }
}

state!(StepState);

impl Machine for StepState {
    type State = Self;
    type Command = Asked;
    type Event = StepEvent;
    type Refusal = StepError;

    fn starts() -> Vec<Self> {
        vec![Self::Waiting]
    }

    fn state(&self) -> Self {
        *self
    }

    fn is_over(state: Self) -> bool {
        state.is_over()
    }

    fn decide(&self, asked: &Asked) -> Result<StepEvent, StepError> {
        decide(*self, asked.command, asked.elsewhere)
    }

    fn apply(&self, event: &StepEvent) -> Self {
        apply(*event)
    }

    fn samples() -> Vec<Sample<Asked>> {
        let here = |command| Asked { command, elsewhere: false };
        let elsewhere = |command| Asked { command, elsewhere: true };
        vec![
            Sample::new("call", here(StepCommand::Call)),
            Sample::new("call-from-another-room", elsewhere(StepCommand::Call)),
            Sample::new("start", here(StepCommand::Start)),
            Sample::new("start-from-another-room", elsewhere(StepCommand::Start)),
            Sample::new("finish", here(StepCommand::Finish)),
            Sample::new("put-back", here(StepCommand::PutBack)),
            Sample::new("skip", here(StepCommand::Skip)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_called_goes_in_and_comes_out() {
        let mut state = StepState::Waiting;
        for command in [StepCommand::Call, StepCommand::Start, StepCommand::Finish] {
            state = apply(decide(state, command, false).unwrap());
        }
        assert_eq!(state, StepState::Done);
    }

    #[test]
    fn nobody_is_called_out_of_another_room() {
        assert_eq!(decide(StepState::Waiting, StepCommand::Call, true), Err(StepError::Elsewhere));
        assert_eq!(decide(StepState::Called, StepCommand::Start, true), Err(StepError::Elsewhere));
        assert_eq!(decide(StepState::Inside, StepCommand::Finish, true), Ok(StepEvent::Finished));
    }
}
