//! What holds for every keyboard: nothing panics, the text is NFC, backspace ends, clearing leaves nothing.

use super::{Composer, Key, LONGEST, Layout, Shift, Tone};
use proptest::prelude::*;
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

const LAYOUTS: [Layout; 5] = [Layout::Digits, Layout::Latin, Layout::Telex, Layout::Vni, Layout::Hangul];

fn typed(mut composer: Composer, keys: &str) -> Composer {
    for key in keys.chars().filter_map(Key::from_char) {
        composer.press(key);
    }
    composer
}

/// How much there is to take back: jamo and characters.
fn weight(text: &str) -> usize {
    let keys = |sign: char| match sign {
        // Joined vowels and finals have two keys.
        '\u{116a}'..='\u{116c}' | '\u{1170}'..='\u{1172}' | '\u{1174}' // conjoining vowels
        | '\u{3158}'..='\u{315a}' | '\u{315d}'..='\u{315f}' | '\u{3162}' // the same alone
        | '\u{11aa}' | '\u{11ac}' | '\u{11ad}' | '\u{11b0}'..='\u{11b6}' | '\u{11b9}' => 2, // finals
        _ => 1,
    };
    text.chars()
        .map(|sign| if ('가'..='힣').contains(&sign) { sign.nfd().map(keys).sum() } else { keys(sign) })
        .sum()
}

fn any_key() -> impl Strategy<Value = Key> {
    prop_oneof![
        6 => prop::sample::select("aăâbcdđeêfghiklmnoôơpqrstuưvwxyz'-.AEOUWDYS".chars().collect::<Vec<_>>()).prop_map(Key::Char),
        4 => prop::char::range('ㄱ', 'ㅣ').prop_map(Key::Char),
        2 => prop::char::range('0', '9').prop_map(Key::Char),
        1 => any::<char>().prop_map(Key::Char),
        1 => any::<char>().prop_filter_map("a key", Key::from_char),
        1 => prop::sample::select(vec!['ễ', 'ợ', 'é', 'ñ', 'Ø', '힣', '\u{1100}', '\u{301}', '\u{302}']).prop_map(Key::Char),
        1 => prop::sample::select(Tone::WRITTEN.to_vec()).prop_map(Key::Tone),
        1 => prop::sample::select(LAYOUTS.to_vec()).prop_map(Key::Layout),
        1 => Just(Key::Tone(Tone::Ngang)),
        2 => Just(Key::Space),
        2 => Just(Key::Erase),
        1 => Just(Key::Shift),
    ]
}

proptest! {
    #[test]
    fn whatever_is_pressed_the_text_is_nfc_and_within_bounds(
        layout in prop::sample::select(LAYOUTS.to_vec()), name: bool, keys in prop::collection::vec(any_key(), 0..160)
    ) {
        let mut composer = if name { Composer::of_name(layout) } else { Composer::new(layout) };
        for key in keys {
            composer.press(key);
            let text = composer.text();
            prop_assert!(is_nfc(&text));
            prop_assert!(composer.len() <= LONGEST && text.chars().count() == composer.len());
            prop_assert!(text.is_char_boundary(composer.composing().start));
            prop_assert_eq!(composer.composing().end, text.len());
            prop_assert!(!text.starts_with(' ') && !text.contains("  "));
        }
    }

    #[test]
    fn each_backspace_leaves_less(
        layout in prop::sample::select(LAYOUTS.to_vec()), keys in prop::collection::vec(any_key(), 0..120)
    ) {
        let mut composer = Composer::new(layout);
        for key in keys {
            composer.press(key);
        }
        while !composer.is_empty() {
            let before = composer.text();
            composer.press(Key::Erase);
            prop_assert!(weight(&composer.text()) < weight(&before));
        }
    }

    #[test]
    fn clearing_overwrites_every_character(
        layout in prop::sample::select(LAYOUTS.to_vec()), keys in prop::collection::vec(any_key(), 0..120)
    ) {
        let mut composer = Composer::new(layout);
        for key in keys {
            composer.press(key);
        }
        let layout = composer.layout();
        composer.clear();
        prop_assert!(composer.text.is_blank());
        prop_assert!(composer == Composer::new(layout));
    }
}

#[test]
fn nothing_typed_is_printed() {
    let composer = typed(Composer::new(Layout::Latin), "Quang");
    let printed = format!("{composer:?} {:?}", Key::Char('Q'));
    assert_eq!(printed, "Composer { layout: Latin, shift: Off, len: 5, .. } Key");
}

#[test]
fn an_erased_character_is_overwritten_too() {
    let mut composer = typed(Composer::new(Layout::Telex), "Anh");
    for _ in 0..3 {
        composer.press(Key::Erase);
    }
    assert!(composer.text.is_blank());
}

