//! Values against those of an earlier checkup. A large change suggests another person's specimen, not a disease: yearly
//! intervals defeat tight limits, so the limits of `delta.csv` are wide and a blood group that changed stops everything.
//!
//! What cannot be compared is said so. It is never "no change".

use super::qualitative::BloodGroup;
use super::unit::{UnitError, in_own_unit, rounded};
use crate::catalog::{Catalogue, Confidence, Item};
use crate::codes::ItemCode;
use crate::quantity::{Number, Reported};
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// Which change is too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Up or down by more than this, in the item's unit.
    Absolute(Decimal),
    /// Up or down by more than this share of the earlier value, in percent.
    Percent(Decimal),
    /// To more than this many times the earlier value, or to less than this part of it.
    Times(Decimal),
    /// At least this many classes of kidney function lower (G1 to G5, G3 in two parts).
    ClassesDown(u8),
    /// A blood group other than the earlier one.
    BloodGroup,
}

impl Change {
    /// Reads `6`, `25%`, `3x`, `2 classes down` or `blood group`.
    ///
    /// ```
    /// use checkup_core::lab::delta::Change;
    /// assert_eq!(Change::parse("25%"), Some(Change::Percent("25".parse().unwrap())));
    /// assert_eq!(Change::parse("2 classes down"), Some(Change::ClassesDown(2)));
    /// assert_eq!(Change::parse("-3"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let number = |text: &str| {
            let number = Number::parse(text).ok().filter(|number| number.comparator().is_none())?;
            (number.decimal() > Decimal::ZERO).then(|| number.decimal())
        };
        if text == "blood group" {
            Some(Self::BloodGroup)
        } else if let Some(classes) = text.strip_suffix(" classes down") {
            classes.parse().ok().filter(|n| (1..=5).contains(n)).map(Self::ClassesDown)
        } else if let Some(share) = text.strip_suffix('%') {
            number(share).map(Self::Percent)
        } else if let Some(times) = text.strip_suffix('x') {
            number(times).filter(|times| *times > Decimal::ONE).map(Self::Times)
        } else {
            number(text).map(Self::Absolute)
        }
    }
}

/// One rule of `delta.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeltaRule {
    /// Its name.
    pub rule: String,
    /// Which change is too large.
    pub change: Change,
    /// Counts only together with a finding of another item.
    pub needs_another: bool,
    /// How sure it is.
    pub confidence: Confidence,
    /// Ids of `sources.csv`.
    pub sources: Vec<String>,
    /// First day on which it holds.
    pub valid_from: NaiveDate,
}

/// Why two values cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incomparable {
    /// There is no earlier value.
    NothingEarlier,
    /// One of them came with a comparator: its true value is not known.
    Comparator,
    /// One of them cannot be read in the item's unit.
    Unit(UnitError),
    /// One of them is no number, or no blood group that is known.
    Unreadable,
    /// A share of nothing: one of them is zero.
    Zero,
}

/// By how much a value changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Now minus earlier, in the item's unit.
    pub absolute: Decimal,
    /// The same as a share of the earlier value in percent, to one decimal; `None` of an earlier value of zero.
    pub percent: Option<Decimal>,
}

/// What came of one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Too large a change.
    Finding(Option<Difference>),
    /// Another blood group: nothing is released before the person and the specimens are identified.
    HardStop,
    /// Within the rule, or beyond one that needs another finding and has none.
    Unremarkable(Option<Difference>),
    /// Not known.
    CannotCompare(Incomparable),
}

/// One rule applied to one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The item.
    pub item: ItemCode,
    /// Name of the rule.
    pub rule: String,
    /// What came of it.
    pub verdict: Verdict,
    /// As reported now.
    pub now: Reported,
    /// As reported earlier.
    pub earlier: Option<Reported>,
    /// Ids of `sources.csv`.
    pub sources: Vec<String>,
}

impl Comparison {
    /// A change that must not pass unseen.
    pub const fn is_finding(&self) -> bool {
        matches!(self.verdict, Verdict::Finding(_) | Verdict::HardStop)
    }
}

