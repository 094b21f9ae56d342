//! Turns a document's texts into strings of its language, and refuses a character that the font lacks.

use super::PrintError;
use super::decimal::Marks;
use super::fonts::{Fonts, fonts};
use checkup_core::language::Language;
use checkup_core::report::doc::{Doc, Text};
use checkup_locales::format;
use unicode_normalization::UnicodeNormalization;

/// Texts of one language, or of two beside each other, set in the report font.
#[derive(Debug)]
pub struct Resolver {
    language: Language,
    second: Option<Language>,
    /// The font that the texts are checked against and measured with.
    pub fonts: &'static Fonts,
}

impl Resolver {
    /// For this paper's languages.
    pub fn of(doc: &Doc) -> Result<Self, PrintError> {
        let second = doc.second.filter(|second| *second != doc.language);
        Ok(Self { language: doc.language, second, fonts: fonts()? })
    }

    /// For papers in one language.
    #[cfg(test)]
    pub fn new(language: Language) -> Result<Self, PrintError> {
        Ok(Self { language, second: None, fonts: fonts()? })
    }

    /// Whether a second language stands beside the first.
    pub const fn is_bilingual(&self) -> bool {
        self.second.is_some()
    }

    /// The text as it is printed: NFC, every character in both faces. `field` names the place in an error.
    pub fn text(&self, text: &Text, field: &str) -> Result<String, PrintError> {
        self.checked(self.language, text, field)
    }

    /// The text in both languages. The second is `None` without one, and where both say the same: a name, a number, free
    /// text.
    pub fn both(&self, text: &Text, field: &str) -> Result<(String, Option<String>), PrintError> {
        let first = self.text(text, field)?;
        let language = self.second.filter(|_| !matches!(text, Text::Plain(_)));
        let second = language.map(|language| self.checked(language, text, field)).transpose()?;
        let second = second.filter(|second| first != *second);
        Ok((first, second))
    }

    /// Both languages on one line.
    pub fn joined(&self, text: &Text, field: &str) -> Result<String, PrintError> {
        Ok(match self.both(text, field)? {
            (first, Some(second)) => format!("{first} · {second}"),
            (first, None) => first,
        })
    }

    /// How the numbers in a text are written.
    pub(super) const fn marks(&self, text: &Text) -> Marks {
        Marks::of(text, self.language)
    }

    fn checked(&self, language: Language, text: &Text, field: &str) -> Result<String, PrintError> {
        let resolved: String = resolve(language, text).nfc().collect();
        match self.fonts.missing(&resolved) {
            None => Ok(resolved),
            Some(character) => {
                let field = match text {
                    Text::Key { key, .. } => format!("{field} {key}"),
                    _ => field.to_owned(),
                };
                Err(PrintError::MissingGlyph { character, field })
            }
        }
    }

    /// The key of a text, or its kind: how an error names a place without its content.
    pub fn label(text: &Text) -> &str {
        match text {
            Text::Key { key, .. } => key,
            _ => "text",
        }
    }
}

fn resolve(language: Language, text: &Text) -> String {
    match text {
        Text::Plain(plain) => plain.as_str().to_owned(),
        // A date is never broken between lines.
        Text::Date(date) => format::date(language, *date).replace(' ', "\u{a0}"),
        Text::DateTime(instant) => format::date_time(language, *instant),
        Text::List(parts) => parts.iter().map(|p| resolve(language, p)).collect::<Vec<_>>().join(", "),
        Text::Time(instant) => format::time_of(language, *instant),
        Text::Money(amount) => format::money(language, *amount),
        Text::Count(number) => format::integer(language, *number),
        Text::Joined(parts, between) => {
            let parts = parts.iter().map(|p| resolve(language, p)).filter(|p| !p.is_empty());
            parts.collect::<Vec<_>>().join(between)
        }
        Text::Capital(text) => {
            let text = resolve(language, text);
            let mut rest = text.chars();
            rest.next().map_or_else(String::new, |c| c.to_uppercase().chain(rest).collect())
        }
        Text::Key { key, args } => {
            let values: Vec<(&str, String)> =
                args.iter().map(|(name, value)| (*name, resolve(language, value))).collect();
            let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
            // An argument without content (a value without unit) leaves two blanks behind.
            let filled = checkup_locales::text(language, key, &values);
            if values.iter().any(|(_, v)| v.is_empty()) {
                filled.split(' ').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
            } else {
                filled
            }
        }
    }
}
