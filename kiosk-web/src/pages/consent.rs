//! Consent on one page: a card a purpose, none ticked beforehand, the whole text under each; below them the signature.

use crate::drawings::Icon;
use crate::flow::Action;
use crate::flow::consent::{self, Act, Missing};
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::drawing;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::t;
use yew::prelude::*;

use crate::widgets::signature::Pad;
use checkup_core::consent::{Purpose, TEXT_VERSION};
use checkup_core::iso8601;
use checkup_locales::format;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let asked = consent::asked(&state.guest);
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-consent-title"),
            lead: t!(lang, "kiosk-consent-lead"),
            body: html! {
                <>
                    <ul class="purposes">{ for asked.iter().map(|purpose| card(state, flow, *purpose)) }</ul>
                    { signature(state, flow) }
                </>
            },
            answers: answers(state, flow, &asked),
            class: "consent",
        },
    )
}

fn card(state: &State, flow: &Flow, purpose: Purpose) -> Html {
    let lang = state.language;
    let company = state.guest.offer.as_ref().and_then(|offer| offer.company.clone()).unwrap_or_default();
    let key = format!("kiosk-consent-{}", purpose.as_str());
    let text = |part: &str| t!(lang, &format!("{key}{part}"), company = company);
    let ticked = state.guest.consent.ticked.contains(&purpose);
    let (tag, note) = if purpose.is_required() {
        ("kiosk-consent-needed", "kiosk-consent-required")
    } else {
        ("kiosk-consent-free", "kiosk-consent-optional")
    };
    let row = |key: &str, value: String| html! { <div key={key.to_owned()}><dt>{ t!(lang, key) }</dt><dd>{ value }</dd></div> };
    let version =
        iso8601::day(TEXT_VERSION).map_or_else(|| TEXT_VERSION.to_owned(), |day| format::date(lang, day));
    html! {
        <li key={key.clone()}>
            <button
                type="button"
                class={classes!("line", ticked.then_some("chosen"))}
                aria-pressed={if ticked { "true" } else { "false" }}
                data-purpose={purpose.as_str()}
                onclick={flow.on(Action::Consent(Act::Tick(purpose)))}
            >
                <span class="box">if ticked { { drawing::icon(Icon::Check) } }</span>
                <span><strong>{ text("") }</strong>{ " " }<span>{ t!(lang, tag) }</span></span>
            </button>
            <details>
                <summary>
                    { t!(lang, "kiosk-consent-read") }
                    <span class="unseen">{ text("") }</span>
                </summary>
                <dl class="facts">
                    { row("kiosk-consent-why", text("-why")) }
                    { row("kiosk-consent-data", text("-data")) }
                    { row("kiosk-consent-who", text("-who")) }
                    { row("kiosk-consent-refuse", t!(lang, note)) }
                    { row("kiosk-consent-withdraw", t!(lang, "kiosk-consent-withdraw-how")) }
                    { row("kiosk-consent-text", t!(lang, "kiosk-consent-version", version = version)) }
                </dl>
            </details>
        </li>
    }
}

fn signature(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let part = &state.guest.consent;
    let onstroke = {
        let flow = flow.clone();
        Callback::from(move |stroke| flow.send(Action::Consent(Act::Stroke(stroke))))
    };
    let clear = !part.strokes.is_empty();
    html! {
        <section class="signature">
            <h2>{ t!(lang, "kiosk-consent-sign") }</h2>
            if part.declared {
                <p class="declared">{ drawing::icon(Icon::Check) }<span>{ t!(lang, "kiosk-consent-declared") }</span></p>
            } else {
                <div class="pad-field">
                    <Pad label={t!(lang, "kiosk-consent-sign")} strokes={part.strokes.clone()} {onstroke} />
                    if clear {
                        <button
                            type="button" class="small-way" data-way="clear"
                            onclick={flow.on(Action::Consent(Act::Clear))}
                        >
                            { t!(lang, "kiosk-consent-clear") }
                        </button>
                    }
                </div>
            }
            <div class="pad-ways">
                <button
                    type="button" class="small-way" data-way="refuse" onclick={flow.on(Action::Consent(Act::Refuse))}
                >
                    { t!(lang, "kiosk-consent-no") }
                </button>
                <button
                    type="button" class="small-way" data-way="declare" aria-pressed={if part.declared { "true" } else { "false" }}
                    onclick={flow.on(Action::Consent(Act::Declare))}
                >
                    { t!(lang, if part.declared { "kiosk-consent-undeclare" } else { "kiosk-consent-declare" }) }
                </button>
            </div>
        </section>
    }
}

/// The way on; what it still waits for stands above it in words.
fn answers(state: &State, flow: &Flow, asked: &[Purpose]) -> Html {
    let lang = state.language;
    let part = &state.guest.consent;
    let missing = part.missing(asked);
    let told = missing.iter().map(|missing| match missing {
        Missing::Tick => t!(lang, "kiosk-consent-missing-tick"),
        Missing::Signature => t!(lang, "kiosk-consent-missing-signature"),
    });
    let open = missing.is_empty();
    html! {
        <>
            <p class={classes!("missing", (part.urged && !open).then_some("urged"))} role="status">
                { told.collect::<Vec<_>>().join(" ") }
            </p>
            <button
                type="button" class={classes!("button", "accent", (!open).then_some("closed"))}
                aria-disabled={if open { "false" } else { "true" }} onclick={flow.on(Action::Consent(Act::GoOn))}
            >
                { t!(lang, "kiosk-consent-go-on") }
            </button>
        </>
    }
}
