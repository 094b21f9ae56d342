//! Fasting, possible pregnancy and pacemakers: what to ask and what follows from the answers.
//!
//! Source: preparation notices of Korean checkup centres and general clinical knowledge (`sources.csv`: `preparation`);
//! which item a condition speaks against stands in `items.csv`, column `contraindications`.

use super::{Finding, Lift, RuleCode};
use crate::catalog::{Catalogue, Category, Condition, Item, Severity};
use crate::codes::ItemCode;
use crate::error::Coded;
use crate::person::Sex;
use serde::{Deserialize, Serialize};

/// Ages at which a woman is asked whether a pregnancy is possible (inclusive).
pub const PREGNANCY_AGES: std::ops::RangeInclusive<u32> = 15..=49;

/// What the rules need to know of a person. No name, no date of birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// Sex.
    pub sex: Sex,
    /// Completed years on the day of the visit.
    pub age: u32,
}

/// Whole hours since the last meal, 0 to 72.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = u16))]
#[serde(try_from = "u16", into = "u16")]
pub struct FastedHours(u16);

/// More than [`FastedHours::MAX`] hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("fasted-hours-too-many")]
pub struct FastedHoursError;

impl Coded for FastedHoursError {
    fn code(&self) -> &'static str {
        "fasted-hours-too-many"
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("max", FastedHours::MAX.to_string())]
    }
}

impl FastedHours {
    /// The most hours that can be answered.
    pub const MAX: u16 = 72;

    /// Checks the bound.
    pub fn new(hours: u16) -> Result<Self, FastedHoursError> {
        if hours <= Self::MAX { Ok(Self(hours)) } else { Err(FastedHoursError) }
    }

    /// The hours.
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for FastedHours {
    type Error = FastedHoursError;
    fn try_from(hours: u16) -> Result<Self, Self::Error> {
        Self::new(hours)
    }
}

impl From<FastedHours> for u16 {
    fn from(hours: FastedHours) -> Self {
        hours.0
    }
}

/// One question that a package asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// A pacemaker or implanted defibrillator?
    Pacemaker,
}

/// What was answered; `None` for what was not asked or not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Answers {
    /// Hours since the last meal.
    #[serde(default)]
    pub fasted: Option<FastedHours>,
    /// A pregnancy is possible.
    #[serde(default)]
    pub pregnancy_possible: Option<bool>,
    /// There is a pacemaker or implanted defibrillator.
    #[serde(default)]
    pub pacemaker: Option<bool>,
}

impl Answers {
    /// Whether this question has its answer.
    pub const fn answers(&self, question: Question) -> bool {
        match question {
            Question::Fasting { .. } => self.fasted.is_some(),
            Question::Pregnancy => self.pregnancy_possible.is_some(),
            Question::Pacemaker => self.pacemaker.is_some(),
        }
    }
}

/// The questions that these items ask of this person, in the order in which to ask them. Nothing is asked that no
/// item needs.
///
/// ```
/// use checkup_core::{catalog::Catalogue, codes::PackageCode, person::Sex};
/// use checkup_core::package::{Person, Question, content_for, questions_for};
/// let catalogue = Catalogue::builtin().unwrap();
/// let person = Person { sex: Sex::Male, age: 45 };
/// let ksk = PackageCode::parse("KSK32").unwrap();
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
/// let (_, items) = content_for(&catalogue, &ksk, person.sex, person.age, day).unwrap();
/// assert_eq!(questions_for(&catalogue, &items, person), [Question::Fasting { needed: 8 }]);
/// ```
pub fn questions_for(catalogue: &Catalogue, items: &[ItemCode], person: Person) -> Vec<Question> {
    let items = known(catalogue, items, person);
    let mut questions = Vec::new();
    if let Some(needed) = items.iter().map(|item| item.fasting_hours).max().filter(|hours| *hours > 0) {
        questions.push(Question::Fasting { needed });
    }
    if may_be_pregnant(person) && items.iter().any(|item| item.on(Condition::Pregnancy).is_some()) {
        questions.push(Question::Pregnancy);
    }
    if items.iter().any(|item| item.on(Condition::Pacemaker).is_some()) {
        questions.push(Question::Pacemaker);
    }
    questions
}

fn may_be_pregnant(person: Person) -> bool {
    person.sex == Sex::Female && PREGNANCY_AGES.contains(&person.age)
}

/// The items that the catalogue knows and the person can have, in catalogue order, each once.
fn known<'a>(catalogue: &'a Catalogue, items: &[ItemCode], person: Person) -> Vec<&'a Item> {
    let places: std::collections::BTreeSet<usize> =
        items.iter().filter_map(|code| catalogue.position(code)).collect();
    let items = places.into_iter().filter_map(|place| catalogue.items().get(place));
    items.filter(|item| item.sex.admits(person.sex)).collect()
}

