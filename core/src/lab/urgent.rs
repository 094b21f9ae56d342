//! How soon somebody must act on a value: call today, see the person within a week, or neither. Each answer names its rule.
//!
//! Critical are the call-back limits of `items.csv`. Urgent are the rules of `urgent.csv`: far outside, not to be called at
//! night. A value with a comparator that only may meet a rule meets it: `>6.0` mmol/L of potassium is not left to wait.

use super::flag::Flag;
use super::range::{Classified, Values, range_for};
use super::subject::Subject;
use crate::catalog::{Confidence, Item, tokens};
use crate::quantity::{Number, Reported, Unit};
use crate::referral;
use chrono::NaiveDate;
use rust_decimal::Decimal;

tokens! {
    /// How soon somebody must act. The order is that of urgency, most urgent first.
    Urgency {
        /// Call now, with read-back.
        Critical = "critical",
        /// To be seen within a week.
        Urgent = "urgent",
        /// Nothing that cannot wait for the conclusion.
        Routine = "routine",
    }
}

impl Urgency {
    /// How soon a referral for this value should be; the doctor decides.
    ///
    /// ```
    /// use checkup_core::{lab::urgent::Urgency, referral};
    /// assert_eq!(Urgency::Urgent.referral(), referral::Urgency::Urgent);
    /// ```
    pub const fn referral(self) -> referral::Urgency {
        match self {
            Self::Critical => referral::Urgency::Emergency,
            Self::Urgent => referral::Urgency::Urgent,
            Self::Routine => referral::Urgency::Routine,
        }
    }
}

tokens! {
    /// Schemes by which radiologists grade a finding from 0 to 6.
    GradeSystem {
        /// Breast imaging (ACR).
        BiRads = "BI-RADS",
        /// Lung screening by CT (ACR).
        LungRads = "Lung-RADS",
    }
}

/// What must hold for a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// The value lies below a limit.
    Below {
        /// In the item's unit.
        limit: Decimal,
        /// The limit itself counts.
        included: bool,
    },
    /// The value lies above a limit.
    Above {
        /// In the item's unit.
        limit: Decimal,
        /// The limit itself counts.
        included: bool,
    },
    /// The value is more than so many times the upper limit of the person's range.
    AboveUpperLimit {
        /// How many times.
        times: Decimal,
    },
    /// The report names a grade of at least this.
    Grade {
        /// By which scheme.
        system: GradeSystem,
        /// Lowest grade that counts.
        at_least: u8,
    },
}

impl Trigger {
    /// Reads `<8`, `<=8`, `>10`, `>=300`, `>5xULN` or `BI-RADS>=4`.
    ///
    /// ```
    /// use checkup_core::lab::urgent::Trigger;
    /// assert!(matches!(Trigger::parse(">=300"), Some(Trigger::Above { included: true, .. })));
    /// assert!(matches!(Trigger::parse(">5xULN"), Some(Trigger::AboveUpperLimit { .. })));
    /// assert_eq!(Trigger::parse("about 5"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let number = |text: &str| {
            Number::parse(text).ok().filter(|n| n.comparator().is_none()).map(|number| number.decimal())
        };
        if let Some((system, grade)) = text.split_once(">=")
            && let Some(system) = GradeSystem::parse(system)
        {
            let at_least = grade.parse().ok().filter(|grade| *grade <= 6)?;
            return Some(Self::Grade { system, at_least });
        }
        if let Some(times) = text.strip_prefix('>').and_then(|rest| rest.strip_suffix("xULN")) {
            return number(times)
                .filter(|times| *times >= Decimal::ONE)
                .map(|times| Self::AboveUpperLimit { times });
        }
        let (above, rest) = match text.strip_prefix('>') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('<')?),
        };
        let (included, rest) = rest.strip_prefix('=').map_or((false, rest), |rest| (true, rest));
        let limit = number(rest)?;
        Some(if above { Self::Above { limit, included } } else { Self::Below { limit, included } })
    }

    /// Whether the limit is a number in the item's unit.
    pub const fn is_value(self) -> bool {
        matches!(self, Self::Below { .. } | Self::Above { .. })
    }
}

impl std::fmt::Display for Trigger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = |included| if included { "=" } else { "" };
        match self {
            Self::Below { limit, included } => write!(f, "<{}{limit}", sign(*included)),
            Self::Above { limit, included } => write!(f, ">{}{limit}", sign(*included)),
            Self::AboveUpperLimit { times } => write!(f, ">{times}xULN"),
            Self::Grade { system, at_least } => write!(f, "{}>={at_least}", system.token()),
        }
    }
}

