//! What a visit rests on: each consent with its text's version and its signature, and taking one back behind a question that
//! says what follows.

use crate::app::{self, Permission};
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, OrPage, page, see};
use crate::pages::form::{Filled, Problems, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::Texts;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::consent::{ConsentList, ConsentView};
use checkup_core::consent::{self, ConsentState, Purpose, SIGNATURE_HEIGHT, SIGNATURE_WIDTH, Signature};
use checkup_core::ids::VisitId;
use checkup_locales::format;
use chrono::NaiveDate;

/// One consent.
struct Row {
    purpose: String,
    state: String,
    class: &'static str,
    shape: &'static str,
    noted: String,
    version: String,
    language: String,
    /// The path of what the finger drew; empty where nothing was drawn.
    drawn: String,
    /// How it was signed otherwise.
    signed: String,
    withdrawn: String,
    /// Where the question is; empty where there is nothing to take back.
    withdraw: String,
}

#[derive(Template)]
#[template(path = "reception/consents.html")]
struct ConsentsPage {
    shell: Shell,
    ticket: String,
    name: String,
    day: String,
    rows: Vec<Row>,
    field: String,
}

#[derive(Template)]
#[template(path = "reception/withdraw.html")]
struct WithdrawPage {
    shell: Shell,
    problems: Problems,
    key: String,
    action: String,
    back: String,
    ticket: String,
    name: String,
    purpose: String,
    /// What follows from it.
    means: String,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/visits/{id}/consents", get(show))
        .route("/staff/visits/{id}/consents/{purpose}/withdrawal", get(ask).post(withdraw))
}

fn address(visit: VisitId) -> String {
    format!("/staff/visits/{visit}/consents")
}

/// The name of a purpose on staff pages.
fn purpose_name(t: Texts, purpose: Purpose) -> String {
    t.word("staff-consent-purpose-", purpose.as_str())
}

/// What was taken back, as an alert.
pub(crate) fn withdrawn_words(t: Texts, purposes: &[Purpose]) -> String {
    let names: Vec<String> = purposes.iter().map(|purpose| purpose_name(t, *purpose)).collect();
    t.with("staff-consent-alert", &[("purposes", &names.join(", "))])
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
) -> Result<Response, Failed> {
    let t = reader.t;
    let list = app::consent::of_visit(&state, &reader.actor, id).await.or_page(&reader)?;
    let may_withdraw = reader.actor.may(Permission::WithdrawConsent);
    let template = ConsentsPage {
        ticket: list.ticket.to_string(),
        name: list.name,
        day: t.date(list.day),
        rows: list.consents.into_iter().map(|consent| row(t, id, consent, may_withdraw)).collect(),
        field: format!("0 0 {SIGNATURE_WIDTH} {SIGNATURE_HEIGHT}"),
        shell: Shell::new(
            &state,
            &reader,
            Some(Place::Today),
            t.get("staff-consent-title"),
            &format!("visit:{id}"),
        )
        .await,
    };
    Ok(page(StatusCode::OK, &template))
}

fn row(t: Texts, visit: VisitId, of: ConsentView, may_withdraw: bool) -> Row {
    let (class, shape) = match of.state {
        ConsentState::Given => ("good", "●"),
        ConsentState::Refused => ("", "○"),
        ConsentState::Withdrawn => ("watch", "▲"),
    };
    let day = of.text_version.parse::<NaiveDate>().ok();
    let (drawn, signed) = match &of.signature {
        Some(Signature::Drawn { strokes }) => (consent::path(strokes.as_slice()), String::new()),
        Some(Signature::Declared) => (String::new(), t.get("staff-consent-declared")),
        None => (String::new(), t.get("staff-consent-paper")),
    };
    let withdrawn = of.withdrawn_at.map(|at| {
        let by = of.withdrawn_by.as_deref().unwrap_or_default();
        t.with("staff-consent-withdrawn-by", &[("when", &t.date_time(at)), ("who", by)])
    });
    let open = may_withdraw && of.state == ConsentState::Given;
    Row {
        purpose: purpose_name(t, of.purpose),
        state: t.word("staff-consent-state-", of.state.as_str()),
        class,
        shape,
        noted: t.date_time(of.noted_at),
        version: day.map_or(of.text_version, |day| format::date(t.lang, day)),
        language: t.language(of.language),
        drawn,
        signed,
        withdrawn: withdrawn.unwrap_or_default(),
        withdraw: if open {
            format!("{}/{}/withdrawal", address(visit), of.purpose.as_str())
        } else {
            String::new()
        },
    }
}

async fn ask(
    State(state): State<AppState>,
    reader: Reader,
    Path((id, purpose)): Path<(VisitId, Purpose)>,
) -> Result<Response, Failed> {
    reader.actor.require(Permission::WithdrawConsent).or_page(&reader)?;
    let list = app::consent::of_visit(&state, &reader.actor, id).await.or_page(&reader)?;
    question(&state, &reader, list, purpose, Problems::default(), StatusCode::OK).await
}

async fn question(
    state: &AppState,
    reader: &Reader,
    list: ConsentList,
    purpose: Purpose,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let template = WithdrawPage {
        problems,
        key: fresh_key(),
        action: format!("{}/{}/withdrawal", address(list.visit), purpose.as_str()),
        back: address(list.visit),
        ticket: list.ticket.to_string(),
        name: list.name,
        purpose: purpose_name(t, purpose),
        means: t.word("staff-consent-means-", purpose.as_str()),
        shell: Shell::new(state, reader, Some(Place::Today), t.get("staff-consent-withdraw-title"), "").await,
    };
    Ok(page(status, &template))
}

async fn withdraw(
    State(state): State<AppState>,
    reader: Reader,
    Path((id, purpose)): Path<(VisitId, Purpose)>,
    form: Filled,
) -> Result<Response, Failed> {
    match app::consent::withdraw(&state, &reader.actor, id, purpose, form.key().as_ref()).await {
        Ok(_) => Ok(see(&format!("{}?done=withdrawn", address(id)))),
        Err(error) => {
            log(&error);
            let status = status_of(&error);
            let mut problems = Problems::default();
            problems.refused(reader.t, &error, |_| String::new());
            let list = app::consent::of_visit(&state, &reader.actor, id).await;
            let Ok(list) = list else { return Err(Failed::new(reader.t, &error)) };
            question(&state, &reader, list, purpose, problems, status).await
        }
    }
}
