//! Collects what the rules find: one finding a rule and severity, however many items and conditions it names.

use super::Placed;
use crate::catalog::{Condition, Severity};
use crate::codes::ItemCode;
use crate::package::{Finding, Lift, RuleCode};
use std::collections::BTreeMap;

/// Findings by weight and rule.
#[derive(Default)]
pub(super) struct Found(BTreeMap<(Severity, RuleCode), Entry>);

struct Entry {
    items: BTreeMap<usize, ItemCode>,
    finding: Finding,
}

impl Found {
    /// Adds an item to the finding of a rule; gives the finding, to add what it is about.
    pub(super) fn note(
        &mut self,
        severity: Severity,
        rule: RuleCode,
        lifted_by: Lift,
        (place, item): Placed<'_>,
    ) -> &mut Finding {
        let entry = self.0.entry((severity, rule)).or_insert_with(|| Entry {
            items: BTreeMap::new(),
            finding: Finding {
                severity,
                rule,
                items: Vec::new(),
                about: Vec::new(),
                needed_hours: None,
                fasted_hours: None,
                needed_days: None,
                since_days: None,
                lifted_by,
            },
        });
        entry.items.insert(place, item.code.clone());
        entry.finding.lifted_by = entry.finding.lifted_by.and(lifted_by);
        &mut entry.finding
    }

    /// The findings, the heaviest first, each with its items in catalogue order.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        let finding = |entry: Entry| Finding { items: entry.items.into_values().collect(), ..entry.finding };
        self.0.into_values().map(finding).collect()
    }
}

impl Finding {
    /// Names a condition once, in order of declaration.
    pub(super) fn name(&mut self, condition: Condition) {
        if let Err(place) = self.about.binary_search(&condition) {
            self.about.insert(place, condition);
        }
    }

    /// Tells the wait that ends last, with the days of the same condition: those of another one would promise too much.
    pub(super) fn wait(&mut self, needed: Option<u16>, since: Option<u16>) {
        let left = |needed: Option<u16>, since: Option<u16>| Some(needed?.saturating_sub(since.unwrap_or(0)));
        if left(needed, since) > left(self.needed_days, self.since_days) {
            (self.needed_days, self.since_days) = (needed, since);
        }
    }
}
