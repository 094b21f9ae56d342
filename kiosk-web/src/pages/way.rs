//! Where a ticket leads: the room, why that one, when, who is before, and how far the day is.

use crate::drawings::Drawing;
use crate::flow::{Action, report};
use crate::hooks::use_flow::Flow;
use crate::pages::ticket::{end, why};
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_core::api::kiosk::{NextRoom, Whereabouts};
use checkup_core::codes::StationCode;
use checkup_locales::{Language, format, t};
use yew::prelude::*;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let Some(way) = &state.guest.way.next else { return Html::default() };
    let (title, lead) = match way.now {
        Whereabouts::Waits => ("kiosk-way-waits", "kiosk-way-waits-why"),
        Whereabouts::Called => ("kiosk-way-called", "kiosk-way-called-why"),
        Whereabouts::Inside => ("kiosk-way-inside", "kiosk-way-inside-why"),
        Whereabouts::Finished => ("kiosk-way-finished", "kiosk-way-finished-why"),
        Whereabouts::Left => ("kiosk-way-left", "kiosk-way-left-why"),
    };
    let over = matches!(way.now, Whereabouts::Finished | Whereabouts::Left);
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, title),
            lead: t!(lang, lead),
            body: html! {
                <>
                    { for way.next.as_ref().filter(|_| !over).map(|station| room(lang, way, station)) }
                    { far(lang, way) }
                    if !over { { for way.done.map(|done| end(lang, done)) } }
                    if over { { drawing::picture(Drawing::ThankYou) } }
                    { for (!over && !way.later.is_empty()).then(|| later(lang, &way.later)) }
                </>
            },
            answers: html! {
                <>
                    { button::accent(flow, &t!(lang, "kiosk-done"), Action::Finish) }
                    if over {
                        { button::plain(flow, &t!(lang, "kiosk-report-begin"), Action::Report(report::Act::Begin)) }
                    }
                </>
            },
            class: "long way",
        },
    )
}

fn room(lang: Language, way: &NextRoom, station: &StationCode) -> Html {
    let waits = way.now == Whereabouts::Waits;
    let before = if way.before == 0 {
        t!(lang, "kiosk-way-next-in-line")
    } else {
        t!(lang, "kiosk-way-before", count = way.before)
    };
    let turn = |onward: &checkup_core::api::routing::Onward| {
        let clock = |at| format::time_of(lang, at);
        let begins = onward.begins;
        let between =
            t!(lang, "kiosk-ticket-between", early = clock(begins.early), late = clock(begins.late));
        html! {
            <p class="why">
                <span>{ why(lang, onward) }</span>
                <span>
                    { t!(lang, "kiosk-ticket-turn", time = clock(begins.likely)) }
                    if begins.early != begins.late { { format!(" ({between})") } }
                </span>
            </p>
        }
    };
    html! {
        <section class="first next-room">
            { drawing::station(station) }
            <p>
                <span>{ t!(lang, "kiosk-way-ticket", ticket = way.ticket.as_str()) }</span>
                <strong>{ t!(lang, &format!("station-{station}")) }</strong>
                if waits { <span>{ before }</span> }
            </p>
            if waits { { for way.onward.as_ref().map(turn) } }
        </section>
    }
}

/// Rooms that are over, as a line and in words.
fn far(lang: Language, way: &NextRoom) -> Html {
    let mark = |at: u16| if at < way.over { "done" } else { "to-come" };
    html! {
        <section class="far">
            <p>{ t!(lang, "kiosk-way-over", over = way.over, all = way.of) }</p>
            <div class="far-line" aria-hidden="true">
                { for (0..way.of).map(|at| html! { <span key={at} class={mark(at)} /> }) }
            </div>
        </section>
    }
}

/// What is left after the next room. No numbers: only the next one is decided.
pub fn later(lang: Language, stations: &[StationCode]) -> Html {
    let stop = |station: &StationCode| {
        html! {
            <li key={station.to_string()}>
                { drawing::station(station) }
                <span>{ t!(lang, &format!("station-{station}")) }</span>
            </li>
        }
    };
    html! {
        <section class="route">
            <h2>{ t!(lang, "kiosk-ticket-route") }</h2>
            <ul>{ for stations.iter().map(stop) }</ul>
        </section>
    }
}
