//! Invented papers to look at, to test printing with and to measure it by: every kind in each of its languages. A kind
//! adds itself in its own file and with one line in [`all`].

pub mod company;
pub mod fit_list;
pub mod forms;
pub mod papers;
pub mod personal;

use checkup_core::language::Language;
use checkup_core::report::Kind;
use checkup_core::report::doc::Doc;

/// One invented paper.
#[derive(Clone, Debug)]
pub struct Sample {
    /// What it shows, kebab-case: the kind, and for its further samples what is special about them.
    pub name: &'static str,
    /// Its languages as a tag: `vi`, or `vi+ko` for two side by side.
    pub languages: String,
    /// The paper.
    pub doc: Doc,
}

impl Sample {
    /// A paper in its language, or in both of its languages.
    pub fn new(name: &'static str, doc: Doc) -> Self {
        let second = doc.second.map_or_else(String::new, |second| format!("+{}", second.tag()));
        Self { name, languages: format!("{}{second}", doc.language.tag()), doc }
    }

    /// The name of its files, without an ending.
    pub fn stem(&self) -> String {
        format!("{}-{}", self.name, self.languages)
    }
}

/// Every sample.
pub fn all() -> Vec<Sample> {
    let mut all = Vec::new();
    all.extend(personal::samples());
    all.extend(forms::samples());
    all.extend(company::samples());
    all.extend(fit_list::samples());
    all.extend(papers::samples());
    all
}

/// Papers that a law or a partner knows in one language only; every other kind exists in all of them.
const FIXED: [(&str, &[Language]); 2] = [("vn-form", &[Language::Vi]), ("kr-form", &[Language::Ko])];

/// The languages that a kind of paper exists in.
pub fn languages_of(kind: Kind) -> &'static [Language] {
    FIXED.iter().find(|(name, _)| *name == kind.name()).map_or(&Language::ALL, |(_, languages)| *languages)
}
