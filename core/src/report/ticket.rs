//! What the kiosk or the desk hands out at check-in, on a roll: the number that the board calls, very large, and where to
//! go first. People leave tickets on benches, so the name on it is masked and nothing says what is examined.

use super::Kind;
use super::code::{Code, CodeBlock};
use super::doc::{Block, Doc, DocError, KeyValue, ReportNumber, Text};
use super::paper::{Paper, letterhead};
use super::personal::Centre;
use crate::codes::{StationCode, TicketCode};
use crate::language::Language;
use chrono::{DateTime, NaiveDate, Utc};
use std::fmt;

/// This paper.
pub const KIND: Kind = Kind("ticket");

/// Everything the ticket says. Its `Debug` shows only the number.
#[derive(Clone, PartialEq)]
pub struct Ticket {
    /// The centre that issues it.
    pub centre: Centre,
    /// What the board calls.
    pub ticket: TicketCode,
    /// Day at the centre.
    pub day: NaiveDate,
    /// When the person checked in.
    pub at: DateTime<Utc>,
    /// The person's name, masked.
    pub masked_name: String,
    /// Where to go first; none when nothing is left to do.
    pub first: Option<StationCode>,
    /// Where that is, in the centre's own words (`Room 203, 2nd floor`).
    pub place: Option<String>,
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ticket").field("ticket", &self.ticket).finish_non_exhaustive()
    }
}

/// The number of a paper that belongs to one ticket of one day.
pub(super) fn number(day: NaiveDate, ticket: &TicketCode, kind: &str) -> Result<ReportNumber, DocError> {
    ReportNumber::parse(&format!("{}-{}{kind}", day.format("%Y%m%d"), ticket.as_str()))
}

/// Composes the paper.
///
/// # Errors
/// [`DocError`] when the ticket makes no number or no code; a [`TicketCode`] always does.
pub fn ticket(input: &Ticket, language: Language) -> Result<Doc, DocError> {
    let mut blocks = vec![
        Block::Large { label: Text::key("report-ticket-yours"), value: Text::plain(input.ticket.as_str()) },
        Block::Code(CodeBlock { code: Code::bars(input.ticket.as_str())?, caption: Text::empty() }),
    ];
    let first = input.first.as_ref().map_or_else(
        || Text::key("report-ticket-no-room"),
        |station| Text::key(format!("station-{station}")),
    );
    let label =
        if input.first.is_some() { "report-ticket-first-room" } else { "report-ticket-first-nothing" };
    blocks.push(Block::Large { label: Text::key(label), value: first });
    if let Some(place) = &input.place {
        blocks.push(Block::Paragraph(Text::plain(place)));
    }
    let wide = |label: &str, value| KeyValue { label: Text::key(label), value, wide: true };
    blocks.push(Block::KeyValues(vec![
        wide("report-label-name", Text::plain(&input.masked_name)),
        wide("report-ticket-checked-in", Text::DateTime(input.at)),
    ]));
    blocks.push(Block::Note(Text::key("report-ticket-keep")));
    Ok(Doc {
        kind: KIND,
        paper: Paper::Roll80,
        language,
        second: None,
        title: Text::key("report-ticket-title"),
        number: number(input.day, &input.ticket, "")?,
        issued_on: input.day,
        issuer: letterhead(&input.centre),
        motto: Vec::new(),
        blocks,
    })
}
