//! Circulation (TH): blood pressure by age, pulse, and an anaemia that the blood count proves severe.

use super::{Driver, Outcome, used};
use crate::judgement::{Facts, HealthClass, VnIndex};
use rust_decimal::Decimal;

/// Ages of 45.1.
const YOUNG: std::ops::Range<u32> = 0..30;
/// Ages of 45.2. Above them the decision has no row.
const MIDDLE: std::ops::RangeInclusive<u32> = 30..=50;

/// Criteria 45, 46.1 and 50.5.
pub(super) fn drivers(facts: &Facts<'_>) -> Vec<Driver> {
    let age = facts.person().age;
    let driver = |name, items: &[&str], outcome| Driver {
        name,
        criterion: Some(name),
        index: VnIndex::Circulation,
        items: used(facts, items),
        outcome,
        point: None,
    };
    let mut drivers = Vec::new();
    if let Some((high, low)) = super::whole(facts, "SBP").zip(super::whole(facts, "DBP")) {
        let outcome = blood_pressure(age, high, low).map_or(Outcome::NoRow, Outcome::Class);
        let point = YOUNG.contains(&age).then_some(1);
        drivers.push(Driver { point, ..driver("blood-pressure", &["SBP", "DBP"], outcome) });
    }
    if let Some(rate) = super::whole(facts, "HR") {
        drivers.push(driver("pulse", &["HR"], Outcome::Class(pulse(rate))));
    }
    if let Some((hb, rbc)) = facts.value("HGB").zip(facts.value("RBC"))
        && severe_anaemia(hb, rbc)
    {
        // 50.5 prints III and IV; which of them the physician says.
        drivers.push(driver("blood", &["HGB", "RBC"], Outcome::AtBest(HealthClass::III)));
    }
    drivers
}

/// Criterion 45, mmHg; `None` where the table has no row. A row missing for one of the two is passed over only when the
/// other is already at the end of the table.
fn blood_pressure(age: u32, systolic: i64, diastolic: i64) -> Option<HealthClass> {
    use HealthClass::{I, II, III, IV};
    let (high, low) = if YOUNG.contains(&age) {
        let high = match systolic {
            ..100 | 141.. => Some(IV),
            110..=125 => Some(I),
            126..=135 => Some(II),
            136..=140 => Some(III),
            _ => None,
        };
        let low = match diastolic {
            ..60 | 96.. => IV,
            65..=85 => I,
            60..90 => II,
            90..=95 => III,
        };
        (high, Some(low))
    } else if MIDDLE.contains(&age) {
        let high = match systolic {
            ..140 => Some(I),
            140..=145 => Some(III),
            151.. => Some(IV),
            _ => None,
        };
        let low = match diastolic {
            ..90 => Some(I),
            90..=95 => Some(III),
            96..=100 => Some(IV),
            _ => None,
        };
        (high, low)
    } else {
        (None, None)
    };
    high.zip(low).map(|(high, low)| high.max(low)).or_else(|| high.max(low).filter(|class| *class == IV))
}

/// Criterion 46.1, beats a minute. At 60, where two rows overlap, the better one; 55 belongs to III, and what the source
/// prints as "from 55" after "above 95" is read as below 55.
const fn pulse(rate: i64) -> HealthClass {
    match rate {
        60..=75 => HealthClass::I,
        76..=85 => HealthClass::II,
        86..=95 | 55..60 => HealthClass::III,
        _ => HealthClass::IV,
    }
}

/// Annex 1, note 14: haemoglobin below 10 g/dL and red cells below 3 million/µL, both.
fn severe_anaemia(hb: Decimal, rbc: Decimal) -> bool {
    hb < Decimal::TEN && rbc < Decimal::from(3)
}
