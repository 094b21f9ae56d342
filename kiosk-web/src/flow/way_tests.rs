//! "Where next" and "my results", without a browser.

use super::tests::{CARD, at, refused, run, scan, ticket, today};
use super::*;
use checkup_core::api::kiosk::{GroupReady, NextRoom, ReportState, ReportStatus, Whereabouts};
use checkup_core::codes::{StationCode, TicketCode};

pub(super) fn next_room() -> NextRoom {
    NextRoom {
        ticket: TicketCode::parse("A017").unwrap(),
        now: Whereabouts::Waits,
        next: StationCode::parse("US").ok(),
        onward: ticket().onward,
        before: 2,
        over: 3,
        of: 9,
        later: vec![StationCode::parse("DOC").unwrap()],
        done: ticket().done,
    }
}

pub(super) fn status() -> ReportStatus {
    ReportStatus {
        day: today(),
        groups: vec![GroupReady { station: StationCode::parse("BLD").unwrap(), ready: 12, of: 40 }],
        report: ReportState::AwaitsResults,
        expected: today(),
    }
}

fn told(answer: Result<NextRoom, CallError>) -> Action {
    Action::Way(way::Act::Answered { round: 0, answer: Box::new(answer) })
}

fn reported(answer: Result<ReportStatus, CallError>) -> Action {
    Action::Report(report::Act::Answered { round: 0, answer: Box::new(answer) })
}

fn typed(text: &str) -> Action {
    Action::Typed(text.to_owned())
}

fn begin_report() -> Action {
    Action::Report(report::Act::Begin)
}

fn submit_ticket() -> Action {
    Action::Report(report::Act::SubmitTicket)
}

fn ask_report() -> Action {
    Action::Report(report::Act::Ask { today: today() })
}

/// Somebody who has typed ticket and date of birth.
fn asked() -> Next {
    let keys =
        [Action::Speak(Language::En), begin_report(), typed("a017"), submit_ticket(), typed("17031985")];
    run(State::default(), keys.into_iter().chain([ask_report()]))
}

#[test]
fn a_ticket_says_where_next_from_the_greeting_and_from_the_hub() {
    for start in [vec![], vec![Action::Speak(Language::Ko)]] {
        let (state, effects) = run(State::default(), start.into_iter().chain([scan("A017")]));
        assert_eq!(at(&state), Page::Waiting);
        assert!(
            matches!(&effects[..], [Effect::AskWay { request, .. }] if request.ticket.as_str() == "A017")
        );
        let (state, _) = run(state, [told(Ok(next_room()))]);
        assert_eq!(at(&state), Page::Step(Step::Way));
        assert_eq!(run(state, [Action::Back]).0.step, Step::Scan);
    }
}

#[test]
fn one_page_takes_a_booking_code_or_a_ticket_by_its_shape() {
    let type_in =
        |text: &str| run(State::default(), [Action::Speak(Language::Vi), Action::TypeCode, typed(text)]).0;
    assert_eq!(type_in("b017").guest.typed, "B017");
    let (_, effects) = run(type_in("B017"), [Action::SubmitCode]);
    assert!(matches!(&effects[..], [Effect::AskWay { .. }]));
    // 0 and 1 are digits of tickets only, and so are these letters at the beginning.
    assert_eq!(type_in("0K7M2QX4T").guest.typed, "K7M2QX4T");
    assert_eq!(type_in("O100").guest.typed, "O100");
    let (_, effects) = run(type_in("K234QX4T"), [Action::SubmitCode]);
    assert!(matches!(&effects[..], [Effect::Identify { .. }]), "a booking code may begin like a ticket");
}

#[test]
fn the_same_ticket_is_asked_anew_and_another_one_begins_anew() {
    let (state, _) =
        run(State::default(), [Action::Speak(Language::Ko), scan("A017"), told(Ok(next_room()))]);
    let (again, effects) = run(state.clone(), [scan("A017")]);
    assert!(matches!(&effects[..], [Effect::AskWay { round: 0, .. }]));
    assert_eq!(again.language, Language::Ko);
    let (_, effects) = run(state.clone(), [scan("A018")]);
    assert!(matches!(effects.last(), Some(Effect::AskWay { round: 1, .. })));
    let (_, effects) = run(state, [scan(CARD)]);
    assert!(matches!(effects.last(), Some(Effect::Identify { round: 1, .. })));
}

