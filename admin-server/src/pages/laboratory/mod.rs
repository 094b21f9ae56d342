//! Laboratory: result files in, what could not be matched, critical values until they are read back.

pub(crate) mod bench;
pub(crate) mod critical;
pub(crate) mod import;
pub(crate) mod unmatched;
