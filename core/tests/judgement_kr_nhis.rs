//! Korean national screening: every item at, just under and just over each boundary for both sexes, every combination of
//! boxes, what is asked of the physician, and the confirmation.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::Catalogue;
use checkup_core::codes::ItemCode;
use checkup_core::ids::StaffId;
use checkup_core::judgement::KrBox::{self, NormalA, NormalB, SuspectHypertensionDiabetes};
use checkup_core::judgement::KrGrade::{self, A, B, Suspect as S};
use checkup_core::judgement::{
    Facts, KrConfirmError, KrConfirmed, KrFollowUp, KrStep, Suggestion, Treated, check_boxes, suggest,
};
use checkup_core::package::Person;
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported, Unit};
use chrono::{DateTime, NaiveDate};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const MAN: Person = Person { sex: Sex::Male, age: 54 };
const WOMAN: Person = Person { sex: Sex::Female, age: 54 };
const BOTH: &[Person] = &[MAN, WOMAN];
const MEN: &[Person] = &[MAN];
const WOMEN: &[Person] = &[WOMAN];

/// A result as a laboratory or a room sends it; `|` parts the value from a unit other than the item's own.
fn result(code: &str, value: &str) -> (ItemCode, Reported) {
    let code = ItemCode::parse(code).unwrap();
    let (value, unit) = match value.split_once('|') {
        Some((value, unit)) => (value, Unit::parse(unit).ok()),
        None => (value, CATALOGUE.item(&code).unwrap().unit.clone()),
    };
    let reported = match Number::parse(value) {
        Ok(value) => Reported::Number { value, unit },
        Err(_) => Reported::Text { value: value.to_owned() },
    };
    (code, reported)
}

fn judge_treated(person: Person, results: &[(&str, &str)], treated: &[Treated]) -> Suggestion {
    let results: Vec<_> = results.iter().map(|(code, value)| result(code, value)).collect();
    suggest(&Facts::new(&CATALOGUE, person, &results).treated_for(treated))
}

fn judge(person: Person, results: &[(&str, &str)]) -> Suggestion {
    judge_treated(person, results, &[])
}

/// Grade of one item and whether it was pointed out, if it has one.
fn grade(person: Person, code: &str, value: &str) -> Option<(KrGrade, bool)> {
    let rule = format!("kr_nhis.{code}");
    let suggestion = judge(person, &[(code, value)]);
    let judged = suggestion.findings.iter().find(|judged| judged.rule == rule)?;
    assert_eq!(judged.items, [ItemCode::parse(code).unwrap()]);
    Some((judged.grade.unwrap(), judged.beyond_table))
}

type Row = (&'static str, &'static [Person], &'static [(&'static str, KrGrade)]);

