//! The floor as the router works on it: sets as bits, sums kept current, so that one decision looks at everybody and a
//! forecast of the whole rest of the day takes milliseconds.
#![allow(clippy::indexing_slicing)] // every index comes from a `Floor`, which checked it; `get` here would hide a defect

use super::moment::{Moment, Span};
use super::state::{Floor, Need, Place, Room};
use crate::person::Sex;

/// No station: at the door.
const DOOR: usize = usize::MAX;

/// Somebody whose reserved time was missed by more than this no longer keeps a room empty.
const SLOT_HELD: Span = Span::of_minutes(10);

/// Where somebody is, with what is known or assumed about when that ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// Not here; in a forecast, comes then.
    Away,
    /// In the hall, able to go in from this moment on (at the station last left: at once).
    Hall { ready: Moment },
    /// In a room.
    Inside { need: usize, room: usize },
    /// Gone.
    Gone,
}

/// One person.
#[derive(Clone, Debug)]
pub(super) struct Body {
    pub spot: Spot,
    /// When they came, or are expected to.
    pub arrived: Moment,
    /// Since when in the hall, or in the room.
    pub since: Moment,
    /// The station they last left.
    from: usize,
    /// Needs that are over, as bits.
    pub over: u64,
    /// Stations with a need that may begin, as bits.
    open: u64,
    /// Expected time of everything that has not begun.
    pub left: Span,
    /// The next reserved time that is not over.
    slot: Option<Moment>,
}

/// One station.
#[derive(Clone, Debug)]
struct Desk {
    /// Rooms that are open and empty, as bits.
    idle: u64,
    /// Rooms that are not closed.
    rooms: i64,
    /// Rooms with staff of a sex, as bits.
    female: u64,
    male: u64,
    /// Expected time of everything that those present still need here.
    load: Span,
}

/// The whole centre.
#[derive(Clone, Debug)]
pub(super) struct World<'f> {
    floor: &'f Floor,
    pub now: Moment,
    pub bodies: Vec<Body>,
    desks: Vec<Desk>,
    /// Who is in the hall, in no particular order: every choice is made by score and key.
    pub hall: Vec<usize>,
    /// Whether anything is reserved at all.
    slots: bool,
}

/// Somebody goes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub person: usize,
    pub need: usize,
    pub room: usize,
}

/// What a choice between people and stations weighs, each in minutes. Found by searching on invented days of 60 to 300
/// people; what each brings is in `docs/ROUTING.md`.
mod weight {
    /// Work that the person has left: who is nearly done is done first.
    pub const LEFT: f64 = -0.3;
    /// Time since the arrival.
    pub const STAY: f64 = 0.15;
    /// Time since the last step.
    pub const WAIT: f64 = 0.3;
    /// Work left at the station, per room and shared by the places where the person could go as well: whoever can go
    /// nowhere else goes first.
    pub const CHOICE: f64 = 1.0;
    /// The square of the work left at the station, per room: the room that the day will wait for is never left empty.
    pub const LOAD_SQUARED: f64 = 0.006;
    /// Work that can begin only after this step.
    pub const OPENS: f64 = 0.4;
    /// The fullest station that the person still needs.
    pub const AHEAD: f64 = 0.03;
    /// Goes ahead.
    pub const PRIORITY: f64 = 60.0;
    /// Has waited as long as anybody may.
    pub const PATIENCE: f64 = 1e4;
    /// The reserved time has come.
    pub const SLOT: f64 = 1e6;
}

/// Nobody who waits longer than this since the last step is passed by others for the same station; it comes before
/// priority, which is "ahead, but not at any price".
pub(super) const PATIENCE: Span = Span::of_minutes(45);

const fn bit(place: usize) -> u64 {
    1 << place
}

/// The places of the set bits.
fn places(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = bits.trailing_zeros() as usize;
        (bits != 0).then(|| {
            bits &= bits - 1;
            place
        })
    })
}

