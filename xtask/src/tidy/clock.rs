//! Walls 1 and 6 in the code: `core` is pure, time is a parameter everywhere, money and measured values are never floats.

use super::Finding;
use super::tree::Tree;

/// Words that bring a clock, chance, I/O, logging or a foreign world into the domain.
const NOT_IN_CORE: [&str; 33] = [
    "SystemTime",
    "Instant",
    "Utc::now",
    "Local::now",
    "Uuid::new_v4",
    "Uuid::now_v7",
    "Uuid::now_v1",
    "rand::",
    "getrandom::",
    "fastrand::",
    "tokio::",
    "sea_orm",
    "sqlx",
    "axum",
    "hyper::",
    "reqwest",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "yew",
    "fluent",
    "tracing::",
    "log::",
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::io",
    "println!",
    "eprintln!",
    "dbg!",
    "printpdf",
];

/// Ways to ask the time.
const CLOCKS: [&str; 3] = ["Utc::now", "Local::now", "SystemTime::now"];

/// The server's clock and the command line, which is where time enters.
const CLOCK_ROOMS: [&str; 5] = [
    "admin-server/src/state.rs",
    "admin-server/src/state/",
    "admin-server/src/cli/",
    "admin-server/src/cli.rs",
    "admin-server/src/main.rs",
];

/// What the kiosk decides, as opposed to what it shows.
const KIOSK_DECIDES: [&str; 2] = ["kiosk-web/src/flow.rs", "kiosk-web/src/flow/"];

/// Where a binary fraction would falsify money or a measured value.
const EXACT: [&str; 6] = [
    "core/src/money.rs",
    "core/src/quantity.rs",
    "core/src/billing",
    "core/src/lab/",
    "core/src/package/",
    "core/src/catalog/",
];

/// Kinds of columns that round.
const ROUNDING_COLUMNS: [&str; 10] = [
    ".float(",
    ".double(",
    ".decimal(",
    ".money(",
    "decimal_len(",
    "ColumnType::Float",
    "ColumnType::Double",
    "ColumnType::Decimal",
    "ColumnType::Money",
    "Decimal>",
];

/// Looks for the words above in the rooms they are forbidden in.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut look = |place: &dyn Fn(&str) -> bool, words: &[&str], rule: &'static str, why: &str| {
        for (file, source) in tree.rust_below("").filter(|(file, _)| place(file)) {
            for word in words {
                for at in source.find(word) {
                    let message = format!("{}: {why}", word.trim_end_matches(['(', ':', '>']));
                    findings.push(Finding { file: file.to_owned(), line: source.line(at), rule, message });
                }
            }
        }
    };
    look(
        &|file| file.starts_with("core/src/"),
        &NOT_IN_CORE,
        "wall 1",
        "core is pure; hand the value in as a parameter",
    );
    look(
        &|file| {
            file.starts_with("admin-server/src/") && !CLOCK_ROOMS.iter().any(|room| file.starts_with(room))
        },
        &CLOCKS,
        "wall 6",
        "time is a parameter; ask state's clock where the request enters",
    );
    look(
        &|file| KIOSK_DECIDES.iter().any(|room| file.starts_with(room)),
        &CLOCKS,
        "wall 6",
        "time is a parameter of the reducer",
    );
    look(
        &|file| EXACT.iter().any(|room| file.starts_with(room)),
        &["f64", "f32"],
        "wall 6",
        "money is whole minor units, a measured value is its decimal text",
    );
    look(
        &|file| file.starts_with("admin-server/src/store/"),
        &["f64", "f32"],
        "wall 6",
        "no binary fraction is stored; money is an integer, a measured value its text",
    );
    look(
        &|file| file.starts_with("admin-server/src/store/migration"),
        &ROUNDING_COLUMNS,
        "wall 6",
        "the column would round; use an integer or text",
    );
    findings
}
