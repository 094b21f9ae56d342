//! Reads a page aloud, in its language and by a voice of that language, for whoever asked for it. What may be heard by everybody
//! in the hall is decided by [`State::spoken`]; where there is no voice, the kiosk stays silent and says so in words.

use super::use_flow::Flow;
use crate::flow::Action;
use crate::state::{Spoken, State};
use checkup_core::language::Language;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};
use yew::prelude::*;

/// Slower than everyday speech.
const RATE: f32 = 0.9;

/// Speaks every new page while the voice is on. A new page, another language, the next guest and the button end it at once.
#[hook]
pub fn use_voice(state: &State, flow: &Flow) {
    let page = crate::widgets::frame::page_key(state);
    let of_page = (state.display.voice, state.language, state.spoken(), page, state.guest.call);
    let flow = flow.clone();
    use_effect_with(of_page, move |(on, language, spoken, ..)| {
        let speaking = on.then(|| Speaking::begin(*language, *spoken, flow));
        move || drop(speaking)
    });
}

/// A page being read; dropped, it falls silent.
struct Speaking {
    speech: Option<SpeechSynthesis>,
    _late: Option<Closure<dyn Fn()>>,
}

impl Speaking {
    fn begin(language: Language, spoken: Spoken, flow: Flow) -> Self {
        let Some(speech) = speech() else {
            flow.send(Action::VoiceFound(false));
            return Self { speech: None, _late: None };
        };
        speech.cancel();
        let say = {
            let (speech, flow) = (speech.clone(), flow);
            move || {
                let voice = voice(&speech, language);
                flow.send(Action::VoiceFound(voice.is_some()));
                if let (Some(voice), Some(text)) = (voice, text(spoken)) {
                    speak(&speech, &voice, &text);
                }
            }
        };
        // A browser may learn of its voices only after the page is there.
        let late = speech.get_voices().length() == 0;
        say();
        let late = late.then(|| Closure::<dyn Fn()>::new(say));
        speech.set_onvoiceschanged(late.as_ref().map(|late| late.as_ref().unchecked_ref()));
        Self { speech: Some(speech), _late: late }
    }
}

impl Drop for Speaking {
    fn drop(&mut self) {
        if let Some(speech) = &self.speech {
            speech.set_onvoiceschanged(None);
            speech.cancel();
        }
    }
}

/// The browser's speech, if it has any.
fn speech() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    let known = js_sys::Reflect::get(&window, &JsValue::from_str("speechSynthesis")).ok()?;
    if known.is_undefined() || known.is_null() { None } else { window.speech_synthesis().ok() }
}

/// A voice of the language; one of this machine before one that sends the text elsewhere.
fn voice(speech: &SpeechSynthesis, language: Language) -> Option<SpeechSynthesisVoice> {
    let voices = speech.get_voices();
    let voices = voices.iter().map(wasm_bindgen::JsCast::unchecked_into::<SpeechSynthesisVoice>);
    let of_language = voices.filter(|voice| {
        let tag = voice.lang().to_ascii_lowercase();
        tag.split(['-', '_']).next() == Some(language.tag())
    });
    of_language.min_by_key(|voice| !voice.local_service())
}

/// The heading and what stands below it, as far as the page may be heard.
fn text(spoken: Spoken) -> Option<String> {
    let selectors: &[&str] = match spoken {
        Spoken::Page => &["main h1", "main .lead"],
        Spoken::Lead => &["main .lead"],
        Spoken::Nothing => &[],
    };
    let document = web_sys::window()?.document()?;
    let part = |selector: &&str| document.query_selector(selector).ok()??.text_content();
    let text = selectors.iter().filter_map(part).collect::<Vec<_>>().join(". ");
    (!text.is_empty()).then_some(text)
}

fn speak(speech: &SpeechSynthesis, voice: &SpeechSynthesisVoice, text: &str) {
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else { return };
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(voice));
    utterance.set_rate(RATE);
    speech.speak(&utterance);
}
