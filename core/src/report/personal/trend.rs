//! A value over the years as a small line. Only values that can be compared are drawn: a past value in another unit is
//! converted or left out, and one beyond what the method can measure (`<0.15`) has no place on the line.

use crate::catalog::Item;
use crate::lab::unit;
use crate::quantity::{Number, Reported};
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

/// How many years before the checkup a line goes back.
pub const YEARS: i32 = 3;

/// A value of an earlier checkup, in the unit of the value that it stands beside.
#[derive(Clone, PartialEq)]
pub struct Past {
    /// Day of that checkup, at the centre.
    pub day: NaiveDate,
    /// The value.
    pub value: Reported,
}

impl std::fmt::Debug for Past {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Past({}, redacted)", self.day.year())
    }
}

/// Up to four points on a field of 1000 by 1000, and the normal band behind them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// Lower and upper edge of the band, from the bottom.
    pub band: Option<(u16, u16)>,
    /// Oldest first; the last is this year's.
    pub points: Vec<TrendPoint>,
}

/// One year's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrendPoint {
    /// The year, four digits.
    pub year: i32,
    /// From the left: every year has its own place, whether it has a value or not.
    pub across: u16,
    /// From the bottom.
    pub up: u16,
}

/// An earlier value as it would have been reported today: in the unit of `now`, with as many decimals where it had to be
/// converted. `None` for what cannot be compared: another kind of answer, an unknown unit, a unit of another kind.
///
/// ```
/// use checkup_core::{catalog::Catalogue, codes::ItemCode};
/// use checkup_core::quantity::{Number, Reported, Unit};
/// use checkup_core::report::personal::trend::comparable;
/// let catalogue = Catalogue::builtin().unwrap();
/// let fpg = catalogue.item(&ItemCode::parse("FPG").unwrap()).unwrap();
/// let value = |v: &str, u: &str| Reported::Number { value: Number::parse(v).unwrap(), unit: Unit::parse(u).ok() };
/// let past = comparable(fpg, &value("99", "mg/dL"), &value("5.6", "mmol/L")).unwrap();
/// assert_eq!(past, value("5.5", "mmol/L"));
/// ```
pub fn comparable(item: &Item, past: &Reported, now: &Reported) -> Option<Reported> {
    let (value, from, to) = match (past, now) {
        (Reported::Text { .. }, Reported::Text { .. }) => return Some(past.clone()),
        (Reported::Number { value, unit: from }, Reported::Number { unit: to, .. }) => (value, from, to),
        _ => return None,
    };
    if from == to {
        return Some(past.clone());
    }
    let source = unit::reported_in(item, from.as_ref()).ok()??;
    let target = unit::reported_in(item, to.as_ref()).ok()??;
    if unit::is_same(&source, &target) {
        return Some(Reported::Number { value: value.clone(), unit: to.clone() });
    }
    // The limit of a method in one unit is not rounded into another.
    if value.comparator().is_some() {
        return None;
    }
    let converted = unit::convert(value.decimal(), &source, &target, item).ok()?;
    let places = decimals(now);
    // As many decimals as today's value, zeros included: they tell the precision.
    let mut rounded = unit::rounded(converted, places);
    rounded.rescale(places);
    let rounded = rounded.to_string();
    Some(Reported::Number { value: Number::parse(&rounded).ok()?, unit: to.clone() })
}

fn decimals(reported: &Reported) -> u32 {
    match reported {
        Reported::Number { value, .. } => value.decimal().scale(),
        Reported::Text { .. } => 0,
    }
}

/// The number of a value that has a place on a line.
pub(super) fn drawable(reported: &Reported) -> Option<Decimal> {
    match reported {
        Reported::Number { value, .. } if value.comparator().is_none() => Some(value.decimal()),
        _ => None,
    }
}

