//! The kiosk's journeys, without a browser.

use super::*;
use crate::rules;
use crate::state::{Display, Page, QUIET, Spoken, Waiting};
use checkup_core::api::checkin::Payer;
use checkup_core::api::problem::Problem as WireProblem;
use checkup_core::api::routing::{Expected, Onward};
use checkup_core::codes::{ItemCode, PackageCode, StationCode, TicketCode};
use checkup_core::consent::{Purpose, Signature};
use checkup_core::ids::{BookingId, StepId, VisitId};
use checkup_core::money::Money;
use checkup_core::package::RuleCode;
use checkup_core::person::Sex;
use checkup_core::routing::Why;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

pub(super) const CARD: &str = "001085012345||Nguyễn Văn Đức|17031985|Nam|Hà Nội|05042021";
pub(super) const OTHER_CARD: &str = "030184032967|142123456|Dương Thanh Ngân|19081984|Nữ|Hải Dương|10052021";

/// What the offer's items ask line by line, the gravest first.
const LINES: [Condition; 7] = [
    Condition::Pacemaker,
    Condition::CochlearImplant,
    Condition::FerromagneticClip,
    Condition::EyeMetal,
    Condition::Claustrophobia,
    Condition::DiabetesMedicine,
    Condition::BloodPressureMedicine,
];

pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

pub(super) fn scan(text: &str) -> Action {
    Action::Scanned { text: text.to_owned(), today: today() }
}

pub(super) fn ticket() -> TicketView {
    TicketView {
        visit: VisitId::new(uuid()),
        ticket: TicketCode::parse("A017").unwrap(),
        next: StationCode::parse("BLD").ok(),
        route: vec![StationCode::parse("BLD").unwrap()],
        findings: Vec::new(),
        onward: Some(Onward {
            step: StepId::new(uuid()),
            station: StationCode::parse("BLD").unwrap(),
            why: Why::Fasting,
            then: None,
            slot: None,
            pinned: false,
            begins: around("2026-11-21T00:40:00Z"),
        }),
        done: Some(around("2026-11-21T03:05:00Z")),
        due: None,
    }
}

/// A time that is told with a quarter of an hour on either side.
fn around(likely: &str) -> Expected {
    let likely: DateTime<Utc> = likely.parse().unwrap();
    let side = TimeDelta::minutes(15);
    Expected { early: likely - side, likely, late: likely + side }
}

pub(super) fn uuid() -> uuid::Uuid {
    uuid::Uuid::from_u128(7)
}

pub(super) fn offer(sex: Sex, company: Option<&str>) -> CheckInOffer {
    let items = ["FPG", "BFP", "CXR", "BRAINMR"].map(|code| ItemCode::parse(code).unwrap());
    CheckInOffer {
        booking: BookingId::new(uuid()),
        masked_name: "Nguyễn V** Đ".to_owned(),
        sex,
        age: 41,
        company: company.map(str::to_owned),
        package: PackageCode::parse("STD").unwrap(),
        items: items.to_vec(),
        price: Money::vnd(2_850_000),
        payer: if company.is_some() { Payer::Company } else { Payer::Own },
        minute: 7 * 60 + 30,
        language: Language::Ko,
        ticket: None,
        given: Vec::new(),
    }
}

pub(super) fn known(round: u32, offer: CheckInOffer) -> Action {
    Action::Identified { round, answer: Box::new(Ok(offer)) }
}

pub(super) fn refused(code: &str, status: u16) -> CallError {
    CallError::Problem(Box::new(WireProblem {
        kind: String::new(),
        title: String::new(),
        status,
        code: code.to_owned(),
        args: [("date".to_owned(), "2026-11-25".to_owned())].into(),
        field: None,
    }))
}

pub(super) fn check_in(key: &str) -> Action {
    Action::CheckIn { key: key.to_owned() }
}

/// Runs actions one after the other and gives the effects of the last.
pub(super) fn run(state: State, actions: impl IntoIterator<Item = Action>) -> Next {
    actions.into_iter().fold((state, Vec::new()), |(state, _), action| reduce(state, action))
}

/// A tick, a stroke and the button: what it takes to agree to what is required.
pub(super) fn signed() -> [consent::Act; 3] {
    let stroke = consent::Act::Stroke(vec![[100, 100], [400, 200], [420, 260]]);
    [consent::Act::Tick(Purpose::Examination), stroke, consent::Act::GoOn]
}

