//! Signing: only a doctor, only after the examination, knowingly where something is missing or differs.

use crate::centre::{Centre, check_refused, key};
use crate::guest::Guest;
use checkup_core::api::conclusion::SignConclusion;
use checkup_core::api::result::{EnterResults, ResultEntry};
use checkup_core::api::session::Role;
use checkup_core::catalog::Condition;
use checkup_core::judgement::{HealthClass, KrBox};
use checkup_core::lab::order::OrderState;
use checkup_core::visit::VisitState;

/// A conclusion as a doctor types it: on request and without every specialty, so without a class; the boxes with a reason
/// in case that they differ.
pub fn draft() -> SignConclusion {
    SignConclusion {
        class: None,
        kr: vec![KrBox::NormalB],
        text: "Đường huyết lúc đói cao nhẹ, kiểm tra lại sau ba tháng.".to_owned(),
        override_reason: Some("Đo lại bình thường".to_owned()),
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

/// Every specialty of the Vietnamese form examines.
const WHOLE: &str = "KSK32";

#[tokio::test]
async fn another_class_than_the_suggested_one_needs_a_reason() {
    let centre = Centre::open().await;
    let guest = Guest::examined_for(&centre, WHOLE, &[]).await;
    let suggestion = guest.chart(&centre).await.suggestion.unwrap();
    let suggested = suggestion.vn.unwrap();
    let other = HealthClass::ALL.into_iter().find(|class| *class != suggested);
    let doctor = centre.sign_in(Role::Doctor).await;
    let unexplained = SignConclusion { class: other, kr: suggestion.kr, override_reason: None, ..draft() };
    let refused = doctor.sign_conclusion(&key(), guest.visit, &unexplained).await;
    check_refused(refused, 409, "conclusion-reason-missing");
    let explained =
        SignConclusion { override_reason: Some("Đo lại bình thường".to_owned()), ..unexplained };
    let signed = doctor.sign_conclusion(&key(), guest.visit, &explained).await.unwrap();
    assert_eq!(signed.override_reason.as_deref(), Some("Đo lại bình thường"));
}

#[tokio::test]
async fn other_boxes_need_a_reason_and_contradictory_ones_are_refused() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let suggested = guest.chart(&centre).await.suggestion.unwrap().kr;
    assert!(!suggested.is_empty() && !suggested.contains(&KrBox::Treated));
    let doctor = centre.sign_in(Role::Doctor).await;
    let with = |kr: &[KrBox], reason: Option<&str>| SignConclusion {
        kr: kr.to_vec(),
        override_reason: reason.map(str::to_owned),
        ..draft()
    };
    let sign = async |request| doctor.sign_conclusion(&key(), guest.visit, &request).await;
    let treated = [KrBox::Treated];
    check_refused(sign(with(&treated, None)).await, 409, "kr-boxes-reason-missing");
    let both = [KrBox::NormalA, KrBox::Treated];
    check_refused(sign(with(&both, Some("Đang điều trị"))).await, 409, "kr-boxes-contradict");
    let signed = sign(with(&treated, Some("Đang điều trị"))).await.unwrap();
    assert_eq!((signed.kr, signed.override_reason.as_deref()), (treated.to_vec(), Some("Đang điều trị")));
    let same = SignConclusion { seen_version: 1, ..with(&suggested, Some("Đang điều trị")) };
    let signed = doctor.sign_conclusion(&key(), guest.visit, &same).await.unwrap();
    assert_eq!(signed.kr, suggested);
}

#[tokio::test]
async fn a_checkup_on_request_without_every_specialty_gets_no_class() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let suggestion = guest.chart(&centre).await.suggestion.unwrap();
    let missing = suggestion.missing_specialties.len();
    assert!(missing > 0);
    let doctor = centre.sign_in(Role::Doctor).await;
    let classified = SignConclusion { class: suggestion.vn.or(Some(HealthClass::I)), ..draft() };
    let refused = doctor.sign_conclusion(&key(), guest.visit, &classified).await;
    let problem = check_refused(refused, 409, "vn-class-specialty-missing");
    assert_eq!(problem.args.get("missing"), Some(&missing.to_string()));
    assert_eq!(doctor.sign_conclusion(&key(), guest.visit, &draft()).await.unwrap().class, None);
}

#[tokio::test]
async fn whoever_takes_medicine_for_it_is_treated_and_not_suspected() {
    let centre = Centre::open().await;
    let medicine = [Condition::BloodPressureMedicine, Condition::DiabetesMedicine];
    for (yes, treated) in [(&[][..], false), (&medicine[..], true)] {
        let guest = Guest::examined_for(&centre, "STD", yes).await;
        let chart = guest.chart(&centre).await;
        let pressure = chart.orders.iter().find(|order| order.item.as_str() == "SBP").unwrap();
        let entry = ResultEntry { order: pressure.id, value: "150".to_owned(), unit: None };
        let station = centre.sign_in(Role::Station).await;
        let entries = EnterResults { entries: vec![entry] };
        station.enter_results(&key(), guest.visit, &entries).await.unwrap();
        let boxes = guest.chart(&centre).await.suggestion.unwrap().kr;
        assert_eq!(boxes.contains(&KrBox::Treated), treated, "{boxes:?}");
        assert_eq!(boxes.contains(&KrBox::SuspectHypertensionDiabetes), !treated, "{boxes:?}");
    }
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
