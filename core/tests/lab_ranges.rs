//! Which range applies: each dimension at, under and over its edge, the order of specificity, dates, ties, and ages in
//! days, months and years.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, CatalogueError, Item, Problem, RANGES_CSV};
use checkup_core::codes::{ItemCode, LaboratoryCode, MethodCode};
use checkup_core::error::Coded;
use checkup_core::lab::age::{AgeBand, AgePoint, Lived};
use checkup_core::lab::range::classify;
use checkup_core::lab::ranges::{Chosen, ForPregnancy};
use checkup_core::lab::subject::Gestation;
use checkup_core::lab::{Flag, Subject};
use checkup_core::person::{BirthDate, Sex};
use checkup_core::quantity::{Number, Reported, Unit};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn born(sex: Sex, birth: &str, on: &str) -> Subject {
    Subject::born(sex, BirthDate::new(day(birth), day("2100-01-01")).unwrap(), day(on))
}

fn item<'a>(catalogue: &'a Catalogue, code: &str) -> &'a Item {
    catalogue.item(&ItemCode::parse(code).unwrap()).unwrap()
}

/// The lower limit that applies, or the word for why none does.
fn low(catalogue: &Catalogue, code: &str, subject: &Subject) -> String {
    match item(catalogue, code).table.choose(subject) {
        Chosen::Row(row) => row.limits.low.map_or("open".to_owned(), |low| low.normalize().to_string()),
        Chosen::None => "none".to_owned(),
        Chosen::Undecided => "undecided".to_owned(),
    }
}

fn load(rows: &[&str]) -> Result<Catalogue, CatalogueError> {
    let header = RANGES_CSV.lines().next().unwrap();
    CATALOGUE.clone().with_ranges(&format!("{header}\n{}\n", rows.join("\n")))
}

/// A row for MPV, which `ranges.csv` says nothing about: who, then the lower limit.
fn row(who: &str, low: u32) -> String {
    format!("MPV,{who},{low},11,fL,2026-11-01,,medium,clinical-reference")
}

fn with(rows: &[(&str, u32)]) -> Catalogue {
    let rows: Vec<String> = rows.iter().map(|(who, low)| row(who, *low)).collect();
    load(&rows.iter().map(String::as_str).collect::<Vec<_>>()).unwrap()
}

#[track_caller]
fn refuses(rows: &[&str], line: u64, column: &str, problem: Problem) {
    let error = load(rows).unwrap_err();
    assert_eq!(
        (error.file, error.line, error.column.as_str(), error.problem),
        ("ranges.csv", line, column, problem),
        "{error}"
    );
}

#[test]
fn haemoglobin_follows_the_ages_of_the_world_health_organization_to_the_day() {
    for (on, limit) in [
        ("2020-09-30", "none"), // born on the 31st: six months are complete on 1 October
        ("2020-10-01", "10.5"),
        ("2022-03-30", "10.5"),
        ("2022-03-31", "11"),
        ("2025-03-30", "11"),
        ("2025-03-31", "11.5"),
        ("2032-03-30", "11.5"),
        ("2032-03-31", "12"),
        ("2035-03-30", "12"),
        ("2035-03-31", "13"),
        ("2038-03-31", "13"),
    ] {
        // The table of today, the ages of a life: every row began on 2026-11-01.
        let subject = born(Sex::Male, "2020-03-31", on).on(day("2050-01-01"));
        assert_eq!(low(&CATALOGUE, "HGB", &subject), limit, "{on}");
    }
    let girl = born(Sex::Female, "2020-03-31", "2035-03-31").on(day("2050-01-01"));
    assert_eq!(low(&CATALOGUE, "HGB", &girl), "12");
}

