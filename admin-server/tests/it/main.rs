//! The server through its own API, on SQLite or PostgreSQL: what each resource does, who may do what, and what holds for
//! every write.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops there")]

mod audit;
mod authorisation;
mod batch;
mod board;
mod centre;
mod company_report;
mod computed;
mod conclusion;
mod consent;
mod crash;
mod database;
mod demo_centre;
mod desk;
mod guest;
mod idempotency;
mod kiosk;
mod lab_message;
mod lease;
mod locked_batch;
mod pages;
mod paper;
mod payment;
mod referral;
mod report;
mod resident_number;
mod result;
mod routing;
mod simulation;
mod slips;
mod specimen;
mod store_contract;
mod uncounted;
mod walk_in;
