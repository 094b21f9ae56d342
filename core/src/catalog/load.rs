//! From rows to checked items, stations and packages.

use super::cutoff::{Cut, KrCutoffs};
use super::error::{CatalogueError, Problem};
use super::item::{
    Category, Confidence, Contraindication, Critical, ForSex, HOME, Item, Limits, Ranges, SiUnit, Specimen,
    ValueType,
};
use super::loinc::Loinc;
use super::places::Places;
use super::raw::{Row, rows};
use super::station::{Station, Visited};
use crate::codes::{ItemCode, StationCode};
use crate::lab::age::AgeBand;
use crate::lab::range::ADULT;
use crate::lab::ranges::{ForPregnancy, RangeKey, RangeRow, RangeTable};
use crate::lab::unit;
use crate::person::Sex;
use crate::quantity::Unit;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// The columns of an item without what judges its results.
pub(super) const WHAT_COLUMNS: &[&str] = &[
    "code",
    "category",
    "specimen",
    "station",
    "minutes",
    "fasting",
    "value_type",
    "sex",
    "contraindications",
    "before_stations",
    "confidence",
    "source",
    "valid_from",
];

const ITEM_COLUMNS: &[&str] = &[
    "code",
    "loinc",
    "ucum",
    "category",
    "specimen",
    "station",
    "minutes",
    "fasting",
    "value_type",
    "sex",
    "ref_low_m",
    "ref_high_m",
    "ref_low_f",
    "ref_high_f",
    "crit_low",
    "crit_high",
    "crit_at_limit",
    "normal_qualitative",
    "si_unit",
    "factor_to_si",
    "si_loinc",
    "kr_nhis_A",
    "kr_nhis_B",
    "kr_nhis_suspect",
    "contraindications",
    "before_stations",
    "confidence",
    "source",
    "valid_from",
];

pub(super) const STATION_COLUMNS: &[&str] = &[
    "station",
    "minutes_typical",
    "minutes_min",
    "minutes_max",
    "visits_per_patient",
    "servers_200pd_330min_85pct",
    "route_order",
    "visited",
    "after_stations",
    "source",
    "valid_from",
];

/// Reads `stations.csv`, in file order.
pub(super) fn stations(text: &str) -> Result<Vec<Station>, CatalogueError> {
    stations_of(&rows("stations.csv", text, STATION_COLUMNS)?)
}

/// Stations from their rows.
pub(super) fn stations_of(rows: &[Row]) -> Result<Vec<Station>, CatalogueError> {
    let codes: Vec<&str> = rows.iter().map(|row| row.text("station")).collect();
    let mut stations: Vec<Station> = Vec::with_capacity(rows.len());
    for row in rows {
        let station = station(row, &codes)?;
        if stations.iter().any(|other| other.code == station.code) {
            return Err(row.fail("station", Problem::DuplicateCode));
        }
        if stations.iter().any(|other| other.route_order == station.route_order) {
            return Err(row.fail("route_order", Problem::DuplicateCode));
        }
        stations.push(station);
    }
    Ok(stations)
}

/// The line on which a station's row stands, for an error that concerns several rows; 1 if there is none.
pub(super) fn line_of(stations_csv: &str, code: &str) -> u64 {
    let place = stations_csv.lines().position(|line| line.split(',').next() == Some(code));
    place.map_or(1, |at| at as u64 + 1)
}

fn station(row: &Row, codes: &[&str]) -> Result<Station, CatalogueError> {
    let known = |word: &str| codes.contains(&word).then(|| StationCode::parse(word).ok()).flatten();
    let station = Station {
        code: row.read("station", Problem::BadCode, exact(StationCode::parse, StationCode::as_str))?,
        minutes_typical: row.whole("minutes_typical", 600)?,
        minutes_min: row.whole("minutes_min", 600)?,
        minutes_max: row.whole("minutes_max", 600)?,
        visits_per_patient: row
            .decimal("visits_per_patient")?
            .filter(|visits| !visits.is_sign_negative())
            .ok_or_else(|| row.fail("visits_per_patient", Problem::BadNumber))?,
        servers: row.whole("servers_200pd_330min_85pct", 999)?,
        route_order: row.whole("route_order", 9_999)?,
        visited: row.read("visited", Problem::UnknownWord, Visited::parse)?,
        after_stations: row.words("after_stations", Problem::UnknownStation, known)?,
        sources: sources(row)?,
        valid_from: row.valid_from()?,
    };
    if station.minutes_min > station.minutes_typical {
        return Err(row.fail("minutes_min", Problem::LowAboveHigh));
    }
    if station.minutes_typical > station.minutes_max {
        return Err(row.fail("minutes_typical", Problem::LowAboveHigh));
    }
    Ok(station)
}

