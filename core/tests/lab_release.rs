//! When a result may leave by itself: each reason to hold, alone and together, and the values just inside it.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, Item};
use checkup_core::codes::ItemCode;
use checkup_core::error::Coded;
use checkup_core::lab::delta::{Comparison, compare};
use checkup_core::lab::range::classify;
use checkup_core::lab::release::{Evidence, Hold, Release, SpecimenCheck, decide, inputs_of, reasons};
use checkup_core::lab::subject::Gestation;
use checkup_core::lab::{Flag, Subject};
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported, Unit};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const GOOD: SpecimenCheck = SpecimenCheck::Accepted { haemolysed: false };

fn code(text: &str) -> ItemCode {
    ItemCode::parse(text).unwrap()
}

fn item(text: &str) -> &'static Item {
    CATALOGUE.item(&code(text)).unwrap()
}

fn own(text: &str, value: &str) -> Reported {
    Reported::Number { value: Number::parse(value).unwrap(), unit: item(text).unit.clone() }
}

fn word(value: &str) -> Reported {
    Reported::Text { value: value.to_owned() }
}

/// Codes of the reasons for a value of an accepted specimen of a man of 40.
fn held(text: &str, reported: &Reported) -> Vec<&'static str> {
    held_for(text, reported, &Subject::aged(Sex::Male, 40))
}

fn held_for(text: &str, reported: &Reported, subject: &Subject) -> Vec<&'static str> {
    let specimen = GOOD;
    let evidence = Evidence { specimen, ..Evidence::new(item(text), Some(reported), subject) };
    reasons(&evidence).iter().map(Coded::code).collect()
}

fn delta(now: &[(ItemCode, Reported)], earlier: &[(ItemCode, Reported)]) -> Vec<Comparison> {
    compare(&CATALOGUE, now, earlier)
}

#[test]
fn a_value_against_which_nothing_speaks_leaves_by_itself() {
    for (text, value) in [("K", "4.2"), ("HGB", "14"), ("HGB", "12"), ("HGB", "17"), ("TSH", "<0.1")] {
        let expected: Vec<&str> = if value == "<0.1" { vec!["hold-urgent"] } else { vec![] };
        assert_eq!(held(text, &own(text, value)), expected, "{text} {value}");
    }
    let (value, subject) = (own("HT", "170"), Subject::aged(Sex::Male, 40));
    assert_eq!(decide(&Evidence::new(item("HT"), Some(&value), &subject)), Release::Automatic);
}

#[test]
fn each_reason_of_the_value_is_listed() {
    assert_eq!(held("K", &own("K", "6.2")), [""; 0]);
    assert_eq!(held("K", &own("K", "6.3")), ["hold-critical"]);
    assert_eq!(held("HGB", &own("HGB", "8.0")), [""; 0]);
    assert_eq!(held("HGB", &own("HGB", "7.9")), ["hold-urgent"]);
    assert_eq!(held("HGB", &own("HGB", "6.9")), ["hold-critical", "hold-urgent"]);
    assert_eq!(held("HSCRP", &own("HSCRP", "<=1.0")), [""; 0]);
    assert_eq!(held("HSCRP", &own("HSCRP", "<1.1")), ["hold-comparator"]);
    assert_eq!(held("AMH", &own("AMH", "2.1")), ["hold-no-range"]);
    assert_eq!(held("PG2", &own("PG2", "10")), ["hold-no-range"]);
    assert_eq!(held("K", &word("haemolysed")), ["hold-value-unreadable"]);
    let unit = |unit: Option<&str>| Reported::Number {
        value: Number::parse("4.2").unwrap(),
        unit: unit.map(|unit| Unit::parse(unit).unwrap()),
    };
    assert_eq!(held("K", &unit(Some("bucket"))), ["hold-unit-unusable"]);
    assert_eq!(held("K", &unit(Some("g/L"))), ["hold-unit-unusable"]);
    assert_eq!(held("K", &unit(None)), ["hold-unit-missing"]);
}

#[test]
fn a_child_and_a_pregnancy_of_unknown_weeks_are_held_for_want_of_a_range() {
    let child = Subject::aged(Sex::Male, 17);
    assert_eq!(held_for("K", &own("K", "4.2"), &child), ["hold-no-range"]);
    assert_eq!(held_for("K", &own("K", "6.3"), &child), ["hold-critical", "hold-no-range"]);
    assert_eq!(held_for("K", &own("K", "4.2"), &Subject::aged(Sex::Male, 18)), [""; 0]);
    let woman = Subject::aged(Sex::Female, 30);
    let hgb = own("HGB", "11.2");
    assert_eq!(held_for("HGB", &hgb, &woman.clone().pregnant(Gestation::UNKNOWN)), ["hold-range-undecided"]);
    assert_eq!(held_for("HGB", &hgb, &woman.pregnant(Gestation::new(8, 0).unwrap())), [""; 0]);
}

