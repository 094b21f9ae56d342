//! What holds for every text: the three languages say the same things, and every character can be shown and
//! printed.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_locales::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use unicode_normalization::is_nfc;

/// Direction marks and isolates, zero-width characters, the byte order mark.
const INVISIBLE: [std::ops::RangeInclusive<char>; 4] =
    ['\u{200b}'..='\u{200f}', '\u{202a}'..='\u{202e}', '\u{2060}'..='\u{2069}', '\u{feff}'..='\u{feff}'];

const GROUPS: [&str; 5] = ["kiosk", "staff", "report", "catalogue", "error"];

fn room() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn source(lang: Language, group: &str) -> String {
    let path = room().join(lang.tag()).join(format!("{group}.ftl"));
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn every_file() -> impl Iterator<Item = (String, String)> {
    Language::ALL.into_iter().flat_map(|lang| {
        GROUPS.into_iter().map(move |group| (format!("{}/{group}.ftl", lang.tag()), source(lang, group)))
    })
}

/// What a text needs and shows: its variables, and its characters with escapes resolved.
#[derive(Default)]
struct Content {
    variables: BTreeSet<String>,
    characters: BTreeSet<char>,
}

impl Content {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.characters.extend(value.chars()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } => {
                self.characters.extend(fluent_syntax::unicode::unescape_unicode_to_string(value).chars());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, .. } => {
                panic!("{}: numbers and dates come in already written, no functions", id.name)
            }
            InlineExpression::NumberLiteral { value } => self.characters.extend(value.chars()),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {}
        }
    }
}

/// Every key (`message` or `message.attribute`) of a group with its content.
fn keys(file: &str, source: &str) -> BTreeMap<String, Content> {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut keys = BTreeMap::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
            Entry::Junk { content } => panic!("{file}: cannot be read: {content}"),
            _ => continue,
        };
        let patterns = value
            .map(|pattern| (id.clone(), pattern))
            .into_iter()
            .chain(attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value)));
        for (key, pattern) in patterns {
            let mut content = Content::default();
            content.pattern(pattern);
            assert!(keys.insert(key.clone(), content).is_none(), "{file}: {key} stands there twice");
        }
    }
    keys
}

#[test]
fn the_three_languages_have_the_same_keys_and_variables() {
    for group in GROUPS {
        let shape = |lang: Language| -> BTreeMap<String, BTreeSet<String>> {
            keys(&format!("{}/{group}.ftl", lang.tag()), &source(lang, group))
                .into_iter()
                .map(|(key, content)| (key, content.variables))
                .collect()
        };
        let vi = shape(Language::Vi);
        for lang in [Language::Ko, Language::En] {
            let other = shape(lang);
            let missing: Vec<_> = vi.keys().filter(|k| !other.contains_key(*k)).collect();
            let extra: Vec<_> = other.keys().filter(|k| !vi.contains_key(*k)).collect();
            assert!(missing.is_empty(), "{}/{group}.ftl lacks {missing:?}", lang.tag());
            assert!(extra.is_empty(), "vi/{group}.ftl lacks {extra:?}, which {} has", lang.tag());
            for (key, variables) in &vi {
                assert_eq!(variables, &other[key], "variables of {key}: vi (left), {} (right)", lang.tag());
            }
        }
    }
}

#[test]
fn every_key_begins_with_the_name_of_its_group() {
    let allowed = |group: &str| match group {
        "catalogue" => vec![
            "item-",
            "station-",
            "package-",
            "value-",
            "flag-",
            "format-",
            "language-",
            "answer-",
            "sex-",
            "routing-why-",
        ],
        "kiosk" => vec!["kiosk-"],
        "staff" => vec!["staff-"],
        "report" => vec!["report-"],
        _ => vec!["error-"],
    };
    for group in GROUPS {
        for key in keys(group, &source(Language::Vi, group)).keys() {
            assert!(allowed(group).iter().any(|prefix| key.starts_with(prefix)), "{group}.ftl: {key}");
        }
    }
}

