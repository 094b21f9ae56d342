//! The paper: only after a signature, only while it holds, for those who may print.

use crate::centre::{Centre, check_refused, key};
use crate::conclusion::draft;
use crate::guest::Guest;
use crate::referral::to_haematology;
use checkup_core::api::client::{Method, Request, Transport as _};
use checkup_core::api::conclusion::SignConclusion;
use checkup_core::api::result::{EnterResults, ResultEntry};
use checkup_core::api::session::Role;
use checkup_core::judgement::KrBox;
use checkup_core::language::{Language, Languages};
use checkup_core::report::doc::{Block, Doc, Text};
use checkup_server::app::{Actor, report::personal_doc};
use chrono::{Datelike, NaiveDate};

async fn send(centre: &Centre, guest: &Guest, name: &str) {
    let file = guest.message(centre, name).await;
    centre.sign_in(Role::Laboratory).await.import_lab_messages(&key(), &file).await.unwrap();
}

#[tokio::test]
async fn there_is_a_paper_only_after_the_signature_and_only_while_it_holds() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    send(&centre, &guest, "oru-cbc-critical").await;
    let reception = centre.sign_in(Role::Reception).await;
    check_refused(reception.report_pdf(guest.visit, Language::Vi).await, 409, "report-not-signed");

    let doctor = centre.sign_in(Role::Doctor).await;
    doctor.create_referral(&key(), guest.visit, &to_haematology(&centre).await).await.unwrap();
    doctor.sign_conclusion(&key(), guest.visit, &draft()).await.unwrap();
    for language in Language::ALL {
        let paper = reception.report_pdf(guest.visit, language).await.unwrap();
        assert!(paper.starts_with(b"%PDF-"), "{language:?}");
        assert_eq!(
            paper,
            reception.report_pdf(guest.visit, language).await.unwrap(),
            "same input, same bytes"
        );
    }
    let both = reception.report_pdf(guest.visit, Languages::parse("vi+ko").unwrap()).await.unwrap();
    assert!(both.len() > reception.report_pdf(guest.visit, Language::Vi).await.unwrap().len());

    send(&centre, &guest, "oru-cbc-corrected").await;
    check_refused(reception.report_pdf(guest.visit, Language::Vi).await, 409, "report-outdated");
    let today = async || {
        let path = "/staff/today".to_owned();
        let request =
            Request { method: Method::Get, path, idempotency_key: None, content_type: "", body: Vec::new() };
        String::from_utf8(reception.transport().send(request).await.unwrap().body).unwrap()
    };
    let link = format!("/staff/visits/{}/report.pdf", guest.visit);
    assert!(!today().await.contains(&link), "no link leads to a refusal");
    let amendment = SignConclusion { seen_version: 1, ..draft() };
    doctor.sign_conclusion(&key(), guest.visit, &amendment).await.unwrap();
    assert!(reception.report_pdf(guest.visit, Language::Ko).await.is_ok());
    assert!(today().await.contains(&link));
}

#[tokio::test]
async fn who_may_not_print_gets_no_paper() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    for role in [Role::Station, Role::Laboratory, Role::Administrator] {
        let client = centre.sign_in(role).await;
        check_refused(client.report_pdf(guest.visit, Language::Vi).await, 403, "denied");
    }
    check_refused(centre.kiosk().await.report_pdf(guest.visit, Language::Vi).await, 403, "denied");
    check_refused(centre.nobody().report_pdf(guest.visit, Language::Vi).await, 401, "not-signed-in");
}

#[tokio::test]
async fn a_paper_with_a_password_is_asked_for_in_a_form_and_opens_with_nothing_else() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    send(&centre, &guest, "oru-cbc-critical").await;
    let doctor = centre.sign_in(Role::Doctor).await;
    doctor.create_referral(&key(), guest.visit, &to_haematology(&centre).await).await.unwrap();
    doctor.sign_conclusion(&key(), guest.visit, &draft()).await.unwrap();
    let ask = async |body: &str| {
        let request = Request {
            method: Method::Post,
            path: format!("/staff/visits/{}/locked-report.pdf", guest.visit),
            idempotency_key: None,
            content_type: "application/x-www-form-urlencoded",
            body: body.as_bytes().to_vec(),
        };
        doctor.transport().send(request).await.unwrap()
    };
    // A blank at the end is part of it, as whoever opens the paper types it.
    let paper = ask("lang=vi&password=Ho+Tay+2026+&password_again=Ho+Tay+2026+").await;
    assert_eq!(paper.status, 200);
    assert!(paper.body.starts_with(b"%PDF-2.0"));
    assert!(String::from_utf8_lossy(&paper.body).contains("/Encrypt"));
    let long = "a".repeat(128);
    for (password, again, said) in [
        ("12345", "12345", "6 ký tự"),
        ("Ho+Tay+2026", "Ho+Tay+2026+", "không giống nhau"),
        (long.as_str(), long.as_str(), "128 byte"),
    ] {
        let refused = ask(&format!("lang=kr:ko%2Bvi&password={password}&password_again={again}")).await;
        assert_eq!(refused.status, 422);
        let page = String::from_utf8(refused.body).unwrap();
        assert!(page.contains(said) && page.contains("<details id=\"lock\" open>"), "{said}");
        assert!(page.contains("value=\"kr:ko+vi\" selected"), "what was chosen is still chosen");
        assert!(!page.contains("Tay 2026") && !page.contains(&long), "what was typed is not shown again");
    }
}

