//! Without an appointment: somebody is booked and checked in at once, pays in person, and shows a document at the desk
//! first unless it was scanned; and whoever wants more than the package pays for that alone.

use crate::centre::{Centre, Person, check_refused, key};
use checkup_core::api::booking::{CreateBooking, DocumentInput, PersonInput};
use checkup_core::api::checkin::{CheckIn, Identify, Identity, Payer, TicketView, WalkIn, Who};
use checkup_core::api::session::Role;
use checkup_core::api::station::StepAction;
use checkup_core::booking::BookingState;
use checkup_core::codes::{ItemCode, PackageCode};
use checkup_core::consent::{ConsentAnswer, Purpose, Signature, TEXT_VERSION};
use checkup_core::language::Language;
use checkup_core::money::Money;
use checkup_core::person::{DocumentKind, Sex};
use checkup_core::step::StepCommand;
use checkup_server::state::Clock;

/// Half past eight and four minutes at the centre.
const NOW: &str = "2026-11-21T01:34:00Z";

pub async fn centre() -> Centre {
    Centre::open_at(Clock::fixed(NOW.parse().unwrap())).await
}

/// A man of 41 whose passport has this number; without one, nobody knows him again.
pub fn person(passport: Option<&str>) -> PersonInput {
    PersonInput {
        name: "Đỗ Văn Mẫu".to_owned(),
        birth_date: "1985-03-17".parse().unwrap(),
        sex: Sex::Male,
        phone: Some("0912345678".to_owned()),
        document: passport
            .map(|number| DocumentInput { kind: DocumentKind::Passport, number: number.to_owned() }),
    }
}

pub fn check_in(who: Who, extras: &[&str]) -> CheckIn {
    CheckIn {
        who,
        language: Language::Ko,
        consents: vec![ConsentAnswer {
            purpose: Purpose::Examination,
            given: true,
            text_version: TEXT_VERSION.to_owned(),
        }],
        signature: Some(Signature::Declared),
        answers: checkup_core::package::Answers::default(),
        extras: extras.iter().map(|code| ItemCode::parse(code).unwrap()).collect(),
        given: None,
    }
}

pub fn walk_in(passport: Option<&str>, identity: Identity, package: &str) -> Who {
    let package = PackageCode::parse(package).unwrap();
    Who::WalkIn(WalkIn { person: person(passport), identity, package })
}

async fn scanned(kiosk: &Person, passport: &str, extras: &[&str]) -> TicketView {
    let who = walk_in(Some(passport), Identity::Scanned, "STD");
    kiosk.check_in(&key(), &check_in(who, extras)).await.unwrap()
}

async fn booked(centre: &Centre, passport: &str, company: Option<&str>) -> CreateBooking {
    let request = CreateBooking {
        person: person(Some(passport)),
        package: PackageCode::parse("STD").unwrap(),
        day: centre.today(),
        minute: 600,
        company: company.map(str::to_owned),
        language: Language::Vi,
    };
    centre.sign_in(Role::Reception).await.create_booking(&key(), &request).await.unwrap();
    request
}

fn stations(ticket: &TicketView) -> Vec<&str> {
    ticket.route.iter().map(checkup_core::codes::StationCode::as_str).collect()
}

#[tokio::test]
async fn somebody_without_an_appointment_is_booked_for_now_and_pays_in_person() {
    let centre = centre().await;
    let kiosk = centre.kiosk().await;
    let ticket = scanned(&kiosk, "C1234567", &[]).await;
    assert_eq!(ticket.due, Some(Money::vnd(3_450_000)), "a man of 41 with the standard package");
    assert_eq!(ticket.next.as_ref().unwrap().as_str(), "QST");
    assert!(!stations(&ticket).contains(&"REG"));
    let reception = centre.sign_in(Role::Reception).await;
    let bookings = reception.bookings(centre.today()).await.unwrap().bookings;
    let [booking] = bookings.as_slice() else { panic!("{} bookings", bookings.len()) };
    assert_eq!((booking.minute, booking.state), (8 * 60 + 30, BookingState::CheckedIn));
    assert_eq!((booking.company.as_ref(), booking.language), (None, Language::Ko));
    // The kiosk knows them again by the same document, with the ticket.
    let identify = Identify::Document {
        kind: DocumentKind::Passport,
        number: "C1234567".to_owned(),
        birth_date: "1985-03-17".parse().unwrap(),
    };
    let offer = kiosk.identify(&identify).await.unwrap();
    assert_eq!(offer.payer, Payer::Own);
    let again = offer.ticket.unwrap();
    assert_eq!((again.ticket, again.due), (ticket.ticket, ticket.due));
}

