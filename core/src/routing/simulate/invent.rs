//! Days that nobody lived: the same for the same seed on every machine, in the shapes that a router has to stand.
//!
//! The only source is splitmix64 (Steele, Lea and Flood 2014). A normal deviate is the sum of twelve uniform ones less six
//! (mean 0, deviation 1, never beyond ±6), and the exponential is `(1 + x / 2^20)^(2^20)` by squaring: additions and
//! multiplications only, which every machine rounds alike, where a library's logarithm or cosine may differ in the last
//! digit.

use super::day::{Day, DayPatient, DayStation, DayStep, MEAL};
use crate::codes::StationCode;
use crate::dice::Dice;
use crate::person::Sex;

/// What is unusual about a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Rooms for everybody, with little to spare.
    Usual,
    /// A fifth more rooms than that.
    Calm,
    /// Rooms for 82 of 100 people.
    Overload,
    /// People come in groups: a bus every other time of the booking grid.
    Buses,
    /// One station takes 1.6 times as long as it is said to, and nobody says so.
    SlowStation,
    /// Stations take other times than usual, and some do not exist.
    OtherStations,
    /// For tests of the rules: reserved times, opening hours, staff of a sex asked for, any precedences that are no
    /// circle, any rooms. No centre works like this.
    Wild,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Usual,
        Self::Calm,
        Self::Overload,
        Self::Buses,
        Self::SlowStation,
        Self::OtherStations,
        Self::Wild,
    ];

    /// As in the name of the day.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Calm => "calm",
            Self::Overload => "overload",
            Self::Buses => "buses",
            Self::SlowStation => "slow-station",
            Self::OtherStations => "other-stations",
            Self::Wild => "wild",
        }
    }
}

/// What an invented day is to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shape {
    /// How many people come.
    pub people: u16,
    /// What is unusual about it.
    pub kind: Kind,
}

/// A station of the usual centre: how long it takes and how many people of a hundred need it.
struct Usual {
    code: &'static str,
    minutes: u32,
    percent: u64,
    /// Visits of a hundred people that its rooms are built for.
    visits: u32,
}

const fn usual(code: &'static str, minutes: u32, percent: u64, visits: u32) -> Usual {
    Usual { code, minutes, percent, visits }
}

/// Where 28 of 100 people have a second visit.
const ULTRASOUND: &str = "US";

const SECOND_ULTRASOUND: u64 = 28;

/// In the order in which a centre without a router walks people round.
const CENTRE: [Usual; 17] = [
    usual("ANT", 3, 100, 100),
    usual("VIT", 4, 100, 100),
    usual("BLD", 4, 100, 100),
    usual("URN", 3, 100, 100),
    usual("VIS", 6, 95, 95),
    usual("AUD", 5, 80, 80),
    usual("SPI", 8, 60, 60),
    usual("ECG", 5, 95, 95),
    usual("XR", 3, 97, 97),
    usual(ULTRASOUND, 12, 100, 150),
    usual("DXA", 8, 20, 20),
    usual("MMG", 10, 20, 20),
    usual("EGD", 10, 38, 38),
    usual("DEN", 5, 55, 55),
    usual("GYN", 8, 38, 38),
    usual(MEAL, 15, 78, 100),
    usual("DOC", 7, 100, 100),
];

/// Minutes of work that a room is built for.
const ROOM_MINUTES: f64 = 280.5;

/// Steps of the booking grid, in hundredths of a minute.
const GRIDS: [u64; 4] = [1500, 2571, 3000, 6000];

/// Of a hundred people, those who come unbooked, and those who go ahead.
const WALK_INS: u64 = 13;
const PRIORITY: u64 = 7;

/// Women of a hundred who are asked for urine (a pregnancy test) before an X-ray.
const TESTED: u64 = 30;

/// Minutes by which people come later than booked, on average, and the deviation of that.
const LATE: f64 = 3.0;
const LATE_DEVIATION: f64 = 5.0;

/// Durations against what is expected: log-normal with this deviation, and this mean of the logarithm, so that the mean
/// is 1.
const DURATION_DEVIATION: f64 = 0.35;
const DURATION_MEAN: f64 = -0.061;

/// When everything is open until, on a wild day; the week's end, so that nobody is left in the hall.
const WEEKS_END: f64 = 7.0 * 24.0 * 60.0;

