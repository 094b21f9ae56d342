//! LDL cholesterol by Sampson (NIH equation 2):
//! TC/0.948 − HDL/0.971 − (TG/8.56 + TG·nonHDL/2140 − TG²/16100) − 9.44, for triglycerides up to 800 mg/dL.

use super::{Lipids, NotValid};
use crate::judgement::{Rule, RuleKind};
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "ldl_sampson",
    kind: RuleKind::Formula,
    source: "Sampson M et al. JAMA Cardiol 2020;5:540-548 (NIH equation 2)",
    since: (2020, 2, 26),
};

/// Highest triglycerides in mg/dL.
pub const TRIGLYCERIDES_TO: u32 = 800;

/// LDL cholesterol in mg/dL, one decimal.
///
/// ```
/// use checkup_core::judgement::formula::{Lipids, ldl_sampson::ldl};
/// let lipids = Lipids::new("240".parse().unwrap(), "40".parse().unwrap(), "300".parse().unwrap()).unwrap();
/// assert_eq!(ldl(lipids).unwrap(), "145.0".parse().unwrap());
/// ```
pub fn ldl(lipids: Lipids) -> Result<Decimal, NotValid> {
    let to = Decimal::from(TRIGLYCERIDES_TO);
    if lipids.triglycerides() > to {
        return Err(NotValid::TooHigh { input: "TG", to });
    }
    super::ldl(equation(lipids))
}

fn equation(lipids: Lipids) -> Option<Decimal> {
    let tg = lipids.triglycerides();
    let total = lipids.total().checked_div(Decimal::new(948, 3))?;
    let hdl = lipids.hdl().checked_div(Decimal::new(971, 3))?;
    let linear = tg.checked_div(Decimal::new(856, 2))?;
    let mixed = tg.checked_mul(lipids.non_hdl())?.checked_div(Decimal::from(2_140))?;
    let square = tg.checked_mul(tg)?.checked_div(Decimal::from(16_100))?;
    let vldl = linear.checked_add(mixed)?.checked_sub(square)?;
    total.checked_sub(hdl)?.checked_sub(vldl)?.checked_sub(Decimal::new(944, 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tc: &str, hdl: &str, tg: &str) -> Result<String, NotValid> {
        let n = |text: &str| text.parse().unwrap();
        ldl(Lipids::new(n(tc), n(hdl), n(tg)).unwrap()).map(|ldl| ldl.to_string())
    }

    #[test]
    fn triglycerides_hold_up_to_800() {
        let to = Decimal::from(800);
        // 300/.948 − 40/.971 − (800/8.56 + 800·260/2140 − 800²/16100) − 9.44, by hand: 114.918
        assert_eq!(check("300", "40", "800").unwrap(), "114.9");
        assert_eq!(check("300", "40", "799.99").unwrap(), "114.9");
        assert_eq!(check("300", "40", "800.01"), Err(NotValid::TooHigh { input: "TG", to }));
    }

    #[test]
    fn less_than_no_ldl_is_no_answer() {
        assert_eq!(check("60", "55", "100"), Err(NotValid::Negative));
    }
}
