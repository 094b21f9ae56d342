//! What the router owes, measured for `cargo xtask bench routing`: lines of names and figures with tabs between them. The
//! same program runs native and as WebAssembly.
//!
//! | Argument | What is printed |
//! |---|---|
//! | `days FILE… --write FOLDER` | figures of those days and of invented ones; the days and schedules as files |
//! | `decide` | how long one decision takes with 500 people and 30 rooms |
//! | `shop MILLIS FOLDER` | plans of the open-shop instances of the literature, and of the folder's |
//! | `random N` | random days on which a rule is broken |
#![allow(clippy::unwrap_used)] // the rules are shared with the tests, and a bench may stop at what is not there

mod days;
mod decide;
mod shop;
mod taillard;

#[allow(dead_code)] // the tests draw more from it
#[path = "../../tests/routing_router/dice.rs"]
mod dice;
#[path = "../../tests/routing_router/random.rs"]
mod random;
#[path = "../../tests/routing_router/rules.rs"]
mod rules;

fn main() {
    // Cargo adds an argument of its own.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["days", rest @ ..] => days::print(rest),
        ["decide"] => decide::print(),
        ["shop", millis, folders @ ..] => shop::print(millis.parse().expect("milliseconds"), folders),
        ["random", n] => random_days(n.parse().expect("a number of days")),
        _ => println!("days, decide, shop or random"),
    }
}

/// Plays that many days and prints each that breaks a rule, leaves somebody behind or tells somebody nothing.
fn random_days(n: u64) {
    use checkup_core::routing::{Policy, simulate};
    let mut wrong = 0;
    for number in 0..n {
        let day = random::day(number);
        let bad = match simulate(&day, Policy::Router, || 0) {
            Ok(schedule) => [rules::broken(&day, &schedule), rules::untold(&day, &schedule)].concat(),
            Err(error) => vec![format!("{error:?}")],
        };
        if !bad.is_empty() {
            wrong += 1;
            println!("broken\t{}\t{}", day.name, bad.join("; "));
        }
    }
    println!("random\t{n}\t{wrong}");
}
