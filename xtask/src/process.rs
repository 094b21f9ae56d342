//! Child processes and what has to be undone when the run ends, however it ends.

use anyhow::{Context as _, Result, bail};
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

type Undo = Box<dyn FnOnce() + Send>;

static RUNNING: Mutex<Vec<u32>> = Mutex::new(Vec::new());
static UNDO: Mutex<Vec<(u64, Undo)>> = Mutex::new(Vec::new());
static NEXT: Mutex<u64> = Mutex::new(0);
static HANDLER: Once = Once::new();

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Something to be undone exactly once: when this is dropped, or when the run is interrupted.
#[derive(Debug)]
pub struct Undoing(u64);

/// Registers `undo`. It runs when the returned value is dropped, or on Ctrl-C, SIGTERM and SIGHUP.
pub fn undo_at_end(undo: impl FnOnce() + Send + 'static) -> Undoing {
    install_handler();
    let id = {
        let mut next = lock(&NEXT);
        *next += 1;
        *next
    };
    lock(&UNDO).push((id, Box::new(undo)));
    Undoing(id)
}

impl Drop for Undoing {
    fn drop(&mut self) {
        let found = {
            let mut list = lock(&UNDO);
            list.iter().position(|(id, _)| *id == self.0).map(|at| list.remove(at).1)
        };
        if let Some(undo) = found {
            undo();
        }
    }
}

fn install_handler() {
    HANDLER.call_once(|| {
        let installed = ctrlc::set_handler(|| {
            eprintln!("\ninterrupted: stopping what was started");
            for pid in lock(&RUNNING).drain(..) {
                signal(pid, "TERM");
            }
            loop {
                let Some((_, undo)) = lock(&UNDO).pop() else { break };
                undo();
            }
            std::process::exit(130);
        });
        if let Err(error) = installed {
            eprintln!("warning: an interrupted run will leave its processes behind: {error}");
        }
    });
}

/// Sends `signal` (a name without SIG) to one process this run started.
pub fn signal(pid: u32, signal: &str) {
    let _ =
        Command::new("kill").args([&format!("-{signal}"), &pid.to_string()]).stderr(Stdio::null()).status();
}

/// A `cargo` of the same toolchain, without the variables that this program's own `cargo run` put into the environment:
/// they would make build scripts believe their surroundings changed and rebuild.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let own = text.starts_with("CARGO_PKG_")
            || text.starts_with("CARGO_MANIFEST_")
            || matches!(
                &*text,
                "CARGO" | "CARGO_CRATE_NAME" | "CARGO_BIN_NAME" | "CARGO_PRIMARY_PACKAGE" | "OUT_DIR"
            );
        if own {
            command.env_remove(&name);
        }
    }
    command.current_dir(crate::workspace::root());
    command
}

/// The command as one would type it, for messages.
pub fn shown(command: &Command) -> String {
    let program =
        Path::new(command.get_program()).file_name().unwrap_or_else(|| OsStr::new("?")).to_string_lossy();
    let words = command.get_args().map(OsStr::to_string_lossy);
    let mut line = program.into_owned();
    for word in words {
        line.push(' ');
        line.push_str(&word);
    }
    line
}

/// Runs `command` with its output shown; an exit code other than zero is an error that names the command.
pub fn run(command: &mut Command) -> Result<()> {
    println!("      $ {}", shown(command));
    let child =
        command.stdin(Stdio::null()).spawn().with_context(|| format!("cannot start `{}`", shown(command)))?;
    let status = wait(child, Child::wait)?;
    if !status.success() {
        bail!("`{}` ended with {status}", shown(command));
    }
    Ok(())
}

/// Runs `command` and returns its standard output; its standard error is shown as it comes.
pub fn capture(command: &mut Command) -> Result<String> {
    let output = output(command.stderr(Stdio::inherit()))?;
    if !output.status.success() {
        bail!("`{}` ended with {}", shown(command), output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{}` did not print UTF-8", shown(command)))
}

/// Runs `command` silently and returns everything it said.
pub fn output(command: &mut Command) -> Result<Output> {
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{}`", shown(command)))?;
    let id = child.id();
    lock(&RUNNING).push(id);
    let output = child.wait_with_output();
    lock(&RUNNING).retain(|pid| *pid != id);
    Ok(output?)
}

fn wait<T>(mut child: Child, how: impl FnOnce(&mut Child) -> std::io::Result<T>) -> Result<T> {
    install_handler();
    let id = child.id();
    lock(&RUNNING).push(id);
    let waited = how(&mut child);
    lock(&RUNNING).retain(|pid| *pid != id);
    Ok(waited?)
}

/// A program that runs beside this one and is stopped with it: first asked to end, after five seconds killed.
#[derive(Debug)]
pub struct Background {
    pid: u32,
    _undoing: Undoing,
}

impl Background {
    /// Starts `command` in the background.
    pub fn start(command: &mut Command) -> Result<Self> {
        let mut child = command
            .stdin(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start `{}`", shown(command)))?;
        let pid = child.id();
        let undoing = undo_at_end(move || {
            for attempt in 0..100 {
                match child.try_wait() {
                    Ok(None) if attempt == 0 => signal(pid, "TERM"),
                    Ok(None) if attempt == 50 => signal(pid, "KILL"),
                    Ok(None) => {}
                    _ => return,
                }
                std::thread::sleep(std::time::Duration::from_millis(100));
            }
        });
        Ok(Self { pid, _undoing: undoing })
    }

    /// Whether it is still there (a zombie counts as gone).
    pub fn alive(&self) -> bool {
        std::fs::read_to_string(format!("/proc/{}/stat", self.pid))
            .map_or_else(|_| !Path::new("/proc/self").exists(), |stat| !stat.contains(") Z "))
    }
}

/// A port on 127.0.0.1 that was free a moment ago.
pub fn free_port() -> Result<u16> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?.port())
}
