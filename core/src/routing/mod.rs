//! The way through the centre: which stations a visit needs, who goes where next, and when everybody will be done.
//!
//! | Question | Answer |
//! |---|---|
//! | Which stations does this visit need, and what must come before what? | [`plan()`] |
//! | Rooms are idle: who goes into which now, and why? | [`decide`] on a [`Floor`] |
//! | Where does everybody go next, and when will they be done? | [`forecast`] |
//! | How long does a station take at this hour, for somebody of this age? | [`Durations`] |
//! | What would a whole day be like? | [`simulate()`] on a [`Day`] |
//!
//! Everything is a pure function of what is handed in: no clock, no randomness, no map whose order could matter. The
//! same floor gives the same answer natively and as WebAssembly.
//!
//! People wait in one hall with the rooms around it, and are called from there. Whoever comes out of a room walks for
//! [`Floor::walk`] before anything else can begin, except at the station where they already are.

mod decide;
mod estimate;
mod forecast;
mod moment;
mod plan;
mod reason;
mod rule;
pub mod shop;
pub mod simulate;
mod state;
mod world;

pub use decide::{Call, decide};
pub use estimate::{AgeGroup, Durations, Observation};
pub use forecast::{Forecast, Outlook, forecast};
pub use moment::{Moment, Span};
pub use plan::{Plan, Stop, next, plan};
pub use reason::{Because, Why};
pub use rule::precedences;
pub(crate) use rule::unordered;
pub use simulate::{Day, Policy, Schedule, simulate};
pub use state::{Floor, FloorError, Need, Person, Place, Room, Station};
