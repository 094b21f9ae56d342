//! VAT: the class of a line and the tax on it, exact in whole đồng.

use super::rate::BasisPoints;
use crate::catalog::tokens;
use crate::money::{Money, MoneyError};

tokens! {
    /// VAT class of a line, spelled as an electronic invoice spells its rate.
    ///
    /// Medical services are not subject to VAT (Law 48/2024/QH15 on value-added tax, Art. 5). What a centre sells
    /// besides (medicines sold separately, meals, parking) has a rate of its own.
    VatClass {
        /// Not subject to VAT: medical services. No tax is charged and none is deducted.
        NotSubject = "KCT",
        /// Subject at 0 %.
        Zero = "0%",
        /// 5 %: medicines sold separately.
        Five = "5%",
        /// 8 %: the normal rate as reduced until 31 December 2026.
        Eight = "8%",
        /// 10 %: the normal rate.
        Ten = "10%",
    }
}

impl VatClass {
    /// The rate.
    pub const fn rate(self) -> BasisPoints {
        match self {
            Self::NotSubject | Self::Zero => BasisPoints::percent(0),
            Self::Five => BasisPoints::percent(5),
            Self::Eight => BasisPoints::percent(8),
            Self::Ten => BasisPoints::percent(10),
        }
    }

    /// The tax on a net amount, rounded to whole đồng with a half rounded up.
    ///
    /// Tax is computed for each line and a total's tax is the sum of its lines' taxes, so that what is printed always
    /// adds up; it can differ by a few đồng from the rate applied to the total.
    ///
    /// ```
    /// use checkup_core::{billing::vat::VatClass, money::Money};
    /// // 8 % of 106 is 8.48, of 107 is 8.56; 10 % of 5 is exactly one half.
    /// assert_eq!(VatClass::Eight.tax(Money::vnd(106)), Ok(Money::vnd(8)));
    /// assert_eq!(VatClass::Eight.tax(Money::vnd(107)), Ok(Money::vnd(9)));
    /// assert_eq!(VatClass::Ten.tax(Money::vnd(5)), Ok(Money::vnd(1)));
    /// assert_eq!(VatClass::NotSubject.tax(Money::vnd(2_850_000)), Ok(Money::vnd(0)));
    /// ```
    pub fn tax(self, net: Money) -> Result<Money, MoneyError> {
        self.rate().of(net)
    }
}
