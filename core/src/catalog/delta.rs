//! `delta.csv`: which change between two checkups suggests that one of the specimens is another person's.

use super::error::{CatalogueError, Problem};
use super::item::{Confidence, Item, ValueType};
use super::load::{known_unit, sources};
use super::raw::rows;
use super::urgent::{find, rule_name};
use crate::lab::delta::{Change, DeltaRule};
use std::collections::BTreeSet;

const COLUMNS: &[&str] =
    &["rule", "item", "change", "unit", "needs_another", "confidence", "source", "valid_from"];

/// Reads the file into the items.
pub(super) fn add(text: &str, items: &mut [Item]) -> Result<(), CatalogueError> {
    let rows = rows("delta.csv", text, COLUMNS)?;
    let mut seen = BTreeSet::new();
    for row in &rows {
        let rule = row.read("rule", Problem::BadCode, rule_name)?;
        if !seen.insert(rule.clone()) {
            return Err(row.fail("rule", Problem::DuplicateCode));
        }
        let item = find(row, items)?;
        let change = row.read("change", Problem::BadCutoff, Change::parse)?;
        let expected = if change == Change::BloodGroup { ValueType::Coded } else { ValueType::Numeric };
        if item.value_type != expected {
            return Err(row.fail("change", Problem::BadCutoff));
        }
        let unit = row.maybe("unit", Problem::UnknownUnit, known_unit)?;
        if unit != item.unit.clone().filter(|_| matches!(change, Change::Absolute(_))) {
            return Err(row.fail("unit", Problem::UnitMismatch));
        }
        let needs_another =
            row.maybe("needs_another", Problem::UnknownWord, |text| (text == "yes").then_some(()))?.is_some();
        item.delta.push(DeltaRule {
            rule,
            change,
            needs_another,
            confidence: row.read("confidence", Problem::UnknownWord, Confidence::parse)?,
            sources: sources(row)?,
            valid_from: row.valid_from()?,
        });
    }
    Ok(())
}
