//! A price is found by the most specific rule, or refused with the rows that are missing or tie.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::billing::rate::BasisPoints;
use checkup_core::billing::vat::VatClass;
use checkup_core::catalog::{Catalogue, CatalogueError, Category, Problem};
use checkup_core::codes::{ItemCode, PackageCode};
use checkup_core::error::Coded;
use checkup_core::ids::CompanyId;
use checkup_core::money::{Currency, Money};
use checkup_core::package::{
    Article, Level, Person, Price, PriceBook, PriceBookError, PriceError, PriceRow, Rule, Terms, Wish, select,
};
use checkup_core::period::Period;
use checkup_core::person::Sex;
use chrono::NaiveDate;
use proptest::prelude::*;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const ACME: &str = "0198a5c2-0000-7000-8000-000000000001";
const OTHER: &str = "0198a5c2-0000-7000-8000-000000000002";
const HEADER: &str = "scope,code,company,price,less_bp,vat,cost,valid_from,valid_before\n";

/// Line 2 is the list price; the others are ACME's, each less specific than the one before.
const BOOK: &str = "\
list,CEA,,180000,,KCT,60000,2026-11-01,
item,CEA,0198a5c2-0000-7000-8000-000000000001,150000,,,,2026-11-01,2027-01-01
category,tumour markers,0198a5c2-0000-7000-8000-000000000001,,1000,,,2026-11-01,2027-02-01
company,,0198a5c2-0000-7000-8000-000000000001,,500,,,2026-11-01,2027-03-01
list,AFP,,170000,,8%,,2026-11-01,
package,STD,0198a5c2-0000-7000-8000-000000000001,,2000,,,2026-11-01,
";

