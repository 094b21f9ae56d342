//! What people do by mistake or cannot know: refused where it can still be mended, let through where it must be.

use crate::centre::{Centre, check_refused, key};
use crate::conclusion::draft;
use crate::guest::Guest;
use checkup_core::api::booking::{CreateBooking, DocumentInput, PersonInput};
use checkup_core::api::checkin::{CheckIn, Identify};
use checkup_core::api::result::{EnterResults, ResultEntry};
use checkup_core::api::session::Role;
use checkup_core::codes::PackageCode;
use checkup_core::consent::{ConsentAnswer, Purpose, Signature, TEXT_VERSION};
use checkup_core::ids::BookingId;
use checkup_core::language::Language;
use checkup_core::person::{DocumentKind, Sex};

fn booking(centre: &Centre, name: &str) -> CreateBooking {
    CreateBooking {
        person: PersonInput {
            name: name.to_owned(),
            birth_date: "1985-05-12".parse().unwrap(),
            sex: Sex::Female,
            phone: None,
            document: Some(DocumentInput { kind: DocumentKind::Passport, number: "C7654321".to_owned() }),
        },
        package: PackageCode::parse("STD").unwrap(),
        day: centre.today(),
        minute: 480,
        company: None,
        language: Language::Vi,
    }
}

/// A check-in of somebody who answers no question.
fn check_in(booking: BookingId) -> CheckIn {
    let given =
        ConsentAnswer { purpose: Purpose::Examination, given: true, text_version: TEXT_VERSION.to_owned() };
    CheckIn {
        consents: vec![given],
        signature: Some(Signature::Declared),
        ..CheckIn::booked(booking, Language::Vi)
    }
}

#[tokio::test]
async fn who_does_not_know_an_answer_checks_in_and_staff_are_told_to_ask() {
    let centre = Centre::open().await;
    let reception = centre.sign_in(Role::Reception).await;
    let booked = reception.create_booking(&key(), &booking(&centre, "Lê Thị Mẫu")).await.unwrap();
    let kiosk = centre.kiosk().await;
    let offer = kiosk.identify(&Identify::Booking { code: booked.code }).await.unwrap();
    let ticket = kiosk.check_in(&key(), &check_in(offer.booking)).await.unwrap();
    assert!(!ticket.findings.is_empty());
}

#[tokio::test]
async fn one_person_booked_twice_has_one_visit_that_day() {
    let centre = Centre::open().await;
    let reception = centre.sign_in(Role::Reception).await;
    let kiosk = centre.kiosk().await;
    let mut offers = Vec::new();
    for _ in 0..2 {
        let booked = reception.create_booking(&key(), &booking(&centre, "Lê Thị Mẫu")).await.unwrap();
        offers.push(kiosk.identify(&Identify::Booking { code: booked.code.clone() }).await.unwrap());
    }
    let first = kiosk.check_in(&key(), &check_in(offers[0].booking)).await.unwrap();
    let second = kiosk.check_in(&key(), &check_in(offers[1].booking)).await;
    check_refused(second, 409, "booking-already-checked-in");
    let bookings = reception.bookings(centre.today()).await.unwrap().bookings;
    let other = bookings.into_iter().find(|b| b.id == offers[1].booking).unwrap();
    let again = kiosk.identify(&Identify::Booking { code: other.code }).await.unwrap();
    assert_eq!(again.ticket.unwrap().ticket, first.ticket);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_person_at_several_kiosks_at_once_has_one_visit() {
    let centre = Centre::open().await;
    let reception = centre.sign_in(Role::Reception).await;
    let mut bookings = Vec::new();
    for _ in 0..6 {
        let booked = reception.create_booking(&key(), &booking(&centre, "Lê Thị Mẫu")).await.unwrap();
        bookings.push(booked.id);
    }
    let mut calls = tokio::task::JoinSet::new();
    for booking in bookings {
        let kiosk = centre.kiosk().await;
        calls.spawn(async move { kiosk.check_in(&key(), &check_in(booking)).await });
    }
    let (in_time, late): (Vec<_>, Vec<_>) = calls.join_all().await.into_iter().partition(Result::is_ok);
    assert_eq!(in_time.len(), 1);
    for refused in late {
        check_refused(refused, 409, "booking-already-checked-in");
    }
}

#[tokio::test]
async fn what_no_paper_can_show_is_refused_while_it_can_be_changed() {
    let centre = Centre::open().await;
    let reception = centre.sign_in(Role::Reception).await;
    let refused = reception.create_booking(&key(), &booking(&centre, "Trần 😀 Hà")).await;
    let problem = check_refused(refused, 422, "character-unprintable");
    assert_eq!(problem.field.as_deref(), Some("/person/name"));
    let guest = Guest::examined(&centre).await;
    let mut smiling = draft();
    smiling.text.push('😀');
    let doctor = centre.sign_in(Role::Doctor).await;
    check_refused(doctor.sign_conclusion(&key(), guest.visit, &smiling).await, 422, "character-unprintable");
}

#[tokio::test]
async fn a_height_of_nine_hundred_is_a_slip_and_not_a_finding() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let station = centre.sign_in(Role::Station).await;
    let chart = guest.chart(&centre).await;
    let order = chart.orders.iter().find(|order| order.item.as_str() == "HT").unwrap().id;
    let typed = |value: &str| EnterResults {
        entries: vec![ResultEntry { order, value: value.to_owned(), unit: None }],
    };
    let refused = station.enter_results(&key(), guest.visit, &typed("999")).await;
    assert_eq!(check_refused(refused, 422, "value-implausible").field.as_deref(), Some("/entries/0/value"));
    station.enter_results(&key(), guest.visit, &typed("171.5")).await.unwrap();
}