/// What follows from the answers, the heaviest first. A question without an answer is a finding of its own: silence
/// never means no.
///
/// ```
/// use checkup_core::{catalog::{Catalogue, Severity}, codes::ItemCode, person::Sex};
/// use checkup_core::package::{Answers, Person, RuleCode, assess};
/// let catalogue = Catalogue::builtin().unwrap();
/// let answers = Answers { pregnancy_possible: Some(true), ..Answers::default() };
/// let cxr = [ItemCode::parse("CXR").unwrap()];
/// let findings = assess(&catalogue, &cxr, Person { sex: Sex::Female, age: 30 }, &answers);
/// assert_eq!(findings[0].rule, RuleCode::PregnancyPossible);
/// assert_eq!(findings[0].severity, Severity::Blocks);
/// ```
pub fn assess(catalogue: &Catalogue, items: &[ItemCode], person: Person, answers: &Answers) -> Vec<Finding> {
    let other_sex = items
        .iter()
        .filter(|code| catalogue.item(code).is_some_and(|item| !item.sex.admits(person.sex)))
        .cloned()
        .collect();
    let mut findings = vec![finding(Severity::Blocks, RuleCode::OtherSex, other_sex, Lift::Nothing)];
    let items = known(catalogue, items, person);
    fasting(&items, *answers, &mut findings);
    if may_be_pregnant(person) {
        pregnancy(&items, *answers, &mut findings);
    }
    pacemaker(&items, *answers, &mut findings);
    findings.retain(|finding| !finding.items.is_empty());
    findings.sort_by_key(|finding| finding.severity);
    findings
}

fn finding(severity: Severity, rule: RuleCode, items: Vec<ItemCode>, lifted_by: Lift) -> Finding {
    Finding { severity, rule, items, needed_hours: None, fasted_hours: None, lifted_by }
}

fn codes<'a>(items: impl IntoIterator<Item = &'a &'a Item>) -> Vec<ItemCode> {
    items.into_iter().map(|item| item.code.clone()).collect()
}

/// A scope through a full stomach is dangerous: it waits. A blood value is only less meaningful: a physician decides.
fn fasting(items: &[&Item], answers: Answers, findings: &mut Vec<Finding>) {
    let fasted = answers.fasted.map(FastedHours::get);
    let short: Vec<&Item> =
        items.iter().copied().filter(|item| item.fasting_hours > fasted.unwrap_or(0)).collect();
    let rule = if fasted.is_some() { RuleCode::FastingTooShort } else { RuleCode::FastingUnknown };
    let lift = if fasted.is_some() { Lift::FastLonger } else { Lift::Answer };
    let (scopes, others): (Vec<&Item>, Vec<&Item>) =
        short.into_iter().partition(|item| item.category == Category::Endoscopy);
    for (severity, items) in [(Severity::Blocks, scopes), (Severity::NeedsDecision, others)] {
        findings.push(Finding {
            needed_hours: items.iter().map(|item| item.fasting_hours).max(),
            fasted_hours: fasted,
            ..finding(severity, rule, codes(&items), lift)
        });
    }
}

/// Radiation and current wait for a pregnancy test; elsewhere a physician decides.
fn pregnancy(items: &[&Item], answers: Answers, findings: &mut Vec<Finding>) {
    if answers.pregnancy_possible == Some(false) {
        return;
    }
    let known = answers.pregnancy_possible.is_some();
    let rule = if known { RuleCode::PregnancyPossible } else { RuleCode::PregnancyUnknown };
    let lift = if known { Lift::PregnancyTest } else { Lift::Answer };
    for severity in [Severity::Blocks, Severity::NeedsDecision, Severity::Warns] {
        let affected = items.iter().filter(|item| item.on(Condition::Pregnancy) == Some(severity));
        findings.push(finding(severity, rule, codes(affected), lift));
    }
}

fn pacemaker(items: &[&Item], answers: Answers, findings: &mut Vec<Finding>) {
    if answers.pacemaker == Some(false) {
        return;
    }
    let affected: Vec<&Item> =
        items.iter().copied().filter(|item| item.on(Condition::Pacemaker).is_some()).collect();
    if answers.pacemaker.is_none() {
        findings.push(finding(Severity::Blocks, RuleCode::PacemakerUnknown, codes(&affected), Lift::Answer));
        return;
    }
    let (magnet, current): (Vec<&Item>, Vec<&Item>) =
        affected.into_iter().partition(|item| item.category == Category::Imaging);
    findings.push(finding(Severity::Blocks, RuleCode::PacemakerCurrent, codes(&current), Lift::Nothing));
    findings.push(finding(Severity::Blocks, RuleCode::PacemakerMagnet, codes(&magnet), Lift::DeviceCleared));
}
