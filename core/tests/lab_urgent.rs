//! How soon somebody must act: every call-back limit outside the laboratory and every same-week rule at, under and over its
//! limit, comparators, and grades read from reports.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, CatalogueError, Problem, URGENT_CSV};
use checkup_core::codes::ItemCode;
use checkup_core::lab::Subject;
use checkup_core::lab::range::classify;
use checkup_core::lab::urgent::{
    GradeSystem, Ground, Trigger, Urgency, grounds, highest_grade, most_urgent, phq9_item_nine,
};
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported, Unit};
use checkup_core::referral;
use proptest::prelude::*;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

fn ground(code: &str, value: &Reported) -> Vec<Ground> {
    let item = CATALOGUE.item(&ItemCode::parse(code).unwrap()).unwrap();
    let subject = Subject::aged(if item.sex.admits(Sex::Male) { Sex::Male } else { Sex::Female }, 40);
    grounds(item, value, &classify(item, value, &subject).unwrap(), &subject)
}

fn number(code: &str, value: &str) -> Vec<Ground> {
    let item = CATALOGUE.item(&ItemCode::parse(code).unwrap()).unwrap();
    ground(code, &Reported::Number { value: Number::parse(value).unwrap(), unit: item.unit.clone() })
}

fn text(code: &str, value: &str) -> Urgency {
    most_urgent(&ground(code, &Reported::Text { value: value.to_owned() }))
}

#[track_caller]
fn check(code: &str, expected: &[(&str, Urgency)]) {
    for (value, urgency) in expected {
        assert_eq!(most_urgent(&number(code, value)), *urgency, "{code} {value}");
    }
}

#[test]
fn call_back_limits_outside_the_laboratory_are_critical() {
    use Urgency::{Critical, Routine};
    check("SBP", &[("179", Routine), ("180", Critical), ("181", Critical)]);
    check("DBP", &[("119", Routine), ("120", Critical), ("121", Critical)]);
    check("SPO2", &[("90", Routine), ("89", Critical), ("89.9", Critical)]);
    check("TEMP", &[("39.4", Routine), ("39.5", Critical), ("39.6", Critical)]);
    check("HR", &[("39", Critical), ("40", Routine), ("130", Routine), ("131", Critical)]);
    check("ECG_QTC", &[("0.49", Routine), ("0.50", Critical), ("0.51", Critical)]);
    check("IOP_R", &[("39", Routine), ("40", Critical), ("41", Critical)]);
    check("IOP_L", &[("39", Routine), ("40", Critical), ("41", Critical)]);
    check("PHQ9", &[("19", Routine), ("20", Critical), ("21", Critical)]);
    assert_eq!(phq9_item_nine(0), None);
    for answer in 1..=3 {
        assert_eq!(phq9_item_nine(answer).unwrap().urgency, Critical);
    }
}

#[test]
fn each_same_week_rule_holds_at_its_limit_as_it_is_written() {
    use Urgency::{Critical, Routine, Urgent};
    check("FPG", &[("299", Routine), ("300", Urgent), ("301", Urgent), ("450", Urgent), ("451", Critical)]);
    check(
        "ALT",
        &[("174", Routine), ("175", Routine), ("175.1", Urgent), ("1000", Urgent), ("1001", Critical)],
    );
    check("HGB", &[("8.1", Routine), ("8.0", Routine), ("7.9", Urgent), ("7.0", Urgent), ("6.9", Critical)]);
    check("EGFR", &[("31", Routine), ("30", Routine), ("29", Urgent), ("15", Urgent), ("14", Critical)]);
    check("TSH", &[("100", Routine), ("100.1", Urgent), ("0.01", Routine), ("0.009", Urgent)]);
    check("PSA", &[("9.9", Routine), ("10", Routine), ("10.1", Urgent)]);
    check("AFP", &[("199", Routine), ("200", Routine), ("201", Urgent)]);
    for (code, system) in [("MMG", "BI-RADS"), ("BREASTUS", "BI-RADS"), ("LDCT", "Lung-RADS")] {
        assert_eq!(text(code, &format!("{system} 3")), Routine, "{code}");
        assert_eq!(text(code, &format!("{system} 4A")), Urgent, "{code}");
        assert_eq!(text(code, &format!("{system} 5")), Urgent, "{code}");
    }
    // Every rule of the table is tried above.
    assert_eq!(CATALOGUE.items().iter().flat_map(|item| &item.urgent).count(), 11);
}

