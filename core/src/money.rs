//! Money in whole minor units. The đồng and the won have none smaller; the US dollar has cents.

use crate::error::Coded;
use serde::{Deserialize, Serialize};

/// A currency the centre shows. Only VND is billed (Foreign Exchange Ordinance); the others are dated references.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Vietnamese đồng, no decimals.
    Vnd,
    /// South Korean won, no decimals.
    Krw,
    /// US dollar, two decimals.
    Usd,
}

impl Currency {
    /// ISO 4217 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vnd => "VND",
            Self::Krw => "KRW",
            Self::Usd => "USD",
        }
    }

    /// Decimal places of the minor unit (ISO 4217 exponent).
    pub const fn exponent(self) -> u32 {
        match self {
            Self::Vnd | Self::Krw => 0,
            Self::Usd => 2,
        }
    }
}

/// An amount: whole minor units of one currency.
///
/// ```
/// use checkup_core::money::Money;
/// let sum = Money::vnd(2_850_000).plus(Money::vnd(150_000)).unwrap();
/// assert_eq!(sum, Money::vnd(3_000_000));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Money {
    /// Whole minor units.
    pub minor: i64,
    /// Their currency.
    pub currency: Currency,
}

/// Why two amounts could not be combined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MoneyError {
    /// The amounts are in different currencies.
    #[error("money-currency-mismatch")]
    CurrencyMismatch,
    /// The result does not fit.
    #[error("money-overflow")]
    Overflow,
}

impl Coded for MoneyError {
    fn code(&self) -> &'static str {
        match self {
            Self::CurrencyMismatch => "money-currency-mismatch",
            Self::Overflow => "money-overflow",
        }
    }
}

impl Money {
    /// An amount of `minor` units of `currency`.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// An amount in đồng.
    pub const fn vnd(dong: i64) -> Self {
        Self::new(dong, Currency::Vnd)
    }

    /// The sum of two amounts of one currency.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_add)
    }

    /// The difference of two amounts of one currency.
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_sub)
    }

    fn combine(self, other: Self, with: fn(i64, i64) -> Option<i64>) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::CurrencyMismatch);
        }
        with(self.minor, other.minor).map(|m| Self::new(m, self.currency)).ok_or(MoneyError::Overflow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_of_different_currencies_do_not_add() {
        let error = Money::vnd(1).plus(Money::new(1, Currency::Krw)).unwrap_err();
        assert_eq!(error, MoneyError::CurrencyMismatch);
    }

    #[test]
    fn a_sum_that_does_not_fit_is_an_error() {
        assert_eq!(Money::vnd(i64::MAX).plus(Money::vnd(1)), Err(MoneyError::Overflow));
        assert_eq!(Money::vnd(i64::MIN).minus(Money::vnd(1)), Err(MoneyError::Overflow));
    }
}
