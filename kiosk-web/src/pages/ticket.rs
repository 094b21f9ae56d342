//! The ticket: the number to remember, where to go first, what is left, and what is still to be paid.

use crate::drawings::Icon;
use crate::flow::{Action, pay};
use crate::hooks::use_flow::Flow;
use crate::pages::way;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_core::api::routing::{Expected, Onward};
use checkup_core::codes::StationCode;
use checkup_core::money::Money;
use checkup_locales::{Language, format, t};
use yew::prelude::*;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let Some(ticket) = &state.guest.ticket else { return Html::default() };
    let returning = state.guest.returning;
    let title = if returning { "kiosk-ticket-again" } else { "kiosk-ticket-title" };
    let later: Vec<StationCode> =
        ticket.route.iter().filter(|station| Some(*station) != ticket.next.as_ref()).cloned().collect();
    let lead_in = if returning { "kiosk-ticket-now" } else { "kiosk-ticket-first" };
    let first = ticket.next.as_ref().map_or_else(
        || html! { <p class="first nowhere">{ t!(lang, "kiosk-ticket-nowhere") }</p> },
        |station| {
            html! {
                <section class="first">
                    { drawing::station(station) }
                    <p><span>{ t!(lang, lead_in) }</span><strong>{ t!(lang, &format!("station-{station}")) }</strong></p>
                    { drawing::icon(Icon::Forward) }
                    if let Some(onward) = &ticket.onward {
                        <p class="why">
                            <span>{ why(lang, onward) }</span>
                            <span>{ t!(lang, "kiosk-ticket-turn", time = format::time_of(lang, onward.begins.likely)) }</span>
                        </p>
                    }
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
                    { for ticket.done.map(|done| end(lang, done)) }
                    { first }
                    { money(lang, state.guest.pay.paid, ticket.due) }
                    if state.guest.alone {
                        <p class="notice">{ t!(lang, "kiosk-offline-ticket") }</p>
                    }
                    <p class="lead">{ t!(lang, "kiosk-ticket-remember") }</p>
                    if !later.is_empty() { { way::later(lang, &later) } }
                </>
            },
            answers: html! {
                <>
                    { button::accent(flow, &t!(lang, "kiosk-ticket-done"), Action::Finish) }
                    if ticket.due.is_some() {
                        { button::plain(flow, &t!(lang, "kiosk-pay-now"), Action::Pay(pay::Act::Begin)) }
                    }
                </>
            },
            class: "long ticket",
            ..Sheet::default()
        },
    )
}

/// What is paid, or what is still to be paid and where.
fn money(lang: Language, paid: bool, due: Option<Money>) -> Html {
    match due {
        Some(due) => html! {
            <p class="payer">{ t!(lang, "kiosk-ticket-due", amount = format::money(lang, due)) }</p>
        },
        None if paid => html! {
            <p class="clear">{ drawing::icon(Icon::Check) }<span>{ t!(lang, "kiosk-ticket-paid") }</span></p>
        },
        None => Html::default(),
    }
}

/// When everything is over. Without a range only the likely time was worked out.
pub fn end(lang: Language, done: Expected) -> Html {
    let clock = |at| format::time_of(lang, at);
    let (early, late) = (clock(done.early), clock(done.late));
    html! {
        <p class="end">
            <span>{ t!(lang, "kiosk-ticket-end") }</span>
            <strong>{ clock(done.likely) }</strong>
            if early != late {
                <span>{ t!(lang, "kiosk-ticket-between", early = early, late = late) }</span>
            }
        </p>
    }
}

/// Why this room comes next, as said to somebody who will be called into it.
pub fn why(lang: Language, onward: &Onward) -> String {
    let then = onward.then.as_ref().map(|then| t!(lang, &format!("station-{then}"))).unwrap_or_default();
    let time = onward.slot.map(|slot| format::time_of(lang, slot)).unwrap_or_default();
    t!(lang, &format!("kiosk-ticket-why-{}", onward.why.as_str()), then = then, time = time)
}
