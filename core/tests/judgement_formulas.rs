//! Formulas against published vectors, every cell of the tables, every edge of a band, and any input at all.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{
    Catalogue, MARTIN_HOPKINS_CSV, MartinHopkins, Problem, WHO_CVD_CSV, WhoCvd, WhoCvdKey,
};
use checkup_core::judgement::formula::ascvd_pce::{self, Cohort};
use checkup_core::judgement::formula::gmi::{Wear, gmi};
use checkup_core::judgement::formula::who_cvd_2019::{self, CvdRisk, Region};
use checkup_core::judgement::formula::{
    Lipids, NotValid, a1c, bmi, ckd_stage, corrected_calcium, egfr_ckd_epi_2021, fib4, homa_ir,
    ldl_friedewald, ldl_martin_hopkins, ldl_sampson,
};
use checkup_core::person::Sex;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Vectors computed by script and held against publications; numbers are compared with the digits they are printed with.
const VECTORS: &str = include_str!("fixtures/formula_vectors.json");
/// One line a cell, as extracted from the WHO charts: another shape than the table in the catalogue.
const WHO_CELLS: &str = include_str!("fixtures/who_cvd_2019_cells.csv");
/// The published 180 cells with both limits of each band.
const MARTIN_HOPKINS_CELLS: &str = include_str!("fixtures/martin_hopkins_180.csv");

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