/// Reads `items.csv`, in file order.
pub(super) fn items(text: &str, known: impl Fn(&StationCode) -> bool) -> Result<Vec<Item>, CatalogueError> {
    let mut loincs = BTreeSet::new();
    items_of(&rows("items.csv", text, ITEM_COLUMNS)?, known, |row, item| {
        judged(row, item)?;
        if item.loinc.as_ref().is_some_and(|loinc| !loincs.insert(loinc.clone())) {
            return Err(row.fail("loinc", Problem::DuplicateLoinc));
        }
        Ok(())
    })
}

/// Items from their rows: what is done, where, for whom and how prepared; `more` reads the rest of the row.
pub(super) fn items_of(
    rows: &[Row],
    known: impl Fn(&StationCode) -> bool,
    mut more: impl FnMut(&Row, &mut Item) -> Result<(), CatalogueError>,
) -> Result<Vec<Item>, CatalogueError> {
    let mut seen = Places::default();
    let mut items = Vec::with_capacity(rows.len());
    for row in rows {
        let mut item = item(row, &known)?;
        more(row, &mut item)?;
        if !seen.note(item.code.as_str(), items.len()) {
            return Err(row.fail("code", Problem::DuplicateCode));
        }
        items.push(item);
    }
    Ok(items)
}

fn item(row: &Row, known: &impl Fn(&StationCode) -> bool) -> Result<Item, CatalogueError> {
    let station = |word: &str| StationCode::parse(word).ok().filter(|code| known(code));
    let placed =
        |word: &str| StationCode::parse(word).ok().filter(|code| code.as_str() == HOME || known(code));
    Ok(Item {
        code: row.read("code", Problem::BadCode, exact(ItemCode::parse, ItemCode::as_str))?,
        loinc: None,
        unit: None,
        category: row.read("category", Problem::UnknownWord, Category::parse)?,
        specimen: row.read("specimen", Problem::UnknownSpecimen, Specimen::parse)?,
        station: row.read("station", Problem::UnknownStation, placed)?,
        minutes: row.whole("minutes", 600)?,
        fasting_hours: row.whole("fasting", 24)?,
        value_type: row.read("value_type", Problem::UnknownWord, ValueType::parse)?,
        sex: row.read("sex", Problem::UnknownWord, ForSex::parse)?,
        ranges: Ranges::default(),
        table: RangeTable::default(),
        critical: Critical::default(),
        urgent: Vec::new(),
        delta: Vec::new(),
        normal_qualitative: None,
        si: None,
        kr_nhis: None,
        contraindications: row.words("contraindications", Problem::UnknownWord, Contraindication::parse)?,
        before_stations: row.words("before_stations", Problem::UnknownStation, station)?,
        confidence: row.read("confidence", Problem::UnknownWord, Confidence::parse)?,
        sources: sources(row)?,
        valid_from: row.valid_from()?,
    })
}

/// What the row says about results: LOINC codes, units, limits and cut-offs.
fn judged(row: &Row, item: &mut Item) -> Result<(), CatalogueError> {
    item.loinc = row.maybe("loinc", Problem::BadLoinc, |t| Loinc::parse(t).ok())?;
    item.unit = row.maybe("ucum", Problem::UnknownUnit, known_unit)?;
    item.critical = critical(row)?;
    item.ranges = Ranges {
        male: limits(row, "ref_low_m", "ref_high_m", &item.critical)?,
        female: limits(row, "ref_low_f", "ref_high_f", &item.critical)?,
    };
    item.normal_qualitative = Some(row.text("normal_qualitative").to_owned()).filter(|t| !t.is_empty());
    item.si = si(row, item.unit.as_ref())?;
    item.kr_nhis = kr_nhis(row)?;
    for range in adult_rows(item, row.line) {
        item.table.add(range).map_err(|tie| row.ties("code", tie.with))?;
    }
    Ok(())
}

