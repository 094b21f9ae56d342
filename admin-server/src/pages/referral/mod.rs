//! The referral desk: everybody who must go on, none forgotten.

mod list;

pub(crate) use list::{ReferralRow, routes};
