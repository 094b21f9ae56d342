//! How good a simulated day is, and how good any could be.

use super::day::{Day, Done, Schedule};
use crate::codes::StationCode;
use crate::routing::moment::Span;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A promise is kept if what happened was not further from it than this.
pub const KEPT_WITHIN: Span = Span::of_minutes(15);

/// Figures of one simulated day, in minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// Time in the centre less service and walking, on average.
    pub mean_wait_min: f64,
    /// Time in the centre, on average.
    pub mean_time_min: f64,
    /// Nine of ten people were out after this time.
    pub p90_time_min: f64,
    /// The longest that anybody waited in all.
    pub max_wait_min: f64,
    /// When the last person was out.
    pub last_out_min: f64,
    /// That over a time before which no schedule can let the last person out.
    pub last_out_over_bound: f64,
    /// Mean wait of those who go ahead over the others'; zero where nobody does.
    pub priority_wait_ratio: f64,
    /// Nine of ten promises were off by no more than this; zero without promises.
    pub promise_error_p90_min: f64,
    /// The part of the promises that was right within 15 minutes; zero without promises.
    pub promises_kept: f64,
}

/// No schedule can let the last person out before this many minutes: the worst of each person's own steps and walks,
/// and of each station's work, released as people come and shared among its rooms.
pub fn bound(day: &Day) -> f64 {
    let walk = day.walk_min;
    let mut bound: f64 = 0.0;
    for patient in &day.patients {
        let stations: BTreeSet<&StationCode> = patient.steps.iter().map(|step| &step.station).collect();
        let work: f64 = patient.steps.iter().map(|step| step.actual_min).sum();
        bound = bound.max(patient.arrives_min + work + walk * as_float(stations.len().max(1)));
    }
    for station in &day.stations {
        let of = |patient: &super::DayPatient| {
            let here = patient.steps.iter().filter(|step| step.station == station.code);
            here.map(|step| (patient.arrives_min + walk, step.actual_min)).collect::<Vec<_>>()
        };
        let mut jobs: Vec<(f64, f64)> = day.patients.iter().flat_map(of).collect();
        jobs.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.total_cmp(&a.1)));
        let mut work = 0.0;
        for (released, minutes) in jobs {
            work += minutes;
            bound = bound.max(released + work / f64::from(station.rooms));
        }
    }
    bound
}

#[allow(clippy::cast_precision_loss)] // people and steps
fn as_float(n: usize) -> f64 {
    n as f64
}

fn mean(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / as_float(values.len()) }
}

/// The value that nine of ten do not exceed.
fn p90(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let place = values.len().saturating_sub(1) * 9 / 10;
    values.get(place).copied().unwrap_or_default()
}

/// The steps of each patient in order of time, with their stations.
fn journeys<'a>(day: &'a Day, schedule: &'a Schedule) -> BTreeMap<&'a str, Vec<(&'a StationCode, &'a Done)>> {
    let step = |patient: &'a super::DayPatient| {
        patient.steps.iter().map(|step| ((patient.id.as_str(), step.id.as_str()), &step.station))
    };
    let stations: BTreeMap<(&str, &str), &StationCode> = day.patients.iter().flat_map(step).collect();
    let mut journeys: BTreeMap<&str, Vec<(&StationCode, &Done)>> = BTreeMap::new();
    for done in &schedule.steps {
        if let Some(station) = stations.get(&(done.patient.as_str(), done.step.as_str())) {
            journeys.entry(done.patient.as_str()).or_default().push((*station, done));
        }
    }
    for steps in journeys.values_mut() {
        steps.sort_by(|a, b| a.1.start_min.total_cmp(&b.1.start_min));
    }
    journeys
}

/// The figures of a schedule for the day that it was made for.
pub fn figures(day: &Day, schedule: &Schedule) -> Figures {
    let journeys = journeys(day, schedule);
    let (mut times, mut waits, mut ahead, mut others) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut last: f64 = 0.0;
    let mut out = BTreeMap::new();
    for patient in &day.patients {
        let Some(steps) = journeys.get(patient.id.as_str()) else { continue };
        let Some((_, end)) = steps.last() else { continue };
        let moves = 1 + steps.iter().zip(steps.iter().skip(1)).filter(|(a, b)| a.0 != b.0).count();
        let stay = end.end_min - patient.arrives_min;
        let service: f64 = steps.iter().map(|(_, done)| done.end_min - done.start_min).sum();
        let wait = stay - service - day.walk_min * as_float(moves);
        last = last.max(end.end_min);
        out.insert(patient.id.as_str(), end.end_min);
        times.push(stay);
        waits.push(wait);
        if patient.priority > 0 { ahead.push(wait) } else { others.push(wait) }
    }
    let error = |promise: &super::Promise| {
        out.get(promise.patient.as_str()).map(|done| (promise.done_min - done).abs())
    };
    let errors: Vec<f64> = schedule.promises.iter().filter_map(error).collect();
    let kept = errors.iter().filter(|error| **error <= KEPT_WITHIN.minutes()).count();
    let ratio = if ahead.is_empty() || mean(&others) <= 0.0 { 0.0 } else { mean(&ahead) / mean(&others) };
    Figures {
        mean_wait_min: mean(&waits),
        mean_time_min: mean(&times),
        p90_time_min: p90(times),
        max_wait_min: waits.iter().copied().fold(0.0, f64::max),
        last_out_min: last,
        last_out_over_bound: last / bound(day).max(f64::MIN_POSITIVE),
        priority_wait_ratio: ratio,
        promises_kept: if errors.is_empty() { 0.0 } else { as_float(kept) / as_float(errors.len()) },
        promise_error_p90_min: p90(errors),
    }
}

/// How many people wait for one station in the course of a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Queue {
    /// For which station: the one where each of them goes next.
    pub station: StationCode,
    /// How many wait, at each moment of the grid.
    pub waiting: Vec<u16>,
}

/// Who waits for what in the course of the day, looked at every `every_min` minutes from the opening until the last
/// person is out. Walking is not waiting. One row a station of the day, in its order.
pub fn queues(day: &Day, schedule: &Schedule, every_min: f64) -> Vec<Queue> {
    let last = schedule.steps.iter().map(|done| done.end_min).fold(0.0, f64::max);
    let every = if every_min > 0.0 { every_min } else { 1.0 };
    let mut grid = Vec::new();
    let mut at = 0.0;
    while at <= last {
        grid.push(at);
        at += every;
    }
    let arrivals: BTreeMap<&str, f64> = day.patients.iter().map(|p| (p.id.as_str(), p.arrives_min)).collect();
    let mut waiting: BTreeMap<&StationCode, Vec<u16>> =
        day.stations.iter().map(|station| (&station.code, vec![0; grid.len()])).collect();
    for (patient, steps) in journeys(day, schedule) {
        let mut before = (None, arrivals.get(patient).copied().unwrap_or_default());
        for (station, done) in steps {
            let walk = if before.0 == Some(station) { 0.0 } else { day.walk_min };
            let from = before.1 + walk;
            if let Some(row) = waiting.get_mut(station) {
                let inside = |at: &f64| from <= *at && *at < done.start_min;
                for (count, _) in row.iter_mut().zip(&grid).filter(|(_, at)| inside(at)) {
                    *count += 1;
                }
            }
            before = (Some(station), done.end_min);
        }
    }
    let row = |station: &super::DayStation| Queue {
        station: station.code.clone(),
        waiting: waiting.remove(&station.code).unwrap_or_default(),
    };
    day.stations.iter().map(row).collect()
}
