//! The kiosk in front of guests: a reducer without DOM ([`flow`]), a scanner's ear ([`scanner`]) and, in the browser,
//! pages drawn from them.
//!
//! `pages/` holds one page a step, `widgets/` what pages share, `hooks/` what listens to the browser, `client.rs` how
//! calls travel. Rules run here as WebAssembly from `core`; the server runs the same ones again.

/// `Debug` that prints a type's name and nothing of what it holds: most of it is somebody's.
macro_rules! closed_debug {
    ($($name:ident),+) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    )+};
}

pub mod born;
pub mod drawings;
pub mod flow;
pub mod guest;
pub mod ime;
pub mod json;
pub mod offer;
pub mod offline;
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
