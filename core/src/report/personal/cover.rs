//! The first page: whom it is about, how both classifications see the person, and the three answers.

use super::part::{Agenda, AgendaPoint, Overview, OverviewBox, Scale, Standing};
use super::{
    Conclusion, PersonalReport, ResultLine, class_key, flagged, item_name, korean_key, pair, system, unit,
    value, wide,
};
use crate::judgement::{HealthClass, KrBox};
use crate::lab::Flag;
use crate::person::Sex;
use crate::quantity::Reported;
use crate::report::doc::{Block, Choice, KeyValue, Mark, Text};
use chrono::{Months, NaiveDate};

/// How many abnormal results the summary names before it counts the rest.
const NAMED_IN_SUMMARY: usize = 5;

/// A certificate holds twelve months from its signature (Circular 32/2023/TT-BYT art. 37), and the duty to examine
/// workers is yearly: that is when everybody is asked to come again.
const RECALL_MONTHS: u32 = 12;

/// Everything on the cover.
pub(super) fn blocks(input: &PersonalReport) -> Vec<Block> {
    let mut blocks = vec![Block::KeyValues(identity(input))];
    let standings = standings(&input.conclusion);
    if !standings.is_empty() {
        blocks.push(Block::Standings(standings));
    }
    blocks.push(Block::Overview(Box::new(overview(input))));
    blocks
}

/// The doctor's own words, as they were written.
pub(in crate::report) fn words(signed: &Conclusion) -> Vec<Block> {
    let paragraphs = signed.text.split("\n\n").map(Text::plain).filter(|t| !t.is_empty());
    let mut blocks: Vec<Block> = paragraphs.map(Block::Paragraph).collect();
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(Text::key("report-heading-conclusion")));
    }
    blocks
}

pub(crate) const fn sex_key(sex: Sex) -> &'static str {
    match sex {
        Sex::Male => "report-sex-male",
        Sex::Female => "report-sex-female",
    }
}

fn identity(input: &PersonalReport) -> Vec<KeyValue> {
    let who = &input.identity;
    let mut pairs = vec![
        wide("report-label-name", Text::plain(&who.name)),
        pair("report-label-birth-date", Text::Date(who.birth_date)),
        pair("report-label-sex", Text::key(sex_key(who.sex))),
        pair("report-label-visit-date", Text::Date(input.visit_date)),
        pair("report-label-number", Text::plain(input.number.as_str())),
    ];
    if let Some(document) = &who.document {
        pairs.push(pair("report-label-document", Text::plain(document)));
    }
    if let Some(company) = &who.company {
        pairs.push(wide("report-label-company", Text::plain(company)));
    }
    pairs
}

/// Only what the doctor signed: a class that the law forbids, or a checkup without a Korean judgement, leaves no gap.
fn standings(signed: &Conclusion) -> Vec<Standing> {
    let class = signed.health_class.map(|class| Standing {
        label: Text::key("report-label-health-class"),
        scale: Scale::Steps {
            steps: HealthClass::ALL.iter().map(|&c| (Text::plain(c.as_str()), c == class)).collect(),
            word: Text::key(class_key(class)),
        },
    });
    let korean = (!signed.korean.is_empty()).then(|| Standing {
        label: Text::key("report-label-korean-judgement"),
        scale: Scale::Boxes(
            korean_boxes(&signed.korean).into_iter().filter(|choice| choice.ticked).collect(),
        ),
    });
    class.into_iter().chain(korean).collect()
}

/// The five boxes of the Korean judgement.
pub(crate) fn korean_boxes(ticked: &[KrBox]) -> Vec<Choice> {
    let choice = |&b: &KrBox| Choice { label: Text::key(korean_key(b)), ticked: ticked.contains(&b) };
    KrBox::ALL.iter().map(choice).collect()
}

