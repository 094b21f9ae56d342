//! The ticket: the number to remember, where to go first, and the way after that.

use crate::flow::Action;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::t;
use yew::prelude::*;

use crate::widgets::icon::{self, Icon};
use crate::widgets::{button, station_icon};

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let Some(ticket) = &state.guest.ticket else { return Html::default() };
    let title = if state.guest.returning { "kiosk-ticket-again" } else { "kiosk-ticket-title" };
    let after = ticket.route.iter().filter(|station| Some(*station) != ticket.next.as_ref());
    let stop = |station: &checkup_core::codes::StationCode| {
        html! {
            <li key={station.to_string()}>
                { station_icon::draw(station) }
                <span>{ t!(lang, &format!("station-{station}")) }</span>
            </li>
        }
    };
    let first = ticket.next.as_ref().map_or_else(
        || html! { <p class="first nowhere">{ t!(lang, "kiosk-ticket-nowhere") }</p> },
        |station| {
            html! {
                <section class="first">
                    { station_icon::draw(station) }
                    <p><span>{ t!(lang, "kiosk-ticket-first") }</span><strong>{ t!(lang, &format!("station-{station}")) }</strong></p>
                    { icon::draw(Icon::Forward) }
                </section>
            }
        },
    );
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, title),
            body: html! {
                <>
                    <p class="ticket-code">{ ticket.ticket.as_str() }</p>
                    { first }
                    <p class="lead">{ t!(lang, "kiosk-ticket-remember") }</p>
                    if ticket.route.len() > 1 {
                        <section class="route">
                            <h2>{ t!(lang, "kiosk-ticket-route") }</h2>
                            <ol>{ for after.map(stop) }</ol>
                        </section>
                    }
                </>
            },
            answers: button::accent(flow, &t!(lang, "kiosk-ticket-done"), Action::Finish),
            class: "long ticket",
            ..Sheet::default()
        },
    )
}
