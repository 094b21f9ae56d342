//! Buttons: one in accent for the usual way on, whole cards for choices.

use crate::drawings::Icon;
use crate::flow::Action;
use crate::hooks::use_flow::Flow;
use crate::widgets::drawing;
use yew::prelude::*;

/// The usual way on of a page, in accent, full width.
pub fn accent(flow: &Flow, text: &str, action: Action) -> Html {
    html! { <button type="button" class="button accent" onclick={flow.on(action)}>{ text }</button> }
}

/// Another way on, outlined, full width.
pub fn plain(flow: &Flow, text: &str, action: Action) -> Html {
    html! { <button type="button" class="button" onclick={flow.on(action)}>{ text }</button> }
}

/// A choice: a whole card. `chosen` is `None` before anything was chosen.
pub fn card(flow: &Flow, picture: Icon, text: &str, chosen: bool, action: Action) -> Html {
    html! {
        <button
            type="button"
            class={classes!("choice", chosen.then_some("chosen"))}
            aria-pressed={if chosen { "true" } else { "false" }}
            onclick={flow.on(action)}
        >
            { drawing::icon(picture) }
            <span>{ text }</span>
        </button>
    }
}
