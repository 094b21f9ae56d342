//! Where things lie: the repository, the target folder that cargo uses, the installed compilation targets.

use crate::process;
use anyhow::{Context as _, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the repository.
pub fn root() -> PathBuf {
    // The variable first: a checkout that was moved after it was built still finds itself.
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .filter(|folder| folder.ends_with("xtask"))
        .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    here.parent().map_or_else(|| here.clone(), Path::to_path_buf)
}

/// Where cargo puts what it builds; respects `CARGO_TARGET_DIR` and the user's configuration.
pub fn target_dir() -> Result<PathBuf> {
    let text = process::capture(process::cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&text).context("cargo metadata is not JSON")?;
    let folder = metadata["target_directory"].as_str().context("cargo metadata names no target folder")?;
    Ok(PathBuf::from(folder))
}

/// Adds a compilation target when the toolchain lacks it, and says so.
pub fn ensure_target(target: &str) -> Result<()> {
    let mut probe = Command::new("rustc");
    probe.args(["--print", "target-libdir", "--target", target]).current_dir(root());
    let libraries = process::output(&mut probe)?;
    let folder = PathBuf::from(String::from_utf8_lossy(&libraries.stdout).trim());
    if libraries.status.success() && folder.is_dir() && folder.read_dir()?.next().is_some() {
        println!("      the Rust target {target} is installed");
        return Ok(());
    }
    println!("      the Rust target {target} is missing; adding it with rustup");
    let mut add = Command::new("rustup");
    add.args(["target", "add", target]).current_dir(root());
    if let Err(error) = process::run(&mut add) {
        bail!("the Rust target {target} is missing; type: rustup target add {target} ({error:#})");
    }
    Ok(())
}

/// An executable that a build made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Executable {
    /// The cargo target's name, for example `checkup` or `it`.
    pub name: String,
    /// The folder of the package it belongs to.
    pub package: PathBuf,
    /// The file.
    pub path: PathBuf,
    /// Built as a test.
    pub test: bool,
}

/// The executables named in cargo's `--message-format=json` output.
pub fn executables(messages: &str) -> Vec<Executable> {
    let mut found = Vec::new();
    for line in messages.lines().filter(|line| line.starts_with('{')) {
        let Ok(message) = serde_json::from_str::<serde_json::Value>(line) else { continue };
        let (Some(path), Some(manifest), Some(name)) = (
            message["executable"].as_str(),
            message["manifest_path"].as_str(),
            message["target"]["name"].as_str(),
        ) else {
            continue;
        };
        found.push(Executable {
            name: name.to_owned(),
            package: Path::new(manifest).parent().map(Path::to_path_buf).unwrap_or_default(),
            path: PathBuf::from(path),
            test: message["profile"]["test"].as_bool().unwrap_or(false),
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn executables_are_read_from_cargos_messages() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","manifest_path":"/r/a/Cargo.toml","target":{"name":"checkup"},"#,
            r#""profile":{"test":false},"executable":"/r/target/debug/checkup"}"#,
            "\nsomething else\n",
            r#"{"reason":"build-finished","success":true}"#,
        );
        let found = executables(messages);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].name, "checkup");
        assert_eq!(found[0].package, Path::new("/r/a"));
        assert!(!found[0].test);
    }
}
