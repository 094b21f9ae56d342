//! A critical value that no rule counts: shown to whoever signs, and not signed as healthy without a reason.

use crate::centre::{Centre, Person, check_refused, key};
use crate::conclusion::draft;
use crate::guest::Guest;
use checkup_core::api::client::{Method, Request, Transport as _};
use checkup_core::api::conclusion::SignConclusion;
use checkup_core::api::result::{EnterResults, ResultEntry};
use checkup_core::api::session::Role;
use checkup_core::error::Coded as _;
use checkup_core::judgement::{HealthClass, KrBox, UncountedValue, check_classifiable};
use checkup_core::lab::Flag;
use checkup_locales::{Language, error_text, text};
use checkup_server::app::conclusion::exam_kind;

const COMPANY: &str = "HANBIT";
const REASON: &str = "Mẫu máu bị đông, đã gọi lấy lại";

/// Sent by a company, so that a class may be issued; haemoglobin 64 g/L and platelets 15, no red cells.
async fn bled(centre: &Centre) -> Guest {
    let guest = Guest::examined_of(centre, COMPANY, "Nguyễn Văn Sơn").await;
    // What the rooms measure is of class I or II, so that nothing but the blood speaks against it.
    let chart = guest.chart(centre).await;
    let pressure = [("HR", "72"), ("SBP", "118"), ("DBP", "76")];
    let senses =
        [("VA_UC_R", "1.0"), ("VA_UC_L", "1.0"), ("VA_C_R", "1.0"), ("VA_C_L", "1.0"), ("AUD1K_R", "10")];
    let senses = senses.into_iter().chain([("AUD1K_L", "10")]);
    let entry = |(code, value): (&str, &str)| {
        let order = chart.orders.iter().find(|order| order.item.as_str() == code)?;
        Some(ResultEntry { order: order.id, value: value.to_owned(), unit: None })
    };
    let entries = pressure.into_iter().chain(senses).filter_map(entry).collect();
    let station = centre.sign_in(Role::Station).await;
    station.enter_results(&key(), guest.visit, &EnterResults { entries }).await.unwrap();
    send(centre, &guest, "oru-cbc-critical").await;
    guest
}

async fn send(centre: &Centre, guest: &Guest, name: &str) {
    let file = guest.message(centre, name).await;
    centre.sign_in(Role::Laboratory).await.import_lab_messages(&key(), &file).await.unwrap();
}

fn critical(values: &[UncountedValue]) -> Vec<&str> {
    values.iter().filter(|one| one.flag.is_critical()).map(|one| one.item.as_str()).collect()
}

/// What the doctor would sign of a class, everything else as suggested and without a reason.
async fn as_suggested(centre: &Centre, guest: &Guest, class: HealthClass) -> SignConclusion {
    let chart = guest.chart(centre).await;
    let suggestion = chart.suggestion.unwrap();
    let kind = exam_kind(chart.visit.company.is_some());
    assert_eq!(check_classifiable(&suggestion, kind).map_err(|error| error.code()), Ok(()));
    let seen_version = chart.visit.conclusion_version;
    SignConclusion { class: Some(class), kr: suggestion.kr, override_reason: None, seen_version, ..draft() }
}

#[tokio::test]
async fn the_doctor_is_told_of_what_does_not_count_and_nobody_else_is() {
    let centre = Centre::open().await;
    let guest = bled(&centre).await;
    let chart = guest.chart(&centre).await;
    assert_eq!(critical(&chart.uncounted.vn), ["HGB", "PLT"], "no red cells prove the anaemia");
    assert_eq!(critical(&chart.uncounted.kr), ["PLT"], "the Korean table grades haemoglobin");
    let suggestion = chart.suggestion.unwrap();
    assert!(
        suggestion.vn.is_none_or(HealthClass::is_healthy),
        "nothing tells of it: {:?}",
        suggestion.findings
    );
    for role in [Role::Reception, Role::Station, Role::Laboratory] {
        let Ok(chart) = centre.sign_in(role).await.visit(guest.visit).await else { continue };
        assert!(chart.uncounted.is_empty() && chart.suggestion.is_none(), "{role:?}");
    }
    send(&centre, &guest, "oru-cbc-corrected").await;
    let corrected = guest.chart(&centre).await.uncounted;
    assert!(!corrected.has_critical(), "{corrected:?}");
}

#[tokio::test]
async fn a_healthy_class_over_a_critical_value_needs_a_reason_and_keeps_it() {
    let centre = Centre::open().await;
    let guest = bled(&centre).await;
    let doctor = centre.sign_in(Role::Doctor).await;
    for class in [HealthClass::I, HealthClass::II] {
        let bare = as_suggested(&centre, &guest, class).await;
        for reason in [None, Some(" \n".to_owned())] {
            let request = SignConclusion { override_reason: reason, ..bare.clone() };
            let refused = doctor.sign_conclusion(&key(), guest.visit, &request).await;
            let problem = check_refused(refused, 409, "conclusion-critical-uncounted");
            let items = problem.args.get("items").map(String::as_str);
            assert!(matches!(items, Some("HGB,PLT")), "{items:?}");
            assert!(!problem.title.contains("HGB"), "names, not codes: {}", problem.title);
        }
    }
    assert_eq!(guest.chart(&centre).await.visit.conclusion_version, 0, "a refusal signs nothing");
    let suggested = guest.chart(&centre).await.suggestion.unwrap().vn;
    let bare = as_suggested(&centre, &guest, suggested.unwrap_or(HealthClass::II)).await;
    let explained = SignConclusion { override_reason: Some(REASON.to_owned()), ..bare };
    let signed = doctor.sign_conclusion(&key(), guest.visit, &explained).await.unwrap();
    assert_eq!(signed.override_reason.as_deref(), Some(REASON), "kept though the class is the suggested one");
    let stored = guest.chart(&centre).await.conclusion.unwrap();
    assert_eq!(stored.override_reason.as_deref(), Some(REASON));
}

