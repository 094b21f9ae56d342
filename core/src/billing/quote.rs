//! A quote: lines with price, discount, VAT and the split between company and person. Every sum is exact to the đồng.
//!
//! One line a package, one for each item chosen from a contract's groups, one for each extra. On a line, `gross` is the
//! price by the price book before VAT, `net` is it less the approved discount, `tax` is VAT on `net` rounded to whole
//! đồng with a half rounded up, and `total` is `net` plus `tax`. The quote's figures are the sums of its lines' figures,
//! the tax too, so that what is printed always adds up. A cap counts totals, VAT included, and is used up line by line in
//! the order of the quote; extras are never the company's.

pub use super::stored::QuoteInconsistent;

use super::approval::Approved;
use super::cover::Cover;
use super::discount::{Discount, DiscountError};
use super::stored;
use super::vat::VatClass;
use crate::catalog::Catalogue;
use crate::error::Coded;
use crate::ids::CompanyId;
use crate::money::{Currency, Money, MoneyError};
use crate::package::{Article, Entitlement, Price, PriceBook, PriceError, Selection};
use serde::{Deserialize, Serialize};

/// One line of a quote. Made by [`quote`], or read back when its figures agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(try_from = "stored::Line")]
#[non_exhaustive]
pub struct QuoteLine {
    /// What is sold.
    pub article: Article,
    /// Price before discount and VAT.
    pub gross: Money,
    /// Approved discount.
    pub discount: Money,
    /// `gross` less `discount`.
    pub net: Money,
    /// VAT class.
    pub vat: VatClass,
    /// VAT on `net`.
    pub tax: Money,
    /// `net` and `tax`: what is paid.
    pub total: Money,
    /// What the company pays of `total`.
    pub company: Money,
    /// What the person pays of `total`.
    pub own: Money,
    /// The price is an example, not a price list.
    pub illustrative: bool,
}

/// A quote. Made by [`quote`], or read back when its figures are the sums of its lines' figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(try_from = "stored::Whole")]
#[non_exhaustive]
pub struct Quote {
    /// The lines.
    pub lines: Vec<QuoteLine>,
    /// Sum of the prices before discount and VAT.
    pub gross: Money,
    /// Sum of the discounts.
    pub discount: Money,
    /// Sum before VAT.
    pub net: Money,
    /// Sum of the lines' VAT.
    pub tax: Money,
    /// Sum of what is paid.
    pub total: Money,
    /// Sum of what the company pays.
    pub company: Money,
    /// Sum of what the person pays.
    pub own: Money,
}

/// By which rules a quote is made.
#[derive(Clone, Copy, Debug)]
pub struct Conditions<'a> {
    /// The price book.
    pub book: &'a PriceBook,
    /// Whose prices apply; `None` for the list.
    pub company: Option<CompanyId>,
    /// Who pays for the package and the contract's picks.
    pub cover: Cover,
    /// Discounts that a second person approved, at most one a line.
    pub discounts: &'a [Approved<Discount>],
}

impl<'a> Conditions<'a> {
    /// Those of an entitlement, without discount.
    pub const fn of(entitlement: &Entitlement, book: &'a PriceBook) -> Self {
        Self { book, company: Some(entitlement.company), cover: entitlement.cover(), discounts: &[] }
    }
}

/// Why no quote can be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QuoteError {
    /// Something has no price.
    #[error(transparent)]
    Price(#[from] PriceError),
    /// A discount cannot be given.
    #[error(transparent)]
    Discount(#[from] DiscountError),
    /// Amounts do not combine.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Coded for QuoteError {
    fn code(&self) -> &'static str {
        match self {
            Self::Price(error) => error.code(),
            Self::Discount(error) => error.code(),
            Self::Money(error) => error.code(),
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Price(error) => error.args(),
            Self::Discount(error) => error.args(),
            Self::Money(error) => error.args(),
        }
    }
}

