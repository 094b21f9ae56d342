//! Every Hangul syllable, typed and taken back. What is expected is composed by `unicode-normalization` from conjoining
//! jamo, and the keys come from the tables below, which follow the order of Unicode's section 3.12.

use super::{Composer, Key, Layout};
use unicode_normalization::UnicodeNormalization as _;

const LEADS: [&str; 19] = [
    "ㄱ", "ㄲ", "ㄴ", "ㄷ", "ㄸ", "ㄹ", "ㅁ", "ㅂ", "ㅃ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅉ", "ㅊ", "ㅋ", "ㅌ",
    "ㅍ", "ㅎ",
];
const VOWELS: [&str; 21] = [
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ",
    "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
];
const TAILS: [&str; 28] = [
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ",
    "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
];
/// Keys of a Latin keyboard, in the order of [`JAMO`].
const LATIN: &str = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml";
const JAMO: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";

fn keyboard() -> Composer {
    Composer::new(Layout::Hangul)
}

fn type_into(composer: &mut Composer, keys: &str) {
    for key in keys.chars() {
        composer.press(Key::from_char(key).expect("a key"));
    }
}

fn typed(keys: &str) -> String {
    let mut composer = keyboard();
    type_into(&mut composer, keys);
    composer.text()
}

fn place(table: &[&str], keys: &str) -> Option<u32> {
    table.iter().position(|row| *row == keys).and_then(|at| u32::try_from(at).ok())
}

/// The syllable of these parts, by normalization; a jamo alone stands as it is on its key.
fn composed(lead: &str, vowel: &str, tail: &str) -> String {
    if vowel.is_empty() {
        return lead.to_owned();
    }
    let conjoining = |first: u32, at: Option<u32>| char::from_u32(first + at.expect("in the table"));
    let mut jamo: String = conjoining(0x1100, place(&LEADS, lead)).into_iter().collect();
    jamo.extend(conjoining(0x1161, place(&VOWELS, vowel)));
    if !tail.is_empty() {
        jamo.extend(conjoining(0x11a7, place(&TAILS, tail)));
    }
    jamo.nfc().collect()
}

fn without_last(keys: &str) -> &str {
    keys.char_indices().next_back().map_or("", |(at, _)| &keys[..at])
}

#[test]
fn all_11172_syllables_are_composed_and_taken_back_jamo_by_jamo() {
    let mut seen = std::collections::BTreeSet::new();
    for lead in LEADS {
        for vowel in VOWELS {
            for tail in TAILS {
                let mut composer = keyboard();
                type_into(&mut composer, &format!("{lead}{vowel}{tail}"));
                let syllable = composer.text();
                assert_eq!(syllable, composed(lead, vowel, tail));
                let (mut lead, mut vowel, mut tail) = (lead, vowel, tail);
                while !lead.is_empty() {
                    if !tail.is_empty() {
                        tail = without_last(tail);
                    } else if !vowel.is_empty() {
                        vowel = without_last(vowel);
                    } else {
                        lead = without_last(lead);
                    }
                    composer.press(Key::Erase);
                    assert_eq!(composer.text(), composed(lead, vowel, tail), "{syllable}");
                }
                assert!(composer.is_empty());
                seen.insert(syllable);
            }
        }
    }
    assert_eq!(seen.len(), 11_172);
    assert_eq!(seen.first().map(String::as_str), Some("\u{ac00}"));
    assert_eq!(seen.last().map(String::as_str), Some("\u{d7a3}"));
}

#[test]
fn a_final_moves_to_the_vowel_that_follows() {
    let mut moved = 0;
    for tail in TAILS.into_iter().skip(1) {
        let keys: Vec<char> = tail.chars().collect();
        let (stays, moves) = match keys.as_slice() {
            [one] => (String::new(), one.to_string()),
            [stays, moves] => (stays.to_string(), moves.to_string()),
            _ => unreachable!("finals have one or two keys"),
        };
        for lead in ["ㄱ", "ㅆ", "ㅇ"] {
            for vowel in VOWELS {
                for next in VOWELS {
                    let expected = composed(lead, vowel, &stays) + &composed(&moves, next, "");
                    assert_eq!(typed(&format!("{lead}{vowel}{tail}{next}")), expected);
                    moved += 1;
                }
            }
        }
    }
    assert_eq!(moved, 27 * 3 * 21 * 21);
}

#[test]
fn a_consonant_that_fits_no_final_begins_the_next_syllable() {
    for (keys, expected) in [
        ("ㅂㅏㄸ", "바ㄸ"),
        ("ㅇㅗㅃㅏ", "오빠"),
        ("ㄱㅏㅉㅏ", "가짜"),
        ("ㄱㅏㄱㄱ", "각ㄱ"),
        ("ㅇㅓㅂㅅㄷㅏ", "없다"),
        ("ㄷㅏㄹㄱㄱㅏ", "닭가"),
    ] {
        assert_eq!(typed(keys), expected);
    }
}