pub(super) fn agreed() -> [Action; 3] {
    signed().map(Action::Consent)
}

pub(super) fn at(state: &State) -> Page {
    state.page()
}

/// A guest on the package page, with an employer.
pub(super) fn at_package() -> State {
    let (state, _) = run(State::default(), [scan(CARD), known(0, offer(Sex::Male, Some("Hanoi Steel")))]);
    let replies = [Action::Reply(Reply::Hours(10)), Action::Reply(Reply::Rest(Said::No))];
    let (state, _) = run(state, [Action::ItIsMe].into_iter().chain(agreed()).chain(replies));
    assert_eq!(at(&state), Page::Step(Step::Package));
    state
}

#[test]
fn a_booked_guest_comes_from_the_greeting_to_the_ticket() {
    let (state, effects) = run(State::default(), [Action::Speak(Language::En), scan(CARD)]);
    assert_eq!(at(&state), Page::Waiting);
    assert!(matches!(&effects[..], [Effect::Identify { request: Identify::Document { number, .. }, .. }]
        if number == "001085012345"));
    let (state, _) = run(state, [known(0, offer(Sex::Male, None)), Action::ItIsMe]);
    assert_eq!((at(&state), state.language), (Page::Step(Step::Consent), Language::En));
    let (state, _) = run(state, agreed());
    assert_eq!(at(&state), Page::Step(Step::Question(0)));
    let (state, _) = run(state, [Action::Reply(Reply::Hours(10)), Action::Reply(Reply::Rest(Said::Unsure))]);
    assert_eq!(at(&state), Page::Step(Step::Package));
    let (state, effects) = run(state, [check_in("first")]);
    let [Effect::CheckIn { key, request, .. }] = &effects[..] else { panic!("no check-in") };
    assert_eq!((key.as_str(), request.consents.len()), ("first", 2));
    assert!(matches!(request.signature, Some(Signature::Drawn { .. })));
    // "I do not know" for the whole page: every line was asked and stays open.
    assert_eq!(request.answers.fasted.map(u16::from), Some(10));
    assert_eq!(request.answers.conditions, LINES.map(|line| (line, Said::Unsure)).into());
    let (state, _) = run(state, [Action::CheckedIn { round: 0, answer: Box::new(Ok(ticket())) }]);
    assert_eq!(at(&state), Page::Step(Step::Ticket));
}

#[test]
fn only_what_the_package_needs_is_asked() {
    let questions = |sex| Guest::offered(None, offer(sex, None).into()).questions;
    let lines = || Question::Conditions { conditions: LINES.to_vec() };
    assert_eq!(questions(Sex::Male), [Question::Fasting { needed: 8 }, lines()]);
    assert_eq!(questions(Sex::Female), [Question::Fasting { needed: 8 }, Question::Pregnancy, lines()]);
    let plain = CheckInOffer { items: vec![ItemCode::parse("HT").unwrap()], ..offer(Sex::Male, None) };
    let (state, _) = run(State::default(), [scan(CARD), known(0, plain), Action::ItIsMe]);
    let (state, _) = run(state, agreed());
    assert_eq!(at(&state), Page::Step(Step::Package));
    let (state, _) = run(state, [Action::Back]);
    assert_eq!(at(&state), Page::Step(Step::Consent));
}

#[test]
fn none_of_these_is_one_touch_and_a_marked_line_keeps_its_mark() {
    let package = at_package();
    assert_eq!(package.guest.answers().conditions, LINES.map(|line| (line, Said::No)).into());
    let (state, _) = run(
        package,
        [
            Action::Back,
            Action::Mark(Condition::Pacemaker, Said::Yes),
            Action::Mark(Condition::EyeMetal, Said::Unsure),
            // Touched twice: taken back. Not on the page: nothing.
            Action::Mark(Condition::Claustrophobia, Said::Yes),
            Action::Mark(Condition::Claustrophobia, Said::Yes),
            Action::Mark(Condition::Lactation, Said::Yes),
            Action::Reply(Reply::Rest(Said::No)),
        ],
    );
    let answers = state.guest.answers().conditions;
    assert_eq!(answers.len(), LINES.len());
    assert_eq!(answers[&Condition::Pacemaker], Said::Yes);
    assert_eq!(answers[&Condition::EyeMetal], Said::Unsure);
    assert_eq!(answers[&Condition::Claustrophobia], Said::No);
    // A mark and its opposite: the last touch counts.
    let (state, _) = run(state, [Action::Back, Action::Mark(Condition::Pacemaker, Said::Unsure)]);
    assert_eq!(state.guest.marks[&Condition::Pacemaker], Said::Unsure);
}

