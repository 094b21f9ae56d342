//! The floor of a day as the router sees it, made from what is stored.

use crate::app::checkin::REGISTRATION;
use crate::state::{AppState, CENTRE_OFFSET};
use crate::store::routing::{Here, RoomRow, Today};
use crate::store::step::StepRow;
use checkup_core::api::routing::{Expected, Onward};
use checkup_core::catalog::Condition;
use checkup_core::codes::StationCode;
use checkup_core::ids::{StepId, VisitId};
use checkup_core::package::{Answers, Said, TestResult, content_for};
use checkup_core::routing::{
    AgeGroup, Floor, Forecast, Moment, Need, Outlook, Person, Place, Room, Span, Station, forecast,
};
use checkup_core::step::StepState;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use std::collections::BTreeMap;

/// The way from a room, or from the door, to whatever comes next.
const WALK: Span = Span::of_minutes(1);

/// A station without an open room is expected to open again after this time, so that the rest of the way can be told.
const REOPENS: Span = Span::of_minutes(60);

/// The most rooms of one station that the router looks at.
const MOST_ROOMS: usize = 64;

/// From this age on people go ahead.
const ELDERLY: u32 = 80;

/// Tickets are numbered from 0 in a day; whoever has none yet gets a key beyond all of them.
const BOOKED_KEYS: u64 = 1 << 63;

/// Where one person goes next, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// The step the person is at or goes to next.
    pub current: Option<StepId>,
    /// The next station with its reason, for whoever waits.
    pub onward: Option<Onward>,
    /// When everything is over.
    pub done: Option<Expected>,
}

/// A day, and the floor made of it.
pub(super) struct View {
    pub today: Today,
    /// Midnight at the centre, from which moments count.
    midnight: DateTime<Utc>,
    /// `None` if what is stored makes no floor; then everybody goes in list order.
    floor: Option<Floor>,
    /// How late people were today.
    late: Vec<Span>,
    /// By person of the floor who is here: which of `today.here` it is, and the step of each need.
    who: Vec<(usize, Vec<StepId>)>,
    /// The first step of each of `today.here` that may begin, in list order: for whoever nothing can be foretold.
    first: Vec<Option<StepId>>,
}

/// Midnight at the centre at the beginning of a day.
fn midnight(day: NaiveDate) -> DateTime<Utc> {
    let local = day.and_time(NaiveTime::MIN);
    CENTRE_OFFSET.from_local_datetime(&local).single().map_or_else(|| local.and_utc(), |at| at.to_utc())
}

/// The rooms of a station: as many as the catalogue says, or as were noted.
pub(super) fn rooms_of<'a>(
    station: &checkup_core::catalog::Station,
    noted: &'a [RoomRow],
) -> Vec<Option<&'a RoomRow>> {
    let mut rooms = vec![None; usize::from(station.servers).clamp(1, MOST_ROOMS)];
    for row in noted.iter().filter(|row| row.station == station.code) {
        let place = usize::from(row.number).saturating_sub(1);
        if place >= rooms.len() && place < MOST_ROOMS {
            rooms.resize(place + 1, None);
        }
        if let Some(room) = rooms.get_mut(place) {
            *room = Some(row);
        }
    }
    rooms
}

/// Goes ahead where both wait: on medicine for diabetes, pregnant, or old.
fn goes_ahead(answers: &Answers, age: u32) -> bool {
    age >= ELDERLY
        || answers.pregnancy_test == Some(TestResult::Positive)
        || [Condition::DiabetesMedicine, Condition::Pregnancy]
            .into_iter()
            .any(|condition| answers.said(condition) == Some(Said::Yes))
}

const fn is_busy(step: &StepRow) -> bool {
    matches!(step.state, StepState::Called | StepState::Inside)
}

/// Makes the floor.
struct Builder<'a> {
    state: &'a AppState,
    today: &'a Today,
    day: NaiveDate,
    midnight: DateTime<Utc>,
    now: Moment,
    /// Expected durations by station and age, each worked out once.
    expected: BTreeMap<(usize, AgeGroup), Span>,
    /// Rooms by station, and how many of each are taken.
    stations: Vec<Station>,
    taken: Vec<Vec<bool>>,
}

