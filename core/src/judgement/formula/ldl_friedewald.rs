//! LDL cholesterol by Friedewald: total − HDL − triglycerides / 5. Only in fasting blood and below 400 mg/dL of
//! triglycerides; chylomicrons and remnants (type III) break its fixed ratio of 5. Where triglycerides are high or LDL
//! is low, [`super::ldl_martin_hopkins`] and [`super::ldl_sampson`] come closer.

use super::lipids::FASTING_HOURS;
use super::{Lipids, NotValid};
use crate::judgement::{Rule, RuleKind};
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "ldl_friedewald",
    kind: RuleKind::Formula,
    source: "Friedewald WT, Levy RI, Fredrickson DS. Clin Chem 1972;18:499-502",
    since: (1972, 6, 1),
};

/// Triglycerides in mg/dL from which on the formula fails.
pub const TRIGLYCERIDES_BELOW: u32 = 400;

/// LDL cholesterol in mg/dL, one decimal, from blood taken after nine hours or more without food.
///
/// ```
/// use checkup_core::judgement::formula::{Lipids, NotValid, ldl_friedewald::ldl};
/// let lipids = Lipids::new("200".parse().unwrap(), "50".parse().unwrap(), "150".parse().unwrap()).unwrap();
/// assert_eq!(ldl(lipids, 9).unwrap(), "120.0".parse().unwrap());
/// assert_eq!(ldl(lipids, 8), Err(NotValid::NotFasting { hours: 9 }));
/// ```
pub fn ldl(lipids: Lipids, fasted_hours: u16) -> Result<Decimal, NotValid> {
    if fasted_hours < FASTING_HOURS {
        return Err(NotValid::NotFasting { hours: FASTING_HOURS });
    }
    let limit = Decimal::from(TRIGLYCERIDES_BELOW);
    if lipids.triglycerides() >= limit {
        return Err(NotValid::NotBelow { input: "TG", limit });
    }
    let vldl = lipids.triglycerides().checked_div(Decimal::from(5));
    super::ldl(vldl.and_then(|vldl| lipids.non_hdl().checked_sub(vldl)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tc: &str, hdl: &str, tg: &str) -> Result<String, NotValid> {
        let n = |text: &str| text.parse().unwrap();
        ldl(Lipids::new(n(tc), n(hdl), n(tg)).unwrap(), 9).map(|ldl| format!("{ldl:.1}"))
    }

    #[test]
    fn triglycerides_of_400_are_too_high() {
        let limit = Decimal::from(400);
        assert_eq!(check("240", "40", "399").unwrap(), "120.2");
        assert_eq!(check("240", "40", "399.99").unwrap(), "120.0");
        assert_eq!(check("240", "40", "400"), Err(NotValid::NotBelow { input: "TG", limit }));
        assert_eq!(check("240", "40", "400.01"), Err(NotValid::NotBelow { input: "TG", limit }));
    }

    #[test]
    fn less_than_no_ldl_is_no_answer() {
        assert_eq!(check("100", "50", "250").unwrap(), "0.0");
        assert_eq!(check("100", "50", "250.1"), Err(NotValid::Negative));
        assert_eq!(check("100", "50", "399"), Err(NotValid::Negative));
    }
}
