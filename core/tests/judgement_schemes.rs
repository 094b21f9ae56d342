//! Both schemes from one set of facts, and the register of rules. Each scheme's tables have a file of their own.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::Catalogue;
use checkup_core::codes::ItemCode;
use checkup_core::judgement::{Facts, HealthClass, KrBox, KrGrade, Suggestion, VnIndex, all, suggest};
use checkup_core::package::Person;
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported, Unit};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const MAN: Person = Person { sex: Sex::Male, age: 40 };

fn result(code: &str, value: &str, unit: Option<&str>) -> (ItemCode, Reported) {
    let code = ItemCode::parse(code).unwrap();
    let unit =
        unit.map_or_else(|| CATALOGUE.item(&code).unwrap().unit.clone(), |unit| Unit::parse(unit).ok());
    let reported = match Number::parse(value) {
        Ok(value) => Reported::Number { value, unit },
        Err(_) => Reported::Text { value: value.to_owned() },
    };
    (code, reported)
}

fn judge(person: Person, results: &[(&str, &str)]) -> Suggestion {
    let results: Vec<_> = results.iter().map(|(code, value)| result(code, value, None)).collect();
    suggest(&Facts::new(&CATALOGUE, person, &results))
}

#[test]
fn si_results_get_the_same_grade() {
    let results = [result("FPG", "6.1", Some("mmol/L")), result("HGB", "125", Some("g/L"))];
    let suggestion = suggest(&Facts::new(&CATALOGUE, MAN, &results));
    let grades: Vec<_> =
        suggestion.findings.iter().filter_map(|f| Some((f.rule.as_str(), f.grade?))).collect();
    assert_eq!(grades, [("kr_nhis.HGB", KrGrade::B), ("kr_nhis.FPG", KrGrade::B)]);
}

#[test]
fn both_schemes_judge_the_same_facts() {
    let suggestion = judge(MAN, &[("HT", "170"), ("WT", "80"), ("SBP", "142"), ("DBP", "92"), ("HR", "70")]);
    let classes: Vec<_> =
        suggestion.findings.iter().filter_map(|f| Some((f.rule.as_str(), f.class?))).collect();
    assert_eq!(
        classes,
        [
            ("vn_1613.build", HealthClass::I),
            ("vn_1613.blood-pressure", HealthClass::III),
            ("vn_1613.pulse", HealthClass::I),
            // 80 kg at 170 cm is 27.7, which the decision rounds to 28.
            ("vn_1613.obesity", HealthClass::IV),
        ]
    );
    assert_eq!(suggestion.vn, Some(HealthClass::IV));
    assert_eq!(suggestion.kr, [KrBox::SuspectHypertensionDiabetes]);
    assert_eq!(suggestion.asked.len(), 12);
    assert!(!suggestion.asked.contains(&VnIndex::Build));
}

#[test]
fn what_data_cannot_grade_is_asked_of_the_physician() {
    let suggestion =
        judge(Person { sex: Sex::Male, age: 55 }, &[("SBP", "120"), ("DBP", "80"), ("HR", "70")]);
    assert!(suggestion.asked.contains(&VnIndex::Circulation));
    assert_eq!(judge(MAN, &[]).asked, VnIndex::ALL);
    assert_eq!(judge(Person { sex: Sex::Male, age: 14 }, &[("HR", "70")]).vn, None);
}

#[test]
fn a_value_with_a_comparator_or_a_strange_unit_is_not_judged() {
    let results = [result("TC", ">100", None), result("FPG", "126", Some("furlong"))];
    assert_eq!(suggest(&Facts::new(&CATALOGUE, MAN, &results)).findings, []);
}

#[test]
fn only_the_latest_result_of_an_item_is_judged_whatever_kind_it_is_of() {
    for (code, earlier, latest) in [
        ("EGFR", ">90", "40"),
        ("EGFR", "40", ">90"),
        ("FPG", "90", "high"),
        ("FPG", "high", "90"),
        ("BMI", "22", "<18"),
        ("U_PRO", "negative", "30"),
        ("CXR", "normal", "1"),
    ] {
        let both = judge(MAN, &[(code, earlier), (code, latest)]);
        assert_eq!(both, judge(MAN, &[(code, latest)]), "{code} {earlier} {latest}");
    }
}

#[test]
fn every_finding_names_its_rule_source_and_date() {
    let suggestion = judge(MAN, &[("HR", "70"), ("FPG", "90")]);
    for judged in &suggestion.findings {
        let scheme = judged.rule.split('.').next().unwrap();
        let rule = all().iter().find(|rule| rule.id == scheme).unwrap();
        assert_eq!((judged.source.as_str(), Some(judged.since)), (rule.source, rule.since()));
    }
    let text = serde_json::to_string(&suggestion).unwrap();
    assert_eq!(serde_json::from_str::<Suggestion>(&text).unwrap(), suggestion);
}

#[test]
fn every_registered_rule_has_its_own_name_source_and_date() {
    let names: BTreeSet<&str> = all().iter().map(|rule| rule.id).collect();
    assert_eq!(names.len(), all().len());
    assert!(all().iter().all(|rule| rule.since().is_some() && !rule.source.is_empty()));
}
