//! Choose a package: those that are for this sex and age today, the cheapest first, a whole card each.

use crate::drawings::Drawing;
use crate::flow::Action;
use crate::flow::walk_in::Act;
use crate::hooks::use_flow::Flow;
use crate::rules::{self, Offered};
use crate::state::State;
use crate::widgets::drawing;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::{Language, format, has, t};
use yew::prelude::*;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let packages = state.guest.walk_in.packages();
    let (title, lead) = if packages.is_empty() {
        ("kiosk-packages-none", "kiosk-packages-none-why")
    } else {
        ("kiosk-packages-title", "kiosk-packages-why")
    };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, title),
            lead: t!(lang, lead),
            body: if packages.is_empty() {
                drawing::picture(Drawing::ToDesk)
            } else {
                drawing::picture(Drawing::Rooms)
            },
            answers: if packages.is_empty() {
                crate::widgets::button::accent(flow, &t!(lang, "kiosk-to-desk"), Action::Help)
            } else {
                html! { <>{ for packages.iter().map(|offered| card(lang, flow, offered)) }</> }
            },
            class: "packages",
        },
    )
}

fn card(lang: Language, flow: &Flow, offered: &Offered) -> Html {
    let what_for = format!("kiosk-package-for-{}", offered.package);
    let rooms = rules::rooms(&offered.items).len();
    html! {
        <button
            key={offered.package.to_string()} type="button" class="choice package"
            onclick={flow.on(Action::WalkIn(Act::Choose(offered.package.clone())))}
        >
            <strong>{ t!(lang, &format!("package-{}", offered.package)) }</strong>
            if has(&what_for) { <span>{ t!(lang, &what_for) }</span> }
            <span class="package-size">{ t!(lang, "kiosk-package-rooms", rooms = rooms, items = offered.items.len()) }</span>
            <span class="package-price">{ format::money(lang, offered.price) }</span>
        </button>
    }
}
