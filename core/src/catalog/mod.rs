//! The catalogue: items, stations and packages, read once from `core/catalog/` into checked types.
//!
//! A row that is wrong in any way stops the load with its file, line, column and reason; a catalogue that exists is a
//! catalogue that can be trusted.

mod criterion;
mod cutoff;
mod delta;
mod error;
mod item;
mod load;
mod loinc;
mod martin_hopkins;
mod package;
mod packages;
mod packed;
mod places;
mod prices;
mod ranges;
mod raw;
mod station;
mod token;
mod urgent;
mod who_cvd;

pub use criterion::{ByAcuity, Criterion, CriterionCode, Eased, Feeds, Measure};
pub use cutoff::{Cut, KrCutoffs, Span};
pub use error::{CatalogueError, Problem};
pub use item::{
    Category, Condition, Confidence, Contraindication, Critical, ForSex, Item, Limits, Ranges, Severity,
    SiUnit, Specimen, ValueType,
};
pub use loinc::{Loinc, LoincError};
pub use martin_hopkins::MartinHopkins;
pub use package::{Cost, Package, PickGroup, Tier};
pub use packed::Packed;
pub(crate) use prices::price_rows;
pub use station::{Station, Visited};
pub(crate) use token::tokens;
pub use who_cvd::{WhoCvd, WhoCvdKey};

use crate::codes::{ItemCode, PackageCode, StationCode};
use chrono::NaiveDate;
use places::Places;
use std::collections::BTreeMap;

/// `items.csv` as built in.
pub const ITEMS_CSV: &str = include_str!("../../catalog/items.csv");
/// `stations.csv` as built in.
pub const STATIONS_CSV: &str = include_str!("../../catalog/stations.csv");
/// `packages.toml` as built in.
pub const PACKAGES_TOML: &str = include_str!("../../catalog/packages.toml");
/// `vn_1613.csv` as built in: the criteria of Decision 1613/BYT-QĐ.
pub const VN_1613_CSV: &str = include_str!("../../catalog/vn_1613.csv");
/// `sources.csv` as built in: id and citation of every source that the other tables name.
pub const SOURCES_CSV: &str = include_str!("../../catalog/sources.csv");

/// `ranges.csv` as built in: reference ranges beyond the adult ones of `items.csv`.
pub const RANGES_CSV: &str = include_str!("../../catalog/ranges.csv");
/// `who_cvd_2019.csv` as built in.
pub const WHO_CVD_CSV: &str = include_str!("../../catalog/who_cvd_2019.csv");
/// `martin_hopkins.csv` as built in.
pub const MARTIN_HOPKINS_CSV: &str = include_str!("../../catalog/martin_hopkins.csv");

/// `urgent.csv` as built in: what must be seen within a week.
pub const URGENT_CSV: &str = include_str!("../../catalog/urgent.csv");
/// `delta.csv` as built in: changes between two checkups that ask for a second look.
pub const DELTA_CSV: &str = include_str!("../../catalog/delta.csv");

/// Which system of units a LOINC code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitSystem {
    /// The item's own unit.
    Own,
    /// The item's SI unit.
    Si,
}

/// Items, stations and packages, all consistent with each other.
#[derive(Clone, Debug)]
pub struct Catalogue {
    items: Vec<Item>,
    stations: Vec<Station>,
    packages: Vec<Package>,
    criteria: Vec<Criterion>,
    item_at: Places,
    loinc_at: BTreeMap<Loinc, Vec<(usize, UnitSystem)>>,
    station_at: Places,
    who_cvd: WhoCvd,
    martin_hopkins: MartinHopkins,
}

impl Catalogue {
    /// The catalogue built into the program.
    ///
    /// ```
    /// use checkup_core::catalog::Catalogue;
    /// let catalogue = Catalogue::builtin().unwrap();
    /// assert_eq!(catalogue.items().len(), 235);
    /// assert_eq!(catalogue.stations().len(), 30);
    /// ```
    pub fn builtin() -> Result<Self, CatalogueError> {
        Self::load(ITEMS_CSV, STATIONS_CSV, PACKAGES_TOML)?
            .with_ranges(RANGES_CSV)?
            .with_urgent(URGENT_CSV)?
            .with_delta(DELTA_CSV)?
            .with_criteria(VN_1613_CSV)
    }

