//! A whole day before it happens: the same router that runs the centre, on any day, with any staffing.

mod baseline;
mod day;
mod figures;
mod invent;
mod what_if;

pub use day::{
    Day, DayError, DayPatient, DayStation, DayStep, DecideTimes, Done, MEAL, Policy, Promise, Schedule,
};
pub use figures::{Figures, KEPT_WITHIN, Queue, bound, figures, queues};
pub use invent::{Kind, Shape, invent};
pub use what_if::{Change, Trial, WhatIf, WhatIfError, busiest};

use super::decide;
use super::estimate::{AgeGroup, Durations, Observation};
use super::forecast::{Forecast, forecast};
use super::moment::{Moment, Span};
use super::state::{Floor, Person, Place};
use super::world::SLOT_HELD;
use day::{Guest, Plan};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A forecast is used for this long before it is made again.
const FRESH: Span = Span::of_minutes(1);

/// How often a forecast plays the rest of the day.
const RUNS: usize = 8;

/// Of the time by which a step ends sooner or later than a forecast said, in thousandths: what moves the end of the visit.
const MADE_UP: i64 = 600;

/// What happens next: somebody comes, may go in again, or comes out; or a room opens or a reserved time is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Comes(usize),
    Ends(usize),
    Look,
}

/// The simulated centre. The router is handed `floor` and nothing else; what is to come stays in `plan`.
struct Centre {
    plan: Plan,
    floor: Floor,
    /// Who in the plan each person on the floor is, and the other way round.
    guest_of: Vec<usize>,
    person_of: Vec<Option<usize>>,
    durations: Durations,
    /// How late people came against their booking.
    late: Vec<Span>,
    events: BinaryHeap<Reverse<(Moment, Event)>>,
}

/// Simulates a day. `micros` is asked before and after each decision, for the figure in the schedule; hand in
/// `|| 0` where nobody looks at it.
///
/// ```
/// use checkup_core::routing::{Day, Policy, simulate};
/// let day = r#"{"walk_min": 1, "stations": [{"code": "BLD", "rooms": 1, "expected_min": 4}],
///   "patients": [{"id": "a", "arrives_min": 0, "steps": [{"id": "b", "station": "BLD", "actual_min": 3.5}]}]}"#;
/// let day: Day = serde_json::from_str(day).unwrap();
/// let schedule = simulate(&day, Policy::Router, || 0).unwrap();
/// assert_eq!((schedule.steps[0].start_min, schedule.steps[0].end_min), (1.0, 4.5));
/// ```
pub fn simulate(day: &Day, policy: Policy, micros: impl FnMut() -> u64) -> Result<Schedule, DayError> {
    let plan = day.check()?;
    match policy {
        Policy::Router => Centre::open(plan, day)?.run(day, micros),
        Policy::ShortestWait | Policy::Fixed => Ok(baseline::run(day, &plan, policy)),
    }
}

impl Centre {
    fn open(plan: Plan, day: &Day) -> Result<Self, DayError> {
        let mut people = Vec::new();
        let mut guest_of = Vec::new();
        let mut person_of = vec![None; plan.people.len()];
        for (n, (guest, entry)) in plan.people.iter().zip(person_of.iter_mut()).enumerate() {
            if let Some(at) = guest.booked {
                *entry = Some(people.len());
                people.push(guest.on_floor(Place::Expected { at }, at));
                guest_of.push(n);
            }
        }
        // Whoever cannot be served is refused before the day begins, the unbooked too.
        for (guest, patient) in plan.people.iter().zip(&day.patients) {
            let alone = vec![guest.on_floor(Place::Expected { at: guest.arrives }, guest.arrives)];
            Floor::new(Moment::default(), plan.walk, plan.stations.clone(), alone)
                .map_err(|_| DayError::Impossible { patient: patient.id.clone() })?;
        }
        let first = plan.people.iter().map(|guest| guest.arrives).min().unwrap_or_default();
        let floor = Floor { now: first, walk: plan.walk, stations: plan.stations.clone(), people };
        let mut events: BinaryHeap<_> = plan
            .people
            .iter()
            .enumerate()
            .map(|(n, guest)| Reverse((guest.arrives, Event::Comes(n))))
            .collect();
        let openings = plan.stations.iter().flat_map(|station| station.hours.iter().map(|(from, _)| *from));
        // A reserved time is looked at only once the person is known: a look too many is a decision too many.
        let booked = plan.people.iter().filter(|guest| guest.booked.is_some());
        events.extend(openings.chain(booked.flat_map(Guest::looks)).map(|when| Reverse((when, Event::Look))));
        let durations = Durations::new(plan.stations.iter().map(|s| (s.code.clone(), s.expected)));
        Ok(Self { plan, floor, guest_of, person_of, durations, late: Vec::new(), events })
    }

