//! Files inside the binary: the kiosk, the staff pages' style sheet and script, the web fonts.

use axum::extract::Path;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use rust_embed::{EmbeddedFile, RustEmbed};

/// The packaged kiosk, built by `cargo xtask`.
#[derive(Debug, RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../kiosk-web/dist"]
#[allow_missing = true]
struct Kiosk;

/// Style sheet and script of the staff pages.
#[derive(Debug, RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/assets"]
#[allow_missing = true]
struct Pages;

/// Web fonts.
#[derive(Debug, RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../locales/fonts/web"]
struct Fonts;

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// The kiosk's page.
pub async fn kiosk_index(headers: HeaderMap) -> Response {
    file::<Kiosk>("index.html", &headers, ASK_AGAIN)
}

/// The worker that keeps the kiosk on its device. The browser asks for it anew each time: it is how a new version is
/// noticed.
pub async fn kiosk_worker(headers: HeaderMap) -> Response {
    file::<Kiosk>("sw.js", &headers, ASK_AGAIN)
}

/// A file of the kiosk; its name holds a hash of its content.
pub async fn kiosk_file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    file::<Kiosk>(&format!("assets/{name}"), &headers, FOR_EVER)
}

/// A file of the staff pages.
pub async fn page_file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    file::<Pages>(&name, &headers, ASK_AGAIN)
}

/// A web font or their style sheet.
pub async fn font_file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let cache = if media_type(&name).starts_with("text/css") { ASK_AGAIN } else { FOR_EVER };
    file::<Fonts>(&name, &headers, cache)
}

fn file<E: RustEmbed>(name: &str, headers: &HeaderMap, cache: &'static str) -> Response {
    let Some(plain) = E::get(name) else { return StatusCode::NOT_FOUND.into_response() };
    let etag = etag(&plain);
    if headers.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == etag.as_bytes()) {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    let takes_brotli =
        headers.get(ACCEPT_ENCODING).is_some_and(|v| v.to_str().is_ok_and(|v| v.contains("br")));
    let packed = if takes_brotli { E::get(&format!("{name}.br")) } else { None };
    let is_packed = packed.is_some();
    let mut response = packed.unwrap_or(plain).data.into_owned().into_response();
    let out = response.headers_mut();
    out.insert(CONTENT_TYPE, HeaderValue::from_static(media_type(name)));
    out.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    out.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if is_packed {
        out.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    if let Ok(value) = HeaderValue::from_str(&etag) {
        out.insert(ETAG, value);
    }
    response
}

fn etag(file: &EmbeddedFile) -> String {
    format!("\"{}\"", crate::digest::hex(&file.metadata.sha256_hash()))
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