#[test]
fn haemoglobin_in_pregnancy_follows_the_trimester() {
    let woman = born(Sex::Female, "1996-02-29", "2026-11-21");
    let at =
        |weeks, days| low(&CATALOGUE, "HGB", &woman.clone().pregnant(Gestation::new(weeks, days).unwrap()));
    assert_eq!(low(&CATALOGUE, "HGB", &woman), "12");
    assert_eq!((at(0, 0), at(13, 6)), ("11".to_owned(), "11".to_owned()));
    assert_eq!((at(14, 0), at(27, 6)), ("10.5".to_owned(), "10.5".to_owned()));
    assert_eq!((at(28, 0), at(45, 6)), ("11".to_owned(), "11".to_owned()));
    // Not knowing the week is not the range of somebody who is not pregnant.
    assert_eq!(low(&CATALOGUE, "HGB", &woman.clone().pregnant(Gestation::UNKNOWN)), "undecided");
    let value =
        Reported::Number { value: Number::parse("108").unwrap(), unit: Some(Unit::parse("g/L").unwrap()) };
    let flag = |subject: &Subject| classify(item(&CATALOGUE, "HGB"), &value, subject).unwrap().flag;
    assert_eq!(flag(&woman), Flag::Low);
    assert_eq!(flag(&woman.clone().pregnant(Gestation::new(20, 0).unwrap())), Flag::Normal);
    assert_eq!(flag(&woman.pregnant(Gestation::UNKNOWN)), Flag::NoRange);
    // A pregnancy says nothing of a man.
    let man = born(Sex::Male, "1996-02-29", "2026-11-21");
    assert_eq!(low(&CATALOGUE, "HGB", &man.pregnant(Gestation::new(20, 0).unwrap())), "13");
}

#[test]
fn an_adult_range_begins_on_the_eighteenth_birthday() {
    let on = |on| low(&CATALOGUE, "PLT", &born(Sex::Male, "2012-02-29", on));
    assert_eq!((on("2030-02-28"), on("2030-03-01")), ("none".to_owned(), "150".to_owned()));
    assert_eq!(low(&CATALOGUE, "PLT", &Subject::aged(Sex::Male, 17)), "none");
    assert_eq!(low(&CATALOGUE, "PLT", &Subject::aged(Sex::Male, 18)), "150");
}

#[test]
fn what_weighs_more_wins_whatever_else_the_others_state() {
    // Each row states one thing that weighs more than everything the row before it states.
    let rows = [
        (",,F,18a,,", 2),
        (",,,,,pregnant", 3),
        (",,,,,14wk..28wk", 4),
        (",ECLIA,,,,", 5),
        ("LAB_A,,,,,", 6),
        ("LAB_A,ECLIA,,,,", 7),
    ];
    let catalogue = with(&rows);
    let mut subject = Subject::aged(Sex::Female, 30);
    assert_eq!(low(&catalogue, "MPV", &subject), "2");
    subject = subject.pregnant(Gestation::new(30, 0).unwrap());
    assert_eq!(low(&catalogue, "MPV", &subject), "3");
    subject = subject.pregnant(Gestation::new(20, 0).unwrap());
    assert_eq!(low(&catalogue, "MPV", &subject), "4");
    subject = subject.with_method(MethodCode::parse("ECLIA").unwrap());
    assert_eq!(low(&catalogue, "MPV", &subject), "5");
    let lab = |code| LaboratoryCode::parse(code).unwrap();
    assert_eq!(low(&catalogue, "MPV", &subject.clone().measured_by(lab("LAB_A"))), "7");
    assert_eq!(low(&catalogue, "MPV", &subject.clone().measured_by(lab("LAB_B"))), "5");
    let other = MethodCode::parse("CLIA").unwrap();
    assert_eq!(low(&catalogue, "MPV", &subject.measured_by(lab("LAB_A")).with_method(other)), "6");
    assert_eq!(low(&catalogue, "MPV", &Subject::aged(Sex::Male, 30)), "7"); // items.csv: 7.0
}

#[test]
fn the_latest_version_up_to_the_day_of_the_specimen_counts() {
    let version = |from: &str, until: &str, low: u32| {
        format!("MPV,LAB_A,,,18a,,,{low},11,fL,{from},{until},medium,clinical-reference")
    };
    let (first, second) = (version("2027-01-01", "", 3), version("2028-01-01", "2029-01-01", 4));
    let catalogue = load(&[&second, &first]).unwrap();
    let on = |on| {
        let subject = Subject::aged(Sex::Male, 30).measured_by(LaboratoryCode::parse("LAB_A").unwrap());
        low(&catalogue, "MPV", &subject.on(day(on)))
    };
    assert_eq!(on("2026-10-31"), "none"); // before items.csv itself
    assert_eq!(on("2026-11-01"), "7");
    assert_eq!((on("2026-12-31"), on("2027-01-01")), ("7".to_owned(), "3".to_owned()));
    assert_eq!((on("2027-12-31"), on("2028-01-01")), ("3".to_owned(), "4".to_owned()));
    // The version that ended does not bring back the one that it replaced.
    assert_eq!((on("2028-12-31"), on("2029-01-01")), ("4".to_owned(), "7".to_owned()));
}

