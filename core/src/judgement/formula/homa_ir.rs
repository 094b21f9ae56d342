//! HOMA-IR, resistance to insulin: glucose · insulin / 405, both from one fasting sample. Insulin that was injected is
//! measured too, so under insulin treatment the value says nothing.

use super::glycaemia::FASTING_HOURS;
use super::{NotValid, plausible};
use crate::catalog::tokens;
use crate::judgement::{Rule, RuleKind};
use crate::lab::unit::rounded;
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "homa_ir",
    kind: RuleKind::Formula,
    source: "Matthews DR et al. Diabetologia 1985;28:412-419; limit 2.5 is a convention, no diagnosis",
    since: (1985, 7, 1),
};

tokens! {
    /// What the value suggests.
    Insulin {
        /// Below 2.5.
        Unremarkable = "unremarkable",
        /// 2.5 or more: suggests resistance to insulin.
        Resistant = "resistant",
    }
}

/// HOMA-IR with three decimals and its class, from glucose in mg/dL (20 to 2,000) and insulin in µIU/mL (0.1 to 1,000)
/// in blood taken after eight hours or more without food.
///
/// ```
/// use checkup_core::judgement::formula::{NotValid, homa_ir::{Insulin, homa_ir}};
/// let n = |text: &str| text.parse().unwrap();
/// assert_eq!(homa_ir(n("100"), n("10"), 8), Ok((n("2.469"), Insulin::Unremarkable)));
/// assert_eq!(homa_ir(n("100"), n("10"), 7), Err(NotValid::NotFasting { hours: 8 }));
/// ```
pub fn homa_ir(
    glucose: Decimal,
    insulin: Decimal,
    fasted_hours: u16,
) -> Result<(Decimal, Insulin), NotValid> {
    if fasted_hours < FASTING_HOURS {
        return Err(NotValid::NotFasting { hours: FASTING_HOURS });
    }
    plausible(glucose, "FPG", 20, 2_000)?;
    plausible(insulin, "INSULIN", Decimal::new(1, 1), 1_000)?;
    let value = glucose.checked_mul(insulin).and_then(|product| product.checked_div(Decimal::from(405)));
    let value = rounded(value.ok_or(NotValid::Implausible { input: "INSULIN" })?, 3);
    let class = if value < Decimal::new(25, 1) { Insulin::Unremarkable } else { Insulin::Resistant };
    Ok((value, class))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn from_two_and_a_half_on_it_suggests_resistance() {
        let of = |glucose, insulin| homa_ir(n(glucose), n(insulin), 8).unwrap();
        assert_eq!(of("81", "12.49"), (n("2.498"), Insulin::Unremarkable));
        assert_eq!(of("81", "12.5"), (n("2.5"), Insulin::Resistant));
        assert_eq!(of("81", "12.51"), (n("2.502"), Insulin::Resistant));
    }

    #[test]
    fn millimoles_are_not_taken_for_milligrams() {
        let of = |glucose, insulin| homa_ir(n(glucose), n(insulin), 8).err();
        assert_eq!(of("5.6", "10"), Some(NotValid::Implausible { input: "FPG" }));
        assert_eq!(of("19.99", "10"), Some(NotValid::Implausible { input: "FPG" }));
        assert_eq!(of("2000.01", "10"), Some(NotValid::Implausible { input: "FPG" }));
        assert_eq!(of("100", "0.09"), Some(NotValid::Implausible { input: "INSULIN" }));
        assert_eq!(of("100", "1000.01"), Some(NotValid::Implausible { input: "INSULIN" }));
        assert_eq!((of("20", "0.1"), of("2000", "1000")), (None, None));
    }
}
