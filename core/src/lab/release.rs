//! May a result leave without a person having looked at it? Only if nothing at all speaks against it, and whoever has to look
//! is told everything that does.

use super::delta::{Comparison, Difference, Verdict};
use super::flag::Flag;
use super::range::{Classified, classify};
use super::ranges::Chosen;
use super::subject::Subject;
use super::unit::UnitError;
use super::urgent::{Urgency, grounds};
use crate::catalog::{Item, Specimen, ValueType};
use crate::codes::ItemCode;
use crate::error::Coded;
use crate::quantity::Reported;

/// One reason to hold a result back. Its sentence is `error-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Hold {
    /// There is no value.
    #[error("hold-value-missing")]
    ValueMissing,
    /// The value cannot be read as what the item gives.
    #[error("hold-value-unreadable")]
    ValueUnreadable,
    /// The unit is unknown, measures something else, or the number is too large for it.
    #[error("hold-unit-unusable")]
    UnitUnusable {
        /// As reported.
        unit: String,
    },
    /// The unit is missing.
    #[error("hold-unit-missing")]
    UnitMissing {
        /// The item's unit.
        expected: String,
    },
    /// Somebody must be called.
    #[error("hold-critical")]
    Critical {
        /// The limit, with unit.
        limit: String,
    },
    /// The person must be seen within a week.
    #[error("hold-urgent")]
    Urgent {
        /// The limit, with unit.
        limit: String,
    },
    /// It differs too much from an earlier checkup.
    #[error("hold-delta")]
    Delta {
        /// As reported earlier.
        earlier: String,
        /// As reported now.
        now: String,
        /// By how much: `-27.9 %`, or the difference where a share says nothing.
        change: String,
    },
    /// Another blood group than at an earlier checkup: person and specimens must be identified first.
    #[error("hold-identity")]
    Identity {
        /// As reported earlier.
        earlier: String,
        /// As reported now.
        now: String,
    },
    /// The value is given as beyond a limit of the method and lies on no one side of its range.
    #[error("hold-comparator")]
    Comparator {
        /// As reported.
        value: String,
    },
    /// No range is known for this person.
    #[error("hold-no-range")]
    NoRange,
    /// The range depends on the week of pregnancy or the exact age, which is not known.
    #[error("hold-range-undecided")]
    RangeUndecided,
    /// The flag or range on record is not what the ranges in force say.
    #[error("hold-range-outdated")]
    RangeOutdated,
    /// No specimen was collected.
    #[error("hold-specimen-missing")]
    SpecimenMissing,
    /// The specimen was rejected.
    #[error("hold-specimen-not-accepted")]
    SpecimenNotAccepted,
    /// The specimen is haemolysed and this value suffers from it.
    #[error("hold-specimen-haemolysed")]
    SpecimenHaemolysed,
    /// An answer in words is for a person to judge.
    #[error("hold-needs-person")]
    NeedsPerson,
    /// The analyser marked the value.
    #[error("hold-analyser")]
    Analyser {
        /// Its mark.
        mark: String,
    },
    /// The quality control of the run did not pass.
    #[error("hold-quality-control")]
    QualityControl,
    /// A value that this one is calculated from is missing.
    #[error("hold-input-missing")]
    InputMissing {
        /// The missing item.
        item: ItemCode,
    },
}

