//! Choose a language, each written in its own name.

use crate::flow::Action;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::t;
use yew::prelude::*;

use checkup_core::language::Language;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let choice = |language: Language| {
        html! {
            <button
                key={language.tag()} type="button" class="button big" lang={language.tag()}
                onclick={flow.on(Action::Speak(language))}
            >
                { t!(language, &format!("language-{}", language.tag())) }
            </button>
        }
    };
    let questions = Language::ALL.into_iter().filter(|language| *language != state.language).map(|language| {
        html! { <p key={language.tag()} class="also" lang={language.tag()}>{ t!(language, "kiosk-language-title") }</p> }
    });
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(state.language, "kiosk-language-title"),
            body: html! { <div class="also-asked">{ for questions }</div> },
            answers: html! { <>{ for Language::ALL.into_iter().map(choice) }</> },
            ..Sheet::default()
        },
    )
}
