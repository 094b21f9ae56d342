//! What is refused, with its code and what its sentence names.

use crate::floor::{at, station, waiting};
use checkup_core::codes::StationCode;
use checkup_core::error::Coded;
use checkup_core::person::Sex;
use checkup_core::routing::simulate::{Day, DayError, DayPatient, DayStation, DayStep};
use checkup_core::routing::{Floor, Need, Person, Place, Policy, Span, Station, simulate};

fn refused(stations: Vec<Station>, people: Vec<Person>) -> (&'static str, Vec<(&'static str, String)>) {
    let error = Floor::new(at(0), Span::of_minutes(1), stations, people).unwrap_err();
    (error.code(), error.args())
}

fn plain(station: usize) -> Need {
    Need::plain(station, Span::of_minutes(5))
}

fn inside(key: u64, room: usize, need: usize) -> Person {
    Person { place: Place::Inside { need, room, since: at(0) }, ..waiting(key, at(0), vec![plain(0)]) }
}

#[test]
fn a_station_without_a_room_or_with_more_than_64_is_refused() {
    for rooms in [0, 65] {
        let named = vec![("station", "US".to_owned())];
        assert_eq!(refused(vec![station("US", rooms, 12)], vec![]), ("floor-rooms", named));
    }
    assert!(
        Floor::new(at(0), Span::ZERO, vec![station("US", 64, 12)], vec![inside(1, 63, 0)]).is_ok(),
        "64 rooms are not too many"
    );
    let many: Vec<Station> = (0..65).map(|n| station(&format!("S{n}"), 1, 5)).collect();
    assert_eq!(refused(many.clone(), vec![]).0, "floor-rooms");
    assert!(Floor::new(at(0), Span::ZERO, many[..64].to_vec(), vec![]).is_ok());
}

#[test]
fn a_step_at_no_station_or_after_no_step_and_more_than_64_steps_are_refused() {
    let us = || vec![station("US", 1, 12)];
    let named = || vec![("key", "7".to_owned())];
    assert_eq!(refused(us(), vec![waiting(7, at(0), vec![plain(1)])]), ("floor-needs", named()));
    let after = Need { after: vec![1], ..plain(0) };
    assert_eq!(refused(us(), vec![waiting(7, at(0), vec![after])]), ("floor-needs", named()));
    assert_eq!(refused(us(), vec![waiting(7, at(0), vec![plain(0); 65])]), ("floor-needs", named()));
    assert!(Floor::new(at(0), Span::ZERO, us(), vec![waiting(7, at(0), vec![plain(0); 64])]).is_ok());
}

#[test]
fn steps_that_wait_for_each_other_in_a_circle_are_refused() {
    let wait = |after: usize| Need { after: vec![after], ..plain(0) };
    for needs in [vec![wait(0)], vec![wait(1), wait(0)], vec![plain(0), wait(3), wait(1), wait(2)]] {
        let named = vec![("key", "7".to_owned())];
        assert_eq!(
            refused(vec![station("US", 1, 12)], vec![waiting(7, at(0), needs)]),
            ("floor-circle", named)
        );
    }
}

#[test]
fn two_people_of_one_key_and_two_people_in_one_room_are_refused() {
    let us = || vec![station("US", 2, 12)];
    let hall = |key| waiting(key, at(0), vec![plain(0)]);
    assert_eq!(refused(us(), vec![hall(7), hall(8), hall(7)]), ("floor-key", vec![("key", "7".to_owned())]));
    let named = |key: &str| vec![("key", key.to_owned())];
    assert_eq!(refused(us(), vec![inside(7, 1, 0), inside(8, 1, 0)]), ("floor-occupied", named("8")));
    assert_eq!(refused(us(), vec![inside(7, 2, 0)]), ("floor-occupied", named("7")), "no such room");
    assert_eq!(refused(us(), vec![inside(7, 0, 1)]), ("floor-occupied", named("7")), "no such step");
    assert!(Floor::new(at(0), Span::ZERO, us(), vec![inside(7, 0, 0), inside(8, 1, 0)]).is_ok());
}

fn step(id: &str, after: &[&str]) -> DayStep {
    DayStep {
        id: id.to_owned(),
        station: StationCode::parse("US").unwrap(),
        actual_min: 11.0,
        after: after.iter().map(|id| (*id).to_owned()).collect(),
        before_meal: false,
        slot_min: None,
        staff: None,
    }
}

fn patient(id: &str, steps: Vec<DayStep>) -> DayPatient {
    DayPatient { id: id.to_owned(), booked_min: None, arrives_min: 0.0, priority: 0, steps }
}

