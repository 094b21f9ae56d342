//! One segment, its fields by number, and the header that every message begins with.

use super::Hl7Error;
use super::escape::decode;
use hl7_parser::message::{Segment, Separators};
use hl7_parser::parser::{parse_msh, parse_segment_with_separators};

/// Names of UTF-8 in HL7 table 0211 and in use; nothing at all means ASCII, which is UTF-8 too, and is often forgotten.
const UTF8: [&str; 5] = ["", "UNICODE UTF-8", "UTF-8", "UTF8", "UNICODE"];

/// What the MSH segment says.
pub struct Header {
    /// The message's own delimiters.
    pub separators: Separators,
    /// MSH-10; may be empty.
    pub control_id: String,
    /// MSH-9 is ORU^R01.
    pub is_result: bool,
    /// MSH-18 names UTF-8 or nothing.
    pub is_utf8: bool,
}

impl Header {
    /// Reads an MSH line.
    pub fn parse(line: &str) -> Result<Self, Hl7Error> {
        let line = without_truncation_mark(line);
        let (separators, segment) = parse_msh(&line).map_err(|_| Hl7Error::HeaderMissing)?;
        let s = separators;
        let marks = [s.field, s.component, s.repetition, s.escape, s.subcomponent];
        let distinct = marks.iter().enumerate().all(|(at, mark)| !marks[..at].contains(mark));
        if !distinct
            || !marks.iter().all(char::is_ascii_punctuation)
            || segment.raw_value().len() != line.len()
        {
            return Err(Hl7Error::HeaderMissing);
        }
        let fields = Fields { segment, separators };
        let charset = fields.part(18, 1, 1).to_ascii_uppercase();
        Ok(Self {
            separators,
            control_id: fields.part(10, 1, 1),
            is_result: fields.part(9, 1, 1) == "ORU" && fields.part(9, 1, 2) == "R01",
            is_utf8: UTF8.contains(&charset.as_str()),
        })
    }
}

/// Version 2.7 adds a fifth encoding character, which the parser would take for a field.
fn without_truncation_mark(line: &str) -> std::borrow::Cow<'_, str> {
    match (line.get(3..4), line.get(..8), line.get(8..9), line.get(9..10)) {
        (Some(field), Some(head), Some(mark), Some(next)) if mark != field && next == field => {
            format!("{head}{}", line.get(9..).unwrap_or_default()).into()
        }
        _ => line.into(),
    }
}

/// A segment whose parts are read by number, all from 1 as in the standard. What is not there is empty.
pub struct Fields<'m> {
    segment: Segment<'m>,
    separators: Separators,
}

impl<'m> Fields<'m> {
    /// Reads a line that must be a segment from its first to its last character.
    pub fn parse(line: &'m str, separators: Separators) -> Result<Self, Hl7Error> {
        let segment = parse_segment_with_separators(line, separators).map_err(|_| Hl7Error::SegmentShape)?;
        // The parser stops without an error where it does not understand on.
        if segment.raw_value().len() == line.len() {
            Ok(Self { segment, separators })
        } else {
            Err(Hl7Error::SegmentShape)
        }
    }

    /// The three letters.
    pub fn name(&self) -> &'m str {
        self.segment.name
    }

    /// How many repetitions a field has.
    pub fn repeats(&self, field: usize) -> usize {
        self.segment.field(field).map_or(0, |f| f.repeats.len())
    }

    /// A component, decoded; delimiters of lower levels stay as they are.
    pub fn part(&self, field: usize, repeat: usize, component: usize) -> String {
        let part =
            self.segment.field(field).and_then(|f| f.repeat(repeat)).and_then(|r| r.component(component));
        part.map_or_else(String::new, |c| decode(c.raw_value(), &self.separators))
    }

    /// A subcomponent, decoded.
    pub fn sub(&self, field: usize, repeat: usize, component: usize, subcomponent: usize) -> String {
        let part =
            self.segment.field(field).and_then(|f| f.repeat(repeat)).and_then(|r| r.component(component));
        part.and_then(|c| c.subcomponent(subcomponent))
            .map_or_else(String::new, |s| decode(s.raw_value(), &self.separators))
    }

    /// A whole field as text, each repetition a line.
    pub fn text(&self, field: usize) -> String {
        let repeats = self.segment.field(field).map(|f| f.repeats.as_slice()).unwrap_or_default();
        let texts: Vec<String> = repeats.iter().map(|r| decode(r.raw_value(), &self.separators)).collect();
        texts.join("\n").trim().to_owned()
    }
}
