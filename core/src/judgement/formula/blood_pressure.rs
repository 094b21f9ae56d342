//! Words for a blood pressure under three guidelines, always by the worse of systolic and diastolic: ACC/AHA 2017, the
//! Korean Society of Hypertension 2022, and the threshold of 140/90 that Vietnam and Europe keep for the office, with
//! the crisis at 180/120.
//!
//! One measurement on one day is a class, not a diagnosis. Classes are half-open: 129.5 is still below 130.

use super::{NotValid, grown, plausible};
use crate::catalog::tokens;
use crate::judgement::{Rule, RuleKind};
use rust_decimal::Decimal;

/// The registered rule; [`KSH`] and [`VN_ESC`] are the other two publications.
pub const RULE: Rule = Rule {
    id: "blood_pressure",
    kind: RuleKind::Formula,
    source: "ACC/AHA 2017 (Whelton PK et al. Hypertension 2018;71:e13-e115)",
    since: (2017, 11, 13),
};

/// Korean Society of Hypertension.
pub const KSH: Rule = Rule {
    id: RULE.id,
    kind: RuleKind::Formula,
    source: "KSH 2022 (Kim HL et al. Clin Hypertens 2023;29:11)",
    since: (2022, 1, 1),
};

/// Vietnam and Europe.
pub const VN_ESC: Rule = Rule {
    id: RULE.id,
    kind: RuleKind::Formula,
    source: "VSH/VNHA 2022; ESC/ESH 2018 (Williams B et al. Eur Heart J 2018;39:3021-3104)",
    since: (2018, 8, 25),
};

/// First age in years.
pub const AGE_FROM: u32 = 18;

tokens! {
    /// ACC/AHA 2017; a later one is a worse one. Fluent keys `report-class-bp-acc-aha-<token>`.
    BpAccAha {
        /// Below 120 and below 80 mmHg.
        Normal = "normal",
        /// 120 to 129 and below 80.
        Elevated = "elevated",
        /// 130 to 139 or 80 to 89.
        StageOne = "stage-1",
        /// 140 or 90 and more.
        StageTwo = "stage-2",
    }
}

tokens! {
    /// Korean Society of Hypertension 2022; a later one is a worse one. Fluent keys `report-class-bp-ksh-<token>`.
    BpKsh {
        /// Below 120 and below 80 mmHg.
        Normal = "normal",
        /// 120 to 129 and below 80 (주의혈압).
        Elevated = "elevated",
        /// 130 to 139 or 80 to 89 (고혈압 전단계).
        Prehypertension = "prehypertension",
        /// 140 to 159 or 90 to 99 (1기).
        GradeOne = "grade-1",
        /// 160 or 100 and more (2기).
        GradeTwo = "grade-2",
    }
}

tokens! {
    /// Vietnam and Europe; a later one is a worse one. Fluent keys `report-class-bp-vn-esc-<token>`.
    BpVnEsc {
        /// Below 140 and below 90 mmHg.
        Below = "below",
        /// 140 or 90 and more.
        Hypertension = "hypertension",
        /// 180 or 120 and more: to be seen by a doctor now.
        Crisis = "crisis",
    }
}

/// A pressure in mmHg; the systolic one is above the diastolic one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pressure {
    systolic: Decimal,
    diastolic: Decimal,
}

impl Pressure {
    /// Systolic 40 to 320 and diastolic 20 to 220 mmHg, as in [`crate::bounds::PLAUSIBLE`].
    ///
    /// # Errors
    /// An impossible value, or a systolic pressure not above the diastolic one.
    ///
    /// ```
    /// use checkup_core::judgement::formula::{NotValid, blood_pressure::Pressure};
    /// assert!(Pressure::new(120.into(), 80.into()).is_ok());
    /// assert_eq!(Pressure::new(80.into(), 120.into()), Err(NotValid::PressureInverted));
    /// ```
    pub fn new(systolic: Decimal, diastolic: Decimal) -> Result<Self, NotValid> {
        plausible(systolic, "SBP", 40, 320)?;
        plausible(diastolic, "DBP", 20, 220)?;
        if systolic <= diastolic {
            return Err(NotValid::PressureInverted);
        }
        Ok(Self { systolic, diastolic })
    }