#[test]
fn each_ground_against_a_pregnancy_lifts_the_gate_and_a_plain_no_leaves_the_test() {
    let gate = |reply| {
        let mut guest = Guest::offered(None, offer(Sex::Female, None).into());
        guest.replies = vec![Some(Reply::Hours(12)), Some(reply), Some(Reply::Rest(Said::No))];
        let findings = rules::findings(guest.offer.as_ref().unwrap(), &guest.answers());
        findings.into_iter().map(|finding| finding.rule).collect::<Vec<_>>()
    };
    assert_eq!(gate(Reply::RecentPeriod), []);
    assert_eq!(gate(Reply::CannotConceive), []);
    assert_eq!(gate(Reply::Pregnant(false)), [RuleCode::PregnancyTestFirst]);
    assert_eq!(gate(Reply::Pregnant(true)), [RuleCode::PregnancyPossible]);
    assert_eq!(gate(Reply::Unsure), [RuleCode::PregnancyUnknown]);
}

#[test]
fn nothing_is_agreed_to_before_a_finger_says_so() {
    let guest = Guest::offered(None, offer(Sex::Male, Some("Hanoi Steel")).into());
    assert!(guest.consent == consent::Part::default());
    let request = guest.check_in(Language::Vi).unwrap();
    assert!(request.consents.iter().all(|answer| !answer.given) && request.signature.is_none());
}

#[test]
fn a_scan_on_the_greeting_takes_the_language_of_the_booking() {
    let (state, _) = run(State::default(), [scan(CARD), known(0, offer(Sex::Male, None))]);
    assert_eq!((at(&state), state.language), (Page::Step(Step::Confirm), Language::Ko));
}

#[test]
fn a_change_of_language_keeps_the_page_and_the_answers() {
    let (state, _) = run(at_package(), [Action::Speak(Language::En)]);
    assert_eq!((at(&state), state.language), (Page::Step(Step::Package), Language::En));
    assert_eq!(state.guest, at_package().guest);
}

#[test]
fn back_walks_to_the_greeting_through_every_page() {
    let mut state = at_package();
    let mut pages = Vec::new();
    while at(&state) != Page::Step(Step::Idle) {
        (state, _) = reduce(state, Action::Back);
        pages.push(at(&state));
        assert!(pages.len() < 20);
    }
    assert_eq!(
        pages,
        [Step::Question(1), Step::Question(0), Step::Consent, Step::Confirm, Step::Scan, Step::Idle,]
            .map(Page::Step)
    );
}

#[test]
fn an_unreachable_server_is_asked_again_with_the_same_key() {
    let lost = || Action::CheckedIn { round: 0, answer: Box::new(Err(CallError::Unreachable)) };
    let (state, _) = run(at_package(), [check_in("first"), lost()]);
    assert_eq!(state.problem.as_ref().map(Problem::code), Some("unreachable"));
    let (state, effects) = run(state, [Action::Take(Way::Retry)]);
    assert!(matches!(&effects[..], [Effect::CheckIn { key, .. }] if key == "first"));
    // Also by way of the package page.
    let (state, effects) = run(state, [lost(), Action::Back, check_in("second")]);
    assert!(matches!(&effects[..], [Effect::CheckIn { key, .. }] if key == "first"));
    // A changed answer is another request.
    let (_, effects) = run(
        state,
        [lost(), Action::Back, Action::Back, Action::Reply(Reply::Rest(Said::Unsure)), check_in("third")],
    );
    assert!(matches!(&effects[..], [Effect::CheckIn { key, .. }] if key == "third"));
}

