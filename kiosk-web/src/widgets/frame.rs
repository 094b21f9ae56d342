//! The frame around every page but the greeting. Above: mark, languages, help, and how far the guest is. In the middle, and
//! only there does anything scroll: one heading, its reason, one picture at most. Below, within reach: the answers, back and
//! display. Every page puts them at the same place; the style sheet's section "the frame" is the other half of this file.

use crate::drawings::Icon;
use crate::flow::{Action, report, walk_in};
use crate::hooks::mirror_document::TITLE;
use crate::hooks::use_flow::Flow;
use crate::state::{Page, STEPS, State, Step};
use crate::widgets::{drawing, link};
use checkup_core::language::Language;
use checkup_locales::t;
use std::cmp::Ordering;
use yew::prelude::*;

/// What a page puts into the frame.
#[derive(Default)]
pub struct Sheet {
    /// The heading: one question or one statement.
    pub title: String,
    /// The reason or the request, in a sentence or two.
    pub lead: String,
    /// What there is to see: facts, or one drawing.
    pub body: Html,
    /// What there is to touch.
    pub answers: Html,
    /// Another look, for example `problem`.
    pub class: &'static str,
}

/// Tells pages apart; a new page is drawn from nothing, so that none of the old one stays in the document.
pub fn page_key(state: &State) -> String {
    match state.page() {
        Page::StillThere(_) => "still-there".to_owned(),
        Page::Help => "help".to_owned(),
        Page::Waiting => "waiting".to_owned(),
        Page::Problem => format!("problem-{}", state.problem.as_ref().map_or("", |problem| problem.code())),
        Page::Step(step) => match step {
            Step::Idle => "idle".to_owned(),
            Step::Scan => "scan".to_owned(),
            Step::Code => "code".to_owned(),
            Step::Way => "way".to_owned(),
            Step::Report(report::Page::Ticket) => "report-ticket".to_owned(),
            Step::Report(report::Page::Born) => "report-born".to_owned(),
            Step::Report(report::Page::Status) => "report".to_owned(),
            Step::WalkIn(walk_in::Page::Begin) => "walk-in".to_owned(),
            Step::WalkIn(walk_in::Page::Name) => "walk-in-name".to_owned(),
            Step::WalkIn(walk_in::Page::Born) => "walk-in-born".to_owned(),
            Step::WalkIn(walk_in::Page::Sex) => "walk-in-sex".to_owned(),
            Step::WalkIn(walk_in::Page::Phone) => "walk-in-phone".to_owned(),
            Step::WalkIn(walk_in::Page::Packages) => "packages".to_owned(),
            Step::Extras => "extras".to_owned(),
            Step::Pay => "pay".to_owned(),
            Step::Confirm => "confirm".to_owned(),
            Step::Consent => "consent".to_owned(),
            Step::Question(at) => format!("question-{at}"),
            Step::Package => "package".to_owned(),
            Step::Ticket => "ticket".to_owned(),
        },
    }
}

/// Draws the frame with a page in it.
pub fn draw(state: &State, flow: &Flow, sheet: Sheet) -> Html {
    let key = page_key(state);
    html! {
        <div class="kiosk">
            { top(state, flow) }
            { progress(state) }
            <main key={key.clone()} class={classes!("page", sheet.class)} data-page={key}>
                <div class="question">
                    if state.display.voiceless {
                        <p class="voiceless" role="status">{ t!(state.language, "kiosk-voiceless") }</p>
                    }
                    <h1 id={TITLE} tabindex="-1">{ sheet.title }</h1>
                    if !sheet.lead.is_empty() {
                        <p class="lead">{ sheet.lead }</p>
                    }
                    { sheet.body }
                </div>
                <div class="answers">{ sheet.answers }</div>
            </main>
            { foot(state, flow) }
        </div>
    }
}

fn top(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    html! {
        <header class="top">
            <span class="mark">{ drawing::icon(Icon::Mark) }<span class="mark-name">{ t!(lang, "kiosk-centre") }</span></span>
            <nav class="languages" aria-label={t!(lang, "kiosk-language-switch")}>
                { for Language::ALL.into_iter().map(|other| language(flow, other, other == lang)) }
            </nav>
            <button type="button" class="help" onclick={flow.on(Action::Help)}>
                { drawing::icon(Icon::Bell) }
                <span>{ t!(lang, "kiosk-call-staff") }</span>
            </button>
            { link::draw(state) }
        </header>
    }
}

fn language(flow: &Flow, language: Language, current: bool) -> Html {
    html! {
        <button
            key={language.tag()}
            type="button"
            class={classes!("language", current.then_some("current"))}
            lang={language.tag()}
            aria-pressed={if current { "true" } else { "false" }}
            onclick={flow.on(Action::Speak(language))}
        >
            { t!(language, &format!("language-{}", language.tag())) }
        </button>
    }
}

fn progress(state: &State) -> Html {
    let Some(progress) = state.progress() else { return Html::default() };
    let lang = state.language;
    let name = match state.step {
        // Without an appointment there is nothing to confirm, but a package to choose.
        Step::WalkIn(walk_in::Page::Packages) => t!(lang, "kiosk-progress-choose"),
        _ => t!(lang, &format!("kiosk-progress-{}", progress.step)),
    };
    let part = if progress.pages > 1 {
        t!(lang, "kiosk-progress-part", name = name, page = progress.page, pages = progress.pages)
    } else {
        name
    };
    let mark = |step: u8| match step.cmp(&progress.step) {
        Ordering::Less => "done",
        // With the ticket in hand nothing is left to do.
        Ordering::Equal if step == STEPS => "done",
        Ordering::Equal => "now",
        Ordering::Greater => "to-come",
    };
    html! {
        <div class="progress">
            <p class="progress-words">
                <strong>{ t!(lang, "kiosk-progress", step = progress.step, steps = STEPS) }</strong>
                <span>{ part }</span>
            </p>
            <div class="progress-line" aria-hidden="true">
                { for (1..=STEPS).map(|step| html! { <span key={step} class={mark(step)} /> }) }
            </div>
        </div>
    }
}

fn foot(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let pressed = |on: bool| if on { "true" } else { "false" };
    // A ticket cannot be taken back; whoever has it goes on to the first room.
    let back =
        !matches!(state.page(), Page::Step(Step::Pay | Step::Ticket) | Page::Waiting | Page::StillThere(_));
    html! {
        <footer class="foot">
            if back {
                <button type="button" class="back" onclick={flow.on(Action::Back)}>
                    { drawing::icon(Icon::Back) }
                    <span>{ t!(lang, "kiosk-back") }</span>
                </button>
            }
            <button
                type="button" class="display" data-display="large" aria-pressed={pressed(state.display.large)}
                onclick={flow.on(Action::ToggleLarge)}
            >
                { drawing::icon(Icon::Letters) }
                <span>{ t!(lang, "kiosk-large-text") }</span>
            </button>
            <button
                type="button" class="display" data-display="contrast" aria-pressed={pressed(state.display.contrast)}
                onclick={flow.on(Action::ToggleContrast)}
            >
                { drawing::icon(Icon::Contrast) }
                <span>{ t!(lang, "kiosk-high-contrast") }</span>
            </button>
            <button
                type="button" class="display" data-display="voice" aria-pressed={pressed(state.display.voice)}
                onclick={flow.on(Action::ToggleVoice)}
            >
                { drawing::icon(Icon::Voice) }
                <span>{ t!(lang, "kiosk-voice") }</span>
            </button>
        </footer>
    }
}
