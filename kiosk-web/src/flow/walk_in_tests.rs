//! Without an appointment, and items besides the package, without a browser.

use super::tests::{CARD, agreed, at, at_package, known, offer, refused, run, scan, ticket, today};
use super::*;
use crate::rules;
use checkup_core::api::checkin::Identity;
use checkup_core::codes::{ItemCode, PackageCode};
use checkup_core::money::Money;
use checkup_core::person::Sex;
use walk_in::{Act, Page as Walk};

fn act(act: Act) -> Action {
    Action::WalkIn(act)
}

fn nobody(round: u32) -> Action {
    Action::Identified { round, answer: Box::new(Err(refused("not-found", 404))) }
}

fn typed(text: &str) -> Action {
    Action::Typed(text.to_owned())
}

fn item(code: &str) -> ItemCode {
    ItemCode::parse(code).unwrap()
}

fn toggle(code: &str) -> Action {
    Action::Extras(extras::Act::Toggle(item(code)))
}

fn open_extras() -> Action {
    Action::Extras(extras::Act::Open { today: today() })
}

fn choose(package: &str) -> Action {
    act(Act::Choose(PackageCode::parse(package).unwrap()))
}

/// Somebody who typed everything, in front of the packages.
fn by_hand() -> State {
    let begin = [Action::Speak(Language::Vi), act(Act::Begin), act(Act::ByHand)];
    let name = [typed("nguyeenx thij mowf"), act(Act::SubmitName), typed("02111956")];
    let rest = [act(Act::SubmitBorn { today: today() }), act(Act::Sex(Sex::Female)), typed("0912345678")];
    let keys = begin.into_iter().chain(name).chain(rest).chain([act(Act::SubmitPhone)]);
    let (state, _) = run(State::default(), keys);
    assert_eq!(at(&state), Page::Step(Step::WalkIn(Walk::Packages)));
    state
}

#[test]
fn a_document_without_an_appointment_goes_on_to_the_packages() {
    let (state, _) = run(State::default(), [Action::Speak(Language::En), scan(CARD), nobody(0)]);
    assert_eq!(
        state.problem.as_ref().map(|p| (p.code(), p.ways()[0])),
        Some(("booking-not-found", Way::WalkIn))
    );
    let (state, _) = run(state, [Action::Take(Way::WalkIn)]);
    assert_eq!(at(&state), Page::Step(Step::WalkIn(Walk::Packages)));
    let (state, _) = run(state, [choose("STD")]);
    assert_eq!(at(&state), Page::Step(Step::Consent));
    let request = state.guest.check_in(Language::En).unwrap();
    let Who::WalkIn(who) = request.who else { panic!("a booking") };
    assert_eq!((who.identity, who.person.sex), (Identity::Scanned, Sex::Male));
    assert_eq!(who.person.document.map(|document| document.number).as_deref(), Some("001085012345"));
}

#[test]
fn who_says_so_beforehand_is_not_told_that_there_is_no_appointment() {
    let start = [Action::Speak(Language::En), act(Act::Begin), scan(CARD), nobody(0)];
    let (state, _) = run(State::default(), start.clone());
    assert_eq!(at(&state), Page::Step(Step::WalkIn(Walk::Packages)));
    // And whoever has one after all is checked in by it.
    let (state, _) =
        run(State::default(), start.into_iter().take(3).chain([known(0, offer(Sex::Male, None))]));
    assert_eq!(at(&state), Page::Step(Step::Confirm));
}

#[test]
fn everything_can_be_typed_and_the_name_is_composed() {
    let (state, _) = run(by_hand(), [choose("STD")]);
    assert_eq!(at(&state), Page::Step(Step::Consent));
    let offer = state.guest.offer.clone().unwrap();
    assert_eq!((offer.masked_name.as_str(), offer.age), ("Nguyễn T** M*", 70));
    let Who::WalkIn(who) = offer.who else { panic!("a booking") };
    assert_eq!((who.identity, who.person.name.as_str()), (Identity::Typed, "Nguyễn Thị Mờ"));
    assert_eq!((who.person.phone.as_deref(), who.person.document), (Some("+84912345678"), None));
    let (state, _) = run(state, [Action::Back]);
    assert_eq!(at(&state), Page::Step(Step::WalkIn(Walk::Packages)));
}

#[test]
fn each_language_begins_on_its_own_keyboard_and_an_empty_field_follows_the_language() {
    let begin = [Action::Speak(Language::Ko), act(Act::Begin), act(Act::ByHand)];
    let (state, _) = run(State::default(), begin);
    let (state, _) = run(state, [typed("rlaalstn")]);
    assert_eq!(state.guest.walk_in.name.text(), "김민수");
    let begin = [Action::Speak(Language::Ko), act(Act::Begin), act(Act::ByHand), Action::Speak(Language::En)];
    let (state, _) = run(State::default(), begin.into_iter().chain([typed("Ann"), Action::Erase]));
    assert_eq!(state.guest.walk_in.name.text(), "An");
}

#[test]
fn packages_are_those_for_this_person_the_cheapest_first() {
    let offered = by_hand().guest.walk_in.packages();
    let prices: Vec<i64> = offered.iter().map(|offered| offered.price.minor).collect();
    assert!(offered.len() >= 2 && prices.is_sorted(), "{prices:?}");
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let for_worker = |born: &str| {
        let offered = rules::packages(Sex::Male, day(born), today());
        offered.iter().any(|offered| offered.package.as_str() == "KSK32")
    };
    assert!(for_worker("2008-11-21") && !for_worker("2008-11-22"), "the work checkup begins at 18");
}

