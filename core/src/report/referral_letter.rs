//! The letter that a person carries to another hospital: to whom, why, how soon, the results that led to it, and at its
//! foot a slip on which the colleague there answers. It is addressed to a physician; the person reads it too.

use super::Kind;
use super::doc::{Block, Doc, KeyValue, ReportNumber, Text};
use super::grid::{Column, Grid, Row};
use super::paper::{Paper, letterhead};
use super::personal::{Centre, Identity};
use super::slip::{Blank, Slip};
use crate::codes::{ItemCode, TicketCode};
use crate::lab::Flag;
use crate::language::Language;
use crate::person::Sex;
use crate::quantity::Reported;
use crate::referral::Urgency;
use chrono::NaiveDate;
use std::fmt;

/// This paper.
pub const KIND: Kind = Kind("referral-letter");

/// Everything the letter says. Its `Debug` shows only the number.
#[derive(Clone, PartialEq)]
pub struct ReferralLetter {
    /// The centre that issues it.
    pub centre: Centre,
    /// Number of the letter.
    pub number: ReportNumber,
    /// Day of issue.
    pub issued_on: NaiveDate,
    /// The person.
    pub identity: Identity,
    /// Ticket of the checkup.
    pub ticket: TicketCode,
    /// Day of the checkup.
    pub visit_date: NaiveDate,
    /// Hospital.
    pub partner: String,
    /// Its town and country.
    pub place: String,
    /// Department there.
    pub specialty: String,
    /// Why, in the doctor's words.
    pub reason: String,
    /// How soon.
    pub urgency: Urgency,
    /// By when.
    pub due: NaiveDate,
    /// The results that led to it, those that matter most first.
    pub results: Vec<LetterResult>,
    /// Who refers.
    pub doctor: String,
}

impl fmt::Debug for ReferralLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReferralLetter").field("number", &self.number).finish_non_exhaustive()
    }
}

/// One result of the letter.
#[derive(Clone, PartialEq)]
pub struct LetterResult {
    /// What was examined.
    pub item: ItemCode,
    /// What was found, as reported.
    pub value: Reported,
    /// The assessment.
    pub flag: Flag,
    /// Lower limit.
    pub low: Option<String>,
    /// Upper limit.
    pub high: Option<String>,
}

impl fmt::Debug for LetterResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LetterResult({:?}, redacted)", self.item)
    }
}

const fn urgency_key(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Routine => "report-urgency-routine",
        Urgency::Urgent => "report-urgency-urgent",
        Urgency::Emergency => "report-urgency-emergency",
    }
}

/// Composes the letter.
pub fn referral_letter(input: &ReferralLetter, language: Language) -> Doc {
    let pair = |label: &str, value| KeyValue { label: Text::key(label), value, wide: false };
    let wide = |label: &str, value| KeyValue { label: Text::key(label), value, wide: true };
    let who = &input.identity;
    let sex = if who.sex == Sex::Male { "report-sex-male" } else { "report-sex-female" };
    let hospital = Text::Joined(vec![Text::plain(&input.partner), Text::plain(&input.place)], ", ");
    let mut person = vec![
        wide("report-label-name", Text::plain(&who.name)),
        pair("report-label-birth-date", Text::Date(who.birth_date)),
        pair("report-label-sex", Text::key(sex)),
        pair("report-label-visit-date", Text::Date(input.visit_date)),
    ];
    if let Some(document) = &who.document {
        person.push(pair("report-label-document", Text::plain(document)));
    }
    let mut blocks = vec![
        Block::Referral {
            title: Text::with("report-letter-to", vec![("specialty", Text::plain(&input.specialty))]),
            details: vec![
                pair("report-label-urgency", Text::key(urgency_key(input.urgency))),
                pair("report-label-due", Text::Date(input.due)),
                wide("report-label-partner", hospital),
                wide("report-letter-reason", Text::plain(&input.reason)),
            ],
        },
        // It speaks of the person below.
        Block::Note(Text::key("report-letter-greeting")),
        Block::KeyValues(person),
        Block::Note(Text::key("report-letter-results")),
    ];
    if input.results.is_empty() {
        blocks.push(Block::Paragraph(Text::key("report-letter-no-results")));
    } else {
        blocks.push(Block::Grid(results(&input.results)));
    }
    blocks.push(Block::Signature {
        role: Text::key("report-letter-doctor"),
        signed: Text::with("report-letter-issued", vec![("date", Text::Date(input.issued_on))]),
        name: Text::plain(&input.doctor),
        note: Text::key("report-letter-questions"),
    });
    blocks.push(Block::Slip(slip(input)));
    Doc {
        kind: KIND,
        paper: Paper::A4,
        language,
        second: None,
        title: Text::key("report-letter-title"),
        number: input.number.clone(),
        issued_on: input.issued_on,
        issuer: letterhead(&input.centre),
        motto: Vec::new(),
        blocks,
    }
}

fn results(results: &[LetterResult]) -> Grid {
    let mut grid = Grid::new(vec![
        Column::words("report-letter-item", 36),
        Column::words("report-column-value", 34),
        Column::words("report-column-range", 16),
        Column::words("report-column-flag", 18),
    ]);
    for result in results {
        let value = match &result.value {
            Reported::Number { value, unit } => {
                let unit = unit.as_ref().map_or_else(Text::empty, |unit| Text::unit(unit.as_str()));
                Text::Joined(vec![Text::plain(&value.to_string()), unit], " ")
            }
            Reported::Text { value } => Text::plain(value),
        };
        let limit = |limit: &Option<String>| limit.as_deref().map_or_else(Text::empty, Text::plain);
        let (low, high) = (limit(&result.low), limit(&result.high));
        let range = match (result.low.is_some(), result.high.is_some()) {
            (true, true) => Text::with("report-range-between", vec![("low", low), ("high", high)]),
            (true, false) => Text::with("report-range-at-least", vec![("low", low)]),
            (false, true) => Text::with("report-range-at-most", vec![("high", high)]),
            (false, false) => Text::empty(),
        };
        let flag = match result.flag {
            Flag::Normal => Text::key("report-flag-normal"),
            Flag::Low => Text::key("report-flag-low"),
            Flag::High => Text::key("report-flag-high"),
            Flag::CriticalLow => Text::key("report-flag-critical-low"),
            Flag::CriticalHigh => Text::key("report-flag-critical-high"),
            Flag::Abnormal => Text::key("report-flag-abnormal"),
            Flag::NoRange => Text::empty(),
        };
        let name = Text::key(format!("item-{}", result.item));
        grid.rows.push(Row::new(vec![name, value, range, flag]));
    }
    grid
}

/// What comes back: no result of ours and no name, the number of the letter says whom it is about.
fn slip(input: &ReferralLetter) -> Slip {
    let blank = |label: &str, lines| Blank { label: Text::key(label), lines };
    Slip {
        title: Text::with(
            "report-slip-title",
            vec![("number", Text::plain(input.number.as_str())), ("centre", input.centre.name.clone())],
        ),
        known: Vec::new(),
        blanks: vec![
            blank("report-slip-diagnosis", 1),
            blank("report-slip-treatment", 1),
            blank("report-slip-physician", 1),
        ],
    }
}
