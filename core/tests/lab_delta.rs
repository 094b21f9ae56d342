//! Changes against an earlier checkup: every rule at, under and over its limit in both directions, other units, and what
//! cannot be compared.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, DELTA_CSV, Problem};
use checkup_core::codes::ItemCode;
use checkup_core::lab::delta::{Change, Comparison, Incomparable, Verdict, compare};
use checkup_core::lab::qualitative::BloodGroup;
use checkup_core::lab::unit::UnitError;
use checkup_core::quantity::{Number, Reported, Unit};
use proptest::prelude::*;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

type Value = (ItemCode, Reported);

fn in_unit(code: &str, value: &str, unit: &str) -> Value {
    let value = Number::parse(value).unwrap();
    (ItemCode::parse(code).unwrap(), Reported::Number { value, unit: Unit::parse(unit).ok() })
}

fn own(code: &str, value: &str) -> Value {
    let unit = CATALOGUE.item(&ItemCode::parse(code).unwrap()).unwrap().unit.clone();
    in_unit(code, value, unit.unwrap().as_str())
}

fn word(code: &str, value: &str) -> Value {
    (ItemCode::parse(code).unwrap(), Reported::Text { value: value.to_owned() })
}

fn one(now: Value, earlier: Value) -> Comparison {
    let mut found = compare(&CATALOGUE, &[now], &[earlier]);
    assert_eq!(found.len(), 1);
    found.remove(0)
}

#[track_caller]
fn check(code: &str, earlier: &str, within: &[&str], beyond: &[&str]) {
    for (values, expected) in [(within, false), (beyond, true)] {
        for now in values {
            let compared = one(own(code, now), own(code, earlier));
            assert_eq!(compared.is_finding(), expected, "{code} {earlier} -> {now}: {:?}", compared.verdict);
            assert!(!matches!(compared.verdict, Verdict::CannotCompare(_)));
        }
    }
}

#[test]
fn each_rule_holds_only_beyond_its_limit_in_both_directions() {
    check("HGB", "12.0", &["15.0", "9.0", "12.0"], &["15.1", "8.9"]);
    check("PLT", "200", &["300", "100"], &["301", "99"]);
    check("CREA", "0.80", &["1.20", "0.40"], &["1.21", "0.39"]);
    check("K", "4.0", &["5.0", "3.0"], &["5.1", "2.9"]);
    check("ALT", "30", &["90", "10"], &["91", "9"]);
    check("TSH", "2.0", &["10.0", "0.4"], &["10.1", "0.39"]);
    check("HT", "170.0", &["173.0", "167.0"], &["173.1", "166.9"]);
    check("WT", "60", &["69", "51"], &["69.1", "50.9"]);
    // Two classes of kidney function lower, not one, and not higher: G1, G2, G3a, G3b, G4, G5.
    check("EGFR", "90", &["60", "120", "90"], &["59", "45", "14"]);
    check("EGFR", "89", &["59", "45"], &["44", "30"]);
    check("EGFR", "45", &["30", "95"], &["29", "15"]);
    check("EGFR", "29", &["14", "90"], &[]);
}

#[test]
fn the_volume_of_red_cells_counts_only_with_another_finding() {
    let mcv = |now: &str, others: &[(&str, &str, &str)]| {
        let mut then = vec![own("MCV", "90")];
        let mut today = vec![own("MCV", now)];
        for (code, earlier, now) in others {
            then.push(own(code, earlier));
            today.push(own(code, now));
        }
        let found = compare(&CATALOGUE, &today, &then);
        found.into_iter().find(|compared| compared.item.as_str() == "MCV").unwrap().is_finding()
    };
    assert!(!mcv("97", &[]));
    assert!(!mcv("97", &[("HGB", "12", "13")]));
    assert!(mcv("96.1", &[("HGB", "12", "16")]) && mcv("83.9", &[("HGB", "12", "16")]));
    assert!(!mcv("96", &[("HGB", "12", "16")]) && !mcv("84", &[("HGB", "12", "16")]));
    assert!(mcv("97", &[("HT", "170", "175")]));
    // A blood group that changed is another finding, too.
    let then = [own("MCV", "90"), word("ABO", "A")];
    let now = [own("MCV", "97"), word("ABO", "B")];
    assert_eq!(compare(&CATALOGUE, &now, &then).iter().filter(|c| c.is_finding()).count(), 2);
}

