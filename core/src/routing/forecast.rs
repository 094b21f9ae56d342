//! What the rest of the day will be like: the same choices as [`super::decide`] makes, played forward with expected
//! durations, several times with durations as they vary, so that a promise has a range.
#![allow(clippy::indexing_slicing)] // every index comes from a `Floor`, which checked it

use super::moment::{Moment, Span};
use super::reason::{Because, because};
use super::state::{Floor, Place};
use super::world::{Entry, SLOT_HELD, Sheet, Spot, World};
use crate::dice::Dice;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// How long steps take against what was expected, in thousandths: sixteen equally likely values of a log-normal with
/// median 0.94 and deviation 0.35, whose mean is 1. Whole numbers, so that every machine draws the same.
const VARIES: [i64; 16] =
    [491, 594, 661, 718, 769, 818, 867, 916, 968, 1023, 1084, 1153, 1236, 1341, 1494, 1808];

/// How late people come, in minutes against their booking, where nothing has been seen yet today.
const USUALLY_LATE: [i64; 8] = [-4, -1, 1, 2, 4, 6, 8, 12];

/// A booked person who is later than this is no longer counted on.
const NO_SHOW: Span = Span::of_minutes(45);

/// When somebody who is late already is assumed to come.
const ANY_MINUTE: Span = Span::of_minutes(4);

/// Of the expected duration, in thousandths: what somebody still needs who has been inside longer than anybody should.
const STUCK: i64 = 300;

/// The earliest, the most likely and the latest of some moment: nine times in ten it lies between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// One time in twenty it is earlier.
    pub early: Moment,
    /// As often earlier as later.
    pub likely: Moment,
    /// One time in twenty it is later.
    pub late: Moment,
}

/// Where one person goes next and when everything is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// Index into [`Floor::people`].
    pub person: usize,
    /// The need that is met next; `None` for whoever is inside or has only that left.
    pub next: Option<usize>,
    /// When that begins.
    pub begins: Option<Outlook>,
    /// Why it is the next.
    pub because: Option<Because>,
    /// When the last step is over.
    pub done: Outlook,
    /// When the step is over for which the person is inside; `None` in the hall.
    pub out: Option<Moment>,
}

/// One run to the end of the day.
struct Run {
    /// The next need of each person and when it begins.
    first: Vec<Option<(usize, Moment)>>,
    reasons: Vec<Option<Because>>,
    done: Vec<Option<Moment>>,
    out: Vec<Option<Moment>>,
}

/// A number that depends on all of these and on nothing else.
fn mixed(parts: [u64; 3]) -> u64 {
    parts.into_iter().fold(0, |state, part| Dice::new(state ^ part).draw())
}

/// Which of `n` values is drawn.
fn drawn(parts: [u64; 3], n: usize) -> usize {
    usize::try_from(mixed(parts) % n.max(1) as u64).unwrap_or_default()
}

/// How a run assumes what nobody knows.
#[derive(Clone, Copy)]
enum Luck {
    /// Everything takes its expected time.
    Mean,
    /// Durations and delays are drawn.
    Drawn(u64),
}

impl Luck {
    /// How long a step takes.
    fn lasts(self, key: u64, need: usize, expected: Span) -> Span {
        match self {
            Self::Mean => expected,
            Self::Drawn(run) => expected.permille(VARIES[drawn([run, key, need as u64], VARIES.len())]),
        }
    }

    /// How much longer a step takes that has taken `elapsed`.
    fn remains(self, key: u64, need: usize, expected: Span, elapsed: Span) -> Span {
        let possible = VARIES.iter().map(|parts| expected.permille(*parts)).filter(|all| *all > elapsed);
        let possible: Vec<Span> = possible.collect();
        if possible.is_empty() {
            return expected.permille(STUCK);
        }
        match self {
            Self::Mean => {
                let sum = possible.iter().fold(0, |sum, all| sum + (*all - elapsed).millis());
                Span::from_millis(sum / i64::try_from(possible.len()).unwrap_or(1))
            }
            Self::Drawn(run) => possible[drawn([run, key, need as u64], possible.len())] - elapsed,
        }
    }

    /// When a booked person comes; `None` if they are not counted on any more.
    fn comes(self, key: u64, at: Moment, now: Moment, late: &[Span]) -> Option<Moment> {
        let possible: Vec<Moment> = late.iter().map(|late| at + *late).filter(|when| *when > now).collect();
        if possible.is_empty() {
            return (now - at < NO_SHOW).then(|| now + ANY_MINUTE);
        }
        Some(match self {
            Self::Mean => possible[possible.len() / 2],
            Self::Drawn(run) => possible[drawn([run, key, u64::MAX], possible.len())],
        })
    }
}