#[test]
fn two_rows_that_could_both_win_are_refused_and_both_are_named() {
    let tie = |first: &str, second: &str| load(&[&row(first, 3), &row(second, 4)]);
    for (first, second) in [
        ("LAB_A,,,18a,,", "LAB_A,,,18a,,"),       // the same people twice
        ("LAB_A,,,18a,60a,", "LAB_A,,,59a,,"),    // a year in both
        ("LAB_A,,,0d,60a,", "LAB_A,,,18a,40a,"),  // one within the other
        ("LAB_A,,,0d,29d,", "LAB_A,,,1mo,1a,"),   // born in February: day 28 is in both
        (",,F,,,14wk..28wk", ",,F,,,27wk..40wk"), // the 27th week
        (",,F,,,pregnant", ",,F,,,pregnant"),
    ] {
        let error = tie(first, second).unwrap_err();
        assert_eq!((error.line, error.problem), (3, Problem::RangeTie), "{first} {second}: {error}");
        assert_eq!(error.value, "MPV: ranges.csv:2");
        assert_eq!(error.code(), "catalogue-range-tie");
    }
    for (first, second) in [
        ("LAB_A,,,18a,60a,", "LAB_A,,,60a,,"),
        ("LAB_A,,,0d,28d,", "LAB_A,,,1mo,1a,"),
        ("LAB_A,,,0d,365d,", "LAB_A,,,1a,,"),
        ("LAB_A,,,0d,12mo,", "LAB_A,,,1a,,"),
        ("LAB_A,,,18a,,", "LAB_B,,,18a,,"),
        (",ECLIA,,,,", ",CLIA,,,,"),
        ("LAB_A,,F,18a,,", "LAB_A,,M,18a,,"),
        (",,F,,,14wk..28wk", ",,F,,,28wk..40wk"),
        ("LAB_A,,,18a,,", "LAB_A,,F,18a,,"), // more specific, no tie
    ] {
        assert!(tie(first, second).is_ok(), "{first} {second}");
    }
    // The adult row of items.csv is named like any other.
    let error = load(&[&row(",,,60a,,", 3)]).unwrap_err();
    assert!(error.value.starts_with("MPV: items.csv:"), "{error}");
    let closed = "MPV,LAB_A,,,18a,60a,,3,11,fL,2027-01-01,2028-01-01,medium,clinical-reference";
    let next = "MPV,LAB_A,,,18a,40a,,4,11,fL,2028-01-01,,medium,clinical-reference";
    assert!(load(&[closed, next]).is_ok());
}

#[test]
fn a_bad_row_is_refused_with_its_line_and_column() {
    let bad =
        |text: &str, column: &str, problem| refuses(&[&row("LAB_A,,,18a,,", 3), text], 3, column, problem);
    let tail = "3,11,fL,2026-11-01,,medium,clinical-reference";
    bad(&format!("NOPE,LAB_A,,,,,,{tail}"), "item", Problem::UnknownItem);
    bad(&format!("mpv,LAB_A,,,,,,{tail}"), "item", Problem::BadCode);
    bad(&format!("ABO,LAB_A,,,,,,{tail}"), "item", Problem::RangeForNobody);
    bad(&format!("MPV,lab a,,,,,,{tail}"), "laboratory", Problem::BadCode);
    bad(&format!("MPV,,eclia,,,,,{tail}"), "method", Problem::BadCode);
    bad(&format!("MPV,,,X,,,,{tail}"), "sex", Problem::UnknownWord);
    bad(&format!("MPV,LAB_B,,,18,,,{tail}"), "age_from", Problem::BadAge);
    bad(&format!("MPV,LAB_B,,,18a,18a,,{tail}"), "age_until", Problem::RangeForNobody);
    bad(&format!("MPV,LAB_B,,,12mo,1a,,{tail}"), "age_until", Problem::RangeForNobody);
    bad(&format!("MPV,LAB_B,,,,,maybe,{tail}"), "pregnancy", Problem::UnknownWord);
    bad(&format!("MPV,LAB_B,,M,,,pregnant,{tail}"), "pregnancy", Problem::RangeForNobody);
    bad("PSA,LAB_B,,F,,,,,4,ng/mL,2026-11-01,,medium,clinical-reference", "sex", Problem::RangeForNobody);
    bad("MPV,LAB_B,,,,,,,,fL,2026-11-01,,medium,clinical-reference", "low", Problem::MissingValue);
    bad("MPV,LAB_B,,,,,,12,11,fL,2026-11-01,,medium,clinical-reference", "low", Problem::LowAboveHigh);
    bad("MPV,LAB_B,,,,,,1,2,g/L,2026-11-01,,medium,clinical-reference", "unit", Problem::UnitMismatch);
    bad("MPV,LAB_B,,,,,,1,2,bucket,2026-11-01,,medium,clinical-reference", "unit", Problem::UnknownUnit);
    bad(
        "HGB,LAB_B,,,,,,69,170,g/L,2026-11-01,,medium,clinical-reference",
        "low",
        Problem::RangeBeyondCritical,
    );
    bad("MPV,LAB_B,,,,,,1,2,fL,2026-11-01,2026-11-01,medium,x", "valid_until", Problem::RangeForNobody);
    bad("MPV,LAB_B,,,,,,1,2,fL,01/11/2026,,medium,x", "valid_from", Problem::BadDate);
    bad("MPV,LAB_B,,,,,,1,2,fL,2026-11-01,,sure,x", "confidence", Problem::UnknownWord);
    bad("MPV,LAB_B,,,,,,1,2,fL,2026-11-01,,medium,", "source", Problem::MissingValue);
}

