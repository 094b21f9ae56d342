//! Ear, nose and throat (TMH): hearing, by audiometer and by whispered voice.

use super::{Driver, Outcome, used};
use crate::catalog::Measure;
use crate::judgement::{Facts, HealthClass, VnIndex};
use rust_decimal::Decimal;

/// Criterion 16. Both methods count where both were used.
pub(super) fn drivers(facts: &Facts<'_>) -> Vec<Driver> {
    let driver = |name, items: &[&str], outcome| Driver {
        name,
        criterion: Some("hearing"),
        index: VnIndex::EarNoseThroat,
        items: used(facts, items),
        outcome,
        point: None,
    };
    let mut drivers = Vec::new();
    let ears = super::whole(facts, "AUD1K_R").zip(super::whole(facts, "AUD1K_L"));
    if let Some(loss) = super::whole(facts, "AUD_PTA") {
        drivers.push(driver("audiometry", &["AUD_PTA"], Outcome::Class(audiometry(loss))));
    } else if let Some((right, left)) = ears {
        // The rows speak of both ears; two ears in different rows have none.
        let (right, left) = (audiometry(right), audiometry(left));
        let outcome = if right == left { Outcome::Class(right) } else { Outcome::NoRow };
        drivers.push(driver("audiometry", &["AUD1K_R", "AUD1K_L"], outcome));
    }
    let heard = |measure| facts.examination().measure(measure);
    if let Some((right, left)) = heard(Measure::WhisperRight).zip(heard(Measure::WhisperLeft)) {
        drivers.push(driver("whisper", &[], Outcome::Class(whisper(right.max(left), right.min(left)))));
    }
    drivers
}

/// Criterion 16.2: hearing loss of both ears, dBA.
const fn audiometry(loss: i64) -> HealthClass {
    match loss {
        ..15 => HealthClass::I,
        15..=35 => HealthClass::II,
        36..=45 => HealthClass::III,
        46..=65 => HealthClass::IV,
        66.. => HealthClass::V,
    }
}

/// Criterion 16.1: metres at which the better and the worse ear understand a whisper. The source prints centimetres,
/// which nobody could measure; the figures are the usual metres.
fn whisper(better: Decimal, worse: Decimal) -> HealthClass {
    let rows = [
        (Decimal::from(5), Decimal::from(5), HealthClass::I),
        (Decimal::from(4), Decimal::from(2), HealthClass::II),
        (Decimal::from(3), Decimal::ONE, HealthClass::III),
        (Decimal::from(2), Decimal::new(5, 1), HealthClass::IV),
    ];
    let row = rows.iter().find(|(b, w, _)| better >= *b && worse >= *w);
    row.map_or(HealthClass::V, |(_, _, class)| *class)
}
