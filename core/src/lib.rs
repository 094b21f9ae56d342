//! The domain of a health-checkup centre: packages, orders, results, judgement, referral, billing and routing.
//!
//! Pure by design: no clock, no randomness, no I/O and no logging, so that one rule runs unchanged in the kiosk
//! (WebAssembly) and on the server. Time, identifiers and settings come in as parameters; errors leave as a code with
//! typed arguments and become sentences only in `checkup-locales`.
#![deny(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)
)]

#[cfg(feature = "api")]
pub mod api;
pub mod billing;
pub mod booking;
pub mod bounds;
pub mod catalog;
pub mod codes;
pub mod conclusion;
pub mod consent;
pub mod error;
pub mod ids;
pub mod judgement;
pub mod lab;
pub mod language;
pub mod machine;
pub mod money;
pub mod package;
pub mod period;
pub mod person;
pub mod quantity;
pub mod reason;
pub mod referral;
#[cfg(feature = "report")]
pub mod report;
pub mod routing;
pub mod step;
pub mod visit;
