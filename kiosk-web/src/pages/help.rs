//! To the desk, with a code that tells staff where it stopped and nothing about the guest.

use crate::drawings::Drawing;
use crate::flow::Action;
use crate::flow::help::Call;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_locales::t;
use yew::prelude::*;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    // A call that did not get through is not talked about: the way to the desk is always there.
    let (title, why) = match state.guest.call {
        Call::Heard => ("kiosk-help-coming", "kiosk-help-coming-why"),
        Call::Calling => ("kiosk-help-calling", "kiosk-help-coming-why"),
        Call::Quiet | Call::Lost => ("kiosk-help-title", "kiosk-help-why"),
    };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, title),
            lead: t!(lang, why),
            body: html! {
                <>
                    <p class="desk"><span>{ t!(lang, "kiosk-help-code") }</span><strong class="desk-code">{ state.desk_code() }</strong></p>
                    { drawing::picture(Drawing::ToDesk) }
                </>
            },
            answers: html! {
                <>
                    { button::accent(flow, &t!(lang, "kiosk-help-continue"), Action::CloseHelp) }
                    { button::plain(flow, &t!(lang, "kiosk-help-finish"), Action::Finish) }
                </>
            },
            class: "problem asked",
        },
    )
}
