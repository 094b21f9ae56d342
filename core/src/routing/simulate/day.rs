//! A day as a file and a simulated day as another: the formats of `docs/ROUTING.md`. Times are minutes from opening, as
//! decimals.

use crate::codes::StationCode;
use crate::error::Coded;
use crate::person::Sex;
use crate::routing::moment::{Moment, Span};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The station where the fast ends.
pub const MEAL: &str = "MEAL";

/// A day before it happens, with what only the simulator may know: when people really come and how long a step really
/// takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Day {
    /// What to call it.
    #[serde(default)]
    pub name: String,
    /// Minutes to walk between any two different stations, and from the door.
    pub walk_min: f64,
    /// The stations.
    pub stations: Vec<DayStation>,
    /// Everybody who comes.
    pub patients: Vec<DayPatient>,
}

/// A station of a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DayStation {
    /// Which.
    pub code: StationCode,
    /// How many people at once.
    pub rooms: u16,
    /// Minutes that a step is expected to take.
    pub expected_min: f64,
    /// When it is open, each from and to; empty means always.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open_min: Vec<(f64, f64)>,
    /// Sex of the staff of each room, where it matters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub staff: Vec<Option<Sex>>,
}

/// Somebody who comes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DayPatient {
    /// Tells this person from everybody else.
    pub id: String,
    /// The booked time; a walk-in has none and is unknown until the door.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booked_min: Option<f64>,
    /// When they really come.
    pub arrives_min: f64,
    /// 1 goes ahead of 0 where both wait.
    #[serde(default)]
    pub priority: u8,
    /// What they need.
    pub steps: Vec<DayStep>,
}

/// One step of somebody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DayStep {
    /// Tells this step from the person's others.
    pub id: String,
    /// Where.
    pub station: StationCode,
    /// How long it really takes.
    pub actual_min: f64,
    /// Steps of the same person that must have ended before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<String>,
    /// It must have ended before the person eats.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub before_meal: bool,
    /// Reserved time: not before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot_min: Option<f64>,
    /// Staff of this sex are asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<Sex>,
}

/// How the next room is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Policy {
    /// [`crate::routing::decide`], the one that runs the centre.
    Router,
    /// Each person, on coming out, queues where the expected wait is shortest.
    ShortestWait,
    /// Each person queues at the first station of the list order that may begin.
    Fixed,
}

impl Policy {
    /// Every policy, the router first.
    pub const ALL: [Self; 3] = [Self::Router, Self::ShortestWait, Self::Fixed];

    /// As on the command line and in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Router => "router",
            Self::ShortestWait => "shortest-wait",
            Self::Fixed => "fixed",
        }
    }
}

/// A simulated day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Schedule {
    /// By which policy.
    pub policy: Policy,
    /// Every step, in the order in which they began.
    pub steps: Vec<Done>,
    /// What people were told about when they will be done.
    pub promises: Vec<Promise>,
    /// How long a decision took, in microseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decide_us: Option<DecideTimes>,
}

/// A step that happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Done {
    /// Whose.
    pub patient: String,
    /// Which.
    pub step: String,
    /// In which room of its station.
    pub room: usize,
    /// When it began.
    pub start_min: f64,
    /// When it ended.
    pub end_min: f64,
}

/// What somebody was told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Promise {
    /// Who.
    pub patient: String,
    /// When they were told.
    pub at_min: f64,
    /// When they will be done.
    pub done_min: f64,
}

/// How long decisions took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecideTimes {
    /// Half of them took no longer.
    pub p50: u64,
    /// 99 of 100 took no longer.
    pub p99: u64,
    /// The longest.
    pub max: u64,
}

/// Why a day was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DayError {
    /// Nobody comes, or there is no station.
    #[error("day-empty")]
    Empty,
    /// A number of minutes is negative where that cannot be, not a number or longer than a week.
    #[error("day-minutes")]
    Minutes {
        /// Where it stands: the station's code, or the person's id with the step's.
        place: String,
    },
    /// A station is listed twice, has no room or more than 64, or there are more than 64 stations.
    #[error("day-station")]
    Station {
        /// Which.
        station: StationCode,
    },
    /// An id stands twice, or a step names a station or another step that is not there.
    #[error("day-reference")]
    Reference {
        /// Whose.
        patient: String,
        /// What is named.
        name: String,
    },
    /// The steps of somebody cannot all be done: they wait for each other, or are more than 64, or ask for staff that no
    /// room has.
    #[error("day-impossible")]
    Impossible {
        /// Whose.
        patient: String,
    },
}

impl Coded for DayError {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "day-empty",
            Self::Minutes { .. } => "day-minutes",
            Self::Station { .. } => "day-station",
            Self::Reference { .. } => "day-reference",
            Self::Impossible { .. } => "day-impossible",
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Empty => Vec::new(),
            Self::Minutes { place } => vec![("place", place.clone())],
            Self::Station { station } => vec![("station", station.to_string())],
            Self::Reference { patient, name } => vec![("patient", patient.clone()), ("name", name.clone())],
            Self::Impossible { patient } => vec![("patient", patient.clone())],
        }
    }
}

