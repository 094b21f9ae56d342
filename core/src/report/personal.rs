//! The paper that a guest takes home: what is fine, what to watch, what to do and by when; then every result.
//! Content follows Circular 32/2023/TT-BYT annex XXIV (identity, results, class, who concluded and when) and the
//! Korean result notice (judgement boxes, narrative, measured values), see DOMAIN §1.2 and §2.4.

use super::Kind;
use super::doc::{
    Block, Choice, Columns, Doc, Finding, Flagged, KeyValue, Mark, RangeBar, ReportNumber, ResultRow,
    ResultTable, SummaryBox, Text,
};
use super::paper::Paper;
use crate::codes::ItemCode;
use crate::judgement::{HealthClass, KrBox};
use crate::lab::Flag;
use crate::lab::qualitative::Qualitative;
use crate::language::Language;
use crate::person::Sex;
use crate::quantity::Reported;
use crate::referral::Urgency;
use chrono::{DateTime, NaiveDate, Utc};
use std::fmt;

/// This paper.
pub const KIND: Kind = Kind("personal");

/// How many abnormal results the summary names before it counts the rest.
const NAMED_IN_SUMMARY: usize = 6;

/// Longer answers in words stand over the whole width; `1+` or `6.5` do not.
const LONGEST_IN_COLUMN: usize = 8;

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
    /// The value of the visit before, in the same unit.
    pub previous: Option<Reported>,
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

const fn urgency_key(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Routine => "report-urgency-routine",
        Urgency::Urgent => "report-urgency-urgent",
        Urgency::Emergency => "report-urgency-emergency",
    }
}

/// Composes the paper.
pub fn personal(input: &PersonalReport, language: Language) -> Doc {
    let mut blocks = vec![identity(input), Block::Summary(summary(input))];
    blocks.extend(conclusion(&input.conclusion));
    if let Some(referral) = &input.referral {
        blocks.push(referral_block(referral));
    }
    if !input.preparation.is_empty() {
        blocks.push(Block::KeepTogether(vec![
            Block::Heading(Text::key("report-heading-preparation")),
            Block::Advice(input.preparation.clone()),
        ]));
    }
    blocks.push(signature(&input.conclusion));
    if input.groups.iter().any(|g| !g.results.is_empty()) {
        blocks.push(Block::Heading(Text::key("report-heading-results")));
        if input.groups.iter().flat_map(|g| &g.results).any(|r| bar(r).is_some()) {
            blocks.push(Block::Note(Text::key("report-note-legend")));
        }
        blocks.push(Block::Note(Text::key("report-note-results")));
        let groups = input.groups.iter().filter(|g| !g.results.is_empty());
        blocks.extend(groups.map(|g| Block::ResultTable(table(g))));
    }
    Doc {
        kind: KIND,
        paper: Paper::A4,
        language,
        title: Text::key("report-personal-title"),
        number: input.number.clone(),
        issued_on: input.issued_on,
        issuer: vec![
            input.centre.name.clone(),
            Text::with(
                "report-letterhead",
                vec![("address", input.centre.address.clone()), ("phone", input.centre.phone.clone())],
            ),
        ],
        blocks,
    }
}

fn pair(label: &str, value: Text) -> KeyValue {
    KeyValue { label: Text::key(label), value, wide: false }
}

fn wide(label: &str, value: Text) -> KeyValue {
    KeyValue { label: Text::key(label), value, wide: true }
}

fn identity(input: &PersonalReport) -> Block {
    let who = &input.identity;
    let sex = match who.sex {
        Sex::Male => "report-sex-male",
        Sex::Female => "report-sex-female",
    };
    let mut pairs = vec![
        wide("report-label-name", Text::plain(&who.name)),
        pair("report-label-birth-date", Text::Date(who.birth_date)),
        pair("report-label-sex", Text::key(sex)),
        pair("report-label-visit-date", Text::Date(input.visit_date)),
        pair("report-label-number", Text::plain(input.number.as_str())),
    ];
    if let Some(document) = &who.document {
        pairs.push(pair("report-label-document", Text::plain(document)));
    }
    if let Some(company) = &who.company {
        pairs.push(wide("report-label-company", Text::plain(company)));
    }
    Block::KeyValues(pairs)
}

