//! Without an appointment: who it is, by document or typed, one thing a page.

use crate::drawings::Drawing;
use crate::flow::Action;
use crate::flow::walk_in::{Act, Page};
use crate::hooks::scan_keys::today;
use crate::hooks::use_flow::Flow;
use crate::pages::{born, code};
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::keyboard::{self, Keyboard};
use crate::widgets::{button, drawing};
use checkup_core::person::{PersonName, Phone, Sex};
use checkup_locales::t;
use yew::prelude::*;

/// Draws the page.
pub fn view(state: &State, flow: &Flow, page: Page) -> Html {
    let part = &state.guest.walk_in;
    match page {
        Page::Begin => begin(state, flow),
        Page::Name => name(state, flow),
        Page::Born => {
            let why = t!(state.language, "kiosk-walk-in-born-why");
            born::view(state, flow, &why, &part.born, Action::WalkIn(Act::SubmitBorn { today: today() }))
        }
        Page::Sex => sex(state, flow),
        Page::Phone => phone(state, flow),
        Page::Packages => Html::default(),
    }
}

fn begin(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-walk-in-title"),
            lead: t!(lang, "kiosk-walk-in-why"),
            body: drawing::picture(Drawing::Scanning),
            answers: button::plain(flow, &t!(lang, "kiosk-walk-in-by-hand"), Action::WalkIn(Act::ByHand)),
            ..Sheet::default()
        },
    )
}

fn name(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let composer = &state.guest.walk_in.name;
    let complete = PersonName::new(&composer.text()).is_ok();
    let on_key = {
        let flow = flow.clone();
        Callback::from(move |key| flow.send(Action::WalkIn(Act::Press(key))))
    };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-walk-in-name"),
            lead: t!(lang, "kiosk-walk-in-name-why"),
            body: keyboard::field(&t!(lang, "kiosk-walk-in-name-field"), "", composer),
            answers: html! {
                <>
                    { keyboard::draw(&Keyboard { composer, lang, on_key, on_done: None }) }
                    <button
                        type="button" class="button accent" disabled={!complete}
                        onclick={flow.on(Action::WalkIn(Act::SubmitName))}
                    >
                        { t!(lang, "kiosk-next") }
                    </button>
                </>
            },
            class: "typing",
        },
    )
}

fn sex(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let chosen = state.guest.walk_in.sex;
    let card = |sex: Sex, key: &str| {
        html! {
            <button
                type="button"
                class={classes!("choice", (chosen == Some(sex)).then_some("chosen"))}
                aria-pressed={if chosen == Some(sex) { "true" } else { "false" }}
                onclick={flow.on(Action::WalkIn(Act::Sex(sex)))}
            >
                <span>{ t!(lang, key) }</span>
            </button>
        }
    };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-walk-in-sex"),
            lead: t!(lang, "kiosk-walk-in-sex-why"),
            body: drawing::picture(Drawing::Conditions),
            answers: html! {
                <>
                    { card(Sex::Female, "kiosk-walk-in-female") }
                    { card(Sex::Male, "kiosk-walk-in-male") }
                </>
            },
            ..Sheet::default()
        },
    )
}

fn phone(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let typed = &state.guest.walk_in.phone;
    let complete = Phone::parse(typed).is_ok();
    let label = t!(lang, "kiosk-walk-in-phone-field");
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-walk-in-phone"),
            lead: t!(lang, "kiosk-walk-in-phone-why"),
            body: html! {
                <p class="typed-number" aria-live="polite">
                    <span class="unseen">{ label }</span>
                    { if typed.is_empty() { "\u{a0}".to_owned() } else { typed.clone() } }
                </p>
            },
            answers: html! {
                <>
                    { code::digits(flow) }
                    { code::last_row(lang, flow, &t!(lang, "kiosk-next"), complete, Action::WalkIn(Act::SubmitPhone)) }
                    { button::plain(flow, &t!(lang, "kiosk-walk-in-no-phone"), Action::WalkIn(Act::NoPhone)) }
                </>
            },
            class: "typing",
        },
    )
}
