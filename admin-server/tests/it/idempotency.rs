//! A request sent twice is carried out once: with the same key, whatever the connection does, and however many send it at
//! the same moment.

use crate::centre::{Centre, Person, check_refused, key};
use crate::guest::Guest;
use checkup_core::api::BASE;
use checkup_core::api::booking::{CreateBooking, PersonInput};
use checkup_core::api::client::{Method, Request, Transport};
use checkup_core::api::session::Role;
use checkup_core::codes::PackageCode;
use checkup_core::language::Language;
use checkup_core::person::Sex;

fn booking(centre: &Centre, name: &str) -> CreateBooking {
    CreateBooking {
        person: PersonInput {
            name: name.to_owned(),
            birth_date: "1988-08-08".parse().unwrap(),
            sex: Sex::Male,
            phone: None,
            document: None,
        },
        package: PackageCode::parse("KSK32").unwrap(),
        day: centre.today(),
        minute: 500,
        company: Some("HANBIT".to_owned()),
        language: Language::Ko,
    }
}

fn request(centre: &Centre, key: Option<String>) -> Request {
    Request {
        method: Method::Post,
        path: format!("{BASE}/bookings"),
        idempotency_key: key,
        content_type: "application/json",
        body: serde_json::to_vec(&booking(centre, "김민수")).unwrap(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_at_once_with_one_key_make_one_booking_and_get_one_answer() {
    let centre = Centre::open().await;
    let reception: std::sync::Arc<Person> = centre.sign_in(Role::Reception).await.into();
    let request = request(&centre, Some(key()));
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let (reception, request) = (reception.clone(), request.clone());
        calls.spawn(async move { reception.transport().send(request).await.unwrap() });
    }
    let mut bodies = Vec::new();
    while let Some(answer) = calls.join_next().await {
        let answer = answer.unwrap();
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
        bodies.push(answer.body);
    }
    assert_eq!(bodies.len(), 100);
    assert!(bodies.iter().all(|body| *body == bodies[0]), "one answer for all");
    assert_eq!(reception.bookings(centre.today()).await.unwrap().bookings.len(), 1);
}

#[tokio::test]
async fn one_key_with_two_requests_is_refused() {
    let centre = Centre::open().await;
    let reception = centre.sign_in(Role::Reception).await;
    let key = key();
    let first = reception.create_booking(&key, &booking(&centre, "김민수")).await.unwrap();
    let other = reception.create_booking(&key, &booking(&centre, "이서준")).await;
    check_refused(other, 422, "idempotency-key-reused");
    let again = reception.create_booking(&key, &booking(&centre, "김민수")).await.unwrap();
    assert_eq!((again.id, again.code), (first.id, first.code));
    assert_eq!(reception.bookings(centre.today()).await.unwrap().bookings.len(), 1);
}

#[tokio::test]
async fn a_create_without_a_key_is_refused() {
    let centre = Centre::open().await;
    let reception = centre.sign_in(Role::Reception).await;
    for (wanted, expected) in [
        (None, "idempotency-key-missing"),
        (Some("with blank".to_owned()), "idempotency-key-shape"),
        (Some("x".repeat(129)), "idempotency-key-shape"),
    ] {
        let answer = reception.transport().send(request(&centre, wanted)).await.unwrap();
        let problem: checkup_core::api::problem::Problem = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!(answer.status, 400);
        assert_eq!(problem.code, expected);
    }
    assert!(reception.bookings(centre.today()).await.unwrap().bookings.is_empty());
}

#[tokio::test]
async fn two_people_may_choose_the_same_key() {
    use checkup_core::step::StepCommand::{Call, Start};
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let chart = guest.chart(&centre).await;
    let step = chart.steps.iter().find(|step| !step.state.is_over()).unwrap().id;
    let key = key();
    let action = |command| checkup_core::api::station::StepAction { command, reason: None };
    centre.sign_in(Role::Station).await.step_command(&key, step, &action(Call)).await.unwrap();
    let started = centre.sign_in(Role::Doctor).await.step_command(&key, step, &action(Start)).await.unwrap();
    assert_eq!(started.state, checkup_core::step::StepState::Inside);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_booking_is_checked_in_once_whoever_tries() {
    use checkup_core::api::checkin::{CheckIn, Identify};
    use checkup_core::consent::{ConsentAnswer, Purpose, Signature, TEXT_VERSION};
    use checkup_core::package::{Answers, FastedHours};
    let centre = Centre::open().await;
    let reception = centre.sign_in(Role::Reception).await;
    let booked = reception.create_booking(&key(), &booking(&centre, "김민수")).await.unwrap();
    let kiosk: std::sync::Arc<Person> = centre.kiosk().await.into();
    let offer = kiosk.identify(&Identify::Booking { code: booked.code }).await.unwrap();
    let consent =
        ConsentAnswer { purpose: Purpose::Examination, given: true, text_version: TEXT_VERSION.to_owned() };
    let answers =
        Answers { fasted: FastedHours::new(12).ok(), pregnancy_possible: Some(false), ..Answers::default() };
    let request = CheckIn {
        consents: vec![consent],
        signature: Some(Signature::Declared),
        answers,
        ..CheckIn::booked(offer.booking, Language::Ko)
    };
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let (kiosk, request) = (kiosk.clone(), request.clone());
        calls.spawn(async move { kiosk.check_in(&key(), &request).await });
    }
    let (mut tickets, mut refused) = (0, 0);
    while let Some(answer) = calls.join_next().await {
        match answer.unwrap() {
            Ok(_) => tickets += 1,
            Err(error) => {
                assert_eq!(error.code(), "booking-already-checked-in");
                refused += 1;
            }
        }
    }
    assert_eq!((tickets, refused), (1, 19));
    assert_eq!(reception.visits(centre.today()).await.unwrap().visits.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn tickets_handed_out_at_the_same_moment_are_all_different() {
    let centre = std::sync::Arc::new(Centre::open().await);
    // Signed in before, so that nothing but the check-ins competes.
    centre.sign_in(Role::Reception).await;
    centre.kiosk().await;
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let centre = centre.clone();
        calls.spawn(async move { Guest::checked_in(&centre).await.visit });
    }
    assert_eq!(calls.join_all().await.len(), 20);
    let manager = centre.sign_in(Role::Manager).await;
    let visits = manager.visits(centre.today()).await.unwrap().visits;
    let mut tickets: Vec<String> = visits.iter().map(|visit| visit.ticket.to_string()).collect();
    tickets.dedup();
    assert_eq!(tickets.first().map(String::as_str), Some("A001"));
    assert_eq!(tickets.last().map(String::as_str), Some("A020"));
    assert_eq!(tickets.len(), 20);
}
