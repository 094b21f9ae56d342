//! How far the results are: the ticket, the date of birth, and then only how many are ready. No value ever stands here.

use crate::drawings::{Drawing, Icon};
use crate::flow::Action;
use crate::flow::report::{Act, Page};
use crate::hooks::scan_keys::today;
use crate::hooks::use_flow::Flow;
use crate::pages::{born, code};
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_core::api::kiosk::{GroupReady, ReportState, ReportStatus};
use checkup_core::codes::TicketCode;
use checkup_locales::{Language, format, t};
use yew::prelude::*;

/// Signs of a ticket.
const TICKET_LENGTH: usize = 4;

/// Draws the page.
pub fn view(state: &State, flow: &Flow, page: Page) -> Html {
    let lang = state.language;
    let part = &state.guest.report;
    match (page, &part.status) {
        (Page::Ticket, _) => ticket(state, flow),
        (Page::Born, _) => {
            let why = t!(lang, "kiosk-report-born-why");
            born::view(state, flow, &why, &part.born, Action::Report(Act::Ask { today: today() }))
        }
        (Page::Status, Some(status)) => shown(state, flow, status),
        (Page::Status, None) => Html::default(),
    }
}

fn ticket(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let typed = &state.guest.typed;
    let complete = TicketCode::parse(typed).is_ok();
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, "kiosk-report-ticket"),
            lead: t!(lang, "kiosk-report-ticket-why"),
            body: code::places(lang, typed, TICKET_LENGTH),
            answers: html! {
                <>
                    { code::keys(flow) }
                    { code::last_row(lang, flow, &t!(lang, "kiosk-next"), complete, Action::Report(Act::SubmitTicket)) }
                </>
            },
            class: "typing",
        },
    )
}

fn shown(state: &State, flow: &Flow, status: &ReportStatus) -> Html {
    let lang = state.language;
    let day = format::date(lang, status.expected);
    let (title, lead) = match status.report {
        ReportState::AwaitsResults => {
            (t!(lang, "kiosk-report-awaits-results"), t!(lang, "kiosk-report-awaits-results-why", date = day))
        }
        ReportState::AwaitsDoctor => {
            (t!(lang, "kiosk-report-awaits-doctor"), t!(lang, "kiosk-report-awaits-doctor-why", date = day))
        }
        ReportState::Ready => {
            (t!(lang, "kiosk-report-ready"), t!(lang, "kiosk-report-ready-why", date = day))
        }
    };
    frame::draw(
        state,
        flow,
        Sheet {
            title,
            lead,
            body: html! {
                <>
                    { drawing::picture(Drawing::Results) }
                    <section class="ready">
                        <h2>{ t!(lang, "kiosk-report-of-day", date = format::date(lang, status.day)) }</h2>
                        <ul>{ for status.groups.iter().map(|group| line(lang, group)) }</ul>
                    </section>
                </>
            },
            answers: button::accent(flow, &t!(lang, "kiosk-done"), Action::Finish),
            class: "long",
        },
    )
}

fn line(lang: Language, group: &GroupReady) -> Html {
    let whole = group.ready >= group.of;
    let words = if whole {
        t!(lang, "kiosk-report-group-ready")
    } else {
        t!(lang, "kiosk-report-group", ready = group.ready, all = group.of)
    };
    html! {
        <li key={group.station.to_string()}>
            { drawing::station(&group.station) }
            <span class="room-name">{ t!(lang, &format!("station-{}", group.station)) }</span>
            <span class={classes!("room-count", whole.then_some("good"))}>
                if whole { { drawing::icon(Icon::Check) } }
                { words }
            </span>
        </li>
    }
}
