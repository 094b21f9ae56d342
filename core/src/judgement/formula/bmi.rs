//! Body-mass index: weight in kilograms by the square of height in metres (Quetelet; WHO Technical Report 894).

use super::NotValid;
use crate::judgement::{Rule, RuleKind};
use crate::lab::unit::rounded;
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "bmi",
    kind: RuleKind::Formula,
    source: "WHO Technical Report Series 894 (2000): kg/m²",
    since: (2000, 1, 1),
};

/// Index in kg/m², one decimal, from height in cm (50 to 250) and weight in kg (2 to 400).
///
/// ```
/// use checkup_core::judgement::formula::bmi::bmi;
/// assert_eq!(bmi("170".parse().unwrap(), "65".parse().unwrap()).unwrap(), "22.5".parse().unwrap());
/// ```
pub fn bmi(height_cm: Decimal, weight_kg: Decimal) -> Result<Decimal, NotValid> {
    if !(Decimal::from(50)..=Decimal::from(250)).contains(&height_cm) {
        return Err(NotValid::Implausible { input: "HT" });
    }
    if !(Decimal::TWO..=Decimal::from(400)).contains(&weight_kg) {
        return Err(NotValid::Implausible { input: "WT" });
    }
    let metres = height_cm / Decimal::ONE_HUNDRED;
    Ok(rounded(weight_kg / (metres * metres), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_body_can_be_has_no_index() {
        let n = |text: &str| text.parse::<Decimal>().unwrap();
        assert_eq!(bmi(n("1.70"), n("65")), Err(NotValid::Implausible { input: "HT" }));
        assert_eq!(bmi(n("0"), n("65")), Err(NotValid::Implausible { input: "HT" }));
        assert_eq!(bmi(n("170"), n("0")), Err(NotValid::Implausible { input: "WT" }));
        assert_eq!(bmi(n("50"), n("2")), Ok(n("8.0")));
        assert_eq!(bmi(n("250"), n("400")), Ok(n("64.0")));
    }
}
