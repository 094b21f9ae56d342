//! Type the code of an appointment or the number of a ticket, on keys that leave out what is mistaken for something else.

use crate::drawings::Icon;
use crate::flow::Action;
use crate::hooks::use_flow::Flow;
use crate::state::{CODE_LENGTH, State};
use crate::widgets::drawing;
use crate::widgets::frame::{self, Sheet};
use checkup_core::codes::{CLEAR_ALPHABET, TicketCode};
use checkup_core::language::Language;
use checkup_locales::t;
use yew::prelude::*;

/// Digits that a ticket has and a booking code has not.
const TICKET_ONLY: [char; 2] = ['0', '1'];

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let typed = &state.guest.typed;
    let is_ticket = TicketCode::parse(typed).is_ok();
    let submit = if is_ticket { "kiosk-code-submit-ticket" } else { "kiosk-code-submit" };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-code-title"),
            lead: t!(lang, "kiosk-code-why"),
            body: places(lang, typed, CODE_LENGTH),
            answers: html! {
                <>
                    { keys(flow) }
                    { last_row(lang, flow, &t!(lang, submit), is_ticket || typed.len() == CODE_LENGTH, Action::SubmitCode) }
                </>
            },
            class: "typing",
        },
    )
}

/// What was typed so far, a place a sign.
pub fn places(lang: Language, typed: &str, length: usize) -> Html {
    let place = |at: usize| {
        let sign = typed.chars().nth(at);
        let said = sign.map_or_else(|| t!(lang, "kiosk-code-empty"), String::from);
        html! {
            <li key={at} class={classes!("place", (at == typed.len()).then_some("next"))}>
                <span class="unseen">{ t!(lang, "kiosk-code-place", place = at + 1, sign = said) }</span>
                <span aria-hidden="true">{ sign.map(String::from).unwrap_or_default() }</span>
            </li>
        }
    };
    html! {
        <ol class="places" aria-label={t!(lang, "kiosk-code-typed")} aria-live="polite">
            { for (0..length).map(place) }
        </ol>
    }
}

/// The keys of both codes.
pub fn keys(flow: &Flow) -> Html {
    let signs = TICKET_ONLY.into_iter().chain(CLEAR_ALPHABET.iter().copied().map(char::from));
    html! { <div class="keys">{ for signs.map(|sign| key(flow, sign)) }</div> }
}

/// The keys of a date or a number.
pub fn digits(flow: &Flow) -> Html {
    let signs = ('1'..='9').chain(['0']);
    html! { <div class="keys digits">{ for signs.map(|sign| key(flow, sign)) }</div> }
}

fn key(flow: &Flow, sign: char) -> Html {
    html! {
        <button key={sign.to_string()} type="button" class="key" onclick={flow.on(Action::Typed(sign.to_string()))}>
            { sign }
        </button>
    }
}

/// Take a character back, or go on with what is typed.
pub fn last_row(lang: Language, flow: &Flow, text: &str, complete: bool, submit: Action) -> Html {
    html! {
        <div class="pair">
            <button type="button" class="button erase" onclick={flow.on(Action::Erase)}>
                { drawing::icon(Icon::Erase) }
                <span>{ t!(lang, "kiosk-code-erase") }</span>
            </button>
            <button type="button" class="button accent" disabled={!complete} onclick={flow.on(submit)}>{ text }</button>
        </div>
    }
}