    /// Adds reference ranges, for example those of a contracted laboratory. A row that could apply to the same person
    /// just as well as one that is there is refused, and both are named.
    ///
    /// ```
    /// use checkup_core::catalog::{Catalogue, Problem, RANGES_CSV};
    /// let header = RANGES_CSV.lines().next().unwrap();
    /// let row = "PLT,LAB_A,,,18a,,,140,400,10*3/uL,2027-01-01,,medium,clinical-reference";
    /// let catalogue = Catalogue::builtin().unwrap().with_ranges(&format!("{header}\n{row}\n"));
    /// assert!(catalogue.is_ok());
    /// let twice = catalogue.unwrap().with_ranges(&format!("{header}\n{row}\n")).unwrap_err();
    /// assert_eq!(twice.problem, Problem::RangeTie);
    /// ```
    pub fn with_ranges(mut self, ranges_csv: &str) -> Result<Self, CatalogueError> {
        ranges::add(ranges_csv, &mut self.items)?;
        Ok(self)
    }

    /// Adds rules for what must be seen within a week.
    pub fn with_urgent(mut self, urgent_csv: &str) -> Result<Self, CatalogueError> {
        urgent::add(urgent_csv, &mut self.items)?;
        Ok(self)
    }

    /// Adds rules for changes against an earlier checkup.
    pub fn with_delta(mut self, delta_csv: &str) -> Result<Self, CatalogueError> {
        delta::add(delta_csv, &mut self.items)?;
        Ok(self)
    }

    /// Reads the three tables, and the built-in tables of the formulas. The first bad row is the error.
    pub fn load(items_csv: &str, stations_csv: &str, packages_toml: &str) -> Result<Self, CatalogueError> {
        let stations = load::stations(stations_csv)?;
        let known = |code: &StationCode| stations.iter().any(|station| station.code == *code);
        let items = load::items(items_csv, known)?;
        let line_of = |station: &StationCode| load::line_of(stations_csv, station.as_str());
        let mut catalogue =
            Self::put_together(items, stations, line_of, |known| packages::packages(packages_toml, known))?;
        catalogue.who_cvd = WhoCvd::read(WHO_CVD_CSV)?;
        catalogue.martin_hopkins = MartinHopkins::read(MARTIN_HOPKINS_CSV)?;
        catalogue.loinc_at = by_loinc(&catalogue.items);
        Ok(catalogue)
    }

    /// What holds between the parts, whatever they were read from: stations in list order and without a circle of
    /// precedences, packages of known items. `line_of` is where a station stands.
    fn put_together(
        items: Vec<Item>,
        stations: Vec<Station>,
        line_of: impl Fn(&StationCode) -> u64,
        packages: impl FnOnce(&dyn Fn(&ItemCode) -> Option<ForSex>) -> Result<Vec<Package>, CatalogueError>,
    ) -> Result<Self, CatalogueError> {
        // Few enough to be put in one by one: the kiosk downloads every kind of sorting.
        let mut listed: Vec<Station> = Vec::with_capacity(stations.len());
        for station in stations {
            let place = listed.partition_point(|other| other.route_order <= station.route_order);
            listed.insert(place, station);
        }
        let (mut item_at, mut station_at) = (Places::default(), Places::default());
        for (at, item) in items.iter().enumerate() {
            item_at.note(item.code.as_str(), at);
        }
        for (at, station) in listed.iter().enumerate() {
            station_at.note(station.code.as_str(), at);
        }
        let packages = packages(&|code| Some(items.get(item_at.find(code.as_str())?)?.sex))?;
        let catalogue = Self {
            items,
            stations: listed,
            packages,
            criteria: Vec::new(),
            item_at,
            loinc_at: BTreeMap::new(),
            station_at,
            who_cvd: WhoCvd::default(),
            martin_hopkins: MartinHopkins::default(),
        };
        match crate::routing::unordered(&catalogue) {
            None => Ok(catalogue),
            Some(station) => Err(CatalogueError::new(
                "stations.csv",
                line_of(&station),
                "after_stations",
                Problem::PrecedenceCycle,
                station.as_str(),
            )),
        }
    }

    /// Reads the criteria of Decision 1613 (`vn_1613.csv`) against these items. The first bad row is the error.
    pub fn with_criteria(mut self, vn_1613_csv: &str) -> Result<Self, CatalogueError> {
        self.criteria = criterion::criteria(vn_1613_csv, |code| self.item_at.find(code.as_str()).is_some())?;
        Ok(self)
    }

