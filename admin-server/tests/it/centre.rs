//! A centre of one's own: a fresh database behind the real router, and clients for everybody who works there.

use checkup_core::api::client::{CallError, Client, Request, Response, Transport, Unreachable};
use checkup_core::api::problem::Problem;
use http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, SET_COOKIE};
use std::sync::Mutex;
use tower::ServiceExt as _;

/// Carries requests straight into a router and keeps its cookies, as a browser would.
pub struct InProcess {
    router: axum::Router,
    cookie: Mutex<Option<String>>,
    token: Option<String>,
}

impl InProcess {
    /// A browser without cookies, or a kiosk with its token.
    pub const fn new(router: axum::Router, token: Option<String>) -> Self {
        Self { router, cookie: Mutex::new(None), token }
    }
}

impl Transport for InProcess {
    async fn send(&self, request: Request) -> Result<Response, Unreachable> {
        let mut out = http::Request::builder()
            .method(request.method.as_str())
            .uri(request.path)
            .header(CONTENT_TYPE, request.content_type);
        if let Some(key) = request.idempotency_key {
            out = out.header(checkup_core::api::IDEMPOTENCY_KEY, key);
        }
        if let Some(token) = &self.token {
            out = out.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        if let Some(cookie) = self.cookie.lock().unwrap().clone() {
            out = out.header(COOKIE, cookie);
        }
        let out = out.body(axum::body::Body::from(request.body)).unwrap();
        let answer = self.router.clone().oneshot(out).await.unwrap();
        if let Some(cookie) = answer.headers().get(SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
            *self.cookie.lock().unwrap() = Some(pair);
        }
        let status = answer.status().as_u16();
        let body = axum::body::to_bytes(answer.into_body(), 64 << 20).await.map_err(|_| Unreachable)?;
        Ok(Response { status, body: body.to_vec() })
    }
}

/// A client as the kiosk, the demonstration and the tests use it.
pub type Person = Client<InProcess>;

/// A new idempotency key.
pub fn key() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// The call was refused with this status and code; the problem is handed back for a closer look.
#[track_caller]
pub fn check_refused<T>(answer: Result<T, CallError>, status: u16, code: &str) -> Problem {
    match answer {
        Err(CallError::Problem(problem)) => {
            assert_eq!((problem.status, problem.code.as_str()), (status, code));
            *problem
        }
        Err(other) => panic!("expected {status} {code}, got {other:?}"),
        Ok(_) => panic!("expected {status} {code}, and it was carried out"),
    }
}
