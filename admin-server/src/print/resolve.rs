//! Turns a document's texts into strings of its language, and refuses a character that the font lacks.

use super::PrintError;
use super::fonts::{Fonts, fonts};
use checkup_core::language::Language;
use checkup_core::report::doc::Text;
use checkup_locales::format;
use unicode_normalization::UnicodeNormalization;

/// Texts of one language, set in the report font.
#[derive(Debug)]
pub struct Resolver {
    language: Language,
    /// The font that the texts are checked against and measured with.
    pub fonts: &'static Fonts,
}

impl Resolver {
    /// For papers in `language`.
    pub fn new(language: Language) -> Result<Self, PrintError> {
        Ok(Self { language, fonts: fonts()? })
    }

    /// The text as it is printed: NFC, every character in both faces. `field` names the place in an error.
    pub fn text(&self, text: &Text, field: &str) -> Result<String, PrintError> {
        let resolved: String = self.resolve(text).nfc().collect();
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

    fn resolve(&self, text: &Text) -> String {
        match text {
            Text::Plain(plain) => plain.as_str().to_owned(),
            // A date is never broken between lines.
            Text::Date(date) => format::date(self.language, *date).replace(' ', "\u{a0}"),
            Text::DateTime(instant) => format::date_time(self.language, *instant),
            Text::List(parts) => parts.iter().map(|p| self.resolve(p)).collect::<Vec<_>>().join(", "),
            Text::Time(instant) => format::time_of(self.language, *instant),
            Text::Money(amount) => format::money(self.language, *amount),
            Text::Count(number) => format::integer(self.language, *number),
            Text::Joined(parts, between) => {
                let parts = parts.iter().map(|p| self.resolve(p)).filter(|p| !p.is_empty());
                parts.collect::<Vec<_>>().join(between)
            }
            Text::Capital(text) => {
                let text = self.resolve(text);
                let mut rest = text.chars();
                rest.next().map_or_else(String::new, |c| c.to_uppercase().chain(rest).collect())
            }
            Text::Key { key, args } => {
                let values: Vec<(&str, String)> =
                    args.iter().map(|(name, value)| (*name, self.resolve(value))).collect();
                let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
                // An argument without content (a value without unit) leaves two blanks behind.
                let filled = checkup_locales::text(self.language, key, &values);
                if values.iter().any(|(_, v)| v.is_empty()) {
                    filled.split(' ').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
                } else {
                    filled
                }
            }
        }
    }
}
