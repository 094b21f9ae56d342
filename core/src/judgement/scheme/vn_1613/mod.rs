//! Vietnamese health classification I–V (Quyết định 1613/BYT-QĐ, 15/08/1997): thirteen indices, each put together from
//! its criteria, and the worst index as the class of the person.
//!
//! What results and counted numbers can grade is graded here; every other criterion (`core/catalog/vn_1613.csv`) is
//! graded by what a physician observed, or is open and asked for. Measurements are rounded to whole units, halves
//! upward (annex 1, note 1). Where the published table has no row (systolic 100–109 below 30 years, 146–150 and
//! diastolic above 100 from 30 to 50, everybody above 50, two ears in different rows), nothing is guessed; nor where a result is there that no table reads.

mod build;
mod circulation;
mod confirmed;
mod dental;
mod ear;
mod endocrine;
mod eyes;
mod infection;
mod job;
mod specialty;

pub use confirmed::{ExamKind, IndexDecision, VnConfirmError, VnConfirmed, VnDecision, check_classifiable};
pub use job::{Job, fit_for};
pub use specialty::{Specialty, missing_specialties};

use crate::catalog::{Criterion, CriterionCode, Feeds, Measure};
use crate::codes::ItemCode;
use crate::judgement::{
    Facts, HealthClass, IndexGrade, Judged, Observation, Rule, RuleKind, Unclassified, VnIndex,
};
use crate::lab::qualitative::Qualitative;
use crate::lab::unit::rounded;
use rust_decimal::prelude::ToPrimitive;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "vn_1613",
    kind: RuleKind::Scheme,
    source: "Quyết định 1613/BYT-QĐ, 15/08/1997",
    since: (1997, 8, 15),
};

/// First age to which the decision applies.
pub const AGE_FROM: u32 = 15;

/// What the decision makes of one person's facts. A suggestion; the class is a physician's.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Classification {
    /// The worst index so far. I only when all thirteen are graded I; else `None` as long as nothing is worse than I.
    pub class: Option<HealthClass>,
    /// The thirteen indices in the order of the decision; empty for whom the decision does not concern.
    pub indices: Vec<IndexGrade>,
    /// Every grade with its rule, items, source and date.
    pub findings: Vec<Judged>,
    /// Specialties of the examination form that nobody filled.
    pub missing: Vec<Specialty>,
    /// Why the person is not classified at all.
    pub unclassified: Option<Unclassified>,
}

impl Classification {
    /// The indices that a physician has to complete; none for whom the decision does not concern.
    pub fn asked(&self) -> Vec<VnIndex> {
        if self.unclassified.is_some() {
            return Vec::new();
        }
        VnIndex::ALL
            .into_iter()
            .filter(|index| !self.indices.iter().any(|grade| grade.index == *index && grade.is_settled()))
            .collect()
    }
}

/// What a table says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// This class.
    Class(HealthClass),
    /// This class or a worse one; the physician says which.
    AtBest(HealthClass),
    /// The printed table has no row for these values.
    NoRow,
}

impl Outcome {
    const fn class(self) -> Option<HealthClass> {
        match self {
            Self::Class(class) | Self::AtBest(class) => Some(class),
            Self::NoRow => None,
        }
    }

    const fn lowered(self) -> Self {
        match self {
            Self::Class(class) => Self::Class(class.worse()),
            Self::AtBest(class) => Self::AtBest(class.worse()),
            Self::NoRow => Self::NoRow,
        }
    }

    fn better_of(self, other: Self) -> Self {
        match (self, other) {
            (Self::NoRow, one) | (one, Self::NoRow) => one,
            (Self::Class(one), Self::Class(two)) => Self::Class(one.min(two)),
            (Self::Class(one) | Self::AtBest(one), Self::Class(two) | Self::AtBest(two)) => {
                Self::AtBest(one.min(two))
            }
        }
    }
}