/// What a day is made of beyond whole numbers.
trait Draw {
    /// From 0 up to, but not including, 1.
    fn fraction(&mut self) -> f64;
    /// The normal deviate that is the sum of twelve fractions less six.
    fn normal(&mut self) -> f64;
    /// Against what is expected.
    fn duration(&mut self) -> f64;
}

impl Draw for Dice {
    #[allow(clippy::cast_precision_loss)] // 53 bits fit
    fn fraction(&mut self) -> f64 {
        (self.draw() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.fraction()).sum::<f64>() - 6.0
    }

    fn duration(&mut self) -> f64 {
        exponential(DURATION_MEAN + DURATION_DEVIATION * self.normal())
    }
}

fn exponential(x: f64) -> f64 {
    (0..20).fold(1.0 + x / f64::from(1 << 20), |power, _| power * power)
}

/// Hundredths, as a day's file has them.
fn hundredths(minutes: f64) -> f64 {
    (minutes * 100.0).round() / 100.0
}

/// Invents a day.
///
/// ```
/// use checkup_core::routing::simulate::{Kind, Shape, invent};
/// let shape = Shape { people: 60, kind: Kind::Buses };
/// let day = invent(1, &shape);
/// assert_eq!(day.patients.len(), 60);
/// assert_eq!(day, invent(1, &shape));
/// assert_ne!(day, invent(2, &shape));
/// ```
pub fn invent(seed: u64, shape: &Shape) -> Day {
    // Neighbouring seeds and sizes start far apart.
    let mut dice =
        Dice::new(Dice::new(seed ^ (u64::from(shape.people) << 48) ^ ((shape.kind as u64) << 40)).draw());
    let mut day = match shape.kind {
        Kind::Wild => wild(&mut dice, shape.people),
        _ => centre(&mut dice, *shape),
    };
    day.patients.sort_by(|a, b| a.arrives_min.total_cmp(&b.arrives_min));
    day.name = format!("{}-{}-{seed}", shape.kind.as_str(), shape.people);
    day
}

fn code(text: &str) -> Option<StationCode> {
    StationCode::parse(text).ok()
}

/// A station of one day: which of the usual ones, and how long it takes today.
struct Today {
    usual: &'static Usual,
    code: StationCode,
    /// As everybody is told.
    expected: f64,
    /// In truth.
    mean: f64,
}

fn centre(dice: &mut Dice, shape: Shape) -> Day {
    let kind = shape.kind;
    let other = kind == Kind::OtherStations;
    let slow = dice.place(CENTRE.len() - 1);
    let mut today = Vec::new();
    for (n, usual) in CENTRE.iter().enumerate() {
        // The doctor, who closes every visit, is always there.
        let missing = other && dice.percent(15) && n + 1 < CENTRE.len();
        let factor = if other { 0.6 + 0.9 * dice.fraction() } else { 1.0 };
        let expected = (f64::from(usual.minutes) * factor).round().max(2.0);
        let mean = if kind == Kind::SlowStation && n == slow { 1.6 * expected } else { expected };
        if let Some(code) = code(usual.code).filter(|_| !missing) {
            today.push(Today { usual, code, expected, mean });
        }
    }
    let load = match kind {
        Kind::Usual => 1.0 + 0.12 * dice.fraction(),
        Kind::Calm => 1.2,
        Kind::Overload => 0.82,
        _ => 1.0,
    };
    let rooms = |today: &Today| {
        let visits = f64::from(shape.people) * load * f64::from(today.usual.visits) / 100.0;
        let rooms = (visits * today.expected / ROOM_MINUTES).ceil().clamp(1.0, 64.0);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 1 and 64
        let rooms = rooms as u16;
        rooms
    };
    let stations = today.iter().map(|today| DayStation {
        code: today.code.clone(),
        rooms: rooms(today),
        expected_min: today.expected,
        open_min: Vec::new(),
        staff: Vec::new(),
    });
    let stations = stations.collect();
    let window = 18_000 + dice.below(4_001);
    let grid = GRIDS.get(dice.place(GRIDS.len())).copied().unwrap_or(1500);
    let times = window / grid + 1;
    let mut patients = Vec::new();
    for n in 0..u64::from(shape.people) {
        let (booked, arrives) = comes(dice, kind, n, (window, grid, times));
        let booked = if dice.percent(WALK_INS) { None } else { Some(booked) };
        let arrives =
            if booked.is_none() && kind != Kind::Buses { dice.fraction() * cents(window) } else { arrives };
        let priority = u8::from(dice.percent(PRIORITY));
        patients.push(DayPatient {
            id: format!("p{:04}", n + 1),
            booked_min: booked,
            arrives_min: hundredths(arrives.max(0.0)),
            priority,
            steps: steps(dice, &today),
        });
    }
    Day { name: String::new(), walk_min: 1.0, stations, patients }
}

