//! Keys of the catalogue and the short codes that people read aloud, type or scan.

use crate::error::Coded;
use serde::{Deserialize, Serialize};

/// Letters and digits that are not mistaken for one another when read aloud or printed small.
pub const CLEAR_ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code that does not have the shape its kind asks for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("code-shape")]
pub struct CodeShape {
    /// Which kind of code, for example `booking-code`.
    pub kind: &'static str,
    /// What was read, cut to 40 characters.
    pub text: String,
}

impl Coded for CodeShape {
    fn code(&self) -> &'static str {
        "code-shape"
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("kind", self.kind.to_owned()), ("text", self.text.clone())]
    }
}

fn shape(kind: &'static str, text: &str) -> CodeShape {
    CodeShape { kind, text: text.chars().take(40).collect() }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident, $kind:literal, $check:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks the shape; surrounding blanks are dropped and letters raised first.
            pub fn parse(text: &str) -> Result<Self, CodeShape> {
                let tidy = text.trim().to_ascii_uppercase();
                let check: fn(&str) -> bool = $check;
                if check(&tidy) { Ok(Self(tidy)) } else { Err(shape($kind, text)) }
            }

            /// The code as printed.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = CodeShape;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = CodeShape;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.0
            }
        }
    )*};
}

fn key(text: &str) -> bool {
    (1..=16).contains(&text.len())
        && text.bytes().next().is_some_and(|b| b.is_ascii_uppercase())
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}

fn clear(text: &str, len: usize) -> bool {
    text.len() == len && text.bytes().all(|b| CLEAR_ALPHABET.contains(&b))
}

fn ticket(text: &str) -> bool {
    let mut bytes = text.bytes();
    text.len() == 4
        && bytes.next().is_some_and(|b| b.is_ascii_uppercase())
        && bytes.all(|b| b.is_ascii_digit())
}

codes! {
    /// Key of a checkup item in the catalogue, for example `HGB`.
    ItemCode, "item-code", key;
    /// Key of a station in the catalogue, for example `BLD`.
    StationCode, "station-code", key;
    /// Key of a package in the catalogue, for example `STD`.
    PackageCode, "package-code", key;
    /// Key of a group to choose from within a package or a contract, for example `TUMOUR`.
    PickCode, "pick-code", key;
    /// Key of an employee's grade in a company's contract, for example `G3`.
    GradeCode, "grade-code", key;
    /// Key of a company's contract, for example `ACME_2027`.
    ContractCode, "contract-code", key;
    /// Key of a laboratory whose ranges are known, for example `LAB_A`.
    LaboratoryCode, "laboratory-code", key;
    /// Key of a method or analyser with ranges of its own, for example `ECLIA`.
    MethodCode, "method-code", key;
    /// What the ticket and the board show: a letter and three digits, unique within a day, for example `A017`.
    TicketCode, "ticket-code", ticket;
    /// What a booked person types or scans: eight characters of [`CLEAR_ALPHABET`].
    BookingCode, "booking-code", |t| clear(t, 8);
    /// What stands on a tube as Code 128: ten characters of [`CLEAR_ALPHABET`].
    Barcode, "barcode", |t| clear(t, 10);
}

impl TicketCode {
    /// The n-th ticket of a day (from 0): `A001` … `A999`, `B001` …; `None` past `Z999`.
    ///
    /// ```
    /// use checkup_core::codes::TicketCode;
    /// assert_eq!(TicketCode::nth(0).unwrap().as_str(), "A001");
    /// assert_eq!(TicketCode::nth(999).unwrap().as_str(), "B001");
    /// assert_eq!(TicketCode::nth(26 * 999), None);
    /// ```
    pub fn nth(n: u32) -> Option<Self> {
        let letter = u8::try_from(n / 999).ok().filter(|l| *l < 26)?;
        Some(Self(format!("{}{:03}", char::from(b'A' + letter), n % 999 + 1)))
    }

    /// Its letter: the series it is out of.
    ///
    /// ```
    /// use checkup_core::codes::TicketCode;
    /// assert_eq!(TicketCode::parse("B017").unwrap().letter(), 'B');
    /// ```
    pub fn letter(&self) -> char {
        self.0.chars().next().unwrap_or_default()
    }

    /// The n-th ticket of a series, from 1: its letter and three digits; `None` past 999.
    ///
    /// ```
    /// use checkup_core::codes::TicketCode;
    /// assert_eq!(TicketCode::of_series('Z', 7).unwrap().as_str(), "Z007");
    /// assert_eq!(TicketCode::of_series('Z', 1000), None);
    /// ```
    pub fn of_series(letter: char, n: u16) -> Option<Self> {
        let fits = letter.is_ascii_uppercase() && (1..=999).contains(&n);
        fits.then(|| Self(format!("{letter}{n:03}")))
    }

    /// Which ticket of the day it is, from 0: what [`TicketCode::nth`] was given.
    ///
    /// ```
    /// use checkup_core::codes::TicketCode;
    /// assert_eq!(TicketCode::parse("B017").unwrap().number(), 999 + 16);
    /// ```
    pub fn number(&self) -> u32 {
        let (letter, digits) = self.0.split_at_checked(1).unwrap_or_default();
        let letter = letter.bytes().next().map_or(0, |letter| u32::from(letter.saturating_sub(b'A')));
        letter * 999 + digits.parse::<u32>().unwrap_or_default().saturating_sub(1)
    }
}

fn draw(mut seed: u128, len: usize) -> String {
    let base = CLEAR_ALPHABET.len() as u128;
    let mut text = String::with_capacity(len);
    for _ in 0..len {
        let at = usize::try_from(seed % base).unwrap_or_default();
        text.push(CLEAR_ALPHABET.get(at).copied().map_or('2', char::from));
        seed /= base;
    }
    text
}

impl BookingCode {
    /// Makes a code from random bits handed in by the caller.
    pub fn from_bits(bits: u128) -> Self {
        Self(draw(bits, 8))
    }
}

impl Barcode {
    /// Makes an accession from random bits handed in by the caller.
    pub fn from_bits(bits: u128) -> Self {
        Self(draw(bits, 10))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_raised_and_trimmed_before_it_is_checked() {
        assert_eq!(ItemCode::parse(" hgb ").unwrap().as_str(), "HGB");
        assert_eq!(TicketCode::parse("a017").unwrap().as_str(), "A017");
    }

    #[test]
    fn a_code_of_the_wrong_shape_names_its_kind() {
        let error = BookingCode::parse("O0O0O0O0").unwrap_err();
        assert_eq!(error.code(), "code-shape");
        assert_eq!(error.args()[0].1, "booking-code");
        assert!(TicketCode::parse("AB12").is_err());
        assert!(ItemCode::parse("1ABC").is_err());
        assert!(ItemCode::parse("ABCDEFGHIJKLMNOPQ").is_err());
    }

    #[test]
    fn drawn_codes_parse_back() {
        for bits in [0, 1, u128::MAX, 12_345_678_901_234_567_890] {
            let code = BookingCode::from_bits(bits);
            assert_eq!(BookingCode::parse(code.as_str()).unwrap(), code);
            let code = Barcode::from_bits(bits);
            assert_eq!(Barcode::parse(code.as_str()).unwrap(), code);
        }
    }
}
