//! What waits for the desk: a guest calls from a kiosk, reception sees where it stopped and closes the call.

use crate::audit::booking;
use crate::centre::{Centre, check_refused, key};
use checkup_core::api::checkin::Identify;
use checkup_core::api::client::{Method, Request, Transport};
use checkup_core::api::desk::{AskForHelp, DeskReason};
use checkup_core::api::session::Role;
use checkup_core::language::Language;

fn help(place: &str) -> AskForHelp {
    AskForHelp { place: place.to_owned(), language: Language::Ko, booking: None }
}

async fn today_page(centre: &Centre, role: Role) -> String {
    let request = Request {
        method: Method::Get,
        path: "/staff/today".to_owned(),
        idempotency_key: None,
        content_type: "text/html",
        body: Vec::new(),
    };
    let answer = centre.sign_in(role).await.transport().send(request).await.unwrap();
    String::from_utf8(answer.body).unwrap()
}

#[tokio::test]
async fn a_call_stands_on_the_list_until_somebody_has_seen_to_it() {
    let centre = Centre::open().await;
    let (kiosk, reception) = (centre.kiosk().await, centre.sign_in(Role::Reception).await);
    let booked = reception.create_booking(&key(), &booking(&centre)).await.unwrap();
    let offer = kiosk.identify(&Identify::Booking { code: booked.code }).await.unwrap();
    let once = key();
    let first = kiosk.ask_for_help(&once, &help("K1-CUT")).await.unwrap();
    let again = kiosk.ask_for_help(&once, &help("K1-CUT")).await.unwrap();
    assert_eq!(first, again, "one press is one call, however often it is sent");
    let of_offer = AskForHelp { booking: Some(offer.booking), ..help("K4.2-NET") };
    kiosk.ask_for_help(&key(), &of_offer).await.unwrap();

    let cases = reception.desk_cases().await.unwrap().cases;
    let seen: Vec<_> = cases.iter().map(|case| (case.place.as_str(), case.name.as_deref())).collect();
    assert_eq!(seen, [("K1-CUT", None), ("K4.2-NET", Some("Vũ Thị Mơ"))]);
    assert!(cases.iter().all(|case| case.reason == DeskReason::Help && case.kiosk == "Sảnh"));

    let left = reception.close_desk_case(&key(), first).await.unwrap().cases;
    assert_eq!(left.len(), 1);
    check_refused(reception.close_desk_case(&key(), first).await, 409, "desk-case-closed");
}

#[tokio::test]
async fn a_call_holds_a_desk_code_and_nothing_else() {
    let centre = Centre::open().await;
    let kiosk = centre.kiosk().await;
    for place in ["", "Vũ Thị Mơ", "K1 001085012345", "001085012345"] {
        check_refused(kiosk.ask_for_help(&key(), &help(place)).await, 422, "desk-code-shape");
    }
    // A booking that is not there is no reason to refuse help.
    let nobodys = checkup_core::ids::BookingId::new(uuid::Uuid::now_v7());
    kiosk.ask_for_help(&key(), &AskForHelp { booking: Some(nobodys), ..help("K0") }).await.unwrap();
}

#[tokio::test]
async fn reception_reads_the_code_in_words_and_others_see_no_calls() {
    let centre = Centre::open().await;
    centre.kiosk().await.ask_for_help(&key(), &help("K3-CONSENT")).await.unwrap();
    let page = today_page(&centre, Role::Reception).await;
    for word in ["Sảnh", "K3-CONSENT", "한국어", "desk-case"] {
        assert!(page.contains(word), "{word} is not on the page");
    }
    assert!(!today_page(&centre, Role::Doctor).await.contains("K3-CONSENT"));
}
