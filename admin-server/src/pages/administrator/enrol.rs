//! Turning a screen into a kiosk: type the code, or open the address with it, and press one button.

use crate::app;
use crate::http::actor::KIOSK_COOKIE;
use crate::http::error::{log, status as status_of};
use crate::pages::answer::page;
use crate::pages::form::{Field, Filled, Kind, Problems};
use crate::pages::reader::Visitor;
use crate::pages::shell::languages;
use crate::pages::texts::Texts;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use checkup_core::codes::BookingCode;
use checkup_core::language::Language;

#[derive(Template)]
#[template(path = "administrator/enrol.html")]
struct EnrolPage {
    t: Texts,
    centre: String,
    languages: Vec<(Language, String, bool)>,
    back: String,
    code: Field,
    error: Option<String>,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/kiosk/enrol", get(show).post(enrol))
        .route("/kiosk/enrol/{code}", get(show_with_code))
}

async fn show(State(state): State<AppState>, Visitor(t): Visitor) -> Response {
    form(&state, t, "", None, StatusCode::OK)
}

async fn show_with_code(
    State(state): State<AppState>,
    Visitor(t): Visitor,
    Path(code): Path<String>,
) -> Response {
    form(&state, t, &code, None, StatusCode::OK)
}

fn form(state: &AppState, t: Texts, code: &str, error: Option<String>, status: StatusCode) -> Response {
    let mut problems = Problems::default();
    if let Some(error) = &error {
        problems.add("code", error.clone());
    }
    // Changing the language keeps the code of the link that was opened.
    let back = match BookingCode::parse(code) {
        Ok(code) => format!("/kiosk/enrol/{code}"),
        Err(_) => "/kiosk/enrol".to_owned(),
    };
    let code = Field::new("code", t.get("staff-enrol-code"), Kind::Line("text"), code);
    let template = EnrolPage {
        t,
        centre: state.centre.name.clone(),
        languages: languages(t),
        back,
        code: code.hint(t.get("staff-enrol-code-hint")).required().checked(&problems),
        error,
    };
    page(status, &template)
}

async fn enrol(State(state): State<AppState>, Visitor(t): Visitor, filled: Filled) -> Response {
    let code = filled.get("code");
    match app::device::redeem_enrolment_code(&state, code).await {
        Ok(enrolled) => {
            // A year: the kiosk stands in the hall and nobody signs in there. Revoking ends it at once.
            let token = enrolled.token;
            let cookie =
                format!("{KIOSK_COOKIE}={token}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict");
            ([(header::SET_COOKIE, cookie)], Redirect::to("/kiosk/")).into_response()
        }
        Err(error) => {
            log(&error);
            let (key, args) = error.coded();
            form(&state, t, code, Some(t.error(key, &args)), status_of(&error))
        }
    }
}
