//! Foreign protocols in and out. Each turns what other machines say into the words of `app` and nothing else.

pub mod hl7;
