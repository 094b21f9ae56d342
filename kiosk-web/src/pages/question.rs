//! One question of the package a page, with its reason.

use crate::flow::Action;
use crate::guest::Reply;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::t;
use yew::prelude::*;

use crate::widgets::button;
use crate::widgets::icon::Icon;
use checkup_core::package::Question;

/// Hours offered as single keys; the last one means "or more".
const MOST_HOURS: u16 = 15;

/// Draws the page of the question at `at`.
pub fn view(state: &State, flow: &Flow, at: usize) -> Html {
    let Some(question) = state.guest.questions.get(at).copied() else { return Html::default() };
    let chosen = state.guest.replies.get(at).copied().flatten();
    match question {
        Question::Fasting { needed } => fasting(state, flow, needed, chosen),
        Question::Pregnancy => plain(state, flow, "kiosk-question-pregnancy", chosen),
        Question::Pacemaker => plain(state, flow, "kiosk-question-pacemaker", chosen),
    }
}

fn fasting(state: &State, flow: &Flow, needed: u16, chosen: Option<Reply>) -> Html {
    let lang = state.language;
    let hour = |hours: u16| {
        let text =
            if hours == MOST_HOURS { "kiosk-question-fasting-more" } else { "kiosk-question-fasting-hours" };
        let chosen = chosen == Some(Reply::Hours(hours));
        html! {
            <button
                key={hours}
                type="button"
                class={classes!("key", chosen.then_some("chosen"))}
                aria-label={t!(lang, text, hours = hours)}
                aria-pressed={if chosen { "true" } else { "false" }}
                onclick={flow.on(Action::Reply(Reply::Hours(hours)))}
            >
                { hours }{ if hours == MOST_HOURS { "+" } else { "" } }
            </button>
        }
    };
    let unsure = t!(lang, "kiosk-question-fasting-unsure");
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-question-fasting"),
            lead: t!(lang, "kiosk-question-fasting-why", needed = needed),
            answers: html! {
                <>
                    <div class="hours">{ for (0..=MOST_HOURS).map(hour) }</div>
                    { button::card(flow, Icon::Question, &unsure, chosen == Some(Reply::Unsure), Action::Reply(Reply::Unsure)) }
                </>
            },
            ..Sheet::default()
        },
    )
}

fn plain(state: &State, flow: &Flow, key: &str, chosen: Option<Reply>) -> Html {
    let lang = state.language;
    let card = |picture: Icon, answer: &str, reply: Reply| {
        button::card(
            flow,
            picture,
            &t!(lang, &format!("{key}-{answer}")),
            chosen == Some(reply),
            Action::Reply(reply),
        )
    };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, key),
            lead: t!(lang, &format!("{key}-why")),
            answers: html! {
                <>
                    { card(Icon::Cross, "no", Reply::Plain(false)) }
                    { card(Icon::Check, "yes", Reply::Plain(true)) }
                    { card(Icon::Question, "unsure", Reply::Unsure) }
                </>
            },
            ..Sheet::default()
        },
    )
}
