//! Nobody is here: the three greetings, each a place to touch that begins in its own language; a scan begins too.

use crate::flow::Action;
use crate::hooks::mirror_document::TITLE;
use crate::hooks::use_flow::Flow;
use crate::widgets::icon::{self, Icon};
use checkup_core::language::Language;
use checkup_locales::t;
use yew::prelude::*;

/// Draws the page.
pub fn view(flow: &Flow) -> Html {
    let greeting = |language: Language| {
        html! {
            <button
                key={language.tag()} type="button" class="greeting" lang={language.tag()}
                onclick={flow.on(Action::Speak(language))}
            >
                <strong>{ t!(language, "kiosk-greeting") }</strong>
                <span>{ t!(language, "kiosk-greeting-touch") }</span>
            </button>
        }
    };
    html! {
        <main key="idle" class="idle" data-page="idle">
            <h1 id={TITLE} tabindex="-1" class="unseen">{ t!(Language::Vi, "kiosk-title") }</h1>
            { icon::draw(Icon::Mark) }
            <div class="greetings">{ for Language::ALL.into_iter().map(greeting) }</div>
        </main>
    }
}
