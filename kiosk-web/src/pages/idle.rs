//! Nobody is here: the three greetings in turn, and nothing else. Touching anywhere begins; so does a scan.

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
            <span key={language.tag()} class="greeting" lang={language.tag()}>
                <strong>{ t!(language, "kiosk-greeting") }</strong>
                <span>{ t!(language, "kiosk-greeting-touch") }</span>
            </span>
        }
    };
    html! {
        <main key="idle" class="idle" data-page="idle">
            <h1 id={TITLE} tabindex="-1" class="unseen">{ t!(Language::Vi, "kiosk-title") }</h1>
            <button type="button" class="begin" onclick={flow.on(Action::Begin)}>
                { icon::draw(Icon::Mark) }
                <span class="greetings">{ for Language::ALL.into_iter().map(greeting) }</span>
            </button>
        </main>
    }
}
