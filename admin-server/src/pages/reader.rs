//! Who reads a page and in which language.

use super::answer::{Failed, see};
use super::texts::Texts;
use crate::app::{Actor, Who};
use crate::http::actor;
use crate::http::language;
use crate::state::AppState;
use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use checkup_core::api::session::Role;

/// A signed-in member of staff in front of a page.
pub(crate) struct Reader {
    /// Who, as the application knows them.
    pub actor: Actor,
    /// Texts in their language.
    pub t: Texts,
    /// Path and query, to come back to after changing the language.
    pub path: String,
    /// What the action before this page did, as a key of the notices.
    pub notice: Option<String>,
}

impl Reader {
    /// Role and name of the member of staff.
    pub fn staff(&self) -> Option<(Role, &str)> {
        match &self.actor.who {
            Who::Staff { role, name, .. } => Some((*role, name)),
            Who::Kiosk { .. } | Who::System => None,
        }
    }
}

impl FromRequestParts<AppState> for Reader {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let path = path_of(parts);
        let found = actor::find(parts, state).await;
        let visitor = Texts::new(language::of(&parts.headers).unwrap_or_default());
        let actor = match found {
            Ok(Some(actor)) if matches!(actor.who, Who::Staff { .. }) => actor,
            Ok(_) => return Err(see("/staff/sign-in")),
            Err(error) => return Err(Failed::new(visitor, &error).into_response()),
        };
        let notice = notice(parts.uri.query().unwrap_or_default());
        Ok(Self { t: Texts::new(actor.language), actor, path, notice })
    }
}

/// The language of somebody who is not signed in: chosen before, else the browser's, else Vietnamese.
pub(crate) struct Visitor(pub Texts);

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self(Texts::new(language::of(&parts.headers).unwrap_or_default())))
    }
}

fn path_of(parts: &Parts) -> String {
    let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |OriginalUri(uri)| uri);
    uri.path_and_query().map_or_else(|| "/staff".to_owned(), ToString::to_string)
}

/// `?done=<what>` names a notice; anything that is no notice is not shown.
fn notice(query: &str) -> Option<String> {
    let done = query.split('&').find_map(|pair| pair.strip_prefix("done="))?;
    let key = format!("staff-done-{done}");
    let shape = done.len() <= 40 && done.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    (shape && checkup_locales::has(&key)).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_notices_are_shown() {
        assert_eq!(notice("done=saved").as_deref(), Some("staff-done-saved"));
        assert_eq!(notice("done=you-won"), None);
        assert_eq!(notice("done=<b>"), None);
        assert_eq!(notice("x=1"), None);
    }
}