#[test]
fn a_range_in_another_unit_is_compared_exactly_and_printed_as_written() {
    let row = "FPG,LAB_A,,,18a,,,3.9,5.6,mmol/L,2026-11-01,,medium,clinical-reference";
    let catalogue = load(&[row]).unwrap();
    let subject = Subject::aged(Sex::Male, 40).measured_by(LaboratoryCode::parse("LAB_A").unwrap());
    let place = |value: &str, unit: &str| {
        let reported =
            Reported::Number { value: Number::parse(value).unwrap(), unit: Unit::parse(unit).ok() };
        classify(item(&catalogue, "FPG"), &reported, &subject).unwrap()
    };
    for (value, flag) in
        [("3.8", Flag::Low), ("3.9", Flag::Normal), ("5.6", Flag::Normal), ("5.7", Flag::High)]
    {
        assert_eq!(place(value, "mmol/L").flag, flag, "{value}");
    }
    let range = place("5.60", "mmol/L").range.unwrap();
    assert_eq!((range.low.as_deref(), range.high.as_deref()), (Some("3.9"), Some("5.6")));
    // 5.6 mmol/L is 100.88… mg/dL.
    assert_eq!((place("100.8", "mg/dL").flag, place("100.9", "mg/dL").flag), (Flag::Normal, Flag::High));
    assert_eq!(place("100", "mg/dL").range.unwrap().high.as_deref(), Some("100.8"));
}

#[test]
fn years_alone_decide_nothing_that_hangs_on_months_or_days() {
    let catalogue = with(&[("LAB_A,,,0d,28d,", 2), ("LAB_A,,,1mo,18mo,", 3), ("LAB_A,,,18mo,18a,", 4)]);
    let at = |years| {
        let subject = Subject::aged(Sex::Male, years).measured_by(LaboratoryCode::parse("LAB_A").unwrap());
        low(&catalogue, "MPV", &subject)
    };
    assert_eq!(
        ["undecided", "undecided", "4", "4", "7"],
        [at(0), at(1), at(2), at(17), at(18)].each_ref().map(String::as_str)
    );
    let unborn = born(Sex::Male, "2026-11-22", "2026-11-21");
    assert_eq!(low(&CATALOGUE, "HGB", &unborn), "none");
}

fn point() -> impl Strategy<Value = String> {
    prop_oneof![
        (0_u16..800).prop_map(|n| format!("{n}d")),
        (0_u16..60).prop_map(|n| format!("{n}mo")),
        (0_u16..120).prop_map(|n| format!("{n}a")),
    ]
}

fn birth() -> impl Strategy<Value = BirthDate> {
    (0_u64..36_000).prop_map(|n| {
        let date = day("1901-01-01").checked_add_days(Days::new(n)).unwrap();
        BirthDate::new(date, day("2100-01-01")).unwrap()
    })
}

/// Edges in the order in which they are reached by everybody, days before months before years.
fn edges() -> impl Strategy<Value = Vec<AgePoint>> {
    let pick = |from: u16, to: u16, unit: &'static str| {
        prop::collection::btree_set(from..to, 0..3)
            .prop_map(move |set| set.into_iter().map(|n| format!("{n}{unit}")).collect::<Vec<_>>())
    };
    (pick(1, 28, "d"), pick(1, 24, "mo"), pick(2, 100, "a")).prop_map(|(days, months, years)| {
        let texts = days.into_iter().chain(months).chain(years);
        texts.map(|text| AgePoint::parse(&text).unwrap()).collect()
    })
}

