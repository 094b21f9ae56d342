//! The paper: only after a signature, only while it holds, for those who may print.

use crate::centre::{Centre, check_refused, key};
use crate::conclusion::draft;
use crate::guest::Guest;
use crate::referral::to_haematology;
use checkup_core::api::client::{Method, Request, Transport as _};
use checkup_core::api::conclusion::SignConclusion;
use checkup_core::api::session::Role;
use checkup_core::language::{Language, Languages};

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
    let amendment = SignConclusion { seen_version: 1, ..draft() };
    doctor.sign_conclusion(&key(), guest.visit, &amendment).await.unwrap();
    assert!(reception.report_pdf(guest.visit, Language::Ko).await.is_ok());
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
            path: format!("/staff/visits/{}/report.pdf", guest.visit),
            idempotency_key: None,
            content_type: "application/x-www-form-urlencoded",
            body: body.as_bytes().to_vec(),
        };
        doctor.transport().send(request).await.unwrap()
    };
    let paper = ask("lang=vi&password=Ho+Tay+2026").await;
    assert_eq!(paper.status, 200);
    assert!(paper.body.starts_with(b"%PDF-2.0"));
    assert!(String::from_utf8_lossy(&paper.body).contains("/Encrypt"));
    let refused = ask("lang=vi&password=12345").await;
    assert_eq!(refused.status, 422);
    assert!(!refused.body.windows(5).any(|window| window == b"%PDF-"));
}