    /// Systolic, mmHg.
    pub const fn systolic(self) -> Decimal {
        self.systolic
    }

    /// Diastolic, mmHg.
    pub const fn diastolic(self) -> Decimal {
        self.diastolic
    }

    /// Either of the two has reached its limit.
    pub(crate) fn reaches(self, systolic: u32, diastolic: u32) -> bool {
        self.systolic >= Decimal::from(systolic) || self.diastolic >= Decimal::from(diastolic)
    }
}

/// ACC/AHA 2017, at 18 years and more.
///
/// ```
/// use checkup_core::judgement::formula::blood_pressure::{BpAccAha, Pressure, acc_aha};
/// let pressure = Pressure::new(118.into(), 91.into()).unwrap();
/// assert_eq!(acc_aha(pressure, 50), Ok(BpAccAha::StageTwo)); // the worse of the two
/// ```
pub fn acc_aha(pressure: Pressure, age: u32) -> Result<BpAccAha, NotValid> {
    Ok(match ksh(pressure, age)? {
        BpKsh::Normal => BpAccAha::Normal,
        BpKsh::Elevated => BpAccAha::Elevated,
        BpKsh::Prehypertension => BpAccAha::StageOne,
        BpKsh::GradeOne | BpKsh::GradeTwo => BpAccAha::StageTwo,
    })
}

/// Korean Society of Hypertension 2022, at 18 years and more.
///
/// ```
/// use checkup_core::judgement::formula::blood_pressure::{BpKsh, Pressure, ksh};
/// assert_eq!(ksh(Pressure::new(129.into(), 79.into()).unwrap(), 50), Ok(BpKsh::Elevated));
/// ```
pub fn ksh(pressure: Pressure, age: u32) -> Result<BpKsh, NotValid> {
    grown(age, AGE_FROM)?;
    Ok(if pressure.reaches(160, 100) {
        BpKsh::GradeTwo
    } else if pressure.reaches(140, 90) {
        BpKsh::GradeOne
    } else if pressure.reaches(130, 80) {
        BpKsh::Prehypertension
    } else if pressure.systolic >= Decimal::from(120) {
        BpKsh::Elevated
    } else {
        BpKsh::Normal
    })
}

