//! `cargo xtask bench kiosk`: what the kiosk weighs, by crate and by file, and how long until a guest can begin.

use super::weigh::{DESCRIBED, Weight, weigh};
use crate::{journeys, kiosk, process, serve, tools, workspace};
use anyhow::{Context as _, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

/// Crates with a line of their own.
const SHOWN: usize = 15;

/// How long it may take until a guest can begin, in milliseconds: cold, and from the service worker.
const GOALS: [(&str, &str, Option<u64>); 3] = [
    ("cold", "nothing kept on the device", Some(2_000)),
    ("kept", "from the service worker", Some(500)),
    ("nothing", "a page that does nothing, cold", None),
];

/// Builds, weighs, measures and prints.
pub(super) fn run() -> Result<()> {
    workspace::ensure_target(kiosk::TARGET)?;
    kiosk::build()?;
    by_crate()?;
    by_file()?;
    let server = serve::build_server(false)?;
    let chromium =
        tools::find("chromium").context("chromium is missing; type: apt-get install -y chromium")?;
    let folder = workspace::root().join("e2e");
    journeys::install(&folder)?;
    let printed = process::capture(
        Command::new("node")
            .current_dir(&folder)
            .env("CHECKUP_BINARY", server)
            .env("CHECKUP_CHROMIUM", chromium)
            .arg("bench-kiosk.mjs"),
    )?;
    times(&serde_json::from_str(printed.trim()).context("the bench printed no JSON")?);
    Ok(())
}

/// The same program, linked so that its data can be traced; in a folder of its own, so that the kiosk is not linked anew.
fn by_crate() -> Result<()> {
    let target = workspace::target_dir()?.join("weigh");
    process::run(
        process::cargo()
            .env("CARGO_TARGET_DIR", &target)
            .args(["rustc", "--locked", "-p", "checkup-kiosk", "--lib", "--crate-type", "cdylib"])
            .args(["--target", kiosk::TARGET, "--profile", "kiosk"])
            .args(["--", "-C", "link-arg=--emit-relocs", "-C", "symbol-mangling-version=v0"]),
    )?;
    let wasm = fs::read(target.join(kiosk::TARGET).join("kiosk/checkup_kiosk.wasm"))?;
    let mut weights = weigh(&wasm)?;
    weights.remove(DESCRIBED);
    println!("\n{:<28}{:>10}{:>10}{:>10}", "bytes by crate", "code", "data", "both");
    for (name, weight) in table(weights) {
        println!("{name:<28}{:>10}{:>10}{:>10}", weight.code, weight.data, weight.code + weight.data);
    }
    Ok(())
}

/// The heaviest, the rest and the sum.
fn table(weights: BTreeMap<String, Weight>) -> Vec<(String, Weight)> {
    let sum = |rows: &[(String, Weight)]| {
        rows.iter().fold(Weight::default(), |sum, (_, one)| Weight {
            code: sum.code + one.code,
            data: sum.data + one.data,
        })
    };
    let mut rows: Vec<(String, Weight)> = weights.into_iter().collect();
    rows.sort_by_key(|(_, weight)| std::cmp::Reverse(weight.code + weight.data));
    let all = sum(&rows);
    let rest = rows.split_off(SHOWN.min(rows.len()));
    if !rest.is_empty() {
        rows.push((format!("{} others", rest.len()), sum(&rest)));
    }
    rows.push(("all, before packaging".to_owned(), all));
    rows
}

/// Each packaged file, plain and with brotli.
fn by_file() -> Result<()> {
    let dist = workspace::root().join("kiosk-web/dist");
    let files = kiosk::packaged(&dist)?;
    println!("\n{:<44}{:>10}{:>10}", "file", "plain", "brotli");
    let mut sums = (0, 0);
    for (name, plain, packed) in &files {
        println!("{name:<44}{plain:>10}{packed:>10}");
        sums = (sums.0 + plain, sums.1 + packed);
    }
    println!("{:<44}{:>10}{:>10}", "all", sums.0, sums.1);
    let weight: usize =
        files.iter().filter(|(name, ..)| kiosk::is_program(name)).map(|(.., packed)| packed).sum();
    println!("{:<44}{:>20}   (at most {})", "wasm and JavaScript", weight, kiosk::LIMIT);
    Ok(())
}

fn times(measured: &Value) {
    let figure = |case: &str, name: &str| measured[case][name].as_u64().unwrap_or_default();
    println!(
        "\nmilliseconds, median of {} on Chromium, processor {}× slower, line \"Fast 4G\" (9 Mbit/s down, 1.35 up, 165 ms)",
        measured["runs"], measured["slower"]
    );
    println!(
        "{:<36}{:>10}{:>10}{:>14}{:>8}{:>10}",
        "", "painted", "greeted", "interactive", "goal", "kB sent"
    );
    for (case, label, goal) in GOALS {
        println!(
            "{label:<36}{:>10}{:>10}{:>14}{:>8}{:>10}",
            figure(case, "paint"),
            figure(case, "greeted"),
            figure(case, "interactive"),
            goal.map(|goal| goal.to_string()).unwrap_or_default(),
            figure(case, "bytes").div_ceil(1000),
        );
    }
    let (ours, floor) = (figure("cold", "interactive"), figure("nothing", "interactive"));
    println!("cold beside the page that does nothing: {}×", super::tenths(ours, floor));
    println!("interactive: the greeting is drawn, a tap on it is answered, and the next page is drawn");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_shows_the_heaviest_and_loses_nothing() {
        let weights: BTreeMap<String, Weight> =
            (1..=20).map(|n| (format!("crate{n:02}"), Weight { code: n, data: 1 })).collect();
        let rows = table(weights);
        assert_eq!(rows.len(), SHOWN + 2);
        assert_eq!(rows[0].0, "crate20");
        assert_eq!(rows[SHOWN], ("5 others".to_owned(), Weight { code: 15, data: 5 }));
        assert_eq!(rows[SHOWN + 1].1, Weight { code: 210, data: 20 });
    }
}
