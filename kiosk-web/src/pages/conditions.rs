//! "Does any of these apply to you?": one line a condition, one touch when none does.

use crate::drawings::Icon;
use crate::flow::Action;
use crate::guest::Reply;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_core::catalog::Condition;
use checkup_core::package::Said;
use checkup_locales::{has, t};
use yew::prelude::*;

/// Draws the page. The answers stand below the last line, so that whoever touches them has seen every line.
pub fn view(state: &State, flow: &Flow, conditions: &[Condition]) -> Html {
    let lang = state.language;
    let is_marked = conditions.iter().any(|condition| state.guest.marks.contains_key(condition));
    let onwards = if is_marked { "kiosk-question-conditions-done" } else { "kiosk-question-conditions-none" };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-question-conditions"),
            lead: t!(lang, "kiosk-question-conditions-why"),
            body: html! {
                <ul class="lines">{ for conditions.iter().map(|condition| line(state, flow, *condition)) }</ul>
            },
            answers: html! {
                <>
                    { button::accent(flow, &t!(lang, onwards), Action::Reply(Reply::Rest(Said::No))) }
                    if !is_marked {
                        { button::plain(
                            flow,
                            &t!(lang, "kiosk-question-conditions-unsure"),
                            Action::Reply(Reply::Rest(Said::Unsure)),
                        ) }
                    }
                </>
            },
            class: "listing",
        },
    )
}

fn line(state: &State, flow: &Flow, condition: Condition) -> Html {
    let lang = state.language;
    let mark = state.guest.marks.get(&condition).copied();
    let key = format!("kiosk-condition-{}", condition.token());
    let name = t!(lang, &key);
    let help = format!("{key}-help");
    let pressed = |said| if mark == Some(said) { "true" } else { "false" };
    let chosen = |said| (mark == Some(said)).then_some("chosen");
    html! {
        <li key={key.clone()}>
            <button
                type="button"
                class={classes!("line", chosen(Said::Yes))}
                aria-pressed={pressed(Said::Yes)}
                onclick={flow.on(Action::Mark(condition, Said::Yes))}
            >
                <span class="box">if mark == Some(Said::Yes) { { drawing::icon(Icon::Check) } }</span>
                <span>
                    <strong>{ name.clone() }</strong>
                    if has(&help) {
                        <small>{ t!(lang, &help) }</small>
                    }
                </span>
            </button>
            <button
                type="button"
                class={classes!("doubt", chosen(Said::Unsure))}
                aria-pressed={pressed(Said::Unsure)}
                onclick={flow.on(Action::Mark(condition, Said::Unsure))}
            >
                { t!(lang, "kiosk-question-conditions-line-unsure") }
                <span class="unseen">{ name }</span>
            </button>
        </li>
    }
}