/// Quotes a selection.
///
/// ```
/// use checkup_core::billing::cover::{Cap, Cover};
/// use checkup_core::billing::quote::{Conditions, quote};
/// use checkup_core::package::{Person, PriceBook, Wish, select};
/// use checkup_core::{catalog::Catalogue, codes::PackageCode, money::Money, person::Sex};
/// let catalogue = Catalogue::builtin().unwrap();
/// let wish = Wish::plain(Person { sex: Sex::Male, age: 45 }, "2026-11-21".parse().unwrap());
/// let chosen = select(&catalogue, &PackageCode::parse("STD").unwrap(), wish).unwrap();
/// let cover = Cover::CompanyUpTo(Cap::new(Money::vnd(3_000_000)).unwrap());
/// let book = PriceBook::default();
/// let conditions = Conditions { book: &book, company: None, cover, discounts: &[] };
/// let quote = quote(&catalogue, &chosen, conditions).unwrap();
/// assert_eq!((quote.company, quote.own), (Money::vnd(3_000_000), Money::vnd(450_000)));
/// ```
pub fn quote(
    catalogue: &Catalogue,
    selection: &Selection,
    conditions: Conditions<'_>,
) -> Result<Quote, QuoteError> {
    let Conditions { book, company, cover, discounts } = conditions;
    let mut quote = Quote::empty();
    let package = Article::Package(selection.package.clone());
    let price = book.package(selection, company)?;
    quote.push(line(package, &price, selection.illustrative, discounts)?, cover)?;
    let picks = selection.picks.iter().map(|item| (item, cover));
    for (item, cover) in picks.chain(selection.extras.iter().map(|item| (item, Cover::Own))) {
        let price = book.item(catalogue, item, company, selection.day)?;
        quote.push(line(Article::Item(item.clone()), &price, false, discounts)?, cover)?;
    }
    for (at, discount) in discounts.iter().enumerate() {
        let article = discount.what().article();
        if discounts.iter().take(at).any(|earlier| earlier.what().article() == article) {
            return Err(DiscountError::Repeated { article: article.clone() }.into());
        }
        if !quote.lines.iter().any(|line| line.article == *article) {
            return Err(DiscountError::WithoutLine { article: article.clone() }.into());
        }
    }
    Ok(quote)
}

/// A line that nobody pays yet.
fn line(
    article: Article,
    price: &Price,
    illustrative: bool,
    discounts: &[Approved<Discount>],
) -> Result<QuoteLine, QuoteError> {
    let zero = Money::new(0, Currency::Vnd);
    let discount = match discounts.iter().find(|d| *d.what().article() == article) {
        Some(approved) => approved.what().on(price.net)?,
        None => zero,
    };
    let net = price.net.minus(discount)?;
    let tax = price.vat.tax(net)?;
    let total = net.plus(tax)?;
    Ok(QuoteLine {
        article,
        gross: price.net,
        discount,
        net,
        vat: price.vat,
        tax,
        total,
        company: zero,
        own: total,
        illustrative,
    })
}

impl Quote {
    /// A quote of nothing, in đồng: no other currency can be added to it (Foreign Exchange Ordinance).
    pub(super) const fn empty() -> Self {
        let zero = Money::new(0, Currency::Vnd);
        Self {
            lines: Vec::new(),
            gross: zero,
            discount: zero,
            net: zero,
            tax: zero,
            total: zero,
            company: zero,
            own: zero,
        }
    }

    /// Adds a line, split by `cover`.
    fn push(&mut self, mut line: QuoteLine, cover: Cover) -> Result<(), MoneyError> {
        line.company = cover.of(line.total, self.company)?;
        line.own = line.total.minus(line.company)?;
        self.add(&line)?;
        self.lines.push(line);
        Ok(())
    }

    /// Adds a line's figures to the sums.
    pub(super) fn add(&mut self, line: &QuoteLine) -> Result<(), MoneyError> {
        for (sum, part) in [
            (&mut self.gross, line.gross),
            (&mut self.discount, line.discount),
            (&mut self.net, line.net),
            (&mut self.tax, line.tax),
            (&mut self.total, line.total),
            (&mut self.company, line.company),
            (&mut self.own, line.own),
        ] {
            *sum = sum.plus(part)?;
        }
        Ok(())
    }
}
