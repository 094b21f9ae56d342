//! Seconds and touches: what the idle clock lives on.

use super::use_flow::Flow;
use crate::flow::Action;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use yew::prelude::*;

/// Sends a second every second, a touch for every finger and key that comes down, and a sign of life for every tap.
#[hook]
pub fn use_time(flow: &Flow) {
    let flow = flow.clone();
    use_effect_with((), move |()| {
        let window = web_sys::window();
        let ticking = flow.clone();
        let tick = Closure::<dyn Fn()>::new(move || ticking.send(Action::Second));
        let tapped = flow.clone();
        let tap = Closure::<dyn Fn()>::new(move || tapped.send(Action::Stay));
        let touch = Closure::<dyn Fn()>::new(move || flow.send(Action::Touched));
        let timer = window.as_ref().and_then(|window| {
            for event in ["pointerdown", "keydown"] {
                let _ = window.add_event_listener_with_callback_and_bool(
                    event,
                    touch.as_ref().unchecked_ref(),
                    true,
                );
            }
            // After the page's own handlers: they see the page that was tapped.
            let _ = window.add_event_listener_with_callback("click", tap.as_ref().unchecked_ref());
            let tick = tick.as_ref().unchecked_ref();
            window.set_interval_with_callback_and_timeout_and_arguments_0(tick, 1_000).ok()
        });
        move || {
            let Some(window) = window else { return };
            if let Some(timer) = timer {
                window.clear_interval_with_handle(timer);
            }
            for event in ["pointerdown", "keydown"] {
                let _ = window.remove_event_listener_with_callback_and_bool(
                    event,
                    touch.as_ref().unchecked_ref(),
                    true,
                );
            }
            let _ = window.remove_event_listener_with_callback("click", tap.as_ref().unchecked_ref());
            drop(tick);
        }
    });
}
