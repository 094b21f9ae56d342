//! Quotes sum to the đồng, whoever pays.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::billing::quote::{Cover, QuoteError, quote};
use checkup_core::billing::vat::VatClass;
use checkup_core::catalog::Catalogue;
use checkup_core::codes::PackageCode;
use checkup_core::error::Coded;
use checkup_core::money::{Currency, Money};
use checkup_core::package::Person;
use checkup_core::person::Sex;
use chrono::NaiveDate;
use proptest::prelude::*;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const MAN: Person = Person { sex: Sex::Male, age: 45 };

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn packages(codes: &[&str]) -> Vec<PackageCode> {
    codes.iter().map(|code| PackageCode::parse(code).unwrap()).collect()
}

#[test]
fn medical_services_are_not_subject_to_vat() {
    let quote = quote(&CATALOGUE, &packages(&["STD"]), MAN, day(), Cover::Own).unwrap();
    assert_eq!(quote.lines[0].vat, VatClass::NotSubject);
    assert_eq!(serde_json::to_string(&quote.lines[0].vat).unwrap(), "\"KCT\"");
    assert!(quote.lines[0].illustrative);
}

#[test]
fn the_company_pays_up_to_its_cap_and_no_more() {
    let own = |cap: i64| {
        quote(&CATALOGUE, &packages(&["STD"]), MAN, day(), Cover::CompanyUpTo(Money::vnd(cap)))
            .unwrap()
            .own
            .minor
    };
    assert_eq!(own(3_449_999), 1);
    assert_eq!(own(3_450_000), 0);
    assert_eq!(own(3_450_001), 0);
    assert_eq!(own(0), 3_450_000);
}

#[test]
fn a_cap_below_zero_or_in_another_currency_is_refused() {
    let with = |cap| quote(&CATALOGUE, &packages(&["STD"]), MAN, day(), Cover::CompanyUpTo(cap)).unwrap_err();
    assert_eq!(with(Money::vnd(-1)), QuoteError::CoverNegative);
    assert_eq!(with(Money::new(1, Currency::Krw)).code(), "money-currency-mismatch");
}

#[test]
fn a_package_that_is_not_for_the_person_has_no_price() {
    let young = Person { sex: Sex::Male, age: 17 };
    assert_eq!(
        quote(&CATALOGUE, &packages(&["KSK32"]), young, day(), Cover::Own).unwrap_err().code(),
        "package-no-tier"
    );
    assert_eq!(
        quote(&CATALOGUE, &packages(&["GOLD"]), MAN, day(), Cover::Own).unwrap_err().code(),
        "package-unknown"
    );
}

proptest! {
    #[test]
    fn shares_and_lines_sum_to_the_total(
        cap in 0_i64..60_000_000,
        picks in prop::collection::vec(prop::sample::select(vec!["KSK32", "STD", "PREM"]), 0..5),
        age in 18_u32..60,
        female in any::<bool>(),
    ) {
        let person = Person { sex: if female { Sex::Female } else { Sex::Male }, age };
        for cover in [Cover::Own, Cover::Company, Cover::CompanyUpTo(Money::vnd(cap))] {
            let quote = quote(&CATALOGUE, &packages(&picks), person, day(), cover).unwrap();
            let sum = |of: fn(&checkup_core::billing::quote::QuoteLine) -> Money| -> i64 {
                quote.lines.iter().map(|line| of(line).minor).sum()
            };
            prop_assert_eq!(sum(|line| line.amount), quote.total.minor);
            prop_assert_eq!(sum(|line| line.company), quote.company.minor);
            prop_assert_eq!(sum(|line| line.own), quote.own.minor);
            prop_assert_eq!(quote.company.minor + quote.own.minor, quote.total.minor);
            prop_assert!(quote.lines.iter().all(|line| line.company.minor >= 0 && line.own.minor >= 0));
        }
    }
}
