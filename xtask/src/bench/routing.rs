//! `cargo xtask bench routing`: what the router owes. Waiting and times are ratios to plain rules on the same day, because
//! days differ; times of a decision are beside their goals, because machines differ less than days.

use super::{WASM_RUNNER, figures, human};
use crate::{process, workspace};
use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What can be chosen.
#[derive(clap::Args, Debug)]
pub struct Routing {
    /// routing: further days, as files, beside the project's own and the invented ones
    #[arg(long)]
    scenarios: Option<PathBuf>,
    /// routing: a program that checks a day and its schedule; it is run on every day and its figures are compared
    #[arg(long)]
    checker: Option<PathBuf>,
    /// routing: a folder of further open-shop instances: `n m` and n rows of m durations
    #[arg(long)]
    instances: Option<PathBuf>,
    /// routing: random days on which every rule is checked
    #[arg(long, default_value_t = 10_000)]
    days: u32,
}

/// Milliseconds for one open-shop instance.
const SHOP_MILLIS: &str = "200";

/// Columns of a day's line: heading, and the goal for the mean over the days.
const COLUMNS: [(&str, &str); 8] = [
    ("wait/short", "<= 0.75"),
    ("wait/fixed", "<= 0.50"),
    ("p90/short", "<= 0.95"),
    ("max/short", "<= 1.00"),
    ("last/bound", "<= 1.12"),
    ("kept", ">= 0.90"),
    ("off, p90", "<= 15"),
    ("ahead", ""),
];

/// The day whose last person out is what the goal speaks of.
const USUAL: &str = "usual-120";

/// Figures that the checker prints too, with their column here.
const CHECKED: [(&str, usize); 6] = [
    ("wait_over_shortest_wait", 0),
    ("wait_over_fixed_order", 1),
    ("p90_over_shortest_wait", 2),
    ("last_out_over_bound", 4),
    ("promise_error_p90_min", 6),
    ("priority_wait_ratio", 7),
];

/// Rounding of a printed figure, and of milliseconds in the router's days.
const SAME: f64 = 2e-3;

/// Measures everything and prints it; fails where a rule is broken or the checker disagrees.
pub(super) fn run(options: &Routing) -> Result<()> {
    workspace::ensure_target("wasm32-wasip1")?;
    // Cargo starts a bench in its package, not where the caller stands.
    let absolute = |path: &Option<PathBuf>| path.as_deref().map(std::path::absolute).transpose();
    days(absolute(&options.scenarios)?.as_deref(), absolute(&options.checker)?.as_deref())?;
    decisions()?;
    shops(absolute(&options.instances)?.as_deref())?;
    random(options.days)
}

/// The bench of the router, with whatever cargo needs to know about the target, and its own arguments.
fn bench(target: &[&str], arguments: &[&str]) -> Command {
    let mut cargo = process::cargo();
    cargo.args(["bench", "--locked", "-p", "checkup-core", "--bench", "routing"]).args(target);
    cargo.arg("--").args(arguments);
    cargo
}

/// One line of the bench: what it is about and its numbers.
struct Row {
    name: String,
    numbers: Vec<f64>,
}

/// The lines that begin with `kind`.
fn rows(printed: &str, kind: &str) -> Vec<Row> {
    let row = |line: &str| {
        let mut words = line.split('\t');
        (words.next() == Some(kind)).then_some(())?;
        let name = words.next()?.to_owned();
        Some(Row { name, numbers: words.map(|word| word.trim().parse().ok()).collect::<Option<_>>()? })
    };
    printed.lines().filter_map(row).collect()
}

#[allow(clippy::cast_precision_loss)] // a few dozen
fn mean(numbers: impl Iterator<Item = f64>) -> f64 {
    let numbers: Vec<f64> = numbers.collect();
    numbers.iter().sum::<f64>() / numbers.len().max(1) as f64
}

fn days(scenarios: Option<&Path>, checker: Option<&Path>) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut files =
        json_files(&workspace::root().join("core/tests/fixtures"), |name| name.ends_with("0.json"))?;
    if let Some(scenarios) = scenarios {
        files.extend(json_files(scenarios, |_| true)?);
    }
    // The project's own days are often among the further ones.
    let mut names = std::collections::BTreeSet::new();
    files.retain(|file| names.insert(file.file_name().map(ToOwned::to_owned)));
    let written = folder.path().display().to_string();
    let paths: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    let mut arguments = vec!["days"];
    arguments.extend(paths.iter().map(String::as_str));
    arguments.extend(["--write", &written]);
    let rows = rows(&process::capture(&mut bench(&[], &arguments))?, "day");

    print!("\n{:<24}{:>7}", "day", "people");
    println!("{}", COLUMNS.map(|(heading, _)| format!("{heading:>12}")).concat());
    let print = |name: &str, people: &str, numbers: &[f64]| {
        let numbers: Vec<String> = numbers.iter().map(|number| format!("{number:>12.3}")).collect();
        println!("{name:<24}{people:>7}{}", numbers.concat());
    };
    let figures = |row: &Row| row.numbers.get(1..=COLUMNS.len()).map(<[f64]>::to_vec).unwrap_or_default();
    for row in &rows {
        print(&row.name, &format!("{}", row.numbers.first().unwrap_or(&0.0)), &figures(row));
    }
    let column = |n: usize| rows.iter().filter_map(move |row| row.numbers.get(n + 1).copied());
    let means: Vec<f64> = (0..COLUMNS.len()).map(|n| mean(column(n))).collect();
    print("mean", "", &means);
    println!("{:<31}{}", "goal", COLUMNS.map(|(_, goal)| format!("{goal:>12}")).concat());
    println!("last/bound is owed on {USUAL}; ahead: waiting of those who go ahead over the others'");
    match checker {
        Some(checker) => check(&rows, folder.path(), checker),
        None => Ok(()),
    }
}

