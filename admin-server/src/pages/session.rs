//! Signing in and out, and the language of this screen.

use super::answer::{Failed, page, see};
use super::form::{Field, Filled, Kind, Problems};
use super::reader::{Reader, Visitor};
use super::shell::{Place, languages};
use super::texts::Texts;
use crate::app::{self, AppError};
use crate::http::error::log;
use crate::http::language::LANGUAGE_COOKIE;
use crate::http::session::start;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use checkup_core::language::Language;
use tower_sessions::Session;

#[derive(Template)]
#[template(path = "shared/sign-in.html")]
struct SignInPage {
    t: Texts,
    centre: String,
    is_demonstration: bool,
    languages: Vec<(Language, String, bool)>,
    error: Option<String>,
    login: Field,
    password: Field,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff", get(home))
        .route("/staff/sign-in", get(show).post(sign_in))
        .route("/staff/sign-out", post(sign_out))
        .route("/staff/language", post(choose_language))
}

async fn home(reader: Reader) -> Response {
    see(Place::home(&reader.actor).path())
}

async fn show(State(state): State<AppState>, Visitor(t): Visitor) -> Response {
    sign_in_page(&state, t, "", None, StatusCode::OK)
}

fn sign_in_page(
    state: &AppState,
    t: Texts,
    login: &str,
    error: Option<String>,
    status: StatusCode,
) -> Response {
    let mut problems = Problems::default();
    if let Some(error) = &error {
        problems.add("login", error.clone());
    }
    let login = Field::new("login", t.get("staff-login"), Kind::Line("text"), login);
    let password = Field::new("password", t.get("staff-password"), Kind::Line("password"), "");
    let template = SignInPage {
        t,
        centre: state.centre.name.clone(),
        is_demonstration: state.centre.is_demonstration,
        languages: languages(t),
        error,
        login: login.autocomplete("username").required().checked(&problems),
        password: password.autocomplete("current-password").required(),
    };
    page(status, &template)
}

async fn sign_in(
    State(state): State<AppState>,
    session: Session,
    Visitor(t): Visitor,
    form: Filled,
) -> Result<Response, Failed> {
    match app::session::sign_in(&state, form.get("login"), form.get("password")).await {
        Ok(view) => {
            start(&session, &view).await.map_err(|error| Failed::new(t, &error))?;
            Ok(see("/staff"))
        }
        Err(error @ (AppError::Store(_) | AppError::Internal(_))) => Err(Failed::new(t, &error)),
        Err(error) => {
            log(&error);
            let (code, args) = error.coded();
            let sentence = t.error(code, &args);
            Ok(sign_in_page(&state, t, form.get("login"), Some(sentence), StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}

async fn sign_out(session: Session, Visitor(t): Visitor) -> Result<Response, Failed> {
    session.flush().await.map_err(|error| Failed::new(t, &AppError::Internal(error.into())))?;
    Ok(see("/staff/sign-in"))
}

async fn choose_language(form: Filled) -> Response {
    let lang = Language::parse(form.get("language")).unwrap_or_default();
    let cookie =
        format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax", lang.tag());
    ([(header::SET_COOKIE, cookie)], see(own_path(form.get("back")))).into_response()
}

/// Only a path of this server is followed, so that no link here leads away.
fn own_path(back: &str) -> &str {
    let own = ["/staff", "/board", "/kiosk/enrol"].iter().any(|start| back.starts_with(start));
    let plain = back.bytes().all(|b| b.is_ascii_graphic() && b != b'\\') && !back.contains("//");
    if own && plain { back } else { "/staff" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_switch_never_leads_away_from_the_centre() {
        assert_eq!(own_path("/staff/today?state=open"), "/staff/today?state=open");
        assert_eq!(own_path("https://example.org"), "/staff");
        assert_eq!(own_path("//example.org"), "/staff");
        assert_eq!(own_path("/staff\r\nx"), "/staff");
    }
}
