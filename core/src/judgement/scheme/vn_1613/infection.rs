//! Skin and venereal diseases (ND-DL): a negative blood test shows that HIV or syphilis is not there. A reactive one is
//! no diagnosis and stays with the physician.

use super::{Driver, Outcome, used};
use crate::codes::ItemCode;
use crate::judgement::{Facts, HealthClass, VnIndex};
use crate::lab::qualitative::Qualitative;

/// Criteria 88.1 and 89.1.
pub(super) fn drivers(facts: &Facts<'_>) -> Vec<Driver> {
    let answer = |code| ItemCode::parse(code).ok().and_then(|code| facts.answer(&code).cloned());
    let driver = |name, items: &[&str]| Driver {
        name,
        criterion: Some(name),
        index: VnIndex::Skin,
        items: used(facts, items),
        outcome: Outcome::Class(HealthClass::I),
        point: None,
    };
    let mut drivers = Vec::new();
    let is_quiet = |code| matches!(answer(code), None | Some(Qualitative::Negative));
    if answer("TPHA") == Some(Qualitative::Negative) && is_quiet("RPR") {
        drivers.push(driver("syphilis", &["TPHA", "RPR"]));
    }
    if answer("HIV") == Some(Qualitative::Negative) {
        drivers.push(driver("hiv", &["HIV"]));
    }
    drivers
}
