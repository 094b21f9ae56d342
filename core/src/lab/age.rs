//! Ages as range tables write them (`28d`, `6mo`, `18a`: the UCUM codes of days, months and years) and half-open bands.
//!
//! Months and years are those of the calendar, counted as [`BirthDate::exact_age_on`] does: who was born on the 31st is a
//! month older on the first of the month after a shorter one, who was born on 29 February a year older on 1 March.

use crate::catalog::tokens;
use crate::error::Coded;
use crate::person::BirthDate;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

tokens! {
    /// What an age is counted in.
    AgeUnit {
        /// Days lived.
        Day = "d",
        /// Completed calendar months.
        Month = "mo",
        /// Completed years.
        Year = "a",
    }
}

/// An age in one unit. `1a` and `12mo` are reached on the same day, `28d` and `1mo` are not.
///
/// ```
/// use checkup_core::lab::age::AgePoint;
/// let point = AgePoint::parse("6mo").unwrap();
/// assert_eq!(point.to_string(), "6mo");
/// assert!(AgePoint::parse("6 months").is_err() && AgePoint::parse("06mo").is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AgePoint {
    count: u16,
    unit: AgeUnit,
}

/// The text is no age such as `28d`, `6mo` or `18a`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("age-shape")]
pub struct AgeShape {
    /// What was read, cut to 40 characters.
    pub text: String,
}

impl Coded for AgeShape {
    fn code(&self) -> &'static str {
        "age-shape"
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("text", self.text.clone())]
    }
}

/// Fewest days that 0 to 11 calendar months can have, whatever the day of birth.
const MONTHS_AT_LEAST: [u32; 12] = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
/// Most days that 0 to 11 calendar months can have.
const MONTHS_AT_MOST: [u32; 12] = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

impl AgePoint {
    /// Reads digits without a leading zero, at most 60,000, and a unit.
    pub fn parse(text: &str) -> Result<Self, AgeShape> {
        let fail = || AgeShape { text: text.chars().take(40).collect() };
        let (digits, unit) =
            text.split_at_checked(text.bytes().take_while(u8::is_ascii_digit).count()).ok_or_else(fail)?;
        let plain = digits == "0" || !digits.starts_with('0');
        let count = digits.parse().ok().filter(|count| plain && *count <= 60_000).ok_or_else(fail)?;
        Ok(Self { count, unit: AgeUnit::parse(unit).ok_or_else(fail)? })
    }

    /// Completed years.
    ///
    /// ```
    /// use checkup_core::lab::age::AgePoint;
    /// assert_eq!(AgePoint::years(18), AgePoint::parse("18a").unwrap());
    /// ```
    pub const fn years(count: u16) -> Self {
        Self { count, unit: AgeUnit::Year }
    }

    /// Completed months where the unit is months or years; `None` for days.
    fn months(self) -> Option<u32> {
        match self.unit {
            AgeUnit::Day => None,
            AgeUnit::Month => Some(u32::from(self.count)),
            AgeUnit::Year => Some(u32::from(self.count) * 12),
        }
    }

    /// Fewest and most days from birth until this age is reached, for births from 1901 on (every fourth year a leap
    /// year until 2099).
    fn days(self) -> (u32, u32) {
        let Some(months) = self.months() else {
            return (u32::from(self.count), u32::from(self.count));
        };
        let (years, rest) = (months / 12, months % 12);
        let rest = rest as usize;
        let of = |table: &[u32; 12]| table.get(rest).copied().unwrap_or(0);
        (
            365 * years + years / 4 + of(&MONTHS_AT_LEAST),
            365 * years + years.div_ceil(4) + of(&MONTHS_AT_MOST),
        )
    }

    /// Whether somebody may reach this age before the other. Never says no wrongly.
    fn may_precede(self, other: Self) -> bool {
        match (self.months(), other.months()) {
            (Some(own), Some(other)) => own < other,
            _ => self.days().0 < other.days().1,
        }
    }
}

impl std::fmt::Display for AgePoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.count, self.unit.token())
    }
}

impl TryFrom<String> for AgePoint {
    type Error = AgeShape;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<AgePoint> for String {
    fn from(point: AgePoint) -> Self {
        point.to_string()
    }
}

/// How long somebody has lived, as exactly as it is known. Shows nothing of it when debugged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Lived(Known);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Days and completed months.
    Exactly { days: u32, months: u32 },
    /// Completed years only.
    Years(u32),
    /// The day is before the birth.
    NotBorn,
}

