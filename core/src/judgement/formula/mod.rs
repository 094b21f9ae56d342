//! Formulas. Outside its range of validity a formula answers why not, never a number.

pub mod bmi;
pub mod egfr_ckd_epi_2021;

use crate::error::Coded;

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
}

impl Coded for NotValid {
    fn code(&self) -> &'static str {
        match self {
            Self::AgeTooLow { .. } => "formula-age-too-low",
            Self::Implausible { .. } => "formula-input-implausible",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::AgeTooLow { from } => vec![("from", from.to_string())],
            Self::Implausible { input } => vec![("input", (*input).to_owned())],
        }
    }
}
