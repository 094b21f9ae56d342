//! A booking: an appointment for one person, one day, one package.

use crate::error::Coded;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a booking stands.
///
/// ```text
/// booked ─check in→ checked_in
///    └───cancel──→ cancelled
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BookingState {
    /// Expected on its day.
    Booked,
    /// The person came; a visit exists.
    CheckedIn,
    /// Called off.
    Cancelled,
}

impl BookingState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Booked, Self::CheckedIn, Self::Cancelled];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::CheckedIn => "checked_in",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads what [`BookingState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }
}

/// What can be asked of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BookingCommand {
    /// The person is here.
    CheckIn {
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
    /// It was called off.
    Cancelled,
}

/// Why a booking refuses a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
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
}

impl Coded for BookingError {
    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyCheckedIn => "booking-already-checked-in",
            Self::Cancelled => "booking-cancelled",
            Self::OtherDay { .. } => "booking-other-day",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::OtherDay { planned } => vec![("date", planned.to_string())],
            _ => Vec::new(),
        }
    }
}

/// Decides what a command brings about for a booking planned for `planned`.
pub fn decide(
    state: BookingState,
    planned: NaiveDate,
    command: BookingCommand,
) -> Result<BookingEvent, BookingError> {
    match (state, command) {
        (BookingState::CheckedIn, _) => Err(BookingError::AlreadyCheckedIn),
        (BookingState::Cancelled, _) => Err(BookingError::Cancelled),
        (BookingState::Booked, BookingCommand::Cancel) => Ok(BookingEvent::Cancelled),
        (BookingState::Booked, BookingCommand::CheckIn { today }) if today == planned => {
            Ok(BookingEvent::CheckedIn)
        }
        (BookingState::Booked, BookingCommand::CheckIn { .. }) => Err(BookingError::OtherDay { planned }),
    }
}

/// The state after an event.
pub const fn apply(event: BookingEvent) -> BookingState {
    match event {
        BookingEvent::CheckedIn => BookingState::CheckedIn,
        BookingEvent::Cancelled => BookingState::Cancelled,
    }
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
}