/// One person, one room, one step.
fn smallest() -> Day {
    let station = DayStation {
        code: StationCode::parse("US").unwrap(),
        rooms: 1,
        expected_min: 12.0,
        open_min: Vec::new(),
        staff: Vec::new(),
    };
    Day {
        name: String::new(),
        walk_min: 1.0,
        stations: vec![station],
        patients: vec![patient("p", vec![step("s", &[])])],
    }
}

fn error(change: impl FnOnce(&mut Day)) -> Option<(&'static str, Vec<String>)> {
    let mut day = smallest();
    change(&mut day);
    let outcomes = Policy::ALL.map(|policy| simulate(&day, policy, || 0).err());
    assert!(
        outcomes.iter().all(|outcome| *outcome == outcomes[0]),
        "every policy refuses the same: {outcomes:?}"
    );
    outcomes[0]
        .as_ref()
        .map(|error: &DayError| (error.code(), error.args().into_iter().map(|(_, value)| value).collect()))
}

fn named(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn a_day_without_people_or_stations_is_refused() {
    assert_eq!(error(|_| {}), None);
    assert_eq!(error(|day| day.patients.clear()), Some(("day-empty", vec![])));
    assert_eq!(error(|day| day.stations.clear()), Some(("day-empty", vec![])));
}

#[test]
fn minutes_that_are_negative_no_number_or_longer_than_a_week_are_refused() {
    for minutes in [-1.0, f64::NAN, f64::INFINITY, 10_080.1] {
        let refused = |place| Some(("day-minutes", named(&[place])));
        assert_eq!(error(|day| day.walk_min = minutes), refused("walk_min"));
        assert_eq!(error(|day| day.stations[0].expected_min = minutes), refused("US"));
        assert_eq!(error(|day| day.patients[0].steps[0].actual_min = minutes), refused("p s"));
    }
    // Somebody may come before the doors open, but not a week before.
    assert_eq!(error(|day| day.patients[0].arrives_min = -5.0), None);
    assert_eq!(error(|day| day.patients[0].arrives_min = -20_000.0), Some(("day-minutes", named(&["p"]))));
    assert_eq!(error(|day| day.stations[0].expected_min = 10_080.0), None);
}

#[test]
fn a_station_twice_without_a_room_or_with_more_than_64_is_refused() {
    let refused = || Some(("day-station", named(&["US"])));
    for rooms in [0, 65] {
        assert_eq!(error(|day| day.stations[0].rooms = rooms), refused());
    }
    assert_eq!(error(|day| day.stations[0].rooms = 64), None);
    assert_eq!(error(|day| day.stations.push(day.stations[0].clone())), refused());
}

#[test]
fn an_id_twice_and_a_name_of_nothing_are_refused() {
    let refused = |name| Some(("day-reference", named(&["p", name])));
    assert_eq!(error(|day| day.patients.push(day.patients[0].clone())), refused("p"));
    assert_eq!(error(|day| day.patients[0].steps.push(step("s", &[]))), refused("s"));
    assert_eq!(error(|day| day.patients[0].steps.push(step("t", &["u"]))), refused("u"));
    let elsewhere = || DayStep { station: StationCode::parse("XR").unwrap(), ..step("t", &[]) };
    assert_eq!(error(|day| day.patients[0].steps.push(elsewhere())), refused("XR"));
}

#[test]
fn steps_that_nobody_can_do_are_refused_before_the_day_begins() {
    let refused = || Some(("day-impossible", named(&["p"])));
    assert_eq!(error(|day| day.patients[0].steps.clear()), refused());
    assert_eq!(error(|day| day.patients[0].steps[0].staff = Some(Sex::Female)), refused());
    let many = |n: usize| (0..n).map(|n| step(&format!("s{n}"), &[])).collect::<Vec<_>>();
    assert_eq!(error(|day| day.patients[0].steps = many(64)), None);
}

#[test]
fn the_router_refuses_a_circle_and_more_steps_than_it_can_count() {
    for steps in [
        vec![step("s", &["t"]), step("t", &["s"])],
        (0..65).map(|n| step(&format!("s{n}"), &[])).collect::<Vec<_>>(),
    ] {
        let mut day = smallest();
        day.patients[0].steps = steps;
        let refused = simulate(&day, Policy::Router, || 0).unwrap_err();
        assert_eq!((refused.code(), refused.args()), ("day-impossible", vec![("patient", "p".to_owned())]));
    }
}
