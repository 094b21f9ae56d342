//! `urgent.csv`: what must be seen within a week, by item.

use super::error::{CatalogueError, Problem};
use super::item::{Confidence, Item, ValueType};
use super::load::{exact, known_unit, sources};
use super::raw::{Row, rows};
use crate::codes::ItemCode;
use crate::lab::urgent::{Trigger, UrgentRule};
use std::collections::BTreeSet;

const COLUMNS: &[&str] = &["rule", "item", "condition", "unit", "confidence", "source", "valid_from"];

/// Reads the file into the items.
pub(super) fn add(text: &str, items: &mut [Item]) -> Result<(), CatalogueError> {
    let rows = rows("urgent.csv", text, COLUMNS)?;
    let mut seen = BTreeSet::new();
    for row in &rows {
        let rule = row.read("rule", Problem::BadCode, rule_name)?;
        if !seen.insert(rule.clone()) {
            return Err(row.fail("rule", Problem::DuplicateCode));
        }
        let item = find(row, items)?;
        let trigger = row.read("condition", Problem::BadCutoff, Trigger::parse)?;
        let fits = match trigger {
            Trigger::Grade { .. } => item.value_type == ValueType::Narrative,
            _ => item.value_type == ValueType::Numeric,
        };
        if !fits {
            return Err(row.fail("condition", Problem::BadCutoff));
        }
        let unit = row.maybe("unit", Problem::UnknownUnit, known_unit)?;
        let expected = item.unit.clone().filter(|_| trigger.is_value());
        if unit != expected {
            return Err(row.fail("unit", Problem::UnitMismatch));
        }
        item.urgent.push(UrgentRule {
            rule,
            trigger,
            unit,
            confidence: row.read("confidence", Problem::UnknownWord, Confidence::parse)?,
            sources: sources(row)?,
            valid_from: row.valid_from()?,
        });
    }
    Ok(())
}

/// The name of a rule: lower-case letters, digits and hyphens.
pub(super) fn rule_name(text: &str) -> Option<String> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (text.len() <= 40 && text.chars().all(good)).then(|| text.to_owned())
}

/// The item that a row is about.
pub(super) fn find<'a>(row: &Row, items: &'a mut [Item]) -> Result<&'a mut Item, CatalogueError> {
    let code = row.read("item", Problem::BadCode, exact(ItemCode::parse, ItemCode::as_str))?;
    let item = items.iter_mut().find(|item| item.code == code);
    item.ok_or_else(|| row.fail("item", Problem::UnknownItem))
}
