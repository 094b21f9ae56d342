//! Station staff: every station with its load, and one station's screen: call, let in, enter, collect, let out.

pub(crate) mod action;
pub(crate) mod entry;
pub(crate) mod overview;
pub(crate) mod screen;
pub(crate) mod skip;
