//! Korean resident registration numbers, recognised so that they are kept nowhere.
//!
//! No law gives a centre in Viet Nam a ground to hold one (Personal Information Protection Act, Art. 24-2, in Korea:
//! only where a statute says so). Numbers issued since October 2020 are random behind the digit of century and sex and
//! fail the old check digit, so a number is recognised by its shape and a date that exists, never by the check.

use crate::error::Coded;
use chrono::NaiveDate;

/// A text holds what looks like a resident registration number. It is refused whole and nothing of it is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("resident-number-refused")]
pub struct ResidentNumberRefused;

impl Coded for ResidentNumberRefused {
    fn code(&self) -> &'static str {
        "resident-number-refused"
    }
}

/// Refuses a text in which somebody typed a resident registration number: thirteen digits, with or without a hyphen, dot
/// or blank after the sixth, no further digit at either end, opening with a date that exists. A number whose digits
/// behind the hyphen are partly starred out is refused from the first of them on.
///
/// ```
/// use checkup_core::person::resident_number::refuse;
/// assert!(refuse("홍길동 850214-1234567").is_err());
/// assert!(refuse("8502141234567").is_err());
/// assert!(refuse("851314-1234567").is_ok(), "there is no month 13");
/// assert!(refuse("0912 345 678").is_ok());
/// ```
pub fn refuse(text: &str) -> Result<(), ResidentNumberRefused> {
    let signs: Vec<Sign> = text.chars().map(Sign::of).collect();
    if spans(&signs).is_empty() { Ok(()) } else { Err(ResidentNumberRefused) }
}

/// Puts a star over each digit of every resident registration number in a message that has to be kept as it came.
/// Length and all other bytes stay; the bytes may be in any encoding that keeps ASCII.
///
/// ```
/// use checkup_core::person::resident_number::redacted;
/// assert_eq!(redacted(b"PID|||850214-1234567^^^NHIS"), b"PID|||******-*******^^^NHIS");
/// ```
pub fn redacted(bytes: &[u8]) -> Vec<u8> {
    let signs: Vec<Sign> = bytes.iter().map(|byte| Sign::of(char::from(*byte))).collect();
    let mut out = bytes.to_vec();
    for (from, to) in spans(&signs) {
        for byte in out.get_mut(from..to).unwrap_or_default().iter_mut().filter(|b| b.is_ascii_digit()) {
            *byte = b'*';
        }
    }
    out
}

/// What a character is to a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Digit(u32),
    Join,
    Star,
    Other,
}

impl Sign {
    /// Full-width digits count: a Korean input method types them.
    fn of(c: char) -> Self {
        match c {
            '0'..='9' => Self::Digit(u32::from(c) - u32::from('0')),
            '\u{FF10}'..='\u{FF19}' => Self::Digit(u32::from(c) - 0xFF10),
            '-' | '.' | ' ' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FF0D}' | '\u{00A0}' => Self::Join,
            '*' => Self::Star,
            _ => Self::Other,
        }
    }

    const fn digit(self) -> Option<u32> {
        match self {
            Self::Digit(value) => Some(value),
            _ => None,
        }
    }
}

/// Where numbers begin and end.
fn spans(signs: &[Sign]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let after_digit = at.checked_sub(1).and_then(|b| signs.get(b)).is_some_and(|s| s.digit().is_some());
        match signs.get(at..).and_then(number_length).filter(|_| !after_digit) {
            Some(length) => {
                found.push((at, at + length));
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// Length of the number with which `signs` open.
fn number_length(signs: &[Sign]) -> Option<usize> {
    let head: Vec<u32> = signs.iter().map_while(|sign| sign.digit()).take(6).collect();
    let joins = signs.iter().skip(6).take(3).take_while(|sign| **sign == Sign::Join).count();
    let tail: Vec<Sign> = signs
        .iter()
        .skip(6 + joins)
        .copied()
        .take_while(|sign| sign.digit().is_some() || (joins > 0 && *sign == Sign::Star))
        .take(8)
        .collect();
    let century = tail.first().and_then(|sign| sign.digit())?;
    (tail.len() == 7 && is_day(&head, century)).then_some(6 + joins + tail.len())
}

/// Whether `YYMMDD` is a day in the century that the seventh digit names: 9 and 0 the 1800s, 1, 2, 5 and 6 the 1900s,
/// 3, 4, 7 and 8 the 2000s.
fn is_day(head: &[u32], century: u32) -> bool {
    let [y1, y2, m1, m2, d1, d2] = head else { return false };
    let first = match century {
        9 | 0 => 1800,
        1 | 2 | 5 | 6 => 1900,
        _ => 2000,
    };
    let year = (first + y1 * 10 + y2).cast_signed();
    NaiveDate::from_ymd_opt(year, m1 * 10 + m2, d1 * 10 + d2).is_some()
}
