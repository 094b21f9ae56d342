//! What a rule found, and the arguments of its sentences.

use super::{Lift, RuleCode};
use crate::catalog::{Condition, Severity};
use crate::codes::ItemCode;
use serde::{Deserialize, Serialize};

/// What a rule found for one or more items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Finding {
    /// What follows.
    pub severity: Severity,
    /// Which rule.
    pub rule: RuleCode,
    /// For which items, in catalogue order; never empty.
    pub items: Vec<ItemCode>,
    /// Which conditions of the person, in order of declaration; empty where the rule is about none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Condition>,
    /// Hours of fasting that the strictest of the items needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed_hours: Option<u16>,
    /// Hours fasted, as answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fasted_hours: Option<u16>,
    /// Days that have to lie between; where several conditions ask for some, those of the one that is over last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed_days: Option<u16>,
    /// Days gone by since that condition, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since_days: Option<u16>,
    /// What would lift it.
    pub lifted_by: Lift,
}

impl Finding {
    /// Whether the finding keeps this item from being done.
    pub fn blocks(&self, item: &ItemCode) -> bool {
        self.severity == Severity::Blocks && self.items.contains(item)
    }

    /// Arguments of the sentences: `needed` and `fasted` in hours, `days` and `since` in days; empty when unknown.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let number = |number: Option<u16>| number.map(|n| n.to_string()).unwrap_or_default();
        vec![
            ("needed", number(self.needed_hours)),
            ("fasted", number(self.fasted_hours)),
            ("days", number(self.needed_days)),
            ("since", number(self.since_days)),
        ]
    }
}