/// The keys on the cover's list of what to do, each with its last day.
fn to_do(doc: &Doc) -> Vec<(String, Option<NaiveDate>)> {
    let agendas = doc.blocks.iter().filter_map(|block| match block {
        Block::Overview(overview) => Some(&overview.agenda),
        _ => None,
    });
    let said = |text: &Text| match text {
        Text::Key { key, .. } => key.clone(),
        _ => String::new(),
    };
    agendas.flat_map(|agenda| &agenda.points).map(|point| (said(&point.what), point.by)).collect()
}

#[tokio::test]
async fn a_signed_korean_suspicion_says_by_when_to_confirm_it_and_an_unsigned_one_says_nothing() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let chart = guest.chart(&centre).await;
    let pressure = chart.orders.iter().find(|order| order.item.as_str() == "SBP").unwrap();
    let entry = ResultEntry { order: pressure.id, value: "150".to_owned(), unit: None };
    let station = centre.sign_in(Role::Station).await;
    station.enter_results(&key(), guest.visit, &EnterResults { entries: vec![entry] }).await.unwrap();
    let suggested = guest.chart(&centre).await.suggestion.unwrap().kr;
    assert!(suggested.contains(&KrBox::SuspectHypertensionDiabetes));
    let doctor = centre.sign_in(Role::Doctor).await;
    let last_day = NaiveDate::from_ymd_opt(centre.today().year() + 1, 1, 31);
    let confirm = ("report-kr-follow-confirm-hypertension".to_owned(), last_day);

    let without = SignConclusion { kr: Vec::new(), ..draft() };
    let signed = SignConclusion { kr: suggested, seen_version: 1, ..draft() };
    for (request, expected) in [(without, 0), (signed, 1)] {
        doctor.sign_conclusion(&key(), guest.visit, &request).await.unwrap();
        let doc =
            personal_doc(centre.state(), &Actor::SYSTEM, guest.visit, Language::Ko.into()).await.unwrap();
        let said = to_do(&doc);
        assert_eq!(said.iter().filter(|point| **point == confirm).count(), expected, "{said:?}");
    }
}

#[tokio::test]
async fn the_same_result_is_printed_as_the_form_of_either_state() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let doctor = centre.sign_in(Role::Doctor).await;
    doctor.sign_conclusion(&key(), guest.visit, &draft()).await.unwrap();
    let reception = centre.sign_in(Role::Reception).await;
    let get = async |query: &str| {
        let path = format!("/api/v1/visits/{}/report.pdf{query}", guest.visit);
        let request =
            Request { method: Method::Get, path, idempotency_key: None, content_type: "", body: Vec::new() };
        reception.transport().send(request).await.unwrap()
    };
    let own = get("?lang=vi").await;
    assert!(own.status == 200 && own.body == get("?lang=vi&form=centre").await.body);
    let book = get("?lang=ko&form=vn").await;
    assert!(book.status == 200 && book.body.starts_with(b"%PDF-") && book.body != own.body);
    assert_eq!(book.body, get("?lang=en&form=vn").await.body, "a form of a state leads in its own language");
    let notice = get("?lang=vi%2Bko&form=kr").await;
    assert!(notice.status == 200 && notice.body != get("?lang=ko&form=kr").await.body);
    let unknown = get("?form=jp").await;
    assert_eq!(unknown.status, 422);
    assert!(String::from_utf8_lossy(&unknown.body).contains("unknown-form"));

    let page = async |edition: &str| {
        let path = format!("/staff/visits/{}/report.pdf?lang={edition}", guest.visit);
        let request =
            Request { method: Method::Get, path, idempotency_key: None, content_type: "", body: Vec::new() };
        reception.transport().send(request).await.unwrap()
    };
    assert_eq!(page("vn:vi").await.body, book.body, "the page prints what the interface prints");
}
