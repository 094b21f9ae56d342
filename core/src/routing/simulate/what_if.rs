//! What would be if: the same day with a room more or less, with other booked times, with other people unannounced. Each
//! change is a pure function of the day; what really happens to everybody (how late, how long a step takes) stays.

use super::day::{Day, DayError, DayPatient, DayStation, Policy, Schedule};
use super::figures::{Figures, figures, queues};
use super::simulate;
use crate::codes::StationCode;
use crate::error::Coded;
use std::fmt;

/// A day may have this many rooms at a station.
const ROOMS: std::ops::RangeInclusive<i32> = 1..=64;

/// One thing that is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// More rooms at a station, or fewer.
    Rooms {
        /// Where.
        station: StationCode,
        /// How many more; negative for fewer.
        by: i8,
    },
    /// Bookings moved to steps of so many minutes, the same number of people in each.
    Every {
        /// Minutes between two steps.
        minutes: u16,
    },
    /// So many people without a booking.
    WalkIns {
        /// How many.
        count: u16,
    },
}

/// What is different, all at once; nothing is the day as planned.
///
/// ```
/// use checkup_core::routing::simulate::WhatIf;
/// let what: WhatIf = "us+1, every-15".parse().unwrap();
/// assert_eq!(what.to_string(), "US+1,every-15");
/// assert_eq!("as-planned".parse::<WhatIf>().unwrap(), WhatIf::default());
/// assert!("more rooms".parse::<WhatIf>().is_err());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhatIf {
    changes: Vec<Change>,
}

/// Why a day cannot be tried.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WhatIfError {
    /// Nobody knows what this asks for.
    #[error("what-if-unreadable")]
    Unreadable {
        /// As written, cut to 40 characters.
        text: String,
    },
    /// The day has no such station.
    #[error("what-if-station")]
    Station {
        /// Which.
        station: StationCode,
    },
    /// The station would have no room left, or more than there can be.
    #[error("what-if-rooms")]
    Rooms {
        /// Which.
        station: StationCode,
    },
    /// The day cannot be.
    #[error(transparent)]
    Day(#[from] DayError),
}

impl Coded for WhatIfError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "what-if-unreadable",
            Self::Station { .. } => "what-if-station",
            Self::Rooms { .. } => "what-if-rooms",
            Self::Day(error) => error.code(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreadable { text } => vec![("text", text.clone())],
            Self::Station { station } | Self::Rooms { station } => vec![("station", station.to_string())],
            Self::Day(error) => error.args(),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rooms { station, by } => write!(f, "{station}{by:+}"),
            Self::Every { minutes } => write!(f, "every-{minutes}"),
            Self::WalkIns { count } => write!(f, "walk-ins={count}"),
        }
    }
}

impl fmt::Display for WhatIf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.changes.is_empty() {
            return f.write_str("as-planned");
        }
        for (n, change) in self.changes.iter().enumerate() {
            write!(f, "{}{change}", if n == 0 { "" } else { "," })?;
        }
        Ok(())
    }
}

impl std::str::FromStr for WhatIf {
    type Err = WhatIfError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.trim() == "as-planned" {
            return Ok(Self::default());
        }
        let unreadable = || WhatIfError::Unreadable { text: text.chars().take(40).collect() };
        let changes = text.split(',').map(|part| change(part.trim()).ok_or_else(unreadable));
        Ok(Self { changes: changes.collect::<Result<_, _>>()? })
    }
}

/// A whole number in this range.
fn number(text: &str, range: std::ops::RangeInclusive<u16>) -> Option<u16> {
    text.parse().ok().filter(|n| text.bytes().all(|b| b.is_ascii_digit()) && range.contains(n))
}

fn change(part: &str) -> Option<Change> {
    if let Some(minutes) = part.strip_prefix("every-") {
        return number(minutes, 1..=240).map(|minutes| Change::Every { minutes });
    }
    if let Some(count) = part.strip_prefix("walk-ins=") {
        return number(count, 0..=2000).map(|count| Change::WalkIns { count });
    }
    let (code, rooms, sign) = match (part.split_once('+'), part.split_once('-')) {
        (Some((code, rooms)), _) => (code, rooms, 1),
        (None, Some((code, rooms))) => (code, rooms, -1),
        (None, None) => return None,
    };
    let by = i8::try_from(number(rooms, 1..=63)?).ok()? * sign;
    Some(Change::Rooms { station: StationCode::parse(code).ok()?, by })
}

impl WhatIf {
    /// These changes at once.
    pub const fn new(changes: Vec<Change>) -> Self {
        Self { changes }
    }

