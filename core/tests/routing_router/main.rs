//! The router, seen from outside: whole days and single floors, with rules that are written down here a second time and
//! share nothing with the router but its types.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

mod days;
mod dice;
mod errors;
mod fixtures;
mod floor;
mod floors;
mod honesty;
mod random;
mod rules;
