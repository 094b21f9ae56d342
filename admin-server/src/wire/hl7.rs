//! HL7 v2 result messages (ORU^R01, 2.3 to 2.8) as laboratories send them: one or many in a file or an MLLP stream.
//!
//! `hl7-parser` takes segments apart; splitting the file, escapes and meaning are ours. A message that cannot be read
//! completely is refused as a whole with its reason, and its bytes go on to be kept.

mod escape;
mod segment;
mod value;

#[cfg(test)]
mod tests;

use crate::app::lab_message::{self, Observation, Received};
use crate::app::{Actor, AppError, Key};
use crate::state::AppState;
use checkup_core::api::lab_message::ImportReport;
use checkup_core::error::Coded;
use checkup_core::person::resident_number;
use segment::{Fields, Header};

/// Takes in a file of messages: parses them and hands them to [`lab_message::import`].
pub async fn import(
    state: &AppState,
    actor: &Actor,
    bytes: &[u8],
    key: Option<&Key>,
) -> Result<ImportReport, AppError> {
    lab_message::import(state, actor, parse_file(bytes), key).await
}

/// Why a message cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Hl7Error {
    /// It does not begin with an MSH segment and its delimiters.
    #[error("hl7-header-missing")]
    HeaderMissing,
    /// It has no control id (MSH-10), so that a repetition could not be told from a new message.
    #[error("hl7-control-id-missing")]
    ControlIdMissing,
    /// It is another message than ORU^R01 (MSH-9).
    #[error("hl7-message-type")]
    MessageType,
    /// The last segment has no end, so that its last value may be only half there.
    #[error("hl7-cut-off")]
    CutOff,
    /// A line is no segment.
    #[error("hl7-segment-shape")]
    SegmentShape,
    /// The bytes are not UTF-8, or the message says that they are something else (MSH-18).
    #[error("hl7-charset")]
    Charset,
    /// There is no OBX segment in it.
    #[error("hl7-no-results")]
    NoResults,
}

impl Coded for Hl7Error {
    fn code(&self) -> &'static str {
        match self {
            Self::HeaderMissing => "hl7-header-missing",
            Self::ControlIdMissing => "hl7-control-id-missing",
            Self::MessageType => "hl7-message-type",
            Self::CutOff => "hl7-cut-off",
            Self::SegmentShape => "hl7-segment-shape",
            Self::Charset => "hl7-charset",
            Self::NoResults => "hl7-no-results",
        }
    }
}

/// Byte that opens a message in MLLP.
const START: u8 = 0x0B;
/// Byte that ends a message in MLLP.
const END: u8 = 0x1C;

/// Takes a file or stream apart into its messages and reads each one. What is no message at all comes back as one that
/// cannot be read. Batch segments (FHS, BHS, BTS, FTS) and MLLP framing are left out.
pub fn parse_file(bytes: &[u8]) -> Vec<Received> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    split(bytes).into_iter().map(receive).collect()
}

/// A laboratory may send a Korean resident registration number (PID-3, PID-19, a note). The centre keeps none, so stars
/// take its place before anything is read or kept. The header stays: the message is known again by its control id.
fn without_resident_numbers(raw: &[u8]) -> Vec<u8> {
    let header = raw.iter().position(|b| matches!(b, b'\r' | b'\n')).filter(|_| raw.starts_with(b"MSH"));
    let (header, rest) = raw.split_at(header.unwrap_or(0));
    [header, &resident_number::redacted(rest)].concat()
}

fn receive(raw: &[u8]) -> Received {
    let raw = &without_resident_numbers(raw)[..];
    let ended = matches!(raw.last(), Some(b'\r' | b'\n')) || raw.contains(&END);
    let raw = without_framing(raw);
    let control_id = std::str::from_utf8(raw)
        .ok()
        .and_then(|text| Header::parse(lines(text).next()?).ok())
        .map(|header| header.control_id)
        .filter(|id| !id.is_empty());
    Received { control_id, content: parse_message(raw, ended).map_err(|e| e.code()), raw: raw.to_vec() }
}

/// Cuts before every line that begins with `MSH`.
fn split(bytes: &[u8]) -> Vec<&[u8]> {
    let mut starts: Vec<usize> = Vec::new();
    let mut line_begins = true;
    for (at, byte) in bytes.iter().enumerate() {
        if line_begins && bytes[at..].starts_with(b"MSH") {
            starts.push(at);
        }
        line_begins = matches!(byte, b'\r' | b'\n' | &START | &END);
    }
    let mut parts = Vec::new();
    let first = starts.first().copied().unwrap_or(bytes.len());
    if has_content(&bytes[..first]) {
        parts.push(&bytes[..first]);
    }
    let ends = starts.iter().skip(1).copied().chain([bytes.len()]);
    parts.extend(starts.iter().zip(ends).map(|(start, end)| &bytes[*start..end]));
    parts
}

