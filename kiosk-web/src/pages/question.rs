//! One question of the package a page, with its reason.

use crate::drawings::{Drawing, Icon};
use crate::flow::Action;
use crate::guest::Reply;
use crate::hooks::use_flow::Flow;
use crate::pages::conditions;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_locales::t;
use yew::prelude::*;

use checkup_core::package::Question;

/// Hours offered as single keys; the last one means "or more".
const MOST_HOURS: u16 = 15;

/// Draws the page of the question at `at`.
pub fn view(state: &State, flow: &Flow, at: usize) -> Html {
    let Some(question) = state.guest.questions.get(at) else { return Html::default() };
    let chosen = state.guest.replies.get(at).copied().flatten();
    match question {
        Question::Fasting { needed } => fasting(state, flow, *needed, chosen),
        Question::Pregnancy => pregnancy(state, flow, chosen),
        Question::Conditions { conditions } => conditions::view(state, flow, conditions),
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
            body: drawing::picture(Drawing::Fasting),
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

/// The answers in the order of how often they are given; each ground spares a test.
const PREGNANCY: [(Icon, &str, Reply); 5] = [
    (Icon::Cross, "no-period", Reply::RecentPeriod),
    (Icon::Cross, "no-never", Reply::CannotConceive),
    (Icon::Cross, "no", Reply::Pregnant(false)),
    (Icon::Check, "yes", Reply::Pregnant(true)),
    (Icon::Question, "unsure", Reply::Unsure),
];

fn pregnancy(state: &State, flow: &Flow, chosen: Option<Reply>) -> Html {
    let lang = state.language;
    let card = |(picture, answer, reply): (Icon, &str, Reply)| {
        let text = t!(lang, &format!("kiosk-question-pregnancy-{answer}"));
        button::card(flow, picture, &text, chosen == Some(reply), Action::Reply(reply))
    };
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-question-pregnancy"),
            lead: t!(lang, "kiosk-question-pregnancy-why"),
            body: drawing::picture(Drawing::Expecting),
            answers: html! { <>{ for PREGNANCY.into_iter().map(card) }</> },
            ..Sheet::default()
        },
    )
}
