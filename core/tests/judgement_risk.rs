//! What is computed of one person: everything that can be, in order, and in words why the rest cannot.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::api::computed::ComputedView;
use checkup_core::catalog::Catalogue;
use checkup_core::codes::ItemCode;
use checkup_core::judgement::formula::NotValid;
use checkup_core::judgement::formula::who_cvd_2019::{self, Region, Subject};
use checkup_core::judgement::risk::{Answer, Computed, History, Part, Remark, assess};
use checkup_core::judgement::{Facts, Treated, all};
use checkup_core::package::Person;
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported, Unit};
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const MAN: Person = Person { sex: Sex::Male, age: 52 };
const ASKED: History = History {
    fasted_hours: Some(12),
    pregnant: false,
    smoker: Some(false),
    diabetes: None,
    cardiovascular_disease: Some(false),
    region: Some(Region::SoutheastAsia),
};

/// `code value unit`, or `code text` for a coded answer.
fn results(lines: &[&str]) -> Vec<(ItemCode, Reported)> {
    let one = |line: &&str| {
        let mut words = line.split(' ');
        let code = ItemCode::parse(words.next().unwrap()).unwrap();
        let value = words.next().unwrap();
        let reported = match Number::parse(value) {
            Ok(value) => Reported::Number { value, unit: words.next().and_then(|u| Unit::parse(u).ok()) },
            Err(_) => Reported::Text { value: value.to_owned() },
        };
        (code, reported)
    };
    lines.iter().map(one).collect()
}

fn computed(person: Person, lines: &[&str], history: &History, treated: &[Treated]) -> Vec<Computed> {
    assess(&Facts::new(&CATALOGUE, person, &results(lines)).treated_for(treated), history)
}

fn parts(rows: &[Computed], part: Part) -> Vec<&Computed> {
    rows.iter().filter(|row| row.part == part).collect()
}

#[track_caller]
fn answer(rows: &[Computed], part: Part) -> Result<Answer, NotValid> {
    let found = parts(rows, part);
    assert_eq!(found.len(), 1, "{part:?}");
    found[0].answer
}