fn json_files(folder: &Path, wanted: impl Fn(&str) -> bool) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("no folder {}", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.extension().is_some_and(|ending| ending == "json") && wanted(&name) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Lets the checker say what it thinks of every schedule that was written.
fn check(rows: &[Row], folder: &Path, checker: &Path) -> Result<()> {
    let mut differ = Vec::new();
    for row in rows {
        let file = |what: &str| folder.join(format!("{}.{what}.json", row.name));
        let printed =
            process::capture(Command::new("python3").arg(checker).arg(file("day")).arg(file("schedule")))?;
        let theirs: Value = serde_json::from_str(&printed)?;
        if theirs.get("feasible") != Some(&Value::Bool(true)) {
            differ.push(format!("{}: not feasible", row.name));
        }
        for (name, column) in CHECKED {
            let ours = row.numbers.get(column + 1).copied().unwrap_or(f64::NAN);
            let theirs = theirs.get(name).and_then(Value::as_f64).unwrap_or(f64::NAN);
            // A checker need not round like the router; a NaN is a difference.
            if (ours - theirs).abs().partial_cmp(&SAME).is_none_or(std::cmp::Ordering::is_gt) {
                differ.push(format!("{}: {name} is {theirs}, here {ours}", row.name));
            }
        }
    }
    if !differ.is_empty() {
        bail!("the checker disagrees:\n{}", differ.join("\n"));
    }
    println!("the checker found all {} schedules feasible and every figure as above", rows.len());
    Ok(())
}

fn decisions() -> Result<()> {
    let native = figures(&process::capture(&mut bench(&[], &["decide"]))?);
    let mut wasm = bench(&["--target", "wasm32-wasip1"], &["decide"]);
    let wasm = figures(&process::capture(wasm.env(WASM_RUNNER.0, WASM_RUNNER.1))?);
    println!(
        "\n{:<40}{:>12}{:>10}{:>14}{:>10}",
        "500 people, 30 rooms", "native", "goal", "wasm, Node", "goal"
    );
    for (name, label, goals) in [
        ("decide_p50", "one decision, median", None),
        ("decide_p99", "99 of 100", Some((5_000_000, 25_000_000))),
        ("decide_max", "the longest", None),
        ("forecast_p50", "the rest of the day played once, median", None),
    ] {
        let of = |figures: &super::Figures| human(figures.get(name).copied());
        let goal = |time: Option<u64>| time.map(|time| human(Some(time))).unwrap_or_default();
        println!(
            "{label:<40}{:>12}{:>10}{:>14}{:>10}",
            of(&native),
            goal(goals.map(|goals| goals.0)),
            of(&wasm),
            goal(goals.map(|goals| goals.1)),
        );
    }
    let of = |name: &str| native.get(name).copied().unwrap_or_default();
    println!("{} decisions with up to {} people waiting", of("decisions"), of("waiting"));
    Ok(())
}

fn shops(folder: Option<&Path>) -> Result<()> {
    let folder = folder.map(|folder| folder.display().to_string());
    let arguments: Vec<&str> = ["shop", SHOP_MILLIS].into_iter().chain(folder.as_deref()).collect();
    let rows = rows(&process::capture(&mut bench(&[], &arguments))?, "shop");
    // By size and source: name without its number, and the gaps.
    let mut groups: BTreeMap<(u32, String), Vec<f64>> = BTreeMap::new();
    for row in &rows {
        let [jobs, machines, bound, makespan, ..] = row.numbers.as_slice() else { continue };
        let gap = 100.0 * (makespan / bound.max(1.0) - 1.0);
        let group = row.name.split_once('-').map_or(row.name.as_str(), |(group, _)| group);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // operations of an instance
        let size = (jobs * machines) as u32;
        groups.entry((size, group.to_owned())).or_default().push(gap);
    }
    let print = |name: &str, gaps: &[f64]| {
        let most = gaps.iter().copied().fold(0.0, f64::max);
        println!("{name:<24}{:>10}{:>11.2} %{most:>11.2} %", gaps.len(), mean(gaps.iter().copied()));
    };
    println!("\n{:<24}{:>10}{:>13}{:>13}", "open shop over bound", "instances", "mean", "worst");
    for ((_, name), gaps) in &groups {
        print(name, gaps);
    }
    let all: Vec<f64> = groups.into_values().flatten().collect();
    print(&format!("all, {SHOP_MILLIS} ms each"), &all);
    println!("bound: the longest job or the busiest machine; no plan of a small shop reaches it");
    Ok(())
}

fn random(days: u32) -> Result<()> {
    let printed = process::capture(&mut bench(&[], &["random", &days.to_string()]))?;
    let broken: Vec<&str> = printed.lines().filter(|line| line.starts_with("broken\t")).collect();
    if !broken.is_empty() || rows(&printed, "random").len() != 1 {
        bail!("random days on which a rule is broken:\n{}", broken.join("\n"));
    }
    println!("\n{days} random days: no rule broken, everybody finished and told");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_kind_are_read_with_their_numbers_and_others_are_not() {
        let rows = rows("running\nday\tusual-60-1\t60\t0.5\nday\tx\ty\nshop\ttai\t4\n", "day");
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].name.as_str(), rows[0].numbers.as_slice()), ("usual-60-1", &[60.0, 0.5][..]));
        assert!((mean(rows[0].numbers.iter().copied()) - 30.25).abs() < 1e-9);
    }
}
