//! What travels and what is kept, as JSON. In the browser its own reader and writer do the work: a second one in the
//! program would be a sixth of the download.

#[cfg(target_arch = "wasm32")]
mod read;

#[cfg(not(target_arch = "wasm32"))]
pub use native::{read, write};

#[cfg(target_arch = "wasm32")]
pub use browser::{read, write};

#[cfg(target_arch = "wasm32")]
pub use read::value;

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use serde::Serialize;
    use serde::de::DeserializeOwned;

    /// The value that a text holds; `None` if it holds another one.
    pub fn read<T: DeserializeOwned>(text: &[u8]) -> Option<T> {
        serde_json::from_slice(text).ok()
    }

    /// A value as text; `None` for what JSON cannot hold.
    pub fn write<T: Serialize>(value: &T) -> Option<String> {
        serde_json::to_string(value).ok()
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::JSON;
    use serde::Serialize;
    use serde::de::DeserializeOwned;

    /// The value that a text holds; `None` if it holds another one.
    pub fn read<T: DeserializeOwned>(text: &[u8]) -> Option<T> {
        super::value(JSON::parse(std::str::from_utf8(text).ok()?).ok()?)
    }

    /// A value as text; `None` for what JSON cannot hold.
    pub fn write<T: Serialize>(value: &T) -> Option<String> {
        let value = value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).ok()?;
        JSON::stringify(&value).ok()?.as_string()
    }
}
