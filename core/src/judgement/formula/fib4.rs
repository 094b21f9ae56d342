//! FIB-4, liver fibrosis from age, AST, ALT and platelets: age · AST / (platelets · √ALT).
//!
//! Below 35 years it does not tell fibrosis from its absence, so there is no answer. From 65 years on the lower limit is
//! 2.0 instead of 1.3, as age alone lifts the value. An acute hepatitis lifts it too.

use super::{NotValid, grown, plausible};
use crate::catalog::tokens;
use crate::judgement::{Rule, RuleKind};
use crate::lab::unit::rounded;
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "fib4",
    kind: RuleKind::Formula,
    source: "Sterling RK et al. Hepatology 2006;43:1317-1325; limits by age: McPherson S et al. Am J Gastroenterol \
             2017;112:740-751",
    since: (2006, 6, 1),
};

/// First age in years for which the value tells anything.
pub const AGE_FROM: u32 = 35;

/// Age in years from which the higher lower limit counts.
pub const OLDER_FROM: u32 = 65;

tokens! {
    /// What the value suggests.
    Fibrosis {
        /// Below 1.3, below 2.0 from 65 years on: advanced fibrosis is unlikely.
        Low = "low",
        /// Between: another test decides.
        Indeterminate = "indeterminate",
        /// Above 2.67: advanced fibrosis is likely.
        High = "high",
    }
}

/// FIB-4 with three decimals and its class, from age in completed years (35 to 120), AST and ALT in U/L (1 to 50,000)
/// and platelets in 10⁹/L (1 to 5,000).
///
/// ```
/// use checkup_core::judgement::formula::fib4::{Fibrosis, fib4};
/// let n = |text: &str| text.parse().unwrap();
/// assert_eq!(fib4(55, n("48"), n("36"), n("180")), Ok((n("2.444"), Fibrosis::Indeterminate)));
/// ```
pub fn fib4(
    age: u32,
    ast: Decimal,
    alt: Decimal,
    platelets: Decimal,
) -> Result<(Decimal, Fibrosis), NotValid> {
    grown(age, AGE_FROM)?;
    plausible(ast, "AST", Decimal::ONE, 50_000)?;
    plausible(alt, "ALT", Decimal::ONE, 50_000)?;
    plausible(platelets, "PLT", Decimal::ONE, 5_000)?;
    let value = root(alt).and_then(|root| {
        let divisor = platelets.checked_mul(root)?;
        Decimal::from(age).checked_mul(ast)?.checked_div(divisor)
    });
    let value = rounded(value.ok_or(NotValid::Implausible { input: "ALT" })?, 3);
    Ok((value, class(age, value)))
}

fn class(age: u32, value: Decimal) -> Fibrosis {
    let low = if age < OLDER_FROM { Decimal::new(13, 1) } else { Decimal::TWO };
    match () {
        () if value < low => Fibrosis::Low,
        () if value > Decimal::new(267, 2) => Fibrosis::High,
        () => Fibrosis::Indeterminate,
    }
}

/// Square root of a number from 1 on, by Newton's steps from above: they fall until the last digit stands. (The root of
/// `rust_decimal` panics where its last digit swings to and fro.)
fn root(value: Decimal) -> Option<Decimal> {
    let mut root = value;
    loop {
        let next = value.checked_div(root)?.checked_add(root)?.checked_div(Decimal::TWO)?;
        if next >= root {
            return Some(root);
        }
        root = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn the_limits_move_at_65_years() {
        let of = |age, value| class(age, n(value)).token();
        assert_eq!(
            (of(64, "1.299"), of(64, "1.3"), of(64, "1.301")),
            ("low", "indeterminate", "indeterminate")
        );
        assert_eq!(
            (of(65, "1.999"), of(65, "2"), of(65, "2.001")),
            ("low", "indeterminate", "indeterminate")
        );
        for age in [35, 64, 65, 90] {
            assert_eq!((of(age, "2.67"), of(age, "2.671")), ("indeterminate", "high"));
        }
    }

    #[test]
    fn young_people_get_no_number() {
        let of = |age| fib4(age, n("48"), n("36"), n("180"));
        assert_eq!(of(34), Err(NotValid::AgeTooLow { from: 35 }));
        assert_eq!(of(35).unwrap().0, n("1.556"));
        assert!(of(120).is_ok());
        assert_eq!(of(121), Err(NotValid::Implausible { input: "AGE" }));
    }

    #[test]
    fn values_that_no_blood_holds_have_no_answer() {
        let of = |ast, alt, plt| fib4(50, n(ast), n(alt), n(plt)).err();
        let slip = |input| Some(NotValid::Implausible { input });
        assert_eq!(of("0", "36", "180"), slip("AST"));
        assert_eq!(of("50000.1", "36", "180"), slip("AST"));
        assert_eq!(of("48", "0", "180"), slip("ALT"));
        assert_eq!(of("48", "-36", "180"), slip("ALT"));
        assert_eq!(of("48", "36", "0"), slip("PLT"));
        assert_eq!(of("48", "36", "180000"), slip("PLT"), "counted per microlitre");
        assert_eq!(of("1", "1", "1"), None);
    }

    #[test]
    fn the_root_of_a_square_is_exact() {
        for whole in 1..=223_u32 {
            assert_eq!(root(Decimal::from(whole * whole)), Some(Decimal::from(whole)));
        }
        assert_eq!(rounded(root(n("2")).unwrap(), 12), n("1.414213562373"));
    }
}