fn printed(rows: &[Computed]) -> Vec<String> {
    let line = |row: &Computed| {
        let view = ComputedView::from(row.clone());
        let why = view.why_not.map(|why| why.code);
        let cells = [Some(view.part.token().to_owned()), view.value, view.class, why];
        cells.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    rows.iter().map(line).collect()
}

const WHOLE: &[&str] = &[
    "HT 170 cm",
    "WT 75 kg",
    "WC 92 cm",
    "SBP 145 mm[Hg]",
    "DBP 88 mm[Hg]",
    "FPG 108 mg/dL",
    "HBA1C 5.9 %",
    "INSULIN 10 u[IU]/mL",
    "AST 48 U/L",
    "ALT 36 U/L",
    "PLT 180 10*3/uL",
    "TC 200 mg/dL",
    "HDL 50 mg/dL",
    "TG 150 mg/dL",
    "LDL 131 mg/dL",
    "CREA 1.0 mg/dL",
    "UACR 300 mg/g{creat}",
    "CA 9.0 mg/dL",
    "ALB 3.5 g/dL",
];

#[test]
fn one_whole_checkup_gives_every_part_in_the_order_of_a_report() {
    let rows = computed(MAN, WHOLE, &ASKED, &[]);
    assert_eq!(
        printed(&rows),
        [
            "bmi 26.0",
            "bmi-asian bmi-asian-obese-1",
            "bmi-ksso bmi-ksso-obese-1",
            "bp-vn-esc bp-vn-esc-hypertension",
            "bp-ksh bp-ksh-grade-1",
            "bp-acc-aha bp-acc-aha-stage-2",
            "glycaemia glycaemia-prediabetes",
            "a1c-ifcc 41.0",
            "average-glucose 122.6",
            "homa-ir 2.667 homa-ir-resistant",
            "metabolic-harmonised metabolic-present",
            "metabolic-idf metabolic-present",
            "tc tc-borderline",
            "ldl ldl-borderline",
            "hdl hdl-middle",
            "tg tg-borderline",
            "non-hdl 150.0 ldl-near-optimal",
            "ldl-friedewald 120.0 ldl-near-optimal",
            "ldl-martin-hopkins 123.7 ldl-near-optimal",
            "ldl-sampson 123.4 ldl-near-optimal",
            "egfr 90.56",
            "filtration filtration-g1",
            "albuminuria albuminuria-a2",
            "kidney-risk kidney-risk-moderately-increased",
            "fib4 2.311 fib4-indeterminate",
            "corrected-calcium 9.40",
            "who-cvd 6 cvd-5-to-10",
            "ascvd 5.23",
        ]
    );
    assert!(rows.is_sorted_by_key(|row| row.part));
    for row in &rows {
        assert!(all().iter().any(|rule| rule.id == row.rule.id), "{:?}", row.part);
        assert!(!row.items.is_empty() && row.items.iter().all(|item| CATALOGUE.item(item).is_some()));
    }
}

#[test]
fn what_was_not_measured_is_left_out() {
    assert_eq!(computed(MAN, &[], &ASKED, &[]), []);
    let without = |code: &str| {
        let rest: Vec<&str> = WHOLE.iter().copied().filter(|line| !line.starts_with(code)).collect();
        computed(MAN, &rest, &ASKED, &[])
    };
    assert!(parts(&without("HDL "), Part::LdlFriedewald).is_empty());
    assert!(parts(&without("UACR "), Part::KidneyRisk).is_empty());
    assert!(parts(&without("SBP "), Part::WhoCvd).is_empty());
    assert!(parts(&without("PLT "), Part::Fib4).is_empty());
    assert!(parts(&without("TC "), Part::Ascvd).is_empty());
}

#[test]
fn an_si_result_on_the_edge_of_a_who_band_stays_in_its_band() {
    for (millimoles, just_under) in [("4", "3.99"), ("5.0", "4.99"), ("6.00", "5.99"), ("7", "6.99")] {
        for value in [millimoles, just_under] {
            let (tc, subject) = (
                format!("TC {value} mmol/L"),
                Subject {
                    age: 70,
                    sex: Sex::Male,
                    smoker: false,
                    diabetes: false,
                    known_disease: false,
                    systolic: Decimal::from(120),
                    cholesterol: value.parse().unwrap(),
                },
            );
            let lines = [tc.as_str(), "SBP 120 mm[Hg]", "HBA1C 5.4 %"];
            let rows = computed(Person { sex: Sex::Male, age: 70 }, &lines, &ASKED, &[]);
            let expected = who_cvd_2019::risk(CATALOGUE.who_cvd(), Region::SoutheastAsia, subject).unwrap();
            let found = answer(&rows, Part::WhoCvd).unwrap().amount.unwrap().value;
            assert_eq!(found, Decimal::from(expected), "{value}");
        }
    }
}

#[test]
fn where_nobody_asked_about_smoking_both_cases_are_given_and_marked() {
    let unasked = History { fasted_hours: Some(12), ..History::default() };
    let rows = computed(MAN, WHOLE, &unasked, &[]);
    let remarks: Vec<_> = parts(&rows, Part::WhoCvd).into_iter().map(|row| row.remarks.clone()).collect();
    let (se, hi) = (Remark::SoutheastAsia, Remark::HighIncomeAsiaPacific);
    let (non, smoker, disease) = (Remark::IfNonSmoker, Remark::IfSmoker, Remark::IfNoDisease);
    assert_eq!(
        remarks,
        [
            vec![se, non, disease],
            vec![se, smoker, disease],
            vec![hi, non, disease],
            vec![hi, smoker, disease]
        ]
    );
    let american = parts(&rows, Part::Ascvd);
    assert_eq!(american[1].remarks, [smoker, disease, Remark::NotPreferred]);
    let asked = computed(MAN, WHOLE, &ASKED, &[]);
    assert_eq!(parts(&asked, Part::WhoCvd)[0].remarks, [se]);
    let value = |row: &Computed| row.answer.unwrap().amount.unwrap().value;
    assert!(value(american[1]) > value(american[0]));
}

#[test]
fn a_reason_why_not_is_given_once_and_not_for_every_case() {
    let unasked = History { fasted_hours: Some(12), ..History::default() };
    let young = computed(Person { sex: Sex::Male, age: 39 }, WHOLE, &unasked, &[]);
    assert_eq!(answer(&young, Part::WhoCvd), Err(NotValid::AgeTooLow { from: 40 }));
    assert_eq!(answer(&young, Part::Ascvd), Err(NotValid::AgeTooLow { from: 40 }));
    assert_eq!(parts(&young, Part::WhoCvd)[0].remarks, []);
    let old = computed(Person { sex: Sex::Male, age: 75 }, WHOLE, &unasked, &[]);
    assert_eq!(answer(&old, Part::WhoCvd), Err(NotValid::AgeTooHigh { to: 74 }));
    assert_eq!(parts(&old, Part::Ascvd).len(), 2);
    let untested =
        computed(Person { sex: Sex::Male, age: 39 }, &["SBP 120 mm[Hg]", "TC 200 mg/dL"], &unasked, &[]);
    assert_eq!(
        answer(&untested, Part::WhoCvd),
        Err(NotValid::AgeTooLow { from: 40 }),
        "not for want of a test"
    );
    let known = History { cardiovascular_disease: Some(true), ..unasked };
    let known = computed(MAN, WHOLE, &known, &[]);
    assert_eq!(answer(&known, Part::WhoCvd), Err(NotValid::KnownDisease));
    assert_eq!(answer(&known, Part::Ascvd), Err(NotValid::KnownDisease));
}

#[test]
fn blood_of_unknown_or_short_fasting_is_not_taken_as_fasting() {
    let unknown = computed(MAN, WHOLE, &History { fasted_hours: None, ..ASKED }, &[]);
    for part in [Part::LdlFriedewald, Part::HomaIr, Part::Tg] {
        assert_eq!(answer(&unknown, part), Err(NotValid::FastingUnknown), "{part:?}");
    }
    assert!(answer(&unknown, Part::LdlMartinHopkins).is_ok());
    // HbA1c of 5.9 % is prediabetes by itself.
    assert_eq!(answer(&unknown, Part::Glycaemia).unwrap().class.unwrap().token, "prediabetes");
    let glucose_only = computed(MAN, &["FPG 108 mg/dL"], &History::default(), &[]);
    assert_eq!(answer(&glucose_only, Part::Glycaemia), Err(NotValid::FastingUnknown));
    // A glucose that would be worse if it were a fasting one leaves the question open, in the risk as well.
    let unknown = |glucose: &str, a1c: &str| {
        let lines = [glucose, a1c, "SBP 130 mm[Hg]", "TC 200 mg/dL"];
        computed(MAN, &lines, &History { fasted_hours: None, ..ASKED }, &[])
    };
    let doubtful = unknown("FPG 180 mg/dL", "HBA1C 5.6 %");
    assert_eq!(answer(&doubtful, Part::Glycaemia), Err(NotValid::FastingUnknown));
    assert_eq!(answer(&doubtful, Part::WhoCvd), Err(NotValid::DiabetesUnknown));
    for (glucose, a1c, token) in [
        ("FPG 99.9 mg/dL", "HBA1C 5.6 %", Ok("normal")),
        ("FPG 100 mg/dL", "HBA1C 5.6 %", Err(NotValid::FastingUnknown)),
        ("FPG 125.9 mg/dL", "HBA1C 5.7 %", Ok("prediabetes")),
        ("FPG 126 mg/dL", "HBA1C 5.7 %", Err(NotValid::FastingUnknown)),
        ("FPG 180 mg/dL", "HBA1C 6.5 %", Ok("diabetes-unconfirmed")),
    ] {
        let class = answer(&unknown(glucose, a1c), Part::Glycaemia);
        assert_eq!(class.map(|answer| answer.class.unwrap().token), token, "{glucose} {a1c}");
    }
    let at = |hours| computed(MAN, WHOLE, &History { fasted_hours: Some(hours), ..ASKED }, &[]);
    assert_eq!(answer(&at(8), Part::LdlFriedewald), Err(NotValid::NotFasting { hours: 9 }));
    assert!(answer(&at(9), Part::LdlFriedewald).is_ok());
    assert_eq!(answer(&at(7), Part::HomaIr), Err(NotValid::NotFasting { hours: 8 }));
    assert!(answer(&at(8), Part::HomaIr).is_ok());
    let glucose_after_a_meal =
        computed(MAN, &["FPG 150 mg/dL", "HBA1C 5.4 %"], &History { fasted_hours: Some(2), ..ASKED }, &[]);
    assert_eq!(answer(&glucose_after_a_meal, Part::Glycaemia).unwrap().class.unwrap().token, "normal");
}

#[test]
fn diabetes_for_the_risk_is_known_treated_or_confirmed_but_never_one_test() {
    let with = |lines: &[&str], diabetes, treated: &[Treated]| {
        let lines: Vec<&str> = ["SBP 130 mm[Hg]", "TC 200 mg/dL"].iter().chain(lines).copied().collect();
        let rows = computed(MAN, &lines, &History { diabetes, ..ASKED }, treated);
        answer(&rows, Part::WhoCvd).map(|answer| answer.amount.unwrap().value)
    };
    let without = with(&["HBA1C 5.4 %"], None, &[]).unwrap();
    let diabetic = with(&["HBA1C 5.4 %"], Some(true), &[]).unwrap();
    assert!(diabetic > without);
    assert_eq!(with(&["HBA1C 5.4 %"], None, &[Treated::Diabetes]), Ok(diabetic));
    assert_eq!(with(&["HBA1C 7.1 %", "FPG 140 mg/dL"], None, &[]), Ok(diabetic));
    assert_eq!(with(&["HBA1C 7.1 %", "FPG 140 mg/dL"], Some(false), &[]), Ok(diabetic));
    assert_eq!(with(&["HBA1C 7.1 %"], None, &[]), Err(NotValid::DiabetesUnknown));
    assert_eq!(with(&["HBA1C 7.1 %"], Some(false), &[]), Ok(without));
    assert_eq!(with(&[], None, &[]), Err(NotValid::DiabetesUnknown));
    assert_eq!(with(&[], Some(false), &[]), Ok(without));
}

#[test]
fn treated_pressure_raises_the_american_risk() {
    let value = |treated: &[Treated]| {
        let rows = computed(MAN, WHOLE, &ASKED, treated);
        answer(&rows, Part::Ascvd).unwrap().amount.unwrap().value
    };
    assert!(value(&[Treated::Hypertension]) > value(&[]));
}

#[test]
fn a_positive_pregnancy_test_of_the_day_counts() {
    let woman = Person { sex: Sex::Female, age: 30 };
    let with = |test: &str| computed(woman, &["HT 160 cm", "WT 60 kg", "HBA1C 5.4 %", test], &ASKED, &[]);
    assert_eq!(answer(&with("U_HCG POS"), Part::BmiAsian), Err(NotValid::Pregnant));
    assert_eq!(answer(&with("U_HCG POS"), Part::Glycaemia), Err(NotValid::Pregnant));
    assert!(answer(&with("U_HCG NEG"), Part::BmiAsian).is_ok());
}

#[test]
fn a_korean_waist_counts_for_the_korean_region() {
    let woman = Person { sex: Sex::Female, age: 50 };
    let lines =
        ["WC 82 cm", "SBP 135 mm[Hg]", "DBP 80 mm[Hg]", "TG 160 mg/dL", "HDL 45 mg/dL", "FPG 90 mg/dL"];
    let in_region = |region| {
        let rows = computed(woman, &lines, &History { region: Some(region), ..ASKED }, &[]);
        answer(&rows, Part::MetabolicIdf).unwrap().class.unwrap().token
    };
    assert_eq!(in_region(Region::SoutheastAsia), "present");
    assert_eq!(in_region(Region::HighIncomeAsiaPacific), "absent");
}

#[test]
fn a_reported_ifcc_value_is_turned_into_per_cent() {
    let rows = computed(MAN, &["HBA1C_IFCC 53 mmol/mol"], &ASKED, &[]);
    assert_eq!(printed(&rows), ["a1c-ngsp 7.00", "average-glucose 154.2"]);
}

proptest! {
    #[test]
    fn whatever_was_reported_something_sane_is_answered(
        values in proptest::collection::vec((0..=9_999_999_i64, 0..=4_u32), 19), age in 0..=150_u32,
        hours in proptest::option::of(0..=72_u16), smoker in any::<Option<bool>>(), known in any::<Option<bool>>(),
    ) {
        let lines: Vec<String> = WHOLE
            .iter()
            .zip(&values)
            .map(|(line, (digits, scale))| {
                let words: Vec<&str> = line.split(' ').collect();
                format!("{} {} {}", words[0], Decimal::new(*digits, *scale), words[2])
            })
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let history =
            History { fasted_hours: hours, smoker, cardiovascular_disease: known, ..History::default() };
        let rows = computed(Person { sex: Sex::Female, age }, &lines, &history, &[]);
        prop_assert!(rows.is_sorted_by_key(|row| row.part));
        for row in rows {
            if let Ok(Answer { amount: Some(amount), .. }) = row.answer {
                prop_assert!(amount.value >= Decimal::ZERO, "{:?}", row.part);
            }
        }
    }
}
