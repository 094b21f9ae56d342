//! Who pays for a line: the person, the company, or the company up to a cap and the person the rest.

use crate::error::Coded;
use crate::money::{Currency, Money, MoneyError};
use serde::{Deserialize, Serialize};

/// Up to how much a company pays for one examination, VAT included: whole đồng, not below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(try_from = "Money", into = "Money")]
pub struct Cap(Money);

/// Why an amount is no cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CapError {
    /// Below zero.
    #[error("cap-negative")]
    Negative,
    /// Not in đồng, in which everything is billed.
    #[error("cap-not-vnd")]
    NotVnd,
}

impl Coded for CapError {
    fn code(&self) -> &'static str {
        match self {
            Self::Negative => "cap-negative",
            Self::NotVnd => "cap-not-vnd",
        }
    }
}

impl Cap {
    /// A cap in đồng.
    pub fn new(amount: Money) -> Result<Self, CapError> {
        match amount.currency {
            Currency::Vnd if amount.minor >= 0 => Ok(Self(amount)),
            Currency::Vnd => Err(CapError::Negative),
            _ => Err(CapError::NotVnd),
        }
    }

    /// The amount.
    pub const fn amount(self) -> Money {
        self.0
    }
}

impl TryFrom<Money> for Cap {
    type Error = CapError;
    fn try_from(amount: Money) -> Result<Self, CapError> {
        Self::new(amount)
    }
}

impl From<Cap> for Money {
    fn from(cap: Cap) -> Self {
        cap.0
    }
}

/// Who pays for what a company may cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cover {
    /// The person pays everything.
    Own,
    /// The company pays everything it covers.
    Company,
    /// The company pays up to an amount, the person the rest.
    CompanyUpTo(Cap),
}

impl Cover {
    /// What the company pays of a line, when it has paid `before` for earlier lines: never more than the line, never
    /// more than is left of the cap.
    ///
    /// ```
    /// use checkup_core::billing::cover::{Cap, Cover};
    /// use checkup_core::money::Money;
    /// let cover = Cover::CompanyUpTo(Cap::new(Money::vnd(100)).unwrap());
    /// assert_eq!(cover.of(Money::vnd(60), Money::vnd(0)), Ok(Money::vnd(60)));
    /// assert_eq!(cover.of(Money::vnd(60), Money::vnd(60)), Ok(Money::vnd(40)));
    /// ```
    pub fn of(self, line: Money, before: Money) -> Result<Money, MoneyError> {
        match self {
            Self::Own => Ok(Money::new(0, line.currency)),
            Self::Company => Ok(line),
            Self::CompanyUpTo(cap) => {
                let left = cap.0.minus(before)?;
                line.minus(left)?; // refuses another currency
                Ok(Money::new(line.minor.min(left.minor.max(0)), line.currency))
            }
        }
    }
}
