//! Without the server, without a browser.

use super::*;
use crate::flow::{Action, reduce};
use crate::guest::Reply;
use checkup_core::api::checkin::{Payer, TicketView, Who};
use checkup_core::api::problem::Problem as WireProblem;
use checkup_core::codes::{ItemCode, PackageCode, TicketCode};
use checkup_core::ids::BookingId;
use checkup_core::language::Language;
use checkup_core::money::Money;
use checkup_core::package::{Question, Said};
use checkup_core::person::Sex;
use chrono::NaiveDate;

const CARD: &str = "001085012345||Nguyễn Văn Đức|17031985|Nam|Hà Nội|05042021";
const READY: Link = Link { down: false, ready: true, waiting: 0 };

fn scan() -> Action {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    Action::Scanned { text: CARD.to_owned(), today }
}

fn run(state: State, actions: impl IntoIterator<Item = Action>) -> Next {
    actions.into_iter().fold((state, Vec::new()), |(state, _), action| reduce(state, action))
}

fn offer(company: Option<&str>) -> Offer {
    Offer {
        who: Who::Booking { booking: BookingId::new(uuid::Uuid::from_u128(7)) },
        masked_name: "Nguyễn V** Đ".to_owned(),
        sex: Sex::Male,
        age: 41,
        company: company.map(str::to_owned),
        package: PackageCode::parse("STD").unwrap(),
        items: ["FPG", "CXR", "BRAINMR"].map(|code| ItemCode::parse(code).unwrap()).to_vec(),
        price: Money::vnd(2_850_000),
        payer: Payer::Own,
        minute: Some(450),
        language: Language::Ko,
        ticket: None,
        given: Vec::new(),
    }
}

fn of_status(status: u16) -> CallError {
    CallError::Problem(Box::new(WireProblem {
        kind: String::new(),
        title: String::new(),
        status,
        code: "x".to_owned(),
        args: <_>::default(),
        field: None,
    }))
}

fn unanswered(error: CallError) -> Action {
    Action::Identified { round: 0, answer: Box::new(Err(error)) }
}

fn found(answer: Result<Offer, Problem>) -> Action {
    Action::Offline(Act::Found { round: 0, answer: Box::new(answer) })
}

fn given() -> GivenTicket {
    GivenTicket { ticket: TicketCode::parse("Z001").unwrap(), at: "2026-11-21T01:00:00Z".parse().unwrap() }
}

fn ready() -> State {
    State { link: READY, ..State::default() }
}

/// Answers whatever is asked until the package page.
fn to_package(mut state: State) -> State {
    for _ in 0..20 {
        let action = match state.step {
            Step::Confirm => Action::ItIsMe,
            Step::Package => return state,
            Step::Question(at) => Action::Reply(match state.guest.questions.get(at) {
                Some(Question::Fasting { .. }) => Reply::Hours(10),
                _ => Reply::Rest(Said::No),
            }),
            _ => {
                state =
                    crate::flow::tests::agreed().into_iter().fold(state, |state, act| reduce(state, act).0);
                continue;
            }
        };
        state = reduce(state, action).0;
    }
    panic!("no way to the package page");
}

#[test]
fn whoever_the_server_does_not_answer_for_is_looked_up_among_what_is_kept_and_comes_to_a_ticket() {
    let (state, effects) = run(ready(), [scan(), unanswered(CallError::Unreachable)]);
    assert!(state.link.down);
    assert!(matches!(effects.as_slice(), [Effect::Offline(Task::Find { round: 0, .. })]));
    assert_eq!(state.page(), Page::Waiting);

    let (state, _) = reduce(state, found(Ok(offer(None))));
    assert_eq!((state.page(), state.language), (Page::Step(Step::Confirm), Language::Ko));
    let state = to_package(state);
    let (state, effects) = reduce(state, Action::CheckIn { key: "key".to_owned() });
    assert!(
        matches!(effects.as_slice(), [Effect::CheckIn { .. }]),
        "the server is asked first, in case it is back"
    );
    let silence = Action::CheckedIn { round: 0, answer: Box::new(Err(CallError::Unreachable)) };
    let (state, effects) = reduce(state, silence);
    let [Effect::Offline(Task::Keep { key, request, route, .. })] = effects.as_slice() else {
        panic!("nothing was kept")
    };
    assert_eq!((key.as_str(), request.given.is_none()), ("key", true));
    assert!(!route.is_empty() && route.iter().all(|room| room.as_str() != "REG"));
    assert!(state.guest.ticket.is_none(), "no ticket before the check-in is safe");

    let (state, _) = reduce(state, Action::Offline(Act::Kept { round: 0, given: Some(given()) }));
    assert_eq!(state.page(), Page::Step(Step::Ticket));
    let ticket: &TicketView = state.guest.ticket.as_ref().unwrap();
    assert_eq!((ticket.ticket.as_str(), ticket.next.as_ref()), ("Z001", route.first()));
    assert!(ticket.onward.is_none() && ticket.done.is_none(), "nobody can tell a time");
    assert!(state.guest.alone);
}