fn run(floor: &Floor, start: &World<'_>, late: &[Span], luck: Luck, explain: bool) -> Run {
    let n = floor.people.len();
    let mut run =
        Run { first: vec![None; n], reasons: vec![None; n], done: vec![None; n], out: vec![None; n] };
    let mut world = start.clone();
    let mut events: BinaryHeap<Reverse<(Moment, usize)>> = BinaryHeap::new();
    for (index, person) in floor.people.iter().enumerate() {
        match (person.place, world.bodies[index].spot) {
            (Place::Expected { at }, _) => {
                if let Some(when) = luck.comes(person.key, at, floor.now, late) {
                    events.push(Reverse((when, index)));
                }
            }
            (Place::Inside { need, since, .. }, _) => {
                let expected = person.needs[need].expected;
                let remains = luck.remains(person.key, need, expected, floor.now - since);
                run.out[index] = Some(floor.now + remains);
                events.push(Reverse((floor.now + remains, index)));
            }
            (_, Spot::Hall { ready }) if ready > floor.now => events.push(Reverse((ready, index))),
            _ => {}
        }
        for need in person.needs.iter().filter(|need| !need.over) {
            for look in need.slot.into_iter().flat_map(|slot| [slot, slot + SLOT_HELD]) {
                if look > floor.now {
                    events.push(Reverse((look, n)));
                }
            }
        }
    }
    let openings = floor.stations.iter().flat_map(|station| &station.hours).map(|(from, _)| *from);
    events.extend(openings.filter(|from| *from > floor.now).map(|from| Reverse((from, n))));
    loop {
        let now = world.now;
        let Run { first, reasons, .. } = &mut run;
        world.fill(|world, Entry { person, need, .. }| {
            if first[person].is_none() {
                first[person] = Some((need, now));
                if explain {
                    reasons[person] = because(floor, world, person, need);
                }
            }
            let one = &floor.people[person];
            let lasts = luck.lasts(one.key, need, one.needs[need].expected);
            events.push(Reverse((now + lasts, person)));
        });
        let Some(Reverse((when, _))) = events.peek() else { break };
        world.now = *when;
        while let Some(Reverse((when, index))) = events.peek().copied() {
            if when > world.now {
                break;
            }
            events.pop();
            if index == n {
                continue;
            }
            match world.bodies[index].spot {
                Spot::Away => world.arrive(index),
                Spot::Inside { .. } => {
                    if world.leave(index) {
                        run.done[index] = Some(world.now);
                        continue;
                    }
                }
                Spot::Hall { .. } | Spot::Gone => continue,
            }
            events.push(Reverse((world.now + floor.walk, index)));
        }
    }
    run
}

/// Early, likely and late of what several runs say.
fn outlook(mut moments: Vec<Moment>) -> Option<Outlook> {
    moments.sort_unstable();
    let last = moments.len().checked_sub(1)?;
    let at = |twentieths: usize| moments.get((last * twentieths + 10) / 20).copied();
    let (early, late) = (at(1)?, at(19)?);
    Some(Outlook { early, likely: middle(moments)?, late })
}

/// The mean of the middle half of sorted moments: steadier than their median, and as little moved by one bad run.
fn middle(mut moments: Vec<Moment>) -> Option<Moment> {
    moments.sort_unstable();
    let cut = moments.len() / 4;
    let half = moments.get(cut..moments.len() - cut)?;
    let sum: i64 = half.iter().map(|moment| moment.millis()).sum();
    Some(Moment::from_millis(sum / i64::try_from(half.len()).ok().filter(|n| *n > 0)?))
}

/// Where everybody who is here goes next, and when they will be done.
///
/// `runs` is how often the rest of the day is played; a dozen gives a range that is worth telling, and zero asks for the
/// most likely course only. `late` says how late people were today against their bookings, in any order; too few of
/// them are filled up with what is usual.
///
/// Somebody of whom no run says an end (the rooms they need are closed) is left out.
#[must_use]
pub fn forecast(floor: &Floor, late: &[Span], runs: usize) -> Vec<Forecast> {
    let usual = USUALLY_LATE.iter().map(|minutes| Span::from_millis(minutes * 60_000));
    let mut late: Vec<Span> = late.iter().copied().chain(usual).collect();
    late.sort_unstable();
    let sheet = Sheet::new(floor);
    let start = World::new(&sheet);
    let course = run(floor, &start, &late, Luck::Mean, true);
    let drawn: Vec<Run> =
        (0..runs).map(|n| run(floor, &start, &late, Luck::Drawn(n as u64 + 1), false)).collect();
    let here =
        |person: &usize| matches!(floor.people[*person].place, Place::Hall { .. } | Place::Inside { .. });
    let one = |person: usize| {
        let inside = matches!(floor.people[person].place, Place::Inside { .. });
        let next = course.first[person].filter(|_| !inside);
        let all = || std::iter::once(&course).chain(&drawn);
        let begins = all().filter_map(|run| run.first[person].map(|(_, when)| when)).collect();
        Some(Forecast {
            person,
            next: next.map(|(need, _)| need),
            begins: if next.is_some() { outlook(begins) } else { None },
            because: next.and_then(|_| course.reasons[person].clone()),
            done: outlook(all().filter_map(|run| run.done[person]).collect())?,
            out: middle(all().filter_map(|run| run.out[person]).collect()),
        })
    };
    (0..floor.people.len()).filter(here).filter_map(one).collect()
}
