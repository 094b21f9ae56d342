//! How well the times that people were told were kept: of a day, and by station.

use crate::app;
use crate::pages::answer::{Failed, OrPage, page};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::Texts;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::routing::{Kept, StationKept};
use checkup_locales::format;
use chrono::NaiveDate;
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Chosen {
    /// `YYYY-MM-DD`; a text, so that a half-typed day shows today and no error.
    day: String,
}

/// Promises whose time has come, in words.
struct Figures {
    promises: String,
    share: String,
    within: u32,
    of: u32,
    p90: String,
    mean: String,
}

impl Figures {
    /// `None` while no promise's time has come.
    fn new(t: Texts, kept: Kept) -> Option<Self> {
        let (within, of) = (u64::from(kept.within), u64::from(kept.promises));
        // Rounded to whole percent; no promise, no share.
        let share = (within * 100 + of / 2).checked_div(of)?;
        Some(Self {
            promises: format::integer(t.lang, i64::from(kept.promises)),
            share: t.n("staff-promises-percent", share),
            within: kept.within,
            of: kept.promises,
            p90: minutes(t, kept.p90_seconds),
            mean: minutes(t, kept.mean_seconds),
        })
    }
}

/// A length of time in whole minutes, rounded up: what is told as 5 minutes is no more than that.
fn minutes(t: Texts, seconds: u32) -> String {
    format::duration(t.lang, seconds.div_ceil(60))
}

struct StationRow {
    label: String,
    code: String,
    figures: Figures,
}

#[derive(Template)]
#[template(path = "promise/day.html")]
struct PromisesPage {
    shell: Shell,
    day: String,
    day_value: String,
    told: u32,
    done: Option<Figures>,
    begins: Option<Figures>,
    rows: Vec<StationRow>,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/promises", get(show))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Query(chosen): Query<Chosen>,
) -> Result<Response, Failed> {
    let t = reader.t;
    let day = chosen.day.parse::<NaiveDate>().unwrap_or_else(|_| state.clock.today());
    let accuracy = app::routing::accuracy(&state, &reader.actor, day).await.or_page(&reader)?;
    let row = |station: StationKept| {
        Some(StationRow {
            label: t.station(&station.station),
            code: station.station.to_string(),
            figures: Figures::new(t, station.kept)?,
        })
    };
    let template = PromisesPage {
        day: t.weekday(day),
        day_value: day.to_string(),
        told: accuracy.promises,
        done: Figures::new(t, accuracy.done),
        begins: Figures::new(t, accuracy.begins),
        rows: accuracy.stations.into_iter().filter_map(row).collect(),
        shell: Shell::new(&state, &reader, Some(Place::Promises), t.get("staff-promises-title"), "station")
            .await,
    };
    Ok(page(StatusCode::OK, &template))
}

#[cfg(test)]
mod tests {
    use super::*;
    use checkup_core::language::Language;

    #[test]
    fn a_share_is_rounded_and_without_promises_there_is_none() {
        let t = Texts::new(Language::En);
        let kept = Kept { promises: 3, within: 2, p90_seconds: 301, mean_seconds: 60 };
        let figures = Figures::new(t, kept).unwrap();
        assert_eq!(figures.share, t.n("staff-promises-percent", 67));
        assert_eq!((figures.p90, figures.mean), (format::duration(t.lang, 6), format::duration(t.lang, 1)));
        assert!(Figures::new(t, Kept::default()).is_none());
    }
}
