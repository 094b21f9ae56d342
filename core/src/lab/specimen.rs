//! One tube, cup or swab: planned with the order, collected by scan, received by the laboratory, rejected when it cannot be used.

use crate::catalog::tokens;
use crate::error::Coded;
use crate::machine::{Machine, Sample, state};
use crate::reason::{Reason, ReasonError};
use serde::{Deserialize, Serialize};

/// Where a specimen stands; drawn in `docs/STATES.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SpecimenState {
    /// The label exists, the tube is empty.
    Planned,
    /// Taken from the person.
    Collected,
    /// The laboratory has it.
    Received,
    /// Cannot be used; to be taken again.
    Rejected,
    /// Will not be taken: the station was left out, or the person declined.
    NotTaken,
}

impl SpecimenState {
    /// Every state.
    pub const ALL: [Self; 5] =
        [Self::Planned, Self::Collected, Self::Received, Self::Rejected, Self::NotTaken];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Collected => "collected",
            Self::Received => "received",
            Self::Rejected => "rejected",
            Self::NotTaken => "not_taken",
        }
    }

    /// Reads what [`SpecimenState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }

    /// It is still to be taken, or to be taken again.
    pub const fn is_due(self) -> bool {
        matches!(self, Self::Planned | Self::Rejected)
    }

    /// It was taken and can be measured.
    pub const fn is_usable(self) -> bool {
        matches!(self, Self::Collected | Self::Received)
    }
}

/// What can be asked of a specimen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SpecimenCommand {
    /// It was taken just now.
    Collect,
    /// It arrived in the laboratory.
    Receive,
    /// It cannot be used.
    Reject,
    /// It will not be taken.
    GiveUp,
}

tokens! {
    /// Why a specimen cannot be used: the pre-analytical causes that laboratories count.
    RejectCause {
        /// Red cells burst while or after it was taken.
        Haemolysed = "haemolysed",
        /// Clotted where it must not.
        Clotted = "clotted",
        /// Not enough in it.
        Insufficient = "insufficient",
        /// The wrong tube, cup or additive.
        WrongContainer = "wrong_container",
        /// No label, an unreadable one, or another person's.
        Mislabelled = "mislabelled",
        /// Broken or leaking.
        Leaking = "leaking",
        /// Too long or too warm on the way.
        Spoiled = "spoiled",
        /// Contaminated, for example by an infusion.
        Contaminated = "contaminated",
        /// Something else, which the note says.
        Other = "other",
    }
}

/// Why one specimen was rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    cause: RejectCause,
    note: Option<Reason>,
}

impl Rejection {
    /// A cause, with a note where somebody wrote one.
    ///
    /// # Errors
    /// [`ReasonError::Missing`] for [`RejectCause::Other`] without a note.
    ///
    /// ```
    /// use checkup_core::lab::specimen::{RejectCause, Rejection};
    /// assert!(Rejection::new(RejectCause::Haemolysed, None).is_ok());
    /// assert!(Rejection::new(RejectCause::Other, None).is_err());
    /// ```
    pub fn new(cause: RejectCause, note: Option<Reason>) -> Result<Self, ReasonError> {
        if cause == RejectCause::Other && note.is_none() {
            return Err(ReasonError::Missing);
        }
        Ok(Self { cause, note })
    }

    /// The cause that is counted.
    pub const fn cause(&self) -> RejectCause {
        self.cause
    }

    /// As stored: the cause, the note where the cause says nothing, or both.
    pub fn text(&self) -> String {
        match (&self.note, self.cause) {
            (None, cause) => cause.token().to_owned(),
            (Some(note), RejectCause::Other) => note.as_str().to_owned(),
            (Some(note), cause) => format!("{}: {}", cause.token(), note.as_str()),
        }
    }
}

/// Why a specimen refuses a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SpecimenError {
    /// It was scanned as collected before.
    #[error("specimen-already-collected")]
    AlreadyCollected,
    /// It was scanned as received before.
    #[error("specimen-already-received")]
    AlreadyReceived,
    /// It was never collected, or was rejected since.
    #[error("specimen-not-collected")]
    NotCollected,
    /// It was decided that it will not be taken.
    #[error("specimen-not-taken")]
    NotTaken,
    /// Nobody rejects a specimen without saying why.
    #[error("reason-missing")]
    ReasonMissing,
}

impl Coded for SpecimenError {
    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyCollected => "specimen-already-collected",
            Self::AlreadyReceived => "specimen-already-received",
            Self::NotCollected => "specimen-not-collected",
            Self::NotTaken => "specimen-not-taken",
            Self::ReasonMissing => "reason-missing",
        }
    }
}