/// Minutes from hundredths of them.
#[allow(clippy::cast_precision_loss)] // a day of hundredths
fn cents(hundredths: u64) -> f64 {
    hundredths as f64 / 100.0
}

/// When a person is booked and when they come if they come by booking.
fn comes(dice: &mut Dice, kind: Kind, n: u64, (_, grid, times): (u64, u64, u64)) -> (f64, f64) {
    if kind == Kind::Buses {
        // Everybody of a bus gets off within moments, the unbooked too.
        let bus = cents(dice.below(times / 2 + 1) * grid * 2);
        return (bus, bus + LATE + dice.normal().abs());
    }
    let booked = cents((n % times) * grid);
    (booked, booked + LATE + LATE_DEVIATION * dice.normal())
}

fn steps(dice: &mut Dice, today: &[Today]) -> Vec<DayStep> {
    let female = dice.percent(50);
    let mut steps: Vec<DayStep> = Vec::new();
    let tested = female && dice.percent(TESTED);
    for station in today {
        let code = station.usual.code;
        // Women only, so of them twice as many.
        let wanted = match code {
            "MMG" | "GYN" => female && dice.percent(2 * station.usual.percent),
            _ => dice.percent(station.usual.percent),
        };
        let times = match code {
            _ if !wanted => 0,
            ULTRASOUND => 1 + u8::from(dice.percent(SECOND_ULTRASOUND)),
            _ => 1,
        };
        for n in 0..times {
            let earlier = |step: &DayStep| match code {
                "DOC" => true,
                "EGD" => step.station.as_str() == ULTRASOUND,
                "XR" | "MMG" | "DXA" => tested && step.station.as_str() == "URN",
                _ => false,
            };
            let after = steps.iter().filter(|step| earlier(step)).map(|step| step.id.clone()).collect();
            steps.push(DayStep {
                id: format!("{}{n}", code.to_ascii_lowercase()),
                station: station.code.clone(),
                actual_min: hundredths(station.mean * dice.duration()).max(0.1),
                after,
                before_meal: matches!(code, "BLD" | "EGD" | ULTRASOUND),
                slot_min: None,
                staff: None,
            });
        }
    }
    steps
}

fn wild(dice: &mut Dice, people: u16) -> Day {
    const CODES: [&str; 8] = ["BLD", "US", "XR", MEAL, "EGD", "GYN", "CT", "DOC"];
    let first = dice.place(4);
    let many = 1 + dice.place(CODES.len() - first);
    let chosen: Vec<StationCode> =
        CODES.iter().skip(first).take(many).filter_map(|text| code(text)).collect();
    let stations: Vec<DayStation> = chosen.into_iter().map(|code| wild_station(dice, code)).collect();
    let span = 1 + dice.below(240);
    let mut patients = Vec::new();
    for n in 0..people {
        let booked = cents(dice.below(span * 4) * 25);
        let known = dice.percent(70);
        let late = if dice.percent(10) { 60.0 * dice.fraction() } else { LATE_DEVIATION * dice.normal() };
        patients.push(DayPatient {
            id: format!("p{:04}", n + 1),
            booked_min: known.then_some(booked),
            // A few come before the doors open.
            arrives_min: hundredths((booked + late).max(-5.0)),
            priority: u8::from(dice.percent(20)),
            steps: wild_steps(dice, &stations),
        });
    }
    let walk = [0.0, 0.5, 1.0, 3.25];
    Day {
        name: String::new(),
        walk_min: walk.get(dice.place(walk.len())).copied().unwrap_or(1.0),
        stations,
        patients,
    }
}

