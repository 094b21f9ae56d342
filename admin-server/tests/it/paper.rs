//! The papers of the day: each made for those who may have it, in the language asked for, noted in the audit, refused in
//! words where there is nothing to print.

use crate::audit::rows;
use crate::centre::{Centre, check_refused, key};
use crate::company_report::employer;
use crate::guest::Guest;
use crate::payment::tell;
use crate::referral::to_haematology;
use crate::walk_in::{self, check_in, walk_in};
use checkup_core::api::checkin::Identity;
use checkup_core::api::referral::ReferralAction;
use checkup_core::api::session::Role;
use checkup_core::language::Language;
use checkup_core::reason::Reason;
use checkup_core::referral::ReferralCommand;

/// A sound paper, with one row in the audit for each time it was printed.
async fn prints(centre: &Centre, role: Role, path: &str) -> Vec<u8> {
    let reader = centre.sign_in(role).await;
    let before = rows(centre).await;
    let mut last = Vec::new();
    for language in Language::ALL {
        let separator = if path.contains('?') { '&' } else { '?' };
        let asked = format!("{path}{separator}lang={}", language.tag());
        let paper = reader.paper_pdf(&asked).await.unwrap();
        assert!(paper.starts_with(b"%PDF-1.7"), "{path} in {language:?}");
        assert_ne!(paper, last, "{path} is the same in another language");
        last = paper;
    }
    assert_eq!(rows(centre).await, before + 3, "{path}");
    last
}

#[tokio::test]
async fn a_visit_has_a_ticket_and_a_guide_on_both_papers() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    prints(&centre, Role::Reception, &format!("/visits/{}/ticket.pdf", guest.visit)).await;
    let wide = prints(&centre, Role::Reception, &format!("/visits/{}/guide.pdf", guest.visit)).await;
    let roll =
        prints(&centre, Role::Reception, &format!("/visits/{}/guide.pdf?paper=roll", guest.visit)).await;
    assert_ne!(wide, roll);
    let kiosk = centre.kiosk().await;
    assert!(kiosk.paper_pdf(&format!("/visits/{}/ticket.pdf", guest.visit)).await.is_ok());
    let wrong = kiosk.paper_pdf(&format!("/visits/{}/ticket.pdf?lang=xx", guest.visit)).await;
    assert!(wrong.is_err());
}

#[tokio::test]
async fn the_tubes_of_a_visit_have_labels_for_those_who_draw() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    prints(&centre, Role::Station, &format!("/visits/{}/labels.pdf", guest.visit)).await;
    let reception = centre.sign_in(Role::Reception).await;
    check_refused(reception.paper_pdf(&format!("/visits/{}/labels.pdf", guest.visit)).await, 403, "denied");
}

#[tokio::test]
async fn a_referral_has_its_letter_until_it_is_called_off() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let referral = doctor.create_referral(&key(), guest.visit, &to_haematology(&centre).await).await.unwrap();
    let path = format!("/referrals/{}/letter.pdf", referral.id);
    prints(&centre, Role::Referral, &path).await;
    let note = Some(Reason::new("Khách đã đi nơi khác").unwrap().as_str().to_owned());
    let off = ReferralAction { command: ReferralCommand::Cancel, note };
    doctor.referral_command(&key(), referral.id, &off).await.unwrap();
    check_refused(doctor.paper_pdf(&path).await, 409, "referral-cancelled");
}

#[tokio::test]
async fn a_payment_has_its_receipt_once_the_money_is_here() {
    let centre = walk_in::centre().await;
    let kiosk = centre.kiosk().await;
    let who = walk_in(Some("C1234567"), Identity::Scanned, "STD");
    let ticket = kiosk.check_in(&key(), &check_in(who, &[])).await.unwrap();
    let asked = kiosk.ask_payment(&key(), ticket.visit).await.unwrap();
    let path = format!("/payments/{}/receipt.pdf", asked.id);
    let reception = centre.sign_in(Role::Reception).await;
    check_refused(reception.paper_pdf(&path).await, 409, "payment-not-paid");
    tell(&centre, &asked.reference, asked.amount).await;
    let roll = prints(&centre, Role::Reception, &path).await;
    assert_ne!(roll, prints(&centre, Role::Reception, &format!("{path}?paper=a4")).await);
}

#[tokio::test]
async fn a_company_has_a_statement_of_a_period() {
    let centre = Centre::open().await;
    Guest::checked_in(&centre).await;
    let manager = centre.sign_in(Role::Manager).await;
    let path = format!("/companies/{}/statement.pdf", employer(&centre).await);
    prints(&centre, Role::Manager, &path).await;
    let nobody = format!("/companies/{}/statement.pdf", uuid::Uuid::nil());
    check_refused(manager.paper_pdf(&nobody).await, 404, "company-not-found");
    let backwards = format!("{path}?day=2026-02-01&to=2026-01-01");
    check_refused(manager.paper_pdf(&backwards).await, 422, "period-does-not-rise");
}

#[tokio::test]
async fn a_day_has_its_figures_even_when_nobody_came() {
    let centre = Centre::open().await;
    prints(&centre, Role::Manager, "/day.pdf").await;
    Guest::examined(&centre).await;
    prints(&centre, Role::Manager, "/day.pdf").await;
}
