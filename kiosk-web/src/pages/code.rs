//! Type the appointment's code on keys that leave out what is mistaken for something else.

use crate::flow::Action;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::t;
use yew::prelude::*;

use crate::state::CODE_LENGTH;
use crate::widgets::icon::{self, Icon};
use checkup_core::codes::CLEAR_ALPHABET;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let typed = &state.guest.typed;
    let key = |sign: char| {
        html! {
            <button key={sign.to_string()} type="button" class="key" onclick={flow.on(Action::Typed(sign.to_string()))}>
                { sign }
            </button>
        }
    };
    let place = |at: usize| {
        let sign = typed.chars().nth(at);
        let said = sign.map_or_else(|| t!(lang, "kiosk-code-empty"), String::from);
        html! {
            <li key={at} class={classes!("place", (at == typed.len()).then_some("next"))}>
                <span class="unseen">{ t!(lang, "kiosk-code-place", place = at + 1, sign = said) }</span>
                <span aria-hidden="true">{ sign.map(String::from).unwrap_or_default() }</span>
            </li>
        }
    };
    let complete = typed.len() == CODE_LENGTH;
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-code-title"),
            lead: t!(lang, "kiosk-code-why"),
            body: html! {
                <ol class="places" aria-label={t!(lang, "kiosk-code-typed")} aria-live="polite">
                    { for (0..CODE_LENGTH).map(place) }
                </ol>
            },
            answers: html! {
                <>
                    <div class="keys">
                        { for CLEAR_ALPHABET.iter().copied().map(char::from).map(key) }
                    </div>
                    <div class="pair">
                        <button type="button" class="button erase" onclick={flow.on(Action::Erase)}>
                            { icon::draw(Icon::Erase) }
                            <span>{ t!(lang, "kiosk-code-erase") }</span>
                        </button>
                        <button
                            type="button" class="button accent" disabled={!complete}
                            onclick={flow.on(Action::SubmitCode)}
                        >
                            { t!(lang, "kiosk-code-submit") }
                        </button>
                    </div>
                </>
            },
            class: "typing",
        },
    )
}
