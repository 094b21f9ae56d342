//! One page a step, each a function of the state: what to say and what can be touched.

pub mod born;
pub mod code;
pub mod conditions;
pub mod confirm;
pub mod consent;
pub mod extras;
pub mod help;
pub mod idle;
pub mod package;
pub mod packages;
pub mod pay;
pub mod problem;
pub mod question;
pub mod report;
pub mod scan;
pub mod still_there;
pub mod ticket;
pub mod waiting;
pub mod walk_in;
pub mod way;
