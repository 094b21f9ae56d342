//! What travels and what is kept, as JSON. In the browser its own reader does the work, and a writer of a few lines: those of
//! a library would be a fifth of the download.

#[cfg(target_arch = "wasm32")]
mod read;
mod write;

#[cfg(target_arch = "wasm32")]
pub use read::{text as read, value};
pub use write::text as write;

/// The value that a text holds; `None` if it holds another one.
#[cfg(not(target_arch = "wasm32"))]
pub fn read<T: serde::de::DeserializeOwned>(text: &[u8]) -> Option<T> {
    serde_json::from_slice(text).ok()
}
