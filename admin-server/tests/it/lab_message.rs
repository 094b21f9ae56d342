//! Laboratory files over the API: stored once, flagged, corrected, listed where they do not match, kept where broken.

use crate::centre::{Centre, check_refused, key};
use crate::guest::Guest;
use checkup_core::api::lab_message::{ImportReport, MessageOutcome, ResolveUnmatched};
use checkup_core::api::result::{AcknowledgeCritical, ResultView};
use checkup_core::api::session::Role;
use checkup_core::ids::OrderId;
use checkup_core::lab::Flag;
use checkup_core::lab::result::ResultStatus;

async fn import(centre: &Centre, file: &[u8]) -> ImportReport {
    centre.sign_in(Role::Laboratory).await.import_lab_messages(&key(), file).await.unwrap()
}

/// Imports one of the laboratory's messages about this guest.
async fn send(centre: &Centre, guest: &Guest, name: &str) -> MessageOutcome {
    let mut report = import(centre, &guest.message(centre, name).await).await;
    assert_eq!(report.messages.len(), 1);
    report.messages.remove(0)
}

async fn result(centre: &Centre, guest: &Guest, item: &str) -> Option<ResultView> {
    let chart = guest.chart(centre).await;
    chart.orders.into_iter().find(|order| order.item.as_str() == item).and_then(|order| order.result)
}

async fn order(centre: &Centre, guest: &Guest, item: &str) -> OrderId {
    guest.chart(centre).await.orders.iter().find(|order| order.item.as_str() == item).unwrap().id
}

fn reasons(outcome: &MessageOutcome) -> Vec<(&str, &str)> {
    outcome.unmatched.iter().map(|u| (u.test.as_str(), u.reason.as_str())).collect()
}

#[tokio::test]
async fn chemistry_is_stored_with_our_own_flags_and_ranges() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let outcome = send(&centre, &guest, "oru-chemistry").await;
    assert_eq!((outcome.stored, outcome.unchanged, outcome.duplicate), (6, 0, false));
    assert!(outcome.unmatched.is_empty() && outcome.refused.is_none());
    for (item, value, flag) in [
        ("FPG", "118", Flag::High),
        ("CREA", "0.92", Flag::Normal),
        ("ALT", "61", Flag::High),
        ("AST", "38", Flag::Normal),
        ("GGT", "44", Flag::Normal),
        ("K", "4.1", Flag::Normal),
    ] {
        let result = result(&centre, &guest, item).await.unwrap();
        assert_eq!((result.value.as_str(), result.flag), (value, flag), "{item}");
    }
    let computed = result(&centre, &guest, "EGFR").await.unwrap();
    assert_eq!((computed.value.as_str(), computed.flag), ("107.17", Flag::Normal));
}

#[tokio::test]
async fn si_units_find_the_item_and_are_kept_as_reported() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let outcome = send(&centre, &guest, "oru-lipids-si").await;
    assert_eq!(outcome.stored, 3);
    // The package holds measured LDL, not calculated; 30934-4 is BNP, whatever name stands beside it.
    let expected = [("13457-7 LDL calc", "lab-not-ordered"), ("30934-4 hs-CRP", "lab-test-unknown")];
    assert_eq!(reasons(&outcome), expected);
    let cholesterol = result(&centre, &guest, "TC").await.unwrap();
    assert_eq!((cholesterol.value.as_str(), cholesterol.unit.as_deref()), ("5.92", Some("mmol/L")));
    assert_eq!((cholesterol.flag, cholesterol.high.as_deref()), (Flag::High, Some("5.14")));
    assert!(result(&centre, &guest, "LDL").await.is_none());
}

#[tokio::test]
async fn a_critical_value_is_listed_until_somebody_notes_that_it_was_read_back() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    assert_eq!(send(&centre, &guest, "oru-cbc-critical").await.stored, 3);
    let haemoglobin = result(&centre, &guest, "HGB").await.unwrap();
    assert_eq!((haemoglobin.value.as_str(), haemoglobin.flag), ("64", Flag::CriticalLow));
    assert_eq!(haemoglobin.unit.as_deref(), Some("g/L"));
    assert_eq!(guest.chart(&centre).await.visit.critical, 2);

    let doctor = centre.sign_in(Role::Doctor).await;
    let open = doctor.criticals().await.unwrap().criticals;
    let items: Vec<_> = open.iter().map(|c| c.result.item.as_str()).collect();
    assert_eq!(items, ["HGB", "PLT"]);
    let note = AcknowledgeCritical { note: "Đã gọi khoa cấp cứu, đọc lại đúng.".to_owned() };
    let left = doctor.acknowledge_critical(&key(), open[0].id, &note).await.unwrap();
    assert_eq!(left.criticals.len(), 1);
    check_refused(doctor.acknowledge_critical(&key(), open[0].id, &note).await, 409, "critical-acknowledged");
    let blank = AcknowledgeCritical { note: "  ".to_owned() };
    check_refused(doctor.acknowledge_critical(&key(), open[1].id, &blank).await, 422, "note-missing");
    check_refused(centre.sign_in(Role::Reception).await.criticals().await, 403, "denied");
}

