//! Units of measured values: which spellings mean the same, and exact conversion between them.
//!
//! Vietnamese laboratories report SI, Korean reports conventional units. Scale changes (`g/L` to `g/dL`) are powers of
//! ten; between mass and amount of substance the item's own factor is used. A unit that is not in the table is an
//! error: nothing is ever guessed from the size of a number.

use crate::catalog::Item;
use crate::error::Coded;
use crate::quantity::{Number, Unit};
use rust_decimal::{Decimal, RoundingStrategy};

/// Why a value could not be read in the item's unit. The text as reported stays with the result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnitError {
    /// The spelling is not in the table.
    #[error("unit-unknown")]
    Unknown {
        /// As reported.
        unit: String,
    },
    /// A known unit, but of another kind of quantity than the item's.
    #[error("unit-mismatch")]
    Mismatch {
        /// As reported.
        unit: String,
        /// The item's unit.
        expected: String,
    },
    /// The item has a unit and the value came without one.
    #[error("unit-missing")]
    Missing {
        /// The item's unit.
        expected: String,
    },
    /// The number is too large to convert.
    #[error("unit-overflow")]
    Overflow,
}

impl Coded for UnitError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unknown { .. } => "unit-unknown",
            Self::Mismatch { .. } => "unit-mismatch",
            Self::Missing { .. } => "unit-missing",
            Self::Overflow => "unit-overflow",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unknown { unit } => vec![("unit", unit.clone())],
            Self::Mismatch { unit, expected } => {
                vec![("unit", unit.clone()), ("expected", expected.clone())]
            }
            Self::Missing { expected } => vec![("expected", expected.clone())],
            Self::Overflow => Vec::new(),
        }
    }
}

/// Kinds of quantity; only units of one kind are a power of ten apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Base g/L.
    Mass,
    /// Base mol/L.
    Substance,
    /// Base `[IU]/L`.
    International,
    /// Base `[arb'U]/L`.
    Arbitrary,
    /// Base U/L (enzyme activity).
    Enzyme,
    /// Base 1/L.
    Count,
    /// Base 1: shares such as haematocrit.
    Share,
    /// Base s.
    Time,
    /// Base m.
    Length,
    /// Base kg.
    Weight,
    /// Base mg/g.
    PerCreatinine,
    /// Base mg/mmol.
    PerCreatinineAmount,
    /// Of its own kind: only equal to itself.
    Own(u8),
}

