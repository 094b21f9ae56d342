//! Organ by organ: the values of one system with their range and their last years, what they mean together, and what the
//! person can do. A value without a range is shown as that; it never looks normal.

use super::part::{LimitedBar, System, SystemRow, Trend};
use super::table::bar;
use super::{PersonalReport, ResultLine, advice, flagged, in_words, item_name, unit, value};
use crate::lab::Flag;
use crate::quantity::Reported;
use crate::report::doc::{Block, Flagged, Mark, Text};
use rust_decimal::Decimal;

/// The systems in printing order, each with the catalogue's categories that speak of it. The first part is the middle of
/// its key `report-system-<name>`.
const SYSTEMS: [(&str, &[&str]); 14] = [
    ("build", &["anthropometry", "function"]),
    ("heart", &["vitals", "cardiac", "cardiac markers", "lipids"]),
    ("sugar", &["glucose"]),
    ("blood", &["haematology", "iron", "coagulation"]),
    ("liver", &["liver", "pancreas"]),
    ("kidneys", &["renal", "urinalysis", "electrolytes"]),
    ("hormones", &["thyroid", "hormones"]),
    ("lungs", &["pulmonary"]),
    ("senses", &["vision", "hearing"]),
    ("digestion", &["stool", "endoscopy"]),
    ("defence", &["infection", "inflammation", "autoimmune"]),
    ("tumours", &["tumour markers"]),
    ("gynaecology", &["gynaecology"]),
    ("nutrition", &["vitamins"]),
];

/// What belongs to none of them: questionnaires, toxicology, values from home.
const OTHER: &str = "other";

fn system_of(category: &str) -> &'static str {
    SYSTEMS.iter().find(|(_, of)| of.contains(&category)).map_or(OTHER, |(name, _)| name)
}

/// The results of each system that are not findings in words; a system without any is left out.
fn gathered(input: &PersonalReport) -> Vec<(&'static str, Vec<&ResultLine>)> {
    let names = SYSTEMS.iter().map(|(name, _)| *name).chain([OTHER]);
    let of = |name: &str| {
        let groups = input.groups.iter().filter(|group| system_of(&group.category) == name);
        groups.flat_map(|g| g.results.iter().filter(|line| in_words(g, line).is_none())).collect::<Vec<_>>()
    };
    names.map(|name| (name, of(name))).filter(|(_, lines)| !lines.is_empty()).collect()
}

/// Names of the systems in which something was compared with a range and nothing lay outside.
pub(super) fn calm(input: &PersonalReport) -> Vec<Text> {
    let is_calm = |lines: &[&ResultLine]| standing(lines).is_some_and(|flagged| flagged.mark == Mark::Good);
    gathered(input).iter().filter(|(_, lines)| is_calm(lines)).map(|(name, _)| title(name)).collect()
}

fn title(name: &str) -> Text {
    Text::key(format!("report-system-{name}"))
}

/// All systems, under one heading.
pub(super) fn blocks(input: &PersonalReport) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (name, lines) in gathered(input) {
        if blocks.is_empty() {
            blocks.push(Block::Heading(Text::key("report-heading-systems")));
            blocks.push(Block::Note(Text::key("report-note-legend")));
            if input.results().any(|line| line.flag.is_abnormal()) {
                blocks.push(Block::Note(Text::key("report-note-advice")));
            }
        }
        blocks.push(Block::System(Box::new(system(input, name, &lines))));
    }
    blocks
}

fn system(input: &PersonalReport, name: &str, lines: &[&ResultLine]) -> System {
    let rows: Vec<(&ResultLine, SystemRow)> =
        lines.iter().filter_map(|line| Some((*line, row(input, line)?))).collect();
    let left: Vec<&ResultLine> = lines
        .iter()
        .filter(|line| !rows.iter().any(|(shown, _)| std::ptr::eq(*shown, **line)))
        .copied()
        .collect();
    let named = |judged: bool| -> Vec<Text> {
        left.iter().filter(|line| (line.flag == Flag::NoRange) != judged).map(|line| said(line)).collect()
    };
    let note = |key: &str, results: Vec<Text>| {
        (!results.is_empty()).then(|| Text::with(key, vec![("results", Text::List(results))]))
    };
    let notes = [note("report-system-also", named(true)), note("report-system-unjudged", named(false))];
    System {
        title: title(name),
        standing: standing(lines),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
        notes: notes.into_iter().flatten().collect(),
        advice: advice::advice(lines),
    }
}

pub(in crate::report) fn said(line: &ResultLine) -> Text {
    let unit = unit(&line.value);
    Text::with(
        "report-system-value",
        vec![("item", item_name(&line.item)), ("value", value(&line.value)), ("unit", unit)],
    )
}

/// The worst assessment in words; `None` where nothing was compared with a range.
fn standing(lines: &[&ResultLine]) -> Option<Flagged> {
    let any = |wanted: fn(Flag) -> bool| lines.iter().any(|line| wanted(line.flag));
    let (mark, key) = if any(Flag::is_critical) {
        (Mark::Act, "report-standing-act")
    } else if any(Flag::is_abnormal) {
        (Mark::WatchHigh, "report-standing-watch")
    } else if any(|flag| flag == Flag::Normal) {
        (Mark::Good, "report-standing-good")
    } else {
        return None;
    };
    Some(Flagged { mark, word: Text::key(key) })
}

/// What deserves a row of its own: everything outside its range, every number with a range or with earlier years.
fn row(input: &PersonalReport, line: &ResultLine) -> Option<SystemRow> {
    let bar = bar(line);
    let number = |text: &Option<String>| text.as_deref().and_then(|t| t.trim().parse::<Decimal>().ok());
    let trend =
        Trend::new(number(&line.low), number(&line.high), input.visit_date, &line.value, &line.history);
    let ranged = matches!(line.value, Reported::Number { .. }) && line.flag != Flag::NoRange;
    if !line.flag.is_abnormal() && !ranged && trend.is_none() {
        return None;
    }
    let limit = |text: &Option<String>| text.as_deref().map(Text::plain);
    Some(SystemRow {
        name: item_name(&line.item),
        value: value(&line.value),
        unit: unit(&line.value),
        bar: bar.map(|bar| Box::new(LimitedBar { bar, low: limit(&line.low), high: limit(&line.high) })),
        trend,
        flag: flagged(line.flag).ok_or_else(|| Text::key("report-flag-no-range")),
    })
}
