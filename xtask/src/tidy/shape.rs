//! Wall 8 and the house's habits: size and names of files, the opening paragraph, nothing empty, nothing of one machine.

use super::Finding;
use super::tree::{Tree, is, line_of};

/// Nobody finds anything in a longer file.
const MOST_LINES: usize = 600;

/// Files written by people as programs or documents; tables, texts and lock files may be as long as their content.
const WRITTEN: [&str; 8] = ["rs", "toml", "md", "html", "css", "js", "mjs", "sh"];

/// Names that say nothing.
const EMPTY_NAMES: [&str; 8] =
    ["utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"];

/// Paths that exist on one machine only. Spelled in two pieces, so that this file is not its own first finding.
const MACHINE_PATHS: [&str; 4] =
    [concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/wo", "rk/"), concat!("/Us", "ers/")];

/// Looks at every file and folder.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut find = |file: &str, line: usize, rule: &'static str, message: String| {
        findings.push(Finding { file: file.to_owned(), line, rule, message });
    };
    for folder in &tree.empty {
        find(folder, 0, "wall 8", "an empty folder; a folder appears when its first file does".to_owned());
    }
    for file in &tree.files {
        let lines = file.text.lines().count();
        if lines > MOST_LINES
            && !file.path.starts_with("locales/fonts/")
            && WRITTEN.iter().any(|ending| is(&file.path, ending))
        {
            find(
                &file.path,
                MOST_LINES,
                "wall 8",
                format!("{lines} lines; {MOST_LINES} is the limit, 150 is usual"),
            );
        }
        for part in file.path.split('/') {
            let stem = part.split('.').next().unwrap_or_default();
            if stem.split(['_', '-']).any(|word| EMPTY_NAMES.contains(&word)) {
                find(
                    &file.path,
                    0,
                    "wall 8",
                    format!("\"{part}\" says nothing about what is inside; name it after its noun"),
                );
            }
        }
        if is(&file.path, "rs") && !opens_with_a_paragraph(&file.text) {
            find(
                &file.path,
                1,
                "habit",
                "a module opens with a //! paragraph that says what it is for".to_owned(),
            );
        }
        if is(&file.path, "lock") || file.path.ends_with("package-lock.json") {
            continue;
        }
        for path in MACHINE_PATHS {
            for (at, _) in file.text.match_indices(path) {
                // Inside an address or a longer path the same letters name no machine's folder.
                let before = file.text.as_bytes().get(at.wrapping_sub(1)).copied().unwrap_or(b' ');
                if !before.is_ascii_alphanumeric() && !matches!(before, b'.' | b'-' | b'_' | b'}' | b'~') {
                    find(
                        &file.path,
                        line_of(&file.text, at),
                        "habit",
                        format!("{path}… is a path of one machine"),
                    );
                }
            }
        }
    }
    findings
}

fn opens_with_a_paragraph(text: &str) -> bool {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with("#!["));
    first.is_none_or(|line| line.starts_with("//!"))
}
