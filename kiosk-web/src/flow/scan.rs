//! What was scanned, or typed instead: a document, a booking's code or a ticket, and where it leads from the page on which
//! it came.

use super::{Next, identify, report, walk_in, way, wipe};
use crate::problem::Problem;
use crate::state::{CODE_LENGTH, State, Step};
use checkup_core::api::checkin::Identify;
use checkup_core::codes::{BookingCode, CLEAR_ALPHABET, TicketCode};
use checkup_core::person::Scan;
use chrono::NaiveDate;

/// A scan was heard.
pub(super) fn scanned(state: State, text: &str, today: NaiveDate) -> Next {
    let read = read(text, today);
    let shown = state.guest.way.asked.as_ref();
    let again =
        matches!((&read, state.step), (Ok(Heard::Ticket(ticket)), Step::Way) if shown == Some(ticket));
    if !again && matches!(state.step, Step::Ticket | Step::Way | Step::Report(report::Page::Status)) {
        // The next guest is here already.
        let (fresh, mut effects) = wipe(state);
        let (state, more) = heard(fresh, read, today);
        effects.extend(more);
        return (state, effects);
    }
    heard(state, read, today)
}

/// What a scan leads to, by where the guest is.
fn heard(mut state: State, read: Result<Heard, Problem>, today: NaiveDate) -> Next {
    state.help = false;
    let read = match read {
        Ok(read) => read,
        Err(problem) => {
            state.problem = Some(problem);
            return (state, Vec::new());
        }
    };
    let open = matches!(state.step, Step::Idle | Step::Scan | Step::Code | Step::Way | Step::WalkIn(_));
    match read {
        Heard::Ticket(ticket) if matches!(state.step, Step::Report(_)) => {
            state.problem = None;
            return (report::with_ticket(state, ticket), Vec::new());
        }
        Heard::Ticket(ticket) if open => return way::ask(state, ticket),
        Heard::Person(request, claim) if open => {
            state.guest.walk_in.claim = claim.map(|claim| *claim);
            state.guest.walk_in.today = Some(today);
            return identify(state, request);
        }
        Heard::Person(request, _) if state.guest.identify.as_ref() == Some(&request) => {}
        Heard::Person(..) | Heard::Ticket(_) => state.problem = Some(Problem::plain("scan-other-document")),
    }
    (state, Vec::new())
}

/// What a scan says.
enum Heard {
    /// Who somebody is, or which booking; a document also says what a booking would.
    Person(Identify, Option<Box<walk_in::Claim>>),
    /// A ticket of today.
    Ticket(TicketCode),
}

/// Reads a scan.
fn read(text: &str, today: NaiveDate) -> Result<Heard, Problem> {
    let of_document = |claim: walk_in::Claim| {
        let (kind, number) = (claim.number.kind(), claim.number.as_str().to_owned());
        Heard::Person(
            Identify::Document { kind, number, birth_date: claim.birth_date },
            Some(Box::new(claim)),
        )
    };
    match Scan::parse(text, today).map_err(|error| Problem::of(&error))? {
        Scan::CitizenCard(card) => Ok(of_document(walk_in::Claim {
            name: card.name().clone(),
            birth_date: card.born().date(),
            sex: Some(card.sex()),
            number: card.identity_document().number,
        })),
        Scan::TravelDocument(zone) => {
            let document = zone.identity_document().map_err(|error| Problem::of(&error))?;
            Ok(of_document(walk_in::Claim {
                name: zone.name().clone(),
                birth_date: zone.born().date(),
                sex: zone.sex(),
                number: document.number,
            }))
        }
        Scan::Booking(code) => Ok(Heard::Person(Identify::Booking { code }, None)),
        Scan::InsuranceCard => Err(Problem::plain("insurance-card-scanned")),
        Scan::Ticket(ticket) => Ok(Heard::Ticket(ticket)),
    }
}

/// The code on the page is complete: a ticket's or a booking's, by its shape.
pub(super) fn submit_code(mut state: State) -> Next {
    if state.step != Step::Code {
        return (state, Vec::new());
    }
    if let Ok(ticket) = TicketCode::parse(&state.guest.typed) {
        return way::ask(state, ticket);
    }
    match BookingCode::parse(&state.guest.typed) {
        Ok(code) => identify(state, Identify::Booking { code }),
        Err(error) => {
            state.problem = Some(Problem::of(&error));
            (state, Vec::new())
        }
    }
}

/// Takes the characters that a booking code can hold, or a ticket's at its places; a small letter counts as its capital.
pub(super) fn type_in(typed: &mut String, text: &str) {
    for c in text.chars().map(|c| c.to_ascii_uppercase()) {
        let of_booking = u8::try_from(c).is_ok_and(|byte| CLEAR_ALPHABET.contains(&byte));
        if typed.len() < CODE_LENGTH && (of_booking || begins_ticket(typed, c)) {
            typed.push(c);
        }
    }
}

/// Takes the characters of a ticket: a letter, then digits.
pub(super) fn type_ticket(typed: &mut String, text: &str) {
    for c in text.chars().map(|c| c.to_ascii_uppercase()) {
        if begins_ticket(typed, c) {
            typed.push(c);
        }
    }
}

/// Whether what was typed is still the beginning of a ticket when `next` follows.
fn begins_ticket(typed: &str, next: char) -> bool {
    let mut typed = typed.chars();
    match typed.next() {
        None => next.is_ascii_uppercase(),
        Some(first) => {
            let digits = typed.clone().count();
            first.is_ascii_uppercase() && digits < 3 && typed.chain([next]).all(|c| c.is_ascii_digit())
        }
    }
}
