//! Orders, specimens and results of a visit: their states, their ranges and flags.

pub mod age;
pub mod delta;
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
pub use subject::Subject;
