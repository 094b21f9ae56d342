//! `cargo xtask test`: every check, in the order that finds a mistake soonest. Nothing is skipped silently.

use crate::postgres::Cluster;
use crate::stage::Stages;
use crate::workspace::{self, Executable};
use crate::{demo_day, fuzz, journeys, kiosk, process, tidy, tools};
use anyhow::{Context as _, Result, bail};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What can be chosen.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// Format, clippy, walls and the native tests on SQLite only.
    #[arg(long)]
    quick: bool,
}

/// The variable that sends the server's tests to PostgreSQL instead of SQLite.
const POSTGRES: &str = "CHECKUP_TEST_POSTGRES";

/// Property tests draw the same cases in every run of the suite, so that what passed here passes elsewhere; what is new is
/// found by a plain `cargo test`, which draws others each time, and by the fuzz targets.
const SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "20261121");

/// The cases of this run: the caller's own seed, if there is one.
fn seeded(command: &mut Command) -> &mut Command {
    let (name, seed) = SEED;
    if std::env::var_os(name).is_none() {
        command.env(name, seed);
    }
    command
}

/// Runs the checks; the first failure ends the run and names its stage.
pub fn run(options: &Options) -> Result<()> {
    let mut stages = Stages::new(if options.quick { 4 } else { 18 });
    let outcome = if options.quick { quick(&mut stages) } else { full(&mut stages) };
    stages.summary();
    if outcome.is_ok() {
        println!("\nall checks passed");
    }
    outcome
}

fn quick(stages: &mut Stages) -> Result<()> {
    stages.run("format", format)?;
    stages.run("walls of the house (tidy)", || tidy::run(&workspace::root()))?;
    stages.run("clippy", clippy)?;
    stages.run("tests on SQLite", || native_tests(&build_tests()?))
}

fn full(stages: &mut Stages) -> Result<()> {
    stages.run("programs and Rust targets", || {
        tools::ensure()?;
        workspace::ensure_target(kiosk::TARGET)?;
        workspace::ensure_target("wasm32-wasip1")
    })?;
    stages.run("format", format)?;
    stages.run("walls of the house (tidy)", || tidy::run(&workspace::root()))?;
    // Before anything compiles the server, which carries the packaged kiosk inside.
    stages.run("kiosk for the browser", kiosk::build)?;
    stages.run("clippy", clippy)?;
    stages.run("clippy of the kiosk for the browser", || {
        process::run(process::cargo().args([
            "clippy",
            "--locked",
            "-p",
            "checkup-kiosk",
            "--target",
            kiosk::TARGET,
            "--",
            "-D",
            "warnings",
        ]))
    })?;
    stages.run("core for the browser without a warning", || {
        // The flag reaches this crate only, so its dependencies are not built a second time for it.
        process::run(process::cargo().args([
            "rustc",
            "--locked",
            "-p",
            "checkup-core",
            "--lib",
            "--target",
            kiosk::TARGET,
            "--",
            "-D",
            "warnings",
        ]))
    })?;
    stages.run("core without its optional parts", || {
        process::run(process::cargo().args([
            "check",
            "--locked",
            "-p",
            "checkup-core",
            "--lib",
            "--no-default-features",
        ]))
    })?;
    let executables = stages.run("build of the tests", build_tests)?;
    stages.run("tests on SQLite", || native_tests(&executables))?;
    stages.run("core's tests as WebAssembly", wasm_tests)?;
    stages.run("examples of core", examples)?;
    stages.run("a minute of arbitrary input for core's readers", || fuzz::run(&fuzz::Options::default()))?;
    let cluster = stages.run("private PostgreSQL", Cluster::start)?;
    stages.run("server's tests on PostgreSQL", || postgres_tests(&executables, &cluster))?;
    let server = server_binary(&executables)?;
    stages.run("demonstration day on SQLite", || demo_day::run(&server, None))?;
    stages.run("demonstration day on PostgreSQL", || {
        demo_day::run(&server, Some(&cluster.create_database("day")?))
    })?;
    drop(cluster);
    stages.run("browser journeys", || journeys::run(&server))
}

fn format() -> Result<()> {
    process::run(process::cargo().args(["fmt", "--all", "--check"]))
}

fn clippy() -> Result<()> {
    process::run(process::cargo().args([
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--",
        "-D",
        "warnings",
    ]))
}

/// Builds every native test and the programs they start; returns what was built.
fn build_tests() -> Result<Vec<Executable>> {
    let mut cargo = process::cargo();
    cargo.args(["test", "--locked", "--workspace", "--no-run", "--message-format=json-render-diagnostics"]);
    println!("      $ {}", process::shown(&cargo));
    Ok(workspace::executables(&process::capture(cargo.stderr(Stdio::inherit()))?))
}

/// `cargo test` with the examples in the documentation, on SQLite whatever the environment says.
fn native_tests(executables: &[Executable]) -> Result<()> {
    if !executables.iter().any(|one| one.test) {
        bail!("cargo built no test");
    }
    process::run(seeded(&mut process::cargo()).env_remove(POSTGRES).args(["test", "--locked", "--workspace"]))
}

/// The server's tests once more, started as they were built: another `cargo test -p` would unify features differently and
/// compile half of the server again.
fn postgres_tests(executables: &[Executable], cluster: &Cluster) -> Result<()> {
    let package = workspace::root().join("admin-server");
    let tests: Vec<_> = executables.iter().filter(|one| one.test && one.package == package).collect();
    if tests.is_empty() {
        bail!("the server has no tests");
    }
    for test in tests {
        println!("      {} on PostgreSQL", test.name);
        let mut command = Command::new(&test.path);
        command
            .current_dir(&test.package)
            .env("CARGO_MANIFEST_DIR", &test.package)
            .env(POSTGRES, cluster.url());
        process::run(seeded(&mut command))?;
    }
    Ok(())
}

/// The server as the tests' build made it.
fn server_binary(executables: &[Executable]) -> Result<PathBuf> {
    let found = executables.iter().find(|one| one.name == "checkup" && !one.test);
    found.map(|one| one.path.clone()).context("cargo built no `checkup`")
}

/// Every example of core as its reader would start it; one that fails or prints nothing is a broken promise.
fn examples() -> Result<()> {
    let folder = workspace::root().join("core/examples");
    for file in std::fs::read_dir(folder)? {
        let name = file?.file_name();
        let Some(name) = name.to_str().and_then(|name| name.strip_suffix(".rs")) else { continue };
        let printed = process::capture(process::cargo().args([
            "run",
            "--locked",
            "-q",
            "-p",
            "checkup-core",
            "--example",
            name,
        ]))?;
        if printed.trim().is_empty() {
            bail!("the example {name} printed nothing");
        }
        println!("      {name}: {} lines", printed.lines().count());
    }
    Ok(())
}

/// The same tests, compiled to WebAssembly: what the kiosk decides is what the server decides.
fn wasm_tests() -> Result<()> {
    process::run(
        seeded(&mut process::cargo())
            // Relative to the package, where cargo starts the runner: a path of the machine may hold a blank.
            .env("CARGO_TARGET_WASM32_WASIP1_RUNNER", "node --no-warnings ../xtask/wasi-runner.mjs")
            .args([
                "test",
                "--locked",
                "-p",
                "checkup-core",
                "--target",
                "wasm32-wasip1",
                "--lib",
                "--tests",
            ]),
    )
}
