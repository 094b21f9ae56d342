//! Days that are tried before they happen: what the command line and the staff page share. `core` tries them; here they run
//! side by side, are named in the reader's language and become a picture.

pub mod picture;
pub mod words;

use checkup_core::routing::simulate::{Trial, WhatIf, WhatIfError};
use checkup_core::routing::{Day, Policy};
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Tries the day in each of these ways, at most `at_once` of them at the same time, and counts in `done`. The answer has
/// their order and does not depend on how many ran at once.
pub fn try_all(
    day: &Day,
    policy: Policy,
    ways: &[WhatIf],
    at_once: NonZeroUsize,
    done: &AtomicUsize,
) -> Result<Vec<Trial>, WhatIfError> {
    let next = AtomicUsize::new(0);
    let tried: Vec<Mutex<Option<Result<Trial, WhatIfError>>>> =
        ways.iter().map(|_| Mutex::default()).collect();
    let work = || {
        while let Some((what, place)) = {
            let n = next.fetch_add(1, Ordering::Relaxed);
            ways.get(n).zip(tried.get(n))
        } {
            let trial = Trial::run(day, what.clone(), policy, || 0);
            if let Ok(mut place) = place.lock() {
                *place = Some(trial);
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