/// A grade that numbers gave.
#[derive(Clone, Debug)]
struct Driver {
    name: &'static str,
    /// The criterion of the decision; build has none.
    criterion: Option<&'static str>,
    index: VnIndex,
    items: Vec<ItemCode>,
    outcome: Outcome,
    /// The point of the criterion, where forgiving depends on it.
    point: Option<u8>,
}

/// A value in whole units, halves upward.
fn whole(facts: &Facts<'_>, code: &str) -> Option<i64> {
    facts.value(code).and_then(|value| rounded(value, 0).to_i64())
}

/// Those of the items that have a result.
fn used(facts: &Facts<'_>, codes: &[&str]) -> Vec<ItemCode> {
    let parsed = codes.iter().filter_map(|code| ItemCode::parse(code).ok());
    parsed.filter(|code| facts.value(code.as_str()).is_some() || facts.answer(code).is_some()).collect()
}

/// Class by the lowest values of I to IV; below the last is V.
fn from_lowest(value: i64, lowest: [i64; 4]) -> HealthClass {
    let classes = [HealthClass::I, HealthClass::II, HealthClass::III, HealthClass::IV];
    lowest.iter().zip(classes).find(|(low, _)| value >= **low).map_or(HealthClass::V, |(_, class)| class)
}

/// Classifies one person's facts.
///
/// ```
/// use checkup_core::catalog::Catalogue;
/// use checkup_core::judgement::{Facts, VnIndex, scheme::vn_1613::classify};
/// use checkup_core::{package::Person, person::Sex};
/// let catalogue = Catalogue::builtin().unwrap();
/// let nothing_known = classify(&Facts::new(&catalogue, Person { sex: Sex::Female, age: 30 }, &[]));
/// assert_eq!((nothing_known.class, nothing_known.asked().len()), (None, VnIndex::ALL.len()));
/// ```
pub fn classify(facts: &Facts<'_>) -> Classification {
    if facts.person().age < AGE_FROM {
        return Classification { unclassified: Some(Unclassified::BelowAge), ..Classification::default() };
    }
    let drivers: Vec<Driver> = [
        build::drivers,
        eyes::drivers,
        ear::drivers,
        dental::drivers,
        circulation::drivers,
        infection::drivers,
        endocrine::drivers,
    ]
    .iter()
    .flat_map(|drivers| drivers(facts))
    .collect();
    let seen: Vec<Seen<'_>> =
        facts.examination().observations().iter().filter_map(|one| see(facts, one)).collect();
    let indices: Vec<IndexGrade> =
        VnIndex::ALL.into_iter().map(|index| grade(facts, index, &drivers, &seen)).collect();
    let findings = drivers.iter().filter_map(from_numbers).chain(seen.iter().filter_map(from_room)).collect();
    let worst = indices.iter().filter_map(|grade| grade.class).max();
    let is_whole = indices.iter().all(IndexGrade::is_settled);
    Classification {
        class: worst.filter(|class| is_whole || *class != HealthClass::I),
        indices,
        findings,
        missing: missing_specialties(facts),
        unclassified: None,
    }
}

/// An observation with its criterion and the class that it comes to.
struct Seen<'a> {
    observation: &'a Observation,
    criterion: &'a Criterion,
    outcome: Option<Outcome>,
}

fn see<'a>(facts: &'a Facts<'_>, observation: &'a Observation) -> Option<Seen<'a>> {
    let criterion = facts.catalogue().criterion(observation.criterion())?;
    if !criterion.sex.admits(facts.person().sex) {
        return None;
    }
    let outcome = match observation.class() {
        Some(class) => Some(Outcome::Class(class)),
        None => eyes::by_acuity(facts, criterion.acuity?),
    };
    Some(Seen { observation, criterion, outcome })
}

