//! Measured values exactly as reported: the text of the number, a comparator if the method gave one, and the unit.
//!
//! `5.60` stays `5.60`: the number of decimals tells the method's precision. Nothing here becomes a float.

use crate::error::Coded;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// How the true value stands to the number, when it lies outside what the method can measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Comparator {
    /// Below the number.
    #[serde(rename = "<")]
    Less,
    /// At most the number.
    #[serde(rename = "<=")]
    LessOrEqual,
    /// At least the number.
    #[serde(rename = ">=")]
    GreaterOrEqual,
    /// Above the number.
    #[serde(rename = ">")]
    Greater,
}

impl Comparator {
    /// As laboratories and FHIR write it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::GreaterOrEqual => ">=",
            Self::Greater => ">",
        }
    }

    /// Reads a leading comparator (`<`, `<=`, `≤`, …) and returns it with what follows.
    pub fn split(text: &str) -> (Option<Self>, &str) {
        const FORMS: [(&str, Comparator); 6] = [
            ("<=", Comparator::LessOrEqual),
            (">=", Comparator::GreaterOrEqual),
            ("≤", Comparator::LessOrEqual),
            ("≥", Comparator::GreaterOrEqual),
            ("<", Comparator::Less),
            (">", Comparator::Greater),
        ];
        let text = text.trim();
        FORMS
            .iter()
            .find_map(|(form, comparator)| {
                text.strip_prefix(form).map(|rest| (Some(*comparator), rest.trim()))
            })
            .unwrap_or((None, text))
    }
}

/// A number as it was reported. Keeps its text; compares by value through [`Number::decimal`].
///
/// ```
/// use checkup_core::quantity::Number;
/// let n = Number::parse("< 5.60").unwrap();
/// assert_eq!(n.to_string(), "<5.60");
/// assert_eq!(n.decimal(), "5.6".parse().unwrap());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Number {
    comparator: Option<Comparator>,
    text: String,
    decimal: Decimal,
}

/// The text is no number that a laboratory reports.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not-a-number")]
pub struct NotANumber {
    /// What was read, cut to 40 characters.
    pub text: String,
}

impl Coded for NotANumber {
    fn code(&self) -> &'static str {
        "not-a-number"
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("text", self.text.clone())]
    }
}

impl Number {
    /// Reads an optional comparator, an optional sign and plain decimal digits with a point; no exponent, no grouping,
    /// at most 20 characters. A decimal comma (Vietnamese keyboards) is read as a point.
    pub fn parse(text: &str) -> Result<Self, NotANumber> {
        let fail = || NotANumber { text: text.chars().take(40).collect() };
        let (comparator, rest) = Comparator::split(text);
        let digits = rest.replacen(',', ".", 1);
        let unsigned = digits.strip_prefix(['-', '+']).unwrap_or(&digits);
        let plain = !unsigned.is_empty()
            && digits.len() <= 20
            && unsigned.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            && unsigned.bytes().next().is_some_and(|b| b.is_ascii_digit())
            && unsigned.bytes().last().is_some_and(|b| b.is_ascii_digit());
        if !plain {
            return Err(fail());
        }
        let text = digits.strip_prefix('+').unwrap_or(&digits).to_owned();
        let decimal = text.parse().map_err(|_| fail())?;
        Ok(Self { comparator, text, decimal })
    }

    /// The comparator, when the true value lies beyond the number.
    pub const fn comparator(&self) -> Option<Comparator> {
        self.comparator
    }

    /// The digits as reported, without the comparator.
    pub fn digits(&self) -> &str {
        &self.text
    }

    /// The number for comparison and conversion; never for display.
    pub const fn decimal(&self) -> Decimal {
        self.decimal
    }
}

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.comparator.map_or("", Comparator::as_str))?;
        f.write_str(&self.text)
    }
}

impl TryFrom<String> for Number {
    type Error = NotANumber;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Number> for String {
    fn from(number: Number) -> Self {
        number.to_string()
    }
}

/// A UCUM unit code as written by the sender, for example `mmol/L`, `10*3/uL`; `1` where the quantity has none.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String))]
#[serde(try_from = "String", into = "String")]
pub struct Unit(String);

/// The text cannot be a unit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unit-shape")]
pub struct UnitShape;

impl Coded for UnitShape {
    fn code(&self) -> &'static str {
        "unit-shape"
    }
}

impl Unit {
    /// Accepts 1 to 32 visible characters without blanks.
    pub fn parse(text: &str) -> Result<Self, UnitShape> {
        let text = text.trim();
        let good = (1..=32).contains(&text.chars().count())
            && text.chars().all(|c| !c.is_whitespace() && !c.is_control());
        if good { Ok(Self(text.to_owned())) } else { Err(UnitShape) }
    }

    /// The code as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Unit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Unit {
    type Error = UnitShape;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Unit> for String {
    fn from(unit: Unit) -> Self {
        unit.0
    }
}

/// What was reported for one item: a number with its unit, or a coded or free text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Reported {
    /// A number and the unit it was reported in.
    Number {
        /// The number as reported.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        value: Number,
        /// The unit as reported.
        unit: Option<Unit>,
    },
    /// A coded or narrative answer, NFC, for example `NEG`, `1+`, a finding.
    Text {
        /// The answer as reported.
        value: String,
    },
}

impl Reported {
    /// The value without its unit, as printed.
    pub fn value_text(&self) -> String {
        match self {
            Self::Number { value, .. } => value.to_string(),
            Self::Text { value } => value.clone(),
        }
    }

    /// The unit as reported, if there is one.
    pub fn unit(&self) -> Option<&Unit> {
        match self {
            Self::Number { unit, .. } => unit.as_ref(),
            Self::Text { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_keeps_every_digit_it_was_reported_with() {
        for text in ["5.60", "0.10", "-3.000", "123456789012345.67", "<0.15", ">=90"] {
            assert_eq!(Number::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_plain_number_is_refused() {
        for text in ["", "-", ".", "1e5", "5.", ".5", "1 000", "1.2.3", "NaN", "1,2,3", "<", "--1"] {
            assert!(Number::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_decimal_comma_is_read_as_a_point() {
        assert_eq!(Number::parse("5,6").unwrap().to_string(), "5.6");
    }
}
