//! Conditions that pass: how many days have to lie between.

use super::measure::Days;
use crate::catalog::{Condition, Severity};

/// Days after which a condition no longer counts, half-open: on the last day itself it is over.
///
/// Heart attack: one month (ATS: one week). Antibiotics four weeks, acid blocker two weeks before a breath test. Barium,
/// contrast medium and nuclear studies 7 to 14 days before bone density.
pub(super) const fn needed(condition: Condition) -> Option<u16> {
    match condition {
        Condition::RecentContrast | Condition::RecentPpi => Some(14),
        Condition::RecentAntibiotics => Some(28),
        Condition::RecentInfarction => Some(30),
        _ => None,
    }
}

/// Days from which a physician may decide, although the whole interval has not passed.
const fn eased(condition: Condition) -> Option<u16> {
    match condition {
        Condition::RecentContrast => Some(7),
        _ => None,
    }
}

/// What is left of a condition's weight after so many days; `None` when it has passed.
pub(super) fn weight(condition: Condition, severity: Severity, since: Days) -> Option<Severity> {
    let since = since.get();
    if needed(condition).is_some_and(|days| since >= days) {
        return None;
    }
    let is_eased = eased(condition).is_some_and(|days| since >= days);
    Some(if is_eased { severity.max(Severity::NeedsDecision) } else { severity })
}
