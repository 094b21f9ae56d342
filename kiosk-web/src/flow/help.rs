//! Asking for help: the page with the desk code, and one call to the desk a guest, however often the button is pressed.

use super::{Effect, Next};
use crate::state::State;
use checkup_core::api::checkin::Who;
use checkup_core::api::desk::AskForHelp;

/// How the call to the desk stands. Dropped with the guest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Call {
    /// Nobody was called.
    #[default]
    Quiet,
    /// The call is under way.
    Calling,
    /// The desk has it on its list.
    Heard,
    /// It did not get through: the guest goes to the desk.
    Lost,
}

/// Opens the page and calls the desk, unless it was called before.
pub fn open(mut state: State) -> Next {
    state.help = true;
    if state.guest.call != Call::Quiet {
        return (state, Vec::new());
    }
    state.guest.call = Call::Calling;
    let booking = state.guest.offer.as_ref().and_then(|offer| match offer.who {
        Who::Booking { booking } => Some(booking),
        Who::WalkIn(_) => None,
    });
    let request = AskForHelp { place: state.desk_code(), language: state.language, booking };
    let effect = Effect::AskForHelp { round: state.round, request };
    (state, vec![effect])
}

/// The desk has it, or not. A call that was lost is no problem page: the way to the desk is on this one.
pub fn heard(mut state: State, round: u32, heard: bool) -> Next {
    if round == state.round && state.guest.call == Call::Calling {
        state.guest.call = if heard { Call::Heard } else { Call::Lost };
    }
    (state, Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::{Action, reduce};
    use crate::guest::Guest;
    use crate::problem::{PROBLEMS, Problem, Way};
    use crate::state::{Page, Step};
    use checkup_core::desk::{DeskCode, WORDS};
    use checkup_core::language::Language;

    fn stuck() -> State {
        State {
            language: Language::Ko,
            step: Step::Scan,
            problem: Some(Problem::plain("scan-cut-off")),
            ..State::default()
        }
    }

    #[test]
    fn the_desk_is_called_once_with_the_place_and_nothing_of_the_guest() {
        let (state, effects) = reduce(stuck(), Action::Help);
        let [Effect::AskForHelp { round: 0, request }] = effects.as_slice() else { panic!("{effects:?}") };
        assert_eq!(
            (request.place.as_str(), request.language, request.booking),
            ("K1-CUT", Language::Ko, None)
        );
        assert_eq!((state.page(), state.guest.call), (Page::Help, Call::Calling));
        let (state, _) = reduce(state, Action::Called { round: 0, heard: true });
        assert_eq!(state.guest.call, Call::Heard);
        let (state, _) = reduce(state, Action::CloseHelp);
        let (state, effects) = reduce(state, Action::Help);
        assert_eq!((state.page(), effects), (Page::Help, Vec::new()), "they are coming already");
    }

    #[test]
    fn the_way_to_the_desk_from_a_problem_calls_too() {
        let (state, effects) = reduce(stuck(), Action::Take(Way::Desk));
        assert!(matches!(effects.as_slice(), [Effect::AskForHelp { .. }]));
        assert_eq!(state.page(), Page::Help);
    }

    #[test]
    fn a_call_that_was_lost_shows_the_way_to_the_desk() {
        let (state, _) = reduce(stuck(), Action::Help);
        let (state, _) = reduce(state, Action::Called { round: 0, heard: false });
        assert_eq!((state.page(), state.guest.call), (Page::Help, Call::Lost));
    }

    #[test]
    fn an_answer_for_the_guest_before_changes_nothing() {
        let (state, _) = reduce(stuck(), Action::Help);
        let (state, _) = reduce(state, Action::Finish);
        let (state, _) = reduce(state, Action::Called { round: 0, heard: true });
        assert_eq!(state.guest, Guest::default());
    }

    #[test]
    fn what_the_kiosk_shows_is_what_the_desk_reads() {
        let of_kiosk: Vec<_> = PROBLEMS.iter().map(|(code, word, _)| (*code, *word)).collect();
        for known in &of_kiosk {
            assert!(WORDS.contains(known), "{known:?} is missing in core/src/desk.rs");
        }
        for (code, ..) in PROBLEMS {
            let state =
                State { problem: Some(Problem::plain(code)), step: Step::Question(1), ..State::default() };
            let read = DeskCode::parse(&state.desk_code()).unwrap();
            assert_eq!((read.step.as_str(), read.page, read.problem), ("K4", Some(2), Some(*code)));
        }
    }
}
