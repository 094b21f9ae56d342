//! What is in the package, who pays, and what follows from the answers: what changes, why, who decides.

use crate::drawings::Icon;
use crate::flow::{Action, extras};
use crate::guest::Guest;
use crate::hooks::scan_keys::today;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_locales::t;
use yew::prelude::*;

use crate::offer::Offer;
use crate::rules;
use checkup_core::catalog::Severity;
use checkup_core::codes::ItemCode;
use checkup_core::language::Language;
use checkup_core::money::Money;
use checkup_core::package::Finding;
use checkup_locales::{format, text};

/// Items named in a finding before the rest is counted.
const NAMED: usize = 3;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let Some(offer) = &state.guest.offer else { return Html::default() };
    let findings = state.guest.findings();
    let key = uuid::Uuid::new_v4().to_string();
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-package-title"),
            body: html! {
                <>
                    { bill(lang, &state.guest, offer) }
                    if findings.is_empty() {
                        <p class="clear">{ drawing::icon(Icon::Check) }<span>{ t!(lang, "kiosk-package-all-clear") }</span></p>
                    } else {
                        <section class="findings">
                            <h2>{ t!(lang, "kiosk-package-changes") }</h2>
                            { for findings.iter().map(|finding| told(lang, &state.guest, finding)) }
                        </section>
                    }
                    { for standing(lang, offer) }
                    { rooms(lang, &state.guest.examined()) }
                </>
            },
            answers: html! {
                <>
                    { button::accent(flow, &t!(lang, "kiosk-package-submit"), Action::CheckIn { key }) }
                    { button::plain(
                        flow,
                        &t!(lang, "kiosk-extras-open"),
                        Action::Extras(extras::Act::Open { today: today() }),
                    ) }
                </>
            },
            class: "long",
            ..Sheet::default()
        },
    )
}

/// What it costs, line by line, and who pays how much of it.
fn bill(lang: Language, guest: &Guest, offer: &Offer) -> Html {
    let Some(bill) = rules::bill(guest) else { return Html::default() };
    let line = |name: String, amount: Money| {
        html! { <p key={name.clone()} class="price line-item"><span>{ name }</span><span>{ format::money(lang, amount) }</span></p> }
    };
    let by_company = offer.company.as_ref().filter(|_| bill.company.minor > 0);
    html! {
        <section class="bill">
            <h2>{ t!(lang, &format!("package-{}", offer.package)) }</h2>
            { line(t!(lang, "kiosk-package-price"), bill.package) }
            { for bill.extras.iter().map(|(item, price)| line(t!(lang, &format!("item-{item}")), *price)) }
            { for by_company.map(|company| line(t!(lang, "kiosk-package-company-pays", company = company), bill.company)) }
            <p class="price own">
                <span>{ t!(lang, "kiosk-package-own") }</span>
                <strong>{ format::money(lang, bill.own) }</strong>
            </p>
            if bill.own.minor > 0 {
                <p class="payer">{ t!(lang, "kiosk-package-pay-next") }</p>
            }
        </section>
    }
}

/// Consents of an earlier visit, in a line: they were not asked for again.
fn standing(lang: Language, offer: &Offer) -> Option<Html> {
    let latest = offer.given.iter().map(|given| given.on).max()?;
    let given = offer.given.iter().filter(|given| given.answer.given);
    let purposes =
        joined(lang, given.map(|given| t!(lang, &format!("kiosk-given-{}", given.answer.purpose.as_str()))));
    let date = format::date(lang, latest);
    Some(html! { <p class="note standing">{ t!(lang, "kiosk-given", purposes = purposes, date = date) }</p> })
}

/// One finding, with the sign, the word and the way on.
pub fn told(lang: Language, guest: &Guest, finding: &Finding) -> Html {
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
            <p class="severity">{ drawing::icon(sign) }<strong>{ t!(lang, word) }</strong></p>
            <p>{ text(lang, &key, &args) }</p>
            <p class="concerns">{ concerns(lang, &finding.items) }</p>
            <p>{ text(lang, &format!("{key}-do"), &args) }</p>
            { for cost(lang, guest, finding).into_iter().map(|text| html! { <p class="cost">{ text }</p> }) }
        </article>
    }
}

/// What a finding costs or saves, and who decides: an item of the package keeps its place in the price, one that was
/// added comes off the bill.
fn cost(lang: Language, guest: &Guest, finding: &Finding) -> Vec<String> {
    if finding.severity == Severity::Warns {
        return Vec::new();
    }
    let added = |item: &&ItemCode| guest.extras.chosen.contains(item);
    let off: i64 = match finding.severity {
        Severity::Blocks => finding
            .items
            .iter()
            .filter(added)
            .filter_map(|item| rules::price_of(guest, item))
            .map(|m| m.minor)
            .sum(),
        _ => 0,
    };
    let of_package = finding.items.iter().any(|item| !added(&item));
    let mut told = Vec::new();
    if off > 0 {
        told.push(t!(lang, "kiosk-finding-saves", amount = format::money(lang, Money::vnd(off))));
    }
    if of_package {
        told.push(t!(lang, "kiosk-finding-same-price"));
    }
    let who = if finding.severity == Severity::Blocks {
        "kiosk-finding-who-block"
    } else {
        "kiosk-finding-who-decide"
    };
    told.push(t!(lang, who));
    told
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
                        { drawing::station(station) }
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