/// The table's own limits as rows for adults in any laboratory; one row for both sexes where they are the same.
fn adult_rows(item: &Item, line: u64) -> Vec<RangeRow> {
    let Ranges { male, female } = item.ranges;
    let both = item.sex == ForSex::Any && male == female;
    let rows = if both {
        vec![(None, male)]
    } else {
        [(Some(Sex::Male), male), (Some(Sex::Female), female)]
            .into_iter()
            .filter(|(sex, _)| sex.is_some_and(|sex| item.sex.admits(sex)))
            .collect()
    };
    let stated = rows.into_iter().filter(|(_, limits)| *limits != Limits::default());
    stated
        .map(|(sex, limits)| RangeRow {
            key: RangeKey {
                laboratory: None,
                method: None,
                sex,
                age: AgeBand::new(Some(ADULT), None),
                pregnancy: ForPregnancy::Any,
            },
            limits,
            valid_from: item.valid_from,
            valid_until: None,
            confidence: item.confidence,
            sources: item.sources.clone(),
            place: ("items.csv", line),
        })
        .collect()
}

/// A code exactly as in the table: what parsing would have to tidy is refused.
pub(super) fn exact<T, E>(
    parse: impl Fn(&str) -> Result<T, E>,
    text: impl Fn(&T) -> &str,
) -> impl Fn(&str) -> Option<T> {
    move |cell| parse(cell).ok().filter(|code| text(code) == cell)
}

/// A unit of the conversion table. UCUM allows no blank inside an annotation; LOINC's `{Spec grav}` has one.
pub(super) fn known_unit(text: &str) -> Option<Unit> {
    Unit::parse(&text.replace(' ', "_")).ok().filter(|unit| unit::ucum(unit.as_str()).is_some())
}

pub(super) fn sources(row: &Row) -> Result<Vec<String>, CatalogueError> {
    Ok(row.filled("source")?.split_whitespace().map(str::to_owned).collect())
}

fn critical(row: &Row) -> Result<Critical, CatalogueError> {
    let (low, high) = (row.decimal("crit_low")?, row.decimal("crit_high")?);
    if low.zip(high).is_some_and(|(low, high)| low > high) {
        return Err(row.fail("crit_low", Problem::LowAboveHigh));
    }
    let high_included =
        row.maybe("crit_at_limit", Problem::UnknownWord, |t| (t == "high" && high.is_some()).then_some(()))?;
    Ok(Critical { low, high, high_included: high_included.is_some() })
}

fn limits(row: &Row, low: &str, high: &str, critical: &Critical) -> Result<Limits, CatalogueError> {
    let limits = Limits { low: row.decimal(low)?, high: row.decimal(high)? };
    within(row, (low, high), limits, critical)
}

/// Limits that rise and lie within the call-back limits.
pub(super) fn within(
    row: &Row,
    (low, high): (&str, &str),
    limits: Limits,
    critical: &Critical,
) -> Result<Limits, CatalogueError> {
    let above = |a: Option<Decimal>, b: Option<Decimal>| a.zip(b).is_some_and(|(a, b)| a > b);
    if above(limits.low, limits.high) {
        return Err(row.fail(low, Problem::LowAboveHigh));
    }
    if above(critical.low, limits.low) {
        return Err(row.fail(low, Problem::RangeBeyondCritical));
    }
    if above(limits.high, critical.high) {
        return Err(row.fail(high, Problem::RangeBeyondCritical));
    }
    Ok(limits)
}

fn si(row: &Row, own: Option<&Unit>) -> Result<Option<SiUnit>, CatalogueError> {
    let unit = row.maybe("si_unit", Problem::UnknownUnit, known_unit)?;
    let factor = row.decimal("factor_to_si")?;
    let loinc = row.maybe("si_loinc", Problem::BadLoinc, |t| Loinc::parse(t).ok())?;
    match (unit, factor, own) {
        (None, None, _) if loinc.is_none() => Ok(None),
        (Some(unit), Some(factor), Some(_)) if factor > Decimal::ZERO => {
            Ok(Some(SiUnit { unit, factor, loinc }))
        }
        (Some(_), _, _) => Err(row.fail("factor_to_si", Problem::IncompleteSi)),
        _ => Err(row.fail("si_unit", Problem::IncompleteSi)),
    }
}

fn kr_nhis(row: &Row) -> Result<Option<KrCutoffs>, CatalogueError> {
    let cut = |column| row.maybe(column, Problem::BadCutoff, Cut::parse);
    match (cut("kr_nhis_A")?, cut("kr_nhis_B")?, cut("kr_nhis_suspect")?) {
        (None, None, None) => Ok(None),
        (Some(a), Some(b), Some(suspect)) => Ok(Some(KrCutoffs { a, b, suspect })),
        (None, _, _) => Err(row.fail("kr_nhis_A", Problem::MissingValue)),
        (_, None, _) => Err(row.fail("kr_nhis_B", Problem::MissingValue)),
        _ => Err(row.fail("kr_nhis_suspect", Problem::MissingValue)),
    }
}
