//! The domain of a health-checkup centre: packages, orders, results, judgement, referral, billing and routing.
//!
#![doc = include_str!("../README.md")]
//!
//! ## What is where
//!
//! | Module | Question it answers | Begin with |
//! |---|---|---|
//! | [`catalog`] | What items, stations and packages are there? | [`Catalogue::builtin`] |
//! | [`package`] | What may this person have, what does it cost, are they prepared? | [`package::select`], [`package::entitle`], [`package::PriceBook`], [`package::assess`] |
//! | [`billing`] | What is to be paid, by whom, and how? | [`billing::quote()`], [`billing::Bill`], [`billing::VietQr`] |
//! | [`person`] | Who is this? Names, documents, what a scanner typed. | [`person::Scan`], [`person::PersonName`] |
//! | [`routing`] | Which rooms, who next, when is everybody done, what would a day be like? | [`routing::plan()`], [`routing::decide`], [`routing::forecast`], [`routing::simulate()`] |
//! | [`lab`] | Where does a value lie, since the last time too, and may it leave? | [`lab::classify`], [`lab::grounds`], [`lab::delta::compare`], [`lab::release::decide`] |
//! | [`judgement`] | Which grades do both schemes suggest, and what do the formulas say? | [`judgement::suggest`], [`judgement::risk::assess`] |
//! | [`conclusion`], [`referral`] | What did the doctor sign, and who is sent where? | [`conclusion::sign`], [`referral`] |
//! | [`booking`], [`visit`], [`step`], [`lab::order`], [`lab::specimen`], [`lab::result`] | How far has it come? | [`machine::Machine`] |
//! | [`consent`], [`reason`] | What was agreed to, and why was it done? | [`consent`], [`reason::Reason`] |
//! | [`dice`] | What is drawn, the same every time? | [`dice::Dice`] |
//! | [`quantity`], [`bounds`] | What was reported, and can it be? | [`Reported`], [`bounds`] |
//! | [`money`], [`period`], [`codes`], [`ids`], [`language`], [`error`] | The small types of all the others. | [`Money`], [`Coded`] |
//! | `report`, `api` | The papers and the wire types, each behind its feature. | |
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
pub mod desk;
pub mod dice;
pub mod error;
pub mod ids;
pub mod iso8601;
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
pub mod unicode;
pub mod visit;

pub use catalog::Catalogue;
pub use error::Coded;
pub use language::Language;
pub use money::Money;
pub use package::Person;
pub use quantity::{Number, Reported, Unit};
