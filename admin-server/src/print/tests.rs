//! Printing as a reader of the paper experiences it: what stands where, in three languages, and what a hostile or
//! endless text does to it.

use super::frame::{Frame, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, PT, Page};
use super::sample::{calm, doc, input, number, words};
use super::{PrintError, file_name, layout, pdf, render};
use checkup_core::lab::Flag;
use checkup_core::language::Language;
use checkup_core::report::personal::{Group, personal};
use std::path::PathBuf;

fn texts(page: &Page) -> Vec<&str> {
    page.frames
        .iter()
        .filter_map(|f| if let Frame::Text { text, .. } = f { Some(text.as_str()) } else { None })
        .collect()
}

/// Full runs of the tests install these programs; elsewhere their absence is told, not failed.
fn tool(name: &str, package: &str) -> bool {
    let found = std::process::Command::new(name).arg("--version").output().is_ok();
    assert!(
        found || std::env::var_os("CHECKUP_FULL_TESTS").is_none(),
        "{name} is missing; type: apt-get install {package}"
    );
    if !found {
        eprintln!("note: {name} is not installed, this check did not run (apt-get install {package})");
    }
    found
}

/// `target/print-samples/<name>`, where a person can look at the papers.
fn sample_file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/print-samples");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(name);
    std::fs::write(&file, bytes).unwrap();
    file
}

#[test]
fn samples_for_looking_at_are_written_and_are_sound_files() {
    for language in Language::ALL {
        for (name, doc) in [("full", doc(language)), ("calm", personal(&calm(language), language))] {
            let bytes = render(&doc).unwrap();
            assert!(bytes.len() < 90_000, "{} bytes: fonts must be embedded as subsets", bytes.len());
            let file = sample_file(&format!("{name}-{}", file_name(&doc)), &bytes);
            if tool("qpdf", "qpdf") {
                let check = std::process::Command::new("qpdf").arg("--check").arg(&file).output().unwrap();
                assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
            }
        }
    }
}

#[test]
fn the_same_paper_has_the_same_bytes() {
    for language in Language::ALL {
        assert!(render(&doc(language)).unwrap() == render(&doc(language)).unwrap());
    }
    assert!(render(&doc(Language::Vi)).unwrap() != render(&doc(Language::Ko)).unwrap());
}

#[test]
fn every_line_comes_back_from_the_file_exactly() {
    for language in Language::ALL {
        let pages = layout(&doc(language)).unwrap();
        let printed: Vec<String> = pages.iter().flat_map(texts).map(|t| t.replace('\u{a0}', " ")).collect();
        let bytes = render(&doc(language)).unwrap();
        assert_eq!(pdf::extract_runs(&bytes), printed);
    }
}

#[test]
fn pdftotext_gives_back_every_line_exactly() {
    if !tool("pdftotext", "poppler-utils") {
        return;
    }
    let squeeze = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    for language in Language::ALL {
        let doc = doc(language);
        let file = sample_file(&format!("text-{}", file_name(&doc)), &render(&doc).unwrap());
        let out =
            std::process::Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output().unwrap();
        let text = squeeze(&String::from_utf8(out.stdout).unwrap());
        for page in &layout(&doc).unwrap() {
            for line in texts(page) {
                assert!(text.contains(&squeeze(line)), "{language:?}: {line}");
            }
        }
        assert!(text.contains(&squeeze(&input(language).identity.name)));
    }
}

#[test]
fn the_file_itself_tells_nothing_about_the_person() {
    let doc = doc(Language::Vi);
    let bytes = render(&doc).unwrap();
    let utf16: Vec<u8> = "Ngọc".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert!(!bytes.windows(utf16.len()).any(|w| w == utf16));
    assert_eq!(file_name(&doc), "personal-A017-261121-vi.pdf");
    assert!(bytes.starts_with(b"%PDF-1.7"));
    assert!(!format!("{doc:?} {:?}", layout(&doc).unwrap()).contains("Ngọc"));
}

