//! Wall 4 between code and texts: every key that code or a template names exists, and every error of `core` has its sentence.

use super::Finding;
use super::ftl;
use super::tree::{Tree, is, line_of};

/// How keys begin, by the file they are in.
const PREFIXES: [&str; 4] = ["kiosk-", "staff-", "report-", "error-"];

/// Functions and macros that take a key.
const TAKERS: [&str; 10] = ["t!", "tr!", "t", "tr", "text", "get", "key", "label", "tip", "Key"];

/// Looks up every literal key.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let keys = ftl::keys(tree);
    if keys.is_empty() {
        // Before the texts exist nothing can be looked up; the parity check speaks when a language is missing.
        return Vec::new();
    }
    let mut findings = Vec::new();
    for folder in ["core/src/", "kiosk-web/src/", "admin-server/src/"] {
        for (file, source) in tree.rust_below(folder) {
            for literal in &source.literals {
                let last = literal
                    .frames
                    .last()
                    .map(|frame| frame.rsplit("::").next().unwrap_or(frame))
                    .unwrap_or_default();
                let sentence = if folder == "core/src/"
                    && last == "error"
                    && is_code(&literal.value)
                    && literal.frames.iter().any(|frame| frame == "#error")
                {
                    format!("error-{}", literal.value)
                } else if TAKERS.contains(&last) && is_key(&literal.value) {
                    literal.value.clone()
                } else {
                    continue;
                };
                if !keys.contains(&sentence) {
                    findings.push(missing(file, literal.line, &sentence));
                }
            }
        }
    }
    for file in tree.below("admin-server/templates/").filter(|file| is(&file.path, "html")) {
        for (at, key) in in_template(&file.text) {
            if !keys.contains(&key) {
                findings.push(missing(&file.path, line_of(&file.text, at), &key));
            }
        }
    }
    findings
}

fn missing(file: &str, line: usize, key: &str) -> Finding {
    Finding {
        file: file.to_owned(),
        line,
        rule: "wall 4",
        message: format!("{key} is in no locales/en/*.ftl"),
    }
}

/// A whole key of one of the groups: kebab-case behind a group's prefix, not a piece that is completed at run time.
fn is_key(value: &str) -> bool {
    PREFIXES.iter().any(|prefix| value.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty()))
        && is_code(value)
        && !value.ends_with('-')
}

fn is_code(value: &str) -> bool {
    value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Keys between quotes inside `{{ }}` and `{% %}`.
fn in_template(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (open, close) in [("{{", "}}"), ("{%", "%}")] {
        for (start, _) in text.match_indices(open) {
            let inside = text.get(start..).and_then(|rest| rest.split(close).next()).unwrap_or_default();
            let mut at = start;
            for (index, part) in inside.split('"').enumerate() {
                let called = text.get(..at.saturating_sub(1)).is_some_and(|before| before.ends_with('('));
                if index % 2 == 1 && called && is_key(part) {
                    found.push((at, part.to_owned()));
                }
                at += part.len() + 1;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_in_templates_are_found() {
        let found = in_template(
            "<p class=\"staff-card\">{{ t.get(\"staff-hello\") }}{% if t.get(\"staff-x\") == \"\" %}",
        );
        assert_eq!(found.iter().map(|(_, key)| key.as_str()).collect::<Vec<_>>(), ["staff-hello", "staff-x"]);
    }

    #[test]
    fn pieces_and_file_names_are_no_keys() {
        assert!(is_key("staff-sign-in"));
        assert!(!is_key("staff-"));
        assert!(!is_key("report-{kind}"));
        assert!(!is_key("kiosk-1234.js"));
    }
}