#[test]
fn an_answer_in_words_waits_for_a_person() {
    assert_eq!(held("HBSAG", &word("negative")), ["hold-needs-person"]);
    assert_eq!(held("HBSAG", &word("gửi lại")), ["hold-value-unreadable", "hold-needs-person"]);
    assert_eq!(held("LDCT", &word("Lung-RADS 4A")), ["hold-urgent", "hold-needs-person"]);
    assert_eq!(held("LDCT", &word("Lung-RADS 3")), ["hold-needs-person"]);
}

#[test]
fn each_reason_of_the_specimen_is_listed() {
    let (k, na) = (own("K", "4.2"), own("NA", "140"));
    let subject = Subject::aged(Sex::Male, 40);
    let of = |text, reported, specimen| {
        reasons(&Evidence { specimen, ..Evidence::new(item(text), Some(reported), &subject) })
    };
    assert_eq!(of("K", &k, SpecimenCheck::Missing), [Hold::SpecimenMissing]);
    assert_eq!(of("K", &k, SpecimenCheck::Rejected), [Hold::SpecimenNotAccepted]);
    let haemolysed = SpecimenCheck::Accepted { haemolysed: true };
    assert_eq!(of("K", &k, haemolysed), [Hold::SpecimenHaemolysed]);
    assert_eq!(of("NA", &na, haemolysed), []);
    assert_eq!(of("K", &k, GOOD), []);
    // What is taken must be known to have been taken.
    assert_eq!(reasons(&Evidence::new(item("K"), Some(&k), &subject)), [Hold::SpecimenMissing]);
}

#[test]
fn marks_quality_control_and_missing_inputs_hold() {
    let subject = Subject::aged(Sex::Male, 40);
    let value = own("NONHDL", "120");
    let base = Evidence { specimen: GOOD, ..Evidence::new(item("NONHDL"), Some(&value), &subject) };
    let marks = ["LIPEMIC".to_owned(), "REPEAT".to_owned()];
    let marked = Evidence { marks: &marks, ..base.clone() };
    assert_eq!(
        reasons(&marked),
        [Hold::Analyser { mark: "LIPEMIC".to_owned() }, Hold::Analyser { mark: "REPEAT".to_owned() }]
    );
    for (passed, expected) in
        [(None, vec![]), (Some(true), vec![]), (Some(false), vec![Hold::QualityControl])]
    {
        assert_eq!(reasons(&Evidence { quality_passed: passed, ..base.clone() }), expected);
    }
    let (none, one, both) = (vec![], vec![code("TC")], vec![code("HDL"), code("TC")]);
    let calculated = |present| reasons(&Evidence { calculated: true, present, ..base.clone() });
    let missing = |text| Hold::InputMissing { item: code(text) };
    assert_eq!(calculated(&none), [missing("TC"), missing("HDL")]);
    assert_eq!(calculated(&one), [missing("HDL")]);
    assert_eq!(calculated(&both), []);
    // A value that the laboratory measured itself needs none of them.
    assert_eq!(reasons(&base), []);
}

#[test]
fn every_input_is_an_item_of_its_own() {
    let calculated: Vec<&Item> =
        CATALOGUE.items().iter().filter(|item| !inputs_of(&item.code).is_empty()).collect();
    assert_eq!(calculated.len(), 13);
    for item in calculated {
        for input in inputs_of(&item.code) {
            assert!(CATALOGUE.item(&code(input)).is_some() && *input != item.code.as_str(), "{input}");
        }
    }
}

#[test]
fn a_change_holds_its_own_item_and_another_blood_group_holds_everything() {
    let subject = Subject::aged(Sex::Male, 40);
    let now = [(code("HGB"), own("HGB", "14.1")), (code("K"), own("K", "4.2"))];
    let earlier = [(
        code("HGB"),
        Reported::Number { value: Number::parse("200").unwrap(), unit: Unit::parse("g/L").ok() },
    )];
    let compared = delta(&now, &earlier);
    let of = |text: &str, reported, compared| {
        reasons(&Evidence { specimen: GOOD, compared, ..Evidence::new(item(text), Some(reported), &subject) })
    };
    let expected = Hold::Delta {
        earlier: "200 g/L".to_owned(),
        now: "14.1 g/dL".to_owned(),
        change: "-29.5 %".to_owned(),
    };
    assert_eq!(of("HGB", &now[0].1, &compared), [expected]);
    assert_eq!(of("K", &now[1].1, &compared), []);
    let compared = delta(&[(code("ABO"), word("A"))], &[(code("ABO"), word("B"))]);
    let stop = Hold::Identity { earlier: "B".to_owned(), now: "A".to_owned() };
    assert_eq!(of("K", &now[1].1, &compared), [stop]);
    // What cannot be compared (a first visit) is no reason to hold.
    assert_eq!(of("HGB", &now[0].1, &delta(&now, &[])), []);
}