#[test]
fn jamo_that_make_no_syllable_stand_alone() {
    for (keys, expected) in [
        ("ㄱㄱ", "ㄱㄱ"),
        ("ㅏㅏ", "ㅏㅏ"),
        ("ㅗㅏ", "ㅘ"),
        ("ㅏㄱㅏ", "ㅏ가"),
        ("ㄱㅏㅏ", "가ㅏ"),
        ("ㅋㅋㅋ", "ㅋㅋㅋ"),
    ] {
        assert_eq!(typed(keys), expected);
    }
}

#[test]
fn joined_jamo_as_one_key_are_two() {
    for (keys, expected) in [("ㄱㅘ", "과"), ("ㄷㅏㄺ", "닭"), ("ㄷㅏㄺㅣ", "달기"), ("ㄳ", "ㄱㅅ")]
    {
        assert_eq!(typed(keys), expected);
    }
    let mut composer = keyboard();
    type_into(&mut composer, "ㄱㅘ");
    composer.press(Key::Erase);
    assert_eq!(composer.text(), "고");
}

#[test]
fn backspace_takes_jamo_then_whole_syllables() {
    let mut composer = keyboard();
    type_into(&mut composer, "ㅎㅗㅇㄱㅣㄹㄷㅗㅇ");
    for expected in ["홍길도", "홍길ㄷ", "홍길", "홍", ""] {
        composer.press(Key::Erase);
        assert_eq!(composer.text(), expected);
    }
    type_into(&mut composer, "ㅇㅣㅆ");
    assert_eq!(composer.text(), "있");
    for expected in ["이", "ㅇ", "", ""] {
        composer.press(Key::Erase);
        assert_eq!(composer.text(), expected);
    }
}

#[test]
fn a_syllable_after_backspace_is_composed_on() {
    let mut composer = keyboard();
    type_into(&mut composer, "ㄱㅏㅁ");
    composer.press(Key::Erase);
    type_into(&mut composer, "ㅇ");
    assert_eq!(composer.text(), "강");
}

#[test]
fn names_are_typed_on_both_kinds_of_keyboards() {
    for (jamo, latin, name) in [
        ("ㅎㅗㅇㄱㅣㄹㄷㅗㅇ", "ghdrlfehd", "홍길동"),
        ("ㄴㅏㅁㄱㅜㅇㅁㅣㄴㅅㅜ", "skarndalstn", "남궁민수"),
        ("ㅇㅣㅖㅃㅡㄴ", "dlPQms", "이ㅖ쁜"),
        ("ㄱㅝㄴㅎㅕㄱ", "rnjsgur", "권혁"),
        ("ㄱㅣㅁ ㅊㅓㄹㅅㅜ", "rla cjftn", "김 철수"),
    ] {
        assert_eq!(typed(jamo), name);
        assert_eq!(typed(latin), name);
    }
}

#[test]
fn each_key_of_a_latin_keyboard_writes_the_jamo_printed_on_it() {
    assert_eq!(LATIN.chars().count(), JAMO.chars().count());
    for (key, jamo) in LATIN.chars().zip(JAMO.chars()) {
        assert_eq!(typed(&key.to_string()), jamo.to_string());
    }
}

#[test]
fn shift_doubles_one_jamo() {
    let mut composer = keyboard();
    for (plain, shifted) in [
        ('ㄱ', "ㄲ"),
        ('ㄷ', "ㄸ"),
        ('ㅂ', "ㅃ"),
        ('ㅅ', "ㅆ"),
        ('ㅈ', "ㅉ"),
        ('ㅐ', "ㅒ"),
        ('ㅔ', "ㅖ"),
        ('ㅁ', "ㅁ"),
    ] {
        composer.clear();
        composer.press(Key::Shift);
        composer.press(Key::Char(plain));
        assert_eq!(composer.text(), shifted);
        composer.clear();
        composer.press(Key::Char(plain));
        assert_eq!(composer.text(), plain.to_string());
    }
}

#[test]
fn only_the_last_syllable_is_being_composed() {
    let mut composer = keyboard();
    type_into(&mut composer, "ㅎㅗㅇㄱㅣㄹ");
    let text = composer.text();
    assert_eq!(&text[composer.composing()], "길");
    composer.press(Key::Space);
    assert!(composer.composing().is_empty());
    assert_eq!(composer.text(), "홍길 ");
}
