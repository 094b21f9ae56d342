//! Where a value lies: boundaries on both sides, both unit systems, comparators, words, and what has no range.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, Item, ValueType};
use checkup_core::codes::ItemCode;
use checkup_core::lab::range::{Classified, classify, range_for};
use checkup_core::lab::unit::{UnitError, convert, is_same};
use checkup_core::lab::{Flag, Subject};
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported, Unit};
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

fn item(code: &str) -> &'static Item {
    CATALOGUE.item(&ItemCode::parse(code).unwrap()).unwrap()
}

fn reported(value: &str, unit: &str) -> Reported {
    Reported::Number { value: Number::parse(value).unwrap(), unit: Unit::parse(unit).ok() }
}

fn place(code: &str, value: &str, unit: &str, sex: Sex) -> Classified {
    classify(item(code), &reported(value, unit), &Subject::aged(sex, 40)).unwrap()
}

#[track_caller]
fn check(code: &str, unit: &str, sex: Sex, expected: &[(&str, Flag)]) {
    for (value, flag) in expected {
        assert_eq!(place(code, value, unit, sex).flag, *flag, "{code} {value} {unit}");
    }
}

fn word(code: &str, answer: &str) -> Flag {
    let reported = Reported::Text { value: answer.to_owned() };
    classify(item(code), &reported, &Subject::aged(Sex::Female, 40)).unwrap().flag
}

#[test]
fn a_limit_itself_is_normal_and_a_critical_limit_itself_is_not_critical() {
    use Flag::{CriticalHigh, CriticalLow, High, Low, Normal};
    check(
        "HGB",
        "g/dL",
        Sex::Male,
        &[
            ("6.9", CriticalLow),
            ("7.0", Low),
            ("12.9", Low),
            ("13.0", Normal),
            ("16.5", Normal),
            ("16.6", High),
            ("21.0", High),
            ("21.1", CriticalHigh),
        ],
    );
    check("HGB", "g/dL", Sex::Female, &[("11.9", Low), ("12.0", Normal), ("15.5", Normal), ("15.6", High)]);
    check(
        "K",
        "mmol/L",
        Sex::Male,
        &[("2.7", CriticalLow), ("2.8", Low), ("6.2", High), ("6.3", CriticalHigh)],
    );
}

#[test]
fn where_the_table_says_so_the_upper_limit_itself_is_critical() {
    use Flag::{CriticalHigh, High};
    check("SBP", "mm[Hg]", Sex::Male, &[("179", High), ("180", CriticalHigh)]);
    check("DBP", "mm[Hg]", Sex::Male, &[("119", High), ("120", CriticalHigh)]);
    check("TEMP", "Cel", Sex::Male, &[("39.4", High), ("39.5", CriticalHigh)]);
    check("APTT", "s", Sex::Male, &[("99", High), ("100", CriticalHigh)]);
    check("PHQ9", "{score}", Sex::Male, &[("19", High), ("20", CriticalHigh)]);
    check("INR", "{INR}", Sex::Male, &[("5.0", High), ("5.1", CriticalHigh)]);
}

#[test]
fn haemoglobin_in_si_units_is_just_as_critical() {
    use Flag::{CriticalLow, Low, Normal};
    check(
        "HGB",
        "g/L",
        Sex::Male,
        &[("64", CriticalLow), ("69", CriticalLow), ("70", Low), ("129", Low), ("130", Normal)],
    );
    let placed = place("HGB", "64", "g/L", Sex::Male);
    assert_eq!(placed.value, "6.4".parse().ok());
    let range = placed.range.unwrap();
    assert_eq!((range.low.as_deref(), range.high.as_deref()), (Some("130"), Some("165")));
}

#[test]
fn lipids_in_si_units_are_placed_in_the_conventional_range() {
    use Flag::{High, Low, Normal};
    check("TC", "mmol/L", Sex::Male, &[("5.92", High), ("5.15", High), ("5.14", Normal)]);
    check("TG", "mmol/L", Sex::Male, &[("2.31", High), ("1.68", Normal)]);
    check("HDL", "mmol/L", Sex::Male, &[("1.02", Low), ("1.04", Normal)]);
    check("LDL_CALC", "mmol/L", Sex::Male, &[("<0.10", Normal)]);
}

#[test]
fn the_same_unit_in_another_spelling_is_the_same_unit() {
    for unit in ["10*3/uL", "10*9/L", "10^9/L", "10^3/uL", "G/L", "K/uL", "x10^9/L"] {
        assert_eq!(place("PLT", "15", unit, Sex::Male).flag, Flag::CriticalLow, "{unit}");
        assert!(is_same(&Unit::parse(unit).unwrap(), &Unit::parse("10*3/uL").unwrap()));
    }
    assert_eq!(place("ALT", "35", "IU/L", Sex::Male).flag, Flag::Normal);
    assert_eq!(place("TRAB", "1.8", "IU/L", Sex::Male).flag, Flag::High);
    assert_eq!(place("CRP", "0.6", "mg/dL", Sex::Male).flag, Flag::High);
}

