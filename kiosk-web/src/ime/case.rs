//! Small and capital forms of the letters that the keyboards write. The standard library knows those of every script, in
//! tables that would be a twentieth of what the kiosk downloads.

/// Letters that stand in pairs, the capital first, on even places: Vietnamese beyond Latin-1.
const PAIRS: [(char, char); 7] = [
    ('\u{102}', '\u{103}'),
    ('\u{110}', '\u{111}'),
    ('\u{128}', '\u{129}'),
    ('\u{168}', '\u{169}'),
    ('\u{1a0}', '\u{1a1}'),
    ('\u{1af}', '\u{1b0}'),
    ('\u{178}', '\u{ff}'),
];

/// The small form; the sign itself when it has none.
pub(super) fn small(sign: char) -> char {
    match sign {
        'A'..='Z' => sign.to_ascii_lowercase(),
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{de}' => moved(sign, 0x20),
        '\u{1ea0}'..='\u{1eff}' if u32::from(sign) % 2 == 0 => moved(sign, 1),
        _ => PAIRS.iter().find(|(capital, _)| *capital == sign).map_or(sign, |(_, small)| *small),
    }
}

/// The capital form; the sign itself when it has none.
pub(super) fn capital(sign: char) -> char {
    match sign {
        'a'..='z' => sign.to_ascii_uppercase(),
        '\u{e0}'..='\u{f6}' | '\u{f8}'..='\u{fe}' => moved(sign, -0x20),
        '\u{1ea0}'..='\u{1eff}' if u32::from(sign) % 2 == 1 => moved(sign, -1),
        _ => PAIRS.iter().find(|(_, small)| *small == sign).map_or(sign, |(capital, _)| *capital),
    }
}

fn moved(sign: char, by: i32) -> char {
    u32::from(sign).checked_add_signed(by).and_then(char::from_u32).unwrap_or(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Latin-1, the seven pairs, and the block that Unicode made for Vietnamese.
    fn letters() -> impl Iterator<Item = char> {
        let pairs = PAIRS.into_iter().flat_map(|(capital, small)| [capital, small]);
        ('\0'..='\u{ff}').chain(pairs).chain('\u{1ea0}'..='\u{1ef9}')
    }

    fn only(mut signs: impl Iterator<Item = char>) -> Option<char> {
        let first = signs.next();
        if signs.next().is_none() { first } else { None }
    }

    #[test]
    fn every_letter_changes_as_the_standard_library_changes_it() {
        // The micro sign becomes a Greek capital and sharp s two letters: no key writes either.
        for sign in letters().filter(|sign| !matches!(sign, '\u{b5}' | '\u{df}')) {
            assert_eq!(Some(small(sign)), only(sign.to_lowercase()), "{sign:?}");
            assert_eq!(Some(capital(sign)), only(sign.to_uppercase()), "{sign:?}");
        }
    }
}
