//! The price book: what an item or a package costs a company or a person on a day, by the most specific rule. There is
//! no silent fallback: a price that is missing or ambiguous is an error that names the rows.

use super::selection::Selection;
use crate::billing::rate::BasisPoints;
use crate::billing::vat::VatClass;
use crate::catalog::{Catalogue, CatalogueError, Category, Cost, price_rows, tokens};
use crate::codes::{ItemCode, PackageCode};
use crate::error::Coded;
use crate::ids::CompanyId;
use crate::money::{Currency, Money, MoneyError};
use crate::period::Period;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a line sells.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Article {
    /// A package with everything in it.
    Package(PackageCode),
    /// One item.
    Item(ItemCode),
}

impl Article {
    /// Its key in the catalogue.
    pub fn code(&self) -> &str {
        match self {
            Self::Package(code) => code.as_str(),
            Self::Item(code) => code.as_str(),
        }
    }
}

/// What a company pays: a price of its own, or less than the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Terms {
    /// This much, before VAT.
    Price(Money),
    /// The list price less this share of it, the reduction rounded to whole đồng with a half rounded up.
    Less(BasisPoints),
}

/// What a row of the price book says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The list price of an item. A package's list price is that of its tier.
    List {
        /// The item.
        item: ItemCode,
        /// Price before VAT.
        price: Money,
        /// VAT class, whoever pays.
        vat: VatClass,
        /// What it costs the centre, if noted.
        cost: Option<Cost>,
    },
    /// What an item or a package costs a company.
    Article {
        /// The company.
        company: CompanyId,
        /// The item or package.
        article: Article,
        /// Its terms.
        terms: Terms,
    },
    /// What each item of a category costs a company.
    Category {
        /// The company.
        company: CompanyId,
        /// The category.
        category: Category,
        /// Its terms.
        terms: Terms,
    },
    /// What a company pays less on everything.
    Company {
        /// The company.
        company: CompanyId,
        /// The share.
        less: BasisPoints,
    },
}

tokens! {
    /// How specific a rule is. The most specific that holds decides.
    Level {
        /// Item or package, and company.
        Article = "article",
        /// Category and company.
        Category = "category",
        /// Company.
        Company = "company",
        /// Nothing but the list.
        List = "list",
    }
}

impl Rule {
    /// How specific it is.
    pub const fn level(&self) -> Level {
        match self {
            Self::List { .. } => Level::List,
            Self::Article { .. } => Level::Article,
            Self::Category { .. } => Level::Category,
            Self::Company { .. } => Level::Company,
        }
    }

    /// Both would decide the same price.
    fn ties(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::List { item: a, .. }, Self::List { item: b, .. }) => a == b,
            (Self::Article { company: a, article: x, .. }, Self::Article { company: b, article: y, .. }) => {
                a == b && x == y
            }
            (
                Self::Category { company: a, category: x, .. },
                Self::Category { company: b, category: y, .. },
            ) => a == b && x == y,
            (Self::Company { company: a, .. }, Self::Company { company: b, .. }) => a == b,
            _ => false,
        }
    }
}

/// A row of the price book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceRow {
    /// By which errors name it: its line in the file, or its number in the store.
    pub row: u64,
    /// What it says.
    pub rule: Rule,
    /// The days of examination for which it says it.
    pub days: Period,
}

/// A price book.
///
/// ```
/// use checkup_core::package::PriceBook;
/// use checkup_core::{catalog::Catalogue, codes::ItemCode, ids::CompanyId, money::Money};
/// let catalogue = Catalogue::builtin().unwrap();
/// let book = PriceBook::load(&catalogue, "\
/// scope,code,company,price,less_bp,vat,cost,valid_from,valid_before
/// list,CEA,,180000,,KCT,60000,2026-11-01,
/// company,,0198a5c2-0000-7000-8000-000000000001,,500,,,2026-11-01,
/// category,tumour markers,0198a5c2-0000-7000-8000-000000000001,,1000,,,2026-11-01,2027-01-01
/// ").unwrap();
/// let cea = ItemCode::parse("CEA").unwrap();
/// let acme = CompanyId::new("0198a5c2-0000-7000-8000-000000000001".parse().unwrap());
/// let price = |company, day: &str| book.item(&catalogue, &cea, company, day.parse().unwrap()).unwrap().net;
/// assert_eq!(price(None, "2026-12-31"), Money::vnd(180_000));
/// assert_eq!(price(Some(acme), "2026-12-31"), Money::vnd(162_000)); // the category, not the company
/// assert_eq!(price(Some(acme), "2027-01-01"), Money::vnd(171_000)); // only the company is left
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceBook {
    rows: Vec<PriceRow>,
}

