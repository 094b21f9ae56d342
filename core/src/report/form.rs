//! How a person's signed result is set out: as the centre's own report, or as the form of a state. Forms come in versions,
//! and which one is filled is decided by the day of the examination, not of the print.

use super::doc::{Doc, KeyValue, Text};
use super::personal::{PersonalReport, personal};
use super::{kr_form, vn_form};
use crate::catalog::{Catalogue, tokens};
use crate::codes::ItemCode;
use crate::error::Coded;
use crate::judgement::{Facts, treated_by};
use crate::language::{Language, Languages, UnknownLanguage};
use crate::package::Person;
use crate::quantity::Reported;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

tokens! {
    /// A way to set out the same result.
    Form {
        /// The centre's own report.
        Centre = "centre",
        /// The Vietnamese book of periodic examinations (Circular 32/2023/TT-BYT).
        Vietnamese = "vn",
        /// The Korean notice of the general health screening (건강검진 실시기준).
        Korean = "kr",
    }
}

impl Form {
    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        self.token()
    }

    /// Reads a token.
    ///
    /// # Errors
    /// [`FormError::Unknown`].
    pub fn from_token(token: &str) -> Result<Self, FormError> {
        Self::parse(token).ok_or(FormError::Unknown)
    }

    /// The language that leads on a form of a state; none for the centre's own report.
    const fn official(self) -> Option<Language> {
        match self {
            Self::Centre => None,
            Self::Vietnamese => Some(Language::Vi),
            Self::Korean => Some(Language::Ko),
        }
    }

    /// The languages that the paper is printed in when these are asked for. A form of a state is in its own language; the
    /// other one of two stands beside it, for a reader of that.
    ///
    /// ```
    /// use checkup_core::{language::Languages, report::form::Form};
    /// let asked = |tags| Languages::parse(tags).unwrap();
    /// assert_eq!(Form::Korean.languages(asked("vi")), asked("ko"));
    /// assert_eq!(Form::Korean.languages(asked("vi+ko")), asked("ko+vi"));
    /// assert_eq!(Form::Centre.languages(asked("vi+ko")), asked("vi+ko"));
    /// ```
    #[must_use]
    pub fn languages(self, asked: Languages) -> Languages {
        let Some(official) = self.official() else { return asked };
        let beside = asked.second().map(|second| if second == official { asked.first() } else { second });
        Languages::new(official, beside)
    }
}

/// A form in the languages that it is printed in.
///
/// ```
/// use checkup_core::language::Languages;
/// use checkup_core::report::form::{Edition, Form};
/// let asked = Languages::parse("vi+ko").unwrap();
/// assert_eq!(Edition::from(asked).to_string(), "vi+ko");
/// assert_eq!(Edition::new(Form::Korean, asked).to_string(), "kr:ko+vi");
/// assert_eq!("kr:ko+vi".parse(), Ok(Edition::new(Form::Korean, asked)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Edition {
    form: Form,
    languages: Languages,
}

impl Edition {
    /// The form in these languages, as far as it exists in them.
    pub fn new(form: Form, asked: Languages) -> Self {
        Self { form, languages: form.languages(asked) }
    }

    /// Every edition that the place needs: the centre's own first, then the forms of the states, alone and beside another
    /// language.
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for form in Form::ALL {
            for asked in Languages::all() {
                let edition = Self::new(form, asked);
                if !all.contains(&edition) {
                    all.push(edition);
                }
            }
        }
        all
    }

    /// How the result is set out.
    pub const fn form(self) -> Form {
        self.form
    }

    /// A form of a state, not the centre's own report.
    pub const fn is_of_a_state(self) -> bool {
        !matches!(self.form, Form::Centre)
    }

    /// What it is printed in.
    pub const fn languages(self) -> Languages {
        self.languages
    }

    /// Sets out a result.
    ///
    /// # Errors
    /// [`FormError`]: a form of a state that does not exist for this day or this age.
    pub fn of(self, input: &PersonalReport, catalogue: &Catalogue) -> Result<Doc, FormError> {
        let doc = match self.form {
            Form::Centre => personal(input, self.languages.first()),
            Form::Vietnamese => vn_form::vn_form(input, catalogue)?,
            Form::Korean => kr_form::kr_form(input, catalogue)?,
        };
        Ok(doc.beside(self.languages.second()))
    }
}

impl From<Languages> for Edition {
    fn from(languages: Languages) -> Self {
        Self { form: Form::Centre, languages }
    }
}

impl From<Language> for Edition {
    fn from(language: Language) -> Self {
        Languages::from(language).into()
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.form {
            Form::Centre => write!(f, "{}", self.languages),
            form => write!(f, "{}:{}", form.as_str(), self.languages),
        }
    }
}

impl FromStr for Edition {
    type Err = FormError;
    fn from_str(text: &str) -> Result<Self, FormError> {
        let (form, languages) = text.split_once(':').unwrap_or((Form::Centre.as_str(), text));
        let languages = Languages::parse(languages).map_err(FormError::Language)?;
        Ok(Self::new(Form::from_token(form)?, languages))
    }
}

