//! A referral: who must go on, where, by when, and what came back.

use crate::error::Coded;
use crate::machine::{Machine, Sample, state};
use crate::reason::Reason;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// How soon a person must be seen. The days are the centre's own standard, not law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Today.
    Emergency,
    /// Within 7 days.
    Urgent,
    /// Within 30 days.
    Routine,
}

impl Urgency {
    /// Every urgency, the soonest first.
    pub const ALL: [Self; 3] = [Self::Emergency, Self::Urgent, Self::Routine];

    /// Days until the person should have been seen.
    pub const fn days(self) -> u64 {
        match self {
            Self::Emergency => 0,
            Self::Urgent => 7,
            Self::Routine => 30,
        }
    }

    /// The last day on which it is in time.
    ///
    /// ```
    /// use checkup_core::referral::Urgency;
    /// let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 28).unwrap();
    /// assert_eq!(Urgency::Urgent.due(day).to_string(), "2027-01-04");
    /// ```
    pub fn due(self, from: NaiveDate) -> NaiveDate {
        from.checked_add_days(Days::new(self.days())).unwrap_or(from)
    }

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Urgent => "urgent",
            Self::Routine => "routine",
        }
    }

    /// Reads what [`Urgency::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|u| u.as_str() == text)
    }
}

/// How far a referral has come; drawn in `docs/STATES.md`. Overdue is no state: [`is_overdue`] tells it from the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReferralState {
    /// Written by the doctor.
    Issued,
    /// The partner has the letter.
    Sent,
    /// The partner gave an appointment.
    Accepted,
    /// The partner does not take the person; the reason is kept. Another one has to be found, or the letter sent again.
    Declined,
    /// The person did not go and is to be called again.
    Missed,
    /// The person was there.
    Seen,
    /// An answer came back.
    Answered,
    /// Nothing more to do.
    Closed,
    /// Called off; the reason is kept.
    Cancelled,
}

impl ReferralState {
    /// Every state.
    pub const ALL: [Self; 9] = [
        Self::Issued,
        Self::Sent,
        Self::Accepted,
        Self::Declined,
        Self::Missed,
        Self::Seen,
        Self::Answered,
        Self::Closed,
        Self::Cancelled,
    ];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Sent => "sent",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Missed => "missed",
            Self::Seen => "seen",
            Self::Answered => "answered",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads what [`ReferralState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }

    /// Somebody still has to do something.
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Closed | Self::Cancelled)
    }

    /// The person has not been seen yet.
    pub const fn awaits_visit(self) -> bool {
        matches!(self, Self::Issued | Self::Sent | Self::Accepted | Self::Declined | Self::Missed)
    }

    /// The state after a command that fits this one, reasons left aside.
    pub const fn after(self, command: ReferralCommand) -> Option<Self> {
        use ReferralCommand as C;
        match (self, command) {
            (Self::Issued | Self::Declined, C::Send) | (Self::Missed, C::Recall) => Some(Self::Sent),
            (Self::Sent | Self::Missed, C::Accept) => Some(Self::Accepted),
            (Self::Sent | Self::Accepted | Self::Missed, C::MarkSeen) => Some(Self::Seen),
            (Self::Seen, C::Answer) => Some(Self::Answered),
            (Self::Answered, C::Close) => Some(Self::Closed),
            (Self::Sent | Self::Accepted, C::Decline) => Some(Self::Declined),
            (Self::Sent | Self::Accepted, C::MarkMissed) => Some(Self::Missed),
            (Self::Issued | Self::Sent | Self::Accepted | Self::Declined | Self::Missed, C::Cancel) => {
                Some(Self::Cancelled)
            }
            _ => None,
        }
    }

    /// What the desk can ask next, the usual one first.
    pub fn commands(self) -> Vec<ReferralCommand> {
        ReferralCommand::ALL.into_iter().filter(|c| self.after(*c).is_some()).collect()
    }
}

/// What the referral desk reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReferralCommand {
    /// The letter went out.
    Send,
    /// The partner gave an appointment.
    Accept,
    /// The person was there.
    MarkSeen,
    /// The answer is here.
    Answer,
    /// Done.
    Close,
    /// The partner does not take the person.
    Decline,
    /// The person did not go.
    MarkMissed,
    /// The person was called again and will go.
    Recall,
    /// Call it off.
    Cancel,
}

impl ReferralCommand {
    /// Every command in the order of the loop.
    pub const ALL: [Self; 9] = [
        Self::Send,
        Self::Accept,
        Self::MarkSeen,
        Self::Answer,
        Self::Close,
        Self::Recall,
        Self::MarkMissed,
        Self::Decline,
        Self::Cancel,
    ];

    /// Nobody does this without saying why.
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Decline | Self::Cancel)
    }

    /// As sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::Accept => "accept",
            Self::MarkSeen => "mark_seen",
            Self::Answer => "answer",
            Self::Close => "close",
            Self::Decline => "decline",
            Self::MarkMissed => "mark_missed",
            Self::Recall => "recall",
            Self::Cancel => "cancel",
        }
    }

    /// Reads what [`ReferralCommand::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.as_str() == text)
    }
}

