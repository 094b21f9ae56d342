//! The only place where an application error becomes HTTP: problem details (RFC 9457).

use super::language;
use crate::app::AppError;
use crate::app::error::Kind;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header::CONTENT_TYPE};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use checkup_core::api::problem::{MEDIA_TYPE, Problem};

/// An application error on its way out.
#[derive(Debug)]
pub struct ApiError(pub AppError);

/// What a handler answers.
pub type ApiResult<T> = Result<axum::Json<T>, ApiError>;

impl<E: Into<AppError>> From<E> for ApiError {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

/// The HTTP status of an application error.
pub const fn status(error: &AppError) -> StatusCode {
    match error.kind() {
        Kind::NotSignedIn => StatusCode::UNAUTHORIZED,
        Kind::Denied => StatusCode::FORBIDDEN,
        Kind::Malformed => StatusCode::BAD_REQUEST,
        Kind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        Kind::Conflict => StatusCode::CONFLICT,
        Kind::NotFound => StatusCode::NOT_FOUND,
        Kind::Broken => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Logs what nobody may see.
pub fn log(error: &AppError) {
    if error.kind() == Kind::Broken {
        tracing::error!(error = %chain(error), "request failed");
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        log(&self.0);
        let (code, args) = self.0.coded();
        let field = match &self.0 {
            AppError::Domain { field, .. } => field.clone(),
            _ => None,
        };
        problem(status(&self.0), code, args, field)
    }
}

/// A problem whose title [`speak`] fills in.
pub fn problem(
    status: StatusCode,
    code: &str,
    args: Vec<(&'static str, String)>,
    field: Option<String>,
) -> Response {
    let problem = Problem {
        kind: format!("/problems/{code}"),
        title: code.to_owned(),
        status: status.as_u16(),
        code: code.to_owned(),
        args: args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        field,
    };
    let mut response = status.into_response();
    response.extensions_mut().insert(problem);
    response
}

/// Middleware: writes a problem's body with a title in the language of the request, and turns the framework's own
/// refusals (bad JSON, unknown path, wrong method, too large) into problems as well.
pub async fn speak(request: Request, next: Next) -> Response {
    let language = language::of(request.headers()).unwrap_or_default();
    let mut response = next.run(request).await;
    if response.extensions().get::<Problem>().is_none() && is_framework_refusal(&response) {
        response = problem(response.status(), framework_code(response.status()), Vec::new(), None);
    }
    let Some(mut problem) = response.extensions_mut().remove::<Problem>() else { return response };
    let args: Vec<(&str, &str)> = problem.args.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    problem.title = checkup_locales::error_text(language, &problem.code, &args);
    let body = serde_json::to_vec(&problem).unwrap_or_default();
    let mut answer = (response.status(), body).into_response();
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
    answer
}

fn is_framework_refusal(response: &Response) -> bool {
    let refused = response.status().is_client_error() || response.status().is_server_error();
    let json =
        response.headers().get(CONTENT_TYPE).is_some_and(|v| v.as_bytes().starts_with(b"application/"));
    refused && !json
}

fn framework_code(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "not-found",
        StatusCode::METHOD_NOT_ALLOWED => "method-not-allowed",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "media-type",
        s if s.is_server_error() => "internal",
        _ => "request-malformed",
    }
}
