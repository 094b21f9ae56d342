//! When the server does not answer: the kiosk looks for it, goes on by what it keeps, and says so.

use super::{Effect, Next, walk_in};
use crate::guest::Guest;
use crate::offer::Offer;
use crate::offline::shelf;
use crate::problem::Problem;
use crate::state::{Page, State, Step, Waiting};
use checkup_core::api::checkin::{CheckIn, GivenTicket, Identify};
use checkup_core::api::client::CallError;
use checkup_core::codes::StationCode;
use checkup_core::package::Finding;

/// Seconds between two looks while nobody stands there.
const LOOK: u32 = 60;
/// Seconds between two looks while the server does not answer.
const LOOK_WHILE_DOWN: u32 = 5;

/// How the kiosk stands with its server. It outlasts the guest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The server did not answer the last time.
    pub down: bool,
    /// The kiosk can go on without it: it has a key, a letter for its tickets and the day's bookings.
    pub ready: bool,
    /// Check-ins that wait for the server.
    pub waiting: u16,
}

/// What comes back from outside.
#[derive(Clone, PartialEq)]
pub enum Act {
    /// The browser says that there is a network again.
    Reconnected,
    /// How the kiosk stands now.
    Looked(Link),
    /// The answer to [`Task::Find`]: an offer, or why there is none.
    Found {
        /// The round it was asked in.
        round: u32,
        /// The answer.
        answer: Box<Result<Offer, Problem>>,
    },
    /// The answer to [`Task::Keep`]: the ticket once the check-in is safely kept; `None` if it could not be.
    Kept {
        /// The round it was asked in.
        round: u32,
        /// The answer.
        given: Option<GivenTicket>,
    },
}

/// What is asked of outside.
#[derive(Clone, PartialEq)]
pub enum Task {
    /// Look for the server: fetch the lease, and hand over what waits.
    Look,
    /// Look for a booking among those that are kept.
    Find {
        /// Comes back with the answer.
        round: u32,
        /// What was scanned or typed.
        request: Identify,
    },
    /// Keep a check-in until the server answers, and give out a ticket.
    Keep {
        /// Comes back with the answer.
        round: u32,
        /// Idempotency key: the one that was sent with it already.
        key: String,
        /// Body.
        request: Box<CheckIn>,
        /// The rooms of this guest, in order.
        route: Vec<StationCode>,
    },
}

impl std::fmt::Debug for Act {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Act")
    }
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Task")
    }
}

/// Whether this is silence, and not an answer that the kiosk does not like.
pub fn is_silence(error: &CallError) -> bool {
    match error {
        CallError::Unreachable => true,
        CallError::Problem(problem) => problem.status >= 500,
        CallError::UnexpectedAnswer { status } => *status >= 500,
    }
}

/// Notes that a call was met by silence. That the server is back is found by looking, so that what waits goes over at once.
pub fn note(state: &mut State, error: Option<&CallError>) {
    state.link.down |= error.is_some_and(is_silence);
}

/// Looks for the server.
pub const fn look() -> Effect {
    Effect::Offline(Task::Look)
}

/// One second went by.
pub fn second((mut state, mut effects): Next) -> Next {
    state.beat = state.beat.wrapping_add(1);
    let every = match (state.link.down, state.page()) {
        (true, _) => LOOK_WHILE_DOWN,
        (false, Page::Step(Step::Idle)) => LOOK,
        (false, _) => return (state, effects),
    };
    if state.beat.is_multiple_of(every) {
        effects.push(look());
    }
    (state, effects)
}

/// Something came back.
pub fn act(mut state: State, act: Act) -> Next {
    match act {
        Act::Reconnected => (state, vec![look()]),
        Act::Looked(link) => {
            state.link = link;
            (state, Vec::new())
        }
        Act::Found { round, answer } if round == state.round && state.waiting == Some(Waiting::Identify) => {
            state.waiting = None;
            state.quiet = 0;
            (found(state, *answer), Vec::new())
        }
        Act::Kept { round, given } if round == state.round && state.waiting == Some(Waiting::CheckIn) => {
            state.waiting = None;
            state.quiet = 0;
            (kept(state, given), Vec::new())
        }
        Act::Found { .. } | Act::Kept { .. } => (state, Vec::new()),
    }
}

/// Nobody answered who this is: look among what is kept. `None` when the kiosk cannot go on by itself.
pub fn identify(state: &mut State, request: Option<&Identify>, error: &CallError) -> Option<Effect> {
    note(state, Some(error));
    // On the package page it was asked for the ticket of a check-in that the server has: nothing here knows that one.
    let request = request.filter(|_| is_silence(error) && state.link.ready && state.step != Step::Package)?;
    state.waiting = Some(Waiting::Identify);
    Some(Effect::Offline(Task::Find { round: state.round, request: request.clone() }))
}

/// Nobody answered the check-in: keep it, whether or not it was carried out; its key makes sure that it counts once.
pub fn check_in(state: &mut State, error: &CallError) -> Option<Effect> {
    note(state, Some(error));
    if !is_silence(error) || !state.link.ready {
        return None;
    }
    let sent = state.guest.sent.clone()?;
    state.waiting = Some(Waiting::CheckIn);
    Some(Effect::Offline(Task::Keep {
        round: state.round,
        key: sent.key,
        route: route(&state.guest, &sent.request).0,
        request: Box::new(sent.request),
    }))
}

fn route(guest: &Guest, request: &CheckIn) -> (Vec<StationCode>, Vec<Finding>) {
    guest.offer.as_ref().map_or_else(<_>::default, |offer| shelf::route(offer, request))
}

fn found(mut state: State, answer: Result<Offer, Problem>) -> State {
    let identify = state.guest.identify.take();
    match answer {
        Ok(offer) => {
            if !state.language_chosen {
                state.language = offer.language;
            }
            state.guest = Guest { alone: true, ..Guest::offered(identify, offer) };
            state.step = Step::Confirm;
        }
        Err(problem) => {
            state.guest.identify = identify;
            // Whoever said so has no appointment, as far as anybody can know now.
            if problem.code() == "offline-booking-unknown" && state.guest.walk_in.wanted {
                return walk_in::with_claim(state);
            }
            state.problem = Some(problem);
        }
    }
    state
}

fn kept(mut state: State, given: Option<GivenTicket>) -> State {
    match (given, &state.guest.sent) {
        (Some(given), Some(sent)) => {
            let (route, findings) = route(&state.guest, &sent.request);
            state.guest.ticket = Some(shelf::ticket_of(given.ticket, route, findings));
            state.guest.alone = true;
            state.link.waiting = state.link.waiting.saturating_add(1);
            state.step = Step::Ticket;
        }
        _ => state.problem = Some(Problem::plain("unreachable")),
    }
    state
}

#[cfg(test)]
mod tests;