fn summary(input: &PersonalReport) -> [SummaryBox; 3] {
    // A box that has nothing to say but that all is well carries the sign of good.
    let well = |well: bool, mark: Mark| if well { Mark::Good } else { mark };
    let nothing_found = !input.groups.iter().flat_map(|g| &g.results).any(|r| r.flag.is_abnormal());
    let nothing_to_do = input.referral.is_none() && input.conclusion.actions.is_empty();
    [
        SummaryBox { mark: Mark::Good, title: Text::key("report-summary-fine"), lines: fine(input) },
        SummaryBox {
            mark: well(nothing_found, Mark::WatchHigh),
            title: Text::key("report-summary-watch"),
            lines: watch(input),
        },
        SummaryBox {
            mark: well(nothing_to_do, Mark::Act),
            title: Text::key("report-summary-do"),
            lines: to_do(input),
        },
    ]
}

fn fine(input: &PersonalReport) -> Vec<Text> {
    let assessed = || input.groups.iter().flat_map(|g| &g.results).filter(|r| r.flag != Flag::NoRange);
    let total = assessed().count();
    if total == 0 {
        return vec![Text::key("report-summary-nothing-assessed")];
    }
    let normal = assessed().filter(|r| r.flag == Flag::Normal).count();
    let mut lines = vec![Text::with(
        "report-summary-count",
        vec![("normal", Text::plain(&normal.to_string())), ("total", Text::plain(&total.to_string()))],
    )];
    let calm: Vec<Text> = input
        .groups
        .iter()
        .filter(|g| g.results.iter().any(|r| r.flag == Flag::Normal))
        .filter(|g| !g.results.iter().any(|r| r.flag.is_abnormal()))
        .map(category)
        .collect();
    if !calm.is_empty() {
        lines.push(Text::with("report-summary-groups", vec![("groups", Text::List(calm))]));
    }
    lines
}

fn watch(input: &PersonalReport) -> Vec<Text> {
    let mut found: Vec<&ResultLine> =
        input.groups.iter().flat_map(|g| &g.results).filter(|r| r.flag.is_abnormal()).collect();
    // Stable: within the same weight the printing order stays.
    found.sort_by_key(|r| !r.flag.is_critical());
    if found.is_empty() {
        return vec![Text::key("report-summary-nothing-to-watch")];
    }
    let mut lines: Vec<Text> = found
        .iter()
        .take(NAMED_IN_SUMMARY)
        .filter_map(|r| {
            let word = flagged(r.flag)?.word;
            let name = item_name(&r.item);
            Some(match &r.value {
                Reported::Number { unit, .. } if unit.as_ref().is_none_or(|u| u.as_str() == "1") => {
                    Text::with(
                        "report-summary-counted",
                        vec![("item", name), ("value", value(&r.value)), ("flag", word)],
                    )
                }
                Reported::Number { .. } => Text::with(
                    "report-summary-measured",
                    vec![
                        ("item", name),
                        ("value", value(&r.value)),
                        ("unit", unit(&r.value)),
                        ("flag", word),
                    ],
                ),
                Reported::Text { .. } => {
                    Text::with("report-summary-described", vec![("item", name), ("flag", word)])
                }
            })
        })
        .collect();
    let rest = found.len().saturating_sub(NAMED_IN_SUMMARY);
    if rest > 0 {
        lines.push(Text::with("report-summary-more", vec![("count", Text::plain(&rest.to_string()))]));
    }
    lines
}

fn to_do(input: &PersonalReport) -> Vec<Text> {
    let mut lines = Vec::new();
    if let Some(referral) = &input.referral {
        let visit = Text::with(
            "report-summary-referral",
            vec![("specialty", referral.specialty.clone()), ("partner", referral.partner.clone())],
        );
        lines.push(by(visit, referral.due));
    }
    lines.extend(input.conclusion.actions.iter().map(|a| by(a.text.clone(), a.due)));
    if lines.is_empty() {
        let next = input.visit_date.checked_add_months(chrono::Months::new(12)).unwrap_or(input.visit_date);
        lines.push(by(Text::key("report-summary-next-checkup"), Some(next)));
    }
    lines
}

fn by(what: Text, due: Option<NaiveDate>) -> Text {
    match due {
        Some(date) => Text::with("report-summary-by", vec![("what", what), ("date", Text::Date(date))]),
        None => what,
    }
}

