//! The service worker: the hand-written script with the list of files it keeps.

use super::page::fill;
use super::{ADDRESS, hex};
use crate::workspace;
use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fs;

/// The style sheet of the font, which has no hash in its name; where it lies and where it is served.
pub(super) const FONT: (&str, &str) = ("locales/fonts/web/pretendard.css", "/assets/fonts/pretendard.css");

/// Fills the script for a package that is otherwise complete.
pub(super) fn worker(script: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<String> {
    let font = fs::read(workspace::root().join(FONT.0)).context("the font has no style sheet")?;
    let page = files.get("index.html").context("the package has no page")?;
    fill("kiosk-web/sw.js", script, &placeholders(page, &font, files.keys().map(String::as_str))?)
}

/// The version is that of the page, which names every other file by its content, of the script's own list, and of the
/// font's style sheet.
fn placeholders<'a>(
    page: &[u8],
    font: &[u8],
    names: impl Iterator<Item = &'a str>,
) -> Result<BTreeMap<String, String>> {
    let assets = names.filter_map(|name| name.strip_prefix("assets/"));
    let mut kept: Vec<String> =
        assets.filter(|name| !super::is_brotli(name)).map(|name| format!("{ADDRESS}/{name}")).collect();
    kept.push(FONT.1.to_owned());
    let kept = serde_json::to_string_pretty(&kept)?;
    let short = |bytes: &[u8]| hex(&Sha256::digest(bytes)).chars().take(16).collect::<String>();
    let version = short([page, font, kept.as_bytes()].concat().as_slice());
    let filled = [
        ("version", version),
        ("fonts", short(font)),
        ("page_sha256", hex(&Sha256::digest(page))),
        ("files", kept),
    ];
    Ok(filled.into_iter().map(|(name, value)| (format!("{{{{{name}}}}}"), value)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(page: &[u8], font: &[u8], names: &[&str]) -> BTreeMap<String, String> {
        placeholders(page, font, names.iter().copied()).unwrap()
    }

    #[test]
    fn whatever_changes_makes_another_version() {
        let version =
            |page: &[u8], font: &[u8], names: &[&str]| check(page, font, names)["{{version}}"].clone();
        let first = version(b"page", b"font", &["assets/a-1.js"]);
        assert_eq!(first, version(b"page", b"font", &["assets/a-1.js"]));
        assert_ne!(first, version(b"page 2", b"font", &["assets/a-1.js"]));
        assert_ne!(first, version(b"page", b"font 2", &["assets/a-1.js"]));
        assert_ne!(first, version(b"page", b"font", &["assets/a-2.js"]));
    }

    #[test]
    fn the_list_holds_every_file_once_and_no_compressed_twin() {
        let filled =
            check(b"page", b"font", &["assets/a-1.js", "assets/a-1.js.br", "index.html", "index.html.br"]);
        let list: Vec<String> = serde_json::from_str(&filled["{{files}}"]).unwrap();
        assert_eq!(list, ["/kiosk/assets/a-1.js", FONT.1]);
    }
}