fn has_content(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    lines(&text).any(|line| {
        let line = line.trim_matches(|c: char| c.is_control() || c.is_whitespace());
        !line.is_empty() && !is_batch(line)
    })
}

fn is_batch(line: &str) -> bool {
    ["FHS", "BHS", "BTS", "FTS"].iter().any(|name| line.starts_with(name))
}

fn without_framing(raw: &[u8]) -> &[u8] {
    let end = raw.iter().position(|b| *b == END).unwrap_or(raw.len());
    let raw = raw.get(..end).unwrap_or(raw);
    let end = raw.iter().rposition(|b| *b != START).map_or(0, |at| at + 1);
    raw.get(..end).unwrap_or(raw)
}

/// Lines that are not blank; segments end in CR, files from editors in LF or both.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\r', '\n']).filter(|line| !line.trim().is_empty())
}

/// Reads one message. `ended` tells whether its last segment was terminated.
fn parse_message(raw: &[u8], ended: bool) -> Result<Vec<Observation>, Hl7Error> {
    if !raw.starts_with(b"MSH") {
        return Err(Hl7Error::HeaderMissing);
    }
    let text = std::str::from_utf8(raw).map_err(|_| Hl7Error::Charset)?;
    let mut lines = lines(text);
    let header = Header::parse(lines.next().ok_or(Hl7Error::HeaderMissing)?)?;
    if header.control_id.is_empty() {
        return Err(Hl7Error::ControlIdMissing);
    }
    if !header.is_result {
        return Err(Hl7Error::MessageType);
    }
    if !header.is_utf8 && !text.is_ascii() {
        return Err(Hl7Error::Charset);
    }
    if !ended {
        return Err(Hl7Error::CutOff);
    }
    let mut reading = Reading::default();
    for line in lines.filter(|line| !is_batch(line)) {
        reading.take(&Fields::parse(line, header.separators)?);
    }
    if reading.observations.is_empty() { Err(Hl7Error::NoResults) } else { Ok(reading.observations) }
}

/// What has been read so far and holds for the lines to come.
#[derive(Default)]
struct Reading {
    patient: Option<String>,
    placer_order: String,
    specimen: String,
    examined_at: Option<chrono::DateTime<chrono::Utc>>,
    /// Where the observations of the current report begin.
    report: usize,
    /// The last segment was an OBX or one of its notes.
    in_observation: bool,
    observations: Vec<Observation>,
}

impl Reading {
    fn take(&mut self, fields: &Fields<'_>) {
        match fields.name() {
            "PID" => {
                *self = Self { observations: std::mem::take(&mut self.observations), ..Self::default() };
                self.report = self.observations.len();
                self.patient = (1..=fields.repeats(3))
                    .find(|r| fields.sub(3, *r, 4, 1) == "CHECKUP" && fields.part(3, *r, 5) == "MR")
                    .map(|r| fields.part(3, r, 1));
            }
            "ORC" => self.placer_order = fields.part(2, 1, 1),
            "OBR" => {
                let order = fields.part(2, 1, 1);
                if !order.is_empty() || self.in_observation {
                    self.placer_order = order;
                }
                self.specimen = fields.sub(15, 1, 1, 1);
                self.examined_at = value::time(&fields.part(22, 1, 1)).or(value::time(&fields.part(7, 1, 1)));
                self.report = self.observations.len();
                self.in_observation = false;
            }
            "OBX" => {
                self.in_observation = true;
                self.observations.push(self.observation(fields));
            }
            "NTE" if self.in_observation => {
                if let Some(last) = self.observations.last_mut() {
                    last.notes.push(fields.text(3));
                }
            }
            // The tube of a report stands behind its values where OBR-15 is not used (2.5 and later).
            "SPM" => {
                let specimen = fields.sub(2, 1, 1, 1);
                let report = self.observations.get_mut(self.report..).unwrap_or_default();
                for observation in report.iter_mut().filter(|o| o.specimen.is_empty()) {
                    observation.specimen.clone_from(&specimen);
                }
            }
            _ => {}
        }
    }

    fn observation(&self, fields: &Fields<'_>) -> Observation {
        let (value, status) = value::observed(fields);
        Observation {
            placer_order: self.placer_order.clone(),
            specimen: self.specimen.clone(),
            patient: self.patient.clone(),
            set_id: fields.part(1, 1, 1),
            codes: value::codes(fields),
            value,
            value_text: fields.text(5),
            unit: value::unit(fields),
            range: fields.text(7),
            interpretation: fields.part(8, 1, 1),
            status,
            observed_at: value::time(&fields.part(14, 1, 1)).or(self.examined_at),
            notes: Vec::new(),
        }
    }
}
