//! A date of birth and the age it gives on a day.

use crate::error::Coded;
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// First year that a living person can be born in, as far as the centre is concerned.
const FIRST_YEAR: i32 = 1900;

/// A date of birth from 1900-01-01 to the day it was entered.
///
/// Deserialising cannot know today and therefore checks the lower bound only; whoever receives one from outside
/// follows up with [`BirthDate::not_after`].
///
/// ```
/// use checkup_core::person::BirthDate;
/// use chrono::NaiveDate;
/// let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
/// let born = BirthDate::new(NaiveDate::from_ymd_opt(1985, 3, 17).unwrap(), today).unwrap();
/// assert_eq!(born.age_on(today), 41);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
#[serde(try_from = "NaiveDate", into = "NaiveDate")]
pub struct BirthDate(NaiveDate);

/// Completed years, then completed months, then days: what a paediatric range or a form asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Age {
    /// Completed years.
    pub years: u32,
    /// Completed months since the last birthday, 0–11.
    pub months: u32,
    /// Days since the last monthly anniversary, 0–30.
    pub days: u32,
}

impl BirthDate {
    /// Checks 1900-01-01 ≤ `date` ≤ `today`.
    pub fn new(date: NaiveDate, today: NaiveDate) -> Result<Self, BirthDateError> {
        Self::try_from(date)?.not_after(today)
    }

    /// The upper bound alone, for a value that was read without knowing today.
    pub fn not_after(self, today: NaiveDate) -> Result<Self, BirthDateError> {
        if self.0 > today { Err(BirthDateError::InFuture) } else { Ok(self) }
    }

    /// The date itself.
    pub const fn date(self) -> NaiveDate {
        self.0
    }

    /// Completed years on `day`; 0 before birth. Someone born on 29 February turns a year older on 1 March of a
    /// common year.
    pub fn age_on(self, day: NaiveDate) -> u32 {
        day.years_since(self.0).unwrap_or(0)
    }

    /// Completed years, months and days on `day`; all 0 before birth.
    ///
    /// ```
    /// use checkup_core::person::{Age, BirthDate};
    /// use chrono::NaiveDate;
    /// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    /// let born = BirthDate::new(day(2024, 1, 31), day(2026, 1, 1)).unwrap();
    /// assert_eq!(born.exact_age_on(day(2025, 3, 1)), Age { years: 1, months: 1, days: 1 });
    /// ```
    pub fn exact_age_on(self, day: NaiveDate) -> Age {
        let none = Age { years: 0, months: 0, days: 0 };
        if day < self.0 {
            return none;
        }
        let months = (day.year() - self.0.year()) * 12 + day.month().cast_signed()
            - self.0.month().cast_signed()
            - i32::from(day.day() < self.0.day());
        let Ok(months) = u32::try_from(months) else { return none };
        let anniversary = self.0.checked_add_months(Months::new(months)).unwrap_or(day);
        let days = u32::try_from((day - anniversary).num_days()).unwrap_or(0);
        Age { years: months / 12, months: months % 12, days }
    }
}

impl std::fmt::Debug for BirthDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BirthDate(redacted)")
    }
}

impl TryFrom<NaiveDate> for BirthDate {
    type Error = BirthDateError;
    fn try_from(date: NaiveDate) -> Result<Self, Self::Error> {
        if date.year() < FIRST_YEAR { Err(BirthDateError::TooEarly) } else { Ok(Self(date)) }
    }
}

impl From<BirthDate> for NaiveDate {
    fn from(born: BirthDate) -> Self {
        born.0
    }
}

/// Why a date is not a date of birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BirthDateError {
    /// Before 1900-01-01.
    #[error("birth-date-too-early")]
    TooEarly,
    /// After today.
    #[error("birth-date-in-future")]
    InFuture,
}

impl Coded for BirthDateError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooEarly => "birth-date-too-early",
            Self::InFuture => "birth-date-in-future",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn check(born: &str, on: &str, years: u32, months: u32, days: u32) {
        let born = BirthDate::new(day(born), day("2100-01-01")).unwrap();
        assert_eq!(born.exact_age_on(day(on)), Age { years, months, days }, "{on}");
        assert_eq!(born.age_on(day(on)), years, "{on}");
    }

    #[test]
    fn age_counts_completed_years_months_and_days() {
        check("1985-03-17", "2026-03-16", 40, 11, 27);
        check("1985-03-17", "2026-03-17", 41, 0, 0);
        check("2026-11-21", "2026-11-21", 0, 0, 0);
        check("2026-11-21", "2026-11-20", 0, 0, 0);
        check("2026-10-31", "2026-11-30", 0, 0, 30);
    }

    #[test]
    fn a_leap_day_child_turns_older_on_the_first_of_march() {
        check("2024-02-29", "2025-02-28", 0, 11, 30);
        check("2024-02-29", "2025-03-01", 1, 0, 1);
        check("2024-02-29", "2028-02-29", 4, 0, 0);
    }

    #[test]
    fn a_birth_date_lies_between_1900_and_today() {
        let today = day("2026-11-21");
        assert_eq!(BirthDate::new(day("1899-12-31"), today), Err(BirthDateError::TooEarly));
        assert_eq!(BirthDate::new(day("2026-11-22"), today), Err(BirthDateError::InFuture));
        assert!(BirthDate::new(day("1900-01-01"), today).is_ok());
        assert!(BirthDate::new(today, today).is_ok());
    }

    #[test]
    fn the_wire_carries_an_iso_date_and_debug_nothing() {
        let born: BirthDate = serde_json::from_str("\"1985-03-17\"").unwrap();
        assert_eq!(serde_json::to_string(&born).unwrap(), "\"1985-03-17\"");
        assert_eq!(format!("{born:?}"), "BirthDate(redacted)");
        assert!(serde_json::from_str::<BirthDate>("\"1830-01-01\"").is_err());
    }
}
