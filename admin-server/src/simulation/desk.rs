//! Where the pages ask for days to be tried: one at a time, away from the threads that answer requests, and remembered by
//! content, so that the second look at the same day is immediate.

use super::Tried;
use crate::digest::sha256;
use checkup_core::error::Coded;
use checkup_core::routing::simulate::{Trial, WhatIf, WhatIfError};
use checkup_core::routing::{Day, Policy};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

/// So many answers are remembered: some tens of kilobytes each.
const REMEMBERED: usize = 96;

/// So many days may wait their turn; further ones are asked for again by their page.
const WAITING: usize = 6;

/// A short day is worth waiting for.
const SHORT: Duration = Duration::from_millis(1500);

/// What there is to show.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Everything was tried.
    Ready {
        /// The day as planned.
        planned: Arc<Tried>,
        /// What is worth trying, then what was asked for.
        tried: Vec<Arc<Tried>>,
        /// What cannot be, and why.
        refused: Vec<(WhatIf, WhatIfError)>,
    },
    /// It is being tried: so many of so many are.
    Underway {
        /// So many are done.
        done: usize,
        /// So many there are.
        all: usize,
    },
    /// The day as planned cannot be.
    Refused(WhatIfError),
}

type Known = Result<Arc<Tried>, WhatIfError>;

#[derive(Debug, Default)]
struct Shelf {
    known: BTreeMap<String, Known>,
    /// The oldest first.
    order: VecDeque<String>,
    /// Days whose turn it is or will be.
    underway: Vec<String>,
}

/// The desk; cheap to clone.
#[derive(Clone, Debug)]
pub struct Desk {
    shelf: Arc<Mutex<Shelf>>,
    turn: Arc<Semaphore>,
}

impl Default for Desk {
    fn default() -> Self {
        Self { shelf: Arc::default(), turn: Arc::new(Semaphore::new(1)) }
    }
}

/// A day with its name on the shelf.
struct Order {
    day: Day,
    name: String,
    asked: Vec<WhatIf>,
}

impl Order {
    fn key(&self, what: &WhatIf) -> String {
        format!("{} {what}", self.name)
    }
}

