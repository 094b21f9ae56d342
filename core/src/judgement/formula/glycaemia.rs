//! Glucose and HbA1c by the criteria of the American Diabetes Association, outside pregnancy.
//!
//! One test in the diabetic range is to be repeated; two different tests in it confirm each other, and a random glucose
//! of 200 mg/dL with symptoms needs no second test. Without symptoms a random glucose proves nothing and rules nothing
//! out: alone it is refused; beside other tests a high one is named among those to follow up. Limits are half-open on
//! the decimal value: 125.6 mg/dL is still prediabetes.

use super::{NotValid, grown, plausible};
use crate::catalog::tokens;
use crate::judgement::{Rule, RuleKind};
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "glycaemia",
    kind: RuleKind::Formula,
    source: "ADA Standards of Care in Diabetes, section 2 (Diabetes Care 2024;47 Suppl 1:S20-S42)",
    since: (2010, 1, 1),
};

/// First age in years.
pub const AGE_FROM: u32 = 18;

/// Hours without food that make a glucose a fasting one.
pub const FASTING_HOURS: u16 = 8;

tokens! {
    /// What the tests say together; a later one is a worse one. Fluent keys `report-class-glycaemia-<token>`.
    GlycaemiaClass {
        /// No test reaches prediabetes.
        Normal = "normal",
        /// At least one test in the prediabetic range, none in the diabetic one.
        Prediabetes = "prediabetes",
        /// One test in the diabetic range: repeat it before anything is said.
        Unconfirmed = "diabetes-unconfirmed",
        /// Two different tests in the diabetic range, or a random glucose of 200 with symptoms.
        Diabetes = "diabetes",
    }
}

tokens! {
    /// A test, by the item's code.
    GlycaemiaTest {
        /// Fasting plasma glucose.
        Fasting = "FPG",
        /// Glucose two hours after 75 g.
        TwoHour = "OGTT2H",
        /// HbA1c.
        A1c = "HBA1C",
        /// Glucose at any time; not an item of the catalogue.
        Random = "RPG",
    }
}

/// A glucose that was taken fasting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fasting {
    /// Plasma glucose, mg/dL (10 to 2000).
    pub glucose: Decimal,
    /// Hours without food; below [`FASTING_HOURS`] the value is refused.
    pub hours: u16,
}

/// A glucose at any time of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Random {
    /// Plasma glucose, mg/dL (10 to 2000).
    pub glucose: Decimal,
    /// Classic symptoms of high sugar, or a crisis.
    pub symptoms: bool,
}

/// The tests of one person on one day; what was not done is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Input {
    /// Completed years, 18 to 120.
    pub age: u32,
    /// Known to be pregnant: other criteria hold.
    pub pregnant: bool,
    /// Fasting plasma glucose.
    pub fasting: Option<Fasting>,
    /// Plasma glucose two hours after 75 g glucose, mg/dL (10 to 2000).
    pub two_hour: Option<Decimal>,
    /// HbA1c, NGSP % (2 to 25).
    pub a1c: Option<Decimal>,
    /// Random plasma glucose.
    pub random: Option<Random>,
}

/// The class and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glycaemia {
    /// The class.
    pub class: GlycaemiaClass,
    /// The tests that gave it: those in its range; for a normal one all that were judged.
    pub by: Vec<GlycaemiaTest>,
    /// The tests to repeat or to follow up, because nothing confirms them.
    pub repeat: Vec<GlycaemiaTest>,
}

impl Glycaemia {
    /// Diabetes is confirmed.
    pub fn is_confirmed(&self) -> bool {
        self.class == GlycaemiaClass::Diabetes
    }
}

/// One test's own range.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Range {
    Normal,
    Prediabetes,
    Diabetes,
}

fn range(value: Decimal, prediabetes: Decimal, diabetes: Decimal) -> Range {
    if value >= diabetes {
        Range::Diabetes
    } else if value >= prediabetes {
        Range::Prediabetes
    } else {
        Range::Normal
    }
}

