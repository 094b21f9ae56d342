//! Consent to one purpose: what is used, who sees it, how to change one's mind. Yes and no weigh the same, and neither
//! is chosen beforehand.

use crate::flow::Action;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::t;
use yew::prelude::*;

use crate::widgets::button;
use crate::widgets::icon::Icon;
use checkup_core::consent::TEXT_VERSION;
use checkup_locales::format;
use chrono::NaiveDate;

/// Draws the page of the purpose at `at`.
pub fn view(state: &State, flow: &Flow, at: usize) -> Html {
    let lang = state.language;
    let Some(purpose) = state.guest.purposes().get(at).copied() else { return Html::default() };
    let company = state.guest.offer.as_ref().and_then(|offer| offer.company.clone()).unwrap_or_default();
    let chosen = state.guest.consents.get(at).copied().flatten();
    let key = format!("kiosk-consent-{}", purpose.as_str());
    let text = |part: &str| t!(lang, &format!("{key}-{part}"), company = company);
    let row = |key: &str, value: String| html! { <div key={key.to_owned()}><dt>{ t!(lang, key) }</dt><dd>{ value }</dd></div> };
    let note = if purpose.is_required() { "kiosk-consent-required" } else { "kiosk-consent-optional" };
    let version = TEXT_VERSION
        .parse::<NaiveDate>()
        .map_or_else(|_| TEXT_VERSION.to_owned(), |day| format::date(lang, day));
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, &key),
            lead: text("why"),
            body: html! {
                <>
                    <dl class="facts">
                        { row("kiosk-consent-data", text("data")) }
                        { row("kiosk-consent-who", text("who")) }
                        { row("kiosk-consent-withdraw", t!(lang, "kiosk-consent-withdraw-how")) }
                    </dl>
                    <p class="note">{ t!(lang, note) }</p>
                    <p class="fine">{ t!(lang, "kiosk-consent-version", version = version) }</p>
                </>
            },
            answers: html! {
                <>
                    { button::card(flow, Icon::Check, &t!(lang, "kiosk-consent-yes"), chosen == Some(true), Action::Consent(true)) }
                    { button::card(flow, Icon::Cross, &t!(lang, "kiosk-consent-no"), chosen == Some(false), Action::Consent(false)) }
                </>
            },
            ..Sheet::default()
        },
    )
}
