//! Glycated haemoglobin in its three scales: NGSP per cent, IFCC mmol/mol (10.929 · (NGSP − 2.15)) and estimated
//! average glucose in mg/dL (28.7 · NGSP − 46.7).
//!
//! Anaemia, haemoglobin variants, pregnancy, dialysis and transfusion make the measured value itself misleading.

use super::{NotValid, plausible};
use crate::judgement::{Rule, RuleKind};
use crate::lab::unit::rounded;
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "a1c",
    kind: RuleKind::Formula,
    source: "Hoelzel W et al. Clin Chem 2004;50:166-174 (IFCC-NGSP master equation); Nathan DM et al. Diabetes Care \
             2008;31:1473-1478 (ADAG)",
    since: (2008, 8, 1),
};

/// NGSP per cent in which an average glucose is published (ADAG, table 2).
pub const GLUCOSE_FROM_TO: (u32, u32) = (5, 12);

const fn master() -> (Decimal, Decimal) {
    (Decimal::from_parts(10_929, 0, 0, false, 3), Decimal::from_parts(215, 0, 0, false, 2))
}

/// IFCC in mmol/mol, one decimal, from NGSP in per cent (3 to 20).
///
/// ```
/// use checkup_core::judgement::formula::a1c::ngsp_to_ifcc;
/// assert_eq!(ngsp_to_ifcc("6.5".parse().unwrap()), Ok("47.5".parse().unwrap()));
/// ```
pub fn ngsp_to_ifcc(ngsp: Decimal) -> Result<Decimal, NotValid> {
    plausible(ngsp, "HBA1C", 3, 20)?;
    let (slope, offset) = master();
    let value = ngsp.checked_sub(offset).and_then(|above| slope.checked_mul(above));
    value.map(|value| rounded(value, 1)).ok_or(NotValid::Implausible { input: "HBA1C" })
}

/// NGSP in per cent, two decimals, from IFCC in mmol/mol (9 to 196, that is NGSP 3 to 20).
///
/// ```
/// use checkup_core::judgement::formula::a1c::ifcc_to_ngsp;
/// assert_eq!(ifcc_to_ngsp("53".parse().unwrap()), Ok("7.00".parse().unwrap()));
/// ```
pub fn ifcc_to_ngsp(ifcc: Decimal) -> Result<Decimal, NotValid> {
    plausible(ifcc, "HBA1C_IFCC", 9, 196)?;
    let (slope, offset) = master();
    let value = ifcc.checked_div(slope).and_then(|above| above.checked_add(offset));
    value.map(|value| rounded(value, 2)).ok_or(NotValid::Implausible { input: "HBA1C_IFCC" })
}

/// Estimated average glucose in mg/dL, one decimal, from NGSP in per cent, 5 to 12: the published table.
///
/// ```
/// use checkup_core::judgement::formula::a1c::average_glucose;
/// assert_eq!(average_glucose("7.0".parse().unwrap()), Ok("154.2".parse().unwrap()));
/// ```
pub fn average_glucose(ngsp: Decimal) -> Result<Decimal, NotValid> {
    plausible(ngsp, "HBA1C", 3, 20)?;
    let (from, to) = (Decimal::from(GLUCOSE_FROM_TO.0), Decimal::from(GLUCOSE_FROM_TO.1));
    if ngsp < from {
        return Err(NotValid::TooLow { input: "HBA1C", from });
    }
    if ngsp > to {
        return Err(NotValid::TooHigh { input: "HBA1C", to });
    }
    let product = ngsp.checked_mul(Decimal::new(287, 1));
    let value = product.and_then(|product| product.checked_sub(Decimal::new(467, 1)));
    // 6.5 % gives 139.85 exactly, printed as 139.8: halves go to the even digit here.
    value.map(|value| value.round_dp(1)).ok_or(NotValid::Implausible { input: "HBA1C" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn there_and_back_is_the_same_per_cent() {
        for tenths in 30..=200_u32 {
            let ngsp = Decimal::from(tenths) / Decimal::TEN;
            let ifcc = ngsp_to_ifcc(ngsp).unwrap();
            let back = ifcc_to_ngsp(ifcc.clamp(n("9"), n("196"))).unwrap();
            assert!((back - ngsp).abs() <= n("0.05"), "{ngsp} {ifcc} {back}");
        }
    }

    #[test]
    fn an_average_is_given_only_where_it_was_published() {
        assert_eq!(average_glucose(n("4.99")), Err(NotValid::TooLow { input: "HBA1C", from: n("5") }));
        assert_eq!(average_glucose(n("5")), Ok(n("96.8")));
        assert_eq!(average_glucose(n("12")), Ok(n("297.7")));
        assert_eq!(average_glucose(n("12.01")), Err(NotValid::TooHigh { input: "HBA1C", to: n("12") }));
        assert_eq!(average_glucose(n("53")), Err(NotValid::Implausible { input: "HBA1C" }));
    }

    #[test]
    fn one_scale_is_not_taken_for_the_other() {
        for ngsp in ["2.99", "20.01", "53", "-6"] {
            assert_eq!(ngsp_to_ifcc(n(ngsp)), Err(NotValid::Implausible { input: "HBA1C" }), "{ngsp}");
        }
        for ifcc in ["8.99", "196.01", "7", "-1"] {
            assert_eq!(ifcc_to_ngsp(n(ifcc)), Err(NotValid::Implausible { input: "HBA1C_IFCC" }), "{ifcc}");
        }
        assert!(ngsp_to_ifcc(n("3")).is_ok() && ngsp_to_ifcc(n("20")).is_ok());
        assert!(ifcc_to_ngsp(n("9")).is_ok() && ifcc_to_ngsp(n("196")).is_ok());
    }
}