/// Judges the tests of one person.
///
/// # Errors
/// Below 18 years, in pregnancy, a fasting glucose taken within eight hours of food, an impossible value, or no test
/// that decides anything ([`NotValid::Missing`]).
///
/// ```
/// use checkup_core::judgement::formula::glycaemia::{Fasting, GlycaemiaClass, GlycaemiaTest, Input, classify};
/// let fasting = Some(Fasting { glucose: 131.into(), hours: 10 });
/// let one = classify(&Input { age: 50, fasting, ..Input::default() }).unwrap();
/// assert_eq!((one.class, one.repeat), (GlycaemiaClass::Unconfirmed, vec![GlycaemiaTest::Fasting]));
/// let two = Input { age: 50, fasting, a1c: "6.5".parse().ok(), ..Input::default() };
/// assert!(classify(&two).unwrap().is_confirmed());
/// ```
pub fn classify(input: &Input) -> Result<Glycaemia, NotValid> {
    grown(input.age, AGE_FROM)?;
    if input.pregnant {
        return Err(NotValid::Pregnant);
    }
    let mut judged: Vec<(GlycaemiaTest, Range)> = Vec::new();
    if let Some(fasting) = input.fasting {
        if fasting.hours < FASTING_HOURS {
            return Err(NotValid::NotFasting { hours: FASTING_HOURS });
        }
        let value = plausible(fasting.glucose, "FPG", 10, 2000)?;
        judged.push((GlycaemiaTest::Fasting, range(value, Decimal::ONE_HUNDRED, Decimal::from(126))));
    }
    if let Some(value) = input.two_hour {
        let value = plausible(value, "OGTT2H", 10, 2000)?;
        judged.push((GlycaemiaTest::TwoHour, range(value, Decimal::from(140), Decimal::from(200))));
    }
    if let Some(value) = input.a1c {
        let value = plausible(value, "HBA1C", 2, 25)?;
        judged.push((GlycaemiaTest::A1c, range(value, Decimal::new(57, 1), Decimal::new(65, 1))));
    }
    let mut high_random = None;
    if let Some(random) = input.random {
        let value = plausible(random.glucose, "RPG", 10, 2000)?;
        if value >= Decimal::from(200) {
            high_random = Some(random.symptoms);
        }
    }
    let within = |range: Range| -> Vec<GlycaemiaTest> {
        judged.iter().filter(|(_, own)| *own == range).map(|(test, _)| *test).collect()
    };
    let diabetic = within(Range::Diabetes);
    if high_random == Some(true) {
        let by = diabetic.into_iter().chain([GlycaemiaTest::Random]).collect();
        return Ok(Glycaemia { class: GlycaemiaClass::Diabetes, by, repeat: Vec::new() });
    }
    if judged.is_empty() {
        return Err(NotValid::Missing { input: "FPG" });
    }
    let unexplained = high_random.map(|_| GlycaemiaTest::Random);
    let (class, by) = match diabetic.len() {
        0 => {
            let prediabetic = within(Range::Prediabetes);
            if prediabetic.is_empty() {
                (GlycaemiaClass::Normal, within(Range::Normal))
            } else {
                (GlycaemiaClass::Prediabetes, prediabetic)
            }
        }
        1 => (GlycaemiaClass::Unconfirmed, diabetic),
        _ => return Ok(Glycaemia { class: GlycaemiaClass::Diabetes, by: diabetic, repeat: Vec::new() }),
    };
    let repeat = if class == GlycaemiaClass::Unconfirmed { by.clone() } else { Vec::new() };
    Ok(Glycaemia { class, by, repeat: repeat.into_iter().chain(unexplained).collect() })
}

#[cfg(test)]
mod tests {
    use super::GlycaemiaClass::{Diabetes, Normal, Prediabetes, Unconfirmed};
    use super::*;

