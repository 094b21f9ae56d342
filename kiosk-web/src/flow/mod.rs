//! The kiosk as a state machine without DOM: every touch, key, second and answer is an [`Action`], every call an
//! [`Effect`]. One guest at a time; [`Action::Finish`] and silence leave nothing of the guest behind.

mod check_in;
pub mod consent;
pub mod extras;
pub mod help;
pub mod offline;
pub mod pay;
pub mod report;
mod scan;
pub mod walk_in;
pub mod way;

use check_in::{check_in, checked_in, identified, identify, send};

use crate::guest::{Guest, Reply};
use crate::ime::Key;
use crate::problem::{Problem, Way};
use crate::state::{Page, State, Step, WARNING};
use checkup_core::api::checkin::{CheckIn, CheckInOffer, Identify, TicketView, Who};
use checkup_core::api::client::CallError;
use checkup_core::api::desk::AskForHelp;
use checkup_core::api::kiosk::{AskReport, AskWay};
use checkup_core::catalog::Condition;
use checkup_core::ids::{PaymentId, VisitId};
use checkup_core::language::Language;
use checkup_core::package::{Question, Said};
use chrono::NaiveDate;

/// Seconds between two looks at the server while the kiosk cannot be used.
const LOOK_AGAIN: u32 = 15;

/// What happens to a kiosk.
#[derive(Clone)]
pub enum Action {
    /// The page was loaded.
    Start,
    /// A finger came down or a key, whatever it does besides.
    Touched,
    /// One second went by.
    Second,
    /// A language was chosen; on the greeting this begins.
    Speak(Language),
    /// A scan was heard; `today` is the day at the centre.
    Scanned {
        /// As heard; lines parted by `\n`.
        text: String,
        /// Today at the centre.
        today: NaiveDate,
    },
    /// To the keyboard for the appointment's code.
    TypeCode,
    /// Characters from a keyboard, on the screen or of metal.
    Typed(String),
    /// Take the last character back.
    Erase,
    /// The code is complete.
    SubmitCode,
    /// "Yes, this is me."
    ItIsMe,
    /// "No, this is not me."
    NotMe,
    /// Ticks and the signature.
    Consent(consent::Act),
    /// A line of the conditions was touched.
    Mark(Condition, Said),
    /// The answer to the question shown.
    Reply(Reply),
    /// Check in. `key` is fresh; an earlier one is kept when the same check-in is sent again.
    CheckIn {
        /// A new idempotency key.
        key: String,
    },
    /// The answer to [`Effect::Identify`].
    Identified {
        /// The round it was asked in.
        round: u32,
        /// The answer.
        answer: Box<Result<CheckInOffer, CallError>>,
    },
    /// The answer to [`Effect::CheckIn`].
    CheckedIn {
        /// The round it was asked in.
        round: u32,
        /// The answer.
        answer: Box<Result<TicketView, CallError>>,
    },
    /// The answer to [`Effect::Greet`]: `None` when all is well.
    Greeted(Option<CallError>),
    /// One page back.
    Back,
    /// A way on from a problem.
    Take(Way),
    /// Ask for help.
    Help,
    /// The answer to [`Effect::AskForHelp`].
    Called {
        /// The round it was asked in.
        round: u32,
        /// The desk has it.
        heard: bool,
    },
    /// Close the help page.
    CloseHelp,
    /// "I am still here": the button, or a tap anywhere.
    Stay,
    /// The guest is done or gives up: wipe everything.
    Finish,
    /// Larger letters on or off.
    ToggleLarge,
    /// High contrast on or off.
    ToggleContrast,
    /// Going on without the server.
    Offline(offline::Act),
    /// Where a ticket leads.
    Way(way::Act),
    /// How far the results are.
    Report(report::Act),
    /// Without an appointment.
    WalkIn(walk_in::Act),
    /// Items besides the package.
    Extras(extras::Act),
    /// Paying.
    Pay(pay::Act),
    /// Reading aloud on or off.
    ToggleVoice,
    /// Whether there is a voice for the language.
    VoiceFound(bool),
}

impl std::fmt::Debug for Action {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Action")
    }
}

