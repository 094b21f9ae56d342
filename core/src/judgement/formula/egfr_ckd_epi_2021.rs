//! Estimated glomerular filtration rate from creatinine: CKD-EPI 2021, without race (Inker et al., N Engl J Med
//! 2021;385:1737-1749). 142 · min(Scr/κ,1)^α · max(Scr/κ,1)^−1.200 · 0.9938^age · 1.012 \[women\];
//! κ 0.7 (F) / 0.9 (M), α −0.241 (F) / −0.302 (M).
//!
//! Computed in decimals, so that native and WebAssembly give the same digits.

use super::NotValid;
use crate::judgement::{Rule, RuleKind};
use crate::lab::unit::rounded;
use crate::person::Sex;
use rust_decimal::{Decimal, MathematicalOps};

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "egfr_ckd_epi_2021",
    kind: RuleKind::Formula,
    source: "Inker LA et al. N Engl J Med 2021;385:1737-1749 (CKD-EPI creatinine 2021)",
    since: (2021, 9, 23),
};

/// First age in years for which the equation was made.
pub const AGE_FROM: u32 = 18;

/// eGFR in mL/min/1.73 m², two decimals, from creatinine in mg/dL (0.1 to 30) and age in completed years (18 to 120).
///
/// ```
/// use checkup_core::{judgement::formula::egfr_ckd_epi_2021::egfr, person::Sex};
/// assert_eq!(egfr("1.0".parse().unwrap(), Sex::Male, 50).unwrap(), "91.69".parse().unwrap());
/// ```
pub fn egfr(creatinine: Decimal, sex: Sex, age: u32) -> Result<Decimal, NotValid> {
    if age < AGE_FROM {
        return Err(NotValid::AgeTooLow { from: AGE_FROM });
    }
    if age > 120 {
        return Err(NotValid::Implausible { input: "AGE" });
    }
    if creatinine < Decimal::new(1, 1) || creatinine > Decimal::from(30) {
        return Err(NotValid::Implausible { input: "CREA" });
    }
    let (kappa, alpha, by_sex) = match sex {
        Sex::Female => (Decimal::new(7, 1), Decimal::new(-241, 3), Decimal::new(1012, 3)),
        Sex::Male => (Decimal::new(9, 1), Decimal::new(-302, 3), Decimal::ONE),
    };
    let ratio = creatinine / kappa;
    let exponent = if ratio < Decimal::ONE { alpha } else { Decimal::new(-1200, 3) };
    // min(…,1) and max(…,1): one of the two factors is always 1.
    let value = ratio.checked_powd(exponent).and_then(|power| {
        let by_age = Decimal::new(9938, 4).checked_powu(age.into())?;
        Decimal::from(142).checked_mul(power)?.checked_mul(by_age)?.checked_mul(by_sex)
    });
    value.map(|value| rounded(value, 2)).ok_or(NotValid::Implausible { input: "CREA" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn published_vectors_come_out() {
        let vectors = [
            ("1.0", Sex::Male, 50, "91.69"),
            ("0.8", Sex::Female, 50, "89.71"),
            ("1.5", Sex::Male, 70, "49.77"),
            ("0.6", Sex::Female, 30, "123.76"),
        ];
        for (creatinine, sex, age, expected) in vectors {
            assert_eq!(egfr(n(creatinine), sex, age), Ok(n(expected)), "{creatinine} {age}");
        }
    }

    #[test]
    fn a_child_has_no_adult_filtration_rate() {
        assert_eq!(egfr(n("0.8"), Sex::Male, 17), Err(NotValid::AgeTooLow { from: 18 }));
        assert!(egfr(n("0.8"), Sex::Male, 18).is_ok());
    }

    #[test]
    fn creatinine_that_no_blood_holds_has_no_answer() {
        for creatinine in ["0", "-1", "0.09", "30.01", "88.4"] {
            assert_eq!(egfr(n(creatinine), Sex::Male, 40), Err(NotValid::Implausible { input: "CREA" }));
        }
        assert!(egfr(n("0.1"), Sex::Female, 120).is_ok());
        assert!(egfr(n("30"), Sex::Male, 120).is_ok());
        assert!(egfr(n("1"), Sex::Male, 121).is_err());
    }
}
