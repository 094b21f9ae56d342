//! Wall 3: `http|pages|wire → app → store`, and entities never leave the store.

use super::Finding;
use super::tree::Tree;

/// A room of the server and the rooms it must not name.
const FORBIDDEN: [(&str, &[&str]); 6] = [
    ("http", &["store"]),
    ("pages", &["store"]),
    ("wire", &["store"]),
    ("app", &["http", "pages", "wire", "router"]),
    ("store", &["http", "pages", "wire", "app", "print", "router", "state"]),
    ("print", &["http", "pages", "wire", "app", "store", "router", "state"]),
];

/// Follows every path of the server.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, source) in tree.rust_below("admin-server/src/") {
        let module = module_of(file);
        let room = module.first().copied().unwrap_or_default();
        let mut find = |at: usize, message: String| {
            findings.push(Finding { file: file.to_owned(), line: source.line(at), rule: "wall 3", message });
        };
        for (at, path) in source.paths() {
            let Some(resolved) = resolve(&module, &path) else { continue };
            let target = resolved.first().map(String::as_str).unwrap_or_default();
            for (from, forbidden) in FORBIDDEN {
                if room == from && forbidden.contains(&target) {
                    find(
                        at,
                        format!("{from}/ must not reach into {target}/ (http|pages|wire → app → store)"),
                    );
                }
            }
            if room != "store"
                && target == "store"
                && resolved.get(1).is_some_and(|second| second == "entity")
            {
                find(at, "entities never leave store/; hand out the domain's types".to_owned());
            }
        }
        if matches!(room, "http" | "pages" | "wire") {
            for word in ["state.store", "self.store"] {
                for at in source.find(word) {
                    find(at, format!("{room}/ must go through app/, not to the store"));
                }
            }
        }
    }
    findings
}

/// The module path of a file below `admin-server/src/`.
fn module_of(file: &str) -> Vec<&str> {
    let inside = file.strip_prefix("admin-server/src/").unwrap_or(file);
    let inside = inside.strip_suffix("/mod.rs").or_else(|| inside.strip_suffix(".rs")).unwrap_or(inside);
    if matches!(inside, "lib" | "main") { Vec::new() } else { inside.split('/').collect() }
}

/// A path from the crate's root, without the leading `crate`; `None` for paths to other crates.
fn resolve(module: &[&str], path: &str) -> Option<Vec<String>> {
    let mut segments = path.split("::").peekable();
    let mut base: Vec<&str> = match segments.next()? {
        "crate" | "checkup_server" => Vec::new(),
        "self" => module.to_vec(),
        "super" => module.get(..module.len().checked_sub(1)?)?.to_vec(),
        _ => return None,
    };
    while segments.next_if_eq(&"super").is_some() {
        base.pop();
    }
    Some(base.into_iter().chain(segments).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_followed_upwards() {
        let module = module_of("admin-server/src/http/visit.rs");
        assert_eq!(resolve(&module, "super::super::store::visit").unwrap(), ["store", "visit"]);
        assert_eq!(resolve(&module, "crate::app::visit").unwrap(), ["app", "visit"]);
        assert_eq!(resolve(&module, "std::fmt"), None);
    }
}
