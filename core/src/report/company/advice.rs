//! What the figures of a company ask for. The rules read the printed figures only: advice that rests on a hidden one
//! would tell it.

use super::figures::{Group, Side};
use super::tables::{Years, group_share, top};
use crate::report::chart::Figure;

/// Something to do: the middle of its keys `report-company-advice-<name>` and `…-<name>-why`.
pub type Advice = &'static str;

/// Under this share of the invited, tenths of a percent, the report speaks of the absent.
const ATTENDANCE: u32 = 900;
/// From this share in classes IV and V on it speaks of their work.
const WEAK: u32 = 100;
/// From this many tenths of a point less in classes I and II than the year before on it speaks of the change.
const DECLINE: i32 = -50;
/// From this share of people with one finding on it speaks of what many share.
const MANY: u32 = 150;

/// Findings that one measure answers.
const THEMES: [(Advice, &[&str], Option<Side>); 7] = [
    ("pressure", &["SBP", "DBP"], Some(Side::High)),
    ("sugar", &["FPG", "HBA1C", "OGTT2H"], Some(Side::High)),
    ("lipids", &["TC", "TG", "LDL", "LDL_CALC", "NONHDL", "APOB"], Some(Side::High)),
    ("weight", &["BMI", "WC", "BFP", "VFA"], Some(Side::High)),
    ("liver", &["AST", "ALT", "GGT"], Some(Side::High)),
    ("uric", &["UA"], Some(Side::High)),
    ("blood", &["HGB", "FERR", "FE"], Some(Side::Low)),
];

/// What the figures ask for, the company's own part first; never empty.
pub fn advise(years: &Years, attendance: Figure) -> Vec<Advice> {
    let mut advice = Vec::new();
    if matches!(attendance, Figure::Share(tenths) if tenths < ATTENDANCE) {
        advice.push("attend");
    }
    if matches!(group_share(&years.now, Group::Weak), Figure::Share(tenths) if tenths >= WEAK) {
        advice.push("weak");
    }
    if let Some(last) = years.last() {
        let (now, then) = (group_share(&years.now, Group::Strong), group_share(last, Group::Strong));
        if matches!(Figure::change(now, then), Figure::Points(change) if change <= DECLINE) {
            advice.push("decline");
        }
    }
    let many = top(&years.now).into_iter().filter(|&(_, people)| {
        matches!(Figure::share(Some(people), Some(years.now.evaluated)), Figure::Share(s) if s >= MANY)
    });
    for (found, _) in many {
        let theme = THEMES.iter().find(|(_, items, side)| {
            items.contains(&found.item.as_str()) && side.is_none_or(|side| side == found.side)
        });
        if let Some((name, ..)) = theme
            && !advice.contains(name)
        {
            advice.push(name);
        }
    }
    if advice.is_empty() {
        advice.push("keep");
    }
    advice
}
