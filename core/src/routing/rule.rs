//! Hard precedences between stations, from three places: the station's own row (`after_stations`), an item's row
//! (`before_stations`: abdomen ultrasound before gastroscopy, full-bladder ultrasound before urine, pregnancy test
//! before X-ray), and fasting: whatever needs an empty stomach comes before the meal.

use crate::catalog::{Catalogue, Item, Visited};
use crate::codes::StationCode;
use std::collections::BTreeSet;

/// Every pair (earlier, later) that holds among `stations` for these items.
pub fn precedences(
    catalogue: &Catalogue,
    stations: &[StationCode],
    items: &[&Item],
) -> BTreeSet<(StationCode, StationCode)> {
    let mut pairs = BTreeSet::new();
    let wanted = || stations.iter().filter_map(|code| catalogue.station(code));
    for station in wanted() {
        pairs.extend(station.after_stations.iter().map(|earlier| (earlier.clone(), station.code.clone())));
    }
    for item in items {
        pairs.extend(item.before_stations.iter().map(|later| (item.station.clone(), later.clone())));
        if item.fasting_hours > 0 {
            let meals = wanted().filter(|station| station.visited == Visited::AfterFasting);
            pairs.extend(meals.map(|meal| (item.station.clone(), meal.code.clone())));
        }
    }
    pairs.retain(|(earlier, later)| {
        earlier != later && stations.contains(earlier) && stations.contains(later)
    });
    pairs
}

/// Stations in list order, each moved back only as far as its precedences ask. Stations in a cycle are left out;
/// the catalogue refuses to load with one.
pub(super) fn ordered(
    wanted: &[StationCode],
    precedences: &BTreeSet<(StationCode, StationCode)>,
) -> Vec<StationCode> {
    let mut order: Vec<StationCode> = Vec::with_capacity(wanted.len());
    let ready = |station: &StationCode, order: &[StationCode]| {
        precedences.iter().all(|(earlier, later)| later != station || order.contains(earlier))
    };
    while let Some(station) = wanted.iter().find(|s| !order.contains(s) && ready(s, &order)) {
        order.push(station.clone());
    }
    order
}

/// A station that the rules of the whole catalogue give no place, if they contradict each other.
pub(crate) fn unordered(catalogue: &Catalogue) -> Option<StationCode> {
    let stations: Vec<StationCode> = catalogue.stations().iter().map(|s| s.code.clone()).collect();
    let items: Vec<&Item> = catalogue.items().iter().filter(|item| !item.at_home()).collect();
    let order = ordered(&stations, &precedences(catalogue, &stations, &items));
    stations.into_iter().find(|station| !order.contains(station))
}
