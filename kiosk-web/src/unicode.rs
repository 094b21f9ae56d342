//! Unicode as the browser knows it, lent to `core`: its tables would be a quarter of the program.

use checkup_core::unicode::Host;
use js_sys::{Array, Intl, JsString, Object, Reflect};
use wasm_bindgen::JsValue;

/// Before anything of `core` looks at a name.
pub fn lend() {
    checkup_core::unicode::lend(Host { normal, small, graphemes });
}

fn normal(text: &str, form: &str) -> String {
    JsString::from(text).normalize(form).into()
}

fn small(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

fn graphemes(text: &str) -> Vec<String> {
    // Without options it segments by grapheme, in the way of every language.
    let segmenter = Intl::Segmenter::new(&Array::new(), &Object::new());
    let segments = Array::from(&segmenter.segment(text));
    let key = JsValue::from_str("segment");
    segments.iter().filter_map(|one| Reflect::get(&one, &key).ok()?.as_string()).collect()
}
