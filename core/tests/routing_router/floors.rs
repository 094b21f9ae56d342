//! What holds of every decision and every forecast, on any floor.

use crate::dice::Dice;
use crate::floor::{Parts, at, station, waiting};
use checkup_core::routing::{
    Call, Floor, Forecast, Need, Outlook, Person, Place, Span, Why, decide, forecast,
};
use std::collections::BTreeSet;

/// Nobody who has waited so long since the last step is passed by others for the same station.
const PATIENCE: Span = Span::of_minutes(45);

/// Any floors; every other one with reserved times and opening hours.
fn floors(n: u64) -> impl Iterator<Item = Parts> {
    (0..n).map(|n| Parts::any(&mut Dice(n), n % 2 == 0))
}

/// What forbids that a person goes in there now to meet a need, if anything.
fn forbidden(parts: &Parts, person: &Person, need: usize, room: usize) -> Option<&'static str> {
    let wanted = &person.needs[need];
    let station = &parts.stations[wanted.station];
    let Place::Hall { since, from } = person.place else { return Some("not in the hall") };
    let inside = |other: &Person| match other.place {
        Place::Inside { need: n, room: r, .. } => other.needs[n].station == wanted.station && r == room,
        _ => false,
    };
    let staff = station.rooms[room].staff;
    let open = |(from, to): &(_, _)| *from <= parts.now && parts.now < *to;
    if wanted.over {
        Some("over")
    } else if wanted.after.iter().any(|earlier| !person.needs[*earlier].over) {
        Some("too early")
    } else if from != Some(wanted.station) && since + parts.walk > parts.now {
        Some("still walking")
    } else if station.rooms[room].closed {
        Some("room closed")
    } else if parts.people.iter().any(inside) {
        Some("room taken")
    } else if wanted.staff.is_some() && wanted.staff != staff {
        Some("other staff")
    } else if !station.hours.is_empty() && !station.hours.iter().any(open) {
        Some("station closed")
    } else if wanted.slot.is_some_and(|slot| parts.now < slot) {
        Some("before the reserved time")
    } else {
        None
    }
}

#[test]
fn no_call_breaks_a_rule_and_nobody_and_no_room_is_called_twice() {
    for (n, parts) in floors(5_000).enumerate() {
        let mut called = BTreeSet::new();
        let mut rooms = BTreeSet::new();
        for call in decide(&parts.floor()) {
            let person = &parts.people[call.person];
            assert_eq!(forbidden(&parts, person, call.need, call.room), None, "floor {n}: {call:?}");
            assert!(called.insert(call.person), "floor {n}: {call:?}");
            assert!(rooms.insert((person.needs[call.need].station, call.room)), "floor {n}: {call:?}");
            assert_eq!(call.because.station, parts.stations[person.needs[call.need].station].code);
        }
    }
}

#[test]
fn where_nothing_is_reserved_no_room_stays_empty_while_somebody_may_go_in() {
    for (n, parts) in (0..3_000).map(|n| (n, Parts::any(&mut Dice(n), false))) {
        let calls = decide(&parts.floor());
        for (p, person) in parts.people.iter().enumerate() {
            for (need, wanted) in person.needs.iter().enumerate() {
                for room in 0..parts.stations[wanted.station].rooms.len() {
                    let used = |call: &Call| {
                        call.person == p
                            || (parts.people[call.person].needs[call.need].station == wanted.station
                                && call.room == room)
                    };
                    let could = forbidden(&parts, person, need, room).is_none() && !calls.iter().any(used);
                    assert!(!could, "floor {n}: {} could meet {need} in {room}", person.key);
                }
            }
        }
    }
}

#[test]
fn whoever_has_waited_as_long_as_anybody_may_is_called_before_others_at_that_station() {
    let mut seen = 0;
    // Where a time is reserved, somebody with a short step may go in before it who passes somebody with a long one.
    for (n, parts) in (0..3_000).map(|n| (n, Parts::any(&mut Dice(n), false))) {
        let calls = decide(&parts.floor());
        let waited = |person: &Person| match person.place {
            Place::Hall { since, .. } => parts.now - since,
            _ => Span::ZERO,
        };
        for call in &calls {
            let called = &parts.people[call.person];
            if waited(called) >= PATIENCE {
                continue;
            }
            let station = called.needs[call.need].station;
            for (p, person) in parts.people.iter().enumerate() {
                let passed = |need: usize| {
                    person.needs[need].station == station
                        && forbidden(&parts, person, need, call.room).is_none()
                };
                if waited(person) < PATIENCE || !(0..person.needs.len()).any(passed) {
                    continue;
                }
                seen += 1;
                let elsewhere = calls.iter().any(|other| other.person == p);
                assert!(elsewhere, "floor {n}: {} is passed by {}", person.key, called.key);
            }
        }
    }
    assert!(seen > 100, "only {seen} cases");
}

/// Calls and forecasts by what does not depend on the order of a list.
fn by_key(parts: &Parts, calls: &[Call]) -> BTreeSet<(u64, usize, usize, String)> {
    let one = |call: &Call| {
        let person = &parts.people[call.person];
        (person.key, call.need, call.room, format!("{:?}", call.because))
    };
    calls.iter().map(one).collect()
}

