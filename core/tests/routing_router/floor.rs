//! Floors as no centre has them: anybody anywhere, any rooms closed, any precedences that are no circle.

use crate::dice::Dice;
use checkup_core::codes::StationCode;
use checkup_core::person::Sex;
use checkup_core::routing::{Floor, Moment, Need, Person, Place, Room, Span, Station};

/// What a floor is made of, before it is one: a test may change it.
#[derive(Clone, Debug)]
pub(crate) struct Parts {
    pub(crate) now: Moment,
    pub(crate) walk: Span,
    pub(crate) stations: Vec<Station>,
    pub(crate) people: Vec<Person>,
}

pub(crate) const CODES: [&str; 8] = ["ANT", "BLD", "URN", "XR", "US", "EGD", "MEAL", "DOC"];

pub(crate) fn station(code: &str, rooms: usize, minutes: u16) -> Station {
    Station {
        code: StationCode::parse(code).unwrap(),
        rooms: vec![Room::default(); rooms],
        expected: Span::of_minutes(minutes),
        hours: Vec::new(),
    }
}

/// Somebody in the hall since so many minutes, who last left no station.
pub(crate) fn waiting(key: u64, since: Moment, needs: Vec<Need>) -> Person {
    let place = Place::Hall { since, from: None };
    Person { key, arrived: since, priority: false, promised: None, place, needs }
}

/// A moment in minutes.
pub(crate) fn at(minutes: u16) -> Moment {
    Moment::default() + Span::of_minutes(minutes)
}

impl Parts {
    pub(crate) fn floor(&self) -> Floor {
        Floor::new(self.now, self.walk, self.stations.clone(), self.people.clone()).unwrap()
    }

    /// Any floor; with `reserved`, some steps have their time and some stations their hours.
    pub(crate) fn any(dice: &mut Dice, reserved: bool) -> Self {
        let now = at(300);
        let stations: Vec<Station> = CODES[..=dice.below(CODES.len())]
            .iter()
            .map(|code| {
                let mut one = station(code, 1 + dice.below(3), 2);
                // No two alike, so that nothing is a tie by accident.
                one.expected = Span::from_millis(60_000 + i64::try_from(dice.below(1_200_000)).unwrap());
                for room in &mut one.rooms {
                    room.closed = dice.percent(15);
                    room.staff = [None, Some(Sex::Female), Some(Sex::Male)][dice.below(3)];
                }
                if reserved && dice.percent(20) {
                    one.hours = vec![(at(0), at(200)), (at(100 + 50 * u16::from(dice.percent(50))), at(400))];
                }
                if reserved && dice.percent(10) {
                    one.hours = vec![(at(0), at(300))];
                }
                one
            })
            .collect();
        let mut taken: Vec<(usize, usize)> = Vec::new();
        let people = (0..=dice.below(12)).map(|n| {
            let needs = needs(dice, &stations, reserved);
            let since = now - Span::from_millis(i64::try_from(dice.below(4_000_000)).unwrap());
            let place = place(dice, &needs, &stations, &mut taken, since);
            Person {
                key: (dice.below(1 << 30) as u64) << 8 | n as u64,
                arrived: since - Span::from_millis(i64::try_from(dice.below(4_000_000)).unwrap()),
                priority: dice.percent(15),
                promised: dice
                    .percent(50)
                    .then(|| now + Span::from_millis(i64::try_from(dice.below(4_000_000)).unwrap())),
                place,
                needs,
            }
        });
        let people = people.collect();
        Self { now, walk: Span::from_millis(60_000), stations, people }
    }

    /// The same floor with its people, and its stations, listed in another order.
    pub(crate) fn shuffled(&self, dice: &mut Dice) -> Self {
        let mut order: Vec<usize> = (0..self.stations.len()).collect();
        dice.shuffle(&mut order);
        let new_place = |old: usize| order.iter().position(|from| *from == old).unwrap();
        let mut people = self.people.clone();
        dice.shuffle(&mut people);
        for person in &mut people {
            for need in &mut person.needs {
                need.station = new_place(need.station);
            }
            if let Place::Hall { from: Some(from), .. } = &mut person.place {
                *from = new_place(*from);
            }
        }
        Self { stations: order.iter().map(|from| self.stations[*from].clone()).collect(), people, ..*self }
    }
}

fn needs(dice: &mut Dice, stations: &[Station], reserved: bool) -> Vec<Need> {
    let mut needs: Vec<Need> = Vec::new();
    for n in 0..=dice.below(6) {
        let station = dice.below(stations.len());
        let expected = stations[station].expected.permille(500 + i64::try_from(dice.below(1000)).unwrap());
        let after: Vec<usize> = (0..n).filter(|_| dice.percent(20)).collect();
        needs.push(Need {
            over: dice.percent(30) && after.iter().all(|earlier| needs[*earlier].over),
            after,
            staff: dice.percent(20).then(|| [Sex::Female, Sex::Male][dice.below(2)]),
            slot: (reserved && dice.percent(15)).then(|| at(u16::try_from(250 + dice.below(100)).unwrap())),
            fasting: dice.percent(20),
            ..Need::plain(station, expected)
        });
    }
    needs
}

fn place(
    dice: &mut Dice,
    needs: &[Need],
    stations: &[Station],
    taken: &mut Vec<(usize, usize)>,
    since: Moment,
) -> Place {
    if needs.iter().all(|need| need.over) {
        return Place::Gone;
    }
    match dice.below(10) {
        0 => Place::Expected { at: since + Span::of_minutes(60) },
        1..=3 => {
            let need = (0..needs.len())
                .find(|n| !needs[*n].over && needs[*n].after.iter().all(|earlier| needs[*earlier].over));
            let need = need.unwrap();
            let station = needs[need].station;
            let room = dice.below(stations[station].rooms.len());
            if taken.contains(&(station, room)) {
                return Place::Hall { since, from: None };
            }
            taken.push((station, room));
            Place::Inside { need, room, since }
        }
        4 => Place::Hall { since: at(300), from: Some(needs[0].station) },
        _ => Place::Hall { since, from: None },
    }
}
