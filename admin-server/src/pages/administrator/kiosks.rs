//! Enrolled kiosks: a code to enrol the next one, and revoking behind a question.

use crate::app;
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, OrPage, page, see};
use crate::pages::form::{Field, Filled, Kind, Problems, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::ids::DeviceId;

struct KioskRow {
    path: String,
    label: String,
    enrolled: String,
    is_revoked: bool,
}

#[derive(Template)]
#[template(path = "administrator/kiosks.html")]
struct KiosksPage {
    shell: Shell,
    problems: Problems,
    key: String,
    label: Field,
    code: Option<String>,
    expires: String,
    rows: Vec<KioskRow>,
}

#[derive(Template)]
#[template(path = "administrator/revoke.html")]
struct RevokePage {
    shell: Shell,
    action: String,
    question: String,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/kiosks", get(show).post(issue))
        .route("/staff/kiosks/{id}/revoke", get(ask).post(revoke))
}

async fn show(State(state): State<AppState>, reader: Reader) -> Result<Response, Failed> {
    list(&state, &reader, "", None, Problems::default(), StatusCode::OK).await
}

async fn list(
    state: &AppState,
    reader: &Reader,
    typed: &str,
    code: Option<(String, String)>,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let devices = app::device::list(state, &reader.actor).await.or_page(reader)?;
    let rows = devices.into_iter().map(|device| KioskRow {
        path: format!("/staff/kiosks/{}/revoke", device.id),
        label: device.name,
        enrolled: t.date_time(device.enrolled_at),
        is_revoked: device.revoked_at.is_some(),
    });
    let (code, expires) = code.map_or((None, String::new()), |(code, expires)| (Some(code), expires));
    let template = KiosksPage {
        rows: rows.collect(),
        key: fresh_key(),
        label: Field::new("label", t.get("staff-kiosk-label"), Kind::Line("text"), typed)
            .hint(t.get("staff-kiosk-label-hint"))
            .required()
            .checked(&problems),
        code,
        expires,
        problems,
        shell: Shell::new(state, reader, Some(Place::Kiosks), t.get("staff-kiosks-title"), "").await,
    };
    Ok(page(status, &template))
}

/// Shows a fresh code. It is shown once and kept only as a hash, so that this answer is no redirect.
async fn issue(State(state): State<AppState>, reader: Reader, form: Filled) -> Result<Response, Failed> {
    let mut problems = Problems::default();
    let label = form.get("label").to_owned();
    if label.is_empty() {
        problems.add("label", reader.t.get("staff-missing-label"));
        return list(&state, &reader, "", None, problems, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    match app::device::issue_enrolment_code(&state, &reader.actor, &label).await {
        Ok(issued) => {
            let expires = reader.t.time(issued.expires_at);
            list(&state, &reader, "", Some((issued.code, expires)), problems, StatusCode::OK).await
        }
        Err(error) => {
            log(&error);
            problems.refused(reader.t, &error, |_| "label".to_owned());
            list(&state, &reader, &label, None, problems, status_of(&error)).await
        }
    }
}

async fn ask(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<DeviceId>,
) -> Result<Response, Failed> {
    let t = reader.t;
    let devices = app::device::list(&state, &reader.actor).await.or_page(&reader)?;
    let Some(device) = devices.into_iter().find(|device| device.id == id) else {
        return Ok(see("/staff/kiosks"));
    };
    let template = RevokePage {
        action: format!("/staff/kiosks/{id}/revoke"),
        question: t.with("staff-kiosk-revoke-question", &[("kiosk", &device.name)]),
        shell: Shell::new(&state, &reader, Some(Place::Kiosks), t.get("staff-kiosk-revoke"), "").await,
    };
    Ok(page(StatusCode::OK, &template))
}

async fn revoke(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<DeviceId>,
) -> Result<Response, Failed> {
    app::device::revoke(&state, &reader.actor, id).await.or_page(&reader)?;
    Ok(see("/staff/kiosks?done=revoked"))
}
