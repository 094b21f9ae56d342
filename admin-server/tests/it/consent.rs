//! Consents from visit to visit: signed at the kiosk, remembered on the next day, taken back at the desk, asked for again.

use crate::centre::{Centre, Person, check_refused, key};
use checkup_core::api::booking::{CreateBooking, DocumentInput, PersonInput};
use checkup_core::api::checkin::{CheckIn, CheckInOffer, Identify, TicketView};
use checkup_core::api::client::{Method, Request, Transport};
use checkup_core::api::session::Role;
use checkup_core::codes::PackageCode;
use checkup_core::consent::{ConsentAnswer, ConsentState, Purpose, Signature, Strokes, TEXT_VERSION};
use checkup_core::ids::VisitId;
use checkup_core::language::Language;
use checkup_core::person::{DocumentKind, Sex};
use checkup_server::state::Clock;
use chrono::{DateTime, Days, Utc};

/// Seven in the morning at the centre.
fn monday() -> DateTime<Utc> {
    "2026-11-23T00:00:00Z".parse().unwrap()
}

fn drawn() -> Signature {
    Signature::Drawn { strokes: Strokes::new(vec![vec![[100, 100], [400, 200]], vec![[420, 260]]]).unwrap() }
}

fn answers(given: &[Purpose], refused: &[Purpose]) -> Vec<ConsentAnswer> {
    let answer = |given| {
        move |purpose: &Purpose| ConsentAnswer {
            purpose: *purpose,
            given,
            text_version: TEXT_VERSION.to_owned(),
        }
    };
    given.iter().map(answer(true)).chain(refused.iter().map(answer(false))).collect()
}

/// An employee is booked for today and stands at the kiosk.
async fn arrives(centre: &Centre) -> (Person, CheckInOffer) {
    let document = DocumentInput { kind: DocumentKind::CitizenCard, number: "001085012345".to_owned() };
    let booking = CreateBooking {
        person: PersonInput {
            name: "Nguyễn Văn Đức".to_owned(),
            birth_date: "1985-03-17".parse().unwrap(),
            sex: Sex::Male,
            phone: None,
            document: Some(document),
        },
        package: PackageCode::parse("KSK32").unwrap(),
        day: centre.today(),
        minute: 450,
        company: Some("HANBIT".to_owned()),
        language: Language::Vi,
    };
    let booked = centre.sign_in(Role::Reception).await.create_booking(&key(), &booking).await.unwrap();
    let kiosk = centre.kiosk().await;
    let offer = kiosk.identify(&Identify::Booking { code: booked.code }).await.unwrap();
    (kiosk, offer)
}

async fn checks_in(
    (kiosk, offer): &(Person, CheckInOffer),
    consents: Vec<ConsentAnswer>,
    signature: Option<Signature>,
) -> Result<TicketView, checkup_core::api::client::CallError> {
    let request = CheckIn { consents, signature, ..CheckIn::booked(offer.booking, Language::Ko) };
    kiosk.check_in(&key(), &request).await
}

/// The same centre, this many days after Monday.
fn later(centre: Centre, days: u64) -> Centre {
    centre.later(Clock::fixed(monday() + Days::new(days)))
}

fn asked(offer: &CheckInOffer) -> Vec<Purpose> {
    offer.given.iter().map(|given| given.answer.purpose).collect()
}

async fn page(centre: &Centre, role: Role, path: String) -> (u16, String) {
    let request = Request {
        method: Method::Get,
        path,
        idempotency_key: None,
        content_type: "text/html",
        body: Vec::new(),
    };
    let answer = centre.sign_in(role).await.transport().send(request).await.unwrap();
    (answer.status, String::from_utf8(answer.body).unwrap())
}

#[tokio::test]
async fn a_kiosk_signs_what_is_new_and_the_desk_need_not() {
    let centre = Centre::open_at(Clock::fixed(monday())).await;
    let arrival = arrives(&centre).await;
    let yes = || answers(&[Purpose::Examination], &[]);
    check_refused(checks_in(&arrival, yes(), None).await, 422, "consent-unsigned");
    check_refused(checks_in(&arrival, Vec::new(), Some(drawn())).await, 422, "consent-required");
    let refused = answers(&[], &[Purpose::Examination]);
    check_refused(checks_in(&arrival, refused, Some(drawn())).await, 422, "consent-required");
    let desk = (centre.sign_in(Role::Reception).await, arrival.1.clone());
    let ticket = checks_in(&desk, yes(), None).await.unwrap();
    let list = desk.0.consents(ticket.visit).await.unwrap();
    assert!(list.consents.iter().all(|consent| consent.signature.is_none()), "paper");
}

