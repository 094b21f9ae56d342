//! From a price book's CSV to checked rows: known items, packages and categories, one price or one reduction a row.

use super::Catalogue;
use super::error::{CatalogueError, Problem};
use super::item::Category;
use super::load::exact;
use super::package::Cost;
use super::raw::{Row, rows};
use crate::billing::rate::BasisPoints;
use crate::billing::vat::VatClass;
use crate::codes::{ItemCode, PackageCode};
use crate::ids::CompanyId;
use crate::iso8601;
use crate::money::Money;
use crate::package::{Article, PriceRow, Rule, Terms};
use crate::period::Period;

const COLUMNS: &[&str] =
    &["scope", "code", "company", "price", "less_bp", "vat", "cost", "valid_from", "valid_before"];

/// Reads the rows of a price book, in file order.
pub(crate) fn price_rows(catalogue: &Catalogue, csv: &str) -> Result<Vec<PriceRow>, CatalogueError> {
    rows("prices.csv", csv, COLUMNS)?.iter().map(|row| price_row(catalogue, row)).collect()
}

fn price_row(catalogue: &Catalogue, row: &Row) -> Result<PriceRow, CatalogueError> {
    let from = row.valid_from()?;
    let before = row.maybe("valid_before", Problem::BadDate, iso8601::day)?;
    let days = Period::new(from, before).map_err(|_| row.fail("valid_before", Problem::LowAboveHigh))?;
    let rule = match row.filled("scope")? {
        "list" => {
            empty(row, &["company", "less_bp"])?;
            Rule::List {
                item: item(catalogue, row)?,
                price: row.read("price", Problem::BadNumber, dong)?,
                vat: row.read("vat", Problem::UnknownWord, VatClass::parse)?,
                cost: row.maybe("cost", Problem::BadNumber, |t| dong(t).and_then(Cost::new))?,
            }
        }
        scope => {
            // VAT and cost belong to what is sold, not to who buys it: they stand in the list row.
            empty(row, &["vat", "cost"])?;
            let company = row.read("company", Problem::BadCode, |t| t.parse::<CompanyId>().ok())?;
            match scope {
                "item" => Rule::Article {
                    company,
                    article: Article::Item(item(catalogue, row)?),
                    terms: terms(row)?,
                },
                "package" => {
                    let known = |text: &str| {
                        let code = exact(PackageCode::parse, PackageCode::as_str)(text)?;
                        let known = catalogue.versions(&code).next().is_some();
                        known.then_some(code)
                    };
                    let code = row.read("code", Problem::UnknownPackage, known)?;
                    Rule::Article { company, article: Article::Package(code), terms: terms(row)? }
                }
                "category" => {
                    let category = row.read("code", Problem::UnknownWord, Category::parse)?;
                    Rule::Category { company, category, terms: terms(row)? }
                }
                "company" => {
                    empty(row, &["code", "price"])?;
                    Rule::Company { company, less: row.read("less_bp", Problem::BadNumber, share)? }
                }
                _ => return Err(row.fail("scope", Problem::UnknownWord)),
            }
        }
    };
    Ok(PriceRow { row: row.line, rule, days })
}

/// Cells that say nothing in a row of this scope: a value there was meant for another row.
fn empty(row: &Row, columns: &[&str]) -> Result<(), CatalogueError> {
    match columns.iter().find(|column| !row.text(column).is_empty()) {
        Some(column) => Err(row.fail(column, Problem::NotHere)),
        None => Ok(()),
    }
}

fn item(catalogue: &Catalogue, row: &Row) -> Result<ItemCode, CatalogueError> {
    let known = |text: &str| {
        exact(ItemCode::parse, ItemCode::as_str)(text).filter(|code| catalogue.item(code).is_some())
    };
    row.read("code", Problem::UnknownItem, known)
}

/// A price or a reduction, never both and never neither.
fn terms(row: &Row) -> Result<Terms, CatalogueError> {
    let price = row.maybe("price", Problem::BadNumber, dong)?;
    let less = row.maybe("less_bp", Problem::BadNumber, share)?;
    match (price, less) {
        (Some(price), None) => Ok(Terms::Price(price)),
        (None, Some(share)) => Ok(Terms::Less(share)),
        (Some(_), Some(_)) => Err(row.fail("less_bp", Problem::NotHere)),
        (None, None) => Err(row.fail("price", Problem::MissingValue)),
    }
}

/// Whole đồng, not below zero, digits only.
fn dong(text: &str) -> Option<Money> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    if digits { text.parse().ok().map(Money::vnd) } else { None }
}

fn share(text: &str) -> Option<BasisPoints> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    if digits { text.parse().ok().and_then(|points| BasisPoints::new(points).ok()) } else { None }
}