#[test]
fn a_ground_names_rule_limit_and_source() {
    let found = number("HGB", "6.9");
    let said: Vec<_> = found.iter().map(|g| (g.urgency, g.rule.as_str(), g.limit.as_str())).collect();
    assert_eq!(
        said,
        [(Urgency::Critical, "critical-low", "<7.0 g/dL"), (Urgency::Urgent, "hgb-8", "<8 g/dL")]
    );
    assert!(found.iter().all(|ground| !ground.sources.is_empty()));
    assert_eq!(number("ALT", "176")[0].limit, ">5xULN");
    assert_eq!(number("SBP", "180")[0].limit, ">=180 mm[Hg]");
    assert!(number("HGB", "14").is_empty());
}

#[test]
fn units_are_converted_before_a_rule_is_asked() {
    let value =
        |text| Reported::Number { value: Number::parse(text).unwrap(), unit: Unit::parse("mmol/L").ok() };
    // 300 mg/dL is 16.653 mmol/L.
    assert_eq!(most_urgent(&ground("FPG", &value("16.65"))), Urgency::Routine);
    assert_eq!(most_urgent(&ground("FPG", &value("16.653"))), Urgency::Urgent);
}

#[test]
fn a_comparator_that_may_meet_a_rule_meets_it() {
    use Urgency::{Critical, Routine, Urgent};
    check("PSA", &[(">9", Urgent), (">100", Urgent), ("<0.1", Routine), ("<10", Routine), ("<=11", Urgent)]);
    check("TSH", &[("<0.005", Urgent), ("<0.01", Urgent), (">=100", Urgent), ("<=100", Urgent)]);
    check("K", &[(">6.0", Urgent), (">6.2", Critical), ("<2.8", Critical), ("<3.0", Urgent)]);
    assert_eq!(number("K", ">6.0")[0].rule, "critical-possible");
    check("AFP", &[("<1.3", Routine)]);
    check("EGFR", &[(">90", Routine)]);
}

#[test]
fn a_multiple_of_the_upper_limit_needs_a_range() {
    let alt = CATALOGUE.item(&ItemCode::parse("ALT").unwrap()).unwrap();
    let value = Reported::Number { value: Number::parse("400").unwrap(), unit: alt.unit.clone() };
    let child = Subject::aged(Sex::Male, 9);
    assert!(grounds(alt, &value, &classify(alt, &value, &child).unwrap(), &child).is_empty());
}

#[test]
fn a_rule_begins_on_its_day() {
    let hgb = CATALOGUE.item(&ItemCode::parse("HGB").unwrap()).unwrap();
    let value = Reported::Number { value: Number::parse("7.5").unwrap(), unit: hgb.unit.clone() };
    let on = |day: &str| {
        let subject = Subject::aged(Sex::Male, 40).on(day.parse().unwrap());
        most_urgent(&grounds(hgb, &value, &classify(hgb, &value, &subject).unwrap(), &subject))
    };
    assert_eq!((on("2026-10-31"), on("2026-11-01")), (Urgency::Routine, Urgency::Urgent));
}

#[test]
fn grades_are_read_as_radiologists_write_them() {
    use GradeSystem::{BiRads, LungRads};
    for (report, grade) in [
        ("BI-RADS 4A", Some(4)),
        ("Birads: 5", Some(5)),
        ("BIRADS IV", Some(4)),
        ("Vú phải BI-RADS 2, vú trái BI-RADS 4b", Some(4)),
        ("BI‑RADS 분류 3", Some(3)),
        ("phân loại BI-RADS: nhóm 0", Some(0)),
        ("BI-RADS 2. 6 mm cyst", Some(2)),
        ("BI-RADS 2, 4 mm at 5 o'clock", Some(2)),
        ("BI-RADS category4", Some(4)),
        ("BI-RADS C4a", Some(4)),
        ("BI-RADS 카테고리4", Some(4)),
        ("BI-RADS 범주3, 4단계", Some(4)),
        ("BI-RADS 2, 4시 방향 낭종 5개", Some(2)),
        ("BI_RADS IVb", Some(4)),
        ("BI-RADS category:\n4", Some(4)),
        ("Phân loại BI-RADS: vú bên phải nhóm 2, bên trái 4", Some(4)),
        ("BI-RADS 2, vi vôi hoá 3mm", Some(2)),
        ("BI-RADS", None),
        ("BI-RADS 7", None),
        ("BIR 4", None),
        ("no finding", None),
        ("", None),
    ] {
        assert_eq!(highest_grade(report, BiRads), grade, "{report}");
    }
    for (report, grade) in
        [("Lung-RADS v1.1, category 4X", Some(4)), ("LungRADS 2022: 1", Some(1)), ("Lung RADS 2S", Some(2))]
    {
        assert_eq!(highest_grade(report, LungRads), grade, "{report}");
    }
    assert_eq!(highest_grade("Lung-RADS 4", BiRads), None);
}

