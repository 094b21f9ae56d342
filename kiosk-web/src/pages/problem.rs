//! Something to be told: what happened, what to do, and every way on.

use crate::drawings::Drawing;
use crate::flow::Action;
use crate::hooks::use_flow::Flow;
use crate::problem::{Problem, Way};
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_locales::t;
use yew::prelude::*;

use checkup_core::language::Language;
use checkup_locales::format;

/// Where staff enrol a kiosk; the page belongs to the server.
const ENROL: &str = "/kiosk/enrol";

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let Some(problem) = &state.problem else { return Html::default() };
    let ways = problem.ways().iter().enumerate().map(|(at, way)| {
        let text = t!(lang, way.key());
        if at == 0 {
            button::accent(flow, &text, Action::Take(*way))
        } else {
            button::plain(flow, &text, Action::Take(*way))
        }
    });
    frame::draw(
        state,
        flow,
        Sheet {
            title: told(lang, problem, ""),
            lead: told(lang, problem, "-do"),
            body: html! {
                <>
                    { picture(problem) }
                    if problem.code() == "kiosk-not-enrolled" {
                        <p><a class="staff-link" href={ENROL}>{ t!(lang, "kiosk-enrol") }</a></p>
                    }
                    <p class="desk"><span>{ t!(lang, "kiosk-help-code") }</span><strong class="desk-code">{ state.desk_code() }</strong></p>
                </>
            },
            answers: html! { <>{ for ways }</> },
            class: "problem",
        },
    )
}

/// The drawing that says what kind of trouble it is: the network, the desk, or something not understood.
fn picture(problem: &Problem) -> Html {
    match problem.code() {
        "unreachable" | "server-trouble" => drawing::picture(Drawing::Offline),
        code if code == "kiosk-not-enrolled" || problem.ways().first() == Some(&Way::Desk) => {
            drawing::picture(Drawing::ToDesk)
        }
        _ => drawing::picture(Drawing::Notice),
    }
}

fn told(lang: Language, problem: &Problem, part: &str) -> String {
    let key = format!("kiosk-problem-{}{part}", problem.code());
    let day = problem.arg("date").and_then(checkup_core::iso8601::day);
    let date = day.map(|day| format::date(lang, day)).unwrap_or_default();
    t!(lang, &key, date = date, field = problem.arg("field").unwrap_or_default())
}