/// A checked day: minutes as milliseconds, names as places.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub walk: Span,
    pub stations: Vec<crate::routing::Station>,
    pub people: Vec<Guest>,
}

/// Somebody of a checked day.
#[derive(Clone, Debug)]
pub(super) struct Guest {
    pub key: u64,
    pub booked: Option<Moment>,
    pub arrives: Moment,
    pub priority: bool,
    pub needs: Vec<crate::routing::Need>,
    pub actual: Vec<Span>,
}

/// Tells people apart by their id alone, so that it does not matter who else is on the list (FNV-1a, 64 bits).
fn key_of(id: &str) -> u64 {
    id.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn span(minutes: f64, place: impl Fn() -> String) -> Result<Span, DayError> {
    let span = Span::from_minutes(minutes).filter(|span| span.millis() >= 0);
    span.ok_or_else(|| DayError::Minutes { place: place() })
}

fn moment(minutes: f64, place: impl Fn() -> String) -> Result<Moment, DayError> {
    Moment::from_minutes(minutes).ok_or_else(|| DayError::Minutes { place: place() })
}

impl Day {
    /// Checks the day.
    pub(super) fn check(&self) -> Result<Plan, DayError> {
        if self.patients.is_empty() || self.stations.is_empty() {
            return Err(DayError::Empty);
        }
        let walk = span(self.walk_min, || "walk_min".to_owned())?;
        let mut places = BTreeMap::new();
        let mut stations = Vec::with_capacity(self.stations.len());
        for station in &self.stations {
            let refused = || DayError::Station { station: station.code.clone() };
            if !(1..=64).contains(&station.rooms) || stations.len() >= 64 {
                return Err(refused());
            }
            if places.insert(station.code.clone(), stations.len()).is_some() {
                return Err(refused());
            }
            stations.push(station.check()?);
        }
        let mut ids = BTreeSet::new();
        let mut keys = BTreeSet::new();
        let mut people = Vec::with_capacity(self.patients.len());
        for patient in &self.patients {
            if !ids.insert(patient.id.as_str()) || !keys.insert(key_of(&patient.id)) {
                return Err(DayError::Reference { patient: patient.id.clone(), name: patient.id.clone() });
            }
            people.push(patient.check(&places, &stations)?);
        }
        Ok(Plan { walk, stations, people })
    }
}

impl DayStation {
    fn check(&self) -> Result<crate::routing::Station, DayError> {
        let place = || self.code.to_string();
        let hours = self.open_min.iter().map(|(from, to)| Ok((moment(*from, place)?, moment(*to, place)?)));
        let room = |n: u16| crate::routing::Room {
            closed: false,
            staff: self.staff.get(usize::from(n)).copied().flatten(),
        };
        Ok(crate::routing::Station {
            code: self.code.clone(),
            rooms: (0..self.rooms).map(room).collect(),
            expected: span(self.expected_min, place)?,
            hours: hours.collect::<Result<_, DayError>>()?,
        })
    }
}

impl DayPatient {
    fn check(
        &self,
        places: &BTreeMap<StationCode, usize>,
        stations: &[crate::routing::Station],
    ) -> Result<Guest, DayError> {
        let unknown = |name: &str| DayError::Reference { patient: self.id.clone(), name: name.to_owned() };
        let fasting = |(n, step): (usize, &DayStep)| step.before_meal.then_some(n);
        let fasting: Vec<usize> = self.steps.iter().enumerate().filter_map(fasting).collect();
        let mut ids = BTreeMap::new();
        for (n, step) in self.steps.iter().enumerate() {
            if ids.insert(step.id.as_str(), n).is_some() {
                return Err(unknown(&step.id));
            }
        }
        let mut needs = Vec::with_capacity(self.steps.len());
        let mut actual = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            let at = || format!("{} {}", self.id, step.id);
            let station = *places.get(&step.station).ok_or_else(|| unknown(step.station.as_str()))?;
            let found = stations.get(station).ok_or_else(|| unknown(step.station.as_str()))?;
            let earlier =
                step.after.iter().map(|id| ids.get(id.as_str()).copied().ok_or_else(|| unknown(id)));
            let mut after = earlier.collect::<Result<Vec<usize>, DayError>>()?;
            if step.station.as_str() == MEAL {
                after.extend(&fasting);
                after.sort_unstable();
                after.dedup();
            }
            if step.staff.is_some_and(|sex| found.rooms.iter().all(|room| room.staff != Some(sex))) {
                return Err(DayError::Impossible { patient: self.id.clone() });
            }
            needs.push(crate::routing::Need {
                after,
                staff: step.staff,
                slot: step.slot_min.map(|slot| moment(slot, at)).transpose()?,
                fasting: step.before_meal,
                ..crate::routing::Need::plain(station, found.expected)
            });
            actual.push(span(step.actual_min, at)?);
        }
        let at = || self.id.clone();
        if needs.is_empty() {
            return Err(DayError::Impossible { patient: self.id.clone() });
        }
        Ok(Guest {
            key: key_of(&self.id),
            booked: self.booked_min.map(|booked| moment(booked, at)).transpose()?,
            arrives: moment(self.arrives_min, at)?,
            priority: self.priority > 0,
            needs,
            actual,
        })
    }
}