impl<'a> Builder<'a> {
    fn new(state: &'a AppState, today: &'a Today, day: NaiveDate, now: DateTime<Utc>) -> Self {
        let midnight = midnight(day);
        let mut builder = Self {
            state,
            today,
            day,
            midnight,
            now: Moment::from_millis((now - midnight).num_milliseconds()),
            expected: BTreeMap::new(),
            stations: Vec::new(),
            taken: Vec::new(),
        };
        let durations = state.routing.durations();
        let hour = u8::try_from(now.with_timezone(&CENTRE_OFFSET).hour()).unwrap_or_default();
        for (at, station) in state.catalogue.stations().iter().enumerate() {
            for age in [AgeGroup::Younger, AgeGroup::Middle, AgeGroup::Older] {
                builder.expected.insert((at, age), durations.expected(&station.code, hour, age));
            }
            let room = |row: Option<&RoomRow>| Room {
                closed: row.is_some_and(|row| row.closed),
                staff: row.and_then(|row| row.staff),
            };
            let mut rooms: Vec<Room> = rooms_of(station, &today.rooms).into_iter().map(room).collect();
            let mut hours = Vec::new();
            if rooms.iter().all(|room| room.closed) {
                for room in &mut rooms {
                    room.closed = false;
                }
                let reopens = builder.now + REOPENS;
                hours.push((reopens, reopens + Span::of_minutes(24 * 60)));
            }
            builder.taken.push(vec![false; rooms.len()]);
            let expected = builder.expects(at, AgeGroup::Middle);
            builder.stations.push(Station { code: station.code.clone(), rooms, expected, hours });
        }
        builder
    }

    fn moment(&self, at: DateTime<Utc>) -> Moment {
        Moment::from_millis((at - self.midnight).num_milliseconds())
    }

    fn expects(&self, station: usize, age: AgeGroup) -> Span {
        self.expected.get(&(station, age)).copied().unwrap_or_default()
    }

    fn place_of(&self, station: &StationCode) -> Option<usize> {
        self.stations.iter().position(|one| one.code == *station)
    }

    /// A room for somebody who is in one: nobody notes which, so the first that is free; one more if there is none.
    fn occupy(&mut self, station: usize) -> Option<usize> {
        let taken = self.taken.get_mut(station)?;
        let rooms = &mut self.stations.get_mut(station)?.rooms;
        let free = |closed: bool| {
            taken.iter().zip(rooms.iter()).position(|(taken, room)| !taken && room.closed == closed)
        };
        let room = free(false).or_else(|| free(true)).unwrap_or(taken.len());
        if room >= MOST_ROOMS {
            return None;
        }
        if room == taken.len() {
            taken.push(true);
            rooms.push(Room { closed: true, staff: None });
        } else if let Some(taken) = taken.get_mut(room) {
            *taken = true;
        }
        Some(room)
    }

    /// The needs of a person with these items; `over` says which stations are, and gives the step of each.
    fn needs(
        &self,
        items: &str,
        age: AgeGroup,
        stations: &[(usize, bool)],
        pinned: Option<usize>,
    ) -> Vec<Need> {
        let stops = self.state.routing.stops(self.state.catalogue, items);
        let place = |station: usize| stations.iter().position(|(other, _)| *other == station);
        let is_over = |need: usize| stations.get(need).is_some_and(|(_, over)| *over);
        let pinned = pinned.filter(|need| !is_over(*need));
        let need = |(at, (station, over)): (usize, &(usize, bool))| {
            let stop = stops.iter().find(|stop| stop.station == *station);
            let mut after: Vec<usize> = stop
                .map(|stop| stop.after.iter().filter_map(|earlier| place(*earlier)).collect())
                .unwrap_or_default();
            // Whatever else is to come waits until the person was where staff sent them.
            if let Some(pinned) = pinned.filter(|pinned| !*over && *pinned != at && !after.contains(pinned)) {
                after.push(pinned);
            }
            Need {
                after,
                over: *over,
                fasting: stop.is_some_and(|stop| stop.fasting),
                ..Need::plain(*station, self.expects(*station, age))
            }
        };
        stations.iter().enumerate().map(need).collect()
    }

