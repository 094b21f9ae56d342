//! What a visit costs and who pays: the quote with VAT and the split between company and person, discounts that a second
//! person approved, the bill and its book, the code that a banking app pays by, and other currencies as a dated reference.
//!
//! Everything is billed in đồng. What an article costs is the price book's to say ([`crate::package::PriceBook`]).

pub mod approval;
pub mod bill;
pub mod cover;
pub mod discount;
pub mod ledger;
pub mod payment;
pub mod quote;
pub mod rate;
pub mod reference;
mod stored;
pub mod vat;
pub mod vietqr;

pub use approval::{Approved, Requested};
pub use bill::{Bill, Share};
pub use cover::{Cap, Cover};
pub use discount::{Discount, Reduction};
pub use quote::{Conditions, Quote, QuoteError, QuoteLine, quote};
pub use rate::BasisPoints;
pub use vat::VatClass;
pub use vietqr::VietQr;
