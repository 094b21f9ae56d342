//! The keys of the whole page, heard before any element sees them, wherever the focus is.
//!
//! Keys of a scan never reach the page. Text that comes without keys (an input method, or a scanner in Unicode mode)
//! only reaches an editable element: while a burst runs, a field outside the view holds the focus, is emptied at every
//! event and removed at the end.

use super::use_flow::Flow;
use crate::flow::Action;
use crate::scanner::{Heard, Key};
use chrono::{DateTime, NaiveDate};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlElement, HtmlInputElement, InputEvent, KeyboardEvent};
use yew::prelude::*;

/// How often a burst without an end is looked at. Milliseconds.
const LOOK: i32 = 100;

/// Listens for as long as the kiosk runs.
#[hook]
pub fn use_scan_keys(flow: &Flow) {
    let ear = Ear { flow: flow.clone(), sink: Rc::default() };
    use_effect_with((), move |()| {
        let window = web_sys::window();
        let (keys, texts, pauses) = (ear.clone(), ear.clone(), ear);
        let on_key = Closure::<dyn Fn(KeyboardEvent)>::new(move |event| keys.key(&event));
        let on_text = Closure::<dyn Fn(web_sys::Event)>::new(move |event| texts.text(&event));
        let on_pause = Closure::<dyn Fn()>::new(move || {
            let heard = pauses.flow.ear.borrow_mut().poll(now());
            pauses.tell(heard);
        });
        let (key, text) = (on_key.as_ref().unchecked_ref(), on_text.as_ref().unchecked_ref());
        let timer = window.as_ref().and_then(|window| {
            let _ = window.add_event_listener_with_callback_and_bool("keydown", key, true);
            let _ = window.add_event_listener_with_callback_and_bool("input", text, true);
            let _ = window.add_event_listener_with_callback_and_bool("compositionend", text, true);
            let pause = on_pause.as_ref().unchecked_ref();
            window.set_interval_with_callback_and_timeout_and_arguments_0(pause, LOOK).ok()
        });
        move || {
            let Some(window) = window else { return };
            if let Some(timer) = timer {
                window.clear_interval_with_handle(timer);
            }
            let (key, text) = (on_key.as_ref().unchecked_ref(), on_text.as_ref().unchecked_ref());
            let _ = window.remove_event_listener_with_callback_and_bool("keydown", key, true);
            let _ = window.remove_event_listener_with_callback_and_bool("input", text, true);
            let _ = window.remove_event_listener_with_callback_and_bool("compositionend", text, true);
            drop(on_pause);
        }
    });
}

#[derive(Clone)]
struct Ear {
    flow: Flow,
    sink: Rc<RefCell<Option<Sink>>>,
}

/// The field that takes text without keys, and who had the focus before.
struct Sink {
    field: HtmlInputElement,
    before: Option<HtmlElement>,
}

impl Ear {
    fn key(&self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let key = event.key();
        let key = match key.as_str() {
            "Enter" | "Tab" => Key::Terminator,
            // What an input method makes of a key is another character than the scanner sent.
            "Process" | "Dead" => Key::Swallowed,
            "Backspace" => return self.erase(),
            text if text.chars().count() == 1 => Key::Text(key),
            _ => return,
        };
        let reaction = self.flow.ear.borrow_mut().key(key, event.time_stamp());
        if reaction.swallow {
            event.prevent_default();
            event.stop_propagation();
        }
        self.tell(reaction.heard);
    }

    /// Takes a character back; what was typed before it comes first.
    fn erase(&self) {
        let typed = self.flow.ear.borrow_mut().poll(f64::INFINITY);
        self.tell(typed);
        self.flow.send(Action::Erase);
    }

    /// Text that arrived in the sink.
    fn text(&self, event: &web_sys::Event) {
        let composing = event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing);
        let field = self.sink.borrow().as_ref().map(|sink| sink.field.clone());
        let Some(field) = field.filter(|_| !composing) else { return };
        let text = field.value();
        field.set_value("");
        if text.is_empty() {
            return;
        }
        let reaction = self.flow.ear.borrow_mut().key(Key::Text(text), event.time_stamp());
        self.tell(reaction.heard);
    }

    fn tell(&self, heard: Heard) {
        let hearing = self.flow.ear.borrow().is_hearing();
        if hearing != self.sink.borrow().is_some() {
            let sink = if hearing { Sink::open() } else { None };
            if let Some(old) = self.sink.replace(sink) {
                old.close();
            }
        }
        match heard {
            Heard::Nothing => {}
            // The space bar presses the button that has the focus; it is no letter then.
            Heard::Typed(text) if text.trim().is_empty() && button_has_focus() => {}
            Heard::Typed(text) => self.flow.send(Action::Typed(text)),
            Heard::Scan(text) => self.flow.send(Action::Scanned { text, today: today() }),
        }
    }
}

impl Sink {
    fn open() -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let before = document.active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
        let field: HtmlInputElement = document.create_element("input").ok()?.dyn_into().ok()?;
        field.set_class_name("scan-sink");
        for (name, value) in [
            ("type", "text"),
            ("tabindex", "-1"),
            ("autocomplete", "off"),
            ("inputmode", "none"),
            ("aria-hidden", "true"),
        ] {
            let _ = field.set_attribute(name, value);
        }
        document.body()?.append_child(&field).ok()?;
        let _ = field.focus();
        Some(Self { field, before })
    }

    fn close(self) {
        self.field.set_value("");
        self.field.remove();
        if let Some(before) = self.before.filter(|element| element.is_connected()) {
            let _ = before.focus();
        }
    }
}

fn button_has_focus() -> bool {
    let focused = web_sys::window().and_then(|w| w.document()).and_then(|d| d.active_element());
    focused.is_some_and(|element| element.tag_name() == "BUTTON")
}

fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Today at the centre, by this device's clock.
pub fn today() -> NaiveDate {
    // Whole milliseconds since 1970 fit an i64 for ages.
    #[allow(clippy::cast_possible_truncation)]
    let now = DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default();
    checkup_locales::format::at_centre(now).date_naive()
}
