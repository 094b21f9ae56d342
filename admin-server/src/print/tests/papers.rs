//! Tickets, guides, labels, letters, receipts, statements and the day: what stands on them, that scanners read them, and what
//! endless names, empty lists and the longest tests do to them.

use super::super::decode::codes;
use super::super::frame::{Frame, Page};
use super::super::resolve::Resolver;
use super::super::sample::papers as sample;
use super::super::{layout, render};
use super::texts;
use checkup_core::codes::ItemCode;
use checkup_core::language::Language;
use checkup_core::money::Money;
use checkup_core::report::doc::{Doc, DocError};
use checkup_core::report::guide::guide;
use checkup_core::report::invoice::invoice;
use checkup_core::report::label::labels;
use checkup_core::report::paper::Paper;
use checkup_core::report::receipt::{amount_in_words, receipt};
use checkup_core::report::referral_letter::referral_letter;
use checkup_core::report::ticket::ticket;
use checkup_core::report::{day, words::in_words};
use rxing::BarcodeFormat;

fn said(number: u64, language: Language) -> String {
    Resolver::new(language).unwrap().text(&in_words(number, language), "words").unwrap()
}

#[test]
fn amounts_are_said_as_vietnamese_cash_vouchers_say_them() {
    let cases = [
        (0, "không"),
        (1, "một"),
        (10, "mười"),
        (11, "mười một"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi bốn"),
        (55, "năm mươi lăm"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (115, "một trăm mười lăm"),
        (1_000, "một nghìn"),
        (1_005, "một nghìn không trăm linh năm"),
        (10_021, "mười nghìn không trăm hai mươi mốt"),
        (1_000_000, "một triệu"),
        (1_000_010, "một triệu không trăm mười"),
        (1_234_567, "một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy"),
        (1_000_000_000, "một tỷ"),
        (1_050_000_000, "một tỷ không trăm năm mươi triệu"),
        (21_000_000_000, "hai mươi mốt tỷ"),
        (1_000_000_000_000, "một nghìn tỷ"),
        (
            999_999_999_999,
            "chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
        ),
    ];
    for (number, expected) in cases {
        assert_eq!(said(number, Language::Vi), expected, "{number}");
    }
}

#[test]
fn amounts_are_said_in_korean_by_ten_thousands_and_in_english_by_thousands() {
    let cases = [
        (0, "영", "zero"),
        (10, "십", "ten"),
        (15, "십오", "fifteen"),
        (21, "이십일", "twenty-one"),
        (105, "백오", "one hundred five"),
        (10_000, "일만", "ten thousand"),
        (110_000, "십일만", "one hundred ten thousand"),
        (1_000_000, "백만", "one million"),
        (
            1_234_567,
            "백이십삼만 사천오백육십칠",
            "one million two hundred thirty-four thousand five hundred sixty-seven",
        ),
        (1_000_000_000, "십억", "one billion"),
        (1_000_000_000_000, "일조", "one trillion"),
    ];
    for (number, korean, english) in cases {
        assert_eq!(said(number, Language::Ko), korean, "{number}");
        assert_eq!(said(number, Language::En), english, "{number}");
    }
    let whole = |amount, language| {
        Resolver::new(language)
            .unwrap()
            .text(&amount_in_words(Money::vnd(amount), language), "words")
            .unwrap()
    };
    assert_eq!(whole(15_000, Language::Vi), "Mười lăm nghìn đồng");
    assert_eq!(whole(15_000, Language::Ko), "일만 오천 동");
    assert_eq!(whole(15_000, Language::En), "Fifteen thousand Vietnamese dong");
}

#[test]
fn no_two_numbers_are_said_alike() {
    for language in Language::ALL {
        let mut seen = std::collections::BTreeMap::new();
        let scattered =
            (0..2_000_u64).chain((1..=12).map(|p| 10_u64.pow(p))).chain((1..300).map(|n| n * 7_654_321));
        for number in scattered {
            let before = seen.insert(said(number, language), number);
            assert!(before.is_none_or(|b| b == number), "{before:?} and {number}");
        }
        assert!(!said(u64::MAX, language).is_empty());
    }
}

#[test]
fn a_scanner_reads_each_tube_in_the_order_of_draw() {
    let Some(pages) = codes(&labels(&sample::labels_of(Language::Vi), Language::Vi).unwrap()) else { return };
    let read: Vec<Vec<(BarcodeFormat, &str)>> =
        pages.iter().map(|p| p.iter().map(|(f, t)| (*f, t.as_str())).collect()).collect();
    // Serum, EDTA, fluoride, urine; then what is drawn two hours later.
    let order = ["3HV8R4WQEC", "7KQ2M9XPTA", "4PC7X3MGRH", "6WE9Q8TVNJ", "9TN6J2YBKD"];
    assert_eq!(read, order.map(|code| vec![(BarcodeFormat::CODE_128, code)]));
}

#[test]
fn a_scanner_reads_the_ticket_on_every_paper_that_carries_it() {
    for doc in [
        ticket(&sample::ticket_of(Language::Ko), Language::Ko).unwrap(),
        guide(&sample::guide_of(Language::Vi), Paper::Roll80, Language::Vi).unwrap(),
        guide(&sample::guide_of(Language::En), Paper::A4, Language::En).unwrap(),
    ] {
        let Some(pages) = codes(&doc) else { return };
        assert_eq!(pages, [vec![(BarcodeFormat::CODE_128, "A017".to_owned())]], "{:?}", doc.kind);
    }
}

#[test]
fn two_draws_of_a_test_never_share_a_label() {
    let mut shared = sample::labels_of(Language::Vi);
    let later = shared.tubes.remove(2);
    shared.tubes[2].items.extend(later.items);
    assert_eq!(labels(&shared, Language::Vi).unwrap_err(), DocError::DrawsShareLabel);
}

/// Every text lies on its page, between the margins of a printer's head.
fn stays_on_the_paper(doc: &Doc) -> Vec<Page> {
    let fonts = super::super::fonts::fonts().unwrap();
    let pages = layout(doc).unwrap();
    for page in &pages {
        for frame in &page.frames {
            if let Frame::Text { x, baseline, size, face, text, .. } = frame {
                let right = x + fonts.width(*face, *size, text);
                assert!(
                    *x >= 0 && right <= page.width,
                    "{:?}: {} characters",
                    doc.kind,
                    text.chars().count()
                );
                assert!((0..=page.height).contains(baseline), "{:?}", doc.kind);
            }
        }
    }
    assert!(!render(doc).unwrap().is_empty());
    pages
}

#[test]
fn endless_and_hostile_names_stay_on_every_paper() {
    for name in
        ["Ngọc".repeat(2_500), "글 ".repeat(5_000), "\u{202e}<b>\u{0}\n\n{$x}".to_owned(), String::new()]
    {
        for language in Language::ALL {
            let mut on_ticket = sample::ticket_of(language);
            on_ticket.masked_name.clone_from(&name);
            on_ticket.place = Some(name.clone());
            stays_on_the_paper(&ticket(&on_ticket, language).unwrap());
            let mut on_labels = sample::labels_of(language);
            on_labels.name.clone_from(&name);
            let pages = stays_on_the_paper(&labels(&on_labels, language).unwrap());
            assert_eq!(pages.len(), 5, "one label a page");
            let mut on_receipt = sample::receipt_of(language);
            on_receipt.payer.clone_from(&name);
            stays_on_the_paper(&receipt(&on_receipt, Paper::Roll80, language));
            let mut on_letter = sample::letter_of(language);
            on_letter.identity.name.clone_from(&name);
            on_letter.reason.clone_from(&name);
            stays_on_the_paper(&referral_letter(&on_letter, language));
        }
    }
}

#[test]
fn a_label_with_the_longest_tests_says_how_many_more_there_are() {
    for language in Language::ALL {
        let crowded = sample::crowded_labels(language);
        let pages = stays_on_the_paper(&labels(&crowded, language).unwrap());
        let [page] = pages.as_slice() else { panic!("one tube, one label") };
        let lines = texts(page);
        assert!(lines.last().unwrap().contains(" … +"), "{lines:?}");
        assert!(lines.iter().any(|line| line.ends_with('…')), "the name is cut and says so: {lines:?}");
    }
}

#[test]
fn papers_with_nothing_on_their_lists_say_so() {
    for language in Language::ALL {
        let mut way = sample::guide_of(language);
        way.rooms.clear();
        way.findings.clear();
        let mut statement = sample::invoice_of(language);
        statement.lines.clear();
        statement.paid = Money::vnd(0);
        let mut letter = sample::letter_of(language);
        letter.results.clear();
        let mut quiet = sample::day_of(language);
        quiet.hours.clear();
        quiet.stations.clear();
        quiet.payments.clear();
        let mut paid = sample::receipt_of(language);
        paid.lines.clear();
        for (doc, key) in [
            (guide(&way, Paper::Roll80, language).unwrap(), "report-guide-no-rooms"),
            (invoice(&statement, language).unwrap(), "report-invoice-empty"),
            (referral_letter(&letter, language), "report-letter-no-results"),
            (day::day(&quiet, language).unwrap(), "report-day-no-payments"),
            (receipt(&paid, Paper::Roll80, language), "report-receipt-paid"),
        ] {
            let said: String = stays_on_the_paper(&doc).iter().flat_map(texts).collect::<Vec<_>>().join(" ");
            let expected = checkup_locales::text(language, key, &[]);
            let squeeze = |s: &str| s.replace([' ', '\u{a0}'], "");
            assert!(squeeze(&said).contains(&squeeze(&expected)), "{expected}: {said}");
        }
    }
}

#[test]
fn a_letter_of_usual_length_is_one_page_with_its_slip() {
    for language in Language::ALL {
        assert_eq!(layout(&referral_letter(&sample::letter_of(language), language)).unwrap().len(), 1);
    }
}

#[test]
fn what_was_found_at_check_in_names_its_tests_on_the_guide_sheet() {
    let name = |code: &str| checkup_locales::text(Language::En, &format!("item-{code}"), &[]);
    let said = |codes: &[&str]| {
        let mut input = sample::guide_of(Language::En);
        input.findings[0].items = codes.iter().map(|code| ItemCode::parse(code).unwrap()).collect();
        let pages = layout(&guide(&input, Paper::A4, Language::En).unwrap()).unwrap();
        pages.iter().flat_map(texts).collect::<Vec<_>>().join(" ")
    };
    assert!(said(&["LDL"]).contains(&format!("{}: ", name("LDL"))));
    let many = said(&["LDL", "TG", "TC", "HDL", "APOB", "FPG"]);
    assert!(
        many.contains(&name("LDL")) && many.contains("and 2 more:") && !many.contains(&name("APOB")),
        "{many}"
    );
}
