//! Is this you? The name comes masked from the server.

use crate::flow::Action;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::t;
use yew::prelude::*;

use crate::widgets::button;
use checkup_locales::format;
use chrono::NaiveTime;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let Some(offer) = &state.guest.offer else { return Html::default() };
    let time = offer.minute.and_then(|m| NaiveTime::from_num_seconds_from_midnight_opt(u32::from(m) * 60, 0));
    let row = |key: &str, value: String| html! { <div key={key.to_owned()}><dt>{ t!(lang, key) }</dt><dd>{ value }</dd></div> };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-confirm-title"),
            lead: t!(lang, "kiosk-confirm-why"),
            body: html! {
                <dl class="facts person">
                    { row("kiosk-confirm-name", offer.masked_name.clone()) }
                    { for time.map(|time| row("kiosk-confirm-time", format::time(lang, time))) }
                    { row("kiosk-confirm-package", t!(lang, &format!("package-{}", offer.package))) }
                    { for offer.company.iter().map(|company| row("kiosk-confirm-company", company.clone())) }
                </dl>
            },
            answers: html! {
                <>
                    { button::accent(flow, &t!(lang, "kiosk-confirm-yes"), Action::ItIsMe) }
                    { button::plain(flow, &t!(lang, "kiosk-confirm-no"), Action::NotMe) }
                </>
            },
            ..Sheet::default()
        },
    )
}