#[test]
fn a_guest_whom_another_kiosk_checked_in_gets_the_ticket_again() {
    let taken =
        Action::CheckedIn { round: 0, answer: Box::new(Err(refused("booking-already-checked-in", 409))) };
    let (state, effects) = run(at_package(), [check_in("first"), taken]);
    assert!(matches!(&effects[..], [Effect::Identify { .. }]));
    let again = CheckInOffer { ticket: Some(ticket()), ..offer(Sex::Male, None) };
    let (state, _) = run(state, [known(0, again)]);
    assert_eq!((at(&state), state.guest.returning), (Page::Step(Step::Ticket), true));
}

#[test]
fn who_comes_back_confirms_and_sees_the_ticket() {
    let later = TicketView { done: Some(around("2026-11-21T03:20:00Z")), ..ticket() };
    let again = CheckInOffer { ticket: Some(later.clone()), ..offer(Sex::Male, None) };
    let (state, _) = run(State::default(), [scan(CARD), known(0, again)]);
    assert_eq!(at(&state), Page::Step(Step::Confirm));
    let (state, _) = run(state, [Action::ItIsMe]);
    assert_eq!(at(&state), Page::Step(Step::Ticket));
    assert!(state.guest.ticket == Some(later), "the times are those of now, not of the check-in");
}

#[test]
fn each_refusal_of_the_server_has_its_own_message() {
    let told = |action: Action, error: CallError| {
        let start = [Action::Speak(Language::Vi), action];
        let (state, _) = run(State::default(), start);
        let answer = Action::Identified { round: 0, answer: Box::new(Err(error)) };
        reduce(state, answer).0.problem.map(|problem| problem.code())
    };
    assert_eq!(told(scan(CARD), refused("not-found", 404)), Some("booking-not-found"));
    assert_eq!(told(scan("K7M2QX4T"), refused("not-found", 404)), Some("booking-code-unknown"));
    assert_eq!(told(scan(CARD), refused("booking-other-day", 409)), Some("booking-other-day"));
    assert_eq!(told(scan(CARD), refused("booking-cancelled", 409)), Some("booking-cancelled"));
    assert_eq!(told(scan(CARD), refused("denied", 401)), Some("kiosk-not-enrolled"));
    assert_eq!(told(scan(CARD), CallError::UnexpectedAnswer { status: 502 }), Some("server-trouble"));
    assert_eq!(told(scan(CARD), CallError::Unreachable), Some("unreachable"));
    assert_eq!(told(scan(CARD), refused("something-new", 409)), Some("unexpected-answer"));
}

#[test]
fn a_second_document_in_the_middle_is_asked_about_and_the_same_one_is_not() {
    let (state, _) = run(State::default(), [scan(CARD), known(0, offer(Sex::Male, None)), scan(CARD)]);
    assert_eq!(at(&state), Page::Step(Step::Confirm));
    let (state, _) = run(state, [scan(OTHER_CARD)]);
    assert_eq!(state.problem.as_ref().map(Problem::code), Some("scan-other-document"));
    let (state, _) = run(state, [Action::Take(Way::GoOn)]);
    assert_eq!(at(&state), Page::Step(Step::Confirm));
}

#[test]
fn the_next_guest_may_scan_while_a_ticket_is_still_shown() {
    let state = State { step: Step::Ticket, ..at_package() };
    let (state, effects) = run(state, [scan(OTHER_CARD)]);
    assert_eq!(at(&state), Page::Waiting);
    assert!(matches!(effects.last(), Some(Effect::Identify { round: 1, .. })));
}

#[test]
fn a_code_is_typed_with_its_own_letters_only() {
    let start = [Action::Speak(Language::Vi), Action::TypeCode];
    let (state, _) = run(State::default(), start);
    let (state, _) = run(state, [Action::Typed("k7m2-o0 ".to_owned()), Action::Erase]);
    assert_eq!(state.guest.typed, "K7M");
    let (state, _) = run(state, [Action::SubmitCode]);
    assert_eq!(state.problem.as_ref().map(Problem::code), Some("code-shape"));
    let (state, _) = run(state, [Action::Take(Way::TypeCode), Action::Typed("K7M2QX4T9".to_owned())]);
    assert_eq!(state.guest.typed, "K7M2QX4T");
    let (_, effects) = run(state, [Action::SubmitCode]);
    assert!(matches!(&effects[..], [Effect::Identify { request: Identify::Booking { .. }, .. }]));
}

