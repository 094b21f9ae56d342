//! The tables of a company's report. Sums are printed only where the figures' own sums may be.

use super::CompanyReport;
use super::figures::{BANDS, Cell, Cross, Found, Group, SEXES, Side, Statistics};
use crate::judgement::{HealthClass, KrBox};
use crate::person::Sex;
use crate::report::chart::{Figure, FigureRow, FigureTable};
use crate::report::doc::Text;
use crate::report::personal::{class_key, korean_key};

/// A report names so many findings.
pub const NAMED: usize = 12;

/// The years of a report that have figures: this one and, nearest first, those before.
#[derive(Clone, Debug)]
pub struct Years {
    /// This year.
    pub now: Statistics,
    /// Year and figures; none where fewer than five people were evaluated.
    pub before: Vec<(i32, Option<Statistics>)>,
}

impl Years {
    /// The figures of the year just before.
    pub fn last(&self) -> Option<&Statistics> {
        self.before.first().and_then(|(_, statistics)| statistics.as_ref())
    }
}

fn row(label: Text, figures: Vec<Figure>) -> FigureRow {
    FigureRow { label, figures, is_total: false }
}

fn total(figures: Vec<Figure>) -> FigureRow {
    FigureRow { label: Text::key("report-company-total"), figures, is_total: true }
}

fn keys(keys: &[&str]) -> Vec<Text> {
    keys.iter().map(|key| Text::key(*key)).collect()
}

/// Who was invited and who came. These figures say nothing about health, and the employer counts them as well as we do;
/// they are printed whole.
pub fn participation(report: &CompanyReport) -> FigureTable {
    let (invited, attended) = (report.invited.max(report.attended()), report.attended());
    let evaluated = u32::try_from(report.people.len()).unwrap_or(u32::MAX);
    let of = |people: u32| vec![Figure::People(people), Figure::share(Some(people), Some(invited))];
    FigureTable {
        title: Text::key("report-company-participation"),
        columns: keys(&["report-company-step", "report-company-people", "report-company-of-invited"]),
        rows: vec![
            row(Text::key("report-company-invited"), of(invited)),
            row(Text::key("report-company-attended"), of(attended)),
            row(Text::key("report-company-absent"), of(invited - attended)),
            row(Text::key("report-company-evaluated"), of(evaluated)),
            row(Text::key("report-company-pending"), of(attended - evaluated)),
        ],
    }
}

/// A class as its table names it.
pub fn class_label(class: Option<HealthClass>) -> Text {
    Text::key(class.map_or("report-company-unclassified", class_key))
}

fn korean_label(kr: Option<KrBox>) -> Text {
    Text::key(kr.map_or("report-company-unjudged", korean_key))
}

/// A group of classes as tables and charts name it.
pub fn group_label(group: Group) -> Text {
    Text::key(match group {
        Group::Strong => "report-company-group-strong",
        Group::Average => "report-company-group-average",
        Group::Weak => "report-company-group-weak",
        Group::None => "report-company-unclassified",
    })
}

/// A finding as its table names it.
pub fn found_label(found: &Found) -> Text {
    let item = Text::key(format!("item-{}", found.item.as_str()));
    let side = Text::key(match found.side {
        Side::Low => "report-flag-low",
        Side::High => "report-flag-high",
        Side::Abnormal => "report-flag-abnormal",
    });
    Text::with("report-summary-described", vec![("item", item), ("flag", side)])
}

/// What a cell was the year before; a category that nobody was in is not in the list.
fn before<K: PartialEq>(list: &[(K, Cell)], key: &K) -> Cell {
    list.iter().find(|(known, _)| known == key).map_or(Some(0), |(_, cell)| *cell)
}

/// A distribution over everybody, beside that of the year before.
fn distribution<K: PartialEq + Copy>(
    title: &str,
    years: &Years,
    list: impl Fn(&Statistics) -> &[(K, Cell)],
    label: impl Fn(K) -> Text,
) -> FigureTable {
    let mut columns = keys(&[title, "report-company-people", "report-company-share"]);
    let last = years.last();
    if last.is_some() {
        columns.extend(keys(&[
            "report-company-people-before",
            "report-company-share-before",
            "report-company-change",
        ]));
    }
    let all = years.now.evaluated;
    let mut places: Vec<K> = list(&years.now).iter().map(|(key, _)| *key).collect();
    for (key, _) in last.map(&list).unwrap_or_default() {
        if !places.contains(key) {
            places.push(*key);
        }
    }
    let figures = |now: Cell, then: Option<(Cell, u32)>| {
        let share = Figure::share(now, Some(all));
        let mut figures = vec![Figure::people(now), share];
        if let Some((then, all)) = then {
            let share_then = Figure::share(then, Some(all));
            figures.extend([Figure::people(then), share_then, Figure::change(share, share_then)]);
        }
        figures
    };
    let mut rows: Vec<FigureRow> = places
        .into_iter()
        .map(|key| {
            let then = last.map(|year| (before(list(year), &key), year.evaluated));
            row(label(key), figures(before(list(&years.now), &key), then))
        })
        .collect();
    let mut sums = figures(Some(all), last.map(|year| (Some(year.evaluated), year.evaluated)));
    if let Some(change) = sums.get_mut(4) {
        *change = Figure::Blank;
    }
    rows.push(total(sums));
    FigureTable { title: Text::key(title), columns, rows }
}

