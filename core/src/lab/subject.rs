//! Whose value it is, and when and where it was measured: everything that chooses a reference range.

use super::age::Lived;
use crate::codes::{LaboratoryCode, MethodCode};
use crate::error::Coded;
use crate::package::Person;
use crate::person::{BirthDate, Sex};
use chrono::NaiveDate;

/// How far a pregnancy has come, in completed weeks and days, or that it is not known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Gestation(Option<u16>);

/// Weeks and days that no pregnancy has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("gestation-implausible")]
pub struct GestationImplausible;

impl Coded for GestationImplausible {
    fn code(&self) -> &'static str {
        "gestation-implausible"
    }
}

impl Gestation {
    /// Pregnant, nobody knows since when.
    pub const UNKNOWN: Self = Self(None);

    /// Completed weeks (0 to 45) and days of the next (0 to 6), counted from the last menstrual period.
    ///
    /// ```
    /// use checkup_core::lab::subject::Gestation;
    /// assert_eq!(Gestation::new(13, 6).unwrap().completed_weeks(), Some(13));
    /// assert!(Gestation::new(46, 0).is_err() && Gestation::new(13, 7).is_err());
    /// ```
    pub const fn new(weeks: u8, days: u8) -> Result<Self, GestationImplausible> {
        if weeks > 45 || days > 6 {
            return Err(GestationImplausible);
        }
        Ok(Self(Some(weeks as u16 * 7 + days as u16)))
    }

    /// Completed weeks; `None` if not known.
    pub fn completed_weeks(self) -> Option<u16> {
        self.0.map(|days| days / 7)
    }
}

impl std::fmt::Debug for Gestation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Gestation(redacted)")
    }
}

/// Who, when and where. What is not said is not guessed: without a laboratory only rows for any laboratory apply, without
/// a word about pregnancy only rows for everybody.
///
/// ```
/// use checkup_core::lab::subject::{Gestation, Subject};
/// use checkup_core::person::{BirthDate, Sex};
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let born = BirthDate::new(day("1996-02-29"), day("2026-11-21")).unwrap();
/// let woman = Subject::born(Sex::Female, born, day("2026-11-21")).pregnant(Gestation::new(20, 0).unwrap());
/// assert_eq!(format!("{woman:?}"), "Subject(redacted)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Subject {
    pub(super) sex: Sex,
    pub(super) lived: Lived,
    pub(super) day: Option<NaiveDate>,
    pub(super) gestation: Option<Gestation>,
    pub(super) laboratory: Option<LaboratoryCode>,
    pub(super) method: Option<MethodCode>,
}

impl Subject {
    /// A person whose specimen was taken on `day`.
    pub fn born(sex: Sex, born: BirthDate, day: NaiveDate) -> Self {
        Self { lived: Lived::until(born, day), day: Some(day), ..Self::aged(sex, 0) }
    }

    /// A person of whom only the completed years are known, today: the newest ranges apply, and a range that depends on
    /// months or days does not unless the years settle it.
    pub const fn aged(sex: Sex, years: u32) -> Self {
        Self { sex, lived: Lived::years(years), day: None, gestation: None, laboratory: None, method: None }
    }

    /// The same with a specimen taken on `day`.
    #[must_use]
    pub const fn on(mut self, day: NaiveDate) -> Self {
        self.day = Some(day);
        self
    }

    /// The same, pregnant. Says nothing of a man.
    #[must_use]
    pub fn pregnant(mut self, gestation: Gestation) -> Self {
        self.gestation = Some(gestation).filter(|_| self.sex == Sex::Female);
        self
    }

    /// The same, measured in this laboratory.
    #[must_use]
    pub fn measured_by(mut self, laboratory: LaboratoryCode) -> Self {
        self.laboratory = Some(laboratory);
        self
    }

    /// The same, measured with this method.
    #[must_use]
    pub fn with_method(mut self, method: MethodCode) -> Self {
        self.method = Some(method);
        self
    }

    /// Sex.
    pub const fn sex(&self) -> Sex {
        self.sex
    }
}

impl From<Person> for Subject {
    fn from(person: Person) -> Self {
        Self::aged(person.sex, person.age)
    }
}

impl std::fmt::Debug for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Subject(redacted)")
    }
}