fn wild_station(dice: &mut Dice, code: StationCode) -> DayStation {
    let rooms = 1 + dice.place(3);
    let sex = |dice: &mut Dice| match dice.below(3) {
        0 => Some(Sex::Female),
        1 => Some(Sex::Male),
        _ => None,
    };
    let staff = if dice.percent(40) { (0..rooms).map(|_| sex(dice)).collect() } else { Vec::new() };
    let open_min = if dice.percent(30) {
        let from = cents(dice.below(6_000));
        let to = from + 1.0 + cents(dice.below(9_000));
        let again = to + cents(dice.below(9_000));
        vec![(from, to), (again, WEEKS_END)]
    } else {
        Vec::new()
    };
    DayStation {
        code,
        rooms: u16::try_from(rooms).unwrap_or(1),
        expected_min: cents(100 * (1 + dice.below(20))),
        open_min,
        staff,
    }
}

fn wild_steps(dice: &mut Dice, stations: &[DayStation]) -> Vec<DayStep> {
    let mut steps: Vec<DayStep> = Vec::new();
    for n in 0..=dice.place(7) {
        let Some(station) = stations.get(dice.place(stations.len())) else { continue };
        // Only what stands before, so that nothing waits for itself; nothing that must be fasting once there was a meal.
        let ate = steps.iter().any(|step| step.station.as_str() == MEAL);
        let meal = station.code.as_str() == MEAL;
        let after =
            steps.iter().filter(|_| dice.percent(25)).map(|step| step.id.clone()).collect::<Vec<String>>();
        let asked = station.staff.get(dice.place(station.staff.len())).copied().flatten();
        let factor = if dice.percent(5) { 4.0 * dice.duration() } else { dice.duration() };
        steps.push(DayStep {
            id: format!("s{n}"),
            station: station.code.clone(),
            actual_min: if dice.percent(2) { 0.0 } else { hundredths(station.expected_min * factor) },
            after,
            before_meal: !ate && !meal && dice.percent(40),
            slot_min: dice.percent(8).then(|| cents(dice.below(30_000))),
            staff: asked.filter(|_| dice.percent(60)),
        });
    }
    // Listed in any order: the list says nothing about what comes first.
    for n in (1..steps.len()).rev() {
        steps.swap(n, dice.place(n + 1));
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mean(values: &[f64]) -> f64 {
        values.iter().sum::<f64>() / f64::from(u32::try_from(values.len()).unwrap())
    }

    #[test]
    fn normal_deviates_have_mean_zero_and_deviation_one_and_durations_mean_one() {
        let mut dice = Dice::new(1);
        let drawn: Vec<f64> = (0..100_000).map(|_| dice.normal()).collect();
        let squares: Vec<f64> = drawn.iter().map(|z| z * z).collect();
        assert!(mean(&drawn).abs() < 0.01);
        assert!((mean(&squares) - 1.0).abs() < 0.02);
        let drawn: Vec<f64> = (0..100_000).map(|_| dice.duration()).collect();
        assert!((mean(&drawn) - 1.0).abs() < 0.01, "{}", mean(&drawn));
    }

    #[test]
    fn the_exponential_by_squaring_is_the_library_s_to_one_part_in_a_hundred_thousand() {
        for hundredths in -300..300 {
            let x = f64::from(hundredths) / 100.0;
            assert!((exponential(x) / x.exp() - 1.0).abs() < 1e-5, "{x}");
        }
    }

    #[test]
    fn every_invented_day_of_every_size_passes_the_check() {
        for kind in Kind::ALL {
            for people in [1, 3, 60, 500] {
                for seed in 0..20 {
                    let day = invent(seed, &Shape { people, kind });
                    assert_eq!(day.patients.len(), usize::from(people));
                    assert!(day.check().is_ok(), "{} {:?}", day.name, day.check());
                }
            }
        }
    }

    #[test]
    fn an_overloaded_day_has_fewer_rooms_than_a_calm_one() {
        let rooms = |kind| -> u32 {
            invent(1, &Shape { people: 200, kind }).stations.iter().map(|s| u32::from(s.rooms)).sum()
        };
        assert!(rooms(Kind::Overload) < rooms(Kind::Usual) && rooms(Kind::Usual) < rooms(Kind::Calm));
    }
}
