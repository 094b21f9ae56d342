//! Paying, without a browser.

use super::tests::{at, at_package, check_in, refused, run, ticket, uuid};
use super::*;
use crate::state::{QUIET, QUIET_PAYING};
use checkup_core::api::payment::{PaymentState, PaymentStatus, PaymentView, QrPicture};
use checkup_core::money::Money;
use pay::Act;

pub(super) fn payment() -> PaymentView {
    PaymentView {
        id: PaymentId::new(uuid()),
        visit: ticket().visit,
        amount: Money::vnd(450_000),
        reference: "KSK A017".to_owned(),
        payee: "TRUNG TAM".to_owned(),
        payload: "000201".to_owned(),
        qr: QrPicture { side: 21, path: "M0 0h1v1h-1z".to_owned() },
        state: PaymentState::Asked,
        asked_at: "2026-11-21T00:40:00Z".parse().unwrap(),
    }
}

fn act(act: Act) -> Action {
    Action::Pay(act)
}

fn asked(answer: Result<PaymentView, CallError>) -> Action {
    act(Act::Asked { round: 0, answer: Box::new(answer) })
}

fn looked(state: PaymentState) -> Action {
    act(Act::Looked { round: 0, answer: Ok(PaymentStatus { id: payment().id, state }) })
}

/// Somebody who has just checked in and owes something.
fn owing() -> Next {
    let owing = TicketView { due: Some(Money::vnd(450_000)), ..ticket() };
    run(at_package(), [check_in("first"), Action::CheckedIn { round: 0, answer: Box::new(Ok(owing)) }])
}

#[test]
fn who_owes_something_comes_to_the_payment_and_who_does_not_to_the_ticket() {
    let (state, effects) = owing();
    assert_eq!(at(&state), Page::Step(Step::Pay));
    assert!(matches!(&effects[..], [Effect::AskPayment { round: 0, .. }]));
    assert!(state.guest.ticket.is_some(), "the ticket is there already");
    let nothing = TicketView { due: Some(Money::vnd(0)), ..ticket() };
    let free = Action::CheckedIn { round: 0, answer: Box::new(Ok(nothing)) };
    assert_eq!(run(at_package(), [check_in("first"), free]).0.step, Step::Ticket);
}

#[test]
fn the_page_asks_every_two_seconds_one_at_a_time_and_goes_on_by_itself() {
    let (mut state, _) = run(owing().0, [asked(Ok(payment()))]);
    let mut looks = 0;
    for _ in 0..6 {
        let (next, effects) = reduce(state, Action::Second);
        looks += effects.len();
        state = next;
    }
    assert_eq!(looks, 1, "the first answer is waited for");
    let (state, _) = run(state, [looked(PaymentState::Asked), Action::Second]);
    let (state, effects) = run(state, [Action::Second]);
    assert!(matches!(&effects[..], [Effect::LookPayment { .. }]));
    let (state, _) = run(state, [looked(PaymentState::Paid)]);
    assert_eq!(at(&state), Page::Step(Step::Ticket));
    assert!(state.guest.pay.paid && state.guest.ticket.as_ref().is_some_and(|ticket| ticket.due.is_none()));
}

#[test]
fn the_desk_is_one_touch_away_and_money_that_comes_later_still_counts() {
    let (state, _) = run(owing().0, [asked(Ok(payment())), act(Act::AtDesk)]);
    assert_eq!(at(&state), Page::Step(Step::Ticket));
    let (state, effects) = run(state, [Action::Second, Action::Second]);
    assert!(matches!(&effects[..], [Effect::LookPayment { .. }]));
    let (state, _) = run(state, [looked(PaymentState::Paid)]);
    assert!(state.guest.pay.paid && state.step == Step::Ticket);
    // Whoever has not even waited for the code, too.
    assert_eq!(run(owing().0, [act(Act::AtDesk)]).0.step, Step::Ticket);
}

#[test]
fn nobody_loses_a_ticket_over_a_payment() {
    let off = asked(Err(refused("payment-by-transfer-off", 409)));
    for answer in [off, asked(Err(CallError::Unreachable))] {
        let (state, _) = run(owing().0, [answer]);
        assert!(state.guest.pay.failed && state.problem.is_none() && at(&state) == Page::Step(Step::Pay));
        let (again, effects) = run(state.clone(), [act(Act::Again)]);
        assert!(matches!(&effects[..], [Effect::AskPayment { .. }]) && !again.guest.pay.failed);
        assert_eq!(run(state, [act(Act::AtDesk)]).0.step, Step::Ticket);
    }
    let (state, _) = run(owing().0, [asked(Err(refused("nothing-owed", 409)))]);
    assert!(
        state.step == Step::Ticket && state.guest.ticket.as_ref().is_some_and(|ticket| ticket.due.is_none())
    );
    let (state, _) = run(owing().0, [asked(Ok(payment())), looked(PaymentState::Void)]);
    assert!(state.guest.pay.failed && state.guest.pay.view.is_none());
}

#[test]
fn a_network_that_is_gone_is_said_and_the_asking_goes_on() {
    let lost = || act(Act::Looked { round: 0, answer: Err(CallError::Unreachable) });
    let (mut state, _) = run(owing().0, [asked(Ok(payment()))]);
    for _ in 0..3 {
        state = run(state, [Action::Second, Action::Second, lost()]).0;
    }
    assert!(state.guest.pay.is_lost());
    let (state, effects) = run(state, [Action::Second, Action::Second]);
    assert_eq!(effects.len(), 1);
    let (state, _) = run(state, [looked(PaymentState::Asked)]);
    assert!(!state.guest.pay.is_lost());
}

#[test]
fn paying_has_more_time_and_is_warned_as_everywhere() {
    let seconds = |n: u32| (0..n).map(|_| Action::Second);
    let (state, _) = run(owing().0, [asked(Ok(payment()))]);
    let (state, _) = run(state, seconds(QUIET + WARNING));
    assert_eq!(at(&state), Page::Step(Step::Pay));
    let (state, _) = run(state, seconds(QUIET_PAYING - QUIET - WARNING));
    assert_eq!(at(&state), Page::StillThere(WARNING));
    // The money that arrives during the question answers it.
    assert_eq!(at(&run(state.clone(), [looked(PaymentState::Paid)]).0), Page::Step(Step::Ticket));
    let (state, effects) = run(state, seconds(WARNING));
    assert_eq!(state, State { round: 1, beat: state.beat, ..State::default() });
    assert_eq!(effects, [Effect::Forget, Effect::Greet]);
    let (late, _) = run(state.clone(), [asked(Ok(payment())), looked(PaymentState::Paid)]);
    assert_eq!(late, state);
}

#[test]
fn who_comes_back_with_the_ticket_page_can_still_pay() {
    let (state, _) = run(owing().0, [act(Act::AtDesk)]);
    let (state, effects) = run(state, [act(Act::Begin)]);
    assert_eq!(at(&state), Page::Step(Step::Pay));
    assert!(matches!(&effects[..], [Effect::AskPayment { .. }]));
}
