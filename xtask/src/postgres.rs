//! A private PostgreSQL cluster in a temporary folder: made for one run, gone with it.

use crate::process::{self, Background, Undoing};
use crate::tools;
use anyhow::{Context as _, Result, bail};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A running cluster. Dropping it stops the server and removes its folder; so does an interrupted run.
#[derive(Debug)]
pub struct Cluster {
    port: u16,
    // Order matters: the server stops before its folder goes.
    _server: Background,
    _folder: Undoing,
}

impl Cluster {
    /// Makes and starts a cluster that listens on 127.0.0.1 and a socket in its own folder.
    pub fn start() -> Result<Self> {
        let folder =
            tempfile::Builder::new().prefix("checkup-pg-").tempdir().context("no temporary folder")?.keep();
        let removed = folder.clone();
        let undoing = process::undo_at_end(move || {
            let _ = std::fs::remove_dir_all(&removed);
        });
        let user = unprivileged_user()?;
        if let Some(user) = &user {
            println!("      PostgreSQL refuses to run as root; it runs as {user}");
            process::run(Command::new("chown").arg(user).arg(&folder))?;
        }

        let data = folder.join("data");
        let log = folder.join("log");
        let mut initdb = as_user(user.as_deref(), "initdb")?;
        initdb.arg("--pgdata").arg(&data).args(["--username=checkup", "--auth=trust", "--encoding=UTF8"]);
        initdb.args(["--locale=C", "--no-sync", "--no-instructions"]).current_dir(&folder);
        let made = process::output(initdb.stderr(Stdio::piped()))?;
        if !made.status.success() {
            bail!(
                "initdb failed:\n{}{}",
                String::from_utf8_lossy(&made.stdout),
                String::from_utf8_lossy(&made.stderr)
            );
        }

        let port = process::free_port()?;
        let mut postgres = as_user(user.as_deref(), "postgres")?;
        postgres
            .arg("-D")
            .arg(&data)
            .arg("-k")
            .arg(&folder)
            .arg("-p")
            .arg(port.to_string())
            .current_dir(&folder);
        for setting in [
            "listen_addresses=127.0.0.1",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "max_connections=200",
            "timezone=UTC",
            "log_min_messages=warning",
        ] {
            postgres.args(["-c", setting]);
        }
        let output = File::create(&log).context("no log file for PostgreSQL")?;
        postgres.stdout(output.try_clone()?).stderr(output);
        let server = Background::start(&mut postgres)?;
        await_ready(&server, port, &log)?;

        let created = process::output(Command::new(program("createdb")?).args([
            "--host=127.0.0.1",
            &format!("--port={port}"),
            "--username=checkup",
            "checkup",
        ]))?;
        if !created.status.success() {
            bail!("createdb failed: {}", String::from_utf8_lossy(&created.stderr));
        }
        println!("      PostgreSQL listens on 127.0.0.1:{port}");
        Ok(Self { port, _server: server, _folder: undoing })
    }

    /// The address of an empty database. The user may create more.
    pub fn url(&self) -> String {
        format!("postgres://checkup@127.0.0.1:{}/checkup", self.port)
    }

    /// Creates a further empty database and returns its address.
    pub fn create_database(&self, name: &str) -> Result<String> {
        process::run(Command::new(program("createdb")?).args([
            "--host=127.0.0.1",
            &format!("--port={}", self.port),
            "--username=checkup",
            name,
        ]))?;
        Ok(format!("postgres://checkup@127.0.0.1:{}/{name}", self.port))
    }
}

fn await_ready(server: &Background, port: u16, log: &Path) -> Result<()> {
    let start = Instant::now();
    loop {
        let mut probe = Command::new(program("pg_isready")?);
        probe.args(["--quiet", "--host=127.0.0.1", &format!("--port={port}"), "--username=checkup"]);
        if process::output(&mut probe)?.status.success() {
            return Ok(());
        }
        if !server.alive() || start.elapsed() > Duration::from_mins(1) {
            bail!("PostgreSQL did not start:\n{}", std::fs::read_to_string(log).unwrap_or_default());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn program(name: &str) -> Result<PathBuf> {
    tools::find(name).with_context(|| format!("{name} is missing; type: apt-get install -y postgresql"))
}

/// The command, run as `user` when one is given. The kernel ends the server if this program is killed outright.
fn as_user(user: Option<&str>, name: &str) -> Result<Command> {
    let program = program(name)?;
    if let Some(setpriv) = tools::find("setpriv") {
        let mut command = Command::new(setpriv);
        if let Some(user) = user {
            command
                .args([&format!("--reuid={user}"), &format!("--regid={}", group_of(user)?)])
                .arg("--clear-groups");
        }
        command.args(["--pdeathsig", "QUIT", "--"]).arg(program);
        return Ok(command);
    }
    let Some(user) = user else { return Ok(Command::new(program)) };
    if tools::find("runuser").is_none() {
        bail!(
            "running as root without setpriv or runuser (Debian: util-linux): PostgreSQL cannot be started"
        );
    }
    let mut command = Command::new("runuser");
    command.args(["-u", user, "--"]).arg(program);
    Ok(command)
}

fn group_of(user: &str) -> Result<String> {
    Ok(process::capture(Command::new("id").args(["-g", user]))?.trim().to_owned())
}

/// Root may not run PostgreSQL; `postgres` comes with Debian's package, `nobody` is everywhere.
fn unprivileged_user() -> Result<Option<String>> {
    if !tools::is_root()? {
        return Ok(None);
    }
    for user in ["postgres", "nobody"] {
        if process::output(Command::new("id").arg(user).stderr(Stdio::null()))?.status.success() {
            return Ok(Some(user.to_owned()));
        }
    }
    bail!("running as root and neither the user postgres nor nobody exists: PostgreSQL cannot be started")
}
