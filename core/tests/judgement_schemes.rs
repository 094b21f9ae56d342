//! Korean cut-offs at, just under and just over each boundary; boxes; and both schemes from one set of facts.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::Catalogue;
use checkup_core::codes::ItemCode;
use checkup_core::judgement::{
    Facts, HealthClass, KrBox, KrGrade, Suggestion, Treated, VnIndex, all, suggest,
};
use checkup_core::package::Person;
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported, Unit};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const MAN: Person = Person { sex: Sex::Male, age: 40 };
const WOMAN: Person = Person { sex: Sex::Female, age: 40 };

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

fn grade(person: Person, code: &str, value: &str) -> (KrGrade, bool) {
    let suggestion = judge(person, &[(code, value)]);
    let rule = format!("kr_nhis.{code}");
    let judged = suggestion.findings.iter().find(|judged| judged.rule == rule).unwrap();
    (judged.grade.unwrap(), judged.beyond_table)
}

#[track_caller]
fn check(person: Person, code: &str, expected: &[(&str, KrGrade)]) {
    for (value, expected) in expected {
        assert_eq!(grade(person, code, value), (*expected, false), "{code} {value}");
    }
}

#[test]
fn every_korean_boundary_is_met() {
    use KrGrade::{A, B, Suspect as S};
    check(MAN, "SBP", &[("119", A), ("120", B), ("139", B), ("140", S)]);
    check(MAN, "DBP", &[("79", A), ("80", B), ("89", B), ("90", S)]);
    check(MAN, "BMI", &[("18.4", B), ("18.5", A), ("24.9", A), ("25.0", B), ("29.9", B), ("30.0", S)]);
    check(MAN, "WC", &[("89.9", A), ("90.0", S)]);
    check(WOMAN, "WC", &[("84.9", A), ("85.0", S)]);
    check(MAN, "HGB", &[("11.9", S), ("12.0", B), ("12.9", B), ("13.0", A), ("16.5", A)]);
    check(WOMAN, "HGB", &[("9.9", S), ("10.0", B), ("11.9", B), ("12.0", A), ("15.5", A)]);
    check(MAN, "FPG", &[("99", A), ("100", B), ("125", B), ("126", S)]);
    check(MAN, "TC", &[("199", A), ("200", B), ("239", B), ("240", S)]);
    check(MAN, "HDL", &[("39", S), ("40", B), ("59", B), ("60", A)]);
    check(MAN, "TG", &[("149", A), ("150", B), ("199", B), ("200", S)]);
    check(MAN, "LDL", &[("129", A), ("130", B), ("159", B), ("160", S)]);
    check(MAN, "AST", &[("40", A), ("41", B), ("50", B), ("51", S)]);
    check(MAN, "ALT", &[("35", A), ("36", B), ("45", B), ("46", S)]);
    check(MAN, "GGT", &[("11", A), ("63", A), ("64", B), ("77", B), ("78", S)]);
    check(WOMAN, "GGT", &[("8", A), ("35", A), ("36", B), ("45", B), ("46", S)]);
    check(MAN, "U_PRO", &[("negative", A), ("trace", B), ("1+", S)]);
    check(MAN, "CREA", &[("1.5", A), ("1.6", S)]);
    check(MAN, "EGFR", &[("60", A), ("59", S)]);
    check(WOMAN, "DXA_SP", &[("-1.0", A), ("-1.1", B), ("-2.4", B), ("-2.5", S)]);
}

#[test]
fn a_value_between_two_printed_rows_is_borderline_until_it_meets_the_next() {
    use KrGrade::{A, B};
    check(MAN, "AST", &[("40.5", B), ("50.5", B)]);
    check(MAN, "BMI", &[("24.95", B)]);
    check(MAN, "HGB", &[("12.95", B)]);
    check(MAN, "FPG", &[("99.6", A), ("125.6", B)]);
}

#[test]
fn a_value_beyond_the_table_counts_as_a_and_is_pointed_out() {
    assert_eq!(grade(MAN, "HGB", "16.6"), (KrGrade::A, true));
    assert_eq!(grade(MAN, "GGT", "10"), (KrGrade::A, true));
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
fn boxes_are_ticked_together_where_they_belong_together() {
    assert_eq!(judge(MAN, &[("FPG", "90"), ("AST", "20")]).kr, [KrBox::NormalA]);
    assert_eq!(judge(MAN, &[("FPG", "110"), ("AST", "20")]).kr, [KrBox::NormalB]);
    assert_eq!(judge(MAN, &[("FPG", "110"), ("AST", "60")]).kr, [KrBox::Suspect]);
    assert_eq!(judge(MAN, &[("FPG", "126")]).kr, [KrBox::SuspectHypertensionDiabetes]);
    assert_eq!(
        judge(MAN, &[("SBP", "140"), ("DBP", "70"), ("TC", "240")]).kr,
        [KrBox::Suspect, KrBox::SuspectHypertensionDiabetes]
    );
    assert_eq!(judge(MAN, &[]).kr, []);
    assert_eq!(judge(Person { sex: Sex::Male, age: 18 }, &[("FPG", "126")]).kr, []);
}

#[test]
fn a_treated_disease_is_not_suspected_again() {
    let results = [result("SBP", "150", None), result("TC", "250", None)];
    let facts = Facts::new(&CATALOGUE, MAN, &results);
    let boxes = |treated: &[Treated]| suggest(&facts.clone().treated_for(treated)).kr;
    assert_eq!(boxes(&[Treated::Hypertension]), [KrBox::Suspect, KrBox::Treated]);
    assert_eq!(boxes(&[Treated::Hypertension, Treated::Dyslipidaemia]), [KrBox::Treated]);
}

#[test]
fn a_measured_ldl_comes_before_a_calculated_one() {
    let suggestion = judge(MAN, &[("LDL", "120"), ("LDL_CALC", "170")]);
    assert_eq!(suggestion.kr, [KrBox::NormalA]);
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
    assert_eq!(suggestion.asked.len(), 10);
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
    let results = [result("TC", ">240", None), result("FPG", "126", Some("furlong"))];
    assert_eq!(suggest(&Facts::new(&CATALOGUE, MAN, &results)).findings, []);
}

#[test]
fn filtration_is_computed_when_it_was_not_reported() {
    let suggestion = judge(Person { sex: Sex::Male, age: 70 }, &[("CREA", "1.5")]);
    let egfr = suggestion.findings.iter().find(|f| f.rule == "kr_nhis.EGFR").unwrap();
    assert_eq!(egfr.grade, Some(KrGrade::Suspect));
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