/// What the reducer asks the outside world to do.
#[derive(Clone, PartialEq)]
pub enum Effect {
    /// Ask whether the server knows this kiosk.
    Greet,
    /// Ask who this is.
    Identify {
        /// Comes back with the answer.
        round: u32,
        /// What was scanned or typed.
        request: Identify,
    },
    /// Check in.
    CheckIn {
        /// Comes back with the answer.
        round: u32,
        /// Idempotency key.
        key: String,
        /// Body.
        request: Box<CheckIn>,
    },
    /// Ask where a ticket leads.
    AskWay {
        /// Comes back with the answer.
        round: u32,
        /// The ticket.
        request: AskWay,
    },
    /// Ask how far the results are.
    AskReport {
        /// Comes back with the answer.
        round: u32,
        /// Ticket and date of birth.
        request: AskReport,
    },
    /// Ask for a code to pay by. The server gives the same one again, so that no key has to be kept.
    AskPayment {
        /// Comes back with the answer.
        round: u32,
        /// What is owed for.
        visit: VisitId,
    },
    /// Look whether the money has arrived.
    LookPayment {
        /// Comes back with the answer.
        round: u32,
        /// Which payment.
        payment: PaymentId,
    },
    /// What going on without the server needs.
    Offline(offline::Task),
    /// Call the desk.
    AskForHelp {
        /// Comes back with the answer.
        round: u32,
        /// Where the guest stopped.
        request: AskForHelp,
    },
    /// Forget what the scanner and the browser hold.
    Forget,
}

impl std::fmt::Debug for Effect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Greet => "Greet",
            Self::Identify { .. } => "Identify",
            Self::CheckIn { .. } => "CheckIn",
            Self::AskWay { .. } => "AskWay",
            Self::AskReport { .. } => "AskReport",
            Self::AskPayment { .. } => "AskPayment",
            Self::LookPayment { .. } => "LookPayment",
            Self::Offline(_) => "Offline",
            Self::AskForHelp { .. } => "AskForHelp",
            Self::Forget => "Forget",
        })
    }
}

type Next = (State, Vec<Effect>);

/// The next state, and what to do about it.
pub fn reduce(state: State, action: Action) -> Next {
    let mut state = state;
    let of_guest = match &action {
        Action::Second
        | Action::Identified { .. }
        | Action::CheckedIn { .. }
        | Action::Greeted(_)
        | Action::Offline(_)
        | Action::Called { .. }
        | Action::VoiceFound(_)
        | Action::Way(way::Act::Answered { .. })
        | Action::Report(report::Act::Answered { .. }) => false,
        Action::Pay(act) => !act.is_answer(),
        // The finger that comes down on the question must lift from it too: the page may not change under it.
        Action::Touched => !matches!(state.page(), Page::StillThere(_)),
        _ => true,
    };
    if of_guest {
        state.quiet = 0;
    }
    match action {
        Action::Start => (state, vec![Effect::Greet, offline::look()]),
        Action::Second => offline::second(second(state)),
        Action::Finish => wipe(state),
        Action::Identified { round, answer } if round == state.round => identified(state, *answer),
        Action::CheckedIn { round, answer } if round == state.round => checked_in(state, *answer),
        Action::Touched
        | Action::Stay
        | Action::ToggleLarge
        | Action::ToggleContrast
        | Action::ToggleVoice
        | Action::VoiceFound(_)
        | Action::Speak(_)
        | Action::CloseHelp
        | Action::Identified { .. }
        | Action::CheckedIn { .. } => (tune(state, &action), Vec::new()),
        Action::Greeted(error) => (greeted(state, error.as_ref()), Vec::new()),
        Action::Offline(act) => offline::act(state, act),
        Action::Way(act) => way::act(state, act),
        Action::Report(report::Act::Answered { round, answer }) => report::answered(state, round, *answer),
        Action::Pay(act) if act.is_answer() => pay::act(state, act),
        Action::Help => help::open(state),
        Action::Called { round, heard } => help::heard(state, round, heard),
        // Nobody changes a request that is under way.
        _ if state.waiting.is_some() => (state, Vec::new()),
        Action::Scanned { text, today } => scan::scanned(state, &text, today),
        Action::Take(way) => take(state, way),
        Action::Back => back(state),
        _ if state.help || state.problem.is_some() => (state, Vec::new()),
        Action::CheckIn { key } => check_in(state, key),
        Action::SubmitCode => scan::submit_code(state),
        Action::Report(act) => report::act(state, act),
        Action::WalkIn(act) => walk_in::act(state, act),
        Action::Extras(act) => extras::act(state, act),
        Action::Pay(act) => pay::act(state, act),
        Action::Consent(act) => consent::act(state, act),
        action => (turn(state, action), Vec::new()),
    }
}