impl Coded for Hold {
    fn code(&self) -> &'static str {
        match self {
            Self::ValueMissing => "hold-value-missing",
            Self::ValueUnreadable => "hold-value-unreadable",
            Self::UnitUnusable { .. } => "hold-unit-unusable",
            Self::UnitMissing { .. } => "hold-unit-missing",
            Self::Critical { .. } => "hold-critical",
            Self::Urgent { .. } => "hold-urgent",
            Self::Delta { .. } => "hold-delta",
            Self::Identity { .. } => "hold-identity",
            Self::Comparator { .. } => "hold-comparator",
            Self::NoRange => "hold-no-range",
            Self::RangeUndecided => "hold-range-undecided",
            Self::RangeOutdated => "hold-range-outdated",
            Self::SpecimenMissing => "hold-specimen-missing",
            Self::SpecimenNotAccepted => "hold-specimen-not-accepted",
            Self::SpecimenHaemolysed => "hold-specimen-haemolysed",
            Self::NeedsPerson => "hold-needs-person",
            Self::Analyser { .. } => "hold-analyser",
            Self::QualityControl => "hold-quality-control",
            Self::InputMissing { .. } => "hold-input-missing",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnitUnusable { unit } => vec![("unit", unit.clone())],
            Self::UnitMissing { expected } => vec![("expected", expected.clone())],
            Self::Critical { limit } | Self::Urgent { limit } => vec![("limit", limit.clone())],
            Self::Delta { earlier, now, change } => {
                vec![("earlier", earlier.clone()), ("now", now.clone()), ("change", change.clone())]
            }
            Self::Identity { earlier, now } => vec![("earlier", earlier.clone()), ("now", now.clone())],
            Self::Comparator { value } => vec![("value", value.clone())],
            Self::Analyser { mark } => vec![("mark", mark.clone())],
            Self::InputMissing { item } => vec![("item", item.to_string())],
            _ => Vec::new(),
        }
    }
}

/// What is known of the specimen that a value came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecimenCheck {
    /// Nothing is taken for this item.
    NotNeeded,
    /// None was collected, or none is known.
    Missing,
    /// It was rejected.
    Rejected,
    /// It can be used.
    Accepted {
        /// The laboratory saw haemolysis.
        haemolysed: bool,
    },
}

/// Items that a haemolysed specimen falsifies (potassium leaves the red cells; DOMAIN 3.5 names no other).
const HAEMOLYSIS: [&str; 1] = ["K"];

/// Values that are calculated, and from what. A value that a laboratory measured itself needs none of them.
const INPUTS: [(&str, &[&str]); 13] = [
    ("BMI", &["HT", "WT"]),
    ("EGFR", &["CREA"]),
    ("LDL_CALC", &["TC", "HDL", "TG"]),
    ("NONHDL", &["TC", "HDL"]),
    ("GLOB", &["TP", "ALB"]),
    ("AGR", &["TP", "ALB"]),
    ("IBIL", &["TBIL", "DBIL"]),
    ("TSAT", &["FE", "TIBC"]),
    ("EAG", &["HBA1C"]),
    ("HBA1C_IFCC", &["HBA1C"]),
    ("NEU_ABS", &["WBC", "NEU_PCT"]),
    ("LYM_ABS", &["WBC", "LYM_PCT"]),
    ("EOS_ABS", &["WBC", "EOS_PCT"]),
];

/// The items that a calculated value of this one is made of; empty for what is always measured.
///
/// ```
/// use checkup_core::{codes::ItemCode, lab::release::inputs_of};
/// assert_eq!(inputs_of(&ItemCode::parse("NONHDL").unwrap()), ["TC", "HDL"]);
/// ```
pub fn inputs_of(item: &ItemCode) -> &'static [&'static str] {
    INPUTS.iter().find(|(code, _)| *code == item.as_str()).map_or(&[], |(_, inputs)| inputs)
}

/// Everything that is known about one result. Begin with [`Evidence::new`] and say what else is known.
#[derive(Clone, Debug)]
pub struct Evidence<'a> {
    /// The item.
    pub item: &'a Item,
    /// The value as reported.
    pub reported: Option<&'a Reported>,
    /// Whose it is, when and where it was measured.
    pub subject: &'a Subject,
    /// The specimen it came from.
    pub specimen: SpecimenCheck,
    /// Marks that the analyser or the laboratory's message gave the value.
    pub marks: &'a [String],
    /// Whether the quality control of the run passed; `None` where there is none.
    pub quality_passed: Option<bool>,
    /// The value was calculated here; then everything that [`inputs_of`] names must be in `present`.
    pub calculated: bool,
    /// Items that have a value in this visit.
    pub present: &'a [ItemCode],
    /// What came of comparing with an earlier checkup, of all items of the visit.
    pub compared: &'a [Comparison],
    /// What was stored when the value was placed.
    pub stored: Option<&'a Classified>,
}

