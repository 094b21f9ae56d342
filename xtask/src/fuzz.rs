//! `cargo xtask fuzz`: arbitrary bytes against every reader of core, for a minute, starting from a kept corpus.
//!
//! libFuzzer on the stable compiler: coverage counters come from LLVM's own pass, so neither a nightly toolchain nor an
//! installed command is needed; only a C++ compiler, which the full test run brings.

use crate::{process, tools, workspace};
use anyhow::{Context as _, Result, bail};
use std::path::Path;
use std::process::{Command, Stdio};

/// Coverage counters, as libFuzzer reads them.
const FLAGS: [&str; 7] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Clink-dead-code",
    "-Ccodegen-units=1",
];

/// What can be chosen.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// Seconds in all, shared by the targets.
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Only this target, a file of `core/fuzz/targets`.
    #[arg(long)]
    target: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { seconds: 60, target: None }
    }
}

/// Builds the targets and runs each for its share of the time; a crash ends the run, names the input and keeps it.
pub fn run(options: &Options) -> Result<()> {
    if tools::find("c++").is_none() {
        bail!("a C++ compiler is missing; type: apt-get install -y g++");
    }
    let folder = workspace::root().join("core/fuzz");
    let mut targets = targets(&folder)?;
    if let Some(wanted) = &options.target {
        targets.retain(|name| name == wanted);
        if targets.is_empty() {
            bail!("core/fuzz/targets has no {wanted}.rs");
        }
    }
    let host = host()?;
    let built = workspace::target_dir()?.join("fuzz");
    process::run(
        process::cargo()
            .env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}"))
            .env("CARGO_TARGET_DIR", &built)
            .args(["build", "--release", "--locked", "--manifest-path", "core/fuzz/Cargo.toml"])
            // With a target named, build scripts are compiled without the counters.
            .args(["--target", &host]),
    )?;
    let seconds = (options.seconds / targets.len() as u64).max(1);
    for name in &targets {
        let program = built.join(&host).join("release").join(name);
        fuzz(&program, &folder.join("corpus").join(name), &built.join("found").join(name), name, seconds)?;
    }
    Ok(())
}

fn targets(folder: &Path) -> Result<Vec<String>> {
    let files = std::fs::read_dir(folder.join("targets")).context("core/fuzz/targets cannot be read")?;
    let mut names: Vec<String> = files
        .filter_map(|file| Some(file.ok()?.file_name().to_str()?.strip_suffix(".rs")?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}

fn host() -> Result<String> {
    let version = process::capture(Command::new("rustc").arg("-vV").current_dir(workspace::root()))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("rustc names no host")
}

/// Every input of the kept corpus, then new ones made from them. What is found beyond it stays below the target folder
/// and is a start for the next run.
fn fuzz(program: &Path, corpus: &Path, found: &Path, name: &str, seconds: u64) -> Result<()> {
    std::fs::create_dir_all(found)?;
    let kept = std::fs::read_dir(corpus).with_context(|| format!("{name} has no corpus"))?.count();
    let artefacts = found.with_file_name(format!("{name}-crash-"));
    let mut command = Command::new(program);
    command
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-artifact_prefix={}", artefacts.display()))
        // One row of a table at the most; a longer input only repeats itself.
        .args(["-max_len=4096", "-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1", "-verbosity=0"])
        .args([found, corpus])
        .stderr(Stdio::piped());
    let output = process::output(&mut command)?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        bail!("an input broke {name}; it is printed in base64 and kept where the last lines say\n{said}");
    }
    let figure = |key: &str| {
        said.lines().find_map(|line| Some(line.strip_prefix(key)?.trim().to_owned())).unwrap_or_default()
    };
    println!(
        "      {name}: {} inputs in {seconds} s, {} a second, {kept} in the corpus",
        figure("stat::number_of_executed_units:"),
        figure("stat::average_exec_per_sec:"),
    );
    Ok(())
}
