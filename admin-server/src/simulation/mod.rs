//! Days that are tried before they happen: what the command line and the staff page share. `core` tries them; here they run
//! side by side, are named in the reader's language and become a picture.

pub mod desk;
pub mod picture;
pub mod words;

use checkup_core::routing::simulate::{Figures, Queue, Trial, WhatIf, WhatIfError, queues};
use checkup_core::routing::{Day, Policy};
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Minutes between two looks at the queues.
pub const EVERY: f64 = 2.0;

/// What is kept of a day that was tried: no people, only how it went.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    /// What was different.
    pub what: WhatIf,
    /// How good it is.
    pub figures: Figures,
    /// Who waited where, every [`EVERY`] minutes.
    pub queues: Vec<Queue>,
    /// What is worth trying next.
    pub worth_trying: Vec<WhatIf>,
}

impl From<&Trial> for Tried {
    fn from(trial: &Trial) -> Self {
        Self {
            what: trial.what.clone(),
            figures: trial.figures,
            queues: queues(&trial.day, &trial.schedule, EVERY),
            worth_trying: WhatIf::worth_trying(&trial.day, &trial.schedule),
        }
    }
}

/// The one with the shortest wait on average; the earlier of two that are equal.
pub fn best<'a>(tried: impl IntoIterator<Item = &'a Tried>) -> Option<&'a Tried> {
    tried.into_iter().min_by(|a, b| a.figures.mean_wait_min.total_cmp(&b.figures.mean_wait_min))
}

/// Tries the day in each of these ways, at most `at_once` of them at the same time, and counts in `done`. The answer has
/// their order and does not depend on how many ran at once.
pub fn try_all(
    day: &Day,
    policy: Policy,
    ways: &[WhatIf],
    at_once: NonZeroUsize,
    done: &AtomicUsize,
) -> Result<Vec<Tried>, WhatIfError> {
    let next = AtomicUsize::new(0);
    let tried: Vec<Mutex<Option<Result<Tried, WhatIfError>>>> =
        ways.iter().map(|_| Mutex::default()).collect();
    let work = || {
        while let Some((what, place)) = {
            let n = next.fetch_add(1, Ordering::Relaxed);
            ways.get(n).zip(tried.get(n))
        } {
            let trial = Trial::run(day, what.clone(), policy, || 0);
            if let Ok(mut place) = place.lock() {
                *place = Some(trial.as_ref().map(Tried::from).map_err(Clone::clone));
            }
            done.fetch_add(1, Ordering::Relaxed);
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..at_once.get().min(ways.len()) {
            scope.spawn(work);
        }
        work();
    });
    tried.into_iter().filter_map(|place| place.into_inner().ok().flatten()).collect()
}
