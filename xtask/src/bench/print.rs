//! `cargo xtask bench print`: the same pages set by the project, by Typst and by ReportLab in one run, and a company's worth
//! of reports. The other two get their lines already broken and placed, and no tags to write: less work than the project does.

use super::{figures, human, tenths};
use crate::{process, tools, workspace};
use anyhow::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The wheels beside which printing is measured.
const WHEELS: [&str; 2] = ["typst==0.15.2", "reportlab==5.1.0"];

/// Reports that are set one after the other.
const RUNS: &str = "30";

/// Reports that differ in their digits.
const VARIANTS: &str = "33";

/// What one report owes: nanoseconds and bytes.
const GOAL: (u64, u64) = (60_000_000, 80_000);

/// Reports a second on one processor.
const GOAL_A_SECOND: u64 = 15;

/// Measures and prints the tables.
pub(super) fn run() -> Result<()> {
    let folder = workspace::root().join("target/print-bench");
    std::fs::create_dir_all(&folder)?;
    let pages = figures(&process::capture(&mut bench(&["export", &folder.display().to_string(), VARIANTS]))?);
    println!("\none report of {} pages, one after the other", pages.get("pages").unwrap_or(&0));
    println!("{:<14}{:>12}{:>8}{:>12}{:>8}{:>14}", "", "processor", "ours", "bytes", "ours", "peak memory");
    let ours = figures(&process::capture(&mut bench(&["warm", RUNS]))?);
    line("checkup", &ours, &ours);
    println!("{:<14}{:>12}{:>8}{:>12}", "goal", human(Some(GOAL.0)), "", GOAL.1);
    match wheels() {
        Ok(python) => {
            for engine in ["typst", "reportlab"] {
                line(engine, &figures(&process::capture(&mut other(&python, engine, &folder))?), &ours);
            }
        }
        Err(error) => {
            println!("typst and reportlab cannot be had here ({error:#}), so they are not measured");
        }
    }
    println!("\n{:<14}{:>12}{:>14}", "people", "a second", "peak memory");
    for count in ["100", "1000"] {
        let many = figures(&process::capture(&mut bench(&["many", count]))?);
        let took = many.get("cpu").copied().unwrap_or(0).max(1);
        let people: u64 = count.parse()?;
        let rate = tenths(people * 1_000_000_000, took);
        println!("{count:<14}{rate:>12}{:>14}", memory(&many));
    }
    println!("{:<14}{:>12}", "goal", format!(">= {GOAL_A_SECOND}"));
    Ok(())
}

fn bench(arguments: &[&str]) -> Command {
    let mut cargo = process::cargo();
    cargo.args([
        "bench",
        "--locked",
        "-p",
        "checkup-server",
        "--features",
        "samples",
        "--bench",
        "print",
        "--",
    ]);
    cargo.args(arguments);
    cargo
}

/// A Python of the bench's own with the wheels in it, below `target/`.
fn wheels() -> Result<PathBuf> {
    let folder = workspace::root().join("target/print-bench/python");
    let python = folder.join("bin/python");
    if !python.exists() {
        let base = tools::find("python3").ok_or_else(|| anyhow::anyhow!("python3 is missing"))?;
        process::capture(Command::new(base).args(["-m", "venv"]).arg(&folder))?;
    }
    process::capture(
        Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(WHEELS),
    )?;
    Ok(python)
}

fn other(python: &Path, engine: &str, folder: &Path) -> Command {
    let mut command = Command::new(python);
    command.arg(workspace::root().join("xtask/src/bench/print/other.py"));
    command.arg(engine).arg(folder).arg(workspace::root().join("locales/fonts")).arg(RUNS);
    command
}

fn line(name: &str, theirs: &super::Figures, ours: &super::Figures) {
    let of = |figures: &super::Figures, name: &str| figures.get(name).copied().unwrap_or(0);
    let times = |name: &str| format!("x {}", tenths(of(theirs, name), of(ours, name)));
    println!(
        "{name:<14}{:>12}{:>8}{:>12}{:>8}{:>14}",
        human(theirs.get("cpu").copied()),
        times("cpu"),
        of(theirs, "size"),
        times("size"),
        memory(theirs),
    );
}

fn memory(figures: &super::Figures) -> String {
    format!("{} MiB", figures.get("peak").copied().unwrap_or(0) / 1_024)
}
