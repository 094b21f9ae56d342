//! From Fluent to what the kiosk fetches. Whatever the short form cannot say exactly as Fluent does is refused here, when
//! the kiosk is packaged.

use crate::Language;
use crate::marks::{CASE, CHOICE, END, KEY, MESSAGE, NAME, VARIABLE, WORD};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;
use std::fmt;

/// Fluent that has no short form, or is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotPacked {
    /// The message, empty when the file itself cannot be read.
    pub key: String,
    /// What stands in the way.
    pub reason: String,
}

impl fmt::Display for NotPacked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.key, self.reason)
    }
}

impl std::error::Error for NotPacked {}

type Messages<'a> = BTreeMap<String, &'a Pattern<&'a str>>;

/// Packs the Fluent source of one language, sorted by key. References are written out.
///
/// ```
/// use checkup_locales::{Language, pack};
/// let packed = pack(Language::En, "kiosk-b = two { $n }\nkiosk-a = one\n").unwrap();
/// assert_eq!(packed, "kiosk-a\u{1f}one\u{1e}kiosk-b\u{1f}two \u{1}n\u{2}");
/// assert!(pack(Language::En, "kiosk-c = { NUMBER($n) }\n").is_err());
/// ```
pub fn pack(language: Language, source: &str) -> Result<String, NotPacked> {
    let resource = parser::parse(source).map_err(|(_, errors)| NotPacked {
        key: String::new(),
        reason: format!("Fluent does not read it: {errors:?}"),
    })?;
    let mut messages = Messages::new();
    for entry in &resource.body {
        let (key, value) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value)),
            _ => continue,
        };
        let Some(value) = value else { continue };
        if messages.insert(key.clone(), value).is_some() {
            return Err(NotPacked { key, reason: "stands there twice".to_owned() });
        }
    }
    let mut written = Vec::with_capacity(messages.len());
    for (key, pattern) in messages.iter().filter(|(key, _)| !key.starts_with('-')) {
        let mut packer = Packer { language, messages: &messages, out: format!("{key}{KEY}"), depth: 0 };
        packer.pattern(pattern).map_err(|reason| NotPacked { key: key.clone(), reason })?;
        written.push(packer.out);
    }
    Ok(written.join(&MESSAGE.to_string()))
}

struct Packer<'a> {
    language: Language,
    messages: &'a Messages<'a>,
    out: String,
    /// References within references; a message that refers to itself would never end.
    depth: usize,
}

