//! Administrators: kiosks, enrolled and revoked.

pub(crate) mod enrol;
pub(crate) mod kiosks;
