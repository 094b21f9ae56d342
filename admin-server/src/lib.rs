//! The server: HTTP, staff pages, store and printing, as a library so that tests run it inside their own process.

pub mod app;
pub mod cli;
pub mod config;
pub mod digest;
pub mod http;
pub mod pages;
pub mod print;
pub mod router;
pub mod simulation;
pub mod state;
pub mod store;
pub mod wire;
