//! A part of an amount in hundredths of a percent, so that no share is ever a float.

use crate::error::Coded;
use crate::money::{Money, MoneyError};
use serde::{Deserialize, Serialize};

/// 10 000 basis points are the whole.
const WHOLE: u16 = 10_000;

/// A share from 0 to 100 % in basis points (hundredths of a percent): 12.5 % is 1250.
///
/// ```
/// use checkup_core::{billing::rate::BasisPoints, money::Money};
/// let share = BasisPoints::new(1250).unwrap();
/// assert_eq!(share.of(Money::vnd(1_000_004)), Ok(Money::vnd(125_001))); // 125 000.5
/// assert!(BasisPoints::new(10_001).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct BasisPoints(u16);

/// More than the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("share-over-whole")]
pub struct ShareOverWhole {
    /// Basis points as given.
    pub given: u16,
}

impl Coded for ShareOverWhole {
    fn code(&self) -> &'static str {
        "share-over-whole"
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("given", self.given.to_string()), ("max", WHOLE.to_string())]
    }
}

impl BasisPoints {
    /// A share of at most the whole.
    pub const fn new(points: u16) -> Result<Self, ShareOverWhole> {
        if points <= WHOLE { Ok(Self(points)) } else { Err(ShareOverWhole { given: points }) }
    }

    /// A share in whole percent; for the rates written in this program, all of them below 100.
    pub(super) const fn percent(percent: u8) -> Self {
        Self(percent as u16 * 100)
    }

    /// Basis points, 0 to 10 000.
    pub const fn points(self) -> u16 {
        self.0
    }

    /// This share of an amount, in whole minor units, a half rounded up (away from zero below zero, so that a refund
    /// takes back exactly what the charge took).
    pub fn of(self, amount: Money) -> Result<Money, MoneyError> {
        let product = i128::from(amount.minor.unsigned_abs()) * i128::from(self.0);
        let rounded = (product + i128::from(WHOLE / 2)) / i128::from(WHOLE);
        let minor = i64::try_from(rounded).map_err(|_| MoneyError::Overflow)?;
        Ok(Money::new(if amount.minor < 0 { -minor } else { minor }, amount.currency))
    }
}

impl TryFrom<u16> for BasisPoints {
    type Error = ShareOverWhole;
    fn try_from(points: u16) -> Result<Self, Self::Error> {
        Self::new(points)
    }
}

impl From<BasisPoints> for u16 {
    fn from(share: BasisPoints) -> Self {
        share.0
    }
}
