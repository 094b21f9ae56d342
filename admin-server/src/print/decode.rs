//! What a scanner sees: papers drawn by poppler at a printer's 203 dpi in black and white, and their codes read by a
//! decoder that shares nothing with what drew them.

use super::sheet::Sheet;
use super::{layout, render};
use checkup_core::language::Language;
use checkup_core::report::Kind;
use checkup_core::report::code::{Code, CodeBlock};
use checkup_core::report::doc::{Block, Doc, ReportNumber, Text};
use checkup_core::report::paper::Paper;
use checkup_core::report::personal;
use rxing::common::HybridBinarizer;
use rxing::multi::{GenericMultipleBarcodeReader, MultipleBarcodeReader};
use rxing::{BarcodeFormat, BinaryBitmap, DecodeHints, Luma8LuminanceSource, MultiFormatReader};
use std::collections::HashSet;
use std::process::Command;

/// Whether poppler draws here; a full run of the tests insists on it.
fn pdftoppm() -> bool {
    let found = Command::new("pdftoppm").arg("-v").output().is_ok();
    assert!(
        found || std::env::var_os("CHECKUP_FULL_TESTS").is_none(),
        "pdftoppm is missing; type: apt-get install poppler-utils"
    );
    if !found {
        eprintln!(
            "note: pdftoppm is not installed, codes were not read back (apt-get install poppler-utils)"
        );
    }
    found
}

/// The codes on each page of a paper as a 203 dpi printer would print it, with how each was drawn; none without poppler.
pub fn codes(doc: &Doc) -> Option<Vec<Vec<(BarcodeFormat, String)>>> {
    if !pdftoppm() {
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    std::fs::write(&file, render(doc).unwrap()).unwrap();
    // 8 dots a millimetre.
    let drawn = Command::new("pdftoppm")
        .args(["-r", "203.2", "-gray"])
        .arg(&file)
        .arg(folder.path().join("page"))
        .status()
        .unwrap();
    assert!(drawn.success());
    let mut pages: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "pgm"))
        .collect();
    pages.sort();
    Some(pages.iter().map(|page| read(&std::fs::read(page).unwrap())).collect())
}

/// Reads a binary PGM and every code in it.
fn read(pgm: &[u8]) -> Vec<(BarcodeFormat, String)> {
    let mut words = Vec::new();
    let mut at = 0;
    while words.len() < 4 {
        let end = at + pgm[at..].iter().position(u8::is_ascii_whitespace).unwrap();
        words.push(std::str::from_utf8(&pgm[at..end]).unwrap());
        at = end + 1;
    }
    assert_eq!((words[0], words[3]), ("P5", "255"));
    let (width, height): (usize, usize) = (words[1].parse().unwrap(), words[2].parse().unwrap());
    // Heat knows no grey: a dot is burnt or it is not.
    let dark = |x: usize, y: usize| pgm[at + y * width + x] < 128;
    // Every dot four times: the decoder was made for cameras.
    let scale = 2;
    let (wide, high) = (width * scale, height * scale);
    let luma = (0..wide * high)
        .map(|i| if dark(i % wide / scale, i / wide / scale) { 0 } else { 255 })
        .collect::<Vec<u8>>();
    let source = Luma8LuminanceSource::new(luma, u32::try_from(wide).unwrap(), u32::try_from(high).unwrap());
    let mut image = BinaryBitmap::new(HybridBinarizer::new(source));
    // What papers carry: to a decoder that tries hard, a row of letters can look like a shop's UPC-E.
    let formats = HashSet::from([BarcodeFormat::CODE_128, BarcodeFormat::QR_CODE]);
    let hints =
        DecodeHints { TryHarder: Some(true), PossibleFormats: Some(formats), ..DecodeHints::default() };
    let mut reader = GenericMultipleBarcodeReader::new(MultiFormatReader::default());
    let found = reader.decode_multiple_with_hints(&mut image, &hints).unwrap_or_default();
    found.iter().map(|code| (*code.getBarcodeFormat(), code.getText().to_owned())).collect()
}

fn doc(paper: Paper, codes: &[Code]) -> Doc {
    Doc {
        kind: personal::KIND as Kind,
        paper,
        language: Language::En,
        second: None,
        title: Text::plain("Codes"),
        number: ReportNumber::parse("A017").unwrap(),
        issued_on: chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        issuer: vec![Text::plain("Centre")],
        motto: Vec::new(),
        blocks: codes
            .iter()
            .map(|code| Block::Code(CodeBlock { code: code.clone(), caption: Text::empty() }))
            .collect(),
    }
}

#[test]
fn every_code_is_read_back_from_what_a_203_dpi_printer_prints() {
    let bars = ["A017", "7KQ2M9XPTA", "12345678", "a b~!\"#/", "ABCDEFGHIJKLMNOPQRST"];
    let squares = ["A017", "Khám sức khỏe 건강검진", &"https://example.vn/7KQ2M9XPTA?x=".repeat(9)];
    for (paper, most) in [(Paper::Roll80, 9), (Paper::A4, 1)] {
        for text in bars.into_iter().take(most) {
            let found = codes(&doc(paper, &[Code::bars(text).unwrap()]));
            if let Some(pages) = found {
                assert_eq!(pages, [vec![(BarcodeFormat::CODE_128, text.to_owned())]], "{paper:?}");
            }
        }
        for text in squares.into_iter().take(most) {
            let found = codes(&doc(paper, &[Code::square(text).unwrap()]));
            if let Some(pages) = found {
                assert_eq!(pages, [vec![(BarcodeFormat::QR_CODE, text.to_owned())]], "{paper:?}");
            }
        }
    }
}

#[test]
fn a_roll_is_as_long_as_what_it_says_and_carries_no_page_number() {
    let short = layout(&doc(Paper::Roll80, &[Code::bars("A017").unwrap()])).unwrap();
    let long =
        layout(&doc(Paper::Roll80, &[Code::bars("A017").unwrap(), Code::bars("A018").unwrap()])).unwrap();
    let [short, long] = [short, long].map(|pages| {
        let [page] = pages.as_slice() else { panic!("a roll is one page") };
        assert_eq!(page.width, Sheet::of(Paper::Roll80).width);
        assert!(!page.describe().contains("Page 1"));
        // Heat knows one colour.
        assert!(!page.describe().contains("Soft") && !page.describe().contains("Accent"));
        page.height
    });
    assert!(short < long, "{short} {long}");
}
