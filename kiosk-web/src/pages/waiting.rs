//! The server is being asked.

use crate::drawings::Drawing;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::drawing;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::t;
use yew::prelude::*;

use crate::state::Waiting;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let key = match state.waiting {
        Some(Waiting::CheckIn) => "kiosk-waiting-check-in",
        Some(Waiting::Way) => "kiosk-waiting-way",
        Some(Waiting::Report) => "kiosk-waiting-report",
        _ => "kiosk-waiting-identify",
    };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, key),
            lead: t!(lang, "kiosk-waiting-why"),
            body: drawing::picture(Drawing::Waiting),
            ..Sheet::default()
        },
    )
}
