//! Every plausible range, one table: what a value typed at a station can be at all. Wider than any disease; what lies
//! outside is a slip of the finger or a wrong unit, never a finding. Laboratory values are not held back here.

use crate::catalog::Item;
use crate::error::Coded;
use crate::quantity::{Number, Unit};
use rust_decimal::Decimal;

/// Item, lowest and highest plausible value in the item's own unit.
///
/// Source: what the measuring devices of a checkup centre can show (general knowledge); not clinical limits.
pub const PLAUSIBLE: [(&str, i64, i64); 18] = [
    ("HT", 50, 250),    // cm
    ("WT", 10, 350),    // kg
    ("BMI", 5, 120),    // kg/m2
    ("WC", 30, 250),    // cm
    ("HIP", 30, 250),   // cm
    ("CHEST", 30, 250), // cm
    ("BFP", 1, 80),     // %
    ("SMM", 1, 100),    // kg
    ("GRIP", 0, 120),   // kgf
    ("TEMP", 30, 45),   // Cel
    ("HR", 20, 300),    // /min
    ("RR", 3, 80),      // /min
    ("SPO2", 30, 100),  // %
    ("SBP", 40, 320),   // mm[Hg]
    ("DBP", 20, 220),   // mm[Hg]
    ("IOP_R", 1, 90),   // mm[Hg]
    ("IOP_L", 1, 90),   // mm[Hg]
    ("PHQ9", 0, 27),    // score
];

/// A value that cannot be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Implausible {
    /// Outside the plausible range.
    #[error("value-implausible")]
    Outside {
        /// As typed.
        value: String,
        /// Lowest plausible value.
        low: Decimal,
        /// Highest plausible value.
        high: Decimal,
    },
    /// Below zero where nothing is.
    #[error("value-below-zero")]
    BelowZero {
        /// As typed.
        value: String,
    },
}

impl Coded for Implausible {
    fn code(&self) -> &'static str {
        match self {
            Self::Outside { .. } => "value-implausible",
            Self::BelowZero { .. } => "value-below-zero",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Outside { value, low, high } => {
                vec![("value", value.clone()), ("low", low.to_string()), ("high", high.to_string())]
            }
            Self::BelowZero { value } => vec![("value", value.clone())],
        }
    }
}

/// Checks a number typed in the item's own unit; other units pass. An item that is not in the table only refuses negative
/// values, unless its range reaches below zero (T-scores).
///
/// ```
/// use checkup_core::{bounds, catalog::Catalogue, codes::ItemCode, quantity::Number};
/// let catalogue = Catalogue::builtin().unwrap();
/// let height = catalogue.item(&ItemCode::parse("HT").unwrap()).unwrap();
/// let check = |text| bounds::check(height, &Number::parse(text).unwrap(), height.unit.as_ref());
/// assert!(check("250").is_ok() && check("250.1").is_err() && check("49.9").is_err());
/// ```
pub fn check(item: &Item, value: &Number, unit: Option<&Unit>) -> Result<(), Implausible> {
    if unit != item.unit.as_ref() {
        return Ok(());
    }
    let number = value.decimal();
    let text = || value.to_string();
    match PLAUSIBLE.iter().find(|(code, _, _)| *code == item.code.as_str()) {
        Some(&(_, low, high)) => {
            let (low, high) = (Decimal::from(low), Decimal::from(high));
            if (low..=high).contains(&number) {
                Ok(())
            } else {
                Err(Implausible::Outside { value: text(), low, high })
            }
        }
        None if number.is_sign_negative() && !number.is_zero() && !reaches_below_zero(item) => {
            Err(Implausible::BelowZero { value: text() })
        }
        None => Ok(()),
    }
}

fn reaches_below_zero(item: &Item) -> bool {
    item.unit.as_ref().is_some_and(|unit| unit.as_str() == "{T-score}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalogue;
    use crate::codes::ItemCode;

    fn check_item(code: &str, text: &str) -> bool {
        let catalogue = Catalogue::builtin().unwrap();
        let item = catalogue.item(&ItemCode::parse(code).unwrap()).unwrap();
        check(item, &Number::parse(text).unwrap(), item.unit.as_ref()).is_ok()
    }

    #[test]
    fn every_item_of_the_table_is_in_the_catalogue() {
        let catalogue = Catalogue::builtin().unwrap();
        for (code, low, high) in PLAUSIBLE {
            assert!(catalogue.item(&ItemCode::parse(code).unwrap()).is_some(), "{code}");
            assert!(low < high, "{code}");
        }
    }

    #[test]
    fn both_bounds_are_plausible_and_what_lies_beyond_is_not() {
        for (code, low, high) in PLAUSIBLE {
            assert!(check_item(code, &low.to_string()) && check_item(code, &high.to_string()), "{code}");
            assert!(!check_item(code, &format!("{high}.1")), "{code}");
            assert!(!check_item(code, "-4"), "{code}");
        }
    }

    #[test]
    fn only_scores_that_reach_below_zero_may_be_negative() {
        assert!(check_item("DXA_SP", "-2.6"));
        assert!(!check_item("FVC_PCT", "-1"));
        assert!(check_item("FVC_PCT", "0"));
    }
}