/// One rule of `urgent.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrgentRule {
    /// Its name.
    pub rule: String,
    /// What must hold.
    pub trigger: Trigger,
    /// Unit of the limit, that of the item; `None` where the limit has none.
    pub unit: Option<Unit>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Ids of `sources.csv`.
    pub sources: Vec<String>,
    /// First day on which it holds.
    pub valid_from: NaiveDate,
}

/// Why a value is critical or urgent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// How soon.
    pub urgency: Urgency,
    /// Name of the rule: `critical-low`, `critical-high`, `critical-possible`, or one of `urgent.csv`.
    pub rule: String,
    /// The rule as it is written in the table, with its unit: `>=300 mg/dL`.
    pub limit: String,
    /// Ids of `sources.csv`.
    pub sources: Vec<String>,
}

/// Every reason why a value cannot wait, most urgent first; empty for [`Urgency::Routine`].
///
/// ```
/// use checkup_core::{catalog::Catalogue, codes::ItemCode, person::Sex};
/// use checkup_core::lab::{Subject, range::classify, urgent::{Urgency, grounds, most_urgent}};
/// use checkup_core::quantity::{Number, Reported};
/// let catalogue = Catalogue::builtin().unwrap();
/// let fpg = catalogue.item(&ItemCode::parse("FPG").unwrap()).unwrap();
/// let value = Reported::Number { value: Number::parse("300").unwrap(), unit: fpg.unit.clone() };
/// let subject = Subject::aged(Sex::Male, 40);
/// let grounds = grounds(fpg, &value, &classify(fpg, &value, &subject).unwrap(), &subject);
/// assert_eq!((grounds[0].urgency, grounds[0].rule.as_str()), (Urgency::Urgent, "fpg-300"));
/// assert_eq!(most_urgent(&grounds), Urgency::Urgent);
/// ```
#[must_use]
pub fn grounds(item: &Item, reported: &Reported, placed: &Classified, subject: &Subject) -> Vec<Ground> {
    let values = placed.value.map(|value| Values::reported(item, value, placed.comparator));
    let mut grounds: Vec<Ground> = critical(item, placed.flag, values.as_ref()).into_iter().collect();
    let begun = |rule: &&UrgentRule| subject.day.is_none_or(|day| rule.valid_from <= day);
    for rule in item.urgent.iter().filter(begun) {
        if meets(rule.trigger, item, reported, values.as_ref(), subject) {
            let unit = rule.unit.as_ref().map(|unit| format!(" {unit}")).unwrap_or_default();
            grounds.push(Ground {
                urgency: Urgency::Urgent,
                rule: rule.rule.clone(),
                limit: format!("{}{unit}", rule.trigger),
                sources: rule.sources.clone(),
            });
        }
    }
    grounds
}

/// The soonest of these; [`Urgency::Routine`] without any.
#[must_use]
pub fn most_urgent(grounds: &[Ground]) -> Urgency {
    grounds.iter().map(|ground| ground.urgency).min().unwrap_or(Urgency::Routine)
}

/// The ninth question of the PHQ-9 (thoughts of being better off dead): any answer but "not at all" is critical,
/// whatever the sum is. Source: `critical-general`.
///
/// ```
/// use checkup_core::lab::urgent::phq9_item_nine;
/// assert!(phq9_item_nine(0).is_none());
/// assert_eq!(phq9_item_nine(1).unwrap().rule, "phq9-item-9");
/// ```
pub fn phq9_item_nine(answer: u8) -> Option<Ground> {
    (answer > 0).then(|| Ground {
        urgency: Urgency::Critical,
        rule: "phq9-item-9".to_owned(),
        limit: ">0".to_owned(),
        sources: vec!["critical-general".to_owned()],
    })
}

fn critical(item: &Item, flag: Flag, values: Option<&Values>) -> Option<Ground> {
    let limits = item.critical;
    let unit = item.unit.as_ref().map(|unit| format!(" {unit}")).unwrap_or_default();
    let low = limits.low.map(|low| format!("<{low}{unit}"));
    let high =
        limits.high.map(|high| format!(">{}{high}{unit}", if limits.high_included { "=" } else { "" }));
    let ground = |urgency, rule: &str, limit: String| Ground {
        urgency,
        rule: rule.to_owned(),
        limit,
        sources: item.sources.clone(),
    };
    match flag {
        Flag::CriticalLow => Some(ground(Urgency::Critical, flag.token(), low.unwrap_or_default())),
        Flag::CriticalHigh => Some(ground(Urgency::Critical, flag.token(), high.unwrap_or_default())),
        _ if values.is_some_and(|values| !values.none_critical(limits)) => {
            let limit = [low, high].into_iter().flatten().collect::<Vec<_>>().join(", ");
            Some(ground(Urgency::Urgent, "critical-possible", limit))
        }
        _ => None,
    }
}

