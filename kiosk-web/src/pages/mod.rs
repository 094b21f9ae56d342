//! One page a step, each a function of the state: what to say and what can be touched.

pub mod code;
pub mod conditions;
pub mod confirm;
pub mod consent;
pub mod help;
pub mod idle;
pub mod package;
pub mod problem;
pub mod question;
pub mod scan;
pub mod still_there;
pub mod ticket;
pub mod waiting;