fn overview(input: &PersonalReport) -> Overview {
    // A part that has nothing to say but that all is well carries the sign of good.
    let well = |well: bool, mark: Mark| if well { Mark::Good } else { mark };
    let nothing_found = !input.results().any(|r| r.flag.is_abnormal());
    let nothing_to_do = input.referral.is_none() && input.conclusion.actions.is_empty();
    Overview {
        fine: OverviewBox { mark: Mark::Good, title: Text::key("report-summary-fine"), lines: fine(input) },
        watch: OverviewBox {
            mark: well(nothing_found, Mark::WatchHigh),
            title: Text::key("report-summary-watch"),
            lines: watch(input),
        },
        agenda: Agenda {
            mark: well(nothing_to_do, Mark::Act),
            title: Text::key("report-summary-do"),
            points: agenda(input),
        },
    }
}

fn fine(input: &PersonalReport) -> Vec<(Option<Mark>, Text)> {
    let assessed = || input.results().filter(|r| r.flag != Flag::NoRange);
    let total = assessed().count();
    if total == 0 {
        return vec![(None, Text::key("report-summary-nothing-assessed"))];
    }
    let normal = assessed().filter(|r| r.flag == Flag::Normal).count();
    let mut lines = vec![(
        None,
        Text::with(
            "report-summary-count",
            vec![("normal", Text::plain(&normal.to_string())), ("total", Text::plain(&total.to_string()))],
        ),
    )];
    lines.extend(system::calm(input).into_iter().map(|title| (Some(Mark::Good), title)));
    lines
}

fn watch(input: &PersonalReport) -> Vec<(Option<Mark>, Text)> {
    let mut found: Vec<&ResultLine> = input.results().filter(|r| r.flag.is_abnormal()).collect();
    // Stable: within the same weight the printing order stays.
    found.sort_by_key(|r| !r.flag.is_critical());
    if found.is_empty() {
        return vec![(None, Text::key("report-summary-nothing-to-watch"))];
    }
    let mut lines: Vec<(Option<Mark>, Text)> =
        found.iter().take(NAMED_IN_SUMMARY).filter_map(|r| watched(r)).collect();
    let rest = found.len().saturating_sub(NAMED_IN_SUMMARY);
    if rest > 0 {
        lines
            .push((None, Text::with("report-summary-more", vec![("count", Text::plain(&rest.to_string()))])));
    }
    lines
}

fn watched(line: &ResultLine) -> Option<(Option<Mark>, Text)> {
    let flagged = flagged(line.flag)?;
    let mut args = vec![("item", item_name(&line.item)), ("flag", flagged.word)];
    let key = match &line.value {
        Reported::Number { unit, .. } if unit.as_ref().is_none_or(|u| u.as_str() == "1") => {
            args.push(("value", value(&line.value)));
            "report-summary-counted"
        }
        Reported::Number { .. } => {
            args.extend([("value", value(&line.value)), ("unit", unit(&line.value))]);
            "report-summary-measured"
        }
        Reported::Text { .. } => "report-summary-described",
    };
    Some((Some(flagged.mark), Text::with(key, args)))
}

/// What to do by when: the next first, what has no day after what has one, the next checkup last.
pub(in crate::report) fn agenda(input: &PersonalReport) -> Vec<AgendaPoint> {
    let mut points = Vec::new();
    if let Some(referral) = &input.referral {
        let what = Text::with(
            "report-summary-referral",
            vec![("specialty", referral.specialty.clone()), ("partner", referral.partner.clone())],
        );
        points.push(AgendaPoint { what, by: referral.due });
    }
    points.extend(input.conclusion.actions.iter().map(|a| AgendaPoint { what: a.text.clone(), by: a.due }));
    points.sort_by_key(|point| (point.by.is_none(), point.by));
    let what = Text::key("report-summary-next-checkup");
    points.push(AgendaPoint { what, by: Some(recall(input.visit_date)) });
    points
}

/// By when the person should come again.
pub(super) fn recall(visit: NaiveDate) -> NaiveDate {
    visit.checked_add_months(Months::new(RECALL_MONTHS)).unwrap_or(visit)
}
