//! Eyes (M): visual acuity of one eye and of both, with and without glasses, and colour vision.

use super::{Driver, Outcome, from_lowest, used};
use crate::catalog::ByAcuity;
use crate::codes::ItemCode;
use crate::judgement::{Facts, Hand, HealthClass, VnIndex};
use crate::lab::qualitative::Qualitative;
use crate::lab::unit::rounded;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

const PLAIN: [&str; 2] = ["VA_UC_R", "VA_UC_L"];
const GLASSES: [&str; 2] = ["VA_C_R", "VA_C_L"];

/// Criteria 1 and 11.
pub(super) fn drivers(facts: &Facts<'_>) -> Vec<Driver> {
    let driver = |name, items: Vec<ItemCode>, outcome| Driver {
        name,
        criterion: Some(name),
        index: VnIndex::Eyes,
        items,
        outcome,
        point: None,
    };
    let mut drivers = Vec::new();
    if let Some(outcome) = acuity(facts) {
        let items = used(facts, &[PLAIN, GLASSES].concat());
        drivers.push(driver("visual-acuity", items, outcome));
    }
    if let Some(class) = colours(facts) {
        drivers.push(driver("colour-vision", used(facts, &["COLVIS"]), Outcome::Class(class)));
    }
    drivers
}

/// Criterion 1. Whoever is found short- or far-sighted is measured with glasses. Otherwise acuity without glasses counts,
/// or, where it is better, acuity with glasses and one class down (8.2, 9.2): glasses that help show that one of the two
/// is there, and which of them the physician says.
fn acuity(facts: &Facts<'_>) -> Option<Outcome> {
    let (plain, glasses) = (pair(facts, PLAIN), pair(facts, GLASSES));
    if is_refraction_observed(facts) {
        return glasses;
    }
    let lowered = glasses.map(Outcome::lowered);
    match (plain, lowered) {
        (Some(plain), Some(lowered)) => Some(plain.better_of(lowered)),
        (plain, lowered) => plain.or(lowered),
    }
}

/// The class of an eye disease that is present and follows acuity.
pub(super) fn by_acuity(facts: &Facts<'_>, how: ByAcuity) -> Option<Outcome> {
    match how {
        ByAcuity::Same => acuity(facts),
        ByAcuity::Down => acuity(facts).map(Outcome::lowered),
        ByAcuity::CorrectedDown => pair(facts, GLASSES).map(Outcome::lowered),
    }
}

fn is_refraction_observed(facts: &Facts<'_>) -> bool {
    facts.examination().observations().iter().any(|observation| {
        let criterion = facts.catalogue().criterion(observation.criterion());
        criterion.is_some_and(|criterion| criterion.acuity == Some(ByAcuity::CorrectedDown))
            && observation.class() != Some(HealthClass::I)
    })
}

/// Both eyes by the table: the eye on the side of the writing hand must itself reach the figure of the class (annex 1,
/// note 3). While the hand is unknown, eyes that would differ give the better class, which the physician completes.
fn pair(facts: &Facts<'_>, [right, left]: [&str; 2]) -> Option<Outcome> {
    let (right, left) = (tenths(facts, right)?, tenths(facts, left)?);
    let led_by = |eye| table(eye, right + left);
    Some(match facts.examination().hand() {
        Some(Hand::Right) => Outcome::Class(led_by(right)),
        Some(Hand::Left) => Outcome::Class(led_by(left)),
        None if led_by(right) == led_by(left) => Outcome::Class(led_by(right)),
        None => Outcome::AtBest(led_by(right).min(led_by(left))),
    })
}

/// Acuity in tenths; above 10/10 counts as 10/10 (annex 1, note 3).
fn tenths(facts: &Facts<'_>, code: &str) -> Option<i64> {
    let tenths = facts.value(code)?.checked_mul(Decimal::TEN)?;
    rounded(tenths, 0).to_i64().map(|tenths| tenths.min(10))
}

/// Lowest tenths of the classes I to IV, for the one eye and for the sum of both.
fn table(one: i64, sum: i64) -> HealthClass {
    from_lowest(one, [10, 9, 7, 6]).max(from_lowest(sum, [19, 16, 14, 11]))
}

/// Criterion 11. A word that says neither normal nor deficient is not graded.
fn colours(facts: &Facts<'_>) -> Option<HealthClass> {
    match facts.answer(&ItemCode::parse("COLVIS").ok()?)? {
        Qualitative::Normal | Qualitative::Negative => Some(HealthClass::I),
        Qualitative::Positive(_) => Some(HealthClass::III),
        Qualitative::Other(word) if DEFICIENT.contains(&word.as_str()) => Some(HealthClass::III),
        Qualitative::Other(_) | Qualitative::Trace => None,
    }
}

const DEFICIENT: [&str; 4] = ["abnormal", "deficient", "deficiency", "impaired"];
