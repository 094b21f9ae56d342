//! `cargo xtask bench core`: figures beside another program's on the same work in the same run, because machines differ.

use super::{Figures, WASM_RUNNER, figures, human, tenths};
use crate::{kiosk, process, workspace};
use anyhow::{Context as _, Result};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// How much less work WebAssembly does for the figure of the many.
const WASM_DIVISOR: &str = "10";

/// Name in the bench, what a reader calls it, and the figure asked for in nanoseconds.
const ROWS: [(&str, &str, Option<u64>); 4] = [
    ("catalogue", "catalogue load", Some(5_000_000)),
    ("person", "one person, 70 results, both schemes", Some(200_000)),
    ("people", "10,000 people on one core", Some(2_000_000_000)),
    ("route", "route of one person", None),
];

/// Measures and prints the table.
pub(super) fn run() -> Result<()> {
    workspace::ensure_target("wasm32-wasip1")?;
    workspace::ensure_target(kiosk::TARGET)?;
    let native = figures(&process::capture(bench(&[]).args(["--", "1"]))?);
    let wasm = figures(&process::capture(
        bench(&["--target", "wasm32-wasip1"]).env(WASM_RUNNER.0, WASM_RUNNER.1).args(["--", WASM_DIVISOR]),
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
