//! Wall 1: which package may depend on which, and what the pure packages never depend on.

use super::Finding;
use super::owners::Owner;
use super::tree::{Tree, line_of};

/// Each package's folder and which of our own packages it may name.
const OURS: [(&str, &[&str]); 5] = [
    ("core", &[]),
    ("locales", &["checkup-core"]),
    ("kiosk-web", &["checkup-core", "checkup-locales"]),
    ("admin-server", &["checkup-core", "checkup-locales"]),
    ("xtask", &["checkup-core", "checkup-locales"]),
];

/// Packages that would bring I/O, a clock, chance, logging or a foreign world into the domain.
const NOT_IN_CORE: [&str; 23] = [
    "tokio",
    "sea-orm",
    "sea-orm-migration",
    "sqlx",
    "axum",
    "hyper",
    "reqwest",
    "tower",
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "gloo",
    "yew",
    "fluent",
    "fluent-bundle",
    "rand",
    "getrandom",
    "fastrand",
    "tracing",
    "log",
    "printpdf",
    "time",
    "askama",
];

/// Features of harmless packages that read the clock or draw random numbers.
const FEATURES_NOT_IN_CORE: [(&str, &[&str]); 2] = [
    ("chrono", &["clock", "now", "wasmbind"]),
    ("uuid", &["v1", "v4", "v6", "v7", "js", "rng-getrandom", "fast-rng"]),
];

/// Compares the `Cargo.toml` files with the tables above.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (folder, allowed) in OURS {
        let path = format!("{folder}/Cargo.toml");
        let Some(text) = tree.text(&path) else { continue };
        let mut find = |word: &str, message: String| {
            let at =
                text.lines().position(|line| line.trim_start().starts_with(word)).map_or(0, |line| line + 1);
            findings.push(Finding { file: path.clone(), line: at, rule: "wall 1", message });
        };
        let manifest: toml::Table = match text.parse() {
            Ok(manifest) => manifest,
            Err(error) => {
                let line = error.span().map_or(0, |span| line_of(text, span.start));
                findings.push(Finding {
                    file: path,
                    line,
                    rule: "wall 1",
                    message: format!("no TOML: {}", error.message()),
                });
                continue;
            }
        };
        for dependency in dependencies(&manifest) {
            let name = dependency.name.as_str();
            if name.starts_with("checkup-") && !allowed.contains(&name) {
                find(name, format!("{folder} must not depend on {name}"));
            }
            if folder == "core" && NOT_IN_CORE.contains(&name) && !dependency.development {
                find(
                    name,
                    format!(
                        "core must not depend on {name}: it is pure (no clock, no chance, no I/O, no logging)"
                    ),
                );
            }
            for (package, features) in FEATURES_NOT_IN_CORE {
                for feature in features {
                    let named = dependency.features.iter().any(|one| one == feature);
                    if folder == "core" && package == name && named && !dependency.development {
                        find(name, format!("core must not ask {name} for \"{feature}\": it is pure"));
                    }
                }
            }
            for owner in Owner::ALL {
                if owner.packages.contains(&name) && owner.folder != folder {
                    find(name, format!("{name} belongs to {} alone", owner.folder));
                }
            }
        }
    }
    findings
}

struct Dependency {
    name: String,
    features: Vec<String>,
    development: bool,
}

/// Every dependency of a manifest, those for one platform included.
fn dependencies(manifest: &toml::Table) -> Vec<Dependency> {
    let mut found = Vec::new();
    let mut read = |table: &toml::Table| {
        for section in ["dependencies", "build-dependencies", "dev-dependencies"] {
            let Some(list) = table.get(section).and_then(toml::Value::as_table) else { continue };
            for (name, value) in list {
                let package = value.get("package").and_then(toml::Value::as_str).unwrap_or(name);
                let features = value.get("features").and_then(toml::Value::as_array);
                found.push(Dependency {
                    name: package.to_owned(),
                    features: features
                        .into_iter()
                        .flatten()
                        .filter_map(|one| one.as_str().map(str::to_owned))
                        .collect(),
                    development: section == "dev-dependencies",
                });
            }
        }
    };
    read(manifest);
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    for table in targets.into_iter().flat_map(toml::Table::values).filter_map(toml::Value::as_table) {
        read(table);
    }
    found
}
