//! What an employer reads about the health of its people: who came, how they are classified, what many have in common,
//! and what to do. Never a person: every figure passes through [`Statistics`], which hides what could name one. Whether
//! somebody is fit for work stands in the list of [`super::fit_list`], and only if they agreed.
//!
//! An employer gets the health class and aggregates only (Law 91/2025/QH15; DOMAIN §1.9).

pub mod advice;
mod days;
pub mod figures;
pub mod network;
pub mod tables;

pub use days::{Days, DaysError, MOST_DAYS};
pub use figures::{Evaluated, Found, Group, Side, Statistics, is_counted};

use super::Kind;
use super::chart::{Chart, Figure, FigureTable, Form, Series};
use super::doc::{Block, Doc, KeyValue, Mark, ReportNumber, SummaryBox, Text};
use super::paper::{Paper, letterhead};
use super::personal::Centre;
use crate::language::Language;
use chrono::{Datelike, NaiveDate};
use tables::Years;

/// This paper.
pub const KIND: Kind = Kind("company");

/// Findings that the first page names.
const NAMED_FIRST: usize = 3;
/// Lying bars of a chart.
const BARS: usize = 10;

/// Everything the paper is made from, gathered by the server.
#[derive(Clone, Debug, PartialEq)]
pub struct CompanyReport {
    /// The centre that issues it.
    pub centre: Centre,
    /// The employer's name.
    pub company: String,
    /// First and last day.
    pub days: Days,
    /// Day of issue, at the centre.
    pub issued_on: NaiveDate,
    /// On every page.
    pub number: ReportNumber,
    /// People who had an appointment in the period or came without one.
    pub invited: u32,
    /// Of these, people who came.
    pub came: u32,
    /// Of these, people whose conclusion is signed.
    pub people: Vec<Evaluated>,
    /// The same days of earlier years, the nearest first; a year without anybody may be left out at the end.
    pub earlier: Vec<Earlier>,
}

/// The people of the same days in an earlier year.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    /// The year.
    pub year: i32,
    /// Whoever had a signed conclusion.
    pub people: Vec<Evaluated>,
}

impl CompanyReport {
    /// People who came; at least those who were evaluated.
    pub fn attended(&self) -> u32 {
        self.came.max(u32::try_from(self.people.len()).unwrap_or(u32::MAX))
    }

    /// The year that the period ends in.
    pub fn year(&self) -> i32 {
        self.days.to().year()
    }
}

/// Composes the paper.
pub fn company(input: &CompanyReport, language: Language) -> Doc {
    let participation = tables::participation(input);
    let mut blocks = vec![head(input)];
    match Statistics::new(&input.people) {
        None => {
            blocks.push(Block::Heading(Text::key("report-company-participation")));
            blocks.push(Block::Figures(participation));
            blocks.push(Block::Paragraph(Text::key("report-company-too-few")));
        }
        Some(now) => {
            let mut before: Vec<_> =
                input.earlier.iter().map(|e| (e.year, Statistics::new(&e.people))).collect();
            while before.last().is_some_and(|(_, statistics)| statistics.is_none()) {
                before.pop();
            }
            blocks.extend(body(input, participation, &Years { now, before }));
        }
    }
    Doc {
        kind: KIND,
        paper: Paper::A4,
        language,
        second: None,
        title: Text::key("report-company-title"),
        number: input.number.clone(),
        issued_on: input.issued_on,
        issuer: letterhead(&input.centre),
        motto: Vec::new(),
        blocks,
    }
}

/// The tables of a paper, for a spreadsheet: exactly those that are printed.
pub fn figure_tables(doc: &Doc) -> Vec<&FigureTable> {
    fn inside(blocks: &[Block]) -> Vec<&FigureTable> {
        let grids = blocks.iter().flat_map(|block| match block {
            Block::Figures(grid) => vec![grid],
            Block::KeepTogether(inner) => inside(inner),
            _ => Vec::new(),
        });
        grids.collect()
    }
    inside(&doc.blocks)
}

fn pair(label: &str, value: Text, wide: bool) -> KeyValue {
    KeyValue { label: Text::key(label), value, wide }
}

fn head(input: &CompanyReport) -> Block {
    Block::KeyValues(vec![
        pair("report-label-company", Text::plain(&input.company), true),
        pair("report-company-period", input.days.text(), true),
        pair("report-company-issued", Text::Date(input.issued_on), false),
        pair("report-company-number", Text::plain(input.number.as_str()), true),
    ])
}