    fn run(mut self, day: &Day, mut micros: impl FnMut() -> u64) -> Result<Schedule, DayError> {
        let mut schedule =
            Schedule { policy: Policy::Router, steps: Vec::new(), promises: Vec::new(), decide_us: None };
        let mut took = Vec::new();
        let mut known: Vec<Forecast> = Vec::new();
        let mut known_at: Option<Moment> = None;
        while let Some(Reverse((now, _))) = self.events.peek().copied() {
            self.floor.now = now;
            let told = self.happen();
            let before = micros();
            let calls = decide(&self.floor);
            took.push(micros().saturating_sub(before));
            for call in calls {
                self.begin(day, call.person, call.need, call.room, &mut schedule);
            }
            let told: Vec<usize> = told
                .into_iter()
                .filter(|p| self.floor.people.get(*p).is_some_and(|p| p.place != Place::Gone))
                .collect();
            let unknown = |person: &usize| known.iter().all(|forecast| forecast.person != *person);
            if known_at.is_none_or(|at| now - at >= FRESH) || told.iter().any(unknown) {
                known = forecast(&self.floor, &self.late, RUNS);
                known_at = Some(now);
            }
            for person in told {
                if let Some(known) = known.iter_mut().find(|forecast| forecast.person == person) {
                    schedule.promises.extend(self.promise(day, known));
                }
            }
        }
        // A slot that nobody can reach, or a station that never opens again, leaves somebody in the hall for ever.
        let left =
            self.floor.people.iter().zip(&self.guest_of).find(|(person, _)| person.place != Place::Gone);
        if let Some((_, guest)) = left {
            let patient = day.patients.get(*guest).map(|patient| patient.id.clone()).unwrap_or_default();
            return Err(DayError::Impossible { patient });
        }
        took.sort_unstable();
        let part = |hundredths: usize| took.get((took.len().saturating_sub(1)) * hundredths / 100).copied();
        schedule.decide_us =
            part(50).zip(part(99)).zip(part(100)).map(|((p50, p99), max)| DecideTimes { p50, p99, max });
        Ok(schedule)
    }

    /// Tells somebody who has come, or come out, when they will be done.
    fn promise(&mut self, day: &Day, known: &mut Forecast) -> Option<Promise> {
        let now = self.floor.now;
        // The forecast may be a moment old and made while this person was still inside. A part of what came sooner or
        // later than it said is made up for by waiting.
        let sooner = known.out.take().map_or(Span::ZERO, |out| (now - out).permille(MADE_UP));
        known.done.likely = (known.done.likely + sooner).max(now);
        let person = self.floor.people.get_mut(known.person)?;
        person.promised.get_or_insert(known.done.likely);
        let patient = self.guest_of.get(known.person).and_then(|guest| day.patients.get(*guest))?;
        Some(Promise {
            patient: patient.id.clone(),
            at_min: now.minutes(),
            done_min: known.done.likely.minutes(),
        })
    }

