//! Nobody has touched the screen: a countdown, and one button to go on.

use crate::drawings::Drawing;
use crate::flow::Action;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_locales::t;
use yew::prelude::*;

/// Draws the page with the seconds left.
pub fn view(state: &State, flow: &Flow, seconds: u32) -> Html {
    let lang = state.language;
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-still-there"),
            lead: t!(lang, "kiosk-still-there-why", seconds = seconds),
            body: html! {
                <>
                    <p class="countdown" aria-hidden="true">{ seconds }</p>
                    { drawing::picture(Drawing::StillThere) }
                </>
            },
            answers: html! {
                <>
                    { button::accent(flow, &t!(lang, "kiosk-still-there-yes"), Action::Stay) }
                    { button::plain(flow, &t!(lang, "kiosk-still-there-no"), Action::Finish) }
                </>
            },
            class: "problem",
        },
    )
}
