//! What the document itself shows of the state: language, title, display mode, and where the focus is.

use crate::state::State;
use checkup_locales::{Language, t};
use wasm_bindgen::JsCast as _;
use yew::prelude::*;

/// The id of the heading that receives the focus when a page appears.
pub const TITLE: &str = "page-title";

/// Keeps the document in step with the state.
#[hook]
pub fn use_mirror(state: &State) {
    use_effect_with(state.language, |language: &Language| {
        if let Some(document) = document() {
            // The title never names a person or a step.
            document.set_title(&t!(*language, "kiosk-title"));
            if let Some(root) = document.document_element() {
                let _ = root.set_attribute("lang", language.tag());
            }
        }
    });
    use_effect_with(state.display, |display| {
        if let Some(root) = document().and_then(|document| document.document_element()) {
            let _ = root.class_list().toggle_with_force("large", display.large);
            let _ = root.class_list().toggle_with_force("contrast", display.contrast);
        }
    });
    use_effect_with(crate::widgets::frame::page_key(state), |_| {
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        // A screen reader begins with the new page's heading.
        let heading = document().and_then(|document| document.get_element_by_id(TITLE));
        if let Some(heading) = heading.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = heading.focus();
        }
    });
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
