//! The day at a glance, for whoever runs the centre: who came, when, where people waited, how long until a result was
//! signed, what went wrong in the laboratory, what is still open, and what was paid. Counts only, no person.

use super::Kind;
use super::chart::{Chart, Figure, Form, Series};
use super::doc::{Block, Doc, DocError, KeyValue, ReportNumber, Text};
use super::grid::{Column, Grid, Row};
use super::paper::{Paper, letterhead};
use super::personal::Centre;
use super::receipt::Way;
use crate::codes::StationCode;
use crate::language::Language;
use crate::money::{Money, MoneyError};
use chrono::{DateTime, NaiveDate, Utc};

/// So many hours stand on the axis as `07:00`, more of them as `07`.
const CLOCKS: usize = 14;

/// This paper.
pub const KIND: Kind = Kind("day");

/// The figures of one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Day {
    /// The centre.
    pub centre: Centre,
    /// Which day.
    pub day: NaiveDate,
    /// When the figures were taken; before the evening they are not the day's last.
    pub at: DateTime<Utc>,
    /// Appointments.
    pub planned: u32,
    /// People who checked in.
    pub arrived: u32,
    /// Of them, people who are through with every room.
    pub done: u32,
    /// Of them, people who broke the visit off.
    pub broken_off: u32,
    /// Conclusions signed for this day's visits.
    pub signed: u32,
    /// Hours of the day in which anything happened: hour, arrivals, visits finished.
    pub hours: Vec<Hour>,
    /// Stations in the order of the way.
    pub stations: Vec<StationDay>,
    /// Minutes from check-in to the end of the visit.
    pub turnaround: Option<Spread>,
    /// Minutes from check-in to the signature.
    pub to_signature: Option<Spread>,
    /// Specimens taken, and of them rejected.
    pub specimens: (u32, u32),
    /// Critical values that nobody has read back yet.
    pub criticals_open: u32,
    /// Critical values raised.
    pub criticals: u32,
    /// Payments by way: how many, and how much.
    pub payments: Vec<(Way, u32, Money)>,
}

/// One hour at the centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hour {
    /// From this hour to the next, centre time.
    pub hour: u8,
    /// People who checked in.
    pub arrived: u32,
    /// Visits that ended.
    pub done: u32,
}

/// What a station did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StationDay {
    /// Which.
    pub station: StationCode,
    /// People who came out.
    pub done: u32,
    /// People who are still to come, wait or are inside.
    pub open: u32,
    /// People for whom it was left out.
    pub skipped: u32,
    /// Minutes between the end of the step before and going in.
    pub wait: Option<Spread>,
    /// Minutes inside.
    pub service: Option<Spread>,
}

/// What is usual, and what nine in ten stay below, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// Half are below.
    pub median: u32,
    /// Nine in ten are below.
    pub ninth: u32,
}

impl Spread {
    /// Of some numbers of minutes; none of none. The nearest rank: a value that occurred, never one between two.
    ///
    /// ```
    /// use checkup_core::report::day::Spread;
    /// let minutes = vec![4, 1, 3, 2, 10, 6, 7, 8, 9, 5];
    /// assert_eq!(Spread::of(minutes), Some(Spread { median: 5, ninth: 9 }));
    /// assert_eq!(Spread::of(vec![]), None);
    /// ```
    pub fn of(mut minutes: Vec<u32>) -> Option<Self> {
        minutes.sort_unstable();
        let rank = |tenths: usize| minutes.get((minutes.len() * tenths).div_ceil(10).max(1) - 1).copied();
        Some(Self { median: rank(5)?, ninth: rank(9)? })
    }
}

fn count(number: u32) -> Text {
    Text::Count(number.into())
}

fn spread(spread: Option<Spread>) -> Text {
    let Some(spread) = spread else { return Text::plain("–") };
    Text::with("report-day-spread", vec![("median", count(spread.median)), ("ninth", count(spread.ninth))])
}

