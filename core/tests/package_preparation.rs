//! What is asked and what follows, at both sides of every boundary.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, Severity};
use checkup_core::codes::{ItemCode, PackageCode};
use checkup_core::package::{
    Answers, FastedHours, Finding, Lift, Person, Question, RuleCode, assess, content_for, questions_for,
};
use checkup_core::person::Sex;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

fn day() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

const MAN: Person = Person { sex: Sex::Male, age: 45 };
const WOMAN: Person = Person { sex: Sex::Female, age: 30 };

fn items(codes: &[&str]) -> Vec<ItemCode> {
    codes.iter().map(|code| ItemCode::parse(code).unwrap()).collect()
}

fn package(code: &str, person: Person) -> Vec<ItemCode> {
    content_for(&CATALOGUE, &PackageCode::parse(code).unwrap(), person.sex, person.age, day()).unwrap().1
}

fn fasted(hours: u16) -> Answers {
    Answers { fasted: FastedHours::new(hours).ok(), pregnancy_possible: Some(false), pacemaker: Some(false) }
}

fn rules(findings: &[Finding]) -> Vec<(Severity, RuleCode, Vec<&str>)> {
    findings.iter().map(|f| (f.severity, f.rule, f.items.iter().map(ItemCode::as_str).collect())).collect()
}

#[test]
fn only_what_the_package_needs_is_asked() {
    let ask = |codes: &[&str], person| questions_for(&CATALOGUE, &items(codes), person);
    assert_eq!(ask(&["HT", "WBC"], WOMAN), []);
    assert_eq!(ask(&["FPG"], MAN), [Question::Fasting { needed: 8 }]);
    assert_eq!(ask(&["FPG", "TG"], MAN), [Question::Fasting { needed: 10 }]);
    assert_eq!(ask(&["CXR"], WOMAN), [Question::Pregnancy]);
    assert_eq!(ask(&["CXR"], MAN), []);
    assert_eq!(ask(&["BFP"], MAN), [Question::Pacemaker]);
    assert_eq!(
        questions_for(&CATALOGUE, &package("STD", WOMAN), WOMAN),
        [Question::Fasting { needed: 10 }, Question::Pregnancy, Question::Pacemaker]
    );
}

#[test]
fn pregnancy_is_asked_of_women_from_15_to_49() {
    for (age, asked) in [(14, false), (15, true), (49, true), (50, false)] {
        let person = Person { sex: Sex::Female, age };
        assert_eq!(
            questions_for(&CATALOGUE, &items(&["CXR"]), person).contains(&Question::Pregnancy),
            asked,
            "{age}"
        );
    }
}

#[test]
fn an_hour_too_few_is_a_decision_for_blood_and_a_block_for_a_scope() {
    let wanted = items(&["FPG", "EGD", "WBC"]);
    assert_eq!(assess(&CATALOGUE, &wanted, MAN, &fasted(8)), []);
    let findings = assess(&CATALOGUE, &wanted, MAN, &fasted(7));
    assert_eq!(
        rules(&findings),
        [
            (Severity::Blocks, RuleCode::FastingTooShort, vec!["EGD"]),
            (Severity::NeedsDecision, RuleCode::FastingTooShort, vec!["FPG"]),
        ]
    );
    assert_eq!((findings[0].needed_hours, findings[0].fasted_hours), (Some(8), Some(7)));
    assert_eq!(findings[0].lifted_by, Lift::FastLonger);
    assert_eq!(findings[0].args(), [("needed", "8".to_owned()), ("fasted", "7".to_owned())]);
}

#[test]
fn each_item_has_its_own_hours() {
    let findings = assess(&CATALOGUE, &items(&["FPG", "TG", "CACS"]), MAN, &fasted(9));
    assert_eq!(rules(&findings), [(Severity::NeedsDecision, RuleCode::FastingTooShort, vec!["TG"])]);
    assert_eq!(findings[0].needed_hours, Some(10));
}

#[test]
fn a_possible_pregnancy_blocks_radiation_and_current() {
    let all = items(&["CXR", "LDCT", "MMG", "DXA_SP", "CACS", "ABDCT", "BFP", "ABDUS", "HGB"]);
    let answers = Answers { pregnancy_possible: Some(true), ..fasted(12) };
    let findings = assess(&CATALOGUE, &all, WOMAN, &answers);
    let expected = vec!["BFP", "CXR", "MMG", "DXA_SP", "LDCT", "CACS", "ABDCT"];
    assert_eq!(rules(&findings), [(Severity::Blocks, RuleCode::PregnancyPossible, expected)]);
    assert_eq!(findings[0].lifted_by, Lift::PregnancyTest);
    assert_eq!(assess(&CATALOGUE, &all, WOMAN, &fasted(12)), []);
}

#[test]
fn a_pacemaker_blocks_current_for_good_and_the_magnet_until_cleared() {
    let answers = Answers { pacemaker: Some(true), ..fasted(12) };
    let findings = assess(&CATALOGUE, &items(&["BFP", "SMM", "BRAINMR", "BRAINMRA", "ECG"]), MAN, &answers);
    assert_eq!(
        rules(&findings),
        [
            (Severity::Blocks, RuleCode::PacemakerCurrent, vec!["BFP", "SMM"]),
            (Severity::Blocks, RuleCode::PacemakerMagnet, vec!["BRAINMR", "BRAINMRA"]),
        ]
    );
    assert_eq!(findings[1].lifted_by, Lift::DeviceCleared);
}

#[test]
fn silence_never_means_no() {
    let findings = assess(&CATALOGUE, &items(&["FPG", "CXR", "BFP"]), WOMAN, &Answers::default());
    let found: Vec<RuleCode> = findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(found, [RuleCode::PregnancyUnknown, RuleCode::PacemakerUnknown, RuleCode::FastingUnknown]);
    assert!(findings.iter().all(|finding| finding.lifted_by == Lift::Answer));
}

#[test]
fn an_item_for_the_other_sex_is_blocked_and_asks_nothing() {
    let findings = assess(&CATALOGUE, &items(&["PSA", "HGB"]), WOMAN, &fasted(12));
    assert_eq!(rules(&findings), [(Severity::Blocks, RuleCode::OtherSex, vec!["PSA"])]);
}

#[test]
fn hours_are_bounded_on_the_wire_too() {
    assert!(FastedHours::new(72).is_ok() && FastedHours::new(73).is_err());
    assert!(serde_json::from_str::<Answers>(r#"{"fasted":72}"#).is_ok());
    assert!(serde_json::from_str::<Answers>(r#"{"fasted":73}"#).is_err());
    assert!(serde_json::from_str::<Answers>(r#"{"fasted":-1}"#).is_err());
}

#[test]
fn a_finding_survives_the_wire() {
    for finding in assess(&CATALOGUE, &package("PREM", WOMAN), WOMAN, &fasted(3)) {
        let text = serde_json::to_string(&finding).unwrap();
        assert_eq!(serde_json::from_str::<Finding>(&text).unwrap(), finding);
    }
}
