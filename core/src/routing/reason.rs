//! Why somebody is sent somewhere, as a code with arguments. The sentence is in the locales.

use super::moment::Moment;
use super::state::Floor;
use super::world::{PATIENCE, World};
use crate::codes::StationCode;
use serde::{Deserialize, Serialize};

/// What spoke for this room now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// This time is reserved for the person.
    Slot,
    /// Everything else is over.
    Last,
    /// The person must still be fasting here, and may eat afterwards.
    Fasting,
    /// Another station has to wait for this one.
    Opens,
    /// The person goes ahead of others.
    Priority,
    /// Nobody has waited longer.
    Waited,
    /// It is the station with the most to do today, and a room is free.
    Busiest,
    /// A room is free.
    Free,
}

impl Why {
    /// Every reason.
    pub const ALL: [Self; 8] = [
        Self::Slot,
        Self::Last,
        Self::Fasting,
        Self::Opens,
        Self::Priority,
        Self::Waited,
        Self::Busiest,
        Self::Free,
    ];

    /// As stored and sent; the Fluent key is `routing-why-<code>`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Slot => "slot",
            Self::Last => "last",
            Self::Fasting => "fasting",
            Self::Opens => "opens",
            Self::Priority => "priority",
            Self::Waited => "waited",
            Self::Busiest => "busiest",
            Self::Free => "free",
        }
    }

    /// Reads what [`Why::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == text)
    }
}

/// An explanation: the code and what its sentence names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// What spoke for it most.
    pub why: Why,
    /// Where to.
    pub station: StationCode,
    /// The station that has to wait for this one, for [`Why::Opens`].
    pub then: Option<StationCode>,
    /// The reserved time, for [`Why::Slot`].
    pub slot: Option<Moment>,
}

/// Explains why a person is sent to meet a need, as things stand in `world`.
pub(super) fn because(floor: &Floor, world: &World<'_>, person: usize, need: usize) -> Option<Because> {
    let one = floor.people.get(person)?;
    let here = one.needs.get(need)?;
    let station = |index: usize| floor.stations.get(index).map(|station| station.code.clone());
    let body = world.bodies.get(person)?;
    let open = |n: usize| body.over & (1 << n) == 0;
    let left = (0..one.needs.len()).filter(|n| open(*n)).count();
    let waiting = |n: usize| open(n) && one.needs.get(n).is_some_and(|later| later.after.contains(&need));
    // The last step of all waits for everything; that says nothing about this one.
    let is_end = |n: usize| one.needs.get(n).is_some_and(|later| later.after.len() + 1 >= one.needs.len());
    let then = (0..one.needs.len()).find(|n| waiting(*n) && !is_end(*n));
    let others = world.hall.iter().filter(|other| **other != person);
    let mut longest = others.filter_map(|other| world.bodies.get(*other)).map(|other| other.since);
    let waited = world.now - body.since;
    let busiest = (0..floor.stations.len()).all(|other| world.load(other) <= world.load(here.station));
    let why = if here.slot.is_some() {
        Why::Slot
    } else if left == 1 {
        Why::Last
    } else if waited >= PATIENCE {
        Why::Waited
    } else if one.priority && !world.hall.is_empty() {
        Why::Priority
    } else if here.fasting {
        Why::Fasting
    } else if then.is_some() {
        Why::Opens
    } else if busiest {
        Why::Busiest
    } else if waited.millis() > 5 * 60_000 && longest.all(|since| since >= body.since) {
        Why::Waited
    } else {
        Why::Free
    };
    let then = then.and_then(|n| one.needs.get(n)).and_then(|later| station(later.station));
    Some(Because {
        why,
        station: station(here.station)?,
        then: if why == Why::Opens { then } else { None },
        slot: here.slot,
    })
}
