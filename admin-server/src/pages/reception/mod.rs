//! Reception: the day's list, what waits for the desk, and new bookings.

pub(crate) mod booking;
pub(crate) mod desk;
pub(crate) mod today;