#[test]
fn the_voice_is_the_guests_own_and_never_says_a_day_of_theirs() {
    let (state, _) = run(State::default(), [Action::Speak(Language::Vi), Action::ToggleVoice]);
    assert_eq!((state.display.voice, state.spoken()), (true, Spoken::Page));
    let (state, _) = run(state, [Action::VoiceFound(false)]);
    assert!(state.display.voiceless, "no voice: it is said in words");
    let refused = Box::new(Err(refused("booking-other-day", 409)));
    let (other_day, _) = run(state.clone(), [scan(CARD), Action::Identified { round: 0, answer: refused }]);
    assert_eq!(other_day.spoken(), Spoken::Lead, "the heading names the day of the appointment");
    let (off, _) = run(state.clone(), [Action::ToggleVoice, Action::VoiceFound(false)]);
    assert_eq!(off.display, Display::default());
    let (next, _) = run(state, [Action::Finish]);
    assert_eq!(next.display, Display::default(), "the next guest begins in silence");
}

#[test]
fn silence_warns_then_wipes_and_a_touch_extends() {
    let seconds = |n: u32| (0..n).map(|_| Action::Second);
    let (state, _) = run(at_package(), seconds(QUIET));
    assert_eq!(at(&state), Page::StillThere(WARNING));
    let (state, _) = run(state, [Action::Touched]);
    assert_eq!(at(&state), Page::StillThere(WARNING), "the page stays until the finger lifts");
    let (state, _) = run(state, [Action::Stay]);
    assert_eq!(at(&state), Page::Step(Step::Package));
    let (state, effects) = run(state, seconds(QUIET + WARNING));
    assert_eq!(state, State { round: 1, beat: state.beat, ..State::default() });
    assert_eq!(effects, [Effect::Forget, Effect::Greet]);
}

#[test]
fn an_answer_for_a_guest_who_left_is_dropped() {
    let (state, _) = run(State::default(), [scan(CARD), Action::Finish]);
    let (state, _) = run(state, [known(0, offer(Sex::Male, None))]);
    assert_eq!(state, State { round: 1, ..State::default() });
}

#[test]
fn a_kiosk_that_the_server_does_not_know_says_so_and_looks_again() {
    let no = || Action::Greeted(Some(refused("denied", 401)));
    let (state, _) = run(State::default(), [Action::Start, no()]);
    assert_eq!(state.problem.as_ref().map(Problem::code), Some("kiosk-not-enrolled"));
    let mut effects = Vec::new();
    let mut state = state;
    for _ in 0..LOOK_AGAIN {
        (state, effects) = reduce(state, Action::Second);
    }
    assert_eq!(effects, [Effect::Greet]);
    assert_eq!(at(&state), Page::Problem);
    let (state, _) = run(state, [Action::Greeted(None)]);
    assert_eq!(at(&state), Page::Step(Step::Idle));
}

#[test]
fn the_desk_learns_where_it_stopped_and_nothing_else() {
    let (state, _) = run(State::default(), [Action::Speak(Language::Vi), scan("00108501234")]);
    assert_eq!(state.desk_code(), "K1-CUT");
    let (state, _) = run(state, [Action::Take(Way::Desk)]);
    assert_eq!((at(&state), state.desk_code().as_str()), (Page::Help, "K1-CUT"));
    let (state, _) = run(state, [Action::CloseHelp]);
    assert_eq!(at(&state), Page::Problem);
    assert_eq!(at_package().desk_code(), "K5");
}

#[test]
fn nothing_of_a_guest_is_printed_by_debug() {
    let (state, effects) = run(at_package(), [check_in("first")]);
    let printed = format!("{state:?} {:?} {effects:?} {:?}", state.guest, scan(CARD));
    assert!(!printed.contains("Nguy") && !printed.contains("0010"), "{printed}");
}