/// A share as words may carry it; `None` for a hidden one.
fn percent(figure: Figure) -> Option<Text> {
    matches!(figure, Figure::Share(_)).then(|| figure.text())
}

fn people(count: u32) -> Text {
    Text::plain(&count.to_string())
}

fn body(input: &CompanyReport, participation: FigureTable, years: &Years) -> Vec<Block> {
    let attendance = Figure::share(Some(input.attended()), Some(input.invited.max(input.attended())));
    let advice = advice::advise(years, attendance);
    let now = &years.now;
    let mut blocks = vec![summary(input, years, attendance, &advice)];
    blocks.extend(section("report-company-participation", None, vec![participation]));
    let chart = class_chart(input, years);
    let grids = vec![tables::classes(years), tables::korean(years)];
    blocks.extend(section("report-company-classes", chart, grids));
    if years.last().is_none() {
        blocks.push(Block::Note(Text::key("report-company-no-last-year")));
    }
    blocks.extend(section("report-company-by-age-heading", age_chart(now), vec![tables::by_age(now)]));
    blocks.extend(section("report-company-by-sex-heading", sex_chart(now), vec![tables::by_sex(now)]));
    if tables::top(now).is_empty() {
        blocks.push(Block::Heading(Text::key("report-company-findings-heading")));
        blocks.push(Block::Paragraph(Text::key("report-company-no-findings")));
    } else {
        let grid = tables::findings(years);
        blocks.extend(section("report-company-findings-heading", Some(finding_chart(years)), vec![grid]));
        blocks.push(Block::Note(Text::key("report-company-note-findings")));
    }
    if years.last().is_some() {
        let chart = Some(trend_chart(input, years));
        let grid = tables::trend(years, input.year());
        blocks.extend(section("report-company-trend-heading", chart, vec![grid]));
    }
    let points = advice.iter().map(|name| {
        let key = |end: &str| Text::key(format!("report-company-advice-{name}{end}"));
        Text::with("report-company-point", vec![("what", key("")), ("why", key("-why"))])
    });
    blocks.push(Block::Heading(Text::key("report-company-advice-heading")));
    blocks.push(Block::Advice(points.collect()));
    blocks.push(Block::KeepTogether(vec![
        Block::Heading(Text::key("report-company-method-heading")),
        Block::Note(Text::key("report-company-method-who")),
        Block::Note(Text::key("report-company-method-classes")),
        Block::Note(Text::key("report-company-method-hidden")),
    ]));
    blocks
}

/// A heading, a drawing and its tables. What explains the dash stands under the last of them, on the same page.
fn section(heading: &str, chart: Option<Chart>, mut tables: Vec<FigureTable>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(Text::key(heading))];
    blocks.extend(chart.map(Block::Chart));
    let is_hidden = |table: &FigureTable| table.rows.iter().any(|row| row.figures.contains(&Figure::Hidden));
    let explains = tables.iter().any(is_hidden);
    let last = tables.pop();
    blocks.extend(tables.into_iter().map(Block::Figures));
    let note = explains.then(|| Block::Note(Text::key("report-company-note-hidden")));
    match (last, note) {
        (Some(last), Some(note)) => blocks.push(Block::KeepTogether(vec![Block::Figures(last), note])),
        (last, note) => blocks.extend(last.map(Block::Figures).into_iter().chain(note)),
    }
    blocks
}

fn summary(input: &CompanyReport, years: &Years, attendance: Figure, advice: &[advice::Advice]) -> Block {
    let now = &years.now;
    let mut well = Vec::new();
    if let Some(share) = percent(attendance) {
        let counts = [("came", people(input.attended())), ("invited", people(input.invited))];
        let mut args = counts.to_vec();
        args.push(("share", share));
        well.push(Text::with("report-company-sum-came", args));
    }
    if let Some(share) = percent(tables::group_share(now, Group::Strong)) {
        well.push(Text::with("report-company-sum-strong", vec![("share", share)]));
    }
    let top = tables::top(now);
    let mut watch: Vec<Text> = top
        .iter()
        .take(NAMED_FIRST)
        .filter_map(|(found, count)| {
            let share = percent(Figure::share(Some(*count), Some(now.evaluated)))?;
            let found = tables::found_label(found);
            Some(Text::with("report-company-sum-found", vec![("finding", found), ("share", share)]))
        })
        .collect();
    if watch.is_empty() {
        watch.push(Text::key("report-company-no-findings"));
    }
    let act = advice.iter().map(|name| Text::key(format!("report-company-advice-{name}")));
    let boxes = |mark, title: &str, lines| SummaryBox { mark, title: Text::key(title), lines };
    Block::Summary([
        boxes(Mark::Good, "report-company-sum-well", well),
        boxes(Mark::WatchHigh, "report-company-sum-watch", watch),
        boxes(Mark::Act, "report-company-sum-act", act.collect()),
    ])
}