#[test]
fn a_flag_or_range_that_is_no_longer_in_force_holds() {
    let subject = Subject::aged(Sex::Male, 40);
    let value = own("K", "5.2");
    let current = classify(item("K"), &value, &subject).unwrap();
    let mut flagged = current.clone();
    flagged.flag = Flag::Normal;
    let mut ranged = current.clone();
    ranged.range.as_mut().unwrap().high = Some("5.3".to_owned());
    for (stored, expected) in
        [(&current, vec![]), (&flagged, vec![Hold::RangeOutdated]), (&ranged, vec![Hold::RangeOutdated])]
    {
        let evidence = Evidence {
            specimen: GOOD,
            stored: Some(stored),
            ..Evidence::new(item("K"), Some(&value), &subject)
        };
        assert_eq!(reasons(&evidence), expected);
    }
}

#[test]
fn without_a_value_everything_else_is_still_listed() {
    let subject = Subject::aged(Sex::Male, 40);
    let evidence = Evidence { quality_passed: Some(false), ..Evidence::new(item("K"), None, &subject) };
    assert_eq!(reasons(&evidence), [Hold::ValueMissing, Hold::SpecimenMissing, Hold::QualityControl]);
}

/// A value of potassium and the reasons that lie in it.
fn potassium() -> impl Strategy<Value = (&'static str, &'static str, &'static [&'static str])> {
    prop::sample::select(vec![
        ("4.2", "mmol/L", &[][..]),
        ("5.5", "mmol/L", &[]),
        ("6.3", "mmol/L", &["hold-critical"]),
        ("<3.0", "mmol/L", &["hold-urgent"]),
        (">4.0", "mmol/L", &["hold-urgent", "hold-comparator"]),
        ("4.2", "bucket", &["hold-unit-unusable"]),
    ])
}

proptest! {
    #[test]
    fn the_list_holds_exactly_the_reasons_there_are(
        (value, unit, of_value) in potassium(), specimen in 0_usize..4, mark: bool, quality in prop::option::of(any::<bool>()),
        changed: bool, stopped: bool,
    ) {
        let reported = Reported::Number { value: Number::parse(value).unwrap(), unit: Unit::parse(unit).ok() };
        let subject = Subject::aged(Sex::Male, 40);
        let (specimen, of_specimen) = [
            (GOOD, None),
            (SpecimenCheck::Missing, Some("hold-specimen-missing")),
            (SpecimenCheck::Rejected, Some("hold-specimen-not-accepted")),
            (SpecimenCheck::Accepted { haemolysed: true }, Some("hold-specimen-haemolysed")),
        ][specimen];
        let marks = if mark { vec!["H".to_owned()] } else { Vec::new() };
        let mut compared = Vec::new();
        if changed {
            compared.extend(delta(&[(code("K"), own("K", "4.2"))], &[(code("K"), own("K", "2.9"))]));
        }
        if stopped {
            compared.extend(delta(&[(code("RH"), word("+"))], &[(code("RH"), word("-"))]));
        }
        let evidence = Evidence {
            specimen,
            marks: &marks,
            quality_passed: quality,
            compared: &compared,
            ..Evidence::new(item("K"), Some(&reported), &subject)
        };
        let mut expected: BTreeSet<&str> = of_value.iter().copied().collect();
        expected.extend(of_specimen);
        expected.extend(mark.then_some("hold-analyser"));
        expected.extend((quality == Some(false)).then_some("hold-quality-control"));
        expected.extend(changed.then_some("hold-delta"));
        expected.extend(stopped.then_some("hold-identity"));
        let found = reasons(&evidence);
        let codes: BTreeSet<&str> = found.iter().map(Coded::code).collect();
        prop_assert_eq!(&codes, &expected);
        prop_assert_eq!(decide(&evidence) == Release::Automatic, expected.is_empty());
        prop_assert!(decide(&evidence) == Release::Automatic || decide(&evidence) == Release::Held(found));
    }

    #[test]
    fn what_leaves_by_itself_has_a_number_a_unit_and_a_range(at in 0_usize..234, value in "<?[0-9]{1,4}(\\.[0-9])?", female: bool) {
        let item = &CATALOGUE.items()[at];
        let subject = Subject::aged(if female { Sex::Female } else { Sex::Male }, 40);
        let reported = Reported::Number { value: Number::parse(&value).unwrap(), unit: item.unit.clone() };
        let specimen = GOOD;
        let evidence = Evidence { specimen, ..Evidence::new(item, Some(&reported), &subject) };
        if decide(&evidence) == Release::Automatic {
            let placed = classify(item, &reported, &subject).unwrap();
            prop_assert!(!placed.flag.is_critical());
            prop_assert!(placed.flag != Flag::NoRange || item.table.rows().is_empty());
        }
    }
}
