//! What a visit costs and who pays.

pub mod approval;
pub mod bill;
pub mod cover;
pub mod discount;
pub mod ledger;
pub mod quote;
pub mod rate;
pub mod reference;
pub mod vat;
pub mod vietqr;
