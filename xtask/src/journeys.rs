//! The browser journeys of `e2e/`: their libraries by the lock file, then Node's own test runner on Debian's Chromium.

use crate::{process, tools, workspace};
use anyhow::{Context as _, Result, bail};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// A file of journeys that takes longer hangs: many times what the longest takes on a busy machine, and short enough that
/// the run still ends by itself and names it.
const HANGS: Duration = Duration::from_mins(30);

/// Installs the libraries when the lock file changed and runs every `e2e/*.test.mjs` against `server`.
pub fn run(server: &Path) -> Result<()> {
    let folder = workspace::root().join("e2e");
    let mut journeys = Vec::new();
    for entry in std::fs::read_dir(&folder).context("there is no e2e folder")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            journeys.push(name);
        }
    }
    journeys.sort();
    if journeys.is_empty() {
        bail!("e2e/ holds no *.test.mjs: nothing would be tested");
    }
    install(&folder)?;
    let chromium =
        tools::find("chromium").context("chromium is missing; type: apt-get install -y chromium")?;
    process::run(
        Command::new("node")
            .current_dir(&folder)
            .env("CHECKUP_BINARY", server)
            .env("CHECKUP_CHROMIUM", chromium)
            // One after the other: two cores, and a journey may look at the whole centre.
            .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
            .arg(format!("--test-timeout={}", HANGS.as_millis()))
            .args(&journeys),
    )
}

/// Installs the libraries of the journeys by the lock file.
pub(crate) fn install(folder: &Path) -> Result<()> {
    let npm = tools::find("npm").context("npm is missing; type: apt-get install -y npm")?;
    process::run(
        Command::new(npm)
            .current_dir(folder)
            // The browser is Debian's; nothing may be fetched from a browser vendor.
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]),
    )
}
