//! The criteria of Decision 1613/BYT-QĐ as data: to which index each belongs, which classes it allows and what feeds it.

use super::error::{CatalogueError, Problem};
use super::item::ForSex;
use super::load::sources;
use super::raw::{Row, rows};
use super::token::tokens;
use crate::codes::{CodeShape, ItemCode};
use crate::judgement::{HealthClass, VnIndex};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Key of a criterion, lower-case words with hyphens. The Fluent key of its name is `staff-criterion-<code>`.
///
/// ```
/// use checkup_core::catalog::CriterionCode;
/// assert_eq!(CriterionCode::parse("blood-pressure").unwrap().as_str(), "blood-pressure");
/// assert!(CriterionCode::parse("Blood pressure").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String))]
#[serde(try_from = "String", into = "String")]
pub struct CriterionCode(String);

impl CriterionCode {
    /// Checks the shape: 2 to 40 letters a–z and hyphens, no hyphen at either end.
    pub fn parse(text: &str) -> Result<Self, CodeShape> {
        let fits = (2..=40).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-');
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(CodeShape { kind: "criterion", text: text.chars().take(40).collect() })
        }
    }

    /// The code as in the table.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for CriterionCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for CriterionCode {
    type Error = CodeShape;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<CriterionCode> for String {
    fn from(code: CriterionCode) -> Self {
        code.0
    }
}

tokens! {
    /// How an eye disease that is present takes its class from visual acuity (criterion 1).
    ByAcuity {
        /// The class of the acuity itself.
        Same = "same",
        /// One class below that of the acuity.
        Down = "down",
        /// One class below that of the acuity with glasses.
        CorrectedDown = "corrected-down",
    }
}

tokens! {
    /// A number that a physician counts or measures in the room and that is no item of the catalogue.
    Measure {
        /// Whispered voice understood by the right ear, metres.
        WhisperRight = "whisper-right",
        /// Whispered voice understood by the left ear, metres.
        WhisperLeft = "whisper-left",
        /// Decayed teeth, a count.
        DecayedTeeth = "decayed-teeth",
        /// Chewing power left, per cent of a full set of teeth (annex 3 of the decision).
        Chewing = "chewing",
    }
}

/// What feeds a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Feeds {
    /// Items whose results bear on it.
    pub items: Vec<ItemCode>,
    /// Numbers of the examination that bear on it.
    pub measures: Vec<Measure>,
    /// Numbers alone never settle it: a physician grades at least a part.
    pub physician: bool,
}

/// A grade that the decision forgives when its index is put together (annex 2): it counts one class better there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Eased {
    /// Only at this point of the criterion (20.2 is point 2); `None` where one point alone gives the class.
    pub point: Option<u8>,
    /// The forgiven class: II or III.
    pub class: HealthClass,
}

impl Eased {
    /// Reads `II` or `2:II`.
    fn parse(text: &str) -> Option<Self> {
        let (point, class) = match text.split_once(':') {
            Some((point, class)) => (Some(point.parse().ok()?), class),
            None => (None, text),
        };
        let class = HealthClass::parse(class)?;
        matches!(class, HealthClass::II | HealthClass::III).then_some(Self { point, class })
    }
}

/// One numbered criterion of the decision.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Criterion {
    /// Number in the decision, 1 to 102.
    pub number: u16,
    /// Key.
    pub code: CriterionCode,
    /// The index it belongs to.
    pub index: VnIndex,
    /// The classes it can give, best first; always with I.
    pub classes: Vec<HealthClass>,
    /// How it takes its class from acuity when it is present.
    pub acuity: Option<ByAcuity>,
    /// What annex 2 forgives.
    pub eased: Vec<Eased>,
    /// Whom it concerns.
    pub sex: ForSex,
    /// What feeds it.
    pub feeds: Feeds,
    /// Ids of `sources.csv`.
    pub sources: Vec<String>,
    /// First day on which the row holds.
    pub valid_from: NaiveDate,
}

impl Criterion {
    /// Whether the decision gives this class at this criterion.
    pub fn allows(&self, class: HealthClass) -> bool {
        self.classes.contains(&class)
    }

    /// What a class at a point of this criterion counts for in its index.
    pub fn counted(&self, class: HealthClass, point: Option<u8>) -> HealthClass {
        let forgiven =
            |eased: &Eased| eased.class == class && (eased.point.is_none() || eased.point == point);
        if self.eased.iter().any(forgiven) { class.better() } else { class }
    }
}

const FILE: &str = "vn_1613.csv";

const COLUMNS: &[&str] =
    &["number", "token", "index", "classes", "acuity", "eased", "sex", "feeds", "source", "valid_from"];

/// Reads `vn_1613.csv`, in file order; an item code must be one that `known` knows.
pub(super) fn criteria(
    text: &str,
    known: impl Fn(&ItemCode) -> bool,
) -> Result<Vec<Criterion>, CatalogueError> {
    let (mut numbers, mut codes) = (BTreeSet::new(), BTreeSet::new());
    let mut criteria = Vec::new();
    for row in rows(FILE, text, COLUMNS)? {
        let criterion = criterion(&row, &known)?;
        if !numbers.insert(criterion.number) {
            return Err(row.fail("number", Problem::DuplicateCode));
        }
        if !codes.insert(criterion.code.clone()) {
            return Err(row.fail("token", Problem::DuplicateCode));
        }
        criteria.push(criterion);
    }
    Ok(criteria)
}

fn criterion(row: &Row, known: impl Fn(&ItemCode) -> bool) -> Result<Criterion, CatalogueError> {
    row.filled("classes")?;
    let classes = row.words("classes", Problem::UnknownWord, HealthClass::parse)?;
    // Sound people are class I at every criterion; the others follow in order, each once.
    let rising = classes.iter().zip(classes.iter().skip(1)).all(|(one, next)| one < next);
    if !rising || classes.first() != Some(&HealthClass::I) {
        return Err(row.fail("classes", Problem::UnknownWord));
    }
    let eased = row.words("eased", Problem::UnknownWord, Eased::parse)?;
    if eased.iter().any(|eased| !classes.contains(&eased.class)) {
        return Err(row.fail("eased", Problem::UnknownWord));
    }
    Ok(Criterion {
        number: match row.whole("number", 102)? {
            0 => return Err(row.fail("number", Problem::BadNumber)),
            number => number,
        },
        code: row.read("token", Problem::BadCode, |text| CriterionCode::parse(text).ok())?,
        index: row.read("index", Problem::UnknownWord, VnIndex::parse)?,
        classes,
        acuity: row.maybe("acuity", Problem::UnknownWord, ByAcuity::parse)?,
        eased,
        sex: row.read("sex", Problem::UnknownWord, ForSex::parse)?,
        feeds: feeds(row, known)?,
        sources: sources(row)?,
        valid_from: row.valid_from()?,
    })
}

/// `physician`, measures in lower case, items in upper case.
fn feeds(row: &Row, known: impl Fn(&ItemCode) -> bool) -> Result<Feeds, CatalogueError> {
    let mut feeds = Feeds::default();
    for word in row.filled("feeds")?.split_whitespace() {
        if word == "physician" {
            feeds.physician = true;
        } else if let Some(measure) = Measure::parse(word) {
            feeds.measures.push(measure);
        } else {
            let item = ItemCode::parse(word).ok().filter(|code| code.as_str() == word && known(code));
            feeds.items.push(item.ok_or_else(|| row.fail("feeds", Problem::UnknownItem))?);
        }
    }
    Ok(feeds)
}
