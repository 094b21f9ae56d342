//! How long a station takes: learnt from what happened, by station, hour of the day and age, and not thrown off by a
//! door that was scanned twice or a room that stood still.

use super::moment::Span;
use crate::codes::StationCode;
use std::collections::BTreeMap;

/// Ages that take differently long: dressing, walking, answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AgeGroup {
    /// Under 40.
    Younger,
    /// 40 to 64.
    Middle,
    /// 65 and over.
    Older,
}

impl AgeGroup {
    /// The group of an age in years.
    pub const fn of(age: u32) -> Self {
        match age {
            0..40 => Self::Younger,
            40..65 => Self::Middle,
            _ => Self::Older,
        }
    }
}

/// One step that ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// Where.
    pub station: StationCode,
    /// The hour of the day in which it began, 0 to 23.
    pub hour: u8,
    /// Whose.
    pub age: AgeGroup,
    /// How long it took.
    pub took: Span,
}

/// How many observations weigh as much as what the catalogue says, as long as they do not contradict it.
const PRIOR: i64 = 12;

/// The same once they contradict it: a station that is slow today is believed soon, one that had three slow people not.
const PRIOR_REFUTED: i64 = 1;

/// How much single steps vary, in thousandths of what is expected of them.
const VARIES: i64 = 380;

/// The observations contradict the catalogue when their mean is further from it than this many standard errors.
const REFUTED: i64 = 2;

/// How many observations of an hour or an age weigh as much as the station as a whole.
const SPLIT: i64 = 20;

/// What took less than this part of what the catalogue says, in thousandths, was scanned in passing and counts as this
/// much.
const LEAST: i64 = 250;

/// What took longer than this against what is believed, in thousandths, stood still and counts as this much.
const MOST: i64 = 2500;

/// A sum of observations, each in thousandths of what was expected of it.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    n: i64,
    sum: i64,
}

impl Tally {
    /// The mean in thousandths, as if `weight` observations had said `prior`.
    const fn towards(self, prior: i64, weight: i64) -> i64 {
        (self.sum + prior * weight) / (self.n + weight)
    }

    /// The mean in thousandths, drawn towards what the catalogue says.
    const fn believed(self) -> i64 {
        // (mean - 1000)² n > (REFUTED × VARIES)², multiplied out by n.
        let off = self.sum - 1000 * self.n;
        let refuted = off * off > REFUTED * REFUTED * VARIES * VARIES * self.n;
        self.towards(1000, if refuted { PRIOR_REFUTED } else { PRIOR })
    }

    /// By how much the mean of a part of the observations exceeds the mean of the whole, as if [`SPLIT`] observations
    /// had said that it does not.
    const fn beyond(self, whole: Self) -> i64 {
        if whole.n == 0 { 0 } else { (self.sum - self.n * whole.sum / whole.n) / (self.n + SPLIT) }
    }

    fn add(&mut self, parts: i64) {
        self.n += 1;
        self.sum += parts;
    }
}

/// Expected durations.
///
/// ```
/// use checkup_core::codes::StationCode;
/// use checkup_core::routing::{AgeGroup, Durations, Observation, Span};
/// let us = StationCode::parse("US").unwrap();
/// let mut durations = Durations::new([(us.clone(), Span::of_minutes(12))]);
/// assert_eq!(durations.expected(&us, 8, AgeGroup::Middle), Span::of_minutes(12));
/// for _ in 0..200 {
///     durations.learn(&Observation { station: us.clone(), hour: 8, age: AgeGroup::Middle, took: Span::of_minutes(18) });
/// }
/// let learnt = durations.expected(&us, 8, AgeGroup::Middle).minutes();
/// assert!((17.0..19.0).contains(&learnt));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Durations {
    prior: BTreeMap<StationCode, Span>,
    stations: BTreeMap<StationCode, Tally>,
    hours: BTreeMap<(StationCode, u8), Tally>,
    ages: BTreeMap<(StationCode, AgeGroup), Tally>,
}