/// Actions that are open at any time and change nothing of the guest's. Answers that came too late change nothing at all.
fn tune(mut state: State, action: &Action) -> State {
    match action {
        Action::ToggleLarge => state.display.large = !state.display.large,
        Action::ToggleContrast => state.display.contrast = !state.display.contrast,
        Action::ToggleVoice => {
            state.display.voice = !state.display.voice;
            state.display.voiceless = false;
        }
        Action::VoiceFound(found) => state.display.voiceless = state.display.voice && !found,
        Action::Speak(language) => {
            if state.page() == Page::Step(Step::Idle) {
                state.step = Step::Scan;
            }
            state.language = *language;
            state.language_chosen = true;
            if state.step == Step::WalkIn(walk_in::Page::Name) && state.guest.walk_in.name.is_empty() {
                state.guest.walk_in.name.press(Key::Layout(walk_in::layout(*language)));
            }
        }
        Action::CloseHelp => state.help = false,
        _ => {}
    }
    state
}

/// Actions that only turn a page or write down an answer.
fn turn(mut state: State, action: Action) -> State {
    match (state.step, action) {
        (Step::Scan | Step::Code, Action::TypeCode) => {
            state.step = Step::Code;
            state.guest.typed.clear();
        }
        (Step::Code, Action::Typed(text)) => scan::type_in(&mut state.guest.typed, &text),
        (Step::Code, Action::Erase) => {
            state.guest.typed.pop();
        }
        (Step::Report(report::Page::Ticket), Action::Typed(text)) => {
            scan::type_ticket(&mut state.guest.typed, &text);
        }
        (Step::Report(report::Page::Ticket), Action::Erase) => drop(state.guest.typed.pop()),
        (Step::Report(report::Page::Born), Action::Typed(text)) => state.guest.report.born.push(&text),
        (Step::Report(report::Page::Born), Action::Erase) => state.guest.report.born.erase(),
        (Step::WalkIn(page), Action::Typed(text)) => walk_in::typed(&mut state.guest.walk_in, page, &text),
        (Step::WalkIn(page), Action::Erase) => walk_in::erase(&mut state.guest.walk_in, page),
        (Step::Confirm, Action::ItIsMe) => {
            state.guest.ticket = state.guest.offer.as_ref().and_then(|offer| offer.ticket.clone());
            state.guest.returning = state.guest.ticket.is_some();
            if !state.guest.returning {
                return common_path(state);
            }
            state.step = Step::Ticket;
        }
        (Step::Confirm, Action::NotMe) => {
            state.guest = Guest::default();
            state.step = Step::Scan;
        }
        (Step::Question(at), Action::Mark(condition, said)) => {
            let asked = state.guest.questions.get(at);
            if matches!(asked, Some(Question::Conditions { conditions }) if conditions.contains(&condition)) {
                state.guest.mark(condition, said);
            }
        }
        (Step::Question(at), Action::Reply(reply)) => {
            if let Some(place) = state.guest.replies.get_mut(at) {
                *place = Some(reply);
            }
            state.step = after_question(&state.guest, at + 1);
        }
        _ => {}
    }
    state
}

/// From here on everybody's way is the same, booked or not.
fn common_path(mut state: State) -> State {
    state.step = consent::first(&state.guest);
    state
}

fn after_question(guest: &Guest, at: usize) -> Step {
    if at < guest.questions.len() { Step::Question(at) } else { Step::Package }
}

fn second(mut state: State) -> Next {
    let unusable = state.problem.as_ref().is_some_and(|problem| problem.code() == "kiosk-not-enrolled");
    if state.step == Step::Idle && !state.help && (unusable || state.problem.is_none()) {
        // Nobody is here. A kiosk that the server does not know looks again by itself.
        state.quiet += 1;
        let look = unusable && state.quiet.is_multiple_of(LOOK_AGAIN);
        return (state, if look { vec![Effect::Greet] } else { Vec::new() });
    }
    if state.waiting.is_some() {
        return (state, Vec::new());
    }
    state.quiet += 1;
    if state.quiet >= state.patience() + WARNING {
        return wipe(state);
    }
    let effects = pay::second(&mut state);
    (state, effects)
}

