//! What the kiosk fetches beside its program: the packed catalogue, and the texts of each language.

use crate::workspace;
use anyhow::{Context as _, Result};
use checkup_core::catalog::{Catalogue, Packed};
use checkup_core::language::Language;
use checkup_locales::pack;
use std::fs;
use std::path::{Path, PathBuf};

/// The groups of texts that the kiosk shows. Errors are not among them: the kiosk tells each problem in words of its own.
const GROUPS: [&str; 2] = ["catalogue", "kiosk"];

/// The files before they have names.
#[derive(Debug)]
pub(super) struct Parts {
    /// `Packed` as JSON.
    pub(super) catalogue: String,
    /// A drawing a line: its name, a tab, its text.
    pub(super) drawings: String,
    /// As `checkup_locales::pack` writes them.
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
            whole.push_str(&source);
            whole.push('\n');
        }
        let packed = pack(language, &whole).with_context(|| format!("the texts of {}", language.tag()))?;
        texts.push((language, packed));
    }
    Ok(Parts { catalogue: serde_json::to_string(&Packed::of(&catalogue))?, drawings: drawings()?, texts })
}

/// Every file of `kiosk-web/drawings` and its folders, without what only their readers need.
fn drawings() -> Result<String> {
    let root = workspace::root().join("kiosk-web/drawings");
    let mut packed = String::new();
    let mut files = files(&root)?;
    files.sort();
    for path in files {
        let source = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let name = path.strip_prefix(&root)?.with_extension("");
        let text = drawn(&source).with_context(|| format!("{}: a comment has no end", path.display()))?;
        packed.extend([&*name.to_string_lossy(), "\t", &text, "\n"]);
    }
    Ok(packed)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// A drawing in one line, without comments.
fn drawn(source: &str) -> Option<String> {
    let mut text = String::new();
    let mut rest = source;
    while let Some((before, comment)) = rest.split_once("<!--") {
        text.push_str(before);
        rest = comment.split_once("-->")?.1;
    }
    text.push_str(rest);
    Some(text.lines().map(str::trim).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_packed_without_its_comments_and_line_breaks() {
        assert_eq!(
            drawn("<!-- a -->\n<svg>\n  <!-- b -->\n  <path/>\n</svg>\n").unwrap(),
            "<svg><path/></svg>"
        );
        assert_eq!(drawn("<svg><!-- </svg>"), None);
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
                    for absent in ["error_text", "\"error-"] {
                        assert!(!source.contains(absent), "{}: {absent} is not fetched", path.display());
                    }
                    read += 1;
                }
            }
        }
        assert!(read > 20, "only {read} files were read");
    }
}