impl Durations {
    /// Nothing learnt yet: what the catalogue, or the day's file, says of each station.
    pub fn new(prior: impl IntoIterator<Item = (StationCode, Span)>) -> Self {
        Self { prior: prior.into_iter().collect(), ..Self::default() }
    }

    /// Learns from one step. A station that nobody named before is passed over.
    pub fn learn(&mut self, seen: &Observation) {
        let Some(prior) = self.prior.get(&seen.station).filter(|prior| prior.millis() > 0) else { return };
        let believed = self.stations.get(&seen.station).copied().unwrap_or_default().believed();
        let parts = seen.took.millis().saturating_mul(1000) / prior.millis();
        let parts = parts.clamp(LEAST, believed.max(1000) * MOST / 1000);
        self.stations.entry(seen.station.clone()).or_default().add(parts);
        self.hours.entry((seen.station.clone(), seen.hour)).or_default().add(parts);
        self.ages.entry((seen.station.clone(), seen.age)).or_default().add(parts);
    }

    /// How long a station takes at this hour for somebody of this age; zero for a station that nobody named.
    pub fn expected(&self, station: &StationCode, hour: u8, age: AgeGroup) -> Span {
        let prior = self.prior.get(station).copied().unwrap_or_default();
        let whole = self.stations.get(station).copied().unwrap_or_default();
        let hour = self.hours.get(&(station.clone(), hour)).map_or(0, |tally| tally.beyond(whole));
        let age = self.ages.get(&(station.clone(), age)).map_or(0, |tally| tally.beyond(whole));
        prior.permille((whole.believed() + hour + age).max(LEAST))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn us() -> StationCode {
        StationCode::parse("US").unwrap()
    }

    fn seen(hour: u8, age: AgeGroup, minutes: u16) -> Observation {
        Observation { station: us(), hour, age, took: Span::of_minutes(minutes) }
    }

    fn ten() -> Durations {
        Durations::new([(us(), Span::of_minutes(10))])
    }

    #[test]
    fn a_slow_hour_and_an_older_person_are_told_apart_from_the_station() {
        let mut durations = ten();
        for _ in 0..300 {
            durations.learn(&seen(8, AgeGroup::Middle, 10));
            durations.learn(&seen(10, AgeGroup::Middle, 15));
            durations.learn(&seen(8, AgeGroup::Older, 14));
        }
        let at = |hour, age| durations.expected(&us(), hour, age).minutes();
        assert!(at(10, AgeGroup::Middle) > at(8, AgeGroup::Middle) + 2.0);
        assert!(at(8, AgeGroup::Older) > at(8, AgeGroup::Middle) + 1.0);
    }

    #[test]
    fn one_room_that_stood_still_for_three_hours_moves_the_estimate_by_little() {
        let mut durations = ten();
        for _ in 0..20 {
            durations.learn(&seen(8, AgeGroup::Middle, 10));
        }
        let before = durations.expected(&us(), 8, AgeGroup::Middle).minutes();
        durations.learn(&seen(8, AgeGroup::Middle, 180));
        let after = durations.expected(&us(), 8, AgeGroup::Middle).minutes();
        assert!(after - before < 1.0, "{before} {after}");
    }

    #[test]
    fn a_door_scanned_in_passing_counts_as_a_quarter_and_not_as_nothing() {
        let mut durations = ten();
        for _ in 0..1000 {
            durations.learn(&seen(8, AgeGroup::Middle, 0));
        }
        assert!(durations.expected(&us(), 8, AgeGroup::Middle) > Span::ZERO);
    }

    #[test]
    fn a_station_that_nobody_named_takes_no_time() {
        let other = StationCode::parse("CT").unwrap();
        assert_eq!(ten().expected(&other, 8, AgeGroup::Older), Span::ZERO);
    }
}
