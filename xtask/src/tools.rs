//! Programs from outside that the tests need: found, installed where that is possible, or named with the command to type.

use crate::process;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program and the Debian packages that bring it.
#[derive(Clone, Copy, Debug)]
pub struct Tool {
    /// What it is called on the command line.
    pub program: &'static str,
    /// Debian packages to install.
    pub packages: &'static [&'static str],
    /// What it is needed for.
    pub purpose: &'static str,
}

/// Everything the full test run needs besides Rust.
pub const NEEDED: [Tool; 7] = [
    Tool {
        program: "node",
        packages: &["nodejs"],
        purpose: "core's tests as WebAssembly, the browser journeys",
    },
    Tool { program: "npm", packages: &["npm"], purpose: "the browser journeys' libraries" },
    Tool { program: "chromium", packages: &["chromium"], purpose: "the browser journeys" },
    Tool { program: "initdb", packages: &["postgresql"], purpose: "the tests on PostgreSQL" },
    Tool { program: "c++", packages: &["g++"], purpose: "libFuzzer, which the fuzz targets are linked with" },
    Tool { program: "qpdf", packages: &["qpdf"], purpose: "checking the printed reports" },
    Tool { program: "pdftotext", packages: &["poppler-utils"], purpose: "reading the printed reports back" },
];

/// Finds every needed program; installs what is missing as root on Debian, otherwise fails with the command to type.
pub fn ensure() -> Result<()> {
    let missing: Vec<Tool> = NEEDED.into_iter().filter(|tool| find(tool.program).is_none()).collect();
    for tool in NEEDED {
        match find(tool.program) {
            Some(path) => println!("      {}: {}", tool.program, path.display()),
            None => println!("      {}: missing (for {})", tool.program, tool.purpose),
        }
    }
    if missing.is_empty() {
        return node_is_new_enough();
    }
    let packages: Vec<&str> = missing.iter().flat_map(|tool| tool.packages.iter().copied()).collect();
    let by_hand =
        format!("apt-get update && apt-get install -y --no-install-recommends {}", packages.join(" "));
    if find("apt-get").is_none() {
        let names: Vec<_> = missing.iter().map(|tool| tool.program).collect();
        bail!(
            "missing: {}; install them with this system's package manager (on Debian: {by_hand})",
            names.join(", ")
        );
    }
    if !is_root()? {
        bail!("missing programs; type: sudo sh -c '{by_hand}'");
    }
    println!("      installing from Debian: {}", packages.join(" "));
    process::run(Command::new("apt-get").args(["-q", "update"]))?;
    process::run(
        Command::new("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["-q", "install", "-y", "--no-install-recommends"])
            .args(&packages),
    )?;
    for tool in missing {
        if find(tool.program).is_none() {
            bail!("{} is still missing after installing {}", tool.program, tool.packages.join(" "));
        }
    }
    node_is_new_enough()
}

/// The browser library needs this version of Node.js.
const NODE: u32 = 20;

fn node_is_new_enough() -> Result<()> {
    let version = process::capture(Command::new("node").arg("--version"))?;
    let major =
        version.trim().trim_start_matches('v').split('.').next().and_then(|text| text.parse::<u32>().ok());
    match major {
        Some(major) if major >= NODE => Ok(()),
        _ => bail!(
            "Node.js {} is too old; version {NODE} or newer is needed (https://nodejs.org)",
            version.trim()
        ),
    }
}

/// Where a program lies. PostgreSQL's own programs are looked for where Debian keeps them, the newest version first.
pub fn find(program: &str) -> Option<PathBuf> {
    postgresql_folder()
        .map(|folder| folder.join(program))
        .filter(|path| path.is_file())
        .or_else(|| on_path(program))
}

fn on_path(program: &str) -> Option<PathBuf> {
    let paths = std::env::var_os("PATH")?;
    std::env::split_paths(&paths).map(|folder| folder.join(program)).find(|path| path.is_file())
}

fn postgresql_folder() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    versions
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok())
        .filter(|version| Path::new(&format!("/usr/lib/postgresql/{version}/bin/initdb")).is_file())
        .max()
        .map(|version| PathBuf::from(format!("/usr/lib/postgresql/{version}/bin")))
}

/// Whether this runs as root.
pub fn is_root() -> Result<bool> {
    Ok(process::capture(Command::new("id").arg("-u"))?.trim() == "0")
}
