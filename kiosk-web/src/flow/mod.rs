//! The kiosk as a state machine without DOM: every touch, key, second and answer is an [`Action`], every call an
//! [`Effect`]. One guest at a time; [`Action::Finish`] and silence leave nothing of the guest behind.

use crate::guest::{Guest, Reply, Sent};
use crate::problem::{Problem, Way};
use crate::state::{CODE_LENGTH, Page, QUIET, State, Step, WARNING, Waiting};
use checkup_core::api::checkin::{CheckIn, CheckInOffer, Identify, TicketView};
use checkup_core::api::client::CallError;
use checkup_core::catalog::Condition;
use checkup_core::codes::{BookingCode, CLEAR_ALPHABET};
use checkup_core::language::Language;
use checkup_core::package::{Question, Said};
use checkup_core::person::{DocumentNumber, Scan};
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
    /// Yes or no to the purpose shown.
    Consent(bool),
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
    /// Forget what the scanner and the browser hold.
    Forget,
}

impl std::fmt::Debug for Effect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Greet => "Greet",
            Self::Identify { .. } => "Identify",
            Self::CheckIn { .. } => "CheckIn",
            Self::Forget => "Forget",
        })
    }
}

type Next = (State, Vec<Effect>);

/// The next state, and what to do about it.
pub fn reduce(state: State, action: Action) -> Next {
    let mut state = state;
    let of_guest = match &action {
        Action::Second | Action::Identified { .. } | Action::CheckedIn { .. } | Action::Greeted(_) => false,
        // The finger that comes down on the question must lift from it too: the page may not change under it.
        Action::Touched => !matches!(state.page(), Page::StillThere(_)),
        _ => true,
    };
    if of_guest {
        state.quiet = 0;
    }
    match action {
        Action::Start => (state, vec![Effect::Greet]),
        Action::Second => second(state),
        Action::Finish => wipe(state),
        Action::Identified { round, answer } if round == state.round => identified(state, *answer),
        Action::CheckedIn { round, answer } if round == state.round => checked_in(state, *answer),
        Action::Touched
        | Action::Stay
        | Action::ToggleLarge
        | Action::ToggleContrast
        | Action::Speak(_)
        | Action::Help
        | Action::CloseHelp
        | Action::Identified { .. }
        | Action::CheckedIn { .. } => (tune(state, &action), Vec::new()),
        Action::Greeted(error) => (greeted(state, error.as_ref()), Vec::new()),
        // Nobody changes a request that is under way.
        _ if state.waiting.is_some() => (state, Vec::new()),
        Action::Scanned { text, today } => scanned(state, &text, today),
        Action::Take(way) => take(state, way),
        Action::Back => back(state),
        _ if state.help || state.problem.is_some() => (state, Vec::new()),
        Action::CheckIn { key } => check_in(state, key),
        Action::SubmitCode => submit_code(state),
        action => (turn(state, action), Vec::new()),
    }
}

