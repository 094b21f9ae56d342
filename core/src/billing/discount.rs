//! A discount at the desk: a share or an amount off one line, which only counts once a second person approved it.

use super::rate::BasisPoints;
use crate::error::Coded;
use crate::money::{Currency, Money, MoneyError};
use crate::package::Article;

/// How much less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reduction {
    /// This share of the line, rounded to whole đồng with a half rounded up.
    Share(BasisPoints),
    /// This amount.
    Amount(Money),
}

/// A discount on one line. It takes effect as `Approved<Discount>` only, see [`super::approval`].
///
/// ```
/// use checkup_core::billing::discount::{Discount, Reduction};
/// use checkup_core::billing::rate::BasisPoints;
/// use checkup_core::{codes::PackageCode, money::Money, package::Article};
/// let std = || Article::Package(PackageCode::parse("STD").unwrap());
/// let tenth = Discount::new(std(), Reduction::Share(BasisPoints::new(1_000).unwrap())).unwrap();
/// assert_eq!(tenth.on(Money::vnd(2_850_005)), Ok(Money::vnd(285_001)));
/// let much = Discount::new(std(), Reduction::Amount(Money::vnd(100))).unwrap();
/// assert!(much.on(Money::vnd(100)).is_ok() && much.on(Money::vnd(99)).is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discount {
    article: Article,
    reduction: Reduction,
}

/// Why a discount cannot be given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DiscountError {
    /// Nothing, or less than nothing, is taken off.
    #[error("discount-not-positive")]
    NotPositive,
    /// More is taken off than the line costs.
    #[error("discount-over-price")]
    OverPrice {
        /// The line.
        article: Article,
        /// What it costs before VAT.
        price: Money,
        /// What would be taken off.
        discount: Money,
    },
    /// The quote has no such line.
    #[error("discount-without-line")]
    WithoutLine {
        /// What the discount is for.
        article: Article,
    },
    /// The line has a discount already.
    #[error("discount-repeated")]
    Repeated {
        /// The line.
        article: Article,
    },
    /// Amounts do not combine.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Coded for DiscountError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotPositive => "discount-not-positive",
            Self::OverPrice { .. } => "discount-over-price",
            Self::WithoutLine { .. } => "discount-without-line",
            Self::Repeated { .. } => "discount-repeated",
            Self::Money(error) => error.code(),
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotPositive => Vec::new(),
            Self::OverPrice { article, price, discount } => vec![
                ("item", article.code().to_owned()),
                ("price", price.minor.to_string()),
                ("discount", discount.minor.to_string()),
            ],
            Self::WithoutLine { article } | Self::Repeated { article } => {
                vec![("item", article.code().to_owned())]
            }
            Self::Money(error) => error.args(),
        }
    }
}

impl Discount {
    /// A discount that takes something off, in đồng.
    pub fn new(article: Article, reduction: Reduction) -> Result<Self, DiscountError> {
        match reduction {
            Reduction::Share(share) if share.points() == 0 => Err(DiscountError::NotPositive),
            Reduction::Amount(amount) if amount.currency != Currency::Vnd => {
                Err(MoneyError::CurrencyMismatch.into())
            }
            Reduction::Amount(amount) if amount.minor <= 0 => Err(DiscountError::NotPositive),
            _ => Ok(Self { article, reduction }),
        }
    }

    /// The line it is for.
    pub const fn article(&self) -> &Article {
        &self.article
    }

    /// How much less.
    pub const fn reduction(&self) -> Reduction {
        self.reduction
    }

    /// What it takes off a line of this price before VAT; never more than the price.
    pub fn on(&self, price: Money) -> Result<Money, DiscountError> {
        let discount = match self.reduction {
            Reduction::Share(share) => share.of(price)?,
            Reduction::Amount(amount) => amount,
        };
        if price.minus(discount)?.minor < 0 {
            return Err(DiscountError::OverPrice { article: self.article.clone(), price, discount });
        }
        Ok(discount)
    }
}
