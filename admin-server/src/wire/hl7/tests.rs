//! The messages that laboratories really send, good and bad, and anything else that may come in.

use super::*;
use crate::app::lab_message::Observed;
use checkup_core::lab::result::ResultStatus;
use checkup_core::quantity::Number;
use proptest::prelude::*;

macro_rules! fixture {
    ($name:literal) => {
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/hl7/", $name, ".hl7"))
    };
}

const CHEMISTRY: &[u8] = fixture!("oru-chemistry");

/// The observations of a file with one good message.
fn read(bytes: &[u8]) -> Vec<Observation> {
    let mut messages = parse_file(bytes);
    assert_eq!(messages.len(), 1);
    messages.remove(0).content.unwrap()
}

fn number(text: &str) -> Observed {
    Observed::Number { value: Number::parse(text).unwrap() }
}

fn answer(value: &str, display: &str) -> Observed {
    Observed::Answer { value: value.to_owned(), display: display.to_owned() }
}

/// One OBX line in a whole message.
fn obx(line: &str) -> Observation {
    let text = format!("MSH|^~\\&|LIS|LAB|||20261121||ORU^R01|1|P|2.5.1\rOBR|1\r{line}\r");
    read(text.as_bytes()).remove(0)
}

#[test]
fn chemistry_keeps_codes_units_and_escaped_notes() {
    let read = read(CHEMISTRY);
    assert_eq!(read.len(), 6);
    let glucose = &read[0];
    assert_eq!(glucose.specimen, "{SPECIMEN}");
    assert_eq!(glucose.placer_order, "{ORDER}");
    assert_eq!(glucose.patient.as_deref(), Some("{PATIENT}"));
    let codes: Vec<_> = glucose.codes.iter().map(|c| (c.code.as_str(), c.system.as_str())).collect();
    assert_eq!(codes, [("1558-6", "LN"), ("GLU", "99GL")]);
    assert_eq!((glucose.value.clone(), glucose.unit.as_str()), (number("118"), "mg/dL"));
    assert_eq!((glucose.range.as_str(), glucose.interpretation.as_str()), ("70-99", "H"));
    assert_eq!(glucose.status, Some(ResultStatus::Final));
    assert_eq!(glucose.observed_at.unwrap().to_rfc3339(), "2026-11-21T02:12:10+00:00");
    assert_eq!(read[5].notes, ["Mẫu không tán huyết & đủ thể tích; huyết tương trong | đạt"]);
    assert!(glucose.notes.is_empty());
}

#[test]
fn structured_numbers_and_texts_with_a_comparator_are_numbers() {
    let read = read(fixture!("oru-lipids-si"));
    assert_eq!(read[3].value, number("<0.10"));
    assert_eq!(read[4].value, number("<0.15"));
    assert_eq!(read[4].unit, "mg/L");
    assert_eq!(read[0].observed_at.unwrap().to_rfc3339(), "2026-11-21T00:30:00+00:00");
}

#[test]
fn a_correction_says_so_and_explains_itself() {
    let read = read(fixture!("oru-cbc-corrected"));
    assert!(read.iter().all(|o| o.status == Some(ResultStatus::Corrected)));
    assert_eq!(read[1].notes, ["Mẫu bị đông, đã lấy lại (검체 응고, 재채혈)"]);
}

#[test]
fn answers_keep_their_code_and_a_null_deletes() {
    let read = read(fixture!("oru-qualitative"));
    assert_eq!(read[0].value, answer("NEG", "Âm tính"));
    assert_eq!(read[1].value, answer("norm", ""));
    assert_eq!(read[2].value, answer("1+", ""));
    assert_eq!((read[3].value.clone(), read[3].status), (Observed::Deleted, Some(ResultStatus::Withdrawn)));
}

#[test]
fn a_code_may_stand_in_the_alternate_place_only() {
    let read = read(fixture!("oru-unmatched"));
    assert_eq!(read[0].specimen, "ZZ9999999");
    assert_eq!(read[1].codes.len(), 1);
    assert_eq!((read[1].codes[0].code.as_str(), read[1].test_text().as_str()), ("VITX", "VITX Vitamin X"));
}

#[test]
fn a_broken_message_is_refused_and_keeps_its_bytes() {
    let bytes: &[u8] = fixture!("oru-broken");
    let broken = parse_file(bytes).remove(0);
    assert_eq!((broken.control_id, broken.content), (None, Err("hl7-control-id-missing")));
    assert_eq!(broken.raw, bytes);
}

