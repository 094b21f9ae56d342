//! One place each: a judgement rule, a formula and a report are one file and one line in `all()`.

use super::Finding;
use super::tree::Tree;

/// A folder whose every file is registered, the modules that may hold `all()`, and files that are not of the kind.
struct Registry {
    folder: &'static str,
    lists: &'static [&'static str],
    others: &'static [&'static str],
}

const REGISTRIES: [Registry; 3] = [
    Registry {
        folder: "core/src/judgement/formula/",
        lists: &["core/src/judgement/formula/mod.rs", "core/src/judgement/mod.rs"],
        others: &[],
    },
    Registry {
        folder: "core/src/judgement/scheme/",
        lists: &["core/src/judgement/scheme/mod.rs", "core/src/judgement/mod.rs"],
        others: &[],
    },
    Registry {
        folder: "core/src/report/",
        lists: &["core/src/report/mod.rs"],
        others: &["chart", "code", "doc", "form", "grid", "paper", "range_bar", "slip", "words"],
    },
];

/// Compares files and lists.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for registry in REGISTRIES {
        let listed: String =
            registry.lists.iter().filter_map(|list| body_of_all(tree, list)).collect::<Vec<_>>().join("\n");
        for (file, _) in tree.rust_below(registry.folder) {
            let Some(stem) = file.strip_prefix(registry.folder).and_then(|name| name.strip_suffix(".rs"))
            else {
                continue;
            };
            // A folder is registered by its `mod.rs`; its other files are its own affair.
            let stem = stem.strip_suffix("/mod").unwrap_or(stem);
            if stem.contains('/') || stem == "mod" || registry.others.contains(&stem) {
                continue;
            }
            if !listed.contains(&format!("{stem}::")) {
                findings.push(Finding {
                    file: file.to_owned(),
                    line: 0,
                    rule: "one place each",
                    message: format!(
                        "{stem} is missing in all() of {}",
                        registry.lists.first().copied().unwrap_or_default()
                    ),
                });
            }
        }
    }
    findings
}

/// The inside of `fn all` in a file.
fn body_of_all(tree: &Tree, file: &str) -> Option<String> {
    let code = &tree.rust.get(file)?.code;
    let start = code.find("fn all(")?;
    let rest = code.get(start..)?;
    let mut depth = 0_usize;
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth <= 1 => return rest.get(..at).map(str::to_owned),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}
