//! Station staff: every station with its load and its rooms; one station's screen: call, let in, enter, collect, let
//! out, scan at the door; and where somebody goes next.

pub(crate) mod action;
pub(crate) mod door;
pub(crate) mod entry;
pub(crate) mod leave;
pub(crate) mod overview;
pub(crate) mod screen;
pub(crate) mod skip;
pub(crate) mod way;
