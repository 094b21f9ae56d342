//! Items besides the package: chosen one by one, paid in person.

use super::Next;
use crate::guest::Guest;
use crate::rules;
use crate::state::{State, Step};
use checkup_core::codes::ItemCode;
use chrono::NaiveDate;

/// What was chosen besides the package.
#[derive(Clone, Default, PartialEq)]
pub struct Part {
    /// The items, in the order in which they were touched.
    pub chosen: Vec<ItemCode>,
    /// Today at the centre, by whose prices they were offered.
    pub today: Option<NaiveDate>,
}

/// What happens on this journey.
#[derive(Clone)]
pub enum Act {
    /// "Add tests."
    Open {
        /// Today at the centre.
        today: NaiveDate,
    },
    /// An item was touched: it joins, or leaves again.
    Toggle(ItemCode),
    /// Back to the package, with what was chosen.
    Close,
}

pub(super) fn act(mut state: State, act: Act) -> Next {
    match (state.step, act) {
        (Step::Package, Act::Open { today }) => {
            state.guest.extras.today = Some(today);
            state.step = Step::Extras;
        }
        (Step::Extras, Act::Toggle(item)) => toggle(&mut state, item),
        (Step::Extras, Act::Close) => return (close(state), Vec::new()),
        _ => {}
    }
    (state, Vec::new())
}

fn toggle(state: &mut State, item: ItemCode) {
    let chosen = &mut state.guest.extras.chosen;
    if let Some(at) = chosen.iter().position(|known| *known == item) {
        chosen.remove(at);
    } else if rules::extras(&state.guest)
        .iter()
        .any(|group| group.items.iter().any(|(code, _)| *code == item))
    {
        state.guest.extras.chosen.push(item);
    }
}

/// A new item may ask something that nobody has asked yet: that comes first.
pub(super) fn close(mut state: State) -> State {
    state.guest.ask_anew();
    state.step = first_open(&state.guest);
    state
}

/// The first question without an answer, or the package.
fn first_open(guest: &Guest) -> Step {
    guest.replies.iter().position(Option::is_none).map_or(Step::Package, Step::Question)
}

closed_debug!(Part, Act);
