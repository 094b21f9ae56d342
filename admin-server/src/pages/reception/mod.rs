//! Reception: the day's list, what waits for the desk, money, and new bookings.

pub(crate) mod booking;
pub(crate) mod consent;
pub(crate) mod desk;
pub(crate) mod payments;
pub(crate) mod today;
