//! Labels for tubes: a roll of 50 × 25 mm, one a tube, in the order of draw. A label identifies by two marks besides the
//! code (name, and year of birth with the ticket), so that nobody relies on a scanner alone (WHO/CLSI specimen labels).

use super::Kind;
use super::code::Code;
use super::doc::{Block, Doc, DocError, Text};
use super::paper::{Paper, letterhead};
use super::personal::Centre;
use super::ticket::number;
use crate::catalog::Specimen;
use crate::codes::{Barcode, ItemCode, TicketCode};
use crate::lab::draw::minutes_after_first;
use crate::language::Language;
use chrono::NaiveDate;
use std::fmt;

/// This paper.
pub const KIND: Kind = Kind("label");

/// The tubes of one person. Its `Debug` shows only the ticket.
#[derive(Clone, PartialEq)]
pub struct Labels {
    /// The centre.
    pub centre: Centre,
    /// The person's ticket.
    pub ticket: TicketCode,
    /// Day at the centre.
    pub day: NaiveDate,
    /// Full name: a tube must not be taken for a namesake's.
    pub name: String,
    /// Year of birth.
    pub born: i32,
    /// The tubes, in any order.
    pub tubes: Vec<Tube>,
}

impl fmt::Debug for Labels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Labels").field("ticket", &self.ticket).finish_non_exhaustive()
    }
}

/// One tube, cup or swab.
#[derive(Clone, Debug, PartialEq)]
pub struct Tube {
    /// What the scanner reads.
    pub barcode: Barcode,
    /// Which container.
    pub container: Specimen,
    /// What is measured in it.
    pub items: Vec<ItemCode>,
}

/// One label as it is laid out. Its `Debug` hides the person.
#[derive(Clone, PartialEq)]
pub struct TubeLabel {
    /// The person's name.
    pub name: Text,
    /// Ticket, which the board calls.
    pub ticket: Text,
    /// Year of birth, day of the draw.
    pub who: Text,
    /// Place in the order of draw.
    pub order: Text,
    /// The code.
    pub code: Code,
    /// Container and colour of its cap in words; a later draw says when.
    pub container: Text,
    /// What is measured, as many names as fit.
    pub items: Vec<Text>,
}

impl fmt::Debug for TubeLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TubeLabel(redacted)")
    }
}

/// The key of a container's name.
fn container_key(container: Specimen) -> String {
    format!("staff-tube-{}", container.token().to_ascii_lowercase())
}

/// Composes the labels: the first draw before later ones, in each the order of draw, then what is no blood.
///
/// # Errors
/// [`DocError::DrawsShareLabel`] when items of two draws stand on one tube: the later value would be taken for the
/// earlier one.
pub fn labels(input: &Labels, language: Language) -> Result<Doc, DocError> {
    let mut tubes: Vec<(u16, &Tube)> = Vec::new();
    for tube in &input.tubes {
        let mut draws: Vec<u16> = tube.items.iter().map(minutes_after_first).collect();
        draws.sort_unstable();
        draws.dedup();
        match draws.as_slice() {
            [] => tubes.push((0, tube)),
            [draw] => tubes.push((*draw, tube)),
            _ => return Err(DocError::DrawsShareLabel),
        }
    }
    tubes.sort_by_key(|(draw, tube)| (*draw, tube.container.draw_order(), tube.container));
    let count = i64::try_from(tubes.len()).unwrap_or(i64::MAX);
    let mut blocks = Vec::with_capacity(tubes.len());
    for (index, (draw, tube)) in (1..).zip(&tubes) {
        blocks.push(Block::Label(Box::new(label(input, tube, *draw, (index, count))?)));
    }
    Ok(Doc {
        kind: KIND,
        paper: Paper::Label50x25,
        language,
        second: None,
        title: Text::key("report-labels-title"),
        number: number(input.day, &input.ticket, "-L")?,
        issued_on: input.day,
        issuer: letterhead(&input.centre),
        motto: Vec::new(),
        blocks,
    })
}

fn label(input: &Labels, tube: &Tube, draw: u16, place: (i64, i64)) -> Result<TubeLabel, DocError> {
    let container = Text::key(container_key(tube.container));
    let container = if draw == 0 {
        container
    } else {
        let args = vec![("container", container), ("minutes", Text::Count(draw.into()))];
        Text::with("report-label-later-draw", args)
    };
    Ok(TubeLabel {
        name: Text::plain(&input.name),
        ticket: Text::plain(input.ticket.as_str()),
        who: Text::with(
            "report-label-born",
            vec![("year", Text::plain(&input.born.to_string())), ("day", Text::Date(input.day))],
        ),
        order: Text::with(
            "report-label-order",
            vec![("number", Text::Count(place.0)), ("count", Text::Count(place.1))],
        ),
        code: Code::bars(tube.barcode.as_str())?,
        container,
        items: tube.items.iter().map(|item| Text::key(format!("item-{item}"))).collect(),
    })
}
