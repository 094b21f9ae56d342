//! Managers: how well the centre does.

pub(crate) mod promises;
