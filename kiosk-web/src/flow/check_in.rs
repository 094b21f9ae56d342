//! Asking who it is, and checking in: what is sent, under which key, and what each answer means.

use super::{Effect, Next, offline, pay, walk_in, way};
use crate::guest::{Guest, Sent};
use crate::problem::Problem;
use crate::state::{State, Step, Waiting};
use checkup_core::api::checkin::{CheckInOffer, Identify, TicketView};
use checkup_core::api::client::CallError;

/// Asks the server who this is.
pub(super) fn identify(mut state: State, request: Identify) -> Next {
    state.problem = None;
    state.waiting = Some(Waiting::Identify);
    state.guest.way = way::Part::default();
    state.guest.identify = Some(request.clone());
    let effect = Effect::Identify { round: state.round, request };
    (state, vec![effect])
}

/// The server's answer to [`identify`].
pub(super) fn identified(mut state: State, answer: Result<CheckInOffer, CallError>) -> Next {
    if state.waiting != Some(Waiting::Identify) {
        return (state, Vec::new());
    }
    state.waiting = None;
    state.quiet = 0;
    let identify = state.guest.identify.take();
    match answer {
        // Another kiosk was quicker: the guest has confirmed already, so the ticket comes at once.
        Ok(offer) if state.step == Step::Package && offer.ticket.is_some() => {
            state.guest.ticket.clone_from(&offer.ticket);
            state.guest.returning = true;
            state.guest.identify = identify;
            state.step = Step::Ticket;
        }
        Ok(offer) => {
            if !state.language_chosen {
                state.language = offer.language;
            }
            state.guest = Guest::offered(identify, offer.into());
            state.step = Step::Confirm;
        }
        Err(error) => {
            if let Some(effect) = offline::identify(&mut state, identify.as_ref(), &error) {
                state.guest.identify = identify;
                return (state, vec![effect]);
            }
            let by_code = matches!(identify, Some(Identify::Booking { .. }));
            let not_found = if by_code { "booking-code-unknown" } else { "booking-not-found" };
            let problem = Problem::of_call(&error, not_found);
            state.guest.identify = identify;
            let unknown = problem.code() == "booking-not-found";
            if unknown && state.guest.walk_in.wanted && state.step != Step::Package {
                return (walk_in::with_claim(state), Vec::new());
            }
            // Asked because a check-in found the person here already: no appointment says under which ticket.
            let again = unknown && state.step == Step::Package;
            state.problem = Some(if again { Problem::plain("walk-in-checked-in") } else { problem });
        }
    }
    (state, Vec::new())
}

/// Checks in under a fresh key, or sends the same check-in again under its own.
pub(super) fn check_in(mut state: State, key: String) -> Next {
    let request = state.guest.check_in(state.language).filter(|_| state.step == Step::Package);
    let Some(request) = request else { return (state, Vec::new()) };
    // A repeated check-in keeps its key, so that the server carries it out once; a changed one is another.
    let earlier = state.guest.sent.take().filter(|sent| sent.request == request);
    let sent = earlier.unwrap_or(Sent { key, request });
    send(state, sent)
}

/// Sends a check-in.
pub(super) fn send(mut state: State, sent: Sent) -> Next {
    state.problem = None;
    state.waiting = Some(Waiting::CheckIn);
    let effect = Effect::CheckIn {
        round: state.round,
        key: sent.key.clone(),
        request: Box::new(sent.request.clone()),
    };
    state.guest.sent = Some(sent);
    (state, vec![effect])
}

/// The server's answer to [`send`].
pub(super) fn checked_in(mut state: State, answer: Result<TicketView, CallError>) -> Next {
    if state.waiting != Some(Waiting::CheckIn) {
        return (state, Vec::new());
    }
    state.waiting = None;
    state.quiet = 0;
    match answer {
        Ok(ticket) => {
            state.guest.ticket = Some(ticket);
            return pay::after_check_in(state);
        }
        Err(error) => {
            if let Some(effect) = offline::check_in(&mut state, &error) {
                return (state, vec![effect]);
            }
            let problem = Problem::of_call(&error, "booking-not-found");
            let again = problem.code() == "booking-already-checked-in";
            state.problem = match state.guest.identify.clone() {
                Some(request) if again => return identify(state, request),
                None if again => Some(Problem::plain("walk-in-checked-in")),
                _ => Some(problem),
            };
        }
    }
    (state, Vec::new())
}
