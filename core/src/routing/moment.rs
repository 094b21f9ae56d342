//! Time on the floor: whole milliseconds, so that adding up a day loses nothing and two machines agree to the last digit.

use std::ops::{Add, AddAssign, Sub};

/// Milliseconds in a minute.
const MINUTE: f64 = 60_000.0;

/// The longest span that a day's file can name: a week. Keeps sums far from overflow.
const LONGEST_MINUTES: f64 = 7.0 * 24.0 * 60.0;

/// A point of a day, in milliseconds since an origin that the caller chose: the opening in a simulated day, midnight in
/// a running centre.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Moment(i64);

/// A length of time in milliseconds. Never negative where a duration is meant; the difference of two moments may be.
///
/// ```
/// use checkup_core::routing::{Moment, Span};
/// let opening = Moment::default();
/// let eleven = opening + Span::from_minutes(11.25).unwrap();
/// assert_eq!((eleven - opening).minutes(), 11.25);
/// assert!(Span::from_minutes(f64::NAN).is_none());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span(i64);

/// Minutes as whole milliseconds, rounded up: somebody who needs a moment longer is not let in a moment too early.
/// `None` for what is not a number or longer than a week either way.
fn whole(minutes: f64) -> Option<i64> {
    if !minutes.is_finite() || minutes.abs() > LONGEST_MINUTES {
        return None;
    }
    // In range by the line above, and whole after `ceil`. The subtraction keeps 3.28 (a hair above 196,800 ms as a
    // binary float) from becoming 196,801.
    #[allow(clippy::cast_possible_truncation)]
    Some((minutes * MINUTE - 1e-6).ceil() as i64)
}

#[allow(clippy::cast_precision_loss)] // a week of milliseconds fits a float's whole numbers many times
fn in_minutes(millis: i64) -> f64 {
    millis as f64 / MINUTE
}

impl Moment {
    /// A moment from milliseconds since the origin.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// A moment from minutes since the origin, rounded up to the millisecond; `None` if it is no number or a week away.
    pub fn from_minutes(minutes: f64) -> Option<Self> {
        whole(minutes).map(Self)
    }

    /// Milliseconds since the origin.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Minutes since the origin.
    pub fn minutes(self) -> f64 {
        in_minutes(self.0)
    }
}

impl Span {
    /// No time.
    pub const ZERO: Self = Self(0);

    /// A span from milliseconds.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// A span from minutes, rounded up to the millisecond; `None` if it is no number or longer than a week.
    pub fn from_minutes(minutes: f64) -> Option<Self> {
        whole(minutes).map(Self)
    }

    /// A span from whole minutes.
    pub const fn of_minutes(minutes: u16) -> Self {
        Self(minutes as i64 * 60_000)
    }

    /// Milliseconds.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Minutes.
    pub fn minutes(self) -> f64 {
        in_minutes(self.0)
    }

    /// The thousandth parts of it that are asked for: `span.permille(1500)` is half as long again.
    #[must_use]
    pub const fn permille(self, parts: i64) -> Self {
        Self(self.0.saturating_mul(parts) / 1000)
    }
}

impl Add<Span> for Moment {
    type Output = Self;
    fn add(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.0))
    }
}

impl Sub<Span> for Moment {
    type Output = Self;
    fn sub(self, span: Span) -> Self {
        Self(self.0.saturating_sub(span.0))
    }
}

impl Sub for Moment {
    type Output = Span;
    fn sub(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }
}

impl Add for Span {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Span {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl AddAssign for Span {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_with_decimals_become_whole_milliseconds_and_are_never_shortened() {
        for hundredths in 0..60_000_i32 {
            let minutes = f64::from(hundredths) / 100.0;
            let span = Span::from_minutes(minutes).unwrap();
            assert_eq!(span.millis(), i64::from(hundredths) * 600, "{minutes}");
        }
        assert_eq!(Span::from_minutes(51.428_571).unwrap().millis(), 3_085_715);
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for minutes in [f64::NAN, f64::INFINITY, -1e9, 10_081.0] {
            assert_eq!(Span::from_minutes(minutes), None);
        }
    }
}