/// Decides the next state. A specimen has one event for each state, so the state is the event.
///
/// # Errors
/// [`SpecimenError`] when the command does not fit the state, and when a rejection gives no cause.
pub const fn decide(
    state: SpecimenState,
    command: SpecimenCommand,
    rejection: Option<&Rejection>,
) -> Result<SpecimenState, SpecimenError> {
    use SpecimenCommand as C;
    use SpecimenState as S;
    match (state, command) {
        (S::NotTaken, _) => Err(SpecimenError::NotTaken),
        (S::Planned | S::Rejected, C::Collect) => Ok(S::Collected),
        (S::Planned | S::Rejected, C::GiveUp) => Ok(S::NotTaken),
        (S::Planned | S::Rejected, C::Receive | C::Reject) => Err(SpecimenError::NotCollected),
        (S::Collected, C::Receive) => Ok(S::Received),
        (S::Received, C::Receive) => Err(SpecimenError::AlreadyReceived),
        (S::Collected | S::Received, C::Reject) if rejection.is_none() => Err(SpecimenError::ReasonMissing),
        (S::Collected | S::Received, C::Reject) => Ok(S::Rejected),
        (S::Collected | S::Received, C::Collect | C::GiveUp) => Err(SpecimenError::AlreadyCollected),
    }
}

/// A command with what a rejection must say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What happened.
    pub command: SpecimenCommand,
    /// Why, for [`SpecimenCommand::Reject`].
    pub rejection: Option<Rejection>,
}

state!(SpecimenState);

impl Machine for SpecimenState {
    type State = Self;
    type Command = Asked;
    type Event = Self;
    type Refusal = SpecimenError;

    fn starts() -> Vec<Self> {
        vec![Self::Planned]
    }

    fn state(&self) -> Self {
        *self
    }

    fn is_over(state: Self) -> bool {
        state == Self::NotTaken
    }

    fn decide(&self, asked: &Asked) -> Result<Self, SpecimenError> {
        decide(*self, asked.command, asked.rejection.as_ref())
    }

    fn apply(&self, event: &Self) -> Self {
        *event
    }

    fn samples() -> Vec<Sample<Asked>> {
        let plain = |command| Asked { command, rejection: None };
        let rejection = Rejection { cause: RejectCause::Haemolysed, note: None };
        vec![
            Sample::new("collect", plain(SpecimenCommand::Collect)),
            Sample::new("receive", plain(SpecimenCommand::Receive)),
            Sample::new("reject", Asked { command: SpecimenCommand::Reject, rejection: Some(rejection) }),
            Sample::new("reject-without-a-cause", plain(SpecimenCommand::Reject)),
            Sample::new("give-up", plain(SpecimenCommand::GiveUp)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tube_is_collected_once_unless_it_was_rejected() {
        use SpecimenCommand::{Collect, Receive, Reject};
        let due = SpecimenState::ALL.into_iter().filter(|state| state.is_due());
        assert!(due.eq([SpecimenState::Planned, SpecimenState::Rejected]));
        let usable = SpecimenState::ALL.into_iter().filter(|state| state.is_usable());
        assert!(usable.eq([SpecimenState::Collected, SpecimenState::Received]));
        let burst = Rejection::new(RejectCause::Haemolysed, None).unwrap();
        let taken = decide(SpecimenState::Planned, Collect, None).unwrap();
        assert_eq!(decide(taken, Collect, None), Err(SpecimenError::AlreadyCollected));
        let received = decide(taken, Receive, None).unwrap();
        assert_eq!(decide(received, Collect, None), Err(SpecimenError::AlreadyCollected));
        assert_eq!(decide(received, Reject, None), Err(SpecimenError::ReasonMissing));
        let rejected = decide(received, Reject, Some(&burst)).unwrap();
        assert_eq!(decide(rejected, Reject, Some(&burst)), Err(SpecimenError::NotCollected));
        assert_eq!(decide(rejected, Collect, None), Ok(SpecimenState::Collected));
    }

    #[test]
    fn a_rejection_is_stored_as_its_cause_and_its_note() {
        let note = || Some(Reason::new("vỡ ống").unwrap());
        let text = |cause, note| Rejection::new(cause, note).unwrap().text();
        assert_eq!(text(RejectCause::Clotted, None), "clotted");
        assert_eq!(text(RejectCause::Clotted, note()), "clotted: vỡ ống");
        assert_eq!(text(RejectCause::Other, note()), "vỡ ống");
    }
}
