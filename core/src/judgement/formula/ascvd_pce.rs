//! Ten-year risk of a first heart attack or stroke by the pooled cohort equations (ACC/AHA 2013), for people of 40 to 79
//! years. Made from American cohorts; it foretells too much in Koreans and other Asians, so the WHO charts
//! ([`super::who_cvd_2019`]) come first and this one is never the preferred answer.

use super::{NotValid, grown};
use crate::catalog::tokens;
use crate::judgement::{Rule, RuleKind};
use crate::lab::unit::rounded;
use crate::person::Sex;
use rust_decimal::{Decimal, MathematicalOps};

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "ascvd_pce",
    kind: RuleKind::Formula,
    source: "Goff DC et al. Circulation 2014;129(25 Suppl 2):S49-S73 (pooled cohort equations)",
    since: (2013, 11, 12),
};

/// First age in years.
pub const AGE_FROM: u32 = 40;

/// Last age in years.
pub const AGE_TO: u32 = 79;

/// What the published calculator accepts: item, lowest and highest value, in mg/dL and mmHg.
pub const RANGES: [(&str, u32, u32); 3] = [("TC", 130, 320), ("HDL", 20, 100), ("SBP", 90, 200)];

tokens! {
    /// Group whose equation is used. The guideline reads the white equation for everybody who is not African American.
    Cohort {
        /// White and every other group.
        White = "white",
        /// African American.
        AfricanAmerican = "african-american",
    }
}

/// Whom the risk is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Completed years.
    pub age: u32,
    /// Sex.
    pub sex: Sex,
    /// Smokes now.
    pub smoker: bool,
    /// Has diabetes.
    pub diabetes: bool,
    /// Has had a heart attack, a stroke or another cardiovascular disease.
    pub known_disease: bool,
    /// Systolic pressure, mmHg.
    pub systolic: Decimal,
    /// Takes medicine against high blood pressure.
    pub treated: bool,
    /// Total cholesterol, mg/dL.
    pub total: Decimal,
    /// HDL cholesterol, mg/dL.
    pub hdl: Decimal,
}

/// Coefficients in thousandths, of the logarithms of age, age², total cholesterol, HDL and systolic pressure and of their
/// products with that of age; mean of the sum in hundredths; survival at ten years in ten-thousandths.
struct Equation {
    age: i64,
    age_squared: i64,
    total: i64,
    age_total: i64,
    hdl: i64,
    age_hdl: i64,
    treated: (i64, i64),
    untreated: (i64, i64),
    smoker: i64,
    age_smoker: i64,
    diabetes: i64,
    mean: i64,
    survival: i64,
}

/// Table A of the guideline.
const fn equation(sex: Sex, cohort: Cohort) -> Equation {
    match (sex, cohort) {
        (Sex::Female, Cohort::White) => Equation {
            age: -29_799,
            age_squared: 4_884,
            total: 13_540,
            age_total: -3_114,
            hdl: -13_578,
            age_hdl: 3_149,
            treated: (2_019, 0),
            untreated: (1_957, 0),
            smoker: 7_574,
            age_smoker: -1_665,
            diabetes: 661,
            mean: -2_918,
            survival: 9_665,
        },
        (Sex::Female, Cohort::AfricanAmerican) => Equation {
            age: 17_114,
            age_squared: 0,
            total: 940,
            age_total: 0,
            hdl: -18_920,
            age_hdl: 4_475,
            treated: (29_291, -6_432),
            untreated: (27_820, -6_087),
            smoker: 691,
            age_smoker: 0,
            diabetes: 874,
            mean: 8_661,
            survival: 9_533,
        },
        (Sex::Male, Cohort::White) => Equation {
            age: 12_344,
            age_squared: 0,
            total: 11_853,
            age_total: -2_664,
            hdl: -7_990,
            age_hdl: 1_769,
            treated: (1_797, 0),
            untreated: (1_764, 0),
            smoker: 7_837,
            age_smoker: -1_795,
            diabetes: 658,
            mean: 6_118,
            survival: 9_144,
        },
        (Sex::Male, Cohort::AfricanAmerican) => Equation {
            age: 2_469,
            age_squared: 0,
            total: 302,
            age_total: 0,
            hdl: -307,
            age_hdl: 0,
            treated: (1_916, 0),
            untreated: (1_809, 0),
            smoker: 549,
            age_smoker: 0,
            diabetes: 645,
            mean: 1_954,
            survival: 8_954,
        },
    }
}

