//! Type a date of birth: three fields with their names, and beside them what is wrong as soon as that can be known.

use crate::born::Born;
use crate::flow::Action;
use crate::hooks::scan_keys::today;
use crate::hooks::use_flow::Flow;
use crate::pages::code;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::t;
use yew::prelude::*;

/// Names of the three fields, and how many digits each has.
const FIELDS: [(&str, usize); 3] = [("kiosk-born-day", 2), ("kiosk-born-month", 2), ("kiosk-born-year", 4)];

/// Draws the page. `submit` is what the accent button does once the date is one.
pub fn view(state: &State, flow: &Flow, why: &str, born: &Born, submit: Action) -> Html {
    let lang = state.language;
    let fault = born.read(today()).err();
    let told = fault.and_then(crate::born::Fault::key).map(|key| t!(lang, key));
    let field = |(at, (name, length)): (usize, (&str, usize))| {
        let part = born.parts().get(at).copied().unwrap_or_default();
        let rest = "_".repeat(length.saturating_sub(part.len()));
        html! {
            <div key={name.to_owned()} class={classes!("born-field", (at == born.next()).then_some("next"))}>
                <dt>{ t!(lang, name) }</dt>
                <dd>
                    <span aria-hidden="true">{ part }<span class="blank">{ rest }</span></span>
                    <span class="unseen">{ if part.is_empty() { t!(lang, "kiosk-code-empty") } else { part.to_owned() } }</span>
                </dd>
            </div>
        }
    };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-born-title"),
            lead: why.to_owned(),
            body: html! {
                <>
                    <dl class="born" aria-live="polite">{ for FIELDS.into_iter().enumerate().map(field) }</dl>
                    <p class="fault" role="alert">{ told.unwrap_or_default() }</p>
                </>
            },
            answers: html! {
                <>
                    { code::digits(flow) }
                    { code::last_row(lang, flow, &t!(lang, "kiosk-next"), fault.is_none(), submit) }
                </>
            },
            class: "typing",
        },
    )
}
