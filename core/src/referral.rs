//! A referral: who must go on, where, by when, and what came back.

use crate::error::Coded;
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

/// How far a referral has come.
///
/// ```text
/// issued ─send→ sent ─accept→ accepted ─seen→ seen ─answer→ answered ─close→ closed
///   └─────────────┴──────────────┴─────cancel→ cancelled
/// ```
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
    pub const ALL: [Self; 7] =
        [Self::Issued, Self::Sent, Self::Accepted, Self::Seen, Self::Answered, Self::Closed, Self::Cancelled];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Sent => "sent",
            Self::Accepted => "accepted",
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
        matches!(self, Self::Issued | Self::Sent | Self::Accepted)
    }

    /// What the desk can ask next, the usual one first.
    pub fn commands(self) -> Vec<ReferralCommand> {
        ReferralCommand::ALL.into_iter().filter(|c| decide(self, *c).is_ok()).collect()
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
    /// Call it off.
    Cancel,
}

impl ReferralCommand {
    /// Every command in the order of the loop.
    pub const ALL: [Self; 6] =
        [Self::Send, Self::Accept, Self::MarkSeen, Self::Answer, Self::Close, Self::Cancel];

    /// As sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::Accept => "accept",
            Self::MarkSeen => "mark_seen",
            Self::Answer => "answer",
            Self::Close => "close",
            Self::Cancel => "cancel",
        }
    }

    /// Reads what [`ReferralCommand::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.as_str() == text)
    }
}

/// The referral is not at a point where this makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("referral-not-possible")]
pub struct ReferralError {
    /// The state in which it was asked.
    pub state: ReferralState,
}

impl Coded for ReferralError {
    fn code(&self) -> &'static str {
        "referral-not-possible"
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("state", self.state.as_str().to_owned())]
    }
}

/// Decides the next state. A referral has one event for each state, so the state is the event.
pub const fn decide(state: ReferralState, command: ReferralCommand) -> Result<ReferralState, ReferralError> {
    use ReferralCommand as C;
    use ReferralState as S;
    match (state, command) {
        (S::Issued, C::Send) => Ok(S::Sent),
        (S::Sent, C::Accept) => Ok(S::Accepted),
        (S::Sent | S::Accepted, C::MarkSeen) => Ok(S::Seen),
        (S::Seen, C::Answer) => Ok(S::Answered),
        (S::Answered, C::Close) => Ok(S::Closed),
        (S::Issued | S::Sent | S::Accepted, C::Cancel) => Ok(S::Cancelled),
        _ => Err(ReferralError { state }),
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
            state = decide(state, command).unwrap();
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
    fn every_state_and_command_is_read_back() {
        for state in ReferralState::ALL {
            assert_eq!(ReferralState::parse(state.as_str()), Some(state));
        }
        for command in ReferralCommand::ALL {
            assert_eq!(ReferralCommand::parse(command.as_str()), Some(command));
        }
    }
}
