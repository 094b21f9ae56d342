//! Names of the things in the catalogue and of coded results.

use crate::{Language, has, text};

/// The name of a checkup item, for example `HGB`.
pub fn item(lang: Language, code: &str) -> String {
    text(lang, &format!("item-{code}"), &[])
}

/// The name of a station as it stands on a guide sheet, for example `BLD`.
pub fn station(lang: Language, code: &str) -> String {
    text(lang, &format!("station-{code}"), &[])
}

/// The name of a package, for example `STD`.
pub fn package(lang: Language, code: &str) -> String {
    text(lang, &format!("package-{code}"), &[])
}

/// The name of an item category as the catalogue writes it (`cardiac markers`, `cardiac-markers`).
pub fn category(lang: Language, category: &str) -> String {
    text(lang, &format!("item-category-{}", kebab(category)), &[])
}

/// The word for a coded result (`negative`, `not detected`); grades and codes that are the same in every
/// language (`1+`, `NILM`, `AB`) stay as they are.
///
/// ```
/// use checkup_locales::{Language, catalogue};
/// assert_eq!(catalogue::coded_value(Language::Vi, "not detected"), "không phát hiện");
/// assert_eq!(catalogue::coded_value(Language::Vi, "2+"), "2+");
/// ```
pub fn coded_value(lang: Language, value: &str) -> String {
    let key = format!("value-{}", kebab(value));
    if has(&key) { text(lang, &key, &[]) } else { value.to_owned() }
}

fn kebab(words: &str) -> String {
    words.trim().to_lowercase().replace([' ', '_'], "-")
}
