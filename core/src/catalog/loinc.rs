//! LOINC codes: digits, a hyphen, and a mod-10 check digit.

use serde::{Deserialize, Serialize};

/// A LOINC code whose check digit has been verified.
///
/// ```
/// use checkup_core::catalog::Loinc;
/// assert_eq!(Loinc::parse("718-7").unwrap().as_str(), "718-7");
/// assert!(Loinc::parse("718-8").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Loinc(String);

/// Why a text is no LOINC code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LoincError {
    /// Not digits, a hyphen and one digit.
    #[error("loinc-shape")]
    Shape,
    /// The last digit does not match the others (LOINC users' guide, appendix B: mod 10).
    #[error("loinc-check-digit")]
    CheckDigit,
}

impl crate::error::Coded for LoincError {
    fn code(&self) -> &'static str {
        match self {
            Self::Shape => "loinc-shape",
            Self::CheckDigit => "loinc-check-digit",
        }
    }
}

impl Loinc {
    /// Checks shape and check digit; surrounding blanks are dropped.
    pub fn parse(text: &str) -> Result<Self, LoincError> {
        let text = text.trim();
        let (number, check) = text.split_once('-').ok_or(LoincError::Shape)?;
        let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
        if !(1..=7).contains(&number.len()) || check.len() != 1 || !digits(number) || !digits(check) {
            return Err(LoincError::Shape);
        }
        let sum: u32 = number
            .bytes()
            .rev()
            .enumerate()
            .map(|(place, byte)| {
                let digit = u32::from(byte - b'0');
                // Every second digit from the right is doubled and its digits are summed.
                if place % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit }
            })
            .sum();
        if check.parse() == Ok((10 - sum % 10) % 10) {
            Ok(Self(text.to_owned()))
        } else {
            Err(LoincError::CheckDigit)
        }
    }

    /// The code as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Loinc {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Loinc {
    type Error = LoincError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Loinc> for String {
    fn from(loinc: Loinc) -> Self {
        loinc.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_codes_pass_their_check_digit() {
        for code in ["2160-0", "718-7", "1558-6", "98979-8", "14647-2", "789-8", "13457-7"] {
            assert!(Loinc::parse(code).is_ok(), "{code}");
        }
    }

    #[test]
    fn every_other_last_digit_is_refused() {
        for digit in 1..=9 {
            assert_eq!(Loinc::parse(&format!("2160-{digit}")), Err(LoincError::CheckDigit));
        }
    }

    #[test]
    fn what_has_no_loinc_shape_is_refused() {
        for text in ["", "-", "2160", "2160-", "-0", "2160-00", "21a0-0", "12345678-1", "2160–0"] {
            assert_eq!(Loinc::parse(text), Err(LoincError::Shape), "{text}");
        }
    }
}
