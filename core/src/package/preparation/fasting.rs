//! Hours without food, item by item.

use super::Placed;
use super::answer::Answers;
use super::found::Found;
use super::measure::FastedHours;
use crate::catalog::{Category, Severity};
use crate::package::{Lift, RuleCode};

/// Hours that do for blood in general. Lipids are best after ten to twelve; between the two their values are used with
/// a word of warning.
const USUAL: u16 = 8;

/// A scope through a full stomach is dangerous: it waits. A blood value is only less meaningful: a physician decides.
pub(super) fn judge(items: &[Placed<'_>], answers: &Answers, found: &mut Found) {
    let fasted = answers.fasted.map(FastedHours::get);
    for item in items.iter().filter(|(_, item)| item.fasting_hours > fasted.unwrap_or(0)) {
        let (category, needed) = (item.1.category, item.1.fasting_hours);
        let is_nearly = category == Category::Lipids && fasted.is_some_and(|hours| hours >= USUAL);
        let severity = match category {
            Category::Endoscopy => Severity::Blocks,
            _ if is_nearly => Severity::Warns,
            _ => Severity::NeedsDecision,
        };
        let (rule, lift) = match fasted {
            None => (RuleCode::FastingUnknown, Lift::Answer),
            Some(_) if is_nearly => (RuleCode::FastingNotIdeal, Lift::FastLonger),
            Some(_) => (RuleCode::FastingTooShort, Lift::FastLonger),
        };
        let finding = found.note(severity, rule, lift, *item);
        finding.needed_hours = finding.needed_hours.max(Some(needed));
        finding.fasted_hours = fasted;
    }
}
