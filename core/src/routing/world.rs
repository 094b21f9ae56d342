//! The floor as the router works on it: sets as bits, sums kept current, so that one decision looks at everybody and a
//! forecast of the whole rest of the day takes milliseconds.
#![allow(clippy::indexing_slicing)] // every index comes from a `Floor`, which checked it; `get` here would hide a defect

use super::moment::{Moment, Span};
use super::state::{Floor, Need, Place, Room};
use crate::person::Sex;

/// No station: at the door.
const DOOR: usize = usize::MAX;

/// Somebody whose reserved time was missed by this no longer keeps a room empty.
pub(super) const SLOT_HELD: Span = Span::of_minutes(10);

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

/// A need as the choice reads it.
#[derive(Clone, Copy, Debug)]
struct Line {
    station: usize,
    /// Needs that come before it, as bits.
    after: u64,
    expected: Span,
    minutes: f64,
    staff: Option<Sex>,
    slot: Option<Moment>,
}

/// What of a floor does not change while it is played forward; made once for all runs.
#[derive(Debug)]
pub(super) struct Sheet<'f> {
    floor: &'f Floor,
    lines: Vec<Vec<Line>>,
    /// Whether anything is reserved at all.
    slots: bool,
}

impl<'f> Sheet<'f> {
    pub fn new(floor: &'f Floor) -> Self {
        let line = |need: &Need| Line {
            station: need.station,
            after: need.after.iter().fold(0, |bits, earlier| bits | bit(*earlier)),
            expected: need.expected,
            minutes: need.expected.minutes(),
            staff: need.staff,
            slot: need.slot,
        };
        let lines: Vec<Vec<Line>> =
            floor.people.iter().map(|person| person.needs.iter().map(line).collect()).collect();
        let slots = lines.iter().flatten().any(|line| line.slot.is_some());
        Sheet { floor, lines, slots }
    }
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
    /// Needs that may begin, as bits, and how many stations they are at.
    ready: u64,
    choices: f64,
    /// Stations of those needs, as bits.
    open: u64,
    /// Needs that wait for others, without the one that waits for all, as bits.
    blocked: u64,
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
    /// How many rooms are not closed.
    rooms: f64,
    /// Rooms with staff of a sex, as bits.
    female: u64,
    male: u64,
    /// Expected time of everything that those present still need here.
    load: Span,
}

/// The whole centre.
#[derive(Clone, Debug)]
pub(super) struct World<'s> {
    sheet: &'s Sheet<'s>,
    pub now: Moment,
    pub bodies: Vec<Body>,
    desks: Vec<Desk>,
    /// Who is in the hall, in no particular order: every choice is made by score and key.
    pub hall: Vec<usize>,
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
    pub const STAY: f64 = 1.0;
    /// Time by which the person is behind what they were first told.
    pub const BEHIND: f64 = 1.0;
    /// Work left at the station, per room and shared by the places where the person could go as well: whoever can go
    /// nowhere else goes first.
    pub const CHOICE: f64 = 1.0;
    /// The square of the work left at the station, per room: the room that the day will wait for is never left empty.
    pub const LOAD_SQUARED: f64 = 0.006;
    /// Work that can begin only after this step.
    pub const OPENS: f64 = 0.4;
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

/// Work takes this much longer than itself, with the waits between.
const STRETCH: f64 = 1.2;

/// Minutes beyond which being behind, or early, weighs no more.
const BEHIND_MOST: f64 = 100.0;

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

