//! Formulas. Outside its range of validity a formula answers why not, never a number.
//!
//! A class is read from the value as it is printed, so that number and class on a page never contradict each other.

pub mod a1c;
pub mod ascvd_pce;
pub mod blood_pressure;
pub mod bmi;
pub mod bmi_class;
pub mod ckd_stage;
pub mod corrected_calcium;
pub mod egfr_ckd_epi_2021;
pub mod fib4;
pub mod glycaemia;
pub mod gmi;
pub mod homa_ir;
pub mod ldl_friedewald;
pub mod ldl_martin_hopkins;
pub mod ldl_sampson;
pub mod lipids;
pub mod metabolic_syndrome;
pub mod who_cvd_2019;

use crate::error::Coded;
use crate::lab::unit::rounded;
use rust_decimal::Decimal;

/// Why a formula gives no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotValid {
    /// The formula holds from a higher age on.
    #[error("formula-age-too-low")]
    AgeTooLow {
        /// First age in years.
        from: u32,
    },
    /// The formula holds up to a lower age.
    #[error("formula-age-too-high")]
    AgeTooHigh {
        /// Last age in years.
        to: u32,
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
    /// An input lies below the values the formula was made from.
    #[error("formula-input-low")]
    TooLow {
        /// Item code of the input.
        input: &'static str,
        /// Lowest value, in the formula's unit.
        from: Decimal,
    },
    /// An input lies above the values the formula was made from.
    #[error("formula-input-high")]
    TooHigh {
        /// Item code of the input.
        input: &'static str,
        /// Highest value, in the formula's unit.
        to: Decimal,
    },
    /// An input has reached the value from which on the formula fails.
    #[error("formula-input-not-below")]
    NotBelow {
        /// Item code of the input.
        input: &'static str,
        /// First value that is too high, in the formula's unit.
        limit: Decimal,
    },
    /// The formula needs blood taken fasting, and nobody knows whether it was.
    #[error("formula-fasting-unknown")]
    FastingUnknown,
    /// The formula needs to know whether the person has diabetes, and neither history nor tests decide it.
    #[error("formula-diabetes-unknown")]
    DiabetesUnknown,
    /// The formula predicts a first event; this person has cardiovascular disease already.
    #[error("formula-known-disease")]
    KnownDisease,
    /// The inputs together give less than nothing.
    #[error("formula-result-negative")]
    Negative,
    /// Too short or too incomplete a record of glucose.
    #[error("formula-too-few-data")]
    TooFewData {
        /// Days needed.
        days: u32,
        /// Share of them with values, in per cent.
        share: u32,
    },
}

impl Coded for NotValid {
    fn code(&self) -> &'static str {
        match self {
            Self::AgeTooLow { .. } => "formula-age-too-low",
            Self::AgeTooHigh { .. } => "formula-age-too-high",
            Self::Implausible { .. } => "formula-input-implausible",
            Self::Missing { .. } => "formula-input-missing",
            Self::NotFasting { .. } => "formula-not-fasting",
            Self::Pregnant => "formula-pregnant",
            Self::PressureInverted => "formula-pressure-inverted",
            Self::TooLow { .. } => "formula-input-low",
            Self::TooHigh { .. } => "formula-input-high",
            Self::NotBelow { .. } => "formula-input-not-below",
            Self::FastingUnknown => "formula-fasting-unknown",
            Self::DiabetesUnknown => "formula-diabetes-unknown",
            Self::KnownDisease => "formula-known-disease",
            Self::Negative => "formula-result-negative",
            Self::TooFewData { .. } => "formula-too-few-data",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::AgeTooLow { from } => vec![("from", from.to_string())],
            Self::AgeTooHigh { to } => vec![("to", to.to_string())],
            Self::Implausible { input } | Self::Missing { input } => vec![("input", (*input).to_owned())],
            Self::NotFasting { hours } => vec![("hours", hours.to_string())],
            Self::TooLow { input, from } => vec![("input", (*input).to_owned()), ("from", from.to_string())],
            Self::TooHigh { input, to } => vec![("input", (*input).to_owned()), ("to", to.to_string())],
            Self::NotBelow { input, limit } => {
                vec![("input", (*input).to_owned()), ("limit", limit.to_string())]
            }
            Self::TooFewData { days, share } => {
                vec![("days", days.to_string()), ("share", share.to_string())]
            }
            Self::Pregnant
            | Self::PressureInverted
            | Self::FastingUnknown
            | Self::DiabetesUnknown
            | Self::KnownDisease
            | Self::Negative => Vec::new(),
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
    low: impl Into<Decimal>,
    high: impl Into<Decimal>,
) -> Result<Decimal, NotValid> {
    if (low.into()..=high.into()).contains(&value) { Ok(value) } else { Err(NotValid::Implausible { input }) }
}

/// Total cholesterol, HDL cholesterol and triglycerides of one blood sample, in mg/dL.
///
/// ```
/// use checkup_core::judgement::formula::Lipids;
/// let lipids = Lipids::new("200".parse().unwrap(), "50".parse().unwrap(), "150".parse().unwrap()).unwrap();
/// assert_eq!(lipids.non_hdl(), "150".parse().unwrap());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lipids {
    total: Decimal,
    hdl: Decimal,
    triglycerides: Decimal,
}

