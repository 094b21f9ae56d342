//! The hub: a document or an appointment checks in, a ticket says where next; below, what to do without any of them.

use crate::drawings::{Drawing, Icon};
use crate::flow::{Action, report, walk_in};
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_locales::t;
use yew::prelude::*;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let way = |picture: Icon, key: &str| {
        html! {
            <li key={key.to_owned()}>
                { drawing::icon(picture) }
                <span><strong>{ t!(lang, key) }</strong><span>{ t!(lang, &format!("{key}-how")) }</span></span>
            </li>
        }
    };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-scan-title"),
            lead: t!(lang, "kiosk-scan-why"),
            body: html! {
                <>
                    { drawing::picture(Drawing::Scanning) }
                    <p class="unseen">{ t!(lang, "kiosk-scan-picture") }</p>
                    <ul class="ways">
                        { way(Icon::Card, "kiosk-scan-card") }
                        { way(Icon::Passport, "kiosk-scan-passport") }
                        { way(Icon::Calendar, "kiosk-scan-booking") }
                        { way(Icon::Forward, "kiosk-scan-ticket") }
                    </ul>
                </>
            },
            answers: html! {
                <>
                    { button::plain(flow, &t!(lang, "kiosk-type-code"), Action::TypeCode) }
                    <div class="halves">
                        { button::plain(flow, &t!(lang, "kiosk-walk-in-begin"), Action::WalkIn(walk_in::Act::Begin)) }
                        { button::plain(flow, &t!(lang, "kiosk-report-begin"), Action::Report(report::Act::Begin)) }
                    </div>
                </>
            },
            ..Sheet::default()
        },
    )
}
