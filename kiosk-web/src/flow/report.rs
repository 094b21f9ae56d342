//! How far the results are: a ticket and its holder's date of birth open it, and neither alone does.

use super::{Effect, Next};
use crate::born::Born;
use crate::problem::Problem;
use crate::state::{State, Step, Waiting};
use checkup_core::api::client::CallError;
use checkup_core::api::kiosk::{AskReport, ReportStatus};
use checkup_core::codes::TicketCode;
use checkup_core::error::Coded as _;
use chrono::NaiveDate;

/// One page of this journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Scan or type the ticket.
    Ticket,
    /// Type the date of birth.
    Born,
    /// How far the results are.
    Status,
}

/// What is known so far.
#[derive(Clone, Default, PartialEq)]
pub struct Part {
    /// The ticket.
    pub ticket: Option<TicketCode>,
    /// The date of birth as typed.
    pub born: Born,
    /// What was asked, to ask it again.
    pub asked: Option<AskReport>,
    /// How far the results are.
    pub status: Option<ReportStatus>,
}

/// What happens on this journey.
#[derive(Clone)]
pub enum Act {
    /// "My results."
    Begin,
    /// The ticket was typed.
    SubmitTicket,
    /// The date of birth was typed.
    Ask {
        /// Today at the centre.
        today: NaiveDate,
    },
    /// The answer to [`Effect::AskReport`].
    Answered {
        /// The round it was asked in.
        round: u32,
        /// The answer.
        answer: Box<Result<ReportStatus, CallError>>,
    },
}

pub(super) fn act(mut state: State, act: Act) -> Next {
    match (state.step, act) {
        (Step::Scan | Step::Way | Step::Code, Act::Begin) => {
            // Whoever has just shown the ticket need not show it again.
            let known = state.guest.way.asked.take().filter(|_| state.step == Step::Way);
            state.guest.typed.clear();
            state.step = Step::Report(if known.is_some() { Page::Born } else { Page::Ticket });
            state.guest.report = Part { ticket: known, ..Part::default() };
            (state, Vec::new())
        }
        (Step::Report(Page::Ticket), Act::SubmitTicket) => match TicketCode::parse(&state.guest.typed) {
            Ok(ticket) => (with_ticket(state, ticket), Vec::new()),
            Err(error) => {
                state.problem = Some(Problem::plain(match error.code() {
                    "code-shape" => "ticket-shape",
                    other => other,
                }));
                (state, Vec::new())
            }
        },
        (Step::Report(Page::Born), Act::Ask { today }) => {
            let (ticket, born) = (state.guest.report.ticket.clone(), state.guest.report.born.read(today));
            match ticket.zip(born.ok()) {
                Some((ticket, birth_date)) => ask(state, AskReport { ticket, birth_date }),
                // The page says beside the fields what is wrong with the date.
                None => (state, Vec::new()),
            }
        }
        _ => (state, Vec::new()),
    }
}

/// The ticket is known; the date of birth is next.
pub(super) fn with_ticket(mut state: State, ticket: TicketCode) -> State {
    state.guest.typed.clear();
    state.guest.report = Part { ticket: Some(ticket), ..Part::default() };
    state.step = Step::Report(Page::Born);
    state
}

/// Asks how far the results are.
pub(super) fn ask(mut state: State, request: AskReport) -> Next {
    state.problem = None;
    state.waiting = Some(Waiting::Report);
    state.guest.report.asked = Some(request.clone());
    let effect = Effect::AskReport { round: state.round, request };
    (state, vec![effect])
}

pub(super) fn answered(mut state: State, round: u32, answer: Result<ReportStatus, CallError>) -> Next {
    if round != state.round || state.waiting != Some(Waiting::Report) {
        return (state, Vec::new());
    }
    state.waiting = None;
    state.quiet = 0;
    match answer {
        Ok(status) => {
            // The date of birth has done its work.
            state.guest.report.born = Born::default();
            state.guest.report.status = Some(status);
            state.step = Step::Report(Page::Status);
        }
        Err(error) => state.problem = Some(Problem::of_call(&error, "report-not-found")),
    }
    (state, Vec::new())
}

closed_debug!(Part, Act);
