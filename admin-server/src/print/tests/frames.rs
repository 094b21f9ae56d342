//! What stands where on every kind of paper, as a text to compare: a change of look is made on purpose.

use super::super::frame::Page;
use super::super::layout;
use super::super::sample::{Sample, all};

/// The papers whose frames are kept: the small ones and the personal report in every language, each other kind in one, and one
/// of two languages side by side.
const KEPT: [&str; 21] = [
    "personal-vi",
    "personal-ko",
    "personal-en",
    "personal-vi+ko",
    "ticket-vi",
    "ticket-ko",
    "ticket-en",
    "label-vi",
    "label-ko",
    "label-en",
    "receipt-vi",
    "receipt-ko",
    "receipt-en",
    "guide-vi",
    "referral-letter-ko",
    "invoice-vi",
    "day-ko",
    "company-vi",
    "fit-list-en",
    "vn-form-vi",
    "kr-form-ko+vi",
];

#[test]
fn frames_of_every_kind_of_paper() {
    let samples = all();
    for stem in KEPT {
        let sample = samples.iter().find(|sample| sample.stem() == stem).expect(stem);
        let pages: Vec<String> = layout(&sample.doc).unwrap().iter().map(Page::describe).collect();
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_snapshot_path("../snapshots");
        settings.bind(|| insta::assert_snapshot!(stem, pages.join("---- next page\n")));
    }
}

#[test]
fn every_kind_of_paper_is_among_them() {
    let samples = all();
    let kept = |sample: &&Sample| KEPT.contains(&sample.stem().as_str());
    for kind in checkup_core::report::all() {
        assert!(samples.iter().filter(kept).any(|sample| sample.doc.kind == *kind), "{}", kind.name());
    }
}
