//! The built-in catalogue holds every row of its tables, and says what the tables say.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{
    Catalogue, Category, Condition, Loinc, MARTIN_HOPKINS_CSV, SOURCES_CSV, Severity, Specimen, UnitSystem,
    WHO_CVD_CSV,
};
use checkup_core::codes::{ItemCode, PackageCode, StationCode};
use checkup_core::money::Money;
use checkup_core::person::Sex;
use chrono::NaiveDate;
use std::collections::BTreeSet;

fn catalogue() -> Catalogue {
    Catalogue::builtin().unwrap()
}

fn item(code: &str) -> ItemCode {
    ItemCode::parse(code).unwrap()
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn package(code: &str) -> PackageCode {
    PackageCode::parse(code).unwrap()
}

#[test]
fn every_row_is_there() {
    let catalogue = catalogue();
    assert_eq!(
        (catalogue.items().len(), catalogue.stations().len(), catalogue.packages().len()),
        (235, 30, 3)
    );
    assert_eq!(Category::ALL.len(), 34);
    for category in Category::ALL {
        assert!(catalogue.items().iter().any(|item| item.category == category), "{category:?}");
    }
    for specimen in Specimen::ALL {
        assert!(catalogue.items().iter().any(|item| item.specimen == specimen), "{specimen:?}");
    }
}

#[test]
fn a_row_says_what_the_table_says() {
    let catalogue = catalogue();
    let hgb = catalogue.item(&item("HGB")).unwrap();
    assert_eq!(hgb.loinc.as_ref().unwrap().as_str(), "718-7");
    assert_eq!(hgb.unit.as_ref().unwrap().as_str(), "g/dL");
    assert_eq!(hgb.specimen, Specimen::EdtaLavender);
    assert_eq!(hgb.station, StationCode::parse("BLD").unwrap());
    assert_eq!(hgb.ranges.male.low, "13.0".parse().ok());
    assert_eq!(hgb.ranges.female.high, "15.5".parse().ok());
    assert_eq!((hgb.critical.low, hgb.critical.high_included), ("7".parse().ok(), false));
    let si = hgb.si.as_ref().unwrap();
    assert_eq!((si.unit.as_str(), si.factor), ("g/L", "10".parse().unwrap()));
    assert_eq!(catalogue.item(&item("TG")).unwrap().fasting_hours, 10);
    assert_eq!(catalogue.item(&item("EGD")).unwrap().minutes, 10);
    assert!(catalogue.item(&item("SMBG")).unwrap().at_home());
}

#[test]
fn conditions_are_typed() {
    let catalogue = catalogue();
    let on = |code: &str, condition| catalogue.item(&item(code)).unwrap().on(condition);
    for code in ["CXR", "LDCT", "MMG", "DXA_SP", "DXA_FN", "CACS", "ABDCT", "BFP", "SMM", "VFA", "BMR"] {
        assert_eq!(on(code, Condition::Pregnancy), Some(Severity::Blocks), "{code}");
    }
    for code in ["BFP", "SMM", "VFA", "BMR", "BRAINMR", "BRAINMRA"] {
        assert_eq!(on(code, Condition::Pacemaker), Some(Severity::Blocks), "{code}");
    }
    assert_eq!(on("EGD", Condition::Anticoagulant), Some(Severity::NeedsDecision));
    assert_eq!(on("IOP_R", Condition::ContactLens), Some(Severity::Warns));
    assert_eq!(on("HGB", Condition::Pregnancy), None);
}

#[test]
fn a_loinc_code_finds_its_item_and_its_unit_system() {
    let catalogue = catalogue();
    let find = |code: &str| {
        let (item, system) = catalogue.item_by_loinc(&Loinc::parse(code).unwrap()).unwrap();
        (item.code.as_str().to_owned(), system)
    };
    assert_eq!(find("2093-3"), ("TC".to_owned(), UnitSystem::Own));
    assert_eq!(find("14647-2"), ("TC".to_owned(), UnitSystem::Si));
    assert_eq!(find("22664-7"), ("UREA".to_owned(), UnitSystem::Own));
    assert!(catalogue.item_by_loinc(&Loinc::parse("99999-5").unwrap()).is_none());
}

#[test]
fn a_loinc_code_of_two_items_gives_both() {
    let catalogue = catalogue();
    let both: Vec<_> = catalogue
        .items_by_loinc(&Loinc::parse("22664-7").unwrap())
        .map(|(item, system)| (item.code.as_str(), system))
        .collect();
    assert_eq!(both, [("UREA", UnitSystem::Own), ("BUN", UnitSystem::Si)]);
}

#[test]
fn tiers_change_exactly_on_a_birthday() {
    let catalogue = catalogue();
    let price = |code: &str, sex, age| {
        catalogue.package_on(&package(code), day()).unwrap().tier_for(sex, age).map(|tier| tier.price)
    };
    assert_eq!(price("KSK32", Sex::Male, 17), None);
    assert_eq!(price("KSK32", Sex::Male, 18), Some(Money::vnd(650_000)));
    assert_eq!(price("KSK32", Sex::Female, 59), Some(Money::vnd(850_000)));
    assert_eq!(price("KSK32", Sex::Female, 60), Some(Money::vnd(850_000)));
    assert_eq!(price("KSK32", Sex::Male, 60), Some(Money::vnd(650_000)));
    assert_eq!(price("STD", Sex::Female, 39), Some(Money::vnd(3_250_000)));
    assert_eq!(price("STD", Sex::Female, 40), Some(Money::vnd(4_150_000)));
    assert_eq!(price("PREM", Sex::Male, 49), Some(Money::vnd(11_900_000)));
    assert_eq!(price("PREM", Sex::Male, 50), Some(Money::vnd(17_900_000)));
    assert_eq!(price("PREM", Sex::Female, 120), Some(Money::vnd(18_900_000)));
}

#[test]
fn a_package_holds_what_it_includes() {
    let catalogue = catalogue();
    let std = catalogue.package_on(&package("STD"), day()).unwrap();
    let premium = catalogue.package_on(&package("PREM"), day()).unwrap();
    assert!(std.items.iter().all(|item| premium.items.contains(item)));
    assert_eq!(premium.items.len(), std.items.len() + 16);
    let items = premium.items_for(Sex::Male, 50).unwrap();
    assert!(items.contains(&item("COLONO")) && items.contains(&item("PSA")) && !items.contains(&item("PAP")));
    let once: BTreeSet<_> = items.iter().collect();
    assert_eq!(once.len(), items.len());
}

#[test]
fn every_price_is_marked_as_an_example() {
    assert!(catalogue().packages().iter().all(|package| package.illustrative));
}

#[test]
fn nobody_is_sold_an_item_for_the_other_sex() {
    let catalogue = catalogue();
    for package in catalogue.packages() {
        for (sex, age) in
            [Sex::Male, Sex::Female].into_iter().flat_map(|sex| (0..=120).map(move |age| (sex, age)))
        {
            for code in package.items_for(sex, age).unwrap_or_default() {
                assert!(catalogue.item(&code).unwrap().sex.admits(sex), "{} {code} {sex:?}", package.code);
            }
        }
    }
}

#[test]
fn every_source_that_a_row_names_is_explained_and_used() {
    let explained: BTreeSet<String> = csv::Reader::from_reader(SOURCES_CSV.as_bytes())
        .records()
        .map(|record| record.unwrap()[0].to_owned())
        .collect();
    let catalogue = catalogue();
    let items = catalogue.items().iter().flat_map(|item| &item.sources);
    let ranges = catalogue.items().iter().flat_map(|item| item.table.rows()).flat_map(|row| &row.sources);
    let urgent = catalogue.items().iter().flat_map(|item| &item.urgent).flat_map(|rule| &rule.sources);
    let delta = catalogue.items().iter().flat_map(|item| &item.delta).flat_map(|rule| &rule.sources);
    let ranges = ranges.chain(urgent).chain(delta);
    let stations = catalogue.stations().iter().flat_map(|station| &station.sources);
    let packages = catalogue.packages().iter().flat_map(|package| &package.sources);
    let mut named: BTreeSet<String> = items.chain(ranges).chain(stations).chain(packages).cloned().collect();
    for table in [WHO_CVD_CSV, MARTIN_HOPKINS_CSV] {
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let at = reader.headers().unwrap().iter().position(|column| column == "source").unwrap();
        named.extend(reader.records().map(|record| record.unwrap()[at].to_owned()));
    }
    assert_eq!(named, explained);
}

#[test]
fn vision_and_pressure_come_before_the_fundus() {
    let catalogue = catalogue();
    let place = |code: &str| catalogue.position(&item(code)).unwrap();
    for earlier in ["VA_UC_R", "VA_UC_L", "VA_C_R", "VA_C_L", "IOP_R", "IOP_L"] {
        assert!(place(earlier) < place("FUNDUS"), "{earlier}");
    }
}