/// Nothing of the guest stays: neither answers nor language nor display; only the count of guests goes on, and how
/// the kiosk stands with its server.
fn wipe(state: State) -> Next {
    let round = state.round.wrapping_add(1);
    let fresh = State { round, link: state.link, beat: state.beat, ..State::default() };
    (fresh, vec![Effect::Forget, Effect::Greet])
}

fn greeted(mut state: State, error: Option<&CallError>) -> State {
    offline::note(&mut state, error);
    // Only what staff must mend is shown before anybody asked for something.
    let problem = error.map(|error| Problem::of_call(error, "unexpected-answer"));
    let refused = problem.filter(|problem| problem.code() == "kiosk-not-enrolled");
    let was_refused = state.problem.as_ref().is_some_and(|problem| problem.code() == "kiosk-not-enrolled");
    if state.step == Step::Idle && (state.problem.is_none() || was_refused) {
        state.problem = refused;
    }
    state
}

fn take(mut state: State, way: Way) -> Next {
    let Some(problem) = state.problem.take() else { return (state, Vec::new()) };
    match way {
        Way::ScanAgain => {
            state.guest = Guest::default();
            state.step = Step::Scan;
        }
        Way::TypeCode => {
            state.guest = Guest::default();
            state.step = Step::Code;
        }
        Way::TypeTicket => {
            let of_report = matches!(state.step, Step::Report(_));
            state.guest = Guest::default();
            state.step = if of_report { Step::Report(report::Page::Ticket) } else { Step::Code };
        }
        Way::WalkIn => {
            state.guest.walk_in.wanted = true;
            state = walk_in::with_claim(state);
        }
        Way::GoOn => {}
        Way::Restart => return wipe(state),
        Way::Desk => {
            state.problem = Some(problem);
            return help::open(state);
        }
        Way::Retry => return retry(state),
    }
    (state, Vec::new())
}

fn retry(state: State) -> Next {
    match (state.step, state.guest.sent.clone(), state.guest.identify.clone()) {
        (Step::Package, Some(sent), _) => send(state, sent),
        (Step::Report(_), ..) => match state.guest.report.asked.clone() {
            Some(request) => report::ask(state, request),
            None => (state, Vec::new()),
        },
        (_, _, Some(request)) => identify(state, request),
        _ => match state.guest.way.asked.clone() {
            Some(ticket) => way::ask(state, ticket),
            None => (state, vec![Effect::Greet]),
        },
    }
}

fn back(mut state: State) -> Next {
    if state.help || state.problem.is_some() {
        // The message first; the page below it stays.
        let below = state.help;
        state.help = false;
        if !below {
            state.problem = None;
        }
        return (state, Vec::new());
    }
    state.step = match state.step {
        Step::Idle | Step::Pay | Step::Ticket => state.step,
        Step::Scan => return wipe(state),
        Step::Code | Step::Way | Step::Report(report::Page::Ticket | report::Page::Status) => Step::Scan,
        Step::Report(report::Page::Born) => Step::Report(report::Page::Ticket),
        Step::WalkIn(page) => walk_in::back(&state.guest.walk_in, page),
        Step::Extras => return (extras::close(state), Vec::new()),
        Step::Confirm => {
            state.guest = Guest::default();
            Step::Scan
        }
        Step::Consent => before_consent(&state.guest),
        Step::Question(0) => consent::last(&state.guest, before_consent(&state.guest)),
        Step::Question(at) => Step::Question(at - 1),
        Step::Package => match state.guest.questions.len().checked_sub(1) {
            Some(last) => Step::Question(last),
            None => consent::last(&state.guest, before_consent(&state.guest)),
        },
    };
    if state.step == Step::Scan {
        state.guest = Guest::default();
    }
    (state, Vec::new())
}

/// Where somebody comes from who is asked for consent.
fn before_consent(guest: &Guest) -> Step {
    match guest.offer.as_ref().map(|offer| &offer.who) {
        Some(Who::WalkIn(_)) => Step::WalkIn(walk_in::Page::Packages),
        _ => Step::Confirm,
    }
}

#[cfg(test)]
mod pay_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod walk_in_tests;
#[cfg(test)]
mod way_tests;