#[tokio::test]
async fn a_corrected_value_asks_for_no_reason_and_keeps_none() {
    let centre = Centre::open().await;
    let guest = bled(&centre).await;
    send(&centre, &guest, "oru-cbc-corrected").await;
    let suggested = guest.chart(&centre).await.suggestion.unwrap().vn;
    let doctor = centre.sign_in(Role::Doctor).await;
    let request = as_suggested(&centre, &guest, suggested.unwrap_or(HealthClass::I)).await;
    let request = SignConclusion { class: suggested, override_reason: Some(REASON.to_owned()), ..request };
    let signed = doctor.sign_conclusion(&key(), guest.visit, &request).await.unwrap();
    assert_eq!(signed.override_reason, None, "there is nothing to give a reason for");
}

#[tokio::test]
async fn a_normal_korean_box_over_a_critical_value_needs_a_reason_without_any_class_too() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    send(&centre, &guest, "oru-cbc-critical").await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let with = |kr: KrBox| SignConclusion { kr: vec![kr], override_reason: None, ..draft() };
    for kr in [KrBox::NormalA, KrBox::NormalB] {
        let refused = doctor.sign_conclusion(&key(), guest.visit, &with(kr)).await;
        let problem = check_refused(refused, 409, "conclusion-critical-uncounted");
        assert_eq!(problem.args.get("items").map(String::as_str), Some("PLT"), "haemoglobin counts here");
    }
    assert_eq!(guest.chart(&centre).await.suggestion.unwrap().kr, [KrBox::Suspect]);
    doctor.sign_conclusion(&key(), guest.visit, &with(KrBox::Suspect)).await.unwrap();
}

/// The chart as a page, or what the form for signing answers.
async fn ask(doctor: &Person, method: Method, guest: &Guest, body: &str) -> (u16, String) {
    let form = if method == Method::Post { "/conclusions" } else { "" };
    let request = Request {
        method,
        path: format!("/staff/visits/{}{form}", guest.visit),
        idempotency_key: None,
        content_type: "application/x-www-form-urlencoded",
        body: body.as_bytes().to_vec(),
    };
    let answer = doctor.transport().send(request).await.unwrap();
    (answer.status, String::from_utf8(answer.body).unwrap())
}

#[tokio::test]
async fn the_page_names_the_value_beside_the_suggestion_and_the_refusal_beside_the_field() {
    let centre = Centre::open().await;
    let guest = bled(&centre).await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let (_, page) = ask(&doctor, Method::Get, &guest, "").await;
    let notice = |page: &str| {
        let (_, rest) = page.split_once("id=\"uncounted\"").unwrap();
        rest.split("</div>").next().unwrap().to_owned()
    };
    let shown = notice(&page);
    for words in [
        text(Language::Vi, "staff-uncounted-title-critical", &[]),
        text(Language::Vi, "item-HGB", &[]),
        text(Language::Vi, &format!("flag-{}", Flag::CriticalLow.token()), &[]),
        text(Language::Vi, "staff-uncounted-reason-both", &[]),
        "64 g/L".to_owned(),
        "■".to_owned(),
    ] {
        assert!(shown.contains(&words), "{words}: {shown}");
    }

    let chart = guest.chart(&centre).await;
    let kr = chart.suggestion.unwrap().kr;
    let boxes = kr.iter().map(|kr| kr.as_str()).collect::<Vec<_>>().join("&kr=");
    let form =
        format!("class=II&kr={boxes}&conclusion=Thi%E1%BA%BFu+m%C3%A1u&accept_missing=yes&seen_version=0");
    let (status, again) = ask(&doctor, Method::Post, &guest, &form).await;
    assert_eq!(status, 409);
    let items = [("items", "HGB,PLT")];
    let sentence = error_text(Language::Vi, "conclusion-critical-uncounted", &items);
    let (_, field) = again.split_once("id=\"override_reason-error\"").expect("beside the field");
    assert!(field.split("</p>").next().unwrap().contains(&sentence));
    assert!(again.contains("Thiếu máu</textarea>"), "what was typed is kept");
    assert!(again.contains("value=\"II\" checked"), "the class stays chosen");

    let reason = "&override_reason=M%E1%BA%ABu+b%E1%BB%8B+%C4%91%C3%B4ng";
    let (status, _) = ask(&doctor, Method::Post, &guest, &format!("{form}{reason}")).await;
    assert_eq!(status, 303);
    let signed = guest.chart(&centre).await.conclusion.unwrap();
    assert_eq!(
        (signed.class, signed.override_reason.as_deref()),
        (Some(HealthClass::II), Some("Mẫu bị đông"))
    );

    // Signed for these results; a critical value among later ones is answered for anew.
    let chart = guest.chart(&centre).await;
    let pulse =
        chart.orders.iter().find(|order| order.item.as_str() == "SPO2" || order.item.as_str() == "HR");
    let entry = ResultEntry { order: pulse.unwrap().id, value: "88".to_owned(), unit: None };
    let station = centre.sign_in(Role::Station).await;
    let (_, page) = ask(&doctor, Method::Get, &guest, "").await;
    assert!(page.contains("Mẫu bị đông</textarea>"), "the amendment begins with what was signed");
    station.enter_results(&key(), guest.visit, &EnterResults { entries: vec![entry] }).await.unwrap();
    let (_, page) = ask(&doctor, Method::Get, &guest, "").await;
    assert!(!page.contains("Mẫu bị đông</textarea>"));
}