/// Table 2.2 of the notice: just under, at and just over each boundary.
const TABLE: &[Row] = &[
    ("SBP", BOTH, &[("119", A), ("119.9", A), ("120", B), ("121", B), ("139", B), ("140", S), ("141", S)]),
    ("DBP", BOTH, &[("79", A), ("79.9", A), ("80", B), ("81", B), ("89", B), ("90", S), ("91", S)]),
    (
        "BMI",
        BOTH,
        &[
            ("18.4", B),
            ("18.5", A),
            ("18.6", A),
            ("24.8", A),
            ("24.9", A),
            ("25.0", B),
            ("25.1", B),
            ("29.9", B),
            ("30.0", S),
            ("30.1", S),
        ],
    ),
    ("WC", MEN, &[("84.9", A), ("85", A), ("89.9", A), ("90", S), ("90.1", S)]),
    ("WC", WOMEN, &[("84.9", A), ("85", S), ("85.1", S), ("90", S)]),
    (
        "HGB",
        MEN,
        &[
            ("11.9", S),
            ("12.0", B),
            ("12.1", B),
            ("12.9", B),
            ("13.0", A),
            ("13.1", A),
            ("16.4", A),
            ("16.5", A),
        ],
    ),
    (
        "HGB",
        WOMEN,
        &[
            ("9.9", S),
            ("10.0", B),
            ("10.1", B),
            ("11.9", B),
            ("12.0", A),
            ("12.1", A),
            ("15.4", A),
            ("15.5", A),
        ],
    ),
    ("FPG", BOTH, &[("99", A), ("99.9", A), ("100", B), ("101", B), ("125", B), ("126", S), ("127", S)]),
    ("TC", BOTH, &[("199", A), ("200", B), ("201", B), ("239", B), ("240", S), ("241", S)]),
    ("HDL", BOTH, &[("39", S), ("39.9", S), ("40", B), ("41", B), ("59", B), ("60", A), ("61", A)]),
    ("TG", BOTH, &[("149", A), ("150", B), ("151", B), ("199", B), ("200", S), ("201", S)]),
    ("LDL", BOTH, &[("129", A), ("130", B), ("131", B), ("159", B), ("160", S), ("161", S)]),
    ("LDL_CALC", BOTH, &[("129", A), ("130", B), ("131", B), ("159", B), ("160", S), ("161", S)]),
    ("AST", BOTH, &[("39", A), ("40", A), ("41", B), ("49", B), ("50", B), ("51", S), ("52", S)]),
    ("ALT", BOTH, &[("34", A), ("35", A), ("36", B), ("44", B), ("45", B), ("46", S), ("47", S)]),
    (
        "GGT",
        MEN,
        &[("11", A), ("12", A), ("62", A), ("63", A), ("64", B), ("76", B), ("77", B), ("78", S), ("79", S)],
    ),
    (
        "GGT",
        WOMEN,
        &[("8", A), ("9", A), ("34", A), ("35", A), ("36", B), ("44", B), ("45", B), ("46", S), ("47", S)],
    ),
    (
        "U_PRO",
        BOTH,
        &[("negative", A), ("trace", B), ("±", B), ("1+", S), ("2+", S), ("4+", S), ("positive", S)],
    ),
    ("CREA", BOTH, &[("1.4", A), ("1.5", A), ("1.51", S), ("1.6", S)]),
    ("EGFR", BOTH, &[("59", S), ("59.9", S), ("60", A), ("61", A)]),
    ("CXR", BOTH, &[("normal", A), ("비활동성 폐결핵", B), ("lao phổi", S), ("other abnormal", S)]),
    ("DXA_SP", BOTH, &[("-0.9", A), ("-1.1", B), ("-2.4", B), ("-2.5", S), ("-2.6", S), ("1.2", A)]),
    ("DXA_FN", BOTH, &[("-0.9", A), ("-1.1", B), ("-2.4", B), ("-2.5", S), ("-2.6", S), ("1.2", A)]),
    ("AUD1K_R", BOTH, &[("0", A), ("39", A), ("40", S), ("41", S)]),
    ("AUD1K_L", BOTH, &[("0", A), ("39", A), ("40", S), ("41", S)]),
];

#[test]
fn every_boundary_of_every_item_is_met_for_both_sexes() {
    for (code, persons, values) in TABLE {
        for person in *persons {
            for (value, expected) in *values {
                assert_eq!(
                    grade(*person, code, value),
                    Some((*expected, false)),
                    "{code} {value} {person:?}"
                );
            }
        }
    }
}

#[test]
fn no_item_of_the_table_is_without_its_boundaries_here() {
    let tested: BTreeSet<&str> = TABLE.iter().map(|(code, _, _)| *code).collect();
    let cut = CATALOGUE.items().iter().filter(|item| item.kr_nhis.is_some());
    let known: BTreeSet<&str> = cut.map(|item| item.code.as_str()).collect();
    assert_eq!(tested, known);
    for code in known {
        let rows = TABLE.iter().filter(|(own, _, _)| *own == code);
        let sexes: BTreeSet<bool> =
            rows.flat_map(|(_, who, _)| who.iter().map(|p| p.sex == Sex::Male)).collect();
        assert_eq!(sexes.len(), 2, "{code}");
    }
}

#[test]
fn a_value_that_the_table_does_not_list_counts_as_a_and_is_pointed_out() {
    for (person, code, value) in [
        (MAN, "HGB", "16.6"),
        (MAN, "HGB", "19"),
        (WOMAN, "HGB", "15.6"),
        (MAN, "GGT", "10"),
        (MAN, "GGT", "10.9"),
        (WOMAN, "GGT", "7"),
        (WOMAN, "DXA_SP", "-1"),
        (WOMAN, "DXA_FN", "-1.0"),
        (MAN, "DXA_SP", "-1.0"),
    ] {
        assert_eq!(grade(person, code, value), Some((A, true)), "{code} {value}");
        assert_eq!(judge(person, &[(code, value)]).kr, [NormalA], "{code} {value}");
    }
}

