//! `checkup simulate`: a day's file by a policy, as a simulated day and its figures; what a change would bring; and a picture
//! of the queues. The formats are in `docs/ROUTING.md`.

use crate::simulation::{Tried, best, picture, try_all, words};
use anyhow::{Result, anyhow};
use checkup_core::error::Coded;
use checkup_core::language::Language;
use checkup_core::routing::simulate::{Trial, WhatIf, WhatIfError};
use checkup_core::routing::{Day, Policy};
use checkup_locales::{error_text, format, t};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Whoever waits longer than this is shown how far it is.
const PATIENCE: Duration = Duration::from_secs(1);

/// Options of `checkup simulate`.
#[derive(Clone, Debug, Args)]
pub struct SimulateOptions {
    /// The day's file.
    pub day: PathBuf,
    /// How the next room is chosen.
    #[arg(long, default_value = "router", value_parser = PossibleValuesParser::new(Policy::ALL.map(Policy::as_str)).try_map(policy))]
    pub policy: Policy,
    /// File for the simulated day.
    #[arg(long, value_name = "SCHEDULE.json")]
    pub out: Option<PathBuf>,
    /// Try a change: US+1, SPI-1, every-15, walk-ins=0, several with commas. May be repeated; alone it tries what is worth it.
    #[arg(long, value_name = "CHANGE", num_args = 0..=1, default_missing_value = "")]
    pub what_if: Vec<String>,
    /// File for a picture of the queues over the day, as planned and with the best change.
    #[arg(long, value_name = "FILE.svg")]
    pub picture: Option<PathBuf>,
    /// Language of table, picture and errors; otherwise that of the surroundings, otherwise English.
    #[arg(long, value_parser = PossibleValuesParser::new(Language::ALL.map(Language::tag)).try_map(|tag| Language::parse(&tag)))]
    pub language: Option<Language>,
}

fn policy(name: String) -> Result<Policy, std::io::Error> {
    Policy::ALL
        .into_iter()
        .find(|policy| policy.as_str() == name)
        .ok_or(std::io::ErrorKind::InvalidInput.into())
}

/// Runs the command.
pub fn run(options: SimulateOptions) -> Result<()> {
    let lang = options.language.unwrap_or_else(surroundings);
    let day = read(lang, &options.day)?;
    let wanted = wanted(lang, &options.what_if)?;
    // Before anything takes time: a change that cannot be is refused at once.
    for what in &wanted {
        what.of(&day).map_err(|error| refused(lang, &error))?;
    }
    let begun = Instant::now();
    let micros = || u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
    let alone = patiently(lang, 1, |_| Trial::run(&day, WhatIf::default(), options.policy, micros));
    let planned = alone.map_err(|error| refused(lang, &error))?;
    if let Some(file) = &options.out {
        let mut text = serde_json::to_vec(&planned.schedule)?;
        text.push(b'\n');
        write(lang, file, &text)?;
    }
    print(lang, &planned);
    let plan = Tried::from(&planned);
    let mut ways = wanted;
    if options.what_if.iter().any(String::is_empty) {
        let more = plan.worth_trying.iter().filter(|what| !ways.contains(what)).cloned();
        ways.extend(more.collect::<Vec<_>>());
    }
    let at_once = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let tried =
        patiently(lang, ways.len(), |done| try_all(&planned.day, options.policy, &ways, at_once, done));
    let tried = tried.map_err(|error| refused(lang, &error))?;
    if !options.what_if.is_empty() {
        compare(lang, &plan, &tried.iter().collect::<Vec<_>>());
    }
    if let Some(file) = &options.picture {
        let picture = picture::queues_over_the_day(lang, None, &plan, best(&tried))?;
        write(lang, file, picture.as_bytes())?;
    }
    Ok(())
}

/// The language of the surroundings, as programs of this kind find it.
fn surroundings() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| {
        let value = std::env::var(name).ok()?;
        (!value.is_empty()).then_some(value)
    });
    let tag = set.as_deref().and_then(|value| value.split('.').next()).unwrap_or_default();
    Language::parse(tag).unwrap_or(Language::En)
}

fn refused(lang: Language, error: &WhatIfError) -> anyhow::Error {
    said(lang, error.code(), &error.args())
}

