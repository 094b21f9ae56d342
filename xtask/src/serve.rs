//! `cargo xtask serve`: from a fresh clone to a running centre.

use crate::stage::Stages;
use crate::{kiosk, process, workspace};
use anyhow::{Context as _, Result, bail};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What can be chosen.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// Port on 127.0.0.1.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Folder of the database and everything else the centre keeps [default: var in the repository].
    #[arg(long)]
    data_dir: Option<PathBuf>,
    /// Another database than SQLite in the data folder, for example postgres://user@host/name.
    #[arg(long)]
    database_url: Option<String>,
    /// Start without the demonstration centre.
    #[arg(long)]
    no_demo: bool,
    /// Optimise the server too; takes longer to build.
    #[arg(long)]
    release: bool,
}

/// Builds what is needed, then becomes the server, so that signals reach it directly.
pub fn run(options: &Options) -> Result<()> {
    let mut stages = Stages::new(3);
    stages.run("Rust target for the browser", || workspace::ensure_target(kiosk::TARGET))?;
    stages.run("kiosk for the browser", kiosk::build)?;
    let binary = stages.run("server", || build_server(options.release))?;
    stages.summary();

    let data_dir = options.data_dir.clone().unwrap_or_else(|| workspace::root().join("var"));
    let mut server = Command::new(&binary);
    server.arg("serve").arg("--port").arg(options.port.to_string()).arg("--data-dir").arg(data_dir);
    if let Some(url) = &options.database_url {
        server.arg("--database-url").arg(url);
    }
    server.arg(if options.no_demo { "--no-demo" } else { "--demo" });
    println!("\nstarting the centre on http://127.0.0.1:{} (stop with Ctrl-C)\n", options.port);
    let error = server.exec();
    Err(error).with_context(|| format!("cannot start {}", binary.display()))
}

/// Builds the server with the packaged kiosk inside and returns its path.
pub(crate) fn build_server(release: bool) -> Result<PathBuf> {
    let mut cargo = process::cargo();
    cargo.args([
        "build",
        "--locked",
        "-p",
        "checkup-server",
        "--bin",
        "checkup",
        "--message-format=json-render-diagnostics",
    ]);
    if release {
        cargo.arg("--release");
    }
    println!("      $ {}", process::shown(&cargo));
    let messages = process::capture(cargo.stderr(Stdio::inherit()))?;
    let found = workspace::executables(&messages).into_iter().find(|one| one.name == "checkup" && !one.test);
    match found {
        Some(executable) => Ok(executable.path),
        None => bail!("cargo built no `checkup`"),
    }
}