#[test]
fn a_finding_says_rule_values_difference_and_source() {
    let compared = one(own("HGB", "9.1"), own("HGB", "13.0"));
    let Verdict::Finding(Some(by)) = compared.verdict else { panic!("{compared:?}") };
    assert_eq!((by.absolute, by.percent), ("-3.9".parse().unwrap(), "-30.0".parse().ok()));
    assert_eq!((compared.rule.as_str(), compared.sources[0].as_str()), ("hgb-25", "delta-general"));
    assert_eq!(compared.now.value_text(), "9.1");
    assert_eq!(compared.earlier.unwrap().value_text(), "13.0");
}

#[test]
fn an_earlier_value_in_another_unit_is_converted() {
    assert!(!one(own("HGB", "15.0"), in_unit("HGB", "120", "g/L")).is_finding());
    assert!(one(own("HGB", "15.1"), in_unit("HGB", "120", "g/L")).is_finding());
    assert!(one(in_unit("CREA", "133", "µmol/L"), own("CREA", "1.0")).is_finding());
    assert!(!one(in_unit("CREA", "132", "µmol/L"), own("CREA", "1.0")).is_finding());
}

#[test]
fn what_cannot_be_compared_is_never_no_change() {
    let why = |now, earlier| match one(now, earlier).verdict {
        Verdict::CannotCompare(why) => why,
        other => panic!("{other:?}"),
    };
    let alone = compare(&CATALOGUE, &[own("HGB", "12")], &[own("K", "4")]);
    assert_eq!(alone[0].verdict, Verdict::CannotCompare(Incomparable::NothingEarlier));
    assert_eq!(why(own("TSH", "<0.01"), own("TSH", "2")), Incomparable::Comparator);
    assert_eq!(why(own("TSH", "2"), own("TSH", ">100")), Incomparable::Comparator);
    assert!(matches!(
        why(own("K", "4"), in_unit("K", "4", "bucket")),
        Incomparable::Unit(UnitError::Unknown { .. })
    ));
    assert_eq!(why(own("K", "4"), word("K", "4")), Incomparable::Unreadable);
    assert_eq!(why(own("K", "4"), own("K", "0")), Incomparable::Zero);
    assert_eq!(why(own("ALT", "4"), own("ALT", "0")), Incomparable::Zero);
    assert_eq!(why(own("ALT", "0"), own("ALT", "4")), Incomparable::Zero);
    assert_eq!(why(word("ABO", "to follow"), word("ABO", "A")), Incomparable::Unreadable);
    assert_eq!(why(word("ABO", "A"), own("HGB", "1").1.into_abo()), Incomparable::Unreadable);
    // Zero twice is no change.
    for code in ["ALT", "K"] {
        assert!(
            matches!(one(own(code, "0"), own(code, "0")).verdict, Verdict::Unremarkable(Some(_))),
            "{code}"
        );
    }
}

trait IntoAbo {
    fn into_abo(self) -> Value;
}

impl IntoAbo for Reported {
    fn into_abo(self) -> Value {
        (ItemCode::parse("ABO").unwrap(), self)
    }
}

#[test]
fn another_blood_group_stops_everything() {
    for (earlier, now) in
        [("A", "B"), ("A", "AB"), ("O", "A+"), ("A형", "O형"), ("Nhóm máu A", "B"), ("A Rh+", "A Rh-")]
    {
        assert_eq!(one(word("ABO", now), word("ABO", earlier)).verdict, Verdict::HardStop, "{earlier} {now}");
    }
    for (earlier, now) in
        [("A", "A"), ("A", "A+"), ("0", "O"), ("AB형", "AB"), ("Nhóm máu O", "o"), ("B Rh(D)+", "B")]
    {
        assert_eq!(
            one(word("ABO", now), word("ABO", earlier)).verdict,
            Verdict::Unremarkable(None),
            "{earlier} {now}"
        );
    }
    for (earlier, now, stop) in [
        ("+", "-", true),
        ("Rh+", "Dương tính", false),
        ("양성", "Rh(D) negative", true),
        ("POS", "rh(+)", false),
    ] {
        assert_eq!(
            one(word("RH", now), word("RH", earlier)).verdict == Verdict::HardStop,
            stop,
            "{earlier} {now}"
        );
    }
    // The letter alone and the factor alone have nothing in common to compare.
    assert_eq!(
        one(word("ABO", "A"), word("ABO", "+")).verdict,
        Verdict::CannotCompare(Incomparable::Unreadable)
    );
}

