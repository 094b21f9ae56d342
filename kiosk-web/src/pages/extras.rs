//! Add tests: by room, each with its price, and below what they come to.

use crate::drawings::Icon;
use crate::flow::Action;
use crate::flow::extras::Act;
use crate::hooks::use_flow::Flow;
use crate::rules::{self, ExtraGroup};
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_core::codes::ItemCode;
use checkup_core::money::Money;
use checkup_locales::{Language, format, t};
use yew::prelude::*;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let groups = rules::extras(&state.guest);
    let chosen = &state.guest.extras.chosen;
    let of_chosen = groups.iter().flat_map(|group| &group.items).filter(|(item, _)| chosen.contains(item));
    let sum = Money::vnd(of_chosen.map(|(_, price)| price.minor).sum());
    let go_on = if chosen.is_empty() { "kiosk-extras-none" } else { "kiosk-next" };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-extras-title"),
            lead: t!(lang, "kiosk-extras-why"),
            body: html! { <>{ for groups.iter().map(|group| section(lang, flow, group, chosen)) }</> },
            answers: html! {
                <>
                    <p class="price total" aria-live="polite">
                        <span>{ t!(lang, "kiosk-extras-sum", count = chosen.len()) }</span>
                        <strong>{ format::money(lang, sum) }</strong>
                    </p>
                    { button::accent(flow, &t!(lang, go_on), Action::Extras(Act::Close)) }
                </>
            },
            class: "extras",
        },
    )
}

fn section(lang: Language, flow: &Flow, group: &ExtraGroup, chosen: &[ItemCode]) -> Html {
    html! {
        <section key={group.station.to_string()} class="extra-group">
            <h2>{ drawing::station(&group.station) }<span>{ t!(lang, &format!("station-{}", group.station)) }</span></h2>
            <ul class="lines single">
                { for group.items.iter().map(|(item, price)| line(lang, flow, item, *price, chosen.contains(item))) }
            </ul>
        </section>
    }
}

fn line(lang: Language, flow: &Flow, item: &ItemCode, price: Money, chosen: bool) -> Html {
    html! {
        <li key={item.to_string()}>
            <button
                type="button" class={classes!("line", chosen.then_some("chosen"))}
                aria-pressed={if chosen { "true" } else { "false" }}
                onclick={flow.on(Action::Extras(Act::Toggle(item.clone())))}
            >
                <span class="box">if chosen { { drawing::icon(Icon::Check) } }</span>
                <span class="extra-name">{ t!(lang, &format!("item-{item}")) }</span>
                <span class="extra-price">{ format::money(lang, price) }</span>
            </button>
        </li>
    }
}
