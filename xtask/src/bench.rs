//! `cargo xtask bench`: figures beside another program's on the same work in the same run, because machines differ.

use crate::{kiosk, process, workspace};
use anyhow::{Context as _, Result};
use std::collections::BTreeMap;
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// What can be measured.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// What to measure.
    #[arg(value_enum)]
    subject: Subject,
}

/// A bench.
#[derive(clap::ValueEnum, Clone, Copy, Debug)]
pub enum Subject {
    /// The domain library: judging, catalogue, size as WebAssembly.
    Core,
}

/// Nanoseconds by name.
type Figures = BTreeMap<String, u64>;

/// How much less work WebAssembly does for the figure of the many.
const WASM_DIVISOR: &str = "10";

/// Name in the bench, what a reader calls it, and the figure asked for in nanoseconds.
const ROWS: [(&str, &str, Option<u64>); 4] = [
    ("catalogue", "catalogue load", Some(5_000_000)),
    ("person", "one person, 70 results, both schemes", Some(200_000)),
    ("people", "10,000 people on one core", Some(2_000_000_000)),
    ("route", "route of one person", None),
];

/// Runs one bench and prints its table.
pub fn run(options: &Options) -> Result<()> {
    match options.subject {
        Subject::Core => core(),
    }
}

fn core() -> Result<()> {
    workspace::ensure_target("wasm32-wasip1")?;
    workspace::ensure_target(kiosk::TARGET)?;
    let native = figures(&process::capture(bench(&[]).args(["--", "1"]))?);
    let wasm = figures(&process::capture(
        bench(&["--target", "wasm32-wasip1"])
            .env("CARGO_TARGET_WASM32_WASIP1_RUNNER", "node --no-warnings ../xtask/wasi-runner.mjs")
            .args(["--", WASM_DIVISOR]),
    )?);
    let rows = tempfile::NamedTempFile::new()?;
    std::fs::write(rows.path(), process::capture(bench(&[]).args(["--", "--rows"]))?)?;
    let script = workspace::root().join("xtask/bench/core.mjs");
    let plain = figures(&process::capture(Command::new("node").arg(script).arg(rows.path()))?);

    println!(
        "\n{:<40}{:>11}{:>11}{:>13}{:>13}{:>12}",
        "", "native", "goal", "wasm, Node", "plain JS", "native/JS"
    );
    for (name, label, goal) in ROWS {
        let of = |figures: &Figures| figures.get(name).copied();
        let ratio = of(&native).zip(of(&plain)).map(|(ours, theirs)| tenths(ours, theirs));
        println!(
            "{label:<40}{:>11}{:>11}{:>13}{:>13}{:>12}",
            human(of(&native)),
            human(goal),
            human(of(&wasm)),
            human(of(&plain)),
            ratio.unwrap_or_default(),
        );
    }
    println!(
        "plain JS: the same rows as JSON, each number against two limits in binary floats; no unit, rule or reason\n"
    );
    size()
}

/// The bench of core, with whatever cargo needs to know about the target.
fn bench(target: &[&str]) -> Command {
    let mut cargo = process::cargo();
    cargo.args(["bench", "--locked", "-p", "checkup-core", "--bench", "core"]).args(target);
    cargo
}

fn figures(printed: &str) -> Figures {
    let pair = |line: &str| {
        let (name, time) = line.split_once('\t')?;
        Some((name.to_owned(), time.trim().parse().ok()?))
    };
    printed.lines().filter_map(pair).collect()
}

/// What core weighs in a web page that wants one thing of it, packaged as a browser would fetch it.
fn size() -> Result<()> {
    let built = workspace::target_dir()?.join("minimal");
    process::run(
        process::cargo()
            .env("CARGO_TARGET_DIR", &built)
            .args(["build", "--release", "--locked", "--manifest-path", "core/minimal/Cargo.toml"])
            .args(["--target", kiosk::TARGET]),
    )?;
    let mut packaged = Bindgen::new()
        .input_path(built.join(kiosk::TARGET).join("release/checkup_core_minimal.wasm"))
        .web(true)?
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("wasm-bindgen could not package the minimal user of core")?;
    let bytes = packaged.wasm_mut().emit_wasm();
    let packed = kiosk::brotli(&bytes)?.len();
    println!("\nminimal user of core as WebAssembly: {} bytes, {packed} with brotli", bytes.len());
    Ok(())
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
