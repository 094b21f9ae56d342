//! Package versions follow each other by date, and groups to choose from are checked when the table is read.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, CatalogueError, ITEMS_CSV, PACKAGES_TOML, Problem, STATIONS_CSV};
use checkup_core::codes::{ItemCode, PackageCode};
use checkup_core::error::Coded;
use checkup_core::money::Money;
use checkup_core::package::{Ineligible, content_for};
use checkup_core::person::Sex;
use chrono::NaiveDate;

/// A version of a small package; `more` stands before its tier.
fn version(code: &str, from: &str, price: i64, more: &str) -> String {
    format!(
        "[[package]]\ncode = \"{code}\"\nillustrative = true\ncurrency = \"VND\"\nvat = \"KCT\"\nsource = \"test\"\n\
         valid_from = \"{from}\"\n{more}\n[[package.tier]]\nsex = \"M\"\nprice = {price}\ncost = 1\n"
    )
}

fn load(text: &str) -> Result<Catalogue, CatalogueError> {
    Catalogue::load(ITEMS_CSV, STATIONS_CSV, text)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn mini() -> PackageCode {
    PackageCode::parse("MINI").unwrap()
}

fn price(catalogue: &Catalogue, on: &str) -> Result<i64, Ineligible> {
    content_for(catalogue, &mini(), Sex::Male, 30, day(on)).map(|(tier, _)| tier.price.minor)
}

const HT: &str = "items = [\"HT\"]";

#[test]
fn the_version_in_force_on_the_day_of_the_examination_counts() {
    // The order in the file does not matter.
    let text = version("MINI", "2027-01-01", 200, HT) + &version("MINI", "2026-11-01", 100, HT);
    let catalogue = load(&text).unwrap();
    assert_eq!(price(&catalogue, "2026-11-01"), Ok(100));
    assert_eq!(price(&catalogue, "2026-12-31"), Ok(100));
    assert_eq!(price(&catalogue, "2027-01-01"), Ok(200));
    assert_eq!(catalogue.package_codes_from(day("2026-11-21")), [&mini()]);
}

#[test]
fn no_version_on_the_day_is_an_error_that_names_package_and_day() {
    let ended = format!("valid_before = \"2026-12-01\"\n{HT}");
    let text = version("MINI", "2026-11-01", 100, &ended) + &version("MINI", "2027-01-01", 200, HT);
    let catalogue = load(&text).unwrap();
    assert_eq!(price(&catalogue, "2026-11-30"), Ok(100));
    for on in ["2026-10-31", "2026-12-01", "2026-12-31"] {
        let error = price(&catalogue, on).unwrap_err();
        assert_eq!(error, Ineligible::NotInForce { package: mini(), day: day(on) });
        assert_eq!(error.args(), [("package", "MINI".to_owned()), ("date", on.to_owned())]);
    }
    let other =
        content_for(&catalogue, &PackageCode::parse("MAXI").unwrap(), Sex::Male, 30, day("2027-01-01"));
    assert_eq!(other.unwrap_err().code(), "package-unknown");
}

#[test]
fn a_withdrawn_package_is_not_offered_any_more() {
    let ended = format!("valid_before = \"2026-12-01\"\n{HT}");
    let catalogue = load(&version("MINI", "2026-11-01", 100, &ended)).unwrap();
    assert_eq!(catalogue.package_codes_from(day("2026-11-30")).len(), 1);
    assert_eq!(catalogue.package_codes_from(day("2026-12-01")).len(), 0);
}

#[test]
fn two_versions_on_one_day_are_refused_with_their_line() {
    let ended = format!("valid_before = \"2027-01-02\"\n{HT}");
    let text = version("MINI", "2026-11-01", 100, &ended) + &version("MINI", "2027-01-01", 200, HT);
    let error = load(&text).unwrap_err();
    assert_eq!(
        (error.line, error.column.as_str(), error.problem),
        (8, "valid_before", Problem::VersionOverlap)
    );
    let meets = text.replacen("2027-01-02", "2027-01-01", 1);
    assert!(load(&meets).is_ok());
    let twice = version("MINI", "2026-11-01", 100, HT).repeat(2);
    assert_eq!(load(&twice).unwrap_err().problem, Problem::DuplicateCode);
    let never = text.replacen("2027-01-02", "2026-11-01", 1);
    assert_eq!(load(&never).unwrap_err().problem, Problem::LowAboveHigh);
}

#[test]
fn an_included_package_is_the_version_of_the_first_day() {
    let includes = "includes = \"MINI\"\nitems = [\"WC\"]";
    let text = version("MINI", "2026-11-01", 100, HT)
        + &version("MINI", "2027-01-01", 200, "items = [\"HT\", \"WT\"]")
        + &version("MAXI", "2026-11-01", 300, includes)
        + &version("MAXI", "2027-02-01", 400, includes);
    let catalogue = load(&text).unwrap();
    let held = |on: &str| {
        let maxi = PackageCode::parse("MAXI").unwrap();
        let (_, items) = content_for(&catalogue, &maxi, Sex::Male, 30, day(on)).unwrap();
        items.iter().map(|item| item.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(held("2027-01-31"), ["HT", "WC"]);
    assert_eq!(held("2027-02-01"), ["HT", "WT", "WC"]);
    let early = version("MAXI", "2026-10-31", 300, includes) + &version("MINI", "2026-11-01", 100, HT);
    assert_eq!(load(&early).unwrap_err().problem, Problem::UnknownPackage);
}

#[test]
fn a_version_that_has_ended_is_not_included_and_neither_is_one_before_it() {
    let ended = "valid_before = \"2026-07-01\"\nitems = [\"HT\", \"WT\"]";
    let text = |from: &str| {
        version("MINI", "2026-01-01", 100, HT)
            + &version("MINI", "2026-06-01", 200, ended)
            + &version("MAXI", from, 300, "includes = \"MINI\"\nitems = [\"WC\"]")
    };
    assert!(load(&text("2026-06-30")).is_ok());
    for from in ["2026-07-01", "2026-08-01"] {
        let error = load(&text(from)).unwrap_err();
        assert_eq!((error.column.as_str(), error.problem), ("includes", Problem::UnknownPackage), "{from}");
    }
}

#[test]
fn a_day_is_written_in_full_or_refused() {
    for from in ["2026-9-01", "2026-09-1", "+2026-09-01", " 2026-09-01", "02026-09-01", "2026-09-31"] {
        let error = load(&version("MINI", from, 100, HT)).unwrap_err();
        assert_eq!((error.line, error.problem), (7, Problem::BadDate), "{from}");
    }
}

#[test]
fn an_item_for_the_other_sex_is_in_no_tier() {
    let error = load(&version("MINI", "2026-11-01", 100, "items = [\"HT\", \"PAP\"]")).unwrap_err();
    let place = (error.line, error.column.as_str(), error.problem, error.value.as_str());
    assert_eq!(place, (10, "sex", Problem::ItemOtherSex, "PAP"));
    let adds = version("MINI", "2026-11-01", 100, HT) + "adds = [\"MMG\"]\n";
    assert_eq!(load(&adds).unwrap_err().problem, Problem::ItemOtherSex);
}

fn picks(choose: usize, items: &str) -> String {
    let more = format!("{HT}\n[[package.pick]]\ngroup = \"MORE\"\nchoose = {choose}\nitems = [{items}]");
    version("MINI", "2026-11-01", 100, &more)
}

#[test]
fn a_group_to_choose_from_is_read() {
    let catalogue = load(&picks(2, "\"CEA\", \"AFP\", \"PSA\"")).unwrap();
    let group = &catalogue.package_on(&mini(), day("2026-11-21")).unwrap().picks[0];
    assert_eq!((group.code.as_str(), group.choose, group.items.len()), ("MORE", 2, 3));
    assert_eq!(group.items[1], ItemCode::parse("AFP").unwrap());
}

#[test]
fn a_group_that_nobody_could_choose_from_is_refused() {
    let problem = |choose, items: &str| {
        let error = load(&picks(choose, items)).unwrap_err();
        (error.line, error.column, error.problem)
    };
    assert_eq!(problem(0, "\"CEA\""), (11, "choose".to_owned(), Problem::BadNumber));
    assert_eq!(problem(2, "\"CEA\""), (11, "choose".to_owned(), Problem::BadNumber));
    // A man could choose only one of these.
    assert_eq!(problem(2, "\"CEA\", \"PAP\""), (11, "choose".to_owned(), Problem::BadNumber));
    assert_eq!(problem(1, "\"CEA\", \"CEA\""), (12, "items".to_owned(), Problem::DuplicateItem));
    assert_eq!(problem(1, "\"HT\""), (12, "items".to_owned(), Problem::DuplicateItem));
    assert_eq!(problem(1, "\"CEB\""), (12, "items".to_owned(), Problem::UnknownItem));
}

#[test]
fn a_cost_is_kept_for_the_margin_and_not_shown() {
    let catalogue = load(&version("MINI", "2026-11-01", 100, HT)).unwrap();
    let (tier, _) = content_for(&catalogue, &mini(), Sex::Male, 30, day("2026-11-21")).unwrap();
    assert_eq!(tier.cost.unwrap().margin(tier.price), Ok(Money::vnd(99)));
    assert!(format!("{tier:?}").contains("Cost(…)"));
    let below = version("MINI", "2026-11-01", 100, HT).replace("cost = 1", "cost = -1");
    assert_eq!(load(&below).unwrap_err().problem, Problem::BadNumber);
    let vat = PACKAGES_TOML.replacen("\nvat = \"KCT\"", "\nvat = \"7%\"", 1);
    assert_eq!(load(&vat).unwrap_err().problem, Problem::UnknownWord);
}
