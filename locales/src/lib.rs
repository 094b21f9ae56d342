//! Every text a person reads, in Vietnamese, Korean and English: sentences, names, numbers, dates, money and
//! fonts.
//!
//! The texts are Fluent files, `vi|ko|en/<group>.ftl`, compiled into the program. A key reads the same in
//! every group (`kiosk-…`, `staff-…`, `report-…`, `error-<code>`, `item-<CODE>`, `station-<CODE>`,
//! `package-<CODE>`, `format-…`) and exists in all three languages with the same variables; a test holds
//! that. Features choose the groups. In the browser no text is compiled in: the kiosk fetches what it shows, in the short
//! form that `pack` wrote, and calls `install`.
#![deny(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)
)]

#[cfg_attr(target_arch = "wasm32", path = "bundle_browser.rs")]
mod bundle;
pub mod catalogue;
#[cfg(feature = "report")]
mod fonts;
pub mod format;
#[cfg_attr(target_arch = "wasm32", path = "grouping_browser.rs")]
mod grouping;
#[cfg(any(test, feature = "pack", target_arch = "wasm32"))]
mod marks;
#[cfg(any(test, feature = "pack"))]
mod pack;
#[cfg(any(test, target_arch = "wasm32"))]
mod packed;

#[cfg(target_arch = "wasm32")]
pub use bundle::install;
pub use checkup_core::language::Language;
#[cfg(feature = "report")]
pub use fonts::print_fonts;
#[cfg(any(test, feature = "pack"))]
pub use pack::{NotPacked, pack};

/// The text of `key` in `lang`, with its variables filled in.
///
/// Give numbers, money and dates already written by [`format`]; Fluent's own numbers are 64-bit floats
/// without digit grouping. A plain count (`"0"`, `"12"`) also selects plural forms and `[0]`-like variants.
///
/// A key missing in `lang` is taken from English, the bridge between the other two languages, then from
/// Vietnamese. A key or variable missing altogether fails in development and tests; a released program shows
/// the key itself, because a clumsy word is better than a page that does not come.
///
/// ```
/// use checkup_locales::{Language, text};
/// assert_eq!(text(Language::Ko, "item-WT", &[]), "체중");
/// ```
pub fn text(lang: Language, key: &str, args: &[(&str, &str)]) -> String {
    let found = bundle::format(lang, key, args);
    debug_assert!(found.is_ok(), "{}", found.as_ref().err().map(ToString::to_string).unwrap_or_default());
    found.unwrap_or_else(|incomplete| incomplete.shown)
}

/// Whether `key` has a text in every language, in the groups that this program was built with.
pub fn has(key: &str) -> bool {
    Language::ALL.into_iter().all(|lang| bundle::has(lang, key))
}

/// The sentence for an error: `error-<code>` with the error's arguments.
///
/// Errors carry dates as ISO 8601 (`2026-11-21`); they are written here as the language writes dates. An argument `items`
/// carries codes (`HGB,K`); it is written as the items' names.
/// A code without a sentence becomes `error-unknown`, which tells the code so that the reader can quote it.
pub fn error_text<V: AsRef<str>>(lang: Language, code: &str, args: &[(&str, V)]) -> String {
    let key = format!("error-{code}");
    if !has(&key) {
        return text(lang, "error-unknown", &[("code", code)]);
    }
    let values: Vec<String> = args.iter().map(|(name, value)| readable(lang, name, value.as_ref())).collect();
    let args: Vec<(&str, &str)> =
        args.iter().zip(&values).map(|((name, _), value)| (*name, value.as_str())).collect();
    text(lang, &key, &args)
}

/// An argument of an error: a date and the codes of items become readable, anything else stays.
fn readable(lang: Language, name: &str, value: &str) -> String {
    if name == "items" {
        let known = |code: &str| {
            if has(&format!("item-{code}")) { catalogue::item(lang, code) } else { code.to_owned() }
        };
        return value.split(',').map(known).collect::<Vec<_>>().join(", ");
    }
    checkup_core::iso8601::day(value).map_or_else(|| value.to_owned(), |date| format::date(lang, date))
}

/// The text of a key: `t!(lang, "kiosk-start")`, or with variables `t!(lang, "report-page", page = 2, pages =
/// 9)`.
///
/// A value is anything with `Display`.
///
/// ```
/// use checkup_locales::{Language, t};
/// assert_eq!(t!(Language::En, "format-duration-minutes", minutes = 45), "45 min");
/// ```
#[macro_export]
macro_rules! t {
    ($lang:expr, $key:expr $(,)?) => {
        $crate::text($lang, $key, &[])
    };
    ($lang:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::text(
            $lang,
            $key,
            &[$((stringify!($name), ::std::string::ToString::to_string(&$value).as_str())),+],
        )
    };
}
