//! Teeth and jaw (RHM): decayed teeth and chewing power, both counted by the dentist.

use super::{Driver, Outcome};
use crate::catalog::Measure;
use crate::judgement::{Facts, HealthClass, VnIndex};
use crate::lab::unit::rounded;
use rust_decimal::prelude::ToPrimitive;

/// Criteria 23 and 24.
pub(super) fn drivers(facts: &Facts<'_>) -> Vec<Driver> {
    let count = |measure| facts.examination().measure(measure).and_then(|n| rounded(n, 0).to_i64());
    let graded = [
        ("caries", count(Measure::DecayedTeeth).map(caries)),
        ("tooth-loss", count(Measure::Chewing).map(chewing)),
    ];
    let driver = |(name, class): (&'static str, Option<HealthClass>)| {
        Some(Driver {
            name,
            criterion: Some(name),
            index: VnIndex::Dental,
            items: Vec::new(),
            outcome: Outcome::Class(class?),
            point: None,
        })
    };
    graded.into_iter().filter_map(driver).collect()
}

/// Criterion 23: decayed teeth.
const fn caries(teeth: i64) -> HealthClass {
    match teeth {
        ..1 => HealthClass::I,
        1..=3 => HealthClass::II,
        4..=5 => HealthClass::III,
        6.. => HealthClass::IV,
    }
}

/// Criterion 24: chewing power left, per cent. A full set of teeth, wisdom teeth not counted, is 100.
const fn chewing(percent: i64) -> HealthClass {
    match percent {
        100.. => HealthClass::I,
        91..=99 => HealthClass::II,
        81..=90 => HealthClass::III,
        61..=80 => HealthClass::IV,
        ..61 => HealthClass::V,
    }
}