#[test]
fn every_select_has_variants_that_its_language_can_reach() {
    // Vietnamese and Korean know only the plural form "other": a variant [one] would never be shown.
    for lang in [Language::Vi, Language::Ko] {
        for group in GROUPS {
            let text = source(lang, group);
            let resource = parser::parse(text.as_str()).unwrap();
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                for element in message.value.iter().flat_map(|p| &p.elements) {
                    let PatternElement::Placeable { expression: Expression::Select { variants, .. } } =
                        element
                    else {
                        continue;
                    };
                    let plural = |key: &VariantKey<&str>| match key {
                        VariantKey::Identifier { name } => {
                            ["zero", "one", "two", "few", "many"].contains(name)
                        }
                        VariantKey::NumberLiteral { .. } => false,
                    };
                    let unreachable = variants.iter().any(|v| plural(&v.key));
                    assert!(
                        !unreachable,
                        "{}/{group}.ftl: {} has a plural form no number reaches",
                        lang.tag(),
                        message.id.name
                    );
                }
            }
        }
    }
}

#[test]
fn texts_are_composed_and_free_of_direction_marks() {
    for (file, source) in every_file() {
        for (number, line) in source.lines().enumerate() {
            assert!(is_nfc(line), "{file}:{}: not NFC: {line}", number + 1);
        }
        let shown: BTreeSet<char> = keys(&file, &source).into_values().flat_map(|c| c.characters).collect();
        let marks: Vec<_> =
            shown.iter().filter(|c| INVISIBLE.iter().any(|range| range.contains(*c))).collect();
        assert!(marks.is_empty(), "{file}: invisible marks {marks:?}");
    }
}

#[test]
fn every_character_is_in_both_print_fonts() {
    for font in ["Pretendard-Regular.ttf", "Pretendard-Bold.ttf"] {
        let bytes = fs::read(room().join("fonts").join(font)).unwrap();
        let face = ttf_parser::Face::parse(&bytes, 0).unwrap();
        for (file, source) in every_file() {
            for (key, content) in keys(&file, &source) {
                let missing: Vec<_> =
                    printable(&content).filter(|c| face.glyph_index(*c).is_none()).collect();
                assert!(missing.is_empty(), "{file}: {key}: {font} lacks {missing:?}");
            }
        }
    }
}

#[test]
fn every_character_is_in_a_web_font_slice_of_both_weights() {
    let css = fs::read_to_string(room().join("fonts/web/pretendard.css")).unwrap();
    for weight in ["400", "700"] {
        let ranges = web_ranges(&css, weight);
        for (file, source) in every_file() {
            for (key, content) in keys(&file, &source) {
                let missing: Vec<_> = printable(&content)
                    .filter(|c| !ranges.iter().any(|(first, last)| (*first..=*last).contains(&u32::from(*c))))
                    .collect();
                assert!(missing.is_empty(), "{file}: {key}: no slice of weight {weight} has {missing:?}");
            }
        }
    }
}

#[test]
fn every_web_font_rule_names_a_file_that_is_there() {
    let css = fs::read_to_string(room().join("fonts/web/pretendard.css")).unwrap();
    let files: Vec<_> =
        css.lines().filter_map(|l| l.trim().strip_prefix("src: url(\"")?.split_once('"')).collect();
    assert!(files.len() > 180, "two weights of some ninety slices each");
    for (file, _) in files {
        assert!(room().join("fonts/web").join(file).is_file(), "{file}");
    }
    assert_eq!(css.matches("font-display: swap").count(), css.matches("@font-face").count());
}

fn printable(content: &Content) -> impl Iterator<Item = char> {
    content.characters.iter().copied().filter(|c| !c.is_control())
}

fn web_ranges(css: &str, weight: &str) -> Vec<(u32, u32)> {
    css.split("@font-face")
        .filter(|rule| rule.contains(&format!("font-weight: {weight};")))
        .filter_map(|rule| rule.split_once("unicode-range:")?.1.split_once(';'))
        .flat_map(|(ranges, _)| ranges.split(','))
        .map(|range| {
            let range = range.trim().trim_start_matches("U+");
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            let code = |hex| u32::from_str_radix(hex, 16).unwrap();
            (code(first), code(last))
        })
        .collect()
}
