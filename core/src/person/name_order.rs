//! The order of people in a list: Vietnamese by given name, as offices and schools read them out, or by the whole name.
//!
//! Letters come first, over the whole name: a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y, with the letters of
//! foreign names (f j w z) in their Latin places. Only where all letters are equal do the tones decide: ngang, huyền, hỏi,
//! ngã, sắc, nặng (the order of Vietnamese dictionaries, also that of the Unicode CLDR for `vi`). Hangul and Chinese
//! names stand behind, whole, in the order of their code points, which for Hangul is that of the dictionary.

use super::PersonName;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// What a list is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameOrder {
    /// Given name, then middle names, then family name: `Trần Bình An` before `Nguyễn Văn An`.
    Given,
    /// The name as it is written: `Nguyễn Văn An` before `Trần Bình An`.
    Full,
}

/// Where a name stands in a list; compares, and tells nothing else. Two keys are equal only for equal names.
///
/// ```
/// use checkup_core::person::{NameOrder, PersonName};
/// let mut names = ["Nguyễn Văn An", "Lê Đức", "Trần Bình An", "Lê Dung", "김민수"].map(|n| PersonName::new(n).unwrap());
/// names.sort_by_cached_key(|name| name.place_in(NameOrder::Given));
/// let sorted: Vec<&str> = names.iter().map(PersonName::as_str).collect();
/// assert_eq!(sorted, ["Trần Bình An", "Nguyễn Văn An", "Lê Dung", "Lê Đức", "김민수"]);
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NamePlace {
    letters: Vec<u32>,
    tones: Vec<u8>,
    text: String,
}

impl std::fmt::Debug for NamePlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NamePlace(redacted)")
    }
}

/// Every letter with a place of its own.
const ALPHABET: [char; 33] = [
    'a', 'ă', 'â', 'b', 'c', 'd', 'đ', 'e', 'ê', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'ô', 'ơ',
    'p', 'q', 'r', 's', 't', 'u', 'ư', 'v', 'w', 'x', 'y', 'z',
];

/// Combining marks of the tones, in their order; ngang has none.
const TONES: [char; 5] = ['\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}'];

/// Stands between words and before every letter, so that `An Bình` comes before `Anh`.
const BETWEEN: u32 = 0;
/// First place behind the alphabet.
const BEYOND: u32 = 100;

impl PersonName {
    /// The name's place in a list sorted by `order`.
    pub fn place_in(&self, order: NameOrder) -> NamePlace {
        let mut words: Vec<&str> = self.as_str().split(' ').collect();
        let is_latin = !self.as_str().chars().any(super::name::is_syllabic);
        if order == NameOrder::Given && is_latin && words.len() > 1 {
            // Given name to the front, family name to the end.
            words.rotate_right(1);
            if let Some(after_given) = words.get_mut(1..) {
                after_given.rotate_left(1);
            }
        }
        let mut place = NamePlace { letters: Vec::new(), tones: Vec::new(), text: self.as_str().to_owned() };
        for word in words {
            // A syllable has one tone, whichever vowel carries it: Hoà and Hòa are spellings of one name.
            let (letters, tones): (Vec<u32>, Vec<u8>) = word.chars().map(letter).unzip();
            place.letters.extend(letters);
            place.letters.push(BETWEEN);
            place.tones.push(tones.into_iter().max().unwrap_or_default());
        }
        place
    }
}

/// Place of a letter, and of its tone behind 0 for ngang; other marks come after the tones.
fn letter(c: char) -> (u32, u8) {
    let lower = c.to_lowercase().next().unwrap_or(c);
    let parts: Vec<char> = std::iter::once(lower).nfd().collect();
    let (tones, shape): (Vec<char>, Vec<char>) = parts.into_iter().partition(|part| TONES.contains(part));
    let tone = tones.first().and_then(|tone| TONES.iter().position(|one| one == tone)).map_or(0, |at| at + 1);
    let tone = u8::try_from(tone).unwrap_or_default();
    let whole: String = shape.iter().collect::<String>().nfc().collect();
    let in_alphabet = |text: &str| {
        let mut chars = text.chars();
        let (one, more) = (chars.next()?, chars.next());
        let place = ALPHABET.iter().position(|letter| *letter == one).filter(|_| more.is_none())?;
        u32::try_from(place + 1).ok()
    };
    if let Some(place) = in_alphabet(&whole) {
        return (place, tone);
    }
    let bare: String = shape.iter().filter(|part| !is_combining_mark(**part)).collect();
    match in_alphabet(&bare) {
        Some(place) => (place, tone + 6),
        None if c.is_alphanumeric() => (BEYOND + u32::from(lower), tone),
        // Apostrophes, hyphens, full stops part words.
        None => (BETWEEN, tone),
    }
}
