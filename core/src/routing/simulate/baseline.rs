//! What the router is compared with: rules that look at one person at a time, on coming out of a room. A queue at each
//! station; priority first, then in the order of coming.

use super::day::{Day, Done, Plan, Policy, Schedule};
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeSet, BinaryHeap, VecDeque};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Comes(usize),
    Queues(usize, usize),
    Ends(usize, usize, usize),
}

/// Minutes that can be sorted. Floats as in the file, not milliseconds: which of two people comes first when both come
/// "at the same time" changes a whole day, and the figures are to be those of any other program that reads the file.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Minutes(f64);

impl Eq for Minutes {}

impl PartialOrd for Minutes {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Minutes {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

#[derive(Debug, Default)]
struct Desk {
    free: Vec<usize>,
    queue: VecDeque<(usize, usize)>,
    bound_for: i64,
}

struct Run<'a> {
    day: &'a Day,
    plan: &'a Plan,
    policy: Policy,
    desks: Vec<Desk>,
    over: Vec<BTreeSet<usize>>,
    at: Vec<Option<usize>>,
    /// Events of one moment happen in the order in which they were planned.
    events: BinaryHeap<Reverse<(Minutes, u64, Event)>>,
    planned: u64,
    steps: Vec<Done>,
}

/// Simulates the day by `policy`.
pub(super) fn run(day: &Day, plan: &Plan, policy: Policy) -> Schedule {
    let desk = |s: &crate::routing::Station| Desk { free: (0..s.rooms.len()).collect(), ..Desk::default() };
    let mut run = Run {
        day,
        plan,
        policy,
        desks: plan.stations.iter().map(desk).collect(),
        over: vec![BTreeSet::new(); plan.people.len()],
        at: vec![None; plan.people.len()],
        events: BinaryHeap::new(),
        planned: 0,
        steps: Vec::new(),
    };
    for (n, patient) in day.patients.iter().enumerate() {
        run.at(patient.arrives_min, Event::Comes(n));
    }
    while let Some(Reverse((Minutes(now), _, event))) = run.events.pop() {
        run.happens(now, event);
    }
    Schedule { policy, steps: run.steps, promises: Vec::new(), decide_us: None }
}

impl Run<'_> {
    fn at(&mut self, when: f64, event: Event) {
        self.planned += 1;
        self.events.push(Reverse((Minutes(when), self.planned, event)));
    }

    fn station_of(&self, person: usize, step: usize) -> usize {
        let need = self.plan.people.get(person).and_then(|guest| guest.needs.get(step));
        need.map_or(0, |need| need.station)
    }

    fn happens(&mut self, now: f64, event: Event) {
        match event {
            Event::Comes(person) => self.send(now, person),
            Event::Queues(person, step) => {
                let station = self.station_of(person, step);
                if let (Some(desk), Some(at)) = (self.desks.get_mut(station), self.at.get_mut(person)) {
                    desk.bound_for -= 1;
                    desk.queue.push_back((person, step));
                    *at = Some(station);
                }
                self.start(now, station);
            }
            Event::Ends(person, step, room) => {
                let station = self.station_of(person, step);
                if let (Some(desk), Some(over)) = (self.desks.get_mut(station), self.over.get_mut(person)) {
                    desk.free.push(room);
                    over.insert(step);
                }
                self.start(now, station);
                self.send(now, person);
            }
        }
    }

    /// Minutes that somebody who queues now can expect to wait.
    fn wait(&self, station: usize) -> f64 {
        let (Some(desk), Some(found)) = (self.desks.get(station), self.plan.stations.get(station)) else {
            return 0.0;
        };
        let whole = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let rooms = whole(found.rooms.len());
        let ahead = whole(desk.queue.len()) + desk.bound_for + rooms - whole(desk.free.len()) + 1 - rooms;
        let expected = self.day.stations.get(station).map_or(0.0, |station| station.expected_min);
        #[allow(clippy::cast_precision_loss)] // people and rooms
        let wait = ahead.max(0) as f64 * expected / rooms as f64;
        wait
    }

    fn send(&mut self, now: f64, person: usize) {
        let (Some(guest), Some(over)) = (self.plan.people.get(person), self.over.get(person)) else { return };
        let may = |n: &usize| {
            let need = guest.needs.get(*n);
            !over.contains(n)
                && need.is_some_and(|need| need.after.iter().all(|earlier| over.contains(earlier)))
        };
        let weighed = (0..guest.needs.len()).filter(may).map(|n| {
            let station = self.station_of(person, n);
            let wait = if self.policy == Policy::Fixed { 0.0 } else { self.wait(station) };
            (wait, station, n)
        });
        let Some((_, station, step)) =
            weighed.min_by(|a, b| a.0.total_cmp(&b.0).then((a.1, a.2).cmp(&(b.1, b.2))))
        else {
            return;
        };
        if let Some(desk) = self.desks.get_mut(station) {
            desk.bound_for += 1;
        }
        let here = self.at.get(person).copied().flatten() == Some(station);
        let walk = if here { 0.0 } else { self.day.walk_min };
        self.at(now + walk, Event::Queues(person, step));
    }

    fn start(&mut self, now: f64, station: usize) {
        while let Some((person, step, room)) = self.next(station) {
            let found =
                self.day.patients.get(person).and_then(|patient| Some((patient, patient.steps.get(step)?)));
            let Some((patient, named)) = found else { return };
            let end = now + named.actual_min;
            self.steps.push(Done {
                patient: patient.id.clone(),
                step: named.id.clone(),
                room,
                start_min: now,
                end_min: end,
            });
            self.at(end, Event::Ends(person, step, room));
        }
    }

    fn next(&mut self, station: usize) -> Option<(usize, usize, usize)> {
        let plan = self.plan;
        let desk = self.desks.get_mut(station)?;
        let ahead =
            |(person, _): &(usize, usize)| plan.people.get(*person).is_some_and(|guest| guest.priority);
        let place = desk.queue.iter().position(ahead).unwrap_or(0);
        if desk.free.is_empty() {
            return None;
        }
        let (person, step) = desk.queue.remove(place)?;
        Some((person, step, desk.free.pop()?))
    }
}
