//! Words for blood fats: NCEP Adult Treatment Panel III. Values in mg/dL, classes half-open. From 20 years on;
//! triglycerides only after nine hours without food, total, HDL and non-HDL cholesterol also without fasting.
//!
//! Whether a calculated LDL may be used at all is a question of its formula (triglycerides below 400 mg/dL for
//! Friedewald); here the number is taken as it comes.

use super::{NotValid, grown, plausible};
use crate::catalog::tokens;
use crate::judgement::{Rule, RuleKind};
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "lipids",
    kind: RuleKind::Formula,
    source: "NCEP ATP III (JAMA 2001;285:2486-2497; Circulation 2002;106:3143-3421)",
    since: (2001, 5, 16),
};

/// First age in years.
pub const AGE_FROM: u32 = 20;

/// Hours without food before triglycerides are judged.
pub const FASTING_HOURS: u16 = 9;

tokens! {
    /// Total cholesterol; a later one is a worse one. Fluent keys `report-class-tc-<token>`.
    TcClass {
        /// Below 200 mg/dL.
        Desirable = "desirable",
        /// 200 to 239.
        Borderline = "borderline",
        /// 240 and more.
        High = "high",
    }
}

tokens! {
    /// LDL cholesterol, and non-HDL cholesterol with every limit 30 mg/dL higher; a later one is a worse one. Fluent
    /// keys `report-class-ldl-<token>`.
    LdlClass {
        /// LDL below 100 mg/dL, non-HDL below 130.
        Optimal = "optimal",
        /// LDL 100 to 129, non-HDL 130 to 159.
        NearOptimal = "near-optimal",
        /// LDL 130 to 159, non-HDL 160 to 189.
        Borderline = "borderline",
        /// LDL 160 to 189, non-HDL 190 to 219.
        High = "high",
        /// LDL 190 and more, non-HDL 220 and more.
        VeryHigh = "very-high",
    }
}

tokens! {
    /// Triglycerides; a later one is a worse one. Fluent keys `report-class-tg-<token>`.
    TgClass {
        /// Below 150 mg/dL.
        Normal = "normal",
        /// 150 to 199.
        Borderline = "borderline",
        /// 200 to 499.
        High = "high",
        /// 500 and more: pancreatitis is to be prevented first.
        VeryHigh = "very-high",
    }
}

tokens! {
    /// HDL cholesterol; a later one is a better one. Fluent keys `report-class-hdl-<token>`.
    HdlClass {
        /// Below 40 mg/dL.
        Low = "low",
        /// 40 to 59.
        Middle = "middle",
        /// 60 and more: counts as protective.
        High = "high",
    }
}

/// The class of the first limit that lies above the value, or the last class.
fn up_to<T: Copy>(value: Decimal, limits: &[(u32, T)], last: T) -> T {
    limits.iter().find(|(limit, _)| value < Decimal::from(*limit)).map_or(last, |(_, class)| *class)
}

/// Total cholesterol in mg/dL (20 to 2000).
///
/// ```
/// use checkup_core::judgement::formula::lipids::{TcClass, total};
/// assert_eq!(total(200.into(), 40), Ok(TcClass::Borderline));
/// ```
pub fn total(mg_dl: Decimal, age: u32) -> Result<TcClass, NotValid> {
    grown(age, AGE_FROM)?;
    let value = plausible(mg_dl, "TC", 20, 2000)?;
    Ok(up_to(value, &[(200, TcClass::Desirable), (240, TcClass::Borderline)], TcClass::High))
}

/// LDL cholesterol in mg/dL (1 to 1500).
///
/// ```
/// use checkup_core::judgement::formula::lipids::{LdlClass, ldl};
/// assert_eq!(ldl(190.into(), 40), Ok(LdlClass::VeryHigh));
/// ```
pub fn ldl(mg_dl: Decimal, age: u32) -> Result<LdlClass, NotValid> {
    grown(age, AGE_FROM)?;
    Ok(ldl_class(plausible(mg_dl, "LDL", 1, 1500)?))
}

fn ldl_class(mg_dl: Decimal) -> LdlClass {
    let limits = [
        (100, LdlClass::Optimal),
        (130, LdlClass::NearOptimal),
        (160, LdlClass::Borderline),
        (190, LdlClass::High),
    ];
    up_to(mg_dl, &limits, LdlClass::VeryHigh)
}

/// Triglycerides in mg/dL (5 to 20000) after this many hours without food.
///
/// # Errors
/// Also [`NotValid::NotFasting`] below nine hours.
///
/// ```
/// use checkup_core::judgement::formula::{NotValid, lipids::{TgClass, triglycerides}};
/// assert_eq!(triglycerides(500.into(), 12, 40), Ok(TgClass::VeryHigh));
/// assert_eq!(triglycerides(500.into(), 2, 40), Err(NotValid::NotFasting { hours: 9 }));
/// ```
pub fn triglycerides(mg_dl: Decimal, fasted_hours: u16, age: u32) -> Result<TgClass, NotValid> {
    grown(age, AGE_FROM)?;
    if fasted_hours < FASTING_HOURS {
        return Err(NotValid::NotFasting { hours: FASTING_HOURS });
    }
    let value = plausible(mg_dl, "TG", 5, 20_000)?;
    let limits = [(150, TgClass::Normal), (200, TgClass::Borderline), (500, TgClass::High)];
    Ok(up_to(value, &limits, TgClass::VeryHigh))
}

