//! The walls of the house as checks over the source text. `cargo xtask tidy` prints what they find; `cargo test` runs them too.
//!
//! One file a wall. A check reads the [`Tree`](tree::Tree) and returns findings; it never changes anything.

pub mod clock;
pub mod constructors;
pub mod edges;
pub mod ftl;
pub mod keys;
pub mod layers;
pub mod owners;
pub mod persons;
pub mod prose;
pub mod registry;
pub mod rust;
pub mod shape;
pub mod states;
pub mod templates;
pub mod tree;

use anyhow::{Result, bail};
use std::fmt;
use std::path::Path;
use tree::Tree;

/// One place where a wall is broken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path inside the repository, with `/`.
    pub file: String,
    /// Line, from 1; 0 when the whole file or folder is meant.
    pub line: usize,
    /// Which rule, for example `wall 4`.
    pub rule: &'static str,
    /// What is wrong and what to do instead.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.file, self.line.max(1), self.rule, self.message)
    }
}

/// Runs every check on the repository at `root`.
pub fn check(root: &Path) -> Result<Vec<Finding>> {
    let tree = Tree::read(root)?;
    let mut findings = Vec::new();
    let checks: [fn(&Tree) -> Vec<Finding>; 13] = [
        edges::check,
        owners::check,
        layers::check,
        prose::check,
        templates::check,
        ftl::check,
        keys::check,
        persons::check,
        clock::check,
        constructors::check,
        shape::check,
        registry::check,
        states::check,
    ];
    for check in checks {
        findings.extend(check(&tree));
    }
    findings.sort();
    findings.dedup();
    Ok(findings)
}

/// `cargo xtask tidy`.
pub fn run(root: &Path) -> Result<()> {
    let findings = check(root)?;
    for finding in &findings {
        eprintln!("{finding}");
    }
    if !findings.is_empty() {
        bail!("tidy: {} places break a wall of the house", findings.len());
    }
    println!("      tidy: every wall stands");
    Ok(())
}