impl Trend {
    /// The line of a value measured on `day`, with its limits. Of several values in one year the latest counts; values of
    /// this year before `day` are not drawn. `None` without a number today or without one in the three years before.
    pub fn new(
        low: Option<Decimal>,
        high: Option<Decimal>,
        day: NaiveDate,
        now: &Reported,
        past: &[Past],
    ) -> Option<Self> {
        let now = drawable(now)?;
        let mut values: Vec<(i32, Decimal)> = Vec::new();
        for year in (1..=YEARS).rev().map(|back| day.year().saturating_sub(back)) {
            let of_year = past.iter().filter(|p| p.day.year() == year).max_by_key(|p| p.day);
            values.extend(of_year.and_then(|p| drawable(&p.value)).map(|value| (year, value)));
        }
        if values.is_empty() {
            return None;
        }
        values.push((day.year(), now));
        let window = window(low, high, &values)?;
        let first = day.year().saturating_sub(YEARS);
        let points = values.iter().map(|(year, value)| {
            let across = year.saturating_sub(first).saturating_mul(1000) / YEARS;
            Some(TrendPoint { year: *year, across: u16::try_from(across).ok()?, up: up(*value, window)? })
        });
        let band = match (low, high) {
            (None, None) => None,
            _ => Some((low.map_or(Some(0), |l| up(l, window))?, high.map_or(Some(1000), |h| up(h, window))?)),
        };
        Some(Self { band: band.filter(|(from, to)| from < to), points: points.collect::<Option<_>>()? })
    }
}

/// The values from the bottom to the top of the field: all points, the limits with a quarter of the band around them,
/// and never less than a fifth of the largest value, so that a small change does not look like a leap.
fn window(
    low: Option<Decimal>,
    high: Option<Decimal>,
    values: &[(i32, Decimal)],
) -> Option<(Decimal, Decimal)> {
    let all = || values.iter().map(|(_, value)| *value);
    let (mut bottom, mut top) = (all().min()?, all().max()?);
    let margin = match (low, high) {
        (Some(low), Some(high)) => high.checked_sub(low)?.checked_div(Decimal::from(4))?,
        (Some(only), None) | (None, Some(only)) => only.abs().checked_div(Decimal::TEN)?,
        (None, None) => Decimal::ZERO,
    };
    if let Some(low) = low {
        bottom = bottom.min(low.checked_sub(margin)?);
        top = top.max(low);
    }
    if let Some(high) = high {
        top = top.max(high.checked_add(margin)?);
        bottom = bottom.min(high);
    }
    let least = bottom.abs().max(top.abs()).checked_div(Decimal::from(5))?;
    let lacking = least.checked_sub(top.checked_sub(bottom)?)?;
    if lacking > Decimal::ZERO {
        let half = lacking.checked_div(Decimal::TWO)?;
        bottom = bottom.checked_sub(half)?;
        top = top.checked_add(half)?;
    }
    (bottom < top).then_some((bottom, top))
}

