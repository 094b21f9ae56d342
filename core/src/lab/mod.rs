//! Orders, specimens and results of a visit: their states, and what a value means before anybody judges it.
//!
//! [`classify`] finds the range that applies to a person and places a value in it, [`grounds`] says how soon somebody must
//! act, [`delta`] compares with an earlier checkup, [`release`] says whether a result may leave unseen, [`mod@unit`] converts.

pub mod age;
pub mod delta;
pub mod draw;
pub mod flag;
pub mod order;
pub mod qualitative;
pub mod range;
pub mod ranges;
pub mod release;
pub mod result;
pub mod specimen;
pub mod subject;
pub mod unit;
pub mod urgent;

pub use flag::Flag;
pub use range::{Classified, ShownRange, classify};
pub use subject::{Gestation, Subject};
pub use unit::UnitError;
pub use urgent::{Urgency, grounds, most_urgent};
