//! From a template to an answer, and from an application error to a page that says what to do.

use super::reader::Reader;
use super::texts::Texts;
use crate::app::AppError;
use crate::http::error::{log, status as status_of};
use crate::http::language;
use askama::Template;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};

/// A rendered page.
pub(crate) fn page(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => {
            tracing::error!(%error, "a template did not render");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Middleware: what the framework refuses (an id that is none, a form too large) becomes a page in the reader's language.
pub(crate) async fn in_words(request: Request, next: Next) -> Response {
    let t = Texts::new(language::of(request.headers()).unwrap_or_default());
    let response = next.run(request).await;
    let status = response.status();
    let is_page =
        response.headers().get(CONTENT_TYPE).is_some_and(|kind| !kind.as_bytes().starts_with(b"text/plain"));
    if is_page || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let sentence = t.get(match status {
        StatusCode::PAYLOAD_TOO_LARGE => "staff-failed-too-large",
        StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => {
            "staff-failed-not-found"
        }
        _ => "staff-failed-malformed",
    });
    page(status, &FailedPage { t, status: status.as_u16(), sentence })
}

/// An address that leads nowhere; [`in_words`] makes the page.
pub(crate) async fn unknown() -> StatusCode {
    StatusCode::NOT_FOUND
}

/// After a form was carried out: to a page that can be reloaded without sending the form again.
pub(crate) fn see(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// Percent-encodes a value of a query.
pub(crate) fn encoded(value: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.~".contains(&b);
    value.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[derive(Template)]
#[template(path = "shared/failed.html")]
struct FailedPage {
    t: Texts,
    status: u16,
    sentence: String,
}

/// A page that could not be shown, ready to be sent.
pub(crate) struct Failed(Box<Response>);

impl Failed {
    /// For a reader of `t`.
    pub fn new(t: Texts, error: &AppError) -> Self {
        log(error);
        if matches!(error, AppError::NotSignedIn) {
            return see("/staff/sign-in").into();
        }
        let (code, args) = error.coded();
        let status = status_of(error);
        page(status, &FailedPage { t, status: status.as_u16(), sentence: t.error(code, &args) }).into()
    }
}

impl From<Response> for Failed {
    fn from(response: Response) -> Self {
        Self(Box::new(response))
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// An application's refusal as a page.
pub(crate) trait OrPage<T> {
    /// The value, or a page for this reader.
    fn or_page(self, reader: &Reader) -> Result<T, Failed>;
}

impl<T> OrPage<T> for Result<T, AppError> {
    fn or_page(self, reader: &Reader) -> Result<T, Failed> {
        self.map_err(|error| Failed::new(reader.t, &error))
    }
}