fn n(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn vectors(name: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(VECTORS).unwrap();
    let found = all[name].as_array().unwrap().clone();
    assert!(!found.is_empty(), "{name}");
    found
}

fn number(vector: &Value, key: &str) -> Decimal {
    n(&vector[key].to_string())
}

fn sex(letter: &str) -> Sex {
    Sex::parse(letter).unwrap()
}

fn lipids(tc: &str, hdl: &str, tg: &str) -> Lipids {
    Lipids::new(n(tc), n(hdl), n(tg)).unwrap()
}

fn rows(csv: &str) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_reader(csv.as_bytes()).deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn published_vectors_come_out_to_the_printed_digit() {
    for v in vectors("egfr2021") {
        let age = u32::try_from(v["age"].as_u64().unwrap()).unwrap();
        let found = egfr_ckd_epi_2021::egfr(number(&v, "scr"), sex(v["sex"].as_str().unwrap()), age);
        assert_eq!(found, Ok(number(&v, "egfr")), "{v}");
    }
    for v in vectors("ldl") {
        let lipids = Lipids::new(number(&v, "tc"), number(&v, "hdl"), number(&v, "tg")).unwrap();
        assert_eq!(ldl_friedewald::ldl(lipids, 9), Ok(number(&v, "friedewald")), "{v}");
        let table = CATALOGUE.martin_hopkins();
        assert_eq!(ldl_martin_hopkins::ldl(table, lipids), Ok(number(&v, "martin_hopkins")), "{v}");
        assert_eq!(ldl_sampson::ldl(lipids), Ok(number(&v, "sampson")), "{v}");
    }
    for v in vectors("fib4") {
        let age = u32::try_from(v["age"].as_u64().unwrap()).unwrap();
        let found = fib4::fib4(age, number(&v, "ast"), number(&v, "alt"), number(&v, "plt"));
        assert_eq!(found.map(|(value, _)| value), Ok(number(&v, "fib4")), "{v}");
    }
    for v in vectors("homa_ir") {
        let found = homa_ir::homa_ir(number(&v, "fpg_mgdl"), number(&v, "insulin"), 8);
        assert_eq!(found.map(|(value, _)| value), Ok(number(&v, "homa_ir")), "{v}");
    }
    for v in vectors("gmi") {
        let wear = Wear { days: 14, active_per_cent: 90 };
        assert_eq!(gmi(number(&v, "mean_mgdl"), wear), Ok(number(&v, "gmi")), "{v}");
    }
    for v in vectors("a1c") {
        assert_eq!(a1c::ngsp_to_ifcc(number(&v, "ngsp")), Ok(number(&v, "ifcc")), "{v}");
        assert_eq!(a1c::average_glucose(number(&v, "ngsp")), Ok(number(&v, "eag")), "{v}");
    }
}

fn american(sex: Sex, cohort: Cohort, age: u32) -> Result<Decimal, NotValid> {
    let subject = ascvd_pce::Subject {
        age,
        sex,
        smoker: false,
        diabetes: false,
        known_disease: false,
        systolic: n("120"),
        treated: false,
        total: n("213"),
        hdl: n("50"),
    };
    ascvd_pce::risk(cohort, subject)
}

#[test]
fn the_worked_examples_of_the_pooled_cohort_equations_come_out() {
    let all: Value = serde_json::from_str(VECTORS).unwrap();
    let computed = |key: &str| number(&all["pce_check"], key) * Decimal::ONE_HUNDRED;
    let risk = |sex, cohort| american(sex, cohort, 55).unwrap();
    assert_eq!(risk(Sex::Male, Cohort::White), computed("white_male_55_213_50_120_untreated"));
    assert_eq!(risk(Sex::Female, Cohort::White), computed("white_female_55_213_50_120_untreated"));
    // Goff 2013, appendix 7, table A: 5.3, 2.1, 6.1 and 3.0 % for the same person in the four groups.
    assert_eq!(risk(Sex::Male, Cohort::AfricanAmerican).round_dp(1), n("6.1"));
    assert_eq!(risk(Sex::Female, Cohort::AfricanAmerican).round_dp(1), n("3.0"));
}

#[test]
fn the_pooled_cohort_equations_hold_from_40_to_79_years_and_within_their_ranges() {
    let at = |age| american(Sex::Male, Cohort::White, age);
    assert_eq!(at(39), Err(NotValid::AgeTooLow { from: 40 }));
    assert_eq!(at(80), Err(NotValid::AgeTooHigh { to: 79 }));
    assert_eq!(at(121), Err(NotValid::Implausible { input: "AGE" }));
    assert!(at(40).is_ok() && at(79).is_ok());
    let with = |total: &str, hdl: &str, systolic: &str, known_disease| {
        let subject = ascvd_pce::Subject {
            age: 55,
            sex: Sex::Female,
            smoker: true,
            diabetes: true,
            known_disease,
            systolic: n(systolic),
            treated: true,
            total: n(total),
            hdl: n(hdl),
        };
        ascvd_pce::risk(Cohort::White, subject)
    };
    let low = |input, from: u32| Err(NotValid::TooLow { input, from: Decimal::from(from) });
    let high = |input, to: u32| Err(NotValid::TooHigh { input, to: Decimal::from(to) });
    assert_eq!(with("129.9", "50", "120", false), low("TC", 130));
    assert_eq!(with("320.1", "50", "120", false), high("TC", 320));
    assert_eq!(with("200", "19.9", "120", false), low("HDL", 20));
    assert_eq!(with("200", "100.1", "120", false), high("HDL", 100));
    assert_eq!(with("200", "50", "89.9", false), low("SBP", 90));
    assert_eq!(with("200", "50", "200.1", false), high("SBP", 200));
    assert_eq!(with("200", "50", "120", true), Err(NotValid::KnownDisease));
    assert!(with("130", "20", "90", false).is_ok() && with("320", "100", "200", false).is_ok());
    // Smoking, diabetes and treated pressure add to the risk of the same woman.
    let healthy = american(Sex::Female, Cohort::White, 55).unwrap();
    assert!(with("213", "50", "120", false).unwrap() > healthy * Decimal::from(3));
}

/// A region, diabetes, sex, smoking and a first year of age, and what the source has for them by pressure and
/// cholesterol.
type Chart = BTreeMap<(String, bool, bool, bool, u32), BTreeMap<(u32, u32), u8>>;

/// The first number of a band as it is printed; `<` stands for the lowest band.
fn from(band: &str) -> u32 {
    if band.starts_with('<') {
        return 0;
    }
    band.trim_start_matches(">=").split('-').next().unwrap().parse().unwrap()
}

fn charts() -> Chart {
    let mut charts = Chart::new();
    for row in rows(WHO_CELLS) {
        let yes = |key: &str| row[key] == "1";
        for (region, column) in [
            ("southeast-asia", "risk10_pct_southeast_asia"),
            ("high-income-asia-pacific", "risk10_pct_highincome_asia_pacific"),
        ] {
            let who =
                (region.to_owned(), yes("diabetes"), yes("male"), yes("smoker"), from(&row["age_band"]));
            let cell = (from(&row["sbp_band"]), from(&row["tc_mmol_band"]));
            charts.entry(who).or_default().insert(cell, row[column].parse().unwrap());
        }
    }
    charts
}

fn who(region: &str, diabetes: bool, male: bool, smoker: bool, age: u32, sbp: &str, tc: &str) -> u8 {
    let subject = who_cvd_2019::Subject {
        age,
        sex: if male { Sex::Male } else { Sex::Female },
        smoker,
        diabetes,
        known_disease: false,
        systolic: n(sbp),
        cholesterol: n(tc),
    };
    who_cvd_2019::risk(CATALOGUE.who_cvd(), Region::parse(region).unwrap(), subject).unwrap()
}

#[test]
fn every_cell_of_the_who_charts_is_that_of_the_source_at_both_ends_of_its_bands() {
    let charts = charts();
    assert_eq!(charts.values().map(BTreeMap::len).sum::<usize>(), 2 * 1_400);
    let pressures =
        [(0, "60", "119.9"), (120, "120", "139.9"), (140, "140", "159.99"), (160, "160", "179.9")];
    let cholesterols = [(0, "0.5", "3.99"), (4, "4", "4.99"), (5, "5.0", "5.999"), (6, "6", "6.99")];
    for ((region, diabetes, male, smoker, first), cells) in &charts {
        for (sbp, sbp_low, sbp_high) in pressures.into_iter().chain([(180, "180", "300")]) {
            for (tc, tc_low, tc_high) in cholesterols.into_iter().chain([(7, "7", "30")]) {
                let expected = cells[&(sbp, tc)];
                for (age, sbp, tc) in [(*first, sbp_low, tc_low), (*first + 4, sbp_high, tc_high)] {
                    let found = who(region, *diabetes, *male, *smoker, age, sbp, tc);
                    assert_eq!(found, expected, "{region} {diabetes} {male} {smoker} {age} {sbp} {tc}");
                }
            }
        }
    }
}

#[test]
fn the_who_risk_never_falls_with_pressure_or_cholesterol() {
    for (who, cells) in charts() {
        for ((sbp, tc), risk) in &cells {
            let below = cells.iter().filter(|((s, t), _)| s <= sbp && t <= tc);
            assert!(below.into_iter().all(|(_, other)| other <= risk), "{who:?} {sbp} {tc}");
        }
    }
}

#[test]
fn exactly_120_and_4_are_not_the_highest_band() {
    // The public software package answers 24 % for this man at 120 mmHg, as at 180.
    let man = |sbp, tc| who("southeast-asia", false, true, false, 70, sbp, tc);
    assert_eq!((man("119.9", "3.9"), man("120", "3.9"), man("120.1", "3.9")), (10, 13, 13));
    assert_eq!((man("139.9", "3.9"), man("140", "3.9"), man("180", "3.9")), (13, 16, 24));
    assert_eq!(man("120", "3.99"), 13);
    assert!(man("120", "4") < man("120", "7"));
    assert_eq!(man("120", "4"), man("120", "4.99"));
}

#[test]
fn the_who_charts_are_for_40_to_74_years_without_the_disease() {
    let at = |age, systolic: &str, cholesterol: &str, known_disease| {
        let subject = who_cvd_2019::Subject {
            age,
            sex: Sex::Female,
            smoker: false,
            diabetes: false,
            known_disease,
            systolic: n(systolic),
            cholesterol: n(cholesterol),
        };
        who_cvd_2019::risk(CATALOGUE.who_cvd(), Region::SoutheastAsia, subject)
    };
    assert_eq!(at(39, "120", "5", false), Err(NotValid::AgeTooLow { from: 40 }));
    assert_eq!(at(75, "120", "5", false), Err(NotValid::AgeTooHigh { to: 74 }));
    assert_eq!(at(50, "120", "5", true), Err(NotValid::KnownDisease));
    assert_eq!(at(50, "59.9", "5", false), Err(NotValid::Implausible { input: "SBP" }));
    assert_eq!(at(50, "300.1", "5", false), Err(NotValid::Implausible { input: "SBP" }));
    assert_eq!(at(50, "120", "0.49", false), Err(NotValid::Implausible { input: "TC" }));
    assert_eq!(at(50, "120", "200", false), Err(NotValid::Implausible { input: "TC" }), "mg/dL");
    assert!(at(40, "60", "0.5", false).is_ok() && at(74, "300", "30", false).is_ok());
}

#[test]
fn a_colour_of_the_who_chart_holds_its_lower_limit() {
    let edges = [
        (1, "below-5"),
        (4, "below-5"),
        (5, "5-to-10"),
        (9, "5-to-10"),
        (10, "10-to-20"),
        (19, "10-to-20"),
        (20, "20-to-30"),
        (29, "20-to-30"),
        (30, "30-or-more"),
        (59, "30-or-more"),
    ];
    for (risk, colour) in edges {
        assert_eq!(CvdRisk::of(risk).token(), colour, "{risk}");
    }
}

#[test]
fn the_martin_hopkins_table_has_the_180_published_factors() {
    let columns = [
        ("nonhdl_lt100", "0", "99.99"),
        ("nonhdl_100_129", "100", "129.9"),
        ("nonhdl_130_159", "130", "159.9"),
        ("nonhdl_160_189", "160", "189.9"),
        ("nonhdl_190_219", "190", "219.9"),
        ("nonhdl_ge220", "220", "900"),
    ];
    let table = CATALOGUE.martin_hopkins();
    let mut cells = 0;
    for row in rows(MARTIN_HOPKINS_CELLS) {
        let (low, high) = (n(&row["tg_min"]), n(&row["tg_max"]));
        for (column, from, to) in columns {
            let expected = Some(n(&row[column]));
            // Between 49 and 50 lies no gap: the band runs up to the next one.
            for (tg, non_hdl) in [(low, from), (high, to), (high + n("0.99"), from)] {
                assert_eq!(table.factor(tg, n(non_hdl)), expected, "{tg} {non_hdl}");
            }
            cells += 1;
        }
    }
    assert_eq!(cells, 180);
    assert_eq!(table.factor(n("6.99"), n("100")), None);
}

#[test]
fn martin_hopkins_holds_from_7_to_below_400_of_triglycerides() {
    let check = |tg| ldl_martin_hopkins::ldl(CATALOGUE.martin_hopkins(), lipids("240", "40", tg));
    assert_eq!(check("6.99"), Err(NotValid::TooLow { input: "TG", from: n("7") }));
    assert_eq!(check("7"), Ok(n("197.8")));
    assert_eq!(check("399.99"), Ok(n("138.5")));
    assert_eq!(check("400"), Err(NotValid::NotBelow { input: "TG", limit: n("400") }));
    let beyond = ldl_martin_hopkins::ldl(CATALOGUE.martin_hopkins(), lipids("60", "55", "150"));
    assert_eq!(beyond, Err(NotValid::Negative));
}

/// The built-in table with the first place of `from` replaced.
fn changed(table: &str, from: &str, to: &str) -> String {
    assert!(table.contains(from), "{from}");
    table.replacen(from, to, 1)
}

#[test]
fn a_wrong_row_of_the_who_table_stops_the_load() {
    let first = WHO_CVD_CSV.lines().nth(1).unwrap();
    let check = |csv: String, line, column: &str, problem| {
        let error = WhoCvd::read(&csv).unwrap_err();
        let found = (error.file, error.line, error.column.as_str(), error.problem);
        assert_eq!(found, ("who_cvd_2019.csv", line, column, problem), "{error}");
    };
    check(changed(WHO_CVD_CSV, "sea_tc_7", "x"), 1, "sea_tc_7", Problem::MissingColumn);
    check(changed(WHO_CVD_CSV, "\nno,", "\nmaybe,"), 2, "diabetes", Problem::UnknownWord);
    check(changed(WHO_CVD_CSV, "no,M,no,40,0", "no,X,no,40,0"), 2, "sex", Problem::UnknownWord);
    check(changed(WHO_CVD_CSV, "no,M,no,40,0", "no,M,no,41,0"), 2, "age_from", Problem::BadNumber);
    check(changed(WHO_CVD_CSV, "no,M,no,40,0", "no,M,no,40,130"), 2, "sbp_from", Problem::BadNumber);
    check(changed(WHO_CVD_CSV, "no,M,no,40,0,1", "no,M,no,40,0,0"), 2, "sea_tc_0", Problem::BadNumber);
    check(changed(WHO_CVD_CSV, "no,M,no,40,0,1", "no,M,no,40,0,"), 2, "sea_tc_0", Problem::MissingValue);
    check(changed(WHO_CVD_CSV, ",2019-09-02", ","), 2, "valid_from", Problem::MissingValue);
    check(changed(WHO_CVD_CSV, "who-cvd-2019", ""), 2, "source", Problem::MissingValue);
    check(changed(WHO_CVD_CSV, "no,M,no,40,120", "no,M,no,40,0"), 3, "sbp_from", Problem::DuplicateRow);
    check(changed(WHO_CVD_CSV, &format!("{first}\n"), ""), 280, "age_from", Problem::MissingRow);
}

#[test]
fn a_wrong_row_of_the_factors_stops_the_load() {
    let check = |csv: String, line, column: &str, problem| {
        let error = MartinHopkins::read(&csv).unwrap_err();
        let found = (error.file, error.line, error.column.as_str(), error.problem);
        assert_eq!(found, ("martin_hopkins.csv", line, column, problem), "{error}");
    };
    check(changed(MARTIN_HOPKINS_CSV, "nonhdl_130", "x"), 1, "nonhdl_130", Problem::MissingColumn);
    check(changed(MARTIN_HOPKINS_CSV, "\n57,", "\n50,"), 4, "tg_from", Problem::LowAboveHigh);
    check(changed(MARTIN_HOPKINS_CSV, "7,3.5", "7,1"), 2, "nonhdl_0", Problem::BadNumber);
    check(changed(MARTIN_HOPKINS_CSV, "7,3.5", "7,20.1"), 2, "nonhdl_0", Problem::BadNumber);
    check(changed(MARTIN_HOPKINS_CSV, "7,3.5", "7,"), 2, "nonhdl_0", Problem::BadNumber);
    let header = MARTIN_HOPKINS_CSV.lines().next().unwrap();
    check(header.to_owned(), 1, "tg_from", Problem::MissingRow);
}

/// Any decimal that the type can hold: huge, tiny, negative, with up to 28 places.
fn any_decimal() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        (any::<i128>(), 0..=28_u32).prop_map(|(digits, scale)| {
            Decimal::from_i128_with_scale(digits.rem_euclid(1 << 96) - (1 << 95), scale)
        }),
        (0..=20_000_000_i64, 0..=6_u32).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
        (0..=9_999_999_999_999_999_i64).prop_map(|digits| Decimal::new(digits, 13)),
        Just(Decimal::MAX),
        Just(Decimal::MIN),
        Just(Decimal::ZERO),
    ]
}