#[tokio::test]
async fn the_same_message_twice_is_stored_once() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let first = send(&centre, &guest, "oru-cbc-critical").await;
    let second = send(&centre, &guest, "oru-cbc-critical").await;
    assert_eq!((second.duplicate, second.stored, second.id), (true, 0, first.id));
    assert_eq!(centre.sign_in(Role::Doctor).await.criticals().await.unwrap().criticals.len(), 2);
    // Twice in one file, and broken: still once each.
    let message = guest.message(&centre, "oru-chemistry").await;
    let broken = guest.message(&centre, "oru-broken").await;
    let report = import(&centre, &[&message[..], &message, &broken, b"\r", &broken].concat()).await;
    let duplicates: Vec<bool> = report.messages.iter().map(|m| m.duplicate).collect();
    assert_eq!(duplicates[..2], [false, true]);
    assert!(report.messages[2..].iter().all(|m| m.refused.as_deref() == Some("hl7-control-id-missing")));
}

#[tokio::test]
async fn the_same_key_answers_as_before_and_does_nothing() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let laboratory = centre.sign_in(Role::Laboratory).await;
    let (key, file) = (key(), guest.message(&centre, "oru-chemistry").await);
    let first = laboratory.import_lab_messages(&key, &file).await.unwrap();
    assert_eq!(laboratory.import_lab_messages(&key, &file).await.unwrap(), first);
    let other = guest.message(&centre, "oru-cbc-critical").await;
    check_refused(laboratory.import_lab_messages(&key, &other).await, 422, "idempotency-key-reused");
}

#[tokio::test]
async fn a_correction_is_a_new_version() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    send(&centre, &guest, "oru-cbc-critical").await;
    assert_eq!(send(&centre, &guest, "oru-cbc-corrected").await.stored, 2);
    let haemoglobin = result(&centre, &guest, "HGB").await.unwrap();
    assert_eq!((haemoglobin.value.as_str(), haemoglobin.flag, haemoglobin.version), ("146", Flag::Normal, 2));
    assert_eq!(haemoglobin.status, ResultStatus::Corrected);
    assert_eq!(result(&centre, &guest, "WBC").await.unwrap().version, 1);
    // What was raised stays until somebody has dealt with it.
    assert_eq!(centre.sign_in(Role::Doctor).await.criticals().await.unwrap().criticals.len(), 2);
}

#[tokio::test]
async fn a_withdrawn_value_is_gone_and_its_order_has_no_result_again() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    send(&centre, &guest, "oru-cbc-critical").await;
    let open = guest.chart(&centre).await.visit.results_open;
    let withdrawn = String::from_utf8(guest.message(&centre, "oru-cbc-critical").await)
        .unwrap()
        .replace("GL2611210003", "GL2611210099")
        .replace("||64|g/L|130-165|LL|||F", "||\"\"|g/L|130-165||||X");
    let outcome = &import(&centre, withdrawn.as_bytes()).await.messages[0];
    assert_eq!((outcome.stored, outcome.unchanged), (1, 2));
    let haemoglobin = result(&centre, &guest, "HGB").await.unwrap();
    assert_eq!((haemoglobin.status, haemoglobin.value.as_str()), (ResultStatus::Withdrawn, ""));
    assert_eq!(guest.chart(&centre).await.visit.results_open, open + 1);
}