    /// Carries out everything that happens now, and says who is to be told something.
    fn happen(&mut self) -> Vec<usize> {
        let mut told = Vec::new();
        while let Some(Reverse((when, event))) = self.events.peek().copied() {
            if when > self.floor.now {
                break;
            }
            self.events.pop();
            match event {
                Event::Comes(guest) => told.extend(self.comes(guest)),
                Event::Ends(person) => {
                    self.ends(person);
                    told.push(person);
                }
                Event::Look => {}
            }
        }
        told
    }

    fn comes(&mut self, guest: usize) -> Option<usize> {
        let now = self.floor.now;
        let one = self.plan.people.get(guest)?;
        let place = Place::Hall { since: now, from: None };
        let person = if let Some(person) = self.person_of.get(guest).copied().flatten() {
            self.late.extend(one.booked.map(|booked| now - booked));
            person
        } else {
            let mut person = one.on_floor(place, now);
            for need in &mut person.needs {
                if let Some(station) = self.floor.stations.get(need.station) {
                    need.expected = station.expected;
                }
            }
            self.floor.people.push(person);
            self.guest_of.push(guest);
            let looks = one.looks().filter(|when| *when > now);
            self.events.extend(looks.map(|when| Reverse((when, Event::Look))));
            self.floor.people.len() - 1
        };
        if let Some(found) = self.floor.people.get_mut(person) {
            found.arrived = now;
            found.place = place;
        }
        self.events.push(Reverse((now + self.floor.walk, Event::Look)));
        Some(person)
    }

    fn ends(&mut self, person: usize) {
        let now = self.floor.now;
        let Some(found) = self.floor.people.get_mut(person) else { return };
        let Place::Inside { need, since, .. } = found.place else { return };
        let Some(ended) = found.needs.get_mut(need) else { return };
        ended.over = true;
        let station = ended.station;
        found.place = if found.needs.iter().all(|need| need.over) {
            Place::Gone
        } else {
            Place::Hall { since: now, from: Some(station) }
        };
        self.events.push(Reverse((now + self.floor.walk, Event::Look)));
        self.learn(station, now - since);
    }

    /// The router learns how long the station takes today.
    fn learn(&mut self, station: usize, took: Span) {
        let Some(found) = self.floor.stations.get_mut(station) else { return };
        // A day's file knows no ages, and one day is too short to tell its hours apart.
        let (hour, age) = (0, AgeGroup::Middle);
        self.durations.learn(&Observation { station: found.code.clone(), hour, age, took });
        found.expected = self.durations.expected(&found.code, hour, age);
        for need in self.floor.people.iter_mut().flat_map(|person| &mut person.needs) {
            if need.station == station && !need.over {
                need.expected = found.expected;
            }
        }
    }

    fn begin(&mut self, day: &Day, person: usize, need: usize, room: usize, schedule: &mut Schedule) {
        let now = self.floor.now;
        let Some(guest) = self.guest_of.get(person).copied() else { return };
        let Some(lasts) = self.plan.people.get(guest).and_then(|guest| guest.actual.get(need)) else {
            return;
        };
        if let Some(found) = self.floor.people.get_mut(person) {
            found.place = Place::Inside { need, room, since: now };
        }
        self.events.push(Reverse((now + *lasts, Event::Ends(person))));
        let patient = day.patients.get(guest);
        if let Some((patient, step)) = patient.and_then(|p| p.steps.get(need).map(|step| (p, step))) {
            schedule.steps.push(Done {
                patient: patient.id.clone(),
                step: step.id.clone(),
                room,
                start_min: now.minutes(),
                end_min: (now + *lasts).minutes(),
            });
        }
    }
}

impl Guest {
    /// When a reserved time comes, and when it no longer keeps a room empty.
    fn looks(&self) -> impl Iterator<Item = Moment> {
        self.needs.iter().filter_map(|need| need.slot).flat_map(|slot| [slot, slot + SLOT_HELD])
    }

    fn on_floor(&self, place: Place, arrived: Moment) -> Person {
        Person {
            key: self.key,
            arrived,
            priority: self.priority,
            promised: None,
            place,
            needs: self.needs.clone(),
        }
    }
}