#[test]
fn an_unknown_unit_is_never_guessed() {
    let error = classify(item("FPG"), &reported("5.5", "furlong/fortnight"), &Subject::aged(Sex::Male, 40))
        .unwrap_err();
    assert_eq!(error, UnitError::Unknown { unit: "furlong/fortnight".to_owned() });
    let error = classify(item("FPG"), &reported("5.5", "U/L"), &Subject::aged(Sex::Male, 40)).unwrap_err();
    assert_eq!(error, UnitError::Mismatch { unit: "U/L".to_owned(), expected: "mg/dL".to_owned() });
    let bare = Reported::Number { value: Number::parse("5.5").unwrap(), unit: None };
    let error = classify(item("FPG"), &bare, &Subject::aged(Sex::Male, 40)).unwrap_err();
    assert_eq!(error, UnitError::Missing { expected: "mg/dL".to_owned() });
    assert_eq!(classify(item("U_PH"), &bare, &Subject::aged(Sex::Male, 40)).unwrap().flag, Flag::Normal);
    // Mass of a molecule whose factor the catalogue does not know.
    let error = classify(item("LPA"), &reported("30", "mg/dL"), &Subject::aged(Sex::Male, 40)).unwrap_err();
    assert!(matches!(error, UnitError::Mismatch { .. }));
}

#[test]
fn a_comparator_gets_a_flag_only_when_every_value_it_allows_gets_it() {
    use Flag::{CriticalLow, High, Low, NoRange, Normal};
    check(
        "HSCRP",
        "mg/L",
        Sex::Male,
        &[("<0.15", Normal), ("<=1.0", Normal), ("<1.1", NoRange), (">1.0", High), (">=1.0", NoRange)],
    );
    check(
        "TSH",
        "m[IU]/L",
        Sex::Male,
        &[("<0.01", Low), ("<0.27", Low), ("<=0.27", NoRange), (">100", High)],
    );
    check(
        "PLT",
        "10*3/uL",
        Sex::Male,
        &[("<20", CriticalLow), ("<=20", Low), ("<150", Low), ("<200", NoRange)],
    );
    // The range of a 2-hour glucose has no lower limit, its call-back limit (50) has: `<60` allows both answers.
    check("OGTT2H", "mg/dL", Sex::Male, &[("<50", CriticalLow), ("<50.01", NoRange), ("<=139", NoRange)]);
    check("EGFR", "mL/min/{1.73_m2}", Sex::Male, &[(">90", Normal), (">=60", Normal), (">59", NoRange)]);
    check("DXA_SP", "{T-score}", Sex::Female, &[("-1.0", Normal), ("-1.1", Low), ("<-1.0", Low)]);
}

#[test]
fn no_range_is_its_own_answer() {
    let number = reported("50", "pg/mL");
    assert_eq!(classify(item("E2"), &number, &Subject::aged(Sex::Female, 40)).unwrap().flag, Flag::NoRange);
    assert_eq!(classify(item("E2"), &number, &Subject::aged(Sex::Male, 40)).unwrap().flag, Flag::High);
    assert_eq!(range_for(item("PLT"), &Subject::aged(Sex::Male, 17)), None);
    assert_eq!(
        classify(item("PLT"), &reported("200", "10*3/uL"), &Subject::aged(Sex::Male, 17)).unwrap().flag,
        Flag::NoRange
    );
    assert_eq!(
        classify(item("PLT"), &reported("19", "10*3/uL"), &Subject::aged(Sex::Male, 17)).unwrap().flag,
        Flag::CriticalLow
    );
    assert_eq!(word("ABO", "A"), Flag::NoRange);
    assert_eq!(word("ABDUS", "normal"), Flag::NoRange);
    assert_eq!(word("U_URO", "norm"), Flag::NoRange);
}

#[test]
fn words_are_compared_by_meaning() {
    for answer in ["NEG", "Negative", "Âm tính", "음성"] {
        assert_eq!(word("HBSAG", answer), Flag::Normal, "{answer}");
    }
    for answer in ["1+", "trace", "POS", "Dương tính", "양성"] {
        assert_eq!(word("U_PRO", answer), Flag::Abnormal, "{answer}");
    }
    assert_eq!(word("U_PRO", "gửi lại"), Flag::NoRange);
    assert_eq!(word("RPR", "non-reactive"), Flag::Normal);
    assert_eq!(word("HBVDNA", "Not detected"), Flag::Normal);
    assert_eq!(word("ANA", "negative"), Flag::Normal);
    assert_eq!(word("ANTIHAV", "positive"), Flag::Normal);
    assert_eq!(word("COLVIS", "bình thường"), Flag::Normal);
    assert_eq!(word("PAP", "NILM"), Flag::Normal);
    assert_eq!(word("PAP", "ASC-US"), Flag::NoRange);
    assert_eq!(word("U_COLOR", "Yellow"), Flag::Normal);
}

