//! What a physician found in the rooms: a class at a criterion, numbers counted by hand, and indices without finding.

use super::{HealthClass, VnIndex};
use crate::catalog::{Catalogue, CriterionCode, Measure, tokens};
use crate::error::Coded;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// The longest note on an observation, in characters.
pub const NOTE_MAX: usize = 500;

tokens! {
    /// Which table of build a person is measured by.
    BuildTable {
        /// People at work.
        Workers = "workers",
        /// Students of universities, colleges and vocational schools.
        Students = "students",
    }
}

tokens! {
    /// The hand a person writes with. The eye of that side must itself reach the acuity of its class (annex 1).
    Hand {
        /// Right-handed.
        Right = "right",
        /// Left-handed.
        Left = "left",
    }
}

/// Why an observation cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ObservationError {
    /// The decision has no such criterion.
    #[error("observation-criterion-unknown")]
    CriterionUnknown {
        /// What was named.
        criterion: CriterionCode,
    },
    /// The decision does not give this class at this criterion.
    #[error("observation-class-not-allowed")]
    ClassNotAllowed {
        /// Number of the criterion in the decision.
        number: u16,
        /// The refused class.
        class: HealthClass,
    },
    /// The criterion does not take its class from visual acuity.
    #[error("observation-not-by-acuity")]
    NotByAcuity {
        /// Number of the criterion in the decision.
        number: u16,
    },
    /// The note is longer than [`NOTE_MAX`].
    #[error("observation-note-too-long")]
    NoteTooLong,
}

impl Coded for ObservationError {
    fn code(&self) -> &'static str {
        match self {
            Self::CriterionUnknown { .. } => "observation-criterion-unknown",
            Self::ClassNotAllowed { .. } => "observation-class-not-allowed",
            Self::NotByAcuity { .. } => "observation-not-by-acuity",
            Self::NoteTooLong => "observation-note-too-long",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::CriterionUnknown { criterion } => vec![("criterion", criterion.to_string())],
            Self::ClassNotAllowed { number, class } => {
                vec![("number", number.to_string()), ("class", class.as_str().to_owned())]
            }
            Self::NotByAcuity { number } => vec![("number", number.to_string())],
            Self::NoteTooLong => vec![("max", NOTE_MAX.to_string())],
        }
    }
}

/// A physician's finding at one criterion.
///
/// ```
/// use checkup_core::catalog::{Catalogue, CriterionCode};
/// use checkup_core::judgement::{HealthClass, Observation};
/// let catalogue = Catalogue::builtin().unwrap();
/// let tonsils = CriterionCode::parse("tonsils").unwrap();
/// assert!(Observation::new(&catalogue, tonsils.clone(), HealthClass::II).is_ok());
/// assert!(Observation::new(&catalogue, tonsils, HealthClass::V).is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    criterion: CriterionCode,
    class: Option<HealthClass>,
    point: Option<u8>,
    note: Option<String>,
}

impl Observation {
    /// A class at a criterion; the criterion must allow it.
    pub fn new(
        catalogue: &Catalogue,
        criterion: CriterionCode,
        class: HealthClass,
    ) -> Result<Self, ObservationError> {
        match catalogue.criterion(&criterion) {
            None => Err(ObservationError::CriterionUnknown { criterion }),
            Some(row) if !row.allows(class) => {
                Err(ObservationError::ClassNotAllowed { number: row.number, class })
            }
            Some(_) => Ok(Self { criterion, class: Some(class), point: None, note: None }),
        }
    }

    /// An eye disease that is present and takes its class from visual acuity, for example myopia.
    pub fn by_acuity(catalogue: &Catalogue, criterion: CriterionCode) -> Result<Self, ObservationError> {
        match catalogue.criterion(&criterion) {
            None => Err(ObservationError::CriterionUnknown { criterion }),
            Some(row) if row.acuity.is_none() => Err(ObservationError::NotByAcuity { number: row.number }),
            Some(_) => Ok(Self { criterion, class: None, point: None, note: None }),
        }
    }

    /// At which point of the criterion: 2 for 20.2.
    #[must_use]
    pub const fn at_point(mut self, point: u8) -> Self {
        self.point = Some(point);
        self
    }

    /// With the physician's words. A blank note is none.
    pub fn with_note(mut self, note: &str) -> Result<Self, ObservationError> {
        let note = note.trim();
        if note.chars().count() > NOTE_MAX {
            return Err(ObservationError::NoteTooLong);
        }
        self.note = (!note.is_empty()).then(|| note.to_owned());
        Ok(self)
    }

    /// The criterion.
    pub const fn criterion(&self) -> &CriterionCode {
        &self.criterion
    }

    /// The class; `None` where visual acuity gives it.
    pub const fn class(&self) -> Option<HealthClass> {
        self.class
    }

    /// The point of the criterion, where one was named.
    pub const fn point(&self) -> Option<u8> {
        self.point
    }

    /// The physician's words.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }
}

/// Everything the rooms add to the results of one person.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Examination {
    observations: Vec<Observation>,
    unremarkable: BTreeSet<VnIndex>,
    measures: BTreeMap<Measure, Decimal>,
    students: bool,
    hand: Option<Hand>,
}

impl Examination {
    /// With a physician's finding; several at one criterion are kept, the worst counts.
    #[must_use]
    pub fn observed(mut self, observation: Observation) -> Self {
        self.observations.push(observation);
        self
    }

    /// A physician examined this index and found nothing besides what was observed: its open criteria are class I.
    #[must_use]
    pub fn nothing_else(mut self, index: VnIndex) -> Self {
        self.unremarkable.insert(index);
        self
    }

    /// With a number counted or measured in the room. A negative one is left out.
    #[must_use]
    pub fn measured(mut self, measure: Measure, value: Decimal) -> Self {
        if !value.is_sign_negative() || value.is_zero() {
            self.measures.insert(measure, value);
        }
        self
    }

    /// By which table of build; people at work unless said otherwise.
    #[must_use]
    pub const fn by_table(mut self, table: BuildTable) -> Self {
        self.students = matches!(table, BuildTable::Students);
        self
    }

    /// With the hand the person writes with.
    #[must_use]
    pub const fn writing_with(mut self, hand: Hand) -> Self {
        self.hand = Some(hand);
        self
    }

    /// Findings in the order in which they were made.
    pub fn observations(&self) -> &[Observation] {
        &self.observations
    }

    /// Whether the index was examined without further finding.
    pub fn is_unremarkable(&self, index: VnIndex) -> bool {
        self.unremarkable.contains(&index)
    }

    /// A number of the room.
    pub fn measure(&self, measure: Measure) -> Option<Decimal> {
        self.measures.get(&measure).copied()
    }

    /// The table of build.
    pub const fn table(&self) -> BuildTable {
        if self.students { BuildTable::Students } else { BuildTable::Workers }
    }

    /// The writing hand, where it is known.
    pub const fn hand(&self) -> Option<Hand> {
        self.hand
    }
}
