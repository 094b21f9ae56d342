//! How long one decision takes when the centre is as full as it can be: 500 people and 30 rooms.

use checkup_core::routing::simulate::{Day, Kind, Shape, invent};
use checkup_core::routing::{Floor, Moment, Need, Person, Place, Room, Span, Station, decide, forecast};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::{Duration, Instant};

const PEOPLE: u16 = 500;
const ROOMS: usize = 30;

/// How often the rest of the day is foreseen in between.
const FORECASTS: usize = 12;

/// Plays the day and prints the median, the 99th of a hundred and the longest, in nanoseconds.
pub(crate) fn print() {
    let day = invent(7, &Shape { people: PEOPLE, kind: Kind::Usual });
    let (stations, mut people, actual, arrives) = crowded(&day);
    assert_eq!(stations.iter().map(|station| station.rooms.len()).sum::<usize>(), ROOMS);
    let walk = Span::of_minutes(1);
    let mut events: BinaryHeap<Reverse<(Moment, usize)>> =
        arrives.iter().enumerate().map(|(person, when)| Reverse((*when, person))).collect();
    let (mut decisions, mut forecasts) = (Vec::new(), Vec::new());
    let mut most = 0;
    while let Some(Reverse((now, person))) = events.pop() {
        let place = people[person].place;
        match place {
            Place::Expected { .. } => {
                people[person].place = Place::Hall { since: now, from: None };
                events.push(Reverse((now + walk, person)));
            }
            Place::Inside { need, .. } => {
                let one = &mut people[person];
                one.needs[need].over = true;
                one.place = Place::Hall { since: now, from: Some(one.needs[need].station) };
                if one.needs.iter().all(|need| need.over) {
                    one.place = Place::Gone;
                } else {
                    events.push(Reverse((now + walk, person)));
                }
            }
            Place::Hall { .. } | Place::Gone => {}
        }
        let floor = Floor::new(now, walk, stations.clone(), people.clone()).expect("a floor");
        let begun = Instant::now();
        let calls = decide(&floor);
        decisions.push(begun.elapsed());
        most = most.max(people.iter().filter(|one| matches!(one.place, Place::Hall { .. })).count());
        if decisions.len() % 800 == 700 && forecasts.len() < FORECASTS {
            let begun = Instant::now();
            assert!(!forecast(&floor, &[], 0).is_empty(), "somebody is here");
            forecasts.push(begun.elapsed());
        }
        for call in calls {
            people[call.person].place = Place::Inside { need: call.need, room: call.room, since: now };
            events.push(Reverse((now + actual[call.person][call.need], call.person)));
        }
    }
    assert!(people.iter().all(|one| one.place == Place::Gone), "everybody is finished");
    println!("waiting\t{most}\ndecisions\t{}", decisions.len());
    for (name, mut times) in [("decide", decisions), ("forecast", forecasts)] {
        times.sort_unstable();
        let part = |hundredths: usize| {
            times.get((times.len().saturating_sub(1)) * hundredths / 100).map_or(0, Duration::as_nanos)
        };
        println!("{name}_p50\t{}\n{name}_p99\t{}\n{name}_max\t{}", part(50), part(99), part(100));
    }
}

type Crowd = (Vec<Station>, Vec<Person>, Vec<Vec<Span>>, Vec<Moment>);

/// The people of a day in a centre that is far too small for them.
fn crowded(day: &Day) -> Crowd {
    let minutes = |minutes: f64| Span::from_minutes(minutes).expect("a time");
    let all: usize = day.stations.iter().map(|station| usize::from(station.rooms)).sum();
    let mut rooms: Vec<usize> =
        day.stations.iter().map(|station| (usize::from(station.rooms) * ROOMS / all).max(1)).collect();
    // Rounding leaves a few over: to the station with the most people for each of its rooms.
    while rooms.iter().sum::<usize>() < ROOMS {
        let fullest = (0..rooms.len()).max_by_key(|n| usize::from(day.stations[*n].rooms) * 1000 / rooms[*n]);
        rooms[fullest.expect("a station")] += 1;
    }
    let stations = day.stations.iter().zip(rooms).map(|(station, rooms)| Station {
        code: station.code.clone(),
        rooms: vec![Room::default(); rooms],
        expected: minutes(station.expected_min),
        hours: Vec::new(),
    });
    let mut people = Vec::new();
    for (key, patient) in (1..).zip(&day.patients) {
        let place_of = |id: &String| patient.steps.iter().position(|step| step.id == *id).expect("a step");
        let needs = patient.steps.iter().map(|step| {
            let station = day.stations.iter().position(|one| one.code == step.station).expect("a station");
            let expected = minutes(day.stations[station].expected_min);
            let fasting = patient.steps.iter().enumerate().filter(|(_, other)| other.before_meal);
            let fasting: Vec<usize> = fasting.map(|(n, _)| n).collect();
            let meal = step.station.as_str() == "MEAL";
            let after = step.after.iter().map(place_of).chain(fasting.into_iter().filter(|_| meal)).collect();
            Need { after, fasting: step.before_meal, ..Need::plain(station, expected) }
        });
        let arrived = Moment::default() + minutes(patient.arrives_min);
        people.push(Person {
            key,
            arrived,
            priority: patient.priority > 0,
            promised: None,
            place: Place::Expected { at: arrived },
            needs: needs.collect(),
        });
    }
    let actual = day.patients.iter().map(|patient| patient.steps.iter().map(|step| minutes(step.actual_min)));
    let actual = actual.map(Iterator::collect).collect();
    let arrives = people.iter().map(|person| person.arrived).collect();
    (stations.collect(), people, actual, arrives)
}
