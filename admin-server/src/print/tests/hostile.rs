//! What a name may hold: everything that people, scanners and attackers put into one. It prints harmlessly, or the paper is
//! refused with the character and the place; nothing panics, nothing vanishes.

use super::super::sample::{Sample, all};
use super::super::{PrintError, layout, pdf, render};
use super::{texts, within_the_margins};
use checkup_core::report::doc::{Block, Doc, KeyValue, Plain, Text};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// How often [`paper`] shows its text.
const PLACES: usize = 12;

/// How often each letter stands in a text, blanks aside.
fn count(text: &str) -> BTreeMap<char, usize> {
    let mut letters = BTreeMap::new();
    for letter in text.chars().filter(|c| !c.is_whitespace()) {
        *letters.entry(letter).or_default() += 1;
    }
    letters
}

/// A paper with the text in every place that takes one.
fn paper(text: &str) -> Doc {
    let sample: Sample = all().into_iter().find(|s| s.name == "personal").unwrap();
    let text = || Text::plain(text);
    let pair = |wide| KeyValue { label: Text::key("report-label-name"), value: text(), wide };
    let blocks = vec![
        Block::Heading(text()),
        Block::KeyValues(vec![pair(true), pair(false), pair(false)]),
        Block::Paragraph(text()),
        Block::Advice(vec![text(), text()]),
        Block::Signature { role: text(), signed: text(), name: text(), note: text() },
        Block::Note(text()),
    ];
    Doc { blocks, ..sample.doc }
}

/// Prints it and reads it back; a refusal must name a character of the text and its place.
fn check(text: &str) {
    let doc = paper(text);
    let cleaned = Plain::new(text);
    let pages = match layout(&doc) {
        Ok(pages) => pages,
        Err(PrintError::MissingGlyph { character, field }) => {
            assert!(cleaned.as_str().contains(character), "U+{:04X}", u32::from(character));
            assert!(field.starts_with("block "), "{field}");
            return;
        }
        Err(other) => panic!("{other:?}"),
    };
    within_the_margins(&pages);
    let bytes = render(&doc).unwrap();
    let lines: Vec<String> = pages.iter().flat_map(texts).map(|t| t.replace('\u{a0}', " ")).collect();
    // Read as any other program would: the same lines, letter for letter.
    assert_eq!(pdf::extract_runs(&bytes), lines);
    let (printed, said) = (count(&lines.concat()), count(cleaned.as_str()));
    let lost = said.iter().find(|(c, times)| printed.get(c).is_none_or(|found| *found < *times * PLACES));
    assert_eq!(lost, None, "a letter was lost");
    let dangerous =
        |c: char| c.is_control() || "\u{202e}\u{202d}\u{2066}\u{2067}\u{2068}\u{2069}".contains(c);
    assert!(!lines.iter().any(|line| line.contains(dangerous)));
}

#[test]
fn a_name_that_means_harm_prints_harmlessly() {
    for text in [
        "Nguyễn \u{202e}gnôhT\u{202c} Văn \u{2066}A\u{2069}",
        "\u{0}\u{1}\u{7f}\u{9b}31mNgọc\u{1b}]0;x\u{7}",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        ") Tj ET Q /JS (app.alert(1)) >> endobj %%EOF",
        "\\\\ \\) \\( \\101 \\\n<48> Tj [()] TJ",
        "{ $name } { -brand } {{7*7}} %s %n ${x} ../../etc",
        "'; DROP TABLE patient; --",
        "\u{feff}\u{200b}\u{200d}\u{ad}",
        "",
    ] {
        check(text);
    }
}

#[test]
fn ten_thousand_letters_print_whole() {
    for letters in ["ắ".repeat(10_000), "뷁".repeat(10_000), "Nguyễn ".repeat(1_500), "(".repeat(10_000)]
    {
        check(&letters);
    }
}

#[test]
fn what_the_font_lacks_is_named_and_nothing_is_printed() {
    for (text, expected) in [("Ngọc 😀", '😀'), ("\u{301}", '\u{301}'), ("王小明", '王'), ("ก", 'ก')]
    {
        let Err(PrintError::MissingGlyph { character, field }) = render(&paper(text)) else {
            // A font that has the character may print it; then it must come back.
            check(text);
            continue;
        };
        assert_eq!((character, field.starts_with("block 1")), (expected, true), "{field}");
    }
}

/// Pieces of which names are made, by people and by others.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-zÀ-ỹ ]{1,12}",
        4 => "[가-힣]{1,5}",
        2 => "[\u{300}-\u{323}\u{1100}-\u{1112}\u{1161}-\u{1175}]{1,3}",
        2 => "[ -~]{1,8}",
        1 => "[\u{0}-\u{1f}\u{7f}-\u{a0}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}]{1,3}",
        1 => any::<char>().prop_map(String::from),
        1 => Just("\\)Tj(".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_name_prints_whole_or_is_refused_by_its_character(
        pieces in proptest::collection::vec(piece(), 0..8)
    ) {
        check(&pieces.concat());
    }
}