fn any_action() -> impl Strategy<Value = Action> {
    let scans =
        prop_oneof![Just(CARD), Just(OTHER_CARD), Just("00108501234"), Just("A017"), Just("K7M2QX4T")];
    let ways = prop::sample::select(vec![
        Way::ScanAgain,
        Way::TypeCode,
        Way::Retry,
        Way::GoOn,
        Way::Restart,
        Way::Desk,
        Way::WalkIn,
        Way::TypeTicket,
    ]);
    let errors = prop_oneof![
        Just(CallError::Unreachable),
        Just(CallError::UnexpectedAnswer { status: 500 }),
        prop::sample::select(vec!["booking-cancelled", "booking-already-checked-in", "unknown"])
            .prop_map(|code| refused(code, 409)),
        Just(refused("denied", 401)),
    ];
    let offers = prop_oneof![
        Just(offer(Sex::Male, None)),
        Just(offer(Sex::Female, Some("Hanoi Steel"))),
        Just(CheckInOffer { ticket: Some(ticket()), ..offer(Sex::Male, None) }),
    ];
    let acts = prop_oneof![
        prop::sample::select(Purpose::ALL.to_vec()).prop_map(consent::Act::Tick),
        prop::sample::select(signed().to_vec()),
        prop::sample::select(vec![consent::Act::Clear, consent::Act::Declare, consent::Act::Refuse]),
    ];
    let identified = prop_oneof![offers.prop_map(Ok), errors.clone().prop_map(Err)];
    let owing = TicketView { due: Some(Money::vnd(450_000)), ..ticket() };
    let checked_in = prop_oneof![Just(Ok(ticket())), Just(Ok(owing)), errors.clone().prop_map(Err)];
    prop_oneof![
        3 => scans.prop_map(scan),
        3 => (0_u32..3, identified)
            .prop_map(|(round, answer)| Action::Identified { round, answer: Box::new(answer) }),
        3 => (0_u32..3, checked_in)
            .prop_map(|(round, answer)| Action::CheckedIn { round, answer: Box::new(answer) }),
        2 => ways.prop_map(Action::Take),
        2 => prop::option::of(errors).prop_map(Action::Greeted),
        3 => acts.prop_map(Action::Consent),
        1 => (0_u32..3, any::<bool>()).prop_map(|(round, heard)| Action::Called { round, heard }),
        2 => prop_oneof![
            (0_u16..90).prop_map(Reply::Hours), any::<bool>().prop_map(Reply::Pregnant), Just(Reply::RecentPeriod),
            Just(Reply::CannotConceive), Just(Reply::Rest(Said::No)), Just(Reply::Unsure)
        ].prop_map(Action::Reply),
        2 => (prop::sample::select(Condition::ALL.to_vec()), prop::sample::select(Said::ALL.to_vec()))
            .prop_map(|(condition, said)| Action::Mark(condition, said)),
        1 => "[A-Z0-9]{1,9}".prop_map(Action::Typed),
        1 => "[a-z]{4}".prop_map(|key| Action::CheckIn { key }),
        9 => prop::sample::select(vec![
            Action::Touched, Action::Second, Action::TypeCode, Action::Erase, Action::SubmitCode,
            Action::ItIsMe, Action::ItIsMe, Action::NotMe, Action::Back, Action::Help, Action::CloseHelp,
            Action::Stay, Action::ToggleLarge, Action::ToggleContrast, Action::Speak(Language::En), Action::Start,
            Action::ToggleVoice, Action::VoiceFound(false),
        ]),
        9 => journey_action(),
        1 => Just(Action::Finish),
    ]
}

