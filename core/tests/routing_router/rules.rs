//! Every rule of a day, checked on a finished schedule. Written from the description of the format, not from the router.

use checkup_core::routing::simulate::{Day, DayPatient, DayStation, DayStep, Done, MEAL, Schedule};
use std::collections::BTreeMap;

/// Minutes that two moments may differ because a file has decimals and the router whole milliseconds.
const ROUNDING: f64 = 1e-6;

/// Minutes by which a duration may differ for the same reason.
const DURATION_ROUNDING: f64 = 1e-3;

/// A step that happened, with what was asked for.
struct Was<'a> {
    done: &'a Done,
    step: &'a DayStep,
}

/// Every way in which `schedule` breaks a rule of `day`.
pub(crate) fn broken(day: &Day, schedule: &Schedule) -> Vec<String> {
    let mut bad = Vec::new();
    let patients: BTreeMap<&str, &DayPatient> = day.patients.iter().map(|p| (p.id.as_str(), p)).collect();
    let stations: BTreeMap<&str, &DayStation> = day.stations.iter().map(|s| (s.code.as_str(), s)).collect();
    let mut times_done: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut by_room: BTreeMap<(&str, usize), Vec<&Done>> = BTreeMap::new();
    let mut by_person: BTreeMap<&str, Vec<Was<'_>>> = BTreeMap::new();
    for done in &schedule.steps {
        let step = patients.get(done.patient.as_str());
        let Some(step) = step.and_then(|patient| patient.steps.iter().find(|step| step.id == done.step))
        else {
            bad.push(format!("{} {}: no such step", done.patient, done.step));
            continue;
        };
        *times_done.entry((&done.patient, &done.step)).or_default() += 1;
        by_room.entry((step.station.as_str(), done.room)).or_default().push(done);
        by_person.entry(&done.patient).or_default().push(Was { done, step });
        let station = stations[step.station.as_str()];
        bad.extend(alone(done, step, station).map(|what| format!("{} {}: {what}", done.patient, done.step)));
    }
    for (station, room) in by_room.keys() {
        if *room >= usize::from(stations[station].rooms) {
            bad.push(format!("{station}: there is no room {room}"));
        }
    }
    for (place, mut visits) in by_room {
        visits.sort_by(|a, b| (a.start_min, a.end_min).partial_cmp(&(b.start_min, b.end_min)).unwrap());
        for (one, other) in visits.iter().zip(visits.iter().skip(1)) {
            if other.start_min < one.end_min - ROUNDING {
                bad.push(format!("{place:?}: {} and {} at once", one.patient, other.patient));
            }
        }
    }
    for patient in &day.patients {
        for step in &patient.steps {
            let times = times_done.get(&(patient.id.as_str(), step.id.as_str())).copied().unwrap_or_default();
            if times != 1 {
                bad.push(format!("{} {}: done {times} times", patient.id, step.id));
            }
        }
        let steps = by_person.remove(patient.id.as_str()).unwrap_or_default();
        bad.extend(journey(day, patient, steps).into_iter().map(|what| format!("{}: {what}", patient.id)));
    }
    bad
}

/// What a step breaks whatever else happens.
fn alone<'a>(done: &Done, step: &DayStep, station: &'a DayStation) -> impl Iterator<Item = &'a str> {
    let mut bad = Vec::new();
    if (done.end_min - done.start_min - step.actual_min).abs() > DURATION_ROUNDING {
        bad.push("does not last as long as it lasts");
    }
    let open =
        |(from, to): &(f64, f64)| *from - ROUNDING <= done.start_min && done.start_min < *to + ROUNDING;
    if !station.open_min.is_empty() && !station.open_min.iter().any(open) {
        bad.push("begins while the station is closed");
    }
    if step.slot_min.is_some_and(|slot| done.start_min < slot - ROUNDING) {
        bad.push("begins before its reserved time");
    }
    let staff = station.staff.get(done.room).copied().flatten();
    if step.staff.is_some() && step.staff != staff {
        bad.push("other staff than asked for");
    }
    bad.into_iter()
}

/// What the way of one person breaks.
fn journey(day: &Day, patient: &DayPatient, mut steps: Vec<Was<'_>>) -> Vec<String> {
    let mut bad = Vec::new();
    let order = |was: &Was<'_>| (was.done.start_min, was.done.end_min);
    steps.sort_by(|a, b| order(a).partial_cmp(&order(b)).unwrap());
    if let Some(first) = steps.first()
        && first.done.start_min < patient.arrives_min + day.walk_min - ROUNDING
    {
        bad.push("begins before walking in from the door".to_owned());
    }
    for (one, other) in steps.iter().zip(steps.iter().skip(1)) {
        let walk = if one.step.station == other.step.station { 0.0 } else { day.walk_min };
        if other.done.start_min < one.done.end_min + walk - ROUNDING {
            bad.push(format!("{} begins before {} is over and the walk done", other.step.id, one.step.id));
        }
    }
    let ended = |id: &str| steps.iter().find(|was| was.step.id == id).map(|was| was.done.end_min);
    for was in &steps {
        let fasting = patient.steps.iter().filter(|step| step.before_meal).map(|step| step.id.as_str());
        let fasting = fasting.filter(|_| was.step.station.as_str() == MEAL);
        for earlier in was.step.after.iter().map(String::as_str).chain(fasting) {
            if ended(earlier).is_none_or(|end| end > was.done.start_min + ROUNDING) {
                bad.push(format!("{} before {earlier}", was.step.id));
            }
        }
    }
    bad
}

/// What is wrong with what people were told: something on coming and after each step but the last, and never that they
/// will have been done already.
pub(crate) fn untold(day: &Day, schedule: &Schedule) -> Vec<String> {
    let mut bad = Vec::new();
    for patient in &day.patients {
        let ends = schedule.steps.iter().filter(|done| done.patient == patient.id).map(|done| done.end_min);
        let mut due: Vec<f64> = std::iter::once(patient.arrives_min).chain(ends).collect();
        due.sort_by(f64::total_cmp);
        due.pop();
        let told = schedule.promises.iter().filter(|promise| promise.patient == patient.id);
        let mut told: Vec<f64> = told.map(|promise| promise.at_min).collect();
        // Two steps that end at one moment are told about once or twice; only the moments are compared.
        for moments in [&mut due, &mut told] {
            moments.sort_by(f64::total_cmp);
            moments.dedup_by(|a, b| (*a - *b).abs() < DURATION_ROUNDING);
        }
        let same = due.len() == told.len()
            && due.iter().zip(&told).all(|(due, told)| (due - told).abs() < DURATION_ROUNDING);
        if !same {
            bad.push(format!("{}: told at {told:?}, not at {due:?}", patient.id));
        }
    }
    let late = schedule.promises.iter().filter(|promise| promise.done_min < promise.at_min - ROUNDING);
    bad.extend(late.map(|promise| format!("{}: promised what is past", promise.patient)));
    bad
}
