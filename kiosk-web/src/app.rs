//! The root: one flow, the hooks that feed it, and the page that follows from its state.

use crate::flow::walk_in;
use crate::hooks::{keep_time, mirror_document, reload_after_panic, scan_keys, use_flow, voice};
use crate::pages;
use crate::rules;
use crate::state::{Page, Step};
use crate::unicode;
use crate::widgets::drawing;
use checkup_locales::Language;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use yew::prelude::*;

/// Called by the start script with what it fetched: the catalogue, the drawings and the texts of each language, all packed.
/// Greets, which needs no rule.
#[wasm_bindgen]
pub fn start(catalogue: JsValue, drawings: &str, vi: &str, ko: &str, en: &str) {
    reload_after_panic::install();
    unicode::lend();
    rules::install(catalogue);
    drawing::install(drawings);
    for (language, texts) in [(Language::Vi, vi), (Language::Ko, ko), (Language::En, en)] {
        checkup_locales::install(language, texts);
    }
    yew::Renderer::<Kiosk>::new().render();
}

/// Called by the start script once the greeting is seen: reads the rules before they are needed. The error is why they were
/// refused; without them nobody can be checked in.
#[wasm_bindgen]
pub fn prepare() -> Result<(), JsValue> {
    rules::read()?;
    Ok(())
}

/// The kiosk.
#[component]
fn Kiosk() -> Html {
    let flow = use_flow::use_flow();
    keep_time::use_time(&flow);
    scan_keys::use_scan_keys(&flow);
    let state = flow.state();
    mirror_document::use_mirror(&state);
    voice::use_voice(&state, &flow);
    match state.page() {
        Page::Waiting => pages::waiting::view(&state, &flow),
        Page::StillThere(seconds) => pages::still_there::view(&state, &flow, seconds),
        Page::Help => pages::help::view(&state, &flow),
        Page::Problem => pages::problem::view(&state, &flow),
        Page::Step(step) => match step {
            Step::Idle => pages::idle::view(&state, &flow),
            Step::Scan => pages::scan::view(&state, &flow),
            Step::Code => pages::code::view(&state, &flow),
            Step::Way => pages::way::view(&state, &flow),
            Step::Report(page) => pages::report::view(&state, &flow, page),
            Step::WalkIn(walk_in::Page::Packages) => pages::packages::view(&state, &flow),
            Step::WalkIn(page) => pages::walk_in::view(&state, &flow, page),
            Step::Confirm => pages::confirm::view(&state, &flow),
            Step::Consent => pages::consent::view(&state, &flow),
            Step::Question(at) => pages::question::view(&state, &flow, at),
            Step::Package => pages::package::view(&state, &flow),
            Step::Extras => pages::extras::view(&state, &flow),
            Step::Pay => pages::pay::view(&state, &flow),
            Step::Ticket => pages::ticket::view(&state, &flow),
        },
    }
}
