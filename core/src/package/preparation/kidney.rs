//! Kidneys, metformin and contrast medium: a measured eGFR decides where there is one.
//!
//! Metformin is stopped only when the eGFR is below 30 or the kidneys failed acutely, and taken again after 48 hours
//! (`sources.csv`: `preparation`); before the eGFR is known, a physician decides.

use super::answer::{Answers, Said};
use crate::catalog::Condition;

/// What the kidneys say of a condition; `None` where they say nothing.
pub(super) fn said(condition: Condition, answers: &Answers) -> Option<Said> {
    let low = answers.egfr.map(super::measure::Egfr::is_low);
    match condition {
        Condition::RenalImpairment => low.map(|low| if low { Said::Yes } else { Said::No }),
        Condition::Metformin if low == Some(false) && !may_have_failed(answers) => Some(Said::No),
        _ => None,
    }
}

fn may_have_failed(answers: &Answers) -> bool {
    matches!(answers.said(Condition::AcuteKidneyInjury), Some(Said::Yes | Said::Unsure))
}