/// One unit: kind, power of ten to the kind's base, UCUM code, other spellings in use.
type Entry = (Kind, i32, &'static str, &'static [&'static str]);

/// Every unit that values can be compared and converted in. UCUM first, then what laboratories really send
/// (HL7 v2 senders, Vietnamese `G/L` and `T/L`, the micro sign in both code points, upper-case variants).
const UNITS: &[Entry] = &[
    (Kind::Mass, 1, "g/dL", &["g/dl", "gm/dL"]),
    (Kind::Mass, 0, "g/L", &["g/l"]),
    (Kind::Mass, -2, "mg/dL", &["mg/dl", "mg%"]),
    (Kind::Mass, -3, "mg/L", &["mg/l"]),
    (Kind::Mass, -3, "ug/mL", &["µg/mL", "μg/mL", "mcg/mL", "ug/ml"]),
    (Kind::Mass, -5, "ug/dL", &["µg/dL", "μg/dL", "mcg/dL", "ug/dl"]),
    (Kind::Mass, -6, "ug/L", &["µg/L", "μg/L", "mcg/L", "ug/l"]),
    (Kind::Mass, -6, "ng/mL", &["ng/ml"]),
    (Kind::Mass, -8, "ng/dL", &["ng/dl"]),
    (Kind::Mass, -9, "ng/L", &["ng/l"]),
    (Kind::Mass, -9, "pg/mL", &["pg/ml"]),
    (Kind::Own(1), 0, "mg{FEU}/L", &["mg/L{FEU}", "mg/L_FEU", "ug{FEU}/mL"]),
    (Kind::Substance, -3, "mmol/L", &["mmol/l", "mM"]),
    (Kind::Substance, -6, "umol/L", &["µmol/L", "μmol/L", "umol/l", "µmol/l", "μmol/l"]),
    (Kind::Substance, -9, "nmol/L", &["nmol/l"]),
    (Kind::Substance, -12, "pmol/L", &["pmol/l"]),
    (Kind::International, 3, "[IU]/mL", &["IU/mL", "IU/ml"]),
    (Kind::International, 0, "[IU]/L", &["[iU]/L", "IU/L", "IU/l"]),
    (Kind::International, 0, "m[IU]/mL", &["mIU/mL", "mIU/ml", "m[iU]/mL"]),
    (Kind::International, -3, "m[IU]/L", &["mIU/L", "mIU/l", "m[iU]/L", "uIU/mL", "µIU/mL", "μIU/mL"]),
    (Kind::International, -3, "u[IU]/mL", &["u[iU]/mL"]),
    (Kind::Arbitrary, 3, "[arb'U]/mL", &["U/mL", "U/ml"]),
    (Kind::Arbitrary, 0, "m[arb'U]/mL", &["mAU/mL", "mAU/ml"]),
    (Kind::Enzyme, 0, "U/L", &["U/l", "u/L", "IU/L", "IU/l"]),
    (
        Kind::Count,
        9,
        "10*3/uL",
        &[
            "10*9/L", "10^9/L", "10^3/uL", "10^3/µL", "10^3/μL", "10*3/µL", "10*3/μL", "x10^9/L", "x10^3/uL",
            "K/uL", "K/µL", "G/L", "Giga/L",
        ],
    ),
    (
        Kind::Count,
        12,
        "10*6/uL",
        &[
            "10*12/L", "10^12/L", "10^6/uL", "10^6/µL", "10^6/μL", "10*6/µL", "10*6/μL", "x10^12/L",
            "x10^6/uL", "M/uL", "M/µL", "T/L", "Tera/L",
        ],
    ),
    (Kind::Share, -2, "%", &[]),
    (Kind::Share, 0, "L/L", &["l/l"]),
    (Kind::Time, 0, "s", &["sec", "secs", "giây"]),
    (Kind::Time, -3, "ms", &["msec"]),
    (Kind::Length, -2, "cm", &[]),
    (Kind::Length, 0, "m", &[]),
    (Kind::Weight, 0, "kg", &["Kg"]),
    (Kind::Weight, -3, "g", &[]),
    (Kind::PerCreatinine, 0, "mg/g{creat}", &["mg/g", "mg/gCr", "mg/g{Cre}", "ug/mg{creat}"]),
    (Kind::PerCreatinineAmount, 0, "mg/mmol{creat}", &["mg/mmol", "mg/mmolCr", "mg/mmol{Cre}"]),
    (Kind::Own(2), 0, "fL", &["fl"]),
    (Kind::Own(3), 0, "pg", &[]),
    (Kind::Own(4), 0, "kg/m2", &["kg/m^2", "kg/m²"]),
    (Kind::Own(5), 0, "cm2", &["cm^2", "cm²"]),
    (Kind::Own(6), 0, "kcal/d", &["kcal/day", "kcal"]),
    (Kind::Own(7), 0, "kgf", &[]),
    (Kind::Own(8), 0, "Cel", &["°C", "℃"]),
    (Kind::Own(9), 0, "{beats}/min", &["/min{beats}", "bpm"]),
    (Kind::Own(10), 0, "{breaths}/min", &[]),
    (Kind::Own(11), 0, "mm[Hg]", &["mmHg"]),
    (Kind::Own(12), 0, "dB", &["dB[HL]", "dBHL"]),
    (Kind::Own(13), 0, "cm/s", &["cm/sec"]),
    (Kind::Own(14), 0, "mm/h", &["mm/hr", "mm/1h"]),
    (Kind::Own(15), 0, "mmol/mol", &[]),
    (
        Kind::Own(16),
        0,
        "mL/min/{1.73_m2}",
        &[
            "mL/min/1.73m2",
            "mL/min/1.73_m2",
            "mL/min/1.73m^2",
            "mL/min/1.73m²",
            "mL/min/{1.73m2}",
            "ml/min/1.73m2",
        ],
    ),
    (Kind::Own(17), 0, "/[HPF]", &["/HPF", "/hpf"]),
    (Kind::Own(18), 0, "{Ehrlich'U}/dL", &["EU/dL", "E.U./dL"]),
    (Kind::Own(19), 0, "{#}/d", &["/d"]),
    (Kind::Own(20), 0, "1", &[]),
    (Kind::Own(21), 0, "{ratio}", &[]),
    (Kind::Own(22), 0, "{INR}", &["INR"]),
    (Kind::Own(23), 0, "[pH]", &["pH"]),
    (Kind::Own(24), 0, "{Spec_grav}", &["{SG}"]),
    (Kind::Own(25), 0, "{T-score}", &[]),
    (Kind::Own(26), 0, "{Agatston}", &["{AU}"]),
    (Kind::Own(27), 0, "{score}", &["{points}"]),
];

/// Units of quantities that have none: a value for such an item may come without.
const DIMENSIONLESS: [&str; 8] =
    ["1", "{ratio}", "{INR}", "[pH]", "{Spec_grav}", "{T-score}", "{Agatston}", "{score}"];

/// What a spelling can mean; `IU/L` is used for enzymes and for international units.
fn meanings(text: &str) -> impl Iterator<Item = &'static Entry> {
    UNITS.iter().filter(move |(_, _, code, others)| *code == text || others.contains(&text))
}

fn entry(text: &str) -> Option<&'static Entry> {
    meanings(text).next()
}

