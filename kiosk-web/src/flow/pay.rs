//! Paying in person. The ticket is there already and stays, whatever becomes of the payment.

use super::{Effect, Next};
use crate::state::{State, Step};
use checkup_core::api::client::CallError;
use checkup_core::api::payment::{PaymentState, PaymentStatus, PaymentView};

/// Seconds between two looks at whether the money has arrived.
const LOOK_EVERY: u32 = 2;
/// Looks that may fail before the page says that the network is gone.
const LOST_AFTER: u32 = 3;

/// What is known of the payment.
#[derive(Clone, Default, PartialEq)]
pub struct Part {
    /// The code to pay by.
    pub view: Option<PaymentView>,
    /// The code could not be had.
    pub failed: bool,
    /// The money is here.
    pub paid: bool,
    /// Seconds on this page.
    seconds: u32,
    /// A look is under way.
    looking: bool,
    /// Looks in a row that brought no answer.
    unanswered: u32,
}

/// What happens on this journey.
#[derive(Clone)]
pub enum Act {
    /// From the ticket: "pay now".
    Begin,
    /// Ask for the code once more.
    Again,
    /// "I pay at the desk": on to the ticket.
    AtDesk,
    /// The answer to [`Effect::AskPayment`].
    Asked {
        /// The round it was asked in.
        round: u32,
        /// The answer.
        answer: Box<Result<PaymentView, CallError>>,
    },
    /// The answer to [`Effect::LookPayment`].
    Looked {
        /// The round it was asked in.
        round: u32,
        /// The answer.
        answer: Result<PaymentStatus, CallError>,
    },
}

impl Act {
    /// An answer, not a touch.
    pub(super) const fn is_answer(&self) -> bool {
        matches!(self, Self::Asked { .. } | Self::Looked { .. })
    }
}

impl Part {
    /// The network seems to be gone; a payment is not lost by that.
    pub const fn is_lost(&self) -> bool {
        self.unanswered >= LOST_AFTER
    }
}

pub(super) fn act(mut state: State, act: Act) -> Next {
    match act {
        Act::Begin if state.step == Step::Ticket => return begin(state),
        Act::Again if state.step == Step::Pay => return begin(state),
        Act::AtDesk if state.step == Step::Pay => state.step = Step::Ticket,
        Act::Asked { round, answer } if round == state.round => match *answer {
            Ok(view) => {
                let paid = view.state == PaymentState::Paid;
                state.guest.pay.view = Some(view);
                if paid {
                    return (arrived(state), Vec::new());
                }
            }
            Err(error) => return (not_asked(state, &error), Vec::new()),
        },
        Act::Looked { round, answer } if round == state.round => return (looked(state, answer), Vec::new()),
        _ => {}
    }
    (state, Vec::new())
}

/// Goes on after a check-in: to the payment when something is owed, else to the ticket.
pub(super) fn after_check_in(mut state: State) -> Next {
    if is_owed(&state) {
        return begin(state);
    }
    state.step = Step::Ticket;
    (state, Vec::new())
}

/// Something is owed, and there is a ticket that it is owed for.
fn is_owed(state: &State) -> bool {
    let due = state.guest.ticket.as_ref().and_then(|ticket| ticket.due);
    due.is_some_and(|due| due.minor > 0)
}

fn begin(mut state: State) -> Next {
    let Some(visit) = state.guest.ticket.as_ref().filter(|_| is_owed(&state)).map(|ticket| ticket.visit)
    else {
        return (state, Vec::new());
    };
    state.guest.pay = Part::default();
    state.step = Step::Pay;
    let effect = Effect::AskPayment { round: state.round, visit };
    (state, vec![effect])
}

/// One second of whoever has a code to pay by, also on the ticket and while the page asks whether somebody is there: the
/// money may arrive meanwhile.
pub(super) fn second(state: &mut State) -> Vec<Effect> {
    let round = state.round;
    let part = &mut state.guest.pay;
    part.seconds = part.seconds.wrapping_add(1);
    let open = part.view.as_ref().filter(|view| view.state == PaymentState::Asked);
    let Some(payment) = open.map(|view| view.id) else { return Vec::new() };
    // A slow answer is waited for; two looks at once would tell nothing more.
    let on_page = matches!(state.step, Step::Pay | Step::Ticket);
    if !on_page || part.looking || !part.seconds.is_multiple_of(LOOK_EVERY) {
        return Vec::new();
    }
    part.looking = true;
    vec![Effect::LookPayment { round, payment }]
}

/// Without a code to pay by there is still the desk; whoever owes nothing goes on.
fn not_asked(mut state: State, error: &CallError) -> State {
    state.guest.pay.failed = true;
    if error.code() == "nothing-owed" {
        if let Some(ticket) = &mut state.guest.ticket {
            ticket.due = None;
        }
        state.step = Step::Ticket;
    }
    state
}

fn looked(mut state: State, answer: Result<PaymentStatus, CallError>) -> State {
    let part = &mut state.guest.pay;
    part.looking = false;
    match answer {
        Ok(status) => {
            part.unanswered = 0;
            let same = part.view.as_ref().is_some_and(|view| view.id == status.id);
            match status.state {
                PaymentState::Paid if same => return arrived(state),
                // The desk took it over, or the amount changed: this code is worth nothing any more.
                PaymentState::Void if same => {
                    part.view = None;
                    part.failed = true;
                }
                _ => {}
            }
        }
        Err(_) => part.unanswered = part.unanswered.saturating_add(1),
    }
    state
}

/// The money is here: on to the ticket, which says so.
fn arrived(mut state: State) -> State {
    state.guest.pay.paid = true;
    state.quiet = 0;
    if let Some(ticket) = &mut state.guest.ticket {
        ticket.due = None;
    }
    if state.step == Step::Pay {
        state.step = Step::Ticket;
    }
    state
}

closed_debug!(Part, Act);
