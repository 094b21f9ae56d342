//! The kiosk in front of guests: a reducer without DOM ([`flow`]), a scanner's ear ([`scanner`]) and, in the browser,
//! pages drawn from them.
//!
//! `pages/` holds one page a step, `widgets/` what pages share, `hooks/` what listens to the browser, `client.rs` how
//! calls travel. Rules run here as WebAssembly from `core`; the server runs the same ones again.

pub mod flow;
pub mod guest;
pub mod ime;
pub mod offer;
pub mod problem;
pub mod rules;
pub mod scanner;
pub mod state;

#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
mod client;
#[cfg(target_arch = "wasm32")]
mod hooks;
#[cfg(target_arch = "wasm32")]
mod pages;
#[cfg(target_arch = "wasm32")]
mod unicode;
#[cfg(target_arch = "wasm32")]
mod widgets;
