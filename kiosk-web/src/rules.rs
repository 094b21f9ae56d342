//! The rules of `core`, run here in the browser on what the server offered: what to ask, and what follows.

use crate::offer::Offer;
use checkup_core::catalog::Catalogue;
use checkup_core::codes::{ItemCode, StationCode};
use checkup_core::package::{Answers, Finding, Person, Question};
use std::sync::OnceLock;

static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();

/// The catalogue. In the browser it is what [`install`] was given, and no page is drawn before that.
pub fn catalogue() -> Option<&'static Catalogue> {
    #[cfg(not(target_arch = "wasm32"))]
    return CATALOGUE.get().or_else(|| {
        let builtin = Catalogue::builtin().ok()?;
        Some(CATALOGUE.get_or_init(|| builtin))
    });
    #[cfg(target_arch = "wasm32")]
    CATALOGUE.get()
}

/// Reads the packed catalogue as it was fetched, with the checks of a loaded one. The error says what is wrong with it.
#[cfg(target_arch = "wasm32")]
pub fn install(packed: &str) -> Result<(), String> {
    let packed: checkup_core::catalog::Packed =
        serde_json::from_str(packed).map_err(|error| error.to_string())?;
    let catalogue = Catalogue::try_from(packed).map_err(|error| error.to_string())?;
    let _first_stays = CATALOGUE.set(catalogue);
    Ok(())
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