/// Vietnam and Europe, at 18 years and more.
///
/// ```
/// use checkup_core::judgement::formula::blood_pressure::{BpVnEsc, Pressure, vn_esc};
/// assert_eq!(vn_esc(Pressure::new(150.into(), 120.into()).unwrap(), 50), Ok(BpVnEsc::Crisis));
/// ```
pub fn vn_esc(pressure: Pressure, age: u32) -> Result<BpVnEsc, NotValid> {
    grown(age, AGE_FROM)?;
    Ok(if pressure.reaches(180, 120) {
        BpVnEsc::Crisis
    } else if pressure.reaches(140, 90) {
        BpVnEsc::Hypertension
    } else {
        BpVnEsc::Below
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(systolic: &str, diastolic: &str) -> Pressure {
        Pressure::new(systolic.parse().unwrap(), diastolic.parse().unwrap()).unwrap()
    }

    #[test]
    fn american_classes_change_at_their_boundaries() {
        use BpAccAha::{Elevated, Normal, StageOne, StageTwo};
        for (systolic, diastolic, class) in [
            ("119", "79", Normal),
            ("119.9", "79.9", Normal),
            ("120", "79", Elevated),
            ("121", "79", Elevated),
            ("129", "79", Elevated),
            ("129.9", "79", Elevated),
            ("130", "79", StageOne),
            ("131", "79", StageOne),
            ("119", "80", StageOne),
            ("125", "80", StageOne),
            ("119", "89", StageOne),
            ("139", "89", StageOne),
            ("140", "79", StageTwo),
            ("119", "90", StageTwo),
            ("119", "91", StageTwo),
            ("141", "79", StageTwo),
            ("190", "125", StageTwo),
        ] {
            assert_eq!(acc_aha(of(systolic, diastolic), 40), Ok(class), "{systolic}/{diastolic}");
        }
    }

    #[test]
    fn korean_classes_change_at_their_boundaries() {
        use BpKsh::{Elevated, GradeOne, GradeTwo, Normal, Prehypertension};
        for (systolic, diastolic, class) in [
            ("119", "79", Normal),
            ("120", "79", Elevated),
            ("129", "79", Elevated),
            ("130", "79", Prehypertension),
            ("129", "80", Prehypertension),
            ("139", "89", Prehypertension),
            ("140", "79", GradeOne),
            ("119", "90", GradeOne),
            ("159", "99", GradeOne),
            ("160", "79", GradeTwo),
            ("161", "79", GradeTwo),
            ("119", "100", GradeTwo),
            ("119", "101", GradeTwo),
        ] {
            assert_eq!(ksh(of(systolic, diastolic), 40), Ok(class), "{systolic}/{diastolic}");
        }
    }

    #[test]
    fn the_vietnamese_and_european_classes_change_at_their_boundaries() {
        use BpVnEsc::{Below, Crisis, Hypertension};
        for (systolic, diastolic, class) in [
            ("139", "89", Below),
            ("139.9", "89.9", Below),
            ("140", "89", Hypertension),
            ("141", "89", Hypertension),
            ("139", "90", Hypertension),
            ("139", "91", Hypertension),
            ("179", "119", Hypertension),
            ("180", "80", Crisis),
            ("181", "80", Crisis),
            ("150", "120", Crisis),
            ("150", "121", Crisis),
        ] {
            assert_eq!(vn_esc(of(systolic, diastolic), 40), Ok(class), "{systolic}/{diastolic}");
        }
    }

    #[test]
    fn a_higher_pressure_never_has_a_better_class() {
        for systolic in 100..200_u32 {
            for diastolic in 50..99_u32 {
                let now = Pressure::new(systolic.into(), diastolic.into()).unwrap();
                for next in [(systolic + 1, diastolic), (systolic, diastolic + 1)] {
                    let Ok(next) = Pressure::new(next.0.into(), next.1.into()) else { continue };
                    assert!(acc_aha(now, 40).unwrap() <= acc_aha(next, 40).unwrap());
                    assert!(ksh(now, 40).unwrap() <= ksh(next, 40).unwrap());
                    assert!(vn_esc(now, 40).unwrap() <= vn_esc(next, 40).unwrap());
                }
            }
        }
    }

    #[test]
    fn what_is_no_pressure_cannot_be_made() {
        let pair = |systolic: &str, diastolic: &str| {
            Pressure::new(systolic.parse().unwrap(), diastolic.parse().unwrap())
        };
        assert_eq!(pair("80", "80"), Err(NotValid::PressureInverted));
        assert!(pair("81", "80").is_ok() && pair("80.1", "80").is_ok());
        assert_eq!(pair("39", "30"), Err(NotValid::Implausible { input: "SBP" }));
        assert!(pair("40", "20").is_ok() && pair("320", "220").is_ok());
        assert_eq!(pair("321", "80"), Err(NotValid::Implausible { input: "SBP" }));
        assert_eq!(pair("120", "19"), Err(NotValid::Implausible { input: "DBP" }));
        assert_eq!(pair("300", "221"), Err(NotValid::Implausible { input: "DBP" }));
    }

    #[test]
    fn children_have_tables_of_their_own() {
        let pressure = of("120", "80");
        assert_eq!(acc_aha(pressure, 17), Err(NotValid::AgeTooLow { from: 18 }));
        assert_eq!(ksh(pressure, 17), Err(NotValid::AgeTooLow { from: 18 }));
        assert_eq!(vn_esc(pressure, 17), Err(NotValid::AgeTooLow { from: 18 }));
        assert!(acc_aha(pressure, 18).is_ok() && ksh(pressure, 18).is_ok() && vn_esc(pressure, 18).is_ok());
        assert_eq!(vn_esc(pressure, 121), Err(NotValid::Implausible { input: "AGE" }));
    }
}
