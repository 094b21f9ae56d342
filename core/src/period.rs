//! The days on which a package version, a price or a contract holds: half-open, so that one ends where the next begins.

use crate::error::Coded;
use chrono::NaiveDate;

/// Days from `from` up to but not including `before`; a missing end is open.
///
/// Half-open like every band here: two periods that meet share no day and leave none out. A contract "until
/// 31 December" ends `before` 1 January.
///
/// ```
/// use checkup_core::period::Period;
/// use chrono::NaiveDate;
/// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
/// let november = Period::new(day(11, 1), Some(day(12, 1))).unwrap();
/// assert!(november.holds(day(11, 1)) && november.holds(day(11, 30)) && !november.holds(day(12, 1)));
/// assert!(Period::new(day(11, 1), Some(day(11, 1))).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    from: NaiveDate,
    before: Option<NaiveDate>,
}

/// The period holds on no day: it ends on or before the day on which it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("period-empty")]
pub struct PeriodEmpty {
    /// First day.
    pub from: NaiveDate,
    /// First day that no longer belongs.
    pub before: NaiveDate,
}

impl Coded for PeriodEmpty {
    fn code(&self) -> &'static str {
        "period-empty"
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("from", self.from.to_string()), ("before", self.before.to_string())]
    }
}

impl Period {
    /// A period that holds on at least one day.
    pub fn new(from: NaiveDate, before: Option<NaiveDate>) -> Result<Self, PeriodEmpty> {
        match before {
            Some(before) if before <= from => Err(PeriodEmpty { from, before }),
            _ => Ok(Self { from, before }),
        }
    }

    /// The first day.
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The first day that no longer belongs; `None` for no end.
    pub const fn before(self) -> Option<NaiveDate> {
        self.before
    }

    /// Whether the day belongs to it.
    pub fn holds(self, day: NaiveDate) -> bool {
        self.from <= day && self.before.is_none_or(|before| day < before)
    }

    /// Whether any day belongs to both.
    pub fn meets(self, other: Self) -> bool {
        let begins_in = |a: Self, b: Self| b.before.is_none_or(|before| a.from < before);
        begins_in(self, other) && begins_in(other, self)
    }
}
