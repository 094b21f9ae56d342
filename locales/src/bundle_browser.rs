//! The texts in the browser: fetched and handed in, nothing compiled in.

use crate::packed::{Texts, write};
use checkup_core::language::Language;
use std::fmt;
use std::sync::OnceLock;

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

fn cell(lang: Language) -> &'static OnceLock<Texts> {
    static VI: OnceLock<Texts> = OnceLock::new();
    static KO: OnceLock<Texts> = OnceLock::new();
    static EN: OnceLock<Texts> = OnceLock::new();
    match lang {
        Language::Vi => &VI,
        Language::Ko => &KO,
        Language::En => &EN,
    }
}

/// Hands in the fetched texts of one language, as `pack` wrote them, before the first of them is shown. `false` when there
/// were some already: those stay.
pub fn install(lang: Language, packed: &str) -> bool {
    cell(lang).set(Texts::read(packed)).is_ok()
}

fn message(lang: Language, key: &str) -> Option<&'static str> {
    cell(lang).get()?.get(key)
}

pub(crate) fn has(lang: Language, key: &str) -> bool {
    message(lang, key).is_some()
}

pub(crate) fn format(lang: Language, key: &str, args: &[(&str, &str)]) -> Result<String, Incomplete> {
    let chain = [lang, Language::En, Language::Vi];
    let Some(text) = chain.into_iter().find_map(|candidate| message(candidate, key)) else {
        return Err(Incomplete { shown: key.to_owned(), reason: ["no text for the key ", key].concat() });
    };
    let mut shown = String::new();
    match write(text, args, &mut shown) {
        Ok(()) => Ok(shown),
        Err(name) => Err(Incomplete { shown, reason: ["the text ", key, " lacks ", name].concat() }),
    }
}