    /// The criteria of Decision 1613, in the order of their numbers.
    ///
    /// ```
    /// use checkup_core::catalog::Catalogue;
    /// assert_eq!(Catalogue::builtin().unwrap().criteria().len(), 102);
    /// ```
    pub fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    /// One criterion.
    pub fn criterion(&self, code: &CriterionCode) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.code == *code)
    }

    /// One item.
    pub fn item(&self, code: &ItemCode) -> Option<&Item> {
        self.items.get(self.position(code)?)
    }

    /// All items, in the order in which reports list them.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Place of an item in [`Catalogue::items`].
    pub fn position(&self, code: &ItemCode) -> Option<usize> {
        self.item_at.find(code.as_str())
    }

    /// The item a LOINC code stands for, and in which unit system. Where two items share a code (`22664-7`), the one
    /// whose own code it is; [`Catalogue::items_by_loinc`] gives both.
    ///
    /// ```
    /// use checkup_core::catalog::{Catalogue, Loinc, UnitSystem};
    /// let catalogue = Catalogue::builtin().unwrap();
    /// let (item, system) = catalogue.item_by_loinc(&Loinc::parse("14647-2").unwrap()).unwrap();
    /// assert_eq!((item.code.as_str(), system), ("TC", UnitSystem::Si));
    /// ```
    pub fn item_by_loinc(&self, loinc: &Loinc) -> Option<(&Item, UnitSystem)> {
        self.items_by_loinc(loinc).next()
    }

    /// Every item a LOINC code can stand for, the item's own code first.
    pub fn items_by_loinc(&self, loinc: &Loinc) -> impl Iterator<Item = (&Item, UnitSystem)> {
        let places = self.loinc_at.get(loinc).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|(at, system)| Some((self.items.get(*at)?, *system)))
    }

    /// One station.
    pub fn station(&self, code: &StationCode) -> Option<&Station> {
        self.stations.get(self.station_at.find(code.as_str())?)
    }

    /// All stations in list order, that of a usual morning.
    pub fn stations(&self) -> &[Station] {
        &self.stations
    }

    /// The version of a package in force on a day, usually the day of the examination.
    ///
    /// ```
    /// use checkup_core::{catalog::Catalogue, codes::PackageCode};
    /// let catalogue = Catalogue::builtin().unwrap();
    /// let std = PackageCode::parse("STD").unwrap();
    /// let day = |m, d| chrono::NaiveDate::from_ymd_opt(2026, m, d).unwrap();
    /// assert!(catalogue.package_on(&std, day(11, 1)).is_some());
    /// assert!(catalogue.package_on(&std, day(10, 31)).is_none());
    /// ```
    pub fn package_on(&self, code: &PackageCode, day: NaiveDate) -> Option<&Package> {
        self.versions(code).find(|package| package.holds_on(day))
    }

    /// Every version of one package in file order; none when the code is unknown.
    pub fn versions(&self, code: &PackageCode) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(move |package| package.code == *code)
    }

    /// Every version of every package in file order.
    pub fn packages(&self) -> &[Package] {
        &self.packages
    }

    /// The packages that can be had on `day` or later, each once, in file order.
    pub fn package_codes_from(&self, day: NaiveDate) -> Vec<&PackageCode> {
        let mut codes: Vec<&PackageCode> = Vec::new();
        for package in self.packages.iter().filter(|p| p.valid_before.is_none_or(|before| day < before)) {
            if !codes.contains(&&package.code) {
                codes.push(&package.code);
            }
        }
        codes
    }

    /// The WHO risk charts.
    pub const fn who_cvd(&self) -> &WhoCvd {
        &self.who_cvd
    }

    /// The factors of Martin and Hopkins.
    pub const fn martin_hopkins(&self) -> &MartinHopkins {
        &self.martin_hopkins
    }
}

/// Which items a LOINC code can stand for.
fn by_loinc(items: &[Item]) -> BTreeMap<Loinc, Vec<(usize, UnitSystem)>> {
    let mut loinc_at: BTreeMap<Loinc, Vec<(usize, UnitSystem)>> = BTreeMap::new();
    for (at, item) in items.iter().enumerate() {
        if let Some(loinc) = &item.loinc {
            // An item's own code comes before another item's SI code (22664-7 is UREA, and BUN in SI).
            loinc_at.entry(loinc.clone()).or_default().insert(0, (at, UnitSystem::Own));
        }
        if let Some(loinc) = item.si.as_ref().and_then(|si| si.loinc.as_ref()) {
            loinc_at.entry(loinc.clone()).or_default().push((at, UnitSystem::Si));
        }
    }
    loinc_at
}
