//! What listens to the browser and feeds the flow: one hook a file.

pub mod keep_time;
pub mod mirror_document;
pub mod reload_after_panic;
pub mod scan_keys;
pub mod use_flow;
