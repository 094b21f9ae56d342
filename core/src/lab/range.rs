//! Which range applies to a person, and where a value lies in it.
//!
//! Reference limits are inclusive: a value equal to a limit is within. Call-back limits are exclusive (Hb 7.0 g/dL is
//! not critical, 6.9 is) except where the table says that the upper limit itself is critical (systolic pressure 180).
//! Which range that is [`super::ranges`] says; where there is none for a person, no range is its own answer.

use super::age::AgePoint;
use super::flag::Flag;
use super::qualitative::Qualitative;
use super::ranges::Chosen;
use super::subject::Subject;
use super::unit::{UnitError, convert, in_own_unit, reported_in};
use crate::catalog::{Critical, Item, Limits, ValueType};
use crate::quantity::{Comparator, Number, Reported, Unit};
use rust_decimal::{Decimal, RoundingStrategy};

/// First age that the adult ranges of `items.csv` are for.
pub const ADULT: AgePoint = AgePoint::years(18);

/// The limits for a person, in the item's unit; `None` if no limit is known for them.
///
/// ```
/// use checkup_core::{catalog::Catalogue, codes::ItemCode, person::Sex};
/// use checkup_core::lab::{Subject, range::range_for};
/// let catalogue = Catalogue::builtin().unwrap();
/// let plt = catalogue.item(&ItemCode::parse("PLT").unwrap()).unwrap();
/// assert_eq!(range_for(plt, &Subject::aged(Sex::Female, 30)).unwrap().low, "150".parse().ok());
/// assert_eq!(range_for(plt, &Subject::aged(Sex::Female, 17)), None);
/// ```
pub fn range_for(item: &Item, subject: &Subject) -> Option<Limits> {
    if !item.sex.admits(subject.sex()) {
        return None;
    }
    match item.table.choose(subject) {
        Chosen::Row(row) => Some(row.limits),
        Chosen::None | Chosen::Undecided => None,
    }
}

/// A range as it is printed beside a value, in the unit the value was reported in.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ShownRange {
    /// Lower limit; a reported value is low if and only if it is below.
    pub low: Option<String>,
    /// Upper limit; a reported value is high if and only if it is above.
    pub high: Option<String>,
    /// The normal answer of a coded item, as in the table (English); a Fluent key can be made of it.
    pub answer: Option<String>,
}

/// Where a value lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Classified {
    /// The one word.
    pub flag: Flag,
    /// The range it was measured against, in the reported unit.
    pub range: Option<ShownRange>,
    /// The value in the item's unit, for formulas and schemes; without its comparator.
    pub value: Option<Decimal>,
    /// The comparator it came with.
    pub comparator: Option<Comparator>,
}

impl Classified {
    fn without_range() -> Self {
        Self { flag: Flag::NoRange, range: None, value: None, comparator: None }
    }
}

/// Places a reported value of `item` for the person it was measured of.
///
/// A value with a comparator (`<0.15`) stands for every value it allows; it gets a flag only if all of them would
/// get the same, or all lie on one side of the range. Otherwise the answer is [`Flag::NoRange`].
///
/// # Errors
/// An unknown, missing or foreign unit: the value is kept as reported and a person decides, nothing is guessed.
///
/// ```
/// use checkup_core::{catalog::Catalogue, codes::ItemCode, person::Sex};
/// use checkup_core::lab::{Flag, Subject, range::classify};
/// use checkup_core::quantity::{Number, Reported, Unit};
/// let catalogue = Catalogue::builtin().unwrap();
/// let hgb = catalogue.item(&ItemCode::parse("HGB").unwrap()).unwrap();
/// let reported = Reported::Number { value: Number::parse("64").unwrap(), unit: Unit::parse("g/L").ok() };
/// let placed = classify(hgb, &reported, &Subject::aged(Sex::Male, 40)).unwrap();
/// assert_eq!(placed.flag, Flag::CriticalLow);
/// assert_eq!(placed.range.unwrap().low.as_deref(), Some("130"));
/// ```
pub fn classify(item: &Item, reported: &Reported, subject: &Subject) -> Result<Classified, UnitError> {
    match (item.value_type, reported) {
        (ValueType::Numeric, Reported::Number { value, unit }) => number(item, value, unit.as_ref(), subject),
        (ValueType::Coded, Reported::Text { value }) => Ok(coded(item, value)),
        (ValueType::Coded, Reported::Number { value, .. }) => Ok(coded_number(item, value)),
        _ => Ok(Classified::without_range()),
    }
}

