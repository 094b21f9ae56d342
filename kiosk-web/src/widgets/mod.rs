//! What pages share: the frame around every page, buttons, keys and drawings.

pub mod button;
pub mod drawing;
pub mod frame;
pub mod keyboard;
pub mod link;
pub mod signature;
