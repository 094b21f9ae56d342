//! The zone as characters: where its fields lie, its check digits, and repairs of what optical readers confuse.

use super::error::MrzError;

pub(super) type Span = (usize, usize);

/// Where the fields lie, counted through the lines put end to end.
pub(super) struct Layout {
    pub(super) format: MrzFormat,
    pub(super) names: Span,
    pub(super) number: Span,
    pub(super) number_check: usize,
    pub(super) nationality: Span,
    pub(super) birth: Span,
    pub(super) sex: usize,
    pub(super) expiry: Span,
    pub(super) optional: Span,
    pub(super) optional_check: Option<usize>,
    pub(super) composite: [Span; 4],
    pub(super) composite_check: usize,
}

pub(super) const ISSUER: Span = (2, 5);

/// Doc 9303 part 4, 4.2.2.
const TD3: Layout = Layout {
    format: MrzFormat::Td3,
    names: (5, 44),
    number: (44, 53),
    number_check: 53,
    nationality: (54, 57),
    birth: (57, 63),
    sex: 64,
    expiry: (65, 71),
    optional: (72, 86),
    optional_check: Some(86),
    composite: [(44, 54), (57, 64), (65, 87), (0, 0)],
    composite_check: 87,
};

/// Doc 9303 part 5, 4.2.2.
const TD1: Layout = Layout {
    format: MrzFormat::Td1,
    names: (60, 90),
    number: (5, 14),
    number_check: 14,
    nationality: (45, 48),
    birth: (30, 36),
    sex: 37,
    expiry: (38, 44),
    optional: (15, 30),
    optional_check: None,
    composite: [(5, 30), (30, 37), (38, 45), (48, 59)],
    composite_check: 59,
};

/// Size of the zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MrzFormat {
    /// Three lines of 30: a card.
    Td1,
    /// Two lines of 44: a passport.
    Td3,
}

impl MrzFormat {
    /// Number of lines and their length.
    pub const fn shape(self) -> (usize, usize) {
        match self {
            Self::Td1 => (3, 30),
            Self::Td3 => (2, 44),
        }
    }

    const fn layout(self) -> &'static Layout {
        match self {
            Self::Td1 => &TD1,
            Self::Td3 => &TD3,
        }
    }
}

/// The check digit of Doc 9303 part 3, 4.9: values times 7, 3, 1 in turn, modulo 10. `A`–`Z` count 10–35, `<` 0.
/// `None` when a character belongs to no zone.
///
/// ```
/// use checkup_core::person::mrz::check_digit;
/// assert_eq!(check_digit("L898902C3"), Some('6'));
/// assert_eq!(check_digit("é"), None);
/// ```
pub fn check_digit(text: &str) -> Option<char> {
    let mut sum = 0;
    for (byte, weight) in text.bytes().zip([7_u32, 3, 1].into_iter().cycle()) {
        let value = match byte {
            b'0'..=b'9' => byte - b'0',
            b'A'..=b'Z' => byte - b'A' + 10,
            b'<' => 0,
            _ => return None,
        };
        // Kept small at every step: the text may be of any length.
        sum = (sum + u32::from(value) * weight) % 10;
    }
    char::from_digit(sum, 10)
}

/// Splits into lines, checks their number, length and characters, and puts them end to end.
pub(super) fn lines(text: &str) -> Result<(&'static Layout, Vec<u8>), MrzError> {
    let lines: Vec<&str> = text
        .split(['\r', '\n'])
        .map(|line| line.trim_matches(|c: char| c.is_whitespace() || c == '\0'))
        .filter(|line| !line.is_empty())
        .collect();
    let zone = lines.concat().to_ascii_uppercase();
    if let Some(position) = zone.chars().position(|c| !matches!(c, 'A'..='Z' | '0'..='9' | '<')) {
        return Err(MrzError::Character { position: position + 1 });
    }
    let fits = |format: &MrzFormat| {
        let (count, length) = format.shape();
        zone.len() == count * length
            && (lines.len() == 1 || (lines.len() == count && lines.iter().all(|line| line.len() == length)))
    };
    let format = [MrzFormat::Td3, MrzFormat::Td1].into_iter().find(fits);
    let format = format.ok_or(MrzError::Length { length: zone.len() })?;
    Ok((format.layout(), zone.into_bytes()))
}

/// Puts right what optical readers confuse, field by field.
pub(super) fn repair(zone: &mut [u8], layout: &Layout) {
    let mut each = |span: Span, fix: fn(u8) -> u8| {
        for byte in zone.get_mut(span.0..span.1).unwrap_or_default() {
            *byte = fix(*byte);
        }
    };
    for span in [ISSUER, layout.nationality, layout.names] {
        each(span, as_letter);
    }
    for (from, to) in [layout.birth, layout.expiry] {
        each((from, to + 1), as_digit);
    }
    each((layout.number_check, layout.number_check + 1), as_digit);
    each((layout.composite_check, layout.composite_check + 1), as_digit);
    if let Some(at) = layout.optional_check {
        each((at, at + 1), as_digit);
    }
    repair_number(zone, layout);
}

/// If the number fails its check digit, tries it again in the one shape that its issuer prints: Viet Nam a letter and
/// seven digits; Korea a letter and eight digits, the fourth of them a letter since December 2021 (left as read).
fn repair_number(zone: &mut [u8], layout: &Layout) {
    let shape = match zone.get(ISSUER.0..ISSUER.1) {
        Some(b"VNM") if layout.format == MrzFormat::Td3 => "Adddddddd",
        Some(b"KOR") if layout.format == MrzFormat::Td3 => "Addd?dddd",
        _ => return,
    };
    let Some(check) = zone.get(layout.number_check).copied().map(char::from) else { return };
    let Some(field) = zone.get_mut(layout.number.0..layout.number.1) else { return };
    let passes = |field: &[u8]| std::str::from_utf8(field).ok().and_then(check_digit) == Some(check);
    if passes(field) {
        return;
    }
    let fixed = field.iter().zip(shape.bytes()).map(|(byte, kind)| match kind {
        b'A' => as_letter(*byte),
        b'd' => as_digit(*byte),
        _ => *byte,
    });
    let fixed: Vec<u8> = fixed.collect();
    if passes(&fixed) {
        field.copy_from_slice(&fixed);
    }
}

const fn as_digit(byte: u8) -> u8 {
    match byte {
        b'O' | b'Q' | b'D' => b'0',
        b'I' | b'L' => b'1',
        b'Z' => b'2',
        b'S' => b'5',
        b'G' => b'6',
        b'B' => b'8',
        other => other,
    }
}

const fn as_letter(byte: u8) -> u8 {
    match byte {
        b'0' => b'O',
        b'1' => b'I',
        b'2' => b'Z',
        b'5' => b'S',
        b'6' => b'G',
        b'8' => b'B',
        other => other,
    }
}
