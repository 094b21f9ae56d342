//! Calcium corrected for albumin: calcium + 0.8 · (4 − albumin). A rough guide; ionised calcium decides where it matters
//! (severe illness, acid–base disorder, myeloma).

use super::{NotValid, plausible};
use crate::judgement::{Rule, RuleKind};
use crate::lab::unit::rounded;
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "corrected_calcium",
    kind: RuleKind::Formula,
    source: "Payne RB et al. BMJ 1973;4:643-646, in conventional units",
    since: (1973, 12, 15),
};

/// Corrected calcium in mg/dL, two decimals, from calcium in mg/dL (4 to 25) and albumin in g/dL (0.5 to 8).
///
/// ```
/// use checkup_core::judgement::formula::corrected_calcium::corrected_calcium;
/// let n = |text: &str| text.parse().unwrap();
/// assert_eq!(corrected_calcium(n("8.0"), n("2.0")), Ok(n("9.60")));
/// ```
pub fn corrected_calcium(calcium: Decimal, albumin: Decimal) -> Result<Decimal, NotValid> {
    plausible(calcium, "CA", 4, 25)?;
    plausible(albumin, "ALB", Decimal::new(5, 1), 8)?;
    let lacking = Decimal::from(4).checked_sub(albumin);
    let added = lacking.and_then(|lacking| lacking.checked_mul(Decimal::new(8, 1)));
    let value = added.and_then(|added| calcium.checked_add(added));
    value.map(|value| rounded(value, 2)).ok_or(NotValid::Implausible { input: "ALB" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(calcium: &str, albumin: &str) -> Result<Decimal, NotValid> {
        corrected_calcium(calcium.parse().unwrap(), albumin.parse().unwrap())
    }

    #[test]
    fn at_an_albumin_of_four_nothing_is_corrected() {
        assert_eq!(of("9.4", "4").unwrap().to_string(), "9.4");
        assert_eq!(of("9.4", "4.5").unwrap().to_string(), "9.00");
        assert_eq!(of("9.4", "3.5").unwrap().to_string(), "9.80");
    }

    #[test]
    fn another_unit_is_not_taken_for_this_one() {
        assert_eq!(of("2.35", "4"), Err(NotValid::Implausible { input: "CA" }), "mmol/L");
        assert_eq!(of("9.4", "44"), Err(NotValid::Implausible { input: "ALB" }), "g/L");
        assert_eq!(of("3.99", "4"), Err(NotValid::Implausible { input: "CA" }));
        assert_eq!(of("25.01", "4"), Err(NotValid::Implausible { input: "CA" }));
        assert_eq!(of("9.4", "0.49"), Err(NotValid::Implausible { input: "ALB" }));
        assert_eq!(of("9.4", "8.01"), Err(NotValid::Implausible { input: "ALB" }));
        assert!(of("4", "8").is_ok() && of("25", "0.5").is_ok());
    }
}
