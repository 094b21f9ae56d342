//! Where somebody goes next, and the one tap with which staff send them elsewhere: on the station's screen, and on a page
//! of its own for reception.

use crate::app;
use crate::app::routing::Standing;
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, OrPage, page, see};
use crate::pages::form::{Filled, Problems, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::Texts;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::routing::SendOn;
use checkup_core::codes::StationCode;
use checkup_core::ids::VisitId;
use checkup_core::visit::VisitState;

/// A station to which one tap sends the person.
pub(crate) struct ElsewhereButton {
    /// Sent.
    pub station: String,
    /// Its name.
    pub label: String,
    /// How many wait there now.
    pub waiting: u32,
}

/// The buttons for one person.
pub(crate) struct WayCard {
    /// Where the form goes.
    pub action: String,
    /// Where the question about going home is.
    pub leave: String,
    /// The station whose screen this is; empty elsewhere.
    pub from: String,
    /// The form's key.
    pub key: String,
    /// The stations.
    pub elsewhere: Vec<ElsewhereButton>,
}

impl WayCard {
    /// As the reader sees it; `from` is the station to come back to.
    pub fn new(t: Texts, visit: VisitId, standing: &Standing, from: Option<&StationCode>) -> Self {
        let button = |elsewhere: &app::routing::Elsewhere| ElsewhereButton {
            station: elsewhere.station.to_string(),
            label: t.station(&elsewhere.station),
            waiting: elsewhere.waiting,
        };
        Self {
            action: format!("/staff/visits/{visit}/way"),
            leave: match from {
                Some(from) => format!("/staff/visits/{visit}/leave?from={from}"),
                None => format!("/staff/visits/{visit}/leave"),
            },
            from: from.map(ToString::to_string).unwrap_or_default(),
            key: fresh_key(),
            elsewhere: standing.elsewhere.iter().map(button).collect(),
        }
    }
}

/// Where the person goes or is now, in one sentence.
pub(crate) fn sentence(t: Texts, standing: &Standing) -> String {
    let ticket = standing.ticket.to_string();
    let with = |key: &str, station: &StationCode, time: &str| {
        t.with(key, &[("ticket", &ticket), ("station", &t.station(station)), ("time", time)])
    };
    match (&standing.at, &standing.onward) {
        (Some(at), _) => with("staff-way-inside", at, ""),
        (None, Some(onward)) => with("staff-way-next", &onward.station, &t.expected(&onward.begins)),
        (None, None) => t.with("staff-way-over", &[("ticket", &ticket)]),
    }
}

#[derive(Template)]
#[template(path = "station/way.html")]
struct WayPage {
    shell: Shell,
    problems: Problems,
    ticket: String,
    name: String,
    sex_age: String,
    sentence: String,
    pinned: bool,
    /// What may be said to the person.
    say: String,
    done: String,
    is_open: bool,
    way: WayCard,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/visits/{id}/way", get(show).post(send))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
) -> Result<Response, Failed> {
    way(&state, &reader, id, Problems::default(), StatusCode::OK).await
}

/// One person's standing, or the page that says there is no such person.
pub(crate) async fn standing_of(state: &AppState, reader: &Reader, id: VisitId) -> Result<Standing, Failed> {
    let mut found = app::routing::standing(state, &reader.actor, &[id]).await.or_page(reader)?;
    let missing = || app::AppError::not_found("visit-not-found");
    found.remove(&id).ok_or_else(missing).or_page(reader)
}

async fn way(
    state: &AppState,
    reader: &Reader,
    id: VisitId,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let standing = standing_of(state, reader, id).await?;
    let onward = standing.onward.as_ref();
    let live = format!("visit:{id} station");
    let template = WayPage {
        problems,
        ticket: standing.ticket.to_string(),
        name: standing.name.clone(),
        sex_age: t.sex_age(standing.sex, standing.age),
        sentence: sentence(t, &standing),
        pinned: onward.is_some_and(|onward| onward.pinned),
        say: onward.map(|onward| t.why("routing-why-", onward)).unwrap_or_default(),
        done: standing.done.as_ref().map(|done| t.expected(done)).unwrap_or_default(),
        is_open: standing.state == VisitState::Open,
        way: WayCard::new(t, id, &standing, None),
        shell: Shell::new(state, reader, Some(Place::Today), t.get("staff-way-title"), &live).await,
    };
    Ok(page(status, &template))
}

/// Sends the person elsewhere and says where they go now.
async fn send(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
    form: Filled,
) -> Result<Response, Failed> {
    let Ok(station) = StationCode::parse(form.get("station")) else {
        return Ok(see(&format!("/staff/visits/{id}/way")));
    };
    let request = SendOn { station };
    match app::routing::override_next(&state, &reader.actor, id, request, form.key().as_ref()).await {
        Ok(_) => Ok(see(&match StationCode::parse(form.get("from")) {
            Ok(from) => format!("/staff/stations/{from}?sent={id}"),
            Err(_) => format!("/staff/visits/{id}/way?done=sent"),
        })),
        Err(error) => {
            log(&error);
            let mut problems = Problems::default();
            problems.refused(reader.t, &error, |_| String::new());
            way(&state, &reader, id, problems, status_of(&error)).await
        }
    }
}
