//! Calls to the server by `fetch`: same origin, the device's cookie, and an end to waiting.

use crate::json;
use checkup_core::api::IDEMPOTENCY_KEY;
use checkup_core::api::client::{Client, Request, Response, Transport, Unreachable};
use js_sys::Uint8Array;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::Cell;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Tells the server that the kiosk asks, not a member of staff who is signed in on the same browser.
const KIOSK_HEADER: &str = "checkup-kiosk";

/// A guest waits no longer than this for an answer. Milliseconds.
const PATIENCE: u32 = 10_000;
/// The same when the last call was not answered, or the browser says that there is no network.
const IMPATIENCE: u32 = 2_500;

thread_local! {
    /// Whether the last call was answered, whatever the answer.
    static ANSWERED: Cell<bool> = const { Cell::new(true) };
}

/// The browser's `fetch`. Credentials are the cookie that enrolment left; no script can read it.
#[derive(Debug)]
pub struct Fetch;

/// The client of the server that served this page.
pub const fn client() -> Client<Fetch> {
    Client::new(Fetch)
}

impl Transport for Fetch {
    async fn send(&self, request: Request) -> Result<Response, Unreachable> {
        let answer = exchange(request).await.map_err(|_| Unreachable);
        ANSWERED.set(answer.is_ok());
        answer
    }

    fn read<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
        json::read(body)
    }

    fn write<T: Serialize>(value: &T) -> Option<Vec<u8>> {
        json::write(value).map(String::into_bytes)
    }
}

async fn exchange(request: Request) -> Result<Response, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let patience = if ANSWERED.get() && window.navigator().on_line() { PATIENCE } else { IMPATIENCE };
    let headers = web_sys::Headers::new()?;
    headers.set("accept", "application/json")?;
    headers.set(KIOSK_HEADER, "1")?;
    let init = web_sys::RequestInit::new();
    init.set_method(request.method.as_str());
    init.set_credentials(web_sys::RequestCredentials::SameOrigin);
    init.set_cache(web_sys::RequestCache::NoStore);
    // The limit covers the body too.
    init.set_signal(Some(&web_sys::AbortSignal::timeout_with_u32(patience)));
    if !request.body.is_empty() {
        headers.set("content-type", request.content_type)?;
        init.set_body(&Uint8Array::from(request.body.as_slice()));
    }
    if let Some(key) = &request.idempotency_key {
        headers.set(IDEMPOTENCY_KEY, key)?;
    }
    init.set_headers(&headers);

    let response: web_sys::Response =
        JsFuture::from(window.fetch_with_str_and_init(&request.path, &init)).await?.dyn_into()?;
    let body = JsFuture::from(response.array_buffer()?).await?;
    Ok(Response { status: response.status(), body: Uint8Array::new(&body).to_vec() })
}