    /// What is different.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The day as it would be.
    pub fn of(&self, day: &Day) -> Result<Day, WhatIfError> {
        let mut day = day.clone();
        for change in &self.changes {
            match change {
                Change::Rooms { station, by } => {
                    let found = day.stations.iter_mut().find(|found| found.code == *station);
                    rooms(found.ok_or_else(|| WhatIfError::Station { station: station.clone() })?, *by)?;
                }
                Change::Every { minutes } => every(&mut day, f64::from((*minutes).max(1))),
                Change::WalkIns { count } => walk_ins(&mut day, usize::from(*count)),
            }
        }
        Ok(day)
    }

    /// What is worth trying on a day that turned out like this: one more room at each of the three stations with most
    /// waiting, and bookings in steps of 15 minutes.
    pub fn worth_trying(day: &Day, schedule: &Schedule) -> Vec<Self> {
        let one_more = |station| Change::Rooms { station, by: 1 };
        let mut changes: Vec<Change> = busiest(day, schedule).into_iter().take(3).map(one_more).collect();
        if day.patients.iter().any(|patient| patient.booked_min.is_some()) {
            changes.push(Change::Every { minutes: 15 });
        }
        changes.into_iter().map(|change| Self::new(vec![change])).collect()
    }
}

/// A new room has staff of either sex; the last one goes first.
fn rooms(station: &mut DayStation, by: i8) -> Result<(), WhatIfError> {
    let count = i32::from(station.rooms) + i32::from(by);
    let refused = || WhatIfError::Rooms { station: station.code.clone() };
    let count = Some(count).filter(|n| ROOMS.contains(n)).and_then(|n| u16::try_from(n).ok());
    station.rooms = count.ok_or_else(refused)?;
    station.staff.truncate(usize::from(station.rooms));
    Ok(())
}

/// Spreads the bookings evenly over the steps between the first and the last, in the order that they have. Whoever is late
/// stays as late. Reserved times of single stations stay where they are.
fn every(day: &mut Day, step: f64) {
    let booked = day.patients.iter_mut().filter_map(|patient| patient.booked_min.map(|at| (at, patient)));
    let mut booked: Vec<(f64, &mut DayPatient)> = booked.collect();
    booked.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (Some((first, _)), Some((last, _))) = (booked.first(), booked.last()) else { return };
    let first = (first / step).floor() * step;
    let steps = ((last - first) / step).floor() + 1.0;
    let people = as_float(booked.len());
    for (n, (at, patient)) in booked.into_iter().enumerate() {
        let moved = first + (as_float(n) * steps / people).floor() * step;
        patient.arrives_min += moved - at;
        patient.booked_min = Some(moved);
    }
}

/// Leaves so many of the people without a booking, evenly over the day; or adds some who need what people of this day need
/// and come evenly between its first and its last.
fn walk_ins(day: &mut Day, count: usize) {
    let mut places: Vec<(f64, usize)> = day
        .patients
        .iter()
        .enumerate()
        .filter(|(_, patient)| patient.booked_min.is_none())
        .map(|(place, patient)| (patient.arrives_min, place))
        .collect();
    let have = places.len();
    if count < have {
        places.sort_by(|a, b| a.0.total_cmp(&b.0));
        let goes = |n: usize| n * count / have == (n + 1) * count / have;
        let gone: Vec<usize> =
            places.iter().enumerate().filter(|(n, _)| goes(*n)).map(|(_, (_, place))| *place).collect();
        let mut place = 0;
        day.patients.retain(|_| {
            place += 1;
            !gone.contains(&(place - 1))
        });
        return;
    }
    let from = day.patients.iter().map(|patient| patient.arrives_min).fold(f64::INFINITY, f64::min);
    let until = day.patients.iter().map(|patient| patient.arrives_min).fold(f64::NEG_INFINITY, f64::max);
    let more = count - have;
    let known = day.patients.len();
    for n in 0..more {
        let Some(like) = day.patients.get(n * known / more) else { return };
        let share = (as_float(n) + 0.5) / as_float(more);
        let patient = DayPatient {
            id: fresh_id(day, n + 1),
            booked_min: None,
            arrives_min: from + (until - from) * share,
            priority: 0,
            steps: like.steps.clone(),
        };
        day.patients.push(patient);
    }
}

/// An id that nobody has.
fn fresh_id(day: &Day, n: usize) -> String {
    let mut id = format!("walk-in-{n}");
    while day.patients.iter().any(|patient| patient.id == id) {
        id.push('+');
    }
    id
}

#[allow(clippy::cast_precision_loss)] // people
fn as_float(n: usize) -> f64 {
    n as f64
}

/// The stations where anybody waits, that with most minutes of waiting first.
pub fn busiest(day: &Day, schedule: &Schedule) -> Vec<StationCode> {
    let minutes =
        |queue: super::Queue| (queue.waiting.iter().map(|n| u32::from(*n)).sum::<u32>(), queue.station);
    let mut waited: Vec<(u32, StationCode)> =
        queues(day, schedule, 1.0).into_iter().map(minutes).filter(|(minutes, _)| *minutes > 0).collect();
    waited.sort_by_key(|(minutes, _)| std::cmp::Reverse(*minutes));
    waited.into_iter().map(|(_, station)| station).collect()
}

