//! Schemes: published tables that turn values into grades.

pub mod kr_nhis;
pub mod vn_1613;
