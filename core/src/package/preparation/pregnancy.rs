//! A possible pregnancy, and the gate before radiation: a urine test for women of 15 to 49 unless a ground is given.

use super::Placed;
use super::answer::{Answers, Said, TestResult};
use super::found::Found;
use super::question::Person;
use crate::catalog::{Category, Condition, Severity};
use crate::package::{Lift, RuleCode};
use crate::person::Sex;

/// Ages at which a woman is asked whether a pregnancy is possible (inclusive).
pub const PREGNANCY_AGES: std::ops::RangeInclusive<u32> = 15..=49;

/// A period that began at most so many days ago speaks against a pregnancy (the ten-day rule of radiology).
const SAFE_PERIOD: u16 = 10;

pub(super) fn is_asked_of(person: Person) -> bool {
    person.sex == Sex::Female && PREGNANCY_AGES.contains(&person.age)
}

/// What is known, from the strongest proof to none.
enum Standing {
    /// Tested today, or a ground that rules it out.
    Excluded,
    /// Her word, without a ground.
    Denied,
    Possible,
    Confirmed,
    Unknown,
}

fn standing(person: Person, answers: &Answers) -> Standing {
    let has_ground = answers.cannot_conceive == Some(true)
        || answers.last_period.is_some_and(|days| days.get() <= SAFE_PERIOD);
    // Whoever says "pregnant" anywhere is heard, also where another answer says no.
    let word = match answers.said(Condition::Pregnancy) {
        Some(Said::Yes) => Some(true),
        _ => answers.pregnancy_possible,
    };
    match (answers.pregnancy_test, word) {
        _ if person.sex == Sex::Male => Standing::Excluded,
        (Some(TestResult::Positive), _) => Standing::Confirmed,
        (Some(TestResult::Negative), _) => Standing::Excluded,
        // Neither age nor calendar outweighs her own word.
        (None, Some(true)) => Standing::Possible,
        (None, _) if has_ground || !is_asked_of(person) => Standing::Excluded,
        (None, Some(false)) => Standing::Denied,
        (None, _) => Standing::Unknown,
    }
}

/// Radiation and current wait for a pregnancy test; elsewhere a physician decides.
pub(super) fn judge(items: &[Placed<'_>], person: Person, answers: &Answers, found: &mut Found) {
    let standing = standing(person, answers);
    let (rule, lift) = match standing {
        Standing::Excluded => return,
        Standing::Denied => (RuleCode::PregnancyTestFirst, Lift::PregnancyTest),
        Standing::Possible => (RuleCode::PregnancyPossible, Lift::PregnancyTest),
        Standing::Confirmed => (RuleCode::PregnancyConfirmed, Lift::Nothing),
        Standing::Unknown => (RuleCode::PregnancyUnknown, Lift::Answer),
    };
    for item in items {
        let Some(severity) = item.1.on(Condition::Pregnancy) else { continue };
        if !matches!(standing, Standing::Denied) {
            found.note(severity, rule, lift, *item).name(Condition::Pregnancy);
        } else if severity == Severity::Blocks && item.1.category == Category::Imaging {
            // The gate stands before radiation only; for a weak current her word does.
            found.note(Severity::NeedsDecision, rule, lift, *item).name(Condition::Pregnancy);
        }
    }
}
