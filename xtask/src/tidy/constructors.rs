//! Wall 7: values of the domain are built by checked constructors only, when they are read from outside, too.

use super::Finding;
use super::tree::Tree;

/// Rows and messages as they come, before they are checked.
const AS_THEY_COME: [&str; 4] =
    ["core/src/api", "core/src/catalog/raw", "core/src/report/", "core/src/catalog/source"];

/// Reads the newtypes of `core`.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, source) in tree.rust_below("core/src/") {
        if AS_THEY_COME.iter().any(|place| file.starts_with(place)) {
            continue;
        }
        for at in source.find("struct") {
            let rest = source.code.get(at..).unwrap_or_default();
            let Some(end) = rest.find([';', '{']) else { continue };
            let head = rest.get(..end).unwrap_or_default();
            let Some((name, fields)) = head.split_once('(') else { continue };
            let name = name.trim_start_matches("struct").trim();
            let mut find = |message: String| {
                findings.push(Finding {
                    file: file.to_owned(),
                    line: source.line(at),
                    rule: "wall 7",
                    message,
                });
            };
            // Identifiers are opaque: every UUID is one.
            if fields.contains("Uuid") {
                continue;
            }
            if fields.split(',').any(|field| field.trim_start().starts_with("pub ")) {
                find(format!("{name}'s inside is public; make it private and give it a checked constructor"));
            }
            let before = source.before(at);
            let attributes =
                before.get(before.rfind([';', '{', '}']).map_or(0, |at| at + 1)..).unwrap_or_default();
            if attributes.contains("Deserialize") && !attributes.contains("try_from") {
                find(format!("{name} is read by serde unchecked; add #[serde(try_from = …)]"));
            }
        }
    }
    findings
}
