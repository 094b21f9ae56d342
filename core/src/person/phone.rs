//! Vietnamese and Korean telephone numbers, stored as E.164.

use super::resident_number::{self, ResidentNumberRefused};
use crate::error::Coded;
use serde::{Deserialize, Serialize};

/// The two numbering plans the centre can call and write to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhoneCountry {
    /// +84
    Vietnam,
    /// +82
    Korea,
}

impl PhoneCountry {
    const ALL: [Self; 2] = [Self::Vietnam, Self::Korea];

    /// Country calling code without the plus.
    pub const fn calling_code(self) -> &'static str {
        match self {
            Self::Vietnam => "84",
            Self::Korea => "82",
        }
    }

    /// Whether the digits after the trunk 0 are a number of this plan.
    ///
    /// Vietnam: mobile prefixes and 02x landlines as of 2026; Korea: 010, 070 and the area codes.
    fn owns(self, digits: &str) -> bool {
        let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| digits.starts_with(prefix));
        match (self, digits.len()) {
            (Self::Vietnam, 9) => starts(&[
                "32", "33", "34", "35", "36", "37", "38", "39", "52", "55", "56", "58", "59", "70", "76",
                "77", "78", "79", "81", "82", "83", "84", "85", "86", "87", "88", "89", "90", "91", "92",
                "93", "94", "96", "97", "98", "99",
            ]),
            (Self::Vietnam, 10) | (Self::Korea, 8) => starts(&["2"]),
            (Self::Korea, 9) => starts(&["2"]) || starts(KOREAN_AREAS),
            (Self::Korea, 10) => starts(&["10", "70"]) || starts(KOREAN_AREAS),
            _ => false,
        }
    }
}

const KOREAN_AREAS: &[&str] =
    &["31", "32", "33", "41", "42", "43", "44", "51", "52", "53", "54", "55", "61", "62", "63", "64"];

/// A telephone number in E.164, for example `+84912345678`.
///
/// ```
/// use checkup_core::person::Phone;
/// assert_eq!(Phone::parse("0912 345 678").unwrap().as_str(), "+84912345678");
/// assert_eq!(Phone::parse("010-1234-5678").unwrap().as_str(), "+821012345678");
/// assert_eq!(Phone::parse("0912 345 678").unwrap().masked(), "+84*****5678");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String))]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

impl Phone {
    /// Reads a number as people write it: with or without +84/+82 (or 00), with a trunk 0, with blanks, dots, hyphens
    /// and brackets. A number without a country code is taken as Vietnamese where it can be, else as Korean, since
    /// the centre is in Hà Nội: 032… is a Vietnamese mobile, 010… and 031… are Korean.
    pub fn parse(text: &str) -> Result<Self, PhoneError> {
        resident_number::refuse(text)?;
        let (plus, rest) = match text.trim().strip_prefix('+') {
            Some(rest) => (true, rest),
            None => (false, text.trim()),
        };
        let digits: String = rest.chars().filter(|c| !is_separator(*c)).collect();
        if digits.is_empty() || digits.len() > 17 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(PhoneError::Shape);
        }
        let (international, digits) = match digits.strip_prefix("00") {
            Some(rest) if !plus => (true, rest),
            _ => (plus, digits.as_str()),
        };
        for country in PhoneCountry::ALL {
            if let Some(number) = digits.strip_prefix(country.calling_code()) {
                let number = number.strip_prefix('0').unwrap_or(number);
                if country.owns(number) {
                    return Ok(Self::of(country, number));
                }
                if international {
                    return Err(PhoneError::Shape);
                }
            }
        }
        if international {
            return Err(PhoneError::Country);
        }
        let number = digits.strip_prefix('0').ok_or(PhoneError::Shape)?;
        let country = PhoneCountry::ALL.into_iter().find(|country| country.owns(number));
        country.map(|country| Self::of(country, number)).ok_or(PhoneError::Shape)
    }

    fn of(country: PhoneCountry, number: &str) -> Self {
        Self(format!("+{}{number}", country.calling_code()))
    }

    /// The number in E.164.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whose numbering plan it belongs to.
    pub fn country(&self) -> PhoneCountry {
        if self.0.starts_with("+82") { PhoneCountry::Korea } else { PhoneCountry::Vietnam }
    }

    /// As dialled inside its country: trunk 0 and the digits.
    pub fn national(&self) -> String {
        format!("0{}", self.0.chars().skip(3).collect::<String>())
    }

    /// Country code and last four digits, a star for each digit between: enough for its owner to recognise it.
    pub fn masked(&self) -> String {
        let len = self.0.chars().count();
        let shown = |at: usize| at < 3 || at + 4 >= len;
        self.0.chars().enumerate().map(|(at, c)| if shown(at) { c } else { '*' }).collect()
    }
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | '(' | ')' | '\u{2010}'..='\u{2013}')
}

impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Phone(redacted)")
    }
}

impl TryFrom<String> for Phone {
    type Error = PhoneError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0
    }
}

/// Why a text is not a telephone number that the centre can reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PhoneError {
    /// Not a number of its country's plan: a digit too few or too many, or an unknown prefix.
    #[error("phone-shape")]
    Shape,
    /// A country code other than +84 and +82.
    #[error("phone-country")]
    Country,
    /// A Korean resident registration number.
    #[error(transparent)]
    ResidentNumber(#[from] ResidentNumberRefused),
}

impl Coded for PhoneError {
    fn code(&self) -> &'static str {
        match self {
            Self::Shape => "phone-shape",
            Self::Country => "phone-country",
            Self::ResidentNumber(error) => error.code(),
        }
    }
}