/// An error in words, with its code to look it up by.
fn said(lang: Language, code: &str, args: &[(&'static str, String)]) -> anyhow::Error {
    anyhow!("{} [{code}]", error_text(lang, code, args))
}

fn shown(file: &Path) -> String {
    file.display().to_string()
}

fn read(lang: Language, file: &Path) -> Result<Day> {
    let text = std::fs::read(file)
        .map_err(|cause| anyhow!("{} ({cause})", said(lang, "day-unreadable", &[("file", shown(file))])))?;
    serde_json::from_slice(&text).map_err(|cause| {
        let args = [
            ("file", shown(file)),
            ("line", cause.line().to_string()),
            ("column", cause.column().to_string()),
        ];
        anyhow!("{} ({cause})", said(lang, "day-format", &args))
    })
}

fn write(lang: Language, file: &Path, text: &[u8]) -> Result<()> {
    std::fs::write(file, text)
        .map_err(|cause| anyhow!("{} ({cause})", said(lang, "day-unwritten", &[("file", shown(file))])))
}

/// The changes that were asked for by name.
fn wanted(lang: Language, texts: &[String]) -> Result<Vec<WhatIf>> {
    let named = texts.iter().filter(|text| !text.is_empty());
    let read = named.map(|text| text.parse().map_err(|error| refused(lang, &error)));
    let ways: Vec<WhatIf> = read.collect::<Result<_>>()?;
    // As planned is always there.
    Ok(ways.into_iter().filter(|what| *what != WhatIf::default()).collect())
}

/// Works beside a bar that appears on a terminal when it takes longer than anybody likes to wait.
fn patiently<T: Send>(lang: Language, all: usize, work: impl FnOnce(&AtomicUsize) -> T + Send) -> T {
    let (done, begun) = (AtomicUsize::new(0), Instant::now());
    let length = u64::try_from(all).unwrap_or_default();
    std::thread::scope(|scope| {
        let worker = scope.spawn(|| work(&done));
        let mut bar: Option<ProgressBar> = None;
        while !worker.is_finished() {
            std::thread::sleep(Duration::from_millis(20));
            if bar.is_none() && begun.elapsed() > PATIENCE && std::io::stderr().is_terminal() {
                bar = Some(started(lang, length, begun));
            }
            if let Some(bar) = &bar {
                bar.set_position(u64::try_from(done.load(Ordering::Relaxed)).unwrap_or_default());
                bar.tick();
            }
        }
        if let Some(bar) = &bar {
            bar.finish_and_clear();
        }
        match worker.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn started(lang: Language, length: u64, begun: Instant) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr());
    let template =
        if length > 1 { "  {bar:40} {pos}/{len}  {elapsed}  {msg}" } else { "  {spinner} {elapsed}  {msg}" };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.set_message(t!(lang, "staff-simulation-running"));
    bar.with_elapsed(begun.elapsed())
}

/// The figures of the day, a line each.
#[allow(clippy::print_stdout, reason = "the command's own output")]
fn print(lang: Language, planned: &Trial) {
    let figures = &planned.figures;
    let number = |value| words::number(lang, value);
    let mut lines = vec![
        (t!(lang, "staff-simulation-people"), format::integer(lang, count(planned.day.patients.len()))),
        (t!(lang, "staff-simulation-wait-mean"), number(figures.mean_wait_min)),
        (t!(lang, "staff-simulation-time-mean"), number(figures.mean_time_min)),
        (t!(lang, "staff-simulation-time-p90"), number(figures.p90_time_min)),
        (t!(lang, "staff-simulation-wait-longest"), number(figures.max_wait_min)),
        (t!(lang, "staff-simulation-last-out-opening"), words::clock(lang, 0, figures.last_out_min)),
        (
            t!(lang, "staff-simulation-over-bound"),
            format::decimal(lang, &format!("{:.3}", figures.last_out_over_bound)),
        ),
    ];
    if !planned.schedule.promises.is_empty() {
        lines.push((t!(lang, "staff-simulation-promises"), number(100.0 * figures.promises_kept)));
    }
    if let Some(took) = planned.schedule.decide_us {
        let p99 = i64::try_from(took.p99).unwrap_or(i64::MAX);
        lines.push((t!(lang, "staff-simulation-decision"), format::integer(lang, p99)));
    }
    let label = lines.iter().map(|(label, _)| width(label)).max().unwrap_or(0);
    let value = lines.iter().map(|(_, value)| width(value)).max().unwrap_or(0);
    println!();
    for (name, figure) in lines {
        println!("  {}  {}", left(&name, label), right(&figure, value));
    }
    println!();
}

/// What was tried beside the day as planned.
#[allow(clippy::print_stdout, reason = "the command's own output")]
fn compare(lang: Language, planned: &Tried, tried: &[&Tried]) {
    let heads = [
        t!(lang, "staff-simulation-col-wait"),
        t!(lang, "staff-simulation-col-time"),
        t!(lang, "staff-simulation-col-longest"),
        t!(lang, "staff-simulation-col-last"),
    ];
    let first = t!(lang, "staff-simulation-change");
    let lines = words::lines(lang, 0, planned, tried);
    let name = lines.iter().map(|line| width(&line.name)).max().unwrap_or(0).max(width(&first));
    // The differences stand in a column of their own, so that figures stand below figures.
    let differences = |n: usize| {
        let cells = lines.iter().filter_map(move |line| line.cells.get(n));
        cells.filter_map(|cell| cell.difference.as_deref()).map(width).max().map_or(0, |columns| columns + 2)
    };
    let shown = |n: usize, cell: &words::Cell| {
        let difference = cell.difference.as_deref().unwrap_or_default();
        format!("{}{}", cell.value, right(difference, differences(n)))
    };
    let columns: Vec<usize> = heads
        .iter()
        .enumerate()
        .map(|(n, head)| {
            let cells = lines.iter().filter_map(|line| line.cells.get(n));
            cells.map(|cell| width(&shown(n, cell))).max().unwrap_or(0).max(width(head))
        })
        .collect();
    let row = |head: &str, cells: Vec<String>| {
        let cells = cells.iter().zip(&columns).map(|(cell, columns)| right(cell, *columns));
        println!("  {}  {}", left(head, name), cells.collect::<Vec<_>>().join("   ").trim_end());
    };
    row(&first, heads.to_vec());
    for line in &lines {
        row(&line.name, line.cells.iter().enumerate().map(|(n, cell)| shown(n, cell)).collect());
    }
    println!("\n  {}", t!(lang, "staff-simulation-legend"));
    if let Some(advice) = words::advice(lang, planned, tried) {
        println!("  {advice}\n");
    }
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Columns of a terminal: Korean letters take two.
fn width(text: &str) -> usize {
    let wide = |c: &char| matches!(*c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}');
    text.chars().count() + text.chars().filter(wide).count()
}

fn left(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

fn right(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(width(text))))
}
