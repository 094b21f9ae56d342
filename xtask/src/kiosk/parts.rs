//! What the kiosk fetches beside its program: the packed catalogue, and the texts of each language.

use crate::workspace;
use anyhow::{Context as _, Result};
use checkup_core::catalog::{Catalogue, Packed};
use checkup_core::language::Language;
use checkup_locales::pack;
use std::fs;

/// The groups of texts that the kiosk shows. Errors are not among them: the kiosk tells each problem in words of its own.
const GROUPS: [&str; 2] = ["catalogue", "kiosk"];

/// The files before they have names.
#[derive(Debug)]
pub(super) struct Parts {
    /// `Packed` as JSON.
    pub(super) catalogue: String,
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
    Ok(Parts { catalogue: serde_json::to_string(&Packed::of(&catalogue))?, texts })
}

#[cfg(test)]
mod tests {
    use super::*;

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