#[test]
fn a_kiosk_that_keeps_nothing_says_that_it_cannot_go_on() {
    let (state, effects) = run(State::default(), [scan(), unanswered(CallError::Unreachable)]);
    assert_eq!(state.problem.as_ref().map(Problem::code), Some("unreachable"));
    assert!(effects.is_empty() && state.link.down);
}

#[test]
fn an_answer_that_is_a_no_is_no_silence() {
    for (error, goes_on) in [
        (CallError::Unreachable, true),
        (of_status(500), true),
        (CallError::UnexpectedAnswer { status: 502 }, true),
        (of_status(404), false),
        (of_status(409), false),
        (of_status(401), false),
        (CallError::UnexpectedAnswer { status: 200 }, false),
    ] {
        let (state, effects) = run(ready(), [scan(), unanswered(error.clone())]);
        assert_eq!((!effects.is_empty(), state.link.down), (goes_on, goes_on), "{error:?}");
    }
}

#[test]
fn a_booking_that_is_not_kept_leads_to_the_desk() {
    let unknown = Err(Problem::plain("offline-booking-unknown"));
    let (state, _) = run(ready(), [scan(), unanswered(CallError::Unreachable), found(unknown)]);
    let problem = state.problem.as_ref().unwrap();
    assert_eq!(
        (problem.code(), problem.ways().first()),
        ("offline-booking-unknown", Some(&crate::problem::Way::Desk))
    );
    assert_eq!(state.desk_code(), "K0-OFF-NO");
}

#[test]
fn a_check_in_that_cannot_be_kept_is_no_ticket() {
    let (state, _) = run(ready(), [scan(), unanswered(CallError::Unreachable), found(Ok(offer(None)))]);
    let silence = Action::CheckedIn { round: 0, answer: Box::new(Err(CallError::Unreachable)) };
    let keyed = Action::CheckIn { key: "key".to_owned() };
    let lost = Action::Offline(Act::Kept { round: 0, given: None });
    let (state, _) = run(to_package(state), [keyed, silence, lost]);
    assert_eq!(state.problem.as_ref().map(Problem::code), Some("unreachable"));
    assert!(state.guest.ticket.is_none());
}

#[test]
fn an_answer_for_a_guest_who_left_changes_nothing() {
    let (state, _) = run(ready(), [scan(), unanswered(CallError::Unreachable)]);
    let (state, _) = reduce(state, Action::Finish);
    let before = state.clone();
    for late in [found(Ok(offer(None))), Action::Offline(Act::Kept { round: 0, given: Some(given()) })] {
        assert_eq!(reduce(state.clone(), late).0, before);
    }
}

#[test]
fn how_the_kiosk_stands_outlasts_the_guest_and_nothing_of_the_guest_does() {
    let (state, _) =
        run(ready(), [scan(), unanswered(CallError::Unreachable), found(Ok(offer(Some("Hanoi Steel"))))]);
    let (state, _) = reduce(state, Action::Finish);
    assert_eq!(state.link, Link { down: true, ..READY });
    assert!(state.guest == Guest::default());
}

fn looks(mut state: State, seconds: u32) -> usize {
    let mut looks = 0;
    for _ in 0..seconds {
        let (next, effects) = reduce(state, Action::Second);
        looks += effects.iter().filter(|effect| **effect == look()).count();
        state = next;
    }
    looks
}

#[test]
fn the_kiosk_looks_for_its_server_every_minute_and_every_few_seconds_while_it_is_away() {
    assert_eq!(looks(ready(), 180), 3);
    assert_eq!(looks(State { link: Link { down: true, ..READY }, ..State::default() }, 60), 12);
    let standing = State { step: Step::Scan, ..ready() };
    assert_eq!(looks(standing.clone(), 40), 0, "nobody is disturbed while all is well");
    assert_eq!(looks(State { link: Link { down: true, ..READY }, ..standing }, 40), 8);
    assert_eq!(reduce(ready(), Action::Start).1, [Effect::Greet, look()]);
    assert_eq!(reduce(ready(), Action::Offline(Act::Reconnected)).1, [look()]);
}