/// One index: the worst of its criteria, with what annex 2 forgives.
fn grade(facts: &Facts<'_>, index: VnIndex, drivers: &[Driver], seen: &[Seen<'_>]) -> IndexGrade {
    let mut result = IndexGrade { index, class: None, graded: Vec::new(), open: Vec::new() };
    if index == VnIndex::Build {
        result.class = drivers.iter().find(|d| d.index == index).and_then(|d| d.outcome.class());
        return result;
    }
    let sex = facts.person().sex;
    let unremarkable = facts.examination().is_unremarkable(index);
    let criteria = facts.catalogue().criteria().iter().filter(|c| c.index == index && c.sex.admits(sex));
    for criterion in criteria {
        let numbers = drivers.iter().filter(|d| d.criterion == Some(criterion.code.as_str()));
        let numbers: Vec<(Outcome, Option<u8>)> = numbers.map(|d| (d.outcome, d.point)).collect();
        let rooms = seen.iter().filter(|one| one.criterion.code == criterion.code);
        let rooms: Vec<(Option<Outcome>, Option<u8>)> =
            rooms.map(|one| (one.outcome, one.observation.point())).collect();
        let counted = |(outcome, point): (Outcome, Option<u8>)| {
            outcome.class().map(|class| criterion.counted(class, point))
        };
        let from_room = rooms.iter().filter_map(|(outcome, point)| counted(((*outcome)?, *point))).max();
        let from_both = numbers.iter().filter_map(|number| counted(*number)).max().max(from_room);
        let is_exact = |outcome: Outcome| matches!(outcome, Outcome::Class(_));
        let by_room = !rooms.is_empty() && rooms.iter().all(|(outcome, _)| outcome.is_some_and(is_exact));
        let numbers_exact = numbers.iter().all(|(outcome, _)| is_exact(*outcome));
        let by_numbers = !numbers.is_empty() && numbers_exact && !criterion.feeds.physician;
        let unanswered = numbers.is_empty() && is_unanswered(facts, &criterion.feeds);
        let by_silence = unremarkable && rooms.is_empty() && numbers_exact && !unanswered;
        if by_room || by_numbers || by_silence {
            result.graded.push(criterion.code.clone());
            result.class = result.class.max(from_both.or(Some(HealthClass::I)));
        } else {
            result.open.push(criterion.code.clone());
            result.class = result.class.max(from_both);
        }
    }
    result
}

/// A result that alone feeds a criterion says something that no table can grade: a reactive test, `<0.1`, one ear of
/// two, a word that is not understood. "Nothing else found" does not answer it, only a class at the criterion does.
fn is_unanswered(facts: &Facts<'_>, feeds: &Feeds) -> bool {
    let speaks = |item: &ItemCode| {
        let quiet = matches!(facts.answer(item), Some(Qualitative::Negative | Qualitative::Normal));
        facts.is_done(item.as_str()) && !quiet
    };
    let measured = |measure: &Measure| facts.examination().measure(*measure).is_some();
    !feeds.physician && (feeds.items.iter().any(speaks) || feeds.measures.iter().any(measured))
}

fn judged(name: &str, index: VnIndex, items: Vec<ItemCode>, outcome: Option<Outcome>) -> Option<Judged> {
    Some(Judged {
        rule: format!("{}.{name}", RULE.id),
        items,
        index: Some(index),
        class: outcome.and_then(Outcome::class),
        at_best: matches!(outcome, Some(Outcome::AtBest(_))),
        no_row: matches!(outcome, Some(Outcome::NoRow)),
        source: RULE.source.to_owned(),
        since: RULE.since()?,
        ..Judged::default()
    })
}

fn from_numbers(driver: &Driver) -> Option<Judged> {
    let criterion = driver.criterion.and_then(|code| CriterionCode::parse(code).ok());
    let judged = judged(driver.name, driver.index, driver.items.clone(), Some(driver.outcome))?;
    Some(Judged { criterion, ..judged })
}

fn from_room(seen: &Seen<'_>) -> Option<Judged> {
    let judged = judged(seen.criterion.code.as_str(), seen.criterion.index, Vec::new(), seen.outcome)?;
    Some(Judged { criterion: Some(seen.criterion.code.clone()), observed: true, ..judged })
}