#[test]
fn a_missing_glyph_fails_with_the_character_and_the_place() {
    let mut input = input(Language::Ko);
    input.identity.name = "김\u{9f8d}수".to_owned();
    let error = render(&personal(&input, Language::Ko)).unwrap_err();
    let PrintError::MissingGlyph { character, field } = &error else { panic!("{error:?}") };
    assert_eq!(*character, '\u{9f8d}');
    assert!(field.contains("report-label-name"), "{field}");
}

#[test]
fn hostile_and_endless_texts_print_harmlessly() {
    let cases = [
        "\u{202e}gpj.exe\u{2066}\u{0}\u{7}\u{1b}[31m".to_owned(),
        "<svg onload=alert(1)> {{7*7}} ../../etc/passwd \\u0041 %PDF ) Tj (".to_owned(),
        "Ngọc".repeat(2_500),
        "글 ".repeat(5_000),
        "Nguye\u{302}\u{303}n".to_owned(),
        String::new(),
        "a\n\n\nb".to_owned(),
    ];
    for case in cases {
        for place in 0..4 {
            let mut input = input(Language::Vi);
            match place {
                0 => input.identity.name.clone_from(&case),
                1 => input.conclusion.text.clone_from(&case),
                2 => input.groups[8].results[0] = words("CXR", &case, Flag::Abnormal),
                _ => input.identity.company = Some(case.clone()),
            }
            let doc = personal(&input, Language::Vi);
            let pages = layout(&doc).unwrap();
            assert!(pages.len() < 40, "{} pages", pages.len());
            within_the_margins(&pages);
            assert!(!render(&doc).unwrap().is_empty());
        }
    }
}

#[test]
fn a_long_table_repeats_its_head_and_no_heading_is_left_behind() {
    let mut input = input(Language::En);
    let rows = (0..120).map(|_| number("ALT", "31", "U/L", Flag::Normal, "", "35", "27")).collect();
    input.groups = vec![Group { category: "liver".to_owned(), results: rows }];
    let pages = layout(&personal(&input, Language::En)).unwrap();
    assert!(pages.len() > 3);
    within_the_margins(&pages);
    for (index, page) in pages.iter().enumerate() {
        let texts = texts(page);
        let rows = texts.iter().filter(|t| **t == "31").count();
        assert!(rows > 0 || !texts.contains(&"Results in detail"), "a heading stands alone");
        if rows > 0 {
            assert!(texts.contains(&"Reference"), "page {} has rows without a head", index + 1);
            assert!(rows >= 2, "a row stands alone on page {}", index + 1);
        }
        let page_of = format!("Page {} / {}", index + 1, pages.len());
        assert!(texts.contains(&page_of.as_str()));
        assert!(texts.iter().any(|t| t.contains("A017-261121")));
    }
}

#[test]
fn the_first_page_answers_the_three_questions() {
    for language in Language::ALL {
        let pages = layout(&doc(language)).unwrap();
        for key in ["report-summary-fine", "report-summary-watch", "report-summary-do"] {
            let answer = checkup_locales::text(language, key, &[]);
            assert!(texts(&pages[0]).contains(&answer.as_str()), "{answer}");
        }
    }
}

fn within_the_margins(pages: &[Page]) {
    let fonts = super::fonts::fonts().unwrap();
    for page in pages {
        for frame in &page.frames {
            if let Frame::Text { x, baseline, size, face, text, .. } = frame {
                let right = x + fonts.width(*face, *size, text);
                assert!(
                    *x >= MARGIN && right <= PAGE_WIDTH - MARGIN + 10,
                    "{} characters",
                    text.chars().count()
                );
                // Below the content there is only the footer.
                assert!((MARGIN..=PAGE_HEIGHT - MARGIN).contains(baseline) || *size == 9 * PT);
            }
        }
    }
}

#[test]
fn frames_in_vietnamese() {
    snapshot(Language::Vi);
}

#[test]
fn frames_in_korean() {
    snapshot(Language::Ko);
}

#[test]
fn frames_in_english() {
    snapshot(Language::En);
}

fn snapshot(language: Language) {
    let pages: Vec<String> = layout(&doc(language)).unwrap().iter().map(Page::describe).collect();
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        insta::assert_snapshot!(format!("personal-{}", language.tag()), pages.join("---- next page\n"));
    });
}
