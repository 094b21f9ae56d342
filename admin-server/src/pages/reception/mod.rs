//! Reception: the day's list and new bookings.

pub(crate) mod booking;
pub(crate) mod today;
