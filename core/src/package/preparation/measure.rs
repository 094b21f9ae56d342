//! Hours, days and an eGFR, each within its bounds.

use crate::error::Coded;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Whole hours since the last meal, 0 to 72.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = u16))]
#[serde(try_from = "u16", into = "u16")]
pub struct FastedHours(u16);

/// More than [`FastedHours::MAX`] hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("fasted-hours-too-many")]
pub struct FastedHoursError;

impl Coded for FastedHoursError {
    fn code(&self) -> &'static str {
        "fasted-hours-too-many"
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("max", FastedHours::MAX.to_string())]
    }
}

impl FastedHours {
    /// The most hours that can be answered.
    pub const MAX: u16 = 72;

    /// Checks the bound.
    pub fn new(hours: u16) -> Result<Self, FastedHoursError> {
        if hours <= Self::MAX { Ok(Self(hours)) } else { Err(FastedHoursError) }
    }

    /// The hours.
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for FastedHours {
    type Error = FastedHoursError;
    fn try_from(hours: u16) -> Result<Self, Self::Error> {
        Self::new(hours)
    }
}

impl From<FastedHours> for u16 {
    fn from(hours: FastedHours) -> Self {
        hours.0
    }
}

/// Whole days gone by since something, 0 (today) to 366.
///
/// ```
/// use checkup_core::package::Days;
/// assert_eq!(Days::new(14).unwrap().get(), 14);
/// assert!(Days::new(367).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = u16))]
#[serde(try_from = "u16", into = "u16")]
pub struct Days(u16);

/// More than [`Days::MAX`] days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("days-since-too-many")]
pub struct DaysError;

impl Coded for DaysError {
    fn code(&self) -> &'static str {
        "days-since-too-many"
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("max", Days::MAX.to_string())]
    }
}

impl Days {
    /// The most days that can be answered: beyond a year no rule asks.
    pub const MAX: u16 = 366;

    /// Checks the bound.
    pub fn new(days: u16) -> Result<Self, DaysError> {
        if days <= Self::MAX { Ok(Self(days)) } else { Err(DaysError) }
    }

    /// The days.
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Days {
    type Error = DaysError;
    fn try_from(days: u16) -> Result<Self, Self::Error> {
        Self::new(days)
    }
}

impl From<Days> for u16 {
    fn from(days: Days) -> Self {
        days.0
    }
}

/// An estimated glomerular filtration rate in mL/min/1.73 m², 0 to 250.
///
/// ```
/// use checkup_core::package::Egfr;
/// assert!(Egfr::new("29.9".parse().unwrap()).unwrap().is_low());
/// assert!(!Egfr::new("30".parse().unwrap()).unwrap().is_low());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String))]
#[serde(try_from = "Decimal", into = "Decimal")]
pub struct Egfr(Decimal);

/// Below zero or above [`Egfr::MAX`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("egfr-out-of-bounds")]
pub struct EgfrError;

impl Coded for EgfrError {
    fn code(&self) -> &'static str {
        "egfr-out-of-bounds"
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("max", Egfr::MAX.to_string())]
    }
}

impl Egfr {
    /// The highest value that is taken.
    pub const MAX: u16 = 250;
    /// Below it contrast medium and metformin need a decision (KDIGO stage G4 begins there).
    pub const LOW: u16 = 30;

    /// Checks the bounds.
    pub fn new(value: Decimal) -> Result<Self, EgfrError> {
        let bounds = Decimal::ZERO..=Decimal::from(Self::MAX);
        if bounds.contains(&value) { Ok(Self(value)) } else { Err(EgfrError) }
    }

    /// The value in mL/min/1.73 m².
    pub const fn get(self) -> Decimal {
        self.0
    }

    /// Below [`Egfr::LOW`].
    pub fn is_low(self) -> bool {
        self.0 < Decimal::from(Self::LOW)
    }
}

impl TryFrom<Decimal> for Egfr {
    type Error = EgfrError;
    fn try_from(value: Decimal) -> Result<Self, Self::Error> {
        Self::new(value)
    }
}

impl From<Egfr> for Decimal {
    fn from(value: Egfr) -> Self {
        value.0
    }
}
