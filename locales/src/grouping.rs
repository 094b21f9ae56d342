//! Digits in groups, from ICU's tables.

use crate::Language;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::{Locale, locale};

/// A plain decimal with the separators of the language, digit for digit.
pub(crate) fn grouped(lang: Language, text: &str) -> Option<String> {
    let number = Decimal::try_from_str(text).ok()?;
    let locale: Locale = match lang {
        Language::Vi => locale!("vi"),
        Language::Ko => locale!("ko"),
        Language::En => locale!("en"),
    };
    // Built anew each time: the data are compiled in, and the formatter may not be shared between threads.
    let formatter = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()?;
    Some(formatter.format(&number).to_string())
}
