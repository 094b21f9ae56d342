//! Referring a person to a partner hospital.

use super::chart::{Again, chart};
use crate::app;
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, see};
use crate::pages::form::{Filled, Problems};
use crate::pages::reader::Reader;
use crate::state::AppState;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::post;
use checkup_core::api::referral::CreateReferral;
use checkup_core::ids::VisitId;
use checkup_core::referral::Urgency;

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/visits/{id}/referrals", post(refer).get(back))
}

async fn back(Path(id): Path<VisitId>) -> Response {
    see(&format!("/staff/visits/{id}"))
}

async fn refer(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    form: Filled,
) -> Result<Response, Failed> {
    let mut problems = Problems::default();
    for required in ["partner", "specialty", "reason"] {
        if form.get(required).is_empty() {
            problems.add(required, reader.t.get(&format!("staff-missing-{required}")));
        }
    }
    let partner = form.get("partner").parse().ok();
    let Some((partner, urgency)) =
        partner.zip(Urgency::parse(form.get("urgency"))).filter(|_| problems.is_empty())
    else {
        let again = Again { refer: Some(&form), problems, ..Again::default() };
        return chart(&state, &reader, id, again, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let request = CreateReferral {
        partner,
        specialty: form.get("specialty").to_owned(),
        reason: form.get("reason").to_owned(),
        urgency,
    };
    match app::referral::create(&state, &reader.actor, id, request, form.key().as_ref()).await {
        Ok(_) => Ok(see(&format!("/staff/visits/{id}?done=referred"))),
        Err(error) => {
            log(&error);
            problems.refused(reader.t, &error, |pointer| pointer.strip_prefix('/').unwrap_or("").to_owned());
            let again = Again { refer: Some(&form), problems, ..Again::default() };
            chart(&state, &reader, id, again, status_of(&error)).await
        }
    }
}