impl<'s> World<'s> {
    pub fn new(sheet: &'s Sheet<'s>) -> Self {
        let floor = sheet.floor;
        let desks = floor.stations.iter().map(|station| {
            let set = |wanted: fn(&Room) -> bool| {
                station.rooms.iter().enumerate().filter(|(_, room)| wanted(room)).map(|(n, _)| bit(n)).sum()
            };
            let idle: u64 = set(|room| !room.closed);
            Desk {
                idle,
                rooms: f64::from(idle.count_ones().max(1)),
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
            ready: 0,
            choices: 1.0,
            open: 0,
            blocked: 0,
            left: Span::ZERO,
            slot: None,
        };
        let bodies = floor.people.iter().map(body).collect();
        let mut world = World { sheet, now: floor.now, bodies, desks: desks.collect(), hall: Vec::new() };
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

    fn lines(&self, person: usize) -> &'s [Line] {
        &self.sheet.lines[person]
    }

    /// Counts what the person still needs.
    fn come(&mut self, person: usize) {
        for (n, line) in self.lines(person).iter().enumerate() {
            if self.bodies[person].over & bit(n) == 0 {
                self.desks[line.station].load += line.expected;
                self.bodies[person].left += line.expected;
            }
        }
    }

    fn enter_hall(&mut self, person: usize, since: Moment, from: usize) {
        let lines = self.lines(person);
        let body = &mut self.bodies[person];
        body.spot = Spot::Hall { ready: since + self.sheet.floor.walk };
        body.since = since;
        body.from = from;
        (body.ready, body.open, body.blocked, body.slot) = (0, 0, 0, None);
        for (n, line) in lines.iter().enumerate() {
            if body.over & bit(n) != 0 {
                continue;
            }
            if line.after & !body.over == 0 {
                body.ready |= bit(n);
                body.open |= bit(line.station);
            } else if line.after.count_ones() as usize + 1 < lines.len() {
                body.blocked |= bit(n);
            }
            if let Some(slot) = line.slot {
                body.slot = Some(body.slot.map_or(slot, |other| other.min(slot)));
            }
        }
        body.choices = f64::from(body.open.count_ones().max(1));
        self.hall.push(person);
    }

    /// From the door into the hall.
    pub fn arrive(&mut self, person: usize) {
        self.bodies[person].arrived = self.now;
        self.come(person);
        self.enter_hall(person, self.now, DOOR);
    }

    fn occupy(&mut self, entry: Entry) {
        let line = self.lines(entry.person)[entry.need];
        let desk = &mut self.desks[line.station];
        desk.idle &= !bit(entry.room);
        desk.load = desk.load - line.expected;
        let body = &mut self.bodies[entry.person];
        body.left = body.left - line.expected;
        body.spot = Spot::Inside { need: entry.need, room: entry.room };
        body.since = self.now;
    }

    /// Out of the room; `true` if that was the last step.
    pub fn leave(&mut self, person: usize) -> bool {
        let Spot::Inside { need, room } = self.bodies[person].spot else { return false };
        let lines = self.lines(person);
        let station = lines[need].station;
        if !self.sheet.floor.stations[station].rooms[room].closed {
            self.desks[station].idle |= bit(room);
        }
        self.bodies[person].over |= bit(need);
        if self.bodies[person].over.count_ones() as usize == lines.len() {
            self.bodies[person].spot = Spot::Gone;
            return true;
        }
        self.enter_hall(person, self.now, station);
        false
    }

    /// Lets people in until no idle room has anybody who may go in.
    pub fn fill(&mut self, mut entered: impl FnMut(&World<'s>, Entry)) {
        while let Some((place, entry)) = self.best() {
            self.hall.swap_remove(place);
            entered(self, entry);
            self.occupy(entry);
        }
    }

    fn is_open(&self, station: usize) -> bool {
        let hours = &self.sheet.floor.stations[station].hours;
        hours.is_empty() || hours.iter().any(|(from, to)| *from <= self.now && self.now < *to)
    }

    /// Rooms of a station that must stay empty for others whose reserved time is near, and who could go in then.
    fn held(&self, asks: usize, station: usize, lasts: Span) -> u32 {
        let due = |person: &usize| {
            let body = &self.bodies[*person];
            let near = |(n, line): (usize, &Line)| {
                line.station == station
                    && body.over & bit(n) == 0
                    && line.after & !body.over == 0
                    && !matches!(body.spot, Spot::Inside { need, .. } if need == n)
                    && line.slot.is_some_and(|slot| slot < self.now + lasts && self.now < slot + SLOT_HELD)
            };
            *person != asks && body.spot != Spot::Gone && self.lines(*person).iter().enumerate().any(near)
        };
        u32::try_from((0..self.bodies.len()).filter(due).count()).unwrap_or(u32::MAX)
    }

    /// The rooms where a person may meet a need now, as bits; none if now is not the time.
    fn rooms_for(&self, person: usize, line: &Line) -> u64 {
        let desk = &self.desks[line.station];
        let rooms = match line.staff {
            None => desk.idle,
            Some(Sex::Female) => desk.idle & desk.female,
            Some(Sex::Male) => desk.idle & desk.male,
        };
        if rooms == 0 || !self.sheet.slots {
            return rooms;
        }
        if let Some(slot) = line.slot {
            return if self.now < slot { 0 } else { rooms };
        }
        let in_the_way =
            |slot: Moment| self.now < slot && self.now + line.expected + self.sheet.floor.walk > slot;
        if self.bodies[person].slot.is_some_and(in_the_way)
            || rooms.count_ones() <= self.held(person, line.station, line.expected)
        {
            return 0;
        }
        rooms
    }

    /// The pair of person and need that weighs most, among all that break no rule.
    fn best(&self) -> Option<(usize, Entry)> {
        let wanted = self.hall.iter().fold(0, |bits, person| bits | self.bodies[*person].open);
        let mut idle = 0;
        let mut load = [0.0; super::state::MOST];
        for station in places(wanted) {
            if self.desks[station].idle != 0 && self.is_open(station) {
                idle |= bit(station);
                load[station] = self.load(station);
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
            let key = self.sheet.floor.people[*person].key;
            let own = self.weigh(*person);
            let lines = self.lines(*person);
            for need in places(body.ready) {
                let line = &lines[need];
                if open & bit(line.station) == 0 {
                    continue;
                }
                let rooms = self.rooms_for(*person, line);
                if rooms == 0 {
                    continue;
                }
                let load = load[line.station];
                let opens = |later: usize| {
                    if lines[later].after & bit(need) == 0 { 0.0 } else { lines[later].minutes }
                };
                let score = own
                    + weight::CHOICE * load / body.choices
                    + weight::LOAD_SQUARED * load * load
                    + weight::OPENS * places(body.blocked).map(opens).sum::<f64>()
                    + if line.slot.is_some() { weight::SLOT } else { 0.0 };
                // Equal scores: the lower key, then the earlier need.
                let wins = best.is_none_or(|(top, other, _, _)| score > top || (score >= top && key < other));
                if wins {
                    let room = rooms.trailing_zeros() as usize;
                    best = Some((score, key, place, Entry { person: *person, need, room }));
                }
            }
        }
        best.map(|(_, _, place, entry)| (place, entry))
    }

    /// What speaks for a person wherever they go.
    fn weigh(&self, person: usize) -> f64 {
        let body = &self.bodies[person];
        let waited = self.now - body.since;
        weight::LEFT * body.left.minutes()
            + weight::STAY * (self.now - body.arrived).minutes()
            + weight::BEHIND * self.behind(person)
            + if self.sheet.floor.people[person].priority { weight::PRIORITY } else { 0.0 }
            + if waited >= PATIENCE { weight::PATIENCE } else { 0.0 }
    }

    /// Minutes by which a person is behind what they were first told, as far as one can tell without a forecast:
    /// negative for whoever is early.
    fn behind(&self, person: usize) -> f64 {
        let Some(promised) = self.sheet.floor.people[person].promised else { return 0.0 };
        let left = self.bodies[person].left.minutes() * STRETCH;
        ((self.now - promised).minutes() + left).clamp(-BEHIND_MOST, BEHIND_MOST)
    }

    /// Work left per room at a station, in minutes.
    pub fn load(&self, station: usize) -> f64 {
        self.desks[station].load.minutes() / self.desks[station].rooms
    }
}
