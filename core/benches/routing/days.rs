//! Whole days under every policy.

use checkup_core::routing::simulate::{Figures, Kind, Shape, figures, invent};
use checkup_core::routing::{Day, Policy, simulate};
use std::path::Path;
use std::time::Instant;

/// How many people come to an invented day of each kind, and the seed.
const SIZES: [(u16, u64); 4] = [(60, 1), (120, 2), (200, 3), (320, 4)];

/// And to the largest, of the usual kind only.
const LARGEST: (u16, u64) = (500, 5);

/// Prints `day`, the name and the figures of every day.
pub(crate) fn print(words: &[&str]) {
    let (files, folder) = match words.iter().position(|word| *word == "--write") {
        Some(at) => (&words[..at], words.get(at + 1).map(Path::new)),
        None => (words, None),
    };
    for file in files {
        let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"));
        row(&serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}")), folder);
    }
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Wild) {
        for (people, seed) in SIZES {
            row(&invent(seed, &Shape { people, kind }), folder);
        }
    }
    let (people, seed) = LARGEST;
    row(&invent(seed, &Shape { people, kind: Kind::Usual }), folder);
}

fn row(day: &Day, folder: Option<&Path>) {
    let begun = Instant::now();
    let micros = || u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
    let [router, shortest, fixed] = Policy::ALL.map(|policy| {
        let schedule =
            simulate(day, policy, micros).unwrap_or_else(|error| panic!("{}: {error:?}", day.name));
        if let (Policy::Router, Some(folder)) = (policy, folder) {
            let write = |what: &str, text: String| {
                std::fs::write(folder.join(format!("{}.{what}.json", day.name)), text).expect("a file");
            };
            write("day", serde_json::to_string(day).expect("a day"));
            write("schedule", serde_json::to_string(&schedule).expect("a schedule"));
        }
        figures(day, &schedule)
    });
    let over = |of: fn(&Figures) -> f64, other: &Figures| of(&router) / of(other).max(1e-9);
    let figures = [
        over(|f| f.mean_wait_min, &shortest),
        over(|f| f.mean_wait_min, &fixed),
        over(|f| f.p90_time_min, &shortest),
        over(|f| f.max_wait_min, &shortest),
        router.last_out_over_bound,
        router.promises_kept,
        router.promise_error_p90_min,
        router.priority_wait_ratio,
    ];
    let figures: Vec<String> = figures.iter().map(|figure| format!("{figure:.4}")).collect();
    println!("day\t{}\t{}\t{}\t{}", day.name, day.patients.len(), figures.join("\t"), micros() / 1000);
}
