//! Printing as a reader of the paper experiences it: what stands where, in three languages, and what a hostile or
//! endless text does to it.

mod frames;
mod hostile;
mod locked;
mod papers;
mod personal;
mod soundness;

use super::frame::{Frame, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, PT, Page};
use super::sample::personal::{doc, input, number, words};
use super::{PrintError, file_name, layout, pdf, render};
use checkup_core::lab::Flag;
use checkup_core::language::Language;
use checkup_core::report::personal::{Group, personal};

fn texts(page: &Page) -> Vec<&str> {
    page.frames
        .iter()
        .filter_map(|f| if let Frame::Text { text, .. } = f { Some(text.as_str()) } else { None })
        .collect()
}

#[test]
fn the_file_itself_tells_nothing_about_the_person() {
    let doc = doc(Language::Vi);
    let bytes = render(&doc).unwrap();
    let told = pdf::information(&bytes);
    assert!(!told.is_empty() && told.values().all(|text| !text.contains("Ngọc")), "{told:?}");
    assert_eq!(file_name(&doc), "personal-20261121-A017-1-vi.pdf");
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
        let rows = texts.iter().filter(|t| **t == "≤ 35").count();
        assert!(rows > 0 || !texts.contains(&"Results in detail"), "a heading stands alone");
        if rows > 0 {
            assert!(texts.contains(&"Reference"), "page {} has rows without a head", index + 1);
            assert!(rows >= 2, "a row stands alone on page {}", index + 1);
        }
        let page_of = format!("Page {} / {}", index + 1, pages.len());
        assert!(texts.contains(&page_of.as_str()));
        assert!(texts.iter().any(|t| t.contains("20261121-A017-1")));
    }
}

#[test]
fn a_signature_never_stands_alone_on_a_page() {
    let role = checkup_locales::text(Language::En, "report-signature-role", &[]);
    let mut turned = 0;
    for rows in 60..80 {
        let mut input = input(Language::En);
        let rows = (0..rows).map(|_| number("ALT", "31", "U/L", Flag::Normal, "", "35", "27")).collect();
        input.groups = vec![Group { category: "liver".to_owned(), results: rows }];
        let pages = layout(&personal(&input, Language::En)).unwrap();
        let signed = pages.last().map(texts).unwrap();
        assert!(signed.contains(&role.as_str()));
        let rows = signed.iter().filter(|t| **t == "≤ 35").count();
        assert!(rows >= 2, "{rows} rows above the signature");
        turned += usize::from(rows == 2);
    }
    assert!(turned > 0, "no signature came near the end of its page");
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
