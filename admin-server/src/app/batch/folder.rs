//! A folder of printed papers that knows what it holds: a paper appears whole or not at all, and a run that was interrupted
//! goes on where it stopped. No file name holds a person.

use crate::digest::sha256;
use checkup_core::ids::{ConclusionId, VisitId};
use checkup_core::report::form::Edition;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The list of what was printed, one line a paper; the last line of a visit counts.
const MANIFEST: &str = "manifest.jsonl";

/// Ending of a file that is being written.
const PART: &str = "part";

/// What one line of the manifest says.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Line {
    visit: VisitId,
    /// Languages and form, `vi+ko` or `vn:vi`.
    #[serde(alias = "languages")]
    edition: Edition,
    /// The conclusion it shows: an amended one is printed again.
    conclusion: ConclusionId,
    locked: bool,
    file: String,
    /// Of the file's bytes.
    sha256: String,
}

/// A line of the manifest that recognises the password of the papers after it: an Argon2id hash with a salt of its own, as of
/// a login. Whoever may read it may read the papers too, and what a PDF compares a password with (algorithm 2.B: some 64
/// rounds of SHA-2 and AES) is guessed faster than this: the line gives away nothing that the papers beside it do not.
#[derive(Debug, Serialize, Deserialize)]
struct Lock {
    password_hash: String,
}

/// One paper of the folder.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Whose.
    pub visit: VisitId,
    /// How it is set out, in which languages.
    pub edition: Edition,
    /// What it shows.
    pub conclusion: ConclusionId,
    /// Whether it has a password.
    pub locked: bool,
}

/// The folder, kept to one run at a time.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    manifest: File,
    known: BTreeMap<(VisitId, String), Line>,
    /// The last hash of a password.
    lock: Option<String>,
}

impl Folder {
    /// Opens or makes the folder. Fails with [`io::ErrorKind::WouldBlock`] while another run works in it. A last line that
    /// was not written whole, and files that were not finished, are what an interrupted run left: they are dropped.
    pub fn open(path: &Path) -> io::Result<Self> {
        fs::create_dir_all(path)?;
        let file = path.join(MANIFEST);
        let mut manifest = private().append(true).create(true).open(&file)?;
        manifest.try_lock().map_err(io::Error::from)?;
        let text = fs::read_to_string(&file)?;
        if !text.is_empty() && !text.ends_with('\n') {
            manifest.write_all(b"\n")?;
        }
        let lines = text.lines().filter_map(|line| serde_json::from_str::<Line>(line).ok());
        let known = lines.map(|line| ((line.visit, line.edition.to_string()), line)).collect();
        let mut locks = text.lines().filter_map(|line| serde_json::from_str::<Lock>(line).ok());
        let lock = locks.next_back().map(|line| line.password_hash);
        for entry in fs::read_dir(path)? {
            let unfinished = entry?.path();
            if unfinished.extension().is_some_and(|ending| ending == PART) {
                fs::remove_file(unfinished)?;
            }
        }
        Ok(Self { path: path.to_owned(), manifest, known, lock })
    }

    /// Whether this very paper is there, whole and unchanged.
    pub fn holds(&self, paper: &Paper) -> bool {
        let Some(line) = self.known.get(&(paper.visit, paper.edition.to_string())) else { return false };
        let same = line.conclusion == paper.conclusion && line.locked == paper.locked;
        same && fs::read(self.path.join(&line.file)).is_ok_and(|bytes| sha256(&bytes) == line.sha256)
    }

    /// Stores a paper; one of the same visit and edition that it replaces goes.
    pub fn put(&mut self, paper: Paper, name: String, bytes: &[u8]) -> io::Result<()> {
        write_whole(&self.path.join(&name), bytes)?;
        let Paper { visit, edition, conclusion, locked } = paper;
        let line = Line { visit, edition, conclusion, locked, file: name, sha256: sha256(bytes) };
        self.note(&line)?;
        let name = line.file.clone();
        let before = self.known.insert((line.visit, line.edition.to_string()), line);
        match before.filter(|before| before.file != name) {
            Some(before) => ignore_missing(fs::remove_file(self.path.join(before.file))),
            None => Ok(()),
        }
    }

    fn note(&mut self, line: &impl Serialize) -> io::Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.manifest.write_all(&text)?;
        self.manifest.sync_data()
    }

    /// Whether a paper that is there has a password.
    pub fn has_locked(&self) -> bool {
        self.known.values().any(|line| line.locked && self.path.join(&line.file).exists())
    }

    /// The hash of the password that opens its locked papers.
    pub fn lock(&self) -> Option<&str> {
        self.lock.as_deref()
    }

    /// Remembers the hash of the password of what is stored from now on; written before the first of these papers.
    pub fn set_lock(&mut self, password_hash: String) -> io::Result<()> {
        self.note(&Lock { password_hash: password_hash.clone() })?;
        self.lock = Some(password_hash);
        Ok(())
    }

    /// The files, by name.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> = self.known.values().map(|line| self.path.join(&line.file)).collect();
        files.sort();
        files.retain(|file| file.exists());
        files
    }
}

