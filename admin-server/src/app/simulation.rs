//! A booked day before it happens, as the router's simulation reads it: who is booked when, which stations their packages
//! lead them to, and what the centre has for them.

use super::{Actor, AppError, Permission};
use crate::state::AppState;
use crate::store;
use crate::store::booking::BookingRow;
use checkup_core::booking::BookingState;
use checkup_core::catalog::{Catalogue, Station};
use checkup_core::package::content_for;
use checkup_core::routing::simulate::{DayPatient, DayStation, DayStep};
use checkup_core::routing::{Day, plan};
use chrono::NaiveDate;

/// The station that check-in completes.
const REGISTRATION: &str = "REG";

/// Minutes to walk between two rooms.
const WALK: f64 = 1.0;

/// From this age on people go ahead.
const AHEAD: u32 = 80;

/// How long a step takes, in hundredths of what is expected: on average as expected, at times much longer.
const TAKES: [u16; 16] = [55, 65, 75, 80, 85, 90, 93, 97, 100, 104, 108, 113, 118, 127, 135, 155];

/// How late people come, in minutes.
const LATE: [i16; 16] = [-15, -10, -8, -6, -5, -4, -3, -2, -1, 0, 1, 2, 4, 7, 11, 18];

/// A booked day.
#[derive(Clone, Debug, PartialEq)]
pub struct BookedDay {
    /// When it begins, in minutes after midnight: the full hour before anybody is expected.
    pub opens: u16,
    /// How many people are booked.
    pub people: usize,
    /// How many of them are left out because their package is no longer for them.
    pub left_out: usize,
    /// The day to simulate; nobody is in it when nobody is booked.
    pub day: Day,
}

/// The bookings of a day as a day to simulate.
pub async fn booked_day(state: &AppState, actor: &Actor, date: NaiveDate) -> Result<BookedDay, AppError> {
    actor.require(Permission::Simulate)?;
    let rows = store::booking::of_day(state.store.db(), date).await?;
    Ok(day_of(state.catalogue, date, &rows))
}

fn day_of(catalogue: &Catalogue, date: NaiveDate, rows: &[BookingRow]) -> BookedDay {
    let comes = |row: &&BookingRow| matches!(row.state, BookingState::Booked | BookingState::CheckedIn);
    let rows: Vec<&BookingRow> = rows.iter().filter(comes).collect();
    let first = rows.iter().map(|row| row.minute).min().unwrap_or(0);
    let opens = first.saturating_sub(LATE.iter().min().map_or(0, |most| most.unsigned_abs())) / 60 * 60;
    let patients: Vec<DayPatient> =
        rows.iter().filter_map(|row| patient(catalogue, date, opens, row)).collect();
    let visited = |station: &&Station| {
        patients.iter().any(|patient| patient.steps.iter().any(|step| step.station == station.code))
    };
    let stations = catalogue.stations().iter().filter(visited).map(|station| DayStation {
        code: station.code.clone(),
        rooms: station.servers.clamp(1, 64),
        expected_min: f64::from(station.minutes_typical),
        open_min: Vec::new(),
        staff: Vec::new(),
    });
    let stations = stations.collect();
    BookedDay {
        opens,
        people: rows.len(),
        left_out: rows.len() - patients.len(),
        day: Day { name: date.to_string(), walk_min: WALK, stations, patients },
    }
}

fn patient(catalogue: &Catalogue, date: NaiveDate, opens: u16, row: &BookingRow) -> Option<DayPatient> {
    let age = row.patient.born.age_on(date);
    let (_, items) = content_for(catalogue, &row.package, row.patient.sex, age, date).ok()?;
    let plan = plan(catalogue, &items, &[]);
    let id = row.id.to_string();
    let fasting = |code| catalogue.item(code).is_some_and(|item| item.fasting_hours > 0);
    let steps = plan.stops().iter().filter(|stop| stop.station.as_str() != REGISTRATION).map(|stop| {
        let expected = catalogue.station(&stop.station).map_or(0, |station| station.minutes_typical);
        let earlier = plan.before(&stop.station).filter(|station| station.as_str() != REGISTRATION);
        DayStep {
            id: stop.station.to_string(),
            station: stop.station.clone(),
            actual_min: f64::from(expected) * f64::from(drawn(&TAKES, &id, stop.station.as_str())) / 100.0,
            after: earlier.map(ToString::to_string).collect(),
            before_meal: stop.items.iter().any(fasting),
            slot_min: None,
            staff: None,
        }
    });
    let booked = f64::from(row.minute) - f64::from(opens);
    Some(DayPatient {
        id: row.code.to_string(),
        booked_min: Some(booked),
        arrives_min: (booked + f64::from(drawn(&LATE, &id, ""))).max(0.0),
        priority: u8::from(age >= AHEAD),
        steps: steps.collect(),
    })
    .filter(|patient| !patient.steps.is_empty())
}

/// The entry of a table that belongs to this booking and this place, the same each time (FNV-1a, 64 bits).
fn drawn<T: Copy + Default>(table: &[T; 16], id: &str, place: &str) -> T {
    let hash = id.bytes().chain(place.bytes()).fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    // The upper bits of the product of a last mixing: the lower ones of this hash are poor.
    let mixed = (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 60;
    usize::try_from(mixed).ok().and_then(|place| table.get(place)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_is_on_average_what_is_expected_and_the_same_each_time() {
        assert_eq!(TAKES.iter().sum::<u16>(), 1600);
        let ids: Vec<String> = (0..4000).map(|n| format!("019aa000-0000-7000-8000-{n:012}")).collect();
        let sum: u32 = ids.iter().map(|id| u32::from(drawn(&TAKES, id, "US"))).sum();
        let mean = f64::from(sum) / 4000.0;
        assert!((98.0..102.0).contains(&mean), "{mean}");
        assert_eq!(drawn(&LATE, &ids[7], ""), drawn(&LATE, &ids[7], ""));
    }
}