fn number(
    item: &Item,
    number: &Number,
    unit: Option<&Unit>,
    subject: &Subject,
) -> Result<Classified, UnitError> {
    let reported = reported_in(item, unit)?;
    let own = item.unit.clone();
    let value = in_own_unit(item, number, unit)?;
    let limits = range_for(item, subject);
    let values = Values::reported(item, value, number.comparator());
    let range = limits.map(|limits| shown(item, limits, reported.as_ref(), own.as_ref(), number));
    Ok(Classified {
        flag: values.flag(item, limits),
        range: range.transpose()?,
        value: Some(value),
        comparator: number.comparator(),
    })
}

/// Only a T-score goes below zero; `<0.1` of anything else ends at zero.
fn may_be_negative(item: &Item) -> bool {
    item.unit.as_ref().is_some_and(|unit| unit.as_str() == "{T-score}")
}

/// All values that a report allows: one, or a half-line.
pub(super) struct Values {
    low: Option<(Decimal, bool)>,
    high: Option<(Decimal, bool)>,
}

impl Values {
    /// What a report of this item, in the item's unit, allows.
    pub(super) fn reported(item: &Item, value: Decimal, comparator: Option<Comparator>) -> Self {
        Self::of(value, comparator, may_be_negative(item))
    }

    /// Whether a value above the limit (or the limit itself, if included) is allowed.
    pub(super) fn may_be_above(&self, limit: Decimal, included: bool) -> bool {
        self.high.is_none_or(|(high, reached)| high > limit || (high == limit && reached && included))
    }

    /// Whether a value below the limit (or the limit itself, if included) is allowed.
    pub(super) fn may_be_below(&self, limit: Decimal, included: bool) -> bool {
        self.low.is_none_or(|(low, reached)| low < limit || (low == limit && reached && included))
    }

    fn of(value: Decimal, comparator: Option<Comparator>, negative: bool) -> Self {
        let floor = if negative { None } else { Some((Decimal::ZERO, true)) };
        match comparator {
            None => Self { low: Some((value, true)), high: Some((value, true)) },
            Some(Comparator::Less) => Self { low: floor, high: Some((value, false)) },
            Some(Comparator::LessOrEqual) => Self { low: floor, high: Some((value, true)) },
            Some(Comparator::GreaterOrEqual) => Self { low: Some((value, true)), high: None },
            Some(Comparator::Greater) => Self { low: Some((value, false)), high: None },
        }
    }

    fn all_below(&self, limit: Decimal) -> bool {
        self.high.is_some_and(|(high, included)| high < limit || (high == limit && !included))
    }

    fn all_at_most(&self, limit: Decimal) -> bool {
        self.high.is_some_and(|(high, _)| high <= limit)
    }

    fn all_above(&self, limit: Decimal) -> bool {
        self.low.is_some_and(|(low, included)| low > limit || (low == limit && !included))
    }

    fn all_at_least(&self, limit: Decimal) -> bool {
        self.low.is_some_and(|(low, _)| low >= limit)
    }

    /// A range may be open where a call-back limit is not: `<60` of a glucose without a lower limit allows 45.
    pub(super) fn none_critical(&self, critical: Critical) -> bool {
        let below =
            |limit| if critical.high_included { self.all_below(limit) } else { self.all_at_most(limit) };
        critical.low.is_none_or(|limit| self.all_at_least(limit)) && critical.high.is_none_or(below)
    }