type Told = (u64, Option<usize>, Option<Outlook>, String, Outlook);

fn told(parts: &Parts, forecasts: &[Forecast]) -> Vec<Told> {
    let one = |told: &Forecast| {
        let key = parts.people[told.person].key;
        (key, told.next, told.begins, format!("{:?}", told.because), told.done)
    };
    let mut told: Vec<Told> = forecasts.iter().map(one).collect();
    told.sort_by_key(|told| told.0);
    told
}

#[test]
fn no_decision_depends_on_the_order_of_people_or_stations() {
    for (n, parts) in floors(2_000).enumerate() {
        let other = parts.shuffled(&mut Dice(n as u64));
        let (one, two) = (decide(&parts.floor()), decide(&other.floor()));
        assert_eq!(by_key(&parts, &one), by_key(&other, &two), "floor {n}");
    }
}

#[test]
fn no_forecast_depends_on_the_order_of_people_or_stations() {
    for (n, parts) in floors(300).enumerate() {
        let other = parts.shuffled(&mut Dice(n as u64));
        let late = [Span::of_minutes(3), Span::of_minutes(9)];
        let one = forecast(&parts.floor(), &late, 3);
        let two = forecast(&other.floor(), &[late[1], late[0]], 3);
        assert_eq!(told(&parts, &one), told(&other, &two), "floor {n}");
    }
}

#[test]
fn the_same_floor_is_answered_the_same_twice() {
    for parts in floors(300) {
        assert_eq!(decide(&parts.floor()), decide(&parts.floor()));
        assert_eq!(forecast(&parts.floor(), &[], 3), forecast(&parts.floor(), &[], 3));
    }
}

#[test]
fn a_forecast_begins_with_what_is_decided_now_and_its_range_is_in_order() {
    for (n, parts) in floors(500).enumerate() {
        let floor = parts.floor();
        let told = forecast(&floor, &[], 4);
        for call in decide(&floor) {
            // Whoever has something left that no open room can give has no end to be told.
            let Some(told) = told.iter().find(|told| told.person == call.person) else { continue };
            assert_eq!(told.next, Some(call.need), "floor {n}");
            assert_eq!(told.begins.map(|begins| begins.likely), Some(parts.now), "floor {n}");
            assert_eq!(told.because.as_ref(), Some(&call.because), "floor {n}");
        }
        for told in &told {
            for outlook in told.begins.iter().chain([&told.done]) {
                assert!(outlook.early <= outlook.likely && outlook.likely <= outlook.late, "floor {n}");
                assert!(outlook.early >= parts.now, "floor {n}");
            }
        }
    }
}

#[test]
fn closing_the_rooms_of_a_station_takes_its_calls_away_and_opening_them_brings_them_back() {
    let mut parts = Parts {
        now: at(10),
        walk: Span::of_minutes(1),
        stations: vec![station("US", 2, 12)],
        people: (1..4).map(|n| waiting(n, at(0), vec![Need::plain(0, Span::of_minutes(12))])).collect(),
    };
    assert_eq!(decide(&parts.floor()).len(), 2);
    parts.stations[0].rooms[0].closed = true;
    let calls = decide(&parts.floor());
    assert_eq!(calls.iter().map(|call| call.room).collect::<Vec<_>>(), [1]);
    parts.stations[0].rooms[1].closed = true;
    assert_eq!(decide(&parts.floor()), []);
    assert_eq!(forecast(&parts.floor(), &[], 2), [], "nobody can say when they will be done");
}

/// Two people who want the same room: the first came so many minutes earlier, the second goes ahead.
fn two(earlier: u16) -> Floor {
    let need = || vec![Need::plain(0, Span::of_minutes(12))];
    let mut second = waiting(2, at(200), need());
    second.priority = true;
    let first = waiting(1, at(200 - earlier), need());
    let stations = vec![station("US", 1, 12)];
    Floor::new(at(202), Span::of_minutes(1), stations, vec![first, second]).unwrap()
}

#[test]
fn people_who_go_ahead_wait_behind_nobody_but_those_who_have_waited_as_long_as_anybody_may() {
    for earlier in 0..43 {
        let calls = decide(&two(earlier));
        assert_eq!((calls[0].person, calls[0].because.why), (1, Why::Last), "{earlier} minutes");
    }
    for earlier in 43..120 {
        assert_eq!(decide(&two(earlier))[0].person, 0, "{earlier} minutes");
    }
}

#[test]
fn a_reserved_time_is_kept_free_for_whoever_has_it_and_then_comes_first() {
    let minutes = Span::of_minutes;
    let reserved = Need { slot: Some(at(100)), ..Need::plain(0, minutes(20)) };
    let parts = |now: u16| Parts {
        now: at(now),
        walk: minutes(1),
        stations: vec![station("CT", 1, 20)],
        people: vec![
            waiting(1, at(40), vec![Need::plain(0, minutes(20))]),
            waiting(2, at(60), vec![reserved.clone()]),
        ],
    };
    let called = |now| decide(&parts(now).floor()).first().map(|call| (call.person, call.because.why));
    assert_eq!(called(80), Some((0, Why::Last)), "twenty minutes are enough");
    assert_eq!(called(85), None, "the room would not be free again in time");
    assert_eq!(called(100), Some((1, Why::Slot)));
}
