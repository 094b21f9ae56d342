//! What the kiosk fetches beside its program: the packed catalogue, and the texts of each language.

use crate::workspace;
use anyhow::{Context as _, Result};
use checkup_core::catalog::{Catalogue, Packed};
use checkup_core::language::Language;
use std::fs;

/// The groups of texts that the kiosk shows. Errors are not among them: the kiosk tells each problem in words of its own.
const GROUPS: [&str; 2] = ["catalogue", "kiosk"];

/// The files before they have names.
#[derive(Debug)]
pub(super) struct Parts {
    /// `Packed` as JSON.
    pub(super) catalogue: String,
    /// Fluent.
    pub(super) texts: Vec<(Language, String)>,
}

/// Reads and packs them.
pub(super) fn parts() -> Result<Parts> {
    let catalogue = Catalogue::builtin().context("the catalogue is refused")?;
    let mut texts = Vec::new();
    for language in Language::ALL {
        let mut whole = String::new();
        for group in GROUPS {
            let path = workspace::root().join("locales").join(language.tag()).join(format!("{group}.ftl"));
            let source =
                fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            whole.push_str(&bare(&source));
        }
        texts.push((language, whole));
    }
    Ok(Parts { catalogue: serde_json::to_string(&Packed::of(&catalogue))?, texts })
}

/// Fluent without its comments and without the blank lines between messages; a blank line inside a text stays.
fn bare(source: &str) -> String {
    let lines: Vec<&str> = source.lines().filter(|line| !line.starts_with('#')).collect();
    let mut kept = String::with_capacity(source.len());
    for (at, line) in lines.iter().enumerate() {
        let next = lines.iter().skip(at + 1).find(|line| !line.trim().is_empty());
        let inside = next.is_some_and(|next| next.starts_with(' '));
        if !line.trim().is_empty() || inside {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser;

    #[test]
    fn what_is_left_out_says_nothing() {
        for language in Language::ALL {
            for group in GROUPS {
                let path =
                    workspace::root().join("locales").join(language.tag()).join(format!("{group}.ftl"));
                let source = fs::read_to_string(path).unwrap();
                let said = |text: &str| -> Vec<String> {
                    let resource = parser::parse(text.to_owned()).unwrap();
                    let spoken = resource.body.iter().filter_map(|entry| match entry {
                        Entry::Message(message) => {
                            Some(format!("{:?}{:?}{:?}", message.id, message.value, message.attributes))
                        }
                        Entry::Term(term) => {
                            Some(format!("{:?}{:?}{:?}", term.id, term.value, term.attributes))
                        }
                        _ => None,
                    });
                    spoken.collect()
                };
                let bare = bare(&source);
                assert_eq!(said(&bare), said(&source), "{}/{group}.ftl", language.tag());
                assert!(bare.len() <= source.len());
            }
        }
    }

    #[test]
    fn a_blank_line_inside_a_text_stays() {
        let source = "# a comment\n\na =\n    one\n\n    two\n\n\nb = three\n";
        assert_eq!(bare(source), "a =\n    one\n\n    two\nb = three\n");
    }

    #[test]
    fn the_kiosk_asks_for_no_text_that_it_does_not_fetch() {
        let mut folders = vec![workspace::root().join("kiosk-web/src")];
        let mut read = 0;
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let source = fs::read_to_string(&path).unwrap();
                    for absent in ["error_text", "\"error-", "\"staff-", "\"report-"] {
                        assert!(!source.contains(absent), "{}: {absent} is not fetched", path.display());
                    }
                    read += 1;
                }
            }
        }
        assert!(read > 20, "only {read} files were read");
    }
}
