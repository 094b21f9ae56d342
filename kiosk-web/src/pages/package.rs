//! What is in the package, who pays, and what follows from the answers: what changes, why, who decides.

use crate::flow::Action;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::t;
use yew::prelude::*;

use crate::offer::Offer;
use crate::rules;
use crate::widgets::icon::{self, Icon};
use crate::widgets::{button, station_icon};
use checkup_core::api::checkin::Payer;
use checkup_core::catalog::Severity;
use checkup_core::codes::ItemCode;
use checkup_core::language::Language;
use checkup_core::package::Finding;
use checkup_locales::{format, text};

/// Items named in a finding before the rest is counted.
const NAMED: usize = 3;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let Some(offer) = &state.guest.offer else { return Html::default() };
    let findings = rules::findings(offer, &state.guest.answers());
    let key = uuid::Uuid::new_v4().to_string();
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-package-title"),
            body: html! {
                <>
                    { bill(lang, offer) }
                    if findings.is_empty() {
                        <p class="clear">{ icon::draw(Icon::Check) }<span>{ t!(lang, "kiosk-package-all-clear") }</span></p>
                    } else {
                        <section class="findings">
                            <h2>{ t!(lang, "kiosk-package-changes") }</h2>
                            { for findings.iter().map(|finding| told(lang, finding)) }
                        </section>
                    }
                    { rooms(lang, &offer.items) }
                </>
            },
            answers: button::accent(flow, &t!(lang, "kiosk-package-submit"), Action::CheckIn { key }),
            class: "long",
            ..Sheet::default()
        },
    )
}

fn bill(lang: Language, offer: &Offer) -> Html {
    let payer = match (offer.payer, &offer.company) {
        (Payer::Company, Some(company)) => t!(lang, "kiosk-package-by-company", company = company),
        _ => t!(lang, "kiosk-package-by-self"),
    };
    html! {
        <section class="bill">
            <h2>{ t!(lang, &format!("package-{}", offer.package)) }</h2>
            <p class="price">
                <span>{ t!(lang, "kiosk-package-price") }</span>
                <strong>{ format::money(lang, offer.price) }</strong>
            </p>
            <p class="payer">{ payer }</p>
        </section>
    }
}

/// One finding, with the sign, the word and the way on.
pub fn told(lang: Language, finding: &Finding) -> Html {
    let (class, sign, word) = match finding.severity {
        Severity::Blocks => ("act", Icon::Square, "kiosk-finding-block"),
        Severity::NeedsDecision => ("watch", Icon::Triangle, "kiosk-finding-decide"),
        Severity::Warns => ("heed", Icon::Circle, "kiosk-finding-warn"),
    };
    let mut args = finding.args();
    args.push((
        "about",
        joined(lang, finding.about.iter().map(|c| t!(lang, &format!("kiosk-condition-{}", c.token())))),
    ));
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let key = format!("kiosk-rule-{}", finding.rule.token());
    html! {
        <article key={format!("{key}-{word}")} class={classes!("finding", class)}>
            <p class="severity">{ icon::draw(sign) }<strong>{ t!(lang, word) }</strong></p>
            <p>{ text(lang, &key, &args) }</p>
            <p class="concerns">{ concerns(lang, &finding.items) }</p>
            <p>{ text(lang, &format!("{key}-do"), &args) }</p>
        </article>
    }
}

fn joined(lang: Language, names: impl Iterator<Item = String>) -> String {
    names.reduce(|left, right| t!(lang, "kiosk-list-comma", left = left, right = right)).unwrap_or_default()
}

fn concerns(lang: Language, items: &[ItemCode]) -> String {
    let names = joined(lang, items.iter().take(NAMED).map(|item| t!(lang, &format!("item-{item}"))));
    match items.len().saturating_sub(NAMED) {
        0 => t!(lang, "kiosk-finding-items", items = names),
        more => t!(lang, "kiosk-finding-items-more", items = names, more = more),
    }
}

fn rooms(lang: Language, items: &[ItemCode]) -> Html {
    let rooms = rules::rooms(items);
    let room = |(station, items): &(checkup_core::codes::StationCode, Vec<ItemCode>)| {
        html! {
            <li key={station.to_string()}>
                <details>
                    <summary>
                        { station_icon::draw(station) }
                        <span class="room-name">{ t!(lang, &format!("station-{station}")) }</span>
                        <span class="room-count">{ t!(lang, "kiosk-package-items", count = items.len()) }</span>
                    </summary>
                    <ul>{ for items.iter().map(|item| html! { <li key={item.to_string()}>{ t!(lang, &format!("item-{item}")) }</li> }) }</ul>
                </details>
            </li>
        }
    };
    html! {
        <section class="rooms">
            <h2>{ t!(lang, "kiosk-package-rooms", rooms = rooms.len(), items = items.len()) }</h2>
            <ul>{ for rooms.iter().map(room) }</ul>
        </section>
    }
}