#[test]
fn a_viral_load_is_detected_and_a_detection_limit_is_not() {
    let place = |value| {
        classify(item("HBVDNA"), &reported(value, "[IU]/mL"), &Subject::aged(Sex::Male, 40)).unwrap().flag
    };
    assert_eq!(place("1200"), Flag::Abnormal);
    assert_eq!(place("<20"), Flag::NoRange);
}

#[test]
fn every_range_can_be_shown_in_si_units() {
    for item in CATALOGUE.items().iter().filter(|item| item.si.is_some()) {
        let si = item.si.as_ref().unwrap();
        let value = Reported::Number { value: Number::parse("1.0").unwrap(), unit: Some(si.unit.clone()) };
        let placed = classify(item, &value, &Subject::aged(Sex::Male, 40)).unwrap();
        assert_eq!(
            placed.range.is_some(),
            range_for(item, &Subject::aged(Sex::Male, 40)).is_some(),
            "{}",
            item.code
        );
    }
}

fn numeric() -> impl Strategy<Value = &'static Item> {
    let items: Vec<&'static Item> =
        CATALOGUE.items().iter().filter(|item| item.value_type == ValueType::Numeric).collect();
    prop::sample::select(items)
}

fn with_si() -> impl Strategy<Value = &'static Item> {
    prop::sample::select(CATALOGUE.items().iter().filter(|item| item.si.is_some()).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn to_si_and_back_gives_the_same_value(item in with_si(), minor in 0_i64..10_000_000, scale in 0_u32..5) {
        let (own, si) = (item.unit.as_ref().unwrap(), &item.si.as_ref().unwrap().unit);
        let value = Decimal::new(minor, scale);
        let there = convert(value, own, si, item).unwrap();
        prop_assert_eq!(convert(there, si, own, item).unwrap(), value);
    }

    #[test]
    fn a_value_that_grows_never_becomes_lower(item in numeric(), a in 0_i64..2_000_000, b in 0_i64..2_000_000) {
        let rank = |flag| match flag {
            Flag::CriticalLow => 0,
            Flag::Low => 1,
            Flag::Normal | Flag::NoRange | Flag::Abnormal => 2,
            Flag::High => 3,
            Flag::CriticalHigh => 4,
        };
        let place = |minor: i64| {
            let value = Number::parse(&Decimal::new(minor, 2).to_string()).unwrap();
            rank(classify(item, &Reported::Number { value, unit: item.unit.clone() }, &Subject::aged(Sex::Female, 40)).unwrap().flag)
        };
        prop_assert!(place(a.min(b)) <= place(a.max(b)));
    }

    #[test]
    fn the_printed_range_never_contradicts_the_flag(item in with_si(), minor in 0_i64..2_000_000, scale in 0_u32..4) {
        let value = Decimal::new(minor, scale);
        let number = Number::parse(&value.to_string()).unwrap();
        let unit = Some(item.si.as_ref().unwrap().unit.clone());
        let placed = classify(item, &Reported::Number { value: number, unit }, &Subject::aged(Sex::Male, 40)).unwrap();
        let Some(range) = placed.range else { return Ok(()) };
        let limit = |text: Option<String>| text.map(|t| t.parse::<Decimal>().unwrap());
        let (low, high) = (limit(range.low), limit(range.high));
        let outside = low.is_some_and(|low| value < low) || high.is_some_and(|high| value > high);
        prop_assert_eq!(outside, placed.flag.is_abnormal());
    }

    #[test]
    fn a_comparator_never_disagrees_with_a_value_it_allows(item in numeric(), bound in 1_i64..100_000, part in 0_i64..100) {
        let place = |text: String| {
            let value = Number::parse(&text).unwrap();
            classify(item, &Reported::Number { value, unit: item.unit.clone() }, &Subject::aged(Sex::Male, 40)).unwrap().flag
        };
        let below = place(format!("<{}", Decimal::new(bound, 2)));
        let one = place(Decimal::new(bound * part / 100, 2).to_string());
        if below == Flag::Normal {
            prop_assert_eq!(one, Flag::Normal);
        } else if below == Flag::CriticalLow {
            prop_assert_eq!(one, Flag::CriticalLow);
        } else if below == Flag::Low {
            prop_assert!(matches!(one, Flag::Low | Flag::CriticalLow));
        }
    }
}