#[test]
fn blood_groups_are_read_in_every_spelling_and_nothing_else_is() {
    let read = |text: &str| BloodGroup::parse(text).map(|group| (group.abo, group.rh));
    for (text, abo, rh) in [
        ("A", Some("A"), None),
        ("ab", Some("AB"), None),
        ("O Rh(D) positive", Some("O"), Some(true)),
        ("B Rh dương tính", Some("B"), Some(true)),
        ("Group B, Rh-", Some("B"), Some(false)),
        ("혈액형: AB형 Rh(-)", Some("AB"), Some(false)),
        ("Rh+", None, Some(true)),
        ("âm tính", None, Some(false)),
    ] {
        assert_eq!(read(text), Some((abo, rh)), "{text}");
    }
    for text in ["", "abnormal", "bad specimen", "C", "A B", "to follow", "2+", "ABO"] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn a_bad_row_is_refused_with_its_column() {
    let header = DELTA_CSV.lines().next().unwrap();
    for (row, column, problem) in [
        ("NA 5,NA,5%,,,low,x,2026-11-01", "rule", Problem::BadCode),
        ("na-5,NOPE,5%,,,low,x,2026-11-01", "item", Problem::UnknownItem),
        ("na-5,NA,much,,,low,x,2026-11-01", "change", Problem::BadCutoff),
        ("na-5,NA,0%,,,low,x,2026-11-01", "change", Problem::BadCutoff),
        ("na-5,NA,1x,,,low,x,2026-11-01", "change", Problem::BadCutoff),
        ("na-5,NA,blood group,,,low,x,2026-11-01", "change", Problem::BadCutoff),
        ("abo-5,ABO,5%,,,low,x,2026-11-01", "change", Problem::BadCutoff),
        ("na-5,NA,5,,,low,x,2026-11-01", "unit", Problem::UnitMismatch),
        ("na-5,NA,5%,mmol/L,,low,x,2026-11-01", "unit", Problem::UnitMismatch),
        ("na-5,NA,5,mmol/L,maybe,low,x,2026-11-01", "needs_another", Problem::UnknownWord),
        ("na-5,NA,5,mmol/L,,low,,2026-11-01", "source", Problem::MissingValue),
    ] {
        let error = CATALOGUE.clone().with_delta(&format!("{header}\n{row}\n")).unwrap_err();
        assert_eq!(
            (error.file, error.line, error.column.as_str(), error.problem),
            ("delta.csv", 2, column, problem),
            "{row}"
        );
    }
    assert_eq!(CATALOGUE.items().iter().flat_map(|item| &item.delta).count(), 12);
    assert_eq!(Change::parse("6 classes down"), None);
}

fn digits() -> impl Strategy<Value = String> {
    "[0-9]{1,18}|[0-9]{1,4}\\.[0-9]{1,4}|0|<[0-9]{1,3}"
}

proptest! {
    #[test]
    fn no_two_values_make_the_comparison_panic(now in digits(), earlier in digits()) {
        for item in CATALOGUE.items().iter().filter(|item| !item.delta.is_empty() && item.unit.is_some()) {
            let code = item.code.as_str();
            let compared = one(own(code, &now), own(code, &earlier));
            if now == earlier {
                prop_assert!(!compared.is_finding(), "{:?}", compared);
            }
            if now.starts_with('<') || earlier.starts_with('<') {
                prop_assert_eq!(compared.verdict, Verdict::CannotCompare(Incomparable::Comparator));
            }
        }
    }

    #[test]
    fn no_text_makes_the_reader_of_blood_groups_panic(text in "\\PC{0,20}") {
        let _ = BloodGroup::parse(&text);
    }

    #[test]
    fn a_multiple_is_symmetric(a in 1_u32..10_000, b in 1_u32..10_000) {
        let finding = |one_value: u32, other: u32| one(own("ALT", &one_value.to_string()), own("ALT", &other.to_string())).is_finding();
        prop_assert_eq!(finding(a, b), finding(b, a));
        prop_assert_eq!(finding(a, b), a.max(b) > 3 * a.min(b));
    }
}