    /// Somebody who is here; `None` if nothing is left or their place cannot be told.
    fn here(&mut self, row: &Here) -> Option<(Person, Vec<StepId>)> {
        let age = row.born.age_on(self.day);
        let known: Vec<(&StepRow, usize)> =
            row.steps.iter().filter_map(|step| Some((step, self.place_of(&step.station)?))).collect();
        if known.iter().all(|(step, _)| step.state.is_over()) {
            return None;
        }
        let stations: Vec<(usize, bool)> =
            known.iter().map(|(step, station)| (*station, step.state.is_over())).collect();
        let busy = known.iter().position(|(step, _)| is_busy(step));
        // What they are called to comes before whatever staff meant to be next.
        let pinned =
            known.iter().position(|(step, _)| Some(step.id) == row.pinned).filter(|_| busy.is_none());
        let needs = self.needs(&row.items, AgeGroup::of(age), &stations, pinned);
        let place = match busy.and_then(|need| Some((need, known.get(need)?))) {
            Some((need, (step, station))) => {
                Place::Inside { need, room: self.occupy(*station)?, since: self.moment(step.since) }
            }
            None => self.hall(row),
        };
        let person = Person {
            key: u64::from(row.ticket.number()),
            arrived: self.moment(row.checked_in_at),
            priority: goes_ahead(&row.answers, age),
            promised: row.promised.map(|at| self.moment(at)),
            place,
            needs,
        };
        Some((person, known.iter().map(|(step, _)| step.id).collect()))
    }

    /// In the hall since the last room, or since somebody was called, did not come and was put back.
    fn hall(&self, row: &Here) -> Place {
        let left = row.steps.iter().filter(|step| step.state.is_over() && step.started_at.is_some());
        let last = left.max_by_key(|step| step.ended_at);
        let back = row.steps.iter().filter(|step| !step.state.is_over()).map(|step| step.since).max();
        let ended = last.and_then(|step| step.ended_at).unwrap_or(row.checked_in_at);
        let from = last.filter(|step| step.station.as_str() != REGISTRATION);
        Place::Hall {
            since: self.moment(back.map_or(ended, |back| back.max(ended))),
            from: from.and_then(|step| self.place_of(&step.station)),
        }
    }

    /// Whoever is booked and not here yet.
    fn expected(&self) -> Vec<Person> {
        let mut people = Vec::new();
        for row in self.today.booked.iter().filter(|row| row.came_at.is_none()) {
            let age = row.born.age_on(self.day);
            let Ok((_, items)) = content_for(self.state.catalogue, &row.package, row.sex, age, self.day)
            else {
                continue;
            };
            let items: Vec<&str> = items.iter().map(checkup_core::codes::ItemCode::as_str).collect();
            let items = items.join(",");
            let stops = self.state.routing.stops(self.state.catalogue, &items);
            let is_registration = |station: usize| {
                self.stations.get(station).is_some_and(|one| one.code.as_str() == REGISTRATION)
            };
            let stations: Vec<(usize, bool)> =
                stops.iter().map(|stop| (stop.station, is_registration(stop.station))).collect();
            let at = Moment::from_millis(i64::from(row.minute) * 60_000);
            let (high, low) = row.id.uuid().as_u64_pair();
            people.push(Person {
                key: BOOKED_KEYS | (high ^ low),
                arrived: at,
                priority: age >= ELDERLY,
                promised: None,
                place: Place::Expected { at },
                needs: self.needs(&items, AgeGroup::of(age), &stations, None),
            });
        }
        people.sort_by_key(|person| person.key);
        people.dedup_by_key(|person| person.key);
        people
    }
}

