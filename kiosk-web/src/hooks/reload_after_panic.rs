//! A kiosk that panicked starts anew: nobody stands before a frozen screen, and nothing of the guest stays.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

/// Milliseconds until the reload, so that a fault at every start does not spin.
const AFTER: i32 = 3_000;

/// Installs the hook. The console gets the place in the source, never the message: it could hold a person.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(|at| format!("{}:{}", at.file(), at.line())).unwrap_or_default();
        web_sys::console::error_2(&"panic".into(), &place.into());
        let Some(window) = web_sys::window() else { return };
        let reload = Closure::once_into_js(|| {
            let _ = web_sys::window().map(|window| window.location().reload());
        });
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(reload.unchecked_ref(), AFTER);
    }));
}
