//! Won and dollars beside an amount in đồng: a dated reference, never a price. Prices are listed, quoted and collected in
//! đồng only (Foreign Exchange Ordinance); what is shown besides must say whose rate it is, and of which day.

use crate::error::Coded;
use crate::money::{Currency, Money, MoneyError};
use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};

/// A rate with its source and day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceRate {
    currency: Currency,
    dong: Decimal,
    source: String,
    as_of: NaiveDate,
}

/// Why a rate is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReferenceRateError {
    /// The đồng needs no rate.
    #[error("reference-rate-vnd")]
    Vnd,
    /// Not above zero.
    #[error("reference-rate-not-positive")]
    NotPositive,
    /// It does not say whose rate it is.
    #[error("reference-rate-without-source")]
    WithoutSource,
}

impl Coded for ReferenceRateError {
    fn code(&self) -> &'static str {
        match self {
            Self::Vnd => "reference-rate-vnd",
            Self::NotPositive => "reference-rate-not-positive",
            Self::WithoutSource => "reference-rate-without-source",
        }
    }
}

/// An amount to show beside one in đồng. It is not [`Money`], so nothing can bill it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceAmount {
    shown: Money,
    rate: ReferenceRate,
}

impl ReferenceRate {
    /// A rate of `dong` đồng for one won or one dollar, as `source` gave it on `as_of`.
    pub fn new(
        currency: Currency,
        dong: Decimal,
        source: &str,
        as_of: NaiveDate,
    ) -> Result<Self, ReferenceRateError> {
        if currency == Currency::Vnd {
            return Err(ReferenceRateError::Vnd);
        }
        if dong <= Decimal::ZERO {
            return Err(ReferenceRateError::NotPositive);
        }
        let source = source.trim();
        if source.is_empty() {
            return Err(ReferenceRateError::WithoutSource);
        }
        Ok(Self { currency, dong, source: source.to_owned(), as_of })
    }

    /// What an amount in đồng is about, to the minor unit with a half rounded up.
    ///
    /// ```
    /// use checkup_core::billing::reference::ReferenceRate;
    /// use checkup_core::money::{Currency, Money};
    /// let day = "2026-11-20".parse().unwrap();
    /// let rate = ReferenceRate::new(Currency::Usd, "26000".parse().unwrap(), "example bank", day).unwrap();
    /// let about = rate.about(Money::vnd(2_850_000)).unwrap();
    /// assert_eq!(about.shown(), Money::new(10_962, Currency::Usd)); // 109.615…
    /// assert_eq!((about.rate().source(), about.rate().as_of()), ("example bank", day));
    /// ```
    pub fn about(&self, amount: Money) -> Result<ReferenceAmount, MoneyError> {
        if amount.currency != Currency::Vnd {
            return Err(MoneyError::CurrencyMismatch);
        }
        let minor_in_one = Decimal::from(10_u64.pow(self.currency.exponent()));
        let about = Decimal::from(amount.minor)
            .checked_mul(minor_in_one)
            .and_then(|minor| minor.checked_div(self.dong))
            .ok_or(MoneyError::Overflow)?;
        let rounded = about.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        let minor = i64::try_from(rounded).map_err(|_| MoneyError::Overflow)?;
        Ok(ReferenceAmount { shown: Money::new(minor, self.currency), rate: self.clone() })
    }

    /// Đồng for one won or one dollar.
    pub const fn dong(&self) -> Decimal {
        self.dong
    }

    /// Whose rate it is.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Of which day.
    pub const fn as_of(&self) -> NaiveDate {
        self.as_of
    }
}

impl ReferenceAmount {
    /// What to show.
    pub const fn shown(&self) -> Money {
        self.shown
    }

    /// The rate, to be shown with it.
    pub const fn rate(&self) -> &ReferenceRate {
        &self.rate
    }
}
