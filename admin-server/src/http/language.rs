//! The language that a request asks for: the switch on the page first, then what the browser prefers.

use super::actor::cookie;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use checkup_core::language::Language;

/// The cookie of the language switch.
pub const LANGUAGE_COOKIE: &str = "checkup_lang";

/// The language asked for, if any of ours.
pub fn of(headers: &HeaderMap) -> Option<Language> {
    switched(headers).or_else(|| preferred(headers))
}

/// What the language switch was set to.
pub fn switched(headers: &HeaderMap) -> Option<Language> {
    cookie(headers, LANGUAGE_COOKIE).and_then(|tag| Language::parse(tag).ok())
}

fn preferred(headers: &HeaderMap) -> Option<Language> {
    let header = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    header.split(',').find_map(|part| Language::parse(part.split(';').next()?.trim()).ok())
}
