//! Vietnamese health classification I–V (Quyết định 1613/BYT-QĐ, 15/08/1997): the indices that numbers can grade; the
//! others are asked of the physician. The overall class is the worst index.
//!
//! Measurements are rounded to whole units, halves upward, as the decision says. Where the published table has no row
//! (systolic 100–109 below 30 years, 146–150 and diastolic above 100 from 30 to 50, everybody above 50), nothing is
//! suggested and the physician grades.

use crate::codes::ItemCode;
use crate::judgement::{Facts, HealthClass, Judged, Rule, RuleKind, VnIndex};
use crate::lab::unit::rounded;
use crate::person::Sex;
use rust_decimal::prelude::ToPrimitive;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "vn_1613",
    kind: RuleKind::Scheme,
    source: "Quyết định 1613/BYT-QĐ, 15/08/1997",
    since: (1997, 8, 15),
};

/// First age to which the decision applies.
pub const AGE_FROM: u32 = 15;

/// The worst class, the indices to ask for, and every grade.
pub(crate) fn grade(facts: &Facts<'_>) -> (Option<HealthClass>, Vec<VnIndex>, Vec<Judged>) {
    if facts.person().age < AGE_FROM {
        return (None, VnIndex::ALL.to_vec(), Vec::new());
    }
    let whole = |code: &str| facts.value(code).and_then(|value| rounded(value, 0).to_i64());
    let (sex, age) = (facts.person().sex, facts.person().age);
    let graded = [
        (
            "build",
            VnIndex::Build,
            &["HT", "WT", "CHEST"][..],
            whole("HT").zip(whole("WT")).map(|(ht, wt)| build(sex, ht, wt, whole("CHEST"))),
        ),
        (
            "blood-pressure",
            VnIndex::Circulation,
            &["SBP", "DBP"][..],
            whole("SBP").zip(whole("DBP")).and_then(|(high, low)| blood_pressure(age, high, low)),
        ),
        ("pulse", VnIndex::Circulation, &["HR"][..], whole("HR").map(pulse)),
        ("obesity", VnIndex::Endocrine, &["BMI"][..], whole("BMI").map(obesity)),
    ];
    let findings: Vec<Judged> = graded
        .into_iter()
        .filter_map(|(name, index, items, class)| {
            let used = items.iter().filter(|code| facts.value(code).is_some());
            Some(Judged {
                rule: format!("{}.{name}", RULE.id),
                items: used.filter_map(|code| ItemCode::parse(code).ok()).collect(),
                index: Some(index),
                class: Some(class?),
                grade: None,
                beyond_table: false,
                source: RULE.source.to_owned(),
                since: RULE.since()?,
            })
        })
        .collect();
    let worst = findings.iter().filter_map(|judged| judged.class).max();
    // Circulation is graded only when the pressure is: a pulse alone says too little.
    let settled = |index: VnIndex| {
        let needed = if index == VnIndex::Circulation { "vn_1613.blood-pressure" } else { "" };
        findings.iter().any(|judged| judged.index == Some(index) && judged.rule.starts_with(needed))
    };
    let asked = VnIndex::ALL.into_iter().filter(|index| !settled(*index)).collect();
    (worst, asked, findings)
}

/// Class by the lowest values of I to IV; below the last is V.
fn from_lowest(value: i64, lowest: [i64; 4]) -> HealthClass {
    let classes = [HealthClass::I, HealthClass::II, HealthClass::III, HealthClass::IV];
    lowest.iter().zip(classes).find(|(low, _)| value >= **low).map_or(HealthClass::V, |(_, class)| class)
}

/// Workers' table. The worst of height and weight; a chest one class lower is forgiven. The source misprints 1603 for
/// 163 cm (class II ends at 162), and leaves 40 kg without a row (class IV begins at 41).
fn build(sex: Sex, height_cm: i64, weight_kg: i64, chest_cm: Option<i64>) -> HealthClass {
    let (height, weight, chest) = match sex {
        Sex::Male => ([163, 158, 154, 150], [50, 47, 45, 41], [82, 79, 76, 74]),
        Sex::Female => ([155, 151, 147, 143], [45, 43, 40, 38], [76, 74, 72, 70]),
    };
    let body = from_lowest(height_cm, height).max(from_lowest(weight_kg, weight));
    match chest_cm.map(|cm| from_lowest(cm, chest)) {
        Some(chest) if chest as u8 > body as u8 + 1 => chest,
        _ => body,
    }
}

/// Item 45: by age; `None` where the table has no row.
fn blood_pressure(age: u32, systolic: i64, diastolic: i64) -> Option<HealthClass> {
    use HealthClass::{I, II, III, IV};
    let (high, low) = match age {
        0..30 => (
            match systolic {
                ..100 | 141.. => Some(IV),
                110..=125 => Some(I),
                126..=135 => Some(II),
                136..=140 => Some(III),
                _ => None,
            },
            match diastolic {
                ..60 | 96.. => Some(IV),
                65..=85 => Some(I),
                60..90 => Some(II),
                90..=95 => Some(III),
            },
        ),
        30..=50 => (
            match systolic {
                ..140 => Some(I),
                140..=145 => Some(III),
                151.. => Some(IV),
                _ => None,
            },
            match diastolic {
                ..90 => Some(I),
                90..=95 => Some(III),
                96..=100 => Some(IV),
                _ => None,
            },
        ),
        _ => (None, None),
    };
    // A row missing for one of the two is forgiven only when the other is already at the end of the table.
    high.zip(low).map(|(high, low)| high.max(low)).or_else(|| high.max(low).filter(|class| *class == IV))
}

/// Item 46.1. At 60, where two rows overlap, the better one; 55 belongs to III.
const fn pulse(rate: i64) -> HealthClass {
    match rate {
        60..=75 => HealthClass::I,
        76..=85 => HealthClass::II,
        86..=95 | 55..60 => HealthClass::III,
        _ => HealthClass::IV,
    }
}

/// Item 100: obesity by body-mass index.
const fn obesity(bmi: i64) -> HealthClass {
    match bmi {
        ..25 => HealthClass::I,
        25 => HealthClass::II,
        26..=27 => HealthClass::III,
        _ => HealthClass::IV,
    }
}

#[cfg(test)]
#[path = "vn_1613_test.rs"]
mod tests;