/// A day that was tried.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// What was different.
    pub what: WhatIf,
    /// The day as it was tried.
    pub day: Day,
    /// How it went.
    pub schedule: Schedule,
    /// How good that is.
    pub figures: Figures,
}

impl Trial {
    /// Tries a day; `micros` as for [`simulate`].
    pub fn run(
        day: &Day,
        what: WhatIf,
        policy: Policy,
        micros: impl FnMut() -> u64,
    ) -> Result<Self, WhatIfError> {
        let day = what.of(day)?;
        let schedule = simulate(&day, policy, micros)?;
        let figures = figures(&day, &schedule);
        Ok(Self { what, day, schedule, figures })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> Day {
        let patient = |id: &str, booked: &str, arrives: f64| {
            format!(
                r#"{{"id": "{id}", {booked} "arrives_min": {arrives}, "steps": [
                  {{"id": "a", "station": "BLD", "actual_min": 6}}, {{"id": "b", "station": "US", "actual_min": 20}}]}}"#
            )
        };
        let patients = [
            patient("p1", r#""booked_min": 0,"#, 2.0),
            patient("p2", r#""booked_min": 0,"#, 0.0),
            patient("p3", r#""booked_min": 0,"#, -3.0),
            patient("p4", r#""booked_min": 50,"#, 57.0),
            patient("w1", "", 10.0),
            patient("w2", "", 20.0),
        ];
        let text = format!(
            r#"{{"walk_min": 1, "stations": [{{"code": "BLD", "rooms": 1, "expected_min": 5}},
              {{"code": "US", "rooms": 2, "expected_min": 20, "staff": ["F", null]}}], "patients": [{}]}}"#,
            patients.join(",")
        );
        serde_json::from_str(&text).unwrap()
    }

    fn tried(what: &str) -> Day {
        what.parse::<WhatIf>().unwrap().of(&day()).unwrap()
    }

    #[test]
    fn what_is_written_is_read_and_written_again() {
        for text in ["US+1", "SPI-2", "every-15", "walk-ins=0", "US+1,BLD-1,every-30", "as-planned"] {
            assert_eq!(text.parse::<WhatIf>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "US",
            "US+",
            "US+0",
            "US+64",
            "US+1.5",
            "US++1",
            "every-0",
            "every-+5",
            "walk-ins=-1",
            "+1",
            ",",
        ] {
            let refused = text.parse::<WhatIf>().unwrap_err();
            assert_eq!(refused.code(), "what-if-unreadable", "{text}");
        }
    }

    #[test]
    fn a_room_comes_or_goes_and_its_staff_with_it() {
        assert_eq!(tried("US+1").stations[1].rooms, 3);
        let fewer = tried("US-1");
        assert_eq!((fewer.stations[1].rooms, fewer.stations[1].staff.len()), (1, 1));
        let refused = |what: &str| what.parse::<WhatIf>().unwrap().of(&day()).unwrap_err().code();
        assert_eq!(refused("US-2"), "what-if-rooms");
        assert_eq!(refused("US+63"), "what-if-rooms");
        assert_eq!(refused("CT+1"), "what-if-station");
    }

    #[test]
    fn bookings_spread_evenly_and_everybody_stays_as_late() {
        let moved = tried("every-15");
        let booked: Vec<_> = moved.patients.iter().map(|patient| patient.booked_min).collect();
        assert_eq!(booked, [Some(0.0), Some(15.0), Some(30.0), Some(45.0), None, None]);
        for (before, after) in day().patients.iter().zip(&moved.patients) {
            let late = |patient: &DayPatient| patient.booked_min.map(|booked| patient.arrives_min - booked);
            assert_eq!(late(before), late(after));
        }
        assert_eq!(moved.patients[4], day().patients[4]);
    }

    #[test]
    fn people_without_a_booking_are_left_out_or_added() {
        assert!(tried("walk-ins=0").patients.iter().all(|patient| patient.booked_min.is_some()));
        assert_eq!(tried("walk-ins=1").patients.len(), 5);
        assert_eq!(tried("walk-ins=2"), day());
        let more = tried("walk-ins=5");
        assert_eq!(more.patients.len(), 9);
        assert!(more.patients.iter().all(|patient| (-3.0..=57.0).contains(&patient.arrives_min)));
        assert!(simulate(&more, Policy::Router, || 0).is_ok());
    }

    #[test]
    fn the_station_with_most_waiting_is_tried_first() {
        let schedule = simulate(&day(), Policy::Fixed, || 0).unwrap();
        let what: Vec<_> = WhatIf::worth_trying(&day(), &schedule).iter().map(ToString::to_string).collect();
        assert_eq!(what, ["US+1", "BLD+1", "every-15"]);
    }
}
