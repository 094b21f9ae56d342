//! Live changes as server-sent events: ids only, so that a stream tells nothing about a person.
//!
//! A screen that falls behind or reconnects is told to load everything again. The stream ends when the server stops;
//! otherwise it would hold the shutdown up.

use super::board::Watcher;
use super::reader::Reader;
use crate::state::{AppState, Change};
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

/// Tells a screen to load what it shows again.
const RESYNC: &str = "resync";

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/events", get(for_staff)).route("/events/board", get(for_boards))
}

async fn for_staff(State(state): State<AppState>, _: Reader) -> Response {
    stream(&state, |_| true)
}

async fn for_boards(State(state): State<AppState>, _: Watcher) -> Response {
    // Stations too: whose next room it is changes who comes next.
    stream(&state, |change| matches!(change, Change::Board | Change::Station(_)))
}

fn stream(state: &AppState, wanted: fn(&Change) -> bool) -> Response {
    let (mut changes, stop) = (state.live.subscribe(), state.shutdown.clone());
    let (sender, receiver) = mpsc::channel::<Result<Event, Infallible>>(16);
    tokio::spawn(async move {
        loop {
            let told = tokio::select! {
                () = stop.cancelled() => break,
                () = sender.closed() => break,
                change = changes.recv() => match change {
                    Ok(change) if wanted(&change) => change.to_event(),
                    Ok(_) => continue,
                    Err(RecvError::Lagged(_)) => RESYNC.to_owned(),
                    Err(RecvError::Closed) => break,
                },
            };
            if sender.send(Ok(Event::default().data(told))).await.is_err() {
                break;
            }
        }
    });
    let events = Sse::new(ReceiverStream::new(receiver))
        .keep_alive(KeepAlive::new().interval(Duration::from_secs(15)));
    // A proxy that collects answers before it passes them on would hold every change back.
    let unbuffered = (HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    ([unbuffered], events).into_response()
}
