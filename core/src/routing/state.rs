//! What the router sees: who is where, what everybody still needs, which rooms there are and how long a station takes.
//! Nothing of what is to come is in it, so nothing that is decided from it can know.

use super::moment::{Moment, Span};
use crate::codes::StationCode;
use crate::error::Coded;
use crate::person::Sex;

/// The most steps of one person and the most rooms of one station: sets of them are the bits of a `u64`.
pub const MOST: usize = 64;

/// One room, booth, bed or chair of a station: one person at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// Closed: nobody is sent in. Whoever is inside comes out as usual.
    pub closed: bool,
    /// Sex of the staff in it; `None` where nobody noted it, and then a step that asks for one is not done here.
    pub staff: Option<Sex>,
}

/// One station.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// Which.
    pub code: StationCode,
    /// Its rooms; their place in the list is their number.
    pub rooms: Vec<Room>,
    /// How long one person takes here, as far as is known.
    pub expected: Span,
    /// When it is open, each from (inclusive) to (exclusive); empty means always. Somebody goes in only while it is open.
    pub hours: Vec<(Moment, Moment)>,
}

/// One thing that a person still needs, or has had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Where: an index into [`Floor::stations`].
    pub station: usize,
    /// How long it is expected to take for this person.
    pub expected: Span,
    /// Needs of the same person that must be over before this one begins: indices into [`Person::needs`].
    pub after: Vec<usize>,
    /// It is over: done, or left out today.
    pub over: bool,
    /// The person asked for staff of this sex.
    pub staff: Option<Sex>,
    /// Reserved time (CT, MR, endoscopy, a second blood draw): not before it, and first of all from then on.
    pub slot: Option<Moment>,
    /// It asks for an empty stomach, so until it is over the person must not eat. Used for the explanation; that the
    /// meal waits is said by the meal's `after`.
    pub fasting: bool,
}

impl Need {
    /// Something to be done at `station` with nothing special about it.
    pub const fn plain(station: usize, expected: Span) -> Self {
        Self { station, expected, after: Vec::new(), over: false, staff: None, slot: None, fasting: false }
    }
}

/// Where a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Booked for this time and not here yet.
    Expected {
        /// The booked time.
        at: Moment,
    },
    /// In the hall, or on the way into it.
    Hall {
        /// Since when: the arrival, or the end of the last step.
        since: Moment,
        /// The station last left; `None` for whoever has just come in at the door.
        from: Option<usize>,
    },
    /// Called into a room or inside it. A called person holds the room.
    Inside {
        /// Which need is being met.
        need: usize,
        /// In which room.
        room: usize,
        /// Since when.
        since: Moment,
    },
    /// Gone: done, or left early.
    Gone,
}

/// One person of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Tells this person from everybody else and settles ties; a ticket number, for example.
    pub key: u64,
    /// When they came; the booked time before that.
    pub arrived: Moment,
    /// Goes ahead where both wait: diabetic on insulin, pregnant, 80 or older, disabled.
    pub priority: bool,
    /// When they were first told that they will be done; `None` before anybody told them. Whoever falls behind it goes
    /// ahead of whoever is early.
    pub promised: Option<Moment>,
    /// Where they are.
    pub place: Place,
    /// Everything on their list.
    pub needs: Vec<Need>,
}

/// The centre at one moment. [`Floor::new`] checks it, so that everything that reads it can rely on it.
///
/// ```
/// use checkup_core::codes::StationCode;
/// use checkup_core::routing::{Floor, Moment, Need, Person, Place, Room, Span, Station, decide};
/// let minutes = Span::of_minutes;
/// let station = |code| Station {
///     code: StationCode::parse(code).unwrap(),
///     rooms: vec![Room::default()],
///     expected: minutes(5),
///     hours: vec![],
/// };
/// let opening = Moment::default();
/// let person = Person {
///     key: 1,
///     arrived: opening,
///     priority: false,
///     promised: None,
///     place: Place::Hall { since: opening, from: None },
///     needs: vec![Need::plain(0, minutes(5)), Need { after: vec![0], ..Need::plain(1, minutes(5)) }],
/// };
/// let floor = Floor::new(opening + minutes(1), minutes(1), vec![station("BLD"), station("MEAL")], vec![person]).unwrap();
/// let calls = decide(&floor);
/// assert_eq!((calls[0].person, calls[0].need, calls[0].room), (0, 0, 0));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    pub(super) now: Moment,
    pub(super) walk: Span,
    pub(super) stations: Vec<Station>,
    pub(super) people: Vec<Person>,
}

