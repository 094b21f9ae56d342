//! The paper that a guest takes home: what is fine, what to watch, what to do and by when; then every result.
//! Content follows Circular 32/2023/TT-BYT annex XXIV (identity, results, class, who concluded and when) and the
//! Korean result notice (judgement boxes, narrative, measured values), see DOMAIN §1.2 and §2.4.

mod advice;
pub(super) mod close;
pub(super) mod cover;
mod follow_up;
pub mod part;
pub(super) mod system;
pub(super) mod table;
pub mod trend;

use super::Kind;
use super::doc::{Doc, Flagged, KeyValue, Mark, ReportNumber, Text};
use super::paper::{Paper, letterhead};
use crate::codes::ItemCode;
use crate::judgement::{HealthClass, KrBox};
use crate::lab::Flag;
use crate::lab::qualitative::Qualitative;
use crate::language::Language;
use crate::package::Answers;
use crate::person::Sex;
use crate::quantity::Reported;
use crate::referral::Urgency;
use chrono::{DateTime, NaiveDate, Utc};
pub use follow_up::follow_ups;
use std::fmt;
pub use trend::Past;

/// This paper.
pub const KIND: Kind = Kind("personal");

/// Everything the paper says, gathered by the server. Its `Debug` shows only the number.
#[derive(Clone, PartialEq)]
pub struct PersonalReport {
    /// The centre that issues it.
    pub centre: Centre,
    /// Whom it is about.
    pub identity: Identity,
    /// Day of the checkup, at the centre.
    pub visit_date: NaiveDate,
    /// Day the paper is issued, at the centre: usually that of the signature. A reprint keeps it.
    pub issued_on: NaiveDate,
    /// Ticket or report number, on every page.
    pub number: ReportNumber,
    /// Results in printing order; a group without results is left out.
    pub groups: Vec<Group>,
    /// What the doctor signed.
    pub conclusion: Conclusion,
    /// Where the person is sent, if anywhere.
    pub referral: Option<ReferralNote>,
    /// How to prepare for the next appointment, one point each, in the paper's language or as keys.
    pub preparation: Vec<Text>,
    /// What the person said of themselves before the checkup.
    pub answers: Answers,
    /// Full names of the physicians who recorded a finding, by item.
    pub examiners: Vec<(ItemCode, String)>,
}

impl fmt::Debug for PersonalReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PersonalReport").field("number", &self.number).finish_non_exhaustive()
    }
}

/// Letterhead.
#[derive(Clone, Debug, PartialEq)]
pub struct Centre {
    /// Name of the centre.
    pub name: Text,
    /// Postal address.
    pub address: Text,
    /// Telephone number as people dial it.
    pub phone: Text,
}

/// Whom the paper is about.
#[derive(Clone, PartialEq)]
pub struct Identity {
    /// Full name, in full: it is the person's own paper.
    pub name: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Administrative sex.
    pub sex: Sex,
    /// Number of the identity document, already masked (`0010•••••123`).
    pub document: Option<String>,
    /// The same number in full: only a form that the law makes of it says it.
    pub document_number: Option<String>,
    /// Employer, if the visit is under a contract.
    pub company: Option<String>,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(redacted)")
    }
}

/// Results that belong together.
#[derive(Clone, PartialEq)]
pub struct Group {
    /// The catalogue's category; its name is the key `item-category-<category>`, blanks as hyphens.
    pub category: String,
    /// The results in printing order.
    pub results: Vec<ResultLine>,
}

impl fmt::Debug for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Group({}, {} results)", self.category, self.results.len())
    }
}

/// One released result.
#[derive(Clone, PartialEq)]
pub struct ResultLine {
    /// What was examined; its name is the key `item-<CODE>`.
    pub item: ItemCode,
    /// What was found, as reported.
    pub value: Reported,
    /// The assessment at release.
    pub flag: Flag,
    /// Lower limit of the range that the flag was made with, in the value's unit.
    pub low: Option<String>,
    /// Upper limit.
    pub high: Option<String>,
    /// Values of earlier visits in the unit of `value`, oldest first.
    pub history: Vec<Past>,
}

impl fmt::Debug for ResultLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResultLine({:?}, redacted)", self.item)
    }
}

/// What the concluding doctor signed.
#[derive(Clone, PartialEq)]
pub struct Conclusion {
    /// Vietnamese class I to V (Decision 1613); none where the law forbids one (a section is missing).
    pub health_class: Option<HealthClass>,
    /// Boxes of the Korean judgement; several may be ticked; none ticked leaves the line out.
    pub korean: Vec<KrBox>,
    /// The doctor's own words; an empty line separates paragraphs.
    pub text: String,
    /// What the person should do, the next first.
    pub actions: Vec<Action>,
    /// Full name of the doctor who signed.
    pub signed_by: String,
    /// When the signature was given.
    pub signed_at: DateTime<Utc>,
}

impl fmt::Debug for Conclusion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Conclusion").field("signed_at", &self.signed_at).finish_non_exhaustive()
    }
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// What, in the paper's language or as a key.
    pub text: Text,
    /// By when.
    pub due: Option<NaiveDate>,
}

