//! Every condition that only the application knows has its sentence in all three languages.
#![allow(clippy::unwrap_used)]

use std::path::Path;

fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(std::fs::read_to_string(path).unwrap());
        }
    }
}

/// The literals that follow each of these calls.
fn codes(source: &str) -> Vec<String> {
    const CALLS: [&str; 6] = [
        "condition(\"",
        "condition_with(\"",
        "conflict_code(\"",
        "invalid_code(\"",
        "malformed_code(\"",
        "not_found(\"",
    ];
    let after = |call: &'static str| source.split(call).skip(1).filter_map(|rest| rest.split('"').next());
    // `required("/field", "code", …)`: the code is the second literal.
    let required = source.split("required(\"").skip(1).filter_map(|rest| rest.split('"').nth(2));
    CALLS.into_iter().flat_map(after).chain(required).map(str::to_owned).collect()
}

#[test]
fn every_condition_has_its_sentence() {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    let codes: Vec<String> = found.iter().flat_map(|source| codes(source)).collect();
    assert!(codes.len() > 30, "the calls were renamed: {}", codes.len());
    let framework = ["not-found", "method-not-allowed", "too-large", "media-type", "request-malformed"];
    let whole =
        ["internal", "denied", "not-signed-in", "already-exists", "idempotency-key-reused", "cross-site"];
    let all = codes.iter().map(String::as_str).chain(framework).chain(whole);
    let missing: Vec<&str> = all.filter(|code| !checkup_locales::has(&format!("error-{code}"))).collect();
    assert!(missing.is_empty(), "no sentence for {missing:?}");
}
