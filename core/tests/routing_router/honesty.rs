//! Two days that are equal up to a moment are decided equally up to it: the router knows nothing of what is to come.

use crate::days::routed;
use crate::dice::Dice;
use crate::random::day;
use checkup_core::routing::{Day, Schedule};
use std::collections::BTreeMap;

/// The same day up to and including minute `now`, and another one from there: those who have not come come at other times,
/// unbooked people stay away or are others, and whatever is not over takes another time.
fn other_future(day: &Day, schedule: &Schedule, now: f64, dice: &mut Dice) -> Day {
    let begun: BTreeMap<(&str, &str), (f64, f64)> = schedule
        .steps
        .iter()
        .map(|done| ((done.patient.as_str(), done.step.as_str()), (done.start_min, done.end_min)))
        .collect();
    let later = |dice: &mut Dice| 0.01 + f64::from(u32::try_from(dice.below(6_000)).unwrap()) / 100.0;
    let mut other = day.clone();
    other.patients.retain(|patient| {
        patient.arrives_min <= now || patient.booked_min.is_some() || other_keeps(patient.id.as_str())
    });
    for patient in &mut other.patients {
        if patient.arrives_min > now {
            patient.arrives_min = now + later(dice);
            if patient.booked_min.is_none() {
                patient.id.push('x');
                patient.priority = 1 - patient.priority.min(1);
            }
        }
        for step in &mut patient.steps {
            step.actual_min = match begun.get(&(patient.id.as_str(), step.id.as_str())) {
                Some((_, end)) if *end <= now => step.actual_min,
                Some((start, _)) if *start <= now => now - start + later(dice),
                _ => later(dice) / 4.0,
            };
        }
    }
    dice.shuffle(&mut other.patients);
    other
}

/// Some unbooked people stay away on the other day.
fn other_keeps(id: &str) -> bool {
    !id.ends_with(['1', '4', '7'])
}

/// What was decided and told up to a moment.
fn until(schedule: &Schedule, now: f64) -> Vec<(String, String, f64)> {
    let steps = schedule.steps.iter().filter(|done| done.start_min <= now);
    let steps =
        steps.map(|done| (done.patient.clone(), format!("{} in {}", done.step, done.room), done.start_min));
    let told = schedule.promises.iter().filter(|promise| promise.at_min <= now);
    let told =
        told.map(|promise| (promise.patient.clone(), format!("told {}", promise.done_min), promise.at_min));
    let mut all: Vec<_> = steps.chain(told).collect();
    all.sort_by(|a, b| a.partial_cmp(b).unwrap());
    all
}

#[test]
fn two_days_that_are_equal_up_to_a_moment_are_decided_and_told_equally_up_to_it() {
    let mut compared = 0;
    for n in 0..150 {
        let day = day(n);
        let schedule = routed(&day);
        let mut dice = Dice(n);
        // At a moment when something happens, so that it is known and what follows is not.
        let now = schedule.steps[dice.below(schedule.steps.len())].end_min;
        let other = other_future(&day, &schedule, now, &mut dice);
        let (one, two) = (until(&schedule, now), until(&routed(&other), now));
        assert_eq!(one, two, "{} at {now}", day.name);
        compared += one.len();
    }
    assert!(compared > 2_000, "only {compared} decisions compared");
}