/// Compares everything that has a rule, in catalogue order. Where an item is given twice the last one counts.
///
/// ```
/// use checkup_core::{catalog::Catalogue, codes::ItemCode};
/// use checkup_core::lab::delta::{Verdict, compare};
/// use checkup_core::quantity::{Number, Reported, Unit};
/// let catalogue = Catalogue::builtin().unwrap();
/// let hgb = |value: &str, unit: &str| {
///     let value = Number::parse(value).unwrap();
///     [(ItemCode::parse("HGB").unwrap(), Reported::Number { value, unit: Unit::parse(unit).ok() })]
/// };
/// let found = compare(&catalogue, &hgb("101", "g/L"), &hgb("14.0", "g/dL"));
/// let Verdict::Finding(Some(by)) = &found[0].verdict else { panic!("{found:?}") };
/// assert_eq!((found[0].rule.as_str(), by.percent), ("hgb-25", "-27.9".parse().ok()));
/// ```
#[must_use]
pub fn compare(
    catalogue: &Catalogue,
    now: &[(ItemCode, Reported)],
    earlier: &[(ItemCode, Reported)],
) -> Vec<Comparison> {
    fn find<'a>(values: &'a [(ItemCode, Reported)], item: &Item) -> Option<&'a Reported> {
        values.iter().rev().find(|(code, _)| *code == item.code).map(|(_, reported)| reported)
    }
    let mut comparisons = Vec::new();
    let mut lone = Vec::new();
    for item in catalogue.items() {
        let Some(now) = find(now, item) else { continue };
        for rule in &item.delta {
            let earlier = find(earlier, item);
            if rule.needs_another {
                lone.push(comparisons.len());
            }
            comparisons.push(Comparison {
                item: item.code.clone(),
                rule: rule.rule.clone(),
                verdict: judge(item, rule.change, now, earlier),
                now: now.clone(),
                earlier: earlier.cloned(),
                sources: rule.sources.clone(),
            });
        }
    }
    let supported =
        comparisons.iter().enumerate().any(|(at, found)| found.is_finding() && !lone.contains(&at));
    if !supported {
        for at in lone {
            if let Some(Comparison { verdict, .. }) = comparisons.get_mut(at)
                && let Verdict::Finding(by) = *verdict
            {
                *verdict = Verdict::Unremarkable(by);
            }
        }
    }
    comparisons
}

fn judge(item: &Item, change: Change, now: &Reported, earlier: Option<&Reported>) -> Verdict {
    let Some(earlier) = earlier else {
        return Verdict::CannotCompare(Incomparable::NothingEarlier);
    };
    let verdict = if change == Change::BloodGroup {
        same_group(now, earlier)
    } else {
        numbers(item, change, now, earlier)
    };
    verdict.unwrap_or_else(Verdict::CannotCompare)
}

fn numbers(item: &Item, change: Change, now: &Reported, earlier: &Reported) -> Result<Verdict, Incomparable> {
    let (now, earlier) = (exact(item, now)?, exact(item, earlier)?);
    let overflow = || Incomparable::Unit(UnitError::Overflow);
    let absolute = now.checked_sub(earlier).ok_or_else(overflow)?;
    let exact_percent = Decimal::ONE_HUNDRED.checked_mul(absolute).and_then(|part| part.checked_div(earlier));
    let by = Difference { absolute, percent: exact_percent.map(|percent| rounded(percent, 1)) };
    let too_large = match change {
        Change::Absolute(limit) => absolute.abs() > limit,
        // |Δ|/earlier > p/100, multiplied out so that nothing is rounded.
        Change::Percent(limit) => {
            if earlier.is_zero() && !now.is_zero() {
                return Err(Incomparable::Zero);
            }
            let share = limit.checked_mul(earlier.abs()).ok_or_else(overflow)?;
            absolute.abs().checked_mul(Decimal::ONE_HUNDRED).ok_or_else(overflow)? > share
        }
        Change::Times(times) => {
            if (earlier.is_zero() || now.is_zero()) && now != earlier {
                return Err(Incomparable::Zero);
            }
            let (low, high) = (now.min(earlier), now.max(earlier));
            high > low.checked_mul(times).ok_or_else(overflow)?
        }
        Change::ClassesDown(classes) => kidney_class(now) >= kidney_class(earlier).saturating_add(classes),
        Change::BloodGroup => return Err(Incomparable::Unreadable),
    };
    Ok(if too_large { Verdict::Finding(Some(by)) } else { Verdict::Unremarkable(Some(by)) })
}

/// The value in the item's own unit, if it is one value.
fn exact(item: &Item, reported: &Reported) -> Result<Decimal, Incomparable> {
    let Reported::Number { value, unit } = reported else { return Err(Incomparable::Unreadable) };
    if value.comparator().is_some() {
        return Err(Incomparable::Comparator);
    }
    in_own_unit(item, value, unit.as_ref()).map_err(Incomparable::Unit)
}

/// G1 to G5 of KDIGO by eGFR, G3a and G3b apart: 0 to 5.
fn kidney_class(egfr: Decimal) -> u8 {
    [90_u32, 60, 45, 30, 15].into_iter().map(|limit| u8::from(egfr < Decimal::from(limit))).sum()
}

fn same_group(now: &Reported, earlier: &Reported) -> Result<Verdict, Incomparable> {
    let group = |reported: &Reported| match reported {
        Reported::Text { value } => BloodGroup::parse(value).ok_or(Incomparable::Unreadable),
        Reported::Number { .. } => Err(Incomparable::Unreadable),
    };
    let (now, earlier) = (group(now)?, group(earlier)?);
    // Only what both say can differ: "A" and "A Rh+" do not.
    let differ =
        |one: Option<bool>, other: Option<bool>| one.zip(other).is_some_and(|(one, other)| one != other);
    let letters = now.abo.zip(earlier.abo);
    if letters.is_none() && now.rh.zip(earlier.rh).is_none() {
        return Err(Incomparable::Unreadable);
    }
    let another = letters.is_some_and(|(one, other)| one != other) || differ(now.rh, earlier.rh);
    Ok(if another { Verdict::HardStop } else { Verdict::Unremarkable(None) })
}