#[test]
fn a_value_between_two_rows_is_borderline_until_it_meets_the_next() {
    for (code, value) in
        [("AST", "40.5"), ("AST", "50.5"), ("ALT", "35.1"), ("BMI", "24.95"), ("BMI", "29.95")]
    {
        assert_eq!(grade(MAN, code, value), Some((B, false)), "{code} {value}");
    }
    let whole_numbers = [
        ("FPG", "125.9"),
        ("SBP", "139.9"),
        ("DBP", "89.9"),
        ("TC", "239.9"),
        ("HDL", "59.9"),
        ("TG", "199.9"),
    ];
    for (code, value) in
        whole_numbers.into_iter().chain([("LDL", "159.9"), ("LDL_CALC", "159.9"), ("ALT", "45.9")])
    {
        assert_eq!(grade(WOMAN, code, value), Some((B, false)), "{code} {value}");
    }
    assert_eq!(grade(MAN, "GGT", "63.1"), Some((B, false)));
    assert_eq!(grade(MAN, "GGT", "77.9"), Some((B, false)));
    assert_eq!(grade(WOMAN, "HGB", "11.99"), Some((B, false)));
    assert_eq!(grade(MAN, "HGB", "12.95"), Some((B, false)));
    assert_eq!(grade(WOMAN, "GGT", "45.5"), Some((B, false)));
    assert_eq!(grade(WOMAN, "DXA_SP", "-1.05"), Some((B, false)));
    assert_eq!(grade(WOMAN, "DXA_SP", "-2.45"), Some((B, false)));
}

#[test]
fn si_results_get_the_grade_of_the_same_amount() {
    assert_eq!(grade(MAN, "FPG", "6.1|mmol/L"), Some((B, false)));
    assert_eq!(grade(MAN, "FPG", "7.0|mmol/L"), Some((S, false)));
    assert_eq!(grade(MAN, "HGB", "125|g/L"), Some((B, false)));
    assert_eq!(grade(MAN, "CREA", "133|umol/L"), Some((S, false)));
    assert_eq!(grade(MAN, "CREA", "132|umol/L"), Some((A, false)));
}

#[test]
fn a_comparator_is_graded_only_when_all_it_allows_has_one_grade() {
    for (code, value, expected) in [
        ("EGFR", ">90", Some((A, false))),
        ("EGFR", ">=60", Some((A, false))),
        ("EGFR", ">59", None),
        ("EGFR", "<60", Some((S, false))),
        ("EGFR", "<=60", None),
        ("EGFR", "<15", Some((S, false))),
        ("TC", ">240", Some((S, false))),
        ("TC", ">=240", Some((S, false))),
        ("TC", ">239", None),
        ("TC", "<200", Some((A, false))),
        ("TC", "<=200", None),
        ("CREA", ">1.5", Some((S, false))),
        ("CREA", ">=1.5", None),
        ("CREA", "<0.2", Some((A, false))),
        ("HDL", ">100", Some((A, false))),
        ("AST", "<5", Some((A, false))),
        ("BMI", "<18", Some((B, false))),
        // Beyond the table on its open side.
        ("GGT", "<10", Some((A, true))),
        ("GGT", "<=10", Some((A, true))),
        ("GGT", "<11", Some((A, true))),
        ("GGT", "<=11", None),
        ("GGT", "<12", None),
        ("HGB", ">16.5", Some((A, true))),
        ("HGB", ">=16.5", None),
        ("HGB", "<12.0", Some((S, false))),
    ] {
        assert_eq!(grade(MAN, code, value), expected, "{code} {value}");
        let asked = judge(MAN, &[(code, value)]).kr_asked;
        assert_eq!(asked.is_empty(), expected.is_some(), "{code} {value}");
    }
}

