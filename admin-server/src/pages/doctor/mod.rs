//! Doctors: who is ready to be concluded, and one page a person with everything abnormal first.

pub(crate) mod chart;
pub(crate) mod computed;
pub(crate) mod list;
pub(crate) mod referral;
pub(crate) mod report;
pub(crate) mod result;
pub(crate) mod sign;
pub(crate) mod suggestion;
pub(crate) mod uncounted;