/// Why a referral refuses a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReferralError {
    /// It is not at a point where this makes sense.
    #[error("referral-not-possible")]
    NotPossible {
        /// The state in which it was asked.
        state: ReferralState,
    },
    /// The command needs a reason.
    #[error("reason-missing")]
    ReasonMissing,
}

impl Coded for ReferralError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotPossible { .. } => "referral-not-possible",
            Self::ReasonMissing => "reason-missing",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotPossible { state } => vec![("state", state.as_str().to_owned())],
            Self::ReasonMissing => Vec::new(),
        }
    }
}

/// Decides the next state. A referral has one event for each state, so the state is the event.
///
/// # Errors
/// [`ReferralError`] when the command does not fit the state, or needs a reason and has none.
pub const fn decide(
    state: ReferralState,
    command: ReferralCommand,
    reason: Option<&Reason>,
) -> Result<ReferralState, ReferralError> {
    match state.after(command) {
        None => Err(ReferralError::NotPossible { state }),
        Some(_) if command.needs_reason() && reason.is_none() => Err(ReferralError::ReasonMissing),
        Some(next) => Ok(next),
    }
}

/// A command with why, where the desk wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What the desk reports.
    pub command: ReferralCommand,
    /// Why.
    pub reason: Option<Reason>,
}

state!(ReferralState);

impl Machine for ReferralState {
    type State = Self;
    type Command = Asked;
    type Event = Self;
    type Refusal = ReferralError;

    fn starts() -> Vec<Self> {
        vec![Self::Issued]
    }

    fn state(&self) -> Self {
        *self
    }

    fn is_over(state: Self) -> bool {
        !state.is_open()
    }

    fn decide(&self, asked: &Asked) -> Result<Self, ReferralError> {
        decide(*self, asked.command, asked.reason.as_ref())
    }

    fn apply(&self, event: &Self) -> Self {
        *event
    }

    fn samples() -> Vec<Sample<Asked>> {
        let plain = |command| Asked { command, reason: None };
        let with_reason = |command| Asked { command, reason: Reason::new("-").ok() };
        vec![
            Sample::new("send", plain(ReferralCommand::Send)),
            Sample::new("accept", plain(ReferralCommand::Accept)),
            Sample::new("decline", with_reason(ReferralCommand::Decline)),
            Sample::new("decline-without-a-reason", plain(ReferralCommand::Decline)),
            Sample::new("mark-missed", plain(ReferralCommand::MarkMissed)),
            Sample::new("recall", plain(ReferralCommand::Recall)),
            Sample::new("mark-seen", plain(ReferralCommand::MarkSeen)),
            Sample::new("answer", plain(ReferralCommand::Answer)),
            Sample::new("close", plain(ReferralCommand::Close)),
            Sample::new("cancel", with_reason(ReferralCommand::Cancel)),
            Sample::new("cancel-without-a-reason", plain(ReferralCommand::Cancel)),
        ]
    }
}

/// The person should have been seen by `due` and was not.
pub fn is_overdue(state: ReferralState, due: NaiveDate, today: NaiveDate) -> bool {
    state.awaits_visit() && today > due
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loop_closes_step_by_step() {
        let mut state = ReferralState::Issued;
        for command in ReferralCommand::ALL.into_iter().take(5) {
            state = decide(state, command, None).unwrap();
        }
        assert_eq!(state, ReferralState::Closed);
        assert!(state.commands().is_empty());
    }

    #[test]
    fn a_referral_is_overdue_the_day_after_its_due_day_until_the_person_was_seen() {
        let due = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
        assert!(!is_overdue(ReferralState::Sent, due, due));
        assert!(is_overdue(ReferralState::Sent, due, due.succ_opt().unwrap()));
        assert!(!is_overdue(ReferralState::Seen, due, due.succ_opt().unwrap()));
    }

    #[test]
    fn whoever_did_not_go_is_called_again_and_stays_on_the_list_until_seen() {
        let missed = decide(ReferralState::Accepted, ReferralCommand::MarkMissed, None).unwrap();
        assert!(missed.is_open() && missed.awaits_visit());
        assert_eq!(missed.commands().first(), Some(&ReferralCommand::Accept));
        let called = decide(missed, ReferralCommand::Recall, None).unwrap();
        assert_eq!(decide(called, ReferralCommand::MarkSeen, None), Ok(ReferralState::Seen));
    }

    #[test]
    fn nobody_declines_or_cancels_without_a_reason() {
        let reason = Reason::new("khoa hết chỗ").unwrap();
        let (sent, decline) = (ReferralState::Sent, ReferralCommand::Decline);
        assert_eq!(decide(sent, decline, None), Err(ReferralError::ReasonMissing));
        let declined = decide(sent, decline, Some(&reason)).unwrap();
        assert_eq!(declined.commands(), [ReferralCommand::Send, ReferralCommand::Cancel]);
        // What is not possible is said first.
        let over = ReferralState::Closed;
        assert_eq!(decide(over, decline, None), Err(ReferralError::NotPossible { state: over }));
    }

    #[test]
    fn every_command_is_read_back() {
        for command in ReferralCommand::ALL {
            assert_eq!(ReferralCommand::parse(command.as_str()), Some(command));
        }
    }
}