    fn flag(&self, item: &Item, limits: Option<Limits>) -> Flag {
        let critical = item.critical;
        if critical.low.is_some_and(|limit| self.all_below(limit)) {
            return Flag::CriticalLow;
        }
        let beyond =
            |limit| if critical.high_included { self.all_at_least(limit) } else { self.all_above(limit) };
        if critical.high.is_some_and(beyond) {
            return Flag::CriticalHigh;
        }
        let Some(limits) = limits else { return Flag::NoRange };
        if limits.low.is_some_and(|limit| self.all_below(limit)) {
            Flag::Low
        } else if limits.high.is_some_and(|limit| self.all_above(limit)) {
            Flag::High
        } else if self.none_critical(critical)
            && limits.low.is_none_or(|limit| self.all_at_least(limit))
            && limits.high.is_none_or(|limit| self.all_at_most(limit))
        {
            Flag::Normal
        } else {
            Flag::NoRange
        }
    }
}

/// Decimals that a limit is printed with at most; more have only those that came from another unit.
const PRINTED_DECIMALS: u32 = 4;

/// The limits in the reported unit. Converted limits are cut inwards to the decimals of the value (at least one), so
/// that the printed range never contradicts the flag.
fn shown(
    item: &Item,
    limits: Limits,
    reported: Option<&Unit>,
    own: Option<&Unit>,
    number: &Number,
) -> Result<ShownRange, UnitError> {
    let decimals = number.decimal().scale().max(1);
    let print = |limit: Option<Decimal>, strategy: RoundingStrategy| -> Result<Option<String>, UnitError> {
        let Some(limit) = limit else { return Ok(None) };
        // What a division left over 20 digits further on is no part of a limit.
        let cut = |limit: Decimal| {
            limit.round_dp(20).normalize().round_dp_with_strategy(decimals, strategy).normalize().to_string()
        };
        Ok(Some(match (own, reported) {
            (Some(own), Some(reported)) if !super::unit::is_same(own, reported) => {
                cut(convert(limit, own, reported, item)?)
            }
            _ if limit.scale() > PRINTED_DECIMALS => cut(limit),
            _ => limit.to_string(),
        }))
    };
    Ok(ShownRange {
        low: print(limits.low, RoundingStrategy::ToPositiveInfinity)?,
        high: print(limits.high, RoundingStrategy::ToNegativeInfinity)?,
        answer: None,
    })
}

fn coded(item: &Item, answer: &str) -> Classified {
    let Some(normal) = &item.normal_qualitative else { return Classified::without_range() };
    let given = Qualitative::parse(answer);
    // `negative (<1:80)`, `positive = immune`: the word counts, the rest is for people.
    let word = normal.split([' ', '(', '=']).next().unwrap_or(normal);
    let expected = match normal.as_str() {
        "not detected" | "not found" => Qualitative::Negative,
        _ => Qualitative::parse(word),
    };
    let flag = match (&expected, &given) {
        (Qualitative::Negative, Qualitative::Negative)
        | (Qualitative::Positive(_), Qualitative::Positive(_))
        | (Qualitative::Normal, Qualitative::Normal) => Flag::Normal,
        (Qualitative::Other(expected), Qualitative::Other(given)) if expected == given => Flag::Normal,
        (Qualitative::Negative, Qualitative::Trace | Qualitative::Positive(_))
        | (Qualitative::Positive(_), Qualitative::Negative) => Flag::Abnormal,
        // A word that is not understood is not abnormal, but it is not normal either.
        _ => Flag::NoRange,
    };
    Classified { flag, range: Some(expects(normal)), value: None, comparator: None }
}

fn expects(normal: &str) -> ShownRange {
    ShownRange { low: None, high: None, answer: Some(normal.to_owned()) }
}

/// A quantity where a word was expected: viral load above zero is detected; anything else has no range.
fn coded_number(item: &Item, number: &Number) -> Classified {
    let detected =
        matches!(number.comparator(), None | Some(Comparator::Greater | Comparator::GreaterOrEqual))
            && number.decimal() > Decimal::ZERO;
    match item.normal_qualitative.as_deref() {
        Some(normal @ "not detected") if detected => {
            Classified { flag: Flag::Abnormal, range: Some(expects(normal)), value: None, comparator: None }
        }
        normal => Classified { range: normal.map(expects), ..Classified::without_range() },
    }
}
