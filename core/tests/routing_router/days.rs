//! No rule is broken and everybody is finished, on days like no other.

use crate::dice::Dice;
use crate::random::day;
use crate::rules::{broken, untold};
use checkup_core::routing::{Day, Policy, Schedule, simulate};

/// How many days: `usual` of them, or as many times more as PROPTEST_CASES is more than its usual 256.
fn days(usual: u64) -> impl Iterator<Item = Day> {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse::<u64>().ok());
    (0..asked.map_or(usual, |cases| (usual * cases / 256).max(1))).map(day)
}

pub(crate) fn routed(day: &Day) -> Schedule {
    simulate(day, Policy::Router, || 0).unwrap_or_else(|error| panic!("{}: {error:?}", day.name))
}

/// The schedule without what depends on the order of the list: who stands where in the file.
fn sorted(mut schedule: Schedule) -> Schedule {
    schedule.steps.sort_by(|a, b| (&a.patient, &a.step).cmp(&(&b.patient, &b.step)));
    schedule.promises.sort_by(|a, b| (&a.patient, a.at_min).partial_cmp(&(&b.patient, b.at_min)).unwrap());
    schedule
}

#[test]
fn on_any_day_no_rule_is_broken_and_everybody_is_finished_and_told() {
    for day in days(1000) {
        let schedule = routed(&day);
        let bad = [broken(&day, &schedule), untold(&day, &schedule)].concat();
        assert!(bad.is_empty(), "{}: {bad:#?}", day.name);
    }
}

#[test]
fn the_order_of_the_list_of_people_changes_nothing() {
    for (n, day) in days(100).enumerate() {
        let mut shuffled = day.clone();
        Dice(n as u64).shuffle(&mut shuffled.patients);
        assert!(sorted(routed(&day)) == sorted(routed(&shuffled)), "{}", day.name);
    }
}

#[test]
fn the_same_day_twice_is_the_same_schedule() {
    for day in days(100) {
        assert!(routed(&day) == routed(&day), "{}", day.name);
    }
}

/// A day of the published format, which knows no reserved times, opening hours or staff.
pub(crate) fn published(mut day: Day) -> Day {
    for station in &mut day.stations {
        station.open_min.clear();
        station.staff.clear();
    }
    for step in day.patients.iter_mut().flat_map(|patient| &mut patient.steps) {
        (step.slot_min, step.staff) = (None, None);
    }
    day
}

#[test]
fn the_rules_that_the_router_is_compared_with_keep_the_published_rules_too() {
    for day in days(300).map(published) {
        for policy in [Policy::ShortestWait, Policy::Fixed] {
            let bad = broken(&day, &simulate(&day, policy, || 0).unwrap());
            assert!(bad.is_empty(), "{} {policy:?}: {bad:#?}", day.name);
        }
    }
}