/// The meaning of a spelling that is of the given kind.
fn meaning(unit: &Unit, kind: Kind) -> Option<&'static Entry> {
    meanings(unit.as_str()).find(|entry| entry.0 == kind)
}

/// The UCUM code for a spelling in use; `None` for an unknown one.
///
/// ```
/// use checkup_core::lab::unit::ucum;
/// assert_eq!(ucum("10^9/L"), Some("10*3/uL"));
/// assert_eq!(ucum("furlong/fortnight"), None);
/// ```
pub fn ucum(text: &str) -> Option<&'static str> {
    entry(text.trim()).map(|(_, _, code, _)| *code)
}

/// Whether two spellings mean the same unit.
pub fn is_same(one: &Unit, other: &Unit) -> bool {
    if one == other {
        return true;
    }
    match (entry(one.as_str()), entry(other.as_str())) {
        (Some(_), Some(_)) => meanings(one.as_str()).any(|a| meaning(other, a.0).is_some_and(|b| a.1 == b.1)),
        _ => false,
    }
}

/// Whether values in the unit are written without one (ratios, scores, pH).
pub fn is_dimensionless(unit: &Unit) -> bool {
    ucum(unit.as_str()).is_some_and(|code| DIMENSIONLESS.contains(&code))
}

/// Ten to the given power, within what a decimal holds.
fn power_of_ten(exponent: u32) -> Option<Decimal> {
    (0..exponent).try_fold(Decimal::ONE, |product, _| product.checked_mul(Decimal::TEN))
}

/// Shifts the decimal point; exact or an overflow.
fn shift(value: Decimal, by: i32) -> Result<Decimal, UnitError> {
    let factor = power_of_ten(by.unsigned_abs()).ok_or(UnitError::Overflow)?;
    let moved = if by >= 0 { value.checked_mul(factor) } else { value.checked_div(factor) };
    moved.map(|v| v.normalize()).ok_or(UnitError::Overflow)
}

