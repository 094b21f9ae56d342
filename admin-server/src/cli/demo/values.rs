//! Values that a checkup of working people could give: most within their range, some not, a few critical.
//!
//! How many are healthy follows the Korean national screening of 2016 (13.7 million people): 7 % normal, 35 % borderline,
//! 37 % suspected disease, 21 % known disease.

use crate::app::demo_centre::people::Choose as _;
use checkup_core::catalog::{Item, Limits, ValueType};
use checkup_core::codes::ItemCode;
use checkup_core::dice::Dice;
use checkup_core::language::Language;
use checkup_core::person::Sex;
use checkup_locales::text;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Items that tend to be out of their range together.
const TROUBLES: [&[&str]; 7] = [
    &["FPG", "HBA1C"],
    &["SBP", "DBP"],
    &["TC", "LDL", "TG"],
    &["ALT", "AST", "GGT"],
    &["HGB", "HCT", "RBC", "MCV", "FERR"],
    &["UA"],
    &["U_PRO", "CREA", "UREA", "BUN"],
];

/// Out of range on the lower side.
const LOW: [&str; 9] = ["HGB", "HCT", "RBC", "MCV", "FERR", "PLT", "HDL", "VITD", "SPO2"];

/// One of these is critical in every tenth person.
const CRITICAL: [&str; 4] = ["FPG", "HGB", "PLT", "SBP"];

/// Findings that have a sentence in `locales/`.
const FINDINGS: [&str; 6] = ["ABDUS", "THYUS", "EX_DEN", "FUNDUS", "EGD", "ECG"];

/// How far a value lies from its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Within,
    Slightly,
    Clearly,
    Critical,
}

/// What a person's results will look like.
#[derive(Clone, Debug)]
pub struct Profile {
    dice: Dice,
    sex: Sex,
    places: BTreeMap<&'static str, Place>,
    chance: u64,
    height: Decimal,
    weight: Decimal,
    /// Their laboratory reports in SI units.
    pub reports_si: bool,
}

impl Profile {
    /// Of the `at`-th person of the day.
    pub fn new(seed: u64, at: usize, sex: Sex) -> Self {
        let at = u64::try_from(at).unwrap_or_default();
        let mut dice = Dice::new(seed.wrapping_mul(31).wrapping_add(at));
        let (troubles, place, chance, bmi) = match dice.below(100) {
            0..7 => (0, Place::Within, 0, 205),
            7..42 => (1, Place::Slightly, 3, 225),
            42..79 => (2, Place::Clearly, 4, 243),
            _ => (3, Place::Clearly, 6, 262),
        };
        let mut places = BTreeMap::new();
        for _ in 0..troubles {
            places.extend(dice.pick(&TROUBLES).iter().map(|item| (*item, place)));
        }
        if at % 10 == 3 {
            places.insert(*dice.pick(&CRITICAL), Place::Critical);
        }
        let height = match sex {
            Sex::Male => 1620 + dice.below(180),
            Sex::Female => 1500 + dice.below(160),
        };
        // Whole millimetres and tenths of a kilogram per square metre.
        let height = whole(height);
        let metres = height / Decimal::ONE_THOUSAND;
        let bmi = whole(bmi + dice.below(30)) / Decimal::TEN;
        let weight = (bmi * metres * metres).round_dp(1);
        let reports_si = dice.percent(30);
        Self { dice, sex, places, chance, height: height / Decimal::TEN, weight, reports_si }
    }

    /// The answer to an item, in the item's own unit.
    pub fn answer(&mut self, item: &Item, language: Language) -> String {
        let code = item.code.as_str();
        let place = match self.places.get(code) {
            Some(place) => *place,
            None if self.dice.percent(self.chance) => Place::Slightly,
            None => Place::Within,
        };
        match item.value_type {
            ValueType::Numeric => self.number(item, place).normalize().to_string(),
            ValueType::Coded => Self::coded(item, place),
            ValueType::Narrative => {
                let found = FINDINGS.contains(&code) && self.chance > 0 && self.dice.percent(30);
                let key =
                    if found { format!("staff-demo-finding-{code}") } else { "value-normal".to_owned() };
                text(language, &key, &[])
            }
        }
    }

    fn coded(item: &Item, place: Place) -> String {
        let normal = item.normal_qualitative.as_deref().unwrap_or("negative");
        // What stands in brackets explains the word.
        let normal = normal.split(" (").next().unwrap_or(normal);
        match (place, item.code.as_str()) {
            (Place::Within, _) => normal.to_owned(),
            (Place::Slightly, "U_PRO") => "trace".to_owned(),
            (_, code) if code.starts_with("U_") && code != "U_COLOR" => "1+".to_owned(),
            _ => normal.to_owned(),
        }
    }

