//! What to ask: only what an item of the package needs, and only whom it can concern.

use super::{Placed, known, pregnancy};
use crate::catalog::{Catalogue, Condition, Severity};
use crate::codes::ItemCode;
use crate::person::Sex;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Ages at which a woman is asked about menstruation and breast-feeding (inclusive). Wider than
/// [`super::PREGNANCY_AGES`]: bleeding disturbs a test at any age at which it can still come.
pub const MENSTRUAL_AGES: std::ops::RangeInclusive<u32> = 10..=59;

/// What the rules need to know of a person. No name, no date of birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// Sex.
    pub sex: Sex,
    /// Completed years on the day of the visit.
    pub age: u32,
}

/// One question that a package asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "question")]
pub enum Question {
    /// How many hours since the last meal?
    Fasting {
        /// What the strictest item needs.
        needed: u16,
    },
    /// Is a pregnancy possible?
    Pregnancy,
    /// Does any of these apply? One question, answered condition by condition.
    Conditions {
        /// The gravest first; never empty.
        conditions: Vec<Condition>,
    },
}

/// Who can say whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// The person, at home or at the kiosk.
    Person,
    /// Staff see it, measure it or ask in the room; until then nothing is said about it.
    Staff,
    /// Nobody: it holds for whoever has the item.
    Nobody,
}

pub(super) const fn asked(condition: Condition) -> Asked {
    use Condition as C;
    match condition {
        C::Sedation | C::FullBladder | C::EmptyBladder => Asked::Nobody,
        C::LimbAmputation
        | C::HardContactLens
        | C::FastHeartRate
        | C::AcuteKidneyInjury
        | C::BowelObstruction => Asked::Staff,
        _ => Asked::Person,
    }
}

/// Whether a condition can hold for a person at all.
pub(super) fn can_concern(condition: Condition, person: Person) -> bool {
    let is_woman = person.sex == Sex::Female;
    match condition {
        Condition::Pregnancy => pregnancy::is_asked_of(person),
        Condition::Menstruation | Condition::Lactation => is_woman && MENSTRUAL_AGES.contains(&person.age),
        Condition::VirgoIntacta | Condition::BreastImplant => is_woman,
        _ => true,
    }
}

/// The questions that these items ask of this person, in the order in which to ask them. Nothing is asked that no
/// item needs.
///
/// ```
/// use checkup_core::{catalog::{Catalogue, Condition}, codes::ItemCode, person::Sex};
/// use checkup_core::package::{Person, Question, questions_for};
/// let catalogue = Catalogue::builtin().unwrap();
/// let person = Person { sex: Sex::Male, age: 45 };
/// let ubt = [ItemCode::parse("UBT").unwrap()];
/// let conditions = vec![
///     Condition::RecentAntibiotics, Condition::RecentPpi,
///     Condition::DiabetesMedicine, Condition::BloodPressureMedicine,
/// ];
/// assert_eq!(
///     questions_for(&catalogue, &ubt, person),
///     [Question::Fasting { needed: 6 }, Question::Conditions { conditions }]
/// );
/// ```
#[must_use]
pub fn questions_for(catalogue: &Catalogue, items: &[ItemCode], person: Person) -> Vec<Question> {
    let (items, _) = known(catalogue, items, person);
    let mut questions = Vec::new();
    if let Some(needed) = items.iter().map(|(_, item)| item.fasting_hours).max().filter(|hours| *hours > 0) {
        questions.push(Question::Fasting { needed });
    }
    if pregnancy::is_asked_of(person) && items.iter().any(|(_, item)| item.on(Condition::Pregnancy).is_some())
    {
        questions.push(Question::Pregnancy);
    }
    let conditions = conditions(&items, person);
    if !conditions.is_empty() {
        questions.push(Question::Conditions { conditions });
    }
    questions
}

/// What the person is asked line by line, the gravest first.
fn conditions(items: &[Placed<'_>], person: Person) -> Vec<Condition> {
    let mut weights: BTreeMap<Condition, Severity> = BTreeMap::new();
    for condition in Condition::ALL {
        let is_line = condition != Condition::Pregnancy
            && asked(condition) == Asked::Person
            && can_concern(condition, person);
        let weight = items.iter().filter_map(|(_, item)| item.on(condition)).min();
        if let (true, Some(weight)) = (is_line, weight) {
            weights.insert(condition, weight);
        }
    }
    let of_weight = |wanted: Severity| weights.iter().filter(move |(_, weight)| **weight == wanted);
    Severity::ALL.into_iter().flat_map(of_weight).map(|(condition, _)| *condition).collect()
}
