//! The catalogue in the form in which the kiosk fetches it: what a checkup does, where, for whom, how prepared, in which
//! packages and at which list price. Nothing of what judges a result, and nothing of what something costs the centre.
//!
//! Cells stay the text of their tables, already split: they go through the same readers as the tables, so that what was
//! packed is checked like what was loaded, without the parsers of CSV and TOML.

use super::Catalogue;
use super::error::CatalogueError;
use super::item::Item;
use super::load::{self, STATION_COLUMNS, WHAT_COLUMNS};
use super::package::{Package, PickGroup, Tier};
use super::packages::{self, RawPackage, RawPick, RawTier};
use super::raw::ready;
use super::station::Station;
use crate::codes::{ItemCode, StationCode};
use crate::money::Currency;
use serde::{Deserialize, Serialize};
use toml::Spanned;

/// A catalogue to be sent: serialised, fetched, and checked again by `Catalogue::try_from`.
///
/// The catalogue made of it answers every rule of `package`, `routing` and `billing`. For judging results it is empty:
/// no limit, unit, LOINC code, formula table or criterion.
///
/// ```
/// use checkup_core::catalog::{Catalogue, Packed};
/// let whole = Catalogue::builtin().unwrap();
/// let packed = Catalogue::try_from(Packed::of(&whole)).unwrap();
/// assert_eq!(packed.items().len(), whole.items().len());
/// assert_eq!(packed.stations(), whole.stations());
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Packed {
    items: Vec<Vec<String>>,
    stations: Vec<Vec<String>>,
    packages: Vec<PackedPackage>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct PackedPackage {
    code: String,
    illustrative: bool,
    source: String,
    vat: String,
    valid_from: String,
    valid_before: Option<String>,
    items: Vec<String>,
    picks: Vec<PackedPick>,
    tiers: Vec<PackedTier>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct PackedPick {
    group: String,
    choose: u32,
    items: Vec<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct PackedTier {
    sex: String,
    age_from: u32,
    age_below: Option<u32>,
    price: i64,
    adds: Vec<String>,
}

impl Packed {
    /// Packs a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self {
            items: catalogue.items().iter().map(item).collect(),
            stations: catalogue.stations().iter().map(station).collect(),
            packages: catalogue.packages().iter().map(package).collect(),
        }
    }
}

/// In the order of [`WHAT_COLUMNS`].
fn item(item: &Item) -> Vec<String> {
    let against = item.contraindications.iter();
    let against: Vec<String> =
        against.map(|c| format!("{}:{}", c.condition.token(), c.severity.token())).collect();
    vec![
        item.code.to_string(),
        item.category.token().to_owned(),
        item.specimen.token().to_owned(),
        item.station.to_string(),
        item.minutes.to_string(),
        item.fasting_hours.to_string(),
        item.value_type.token().to_owned(),
        item.sex.token().to_owned(),
        against.join(" "),
        stations(&item.before_stations),
        item.confidence.token().to_owned(),
        item.sources.join(" "),
        item.valid_from.to_string(),
    ]
}

/// In the order of [`STATION_COLUMNS`].
fn station(station: &Station) -> Vec<String> {
    vec![
        station.code.to_string(),
        station.minutes_typical.to_string(),
        station.minutes_min.to_string(),
        station.minutes_max.to_string(),
        station.visits_per_patient.to_string(),
        station.servers.to_string(),
        station.route_order.to_string(),
        station.visited.token().to_owned(),
        stations(&station.after_stations),
        station.sources.join(" "),
        station.valid_from.to_string(),
    ]
}

fn stations(codes: &[StationCode]) -> String {
    codes.iter().map(StationCode::as_str).collect::<Vec<_>>().join(" ")
}

fn codes(items: &[ItemCode]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
}

fn package(package: &Package) -> PackedPackage {
    let pick = |pick: &PickGroup| PackedPick {
        group: pick.code.to_string(),
        choose: u32::try_from(pick.choose).unwrap_or(u32::MAX),
        items: codes(&pick.items),
    };
    let tier = |tier: &Tier| PackedTier {
        sex: tier.sex.letter().to_owned(),
        age_from: tier.age_from,
        age_below: tier.age_below,
        price: tier.price.minor,
        adds: codes(&tier.adds),
    };
    PackedPackage {
        code: package.code.to_string(),
        illustrative: package.illustrative,
        source: package.sources.join(" "),
        vat: package.vat.token().to_owned(),
        valid_from: package.valid_from.to_string(),
        valid_before: package.valid_before.map(|day| day.to_string()),
        items: codes(&package.items),
        picks: package.picks.iter().map(pick).collect(),
        tiers: package.tiers.iter().map(tier).collect(),
    }
}

/// A value from no place in a text.
fn bare<T>(value: T) -> Spanned<T> {
    Spanned::new(0..0, value)
}

fn all_bare(values: Vec<String>) -> Vec<Spanned<String>> {
    values.into_iter().map(bare).collect()
}

impl From<PackedPackage> for RawPackage {
    fn from(packed: PackedPackage) -> Self {
        Self {
            code: bare(packed.code),
            includes: None,
            illustrative: packed.illustrative,
            currency: bare(Currency::Vnd.code().to_owned()),
            source: bare(packed.source),
            vat: bare(packed.vat),
            valid_from: bare(packed.valid_from),
            valid_before: packed.valid_before.map(bare),
            items: all_bare(packed.items),
            pick: packed.picks.into_iter().map(RawPick::from).collect(),
            tier: packed.tiers.into_iter().map(|tier| bare(RawTier::from(tier))).collect(),
        }
    }
}

impl From<PackedPick> for RawPick {
    fn from(packed: PackedPick) -> Self {
        Self {
            group: bare(packed.group),
            choose: bare(packed.choose as usize),
            items: all_bare(packed.items),
        }
    }
}

impl From<PackedTier> for RawTier {
    fn from(packed: PackedTier) -> Self {
        Self {
            sex: bare(packed.sex),
            age_from: Some(bare(packed.age_from)),
            age_below: packed.age_below.map(bare),
            price: bare(packed.price),
            cost: None,
            adds: all_bare(packed.adds),
        }
    }
}

impl TryFrom<Packed> for Catalogue {
    type Error = CatalogueError;

    /// Everything [`Catalogue::load`] checks of these parts is checked here; a refusal counts rows from 1 in place of
    /// lines, and every package stands in line 1.
    fn try_from(packed: Packed) -> Result<Self, CatalogueError> {
        let stations = load::stations_of(&ready("stations.csv", STATION_COLUMNS, packed.stations))?;
        let known = |code: &StationCode| stations.iter().any(|station| station.code == *code);
        let items = load::items_of(&ready("items.csv", WHAT_COLUMNS, packed.items), known, |_, _| Ok(()))?;
        let raws: Vec<RawPackage> = packed.packages.into_iter().map(RawPackage::from).collect();
        let places: Vec<StationCode> = stations.iter().map(|station| station.code.clone()).collect();
        let row_of =
            |code: &StationCode| (1..).zip(&places).find(|(_, own)| *own == code).map_or(1, |(row, _)| row);
        Self::put_together(items, stations, row_of, |known| packages::packages_of("", &raws, known))
    }
}