#[tokio::test]
async fn whoever_typed_a_name_goes_to_the_desk_first_and_then_on() {
    let centre = centre().await;
    let kiosk = centre.kiosk().await;
    // Said to be scanned, but nothing was: that counts as typed.
    for (passport, identity) in [(Some("C1234567"), Identity::Typed), (None, Identity::Scanned)] {
        let who = walk_in(passport, identity, "STD");
        let ticket = kiosk.check_in(&key(), &check_in(who, &[])).await.unwrap();
        assert_eq!(ticket.next.as_ref().unwrap().as_str(), "REG", "{identity:?}");
        assert_eq!(stations(&ticket).first(), Some(&"REG"));
        let reception = centre.sign_in(Role::Reception).await;
        let chart = centre.sign_in(Role::Doctor).await.visit(ticket.visit).await.unwrap();
        let step = |station: &str| chart.steps.iter().find(|s| s.station.as_str() == station).unwrap().id;
        let act = |command| StepAction { command, reason: None };
        let early = reception.step_command(&key(), step("QST"), &act(StepCommand::Start)).await;
        check_refused(early, 409, "step-too-early");
        reception.step_command(&key(), step("REG"), &act(StepCommand::Start)).await.unwrap();
        let done = reception.step_command(&key(), step("REG"), &act(StepCommand::Finish)).await.unwrap();
        assert_eq!(done.next.unwrap().as_str(), "QST");
    }
}

#[tokio::test]
async fn at_the_desk_nobody_is_sent_to_the_desk() {
    let centre = centre().await;
    let reception = centre.sign_in(Role::Reception).await;
    let request = check_in(walk_in(None, Identity::Typed, "STD"), &[]);
    let ticket = reception.check_in(&key(), &request).await.unwrap();
    assert_eq!(ticket.next.unwrap().as_str(), "QST");
}

#[tokio::test]
async fn whoever_is_expected_or_here_already_is_not_taken_a_second_time() {
    let centre = centre().await;
    let kiosk = centre.kiosk().await;
    let before = centre.state().store.db();
    booked(&centre, "C7654321", None).await;
    let rows = checkup_server::store::audit::count(before).await.unwrap();
    let request = check_in(walk_in(Some("C7654321"), Identity::Scanned, "STD"), &[]);
    check_refused(kiosk.check_in(&key(), &request).await, 409, "walk-in-has-booking");
    assert_eq!(checkup_server::store::audit::count(before).await.unwrap(), rows, "nothing was kept");

    scanned(&kiosk, "C1234567", &[]).await;
    let request = check_in(walk_in(Some("C1234567"), Identity::Typed, "STD"), &[]);
    check_refused(kiosk.check_in(&key(), &request).await, 409, "booking-already-checked-in");
}

#[tokio::test]
async fn two_kiosks_at_once_take_one_person_once() {
    let centre = centre().await;
    let (one, other) = (centre.kiosk().await, centre.kiosk().await);
    let request = check_in(walk_in(Some("C1234567"), Identity::Scanned, "STD"), &[]);
    let (a, b) = (key(), key());
    let (first, second) = tokio::join!(one.check_in(&a, &request), other.check_in(&b, &request));
    assert_eq!([&first, &second].iter().filter(|answer| answer.is_ok()).count(), 1);
    let lost = if first.is_ok() { second } else { first };
    check_refused(lost, 409, "booking-already-checked-in");
    let visits = centre.sign_in(Role::Reception).await.visits(centre.today()).await.unwrap().visits;
    assert_eq!(visits.len(), 1);
}

