//! A booking: an appointment for one person, one day, one package.

use crate::error::Coded;
use crate::machine::{Machine, Sample, state};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a booking stands; drawn in `docs/STATES.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BookingState {
    /// Expected on its day.
    Booked,
    /// The person came; a visit exists.
    CheckedIn,
    /// Its day passed and nobody came; it can be given another day.
    Missed,
    /// Called off.
    Cancelled,
}

impl BookingState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Booked, Self::CheckedIn, Self::Missed, Self::Cancelled];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::CheckedIn => "checked_in",
            Self::Missed => "missed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads what [`BookingState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }
}

/// What can be asked of a booking. `today` is the day at the centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BookingCommand {
    /// The person is here.
    CheckIn {
        /// Today at the centre.
        today: NaiveDate,
    },
    /// Give it another day.
    Move {
        /// The new day.
        to: NaiveDate,
        /// Today at the centre.
        today: NaiveDate,
    },
    /// Nobody came on its day.
    Miss {
        /// Today at the centre.
        today: NaiveDate,
    },
    /// Call it off.
    Cancel,
}

/// What happened to a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BookingEvent {
    /// A visit began.
    CheckedIn,
    /// It has another day.
    Moved {
        /// The new day.
        to: NaiveDate,
    },
    /// Nobody came.
    Missed,
    /// It was called off.
    Cancelled,
}

/// Why a booking refuses a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BookingError {
    /// A visit exists for it.
    #[error("booking-already-checked-in")]
    AlreadyCheckedIn,
    /// It was called off.
    #[error("booking-cancelled")]
    Cancelled,
    /// It is for another day.
    #[error("booking-other-day")]
    OtherDay {
        /// The day it is for.
        planned: NaiveDate,
    },
    /// Its day passed without a visit; it needs another day first.
    #[error("booking-missed")]
    Missed {
        /// The day that passed.
        planned: NaiveDate,
    },
    /// Its day is not over, so the person may still come.
    #[error("booking-day-not-over")]
    DayNotOver {
        /// The day it is for.
        planned: NaiveDate,
    },
    /// The new day has passed already.
    #[error("booking-new-day-past")]
    NewDayPast {
        /// The day that was asked for.
        to: NaiveDate,
    },
}

impl Coded for BookingError {
    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyCheckedIn => "booking-already-checked-in",
            Self::Cancelled => "booking-cancelled",
            Self::OtherDay { .. } => "booking-other-day",
            Self::Missed { .. } => "booking-missed",
            Self::DayNotOver { .. } => "booking-day-not-over",
            Self::NewDayPast { .. } => "booking-new-day-past",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::OtherDay { planned: day }
            | Self::Missed { planned: day }
            | Self::DayNotOver { planned: day }
            | Self::NewDayPast { to: day } => vec![("date", day.to_string())],
            Self::AlreadyCheckedIn | Self::Cancelled => Vec::new(),
        }
    }
}

/// Decides what a command brings about for a booking planned for `planned`.
pub fn decide(
    state: BookingState,
    planned: NaiveDate,
    command: BookingCommand,
) -> Result<BookingEvent, BookingError> {
    use BookingCommand as C;
    use BookingState as S;
    match (state, command) {
        (S::CheckedIn, _) => Err(BookingError::AlreadyCheckedIn),
        (S::Cancelled, _) => Err(BookingError::Cancelled),
        (S::Booked | S::Missed, C::Move { to, today }) if to < today => Err(BookingError::NewDayPast { to }),
        (S::Booked | S::Missed, C::Move { to, .. }) => Ok(BookingEvent::Moved { to }),
        (S::Missed, _) => Err(BookingError::Missed { planned }),
        (S::Booked, C::Cancel) => Ok(BookingEvent::Cancelled),
        (S::Booked, C::CheckIn { today }) if today == planned => Ok(BookingEvent::CheckedIn),
        (S::Booked, C::CheckIn { .. }) => Err(BookingError::OtherDay { planned }),
        (S::Booked, C::Miss { today }) if today > planned => Ok(BookingEvent::Missed),
        (S::Booked, C::Miss { .. }) => Err(BookingError::DayNotOver { planned }),
    }
}