/// Options for a file that only its owner reads.
pub fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Writes a file under another name, lets the disk confirm it, and gives it its name.
pub fn write_whole(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut part = file.as_os_str().to_owned();
    part.push(".");
    part.push(PART);
    let mut new = private().write(true).create(true).truncate(true).open(&part)?;
    new.write_all(bytes)?;
    new.sync_all()?;
    drop(new);
    fs::rename(&part, file)?;
    // The new name is on the disk when the folder is; not every system lets a folder be opened.
    if let Some(folder) = file.parent().and_then(|folder| File::open(folder).ok()) {
        folder.sync_all()?;
    }
    Ok(())
}

/// What was to be removed and is not there, is removed.
pub fn ignore_missing(done: io::Result<()>) -> io::Result<()> {
    done.or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn paper(visit: u128, conclusion: u128) -> Paper {
        Paper {
            visit: VisitId::new(Uuid::from_u128(visit)),
            edition: "vi".parse().unwrap(),
            conclusion: ConclusionId::new(Uuid::from_u128(conclusion)),
            locked: false,
        }
    }

    #[test]
    fn what_is_there_whole_is_known_again_and_an_amended_paper_is_not() {
        let place = tempfile::tempdir().unwrap();
        let mut folder = Folder::open(place.path()).unwrap();
        folder.put(paper(1, 7), "A001-1.pdf".to_owned(), b"one").unwrap();
        drop(folder);
        let mut folder = Folder::open(place.path()).unwrap();
        assert!(folder.holds(&paper(1, 7)) && !folder.holds(&paper(1, 8)) && !folder.holds(&paper(2, 7)));
        assert!(!folder.holds(&Paper { locked: true, ..paper(1, 7) }));
        folder.put(paper(1, 8), "A001-2.pdf".to_owned(), b"two").unwrap();
        assert_eq!(folder.files(), [place.path().join("A001-2.pdf")], "the paper before is gone");
    }

    #[test]
    fn a_paper_that_was_cut_or_changed_does_not_count() {
        let place = tempfile::tempdir().unwrap();
        let mut folder = Folder::open(place.path()).unwrap();
        folder.put(paper(1, 7), "A001-1.pdf".to_owned(), b"one").unwrap();
        fs::write(place.path().join("A001-1.pdf"), b"on").unwrap();
        assert!(!folder.holds(&paper(1, 7)));
        fs::remove_file(place.path().join("A001-1.pdf")).unwrap();
        assert!(!folder.holds(&paper(1, 7)));
    }

    #[test]
    fn an_interrupted_run_leaves_nothing_that_counts() {
        let place = tempfile::tempdir().unwrap();
        let mut folder = Folder::open(place.path()).unwrap();
        folder.put(paper(1, 7), "A001-1.pdf".to_owned(), b"one").unwrap();
        drop(folder);
        fs::write(place.path().join("A002-1.pdf.part"), b"half").unwrap();
        let mut manifest = private().append(true).open(place.path().join(MANIFEST)).unwrap();
        manifest.write_all(b"{\"visit\":\"0000").unwrap();
        drop(manifest);
        let mut folder = Folder::open(place.path()).unwrap();
        assert!(folder.holds(&paper(1, 7)) && !place.path().join("A002-1.pdf.part").exists());
        folder.put(paper(2, 7), "A002-1.pdf".to_owned(), b"two").unwrap();
        drop(folder);
        assert!(Folder::open(place.path()).unwrap().holds(&paper(2, 7)), "the torn line spoils no other");
    }

    #[test]
    fn two_runs_do_not_work_in_one_folder() {
        let place = tempfile::tempdir().unwrap();
        let first = Folder::open(place.path()).unwrap();
        assert_eq!(Folder::open(place.path()).unwrap_err().kind(), io::ErrorKind::WouldBlock);
        drop(first);
        assert!(Folder::open(place.path()).is_ok());
    }

    #[test]
    fn the_mark_of_a_password_stays_and_counts_only_while_a_locked_paper_is_there() {
        let place = tempfile::tempdir().unwrap();
        let mut folder = Folder::open(place.path()).unwrap();
        assert!(folder.lock().is_none() && !folder.has_locked());
        folder.set_lock("first".to_owned()).unwrap();
        folder.put(Paper { locked: true, ..paper(1, 7) }, "A001-1.pdf".to_owned(), b"one").unwrap();
        drop(folder);
        let mut folder = Folder::open(place.path()).unwrap();
        assert!(folder.lock() == Some("first") && folder.has_locked());
        fs::remove_file(place.path().join("A001-1.pdf")).unwrap();
        assert!(!folder.has_locked(), "what is gone is locked with nothing");
        folder.set_lock("second".to_owned()).unwrap();
        drop(folder);
        assert_eq!(Folder::open(place.path()).unwrap().lock(), Some("second"));
    }
}
