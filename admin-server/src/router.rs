//! Every route of the server, in one place.

use crate::http::{
    assets, booking, checkin, company_report, conclusion, consent, critical, desk, device, error, guard,
    health, kiosk, lab_message, openapi, paper, payment, referral, report, result, routing, session,
    specimen, station, visit,
};
use crate::state::AppState;
use crate::{pages, store::Store};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use axum::response::Redirect;
use axum::routing::{delete, get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::trace::TraceLayer;
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, SessionManagerLayer};

/// The largest request body: a day's laboratory file fits many times over.
const BODY_LIMIT: usize = 8 << 20;

/// Hours after which an unused session ends.
const SESSION_HOURS: i64 = 12;

/// Name of the staff session's cookie.
pub const SESSION_COOKIE: &str = "checkup_session";

/// The whole server.
pub fn router(state: AppState, secure_cookies: bool) -> Router {
    let sessions = SessionManagerLayer::<Store>::new(state.store.clone())
        .with_name(SESSION_COOKIE)
        .with_secure(secure_cookies)
        .with_same_site(SameSite::Strict)
        .with_expiry(Expiry::OnInactivity(time::Duration::hours(SESSION_HOURS)));
    Router::new()
        .nest("/api/v1", api().layer(from_fn(error::speak)))
        .merge(pages::routes())
        .merge(files())
        .layer(sessions)
        .layer(from_fn(guard::same_site))
        .layer(from_fn(guard::headers))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(CatchPanicLayer::new())
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .with_state(state)
}

/// Answers on `listener` until the state's shutdown token is cancelled; open event streams end with it.
pub async fn answer(
    listener: tokio::net::TcpListener,
    state: AppState,
    secure_cookies: bool,
) -> std::io::Result<()> {
    let stop = state.shutdown.clone();
    axum::serve(listener, router(state, secure_cookies))
        .with_graceful_shutdown(async move { stop.cancelled().await })
        .await
}

/// Method and route of a request; never its query, which a page may have filled with a name to look for.
fn span(request: &axum::extract::Request) -> tracing::Span {
    let route = request.extensions().get::<axum::extract::MatchedPath>().map_or("", |path| path.as_str());
    tracing::info_span!("request", method = %request.method(), route)
}

fn files() -> Router<AppState> {
    Router::new()
        .route("/", get(async || Redirect::to("/staff")))
        .route("/kiosk", get(async || Redirect::permanent("/kiosk/")))
        .route("/kiosk/", get(assets::kiosk_index))
        .route("/kiosk/sw.js", get(assets::kiosk_worker))
        .route("/kiosk/assets/{*name}", get(assets::kiosk_file))
        .route("/assets/fonts/{*name}", get(assets::font_file))
        .route("/assets/{*name}", get(assets::page_file))
}

fn api() -> Router<AppState> {
    Router::new()
        .route("/health", get(health::health))
        .route("/openapi.json", get(openapi::document))
        .route("/centre", get(health::facts))
        .route("/sessions", post(session::sign_in))
        .route("/sessions/current", get(session::current).delete(session::sign_out))
        .route("/devices", post(device::enrol))
        .route("/devices/{id}", delete(device::revoke))
        .route("/bookings", get(booking::list).post(booking::create))
        .route("/check-ins/identify", post(checkin::identify))
        .route("/check-ins/ticket", post(checkin::next_room))
        .route("/check-ins/report", post(checkin::report_status))
        .route("/desk-cases", get(desk::list).post(desk::ask))
        .route("/desk-cases/{id}/closure", post(desk::close))
        .route("/kiosk/lease", get(kiosk::lease))
        .route("/visits", get(visit::list).post(checkin::check_in))
        .route("/visits/{id}", get(visit::chart))
        .route("/visits/{id}/results", post(result::enter))
        .route("/visits/{id}/conclusions", post(conclusion::sign))
        .route("/visits/{id}/referrals", post(referral::create))
        .route("/visits/{id}/payments", post(payment::ask))
        .route("/payments/{id}", get(payment::status))
        .route("/bank-notifications", post(payment::told))
        .route("/visits/{id}/next", post(routing::send_on))
        .route("/visits/{id}/leave", post(routing::leave))
        .route("/visits/{id}/consents", get(consent::list))
        .route("/visits/{id}/consents/{purpose}/withdrawal", post(consent::withdraw))
        .route("/visits/{id}/report.pdf", get(report::personal))
        .route("/visits/{id}/ticket.pdf", get(paper::ticket))
        .route("/visits/{id}/guide.pdf", get(paper::guide))
        .route("/visits/{id}/labels.pdf", get(paper::labels))
        .route("/referrals/{id}/letter.pdf", get(paper::letter))
        .route("/payments/{id}/receipt.pdf", get(paper::receipt))
        .route("/companies/{id}/statement.pdf", get(paper::statement))
        .route("/day.pdf", get(paper::day))
        .route("/companies/{id}/report.pdf", get(company_report::pdf))
        .route("/companies/{id}/report.xlsx", get(company_report::xlsx))
        .route("/companies/{id}/fit-list.pdf", get(company_report::fit_list))
        .route("/stations", get(station::list))
        .route("/stations/{code}", get(station::view))
        .route("/stations/{code}/rooms/{number}/commands", post(routing::room))
        .route("/stations/{code}/scans", post(routing::scan))
        .route("/steps/{id}/commands", post(station::command))
        .route("/board", get(station::board))
        .route("/specimens/{barcode}/commands", post(specimen::command))
        .route("/criticals", get(critical::list))
        .route("/criticals/{id}/acknowledgement", post(critical::acknowledge))
        .route("/lab-messages", post(lab_message::import))
        .route("/unmatched-results", get(lab_message::unmatched))
        .route("/unmatched-results/{id}/resolution", post(lab_message::resolve))
        .route("/promises/accuracy", get(routing::accuracy))
        .route("/partners", get(referral::partners))
        .route("/referrals", get(referral::list))
        .route("/referrals/{id}/commands", post(referral::command))
        .fallback(async || axum::http::StatusCode::NOT_FOUND)
}
