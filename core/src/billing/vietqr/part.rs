//! The checked parts of a payload: bank, account, amount, reference, purpose.

use super::error::VietQrError;
use crate::money::{Currency, Money};
use crate::unicode::{nfc, nfd};
use serde::{Deserialize, Serialize};

/// Longest purpose that banks pass on whole, in characters.
const MAX_PURPOSE: usize = 25;
/// Longest bill number, reference and terminal (EMVCo merchant-presented mode, table 4.4).
const MAX_REFERENCE: usize = 25;
/// Longest account or card number.
const MAX_ACCOUNT: usize = 19;
/// Largest amount: thirteen digits (EMVCo merchant-presented mode, table 4.3).
const MAX_AMOUNT: u64 = 9_999_999_999_999;

macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident, $error:expr, $check:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks the text; nothing is trimmed or changed.
            pub fn parse(text: &str) -> Result<Self, VietQrError> {
                let check: fn(&str) -> bool = $check;
                if check(text) { Ok(Self(text.to_owned())) } else { Err($error) }
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = VietQrError;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(part: $name) -> Self {
                part.0
            }
        }
    )*};
}

parts! {
    /// A bank as NAPAS numbers it: six digits, for example 970436 for Vietcombank.
    BankBin, VietQrError::Bank, |text| text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit());
    /// An account of 1–19 letters and digits, or the digits of a card.
    Account, VietQrError::Account, |text| {
        (1..=MAX_ACCOUNT).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    /// A bill number, reference or terminal: 1–25 letters, digits, blanks, hyphens, dots and slashes, no blank at
    /// either end.
    Reference, VietQrError::Reference, |text| {
        (1..=MAX_REFERENCE).contains(&text.len())
            && text.trim() == text
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'-' | b'.' | b'/'))
    };
}

impl Account {
    /// Whether a card may have this number: 16–19 digits. Whether the card exists only its bank knows.
    pub fn may_be_card(&self) -> bool {
        self.0.len() >= 16 && self.0.bytes().all(|b| b.is_ascii_digit())
    }
}

/// A whole number of đồng, 1 to 9,999,999,999,999; VND has no smaller unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Dong(u64);

impl Dong {
    /// Checks the bounds.
    pub const fn new(dong: u64) -> Result<Self, VietQrError> {
        if dong == 0 || dong > MAX_AMOUNT { Err(VietQrError::Amount) } else { Ok(Self(dong)) }
    }

    /// Reads digits without a leading zero, sign, point or grouping: a payload has one spelling.
    pub fn parse(text: &str) -> Result<Self, VietQrError> {
        let digits = text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0');
        let dong = if digits { text.parse().ok() } else { None };
        Self::new(dong.ok_or(VietQrError::Amount)?)
    }

    /// The amount.
    pub const fn get(self) -> u64 {
        self.0
    }
}

/// Of what is owed, for example a quote's own share; an amount of nothing needs no code and is refused.
///
/// ```
/// use checkup_core::{billing::vietqr::Dong, money::{Currency, Money}};
/// assert_eq!(Dong::try_from(Money::vnd(942_500)), Dong::new(942_500));
/// assert!(Dong::try_from(Money::vnd(0)).is_err());
/// assert!(Dong::try_from(Money::new(942_500, Currency::Krw)).is_err());
/// ```
impl TryFrom<Money> for Dong {
    type Error = VietQrError;
    fn try_from(amount: Money) -> Result<Self, Self::Error> {
        match (amount.currency, u64::try_from(amount.minor)) {
            (Currency::Vnd, Ok(dong)) => Self::new(dong),
            _ => Err(VietQrError::Amount),
        }
    }
}

impl TryFrom<u64> for Dong {
    type Error = VietQrError;
    fn try_from(dong: u64) -> Result<Self, Self::Error> {
        Self::new(dong)
    }
}

impl From<Dong> for u64 {
    fn from(dong: Dong) -> Self {
        dong.0
    }
}

/// What the payer's statement says: 1–25 printable ASCII characters. The payment is found again by it, so it must come
/// through every bank unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Purpose(String);

impl Purpose {
    /// Writes Vietnamese and other marked Latin letters without their marks (`Đức` as `Duc`), collapses blanks, and
    /// refuses what has no such spelling rather than dropping it.
    ///
    /// ```
    /// use checkup_core::{billing::vietqr::Purpose, error::Coded};
    /// assert_eq!(Purpose::new("Khám sức khỏe Đ.12").unwrap().as_str(), "Kham suc khoe D.12");
    /// assert_eq!(Purpose::new("건강검진").unwrap_err().code(), "vietqr-purpose-character");
    /// ```
    pub fn new(text: &str) -> Result<Self, VietQrError> {
        let mut plain = String::with_capacity(text.len());
        // Composed first, so that a mark without its letter is told from one that belongs to it.
        for whole in nfc(text).chars() {
            let before = plain.len();
            for c in nfd(whole.encode_utf8(&mut [0; 4])).chars() {
                match c {
                    ' '..='~' => plain.push(c),
                    '\u{0300}'..='\u{036F}' => {}
                    'đ' => plain.push('d'),
                    'Đ' => plain.push('D'),
                    blank if blank.is_whitespace() => plain.push(' '),
                    _ => return Err(VietQrError::PurposeCharacter { character: whole }),
                }
            }
            let follows_letter = plain.ends_with(|c: char| c.is_ascii_alphabetic());
            if plain.len() == before && !follows_letter {
                return Err(VietQrError::PurposeCharacter { character: whole });
            }
        }
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        match plain.len() {
            0 => Err(VietQrError::PurposeEmpty),
            1..=MAX_PURPOSE => Ok(Self(plain)),
            length => Err(VietQrError::PurposeLength { length, limit: MAX_PURPOSE }),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Purpose {
    type Error = VietQrError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text)
    }
}

impl From<Purpose> for String {
    fn from(purpose: Purpose) -> Self {
        purpose.0
    }
}
