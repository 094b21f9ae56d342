//! What waits for the desk, on the day's list: calls for help and check-ins that could not be kept, with the code in words.

use crate::app::{self, Permission};
use crate::pages::answer::{Failed, OrPage, see};
use crate::pages::form::{Filled, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::texts::Texts;
use crate::state::AppState;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::post;
use checkup_core::api::desk::{DeskCase, DeskReason};
use checkup_core::desk::DeskCode;
use checkup_core::ids::DeskCaseId;
use checkup_locales::has;

/// One case.
pub(crate) struct CaseRow {
    pub action: String,
    pub key: String,
    pub kiosk: String,
    pub place: String,
    pub step: String,
    pub what: String,
    pub language: String,
    pub ticket: String,
    pub name: String,
    pub ago: String,
    pub is_conflict: bool,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/desk-cases/{id}/closure", post(close))
}

/// What is open, for whoever serves the desk.
pub(crate) async fn open(state: &AppState, reader: &Reader) -> Result<Vec<CaseRow>, Failed> {
    if !reader.actor.may(Permission::ServeDesk) {
        return Ok(Vec::new());
    }
    let (t, now) = (reader.t, state.clock.now());
    let cases = app::desk::list(state, &reader.actor).await.or_page(reader)?.cases;
    let row = |case: DeskCase| {
        let (step, what) = told(t, &case);
        CaseRow {
            action: format!("/staff/desk-cases/{}/closure", case.id),
            key: fresh_key(),
            kiosk: case.kiosk,
            place: if case.reason == DeskReason::Help { case.place } else { String::new() },
            step,
            what,
            language: t.language(case.language),
            ticket: case.ticket.map(|ticket| ticket.to_string()).unwrap_or_default(),
            name: case.name.unwrap_or_default(),
            ago: t.since(case.at, now),
            is_conflict: case.reason == DeskReason::Conflict,
        }
    };
    Ok(cases.into_iter().map(row).collect())
}

/// Where the guest stopped, and what the kiosk said.
fn told(t: Texts, case: &DeskCase) -> (String, String) {
    if case.reason == DeskReason::Conflict {
        return (t.get("staff-desk-conflict"), t.error::<&str>(&case.place, &[]));
    }
    let Some(code) = DeskCode::parse(&case.place) else { return Default::default() };
    let name = t.word("staff-desk-step-", &code.step);
    let step = match code.page {
        Some(page) => format!("{name}, {}", t.n("staff-desk-page", page)),
        None => name,
    };
    (step, code.problem.map(|problem| said(t, problem)).unwrap_or_default())
}

/// The sentence that the guest reads, unless it holds a day or a field that the code does not carry.
fn said(t: Texts, problem: &str) -> String {
    let own = format!("staff-desk-problem-{problem}");
    if has(&own) {
        return t.get(&own);
    }
    t.with("staff-desk-said", &[("text", &t.get(&format!("kiosk-problem-{problem}")))])
}

async fn close(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<DeskCaseId>,
    form: Filled,
) -> Result<Response, Failed> {
    match app::desk::close(&state, &reader.actor, id, form.key().as_ref()).await {
        Ok(_) => Ok(see("/staff/today?done=helped")),
        // Somebody else was quicker: it is off the list either way.
        Err(error) if error.coded().0 == "desk-case-closed" => Ok(see("/staff/today")),
        Err(error) => Err(Failed::new(reader.t, &error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use checkup_core::desk::WORDS;
    use checkup_core::language::Language;

    #[test]
    fn every_problem_is_told_in_every_language_without_a_gap() {
        for lang in Language::ALL {
            for (problem, word) in WORDS {
                let text = said(Texts::new(lang), problem);
                assert!(!text.contains(['{', '$']) && !text.contains("kiosk-problem-"), "{word}: {text}");
            }
        }
    }

    #[test]
    fn a_code_is_told_as_step_page_and_problem() {
        let case = |place: &str, reason| DeskCase {
            id: DeskCaseId::new(uuid::Uuid::nil()),
            reason,
            kiosk: "Sảnh".to_owned(),
            place: place.to_owned(),
            language: Language::Ko,
            ticket: None,
            name: None,
            at: chrono::DateTime::UNIX_EPOCH,
        };
        let t = Texts::new(Language::En);
        let (step, what) = told(t, &case("K4.2-NET", DeskReason::Help));
        assert_eq!(step, "Questions, page 2");
        assert_eq!(what, "The kiosk says: “The kiosk cannot reach the system”");
        assert_eq!(told(t, &case("K99", DeskReason::Help)), ("K99".to_owned(), String::new()));
        let (step, what) = told(t, &case("booking-cancelled", DeskReason::Conflict));
        assert_eq!(step, t.get("staff-desk-conflict"));
        assert_eq!(what, t.get("error-booking-cancelled"));
    }
}
