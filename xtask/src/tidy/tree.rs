//! The files of the repository as text, read once for all checks.

use super::rust::Source;
use anyhow::{Context as _, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Folders that are made, fetched or kept at run time.
const NOT_SOURCE: [&str; 7] = [".git", "target", "node_modules", "dist", "artefacts", "var", "snapshots"];

/// Endings of files that are read as text.
const TEXT: [&str; 16] = [
    "rs", "toml", "md", "html", "css", "js", "mjs", "json", "ftl", "csv", "sh", "yml", "yaml", "txt", "sql",
    "svg",
];

/// A file with its text.
#[derive(Clone, Debug)]
pub struct File {
    /// Path inside the repository, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The repository.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// Every text file, by path.
    pub files: Vec<File>,
    /// Every Rust file, taken apart, by path.
    pub rust: BTreeMap<String, Source>,
    /// Files and folders (without `.rs`) that are modules of `#[cfg(test)]`.
    test_modules: Vec<String>,
    /// Folders without a single entry.
    pub empty: Vec<String>,
}

impl Tree {
    /// Reads the repository at `root`.
    pub fn read(root: &Path) -> Result<Self> {
        let mut tree = Self::default();
        tree.walk(root, "")?;
        tree.files.sort_by(|a, b| a.path.cmp(&b.path));
        for file in &tree.files {
            if is(&file.path, "rs") {
                let source = Source::read(&file.text);
                tree.test_modules
                    .extend(source.test_modules().into_iter().map(|name| below_module(&file.path, &name)));
                tree.rust.insert(file.path.clone(), source);
            }
        }
        Ok(tree)
    }

    fn walk(&mut self, root: &Path, folder: &str) -> Result<()> {
        let mut entries = 0;
        for entry in
            fs::read_dir(root.join(folder)).with_context(|| format!("cannot read the folder {folder}"))?
        {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            entries += 1;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                // A target folder of another name carries cargo's tag.
                let made = NOT_SOURCE.contains(&name.as_str()) || entry.path().join("CACHEDIR.TAG").exists();
                if !made {
                    self.walk(root, &path)?;
                }
            } else if kind.is_file() && (TEXT.iter().any(|ending| is(&path, ending)) || path == ".ci/run") {
                match fs::read_to_string(entry.path()) {
                    Ok(text) => self.files.push(File { path, text }),
                    // Somebody's editor removed it between the listing and the reading.
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                    Err(error) => return Err(error).with_context(|| format!("cannot read {path}")),
                }
            }
        }
        if entries == 0 && !folder.is_empty() {
            self.empty.push(folder.to_owned());
        }
        Ok(())
    }

    fn in_test_module(&self, path: &str) -> bool {
        self.test_modules.iter().any(|module| {
            path.strip_prefix(module.as_str()).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
        })
    }

    /// The text of one file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.iter().find(|file| file.path == path).map(|file| file.text.as_str())
    }

    /// Files below a folder.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |file| file.path.starts_with(folder))
    }

    /// Rust files below a folder that are part of the program, not of its tests.
    pub fn rust_below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a Source)> {
        self.rust
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && !is_test(path) && !self.in_test_module(path))
            .map(|(path, source)| (path.as_str(), source))
    }
}

/// Where the module `name` of the file `parent` lies, without `.rs`.
fn below_module(parent: &str, name: &str) -> String {
    let (folder, file) = parent.rsplit_once('/').unwrap_or(("", parent));
    let stem = file.strip_suffix(".rs").unwrap_or(file);
    if matches!(stem, "mod" | "lib" | "main") {
        format!("{folder}/{name}")
    } else {
        format!("{folder}/{stem}/{name}")
    }
}

/// Whether a path ends with `.ending`.
pub fn is(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == ending)
}

/// Files that hold nothing but tests.
fn is_test(path: &str) -> bool {
    let named = |part: &str| part.ends_with("_test.rs") || part.ends_with("_tests.rs");
    path.split('/').any(|part| matches!(part, "tests" | "tests.rs" | "benches") || named(part))
}

/// The line of a byte position, from 1.
pub fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}