impl<'a> Evidence<'a> {
    /// A value about which nothing else is known. Where something has to be collected, that is a reason to hold it.
    pub const fn new(item: &'a Item, reported: Option<&'a Reported>, subject: &'a Subject) -> Self {
        let specimen = match item.specimen {
            Specimen::None => SpecimenCheck::NotNeeded,
            _ => SpecimenCheck::Missing,
        };
        Self {
            item,
            reported,
            subject,
            specimen,
            marks: &[],
            quality_passed: None,
            calculated: false,
            present: &[],
            compared: &[],
            stored: None,
        }
    }
}

/// Whether a result may leave by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Release {
    /// Nothing speaks against it.
    Automatic,
    /// A person must look at it, for each of these reasons. Never empty.
    Held(Vec<Hold>),
}

/// Decides. A high or low value within its call-back limits is no reason to hold: it is a result.
///
/// ```
/// use checkup_core::{catalog::Catalogue, codes::ItemCode, person::Sex, lab::Subject};
/// use checkup_core::lab::release::{Evidence, Hold, Release, SpecimenCheck, decide};
/// use checkup_core::quantity::{Number, Reported};
/// let catalogue = Catalogue::builtin().unwrap();
/// let k = catalogue.item(&ItemCode::parse("K").unwrap()).unwrap();
/// let value = Reported::Number { value: Number::parse("4.2").unwrap(), unit: k.unit.clone() };
/// let subject = Subject::aged(Sex::Male, 40);
/// let mut evidence = Evidence::new(k, Some(&value), &subject);
/// assert_eq!(decide(&evidence), Release::Held(vec![Hold::SpecimenMissing]));
/// evidence.specimen = SpecimenCheck::Accepted { haemolysed: true };
/// assert_eq!(decide(&evidence), Release::Held(vec![Hold::SpecimenHaemolysed]));
/// evidence.specimen = SpecimenCheck::Accepted { haemolysed: false };
/// assert_eq!(decide(&evidence), Release::Automatic);
/// ```
#[must_use]
pub fn decide(evidence: &Evidence<'_>) -> Release {
    let reasons = reasons(evidence);
    if reasons.is_empty() { Release::Automatic } else { Release::Held(reasons) }
}

/// Every reason to hold, identity first, then value, specimen and run.
#[must_use]
pub fn reasons(evidence: &Evidence<'_>) -> Vec<Hold> {
    let mut holds = identity(evidence);
    match evidence.reported {
        None => holds.push(Hold::ValueMissing),
        Some(reported) => value(evidence, reported, &mut holds),
    }
    if evidence.item.value_type != ValueType::Numeric {
        holds.push(Hold::NeedsPerson);
    }
    holds.extend(specimen(evidence));
    holds.extend(evidence.marks.iter().map(|mark| Hold::Analyser { mark: mark.clone() }));
    if evidence.quality_passed == Some(false) {
        holds.push(Hold::QualityControl);
    }
    if evidence.calculated {
        let missing = inputs_of(&evidence.item.code).iter().filter_map(|input| ItemCode::parse(input).ok());
        let missing = missing.filter(|input| !evidence.present.contains(input));
        holds.extend(missing.map(|item| Hold::InputMissing { item }));
    }
    holds
}