/// Why a floor was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FloorError {
    /// A station has no room, or more than 64; or there are more than 64 stations.
    #[error("floor-rooms")]
    Rooms {
        /// Which.
        station: StationCode,
    },
    /// Somebody has more than 64 steps, or a step names a station or another step that is not there.
    #[error("floor-needs")]
    Needs {
        /// The person's key.
        key: u64,
    },
    /// The steps of somebody wait for each other in a circle.
    #[error("floor-circle")]
    Circle {
        /// The person's key.
        key: u64,
    },
    /// Two people have one key.
    #[error("floor-key")]
    Key {
        /// The key.
        key: u64,
    },
    /// Somebody is inside a room that is not there, or two people are in one room.
    #[error("floor-occupied")]
    Occupied {
        /// The person's key.
        key: u64,
    },
}

impl Coded for FloorError {
    fn code(&self) -> &'static str {
        match self {
            Self::Rooms { .. } => "floor-rooms",
            Self::Needs { .. } => "floor-needs",
            Self::Circle { .. } => "floor-circle",
            Self::Key { .. } => "floor-key",
            Self::Occupied { .. } => "floor-occupied",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Rooms { station } => vec![("station", station.to_string())],
            Self::Needs { key } | Self::Circle { key } | Self::Key { key } | Self::Occupied { key } => {
                vec![("key", key.to_string())]
            }
        }
    }
}

impl Floor {
    /// A checked floor. `walk` is the way from a room, or from the door, to whatever comes next.
    pub fn new(
        now: Moment,
        walk: Span,
        stations: Vec<Station>,
        people: Vec<Person>,
    ) -> Result<Self, FloorError> {
        for (place, station) in stations.iter().enumerate() {
            if station.rooms.is_empty() || station.rooms.len() > MOST || place >= MOST {
                return Err(FloorError::Rooms { station: station.code.clone() });
            }
        }
        let mut keys: Vec<u64> = people.iter().map(|person| person.key).collect();
        keys.sort_unstable();
        if let Some(key) = keys.iter().zip(keys.iter().skip(1)).find_map(|(a, b)| (a == b).then_some(*a)) {
            return Err(FloorError::Key { key });
        }
        let mut taken = vec![0_u64; stations.len()];
        for person in &people {
            person.check(&stations)?;
            if let Place::Inside { need, room, .. } = person.place {
                let station = person.needs.get(need).map(|need| need.station);
                let rooms = station.and_then(|s| stations.get(s)).map_or(0, |station| station.rooms.len());
                let taken = station.and_then(|s| taken.get_mut(s));
                match taken {
                    Some(taken) if room < rooms && *taken & (1 << room) == 0 => *taken |= 1 << room,
                    _ => return Err(FloorError::Occupied { key: person.key }),
                }
            }
        }
        Ok(Self { now, walk, stations, people })
    }

    /// The moment that it shows.
    pub const fn now(&self) -> Moment {
        self.now
    }

    /// The way from a room, or from the door, to whatever comes next.
    pub const fn walk(&self) -> Span {
        self.walk
    }

    /// The stations.
    pub fn stations(&self) -> &[Station] {
        &self.stations
    }

    /// Everybody of the day.
    pub fn people(&self) -> &[Person] {
        &self.people
    }
}

impl Person {
    fn check(&self, stations: &[Station]) -> Result<(), FloorError> {
        let known = |need: &Need| {
            need.station < stations.len() && need.after.iter().all(|earlier| *earlier < self.needs.len())
        };
        if self.needs.len() > MOST || !self.needs.iter().all(known) {
            return Err(FloorError::Needs { key: self.key });
        }
        // Take away whatever waits for nothing that is left, until nothing is left or everything waits.
        let mut left = vec![true; self.needs.len()];
        loop {
            let waits = |need: &Need| need.after.iter().any(|earlier| left.get(*earlier) == Some(&true));
            let ready: Vec<usize> = (0..self.needs.len())
                .filter(|place| left.get(*place) == Some(&true))
                .filter(|place| self.needs.get(*place).is_some_and(|need| !waits(need)))
                .collect();
            if ready.is_empty() {
                break;
            }
            for place in ready {
                if let Some(left) = left.get_mut(place) {
                    *left = false;
                }
            }
        }
        if left.contains(&true) { Err(FloorError::Circle { key: self.key }) } else { Ok(()) }
    }
}
