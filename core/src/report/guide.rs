//! The sheet that goes with a person from room to room: in which order, where, how long, what to keep to before, and a
//! box that each room ticks. On A4 for a clipboard, or on the roll that prints the tickets.

use super::Kind;
use super::code::{Code, CodeBlock};
use super::doc::{Block, Doc, DocError, KeyValue, Text};
use super::grid::{Cell, Column, Grid, Row};
use super::paper::{Paper, letterhead};
use super::personal::Centre;
use super::ticket::number;
use crate::codes::{ItemCode, PackageCode, StationCode, TicketCode};
use crate::language::Language;
use crate::package::Finding;
use chrono::NaiveDate;
use std::fmt;

/// This paper.
pub const KIND: Kind = Kind("guide");

/// So many examinations of a room are named; more are counted.
const NAMED: usize = 4;

/// Everything the sheet says. Its `Debug` shows only the ticket.
#[derive(Clone, PartialEq)]
pub struct Guide {
    /// The centre that issues it.
    pub centre: Centre,
    /// The person's ticket.
    pub ticket: TicketCode,
    /// Day at the centre.
    pub day: NaiveDate,
    /// The person's name, as much of it as the rooms need.
    pub name: String,
    /// What was booked.
    pub package: PackageCode,
    /// Rooms in order; those behind the person are left out by whoever fills this.
    pub rooms: Vec<Room>,
    /// What the preparation rules found at check-in.
    pub findings: Vec<Finding>,
}

impl fmt::Debug for Guide {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guide").field("ticket", &self.ticket).finish_non_exhaustive()
    }
}

/// One room of the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// Station.
    pub station: StationCode,
    /// Where it is, in the centre's own words; none where nobody noted it.
    pub place: Option<String>,
    /// Minutes that it usually takes.
    pub minutes: u16,
    /// What is done there.
    pub items: Vec<ItemCode>,
    /// Something there needs an empty stomach.
    pub fasting: bool,
    /// It is over.
    pub done: bool,
}

/// Composes the sheet for A4 or a roll.
///
/// # Errors
/// [`DocError`] when the ticket makes no number or no code; a [`TicketCode`] always does.
pub fn guide(input: &Guide, paper: Paper, language: Language) -> Result<Doc, DocError> {
    let pair = |label: &str, value| KeyValue { label: Text::key(label), value, wide: false };
    let wide = |label: &str, value| KeyValue { label: Text::key(label), value, wide: true };
    let mut blocks = vec![Block::KeyValues(vec![
        wide("report-label-name", Text::plain(&input.name)),
        pair("report-label-ticket", Text::plain(input.ticket.as_str())),
        pair("report-label-visit-date", Text::Date(input.day)),
        wide("report-label-package", Text::key(format!("package-{}", input.package))),
    ])];
    let advice = advice(input);
    if !advice.is_empty() {
        blocks.push(Block::Heading(Text::key("report-guide-before")));
        blocks.push(Block::Advice(advice));
    }
    blocks.push(Block::Heading(Text::key("report-guide-order")));
    if input.rooms.is_empty() {
        blocks.push(Block::Paragraph(Text::key("report-guide-no-rooms")));
    } else {
        blocks.push(Block::Grid(way(input, paper)));
    }
    blocks.push(Block::Note(Text::key("report-guide-order-may-change")));
    blocks.push(Block::Code(CodeBlock {
        code: Code::bars(input.ticket.as_str())?,
        caption: Text::plain(input.ticket.as_str()),
    }));
    Ok(Doc {
        kind: KIND,
        paper,
        language,
        second: None,
        title: Text::key("report-guide-title"),
        number: number(input.day, &input.ticket, "-G")?,
        issued_on: input.day,
        issuer: letterhead(&input.centre),
        motto: Vec::new(),
        blocks,
    })
}