impl From<Edition> for String {
    fn from(edition: Edition) -> Self {
        edition.to_string()
    }
}

impl TryFrom<String> for Edition {
    type Error = FormError;
    fn try_from(text: String) -> Result<Self, FormError> {
        text.parse()
    }
}

/// One version of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    /// Kebab-case name; the end of the key of the line that names its legal basis.
    pub name: &'static str,
    /// Year, month and day of the first examination it is filled for.
    pub since: (i32, u32, u32),
}

impl Version {
    /// The first examination it is filled for.
    pub fn since(&self) -> Option<NaiveDate> {
        let (year, month, day) = self.since;
        NaiveDate::from_ymd_opt(year, month, day)
    }
}

/// Why a form cannot be filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormError {
    /// No form has this token.
    #[error("unknown-form")]
    Unknown,
    /// Not a language.
    #[error(transparent)]
    Language(UnknownLanguage),
    /// The examination was before the first version that the centre knows.
    #[error("form-before-first-version")]
    BeforeFirstVersion {
        /// The day of the examination.
        day: NaiveDate,
        /// From when on there is a version.
        first: NaiveDate,
    },
    /// The form is one of adults.
    #[error("form-too-young")]
    TooYoung {
        /// From which age on it is filled, in years.
        from: u32,
    },
}

impl Coded for FormError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unknown => "unknown-form",
            Self::Language(error) => error.code(),
            Self::BeforeFirstVersion { .. } => "form-before-first-version",
            Self::TooYoung { .. } => "form-too-young",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unknown | Self::Language(_) => Vec::new(),
            Self::BeforeFirstVersion { day, first } => {
                vec![("day", day.to_string()), ("first", first.to_string())]
            }
            Self::TooYoung { from } => vec![("from", from.to_string())],
        }
    }
}

/// The version of `versions`, oldest first, for an examination on `day`.
pub(super) fn version_on(
    versions: &'static [Version],
    day: NaiveDate,
) -> Result<&'static Version, FormError> {
    let held = versions.iter().rfind(|version| version.since().is_some_and(|since| since <= day));
    let first = versions.first().and_then(Version::since).unwrap_or(day);
    held.ok_or(FormError::BeforeFirstVersion { day, first })
}

/// Age at the examination, in whole years.
pub(super) fn age(input: &PersonalReport) -> u32 {
    input.visit_date.years_since(input.identity.birth_date).unwrap_or(0)
}

/// Refuses whom a form of adults does not concern.
pub(super) fn check_age(input: &PersonalReport, from: u32) -> Result<(), FormError> {
    if age(input) < from { Err(FormError::TooYoung { from }) } else { Ok(()) }
}

/// The results as the rules of a form read them.
pub(super) fn facts<'a>(input: &PersonalReport, catalogue: &'a Catalogue) -> Facts<'a> {
    let results: Vec<(ItemCode, Reported)> =
        input.results().map(|line| (line.item.clone(), line.value.clone())).collect();
    let person = Person { sex: input.identity.sex, age: age(input) };
    Facts::new(catalogue, person, &results).treated_for(&treated_by(&input.answers))
}

/// A place for a pen.
pub(super) fn blank() -> Text {
    Text::key("report-blank")
}

/// A frame for a photograph beside whom the form is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Portrait {
    /// What stands in the empty frame.
    pub frame: Text,
    /// Whom the form is about.
    pub pairs: Vec<KeyValue>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_leads_in_its_own_language_whatever_the_reader_asks_for() {
        for asked in Languages::all() {
            assert_eq!(Form::Vietnamese.languages(asked).first(), Language::Vi);
            assert_eq!(Form::Korean.languages(asked).first(), Language::Ko);
            assert_eq!(Form::Centre.languages(asked), asked);
            let pair = Languages::new(Language::Ko, Some(Language::En));
            assert_eq!(Form::Vietnamese.languages(pair).second(), Some(Language::En));
        }
    }

    #[test]
    fn no_edition_is_offered_twice_and_each_is_read_back() {
        let all = Edition::all();
        let texts: Vec<String> = all.iter().map(Edition::to_string).collect();
        assert_eq!(
            texts.join(" "),
            "vi ko en vi+ko ko+vi vi+en ko+en vn:vi vn:vi+ko vn:vi+en kr:ko kr:ko+vi kr:ko+en"
        );
        assert!(all.iter().zip(&texts).all(|(edition, text)| text.parse() == Ok(*edition)));
        assert!("vn:xx".parse::<Edition>().is_err() && "xx:vi".parse::<Edition>().is_err());
    }

    #[test]
    fn every_form_is_read_back_from_its_token_and_nothing_else_is() {
        assert!(Form::ALL.iter().all(|form| Form::from_token(form.as_str()) == Ok(*form)));
        assert_eq!(Form::from_token("VN").map_err(|error| error.code()), Err("unknown-form"));
    }
}