#[test]
fn what_no_rule_can_read_is_asked_of_the_physician_and_never_guessed() {
    for (code, value) in [
        ("FPG", "126|furlong"),
        ("FPG", "high"),
        ("U_PRO", "cloudy"),
        ("U_PRO", "normal"),
        ("U_PRO", "30|mg/dL"),
        ("CXR", "Hình ảnh nốt mờ thùy trên phổi phải"),
        ("CXR", "정상 심장, 우상엽 결절"),
        ("CXR", "1"),
    ] {
        let suggestion = judge(MAN, &[(code, value), ("AST", "20")]);
        assert_eq!(suggestion.kr_asked, [ItemCode::parse(code).unwrap()], "{code} {value}");
        assert_eq!(suggestion.kr, [NormalA], "{code} {value}");
        assert_eq!(judge(MAN, &[(code, value)]).kr, [], "{code} {value}");
    }
    // An item without a row in the table is nobody's question.
    assert_eq!(judge(MAN, &[("VA_UC_R", "0.3"), ("ABDUS", "fatty liver"), ("CRP", "<0.3")]).kr_asked, []);
    assert_eq!(judge(MAN, &[("VA_UC_R", "0.1")]).kr, []);
}

#[test]
fn a_calculated_ldl_counts_only_without_a_measured_one_and_below_400_triglycerides() {
    let graded = |results: &[(&str, &str)]| -> Vec<String> {
        let findings = judge(MAN, results).findings.into_iter().filter(|judged| judged.grade.is_some());
        findings.map(|judged| judged.rule).filter(|rule| rule.contains("LDL")).collect()
    };
    assert_eq!(graded(&[("LDL", "120"), ("LDL_CALC", "170")]), ["kr_nhis.LDL"]);
    assert_eq!(graded(&[("LDL", ">160"), ("LDL_CALC", "100")]), ["kr_nhis.LDL"]);
    assert_eq!(graded(&[("TG", "399"), ("LDL_CALC", "170")]), ["kr_nhis.LDL_CALC"]);
    assert_eq!(graded(&[("TG", "399.9"), ("LDL_CALC", "170")]), ["kr_nhis.LDL_CALC"]);
    assert_eq!(graded(&[("TG", "400"), ("LDL_CALC", "170")]), [""; 0]);
    assert_eq!(graded(&[("TG", ">400"), ("LDL_CALC", "170")]), [""; 0]);
    assert_eq!(graded(&[("TG", "<400"), ("LDL_CALC", "170")]), ["kr_nhis.LDL_CALC"]);
    // What may be 400 is not known to be below.
    for tg in [">350", ">=399", "<=400", "<400.1"] {
        assert_eq!(graded(&[("TG", tg), ("LDL_CALC", "170")]), [""; 0], "{tg}");
    }
    assert_eq!(graded(&[("TG", "401"), ("LDL", "170"), ("LDL_CALC", "20")]), ["kr_nhis.LDL"]);
    let measure = |results: &[(&str, &str)]| {
        judge(MAN, results).kr_follow_up.iter().any(|follow| follow.step == KrStep::MeasureLdl)
    };
    assert!(measure(&[("TG", "400"), ("TC", "220")]) && measure(&[("TG", ">1000")]));
    assert!(!measure(&[("TG", "399")]) && !measure(&[("TG", "400"), ("LDL", "120")]));
}

#[test]
fn filtration_is_computed_when_it_was_not_reported_and_a_reported_limit_comes_first() {
    let old = Person { sex: Sex::Male, age: 70 };
    let of = |results: &[(&str, &str)]| {
        let suggestion = judge(old, results);
        suggestion.findings.into_iter().find(|judged| judged.rule == "kr_nhis.EGFR").and_then(|j| j.grade)
    };
    assert_eq!(of(&[("CREA", "1.5")]), Some(S));
    assert_eq!(of(&[("CREA", "1.5"), ("EGFR", ">60")]), Some(A));
}

