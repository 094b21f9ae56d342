//! Plain text as it may enter a record: composed (NFC), blanks collapsed, nothing invisible that could deceive a reader.

use crate::unicode::nfc;

/// Composes the text (NFC), trims it and makes every run of white space one space.
pub(super) fn tidy(text: &str) -> String {
    nfc(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Characters that no name or address needs and that hide, reorder or damage what is shown: control characters,
/// bidirectional controls (Unicode UAX #9), zero-width and filler characters, private use, U+FFFD and non-characters.
/// The two joiners U+200C and U+200D stay allowed; Persian and Indic names are written with them.
pub(super) fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{E000}'..='\u{F8FF}'
            | '\u{FDD0}'..='\u{FDEF}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFF}' | '\u{E0000}'..='\u{10FFFF}')
}
