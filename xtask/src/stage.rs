//! Numbered stages with their durations, so that whoever waits sees what is being done and what it cost.

use anyhow::{Context as _, Result};
use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

/// A run of numbered stages.
#[derive(Debug)]
pub struct Stages {
    total: usize,
    started: Instant,
    done: Vec<(String, Duration)>,
}

impl Stages {
    /// A run that will have `total` stages.
    pub fn new(total: usize) -> Self {
        Self { total, started: Instant::now(), done: Vec::new() }
    }

    /// Runs one stage and says how long it took; a failure carries the stage's number and name.
    pub fn run<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let number = self.done.len() + 1;
        println!("{}", bold(&format!("[{number}/{}] {name}", self.total)));
        let start = Instant::now();
        let outcome = work();
        let took = start.elapsed();
        match outcome {
            Ok(value) => {
                println!("      done in {}", human(took));
                self.done.push((name.to_owned(), took));
                Ok(value)
            }
            Err(error) => {
                println!("      FAILED after {}", human(took));
                Err(error).with_context(|| format!("stage {number}/{} \"{name}\" failed", self.total))
            }
        }
    }

    /// Prints what every stage took.
    pub fn summary(&self) {
        println!("\n{}", bold("Summary"));
        for (name, took) in &self.done {
            println!("  {:>8}  {name}", human(*took));
        }
        println!(
            "  {:>8}  in all, {} of {} stages passed",
            human(self.started.elapsed()),
            self.done.len(),
            self.total
        );
    }
}

fn human(duration: Duration) -> String {
    let seconds = duration.as_secs();
    if seconds >= 60 {
        format!("{}m {:02}s", seconds / 60, seconds % 60)
    } else {
        format!("{:.1}s", duration.as_secs_f64())
    }
}

fn bold(text: &str) -> String {
    if std::io::stdout().is_terminal() { format!("\x1b[1m{text}\x1b[0m") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_stage_is_named_with_its_number() {
        let mut stages = Stages::new(2);
        stages.run("first", || Ok(())).unwrap();
        let error = stages.run("second", || -> Result<()> { anyhow::bail!("the roof leaks") }).unwrap_err();
        assert_eq!(format!("{error:#}"), "stage 2/2 \"second\" failed: the roof leaks");
    }

    #[test]
    fn durations_are_readable() {
        assert_eq!(human(Duration::from_millis(1234)), "1.2s");
        assert_eq!(human(Duration::from_secs(605)), "10m 05s");
    }
}
