//! Words for a body-mass index: the Asian-Pacific classes (WHO Western Pacific Region 2000, public-health action points of
//! the WHO expert consultation 2004) and the Korean ones (Korean Society for the Study of Obesity).
//!
//! Classes are half-open on the decimal index: 22.99 is still normal, 23.0 is not. Adults only, not in pregnancy.

use super::{NotValid, grown, plausible};
use crate::catalog::tokens;
use crate::judgement::{Rule, RuleKind};
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "bmi_class",
    kind: RuleKind::Formula,
    source: "WHO/IASO/IOTF: The Asia-Pacific perspective (2000); WHO expert consultation, Lancet 2004;363:157-163",
    since: (2000, 2, 1),
};

/// The Korean classes have a publication of their own.
pub const KSSO: Rule = Rule {
    id: RULE.id,
    kind: RuleKind::Formula,
    source: "KSSO Clinical Practice Guidelines for Obesity 2022 (J Obes Metab Syndr 2023;32:121-129)",
    since: (2022, 1, 1),
};

/// First age in years.
pub const AGE_FROM: u32 = 18;

tokens! {
    /// Asian-Pacific class. Fluent keys `report-class-bmi-asian-<token>`.
    BmiAsian {
        /// Below 18.5 kg/m².
        Underweight = "underweight",
        /// 18.5 to below 23.
        Normal = "normal",
        /// 23 to below 25: overweight, at risk.
        Overweight = "overweight",
        /// 25 to below 30.
        ObeseOne = "obese-1",
        /// 30 and more.
        ObeseTwo = "obese-2",
    }
}

tokens! {
    /// Class of the Korean Society for the Study of Obesity. Fluent keys `report-class-bmi-ksso-<token>`.
    BmiKsso {
        /// Below 18.5 kg/m².
        Underweight = "underweight",
        /// 18.5 to below 23.
        Normal = "normal",
        /// 23 to below 25 (비만 전단계).
        PreObese = "pre-obese",
        /// 25 to below 30 (1단계 비만).
        ObeseOne = "obese-1",
        /// 30 to below 35 (2단계 비만).
        ObeseTwo = "obese-2",
        /// 35 and more (3단계 비만).
        ObeseThree = "obese-3",
    }
}

/// Whose body is classed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    /// Body-mass index in kg/m², 5 to 120.
    pub bmi: Decimal,
    /// Completed years, 18 to 120.
    pub age: u32,
    /// Known to be pregnant: the index then says nothing about fat.
    pub pregnant: bool,
}

impl Input {
    fn checked(self) -> Result<Decimal, NotValid> {
        grown(self.age, AGE_FROM)?;
        if self.pregnant {
            return Err(NotValid::Pregnant);
        }
        plausible(self.bmi, "BMI", 5, 120)
    }
}

/// Asian-Pacific class.
///
/// # Errors
/// Below 18 years, in pregnancy, or an index that no body has.
///
/// ```
/// use checkup_core::judgement::formula::bmi_class::{BmiAsian, Input, asian};
/// let input = Input { bmi: "23.0".parse().unwrap(), age: 40, pregnant: false };
/// assert_eq!(asian(input), Ok(BmiAsian::Overweight));
/// ```
pub fn asian(input: Input) -> Result<BmiAsian, NotValid> {
    let bmi = input.checked()?;
    Ok(if bmi < Decimal::new(185, 1) {
        BmiAsian::Underweight
    } else if bmi < Decimal::from(23) {
        BmiAsian::Normal
    } else if bmi < Decimal::from(25) {
        BmiAsian::Overweight
    } else if bmi < Decimal::from(30) {
        BmiAsian::ObeseOne
    } else {
        BmiAsian::ObeseTwo
    })
}

/// Korean class.
///
/// # Errors
/// As [`asian`].
///
/// ```
/// use checkup_core::judgement::formula::bmi_class::{BmiKsso, Input, ksso};
/// let input = Input { bmi: "35.0".parse().unwrap(), age: 40, pregnant: false };
/// assert_eq!(ksso(input), Ok(BmiKsso::ObeseThree));
/// ```
pub fn ksso(input: Input) -> Result<BmiKsso, NotValid> {
    Ok(match asian(input)? {
        BmiAsian::Underweight => BmiKsso::Underweight,
        BmiAsian::Normal => BmiKsso::Normal,
        BmiAsian::Overweight => BmiKsso::PreObese,
        BmiAsian::ObeseOne => BmiKsso::ObeseOne,
        BmiAsian::ObeseTwo if input.bmi < Decimal::from(35) => BmiKsso::ObeseTwo,
        BmiAsian::ObeseTwo => BmiKsso::ObeseThree,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bmi: &str, age: u32) -> Input {
        Input { bmi: bmi.parse().unwrap(), age, pregnant: false }
    }

    #[test]
    fn asian_classes_change_at_their_boundaries() {
        use BmiAsian::{Normal, ObeseOne, ObeseTwo, Overweight, Underweight};
        for (bmi, class) in [
            ("5", Underweight),
            ("18.4", Underweight),
            ("18.49", Underweight),
            ("18.5", Normal),
            ("18.6", Normal),
            ("22.9", Normal),
            ("22.99", Normal),
            ("23", Overweight),
            ("23.1", Overweight),
            ("24.9", Overweight),
            ("25.0", ObeseOne),
            ("25.1", ObeseOne),
            ("29.99", ObeseOne),
            ("30", ObeseTwo),
            ("30.1", ObeseTwo),
            ("120", ObeseTwo),
        ] {
            assert_eq!(asian(of(bmi, 40)), Ok(class), "{bmi}");
        }
    }

    #[test]
    fn korean_classes_change_at_their_boundaries() {
        use BmiKsso::{Normal, ObeseOne, ObeseThree, ObeseTwo, PreObese, Underweight};
        for (bmi, class) in [
            ("18.4", Underweight),
            ("18.5", Normal),
            ("22.9", Normal),
            ("23.0", PreObese),
            ("24.9", PreObese),
            ("25.0", ObeseOne),
            ("29.9", ObeseOne),
            ("30.0", ObeseTwo),
            ("34.9", ObeseTwo),
            ("34.99", ObeseTwo),
            ("35.0", ObeseThree),
            ("35.1", ObeseThree),
        ] {
            assert_eq!(ksso(of(bmi, 40)), Ok(class), "{bmi}");
        }
    }

    #[test]
    fn children_pregnancy_and_impossible_bodies_have_no_class() {
        assert_eq!(asian(of("22", 17)), Err(NotValid::AgeTooLow { from: 18 }));
        assert_eq!(ksso(of("22", 17)), Err(NotValid::AgeTooLow { from: 18 }));
        assert_eq!(asian(of("22", 18)), Ok(BmiAsian::Normal));
        assert_eq!(asian(of("22", 120)), Ok(BmiAsian::Normal));
        assert_eq!(asian(of("22", 121)), Err(NotValid::Implausible { input: "AGE" }));
        for bmi in ["4.9", "120.1", "-22"] {
            assert_eq!(asian(of(bmi, 40)), Err(NotValid::Implausible { input: "BMI" }), "{bmi}");
        }
        assert_eq!(asian(Input { pregnant: true, ..of("27", 30) }), Err(NotValid::Pregnant));
        assert_eq!(ksso(Input { pregnant: true, ..of("27", 30) }), Err(NotValid::Pregnant));
    }
}
