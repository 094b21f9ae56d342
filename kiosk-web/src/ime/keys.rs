//! What stands on the keys of each keyboard, row by row.

use super::letter::{Letter, Mark};
use super::{Layout, hangul};

const LETTERS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const DIGITS: &str = "1234567890";
/// Rows of the pad; zero stands alone in the last.
const PAD: [&str; 4] = ["123", "456", "789", "0"];

impl Layout {
    /// The characters on the keys, in rows from above, as the shift key makes them. Space, erase and the like are not
    /// among them; sent as [`super::Key::Char`] each writes what stands on it.
    ///
    /// ```
    /// use checkup_kiosk::ime::Layout;
    /// assert_eq!(Layout::Digits.rows(false).len(), 4);
    /// assert_eq!(Layout::Latin.rows(true)[1][0], 'Q');
    /// assert_eq!(Layout::Hangul.rows(false)[0][0], '\u{3142}');
    /// ```
    pub fn rows(self, shifted: bool) -> Vec<Vec<char>> {
        let row = |text: &str| text.chars().map(|sign| self.cap(sign, shifted)).collect::<Vec<_>>();
        match self {
            Self::Digits => PAD.iter().map(|text| row(text)).collect(),
            Self::Telex | Self::Hangul => LETTERS.iter().map(|text| row(text)).collect(),
            // Digits are part of a passport's number, and VNI's marks.
            Self::Latin | Self::Vni => std::iter::once(DIGITS).chain(LETTERS).map(row).collect(),
        }
    }

    /// The seven letters that Vietnamese has besides the English ones, for those who know neither Telex nor VNI, each
    /// with the keys that write it too. Empty for other layouts.
    pub fn marked_letters(self, shifted: bool) -> Vec<(char, &'static str)> {
        let letter = |base, mark| Letter { base, mark, capital: shifted }.with(super::Tone::Ngang);
        let row = |telex, vni, base, mark| {
            let keys = if self == Self::Vni { vni } else { telex };
            (letter(base, mark), keys)
        };
        if !self.is_vietnamese() {
            return Vec::new();
        }
        vec![
            row("aw", "a8", 'a', Mark::Breve),
            row("aa", "a6", 'a', Mark::Circumflex),
            row("dd", "d9", 'd', Mark::Stroke),
            row("ee", "e6", 'e', Mark::Circumflex),
            row("oo", "o6", 'o', Mark::Circumflex),
            row("ow", "o7", 'o', Mark::Horn),
            row("uw", "u7", 'u', Mark::Horn),
        ]
    }

    /// The key that writes a tone besides its own; `None` for layouts without tones.
    pub fn tone_key(self, tone: super::Tone) -> Option<char> {
        let keys = match self {
            Self::Telex => "zsfrxj",
            Self::Vni => "012345",
            Self::Digits | Self::Latin | Self::Hangul => return None,
        };
        keys.chars().find(|key| self.effect(*key) == Some(super::vietnamese::Effect::Tone(tone)))
    }

    fn cap(self, sign: char, shifted: bool) -> char {
        match self {
            Self::Hangul => hangul::jamo(sign, shifted).unwrap_or(sign),
            _ if shifted => sign.to_ascii_uppercase(),
            _ => sign,
        }
    }
}
