//! Signing: only a doctor, only after the examination, knowingly where something is missing or differs.

use crate::centre::{Centre, check_refused, key};
use crate::guest::Guest;
use checkup_core::api::conclusion::SignConclusion;
use checkup_core::api::session::Role;
use checkup_core::judgement::{HealthClass, KrBox};
use checkup_core::lab::order::OrderState;
use checkup_core::visit::VisitState;

/// A conclusion as a doctor types it.
pub fn draft() -> SignConclusion {
    SignConclusion {
        class: None,
        kr: vec![KrBox::NormalB],
        text: "Đường huyết lúc đói cao nhẹ, kiểm tra lại sau ba tháng.".to_owned(),
        override_reason: None,
        accept_missing: true,
        seen_version: 0,
    }
}

async fn send(centre: &Centre, guest: &Guest, name: &str) {
    let file = guest.message(centre, name).await;
    centre.sign_in(Role::Laboratory).await.import_lab_messages(&key(), &file).await.unwrap();
}

#[tokio::test]
async fn nothing_is_signed_before_the_last_station() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let doctor = centre.sign_in(Role::Doctor).await;
    check_refused(doctor.sign_conclusion(&key(), guest.visit, &draft()).await, 409, "visit-not-examined");
}

#[tokio::test]
async fn missing_results_are_accepted_knowingly_or_not_at_all() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    send(&centre, &guest, "oru-chemistry").await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let unknowing = SignConclusion { accept_missing: false, ..draft() };
    let refused = doctor.sign_conclusion(&key(), guest.visit, &unknowing).await;
    let problem = check_refused(refused, 409, "conclusion-results-missing");
    let open = guest.chart(&centre).await.visit.results_open;
    assert_eq!(problem.args.get("missing"), Some(&open.to_string()));

    let signed = doctor.sign_conclusion(&key(), guest.visit, &draft()).await.unwrap();
    assert_eq!((signed.version, signed.outdated), (1, false));
    let chart = guest.chart(&centre).await;
    assert_eq!(chart.visit.state, VisitState::Concluded);
    assert_eq!(chart.conclusion.as_ref(), Some(&signed));
    for order in &chart.orders {
        let released = order.state == OrderState::Released;
        assert_eq!(released, order.result.is_some(), "{}", order.item);
    }
}

#[tokio::test]
async fn another_class_than_the_suggested_one_needs_a_reason() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let suggested = guest.chart(&centre).await.suggestion.unwrap().vn.unwrap();
    let other = HealthClass::ALL.into_iter().find(|class| *class != suggested);
    let doctor = centre.sign_in(Role::Doctor).await;
    let unexplained = SignConclusion { class: other, ..draft() };
    let refused = doctor.sign_conclusion(&key(), guest.visit, &unexplained).await;
    check_refused(refused, 409, "conclusion-reason-missing");
    let explained =
        SignConclusion { override_reason: Some("Đo lại bình thường".to_owned()), ..unexplained };
    let signed = doctor.sign_conclusion(&key(), guest.visit, &explained).await.unwrap();
    assert_eq!(signed.override_reason.as_deref(), Some("Đo lại bình thường"));
}

#[tokio::test]
async fn a_correction_after_the_signature_asks_for_an_amendment() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    send(&centre, &guest, "oru-cbc-critical").await;
    let doctor = centre.sign_in(Role::Doctor).await;
    doctor.sign_conclusion(&key(), guest.visit, &draft()).await.unwrap();
    send(&centre, &guest, "oru-cbc-corrected").await;
    assert!(guest.chart(&centre).await.conclusion.unwrap().outdated);

    let unaware = doctor.sign_conclusion(&key(), guest.visit, &draft()).await;
    let problem = check_refused(unaware, 409, "conclusion-outdated");
    assert_eq!(problem.args.get("current").map(String::as_str), Some("1"));
    let aware = SignConclusion { seen_version: 1, ..draft() };
    let amended = doctor.sign_conclusion(&key(), guest.visit, &aware).await.unwrap();
    assert_eq!((amended.version, amended.outdated), (2, false));
    assert!(!guest.chart(&centre).await.conclusion.unwrap().outdated);
}

#[tokio::test]
async fn a_signature_sent_twice_is_one_signature() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let key = key();
    let first = doctor.sign_conclusion(&key, guest.visit, &draft()).await.unwrap();
    assert_eq!(doctor.sign_conclusion(&key, guest.visit, &draft()).await.unwrap(), first);
    let blank = SignConclusion { text: " ".to_owned(), seen_version: 1, ..draft() };
    let refused = doctor.sign_conclusion(&crate::centre::key(), guest.visit, &blank).await;
    check_refused(refused, 409, "conclusion-text-missing");
}

#[tokio::test]
async fn only_a_doctor_signs() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Doctor) {
        let client = centre.sign_in(role).await;
        check_refused(client.sign_conclusion(&key(), guest.visit, &draft()).await, 403, "denied");
    }
    let nobody = centre.nobody().sign_conclusion(&key(), guest.visit, &draft()).await;
    check_refused(nobody, 401, "not-signed-in");
}
