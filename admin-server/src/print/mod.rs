//! Prints papers: a [`Doc`] from `core` becomes pages of measured frames ([`layout`]) and those become PDF bytes
//! ([`render`]). Both are pure: the same document gives the same pages and the same bytes. Only `pdf.rs` knows the PDF
//! library; everything before it is plain data that a snapshot can show.

mod block;
mod chart;
mod code;
mod cover;
mod decimal;
mod figures;
mod flow;
mod fonts;
pub mod frame;
mod grid;
mod label;
mod lock;
mod page;
mod pdf;
mod portrait;
mod resolve;
mod sfnt;
mod sheet;
mod slip;
mod system;
mod table;
mod text;
mod workbook;

#[cfg(test)]
mod decode;
#[cfg(any(test, feature = "samples"))]
#[allow(
    clippy::unwrap_used,
    reason = "invented content that is checked by the tests; never part of the program"
)]
pub mod sample;
#[cfg(test)]
mod tests;

use checkup_core::error::Coded;
use checkup_core::report::doc::{Doc, Plain};
use frame::Page;
pub use lock::{Password, lock};

/// Lays a document out on pages of its paper.
pub fn layout(doc: &Doc) -> Result<Vec<Page>, PrintError> {
    page::compose(doc)
}

/// Prints a document: the bytes of one PDF file (version 1.7, fonts embedded as subsets, text searchable). Neither its
/// metadata nor [`file_name`] carry anything about a person.
pub fn render(doc: &Doc) -> Result<Vec<u8>, PrintError> {
    let title = resolve::Resolver::of(doc)?.joined(&doc.title, "title")?;
    pdf::write(&page::compose(doc)?, &pdf::Properties::of(doc, &title))
}

/// The tables of a paper as a spreadsheet (XLSX), hidden where the paper hides them.
pub fn workbook(doc: &Doc) -> Result<Vec<u8>, PrintError> {
    workbook::write(doc)
}

/// The first character of a text that no paper could show; `None` if all can be shown.
pub fn unprintable(text: &str) -> Option<char> {
    fonts::fonts().ok().and_then(|fonts| fonts.missing(Plain::new(text).as_str()))
}

/// The name under which a paper is stored or offered for download: kind, number and languages.
pub fn file_name(doc: &Doc) -> String {
    let second = doc.second.map_or_else(String::new, |second| format!("-{}", second.tag()));
    format!("{}-{}-{}{second}.pdf", doc.kind.name(), doc.number.as_str(), doc.language.tag())
}

/// Why a paper cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// The report font has no glyph for a character; printing a box instead would falsify a name or a finding.
    #[error("missing-glyph")]
    MissingGlyph {
        /// The character.
        character: char,
        /// Where it stands: the block, and the label or key of the text.
        field: String,
    },
    /// The embedded font cannot be read; the program itself is damaged.
    #[error("report-font-broken")]
    FontBroken,
    /// A password for a paper that is too short or holds what no PDF program takes: control characters, emoji.
    #[error("paper-password")]
    BadPassword,
    /// A password longer than what PDF looks at; cut off, another one would open the paper.
    #[error("paper-password-too-long")]
    PasswordTooLong {
        /// How many bytes it takes.
        bytes: usize,
    },
    /// A password that was not typed the same way twice.
    #[error("paper-passwords-differ")]
    PasswordsDiffer,
    /// The PDF library complained; its words go to the log.
    #[error("print-failed")]
    Failed {
        /// What it said.
        detail: String,
    },
}

impl Coded for PrintError {
    fn code(&self) -> &'static str {
        match self {
            Self::MissingGlyph { .. } => "missing-glyph",
            Self::FontBroken => "report-font-broken",
            Self::BadPassword => "paper-password",
            Self::PasswordTooLong { .. } => "paper-password-too-long",
            Self::PasswordsDiffer => "paper-passwords-differ",
            Self::Failed { .. } => "print-failed",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::MissingGlyph { character, field } => {
                let code_point = format!("U+{:04X}", u32::from(*character));
                vec![("character", code_point), ("field", field.clone())]
            }
            Self::BadPassword => vec![("shortest", lock::SHORTEST.to_string())],
            Self::PasswordTooLong { bytes } => {
                vec![("bytes", bytes.to_string()), ("longest", lock::LONGEST.to_string())]
            }
            Self::FontBroken | Self::PasswordsDiffer | Self::Failed { .. } => Vec::new(),
        }
    }
}
