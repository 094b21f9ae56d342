//! What every thing with a life has in common: named states, commands that are decided, events that are applied.
//!
//! A machine never changes behind anybody's back. A command is *decided* first, against the rules, and answers with an
//! event or with the reason why not; only an event, *applied*, makes the next state. So the events of a thing, applied
//! from its first state on, are its state, and a refused command changes nothing.
//!
//! [`transitions`] walks a machine with its own sample commands and lists every move and every refusal it can make. The
//! drawings in `docs/STATES.md` come from it (`cargo xtask states`), and `core/tests/state_machines.rs` holds every machine
//! to the sentences above with random commands.

use crate::error::Coded;
use std::fmt::Debug;

/// A closed list of states, each with the word that is stored and sent.
pub trait State: Copy + Eq + Debug + 'static {
    /// Every state, in the order of a usual life.
    const ALL: &'static [Self];

    /// As stored and sent.
    fn as_str(self) -> &'static str;

    /// Reads what [`State::as_str`] wrote.
    fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|state| state.as_str() == text)
    }
}

/// Makes an enum that has `ALL` and `as_str` of its own a [`State`].
macro_rules! state {
    ($name:ty) => {
        impl $crate::machine::State for $name {
            const ALL: &'static [Self] = &<$name>::ALL;
            fn as_str(self) -> &'static str {
                <$name>::as_str(self)
            }
        }
    };
}
pub(crate) use state;

/// A command to try a machine with, and what to call it in a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample<C> {
    /// Kebab-case; a command that can turn out differently has one name for each way, `finish` and `finish-too-early`.
    pub name: &'static str,
    /// The command with everything it carries.
    pub command: C,
}

impl<C> Sample<C> {
    /// A sample.
    pub const fn new(name: &'static str, command: C) -> Self {
        Self { name, command }
    }
}

/// A thing with a life: a visit, a specimen, a bill.
///
/// ```
/// use checkup_core::machine::Machine;
/// use checkup_core::visit::{VisitCommand, VisitState};
///
/// let visit = VisitState::Open;
/// assert!(visit.decide(&VisitCommand::Conclude).is_err(), "nothing is concluded before it is examined");
///
/// let mut events = Vec::new();
/// let mut now = visit;
/// for command in [VisitCommand::Finish { open_steps: 0 }, VisitCommand::Conclude] {
///     let event = now.decide(&command).unwrap();
///     now = now.apply(&event);
///     events.push(event);
/// }
/// assert_eq!(now, VisitState::Concluded);
/// // The events are the state.
/// assert_eq!(events.iter().fold(visit, |visit, event| visit.apply(event)), now);
/// ```
pub trait Machine: Clone + PartialEq + Debug {
    /// Where it can stand.
    type State: State;
    /// What can be asked of it, with who, when and why where a rule looks at that.
    type Command: Clone + Debug;
    /// What happened to it.
    type Event: Clone + PartialEq + Debug;
    /// Why it refuses a command.
    type Refusal: Coded + Debug;

    /// How a life can begin.
    fn starts() -> Vec<Self>;

    /// Where it stands.
    fn state(&self) -> Self::State;

    /// In this state nothing leads to another state any more.
    fn is_over(state: Self::State) -> bool;

    /// What a command brings about.
    ///
    /// # Errors
    /// The rule that forbids it.
    fn decide(&self, command: &Self::Command) -> Result<Self::Event, Self::Refusal>;

    /// What it is after an event. Only for events that [`Machine::decide`] gave for it.
    #[must_use]
    fn apply(&self, event: &Self::Event) -> Self;

    /// Commands that between them show every move and every refusal. Every value in them is invented.
    fn samples() -> Vec<Sample<Self::Command>>;
}

/// What became of a sample command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome<S> {
    /// It was carried out and something is different; this is the state after it, which may be the one before.
    Moved(S),
    /// It was carried out and nothing is different: a signature renewed, a message sent twice.
    Stayed,
    /// It was refused with this error code.
    Refused(&'static str),
}

/// One sample command in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition<S> {
    /// The state it was asked in.
    pub from: S,
    /// The sample's name.
    pub command: &'static str,
    /// What became of it.
    pub outcome: Outcome<S>,
}

/// Walks that find nothing new end here at the latest. A machine that remembers amounts or versions has more
/// instances than states, and could be walked for ever.
const MOST_INSTANCES: usize = 2_000;

/// Every sample command in every state that can be reached, in the order of the states and of the samples.
///
/// ```
/// use checkup_core::machine::{Outcome, transitions};
/// use checkup_core::visit::VisitState;
///
/// let moves = transitions::<VisitState>();
/// assert!(moves.iter().any(|t| {
///     (t.from, t.command, t.outcome) == (VisitState::Open, "finish", Outcome::Moved(VisitState::Examined))
/// }));
/// ```
pub fn transitions<M: Machine>() -> Vec<Transition<M::State>> {
    let samples = M::samples();
    let mut found: Vec<(usize, Transition<M::State>)> = Vec::new();
    let mut known: Vec<M> = M::starts();
    let mut fresh: Vec<M> = known.clone();
    loop {
        let before = found.len();
        let mut next = Vec::new();
        for machine in &fresh {
            for (at, sample) in samples.iter().enumerate() {
                let outcome = match machine.decide(&sample.command) {
                    Ok(event) => {
                        let after = machine.apply(&event);
                        let outcome =
                            if after == *machine { Outcome::Stayed } else { Outcome::Moved(after.state()) };
                        if !known.contains(&after) {
                            known.push(after.clone());
                            next.push(after);
                        }
                        outcome
                    }
                    Err(refusal) => Outcome::Refused(refusal.code()),
                };
                let seen = (at, Transition { from: machine.state(), command: sample.name, outcome });
                if !found.contains(&seen) {
                    found.push(seen);
                }
            }
        }
        if found.len() == before || known.len() > MOST_INSTANCES {
            break;
        }
        fresh = next;
    }
    let place = |state: M::State| M::State::ALL.iter().position(|one| *one == state);
    // Stable, so that of one command in one state the moves and refusals stay in the order in which they were met.
    found.sort_by_key(|(at, transition)| (place(transition.from), *at));
    found.into_iter().map(|(_, transition)| transition).collect()
}
