//! What a kiosk needs to go on without the server, and what becomes of the check-ins that it took meanwhile.

use crate::centre::{Centre, Person, check_refused, key};
use checkup_core::api::booking::{BookingView, CreateBooking, DocumentInput, PersonInput};
use checkup_core::api::checkin::{CheckIn, GivenTicket, Identify};
use checkup_core::api::desk::DeskReason;
use checkup_core::api::kiosk::Lease;
use checkup_core::api::session::{EnrolDevice, Role};
use checkup_core::booking::BookingState;
use checkup_core::codes::{PackageCode, TicketCode};
use checkup_core::consent::{ConsentAnswer, Purpose, Signature, TEXT_VERSION};
use checkup_core::ids::DeviceId;
use checkup_core::language::Language;
use checkup_core::person::{DocumentKind, Sex};
use checkup_server::state::Clock;
use checkup_server::store::{self, audit};
use chrono::{DateTime, TimeDelta, Utc};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

const NUMBER: &str = "001085012346";

async fn booked(centre: &Centre, name: &str, document: Option<&str>) -> BookingView {
    let booking = CreateBooking {
        person: PersonInput {
            name: name.to_owned(),
            birth_date: "1985-03-17".parse().unwrap(),
            sex: Sex::Male,
            phone: None,
            document: document
                .map(|number| DocumentInput { kind: DocumentKind::CitizenCard, number: number.to_owned() }),
        },
        package: PackageCode::parse("STD").unwrap(),
        day: centre.today(),
        minute: 450,
        company: None,
        language: Language::Vi,
    };
    centre.sign_in(Role::Reception).await.create_booking(&key(), &booking).await.unwrap()
}

async fn another_kiosk(centre: &Centre) -> (DeviceId, Person) {
    let administrator = centre.sign_in(Role::Administrator).await;
    let enrolled =
        administrator.enrol_device(&key(), &EnrolDevice { name: "Tầng 2".to_owned() }).await.unwrap();
    (enrolled.device, centre.with_token(&enrolled.token))
}

fn at_the_kiosk(booking: &BookingView, ticket: &str, at: DateTime<Utc>) -> CheckIn {
    CheckIn {
        consents: vec![ConsentAnswer {
            purpose: Purpose::Examination,
            given: true,
            text_version: TEXT_VERSION.to_owned(),
        }],
        signature: Some(Signature::Declared),
        given: Some(GivenTicket { ticket: TicketCode::parse(ticket).unwrap(), at }),
        ..CheckIn::booked(booking.id, Language::Vi)
    }
}

/// The digest as a kiosk works it out from what was scanned.
fn digest(lease: &Lease, way: &Identify) -> String {
    let key: Vec<u8> =
        (0..64).step_by(2).map(|at| u8::from_str_radix(&lease.key[at..at + 2], 16).unwrap()).collect();
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
    mac.update(way.proof().as_bytes());
    checkup_server::digest::hex(&mac.finalize().into_bytes())
}

#[tokio::test]
async fn a_lease_hands_out_the_bookings_of_the_day_and_no_word_by_which_a_stranger_finds_somebody() {
    let centre = Centre::open().await;
    let booking = booked(&centre, "Nguyễn Văn Đức", Some(NUMBER)).await;
    let kiosk = centre.kiosk().await;
    let lease = kiosk.lease("").await.unwrap();
    assert_eq!((lease.day, lease.series.as_str(), lease.next), (centre.today(), "Z", 1));
    assert_eq!(lease.key.len(), 64);
    let bookings = lease.bookings.as_ref().unwrap();
    let kept = bookings.iter().find(|kept| kept.booking == booking.id).unwrap();
    assert_eq!((kept.age, kept.sex, kept.state), (centre_age(&centre), Sex::Male, BookingState::Booked));
    for way in [
        Identify::Booking { code: booking.code.clone() },
        Identify::Document {
            kind: DocumentKind::CitizenCard,
            number: NUMBER.to_owned(),
            birth_date: "1985-03-17".parse().unwrap(),
        },
    ] {
        assert!(kept.digests.contains(&digest(&lease, &way)));
    }
    let text = serde_json::to_string(bookings).unwrap();
    for word in ["Đức", "Văn", NUMBER, "1985", booking.code.as_str()] {
        assert!(!text.contains(word), "{word}");
    }
}

fn centre_age(centre: &Centre) -> u16 {
    let born = "1985-03-17".parse().unwrap();
    u16::try_from(centre.today().years_since(born).unwrap()).unwrap()
}

