//! `cargo xtask bench`: figures beside another program's on the same work in the same run, because machines differ.

mod core;
mod kiosk;
mod print;
mod routing;
mod weigh;

use anyhow::Result;
use std::collections::BTreeMap;

/// What can be measured.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// What to measure.
    #[arg(value_enum)]
    subject: Subject,
    #[command(flatten)]
    routing: routing::Routing,
}

/// A bench.
#[derive(clap::ValueEnum, Clone, Copy, Debug)]
pub enum Subject {
    /// The domain library: judging, catalogue, size as WebAssembly.
    Core,
    /// The kiosk: bytes by crate and by file, time until a guest can begin.
    Kiosk,
    /// Printing: one report beside Typst and ReportLab, a thousand reports.
    Print,
    /// The router: whole days beside plain rules, time of a decision, open-shop instances, random days.
    Routing,
}

/// Nanoseconds by name.
type Figures = BTreeMap<String, u64>;

/// The variable that names the runner of WebAssembly, and the runner: relative to the package, where cargo starts it.
const WASM_RUNNER: (&str, &str) =
    ("CARGO_TARGET_WASM32_WASIP1_RUNNER", "node --no-warnings ../xtask/wasi-runner.mjs");

/// Runs one bench and prints its table.
pub fn run(options: &Options) -> Result<()> {
    match options.subject {
        Subject::Core => core::run(),
        Subject::Kiosk => kiosk::run(),
        Subject::Print => print::run(),
        Subject::Routing => routing::run(&options.routing),
    }
}

fn figures(printed: &str) -> Figures {
    let pair = |line: &str| {
        let (name, time) = line.split_once('\t')?;
        Some((name.to_owned(), time.trim().parse().ok()?))
    };
    printed.lines().filter_map(pair).collect()
}

fn tenths(ours: u64, theirs: u64) -> String {
    let tenths = ours.saturating_mul(10) / theirs.max(1);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn human(nanoseconds: Option<u64>) -> String {
    match nanoseconds {
        None => "-".to_owned(),
        Some(time) if time < 1_000_000 => format!("{}.{} µs", time / 1_000, time / 100 % 10),
        Some(time) => format!("{}.{} ms", time / 1_000_000, time / 100_000 % 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_figure_is_read_and_anything_else_is_not() {
        let figures = figures("running\ncatalogue\t1934739\nperson\tx\n");
        assert_eq!(figures, Figures::from([("catalogue".to_owned(), 1_934_739)]));
    }

    #[test]
    fn times_are_written_for_people() {
        assert_eq!(human(Some(78_386)), "78.3 µs");
        assert_eq!(human(Some(1_934_739)), "1.9 ms");
        assert_eq!(tenths(15, 10), "1.5");
    }
}
