//! Vietnamese letters taken apart and put together: base, mark, tone, capital. The result is always one code point, so NFC.

use super::case;

/// What makes another letter of a base letter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Plain,
    Breve,
    Circumflex,
    Horn,
    Stroke,
}

/// A tone, by its Vietnamese name. `Ngang`, the level tone, is not written.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Tone {
    /// Level; takes a tone mark away.
    #[default]
    Ngang,
    /// Grave.
    Huyen,
    /// Hook above.
    Hoi,
    /// Tilde.
    Nga,
    /// Acute.
    Sac,
    /// Dot below.
    Nang,
}

impl Tone {
    /// The five tones that are written, in the order Vietnamese schools teach them.
    pub const WRITTEN: [Self; 5] = [Self::Sac, Self::Huyen, Self::Hoi, Self::Nga, Self::Nang];

    /// The letter `a` with the tone: how a key shows it.
    pub fn sample(self) -> char {
        Letter { base: 'a', mark: Mark::Plain, capital: false }.with(self)
    }

    const fn place(self) -> usize {
        match self {
            Self::Ngang => 0,
            Self::Huyen => 1,
            Self::Hoi => 2,
            Self::Nga => 3,
            Self::Sac => 4,
            Self::Nang => 5,
        }
    }
}

/// A letter without its tone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    /// `a` to `z`.
    pub(super) base: char,
    pub(super) mark: Mark,
    pub(super) capital: bool,
}

/// Vowels in small letters, with the tones in the order of [`Tone::place`].
const VOWELS: [(char, Mark, [char; 6]); 12] = [
    ('a', Mark::Plain, ['a', '\u{e0}', '\u{1ea3}', '\u{e3}', '\u{e1}', '\u{1ea1}']),
    ('a', Mark::Breve, ['\u{103}', '\u{1eb1}', '\u{1eb3}', '\u{1eb5}', '\u{1eaf}', '\u{1eb7}']),
    ('a', Mark::Circumflex, ['\u{e2}', '\u{1ea7}', '\u{1ea9}', '\u{1eab}', '\u{1ea5}', '\u{1ead}']),
    ('e', Mark::Plain, ['e', '\u{e8}', '\u{1ebb}', '\u{1ebd}', '\u{e9}', '\u{1eb9}']),
    ('e', Mark::Circumflex, ['\u{ea}', '\u{1ec1}', '\u{1ec3}', '\u{1ec5}', '\u{1ebf}', '\u{1ec7}']),
    ('i', Mark::Plain, ['i', '\u{ec}', '\u{1ec9}', '\u{129}', '\u{ed}', '\u{1ecb}']),
    ('o', Mark::Plain, ['o', '\u{f2}', '\u{1ecf}', '\u{f5}', '\u{f3}', '\u{1ecd}']),
    ('o', Mark::Circumflex, ['\u{f4}', '\u{1ed3}', '\u{1ed5}', '\u{1ed7}', '\u{1ed1}', '\u{1ed9}']),
    ('o', Mark::Horn, ['\u{1a1}', '\u{1edd}', '\u{1edf}', '\u{1ee1}', '\u{1edb}', '\u{1ee3}']),
    ('u', Mark::Plain, ['u', '\u{f9}', '\u{1ee7}', '\u{169}', '\u{fa}', '\u{1ee5}']),
    ('u', Mark::Horn, ['\u{1b0}', '\u{1eeb}', '\u{1eed}', '\u{1eef}', '\u{1ee9}', '\u{1ef1}']),
    ('y', Mark::Plain, ['y', '\u{1ef3}', '\u{1ef7}', '\u{1ef9}', '\u{fd}', '\u{1ef5}']),
];

const TONES: [Tone; 6] = [Tone::Ngang, Tone::Huyen, Tone::Hoi, Tone::Nga, Tone::Sac, Tone::Nang];
const STROKED: char = '\u{111}';

impl Letter {
    /// Takes a character apart; `None` if it is no letter of Vietnamese or English.
    pub(super) fn split(sign: char) -> Option<(Self, Tone)> {
        let small = case::small(sign);
        let capital = small != sign;
        let letter = |base, mark| Self { base, mark, capital };
        if small == STROKED {
            return Some((letter('d', Mark::Stroke), Tone::Ngang));
        }
        let vowel = VOWELS.iter().find_map(|(base, mark, toned)| {
            let place = toned.iter().position(|one| *one == small)?;
            Some((letter(*base, *mark), TONES.get(place).copied()?))
        });
        vowel.or_else(|| small.is_ascii_lowercase().then(|| (letter(small, Mark::Plain), Tone::Ngang)))
    }

    /// The character, with a tone if it is a vowel.
    pub(super) fn with(self, tone: Tone) -> char {
        let row = VOWELS.iter().find(|(base, mark, _)| *base == self.base && *mark == self.mark);
        let small = match row {
            Some((_, _, toned)) => toned.get(tone.place()).copied().unwrap_or(self.base),
            None if self.mark == Mark::Stroke => STROKED,
            None => self.base,
        };
        if self.capital { case::capital(small) } else { small }
    }

    /// Whether tones can stand on it.
    pub(super) fn is_vowel(self) -> bool {
        matches!(self.base, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
    }
}