impl<'f> World<'f> {
    pub fn new(floor: &'f Floor) -> Self {
        let desks = floor.stations.iter().map(|station| {
            let set = |wanted: fn(&Room) -> bool| {
                station.rooms.iter().enumerate().filter(|(_, room)| wanted(room)).map(|(n, _)| bit(n)).sum()
            };
            let idle: u64 = set(|room| !room.closed);
            Desk {
                idle,
                rooms: i64::from(idle.count_ones()).max(1),
                female: set(|room| room.staff == Some(Sex::Female)),
                male: set(|room| room.staff == Some(Sex::Male)),
                load: Span::ZERO,
            }
        });
        let body = |person: &super::state::Person| Body {
            spot: Spot::Away,
            arrived: person.arrived,
            since: floor.now,
            from: DOOR,
            over: person.needs.iter().enumerate().filter(|(_, need)| need.over).map(|(n, _)| bit(n)).sum(),
            open: 0,
            left: Span::ZERO,
            slot: None,
        };
        let mut world = World {
            floor,
            now: floor.now,
            bodies: floor.people.iter().map(body).collect(),
            desks: desks.collect(),
            hall: Vec::new(),
            slots: floor.people.iter().any(|person| person.needs.iter().any(|need| need.slot.is_some())),
        };
        for (index, person) in floor.people.iter().enumerate() {
            match person.place {
                Place::Expected { .. } => {}
                Place::Hall { since, from } => {
                    world.come(index);
                    world.enter_hall(index, since, from.unwrap_or(DOOR));
                }
                Place::Inside { need, room, since } => {
                    world.come(index);
                    world.occupy(Entry { person: index, need, room });
                    world.bodies[index].since = since;
                }
                Place::Gone => world.bodies[index].spot = Spot::Gone,
            }
        }
        world
    }