/// A number between whole limits with up to 24 places.
fn within(low: i64, high: i64) -> impl Strategy<Value = Decimal> {
    (low..high, 0..=999_999_999_999_999_999_i64, 0..=6_u32)
        .prop_map(|(whole, part, deeper)| Decimal::from(whole) + Decimal::new(part, 18 + deeper))
}

fn any_sex() -> impl Strategy<Value = Sex> {
    prop_oneof![Just(Sex::Female), Just(Sex::Male)]
}

fn ldl_is_sane(ldl: Result<Decimal, NotValid>, lipids: Lipids) {
    if let Ok(ldl) = ldl {
        assert!(ldl >= Decimal::ZERO && ldl <= lipids.total() * n("1.1"), "{lipids:?} {ldl}");
    }
}

proptest! {
    #[test]
    fn no_input_makes_a_formula_panic(
        a in any_decimal(), b in any_decimal(), c in any_decimal(), age in any::<u32>(), sex in any_sex(),
        flags in any::<[bool; 4]>(),
    ) {
        let table = &*CATALOGUE;
        let _ = bmi::bmi(a, b);
        let _ = egfr_ckd_epi_2021::egfr(a, sex, age);
        let _ = (ckd_stage::filtration(a), ckd_stage::albuminuria(b));
        let _ = (a1c::ngsp_to_ifcc(a), a1c::ifcc_to_ngsp(a), a1c::average_glucose(a));
        let _ = gmi(a, Wear { days: age, active_per_cent: age });
        let _ = corrected_calcium::corrected_calcium(a, b);
        let _ = homa_ir::homa_ir(a, b, 8);
        let _ = (fib4::fib4(age, a, b, c), fib4::fib4(age % 121, a, b, c));
        let _ = table.martin_hopkins().factor(a, b);
        for region in Region::ALL {
            let [smoker, diabetes, known_disease, _] = flags;
            let subject = who_cvd_2019::Subject {
                age: age % 100, sex, smoker, diabetes, known_disease, systolic: a, cholesterol: b,
            };
            let _ = who_cvd_2019::risk(table.who_cvd(), region, subject);
            let key = WhoCvdKey { region, diabetes, sex, smoker, age, systolic: a, cholesterol: b };
            let _ = table.who_cvd().cell(&key);
        }
        if let Ok(lipids) = Lipids::new(a, b, c) {
            ldl_is_sane(ldl_friedewald::ldl(lipids, 9), lipids);
            ldl_is_sane(ldl_martin_hopkins::ldl(table.martin_hopkins(), lipids), lipids);
            ldl_is_sane(ldl_sampson::ldl(lipids), lipids);
        }
    }

    #[test]
    fn ldl_is_never_negative(tc in within(20, 2_000), hdl in within(1, 299), tg in within(1, 19_999)) {
        if let Ok(lipids) = Lipids::new(tc, hdl, tg) {
            ldl_is_sane(ldl_friedewald::ldl(lipids, 9), lipids);
            ldl_is_sane(ldl_martin_hopkins::ldl(CATALOGUE.martin_hopkins(), lipids), lipids);
            ldl_is_sane(ldl_sampson::ldl(lipids), lipids);
        } else {
            prop_assert!(hdl > tc);
        }
    }

    #[test]
    fn fib4_answers_every_plausible_blood(
        age in 35..=120_u32, ast in within(1, 49_999), alt in within(1, 49_999), plt in within(1, 4_999),
    ) {
        let (value, _) = fib4::fib4(age, ast, alt, plt).unwrap();
        prop_assert!(value >= Decimal::ZERO);
    }

    #[test]
    fn the_pooled_cohort_risk_is_a_share(
        age in 40..=79_u32, sex in any_sex(), total in within(130, 319), hdl in within(20, 99),
        systolic in within(90, 199), flags in any::<[bool; 4]>(),
    ) {
        let [smoker, diabetes, treated, african] = flags;
        let subject = ascvd_pce::Subject {
            age, sex, smoker, diabetes, known_disease: false, systolic, treated, total, hdl,
        };
        let cohort = if african { Cohort::AfricanAmerican } else { Cohort::White };
        let risk = ascvd_pce::risk(cohort, subject).unwrap();
        prop_assert!(risk >= Decimal::ZERO && risk <= Decimal::ONE_HUNDRED, "{risk}");
    }

    #[test]
    fn the_who_charts_answer_every_plausible_person(
        age in 40..=74_u32, sex in any_sex(), systolic in within(60, 299), cholesterol in within(1, 29),
        smoker in any::<bool>(), diabetes in any::<bool>(),
    ) {
        for region in Region::ALL {
            let subject = who_cvd_2019::Subject {
                age, sex, smoker, diabetes, known_disease: false, systolic, cholesterol,
            };
            let risk = who_cvd_2019::risk(CATALOGUE.who_cvd(), region, subject).unwrap();
            prop_assert!((1..=59).contains(&risk));
        }
    }
}