fn meets(
    trigger: Trigger,
    item: &Item,
    reported: &Reported,
    values: Option<&Values>,
    subject: &Subject,
) -> bool {
    let above = |limit, included| values.is_some_and(|values| values.may_be_above(limit, included));
    match trigger {
        Trigger::Below { limit, included } => {
            values.is_some_and(|values| values.may_be_below(limit, included))
        }
        Trigger::Above { limit, included } => above(limit, included),
        Trigger::AboveUpperLimit { times } => {
            let limit = range_for(item, subject).and_then(|limits| limits.high);
            limit.and_then(|limit| limit.checked_mul(times)).is_some_and(|limit| above(limit, false))
        }
        Trigger::Grade { system, at_least } => match reported {
            Reported::Text { value } => highest_grade(value, system).is_some_and(|grade| grade >= at_least),
            Reported::Number { .. } => false,
        },
    }
}

/// How far behind the name of a scheme its grade is looked for, in characters.
const GRADE_WITHIN: usize = 40;

/// The highest grade that a report names behind a scheme's name (`BI-RADS 4A`, `BIRADS: IV`, `Lung-RADS v1.1, category 2`);
/// `None` where no grade can be read. In doubt it reads too high, never too low: a person reads every report anyway, this
/// only decides how soon.
///
/// ```
/// use checkup_core::lab::urgent::{GradeSystem, highest_grade};
/// let read = |text| highest_grade(text, GradeSystem::BiRads);
/// assert_eq!(read("Right breast BI-RADS 2, left breast BIRADS: 4A"), Some(4));
/// assert_eq!(read("no grade given"), None);
/// ```
pub fn highest_grade(report: &str, system: GradeSystem) -> Option<u8> {
    let letters = |text: &str| -> Vec<char> {
        text.chars().filter(|c| !is_joint(*c)).flat_map(char::to_uppercase).collect()
    };
    let name = letters(system.token());
    let mut highest = None;
    for (at, _) in report.char_indices() {
        let rest = report.get(at..).unwrap_or_default();
        let begins = rest.chars().next().is_some_and(|c| c.to_uppercase().next() == name.first().copied());
        let Some(behind) = begins.then(|| behind(rest, &name)).flatten() else { continue };
        highest = highest.max(grade_in(behind));
    }
    highest
}

/// What follows the name, if the text begins with it; hyphens and blanks within the name do not count.
fn behind<'a>(text: &'a str, name: &[char]) -> Option<&'a str> {
    let mut expected = name.iter();
    let mut wanted = expected.next();
    for (at, c) in text.char_indices() {
        let Some(want) = wanted else { return text.get(at..) };
        if c.to_uppercase().next() == Some(*want) {
            wanted = expected.next();
        } else if !is_joint(c) {
            return None;
        }
    }
    wanted.is_none().then_some("")
}

/// What stands between the two halves of a scheme's name.
const fn is_joint(c: char) -> bool {
    matches!(c, '-' | '_' | ' ' | '\u{a0}' | '\u{2010}'..='\u{2014}')
}

fn grade_in(text: &str) -> Option<u8> {
    let near: String = text.chars().take(GRADE_WITHIN).collect();
    // The first clause that names a grade.
    near.split([';', '\n']).flat_map(|line| line.split(". ")).find_map(grade_of_clause)
}

fn grade_of_clause(clause: &str) -> Option<u8> {
    let words: Vec<&str> =
        clause.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    // `4 mm`, `4 x 5`, `4 o'clock` are no grades.
    let lengths =
        words.iter().skip(1).map(|word| matches!(*word, "mm" | "cm" | "x" | "o" | "h")).chain([false]);
    let grades = words.iter().zip(lengths).filter(|(_, is_length)| !is_length);
    grades.filter_map(|(word, _)| grade(word)).max()
}

/// `4`, `4A`, `IV`, `IVa`, and glued to a word for it: `category4`, `C4a`, `범주4b`, `4단계`.
fn grade(word: &str) -> Option<u8> {
    const ROMAN: [&str; 6] = ["I", "II", "III", "IV", "V", "VI"];
    // Korean glues the word for "grade" behind the number; o'clock and a count are glued, too, and are none.
    let bare = word.trim_end_matches(|c: char| !c.is_ascii());
    let counted = word.strip_prefix(bare).is_some_and(|behind| behind.starts_with(['\u{c2dc}', '\u{ac1c}']));
    let word = if counted { word } else { bare };
    let plain = word.strip_suffix(['A', 'B', 'C', 'X', 'S', 'a', 'b', 'c', 'x', 's']).unwrap_or(word);
    if let Some(at) = ROMAN.iter().position(|roman| *roman == plain) {
        return u8::try_from(at + 1).ok();
    }
    let digit = plain.trim_start_matches(char::is_alphabetic);
    digit.parse().ok().filter(|grade| digit.len() == 1 && *grade <= 6)
}
