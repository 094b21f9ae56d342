//! The rules of `core`, run here in the browser on what the server offered: what to ask, and what follows.

use crate::offer::Offer;
use checkup_core::catalog::Catalogue;
use checkup_core::codes::{ItemCode, StationCode};
use checkup_core::package::{Answers, Finding, Person, Question};
use std::sync::OnceLock;

/// The catalogue, read once. `None` cannot happen in a build whose tests ran: the catalogue is compiled in and checked.
pub fn catalogue() -> Option<&'static Catalogue> {
    static CATALOGUE: OnceLock<Option<Catalogue>> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::builtin().ok()).as_ref()
}

fn person(offer: &Offer) -> Person {
    Person { sex: offer.sex, age: u32::from(offer.age) }
}

/// What the package needs to know of this person.
pub fn questions(offer: &Offer) -> Vec<Question> {
    catalogue()
        .map_or_else(Vec::new, |all| checkup_core::package::questions_for(all, &offer.items, person(offer)))
}

/// What follows from the answers.
pub fn findings(offer: &Offer, answers: &Answers) -> Vec<Finding> {
    catalogue()
        .map_or_else(Vec::new, |all| checkup_core::package::assess(all, &offer.items, person(offer), answers))
}

/// The rooms of the package in the order of a usual morning, each with its items in the catalogue's order.
pub fn rooms(items: &[ItemCode]) -> Vec<(StationCode, Vec<ItemCode>)> {
    let Some(all) = catalogue() else { return Vec::new() };
    let of_station = |station: &StationCode| {
        let here = all.items().iter().filter(|item| item.station == *station && items.contains(&item.code));
        here.map(|item| item.code.clone()).collect::<Vec<_>>()
    };
    let rooms = all.stations().iter().map(|station| (station.code.clone(), of_station(&station.code)));
    rooms.filter(|(_, items)| !items.is_empty()).collect()
}
