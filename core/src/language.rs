//! The three languages that everything a person reads exists in.

use crate::error::Coded;
use serde::{Deserialize, Serialize};
use std::fmt;

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

/// The language of a paper, or two that stand beside each other.
///
/// ```
/// use checkup_core::language::{Language, Languages};
/// let both = Languages::parse("vi+ko").unwrap();
/// assert_eq!((both.first(), both.second()), (Language::Vi, Some(Language::Ko)));
/// assert_eq!(both.to_string(), "vi+ko");
/// assert_eq!(Languages::parse("ko+ko").unwrap(), Languages::from(Language::Ko));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Languages {
    first: Language,
    second: Option<Language>,
}

impl Languages {
    /// `first`, with `second` beside it; the same again is none.
    pub fn new(first: Language, second: Option<Language>) -> Self {
        Self { first, second: second.filter(|second| *second != first) }
    }

    /// Reads `vi` or `vi+ko`. A space stands for the plus, which an address turns into one.
    pub fn parse(tags: &str) -> Result<Self, UnknownLanguage> {
        let (first, second) =
            tags.split_once(['+', ' ']).map_or((tags, None), |(one, other)| (one, Some(other)));
        Ok(Self::new(Language::parse(first)?, second.map(Language::parse).transpose()?))
    }

    /// The language that leads.
    pub const fn first(self) -> Language {
        self.first
    }

    /// The one beside it.
    pub const fn second(self) -> Option<Language> {
        self.second
    }

    /// Every one by itself, then every pair that the place needs: Vietnamese or Korean first.
    pub fn all() -> Vec<Self> {
        let alone = Language::ALL.map(Self::from);
        let pairs = [(Language::Vi, Language::Ko), (Language::Ko, Language::Vi)];
        let english = [(Language::Vi, Language::En), (Language::Ko, Language::En)];
        let both = pairs.into_iter().chain(english).map(|(first, second)| Self::new(first, Some(second)));
        alone.into_iter().chain(both).collect()
    }
}

impl From<Language> for Languages {
    fn from(first: Language) -> Self {
        Self { first, second: None }
    }
}

impl fmt::Display for Languages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.first.tag())?;
        self.second.map_or(Ok(()), |second| write!(f, "+{}", second.tag()))
    }
}

impl From<Languages> for String {
    fn from(languages: Languages) -> Self {
        languages.to_string()
    }
}

impl TryFrom<String> for Languages {
    type Error = UnknownLanguage;
    fn try_from(tags: String) -> Result<Self, UnknownLanguage> {
        Self::parse(&tags)
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