#[test]
fn urgency_says_how_soon_a_referral_should_be() {
    assert_eq!(Urgency::Critical.referral(), referral::Urgency::Emergency);
    assert_eq!(Urgency::Urgent.referral(), referral::Urgency::Urgent);
    assert_eq!(Urgency::Routine.referral(), referral::Urgency::Routine);
    assert!(Urgency::Critical < Urgency::Urgent && Urgency::Urgent < Urgency::Routine);
}

#[test]
fn a_bad_row_is_refused_with_its_column() {
    let header = URGENT_CSV.lines().next().unwrap();
    let load = |row: &str| -> CatalogueError {
        CATALOGUE.clone().with_urgent(&format!("{header}\n{row}\n")).unwrap_err()
    };
    for (row, column, problem) in [
        ("CEA-20,CEA,>20,ng/mL,low,x,2026-11-01", "rule", Problem::BadCode),
        ("cea-20,NOPE,>20,ng/mL,low,x,2026-11-01", "item", Problem::UnknownItem),
        ("cea-20,CEA,20,ng/mL,low,x,2026-11-01", "condition", Problem::BadCutoff),
        ("cea-20,CEA,>0.5xULN,,low,x,2026-11-01", "condition", Problem::BadCutoff),
        ("cea-20,CEA,BI-RADS>=4,,low,x,2026-11-01", "condition", Problem::BadCutoff),
        ("mmg-9,MMG,BI-RADS>=7,,low,x,2026-11-01", "condition", Problem::BadCutoff),
        ("mmg-9,MMG,>4,,low,x,2026-11-01", "condition", Problem::BadCutoff),
        ("cea-20,CEA,>20,ug/L,low,x,2026-11-01", "unit", Problem::UnitMismatch),
        ("cea-20,CEA,>20,,low,x,2026-11-01", "unit", Problem::UnitMismatch),
        ("cea-20,CEA,>20,ng/mL,sure,x,2026-11-01", "confidence", Problem::UnknownWord),
        ("cea-20,CEA,>20,ng/mL,low,,2026-11-01", "source", Problem::MissingValue),
        ("cea-20,CEA,>20,ng/mL,low,x,soon", "valid_from", Problem::BadDate),
    ] {
        let error = load(row);
        assert_eq!(
            (error.file, error.line, error.column.as_str(), error.problem),
            ("urgent.csv", 2, column, problem),
            "{row}"
        );
    }
    let twice = format!("{header}\na,CEA,>20,ng/mL,low,x,2026-11-01\na,CEA,>30,ng/mL,low,x,2026-11-01");
    assert_eq!(CATALOGUE.clone().with_urgent(&twice).unwrap_err().problem, Problem::DuplicateCode);
}

proptest! {
    #[test]
    fn a_trigger_is_printed_as_it_was_read(
        text in prop_oneof!["[<>]=?[1-9][0-9]{0,3}(\\.[1-9])?", ">[2-9]xULN", "(BI|Lung)-RADS>=[0-6]"],
    ) {
        prop_assert_eq!(Trigger::parse(&text).unwrap().to_string(), text);
    }

    #[test]
    fn no_report_makes_the_reader_panic(report in "(BI-?RADS|Lung-RADS|\\PC| |-|‑|4|IV){0,12}") {
        for system in GradeSystem::ALL {
            let _ = highest_grade(&report, system);
        }
    }

    #[test]
    fn a_value_further_out_is_never_less_urgent(
        code in prop::sample::select(vec!["FPG", "ALT", "PSA", "AFP", "SBP", "K"]), a in 0_i64..20_000, b in 0_i64..20_000,
    ) {
        // Above the middle of every range, so that only the upper rules are in question.
        let at = |tenths: i64| most_urgent(&number(code, &rust_decimal::Decimal::new(tenths + 1200, 1).to_string()));
        prop_assert!(at(a.max(b)) <= at(a.min(b)));
    }
}