fn conclusion(signed: &Conclusion) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut head = vec![Block::Heading(Text::key("report-heading-conclusion"))];
    if let Some(class) = signed.health_class {
        head.push(Block::Verdict {
            label: Text::key("report-label-health-class"),
            value: Text::key(class_key(class)),
        });
    }
    if !signed.korean.is_empty() {
        head.push(Block::Checkboxes {
            label: Text::key("report-label-korean-judgement"),
            choices: KrBox::ALL
                .iter()
                .map(|&b| Choice { label: Text::key(korean_key(b)), ticked: signed.korean.contains(&b) })
                .collect(),
        });
    }
    blocks.push(Block::KeepTogether(head));
    let paragraphs = signed.text.split("\n\n").map(Text::plain).filter(|t| !t.is_empty());
    blocks.extend(paragraphs.map(Block::Paragraph));
    blocks
}

fn referral_block(referral: &ReferralNote) -> Block {
    let mut details = vec![
        pair("report-label-partner", referral.partner.clone()),
        pair("report-label-specialty", referral.specialty.clone()),
        pair("report-label-urgency", Text::key(urgency_key(referral.urgency))),
    ];
    if let Some(due) = referral.due {
        details.push(pair("report-label-due", Text::Date(due)));
    }
    details.push(wide("report-label-reason", referral.reason.clone()));
    Block::Referral { title: Text::key("report-heading-referral"), details }
}

fn signature(signed: &Conclusion) -> Block {
    Block::Signature {
        role: Text::key("report-signature-role"),
        signed: Text::with("report-signature-time", vec![("time", Text::DateTime(signed.signed_at))]),
        name: Text::plain(&signed.signed_by),
        note: Text::key("report-signature-note"),
    }
}

fn category(group: &Group) -> Text {
    Text::key(format!("item-category-{}", group.category.to_lowercase().replace(' ', "-")))
}

fn item_name(item: &ItemCode) -> Text {
    Text::key(format!("item-{}", item.as_str()))
}

fn table(group: &Group) -> ResultTable {
    ResultTable {
        title: category(group),
        columns: Columns {
            value: Text::key("report-column-value"),
            unit: Text::key("report-column-unit"),
            range: Text::key("report-column-range"),
            previous: Text::key("report-column-previous"),
            flag: Text::key("report-column-flag"),
        },
        rows: group.results.iter().map(row).collect(),
    }
}

fn row(line: &ResultLine) -> ResultRow {
    let words = value(&line.value);
    let narrative = matches!(line.value, Reported::Text { .. }) && matches!(words, Text::Plain(_));
    let finding = if narrative && line.value.value_text().chars().count() > LONGEST_IN_COLUMN {
        Finding::Described(words)
    } else {
        Finding::Measured {
            value: words,
            unit: unit(&line.value),
            range: range(line),
            previous: line.previous.as_ref().map(value),
            bar: bar(line).map(Box::new),
        }
    };
    ResultRow { name: item_name(&line.item), finding, flag: flagged(line.flag) }
}

fn value(reported: &Reported) -> Text {
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

fn unit(reported: &Reported) -> Text {
    reported.unit().map_or_else(Text::empty, |u| Text::unit(u.as_str()))
}

fn range(line: &ResultLine) -> Text {
    match (line.low.as_deref(), line.high.as_deref()) {
        (Some(low), Some(high)) => {
            Text::with("report-range-between", vec![("low", Text::plain(low)), ("high", Text::plain(high))])
        }
        (Some(low), None) => Text::with("report-range-at-least", vec![("low", Text::plain(low))]),
        (None, Some(high)) => Text::with("report-range-at-most", vec![("high", Text::plain(high))]),
        (None, None) => Text::empty(),
    }
}

fn bar(line: &ResultLine) -> Option<RangeBar> {
    // A value that lies outside what the method can measure (`<0.01`) has no place of its own on the bar.
    let digits = |r: &Reported| match r {
        Reported::Number { value, .. } if value.comparator().is_none() => Some(value.digits().to_owned()),
        _ => None,
    };
    let current = digits(&line.value)?;
    let previous = line.previous.as_ref().and_then(digits);
    let previous: Vec<&str> = previous.iter().map(String::as_str).collect();
    RangeBar::new(line.low.as_deref(), line.high.as_deref(), &current, &previous).ok()
}

fn flagged(flag: Flag) -> Option<Flagged> {
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