fn company(id: &str) -> Option<CompanyId> {
    id.parse().ok()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn load(rows: &str) -> Result<PriceBook, CatalogueError> {
    PriceBook::load(&CATALOGUE, &format!("{HEADER}{rows}"))
}

fn price(book: &PriceBook, item: &str, company: Option<CompanyId>, on: &str) -> Result<Price, PriceError> {
    book.item(&CATALOGUE, &ItemCode::parse(item).unwrap(), company, day(on))
}

#[test]
fn the_most_specific_rule_that_holds_wins() {
    let book = load(BOOK).unwrap();
    let found = |on| price(&book, "CEA", company(ACME), on).map(|p| (p.net.minor, p.level, p.row));
    assert_eq!(found("2026-12-31"), Ok((150_000, Level::Article, Some(3))));
    assert_eq!(found("2027-01-01"), Ok((162_000, Level::Category, Some(4))));
    assert_eq!(found("2027-02-01"), Ok((171_000, Level::Company, Some(5))));
    assert_eq!(found("2027-03-01"), Ok((180_000, Level::List, Some(2))));
    let other = price(&book, "CEA", company(OTHER), "2026-12-31").unwrap();
    assert_eq!((other.net.minor, other.level), (180_000, Level::List));
    assert_eq!(price(&book, "CEA", None, "2026-12-31").unwrap().net, Money::vnd(180_000));
}

#[test]
fn vat_class_and_cost_are_those_of_the_list_whoever_buys() {
    let book = load(BOOK).unwrap();
    let cea = price(&book, "CEA", company(ACME), "2026-12-31").unwrap();
    assert_eq!(
        (cea.vat, cea.list, cea.cost.unwrap().amount()),
        (VatClass::NotSubject, Money::vnd(180_000), Money::vnd(60_000))
    );
    assert_eq!(price(&book, "AFP", company(ACME), "2026-12-31").unwrap().vat, VatClass::Eight);
}

#[test]
fn what_is_not_on_the_list_has_no_price_even_for_a_company() {
    let book = load(&format!("{BOOK}item,PSA,{ACME},90000,,,,2026-11-01,\n")).unwrap();
    let error = price(&book, "PSA", company(ACME), "2026-12-31").unwrap_err();
    assert_eq!(error.code(), "price-missing");
    let args = [("item", "PSA".to_owned()), ("date", "2026-12-31".to_owned()), ("rows", "-".to_owned())];
    assert_eq!(error.args(), args);
    // Rows of other days are named: somebody forgot to prolong them.
    let early = price(&book, "CEA", None, "2026-10-31").unwrap_err();
    let item = ItemCode::parse("CEA").unwrap();
    assert_eq!(early, PriceError::Missing { item, day: day("2026-10-31"), rows: vec![2] });
    assert_eq!(price(&book, "UNICORN", None, "2026-12-31").unwrap_err().code(), "item-unknown");
}

#[test]
fn rows_that_are_equally_specific_are_named_and_none_is_taken() {
    let again =
        format!("{BOOK}category,tumour markers,{ACME},,1500,,,2027-01-31,\nlist,AFP,,1,,KCT,,2027-06-01,\n");
    let book = load(&again).unwrap();
    assert_eq!(book.ties(), [(4, 8), (6, 9)]);
    let found = |item, on| price(&book, item, company(ACME), on);
    assert_eq!(found("CEA", "2027-01-30").unwrap().row, Some(4));
    let error = found("CEA", "2027-01-31").unwrap_err();
    assert_eq!(error.code(), "price-ambiguous");
    assert!(error.args().contains(&("rows", "4, 8".to_owned())));
    assert_eq!(found("CEA", "2027-02-01").unwrap().row, Some(8), "the first of them has ended");
    // Nobody who does not need them is held up.
    assert!(price(&book, "CEA", None, "2027-01-31").is_ok());
    assert!(found("AFP", "2027-06-01").unwrap_err().args().contains(&("rows", "6, 9".to_owned())));
    assert!(load(BOOK).unwrap().ties().is_empty());
}

#[test]
fn a_package_has_its_own_rule_and_its_list_price_by_tier() {
    let book = load(BOOK).unwrap();
    let wish = |age, on| Wish::plain(Person { sex: Sex::Male, age }, day(on));
    let find = |code: &str, age, company| {
        let chosen = select(&CATALOGUE, &PackageCode::parse(code).unwrap(), wish(age, "2026-11-21")).unwrap();
        book.package(&chosen, company).map(|p| (p.net.minor, p.level))
    };
    assert_eq!(find("STD", 39, company(ACME)), Ok((2_280_000, Level::Article)));
    assert_eq!(find("STD", 40, company(ACME)), Ok((2_760_000, Level::Article)));
    assert_eq!(
        find("KSK32", 40, company(ACME)),
        Ok((617_500, Level::Company)),
        "no category holds for a package"
    );
    assert_eq!(find("STD", 40, None), Ok((3_450_000, Level::List)));
}

#[test]
fn a_reduction_is_rounded_half_up_to_the_dong() {
    let less = |list: i64, points: u16| {
        let rows = format!("list,CEA,,{list},,KCT,,2026-11-01,\ncompany,,{ACME},,{points},,,2026-11-01,\n");
        price(&load(&rows).unwrap(), "CEA", company(ACME), "2026-11-21").unwrap().net.minor
    };
    assert_eq!(less(105, 1_000), 94, "10.5 is 11");
    assert_eq!(less(104, 1_000), 94, "10.4 is 10");
    assert_eq!(less(1, 4_999), 1);
    assert_eq!(less(1, 5_000), 0);
    assert_eq!(less(180_000, 10_000), 0);
}

#[track_caller]
fn refused(row: &str, column: &str, problem: Problem) {
    let error = load(&format!("{BOOK}{row}\n")).unwrap_err();
    assert_eq!((error.file, error.line), ("prices.csv", 8), "{error}");
    assert_eq!((error.column.as_str(), error.problem), (column, problem), "{error}");
}

#[test]
fn a_bad_cell_stops_the_load_with_line_column_and_reason() {
    refused("list,UNICORN,,1,,KCT,,2026-11-01,", "code", Problem::UnknownItem);
    refused("list,CEA,,,,KCT,,2026-11-01,", "price", Problem::MissingValue);
    refused("list,CEA,,-1,,KCT,,2026-11-01,", "price", Problem::BadNumber);
    refused("list,CEA,,180.000,,KCT,,2026-11-01,", "price", Problem::BadNumber);
    refused("list,CEA,,1,,7%,,2026-11-01,", "vat", Problem::UnknownWord);
    refused("list,CEA,,1,,,,2026-11-01,", "vat", Problem::MissingValue);
    refused("list,CEA,,1,,KCT,x,2026-11-01,", "cost", Problem::BadNumber);
    refused(&format!("list,CEA,{ACME},1,,KCT,,2026-11-01,"), "company", Problem::NotHere);
    refused("list,CEA,,1,500,KCT,,2026-11-01,", "less_bp", Problem::NotHere);
    refused("item,CEA,,1,,,,2026-11-01,", "company", Problem::MissingValue);
    refused("item,CEA,ACME,1,,,,2026-11-01,", "company", Problem::BadCode);
    refused(&format!("item,CEA,{ACME},1,,KCT,,2026-11-01,"), "vat", Problem::NotHere);
    refused(&format!("item,CEA,{ACME},1,500,,,2026-11-01,"), "less_bp", Problem::NotHere);
    refused(&format!("item,CEA,{ACME},,,,,2026-11-01,"), "price", Problem::MissingValue);
    refused(&format!("item,CEA,{ACME},,10001,,,2026-11-01,"), "less_bp", Problem::BadNumber);
    refused(&format!("package,GOLD,{ACME},1,,,,2026-11-01,"), "code", Problem::UnknownPackage);
    refused(&format!("category,blood,{ACME},,500,,,2026-11-01,"), "code", Problem::UnknownWord);
    refused(&format!("company,CEA,{ACME},,500,,,2026-11-01,"), "code", Problem::NotHere);
    refused(&format!("company,,{ACME},1,,,,2026-11-01,"), "price", Problem::NotHere);
    refused(&format!("friends,,{ACME},,500,,,2026-11-01,"), "scope", Problem::UnknownWord);
    refused("list,CEA,,1,,KCT,,2026-11-01,2026-11-01", "valid_before", Problem::LowAboveHigh);
    refused("list,CEA,,1,,KCT,,1 Nov,", "valid_from", Problem::BadDate);
    let header = PriceBook::load(&CATALOGUE, "scope,code\n").unwrap_err();
    assert_eq!((header.line, header.column.as_str(), header.problem), (1, "company", Problem::MissingColumn));
}

#[test]
fn the_line_is_that_of_the_editor_whatever_ends_a_line() {
    let (good, bad) = ("list,CEA,,1,,KCT,,2026-11-01,", "list,CEA,,x,,KCT,,2026-11-01,");
    let line = |text: &str| PriceBook::load(&CATALOGUE, text).unwrap_err().line;
    let crlf = HEADER.replace('\n', "\r\n");
    for wrong in [bad, "list,CEA"] {
        assert_eq!(line(&format!("{HEADER}{good}\n{wrong}\n")), 3);
        assert_eq!(line(&format!("{crlf}{good}\r\n{wrong}\r\n")), 3);
        assert_eq!(line(&format!("\u{feff}{crlf}{good}\r\n{wrong}")), 3);
        assert_eq!(line(&format!("{HEADER}\n{good}\n\n\n{wrong}\n")), 6);
    }
    let book = PriceBook::load(&CATALOGUE, &format!("{crlf}{good}\r\n")).unwrap();
    assert_eq!(price(&book, "CEA", None, "2026-11-21").unwrap().row, Some(2));
}

#[test]
fn a_column_named_twice_is_refused_because_one_of_two_prices_would_be_lost() {
    let text = format!("{},price\nlist,CEA,,1,,KCT,,2026-11-01,,5\n", HEADER.trim_end());
    let error = PriceBook::load(&CATALOGUE, &text).unwrap_err();
    assert_eq!((error.line, error.column.as_str(), error.problem), (1, "price", Problem::Malformed));
}

#[test]
fn a_price_in_won_is_never_charged_in_dong() {
    let days = Period::new(day("2026-11-01"), None).unwrap();
    let acme = company(ACME).unwrap();
    let item = ItemCode::parse("CEA").unwrap();
    let won = Terms::Price(Money::new(10_000, Currency::Krw));
    let rows = vec![
        PriceRow {
            row: 1,
            rule: Rule::List {
                item: item.clone(),
                price: Money::vnd(1),
                vat: VatClass::NotSubject,
                cost: None,
            },
            days,
        },
        PriceRow {
            row: 2,
            rule: Rule::Article { company: acme, article: Article::Item(item), terms: won },
            days,
        },
    ];
    let error = PriceBook::new(rows.clone()).unwrap_err();
    assert_eq!(error, PriceBookError::Amount { row: 2 });
    let twice = PriceBook::new(vec![rows[0].clone(), rows[0].clone()]).unwrap_err();
    assert_eq!((twice.code(), twice.args()), ("price-row-repeated", vec![("row", "1".to_owned())]));
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let companies = || prop::sample::select(vec![ACME, OTHER]).prop_map(|id| company(id).unwrap());
    let share = || (0_u16..=10_000).prop_map(|points| BasisPoints::new(points).unwrap());
    let terms = || {
        prop_oneof![
            (0_i64..1_000_000).prop_map(|dong| Terms::Price(Money::vnd(dong))),
            share().prop_map(Terms::Less),
        ]
    };
    let cea = || ItemCode::parse("CEA").unwrap();
    prop_oneof![
        (0_i64..1_000_000).prop_map(move |dong| Rule::List {
            item: cea(),
            price: Money::vnd(dong),
            vat: VatClass::NotSubject,
            cost: None
        }),
        (companies(), terms()).prop_map(move |(company, terms)| Rule::Article {
            company,
            article: Article::Item(cea()),
            terms
        }),
        (companies(), terms()).prop_map(|(company, terms)| {
            Rule::Category { company, category: Category::TumourMarkers, terms }
        }),
        (companies(), share()).prop_map(|(company, less)| Rule::Company { company, less }),
    ]
}

proptest! {
    #[test]
    fn the_order_of_the_rows_changes_no_price_and_a_tie_is_never_guessed(
        rules in prop::collection::vec((any_rule(), 0_u64..20, 1_u64..20), 0..12),
        on in 0_u64..40,
    ) {
        let start = day("2026-11-01");
        let on = start + chrono::Days::new(on);
        let rows: Vec<PriceRow> = rules
            .into_iter()
            .zip(1..)
            .map(|((rule, from, days), row)| {
                let from = start + chrono::Days::new(from);
                PriceRow { row, rule, days: Period::new(from, Some(from + chrono::Days::new(days))).unwrap() }
            })
            .collect();
        let item = ItemCode::parse("CEA").unwrap();
        let book = PriceBook::new(rows.clone()).unwrap();
        let turned = PriceBook::new(rows.iter().rev().cloned().collect()).unwrap();
        let found = book.item(&CATALOGUE, &item, company(ACME), on);
        let again = turned.item(&CATALOGUE, &item, company(ACME), on);
        match (found, again) {
            (Ok(found), Ok(again)) => {
                prop_assert_eq!(found, again);
                let row = rows.iter().find(|row| Some(row.row) == found.row).unwrap();
                prop_assert_eq!((row.rule.level(), row.days.holds(on)), (found.level, true));
                prop_assert!(found.net.minor >= 0);
            }
            (Err(PriceError::Ambiguous { mut rows, .. }), Err(PriceError::Ambiguous { rows: turned, .. })) => {
                let pairs = book.ties();
                prop_assert!(pairs.contains(&(rows[0], rows[1])), "{:?} is not in {:?}", rows, pairs);
                rows.reverse();
                prop_assert_eq!(rows, turned);
            }
            (Err(found), Err(again)) => prop_assert_eq!(found.code(), again.code()),
            (found, again) => prop_assert!(false, "{:?} is not {:?}", found, again),
        }
    }
}
