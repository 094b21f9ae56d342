//! The three languages that everything a person reads exists in.

use crate::error::Coded;
use serde::{Deserialize, Serialize};

/// A language of patients and staff. English is the bridge between the other two.
///
/// ```
/// use checkup_core::language::Language;
/// assert_eq!(Language::parse("ko").unwrap(), Language::Ko);
/// assert_eq!(Language::Vi.tag(), "vi");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Vietnamese, the language of the place.
    #[default]
    Vi,
    /// Korean.
    Ko,
    /// English.
    En,
}

impl Language {
    /// All languages in the order in which a switch shows them.
    pub const ALL: [Self; 3] = [Self::Vi, Self::Ko, Self::En];

    /// BCP 47 tag, also the folder name under `locales/`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::Ko => "ko",
            Self::En => "en",
        }
    }

    /// Reads a tag; region subtags (`ko-KR`) are accepted and dropped.
    pub fn parse(tag: &str) -> Result<Self, UnknownLanguage> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|l| l.tag().eq_ignore_ascii_case(primary)).ok_or(UnknownLanguage)
    }
}

/// The tag names none of the three languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown-language")]
pub struct UnknownLanguage;

impl Coded for UnknownLanguage {
    fn code(&self) -> &'static str {
        "unknown-language"
    }
}