fn series(name: Text, figures: Vec<Figure>) -> Series {
    Series { name, figures }
}

/// The classes beside those of the year before. Nothing to draw if most of this year is hidden or nobody's.
fn class_chart(input: &CompanyReport, years: &Years) -> Option<Chart> {
    let year = |year: i32| Text::plain(&year.to_string());
    let shares = |statistics: &Statistics| {
        statistics
            .classes
            .iter()
            .filter(|(class, _)| class.is_some())
            .map(|(_, cell)| Figure::share(*cell, Some(statistics.evaluated)))
            .collect()
    };
    let mut all = Vec::new();
    if let Some((then, Some(last))) = years.before.first() {
        let shares: Vec<Figure> = shares(last);
        // A year that is hidden throughout would be a row of dashes.
        if shares.iter().any(|figure| matches!(figure, Figure::Share(_))) {
            all.push(series(year(*then), shares));
        }
    }
    let now: Vec<Figure> = shares(&years.now);
    let drawn = now.iter().filter(|figure| matches!(figure, Figure::Share(1..))).count();
    all.push(series(year(input.year()), now));
    let short = ["I", "II", "III", "IV", "V"];
    let place = |class: &&str| Text::with("report-company-class-short", vec![("class", Text::plain(class))]);
    (drawn > 1).then(|| Chart {
        title: Text::key("report-company-chart-classes"),
        form: Form::Columns,
        places: short.iter().map(place).collect(),
        series: all,
    })
}

/// The groups of classes in each column of a crossed table, as shares of the column. Nothing to draw if most is hidden.
fn cross_chart(title: &str, places: Vec<Text>, table: &figures::Cross) -> Option<Chart> {
    let groups = table.rows.iter().filter(|(group, ..)| *group != Group::None);
    let all: Vec<Series> = groups
        .map(|(group, cells, _)| {
            let shares = cells.iter().zip(&table.columns).map(|(cell, all)| Figure::share(*cell, *all));
            series(tables::group_label(*group), shares.collect())
        })
        .collect();
    let figures = || all.iter().flat_map(|s| &s.figures);
    let drawn = figures().filter(|figure| matches!(figure, Figure::Share(_))).count();
    (drawn * 2 > figures().count()).then(|| Chart {
        title: Text::key(title),
        form: Form::Columns,
        places,
        series: all,
    })
}

fn age_chart(now: &Statistics) -> Option<Chart> {
    cross_chart("report-company-chart-age", tables::band_labels(), &now.by_age)
}

fn sex_chart(now: &Statistics) -> Option<Chart> {
    cross_chart("report-company-chart-sex", tables::sex_labels(), &now.by_sex)
}

fn finding_chart(years: &Years) -> Chart {
    let top = tables::top(&years.now);
    let (places, figures) = top
        .into_iter()
        .take(BARS)
        .map(|(found, count)| {
            (tables::found_label(found), Figure::share(Some(count), Some(years.now.evaluated)))
        })
        .unzip();
    Chart {
        title: Text::key("report-company-chart-findings"),
        form: Form::Bars,
        places,
        series: vec![series(Text::key("report-company-share"), figures)],
    }
}

fn trend_chart(input: &CompanyReport, years: &Years) -> Chart {
    let mut known: Vec<(i32, Option<&Statistics>)> =
        years.before.iter().rev().map(|(year, statistics)| (*year, statistics.as_ref())).collect();
    known.push((input.year(), Some(&years.now)));
    let line = |group: Group| {
        let share =
            |(_, s): &(i32, Option<&Statistics>)| s.map_or(Figure::Hidden, |s| tables::group_share(s, group));
        series(tables::group_label(group), known.iter().map(share).collect())
    };
    Chart {
        title: Text::key("report-company-chart-trend"),
        form: Form::Lines,
        places: known.iter().map(|(year, _)| Text::plain(&year.to_string())).collect(),
        series: [Group::Strong, Group::Average, Group::Weak].map(line).to_vec(),
    }
}