fn up(value: Decimal, (bottom, top): (Decimal, Decimal)) -> Option<u16> {
    let share = value.checked_sub(bottom)?.checked_div(top.checked_sub(bottom)?)?;
    u16::try_from(
        share.checked_mul(Decimal::ONE_THOUSAND)?.round().clamp(Decimal::ZERO, Decimal::ONE_THOUSAND),
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalogue;
    use crate::codes::ItemCode;
    use crate::quantity::Unit;
    use proptest::prelude::*;

    fn value(text: &str, unit: &str) -> Reported {
        Reported::Number { value: Number::parse(text).unwrap(), unit: Unit::parse(unit).ok() }
    }

    fn on(year: i32, month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, 20).unwrap()
    }

    fn past(year: i32, text: &str) -> Past {
        Past { day: on(year, 6), value: value(text, "mmol/L") }
    }

    fn trend(now: &str, before: &[Past]) -> Option<Trend> {
        let limit = |n: i64| Some(Decimal::from(n));
        Trend::new(limit(4), limit(6), on(2026, 11), &value(now, "mmol/L"), before)
    }

    #[test]
    fn every_year_has_its_place_whether_it_has_a_value_or_not() {
        let line = trend("6.5", &[past(2023, "5.0"), past(2025, "5.5")]).unwrap();
        let places: Vec<_> = line.points.iter().map(|p| (p.year, p.across, p.up)).collect();
        assert_eq!(places, [(2023, 0, 500), (2025, 666, 667), (2026, 1000, 1000)]);
        assert_eq!(line.band, Some((167, 833)));
    }

    #[test]
    fn of_several_values_in_a_year_the_latest_counts_and_older_ones_than_three_years_do_not() {
        let mut before = vec![past(2022, "9.9"), past(2025, "4.5"), past(2025, "5.0")];
        before[2].day = on(2025, 9);
        before.push(Past { day: on(2026, 2), ..past(2026, "9.9") });
        let line = trend("5.0", &before).unwrap();
        assert_eq!(
            line.points.iter().map(|p| (p.year, p.up)).collect::<Vec<_>>(),
            [(2025, 500), (2026, 500)]
        );
    }

    #[test]
    fn what_is_no_number_is_not_drawn() {
        let words = |text: &str| Reported::Text { value: text.to_owned() };
        assert_eq!(trend("<0.15", &[past(2025, "5.0")]), None);
        assert_eq!(trend("5.0", &[past(2025, "<0.15")]), None);
        assert_eq!(trend("5.0", &[Past { day: on(2025, 6), value: words("negative") }]), None);
        assert_eq!(Trend::new(None, None, on(2026, 11), &words("negative"), &[past(2025, "5.0")]), None);
        assert_eq!(trend("5.0", &[]), None);
    }

    #[test]
    fn a_small_change_without_limits_stays_small() {
        let line = Trend::new(None, None, on(2026, 11), &value("61.5", "kg"), &[past(2025, "61.0")]).unwrap();
        let (before, now) = (line.points[0].up, line.points[1].up);
        assert!(now > before && now - before < 60, "{before} {now}");
        assert_eq!(line.band, None);
    }

    #[test]
    fn a_past_value_in_another_unit_is_converted_or_left_out() {
        let catalogue = Catalogue::builtin().unwrap();
        let item = |code: &str| catalogue.item(&ItemCode::parse(code).unwrap()).unwrap();
        let cases = [
            ("HGB", ("121", "g/L"), ("11.6", "g/dL"), Some("12.1")),
            ("WBC", ("5.80", "10*9/L"), ("6.21", "10*3/uL"), Some("5.80")),
            ("CREA", ("88.42", "umol/L"), ("0.71", "mg/dL"), Some("1.00")),
            ("CREA", ("<10", "umol/L"), ("0.71", "mg/dL"), None),
            ("CREA", ("0.7", "furlong"), ("0.71", "mg/dL"), None),
            ("CREA", ("0.7", "mmol/L"), ("0.71", "%"), None),
            ("ALT", ("<5", "U/L"), ("31", "U/L"), Some("<5")),
        ];
        for (code, (text, unit), (now, own), expected) in cases {
            let found = comparable(item(code), &value(text, unit), &value(now, own));
            assert_eq!(found.map(|r| r.value_text()).as_deref(), expected, "{code} {text} {unit}");
        }
        let without = Reported::Number { value: Number::parse("0.7").unwrap(), unit: None };
        assert_eq!(comparable(item("CREA"), &without, &value("0.71", "mg/dL")), None);
        let words = Reported::Text { value: "NEG".to_owned() };
        assert_eq!(comparable(item("U_PRO"), &words, &words), Some(words.clone()));
        assert_eq!(comparable(item("U_PRO"), &words, &value("1", "1")), None);
    }

    proptest! {
        #[test]
        fn every_point_lies_in_the_field_in_the_order_of_its_value(
            now in "-?[0-9]{1,9}(\\.[0-9]{1,3})?",
            before in proptest::collection::vec("-?[0-9]{1,9}(\\.[0-9]{1,3})?", 1..4),
            low in proptest::option::of(-1_000_i64..1_000),
            width in proptest::option::of(1_i64..1_000),
        ) {
            let past: Vec<Past> = before.iter().zip(2023..).map(|(text, year)| past(year, text)).collect();
            let high = width.map(|w| Decimal::from(low.unwrap_or(0) + w));
            let line = Trend::new(low.map(Decimal::from), high, on(2026, 11), &value(&now, "mmol/L"), &past);
            if let Some(line) = line {
                let numbers: Vec<Decimal> = before.iter().chain([&now]).map(|t| t.parse().unwrap()).collect();
                prop_assert_eq!(line.points.len(), numbers.len());
                for (one, a) in line.points.iter().zip(&numbers) {
                    prop_assert!(one.up <= 1000 && one.across <= 1000);
                    for (other, b) in line.points.iter().zip(&numbers) {
                        prop_assert!(a > b || one.up <= other.up);
                    }
                }
                prop_assert!(line.points.windows(2).all(|w| w[0].across < w[1].across));
            }
        }
    }
}
