//! A booked day before it happens: how long people will wait, what a room more or other times would change, and the queues
//! as a picture.

mod wish;

use crate::app::simulation::{BookedDay, booked_day};
use crate::pages::answer::{Failed, OrPage, page};
use crate::pages::form::{Choice, Field, Kind, Problems};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::Texts;
use crate::simulation::desk::Answer;
use crate::simulation::{Tried, best, picture, words};
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::{HeaderName, HeaderValue};
use axum::response::Response;
use axum::routing::get;
use checkup_core::error::Coded;
use chrono::{Days, NaiveDate};
use wish::Wish;

/// While a day is being tried the page asks again after this many seconds, without a script.
const AGAIN: (HeaderName, HeaderValue) = (HeaderName::from_static("refresh"), HeaderValue::from_static("2"));

/// What the main part shows.
enum Shown {
    /// Nobody is booked.
    Empty,
    /// The day cannot be, and why.
    Refused(String),
    /// Being calculated.
    Underway { done: usize, all: usize },
    /// The comparison.
    Ready { advice: Option<String>, lines: Vec<words::Line>, refused: Vec<String>, picture: String },
}

#[derive(Template)]
#[template(path = "simulation/day.html")]
struct DayPage {
    shell: Shell,
    day: String,
    people: usize,
    left_out: usize,
    date: String,
    day_field: String,
    problems: Problems,
    shown: Shown,
    /// The form for another change; none where nothing can be tried.
    fields: Vec<String>,
    /// What was asked for before, to be asked for again with the next change.
    asked: Vec<String>,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/simulation", get(show))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Failed> {
    let t = reader.t;
    let tomorrow = state.clock.today().checked_add_days(Days::new(1)).unwrap_or_default();
    let mut problems = Problems::default();
    let wish = Wish::read(&pairs);
    let date = match wish.day.parse::<NaiveDate>() {
        Ok(date) => date,
        Err(_) if wish.day.is_empty() => tomorrow,
        Err(_) => {
            problems.add("day", t.get("staff-simulation-day-unreadable"));
            tomorrow
        }
    };
    let booked = booked_day(&state, &reader.actor, date).await.or_page(&reader)?;
    let asked = wish.ways(&booked.day, |field, error| {
        problems.add(field, t.error(error.code(), &error.args()));
    });
    let names: Vec<String> = asked.iter().map(ToString::to_string).collect();
    let fields = fields(t, &booked, &problems);
    let people = booked.people;
    let left_out = booked.left_out;
    let shown = if booked.day.patients.is_empty() {
        Shown::Empty
    } else {
        let opens = booked.opens;
        shown(t, opens, state.trials.ask(booked.day, asked, &state.shutdown).await)
    };
    let title = t.get("staff-simulation-title");
    let underway = matches!(shown, Shown::Underway { .. });
    let template = DayPage {
        shell: Shell::new(&state, &reader, Some(Place::Simulation), title, "bookings").await,
        day: t.weekday(date),
        people,
        left_out,
        date: date.to_string(),
        day_field: Field::new("day", t.get("staff-simulation-day"), Kind::Line("date"), date.to_string())
            .required()
            .checked(&problems)
            .to_string(),
        problems,
        shown,
        fields,
        asked: names,
    };
    let mut response = page(StatusCode::OK, &template);
    if underway {
        response.headers_mut().insert(AGAIN.0, AGAIN.1);
    }
    Ok(response)
}

fn shown(t: Texts, opens: u16, answer: Answer) -> Shown {
    let (planned, tried, refused) = match answer {
        Answer::Ready { planned, tried, refused } => (planned, tried, refused),
        Answer::Underway { done, all } => return Shown::Underway { done, all },
        Answer::Refused(error) => return Shown::Refused(t.error(error.code(), &error.args())),
    };
    let tried: Vec<&Tried> = tried.iter().map(AsRef::as_ref).collect();
    let drawn = picture::queues_over_the_day(t.lang, Some(opens), &planned, best(tried.iter().copied()));
    let refused = refused.iter().map(|(what, error)| {
        let (what, why) = (words::name(t.lang, what), t.error(error.code(), &error.args()));
        t.with("staff-simulation-cannot", &[("what", &what), ("why", &why)])
    });
    Shown::Ready {
        advice: words::advice(t.lang, &planned, &tried),
        lines: words::lines(t.lang, opens, &planned, &tried),
        refused: refused.collect(),
        picture: drawn
            .inspect_err(|error| tracing::error!(%error, "a picture was not drawn"))
            .unwrap_or_default(),
    }
}

/// The fields of another change: a station with a room more or fewer, other times, people without an appointment.
fn fields(t: Texts, booked: &BookedDay, problems: &Problems) -> Vec<String> {
    let none = |key: &str| Choice::new("", t.get(key));
    let stations = booked.day.stations.iter().map(|station| {
        let rooms = t.n("staff-simulation-form-has", station.rooms);
        Choice::new(station.code.as_str(), format!("{} ({rooms})", t.station(&station.code)))
    });
    let rooms = ["+1", "-1"].map(|by| {
        let key = if by == "+1" { "staff-simulation-form-more" } else { "staff-simulation-form-fewer" };
        Choice::new(by, t.get(key))
    });
    let every =
        wish::STEPS.map(|minutes| Choice::new(minutes.to_string(), t.n("staff-simulation-every", minutes)));
    let walk_ins = wish::WALK_INS.map(|n| Choice::new(n.to_string(), t.n("staff-simulation-walk-ins", n)));
    let field = |id, key: &str, choices: Vec<Choice>| {
        Field::new(id, t.get(key), Kind::Choice(choices), "").checked(problems).to_string()
    };
    let with = |first: &str, more: &mut dyn Iterator<Item = Choice>| {
        std::iter::once(none(first)).chain(more).collect::<Vec<_>>()
    };
    vec![
        field(
            "station",
            "staff-simulation-form-station",
            with("staff-simulation-form-none", &mut { stations }),
        ),
        field("rooms", "staff-simulation-form-rooms", rooms.into()),
        field(
            "every",
            "staff-simulation-form-times",
            with("staff-simulation-form-as-booked", &mut every.into_iter()),
        ),
        field(
            "walkins",
            "staff-simulation-form-walk-ins",
            with("staff-simulation-form-no-walk-ins", &mut walk_ins.into_iter()),
        ),
    ]
}
