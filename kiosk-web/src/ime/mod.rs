//! Typing in three languages without a DOM: keys go in, text in NFC comes out.
//!
//! A [`Composer`] is a field that is being typed into. It takes keys of the screen and of metal alike, composes
//! Vietnamese by Telex or VNI and Hangul by two-set keys, and forgets everything when it is cleared or dropped. It holds a
//! name: it prints nothing of it, and its characters never leave the one piece of memory but through [`Composer::text`].
//!
//! ```
//! use checkup_kiosk::ime::{Composer, Key, Layout};
//!
//! let mut field = Composer::of_name(Layout::Telex);
//! for key in "nguyeenx thij".chars().filter_map(Key::from_char) {
//!     field.press(key);
//! }
//! assert_eq!(field.text(), "Nguyễn Thị");
//!
//! field.press(Key::Erase); // a letter; the tone stays on what is left
//! field.press(Key::Layout(Layout::Hangul));
//! field.clear();
//! assert!(field.is_empty());
//! for key in "ghdrlfehd".chars().filter_map(Key::from_char) {
//!     field.press(key);
//! }
//! assert_eq!(field.text(), "홍길동");
//! ```

mod case;
mod composer;
mod hangul;
mod keys;
mod letter;
mod telex;
mod text;
mod vietnamese;
mod vni;

pub use composer::Composer;
pub use letter::Tone;
pub use text::LONGEST;

use std::fmt;
use vietnamese::Effect;

/// A keyboard and what its keys mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Layout {
    /// Digits only.
    Digits,
    /// Letters as they are.
    #[default]
    Latin,
    /// Vietnamese, marks and tones by letters.
    Telex,
    /// Vietnamese, marks and tones by digits.
    Vni,
    /// Korean, two-set.
    Hangul,
}

/// The shift key.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Shift {
    /// Small letters.
    #[default]
    Off,
    /// The next letter is a capital.
    Once,
    /// Capitals until the key is pressed again.
    Locked,
}

/// A key. It may be a letter of a name, so it prints nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// What stands on the key: a letter, a digit, a sign or a jamo. Capitals stay capitals.
    Char(char),
    /// A tone mark of its own; the second time takes it away.
    Tone(Tone),
    /// A space.
    Space,
    /// One step back.
    Erase,
    /// Off, once, locked, off.
    Shift,
    /// Another keyboard.
    Layout(Layout),
}

impl Key {
    /// The key of a character from a real keyboard; `None` if it is no key that writes.
    pub fn from_char(sign: char) -> Option<Self> {
        Some(match sign {
            '\u{8}' | '\u{7f}' => Self::Erase,
            ' ' | '\u{a0}' | '\u{3000}' => Self::Space,
            // Vietnamese keyboards of Windows send tones as combining marks.
            '\u{300}' => Self::Tone(Tone::Huyen),
            '\u{309}' => Self::Tone(Tone::Hoi),
            '\u{303}' => Self::Tone(Tone::Nga),
            '\u{301}' => Self::Tone(Tone::Sac),
            '\u{323}' => Self::Tone(Tone::Nang),
            _ if writes(sign) => Self::Char(sign),
            _ => return None,
        })
    }
}

/// Characters that can be part of a text: none that combines with its neighbour, so that the text is NFC.
fn writes(sign: char) -> bool {
    match sign {
        '\u{21}'..='\u{7e}' | '\u{3131}'..='\u{3163}' | '\u{ac00}'..='\u{d7a3}' => true,
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => sign.is_alphabetic(),
        _ => false,
    }
}

impl Layout {
    /// Whether marks and tones are typed.
    pub fn is_vietnamese(self) -> bool {
        matches!(self, Self::Telex | Self::Vni)
    }

    fn effect(self, key: char) -> Option<Effect> {
        match self {
            Self::Telex => telex::effect(key),
            Self::Vni => vni::effect(key),
            Self::Digits | Self::Latin | Self::Hangul => None,
        }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

#[cfg(test)]
mod hangul_tests;
#[cfg(test)]
mod ime_tests;
#[cfg(test)]
mod vietnamese_tests;
