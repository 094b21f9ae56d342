//! Is this person prepared for these items? What to ask and what follows from the answers.
//!
//! Source: preparation notices of Korean checkup centres and general clinical knowledge (`sources.csv`: `preparation`);
//! which item a condition speaks against, and how heavily, stands in `items.csv`, column `contraindications`. The rules
//! here say only what a table cannot: hours, days, ages, measured values, and what silence means.

mod answer;
mod condition;
mod fasting;
mod found;
mod interval;
mod kidney;
mod measure;
mod pregnancy;
mod question;

pub use answer::{Answers, Said, TestResult};
pub use measure::{Days, DaysError, Egfr, EgfrError, FastedHours, FastedHoursError};
pub use pregnancy::PREGNANCY_AGES;
pub use question::{MENSTRUAL_AGES, Person, Question, questions_for};

use super::{Finding, Lift, RuleCode};
use crate::catalog::{Catalogue, Item, Severity};
use crate::codes::ItemCode;
use found::Found;

/// An item with its place in the catalogue.
type Placed<'a> = (usize, &'a Item);

/// The items that the catalogue knows, in catalogue order, each once: those the person can have, and the others.
fn known<'a>(
    catalogue: &'a Catalogue,
    items: &[ItemCode],
    person: Person,
) -> (Vec<Placed<'a>>, Vec<Placed<'a>>) {
    let mut places = std::collections::BTreeSet::new();
    for code in items {
        places.extend(catalogue.position(code));
    }
    let items = places.into_iter().filter_map(|place| Some((place, catalogue.items().get(place)?)));
    items.partition(|(_, item)| item.sex.admits(person.sex))
}

/// What follows from the answers, the heaviest first. A question without an answer is a finding of its own: silence
/// never means no, and not being sure is silence.
///
/// ```
/// use checkup_core::{catalog::{Catalogue, Severity}, codes::ItemCode, person::Sex};
/// use checkup_core::package::{Answers, Person, RuleCode, TestResult, assess};
/// let catalogue = Catalogue::builtin().unwrap();
/// let cxr = [ItemCode::parse("CXR").unwrap()];
/// let woman = Person { sex: Sex::Female, age: 30 };
/// let answers = Answers { pregnancy_possible: Some(true), ..Answers::default() };
/// let findings = assess(&catalogue, &cxr, woman, &answers);
/// assert_eq!(findings[0].rule, RuleCode::PregnancyPossible);
/// assert_eq!(findings[0].severity, Severity::Blocks);
///
/// let tested = Answers { pregnancy_test: Some(TestResult::Negative), ..answers };
/// assert_eq!(assess(&catalogue, &cxr, woman, &tested), []);
/// ```
#[must_use]
pub fn assess(catalogue: &Catalogue, items: &[ItemCode], person: Person, answers: &Answers) -> Vec<Finding> {
    let (items, others) = known(catalogue, items, person);
    let mut found = Found::default();
    for item in others {
        found.note(Severity::Blocks, RuleCode::OtherSex, Lift::Nothing, item);
    }
    fasting::judge(&items, answers, &mut found);
    pregnancy::judge(&items, person, answers, &mut found);
    condition::judge(&items, person, answers, &mut found);
    found.into_findings()
}