impl Lived {
    /// From birth to `day`; a day before the birth reaches no age at all.
    pub fn until(born: BirthDate, day: NaiveDate) -> Self {
        let age = born.exact_age_on(day);
        match u32::try_from((day - born.date()).num_days()) {
            Ok(days) => Self(Known::Exactly { days, months: age.years * 12 + age.months }),
            Err(_) => Self(Known::NotBorn),
        }
    }

    /// Where only the completed years are known.
    pub const fn years(completed: u32) -> Self {
        Self(Known::Years(completed))
    }

    /// Whether an age is reached; `None` where completed years do not tell.
    ///
    /// ```
    /// use checkup_core::lab::age::{AgePoint, Lived};
    /// let point = |text| AgePoint::parse(text).unwrap();
    /// assert_eq!(Lived::years(1).reached(point("12mo")), Some(true));
    /// assert_eq!(Lived::years(1).reached(point("18mo")), None);
    /// assert_eq!(Lived::years(1).reached(point("2a")), Some(false));
    /// ```
    pub fn reached(self, point: AgePoint) -> Option<bool> {
        match (self.0, point.months()) {
            (Known::NotBorn, _) => Some(false),
            (Known::Exactly { months, .. }, Some(needed)) => Some(months >= needed),
            (Known::Exactly { days, .. }, None) => Some(days >= point.days().0),
            (Known::Years(years), Some(needed)) => {
                let least = years.saturating_mul(12);
                between(least, least.saturating_add(11), needed)
            }
            (Known::Years(years), None) => {
                let at = |years: u32| AgePoint::years(u16::try_from(years.min(300)).unwrap_or(300)).days();
                between(at(years).0, at(years.saturating_add(1)).1.saturating_sub(1), point.days().0)
            }
        }
    }
}

/// Whether a number between `least` and `most` is at least `needed`; `None` if that depends on which.
fn between(least: u32, most: u32, needed: u32) -> Option<bool> {
    if least >= needed {
        Some(true)
    } else if most < needed {
        Some(false)
    } else {
        None
    }
}

impl std::fmt::Debug for Lived {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Lived(redacted)")
    }
}

/// From one age to just before another; an open end is `None`.
///
/// ```
/// use checkup_core::lab::age::{AgeBand, AgePoint, Lived};
/// use checkup_core::person::BirthDate;
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let infant = AgeBand::new(AgePoint::parse("28d").ok(), AgePoint::parse("1a").ok()).unwrap();
/// let born = BirthDate::new(day("2024-02-29"), day("2026-01-01")).unwrap();
/// let on = |text| infant.holds(Lived::until(born, day(text)));
/// assert_eq!((on("2024-03-27"), on("2024-03-28")), (Some(false), Some(true)));
/// assert_eq!((on("2025-02-28"), on("2025-03-01")), (Some(true), Some(false)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AgeBand {
    from: AgePoint,
    until: Option<AgePoint>,
}

impl AgeBand {
    /// From birth where `from` is absent; `None` for a band in which nobody can be.
    pub fn new(from: Option<AgePoint>, until: Option<AgePoint>) -> Option<Self> {
        let from = from.unwrap_or(AgePoint { count: 0, unit: AgeUnit::Day });
        until.is_none_or(|until| from.may_precede(until)).then_some(Self { from, until })
    }

    /// First age within.
    pub const fn from(self) -> AgePoint {
        self.from
    }

    /// First age beyond.
    pub const fn until(self) -> Option<AgePoint> {
        self.until
    }

    /// Whether somebody is within; `None` where completed years do not tell.
    pub fn holds(self, lived: Lived) -> Option<bool> {
        let over = self.until.map_or(Some(false), |until| lived.reached(until));
        match (lived.reached(self.from), over) {
            (Some(false), _) | (_, Some(true)) => Some(false),
            (Some(true), Some(false)) => Some(true),
            _ => None,
        }
    }

    /// Whether somebody may be in both. Never says no wrongly; where days and months are mixed it may say yes for two
    /// bands that miss each other by a day or two.
    pub fn may_overlap(self, other: Self) -> bool {
        let before = |from: AgePoint, until: Option<AgePoint>| until.is_none_or(|u| from.may_precede(u));
        before(self.from, other.until) && before(other.from, self.until)
    }
}
