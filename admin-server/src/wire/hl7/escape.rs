//! Escape sequences of HL7 v2 (chapter 2.7). Written here because `hl7-parser` 0.3 counts characters where it means
//! bytes, which breaks on the first Vietnamese letter, and knows no hexadecimal data.

use hl7_parser::message::Separators;
use unicode_normalization::UnicodeNormalization;

/// Replaces every escape sequence by what it stands for; NFC, without surrounding blanks.
///
/// Hexadecimal data (`\XC6B0\`) is UTF-8 like the rest of the message; a letter may be spread over several sequences.
/// Highlighting is dropped. What is not understood (`\Z…\`, character set switches, a sequence without its end) stays
/// as it was sent, so that a person can see it.
pub fn decode(text: &str, separators: &Separators) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(separators.escape) {
        bytes.extend_from_slice(before.as_bytes());
        let Some((sequence, following)) = after.split_once(separators.escape) else {
            push(&mut bytes, separators.escape);
            rest = after;
            break;
        };
        if expand(sequence, separators, &mut bytes) {
            rest = following;
        } else {
            // The closing mark may open the next sequence: take this one as plain text and go on from there.
            push(&mut bytes, separators.escape);
            bytes.extend_from_slice(sequence.as_bytes());
            rest = after.get(sequence.len()..).unwrap_or_default();
            if is_local(sequence) {
                push(&mut bytes, separators.escape);
                rest = following;
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    let text = String::from_utf8_lossy(&bytes);
    text.trim().nfc().filter(|c| *c == '\n' || !c.is_control()).collect()
}

/// Writes what one sequence stands for; `false` if it stands for nothing known.
fn expand(sequence: &str, separators: &Separators, out: &mut Vec<u8>) -> bool {
    match sequence {
        "F" => push(out, separators.field),
        "S" => push(out, separators.component),
        "R" => push(out, separators.repetition),
        "T" => push(out, separators.subcomponent),
        "E" => push(out, separators.escape),
        "H" | "N" => {}
        _ if sequence.starts_with(".br") || sequence.starts_with(".sp") => out.push(b'\n'),
        _ => match sequence.strip_prefix('X').and_then(hexadecimal) {
            Some(data) => out.extend_from_slice(&data),
            None => return false,
        },
    }
    true
}

/// A whole sequence of a kind that is known but cannot be shown.
fn is_local(sequence: &str) -> bool {
    sequence.len() <= 16
        && sequence.starts_with(['Z', 'C', 'M', '.'])
        && sequence.bytes().skip(1).all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'-')
}

fn hexadecimal(digits: &str) -> Option<Vec<u8>> {
    let whole = !digits.is_empty() && digits.len().is_multiple_of(2);
    if !whole || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    digits
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

fn push(out: &mut Vec<u8>, c: char) {
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(text: &str) -> String {
        decode(text, &Separators::default())
    }

    #[test]
    fn every_delimiter_comes_back() {
        assert_eq!(decoded(r"a\F\b\S\c\R\d\T\e\E\f"), r"a|b^c~d&e\f");
    }

    #[test]
    fn hexadecimal_data_is_utf_8_even_when_a_letter_is_cut_in_two() {
        assert_eq!(decoded(r"huyết t\XC6B0\\XC6A1\ng"), "huyết tương");
        assert_eq!(decoded(r"t\XC6\\XB0\"), "tư");
    }

    #[test]
    fn letters_before_a_sequence_do_not_disturb_it() {
        assert_eq!(decoded(r"Mẫu \T\ đủ (검체 \F\ 응고)"), "Mẫu & đủ (검체 | 응고)");
    }

    #[test]
    fn what_is_not_understood_is_shown_as_sent() {
        for text in [r"\Z01\", r"a\b", r"\X4\", r"\C2842\", "\\"] {
            assert_eq!(decoded(text), text);
        }
        assert_eq!(decoded(r"5 \ 6 \T\ 7"), r"5 \ 6 & 7");
    }

    #[test]
    fn a_line_break_is_kept_and_other_control_characters_are_not() {
        assert_eq!(decoded(r"a\.br\b\X0D\\X07\c"), "a\nbc");
    }
}