/// Another blood group holds every result of the visit, any other change the result itself.
fn identity(evidence: &Evidence<'_>) -> Vec<Hold> {
    let text = |reported: &Reported| match reported.unit() {
        Some(unit) => format!("{} {unit}", reported.value_text()),
        None => reported.value_text(),
    };
    let holds = evidence.compared.iter().filter_map(|compared| {
        let (now, earlier) = (text(&compared.now), compared.earlier.as_ref().map(text).unwrap_or_default());
        match compared.verdict {
            Verdict::HardStop => Some(Hold::Identity { earlier, now }),
            Verdict::Finding(by) if compared.item == evidence.item.code => {
                Some(Hold::Delta { earlier, now, change: by.map(change).unwrap_or_default() })
            }
            _ => None,
        }
    });
    holds.collect()
}

fn change(by: Difference) -> String {
    let signed = |value: rust_decimal::Decimal| {
        let sign = if value.is_sign_positive() && !value.is_zero() { "+" } else { "" };
        format!("{sign}{}", value.normalize())
    };
    by.percent.map_or_else(|| signed(by.absolute), |percent| format!("{} %", signed(percent)))
}

fn value(evidence: &Evidence<'_>, reported: &Reported, holds: &mut Vec<Hold>) {
    let Evidence { item, subject, .. } = *evidence;
    let numeric = item.value_type == ValueType::Numeric;
    if numeric && matches!(reported, Reported::Text { .. }) {
        holds.push(Hold::ValueUnreadable);
        return;
    }
    let placed = match classify(item, reported, subject) {
        Ok(placed) => placed,
        Err(error) => {
            holds.push(unit(&error, reported));
            return;
        }
    };
    holds.extend(grounds(item, reported, &placed, subject).into_iter().filter_map(|ground| {
        match ground.urgency {
            Urgency::Critical => Some(Hold::Critical { limit: ground.limit }),
            Urgency::Urgent => Some(Hold::Urgent { limit: ground.limit }),
            Urgency::Routine => None,
        }
    }));
    if numeric {
        range(evidence, &placed, reported, holds);
    } else if item.value_type == ValueType::Coded
        && placed.flag == Flag::NoRange
        && item.normal_qualitative.is_some()
    {
        holds.push(Hold::ValueUnreadable);
    }
    if evidence.stored.is_some_and(|stored| stored.flag != placed.flag || stored.range != placed.range) {
        holds.push(Hold::RangeOutdated);
    }
}

fn range(evidence: &Evidence<'_>, placed: &Classified, reported: &Reported, holds: &mut Vec<Hold>) {
    let item = evidence.item;
    // Height and weight have no range and need none; what goes to a laboratory does.
    let needs_none = item.table.rows().is_empty() && item.specimen == Specimen::None;
    match item.table.choose(evidence.subject) {
        Chosen::Undecided => holds.push(Hold::RangeUndecided),
        Chosen::None if !needs_none => holds.push(Hold::NoRange),
        _ => {}
    }
    if placed.comparator.is_some() && placed.flag == Flag::NoRange && placed.range.is_some() {
        holds.push(Hold::Comparator { value: reported.value_text() });
    }
}

fn unit(error: &UnitError, reported: &Reported) -> Hold {
    match error {
        UnitError::Missing { expected } => Hold::UnitMissing { expected: expected.clone() },
        UnitError::Unknown { .. } | UnitError::Mismatch { .. } | UnitError::Overflow => {
            Hold::UnitUnusable { unit: reported.unit().map(ToString::to_string).unwrap_or_default() }
        }
    }
}

fn specimen(evidence: &Evidence<'_>) -> Option<Hold> {
    let suffers = HAEMOLYSIS.contains(&evidence.item.code.as_str());
    match evidence.specimen {
        SpecimenCheck::Missing => Some(Hold::SpecimenMissing),
        SpecimenCheck::Rejected => Some(Hold::SpecimenNotAccepted),
        SpecimenCheck::Accepted { haemolysed } if haemolysed && suffers => Some(Hold::SpecimenHaemolysed),
        SpecimenCheck::NotNeeded | SpecimenCheck::Accepted { .. } => None,
    }
}
