//! How far the day is: a bar on a terminal, plain lines elsewhere.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::cell::Cell;
use std::io::IsTerminal as _;

/// What everybody goes through.
pub const STAGES: [&str; 6] =
    ["booked", "checked in", "examined", "laboratory", "concluded", "paper printed"];

/// Counts people times stages.
#[derive(Debug)]
pub struct Progress {
    bar: Option<ProgressBar>,
    total: u64,
    done: Cell<u64>,
    told: Cell<u64>,
}

impl Progress {
    /// For so many people.
    pub fn new(people: usize, is_quiet: bool) -> Self {
        let total = u64::try_from(people * STAGES.len()).unwrap_or_default();
        let bar = (!is_quiet && std::io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
            if let Ok(style) = ProgressStyle::with_template("  {bar:40} {pos}/{len}  {elapsed}  {msg}") {
                bar.set_style(style);
            }
            bar
        });
        // A quiet day never tells a tenth.
        let told = if is_quiet { u64::MAX } else { 0 };
        Self { bar, total, done: Cell::new(0), told: Cell::new(told) }
    }

    /// Somebody got through a stage, a station of it, or is about to.
    pub fn at(&self, ticket: &str, stage: &str) {
        if let Some(bar) = &self.bar {
            bar.set_message(format!("{ticket} {stage}"));
        }
    }

    /// Somebody got through a stage.
    #[allow(clippy::print_stdout, reason = "the command's own output")]
    pub fn step(&self, stage: &str) {
        let done = self.done.get() + 1;
        self.done.set(done);
        if let Some(bar) = &self.bar {
            bar.inc(1);
            bar.set_message(stage.to_owned());
            return;
        }
        let tenth = done * 10 / self.total.max(1);
        if tenth > self.told.get() {
            self.told.set(tenth);
            println!("  {:>3} %  {done} of {} steps, last: {stage}", tenth * 10, self.total);
        }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
