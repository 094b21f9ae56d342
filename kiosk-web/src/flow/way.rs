//! Where next: whoever holds a ticket shows it, and sees where it leads. Nothing else is known of the holder here.

use super::{Effect, Next};
use crate::problem::Problem;
use crate::state::{State, Step, Waiting};
use checkup_core::api::client::CallError;
use checkup_core::api::kiosk::{AskWay, NextRoom};
use checkup_core::codes::TicketCode;

/// What is known of a ticket.
#[derive(Clone, Default, PartialEq)]
pub struct Part {
    /// The ticket that was asked about.
    pub asked: Option<TicketCode>,
    /// Where its holder is and goes.
    pub next: Option<NextRoom>,
}

/// What happens on this journey. The ticket itself comes as a scan or as a typed code.
#[derive(Clone)]
pub enum Act {
    /// The answer to [`Effect::AskWay`].
    Answered {
        /// The round it was asked in.
        round: u32,
        /// The answer.
        answer: Box<Result<NextRoom, CallError>>,
    },
}

/// Asks where a ticket leads.
pub(super) fn ask(mut state: State, ticket: TicketCode) -> Next {
    state.problem = None;
    state.waiting = Some(Waiting::Way);
    state.guest.identify = None;
    state.guest.way.asked = Some(ticket.clone());
    let effect = Effect::AskWay { round: state.round, request: AskWay { ticket } };
    (state, vec![effect])
}

pub(super) fn act(mut state: State, act: Act) -> Next {
    let Act::Answered { round, answer } = act;
    if round != state.round || state.waiting != Some(Waiting::Way) {
        return (state, Vec::new());
    }
    state.waiting = None;
    state.quiet = 0;
    match *answer {
        Ok(next) => {
            state.guest.typed.clear();
            state.guest.way.next = Some(next);
            state.step = Step::Way;
        }
        Err(error) => state.problem = Some(Problem::of_call(&error, "ticket-not-found")),
    }
    (state, Vec::new())
}

closed_debug!(Part, Act);
