//! What a visit costs and who pays.

pub mod quote;