/// Converts a value of `item` from one unit to another: the same unit, a power of ten apart, or through the item's
/// SI factor. Multiplications are exact; a division keeps 28 significant digits.
///
/// ```
/// use checkup_core::{catalog::Catalogue, codes::ItemCode, lab::unit::convert, quantity::Unit};
/// let catalogue = Catalogue::builtin().unwrap();
/// let hgb = catalogue.item(&ItemCode::parse("HGB").unwrap()).unwrap();
/// let (si, conventional) = (Unit::parse("g/L").unwrap(), Unit::parse("g/dL").unwrap());
/// assert_eq!(convert("64".parse().unwrap(), &si, &conventional, hgb).unwrap(), "6.4".parse().unwrap());
/// ```
pub fn convert(value: Decimal, from: &Unit, to: &Unit, item: &Item) -> Result<Decimal, UnitError> {
    // Nearly every value comes in the item's own unit, which the catalogue's load has found in the table.
    if from == to && item.unit.as_ref() == Some(to) {
        return Ok(value);
    }
    for unit in [from, to] {
        entry(unit.as_str()).ok_or_else(|| UnitError::Unknown { unit: unit.to_string() })?;
    }
    if let Some((source, target)) =
        meanings(from.as_str()).find_map(|source| meaning(to, source.0).map(|target| (source, target)))
    {
        return if source.1 == target.1 { Ok(value) } else { shift(value, source.1 - target.1) };
    }
    let mismatch = || UnitError::Mismatch { unit: from.to_string(), expected: to.to_string() };
    let (unit, si) = item.unit.as_ref().zip(item.si.as_ref()).ok_or_else(mismatch)?;
    let (own, foreign) = entry(unit.as_str()).zip(entry(si.unit.as_str())).ok_or_else(mismatch)?;
    if let Some((source, target)) = meaning(from, own.0).zip(meaning(to, foreign.0)) {
        let value = shift(value, source.1 - own.1)?;
        shift(value.checked_mul(si.factor).ok_or(UnitError::Overflow)?, foreign.1 - target.1)
    } else if let Some((source, target)) = meaning(from, foreign.0).zip(meaning(to, own.0)) {
        let value = shift(value, source.1 - foreign.1)?;
        shift(value.checked_div(si.factor).ok_or(UnitError::Overflow)?, own.1 - target.1)
    } else {
        Err(mismatch())
    }
}

/// Rounds for display, halves away from zero as laboratories do.
pub fn rounded(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// The unit a value of the item was reported in: its own spelling, or the item's unit where a value may come without.
/// `None` for an item whose answers have no unit at all.
pub fn reported_in(item: &Item, unit: Option<&Unit>) -> Result<Option<Unit>, UnitError> {
    match (unit, &item.unit) {
        (Some(unit), Some(own)) if unit == own => Ok(Some(unit.clone())),
        (Some(unit), _) if entry(unit.as_str()).is_none() => {
            Err(UnitError::Unknown { unit: unit.to_string() })
        }
        (Some(unit), _) => Ok(Some(unit.clone())),
        (None, None) => Ok(None),
        (None, Some(own)) if is_dimensionless(own) => Ok(Some(own.clone())),
        (None, Some(own)) => Err(UnitError::Missing { expected: own.to_string() }),
    }
}

/// A value of the item in the item's own unit, without its comparator.
///
/// ```
/// use checkup_core::{catalog::Catalogue, codes::ItemCode, lab::unit::in_own_unit};
/// use checkup_core::quantity::{Number, Unit};
/// let catalogue = Catalogue::builtin().unwrap();
/// let crea = catalogue.item(&ItemCode::parse("CREA").unwrap()).unwrap();
/// let value = Number::parse("88.42").unwrap();
/// assert_eq!(in_own_unit(crea, &value, Unit::parse("µmol/L").ok().as_ref()), Ok("1".parse().unwrap()));
/// ```
pub fn in_own_unit(item: &Item, number: &Number, unit: Option<&Unit>) -> Result<Decimal, UnitError> {
    match (reported_in(item, unit)?, &item.unit) {
        (Some(from), Some(to)) => convert(number.decimal(), &from, to, item),
        _ => Ok(number.decimal()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spelling_stands_twice_for_one_kind() {
        for (kind, _, code, others) in UNITS {
            for text in std::iter::once(code).chain(*others) {
                assert_eq!(meanings(text).filter(|e| e.0 == *kind).count(), 1, "{text}");
            }
        }
    }

    #[test]
    fn every_unit_fits_its_type() {
        for (_, _, code, others) in UNITS {
            for text in std::iter::once(code).chain(*others) {
                assert!(Unit::parse(text).is_ok(), "{text}");
            }
        }
    }
}