#[tokio::test]
async fn bookings_are_handed_out_again_only_when_they_changed_and_each_time_leaves_an_audit_row() {
    let centre = Centre::open().await;
    let first = booked(&centre, "Nguyễn Văn Đức", None).await;
    let kiosk = centre.kiosk().await;
    let rows = async || audit::count(centre.state().store.db()).await.unwrap();
    let lease = kiosk.lease("").await.unwrap();
    let before = rows().await;
    let again = kiosk.lease(&lease.version).await.unwrap();
    assert!(again.bookings.is_none());
    assert_eq!((&again.version, &again.key, rows().await), (&lease.version, &lease.key, before));

    kiosk
        .check_in(&key(), &CheckIn { given: None, ..at_the_kiosk(&first, "Z001", Utc::now()) })
        .await
        .unwrap();
    let before = rows().await;
    let changed = kiosk.lease(&lease.version).await.unwrap();
    assert_ne!(changed.version, lease.version);
    let state = changed.bookings.unwrap().iter().find(|b| b.booking == first.id).unwrap().state;
    assert_eq!((state, rows().await), (BookingState::CheckedIn, before + 1));
}

#[tokio::test]
async fn the_key_is_the_same_all_day_another_for_every_kiosk_and_every_day() {
    let morning: DateTime<Utc> = "2026-11-21T00:30:00Z".parse().unwrap();
    let centre = Centre::open_at(Clock::fixed(morning)).await;
    let (device, kiosk) = another_kiosk(&centre).await;
    let (_, other) = another_kiosk(&centre).await;
    let key_of = async |kiosk: &Person| kiosk.lease("").await.unwrap().key;
    let today = key_of(&kiosk).await;
    assert_eq!(key_of(&kiosk).await, today);
    assert_ne!(key_of(&other).await, today);
    let mut later = centre.state().clone();
    later.clock = Clock::fixed(morning + TimeDelta::days(1));
    let actor = checkup_server::app::Actor {
        who: checkup_server::app::Who::Kiosk { device },
        language: Language::Vi,
    };
    let tomorrow = checkup_server::app::lease::hand_out(&later, &actor, "").await.unwrap();
    assert_ne!(tomorrow.key, today);
    assert_eq!(tomorrow.former.first(), Some(&today), "what was kept yesterday and never sent can be read");
    assert_eq!(tomorrow.series, "Z", "letters begin anew every day");
}

#[tokio::test]
async fn a_revoked_kiosk_gets_no_lease() {
    let centre = Centre::open().await;
    let (device, kiosk) = another_kiosk(&centre).await;
    kiosk.lease("").await.unwrap();
    centre.sign_in(Role::Administrator).await.revoke_device(device).await.unwrap();
    check_refused(kiosk.lease("").await, 401, "not-signed-in");
}

#[tokio::test]
async fn every_kiosk_has_a_letter_of_its_own_and_the_server_stops_before_the_lowest() {
    let centre = Centre::open().await;
    let mut letters = Vec::new();
    for _ in 0..3 {
        let (_, kiosk) = another_kiosk(&centre).await;
        letters.push(kiosk.lease("").await.unwrap().series);
        assert_eq!(kiosk.lease("").await.unwrap().series, *letters.last().unwrap(), "stable");
    }
    assert_eq!(letters, ["Z", "Y", "X"]);

    let day = centre.today();
    let state = centre.state();
    let mut tx = state.begin_unkeyed(&checkup_server::app::Actor::SYSTEM).await.unwrap();
    // Letters A to W are the server's: 23 of 999 tickets.
    let mut last = None;
    for _ in 0..23 * 999 {
        last = store::ticket::next(tx.conn(), day).await.unwrap();
    }
    assert_eq!(last.unwrap().as_str(), "W999");
    assert_eq!(store::ticket::next(tx.conn(), day).await.unwrap(), None);
    tx.audit(audit::Entry::new("test.count", "centre", "test"));
    tx.commit(&()).await.unwrap();
    // And a letter that the server has reached goes to no kiosk.
    let (_, late) = another_kiosk(&centre).await;
    check_refused(late.lease("").await, 409, "ticket-series-used-up");
}

#[tokio::test]
async fn a_ticket_that_was_given_is_the_visits_with_its_hour_and_sent_twice_it_is_one_visit() {
    let now: DateTime<Utc> = "2026-11-21T02:00:00Z".parse().unwrap();
    let centre = Centre::open_at(Clock::fixed(now)).await;
    let booking = booked(&centre, "Nguyễn Văn Đức", None).await;
    let kiosk = centre.kiosk().await;
    kiosk.lease("").await.unwrap();
    let at = now - TimeDelta::minutes(40);
    let (sent, key) = (at_the_kiosk(&booking, "Z001", at), key());
    let ticket = kiosk.check_in(&key, &sent).await.unwrap();
    let again = kiosk.check_in(&key, &sent).await.unwrap();
    assert_eq!((ticket.ticket.as_str(), again.visit), ("Z001", ticket.visit));
    let visits = store::visit::of_day(centre.state().store.db(), centre.today()).await.unwrap();
    assert_eq!(visits.len(), 1);
    assert_eq!((visits[0].ticket.as_str(), visits[0].checked_in_at), ("Z001", at));
    assert_eq!(kiosk.lease("").await.unwrap().next, 2, "a kiosk that lost everything counts on from here");
}

