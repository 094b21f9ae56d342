//! Nobody is here: the three greetings and one drawing. Each greeting is a whole area to touch in its own language, and so
//! the choice of a language; the emphasis goes from one to the next. A scan begins too, in the booking's language.

use crate::drawings::{Drawing, Icon};
use crate::flow::Action;
use crate::hooks::mirror_document::TITLE;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::drawing;
use crate::widgets::link;
use checkup_core::language::Language;
use checkup_locales::t;
use yew::prelude::*;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    html! {
        <main key="idle" class="idle" data-page="idle">
            <h1 id={TITLE} tabindex="-1" class="unseen">{ t!(Language::Vi, "kiosk-title") }</h1>
            { drawing::picture(Drawing::Greeting) }
            <div class="greetings">{ for Language::ALL.into_iter().map(|language| greeting(flow, language)) }</div>
            { link::at_greeting(state) }
        </main>
    }
}

fn greeting(flow: &Flow, language: Language) -> Html {
    html! {
        <button
            key={language.tag()} type="button" class="greeting" lang={language.tag()}
            onclick={flow.on(Action::Speak(language))}
        >
            <strong>{ t!(language, "kiosk-greeting") }</strong>
            <span>{ t!(language, "kiosk-greeting-touch") }</span>
            { drawing::icon(Icon::Forward) }
        </button>
    }
}