/// What to keep to: an empty stomach until its last room, and what the rules ask for.
fn advice(input: &Guide) -> Vec<Text> {
    let mut advice = Vec::new();
    let fasting = input.rooms.iter().filter(|room| room.fasting && !room.done);
    let rooms: Vec<Text> = fasting.map(|room| station(&room.station)).collect();
    if !rooms.is_empty() {
        advice.push(Text::with("report-guide-fasting", vec![("rooms", Text::List(rooms))]));
    }
    advice.extend(input.findings.iter().map(|finding| {
        let mut args: Vec<(&'static str, Text)> =
            finding.args().into_iter().map(|(name, value)| (name, Text::plain(&value))).collect();
        let about = finding.about.iter().map(|c| Text::key(format!("kiosk-condition-{}", c.token())));
        args.push(("about", Text::List(about.collect())));
        let rule = finding.rule.token();
        let reason = Text::with(format!("kiosk-rule-{rule}"), args.clone());
        let what = Text::with(format!("kiosk-rule-{rule}-do"), args);
        let parts = concerned(finding).into_iter().chain([reason, what]);
        Text::Joined(parts.collect(), " ")
    }));
    advice
}

/// Which tests a finding is about: its sentences only say "this test".
fn concerned(finding: &Finding) -> Option<Text> {
    let items: Vec<Text> =
        finding.items.iter().take(NAMED).map(|item| Text::key(format!("item-{item}"))).collect();
    if items.is_empty() {
        return None;
    }
    let more = finding.items.len().saturating_sub(NAMED);
    if more == 0 {
        return Some(Text::with("report-guide-about", vec![("items", Text::List(items))]));
    }
    let more = Text::Count(i64::try_from(more).unwrap_or(i64::MAX));
    Some(Text::with("report-guide-about-more", vec![("items", Text::List(items)), ("more", more)]))
}

fn station(code: &StationCode) -> Text {
    Text::key(format!("station-{code}"))
}

fn way(input: &Guide, paper: Paper) -> Grid {
    let placed = input.rooms.iter().any(|room| room.place.is_some()) && paper == Paper::A4;
    let mut columns = vec![Column::figures("report-guide-number", 7)];
    // A roll is narrow, and a place stands below its room there.
    let (room, minutes) = if paper == Paper::A4 { (58, 15) } else { (55, 24) };
    columns.push(Column::boxes("report-guide-room", room));
    if placed {
        columns.push(Column::words("report-guide-place", 26));
    }
    columns.push(Column::figures("report-guide-minutes", minutes));
    let mut grid = Grid::new(columns);
    for (index, room) in input.rooms.iter().enumerate() {
        let mut cells = vec![
            Cell::new(Text::Count(i64::try_from(index + 1).unwrap_or(i64::MAX))),
            Cell { ticked: room.done, ..Cell::noted(station(&room.station), note(room, placed)) },
        ];
        if placed {
            cells.push(Cell::new(room.place.as_deref().map_or_else(Text::empty, Text::plain)));
        }
        let minutes = if room.done {
            Text::key("report-guide-done")
        } else {
            Text::with("report-guide-about-minutes", vec![("minutes", Text::Count(room.minutes.into()))])
        };
        cells.push(Cell::new(minutes));
        grid.rows.push(Row { cells, strong: false });
    }
    grid
}

/// What is done in a room, and that one comes fasting.
fn note(room: &Room, placed: bool) -> Text {
    let mut parts = Vec::new();
    if let (false, Some(place)) = (placed, &room.place) {
        parts.push(Text::plain(place));
    }
    if room.fasting && !room.done {
        parts.push(Text::key("report-guide-fasting-room"));
    }
    if room.items.len() > NAMED {
        let count = i64::try_from(room.items.len()).unwrap_or(i64::MAX);
        parts.push(Text::with("report-guide-items", vec![("count", Text::Count(count))]));
    } else if !room.items.is_empty() {
        parts.push(Text::List(room.items.iter().map(|i| Text::key(format!("item-{i}"))).collect()));
    }
    Text::Joined(parts, " · ")
}
