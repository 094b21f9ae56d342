//! The days that a report is about.

use crate::error::Coded;
use crate::report::doc::Text;
use chrono::{Months, NaiveDate};

/// So many days a report covers at most: with more, a person's yearly checkup would stand in two years at once.
pub const MOST_DAYS: i64 = 366;

/// First and last day of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    from: NaiveDate,
    to: NaiveDate,
}

/// Why days cannot be reported on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DaysError {
    /// The last day lies before the first.
    #[error("report-days-backwards")]
    Backwards,
    /// More than [`MOST_DAYS`].
    #[error("report-days-too-long")]
    TooLong,
}

impl Coded for DaysError {
    fn code(&self) -> &'static str {
        match self {
            Self::Backwards => "report-days-backwards",
            Self::TooLong => "report-days-too-long",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Backwards => Vec::new(),
            Self::TooLong => vec![("most", MOST_DAYS.to_string())],
        }
    }
}

impl Days {
    /// Both days belong.
    ///
    /// ```
    /// use checkup_core::report::company::{Days, DaysError};
    /// use chrono::NaiveDate;
    /// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    /// assert!(Days::new(day(2026, 1, 1), day(2026, 12, 31)).is_ok());
    /// assert_eq!(Days::new(day(2026, 1, 2), day(2026, 1, 1)), Err(DaysError::Backwards));
    /// assert_eq!(Days::new(day(2026, 1, 1), day(2027, 2, 1)), Err(DaysError::TooLong));
    /// ```
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<Self, DaysError> {
        match to.signed_duration_since(from).num_days() {
            ..0 => Err(DaysError::Backwards),
            MOST_DAYS.. => Err(DaysError::TooLong),
            _ => Ok(Self { from, to }),
        }
    }

    /// The first day.
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The last day.
    pub const fn to(self) -> NaiveDate {
        self.to
    }

    /// Whether a day belongs.
    pub fn hold(self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Whether some day belongs to both.
    pub fn overlap(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }

    /// As a paper says them: one day as one.
    pub fn text(self) -> Text {
        if self.from == self.to {
            return Text::Date(self.from);
        }
        Text::with("report-company-days", vec![("from", Text::Date(self.from)), ("to", Text::Date(self.to))])
    }

    /// The same days so many years before; 29 February becomes the 28th.
    #[must_use]
    pub fn years_before(self, years: u32) -> Self {
        let before = |day: NaiveDate| day.checked_sub_months(Months::new(12 * years)).unwrap_or(day);
        Self { from: before(self.from), to: before(self.to) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_overlap_from_one_common_day_on() {
        let days = |from: u32, to: u32| {
            let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
            Days::new(day(from), day(to)).unwrap()
        };
        assert!(days(1, 5).overlap(days(5, 9)) && days(5, 9).overlap(days(1, 5)));
        assert!(days(1, 9).overlap(days(3, 4)) && days(3, 4).overlap(days(1, 9)));
        assert!(!days(1, 5).overlap(days(6, 9)) && !days(6, 9).overlap(days(1, 5)));
    }
}
