//! Conditions that hold or not: what the person, staff or a measurement says of each, and which items it touches.

use super::answer::{Answers, Said};
use super::found::Found;
use super::question::{Asked, Person, asked, can_concern};
use super::{Placed, interval, kidney};
use crate::catalog::Condition;
use crate::package::{Lift, RuleCode};

/// Every condition but pregnancy. One that is not known weighs as much as if it held: silence never means no.
pub(super) fn judge(items: &[Placed<'_>], person: Person, answers: &Answers, found: &mut Found) {
    let conditions = Condition::ALL.into_iter().filter(|condition| *condition != Condition::Pregnancy);
    for condition in conditions.filter(|condition| can_concern(*condition, person)) {
        let said = said(condition, answers);
        let said = match asked(condition) {
            Asked::Nobody => Some(Said::Yes),
            Asked::Person => Some(said.unwrap_or(Said::Unsure)),
            Asked::Staff => said,
        };
        match said {
            Some(Said::Yes) => holds(condition, items, answers, found),
            Some(Said::Unsure) => is_unknown(condition, items, found),
            Some(Said::No) | None => {}
        }
    }
}

/// What counts: a measured value before days, days before yes or no.
fn said(condition: Condition, answers: &Answers) -> Option<Said> {
    let measured = kidney::said(condition, answers);
    let days = interval::needed(condition).and_then(|_| answers.days_since.get(&condition));
    measured.or(days.map(|_| Said::Yes)).or_else(|| answers.said(condition))
}

fn holds(condition: Condition, items: &[Placed<'_>], answers: &Answers, found: &mut Found) {
    let since = answers.days_since.get(&condition).copied();
    for item in items {
        let Some(listed) = item.1.on(condition) else { continue };
        let weight = since.map_or(Some(listed), |since| interval::weight(condition, listed, since));
        let Some(severity) = weight else { continue };
        let (rule, lift) = RuleCode::of(condition, listed, item.1);
        let is_measured = lift == Lift::EgfrResult && answers.egfr.is_some();
        let lift = if is_measured { Lift::Physician } else { lift };
        let finding = found.note(severity, rule, lift, *item);
        finding.name(condition);
        finding.wait(interval::needed(condition), since.map(super::Days::get));
    }
}

fn is_unknown(condition: Condition, items: &[Placed<'_>], found: &mut Found) {
    for item in items {
        if let Some(severity) = item.1.on(condition) {
            found.note(severity, RuleCode::ConditionUnknown, Lift::Answer, *item).name(condition);
        }
    }
}
