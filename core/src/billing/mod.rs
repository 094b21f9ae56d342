//! What a visit costs and who pays.

pub mod quote;
pub mod rate;
pub mod vat;
