//! Every value in one table, and what was found in words.

use super::{Group, PersonalReport, ResultLine, category, flagged, in_words, item_name, trend, unit, value};
use crate::report::doc::{Block, Columns, Finding, RangeBar, ResultRow, ResultTable, Text};

/// Imaging, endoscopy, the examination by specialists: findings in words.
pub(super) fn findings(input: &PersonalReport) -> Vec<Block> {
    let tables: Vec<Block> = tables(input, true);
    if tables.is_empty() {
        return tables;
    }
    let mut blocks = vec![Block::Heading(Text::key("report-heading-findings"))];
    blocks.extend(tables);
    blocks
}

/// The full table of values.
pub(super) fn values(input: &PersonalReport) -> Vec<Block> {
    let tables = tables(input, false);
    if tables.is_empty() {
        return tables;
    }
    let mut blocks = vec![Block::Heading(Text::key("report-heading-results"))];
    blocks.push(Block::Note(Text::key("report-note-results")));
    blocks.extend(tables);
    blocks
}

fn tables(input: &PersonalReport, said_in_words: bool) -> Vec<Block> {
    let table = |group: &Group| {
        let rows: Vec<ResultRow> = group
            .results
            .iter()
            .map(|line| (line, in_words(group, line)))
            .filter(|(_, words)| words.is_some() == said_in_words)
            .map(|(line, words)| row(line, words))
            .collect();
        let title = category(group);
        (!rows.is_empty()).then(|| Block::ResultTable(ResultTable { title, columns: columns(), rows }))
    };
    input.groups.iter().filter_map(table).collect()
}

fn columns() -> Columns {
    Columns {
        value: Text::key("report-column-value"),
        unit: Text::key("report-column-unit"),
        range: Text::key("report-column-range"),
        previous: Text::key("report-column-previous"),
        flag: Text::key("report-column-flag"),
    }
}

fn row(line: &ResultLine, words: Option<Text>) -> ResultRow {
    let finding = words.map_or_else(
        || Finding::Measured {
            value: value(&line.value),
            unit: unit(&line.value),
            range: range(line),
            previous: line.previous().map(value),
            bar: None,
        },
        Finding::Described,
    );
    ResultRow { name: item_name(&line.item), finding, flag: flagged(line.flag) }
}

pub(in crate::report) fn range(line: &ResultLine) -> Text {
    match (line.low.as_deref(), line.high.as_deref()) {
        (Some(low), Some(high)) => {
            Text::with("report-range-between", vec![("low", Text::plain(low)), ("high", Text::plain(high))])
        }
        (Some(low), None) => Text::with("report-range-at-least", vec![("low", Text::plain(low))]),
        (None, Some(high)) => Text::with("report-range-at-most", vec![("high", Text::plain(high))]),
        (None, None) => Text::empty(),
    }
}

/// Where the value lies. One beyond what the method can measure (`<0.01`) has no place of its own on the bar.
pub(super) fn bar(line: &ResultLine) -> Option<RangeBar> {
    let current = trend::drawable(&line.value)?.to_string();
    let previous: Vec<String> =
        line.history.iter().filter_map(|p| trend::drawable(&p.value)).map(|v| v.to_string()).collect();
    let previous: Vec<&str> = previous.iter().map(String::as_str).collect();
    RangeBar::new(line.low.as_deref(), line.high.as_deref(), &current, &previous).ok()
}