/// A referral as the person reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReferralNote {
    /// The partner hospital.
    pub partner: Text,
    /// The specialty there.
    pub specialty: Text,
    /// Why.
    pub reason: Text,
    /// How soon.
    pub urgency: Urgency,
    /// By when the person should have been there.
    pub due: Option<NaiveDate>,
}

pub(super) const fn class_key(class: HealthClass) -> &'static str {
    match class {
        HealthClass::I => "report-class-1",
        HealthClass::II => "report-class-2",
        HealthClass::III => "report-class-3",
        HealthClass::IV => "report-class-4",
        HealthClass::V => "report-class-5",
    }
}

pub(super) const fn korean_key(ticked: KrBox) -> &'static str {
    match ticked {
        KrBox::NormalA => "report-kr-normal-a",
        KrBox::NormalB => "report-kr-normal-b",
        KrBox::Suspect => "report-kr-suspect",
        KrBox::SuspectHypertensionDiabetes => "report-kr-suspect-htn-dm",
        KrBox::Treated => "report-kr-treated",
    }
}

pub(super) const fn urgency_key(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Routine => "report-urgency-routine",
        Urgency::Urgent => "report-urgency-urgent",
        Urgency::Emergency => "report-urgency-emergency",
    }
}

/// Composes the paper: the cover, the doctor's words, every organ system, what imaging and specialists found, where to go
/// and when to come again, every value in one table, the signature.
pub fn personal(input: &PersonalReport, language: Language) -> Doc {
    let mut blocks = cover::blocks(input);
    blocks.extend(cover::words(&input.conclusion));
    blocks.extend(system::blocks(input));
    blocks.extend(table::findings(input));
    blocks.extend(close::next_steps(input));
    blocks.extend(table::values(input));
    blocks.push(close::signature(&input.conclusion));
    Doc {
        kind: KIND,
        paper: Paper::A4,
        language,
        second: None,
        title: Text::key("report-personal-title"),
        number: input.number.clone(),
        issued_on: input.issued_on,
        issuer: letterhead(&input.centre),
        motto: Vec::new(),
        blocks,
    }
}

pub(super) fn pair(label: &str, value: Text) -> KeyValue {
    KeyValue { label: Text::key(label), value, wide: false }
}

pub(super) fn wide(label: &str, value: Text) -> KeyValue {
    KeyValue { label: Text::key(label), value, wide: true }
}

impl PersonalReport {
    /// Every result in printing order.
    pub fn results(&self) -> impl Iterator<Item = &ResultLine> {
        self.groups.iter().flat_map(|group| &group.results)
    }
}

impl ResultLine {
    /// The latest value before this one.
    fn previous(&self) -> Option<&Reported> {
        self.history.last().map(|past| &past.value)
    }
}

/// Longer answers in words stand over the whole width; `1+` or `6.5` do not.
const LONGEST_IN_COLUMN: usize = 8;

/// Categories whose answers are findings in words, however short.
const IN_WORDS: [&str; 3] = ["imaging", "endoscopy", "examination"];

/// A finding in words over the whole width, as imaging and specialists give it. A coded answer (`NEG`, `1+`) is none.
fn in_words(group: &Group, line: &ResultLine) -> Option<Text> {
    let Reported::Text { value: said } = &line.value else { return None };
    let words = value(&line.value);
    let long = matches!(words, Text::Plain(_)) && said.chars().count() > LONGEST_IN_COLUMN;
    (long || IN_WORDS.contains(&group.category.as_str())).then_some(words)
}

fn category(group: &Group) -> Text {
    Text::key(format!("item-category-{}", group.category.to_lowercase().replace(' ', "-")))
}

pub(super) fn item_name(item: &ItemCode) -> Text {
    Text::key(format!("item-{}", item.as_str()))
}

pub(super) fn value(reported: &Reported) -> Text {
    let text = reported.value_text();
    match reported {
        Reported::Number { .. } => Text::plain(&text.replace("<=", "≤").replace(">=", "≥")),
        Reported::Text { .. } => match Qualitative::parse(&text) {
            Qualitative::Negative => Text::key("report-answer-negative"),
            Qualitative::Trace => Text::key("report-answer-trace"),
            Qualitative::Positive(None) => Text::key("report-answer-positive"),
            Qualitative::Positive(Some(grade)) => Text::plain(&format!("{grade}+")),
            Qualitative::Normal => Text::key("report-answer-normal"),
            Qualitative::Other(_) => Text::plain(&text),
        },
    }
}

pub(super) fn unit(reported: &Reported) -> Text {
    reported.unit().map_or_else(Text::empty, |u| Text::unit(u.as_str()))
}

pub(super) fn flagged(flag: Flag) -> Option<Flagged> {
    let (mark, key) = match flag {
        Flag::Normal => (Mark::Good, "report-flag-normal"),
        Flag::Low => (Mark::WatchLow, "report-flag-low"),
        Flag::High => (Mark::WatchHigh, "report-flag-high"),
        Flag::Abnormal => (Mark::WatchHigh, "report-flag-abnormal"),
        Flag::CriticalLow => (Mark::Act, "report-flag-critical-low"),
        Flag::CriticalHigh => (Mark::Act, "report-flag-critical-high"),
        Flag::NoRange => return None,
    };
    Some(Flagged { mark, word: Text::key(key) })
}