/// Composes the paper.
///
/// # Errors
/// [`DayError`] when the day makes no number or the amounts do not combine.
pub fn day(input: &Day, language: Language) -> Result<Doc, DayError> {
    let mut blocks =
        vec![Block::Note(Text::with("report-day-as-of", vec![("time", Text::DateTime(input.at))]))];
    blocks.push(head(input));
    blocks.push(Block::Heading(Text::key("report-day-hours")));
    blocks.push(if input.hours.is_empty() {
        Block::Paragraph(Text::key("report-day-nobody"))
    } else {
        Block::Chart(hours(&input.hours))
    });
    blocks.push(Block::Heading(Text::key("report-day-stations")));
    if input.stations.is_empty() {
        blocks.push(Block::Paragraph(Text::key("report-day-nobody")));
    } else {
        blocks.push(Block::Note(Text::key("report-day-spread-note")));
        blocks.push(Block::Grid(stations(&input.stations)));
    }
    blocks.push(Block::Heading(Text::key("report-day-payments")));
    blocks.push(if input.payments.is_empty() {
        Block::Paragraph(Text::key("report-day-no-payments"))
    } else {
        Block::Grid(payments(&input.payments)?)
    });
    Ok(Doc {
        kind: KIND,
        paper: Paper::A4,
        language,
        second: None,
        title: Text::with("report-day-title", vec![("day", Text::Date(input.day))]),
        number: ReportNumber::parse(&format!("{}-DAY", input.day.format("%Y%m%d")))?,
        issued_on: input.day,
        issuer: letterhead(&input.centre),
        motto: Vec::new(),
        blocks,
    })
}

fn head(input: &Day) -> Block {
    let pair = |key: &str, value| KeyValue { label: Text::key(key), value, wide: false };
    let of = |part: u32, whole: u32| {
        Text::with("report-day-of", vec![("part", count(part)), ("whole", count(whole))])
    };
    Block::KeyValues(vec![
        pair("report-day-planned", count(input.planned)),
        pair("report-day-arrived", count(input.arrived)),
        pair("report-day-done", count(input.done)),
        pair("report-day-broken-off", count(input.broken_off)),
        pair("report-day-rejected", of(input.specimens.1, input.specimens.0)),
        pair("report-day-criticals-open", of(input.criticals_open, input.criticals)),
        wide("report-day-turnaround", spread(input.turnaround)),
        pair("report-day-signed", count(input.signed)),
        wide("report-day-to-signature", spread(input.to_signature)),
    ])
}

fn wide(key: &str, value: Text) -> KeyValue {
    KeyValue { label: Text::key(key), value, wide: true }
}

/// Two bars for each hour from the first to the last in which anything happened.
fn hours(hours: &[Hour]) -> Chart {
    let place = |hour: &Hour| {
        let clock = if hours.len() > CLOCKS { "" } else { ":00" };
        Text::plain(&format!("{:02}{clock}", hour.hour))
    };
    let series = |name: &str, count: fn(&Hour) -> u32| Series {
        name: Text::key(name),
        figures: hours.iter().map(|hour| Figure::People(count(hour))).collect(),
    };
    Chart {
        // The heading says what it shows.
        title: Text::empty(),
        form: Form::Columns,
        places: hours.iter().map(place).collect(),
        series: vec![
            series("report-day-arrivals", |hour| hour.arrived),
            series("report-day-finished", |hour| hour.done),
        ],
    }
}

fn stations(stations: &[StationDay]) -> Grid {
    let mut grid = Grid::new(vec![
        Column::words("report-day-station", 36),
        Column::figures("report-day-station-done", 12),
        Column::figures("report-day-station-open", 12),
        Column::figures("report-day-station-skipped", 12),
        Column::figures("report-day-wait", 20),
        Column::figures("report-day-service", 20),
    ]);
    for station in stations {
        grid.rows.push(Row::new(vec![
            Text::key(format!("station-{}", station.station)),
            count(station.done),
            count(station.open),
            count(station.skipped),
            spread(station.wait),
            spread(station.service),
        ]));
    }
    grid
}

fn payments(payments: &[(Way, u32, Money)]) -> Result<Grid, MoneyError> {
    let mut grid = Grid::new(vec![
        Column::words("report-receipt-way", 50),
        Column::figures("report-day-payment-count", 20),
        Column::figures("report-receipt-amount", 30),
    ]);
    let (mut number, mut sum) = (0_u32, Money::vnd(0));
    for (way, times, amount) in payments {
        number = number.saturating_add(*times);
        sum = sum.plus(*amount)?;
        grid.rows.push(Row::new(vec![Text::key(way.key()), count(*times), Text::Money(*amount)]));
    }
    grid.rows.push(Row::sum(vec![Text::key("report-receipt-sum"), count(number), Text::Money(sum)]));
    Ok(grid)
}

/// Why the day cannot be put on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DayError {
    /// It makes no number.
    #[error(transparent)]
    Doc(#[from] DocError),
    /// Its amounts do not combine.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl crate::error::Coded for DayError {
    fn code(&self) -> &'static str {
        match self {
            Self::Doc(error) => error.code(),
            Self::Money(error) => error.code(),
        }
    }
}
