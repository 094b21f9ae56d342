//! A calm word on every page while the server does not answer.

use crate::state::State;
use checkup_core::language::Language;
use checkup_locales::t;
use yew::prelude::*;

fn said(state: &State) -> Option<&'static str> {
    let goes_on = state.link.ready || state.guest.alone;
    state.link.down.then_some(if goes_on { "kiosk-offline" } else { "kiosk-offline-locked" })
}

/// Draws it in the guest's language.
pub fn draw(state: &State) -> Html {
    let line = |said| html! { <p class="link-down" role="status">{ t!(state.language, said) }</p> };
    said(state).map_or_else(Html::default, line)
}

/// Draws it on the greeting, in every language; and, small, for staff: how many check-ins wait.
pub fn at_greeting(state: &State) -> Html {
    let said = said(state);
    let line = |language: Language| {
        said.map(|said| html! { <p key={language.tag()} lang={language.tag()}>{ t!(language, said) }</p> })
    };
    html! {
        <>
            if said.is_some() {
                <div class="link-down" role="status">{ for Language::ALL.into_iter().filter_map(line) }</div>
            }
            if state.link.waiting > 0 {
                <p class="link-waiting" data-fine="true">
                    { t!(Language::default(), "kiosk-offline-waiting", count = state.link.waiting) }
                </p>
            }
        </>
    }
}
