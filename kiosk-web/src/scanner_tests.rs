//! What the scanner's ear makes of keys.

use super::*;
use proptest::prelude::*;

/// Types `text` with `gap` milliseconds between keys; a line end is Enter. Gives what was heard, and whether any
/// character of the burst but the first two reached the page.
fn hear(scanner: &mut Scanner, text: &str, gap: f64, from: f64) -> (Vec<Heard>, f64) {
    let mut at = from;
    let mut heard = Vec::new();
    for c in text.chars() {
        at += gap;
        let key = if matches!(c, '\n' | '\t') { Key::Terminator } else { Key::Text(c.to_string()) };
        heard.push(scanner.key(key, at).heard);
    }
    heard.retain(|h| *h != Heard::Nothing);
    (heard, at)
}

fn scan(text: &str) -> Heard {
    Heard::Scan(text.to_owned())
}

#[track_caller]
fn check(text: &str, gap: f64, expected: &[Heard]) {
    let mut scanner = Scanner::default();
    let (mut heard, at) = hear(&mut scanner, text, gap, 0.0);
    heard.push(scanner.poll(at + 1_000.0));
    heard.retain(|h| *h != Heard::Nothing);
    assert!(heard == expected, "{} heard", heard.len());
    assert!(scanner.deadline().is_none());
}

const CARD: &str = "001085012345||Nguyễn Văn Đức|17031985|Nam|Hà Nội|05042021";
const LINE_1: &str = "P<KORHONG<<GILDONG<<<<<<<<<<<<<<<<<<<<<<<<<<";
const LINE_2: &str = "M123A45674KOR8502142M3105102<<<<<<<<<<<<<<06";

#[test]
fn a_card_is_one_scan_with_its_marks() {
    check(&format!("{CARD}\n"), 8.0, &[scan(CARD)]);
    check(&format!("{CARD}\t"), 30.0, &[scan(CARD)]);
}

#[test]
fn the_two_lines_of_a_passport_are_one_scan() {
    check(&format!("{LINE_1}\n{LINE_2}\n"), 5.0, &[scan(&format!("{LINE_1}\n{LINE_2}"))]);
}

#[test]
fn a_scanner_that_ends_lines_twice_is_understood() {
    check(&format!("{LINE_1}\n\n{LINE_2}\n"), 5.0, &[scan(&format!("{LINE_1}\n{LINE_2}"))]);
}

#[test]
fn a_passport_whose_second_line_never_comes_is_still_told() {
    check(&format!("{LINE_1}\n"), 5.0, &[scan(LINE_1)]);
}

#[test]
fn a_hand_is_not_a_scanner() {
    check("K7M2\n", 180.0, &[Heard::Typed("K7M2".to_owned())]);
    check("A", 0.0, &[Heard::Typed("A".to_owned())]);
}

#[test]
fn a_slow_key_in_between_does_not_break_a_scan() {
    let mut scanner = Scanner::default();
    let (_, at) = hear(&mut scanner, "001085012345", 6.0, 0.0);
    let (_, at) = hear(&mut scanner, "|", 250.0, at);
    let (heard, _) = hear(&mut scanner, "|An|\n", 6.0, at);
    assert!(heard == [scan("001085012345||An|")]);
}

#[test]
fn a_burst_without_an_end_is_a_scan_when_it_is_long_enough() {
    check("00108501234", 8.0, &[scan("00108501234")]);
    check("K7M2", 8.0, &[Heard::Typed("K7M2".to_owned())]);
}

#[test]
fn enter_of_a_hand_reaches_the_page_and_enter_of_a_scanner_does_not() {
    let mut scanner = Scanner::default();
    assert!(!scanner.key(Key::Terminator, 5.0).swallow);
    let (_, at) = hear(&mut scanner, "A017", 8.0, 100.0);
    let reaction = scanner.key(Key::Terminator, at + 8.0);
    assert!(reaction.swallow && reaction.heard == scan("A017"));
    assert!(scanner.key(Key::Terminator, at + 16.0).swallow, "the second half of CR LF");
    assert!(!scanner.key(Key::Terminator, at + 900.0).swallow);
}

#[test]
fn a_key_that_an_input_method_swallowed_leaves_its_mark() {
    let mut scanner = Scanner::default();
    for at in [0.0, 8.0, 16.0, 24.0] {
        scanner.key(Key::Swallowed, at);
    }
    assert!(scanner.key(Key::Terminator, 32.0).heard == scan("\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"));
}

#[test]
fn two_scans_in_a_row_stay_apart() {
    check(&format!("{CARD}\nA017\n"), 8.0, &[scan(CARD), scan("A017")]);
}

#[test]
fn nothing_heard_is_printed_by_debug() {
    let mut scanner = Scanner::default();
    hear(&mut scanner, CARD, 8.0, 0.0);
    assert_eq!(format!("{scanner:?} {:?}", scan(CARD)), "Scanner Heard");
}

proptest! {
    #[test]
    fn no_fast_line_is_lost_or_changed(line in "[0-9A-Z|a-zđăâêôơưễ ]{8,200}", gap in 1.0_f64..35.0) {
        let mut scanner = Scanner::default();
        let (heard, _) = hear(&mut scanner, &format!("{line}\n"), gap, 0.0);
        prop_assert!(heard == [scan(&line)]);
    }

    #[test]
    fn any_keys_at_any_time_leave_nothing_behind_after_a_pause(
        keys in prop::collection::vec((0.0_f64..900.0, prop_oneof![
            Just(Key::Terminator), Just(Key::Swallowed), "[A-Z<|0-9]".prop_map(Key::Text),
        ]), 0..60),
    ) {
        let (mut scanner, mut at) = (Scanner::default(), 0.0);
        for (gap, key) in keys {
            at += gap;
            scanner.key(key, at);
        }
        scanner.poll(at + 1_000.0);
        prop_assert!(scanner.deadline().is_none() && !scanner.is_hearing());
    }
}
