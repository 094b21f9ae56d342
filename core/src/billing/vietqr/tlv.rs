//! Tag, length, value as EMVCo writes them: two digits, two digits, that many characters; and the check sum.

use super::error::VietQrError;

/// One field: its tag and its value as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) tag: u8,
    pub(super) value: String,
}

/// CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xFFFF, nothing reflected (EMVCo merchant-presented mode, 4.7.3.1).
///
/// ```
/// assert_eq!(checkup_core::billing::vietqr::crc16(b"123456789"), 0x29B1);
/// ```
pub fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xFFFF, |crc, byte| {
        (0..8).fold(crc ^ (u16::from(*byte) << 8), |crc, _| {
            if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 }
        })
    })
}

/// Takes a template apart. `start` is where it begins in the whole payload, for the error. A tag may stand there once.
pub(super) fn split(text: &str, start: usize) -> Result<Vec<Field>, VietQrError> {
    let mut fields: Vec<Field> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let broken = VietQrError::Shape { position: start + at + 1 };
        let two = |from: usize| text.get(from..from + 2).and_then(two_digits);
        let (Some(tag), Some(length)) = (two(at), two(at + 2)) else { return Err(broken) };
        let value = text.get(at + 4..at + 4 + usize::from(length)).ok_or(broken)?;
        if value.is_empty() {
            return Err(broken);
        }
        if fields.iter().any(|field| field.tag == tag) {
            return Err(VietQrError::TagTwice { tag });
        }
        fields.push(Field { tag, value: value.to_owned() });
        at += 4 + usize::from(length);
    }
    Ok(fields)
}

fn two_digits(text: &str) -> Option<u8> {
    if text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// Puts fields end to end. Every value is at most 99 characters long: the checked types see to it.
pub(super) fn join(fields: &[Field]) -> String {
    let written = |field: &Field| format!("{:02}{:02}{}", field.tag, field.value.len(), field.value);
    fields.iter().map(written).collect::<Vec<_>>().concat()
}

/// The value of a tag.
pub(super) fn value(fields: &[Field], tag: u8) -> Option<&str> {
    fields.iter().find(|field| field.tag == tag).map(|field| field.value.as_str())
}