#[tokio::test]
async fn a_check_in_whose_answer_was_lost_takes_the_ticket_that_the_person_holds() {
    let centre = Centre::open().await;
    let booking = booked(&centre, "Nguyễn Văn Đức", None).await;
    let kiosk = centre.kiosk().await;
    kiosk.lease("").await.unwrap();
    let offline = at_the_kiosk(&booking, "Z001", Utc::now());
    let (online, key) = (CheckIn { given: None, ..offline.clone() }, key());
    let lost = kiosk.check_in(&key, &online).await.unwrap();
    assert_eq!(lost.ticket.as_str(), "A001");
    for _ in 0..2 {
        let answer = kiosk.check_in(&key, &offline).await.unwrap();
        assert_eq!((answer.visit, answer.ticket.as_str()), (lost.visit, "Z001"));
    }
    let visits = store::visit::of_day(centre.state().store.db(), centre.today()).await.unwrap();
    assert_eq!(visits.iter().map(|visit| visit.ticket.as_str()).collect::<Vec<_>>(), ["Z001"]);
}

#[tokio::test]
async fn a_ticket_that_this_kiosk_may_not_give_out_is_refused() {
    let now: DateTime<Utc> = "2026-11-21T02:00:00Z".parse().unwrap();
    let centre = Centre::open_at(Clock::fixed(now)).await;
    let booking = booked(&centre, "Nguyễn Văn Đức", None).await;
    let kiosk = centre.kiosk().await;
    kiosk.lease("").await.unwrap();
    let (_, other) = another_kiosk(&centre).await;
    other.lease("").await.unwrap();
    let reception = centre.sign_in(Role::Reception).await;
    for (who, ticket, at, code) in [
        (&kiosk, "Y001", now, "ticket-not-of-kiosk"),
        (&other, "Z001", now, "ticket-not-of-kiosk"),
        (&kiosk, "A001", now, "ticket-not-of-kiosk"),
        (&reception, "Z001", now, "ticket-not-of-kiosk"),
        (&kiosk, "Z001", now + TimeDelta::minutes(6), "ticket-not-of-today"),
        (&kiosk, "Z001", now - TimeDelta::days(1), "ticket-not-of-today"),
    ] {
        check_refused(who.check_in(&key(), &at_the_kiosk(&booking, ticket, at)).await, 409, code);
    }
    let ahead = at_the_kiosk(&booking, "Z001", now + TimeDelta::minutes(4));
    kiosk.check_in(&key(), &ahead).await.unwrap();
    let visits = store::visit::of_day(centre.state().store.db(), centre.today()).await.unwrap();
    assert_eq!(
        visits[0].checked_in_at, now,
        "a clock that is ahead a little makes nobody come from the future"
    );
}

#[tokio::test]
async fn of_two_kiosks_that_took_one_booking_without_the_server_one_wins_and_the_other_is_a_case_for_the_desk_once()
 {
    let centre = Centre::open().await;
    let booking = booked(&centre, "Nguyễn Văn Đức", None).await;
    let kiosk = centre.kiosk().await;
    let (_, other) = another_kiosk(&centre).await;
    kiosk.lease("").await.unwrap();
    other.lease("").await.unwrap();
    let at = Utc::now();
    let ticket = kiosk.check_in(&key(), &at_the_kiosk(&booking, "Z001", at)).await.unwrap();
    assert_eq!(ticket.ticket.as_str(), "Z001");
    let (late, once) = (at_the_kiosk(&booking, "Y001", at), key());
    for _ in 0..3 {
        check_refused(other.check_in(&once, &late).await, 409, "booking-already-checked-in");
    }
    let reception = centre.sign_in(Role::Reception).await;
    let cases = reception.desk_cases().await.unwrap().cases;
    let seen: Vec<_> = cases
        .iter()
        .map(|case| {
            let ticket = case.ticket.as_ref().map(TicketCode::as_str);
            (case.reason, case.kiosk.as_str(), case.place.as_str(), ticket, case.name.as_deref())
        })
        .collect();
    let expected =
        (DeskReason::Conflict, "Tầng 2", "booking-already-checked-in", Some("Y001"), Some("Nguyễn Văn Đức"));
    assert_eq!(seen, [expected]);
}

#[tokio::test]
async fn a_refusal_face_to_face_is_no_case_for_the_desk() {
    let centre = Centre::open().await;
    let booking = booked(&centre, "Nguyễn Văn Đức", None).await;
    let kiosk = centre.kiosk().await;
    let online = CheckIn { given: None, ..at_the_kiosk(&booking, "Z001", Utc::now()) };
    kiosk.check_in(&key(), &online).await.unwrap();
    check_refused(kiosk.check_in(&key(), &online).await, 409, "booking-already-checked-in");
    assert!(centre.sign_in(Role::Reception).await.desk_cases().await.unwrap().cases.is_empty());
}