#[test]
fn a_message_without_an_end_is_refused_even_if_all_of_it_can_be_read() {
    // `118` may be all of the value or the half of it that arrived.
    let cut = CHEMISTRY.strip_suffix(b"\r").unwrap();
    let message = parse_file(cut).remove(0);
    assert_eq!(message.control_id.as_deref(), Some("GL2611210001"));
    assert_eq!(message.content, Err("hl7-cut-off"));
}

#[test]
fn line_ends_framing_and_batch_segments_do_not_matter() {
    let text = String::from_utf8(CHEMISTRY.to_vec()).unwrap();
    let good = read(CHEMISTRY);
    let framed = [b"\x0B", CHEMISTRY, b"\x1C\r"].concat();
    let unterminated_inside = [b"\x0B", CHEMISTRY.strip_suffix(b"\r").unwrap(), b"\x1C\r"].concat();
    for variant in [
        text.replace('\r', "\n").into_bytes(),
        text.replace('\r', "\r\n").into_bytes(),
        [b"\xEF\xBB\xBF", CHEMISTRY].concat(),
        [b"FHS|^~\\&\rBHS|^~\\&\r", CHEMISTRY, b"BTS|1\rFTS|1\r"].concat(),
        framed,
        unterminated_inside,
    ] {
        assert_eq!(read(&variant), good);
    }
}

#[test]
fn several_messages_in_one_file_stand_for_themselves() {
    let broken: &[u8] = fixture!("oru-broken");
    let file = [b"hello\r\n", CHEMISTRY, broken, b"\r", CHEMISTRY].concat();
    let results: Vec<_> = parse_file(&file).into_iter().map(|m| m.content.map(|o| o.len())).collect();
    assert_eq!(results, [Err("hl7-header-missing"), Ok(6), Err("hl7-control-id-missing"), Ok(6)]);
    let framed = [b"\x0B", CHEMISTRY, b"\x1C\r\x0B", CHEMISTRY, b"\x1C\r"].concat();
    assert_eq!(parse_file(&framed).len(), 2);
    assert!(parse_file(b"").is_empty());
    assert!(parse_file(b"\r\n \x0B\x1C\r").is_empty());
}

#[test]
fn what_is_no_result_message_in_utf_8_is_refused() {
    let refused = |text: &[u8]| parse_file(text).remove(0).content.unwrap_err();
    assert_eq!(refused(b"MSH|^~\\&|A|B|||2026||ADT^A04|1|P|2.5\rPID|1\r"), "hl7-message-type");
    assert_eq!(refused(b"MSH|^~\\&|A|B|||2026||ORU^R01|1|P|2.5\rOBX\r"), "hl7-segment-shape");
    assert_eq!(refused(b"MSH|^~\\&|A|B|||2026||ORU^R01|1|P|2.5\rPID|1\r"), "hl7-no-results");
    assert_eq!(
        refused(b"MSH|^~\\&|A|B|||2026||ORU^R01|1|P|2.5\rOBX|1|ST|||\xB0\xA1||||||F\r"),
        "hl7-charset"
    );
    assert_eq!(refused(b"MSH||||||\r"), "hl7-header-missing");
    assert_eq!(refused(b"\xFF\x00\xFE"), "hl7-header-missing");
    let declared = "MSH|^~\\&|A|B|||2026||ORU^R01|1|P|2.5||||||KS X 1001\rOBX|1|ST|||가||||||F\r";
    assert_eq!(refused(declared.as_bytes()), "hl7-charset");
}

#[test]
fn the_fifth_delimiter_of_version_2_7_shifts_nothing() {
    let text = "MSH|^~\\&#|LIS|LAB|||20261121||ORU^R01|77|P|2.7\rOBX|1|NM|718-7^^LN||9|g/dL|||||F\r";
    let message = parse_file(text.as_bytes()).remove(0);
    assert_eq!(message.control_id.as_deref(), Some("77"));
    assert_eq!(message.content.unwrap()[0].value, number("9"));
}

#[test]
fn other_delimiters_are_taken_from_the_header() {
    let text = "MSH$*%!@$LIS$LAB$$$20261121$$ORU*R01$9$P$2.5\rOBX$1$NM$718-7**LN$$9$g/dL$$$$$F\r";
    assert_eq!(read(text.as_bytes())[0].codes[0].code, "718-7");
}