proptest! {
    #[test]
    fn an_age_is_printed_as_it_was_read(text in point()) {
        let point = AgePoint::parse(&text).unwrap();
        prop_assert_eq!(point.to_string(), text);
        let wire = serde_json::to_string(&point).unwrap();
        prop_assert_eq!(serde_json::from_str::<AgePoint>(&wire).unwrap(), point);
    }

    #[test]
    fn no_text_makes_the_readers_panic(text in "\\PC{0,12}") {
        let _ = AgePoint::parse(&text);
        let _ = ForPregnancy::parse(&text);
    }

    #[test]
    fn bands_that_share_their_edges_hold_each_day_of_a_life_exactly_once(
        edges in edges(), birth in birth(), lived in 0_u64..38_000,
    ) {
        let mut bands = Vec::new();
        let mut from = None;
        for edge in edges {
            bands.push(AgeBand::new(from, Some(edge)).unwrap());
            from = Some(edge);
        }
        bands.push(AgeBand::new(from, None).unwrap());
        let on = birth.date().checked_add_days(Days::new(lived)).unwrap();
        let holding = bands.iter().filter(|band| band.holds(Lived::until(birth, on)) == Some(true)).count();
        prop_assert_eq!(holding, 1);
    }

    #[test]
    fn bands_that_are_said_not_to_overlap_share_no_day(
        ends in [point(), point(), point(), point()], birth in birth(), lived in 0_u64..1_000, near in 0_usize..4,
    ) {
        let ends = ends.map(|text| AgePoint::parse(&text).unwrap());
        let (Some(one), Some(other)) =
            (AgeBand::new(Some(ends[0]), Some(ends[1])), AgeBand::new(Some(ends[2]), Some(ends[3])))
        else {
            return Ok(());
        };
        // Also days around the ends themselves, where an overlap of a day or two would be.
        let start = (0..44_000_u64)
            .map(|n| birth.date().checked_add_days(Days::new(n)).unwrap())
            .find(|on| Lived::until(birth, *on).reached(ends[near]) == Some(true))
            .unwrap();
        for at in -3_i64..4 {
            for on in [start + chrono::TimeDelta::days(at), birth.date() + chrono::TimeDelta::days(lived.cast_signed())] {
                let lived = Lived::until(birth, on);
                let both = one.holds(lived) == Some(true) && other.holds(lived) == Some(true);
                prop_assert!(!both || one.may_overlap(other), "{:?} {:?} {}", one, other, on);
            }
        }
    }

    #[test]
    fn completed_years_never_contradict_the_exact_age(text in point(), birth in birth(), lived in 0_u64..38_000) {
        let point = AgePoint::parse(&text).unwrap();
        let on = birth.date().checked_add_days(Days::new(lived)).unwrap();
        if let Some(said) = Lived::years(birth.age_on(on)).reached(point) {
            prop_assert_eq!(Lived::until(birth, on).reached(point), Some(said));
        }
    }

    #[test]
    fn the_choice_does_not_depend_on_the_order_of_the_rows(
        shuffled in Just(vec![
            (",,,0d,18a,", 1_u32), (",,F,18a,60a,", 2), (",,,,,pregnant", 3), (",,,,,0wk..20wk", 4),
            (",ECLIA,,,,", 5), ("LAB_A,,,,,", 6), ("LAB_A,,F,,,", 7), ("LAB_A,,,18a,,", 8),
            ("LAB_A,ECLIA,,,,", 9), ("LAB_A,,,,,trimester-3", 10),
        ]).prop_shuffle(),
        sex in prop::sample::select(vec![Sex::Male, Sex::Female]),
        years in 0_u32..90, weeks in prop::option::of(0_u8..46), in_lab: bool, by_method: bool,
    ) {
        let sorted = {
            let mut rows = shuffled.clone();
            rows.sort_by_key(|row| row.1);
            rows
        };
        let mut subject = Subject::aged(sex, years);
        if let Some(weeks) = weeks {
            subject = subject.pregnant(Gestation::new(weeks, 0).unwrap());
        }
        if in_lab {
            subject = subject.measured_by(LaboratoryCode::parse("LAB_A").unwrap());
        }
        if by_method {
            subject = subject.with_method(MethodCode::parse("ECLIA").unwrap());
        }
        prop_assert_eq!(low(&with(&shuffled), "MPV", &subject), low(&with(&sorted), "MPV", &subject));
    }
}