/// Risk in per cent, two decimals, for age 40 to 79, total cholesterol 130 to 320 and HDL 20 to 100 mg/dL, systolic
/// pressure 90 to 200 mmHg.
///
/// ```
/// use checkup_core::judgement::formula::ascvd_pce::{Cohort, Subject, risk};
/// use checkup_core::person::Sex;
/// let n = |text: &str| text.parse().unwrap();
/// let subject = Subject {
///     age: 55, sex: Sex::Male, smoker: false, diabetes: false, known_disease: false,
///     systolic: n("120"), treated: false, total: n("213"), hdl: n("50"),
/// };
/// assert_eq!(risk(Cohort::White, subject), Ok(n("5.38")));
/// ```
pub fn risk(cohort: Cohort, subject: Subject) -> Result<Decimal, NotValid> {
    if subject.known_disease {
        return Err(NotValid::KnownDisease);
    }
    grown(subject.age, AGE_FROM)?;
    if subject.age > AGE_TO {
        return Err(NotValid::AgeTooHigh { to: AGE_TO });
    }
    for ((input, from, to), value) in RANGES.into_iter().zip([subject.total, subject.hdl, subject.systolic]) {
        let (from, to) = (Decimal::from(from), Decimal::from(to));
        if value < from {
            return Err(NotValid::TooLow { input, from });
        }
        if value > to {
            return Err(NotValid::TooHigh { input, to });
        }
    }
    let fraction = solve(&equation(subject.sex, cohort), subject);
    let per_cent = fraction.and_then(|fraction| fraction.checked_mul(Decimal::ONE_HUNDRED));
    per_cent.map(|value| rounded(value, 2)).ok_or(NotValid::Implausible { input: "AGE" })
}

/// 1 − survival^exp(sum − mean).
fn solve(equation: &Equation, subject: Subject) -> Option<Decimal> {
    let thousandths = |coefficient: i64| Decimal::new(coefficient, 3);
    let age = Decimal::from(subject.age).checked_ln()?;
    // A coefficient and the one of the product with ln(age) belong together.
    let with_age =
        |own: i64, by_age: i64| thousandths(own).checked_add(thousandths(by_age).checked_mul(age)?);
    let pressure = if subject.treated { equation.treated } else { equation.untreated };
    let yes = |flag: bool| if flag { Decimal::ONE } else { Decimal::ZERO };
    let terms = [
        (with_age(equation.age, equation.age_squared)?, age),
        (with_age(equation.total, equation.age_total)?, subject.total.checked_ln()?),
        (with_age(equation.hdl, equation.age_hdl)?, subject.hdl.checked_ln()?),
        (with_age(pressure.0, pressure.1)?, subject.systolic.checked_ln()?),
        (with_age(equation.smoker, equation.age_smoker)?, yes(subject.smoker)),
        (thousandths(equation.diabetes), yes(subject.diabetes)),
    ];
    let sum = terms.into_iter().try_fold(Decimal::ZERO, |sum, (coefficient, value)| {
        sum.checked_add(coefficient.checked_mul(value)?)
    })?;
    let hazard = sum.checked_sub(Decimal::new(equation.mean, 2))?.checked_exp()?;
    let survival = Decimal::new(equation.survival, 4).checked_ln()?.checked_mul(hazard)?.checked_exp()?;
    Decimal::ONE.checked_sub(survival)
}