/// What happens on the journeys besides checking in with a booking.
fn journey_action() -> impl Strategy<Value = Action> {
    let acts = prop::sample::select(vec![
        Action::WalkIn(walk_in::Act::Begin),
        Action::WalkIn(walk_in::Act::ByHand),
        Action::WalkIn(walk_in::Act::SubmitName),
        Action::WalkIn(walk_in::Act::SubmitBorn { today: today() }),
        Action::WalkIn(walk_in::Act::Sex(Sex::Female)),
        Action::WalkIn(walk_in::Act::SubmitPhone),
        Action::WalkIn(walk_in::Act::NoPhone),
        Action::WalkIn(walk_in::Act::Choose(PackageCode::parse("STD").unwrap())),
        Action::Report(report::Act::Begin),
        Action::Report(report::Act::SubmitTicket),
        Action::Report(report::Act::Ask { today: today() }),
        Action::Extras(extras::Act::Open { today: today() }),
        Action::Extras(extras::Act::Toggle(ItemCode::parse("BRAINMR").unwrap())),
        Action::Extras(extras::Act::Toggle(ItemCode::parse("VITD").unwrap())),
        Action::Extras(extras::Act::Close),
        Action::Pay(pay::Act::Begin),
        Action::Pay(pay::Act::Again),
        Action::Pay(pay::Act::AtDesk),
    ]);
    let lost = |round| {
        let looked = pay::Act::Looked { round, answer: Err(CallError::Unreachable) };
        let asked = pay::Act::Asked { round, answer: Box::new(Err(CallError::Unreachable)) };
        let way = way::Act::Answered { round, answer: Box::new(Ok(way_tests::next_room())) };
        let report = report::Act::Answered { round, answer: Box::new(Ok(way_tests::status())) };
        prop::sample::select(vec![
            Action::Pay(looked),
            Action::Pay(asked),
            Action::Pay(pay::Act::Asked { round, answer: Box::new(Ok(pay_tests::payment())) }),
            Action::Way(way),
            Action::Report(report),
        ])
    };
    prop_oneof![
        4 => acts,
        2 => (0_u32..3).prop_flat_map(lost),
        1 => prop::sample::select(vec!["17031985", "0912345678", "A017"]).prop_map(|t| Action::Typed(t.to_owned())),
    ]
}

/// Whether the page has a way on that changes something: no page may be a dead end.
fn has_a_way_on(state: &State) -> bool {
    let moves = |action: Action| reduce(state.clone(), action).0 != *state;
    match state.page() {
        Page::StillThere(_) => moves(Action::Stay),
        Page::Help => moves(Action::CloseHelp) && moves(Action::Finish),
        // The answer always comes: the client gives up on its own after its time is over.
        Page::Waiting => {
            let lost = |round| match state.waiting {
                Some(Waiting::Identify) => {
                    Action::Identified { round, answer: Box::new(Err(CallError::Unreachable)) }
                }
                Some(Waiting::Way) => {
                    Action::Way(way::Act::Answered { round, answer: Box::new(Err(CallError::Unreachable)) })
                }
                Some(Waiting::Report) => Action::Report(report::Act::Answered {
                    round,
                    answer: Box::new(Err(CallError::Unreachable)),
                }),
                _ => Action::CheckedIn { round, answer: Box::new(Err(CallError::Unreachable)) },
            };
            moves(lost(state.round))
        }
        Page::Problem => {
            let ways = state.problem.as_ref().map_or(&[][..], Problem::ways);
            !ways.is_empty() && ways.iter().any(|way| moves(Action::Take(*way))) && moves(Action::Help)
        }
        Page::Step(Step::Idle) => moves(Action::Speak(Language::En)),
        Page::Step(Step::Ticket) => moves(Action::Finish),
        // Nobody has to pay here.
        Page::Step(Step::Pay) => moves(Action::Pay(pay::Act::AtDesk)) && moves(Action::Help),
        Page::Step(_) => moves(Action::Back) && moves(Action::Help),
    }
}

proptest! {
    #[test]
    fn no_sequence_of_actions_leads_into_a_dead_end(
        actions in prop::collection::vec(any_action(), 0..60)
    ) {
        let mut state = State::default();
        for action in actions {
            state = reduce(state, action).0;
            prop_assert!(has_a_way_on(&state), "{state:?}");
            if state.page() == Page::Step(Step::Consent) {
                prop_assert!(!consent::asked(&state.guest).is_empty());
            }
            if let Page::Step(Step::Question(at)) = state.page() {
                prop_assert!(at < state.guest.questions.len());
            }
            if state.page() == Page::Step(Step::Package) {
                prop_assert!(state.guest.offer.is_some());
                let missing = state.guest.consent.missing(&consent::asked(&state.guest));
                prop_assert_eq!(missing, [], "no checkup without consent");
            }
            if state.page() == Page::Step(Step::Ticket) {
                prop_assert!(state.guest.ticket.is_some());
            }
        }
        let round = state.round;
        let (wiped, effects) = reduce(state, Action::Finish);
        let (beat, link) = (wiped.beat, wiped.link);
        prop_assert_eq!(wiped.clone(), State { round: round.wrapping_add(1), beat, link, ..State::default() });
        prop_assert_eq!(wiped.display, Display::default());
        prop_assert!(effects.contains(&Effect::Forget));
    }
}
