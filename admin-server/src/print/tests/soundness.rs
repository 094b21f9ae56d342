//! Every sample of every paper as other programs see it: a sound file with embedded fonts whose text comes back, the same
//! bytes each time, and a picture for people to look at.

use super::super::resolve::Resolver;
use super::super::sample::{Sample, all, languages_of};
use super::super::{file_name, layout, pdf, render};
use super::texts;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A report of ten pages with two subsets and two languages stays below this.
const LARGEST: usize = 80_000;

/// Full runs of the tests install these programs; elsewhere their absence is told, not failed.
pub(super) fn tool(name: &str, package: &str) -> bool {
    let found = Command::new(name).arg("--version").output().is_ok();
    assert!(
        found || std::env::var_os("CHECKUP_FULL_TESTS").is_none(),
        "{name} is missing; type: apt-get install {package}"
    );
    if !found {
        eprintln!("note: {name} is not installed, this check did not run (apt-get install {package})");
    }
    found
}

/// `target/print-samples/`, where a person can look at the papers.
fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/print-samples");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Writes a file as a whole: other tests read the same one at the same time.
fn keep(name: &str, bytes: &[u8]) -> PathBuf {
    let file = folder().join(name);
    let new = folder().join(format!("{name}.{:?}.new", std::thread::current().id()));
    std::fs::write(&new, bytes).unwrap();
    std::fs::rename(new, &file).unwrap();
    file
}

fn kept(sample: &Sample) -> PathBuf {
    keep(&format!("{}.pdf", sample.stem()), &printed(sample))
}

fn printed(sample: &Sample) -> Vec<u8> {
    render(&sample.doc).unwrap_or_else(|error| panic!("{}: {error:?}", sample.stem()))
}

fn output(command: &mut Command) -> String {
    let out = command.output().unwrap();
    let said = [out.stdout, out.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(out.status.success(), "{command:?}: {said}");
    said
}

#[test]
fn every_kind_of_paper_has_a_sample_in_each_of_its_languages() {
    let samples = all();
    for kind in checkup_core::report::all() {
        for language in languages_of(*kind) {
            let found = samples.iter().any(|s| s.doc.kind == *kind && s.doc.language == *language);
            assert!(found, "{} has no sample in {}", kind.name(), language.tag());
        }
    }
    let mut stems: Vec<String> = samples.iter().map(Sample::stem).collect();
    stems.sort_unstable();
    stems.dedup();
    assert_eq!(stems.len(), samples.len(), "two samples write the same file");
}

#[test]
fn every_paper_is_a_sound_file_without_a_warning() {
    let known = tool("qpdf", "qpdf");
    for sample in all() {
        let bytes = printed(&sample);
        assert!(bytes.len() < LARGEST, "{}: {} bytes, fonts must be subsets", sample.stem(), bytes.len());
        let file = kept(&sample);
        if known {
            let said = output(Command::new("qpdf").arg("--check").arg(&file));
            assert!(said.contains("No syntax or stream encoding errors"), "{}: {said}", sample.stem());
            assert!(!said.contains("WARNING"), "{}: {said}", sample.stem());
        }
    }
}

#[test]
fn every_font_is_embedded_as_a_subset_and_knows_its_characters() {
    if !tool("pdffonts", "poppler-utils") {
        return;
    }
    for sample in all() {
        let said = output(Command::new("pdffonts").arg(kept(&sample)));
        let fonts: Vec<&str> = said.lines().skip(2).collect();
        assert!(!fonts.is_empty() && fonts.len() <= 2, "{}: {said}", sample.stem());
        for font in fonts {
            // Ends with: embedded, subset, Unicode map, object number, generation.
            let columns: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
            assert_eq!(columns, ["yes", "yes", "yes"], "{}: {said}", sample.stem());
        }
    }
}

#[test]
fn the_same_paper_has_the_same_bytes() {
    let mut before: Vec<Vec<u8>> = Vec::new();
    for sample in all() {
        let bytes = printed(&sample);
        assert!(bytes == printed(&sample), "{} differs from itself", sample.stem());
        assert!(!before.contains(&bytes), "{} equals another paper", sample.stem());
        before.push(bytes);
    }
}

#[test]
fn every_line_comes_back_from_the_file_exactly() {
    for sample in all() {
        let pages = layout(&sample.doc).unwrap();
        let lines: Vec<String> = pages.iter().flat_map(texts).map(|t| t.replace('\u{a0}', " ")).collect();
        assert_eq!(pdf::extract_runs(&printed(&sample)), lines, "{}", sample.stem());
    }
}

#[test]
fn pdftotext_gives_back_every_line() {
    if !tool("pdftotext", "poppler-utils") {
        return;
    }
    let squeeze = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    for sample in all() {
        let text = squeeze(&output(Command::new("pdftotext").arg("-layout").arg(kept(&sample)).arg("-")));
        for page in &layout(&sample.doc).unwrap() {
            for line in texts(page) {
                assert!(text.contains(&squeeze(line)), "{}: {line}", sample.stem());
            }
        }
    }
}

#[test]
fn what_a_file_says_about_itself_is_its_title_its_number_and_its_day() {
    for sample in all() {
        let resolver = Resolver::of(&sample.doc).unwrap();
        let title = resolver.joined(&sample.doc.title, "title").unwrap();
        let said = pdf::information(&printed(&sample));
        let keys: Vec<&str> = said.keys().map(String::as_str).collect();
        assert_eq!(keys, ["CreationDate", "ModDate", "Title"], "{}", sample.stem());
        assert_eq!(said["Title"], format!("{title} {}", sample.doc.number.as_str()));
        let day = sample.doc.issued_on.format("D:%Y%m%d000000").to_string();
        assert!(said["CreationDate"].starts_with(&day) && said["ModDate"].starts_with(&day), "{said:?}");
        assert!(file_name(&sample.doc).chars().all(|c| c.is_ascii_alphanumeric() || "-+.".contains(c)));
    }
}

/// Every page of every paper as a picture; the pages of an earlier run go.
#[test]
fn every_paper_is_drawn_as_a_picture() {
    if !tool("pdftoppm", "poppler-utils") {
        return;
    }
    for sample in all() {
        let stem = sample.stem();
        let work = tempfile::tempdir().unwrap();
        let file = work.path().join("paper.pdf");
        std::fs::write(&file, printed(&sample)).unwrap();
        output(Command::new("pdftoppm").args(["-r", "90", "-png"]).arg(&file).arg(work.path().join("page")));
        let pages = pictures(work.path());
        assert_eq!(pages.len(), layout(&sample.doc).unwrap().len(), "{stem}");
        for old in pictures(&folder()) {
            let name = old.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if name.strip_prefix(&format!("{stem}-p")).is_some_and(|n| n.parse::<u32>().is_ok()) {
                std::fs::remove_file(old).unwrap();
            }
        }
        for (index, page) in pages.iter().enumerate() {
            let picture = std::fs::read(page).unwrap();
            assert!(picture.len() > 1_000, "{stem}: an empty page");
            keep(&format!("{stem}-p{}.png", index + 1), &picture);
        }
    }
}

fn pictures(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut pictures: Vec<PathBuf> = files.filter(|f| f.extension().is_some_and(|e| e == "png")).collect();
    pictures.sort();
    pictures
}