#[test]
fn back_walks_through_every_typed_page_to_the_hub() {
    let mut state = by_hand();
    let mut steps = Vec::new();
    while state.step != Step::Scan {
        state = reduce(state, Action::Back).0;
        steps.push(state.step);
        assert!(steps.len() < 9);
    }
    let pages = [Walk::Phone, Walk::Sex, Walk::Born, Walk::Name, Walk::Begin].map(Step::WalkIn);
    assert_eq!(steps, pages.into_iter().chain([Step::Scan]).collect::<Vec<_>>());
    assert_eq!(state.guest, Guest::default());
}

#[test]
fn somebody_who_is_here_already_is_not_sent_round_in_circles() {
    let taken =
        || Action::CheckedIn { round: 0, answer: Box::new(Err(refused("booking-already-checked-in", 409))) };
    let (state, _) = run(by_hand(), [choose("STD")]);
    let state = State { step: Step::Package, ..state };
    let (state, effects) = run(state, [super::tests::check_in("k"), taken()]);
    assert_eq!((state.problem.as_ref().map(Problem::code), effects), (Some("walk-in-checked-in"), vec![]));
    let start = [Action::Speak(Language::En), act(Act::Begin), scan(CARD), nobody(0), choose("STD")];
    let (state, _) = run(State::default(), start);
    let state = State { step: Step::Package, ..state };
    let (state, effects) = run(state, [super::tests::check_in("k"), taken()]);
    assert!(matches!(&effects[..], [Effect::Identify { .. }]), "the document may find the ticket");
    let (state, _) = run(state, [nobody(0)]);
    assert_eq!(state.problem.as_ref().map(Problem::code), Some("walk-in-checked-in"));
}

#[test]
fn who_is_expected_today_is_sent_back_to_the_appointment() {
    let expected = Box::new(Err(refused("walk-in-has-booking", 409)));
    let (state, _) = run(by_hand(), [choose("STD")]);
    let state = State { step: Step::Package, ..state };
    let (state, _) =
        run(state, [super::tests::check_in("k"), Action::CheckedIn { round: 0, answer: expected }]);
    assert_eq!(state.problem.as_ref().map(Problem::code), Some("walk-in-has-booking"));
    assert_eq!(run(state, [Action::Take(Way::ScanAgain)]).0.step, Step::Scan);
}

#[test]
fn nothing_that_was_typed_outlives_the_wipe() {
    let (state, effects) = run(by_hand(), [choose("STD"), Action::Finish]);
    assert_eq!(state, State { round: 1, ..State::default() });
    assert!(effects.contains(&Effect::Forget));
    let printed = format!("{:?} {:?}", by_hand(), by_hand().guest.walk_in);
    assert!(!printed.contains("Nguy") && !printed.contains("0912"), "{printed}");
}

#[test]
fn an_item_that_was_added_is_asked_about_billed_and_sent() {
    let (state, _) = run(at_package(), [open_extras()]);
    assert_eq!(at(&state), Page::Step(Step::Extras));
    let groups = rules::extras(&state.guest);
    let offered: Vec<&ItemCode> =
        groups.iter().flat_map(|group| group.items.iter().map(|(item, _)| item)).collect();
    assert!(offered.contains(&&item("VITD")) && !offered.contains(&&item("CXR")), "the package has an X-ray");
    assert!(!offered.contains(&&item("CA125")) || !offered.contains(&&item("PAP")), "not for a man");
    // What was answered for the package is not asked again.
    let (state, _) =
        run(state, [toggle("VITD"), toggle("CEA"), toggle("CEA"), Action::Extras(extras::Act::Close)]);
    assert_eq!(at(&state), Page::Step(Step::Package));
    let bill = rules::bill(&state.guest).unwrap();
    assert_eq!((bill.extras.len(), bill.own), (1, Money::vnd(450_000)), "the company pays the package alone");
    assert_eq!(state.guest.check_in(Language::Vi).unwrap().extras, [item("VITD")]);
}

#[test]
fn a_new_question_comes_before_the_package() {
    let plain =
        checkup_core::api::checkin::CheckInOffer { items: vec![item("HT")], ..offer(Sex::Male, None) };
    let start = [scan(CARD), known(0, plain), Action::ItIsMe].into_iter().chain(agreed());
    let (state, _) = run(State::default(), start);
    assert_eq!(at(&state), Page::Step(Step::Package));
    let (state, _) = run(state, [open_extras(), toggle("BRAINMR"), Action::Extras(extras::Act::Close)]);
    assert_eq!(at(&state), Page::Step(Step::Question(0)), "a magnet asks about metal");
    let marked = [Action::Mark(Condition::Pacemaker, Said::Yes), Action::Reply(Reply::Rest(Said::No))];
    let (state, _) = run(state, marked);
    assert_eq!(at(&state), Page::Step(Step::Package));
    // Blocked: not sold, off the bill, not sent, and not offered again.
    assert!(state.guest.wanted_extras().is_empty());
    assert!(rules::bill(&state.guest).unwrap().extras.is_empty());
    assert!(state.guest.check_in(Language::Vi).unwrap().extras.is_empty());
    assert!(
        rules::extras(&state.guest)
            .iter()
            .all(|group| group.items.iter().all(|(code, _)| *code != item("BRAINMR")))
    );
}

#[test]
fn what_is_not_offered_cannot_be_added() {
    let (state, _) = run(at_package(), [open_extras(), toggle("CXR"), toggle("PAP"), toggle("COLONO")]);
    assert!(state.guest.extras.chosen.is_empty());
    assert!(ticket().due.is_none());
}