/// A price and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// List price before VAT: what the centre posts.
    pub list: Money,
    /// What is charged before VAT, before any discount at the desk.
    pub net: Money,
    /// VAT class.
    pub vat: VatClass,
    /// What it costs the centre, if noted.
    pub cost: Option<Cost>,
    /// How specific the rule was that decided.
    pub level: Level,
    /// The row that decided; `None` for a package's list price, which is in the catalogue.
    pub row: Option<u64>,
}

/// Why there is no price.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PriceError {
    /// The catalogue has no such item.
    #[error("item-unknown")]
    ItemUnknown {
        /// The item.
        item: ItemCode,
    },
    /// No list price holds on the day. What is not on the list may not be charged (Decree 90/2026, Art. 38.3b).
    #[error("price-missing")]
    Missing {
        /// The item.
        item: ItemCode,
        /// The day of the examination.
        day: NaiveDate,
        /// List rows of the item that hold on other days; empty when there is none at all.
        rows: Vec<u64>,
    },
    /// Rows that are equally specific.
    #[error("price-ambiguous")]
    Ambiguous {
        /// The item or package.
        article: Article,
        /// The day of the examination.
        day: NaiveDate,
        /// The rows, in book order; two at least.
        rows: Vec<u64>,
    },
    /// An amount does not fit.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// Why rows are no price book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PriceBookError {
    /// An amount is below zero or not in đồng, in which everything is billed (Foreign Exchange Ordinance).
    #[error("price-row-amount")]
    Amount {
        /// The row.
        row: u64,
    },
    /// Two rows have the same number.
    #[error("price-row-repeated")]
    RowRepeated {
        /// The number.
        row: u64,
    },
}

impl Coded for PriceBookError {
    fn code(&self) -> &'static str {
        match self {
            Self::Amount { .. } => "price-row-amount",
            Self::RowRepeated { .. } => "price-row-repeated",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Amount { row } | Self::RowRepeated { row } => vec![("row", row.to_string())],
        }
    }
}

/// Row numbers for a sentence; a dash for none.
fn listed(rows: &[u64]) -> String {
    if rows.is_empty() {
        return "-".to_owned();
    }
    rows.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")
}

impl Coded for PriceError {
    fn code(&self) -> &'static str {
        match self {
            Self::ItemUnknown { .. } => "item-unknown",
            Self::Missing { .. } => "price-missing",
            Self::Ambiguous { .. } => "price-ambiguous",
            Self::Money(error) => error.code(),
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ItemUnknown { item } => vec![("item", item.to_string())],
            Self::Missing { item, day, rows } => {
                vec![("item", item.to_string()), ("date", day.to_string()), ("rows", listed(rows))]
            }
            Self::Ambiguous { article, day, rows } => {
                vec![("item", article.code().to_owned()), ("date", day.to_string()), ("rows", listed(rows))]
            }
            Self::Money(error) => error.args(),
        }
    }
}

/// What the list says, before anything that a company agreed.
struct Listed {
    price: Money,
    vat: VatClass,
    cost: Option<Cost>,
    row: Option<u64>,
}

impl PriceBook {
    /// A book of these rows: amounts in đồng and not below zero, each row number once. Rows that tie are found by
    /// [`PriceBook::ties`], and refused where a price needs them.
    pub fn new(rows: Vec<PriceRow>) -> Result<Self, PriceBookError> {
        let mut seen = BTreeSet::new();
        for row in &rows {
            let amount = match &row.rule {
                Rule::List { price, .. }
                | Rule::Article { terms: Terms::Price(price), .. }
                | Rule::Category { terms: Terms::Price(price), .. } => Some(*price),
                _ => None,
            };
            if amount.is_some_and(|amount| amount.currency != Currency::Vnd || amount.minor < 0) {
                return Err(PriceBookError::Amount { row: row.row });
            }
            if !seen.insert(row.row) {
                return Err(PriceBookError::RowRepeated { row: row.row });
            }
        }
        Ok(Self { rows })
    }

