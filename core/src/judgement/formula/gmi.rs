//! Glucose management indicator from continuous glucose monitoring: 3.31 + 0.02392 · mean glucose in mg/dL.

use super::{NotValid, plausible};
use crate::judgement::{Rule, RuleKind};
use crate::lab::unit::rounded;
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "gmi",
    kind: RuleKind::Formula,
    source: "Bergenstal RM et al. Diabetes Care 2018;41:2275-2280; record of 14 days, 70 % active: International Consensus \
             on Time in Range, Diabetes Care 2019;42:1593",
    since: (2018, 11, 1),
};

/// Days of wear that an indicator needs.
pub const DAYS: u32 = 14;

/// Share of those days with values, per cent.
pub const ACTIVE_PER_CENT: u32 = 70;

/// How complete a record of continuous glucose is. Finger-stick values are no such record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wear {
    /// Whole days.
    pub days: u32,
    /// Share of the time with values, per cent, rounded down.
    pub active_per_cent: u32,
}

/// Indicator in per cent, two decimals, from the mean of continuous glucose in mg/dL (40 to 600).
///
/// ```
/// use checkup_core::judgement::formula::gmi::{Wear, gmi};
/// let wear = Wear { days: 14, active_per_cent: 70 };
/// assert_eq!(gmi("154".parse().unwrap(), wear), Ok("6.99".parse().unwrap()));
/// ```
pub fn gmi(mean: Decimal, wear: Wear) -> Result<Decimal, NotValid> {
    if wear.days < DAYS || wear.active_per_cent < ACTIVE_PER_CENT {
        return Err(NotValid::TooFewData { days: DAYS, share: ACTIVE_PER_CENT });
    }
    plausible(mean, "CGM", 40, 600)?;
    let product = mean.checked_mul(Decimal::new(2_392, 5));
    let value = product.and_then(|product| product.checked_add(Decimal::new(331, 2)));
    value.map(|value| rounded(value, 2)).ok_or(NotValid::Implausible { input: "CGM" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_or_patchy_record_has_no_indicator() {
        let of = |days, active_per_cent| gmi(Decimal::from(154), Wear { days, active_per_cent });
        let few = Err(NotValid::TooFewData { days: 14, share: 70 });
        assert_eq!((of(13, 100), of(14, 69)), (few, few));
        assert!(of(14, 70).is_ok() && of(15, 71).is_ok());
    }

    #[test]
    fn a_mean_that_no_sensor_shows_has_no_indicator() {
        let of = |mean: &str| gmi(mean.parse().unwrap(), Wear { days: 14, active_per_cent: 90 });
        for mean in ["8.5", "39.99", "600.01", "-1"] {
            assert_eq!(of(mean), Err(NotValid::Implausible { input: "CGM" }), "{mean}");
        }
        assert!(of("40").is_ok() && of("600").is_ok());
    }
}