#[test]
fn a_film_that_speaks_of_tuberculosis_is_not_suspected_in_somebody_treated_for_it() {
    let tb = [Treated::Tuberculosis];
    for film in ["inactive tb", "active tuberculosis", "lao phổi"] {
        assert_eq!(judge_treated(MAN, &[("CXR", film)], &tb).kr, [KrBox::Treated], "{film}");
    }
    let shadow = judge_treated(MAN, &[("CXR", "abnormal")], &tb);
    assert_eq!(shadow.kr, [KrBox::Suspect, KrBox::Treated]);
    assert_eq!(judge(MAN, &[("CXR", "inactive tb")]).kr, [NormalB]);
    assert_eq!(judge(MAN, &[("CXR", "active tb")]).kr, [KrBox::Suspect]);
}

/// Healthy, borderline and suspect results of each group; what a treatment covers.
#[test]
fn every_combination_of_boxes_that_can_occur_does_occur() {
    use Treated::{Diabetes, Dyslipidaemia, Hypertension, Tuberculosis};
    type Case = (&'static [(&'static str, &'static str)], &'static [Treated], &'static [KrBox]);
    const CASES: &[Case] = &[
        (&[], &[], &[]),
        (&[], &[Hypertension], &[]),
        (&[("FPG", "90"), ("AST", "20")], &[], &[NormalA]),
        (&[("FPG", "110"), ("AST", "20")], &[], &[NormalB]),
        (&[("FPG", "90"), ("AST", "60")], &[], &[KrBox::Suspect]),
        (&[("FPG", "110"), ("AST", "60")], &[], &[KrBox::Suspect]),
        (&[("FPG", "126"), ("AST", "20")], &[], &[SuspectHypertensionDiabetes]),
        (&[("SBP", "140"), ("DBP", "70")], &[], &[SuspectHypertensionDiabetes]),
        (&[("SBP", "110"), ("DBP", "90")], &[], &[SuspectHypertensionDiabetes]),
        (&[("FPG", "126"), ("AST", "45")], &[], &[SuspectHypertensionDiabetes]),
        (&[("FPG", "126"), ("AST", "60")], &[], &[KrBox::Suspect, SuspectHypertensionDiabetes]),
        // Treated: neither suspect nor borderline for that disease.
        (&[("SBP", "150"), ("DBP", "95")], &[Hypertension], &[KrBox::Treated]),
        (&[("SBP", "130"), ("DBP", "85")], &[Hypertension], &[KrBox::Treated]),
        (&[("SBP", "110"), ("DBP", "70")], &[Hypertension], &[KrBox::Treated]),
        (&[("FPG", "180")], &[Diabetes], &[KrBox::Treated]),
        (&[("TC", "260"), ("TG", "250"), ("HDL", "35"), ("LDL", "170")], &[Dyslipidaemia], &[KrBox::Treated]),
        (&[("TG", "250"), ("LDL_CALC", "170")], &[Dyslipidaemia], &[KrBox::Treated]),
        (&[("CXR", "tuberculosis")], &[Tuberculosis], &[KrBox::Treated]),
        // One treatment does not cover another disease.
        (&[("FPG", "126")], &[Hypertension], &[SuspectHypertensionDiabetes, KrBox::Treated]),
        (&[("SBP", "140")], &[Diabetes], &[SuspectHypertensionDiabetes, KrBox::Treated]),
        (&[("SBP", "150"), ("TC", "250")], &[Hypertension], &[KrBox::Suspect, KrBox::Treated]),
        (&[("SBP", "150"), ("AST", "60")], &[Hypertension], &[KrBox::Suspect, KrBox::Treated]),
        (
            &[("SBP", "150"), ("FPG", "130"), ("AST", "60")],
            &[Hypertension],
            &[KrBox::Suspect, SuspectHypertensionDiabetes, KrBox::Treated],
        ),
        // A borderline item beside a treated disease ticks nothing more.
        (&[("SBP", "150"), ("AST", "45")], &[Hypertension], &[KrBox::Treated]),
        (&[("SBP", "150"), ("FPG", "200")], &[Hypertension, Diabetes], &[KrBox::Treated]),
    ];
    for (results, treated, expected) in CASES {
        assert_eq!(judge_treated(MAN, results, treated).kr, *expected, "{results:?} {treated:?}");
    }
    let seen: BTreeSet<&[KrBox]> = CASES.iter().map(|(_, _, boxes)| *boxes).collect();
    // Nothing, 정상A, 정상B, and the seven ways to tick the other three.
    assert_eq!(seen.len(), 1 + 2 + 7);
}

#[test]
fn the_screening_is_for_adults_of_nineteen_and_more() {
    for (age, boxes) in
        [(18, &[][..]), (19, &[SuspectHypertensionDiabetes]), (20, &[SuspectHypertensionDiabetes])]
    {
        let suggestion = judge(Person { sex: Sex::Male, age }, &[("FPG", "126"), ("CXR", "?")]);
        assert_eq!(suggestion.kr, boxes, "{age}");
        assert_eq!(suggestion.kr_asked.is_empty(), age < 19, "{age}");
        assert_eq!(suggestion.kr_follow_up.is_empty(), age < 19, "{age}");
    }
}

#[test]
fn every_suspect_grade_says_what_comes_next_and_until_when() {
    let suggestion = judge(
        MAN,
        &[("SBP", "150"), ("DBP", "95"), ("FPG", "130"), ("AST", "60"), ("TG", "450"), ("ALT", "40")],
    );
    let follow = |step, items: &[&str]| KrFollowUp {
        step,
        items: items.iter().map(|code| ItemCode::parse(code).unwrap()).collect(),
    };
    assert_eq!(
        suggestion.kr_follow_up,
        [
            follow(KrStep::ConfirmHypertension, &["SBP", "DBP"]),
            follow(KrStep::ConfirmDiabetes, &["FPG"]),
            follow(KrStep::SeePhysician, &["AST", "TG"]),
            follow(KrStep::MeasureLdl, &["LDL"]),
        ]
    );
    let treated = judge_treated(MAN, &[("SBP", "150"), ("FPG", "130")], &[Treated::Hypertension]);
    assert_eq!(treated.kr_follow_up, [follow(KrStep::ConfirmDiabetes, &["FPG"])]);
    assert_eq!(judge(MAN, &[("FPG", "110")]).kr_follow_up, []);

    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    for step in [KrStep::ConfirmHypertension, KrStep::ConfirmDiabetes] {
        assert_eq!(step.due(day(2026, 1, 1)), Some(day(2027, 1, 31)));
        assert_eq!(step.due(day(2026, 12, 31)), Some(day(2027, 1, 31)));
        assert_eq!(step.due(day(2027, 1, 31)), Some(day(2028, 1, 31)));
        assert_eq!(step.due(NaiveDate::MAX), None);
    }
    assert_eq!(KrStep::SeePhysician.due(day(2026, 1, 1)), None);
    assert_eq!(KrStep::MeasureLdl.due(day(2026, 1, 1)), None);
}

#[test]
fn a_suggestion_survives_the_wire_and_an_older_one_is_still_read() {
    let suggestion = judge(MAN, &[("FPG", "130"), ("CXR", "?"), ("TG", "500")]);
    assert!(!suggestion.kr_asked.is_empty() && !suggestion.kr_follow_up.is_empty());
    let text = serde_json::to_string(&suggestion).unwrap();
    assert_eq!(serde_json::from_str::<Suggestion>(&text).unwrap(), suggestion);
    let older = r#"{"vn":null,"asked":[],"kr":["normal-a"],"findings":[]}"#;
    assert_eq!(serde_json::from_str::<Suggestion>(older).unwrap().kr, [NormalA]);
}

/// Every set of boxes.
fn sets() -> impl Iterator<Item = Vec<KrBox>> {
    (0_u32..32).map(|bits| (0..5).filter(|at| bits >> at & 1 == 1).map(|at| KrBox::ALL[at]).collect())
}

#[test]
fn of_all_sets_of_boxes_only_those_without_contradiction_can_be_confirmed() {
    for set in sets() {
        let normal_a = set.contains(&NormalA);
        let normal_b = set.contains(&NormalB);
        let suspect = set.contains(&KrBox::Suspect) || set.contains(&SuspectHypertensionDiabetes);
        let contradicts = (normal_a && set.len() > 1) || (normal_b && suspect);
        let sound = !set.is_empty() && !contradicts;
        let backwards: Vec<KrBox> = set.iter().rev().chain(&set).copied().collect();
        assert_eq!(check_boxes(&backwards).ok(), sound.then(|| set.clone()), "{set:?}");
    }
    assert_eq!(check_boxes(&[]), Err(KrConfirmError::NothingTicked));
    assert_eq!(
        check_boxes(&[KrBox::Treated, NormalA]),
        Err(KrConfirmError::Contradiction { normal: NormalA, other: KrBox::Treated })
    );
}

#[test]
fn boxes_that_differ_from_the_suggested_ones_need_a_reason() {
    let doctor = StaffId::new(uuid::Uuid::from_u128(7));
    let now = DateTime::UNIX_EPOCH;
    let confirm = |suggested: &[KrBox], ticked: &[KrBox], reason: Option<&str>| {
        KrConfirmed::confirm(suggested, ticked, reason, doctor, now)
    };
    let suspect = [KrBox::Suspect, KrBox::Treated];
    let same = confirm(&suspect, &[KrBox::Treated, KrBox::Suspect], None).unwrap();
    assert_eq!((same.boxes(), same.reason(), same.by(), same.at()), (&suspect[..], None, doctor, now));
    for reason in [None, Some(""), Some(" \n")] {
        assert_eq!(confirm(&suspect, &[KrBox::Treated], reason), Err(KrConfirmError::ReasonMissing));
        assert_eq!(confirm(&[NormalB], &[NormalA], reason), Err(KrConfirmError::ReasonMissing));
    }
    let other = confirm(&suspect, &[NormalB, KrBox::Treated], Some(" đã khám chuyên khoa ")).unwrap();
    assert_eq!(
        (other.boxes(), other.reason()),
        (&[NormalB, KrBox::Treated][..], Some("đã khám chuyên khoa"))
    );
    // Where the rules suggested nothing there is nothing to differ from.
    assert!(confirm(&[], &[NormalA], None).is_ok());
    assert_eq!(confirm(&[], &[], Some("x")), Err(KrConfirmError::NothingTicked));
    assert!(confirm(&suspect, &[NormalB], Some(&"x".repeat(1_000))).is_ok());
    assert_eq!(confirm(&suspect, &[NormalB], Some(&"x".repeat(1_001))), Err(KrConfirmError::ReasonTooLong));
}

proptest! {
    /// Whatever is measured and treated: the boxes never contradict each other, are empty exactly when nothing was graded,
    /// and could be confirmed as they are.
    #[test]
    fn boxes_are_never_contradictory(
        picks in proptest::collection::vec(proptest::option::of(0_usize..8), TABLE.len()),
        treated in proptest::sample::subsequence(Treated::ALL.to_vec(), 0..=4),
        male: bool,
    ) {
        let person = if male { MAN } else { WOMAN };
        let results: Vec<(&str, &str)> = TABLE
            .iter()
            .zip(&picks)
            .filter(|((_, persons, _), _)| persons.contains(&person))
            .filter_map(|((code, _, values), pick)| Some((*code, values[(*pick)? % values.len()].0)))
            .collect();
        let suggestion = judge_treated(person, &results, &treated);
        let graded: Vec<KrGrade> = suggestion.findings.iter().filter_map(|judged| judged.grade).collect();
        prop_assert_eq!(suggestion.kr.is_empty(), graded.is_empty());
        let has = |kr| suggestion.kr.contains(&kr);
        if !graded.is_empty() {
            prop_assert_eq!(check_boxes(&suggestion.kr), Ok(suggestion.kr.clone()));
            prop_assert!(!has(NormalB) || suggestion.kr.len() == 1);
            prop_assert_eq!(has(KrBox::Treated), !treated.is_empty());
        }
        if treated.is_empty() && !graded.is_empty() {
            let worst = graded.iter().max().unwrap();
            prop_assert_eq!(has(NormalA), *worst == A);
            prop_assert_eq!(has(NormalB), *worst == B);
            prop_assert_eq!(has(KrBox::Suspect) || has(SuspectHypertensionDiabetes), *worst == S);
        }
        let confirm = |step| step == KrStep::ConfirmHypertension || step == KrStep::ConfirmDiabetes;
        let steps = || suggestion.kr_follow_up.iter().map(|follow| follow.step);
        prop_assert_eq!(has(SuspectHypertensionDiabetes), steps().any(confirm));
        prop_assert_eq!(has(KrBox::Suspect), steps().any(|step| step == KrStep::SeePhysician));
    }
}
