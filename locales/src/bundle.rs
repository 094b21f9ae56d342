//! The compiled texts, one Fluent bundle a language, built when the language is first used.

use checkup_core::language::Language;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::fmt;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

macro_rules! groups {
    ($tag:literal) => {
        &[
            include_str!(concat!("../", $tag, "/catalogue.ftl")),
            include_str!(concat!("../", $tag, "/error.ftl")),
            #[cfg(feature = "kiosk")]
            include_str!(concat!("../", $tag, "/kiosk.ftl")),
            #[cfg(feature = "staff")]
            include_str!(concat!("../", $tag, "/staff.ftl")),
            #[cfg(feature = "report")]
            include_str!(concat!("../", $tag, "/report.ftl")),
        ]
    };
}

/// The source of every group this program was built with.
pub(crate) const fn sources(lang: Language) -> &'static [&'static str] {
    match lang {
        Language::Vi => groups!("vi"),
        Language::Ko => groups!("ko"),
        Language::En => groups!("en"),
    }
}

/// A text that could not be given as asked; `shown` is the best that is left.
#[derive(Debug)]
pub(crate) struct Incomplete {
    pub(crate) shown: String,
    reason: String,
}

impl fmt::Display for Incomplete {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

fn bundle(lang: Language) -> &'static Bundle {
    static VI: OnceLock<Bundle> = OnceLock::new();
    static KO: OnceLock<Bundle> = OnceLock::new();
    static EN: OnceLock<Bundle> = OnceLock::new();
    let cell = match lang {
        Language::Vi => &VI,
        Language::Ko => &KO,
        Language::En => &EN,
    };
    cell.get_or_init(|| build(lang))
}

/// A message that does not parse is left out and a second message of one name is ignored: the tests find
/// both.
fn build(lang: Language) -> Bundle {
    let tag: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // All three languages run left to right; isolation marks would reach PDF and CSV as boxes.
    bundle.set_use_isolating(false);
    for source in sources(lang) {
        let resource =
            FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(readable, _errors)| readable);
        let _repeated_keys = bundle.add_resource(resource);
    }
    bundle
}

pub(crate) fn has(lang: Language, key: &str) -> bool {
    bundle(lang).get_message(key).is_some_and(|message| message.value().is_some())
}

pub(crate) fn format(lang: Language, key: &str, args: &[(&str, &str)]) -> Result<String, Incomplete> {
    let chain = [lang, Language::En, Language::Vi];
    let Some((source, pattern)) = chain.into_iter().find_map(|candidate| {
        let source = bundle(candidate);
        Some((source, source.get_message(key)?.value()?))
    }) else {
        return Err(Incomplete { shown: key.to_owned(), reason: format!("no text for the key {key}") });
    };
    let values: FluentArgs<'_> = args.iter().map(|(name, text)| (*name, value(text))).collect();
    let mut errors = Vec::new();
    let shown = source.format_pattern(pattern, Some(&values), &mut errors).into_owned();
    if errors.is_empty() {
        return Ok(shown);
    }
    let reason = format!("the text {key} ({}) is incomplete: {errors:?}", lang.tag());
    Err(Incomplete { shown, reason })
}

/// A count selects variants, everything else is only shown.
///
/// Fluent holds numbers as 64-bit floats: only integers that print back unchanged (at most 15 digits, no
/// leading zero) become numbers, so that a ticket "007" or a result "5.60" is never rewritten.
fn value(text: &str) -> FluentValue<'_> {
    let canonical = text.len() <= 15
        && text.bytes().all(|b| b.is_ascii_digit())
        && (text == "0" || !text.starts_with('0'));
    match text.parse::<u64>() {
        Ok(number) if canonical => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_counts_become_numbers() {
        assert!(matches!(value("0"), FluentValue::Number(_)));
        assert!(matches!(value("123456789012345"), FluentValue::Number(_)));
        for kept in ["007", "00", "", "-1", "+1", "5.60", "1234567890123456", "1e3", "A001", "inf"] {
            assert!(matches!(value(kept), FluentValue::String(_)), "{kept}");
        }
    }

    #[test]
    fn a_missing_key_is_reported_and_shows_itself() {
        let missing = format(Language::Ko, "no-such-key", &[]).unwrap_err();
        assert_eq!(missing.shown, "no-such-key");
        assert_eq!(missing.to_string(), "no text for the key no-such-key");
    }

    #[test]
    fn a_missing_variable_is_reported_and_the_rest_is_shown() {
        let missing = format(Language::Vi, "format-date", &[("d", "01"), ("m", "02")]).unwrap_err();
        assert_eq!(missing.shown, "01/02/{$y}");
    }

    #[test]
    fn no_key_is_defined_twice() {
        for lang in Language::ALL {
            let mut bundle = Bundle::new_concurrent(vec![]);
            for source in sources(lang) {
                let resource = FluentResource::try_new((*source).to_owned()).map_err(|(_, e)| e).unwrap();
                assert!(bundle.add_resource(resource).is_ok(), "a key of {} is defined twice", lang.tag());
            }
        }
    }
}