#[tokio::test]
async fn answers_are_understood_and_a_deletion_of_nothing_is_listed() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let outcome = send(&centre, &guest, "oru-qualitative").await;
    assert_eq!(outcome.stored, 2);
    assert_eq!(result(&centre, &guest, "HBSAG").await.unwrap().flag, Flag::Normal);
    let protein = result(&centre, &guest, "U_PRO").await.unwrap();
    assert_eq!((protein.value.as_str(), protein.flag), ("1+", Flag::Abnormal));
    let expected = [("20405-7 Urobilinogen", "lab-test-unknown"), ("5767-9 x", "lab-test-unknown")];
    assert_eq!(reasons(&outcome), expected);
}

#[tokio::test]
async fn what_does_not_match_waits_for_a_person() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let outcome = send(&centre, &guest, "oru-unmatched").await;
    assert_eq!((outcome.stored, outcome.unmatched.len()), (0, 2));
    let laboratory = centre.sign_in(Role::Laboratory).await;
    let waiting = laboratory.unmatched().await.unwrap().unmatched;
    assert_eq!(waiting, outcome.unmatched);
    let mystery = &waiting[0];
    assert_eq!((mystery.specimen.as_str(), mystery.value.as_str()), ("ZZ9999999", "12.5"));
    assert_eq!(mystery.unit, "furlong/fortnight");

    let order = order(&centre, &guest, "HGB").await;
    let assign = |unit: Option<&str>| ResolveUnmatched::Assign { order, unit: unit.map(str::to_owned) };
    let refused = laboratory.resolve_unmatched(&key(), mystery.id, &assign(None)).await;
    check_refused(refused, 409, "unit-unknown");
    let left = laboratory.resolve_unmatched(&key(), mystery.id, &assign(Some("g/dL"))).await.unwrap();
    assert_eq!(left.unmatched, waiting[1..]);
    let haemoglobin = result(&centre, &guest, "HGB").await.unwrap();
    assert_eq!((haemoglobin.value.as_str(), haemoglobin.unit.as_deref()), ("12.5", Some("g/dL")));
    let again = laboratory.resolve_unmatched(&key(), mystery.id, &assign(Some("g/dL"))).await;
    check_refused(again, 409, "unmatched-resolved");

    let dismiss = |reason: &str| ResolveUnmatched::Dismiss { reason: reason.to_owned() };
    let blank = laboratory.resolve_unmatched(&key(), waiting[1].id, &dismiss(" ")).await;
    check_refused(blank, 422, "reason-missing");
    let left =
        laboratory.resolve_unmatched(&key(), waiting[1].id, &dismiss("Không phải của trung tâm")).await;
    assert!(left.unwrap().unmatched.is_empty());
}

#[tokio::test]
async fn another_persons_number_on_the_tube_stops_the_value() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let patient = guest.chart(&centre).await.visit.patient.to_string();
    let message = String::from_utf8(guest.message(&centre, "oru-cbc-critical").await).unwrap();
    let other = message.replace(&patient, "0197a000-0000-7000-8000-000000000000");
    let outcome = &import(&centre, other.as_bytes()).await.messages[0];
    assert_eq!(outcome.stored, 0);
    assert!(outcome.unmatched.iter().all(|u| u.reason == "lab-patient-mismatch"));
}

#[tokio::test]
async fn a_broken_message_is_kept_with_its_reason_and_harms_no_other() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let broken = guest.message(&centre, "oru-broken").await;
    let good = guest.message(&centre, "oru-chemistry").await;
    let report = import(&centre, &[&good[..], &broken].concat()).await;
    let outcomes: Vec<_> = report.messages.iter().map(|m| (m.stored, m.refused.as_deref())).collect();
    assert_eq!(outcomes, [(6, None), (0, Some("hl7-control-id-missing"))]);
    // Bytes that are no text at all.
    let report = import(&centre, &[0xFF, 0x00, 0xFE]).await;
    assert_eq!(report.messages[0].refused.as_deref(), Some("hl7-header-missing"));
    let empty = centre.sign_in(Role::Laboratory).await.import_lab_messages(&key(), b"").await;
    check_refused(empty, 422, "lab-file-empty");
}

#[tokio::test]
async fn only_the_laboratory_imports_and_clears_the_list() {
    let centre = Centre::open().await;
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Laboratory) {
        let client = centre.sign_in(role).await;
        check_refused(client.import_lab_messages(&key(), b"MSH").await, 403, "denied");
        check_refused(client.unmatched().await, 403, "denied");
    }
    check_refused(centre.kiosk().await.import_lab_messages(&key(), b"MSH").await, 403, "denied");
    check_refused(centre.nobody().import_lab_messages(&key(), b"MSH").await, 401, "not-signed-in");
}