#[test]
fn the_tube_may_stand_behind_the_values() {
    let text = "MSH|^~\\&|LIS|LAB|||20261121||ORU^R01|1|P|2.5.1\rOBR|1\rOBX|1|NM|718-7^^LN||9|g/dL|||||F\rSPM|1|AB&X^Y\r";
    assert_eq!(read(text.as_bytes())[0].specimen, "AB");
}

#[test]
fn a_value_that_is_not_what_it_claims_is_unreadable_and_shown_as_sent() {
    for (line, code) in [
        ("OBX|1|NM|1-8^^LN||high|g/L|||||F", "not-a-number"),
        ("OBX|1|NM|1-8^^LN||1,234|g/L|||||F", "not-a-number"),
        ("OBX|1|NM|1-8^^LN||5~6|g/L|||||F", "hl7-several-values"),
        ("OBX|1|SN|1-8^^LN||<>^5|g/L|||||F", "not-a-number"),
        ("OBX|1|ED|1-8^^LN||^image^^Base64^AAAA||||||F", "hl7-value-type"),
        ("OBX|1|NM|1-8^^LN||5|g/L|||||Q", "hl7-status-unknown"),
        ("OBX|1|NM|1-8^^LN||5|g/L", "hl7-status-unknown"),
        ("OBX|1|NM|1-8^^LN|||g/L|||||F", "result-value-missing"),
    ] {
        let read = obx(line);
        assert_eq!(read.value, Observed::Unreadable { code: code.to_owned() }, "{line}");
        assert!(read.status.is_some(), "{line}");
    }
    assert_eq!(obx("OBX|1|SN|1-8^^LN||^1^:^128||||||F").value, answer("1:128", ""));
    assert_eq!(obx("OBX|1|SN|1-8^^LN||=^5||||||F").value, number("5"));
    assert_eq!(obx("OBX|1|NM|1-8^^LN|||g/L|||||I").status, None);
    assert_eq!(obx("OBX|1|TX|1-8^^LN||line one~line & two||||||P").value, answer("line one\nline & two", ""));
    assert_eq!(obx("OBX|1|NM|1-8^^LN||5|g/L|||||D").value, Observed::Deleted);
}

#[test]
fn a_time_without_a_zone_is_the_centres() {
    assert_eq!(value::time("202611210912").unwrap().to_rfc3339(), "2026-11-21T02:12:00+00:00");
    assert_eq!(value::time("20261121").unwrap().to_rfc3339(), "2026-11-20T17:00:00+00:00");
    assert_eq!(value::time("20261121091210.55-0130").unwrap().to_rfc3339(), "2026-11-21T10:42:10+00:00");
    for text in ["", "2026", "20261321", "2026112199", "x", "20261121+", "20261121+7", "2026112é", "+0700"] {
        assert_eq!(value::time(text), None, "{text}");
    }
}

/// A good message with one stretch of bytes replaced, removed or put in.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    (0..CHEMISTRY.len(), 0..40_usize, proptest::collection::vec(any::<u8>(), 0..12)).prop_map(
        |(at, cut, put)| {
            let end = (at + cut).min(CHEMISTRY.len());
            [&CHEMISTRY[..at], &put, &CHEMISTRY[end..]].concat()
        },
    )
}

proptest! {
    #[test]
    fn no_bytes_make_the_parser_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = parse_file(&bytes);
        let _ = parse_file(&[b"MSH".as_slice(), &bytes].concat());
        let _ = parse_file(&[b"MSH|^~\\&|A|B|||2026||ORU^R01|1|P|2.5\r".as_slice(), &bytes, b"\r"].concat());
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in "(MSH|OBR|OBX|NTE|PID|SPM|[|^~&\\\\\r\nXé가0-9\"<.+-]){0,200}") {
        let _ = parse_file(text.as_bytes());
        let framed = format!("MSH|^~\\&|A|B|||2026||ORU^R01|1|P|2.5\r{text}\r");
        let _ = parse_file(framed.as_bytes());
    }

    #[test]
    fn a_damaged_message_never_panics_and_never_loses_a_byte_that_is_not_framing(bytes in damaged()) {
        prop_assume!(!bytes.iter().any(|b| matches!(b, 0x0B | 0x1C)) && !bytes.starts_with(b"\xEF\xBB\xBF"));
        let kept: usize = parse_file(&bytes).iter().map(|m| m.raw.len()).sum();
        prop_assert_eq!(kept, bytes.len());
    }
}