impl View {
    /// The floor of a day as it is at `now`.
    pub fn new(state: &AppState, today: Today, day: NaiveDate, now: DateTime<Utc>) -> Self {
        let mut builder = Builder::new(state, &today, day, now);
        let (mut people, mut who) = (Vec::new(), Vec::new());
        let mut first = Vec::new();
        for (at, row) in today.here.iter().enumerate() {
            let open = row.steps.iter().find(|step| !step.state.is_over()).map(|step| step.id);
            let Some((person, steps)) = builder.here(row) else {
                first.push(open);
                continue;
            };
            let is_over = |need: &usize| person.needs.get(*need).is_none_or(|need| need.over);
            let may = person.needs.iter().position(|need| !need.over && need.after.iter().all(is_over));
            first.push(may.and_then(|need| steps.get(need).copied()).or(open));
            people.push(person);
            who.push((at, steps));
        }
        people.extend(builder.expected());
        let late = |row: &crate::store::routing::Booked| {
            let booked = Moment::from_millis(i64::from(row.minute) * 60_000);
            Some(builder.moment(row.came_at?) - booked)
        };
        let late = today.booked.iter().filter_map(late).collect();
        let (midnight, stations) = (builder.midnight, builder.stations);
        let floor = Floor::new(builder.now, WALK, stations, people);
        if let Err(error) = &floor {
            tracing::warn!(code = checkup_core::error::Coded::code(error), "no floor");
        }
        Self { midnight, first, floor: floor.ok(), late, who, today }
    }

    fn time(&self, at: Moment) -> DateTime<Utc> {
        self.midnight + TimeDelta::milliseconds(at.millis())
    }

    fn expected(&self, outlook: Outlook) -> Expected {
        let Outlook { early, likely, late } = outlook;
        Expected { early: self.time(early), likely: self.time(likely), late: self.time(late) }
    }

    /// Where everybody who is here goes next, and when, from `runs` runs besides the most likely course.
    pub fn courses(&self, runs: usize) -> BTreeMap<VisitId, Course> {
        let forecasts =
            self.floor.as_ref().map(|floor| forecast(floor, &self.late, runs)).unwrap_or_default();
        let mut by_row: BTreeMap<usize, (&[StepId], &Forecast)> = BTreeMap::new();
        for forecast in &forecasts {
            // Whoever is expected comes after everybody who is here.
            if let Some((row, steps)) = self.who.get(forecast.person) {
                by_row.insert(*row, (steps, forecast));
            }
        }
        let first = |at: usize| self.first.get(at).copied().flatten();
        let course =
            |(at, row): (usize, &Here)| (row.visit, self.course(row, by_row.get(&at).copied(), first(at)));
        self.today.here.iter().enumerate().map(course).collect()
    }

    fn course(&self, row: &Here, forecast: Option<(&[StepId], &Forecast)>, first: Option<StepId>) -> Course {
        let done = forecast.map(|(_, forecast)| self.expected(forecast.done));
        if let Some(step) = row.steps.iter().find(|step| is_busy(step)) {
            return Course { current: Some(step.id), onward: None, done };
        }
        let open = |id: &StepId| row.steps.iter().any(|step| step.id == *id && !step.state.is_over());
        let next = forecast.and_then(|(steps, forecast)| steps.get(forecast.next?).copied()).filter(open);
        let pinned = row.pinned.filter(open);
        let onward = |step: StepId| {
            let (_, forecast) = forecast?;
            let because = forecast.because.as_ref()?;
            Some(Onward {
                step,
                station: because.station.clone(),
                why: because.why,
                then: because.then.clone(),
                slot: because.slot.map(|slot| self.time(slot)),
                pinned: pinned.is_some(),
                begins: self.expected(forecast.begins?),
            })
        };
        match next.filter(|next| pinned.is_none_or(|pinned| pinned == *next)) {
            Some(next) => Course { current: Some(next), onward: onward(next), done },
            None => Course { current: pinned.or(first), onward: None, done },
        }
    }
}
