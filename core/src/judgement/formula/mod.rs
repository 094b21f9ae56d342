//! Formulas. Outside its range of validity a formula answers why not, never a number.

pub mod blood_pressure;
pub mod bmi;
pub mod bmi_class;
pub mod egfr_ckd_epi_2021;
pub mod glycaemia;
pub mod lipids;
pub mod metabolic_syndrome;

use crate::error::Coded;
use rust_decimal::Decimal;

/// Why a formula gives no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotValid {
    /// The formula holds from a higher age on.
    #[error("formula-age-too-low")]
    AgeTooLow {
        /// First age in years.
        from: u32,
    },
    /// An input lies outside what a human body can show.
    #[error("formula-input-implausible")]
    Implausible {
        /// Item code of the input.
        input: &'static str,
    },
    /// The formula needs a value that is not there.
    #[error("formula-input-missing")]
    Missing {
        /// Item code of the input.
        input: &'static str,
    },
    /// The value was not taken fasting.
    #[error("formula-not-fasting")]
    NotFasting {
        /// Hours without food that the formula needs.
        hours: u16,
    },
    /// The formula does not hold in pregnancy.
    #[error("formula-pregnant")]
    Pregnant,
    /// The systolic pressure is not above the diastolic one.
    #[error("formula-pressure-inverted")]
    PressureInverted,
}

impl Coded for NotValid {
    fn code(&self) -> &'static str {
        match self {
            Self::AgeTooLow { .. } => "formula-age-too-low",
            Self::Implausible { .. } => "formula-input-implausible",
            Self::Missing { .. } => "formula-input-missing",
            Self::NotFasting { .. } => "formula-not-fasting",
            Self::Pregnant => "formula-pregnant",
            Self::PressureInverted => "formula-pressure-inverted",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::AgeTooLow { from } => vec![("from", from.to_string())],
            Self::Implausible { input } | Self::Missing { input } => vec![("input", (*input).to_owned())],
            Self::NotFasting { hours } => vec![("hours", hours.to_string())],
            Self::Pregnant | Self::PressureInverted => Vec::new(),
        }
    }
}

/// An age in completed years for which adult cut-offs hold: from `from` to 120.
pub(crate) const fn grown(age: u32, from: u32) -> Result<(), NotValid> {
    if age < from {
        Err(NotValid::AgeTooLow { from })
    } else if age > 120 {
        Err(NotValid::Implausible { input: "AGE" })
    } else {
        Ok(())
    }
}

/// A value that a human body can show: `low` to `high`, both included.
pub(crate) fn plausible(
    value: Decimal,
    input: &'static str,
    low: u32,
    high: u32,
) -> Result<Decimal, NotValid> {
    if (Decimal::from(low)..=Decimal::from(high)).contains(&value) {
        Ok(value)
    } else {
        Err(NotValid::Implausible { input })
    }
}