    fn needs(&self, person: usize) -> &'f [Need] {
        &self.floor.people[person].needs
    }

    /// Counts what the person still needs.
    pub fn come(&mut self, person: usize) {
        for (n, need) in self.needs(person).iter().enumerate() {
            if self.bodies[person].over & bit(n) == 0 {
                self.desks[need.station].load += need.expected;
                self.bodies[person].left += need.expected;
            }
        }
    }

    pub fn enter_hall(&mut self, person: usize, since: Moment, from: usize) {
        let needs = self.needs(person);
        let body = &mut self.bodies[person];
        body.spot = Spot::Hall { ready: since + self.floor.walk };
        body.since = since;
        body.from = from;
        body.open = 0;
        body.slot = None;
        for (n, need) in needs.iter().enumerate() {
            if body.over & bit(n) == 0 {
                if need.after.iter().all(|earlier| body.over & bit(*earlier) != 0) {
                    body.open |= bit(need.station);
                }
                if let Some(slot) = need.slot {
                    body.slot = Some(body.slot.map_or(slot, |other| other.min(slot)));
                }
            }
        }
        self.hall.push(person);
    }

    /// From the door into the hall.
    pub fn arrive(&mut self, person: usize) {
        self.bodies[person].arrived = self.now;
        self.come(person);
        self.enter_hall(person, self.now, DOOR);
    }

    fn occupy(&mut self, entry: Entry) {
        let need = &self.needs(entry.person)[entry.need];
        let desk = &mut self.desks[need.station];
        desk.idle &= !bit(entry.room);
        desk.load = desk.load - need.expected;
        let body = &mut self.bodies[entry.person];
        body.left = body.left - need.expected;
        body.spot = Spot::Inside { need: entry.need, room: entry.room };
        body.since = self.now;
    }

    /// Out of the room; `true` if that was the last step.
    pub fn leave(&mut self, person: usize) -> bool {
        let Spot::Inside { need, room } = self.bodies[person].spot else { return false };
        let needs = self.needs(person);
        let station = needs[need].station;
        if !self.floor.stations[station].rooms[room].closed {
            self.desks[station].idle |= bit(room);
        }
        self.bodies[person].over |= bit(need);
        if self.bodies[person].over.count_ones() as usize == needs.len() {
            self.bodies[person].spot = Spot::Gone;
            return true;
        }
        self.enter_hall(person, self.now, station);
        false
    }

    /// Lets people in until no idle room has anybody who may go in.
    pub fn fill(&mut self, mut entered: impl FnMut(&World<'f>, Entry)) {
        while let Some((place, entry)) = self.best() {
            self.hall.swap_remove(place);
            entered(self, entry);
            self.occupy(entry);
        }
    }

    fn is_open(&self, station: usize) -> bool {
        let hours = &self.floor.stations[station].hours;
        hours.is_empty() || hours.iter().any(|(from, to)| *from <= self.now && self.now < *to)
    }

    /// Rooms of a station that must stay empty for those whose reserved time is near.
    fn held(&self, station: usize, lasts: Span) -> u32 {
        let due = |person: &usize| {
            let body = &self.bodies[*person];
            let near = |n: usize, need: &Need| {
                need.station == station
                    && body.over & bit(n) == 0
                    && !matches!(body.spot, Spot::Inside { need, .. } if need == n)
                    && need.slot.is_some_and(|slot| slot < self.now + lasts && self.now < slot + SLOT_HELD)
            };
            body.spot != Spot::Gone && self.needs(*person).iter().enumerate().any(|(n, need)| near(n, need))
        };
        let due = (0..self.bodies.len()).filter(due).count();
        u32::try_from(due).unwrap_or(u32::MAX)
    }

    /// The need that a person would meet at a station, and the rooms where that may be: `None` if now is not the time.
    fn fits(&self, person: usize, station: usize) -> Option<(usize, u64)> {
        let body = &self.bodies[person];
        let idle = self.desks[station].idle;
        for (n, need) in self.needs(person).iter().enumerate() {
            if need.station != station
                || body.over & bit(n) != 0
                || need.after.iter().any(|earlier| body.over & bit(*earlier) == 0)
            {
                continue;
            }
            let rooms = match need.staff {
                None => idle,
                Some(Sex::Female) => idle & self.desks[station].female,
                Some(Sex::Male) => idle & self.desks[station].male,
            };
            if rooms == 0 {
                continue;
            }
            if self.slots {
                if need.slot.is_some_and(|slot| self.now < slot) {
                    continue;
                }
                let in_the_way =
                    |slot: Moment| self.now < slot && self.now + need.expected + self.floor.walk > slot;
                if need.slot.is_none() && body.slot.is_some_and(in_the_way) {
                    continue;
                }
                if need.slot.is_none() && rooms.count_ones() <= self.held(station, need.expected) {
                    continue;
                }
            }
            return Some((n, rooms));
        }
        None
    }

    /// The pair of person and station that weighs most, among all that break no rule.
    fn best(&self) -> Option<(usize, Entry)> {
        let mut idle = 0;
        let mut load = [0.0; super::state::MOST];
        for (station, desk) in self.desks.iter().enumerate() {
            load[station] = desk.load.minutes() / as_float(desk.rooms);
            if desk.idle != 0 && self.is_open(station) {
                idle |= bit(station);
            }
        }
        if idle == 0 {
            return None;
        }
        let mut best: Option<(f64, u64, usize, Entry)> = None;
        for (place, person) in self.hall.iter().enumerate() {
            let body = &self.bodies[*person];
            let mut open = body.open & idle;
            if let Spot::Hall { ready } = body.spot
                && ready > self.now
            {
                open &= if body.from == DOOR { 0 } else { bit(body.from) };
            }
            if open == 0 {
                continue;
            }
            let key = self.floor.people[*person].key;
            let (own, opens) = self.weigh_person(*person, &load);
            let choices = f64::from(body.open.count_ones());
            for station in places(open) {
                let Some((need, rooms)) = self.fits(*person, station) else { continue };
                let here = &self.needs(*person)[need];
                let score = own
                    + weight::CHOICE * load[station] / choices
                    + weight::LOAD_SQUARED * load[station] * load[station]
                    + weight::OPENS * opens[station]
                    + if here.slot.is_some() { weight::SLOT } else { 0.0 };
                // Equal scores: the lower key, then the earlier station.
                let wins = best.is_none_or(|(top, other, _, _)| score > top || (score >= top && key < other));
                if wins {
                    let room = rooms.trailing_zeros() as usize;
                    best = Some((score, key, place, Entry { person: *person, need, room }));
                }
            }
        }
        best.map(|(_, _, place, entry)| (place, entry))
    }

    /// What speaks for a person wherever they go, and by station the work that can begin only after it.
    fn weigh_person(
        &self,
        person: usize,
        load: &[f64; super::state::MOST],
    ) -> (f64, [f64; super::state::MOST]) {
        let body = &self.bodies[person];
        let waited = self.now - body.since;
        let mut ahead: f64 = 0.0;
        let mut opens = [0.0; super::state::MOST];
        let needs = self.needs(person);
        for (n, need) in needs.iter().enumerate() {
            // The last step of all waits for everything and tells nothing.
            if body.over & bit(n) != 0 || need.after.len() + 1 >= needs.len() {
                continue;
            }
            ahead = ahead.max(load[need.station]);
            for earlier in &need.after {
                if body.over & bit(*earlier) == 0 {
                    opens[needs[*earlier].station] += need.expected.minutes();
                }
            }
        }
        let own = weight::LEFT * body.left.minutes()
            + weight::STAY * (self.now - body.arrived).minutes()
            + weight::WAIT * waited.minutes()
            + weight::AHEAD * ahead
            + if self.floor.people[person].priority { weight::PRIORITY } else { 0.0 }
            + if waited >= PATIENCE { weight::PATIENCE } else { 0.0 };
        (own, opens)
    }

    /// Work left per room at a station.
    pub fn load(&self, station: usize) -> f64 {
        self.desks[station].load.minutes() / as_float(self.desks[station].rooms)
    }
}

#[allow(clippy::cast_precision_loss)] // rooms of a station
fn as_float(rooms: i64) -> f64 {
    rooms as f64
}