/// HDL cholesterol in mg/dL (1 to 250).
///
/// ```
/// use checkup_core::judgement::formula::lipids::{HdlClass, hdl};
/// assert_eq!(hdl(60.into(), 40), Ok(HdlClass::High));
/// ```
pub fn hdl(mg_dl: Decimal, age: u32) -> Result<HdlClass, NotValid> {
    grown(age, AGE_FROM)?;
    let value = plausible(mg_dl, "HDL", 1, 250)?;
    Ok(up_to(value, &[(40, HdlClass::Low), (60, HdlClass::Middle)], HdlClass::High))
}

/// Non-HDL cholesterol: total minus HDL, in mg/dL, and its class. The limits are those of LDL plus 30 mg/dL.
///
/// # Errors
/// Also where HDL is not below the total.
///
/// ```
/// use checkup_core::judgement::formula::lipids::{LdlClass, non_hdl};
/// assert_eq!(non_hdl(240.into(), 50.into(), 40), Ok((190.into(), LdlClass::High)));
/// ```
pub fn non_hdl(total: Decimal, hdl: Decimal, age: u32) -> Result<(Decimal, LdlClass), NotValid> {
    grown(age, AGE_FROM)?;
    let total = plausible(total, "TC", 20, 2000)?;
    let hdl = plausible(hdl, "HDL", 1, 250)?;
    if hdl >= total {
        return Err(NotValid::Implausible { input: "HDL" });
    }
    let value = total - hdl;
    Ok((value, ldl_class(value - Decimal::from(30))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn total_cholesterol_at_its_boundaries() {
        use TcClass::{Borderline, Desirable, High};
        for (value, class) in [
            ("199", Desirable),
            ("199.9", Desirable),
            ("200", Borderline),
            ("201", Borderline),
            ("239", Borderline),
            ("240", High),
            ("241", High),
        ] {
            assert_eq!(total(n(value), 40), Ok(class), "{value}");
        }
    }

    #[test]
    fn ldl_at_its_boundaries() {
        use LdlClass::{Borderline, High, NearOptimal, Optimal, VeryHigh};
        let classes = [
            ("99", Optimal),
            ("100", NearOptimal),
            ("101", NearOptimal),
            ("129", NearOptimal),
            ("130", Borderline),
            ("131", Borderline),
            ("159", Borderline),
            ("160", High),
            ("161", High),
            ("189", High),
            ("190", VeryHigh),
            ("191", VeryHigh),
        ];
        for (value, class) in classes {
            assert_eq!(ldl(n(value), 40), Ok(class), "{value}");
            // Non-HDL: every limit 30 mg/dL higher, whatever HDL is.
            for of_hdl in ["25", "80"] {
                let all = n(value) + n("30") + n(of_hdl);
                assert_eq!(non_hdl(all, n(of_hdl), 40), Ok((n(value) + n("30"), class)), "{value} {of_hdl}");
            }
        }
    }

    #[test]
    fn triglycerides_at_their_boundaries() {
        use TgClass::{Borderline, High, Normal, VeryHigh};
        for (value, class) in [
            ("149", Normal),
            ("150", Borderline),
            ("151", Borderline),
            ("199", Borderline),
            ("200", High),
            ("201", High),
            ("499", High),
            ("500", VeryHigh),
            ("501", VeryHigh),
        ] {
            assert_eq!(triglycerides(n(value), 12, 40), Ok(class), "{value}");
        }
        assert_eq!(triglycerides(n("100"), 8, 40), Err(NotValid::NotFasting { hours: 9 }));
        assert_eq!(triglycerides(n("100"), 9, 40), Ok(Normal));
    }

    #[test]
    fn hdl_at_its_boundaries() {
        use HdlClass::{High, Low, Middle};
        for (value, class) in [
            ("39", Low),
            ("39.9", Low),
            ("40", Middle),
            ("41", Middle),
            ("59", Middle),
            ("60", High),
            ("61", High),
        ] {
            assert_eq!(hdl(n(value), 40), Ok(class), "{value}");
        }
    }

    #[test]
    fn below_twenty_years_and_beyond_any_body_there_is_no_class() {
        let low = NotValid::AgeTooLow { from: 20 };
        assert_eq!(total(n("180"), 19), Err(low));
        assert_eq!(ldl(n("100"), 19), Err(low));
        assert_eq!(hdl(n("50"), 19), Err(low));
        assert_eq!(triglycerides(n("100"), 12, 19), Err(low));
        assert_eq!(non_hdl(n("180"), n("50"), 19), Err(low));
        assert!(total(n("180"), 20).is_ok());
        assert_eq!(total(n("180"), 121), Err(NotValid::Implausible { input: "AGE" }));
        // 5.2 mmol/L taken for mg/dL.
        assert_eq!(total(n("5.2"), 40), Err(NotValid::Implausible { input: "TC" }));
        assert_eq!(total(n("2001"), 40), Err(NotValid::Implausible { input: "TC" }));
        assert_eq!(ldl(n("0"), 40), Err(NotValid::Implausible { input: "LDL" }));
        assert_eq!(hdl(n("251"), 40), Err(NotValid::Implausible { input: "HDL" }));
        assert_eq!(triglycerides(n("1.7"), 12, 40), Err(NotValid::Implausible { input: "TG" }));
        assert_eq!(non_hdl(n("80"), n("80"), 40), Err(NotValid::Implausible { input: "HDL" }));
        assert_eq!(non_hdl(n("81"), n("80"), 40), Ok((n("1"), LdlClass::Optimal)));
    }
}
