//! Endocrine and metabolic (NT-CH): obesity by body-mass index. Diabetes and thyroid are graded by diagnosis.

use super::{Driver, Outcome, used};
use crate::judgement::{Facts, HealthClass, VnIndex};

/// Criterion 100.
pub(super) fn drivers(facts: &Facts<'_>) -> Vec<Driver> {
    let class = super::whole(facts, "BMI").map(obesity);
    let driver = |class| Driver {
        name: "obesity",
        criterion: Some("obesity"),
        index: VnIndex::Endocrine,
        items: used(facts, &["BMI"]),
        outcome: Outcome::Class(class),
        point: None,
    };
    class.map(driver).into_iter().collect()
}

/// Whole kg/m², as the decision prints them.
const fn obesity(bmi: i64) -> HealthClass {
    match bmi {
        ..25 => HealthClass::I,
        25 => HealthClass::II,
        26..=27 => HealthClass::III,
        _ => HealthClass::IV,
    }
}
