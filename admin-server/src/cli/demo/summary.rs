//! What is left of the day: `summary.json` beside the papers, and a short table on the terminal.

use super::guest::Done;
use super::journal::Acknowledged;
use anyhow::{Context as _, Result};
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// How the day went.
#[derive(Debug)]
pub struct Outcome {
    /// When it began.
    pub started: DateTime<Utc>,
    /// When it ended.
    pub finished: DateTime<Utc>,
    /// How many people were to come.
    pub expected: usize,
    /// Those who have their paper.
    pub done: Vec<Done>,
    /// Why the others do not; tickets and codes only.
    pub failures: Vec<String>,
    /// Every write that the server acknowledged.
    pub acknowledged: Vec<Acknowledged>,
    /// Those of them that were not found again.
    pub missing: Vec<Acknowledged>,
    /// How often a request was sent again because the server did not answer.
    pub repeats: u64,
}

#[derive(Serialize)]
struct Summary<'a> {
    started: DateTime<Utc>,
    finished: DateTime<Utc>,
    patients: &'a [Done],
    acknowledged: &'a [Acknowledged],
    missing: &'a [Acknowledged],
    failures: &'a [String],
    counts: BTreeMap<&'static str, usize>,
}

impl Outcome {
    /// Everybody has a paper, and nothing that was acknowledged is missing.
    pub fn is_complete(&self) -> bool {
        self.done.len() == self.expected && self.failures.is_empty() && self.missing.is_empty()
    }

    fn counts(&self) -> BTreeMap<&'static str, usize> {
        let of = |count: &dyn Fn(&Done) -> usize| self.done.iter().map(count).sum();
        BTreeMap::from([
            ("expected", self.expected),
            ("done", self.done.len()),
            ("papers", self.done.len()),
            ("with_abnormal", of(&|one| usize::from(one.abnormal > 0))),
            ("abnormal_values", of(&|one| one.abnormal)),
            ("with_critical", of(&|one| usize::from(one.critical > 0))),
            ("critical_values", of(&|one| one.critical)),
            ("referred", of(&|one| usize::from(one.referred))),
            ("acknowledged", self.acknowledged.len()),
            ("found_again", self.acknowledged.len() - self.missing.len()),
            ("requests_repeated", usize::try_from(self.repeats).unwrap_or(usize::MAX)),
        ])
    }

    /// Writes `summary.json`. It holds names: it is as confidential as the papers beside it.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let summary = Summary {
            started: self.started,
            finished: self.finished,
            patients: &self.done,
            acknowledged: &self.acknowledged,
            missing: &self.missing,
            failures: &self.failures,
            counts: self.counts(),
        };
        let path = folder.join("summary.json");
        let text = serde_json::to_vec_pretty(&summary)?;
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    /// The table.
    #[allow(clippy::print_stdout, reason = "the command's own output")]
    pub fn print(&self) {
        let counts = self.counts();
        let count = |name: &str| counts.get(name).copied().unwrap_or_default();
        let seconds = (self.finished - self.started).num_milliseconds() / 100;
        println!("\n  people done            {:>6} of {}", count("done"), self.expected);
        println!("  papers                 {:>6}", count("papers"));
        println!(
            "  with abnormal values   {:>6} ({} values)",
            count("with_abnormal"),
            count("abnormal_values")
        );
        println!(
            "  with critical values   {:>6} ({} values)",
            count("with_critical"),
            count("critical_values")
        );
        println!("  referred               {:>6}", count("referred"));
        println!("  writes acknowledged    {:>6}", count("acknowledged"));
        println!("  writes found again     {:>6}", count("found_again"));
        println!("  requests repeated      {:>6}", self.repeats);
        println!("  time                   {:>4}.{} s", seconds / 10, seconds % 10);
        for failure in &self.failures {
            println!("  not done: {failure}");
        }
        for missing in &self.missing {
            println!("  missing: {} {}", missing.kind, missing.id);
        }
    }
}