    fn number(&mut self, item: &Item, place: Place) -> Decimal {
        match item.code.as_str() {
            "HT" => return self.height,
            "WT" => return self.weight,
            "SMM" => return (self.weight * Decimal::new(40, 2)).round_dp(1),
            "PG2" => return whole(5 + self.dice.below(10)),
            "DXA_SP" | "DXA_FN" if place == Place::Within => {
                return Decimal::new(i64::try_from(self.dice.below(18)).unwrap_or_default() - 9, 1);
            }
            "CACS" if place == Place::Within => return Decimal::ZERO,
            _ => {}
        }
        let limits = match self.sex {
            Sex::Male => item.ranges.male,
            Sex::Female => item.ranges.female,
        };
        let scale = limits.low.map_or(0, |l| l.scale()).max(limits.high.map_or(0, |h| h.scale()));
        let scale = if limits.low.is_none() && limits.high.is_none() { 1 } else { scale };
        let value = match place {
            Place::Within => self.within(limits),
            Place::Critical => beyond_critical(item).unwrap_or_else(|| Self::outside(item, limits, 20)),
            Place::Slightly => {
                let percent = 2 + self.dice.below(8);
                Self::outside(item, limits, percent)
            }
            Place::Clearly => {
                let percent = 12 + self.dice.below(25);
                Self::outside(item, limits, percent)
            }
        };
        value.round_dp(scale)
    }

    /// A number from `from` to `to` percent.
    fn percent(&mut self, from: u64, to: u64) -> Decimal {
        whole(from + self.dice.below(to - from + 1)) / Decimal::ONE_HUNDRED
    }

    fn within(&mut self, limits: Limits) -> Decimal {
        match (limits.low, limits.high) {
            (Some(low), Some(high)) => low + (high - low) * self.percent(20, 80),
            (None, Some(high)) => high * self.percent(55, 95),
            (Some(low), None) if low.is_sign_negative() => low * self.percent(10, 90),
            (Some(low), None) => low * self.percent(105, 140),
            (None, None) => self.percent(100, 200),
        }
    }

    /// So many percent outside, but not critical.
    fn outside(item: &Item, limits: Limits, percent: u64) -> Decimal {
        let part = whole(percent) / Decimal::ONE_HUNDRED;
        // One step of the last digit, so that rounding does not bring the value back into the range.
        let step = |limit: Decimal| Decimal::new(1, limit.scale());
        let below = |low: Decimal| {
            let value = low - (low.abs() * part).max(step(low));
            item.critical.low.map_or(value, |critical| value.max(critical + step(low)))
        };
        let above = |high: Decimal| {
            let value = high + (high.abs() * part).max(step(high));
            item.critical.high.map_or(value, |critical| value.min(critical - step(high)))
        };
        let goes_low = LOW.contains(&item.code.as_str()) || limits.high.is_none();
        match (limits.low, limits.high) {
            (Some(low), _) if goes_low => below(low),
            (_, Some(high)) => above(high),
            (Some(low), None) => below(low),
            (None, None) => Decimal::ONE,
        }
    }
}

fn whole(number: u64) -> Decimal {
    Decimal::from(number)
}

/// Beyond the call-back limit: below for what is dangerous when low.
fn beyond_critical(item: &Item) -> Option<Decimal> {
    let low = item.critical.low.filter(|_| LOW.contains(&item.code.as_str()));
    let low = low.map(|low| low * Decimal::new(90, 2));
    low.or_else(|| item.critical.high.map(|high| high * Decimal::new(104, 2)))
}

/// A value in the item's SI unit, as a laboratory that reports SI would print it.
pub fn in_si(item: &Item, value: &str) -> Option<(String, String)> {
    let si = item.si.as_ref()?;
    let value: Decimal = value.parse().ok()?;
    let converted = value * si.factor;
    let scale = if converted >= Decimal::TEN { 1 } else { 2 };
    Some((converted.round_dp(scale).normalize().to_string(), si.unit.as_str().to_owned()))
}

/// Whether a value belongs to the laboratory's messages: collected, and not computed by the centre.
pub fn is_measured_in_laboratory(item: &Item) -> bool {
    item.specimen.is_collected() && !is_computed(&item.code)
}

/// Computed by the centre from other values.
pub fn is_computed(item: &ItemCode) -> bool {
    matches!(item.as_str(), "BMI" | "EGFR")
}

#[cfg(test)]
mod tests {
    use super::*;
    use checkup_core::catalog::Catalogue;
    use checkup_core::lab::range::classify;
    use checkup_core::lab::{Flag, Subject};
    use checkup_core::quantity::{Number, Reported};

    #[test]
    fn a_day_has_normal_abnormal_and_a_few_critical_values() {
        let catalogue = Catalogue::builtin().unwrap();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for at in 0..40 {
            let sex = if at % 2 == 0 { Sex::Male } else { Sex::Female };
            let mut profile = Profile::new(7, at, sex);
            for code in ["FPG", "SBP", "HGB", "PLT", "TC", "ALT", "K", "CREA", "UA", "HDL", "U_SG", "DXA_SP"]
            {
                let item = catalogue.item(&ItemCode::parse(code).unwrap()).unwrap();
                let answer = profile.answer(item, Language::Vi);
                let value = Number::parse(&answer).unwrap();
                let reported = Reported::Number { value, unit: item.unit.clone() };
                let flag = classify(item, &reported, &Subject::aged(sex, 40)).unwrap().flag;
                let kind = match flag {
                    flag if flag.is_critical() => "critical",
                    flag if flag.is_abnormal() => "abnormal",
                    Flag::Normal => "normal",
                    _ => "none",
                };
                *counts.entry(kind).or_default() += 1;
            }
        }
        assert_eq!(counts.get("none"), None, "{counts:?}");
        assert_eq!(counts["critical"], 4, "{counts:?}");
        assert!(counts["normal"] > 300 && counts["abnormal"] > 40, "{counts:?}");
    }
}