/// The state after an event.
pub const fn apply(event: BookingEvent) -> BookingState {
    match event {
        BookingEvent::CheckedIn => BookingState::CheckedIn,
        BookingEvent::Moved { .. } => BookingState::Booked,
        BookingEvent::Missed => BookingState::Missed,
        BookingEvent::Cancelled => BookingState::Cancelled,
    }
}

/// A booking's state with the day that its rules look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booking {
    /// The day it is for.
    pub planned: NaiveDate,
    /// Where it stands.
    pub state: BookingState,
}

state!(BookingState);

impl Machine for Booking {
    type State = BookingState;
    type Command = BookingCommand;
    type Event = BookingEvent;
    type Refusal = BookingError;

    fn starts() -> Vec<Self> {
        vec![Self { planned: sample_day(0), state: BookingState::Booked }]
    }

    fn state(&self) -> BookingState {
        self.state
    }

    fn is_over(state: BookingState) -> bool {
        matches!(state, BookingState::CheckedIn | BookingState::Cancelled)
    }

    fn decide(&self, command: &BookingCommand) -> Result<BookingEvent, BookingError> {
        decide(self.state, self.planned, *command)
    }

    fn apply(&self, event: &BookingEvent) -> Self {
        let planned = if let BookingEvent::Moved { to } = event { *to } else { self.planned };
        Self { planned, state: apply(*event) }
    }

    fn samples() -> Vec<Sample<BookingCommand>> {
        let (day, after) = (sample_day(0), sample_day(1));
        vec![
            Sample::new("check-in", BookingCommand::CheckIn { today: day }),
            Sample::new("check-in-next-day", BookingCommand::CheckIn { today: after }),
            Sample::new("move", BookingCommand::Move { to: day, today: day }),
            Sample::new("move-into-the-past", BookingCommand::Move { to: day, today: after }),
            Sample::new("miss", BookingCommand::Miss { today: after }),
            Sample::new("miss-before-the-day-is-over", BookingCommand::Miss { today: day }),
            Sample::new("cancel", BookingCommand::Cancel),
        ]
    }
}

/// An invented day, `later` days after the first.
fn sample_day(later: u64) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap_or_default();
    first.checked_add_days(chrono::Days::new(later)).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, d).unwrap()
    }

    #[test]
    fn a_booking_is_taken_on_its_day_and_once() {
        let command = BookingCommand::CheckIn { today: day(21) };
        assert_eq!(decide(BookingState::Booked, day(21), command), Ok(BookingEvent::CheckedIn));
        for other in [20, 22] {
            assert_eq!(
                decide(BookingState::Booked, day(other), command),
                Err(BookingError::OtherDay { planned: day(other) })
            );
        }
        assert_eq!(decide(BookingState::CheckedIn, day(21), command), Err(BookingError::AlreadyCheckedIn));
        assert_eq!(decide(BookingState::Cancelled, day(21), command), Err(BookingError::Cancelled));
    }

    #[test]
    fn a_booking_is_missed_the_day_after_and_comes_back_with_another_day() {
        let booking = Booking { planned: day(21), state: BookingState::Booked };
        assert_eq!(
            booking.decide(&BookingCommand::Miss { today: day(21) }),
            Err(BookingError::DayNotOver { planned: day(21) })
        );
        let missed = booking.apply(&booking.decide(&BookingCommand::Miss { today: day(22) }).unwrap());
        assert_eq!(
            missed.decide(&BookingCommand::CheckIn { today: day(22) }),
            Err(BookingError::Missed { planned: day(21) })
        );
        let past = BookingCommand::Move { to: day(21), today: day(22) };
        assert_eq!(missed.decide(&past), Err(BookingError::NewDayPast { to: day(21) }));
        let moved =
            missed.apply(&missed.decide(&BookingCommand::Move { to: day(22), today: day(22) }).unwrap());
        assert_eq!(moved, Booking { planned: day(22), state: BookingState::Booked });
        assert_eq!(moved.decide(&BookingCommand::CheckIn { today: day(22) }), Ok(BookingEvent::CheckedIn));
    }
}
