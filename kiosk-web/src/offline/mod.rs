//! Going on when the server does not answer, as far as it needs no browser: what the kiosk keeps ([`shelf`]), and in which
//! order it hands over what waits ([`outbox`]). What is kept is encrypted by `hooks/safe.rs`, what is sent is sent by
//! `hooks/depot.rs`, and what a guest sees of it is decided in `flow/offline.rs`.

pub mod outbox;
pub mod shelf;
