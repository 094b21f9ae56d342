//! Every machine of the domain, driven with random commands: it stays within its states, what is over stays over, what is
//! refused changes nothing, and its events are its state.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::billing::bill::Bill;
use checkup_core::billing::payment::Payment;
use checkup_core::booking::Booking;
use checkup_core::conclusion::Conclusion;
use checkup_core::consent::ConsentState;
use checkup_core::error::Coded;
use checkup_core::lab::order::OrderState;
use checkup_core::lab::result::ItemResult;
use checkup_core::lab::specimen::SpecimenState;
use checkup_core::machine::{Machine, Outcome, State, transitions};
use checkup_core::referral::ReferralState;
use checkup_core::step::StepState;
use checkup_core::visit::VisitState;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// One life of a machine: from a random beginning through random commands.
fn live<M: Machine>(start: usize, commands: &[usize]) -> Result<(), TestCaseError> {
    let starts = M::starts();
    let samples = M::samples();
    let start = &starts[start % starts.len()];
    let mut now = start.clone();
    let mut events = Vec::new();
    for at in commands {
        let sample = &samples[at % samples.len()];
        let before = now.clone();
        match now.decide(&sample.command) {
            Ok(event) => {
                now = now.apply(&event);
                events.push(event);
            }
            Err(refusal) => {
                let again = now.decide(&sample.command).err().map(|refusal| refusal.code());
                prop_assert_eq!(again, Some(refusal.code()), "{} is refused in two ways", sample.name);
                prop_assert_eq!(&now, &before, "{} was refused and changed something", sample.name);
            }
        }
        prop_assert!(M::State::ALL.contains(&now.state()), "{:?} is no state", now.state());
        if M::is_over(before.state()) {
            prop_assert_eq!(now.state(), before.state(), "{} brought it back to life", sample.name);
        }
    }
    let replayed = events.iter().fold(start.clone(), |machine, event| machine.apply(event));
    prop_assert_eq!(replayed, now);
    Ok(())
}

/// What can be said of a machine without chance.
fn stands<M: Machine>() {
    let words: BTreeSet<&str> = M::State::ALL.iter().map(|state| state.as_str()).collect();
    assert_eq!(words.len(), M::State::ALL.len(), "two states share a word");
    let names: BTreeSet<&str> = M::samples().iter().map(|sample| sample.name).collect();
    assert_eq!(names.len(), M::samples().len(), "two samples share a name");

    let moves = transitions::<M>();
    let mut reached: Vec<M::State> = M::starts().iter().map(M::state).collect();
    reached.extend(moves.iter().filter_map(|t| match t.outcome {
        Outcome::Moved(to) => Some(to),
        Outcome::Stayed | Outcome::Refused(_) => None,
    }));
    for state in M::State::ALL {
        assert_eq!(M::State::parse(state.as_str()), Some(*state));
        assert!(reached.contains(state), "nothing leads to {state:?}");
        let leaves =
            moves.iter().any(|t| t.from == *state && matches!(t.outcome, Outcome::Moved(to) if to != *state));
        assert_eq!(leaves, !M::is_over(*state), "{state:?} is over exactly when nothing leads on from it");
    }
    for name in names {
        assert!(moves.iter().any(|t| t.command == name), "{name} is never asked");
    }
}

macro_rules! machines {
    ($($name:ident: $machine:ty,)+) => {$(
        mod $name {
            use super::*;

            #[test]
            fn every_state_is_reached_and_over_when_nothing_leads_on() {
                stands::<$machine>();
            }

            proptest! {
                #[test]
                fn random_commands_never_break_its_laws(
                    start in any::<usize>(),
                    commands in proptest::collection::vec(any::<usize>(), 0..40),
                ) {
                    live::<$machine>(start, &commands)?;
                }
            }
        }
    )+};
}

machines! {
    visit: VisitState,
    booking: Booking,
    consent: ConsentState,
    step: StepState,
    order: OrderState,
    specimen: SpecimenState,
    result: ItemResult,
    conclusion: Conclusion,
    referral: ReferralState,
    bill: Bill,
    payment: Payment,
}
