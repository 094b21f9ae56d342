//! The server: HTTP, staff pages, store and printing, as a library so that tests run it inside their own process.

pub mod print;
