//! The personal report as its reader sees it: the cover answers first, two languages say the same, and nothing looks better
//! or other than it was measured.

use super::super::frame::{Frame, Page, Shape};
use super::super::layout;
use super::super::sample::personal::{doc, input, number, words};
use super::texts;
use checkup_core::lab::Flag;
use checkup_core::language::Language;
use checkup_core::report::personal::{Group, Past, PersonalReport, personal};

const PAIRS: [(Language, Language); 3] =
    [(Language::Vi, Language::Ko), (Language::Ko, Language::En), (Language::En, Language::Vi)];

fn all_texts(pages: &[Page]) -> Vec<&str> {
    pages.iter().flat_map(texts).collect()
}

fn shapes(pages: &[Page], wanted: Shape) -> usize {
    let is = |frame: &&Frame| matches!(frame, Frame::Shape { shape, .. } if *shape == wanted);
    pages.iter().map(|page| page.frames.iter().filter(is).count()).sum()
}

/// The sample with only these results.
fn only(category: &str, results: Vec<checkup_core::report::personal::ResultLine>) -> PersonalReport {
    let groups = vec![Group { category: category.to_owned(), results }];
    PersonalReport { groups, ..input(Language::En) }
}

#[test]
fn the_cover_says_what_to_do_in_both_languages() {
    for (first, second) in PAIRS {
        let pages = layout(&doc(first).beside(Some(second))).unwrap();
        for language in [first, second] {
            for key in
                ["report-personal-title", "report-summary-fine", "report-summary-watch", "report-summary-do"]
            {
                let said = checkup_locales::text(language, key, &[]);
                assert!(texts(&pages[0]).iter().any(|t| t.contains(&said)), "{first:?} {second:?}: {said}");
            }
        }
    }
}

#[test]
fn free_text_stands_once_as_it_was_written() {
    let pages = layout(&doc(Language::Vi).beside(Some(Language::Ko))).unwrap();
    let all = all_texts(&pages);
    for once in ["Nguyễn Thị Hồng Ngọc", "Xét nghiệm lại mỡ máu khi đói", "BSCKII. Trần Văn Bình"]
    {
        assert_eq!(all.iter().filter(|t| t.contains(once)).count(), 1, "{once}");
    }
}

#[test]
fn the_first_language_again_is_no_second_one() {
    let alone = doc(Language::Vi);
    assert!(alone.clone().beside(Some(Language::Vi)) == alone);
}

#[test]
fn a_value_without_a_range_never_looks_normal() {
    let lines = vec![
        number("HT", "158.0", "cm", Flag::NoRange, "", "", "157.5"),
        number("WT", "61.5", "kg", Flag::NoRange, "", "", ""),
        words("U_COLOR", "straw", Flag::NoRange),
    ];
    let pages = layout(&personal(&only("anthropometry", lines), Language::En)).unwrap();
    let all = all_texts(&pages);
    assert!(all.contains(&"No reference range"));
    assert!(!all.iter().any(|t| t.starts_with("Normal") || t.contains("Within the normal range")), "{all:?}");
    assert!(all.iter().any(|t| t.contains("No result has been compared")));
}

#[test]
fn years_are_drawn_only_for_numbers_that_have_a_place_on_the_line() {
    let drawn = |line| {
        let pages = layout(&personal(&only("liver", vec![line]), Language::En)).unwrap();
        all_texts(&pages).iter().filter(|t| ["2023", "2024", "2025", "2026"].contains(t)).count()
    };
    assert_eq!(drawn(number("ALT", "31", "U/L", Flag::Normal, "", "35", "22 25 27")), 4);
    assert_eq!(drawn(number("ALT", "31", "U/L", Flag::Normal, "", "35", "<5 25 27")), 3);
    assert_eq!(drawn(number("ALT", "<5", "U/L", Flag::Normal, "", "35", "22 25 27")), 0);
    let mut mixed = number("ALT", "31", "U/L", Flag::Normal, "", "35", "22");
    mixed.history =
        vec![Past { value: words("ALT", "negative", Flag::Normal).value, ..mixed.history[0].clone() }];
    assert_eq!(drawn(mixed), 0);
}

#[test]
fn what_was_is_hollow_and_what_is_now_is_filled() {
    let line = number("ALT", "31", "U/L", Flag::Normal, "", "35", "22 25 27");
    let pages = layout(&personal(&only("liver", vec![line]), Language::En)).unwrap();
    // Three earlier values on the line and three on the range bar.
    assert_eq!(shapes(&pages, Shape::Ring), 6);
}

#[test]
fn a_checkup_without_results_is_a_paper_without_sections() {
    let pages = layout(&personal(&only("liver", Vec::new()), Language::En)).unwrap();
    let all = all_texts(&pages);
    assert!(!all.contains(&"Results organ by organ") && !all.contains(&"Results in detail"), "{all:?}");
    assert!(all.contains(&"Next steps"));
}

/// Where the decimal point of each of these texts stands, in this size.
fn points(pages: &[Page], size: i64, texts: &[&str]) -> Vec<i64> {
    let fonts = super::super::fonts::fonts().unwrap();
    let mut points = Vec::new();
    for frame in pages.iter().flat_map(|page| &page.frames) {
        if let Frame::Text { x, size: set, face, text, .. } = frame
            && *set == size
            && texts.contains(&text.as_str())
        {
            let digit = text.find(|c: char| c.is_ascii_digit()).unwrap();
            let whole =
                text[digit..].find(|c: char| !c.is_ascii_digit()).map_or(text.len(), |end| digit + end);
            points.push(x + fonts.width(*face, size, &text[..whole]));
        }
    }
    points
}

#[test]
fn decimal_points_stand_under_each_other() {
    let lines = vec![
        number("CREA", "0.71", "mg/dL", Flag::Normal, "0.5", "1.1", "10.9"),
        number("BUN", "114.20", "mg/dL", Flag::High, "8", "20", "8"),
        number("UA", "<0.01", "mg/dL", Flag::Low, "2", "7", "0.123"),
        words("U_PRO", "2+", Flag::Abnormal),
        words("U_GLU", "NEG", Flag::Normal),
    ];
    let pages = layout(&personal(&only("renal", lines), Language::En)).unwrap();
    let values = points(&pages, 10_500, &["0.71", "114.20", "<0.01", "2+"]);
    let before = points(&pages, 9_000, &["10.9", "8", "0.123"]);
    for points in [&values, &before] {
        let (least, most) = (points.iter().min().unwrap(), points.iter().max().unwrap());
        assert!(most - least <= 10, "one hundredth of a point: {points:?}");
    }
    assert_eq!((values.len(), before.len()), (4, 3));
}