/// By Vietnamese class.
pub fn classes(years: &Years) -> FigureTable {
    distribution("report-company-by-class", years, |year| &year.classes, class_label)
}

/// By Korean judgement.
pub fn korean(years: &Years) -> FigureTable {
    distribution("report-company-by-judgement", years, |year| &year.korean, korean_label)
}

/// Age bands as columns.
pub fn band_labels() -> Vec<Text> {
    let plain = |age: u16| Text::plain(&age.to_string());
    let ends = BANDS.iter().skip(1).map(Some).chain([None]);
    BANDS
        .iter()
        .zip(ends)
        .map(|(&first, next)| match next {
            Some(&next) if first == 0 => Text::with("report-company-age-under", vec![("age", plain(next))]),
            Some(&next) => Text::with(
                "report-company-age-between",
                vec![("from", plain(first)), ("to", plain(next.saturating_sub(1)))],
            ),
            None => Text::with("report-company-age-from", vec![("age", plain(first))]),
        })
        .collect()
}

/// Sexes as columns.
pub fn sex_labels() -> Vec<Text> {
    SEXES
        .iter()
        .map(|sex| match sex {
            Sex::Male => Text::key("report-sex-male"),
            Sex::Female => Text::key("report-sex-female"),
        })
        .collect()
}

fn cross(title: &str, heads: Vec<Text>, table: &Cross, evaluated: u32) -> FigureTable {
    let mut columns = keys(&["report-company-by-class"]);
    columns.extend(heads);
    columns.push(Text::key("report-company-total"));
    let mut rows: Vec<FigureRow> = table
        .rows
        .iter()
        .map(|(group, cells, all)| {
            let figures = cells.iter().chain([all]).map(|cell| Figure::people(*cell)).collect();
            row(group_label(*group), figures)
        })
        .collect();
    let sums = table.columns.iter().map(|cell| Figure::people(*cell));
    rows.push(total(sums.chain([Figure::People(evaluated)]).collect()));
    FigureTable { title: Text::key(title), columns, rows }
}

/// Class groups by age band.
pub fn by_age(now: &Statistics) -> FigureTable {
    cross("report-company-by-age", band_labels(), &now.by_age, now.evaluated)
}

/// Class groups by sex.
pub fn by_sex(now: &Statistics) -> FigureTable {
    cross("report-company-by-sex", sex_labels(), &now.by_sex, now.evaluated)
}

/// The findings that most people have, the most frequent first; those whose number is hidden are left out, so that
/// their place in the order tells nothing.
pub fn top(now: &Statistics) -> Vec<(&Found, u32)> {
    let mut shown: Vec<(&Found, u32)> =
        now.findings.iter().filter_map(|(code, cells)| Some((code, cells.all?))).collect();
    shown.sort_by_key(|&(_, people)| std::cmp::Reverse(people));
    shown.truncate(NAMED);
    shown
}

/// The most frequent findings, by sex, beside the year before.
pub fn findings(years: &Years) -> FigureTable {
    let now = &years.now;
    let all = Some(now.evaluated);
    let top = top(now);
    let cells = |code: &Found| now.findings.get(code);
    let by_sex = top.iter().all(|(code, _)| cells(code).is_some_and(|cells| cells.by_sex.is_some()));
    let mut columns = keys(&["report-company-finding", "report-company-people", "report-company-share"]);
    if by_sex {
        columns.extend(sex_labels());
    }
    if years.last().is_some() {
        columns.extend(keys(&["report-company-share-before", "report-company-change"]));
    }
    let rows = top.into_iter().map(|(code, people)| {
        let share = Figure::share(Some(people), all);
        let mut figures = vec![Figure::People(people), share];
        if let Some([men, women]) = cells(code).and_then(|cells| cells.by_sex).filter(|_| by_sex) {
            figures.extend([Figure::people(men), Figure::people(women)]);
        }
        if let Some(last) = years.last() {
            let then = last.findings.get(code).map_or(Some(0), |cells| cells.all);
            let then = Figure::share(then, Some(last.evaluated));
            figures.extend([then, Figure::change(share, then)]);
        }
        row(found_label(code), figures)
    });
    FigureTable { title: Text::key("report-company-findings"), columns, rows: rows.collect() }
}

/// The share of a group of classes among everybody.
pub fn group_share(year: &Statistics, group: Group) -> Figure {
    let cell = year.by_age.rows.iter().find(|(known, ..)| *known == group).map_or(Some(0), |(.., all)| *all);
    Figure::share(cell, Some(year.evaluated))
}

/// Groups of classes over the years, the oldest first.
pub fn trend(years: &Years, this_year: i32) -> FigureTable {
    let named = [Group::Strong, Group::Average, Group::Weak];
    let mut columns = keys(&["report-company-year", "report-company-evaluated"]);
    columns.extend(named.map(group_label));
    let earlier = years.before.iter().rev().map(|(year, statistics)| (*year, statistics.as_ref()));
    let rows = earlier.chain([(this_year, Some(&years.now))]).map(|(year, statistics)| {
        let figures = match statistics {
            Some(s) => [Figure::People(s.evaluated)]
                .into_iter()
                .chain(named.map(|group| group_share(s, group)))
                .collect(),
            None => vec![Figure::Hidden; 4],
        };
        row(Text::plain(&year.to_string()), figures)
    });
    FigureTable { title: Text::key("report-company-trend"), columns, rows: rows.collect() }
}
