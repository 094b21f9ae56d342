//! Stage of chronic kidney disease by KDIGO: filtration G1–G5, albumin in urine A1–A3, and the colour of the risk map.
//!
//! A stage needs findings that last three months or longer; one value at a checkup only suggests it, and G1 or G2 with
//! A1 is no kidney disease without another sign of damage.

use super::{NotValid, plausible};
use crate::catalog::tokens;
use crate::judgement::{Rule, RuleKind};
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "ckd_stage",
    kind: RuleKind::Formula,
    source: "KDIGO 2024 Clinical Practice Guideline for CKD, Kidney Int 2024;105(4S):S117-S314",
    since: (2024, 4, 1),
};

tokens! {
    /// Filtration by eGFR in mL/min/1.73 m²; each stage holds its lower limit.
    Filtration {
        /// 90 or more.
        G1 = "g1",
        /// 60 to below 90.
        G2 = "g2",
        /// 45 to below 60.
        G3a = "g3a",
        /// 30 to below 45.
        G3b = "g3b",
        /// 15 to below 30.
        G4 = "g4",
        /// Below 15.
        G5 = "g5",
    }
}

tokens! {
    /// Albumin by creatinine in urine, mg/g.
    Albuminuria {
        /// Below 30.
        A1 = "a1",
        /// 30 to 300, both included.
        A2 = "a2",
        /// Above 300.
        A3 = "a3",
    }
}

tokens! {
    /// Risk that the kidneys get worse: the colour of the KDIGO map.
    KidneyRisk {
        /// Green.
        Low = "low",
        /// Yellow.
        ModeratelyIncreased = "moderately-increased",
        /// Orange.
        High = "high",
        /// Red.
        VeryHigh = "very-high",
    }
}

/// Filtration stage from eGFR, above 0 and up to 300 mL/min/1.73 m².
///
/// ```
/// use checkup_core::judgement::formula::ckd_stage::{Filtration, filtration};
/// assert_eq!(filtration("59.99".parse().unwrap()), Ok(Filtration::G3a));
/// assert_eq!(filtration("60".parse().unwrap()), Ok(Filtration::G2));
/// ```
pub fn filtration(egfr: Decimal) -> Result<Filtration, NotValid> {
    plausible(egfr, "EGFR", Decimal::new(1, 2), 300)?;
    let from = |limit: u32| egfr >= Decimal::from(limit);
    Ok(match () {
        () if from(90) => Filtration::G1,
        () if from(60) => Filtration::G2,
        () if from(45) => Filtration::G3a,
        () if from(30) => Filtration::G3b,
        () if from(15) => Filtration::G4,
        () => Filtration::G5,
    })
}

/// Albuminuria stage from albumin/creatinine, 0 to 30,000 mg/g. KDIGO writes A2 as 30–300 and A3 as above 300, so that
/// exactly 300 is A2.
///
/// ```
/// use checkup_core::judgement::formula::ckd_stage::{Albuminuria, albuminuria};
/// assert_eq!(albuminuria("300".parse().unwrap()), Ok(Albuminuria::A2));
/// ```
pub fn albuminuria(mg_per_g: Decimal) -> Result<Albuminuria, NotValid> {
    plausible(mg_per_g, "UACR", Decimal::ZERO, 30_000)?;
    Ok(match () {
        () if mg_per_g < Decimal::from(30) => Albuminuria::A1,
        () if mg_per_g <= Decimal::from(300) => Albuminuria::A2,
        () => Albuminuria::A3,
    })
}

/// Colour of the KDIGO map.
///
/// ```
/// use checkup_core::judgement::formula::ckd_stage::{Albuminuria, Filtration, KidneyRisk, risk};
/// assert_eq!(risk(Filtration::G3a, Albuminuria::A2), KidneyRisk::High);
/// ```
pub const fn risk(filtration: Filtration, albuminuria: Albuminuria) -> KidneyRisk {
    use Albuminuria::{A1, A2, A3};
    use Filtration::{G1, G2, G3a, G3b, G4, G5};
    match (filtration, albuminuria) {
        (G1 | G2, A1) => KidneyRisk::Low,
        (G1 | G2, A2) | (G3a, A1) => KidneyRisk::ModeratelyIncreased,
        (G1 | G2, A3) | (G3a, A2) | (G3b, A1) => KidneyRisk::High,
        (G3a, A3) | (G3b, A2 | A3) | (G4 | G5, _) => KidneyRisk::VeryHigh,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn each_filtration_stage_holds_its_lower_limit() {
        let edges = [
            ("300", "g1"),
            ("90.01", "g1"),
            ("90", "g1"),
            ("89.99", "g2"),
            ("60", "g2"),
            ("59.99", "g3a"),
            ("45", "g3a"),
            ("44.99", "g3b"),
            ("30", "g3b"),
            ("29.99", "g4"),
            ("15", "g4"),
            ("14.99", "g5"),
            ("0.01", "g5"),
        ];
        for (egfr, stage) in edges {
            assert_eq!(filtration(n(egfr)).map(Filtration::token), Ok(stage), "{egfr}");
        }
        for egfr in ["0", "-1", "300.01"] {
            assert_eq!(filtration(n(egfr)), Err(NotValid::Implausible { input: "EGFR" }), "{egfr}");
        }
    }

    #[test]
    fn albumin_of_exactly_300_is_still_moderate() {
        let edges = [
            ("0", "a1"),
            ("29.99", "a1"),
            ("30", "a2"),
            ("299.99", "a2"),
            ("300", "a2"),
            ("300.01", "a3"),
            ("30000", "a3"),
        ];
        for (uacr, stage) in edges {
            assert_eq!(albuminuria(n(uacr)).map(Albuminuria::token), Ok(stage), "{uacr}");
        }
        for uacr in ["-0.01", "30000.01"] {
            assert_eq!(albuminuria(n(uacr)), Err(NotValid::Implausible { input: "UACR" }), "{uacr}");
        }
    }

    #[test]
    fn the_map_is_that_of_kdigo() {
        let map = [
            ("g1", "low moderately-increased high"),
            ("g2", "low moderately-increased high"),
            ("g3a", "moderately-increased high very-high"),
            ("g3b", "high very-high very-high"),
            ("g4", "very-high very-high very-high"),
            ("g5", "very-high very-high very-high"),
        ];
        for (stage, row) in map {
            let stage = Filtration::parse(stage).unwrap();
            let found = Albuminuria::ALL.map(|albumin| risk(stage, albumin).token()).join(" ");
            assert_eq!(found, row, "{stage:?}");
        }
    }
}