    /// Reads a book from CSV with the columns `scope` (`list`, `item`, `package`, `category`, `company`), `code`,
    /// `company` (its id), `price` (whole đồng) or `less_bp` (basis points off the list), `vat`, `cost`, `valid_from` and
    /// `valid_before`. The first bad cell is the error, with line, column and reason; a row's number is its line.
    pub fn load(catalogue: &Catalogue, csv: &str) -> Result<Self, CatalogueError> {
        // The reader lets nothing through that `new` would refuse.
        price_rows(catalogue, csv).map(|rows| Self { rows })
    }

    /// The rows.
    pub fn rows(&self) -> &[PriceRow] {
        &self.rows
    }

    /// Every two rows that are equally specific on some day, by number: what has to be mended before a price that needs
    /// them can be found.
    pub fn ties(&self) -> Vec<(u64, u64)> {
        let mut ties = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            let earlier = self.rows.iter().take(at);
            let tied = earlier.filter(|other| other.rule.ties(&row.rule) && other.days.meets(row.days));
            ties.extend(tied.map(|other| (other.row, row.row)));
        }
        ties
    }

    /// The price of one item.
    pub fn item(
        &self,
        catalogue: &Catalogue,
        item: &ItemCode,
        company: Option<CompanyId>,
        day: NaiveDate,
    ) -> Result<Price, PriceError> {
        let found = catalogue.item(item).ok_or_else(|| PriceError::ItemUnknown { item: item.clone() })?;
        let article = Article::Item(item.clone());
        let own = |row: &&PriceRow| matches!(&row.rule, Rule::List { item: listed, .. } if listed == item);
        let list = self.only(&article, day, own)?;
        let Some((row, Rule::List { price, vat, cost, .. })) = list.map(|row| (row.row, &row.rule)) else {
            let rows = self.rows.iter().filter(own).map(|row| row.row).collect();
            return Err(PriceError::Missing { item: item.clone(), day, rows });
        };
        let list = Listed { price: *price, vat: *vat, cost: *cost, row: Some(row) };
        self.agreed(&article, Some(found.category), company, day, list)
    }

    /// The price of the package in a selection, on the selection's day.
    pub fn package(&self, selection: &Selection, company: Option<CompanyId>) -> Result<Price, PriceError> {
        let article = Article::Package(selection.package.clone());
        let list = Listed { price: selection.list, vat: selection.vat, cost: selection.cost, row: None };
        self.agreed(&article, None, company, selection.day, list)
    }

    /// What a company agreed, the most specific first, or else the list.
    fn agreed(
        &self,
        article: &Article,
        category: Option<Category>,
        company: Option<CompanyId>,
        day: NaiveDate,
        list: Listed,
    ) -> Result<Price, PriceError> {
        let mut price = Price {
            list: list.price,
            net: list.price,
            vat: list.vat,
            cost: list.cost,
            level: Level::List,
            row: list.row,
        };
        let Some(company) = company else { return Ok(price) };
        for level in [Level::Article, Level::Category, Level::Company] {
            let applies = |row: &&PriceRow| match &row.rule {
                Rule::List { .. } => false,
                Rule::Article { company: own, article: named, .. } => {
                    level == Level::Article && *own == company && named == article
                }
                Rule::Category { company: own, category: named, .. } => {
                    level == Level::Category && *own == company && Some(*named) == category
                }
                Rule::Company { company: own, .. } => level == Level::Company && *own == company,
            };
            let Some(row) = self.only(article, day, applies)? else { continue };
            let terms = match row.rule {
                Rule::List { price, .. } => Terms::Price(price),
                Rule::Article { terms, .. } | Rule::Category { terms, .. } => terms,
                Rule::Company { less, .. } => Terms::Less(less),
            };
            price.net = match terms {
                Terms::Price(own) => own,
                Terms::Less(share) => list.price.minus(share.of(list.price)?)?,
            };
            (price.level, price.row) = (level, Some(row.row));
            break;
        }
        Ok(price)
    }

    /// The one row of these that holds on the day; none, or an error that names them all.
    fn only(
        &self,
        article: &Article,
        day: NaiveDate,
        applies: impl Fn(&&PriceRow) -> bool,
    ) -> Result<Option<&PriceRow>, PriceError> {
        let rows: Vec<&PriceRow> =
            self.rows.iter().filter(|row| row.days.holds(day)).filter(applies).collect();
        if rows.len() > 1 {
            let rows = rows.iter().map(|row| row.row).collect();
            return Err(PriceError::Ambiguous { article: article.clone(), day, rows });
        }
        Ok(rows.first().copied())
    }
}
