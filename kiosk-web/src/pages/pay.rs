//! Pay with the banking app of one's own phone, or at the desk. The ticket is there already.

use crate::drawings::Drawing;
use crate::flow::Action;
use crate::flow::pay::Act;
use crate::hooks::use_flow::Flow;
use crate::state::State;
use crate::widgets::frame::{self, Sheet};
use crate::widgets::{button, drawing};
use checkup_core::api::payment::{PaymentView, QrPicture};
use checkup_locales::{Language, format, t};
use yew::prelude::*;

/// Light modules around a QR code (ISO/IEC 18004).
const QUIET_ZONE: u16 = 4;

/// Draws the page.
pub fn view(state: &State, flow: &Flow) -> Html {
    let lang = state.language;
    let part = &state.guest.pay;
    let due = state.guest.ticket.as_ref().and_then(|ticket| ticket.due);
    let amount = part.view.as_ref().map(|view| view.amount).or(due);
    let amount = amount.map(|amount| format::money(lang, amount)).unwrap_or_default();
    let (title, lead) = if part.failed {
        ("kiosk-pay-failed", "kiosk-pay-failed-why")
    } else {
        ("kiosk-pay-title", "kiosk-pay-why")
    };
    let body = match &part.view {
        Some(view) => asked(lang, view, part.is_lost()),
        None if part.failed => drawing::picture(Drawing::ToDesk),
        None => {
            html! { <>{ drawing::picture(Drawing::Paying) }<p class="lead" role="status">{ t!(lang, "kiosk-pay-asking") }</p></> }
        }
    };
    // Nobody has to pay to learn the number.
    let number = state
        .guest
        .ticket
        .as_ref()
        .map(|ticket| t!(lang, "kiosk-way-ticket", ticket = ticket.ticket.as_str()));
    let body =
        html! { <>{ for number.map(|number| html! { <p class="pay-ticket">{ number }</p> }) }{ body }</> };
    let to_desk = t!(lang, "kiosk-pay-at-desk");
    frame::draw(
        state,
        flow,
        Sheet {
            title: t!(lang, title, amount = amount),
            lead: t!(lang, lead),
            body,
            answers: if part.failed {
                html! {
                    <>
                        { button::accent(flow, &to_desk, Action::Pay(Act::AtDesk)) }
                        { button::plain(flow, &t!(lang, "kiosk-retry"), Action::Pay(Act::Again)) }
                    </>
                }
            } else {
                button::plain(flow, &to_desk, Action::Pay(Act::AtDesk))
            },
            class: "long pay",
        },
    )
}

fn asked(lang: Language, view: &PaymentView, lost: bool) -> Html {
    let row = |key: &str, value: String| html! { <div key={key.to_owned()}><dt>{ t!(lang, key) }</dt><dd>{ value }</dd></div> };
    let status = if lost { "kiosk-pay-lost" } else { "kiosk-pay-waiting" };
    html! {
        <>
            <div class="pay-sheet">
                { code(&view.qr, &t!(lang, "kiosk-pay-picture")) }
                <ol class="pay-steps">
                    <li>{ t!(lang, "kiosk-pay-step-1") }</li>
                    <li>{ t!(lang, "kiosk-pay-step-2") }</li>
                    <li>{ t!(lang, "kiosk-pay-step-3") }</li>
                </ol>
            </div>
            <dl class="facts pay-facts">
                { row("kiosk-pay-payee", view.payee.clone()) }
                { row("kiosk-pay-reference", view.reference.clone()) }
            </dl>
            <p class="lead" role="status">{ t!(lang, status) }</p>
        </>
    }
}

/// Black on white in every display mode: that is what a phone's camera reads.
fn code(qr: &QrPicture, name: &str) -> Html {
    let (side, quiet) = (qr.side + 2 * QUIET_ZONE, -i32::from(QUIET_ZONE));
    html! {
        <svg
            class="qr" viewBox={format!("{quiet} {quiet} {side} {side}")} role="img" aria-label={name.to_owned()}
            shape-rendering="crispEdges"
        >
            <rect x={quiet.to_string()} y={quiet.to_string()} width={side.to_string()} height={side.to_string()} fill="#ffffff" />
            <path d={qr.path.clone()} fill="#000000" />
        </svg>
    }
}