#[test]
fn a_ticket_that_is_none_of_today_can_be_typed_again_and_a_lost_answer_asked_again() {
    let unknown = told(Err(refused("ticket-not-found", 404)));
    let (state, _) = run(State::default(), [scan("A999"), unknown]);
    assert_eq!((state.problem.as_ref().map(Problem::code)), Some("ticket-not-found"));
    assert_eq!(run(state, [Action::Take(Way::TypeTicket)]).0.step, Step::Code);
    let (state, _) = run(State::default(), [scan("A017"), told(Err(CallError::Unreachable))]);
    let (_, effects) = run(state, [Action::Take(Way::Retry)]);
    assert!(matches!(&effects[..], [Effect::AskWay { .. }]));
}

#[test]
fn a_ticket_in_the_middle_of_a_check_in_is_asked_about() {
    let (state, effects) = run(super::tests::at_package(), [scan("A017")]);
    assert_eq!(state.problem.as_ref().map(Problem::code), Some("scan-other-document"));
    assert_eq!(effects, []);
}

#[test]
fn results_open_by_ticket_and_date_of_birth_and_keep_no_date() {
    let (state, effects) = asked();
    assert!(matches!(&effects[..], [Effect::AskReport { request, .. }]
        if request.ticket.as_str() == "A017" && request.birth_date.to_string() == "1985-03-17"));
    let (state, _) = run(state, [reported(Ok(status()))]);
    assert_eq!(at(&state), Page::Step(Step::Report(report::Page::Status)));
    assert_eq!(state.guest.report.born.parts(), ["", "", ""]);
}

#[test]
fn a_wrong_date_asks_nothing_and_a_wrong_pair_goes_back_to_the_ticket() {
    let keys =
        [Action::Speak(Language::En), begin_report(), typed("A017"), submit_ticket(), typed("31041985")];
    let (state, effects) = run(State::default(), keys.into_iter().chain([ask_report()]));
    assert_eq!((at(&state), effects), (Page::Step(Step::Report(report::Page::Born)), vec![]));
    let wrong = reported(Err(refused("report-not-found", 404)));
    let (state, _) = run(asked().0, [wrong]);
    assert_eq!(state.problem.as_ref().map(Problem::code), Some("report-not-found"));
    let (state, _) = run(state, [Action::Take(Way::TypeTicket)]);
    assert_eq!((state.step, state.guest.typed.as_str()), (Step::Report(report::Page::Ticket), ""));
    let (state, _) = run(asked().0, [reported(Err(refused("report-too-many-tries", 409)))]);
    assert_eq!(state.problem.as_ref().map(|p| p.ways()[0]), Some(Way::Desk));
    let (state, _) = run(asked().0, [reported(Err(CallError::Unreachable))]);
    let (_, effects) = run(state, [Action::Take(Way::Retry)]);
    assert!(matches!(&effects[..], [Effect::AskReport { .. }]));
}

#[test]
fn a_ticket_that_was_shown_is_not_typed_again_for_the_results() {
    let (state, _) = run(State::default(), [scan("A017"), told(Ok(next_room())), begin_report()]);
    assert_eq!(at(&state), Page::Step(Step::Report(report::Page::Born)));
    let (state, _) = run(State::default(), [Action::Speak(Language::En), begin_report(), scan("A017")]);
    assert_eq!(at(&state), Page::Step(Step::Report(report::Page::Born)));
    let (state, _) = run(state, [Action::Back]);
    assert_eq!(at(&state), Page::Step(Step::Report(report::Page::Ticket)));
}

#[test]
fn nothing_of_a_ticket_or_its_holder_outlives_the_wipe() {
    let (state, _) = run(asked().0, [reported(Ok(status())), Action::Finish]);
    assert_eq!(state, State { round: 1, ..State::default() });
    let (late, _) = run(state.clone(), [reported(Ok(status())), told(Ok(next_room()))]);
    assert_eq!(late, state);
}