impl Lipids {
    /// Total cholesterol 20 to 2,000, HDL 1 to 300 and not above the total, triglycerides 1 to 20,000, all mg/dL: wider
    /// than any disease. What lies outside is a slip or a wrong unit.
    pub fn new(total: Decimal, hdl: Decimal, triglycerides: Decimal) -> Result<Self, NotValid> {
        plausible(total, "TC", 20, 2_000)?;
        plausible(hdl, "HDL", Decimal::ONE, Decimal::from(300).min(total))?;
        plausible(triglycerides, "TG", Decimal::ONE, 20_000)?;
        Ok(Self { total, hdl, triglycerides })
    }

    /// Total cholesterol, mg/dL.
    pub const fn total(self) -> Decimal {
        self.total
    }

    /// HDL cholesterol, mg/dL.
    pub const fn hdl(self) -> Decimal {
        self.hdl
    }

    /// Triglycerides, mg/dL.
    pub const fn triglycerides(self) -> Decimal {
        self.triglycerides
    }

    /// Total without HDL cholesterol, mg/dL; never below zero.
    pub fn non_hdl(self) -> Decimal {
        self.total - self.hdl
    }
}

/// LDL cholesterol with one decimal; `None` stands for an overflow, which plausible inputs cannot reach.
fn ldl(value: Option<Decimal>) -> Result<Decimal, NotValid> {
    let value = value.ok_or(NotValid::Implausible { input: "TG" })?;
    if value < Decimal::ZERO { Err(NotValid::Negative) } else { Ok(rounded(value, 1)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn lipids_that_no_blood_holds_are_no_lipids() {
        let check = |tc, hdl, tg| Lipids::new(n(tc), n(hdl), n(tg)).err();
        let slip = |input| Some(NotValid::Implausible { input });
        assert_eq!(check("5.2", "1.3", "1.7"), slip("TC"), "mmol/L taken for mg/dL");
        assert_eq!(check("19.99", "10", "100"), slip("TC"));
        assert_eq!(check("2000.01", "10", "100"), slip("TC"));
        assert_eq!(check("200", "200.01", "100"), slip("HDL"), "a part is not more than the whole");
        assert_eq!(check("200", "0.99", "100"), slip("HDL"));
        assert_eq!(check("400", "300.01", "100"), slip("HDL"));
        assert_eq!(check("200", "50", "0.99"), slip("TG"));
        assert_eq!(check("200", "50", "20000.01"), slip("TG"));
        assert_eq!(check("20", "1", "1"), None);
        assert_eq!(check("2000", "300", "20000"), None);
        assert_eq!(check("200", "200", "100"), None);
    }
}