/// Actions that are open at any time and change nothing of the guest's. Answers that came too late change nothing at all.
fn tune(mut state: State, action: &Action) -> State {
    match action {
        Action::ToggleLarge => state.display.large = !state.display.large,
        Action::ToggleContrast => state.display.contrast = !state.display.contrast,
        Action::Speak(language) => {
            if state.page() == Page::Step(Step::Idle) {
                state.step = Step::Scan;
            }
            state.language = *language;
            state.language_chosen = true;
        }
        Action::Help => state.help = true,
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
        (Step::Code, Action::Typed(text)) => type_in(&mut state.guest.typed, &text),
        (Step::Code, Action::Erase) => {
            state.guest.typed.pop();
        }
        (Step::Confirm, Action::ItIsMe) => {
            state.guest.ticket = state.guest.offer.as_ref().and_then(|offer| offer.ticket.clone());
            state.guest.returning = state.guest.ticket.is_some();
            state.step = if state.guest.returning { Step::Ticket } else { Step::Consent(0) };
        }
        (Step::Confirm, Action::NotMe) => {
            state.guest = Guest::default();
            state.step = Step::Scan;
        }
        (Step::Consent(at), Action::Consent(given)) => {
            let required = state.guest.purposes().get(at).is_some_and(|purpose| purpose.is_required());
            if let Some(place) = state.guest.consents.get_mut(at) {
                *place = Some(given);
            }
            if required && !given {
                state.problem = Some(Problem::plain("consent-required"));
            } else {
                state.step = after_consent(&state.guest, at + 1);
            }
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

fn after_consent(guest: &Guest, at: usize) -> Step {
    if at < guest.consents.len() { Step::Consent(at) } else { after_question(guest, 0) }
}

fn after_question(guest: &Guest, at: usize) -> Step {
    if at < guest.questions.len() { Step::Question(at) } else { Step::Package }
}

/// Takes the characters that a booking code can hold; a small letter counts as its capital.
fn type_in(typed: &mut String, text: &str) {
    for c in text.chars().map(|c| c.to_ascii_uppercase()) {
        let fits = u8::try_from(c).is_ok_and(|byte| CLEAR_ALPHABET.contains(&byte));
        if fits && typed.len() < CODE_LENGTH {
            typed.push(c);
        }
    }
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
    if state.quiet >= QUIET + WARNING { wipe(state) } else { (state, Vec::new()) }
}

/// Nothing of the guest stays: neither answers nor language nor display; only the count of guests goes on.
fn wipe(state: State) -> Next {
    let fresh = State { round: state.round.wrapping_add(1), ..State::default() };
    (fresh, vec![Effect::Forget, Effect::Greet])
}

fn greeted(mut state: State, error: Option<&CallError>) -> State {
    // Only what staff must mend is shown before anybody asked for something.
    let problem = error.map(|error| Problem::of_call(error, "unexpected-answer"));
    let refused = problem.filter(|problem| problem.code() == "kiosk-not-enrolled");
    let was_refused = state.problem.as_ref().is_some_and(|problem| problem.code() == "kiosk-not-enrolled");
    if state.step == Step::Idle && (state.problem.is_none() || was_refused) {
        state.problem = refused;
    }
    state
}

fn scanned(mut state: State, text: &str, today: NaiveDate) -> Next {
    if state.step == Step::Ticket {
        // The next guest is here already.
        let (fresh, mut effects) = wipe(state);
        let (state, more) = scanned(fresh, text, today);
        effects.extend(more);
        return (state, effects);
    }
    state.help = false;
    let request = match read(text, today) {
        Ok(request) => request,
        Err(problem) => {
            state.problem = Some(problem);
            return (state, Vec::new());
        }
    };
    if matches!(state.step, Step::Idle | Step::Scan | Step::Code) {
        return identify(state, request);
    }
    if state.guest.identify.as_ref() != Some(&request) {
        state.problem = Some(Problem::plain("scan-other-document"));
    }
    (state, Vec::new())
}

/// What a scan asks the server.
fn read(text: &str, today: NaiveDate) -> Result<Identify, Problem> {
    let of_document = |number: &DocumentNumber, birth_date: NaiveDate| Identify::Document {
        kind: number.kind(),
        number: number.as_str().to_owned(),
        birth_date,
    };
    match Scan::parse(text, today).map_err(|error| Problem::of(&error))? {
        Scan::CitizenCard(card) => Ok(of_document(&card.identity_document().number, card.born().date())),
        Scan::TravelDocument(zone) => {
            let document = zone.identity_document().map_err(|error| Problem::of(&error))?;
            Ok(of_document(&document.number, zone.born().date()))
        }
        Scan::Booking(code) => Ok(Identify::Booking { code }),
        Scan::InsuranceCard => Err(Problem::plain("insurance-card-scanned")),
        Scan::Ticket(_) => Err(Problem::plain("ticket-scanned")),
    }
}

fn submit_code(mut state: State) -> Next {
    if state.step != Step::Code {
        return (state, Vec::new());
    }
    match BookingCode::parse(&state.guest.typed) {
        Ok(code) => identify(state, Identify::Booking { code }),
        Err(error) => {
            state.problem = Some(Problem::of(&error));
            (state, Vec::new())
        }
    }
}

fn identify(mut state: State, request: Identify) -> Next {
    state.problem = None;
    state.waiting = Some(Waiting::Identify);
    state.guest.identify = Some(request.clone());
    let effect = Effect::Identify { round: state.round, request };
    (state, vec![effect])
}

fn identified(mut state: State, answer: Result<CheckInOffer, CallError>) -> Next {
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
            let by_code = matches!(identify, Some(Identify::Booking { .. }));
            let not_found = if by_code { "booking-code-unknown" } else { "booking-not-found" };
            state.problem = Some(Problem::of_call(&error, not_found));
            state.guest.identify = identify;
        }
    }
    (state, Vec::new())
}

fn check_in(mut state: State, key: String) -> Next {
    let request = state.guest.check_in(state.language).filter(|_| state.step == Step::Package);
    let Some(request) = request else { return (state, Vec::new()) };
    // A repeated check-in keeps its key, so that the server carries it out once; a changed one is another.
    let earlier = state.guest.sent.take().filter(|sent| sent.request == request);
    let sent = earlier.unwrap_or(Sent { key, request });
    send(state, sent)
}

fn send(mut state: State, sent: Sent) -> Next {
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

fn checked_in(mut state: State, answer: Result<TicketView, CallError>) -> Next {
    if state.waiting != Some(Waiting::CheckIn) {
        return (state, Vec::new());
    }
    state.waiting = None;
    state.quiet = 0;
    match answer {
        Ok(ticket) => {
            state.guest.ticket = Some(ticket);
            state.step = Step::Ticket;
        }
        Err(error) => {
            let problem = Problem::of_call(&error, "booking-not-found");
            if let ("booking-already-checked-in", Some(request)) =
                (problem.code(), state.guest.identify.clone())
            {
                return identify(state, request);
            }
            state.problem = Some(problem);
        }
    }
    (state, Vec::new())
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
        Way::GoOn => {}
        Way::Restart => return wipe(state),
        Way::Desk => {
            state.problem = Some(problem);
            state.help = true;
        }
        Way::Retry => return retry(state),
    }
    (state, Vec::new())
}

fn retry(state: State) -> Next {
    match (state.step, state.guest.sent.clone(), state.guest.identify.clone()) {
        (Step::Package, Some(sent), _) => send(state, sent),
        (_, _, Some(request)) => identify(state, request),
        _ => (state, vec![Effect::Greet]),
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
        Step::Idle | Step::Ticket => state.step,
        Step::Scan => return wipe(state),
        Step::Code => Step::Scan,
        Step::Confirm => {
            state.guest = Guest::default();
            Step::Scan
        }
        Step::Consent(0) => Step::Confirm,
        Step::Consent(at) => Step::Consent(at - 1),
        Step::Question(0) => last_consent(&state.guest),
        Step::Question(at) => Step::Question(at - 1),
        Step::Package => match state.guest.questions.len().checked_sub(1) {
            Some(last) => Step::Question(last),
            None => last_consent(&state.guest),
        },
    };
    if state.step == Step::Scan {
        state.guest = Guest::default();
    }
    (state, Vec::new())
}

fn last_consent(guest: &Guest) -> Step {
    guest.consents.len().checked_sub(1).map_or(Step::Confirm, Step::Consent)
}

#[cfg(test)]
mod tests;
