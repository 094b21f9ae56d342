//! A quote: lines with their VAT class, and the split between company and person. Every sum is exact to the đồng.

use super::vat::VatClass;
use crate::catalog::Catalogue;
use crate::codes::PackageCode;
use crate::error::Coded;
use crate::money::{Currency, Money, MoneyError};
use crate::package::{Ineligible, Person, content_for, version_on};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Who pays for the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cover {
    /// The person pays everything.
    Own,
    /// The company pays everything.
    Company,
    /// The company pays up to an amount, the person the rest.
    CompanyUpTo(Money),
}

/// One line of a quote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QuoteLine {
    /// The package.
    pub package: PackageCode,
    /// Price.
    pub amount: Money,
    /// VAT class.
    pub vat: VatClass,
    /// What the company pays of it.
    pub company: Money,
    /// What the person pays of it.
    pub own: Money,
    /// The price is an example, not a price list.
    pub illustrative: bool,
}

/// A quote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Quote {
    /// The lines.
    pub lines: Vec<QuoteLine>,
    /// Sum of all amounts.
    pub total: Money,
    /// Sum of what the company pays.
    pub company: Money,
    /// Sum of what the person pays.
    pub own: Money,
}

/// Why no quote can be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuoteError {
    /// A package is not for the person.
    #[error(transparent)]
    Ineligible(#[from] Ineligible),
    /// Amounts do not combine.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// What the company covers is below zero.
    #[error("quote-cover-negative")]
    CoverNegative,
}

impl Coded for QuoteError {
    fn code(&self) -> &'static str {
        match self {
            Self::Ineligible(error) => error.code(),
            Self::Money(error) => error.code(),
            Self::CoverNegative => "quote-cover-negative",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Ineligible(error) => error.args(),
            Self::Money(error) => error.args(),
            Self::CoverNegative => Vec::new(),
        }
    }
}

/// Quotes packages for a person at list price. A company's cap is used up line by line, in the order given.
///
/// ```
/// use checkup_core::{billing::quote::{Cover, quote}, catalog::Catalogue, codes::PackageCode, money::Money};
/// use checkup_core::{package::Person, person::Sex};
/// let catalogue = Catalogue::builtin().unwrap();
/// let packages = [PackageCode::parse("STD").unwrap()];
/// let cover = Cover::CompanyUpTo(Money::vnd(3_000_000));
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
/// let quote = quote(&catalogue, &packages, Person { sex: Sex::Male, age: 45 }, day, cover).unwrap();
/// assert_eq!((quote.company, quote.own), (Money::vnd(3_000_000), Money::vnd(450_000)));
/// ```
pub fn quote(
    catalogue: &Catalogue,
    packages: &[PackageCode],
    person: Person,
    day: NaiveDate,
    cover: Cover,
) -> Result<Quote, QuoteError> {
    // Bill in VND only (Foreign Exchange Ordinance): every list price is in đồng.
    let zero = Money::new(0, Currency::Vnd);
    let mut quote =
        Quote { lines: Vec::with_capacity(packages.len()), total: zero, company: zero, own: zero };
    for code in packages {
        let version = version_on(catalogue, code, day)?;
        let (tier, _) = content_for(catalogue, code, person.sex, person.age, day)?;
        let company = match cover {
            Cover::Own => zero,
            Cover::Company => tier.price,
            Cover::CompanyUpTo(cap) => {
                let left = cap.minus(quote.company)?;
                if cap.minor < 0 {
                    return Err(QuoteError::CoverNegative);
                }
                Money::vnd(left.minor.min(tier.price.minor))
            }
        };
        let own = tier.price.minus(company)?;
        quote.total = quote.total.plus(tier.price)?;
        quote.company = quote.company.plus(company)?;
        quote.own = quote.own.plus(own)?;
        quote.lines.push(QuoteLine {
            package: code.clone(),
            amount: tier.price,
            vat: version.vat,
            company,
            own,
            illustrative: version.illustrative,
        });
    }
    Ok(quote)
}