#[tokio::test]
async fn the_same_key_gives_the_same_ticket() {
    let centre = centre().await;
    let kiosk = centre.kiosk().await;
    let request = check_in(walk_in(None, Identity::Typed, "STD"), &["VITD"]);
    let same = key();
    let first = kiosk.check_in(&same, &request).await.unwrap();
    let again = kiosk.check_in(&same, &request).await.unwrap();
    assert_eq!((first.visit, first.ticket), (again.visit, again.ticket));
}

/// With one thing changed, the walk-in is refused for this field.
async fn check_field(kiosk: &Person, change: impl FnOnce(&mut WalkIn), field: &str, code: &str) {
    let Who::WalkIn(mut who) = walk_in(Some("C1234567"), Identity::Typed, "KSK32") else { unreachable!() };
    change(&mut who);
    let answer = kiosk.check_in(&key(), &check_in(Who::WalkIn(who), &[])).await;
    assert_eq!(check_refused(answer, 422, code).field.as_deref(), Some(field));
}

#[tokio::test]
async fn what_is_wrong_names_its_field() {
    let centre = centre().await;
    let kiosk = centre.kiosk().await;
    let day = |text: &str| text.parse().unwrap();
    check_field(&kiosk, |w| w.person.name = " ".to_owned(), "/who/person/name", "name-empty").await;
    let phone = Some("12".to_owned());
    check_field(&kiosk, |w| w.person.phone = phone, "/who/person/phone", "phone-shape").await;
    let number = |w: &mut WalkIn| w.person.document.as_mut().unwrap().number = "C1".to_owned();
    check_field(&kiosk, number, "/who/person/document/number", "passport-number-shape").await;
    let tomorrow = |w: &mut WalkIn| w.person.birth_date = day("2026-11-22");
    check_field(&kiosk, tomorrow, "/who/person/birth_date", "birth-date-in-future").await;
    // The checkup for work begins at 18.
    let child = |w: &mut WalkIn| w.person.birth_date = day("2009-01-01");
    check_field(&kiosk, child, "/who/package", "package-no-tier").await;
}

#[tokio::test]
async fn an_extra_is_examined_and_paid_in_person_even_when_the_company_pays_the_package() {
    let centre = centre().await;
    let kiosk = centre.kiosk().await;
    booked(&centre, "C7654321", Some("HANBIT")).await;
    let identify = Identify::Document {
        kind: DocumentKind::Passport,
        number: "C7654321".to_owned(),
        birth_date: "1985-03-17".parse().unwrap(),
    };
    let offer = kiosk.identify(&identify).await.unwrap();
    assert_eq!(offer.payer, Payer::Company);
    let who = || Who::Booking { booking: offer.booking };
    let twice = kiosk.check_in(&key(), &check_in(who(), &["AFP"])).await;
    check_refused(twice, 409, "extra-twice");
    let ticket = kiosk.check_in(&key(), &check_in(who(), &["VITD", "CAROUS"])).await.unwrap();
    assert_eq!(ticket.due, Some(Money::vnd(450_000 + 350_000)));
    let chart = centre.sign_in(Role::Doctor).await.visit(ticket.visit).await.unwrap();
    for (item, station) in [("VITD", "BLD"), ("CAROUS", "US")] {
        let order = chart.orders.iter().find(|order| order.item.as_str() == item).unwrap();
        assert_eq!(order.station.as_str(), station);
    }
    let again = kiosk.identify(&identify).await.unwrap().ticket.unwrap();
    assert_eq!(again.due, ticket.due);
}

#[tokio::test]
async fn whoever_owes_nothing_is_not_asked_to_pay() {
    let centre = centre().await;
    let kiosk = centre.kiosk().await;
    let request = booked(&centre, "C7654321", Some("HANBIT")).await;
    let identify = Identify::Document {
        kind: DocumentKind::Passport,
        number: request.person.document.unwrap().number,
        birth_date: request.person.birth_date,
    };
    let offer = kiosk.identify(&identify).await.unwrap();
    let who = Who::Booking { booking: offer.booking };
    assert_eq!(kiosk.check_in(&key(), &check_in(who, &[])).await.unwrap().due, None);
}