    fn n(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn fasting(glucose: &str) -> Fasting {
        Fasting { glucose: n(glucose), hours: 8 }
    }

    fn random(glucose: &str, symptoms: bool) -> Random {
        Random { glucose: n(glucose), symptoms }
    }

    fn adult() -> Input {
        Input { age: 50, ..Input::default() }
    }

    fn class(input: Input) -> GlycaemiaClass {
        classify(&input).unwrap().class
    }

    #[test]
    fn each_test_alone_changes_at_its_boundaries() {
        for (value, expected) in [
            ("99", Normal),
            ("99.9", Normal),
            ("100", Prediabetes),
            ("101", Prediabetes),
            ("125", Prediabetes),
            ("125.9", Prediabetes),
            ("126", Unconfirmed),
            ("127", Unconfirmed),
        ] {
            assert_eq!(class(Input { fasting: Some(fasting(value)), ..adult() }), expected, "FPG {value}");
        }
        for (value, expected) in [
            ("139", Normal),
            ("140", Prediabetes),
            ("141", Prediabetes),
            ("199", Prediabetes),
            ("200", Unconfirmed),
            ("201", Unconfirmed),
        ] {
            assert_eq!(class(Input { two_hour: Some(n(value)), ..adult() }), expected, "2 h {value}");
        }
        for (value, expected) in [
            ("5.6", Normal),
            ("5.7", Prediabetes),
            ("5.8", Prediabetes),
            ("6.4", Prediabetes),
            ("6.5", Unconfirmed),
            ("6.6", Unconfirmed),
        ] {
            assert_eq!(class(Input { a1c: Some(n(value)), ..adult() }), expected, "A1c {value}");
        }
    }

    #[test]
    fn two_different_tests_confirm_each_other_and_one_is_repeated() {
        use GlycaemiaTest::{A1c, Fasting, TwoHour};
        let judge = |glucose: &str, two_hour: Option<&str>, a1c: Option<&str>| {
            let input = Input {
                fasting: Some(fasting(glucose)),
                two_hour: two_hour.map(n),
                a1c: a1c.map(n),
                ..adult()
            };
            classify(&input).unwrap()
        };
        let told = |class, by: &[GlycaemiaTest], repeat: &[GlycaemiaTest]| Glycaemia {
            class,
            by: by.to_vec(),
            repeat: repeat.to_vec(),
        };
        assert_eq!(judge("126", None, Some("6.5")), told(Diabetes, &[Fasting, A1c], &[]));
        assert_eq!(judge("126", Some("200"), Some("5.0")), told(Diabetes, &[Fasting, TwoHour], &[]));
        assert_eq!(judge("126", Some("200"), Some("6.5")), told(Diabetes, &[Fasting, TwoHour, A1c], &[]));
        assert_eq!(judge("126", None, Some("6.4")), told(Unconfirmed, &[Fasting], &[Fasting]));
        assert_eq!(judge("99", None, Some("6.5")), told(Unconfirmed, &[A1c], &[A1c]));
        assert_eq!(judge("99", Some("150"), Some("5.0")), told(Prediabetes, &[TwoHour], &[]));
        assert_eq!(judge("99", None, Some("5.0")), told(Normal, &[Fasting, A1c], &[]));
        assert!(judge("126", None, Some("6.5")).is_confirmed());
        assert!(!judge("126", None, Some("6.4")).is_confirmed());
    }

    #[test]
    fn a_random_glucose_counts_only_with_symptoms() {
        use GlycaemiaTest::{Fasting, Random};
        let missing = Err(NotValid::Missing { input: "FPG" });
        for glucose in ["199", "199.9"] {
            assert_eq!(
                classify(&Input { random: Some(random(glucose, true)), ..adult() }),
                missing,
                "{glucose}"
            );
        }
        for glucose in ["200", "201"] {
            let alone = classify(&Input { random: Some(random(glucose, true)), ..adult() }).unwrap();
            assert_eq!((alone.class, alone.by, alone.repeat), (Diabetes, vec![Random], vec![]), "{glucose}");
            assert_eq!(
                classify(&Input { random: Some(random(glucose, false)), ..adult() }),
                missing,
                "{glucose}"
            );
        }
        let beside = |glucose: &str, symptoms: bool| {
            classify(&Input {
                fasting: Some(fasting(glucose)),
                random: Some(random("250", symptoms)),
                ..adult()
            })
        };
        assert_eq!(
            beside("95", false),
            Ok(Glycaemia { class: Normal, by: vec![Fasting], repeat: vec![Random] })
        );
        assert_eq!(
            beside("130", false),
            Ok(Glycaemia { class: Unconfirmed, by: vec![Fasting], repeat: vec![Fasting, Random] })
        );
        assert_eq!(
            beside("130", true),
            Ok(Glycaemia { class: Diabetes, by: vec![Fasting, Random], repeat: vec![] })
        );
    }

    #[test]
    fn what_is_not_fasting_not_adult_or_pregnant_is_refused() {
        let fed = Input { fasting: Some(Fasting { glucose: n("130"), hours: 7 }), ..adult() };
        assert_eq!(classify(&fed), Err(NotValid::NotFasting { hours: 8 }));
        let valid = Input { fasting: Some(fasting("130")), ..adult() };
        assert_eq!(classify(&Input { age: 17, ..valid }), Err(NotValid::AgeTooLow { from: 18 }));
        assert!(classify(&Input { age: 18, ..valid }).is_ok());
        assert_eq!(classify(&Input { age: 121, ..valid }), Err(NotValid::Implausible { input: "AGE" }));
        assert_eq!(classify(&Input { pregnant: true, ..valid }), Err(NotValid::Pregnant));
        assert_eq!(classify(&adult()), Err(NotValid::Missing { input: "FPG" }));
    }

    #[test]
    fn a_value_in_the_wrong_unit_is_refused() {
        // 7.0 mmol/L, 48 mmol/mol.
        let of = |input: Input| classify(&input).unwrap_err();
        assert_eq!(
            of(Input { fasting: Some(fasting("7.0")), ..adult() }),
            NotValid::Implausible { input: "FPG" }
        );
        assert_eq!(of(Input { a1c: Some(n("48")), ..adult() }), NotValid::Implausible { input: "HBA1C" });
        assert_eq!(
            of(Input { two_hour: Some(n("2001")), ..adult() }),
            NotValid::Implausible { input: "OGTT2H" }
        );
        assert_eq!(
            of(Input { random: Some(random("9", true)), ..adult() }),
            NotValid::Implausible { input: "RPG" }
        );
    }
}