#[test]
fn a_full_field_takes_no_more_but_can_be_corrected() {
    for layout in LAYOUTS {
        let mut composer = typed(Composer::new(layout), &"1".repeat(LONGEST + 20));
        assert_eq!(composer.len(), LONGEST, "{layout:?}");
        composer.press(Key::Char('7'));
        composer.press(Key::Erase);
        assert_eq!(composer.len(), LONGEST - 1, "{layout:?}");
    }
    let start = "- ".repeat(LONGEST / 2 - 1);
    let composer = typed(Composer::new(Layout::Telex), &format!("{start}aaasw"));
    assert!(composer.text().ends_with("- aa"));
    let composer = typed(Composer::new(Layout::Hangul), &format!("{start}-ㄱㅏㄱㅏㄱㅏ"));
    assert!(composer.text().ends_with("- -각"), "a final cannot move where there is no room");
}

#[test]
fn a_name_begins_with_capitals_by_itself() {
    let name = typed(Composer::of_name(Layout::Telex), "nguyeenx thij hoaf");
    assert_eq!(name.text(), "Nguyễn Thị Hòa");
    assert_eq!(typed(Composer::of_name(Layout::Latin), "o'brien-smith").text(), "O'Brien-Smith");
    assert_eq!(typed(Composer::of_name(Layout::Hangul), "ghd").text(), "홍");
}

#[test]
fn whoever_wants_a_small_letter_presses_shift() {
    let mut composer = Composer::of_name(Layout::Latin);
    assert_eq!(composer.shift(), Shift::Once);
    composer.press(Key::Shift);
    composer.press(Key::Shift);
    assert_eq!(composer.shift(), Shift::Off);
    assert_eq!(typed(composer, "de").text(), "de");
}

#[test]
fn shift_holds_for_one_letter_or_is_locked() {
    let mut composer = Composer::new(Layout::Latin);
    composer.press(Key::Shift);
    let mut composer = typed(composer, "ab");
    composer.press(Key::Shift);
    composer.press(Key::Shift);
    assert_eq!(composer.shift(), Shift::Locked);
    let mut composer = typed(composer, "cd ");
    composer.press(Key::Shift);
    assert_eq!(typed(composer, "e").text(), "AbCD e");
}

#[test]
fn the_pad_of_digits_takes_digits() {
    assert_eq!(typed(Composer::new(Layout::Digits), "0a1-2 ㄱ3").text(), "0123");
}

#[test]
fn another_keyboard_leaves_what_was_typed() {
    let mut composer = typed(Composer::new(Layout::Hangul), "rla");
    composer.press(Key::Layout(Layout::Telex));
    let mut composer = typed(composer, "Anhf");
    assert_eq!(composer.text(), "김Ành");
    composer.press(Key::Layout(Layout::Hangul));
    composer.press(Key::Char('ㅏ'));
    assert_eq!(composer.text(), "김Ànhㅏ");
}

#[test]
fn keys_that_write_nothing_are_none() {
    for sign in ['\n', '\t', '\u{1b}', '\u{302}', '\u{200b}', '\u{1100}', '漢', '\u{212b}'] {
        assert!(Key::from_char(sign).is_none());
    }
    assert_eq!(Key::from_char('\u{8}'), Some(Key::Erase));
    assert_eq!(Key::from_char('\u{3000}'), Some(Key::Space));
}

#[test]
fn no_row_is_longer_than_ten_keys_and_each_key_writes_what_stands_on_it() {
    for layout in LAYOUTS {
        for shifted in [false, true] {
            for row in layout.rows(shifted) {
                assert!((1..=10).contains(&row.len()), "{layout:?}");
                for cap in row {
                    let mut composer = Composer::new(layout);
                    composer.press(Key::Char(cap));
                    // In Telex a lone w is a letter of its own.
                    if layout != Layout::Telex || !matches!(cap, 'w' | 'W') {
                        assert_eq!(composer.text(), cap.to_string());
                    }
                }
            }
        }
    }
}

#[test]
fn direct_letters_write_what_their_hint_writes() {
    for layout in LAYOUTS {
        assert_eq!(layout.marked_letters(false).len(), if layout.is_vietnamese() { 7 } else { 0 });
        for shifted in [false, true] {
            for (letter, hint) in layout.marked_letters(shifted) {
                let hint = if shifted { hint.to_uppercase() } else { hint.to_owned() };
                let direct = typed(Composer::new(layout), &letter.to_string());
                assert_eq!(direct.text(), letter.to_string());
                assert_eq!(typed(Composer::new(layout), &hint).text(), direct.text());
            }
        }
        for tone in Tone::WRITTEN {
            let key = layout.tone_key(tone);
            assert_eq!(key.is_some(), layout.is_vietnamese());
            if let Some(key) = key {
                assert_eq!(
                    typed(Composer::new(layout), &format!("a{key}")).text(),
                    tone.sample().to_string()
                );
            }
        }
    }
}
