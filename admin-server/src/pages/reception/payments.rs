//! Money at the desk: who owes what today, taken behind a question, and transfers that fit no payment.

use crate::app::payment::{Method, TransferRow as Unmatched};
use crate::app::{self, AppError};
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, OrPage, page, see};
use crate::pages::form::{Filled, Problems, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use checkup_core::ids::{TransferId, VisitId};
use checkup_core::money::Money;
use checkup_locales::format;

struct OwingRow {
    path: String,
    ticket: String,
    name: String,
    package: String,
    due: String,
}

struct ReceivedRow {
    receipt: String,
    at: String,
    ticket: String,
    name: String,
    amount: String,
}

struct TransferRow {
    action: String,
    key: String,
    at: String,
    amount: String,
    text: String,
    why: String,
}

#[derive(Template)]
#[template(path = "reception/payments.html")]
struct PaymentsPage {
    shell: Shell,
    problems: Problems,
    rows: Vec<OwingRow>,
    received: Vec<ReceivedRow>,
    transfers: Vec<TransferRow>,
}

#[derive(Template)]
#[template(path = "reception/take.html")]
struct TakePage {
    shell: Shell,
    problems: Problems,
    action: String,
    key: String,
    ticket: String,
    due: String,
    minor: i64,
    question: String,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/payments", get(show))
        .route("/staff/payments/{id}", get(ask).post(take))
        .route("/staff/transfers/{id}/settlement", post(settle))
}

async fn show(State(state): State<AppState>, reader: Reader) -> Result<Response, Failed> {
    list(&state, &reader, Problems::default(), StatusCode::OK).await
}

async fn list(
    state: &AppState,
    reader: &Reader,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let owing = app::payment::list(state, &reader.actor).await.or_page(reader)?;
    let rows = owing.visits.into_iter().map(|(visit, due)| OwingRow {
        path: format!("/staff/payments/{}", visit.id),
        ticket: visit.ticket.to_string(),
        name: visit.patient.name.as_str().to_owned(),
        package: t.package(&visit.package),
        due: format::money(t.lang, due),
    });
    let transfer = |row: Unmatched| TransferRow {
        action: format!("/staff/transfers/{}/settlement", row.id),
        key: fresh_key(),
        at: t.date_time(row.at),
        amount: format::money(t.lang, row.amount),
        text: row.text,
        why: t.word("staff-transfer-why-", &row.why),
    };
    let received = owing.received.into_iter().map(|row| ReceivedRow {
        receipt: format!("/staff/payments/{}/receipt.pdf", row.id),
        at: t.date_time(row.at),
        ticket: row.ticket.to_string(),
        name: row.name.as_str().to_owned(),
        amount: format::money(t.lang, row.amount),
    });
    let template = PaymentsPage {
        rows: rows.collect(),
        received: received.collect(),
        transfers: owing.transfers.into_iter().map(transfer).collect(),
        problems,
        shell: Shell::new(
            state,
            reader,
            Some(Place::Payments),
            t.get("staff-payments-title"),
            "payments visit",
        )
        .await,
    };
    Ok(page(status, &template))
}

async fn ask(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
) -> Result<Response, Failed> {
    question(&state, &reader, id, Problems::default(), StatusCode::OK).await
}

async fn question(
    state: &AppState,
    reader: &Reader,
    id: VisitId,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let owing = app::payment::list(state, &reader.actor).await.or_page(reader)?;
    let Some((visit, due)) = owing.visits.into_iter().find(|(visit, _)| visit.id == id) else {
        return Ok(see("/staff/payments"));
    };
    let template = TakePage {
        action: format!("/staff/payments/{id}"),
        key: fresh_key(),
        ticket: visit.ticket.to_string(),
        due: format::money(t.lang, due),
        minor: due.minor,
        question: t.with("staff-payments-question", &[("name", visit.patient.name.as_str())]),
        problems,
        shell: Shell::new(state, reader, Some(Place::Payments), t.get("staff-payments-take"), "").await,
    };
    Ok(page(status, &template))
}

async fn take(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    form: Filled,
) -> Result<Response, Failed> {
    let method = Method::parse(form.get("method")).filter(|method| *method != Method::Transfer);
    let seen = form.get("seen").parse::<i64>().ok().map(Money::vnd);
    let (Some(method), Some(seen)) = (method, seen) else {
        return question(&state, &reader, id, Problems::default(), StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match app::payment::take(&state, &reader.actor, id, method, seen, form.key().as_ref()).await {
        Ok(()) => Ok(see("/staff/payments?done=paid")),
        Err(AppError::Denied) => Err(AppError::Denied).or_page(&reader),
        Err(error) => {
            log(&error);
            let mut problems = Problems::default();
            problems.refused(reader.t, &error, |_| String::new());
            question(&state, &reader, id, problems, status_of(&error)).await
        }
    }
}

async fn settle(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<TransferId>,
    form: Filled,
) -> Result<Response, Failed> {
    match app::payment::settle(&state, &reader.actor, id, form.key().as_ref()).await {
        Ok(()) => Ok(see("/staff/payments?done=settled")),
        Err(AppError::Denied) => Err(AppError::Denied).or_page(&reader),
        Err(error) => {
            log(&error);
            let mut problems = Problems::default();
            problems.refused(reader.t, &error, |_| String::new());
            list(&state, &reader, problems, status_of(&error)).await
        }
    }
}
