//! One question of the package a page, with its reason.

use crate::flow::Action;
use crate::guest::Reply;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use checkup_locales::t;
use yew::prelude::*;

use crate::widgets::button;
use crate::widgets::icon::{self, Icon};
use checkup_core::package::Question;

/// Hours offered as single keys; the last one means "or more".
const MOST_HOURS: u16 = 15;

/// Draws the page of the question at `at`.
pub fn view(state: &State, flow: &Flow, at: usize) -> Html {
    let Some(question) = state.guest.questions.get(at).copied() else { return Html::default() };
    let chosen = state.guest.replies.get(at).copied().flatten();
    match question {
        Question::Fasting { needed } => fasting(state, flow, needed, chosen),
        Question::Pregnancy => plain(state, flow, "kiosk-question-pregnancy", Icon::Mother, chosen),
        Question::Pacemaker => plain(state, flow, "kiosk-question-pacemaker", Icon::Heart, chosen),
    }
}

fn fasting(state: &State, flow: &Flow, needed: u16, chosen: Option<Reply>) -> Html {
    let lang = state.language;
    let hour = |hours: u16| {
        let chosen = chosen == Some(Reply::Hours(hours));
        html! {
            <button
                key={hours}
                type="button"
                class={classes!("key", chosen.then_some("chosen"))}
                aria-pressed={if chosen { "true" } else { "false" }}
                onclick={flow.on(Action::Reply(Reply::Hours(hours)))}
            >
                <span>{ hours }{ if hours == MOST_HOURS { "+" } else { "" } }</span>
                <small>{ t!(lang, "kiosk-question-fasting-unit") }</small>
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
            body: picture(Icon::Bowl, "illustration small"),
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

fn picture(of: Icon, class: &'static str) -> Html {
    html! { <div class={class}>{ icon::draw(of) }</div> }
}

fn plain(state: &State, flow: &Flow, key: &str, about: Icon, chosen: Option<Reply>) -> Html {
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
            body: picture(about, "illustration"),
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