#[tokio::test]
async fn what_was_given_is_remembered_until_it_is_taken_back() {
    let centre = Centre::open_at(Clock::fixed(monday())).await;
    let first = arrives(&centre).await;
    assert_eq!(asked(&first.1), []);
    let all = answers(&[Purpose::Examination, Purpose::EmployerReport], &[Purpose::Research]);
    let first = checks_in(&first, all, Some(drawn())).await.unwrap().visit;

    // The next day only what was not given is asked; the visit rests on the rest.
    let centre = later(centre, 1);
    let second = arrives(&centre).await;
    assert_eq!(asked(&second.1), [Purpose::Examination, Purpose::EmployerReport]);
    assert!(second.1.given.iter().all(|given| given.on == monday().date_naive()));
    let second = checks_in(&second, Vec::new(), None).await.unwrap().visit;
    let reception = centre.sign_in(Role::Reception).await;
    let list = reception.consents(second).await.unwrap();
    let stands: Vec<_> = list.consents.iter().map(|c| (c.purpose, c.state, c.noted_at)).collect();
    let given = |purpose| (purpose, ConsentState::Given, monday());
    assert_eq!(stands, [given(Purpose::Examination), given(Purpose::EmployerReport)]);
    assert!(
        list.consents.iter().all(|consent| consent.signature == Some(drawn())),
        "signed on the first day"
    );

    // Taken back at the second visit, it is taken back for the first one too.
    let list = reception.withdraw_consent(&key(), second, Purpose::EmployerReport).await.unwrap();
    assert_eq!(list.consents[1].state, ConsentState::Withdrawn);
    assert_eq!(list.consents[1].withdrawn_by.as_deref(), Some("Bà reception"));
    let of_first = reception.consents(first).await.unwrap();
    let states: Vec<_> = of_first.consents.iter().map(|consent| consent.state).collect();
    assert_eq!(states, [ConsentState::Given, ConsentState::Withdrawn, ConsentState::Refused]);
    let again = reception.withdraw_consent(&key(), second, Purpose::EmployerReport).await;
    check_refused(again, 409, "consent-withdrawn");
    check_refused(
        reception.withdraw_consent(&key(), first, Purpose::Research).await,
        409,
        "consent-not-given",
    );
    check_refused(
        reception.withdraw_consent(&key(), second, Purpose::Research).await,
        404,
        "consent-not-found",
    );

    let centre = later(centre, 2);
    assert_eq!(asked(&arrives(&centre).await.1), [Purpose::Examination]);
}

#[tokio::test]
async fn without_the_examination_the_next_check_in_asks_again() {
    let centre = Centre::open_at(Clock::fixed(monday())).await;
    let first = arrives(&centre).await;
    let yes = || answers(&[Purpose::Examination], &[]);
    let visit = checks_in(&first, yes(), Some(Signature::Declared)).await.unwrap().visit;
    let reception = centre.sign_in(Role::Reception).await;
    reception.withdraw_consent(&key(), visit, Purpose::Examination).await.unwrap();

    let centre = later(centre, 1);
    let second = arrives(&centre).await;
    assert_eq!(asked(&second.1), []);
    check_refused(checks_in(&second, Vec::new(), None).await, 422, "consent-required");
    checks_in(&second, yes(), Some(Signature::Declared)).await.unwrap();
    let centre = later(centre, 2);
    assert_eq!(asked(&arrives(&centre).await.1), [Purpose::Examination], "given anew, it stands anew");
}

#[tokio::test]
async fn reception_sees_the_signature_and_the_doctor_what_was_taken_back() {
    let centre = Centre::open_at(Clock::fixed(monday())).await;
    let arrival = arrives(&centre).await;
    let visit =
        checks_in(&arrival, answers(&[Purpose::Examination], &[]), Some(drawn())).await.unwrap().visit;
    let consents = |visit: VisitId| format!("/staff/visits/{visit}/consents");
    let (status, html) = page(&centre, Role::Reception, consents(visit)).await;
    assert_eq!(status, 200);
    for part in ["M100 100L400 200M420 260h0", "examination/withdrawal", "21/11/2026", "한국어"] {
        assert!(html.contains(part), "{part}");
    }
    let question = format!("{}/examination/withdrawal", consents(visit));
    assert_eq!(page(&centre, Role::Reception, question.clone()).await.0, 200);
    assert_eq!(page(&centre, Role::Doctor, question).await.0, 403);
    assert_eq!(page(&centre, Role::Station, consents(visit)).await.0, 403);

    let told = "Đã rút lại sự đồng ý";
    let chart = format!("/staff/visits/{visit}");
    assert!(!page(&centre, Role::Doctor, chart.clone()).await.1.contains(told));
    let reception = centre.sign_in(Role::Reception).await;
    reception.withdraw_consent(&key(), visit, Purpose::Examination).await.unwrap();
    assert!(page(&centre, Role::Doctor, chart).await.1.contains(told));
    assert!(page(&centre, Role::Reception, "/staff/today".to_owned()).await.1.contains(told));
    let html = page(&centre, Role::Reception, consents(visit)).await.1;
    assert!(html.contains("Bà reception") && !html.contains("examination/withdrawal"));
}