impl Desk {
    /// The answer for this day with these changes beside those that are worth trying. What is not known yet is begun; a
    /// short day is waited for.
    pub async fn ask(&self, day: Day, asked: Vec<WhatIf>, stop: &CancellationToken) -> Answer {
        let Ok(text) = serde_json::to_vec(&day) else { return Answer::Underway { done: 0, all: 1 } };
        let order = Arc::new(Order { day, name: sha256(&text), asked });
        let found = self.look(&order);
        if !matches!(found, Answer::Underway { .. }) {
            return found;
        }
        self.begin(&order, stop);
        let begun = tokio::time::Instant::now();
        loop {
            tokio::time::sleep(Duration::from_millis(40)).await;
            let found = self.look(&order);
            if !matches!(found, Answer::Underway { .. }) || begun.elapsed() > SHORT {
                return found;
            }
        }
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn known(&self, order: &Order, what: &WhatIf) -> Option<Known> {
        self.shelf().known.get(&order.key(what)).cloned()
    }

    fn look(&self, order: &Order) -> Answer {
        let planned = match self.known(order, &WhatIf::default()) {
            None => return Answer::Underway { done: 0, all: 1 + order.asked.len() },
            Some(Err(error)) => return Answer::Refused(error),
            Some(Ok(planned)) => planned,
        };
        let (mut tried, mut refused, mut left) = (Vec::new(), Vec::new(), 0);
        for what in ways(&planned, order) {
            match self.known(order, &what) {
                None => left += 1,
                Some(Ok(found)) => tried.push(found),
                Some(Err(error)) => refused.push((what, error)),
            }
        }
        if left > 0 {
            let done = 1 + tried.len() + refused.len();
            return Answer::Underway { done, all: done + left };
        }
        Answer::Ready { planned, tried, refused }
    }

    /// Takes a turn for the day, unless it has one or too many wait.
    fn begin(&self, order: &Arc<Order>, stop: &CancellationToken) {
        {
            let mut shelf = self.shelf();
            if shelf.underway.contains(&order.name) || shelf.underway.len() >= WAITING {
                return;
            }
            shelf.underway.push(order.name.clone());
        }
        let (desk, order, stop) = (self.clone(), Arc::clone(order), stop.clone());
        tokio::spawn(async move {
            let turn = Arc::clone(&desk.turn).acquire_owned().await;
            let (worker, work) = (desk.clone(), Arc::clone(&order));
            let (done, ended) = tokio::sync::oneshot::channel();
            // A thread of its own: the server does not wait for it when it stops.
            let thread = std::thread::Builder::new().name("simulation".to_owned()).spawn(move || {
                worker.work(&work, &stop);
                let _nobody_waits = done.send(());
            });
            if let Err(error) = thread {
                tracing::error!(%error, "a day could not be tried");
            } else if ended.await.is_err() {
                tracing::error!("trying a day ended early");
            }
            drop(turn);
            desk.shelf().underway.retain(|name| *name != order.name);
        });
    }

    /// Tries everything that is not known yet; between two of them the server may stop.
    fn work(&self, order: &Order, stop: &CancellationToken) {
        let mut todo = VecDeque::from([WhatIf::default()]);
        while let Some(what) = todo.pop_front().filter(|_| !stop.is_cancelled()) {
            let known = self.known(order, &what).unwrap_or_else(|| {
                let trial = Trial::run(&order.day, what.clone(), Policy::Router, || 0);
                let known = trial.map(|trial| Arc::new(Tried::from(&trial)));
                if let Err(error) = &known {
                    tracing::info!(code = error.code(), "a day cannot be");
                }
                self.keep(order.key(&what), known.clone());
                known
            });
            if let (Ok(planned), true) = (known, what == WhatIf::default()) {
                todo.extend(ways(&planned, order));
            }
        }
    }

    fn keep(&self, key: String, known: Known) {
        let mut shelf = self.shelf();
        if shelf.known.insert(key.clone(), known).is_none() {
            shelf.order.push_back(key);
        }
        while shelf.order.len() > REMEMBERED {
            if let Some(oldest) = shelf.order.pop_front() {
                shelf.known.remove(&oldest);
            }
        }
    }
}

/// What is to be tried beside the day as planned, each once.
fn ways(planned: &Tried, order: &Order) -> Vec<WhatIf> {
    let mut ways: Vec<WhatIf> = Vec::new();
    for what in planned.worth_trying.iter().chain(&order.asked) {
        if *what != WhatIf::default() && !ways.contains(what) {
            ways.push(what.clone());
        }
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(rooms: u16) -> Day {
        let patients: Vec<String> = (0..12)
            .map(|n| {
                format!(
                    r#"{{"id": "p{n}", "booked_min": 0, "arrives_min": {n}, "steps": [
                      {{"id": "a", "station": "BLD", "actual_min": 5}}, {{"id": "b", "station": "US", "actual_min": 12}}]}}"#
                )
            })
            .collect();
        let text = format!(
            r#"{{"walk_min": 1, "stations": [{{"code": "BLD", "rooms": 1, "expected_min": 5}},
              {{"code": "US", "rooms": {rooms}, "expected_min": 12}}], "patients": [{}]}}"#,
            patients.join(",")
        );
        serde_json::from_str(&text).unwrap()
    }

    async fn ready(desk: &Desk, day: Day, asked: &[&str]) -> (Arc<Tried>, Vec<Arc<Tried>>) {
        let stop = CancellationToken::new();
        let asked: Vec<WhatIf> = asked.iter().map(|what| what.parse().unwrap()).collect();
        loop {
            match desk.ask(day.clone(), asked.clone(), &stop).await {
                Answer::Ready { planned, tried, .. } => return (planned, tried),
                Answer::Underway { done, all } => assert!(done <= all),
                Answer::Refused(error) => panic!("{error}"),
            }
        }
    }

    #[tokio::test]
    async fn what_was_tried_once_is_remembered_by_its_content() {
        let desk = Desk::default();
        let (planned, tried) = ready(&desk, day(2), &["US-1"]).await;
        let (again, more) = ready(&desk, day(2), &["US-1", "walk-ins=3"]).await;
        assert!(Arc::ptr_eq(&planned, &again));
        assert!(tried.iter().zip(&more).all(|(a, b)| Arc::ptr_eq(a, b)));
        assert_eq!(more.len(), tried.len() + 1);
        let (other, _) = ready(&desk, day(1), &[]).await;
        assert!(other.figures.mean_wait_min > planned.figures.mean_wait_min);
    }

    #[tokio::test]
    async fn a_day_that_cannot_be_is_refused_with_its_reason() {
        let mut nobody = day(1);
        nobody.patients.clear();
        let answer = Desk::default().ask(nobody, Vec::new(), &CancellationToken::new()).await;
        assert!(matches!(answer, Answer::Refused(error) if error.code() == "day-empty"));
    }
}
