//! `ranges.csv`: reference ranges beyond the adult ones of `items.csv`, each row checked against every other.

use super::error::{CatalogueError, Problem};
use super::item::{Confidence, Item, Limits, ValueType};
use super::load::{exact, known_unit, sources};
use super::raw::{Row, rows};
use crate::codes::{ItemCode, LaboratoryCode, MethodCode};
use crate::iso8601;
use crate::lab::age::{AgeBand, AgePoint};
use crate::lab::ranges::{ForPregnancy, RangeKey, RangeRow};
use crate::lab::unit::convert;
use crate::person::Sex;
use rust_decimal::Decimal;

const FILE: &str = "ranges.csv";

const COLUMNS: &[&str] = &[
    "item",
    "laboratory",
    "method",
    "sex",
    "age_from",
    "age_until",
    "pregnancy",
    "low",
    "high",
    "unit",
    "valid_from",
    "valid_until",
    "confidence",
    "source",
];

/// Reads the file into the items' tables.
pub(super) fn add(text: &str, items: &mut [Item]) -> Result<(), CatalogueError> {
    for row in &rows(FILE, text, COLUMNS)? {
        let code = row.read("item", Problem::BadCode, exact(ItemCode::parse, ItemCode::as_str))?;
        let item = items.iter_mut().find(|item| item.code == code);
        let item = item.ok_or_else(|| row.fail("item", Problem::UnknownItem))?;
        let range = range(row, item)?;
        item.table.add(range).map_err(|tie| row.ties("item", tie.with))?;
    }
    Ok(())
}

fn range(row: &Row, item: &Item) -> Result<RangeRow, CatalogueError> {
    if item.value_type != ValueType::Numeric {
        return Err(row.fail("item", Problem::RangeForNobody));
    }
    let key = key(row, item)?;
    let limits = limits(row, item)?;
    let valid_from = row.valid_from()?;
    let valid_until = row.maybe("valid_until", Problem::BadDate, iso8601::day)?;
    if valid_until.is_some_and(|end| end <= valid_from) {
        return Err(row.fail("valid_until", Problem::RangeForNobody));
    }
    Ok(RangeRow {
        key,
        limits,
        valid_from,
        valid_until,
        confidence: row.read("confidence", Problem::UnknownWord, Confidence::parse)?,
        sources: sources(row)?,
        place: (FILE, row.line),
    })
}

fn key(row: &Row, item: &Item) -> Result<RangeKey, CatalogueError> {
    let laboratory = exact(LaboratoryCode::parse, LaboratoryCode::as_str);
    let method = exact(MethodCode::parse, MethodCode::as_str);
    let age = |column| row.maybe(column, Problem::BadAge, |text| AgePoint::parse(text).ok());
    let age = match (age("age_from")?, age("age_until")?) {
        (None, None) => None,
        (from, until) => {
            let band = AgeBand::new(from, until);
            Some(band.ok_or_else(|| row.fail("age_until", Problem::RangeForNobody))?)
        }
    };
    let key = RangeKey {
        laboratory: row.maybe("laboratory", Problem::BadCode, laboratory)?,
        method: row.maybe("method", Problem::BadCode, method)?,
        sex: row.maybe("sex", Problem::UnknownWord, |text| Sex::parse(text).ok())?,
        age,
        pregnancy: ForPregnancy::parse(row.text("pregnancy"))
            .ok_or_else(|| row.fail("pregnancy", Problem::UnknownWord))?,
    };
    if key.sex.is_some_and(|sex| !item.sex.admits(sex)) {
        return Err(row.fail("sex", Problem::RangeForNobody));
    }
    let men_only = key.sex == Some(Sex::Male) || !item.sex.admits(Sex::Female);
    if key.pregnancy != ForPregnancy::Any && men_only {
        return Err(row.fail("pregnancy", Problem::RangeForNobody));
    }
    Ok(key)
}

/// The limits in the item's own unit.
fn limits(row: &Row, item: &Item) -> Result<Limits, CatalogueError> {
    let unit = row.read("unit", Problem::UnknownUnit, known_unit)?;
    let own = item.unit.as_ref().ok_or_else(|| row.fail("unit", Problem::UnitMismatch))?;
    let read = |column| -> Result<Option<Decimal>, CatalogueError> {
        let limit = row.decimal(column)?.map(|limit| convert(limit, &unit, own, item)).transpose();
        limit.map_err(|_| row.fail("unit", Problem::UnitMismatch))
    };
    let limits = Limits { low: read("low")?, high: read("high")? };
    if limits == Limits::default() {
        return Err(row.fail("low", Problem::MissingValue));
    }
    super::load::within(row, ("low", "high"), limits, &item.critical)
}
