//! Signing a conclusion, or an amendment of it.

use super::chart::{Again, chart};
use crate::app;
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, see};
use crate::pages::form::{Filled, Problems};
use crate::pages::reader::Reader;
use crate::state::AppState;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::post;
use checkup_core::api::conclusion::SignConclusion;
use checkup_core::ids::VisitId;
use checkup_core::judgement::{HealthClass, KrBox};

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/visits/{id}/conclusions", post(sign).get(back))
}

async fn back(Path(id): Path<VisitId>) -> Response {
    see(&format!("/staff/visits/{id}"))
}

async fn sign(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    form: Filled,
) -> Result<Response, Failed> {
    let request = SignConclusion {
        class: HealthClass::parse(form.get("class")),
        kr: form.all("kr").filter_map(KrBox::parse).collect(),
        text: form.get("conclusion").to_owned(),
        override_reason: form.some("override_reason"),
        accept_missing: !form.get("accept_missing").is_empty(),
        seen_version: form.get("seen_version").parse().unwrap_or_default(),
    };
    match app::conclusion::sign(&state, &reader.actor, id, request, form.key().as_ref()).await {
        Ok(_) => Ok(see(&format!("/staff/visits/{id}?done=signed"))),
        Err(error) => {
            log(&error);
            let mut problems = Problems::default();
            problems.refused(reader.t, &error, |what| field_of(what).to_owned());
            let again = Again { sign: Some(&form), problems, ..Again::default() };
            chart(&state, &reader, id, again, status_of(&error)).await
        }
    }
}

/// The field that an error's code, or its pointer, is about.
fn field_of(what: &str) -> &'static str {
    match what {
        "conclusion-text-missing" | "conclusion-text-too-long" | "/text" => "conclusion",
        "conclusion-reason-missing"
        | "conclusion-critical-uncounted"
        | "kr-boxes-reason-missing"
        | "kr-boxes-reason-too-long"
        | "/override_reason" => "override_reason",
        "vn-class-not-applicable" | "vn-class-specialty-missing" | "/class" => "class",
        "kr-boxes-contradict" => "kr",
        "conclusion-results-missing" | "/accept_missing" => "accept_missing",
        _ => "",
    }
}
