//! What listens to the browser and feeds the flow: one hook a file.

pub mod depot;
pub mod keep_time;
pub mod mirror_document;
pub mod reload_after_panic;
pub mod safe;
pub mod scan_keys;
pub mod use_flow;
pub mod voice;
