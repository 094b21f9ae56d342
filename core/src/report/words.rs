//! Amounts in words, as receipts carry them against a changed digit. This file knows the grammar of each language as
//! places of number words; the words themselves are texts (`report-number-…`).
//!
//! * Vietnamese (northern use, as on cash vouchers): groups of three, `linh` for an empty ten, `mốt` and `lăm` after a
//!   ten, `không trăm` for an empty hundred below something larger; a billion (`tỷ`) counts like a unit.
//! * Korean: groups of four, a blank between groups (Hangul orthography, art. 44), `일` before a group's name only.
//! * English: groups of three, a hyphen within a ten, no "and".

use super::doc::Text;
use crate::language::Language;

/// A whole number in words.
///
/// ```
/// use checkup_core::language::Language;
/// use checkup_core::report::words::in_words;
/// // The words are texts; here their keys.
/// assert!(format!("{:?}", in_words(5, Language::Vi)).contains("report-number-5"));
/// ```
pub fn in_words(number: u64, language: Language) -> Text {
    match language {
        Language::Vi => vietnamese(number),
        Language::Ko => korean(number),
        Language::En => english(number),
    }
}

fn word(name: &str) -> Text {
    Text::key(format!("report-number-{name}"))
}

fn digit(number: u64) -> Text {
    word(&number.to_string())
}

fn vietnamese(number: u64) -> Text {
    let mut words = Vec::new();
    say_vietnamese(number, false, &mut words);
    if words.is_empty() {
        words.push(digit(0));
    }
    Text::Joined(words, " ")
}

/// `below`: something larger was said, so that an empty hundred is said too.
fn say_vietnamese(number: u64, below: bool, words: &mut Vec<Text>) {
    const BILLION: u64 = 1_000_000_000;
    let (billions, rest) = (number / BILLION, number % BILLION);
    if billions > 0 {
        say_vietnamese(billions, below, words);
        words.push(word("billion"));
    }
    let mut below = below || billions > 0;
    for (group, name) in
        [(rest / 1_000_000, Some("million")), (rest / 1_000 % 1_000, Some("thousand")), (rest % 1_000, None)]
    {
        if group > 0 {
            vietnamese_group(group, below, words);
            words.extend(name.map(word));
            below = true;
        }
    }
}

fn vietnamese_group(group: u64, below: bool, words: &mut Vec<Text>) {
    let (hundreds, tens, ones) = (group / 100, group / 10 % 10, group % 10);
    if hundreds > 0 || below {
        words.extend([digit(hundreds), word("hundred")]);
    }
    let spoken_hundred = hundreds > 0 || below;
    match (tens, ones) {
        (0, 0) => {}
        (0, _) if spoken_hundred => words.extend([word("empty-ten"), digit(ones)]),
        (0, _) => words.push(digit(ones)),
        (1, _) => words.push(digit(10)),
        _ => words.extend([digit(tens), word("tens")]),
    }
    match (tens, ones) {
        (0, _) | (_, 0) => {}
        (1, 1) => words.push(digit(1)),
        (_, 1) => words.push(word("one-after-tens")),
        (_, 5) => words.push(word("five-after-tens")),
        _ => words.push(digit(ones)),
    }
}

fn korean(number: u64) -> Text {
    if number == 0 {
        return digit(0);
    }
    let groups = [
        (1_0000_0000_0000_0000, Some("myriad-4")),
        (1_0000_0000_0000, Some("myriad-3")),
        (1_0000_0000, Some("myriad-2")),
        (1_0000, Some("myriad-1")),
        (1, None),
    ];
    let mut spoken = Vec::new();
    for (size, name) in groups {
        let group = number / size % 1_0000;
        if group == 0 {
            continue;
        }
        let mut words = Vec::new();
        for (unit, name) in [(1_000, "thousand"), (100, "hundred"), (10, "tens")] {
            let count = group / unit % 10;
            if count > 1 {
                words.push(digit(count));
            }
            if count > 0 {
                words.push(word(name));
            }
        }
        if !group.is_multiple_of(10) {
            words.push(digit(group % 10));
        }
        words.extend(name.map(word));
        spoken.push(Text::Joined(words, ""));
    }
    Text::Joined(spoken, " ")
}

fn english(number: u64) -> Text {
    if number == 0 {
        return digit(0);
    }
    let groups = [
        (1_000_000_000_000_000_000, Some("quintillion")),
        (1_000_000_000_000_000, Some("quadrillion")),
        (1_000_000_000_000, Some("trillion")),
        (1_000_000_000, Some("billion")),
        (1_000_000, Some("million")),
        (1_000, Some("thousand")),
        (1, None),
    ];
    let mut words = Vec::new();
    for (size, name) in groups {
        let group = number / size % 1_000;
        if group == 0 {
            continue;
        }
        if group >= 100 {
            words.extend([digit(group / 100), word("hundred")]);
        }
        match (group % 100, group % 10) {
            (0, _) => {}
            (small @ 1..20, _) => words.push(digit(small)),
            (tens, 0) => words.push(digit(tens)),
            (tens, ones) => words.push(Text::Joined(vec![digit(tens - ones), digit(ones)], "-")),
        }
        words.extend(name.map(word));
    }
    Text::Joined(words, " ")
}
