//! Orders, specimens and results of a visit: their states, their ranges and flags.

pub mod order;
pub mod result;
pub mod specimen;