impl Packer<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value)?,
                PatternElement::Placeable { expression } => self.expression(expression)?,
            }
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        if text.chars().any(|c| c.is_control() && c != '\n') {
            return Err("a control character".to_owned());
        }
        self.out.push_str(text);
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.choice(id.name, variants)
            }
            Expression::Select { .. } => Err("a choice by something else than a variable".to_owned()),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => self.text(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => self.text(value),
            InlineExpression::VariableReference { id } => {
                self.out.push(VARIABLE);
                self.text(id.name)?;
                self.out.push(NAME);
                Ok(())
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, attribute: None } => self.reference(id.name),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.reference(&format!("-{}", id.name))
            }
            _ => Err("a function, an attribute or a term with arguments".to_owned()),
        }
    }

    fn reference(&mut self, key: &str) -> Result<(), String> {
        let pattern = self.messages.get(key).ok_or_else(|| format!("there is no {key}"))?;
        self.depth += 1;
        if self.depth > 8 {
            return Err(format!("references go round at {key}"));
        }
        self.pattern(pattern)?;
        self.depth -= 1;
        Ok(())
    }

    fn choice(&mut self, name: &str, variants: &[Variant<&str>]) -> Result<(), String> {
        self.out.push(CHOICE);
        self.text(name)?;
        self.out.push(NAME);
        let (star, cases): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
        // The star is for whatever no other case is for, so its place does not matter. Its own word needs no test.
        for variant in cases.into_iter().chain(star) {
            if let Some(word) = self.word(variant)? {
                self.text(&word)?;
                self.out.push(WORD);
                self.pattern(&variant.value)?;
                self.out.push(CASE);
            }
        }
        self.out.push(END);
        Ok(())
    }

    /// The argument for which a case holds; `None` for a case that never does. Arguments are texts or whole numbers from
    /// 0, which English calls "one" only when they are 1, and Vietnamese and Korean never.
    fn word(&self, variant: &Variant<&str>) -> Result<Option<String>, String> {
        let word = match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        };
        match (word, self.language) {
            _ if variant.default => Ok(Some("*".to_owned())),
            ("one", Language::En) => Ok(Some("1".to_owned())),
            ("one", _) => Ok(None),
            ("zero" | "two" | "few" | "many" | "other", _) => Err(format!("a case [{word}]")),
            _ => Ok(Some(word.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle;
    use crate::packed::{Texts, write};
    use std::collections::BTreeSet;

    /// Every variable and every word of a case.
    fn vocabulary(source: &str) -> (BTreeSet<String>, BTreeSet<String>) {
        let names = source.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect()
        });
        let words = source.split('[').skip(1).filter_map(|rest| rest.split_once(']'));
        (names.collect(), words.map(|(word, _)| word.trim().to_owned()).collect())
    }

    #[test]
    fn every_text_reads_as_fluent_writes_it_whatever_the_arguments() {
        let mut compared = 0;
        for language in Language::ALL {
            let source = bundle::sources(language).join("\n");
            let texts = Texts::read(&pack(language, &source).unwrap());
            let (names, mut words) = vocabulary(&source);
            // Plural names as texts are no argument anybody gives; as counts they are below.
            words.retain(|word| !matches!(word.as_str(), "one" | "other"));
            words.extend(["0", "1", "2", "3", "5", "10", "11", "21", "100", "007", "x y"].map(str::to_owned));
            let keys = source.lines().filter_map(|line| line.split_once(" ="));
            for (key, _) in keys.filter(|(key, _)| !key.starts_with([' ', '#', '-'])) {
                let text = texts.get(key).unwrap_or_else(|| panic!("{key} is not packed"));
                for word in &words {
                    let args: Vec<(&str, &str)> =
                        names.iter().map(|name| (name.as_str(), word.as_str())).collect();
                    let mut own = String::new();
                    assert_eq!(write(text, &args, &mut own), Ok(()), "{key}");
                    assert_eq!(own, bundle::format(language, key, &args).unwrap(), "{key} for {word}");
                    compared += 1;
                }
            }
        }
        assert!(compared > 50_000, "only {compared} texts were compared");
    }

    #[test]
    fn a_missing_variable_shows_its_name_and_is_told() {
        let texts = Texts::read(
            &pack(Language::En, "a = { $x } of { $n ->\n    [0] none\n   *[other] { $n }\n }!\n").unwrap(),
        );
        let mut shown = String::new();
        assert_eq!(write(texts.get("a").unwrap(), &[("x", "1")], &mut shown), Err("n"));
        assert_eq!(shown, "1 of {$n}!");
        assert_eq!(texts.get("b"), None);
    }

    #[test]
    fn choices_within_choices_keep_to_their_cases() {
        let source = "a = { $x ->\n    [0] { $y ->\n        [0] nothing\n       *[other] y { $y }\n    } here\n   *[other] x\n } end\n";
        let texts = Texts::read(&pack(Language::Vi, source).unwrap());
        let said = |x, y| {
            let mut shown = String::new();
            write(texts.get("a").unwrap(), &[("x", x), ("y", y)], &mut shown).unwrap();
            shown
        };
        assert_eq!(
            [said("0", "0"), said("0", "2"), said("1", "0")],
            ["nothing here end", "y 2 here end", "x end"]
        );
    }

    #[test]
    fn what_has_no_short_form_is_refused_with_its_key() {
        for source in [
            "k = { NUMBER($n) }\n",
            "k = { $n ->\n    [few] a\n   *[other] b\n }\n",
            "k = { -term(case: \"x\") }\n-term = t\n",
            "k = { k }\n",
            "k = { missing }\n",
            "k = a\nk = b\n",
        ] {
            assert_eq!(pack(Language::En, source).unwrap_err().key, "k", "{source}");
        }
    }
}
