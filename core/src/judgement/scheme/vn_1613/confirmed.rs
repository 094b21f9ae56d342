//! The Vietnamese class as a physician confirmed it: every index is confirmed or set, with a reason wherever it departs
//! from what the rules found. The rules suggest; only this type says a class.

use super::Specialty;
use crate::catalog::tokens;
use crate::error::Coded;
use crate::ids::StaffId;
use crate::judgement::{HealthClass, Suggestion, VnIndex};
use crate::reason::Reason;
use chrono::{DateTime, Utc};

tokens! {
    /// Why a person is examined. It decides what an examination must hold before it may be classified.
    ExamKind {
        /// Recurring, under the duty of an employer or school: what is examined follows the form and the orders.
        Periodic = "periodic",
        /// Asked for by the person: without every specialty of the form no class may be issued (Circular 32/2023,
        /// chapter VI).
        OnRequest = "on-request",
    }
}

/// What the physician says about one index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexDecision {
    /// Which.
    pub index: VnIndex,
    /// Its class.
    pub class: HealthClass,
    /// Why it is not what the rules found.
    pub reason: Option<Reason>,
}

/// What the physician is about to confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VnDecision {
    /// Why the person was examined.
    pub kind: ExamKind,
    /// The thirteen indices, in any order, each once.
    pub indices: Vec<IndexDecision>,
    /// The class of the person.
    pub class: HealthClass,
    /// Why the class is not that of the worst index.
    pub reason: Option<Reason>,
}

/// A class that a physician confirmed. Nothing else makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VnConfirmed {
    decision: VnDecision,
    by: StaffId,
    at: DateTime<Utc>,
}

/// Why a class cannot be confirmed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VnConfirmError {
    /// The decision does not apply to this person.
    #[error("vn-class-not-applicable")]
    NotApplicable,
    /// Specialties of the form have not examined, and the examination is one on request.
    #[error("vn-class-specialty-missing")]
    SpecialtyMissing {
        /// Which.
        missing: Vec<Specialty>,
    },
    /// An index has no class, or more than one.
    #[error("vn-class-index-once")]
    IndexOnce {
        /// Which.
        index: VnIndex,
    },
    /// An index departs from what the rules found, and no reason is given.
    #[error("vn-class-index-reason-missing")]
    IndexReasonMissing {
        /// Which.
        index: VnIndex,
        /// What the rules found.
        found: HealthClass,
    },
    /// The class is not that of the worst index, and no reason is given.
    #[error("vn-class-reason-missing")]
    ReasonMissing {
        /// The class of the worst index.
        worst: HealthClass,
    },
}

impl Coded for VnConfirmError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotApplicable => "vn-class-not-applicable",
            Self::SpecialtyMissing { .. } => "vn-class-specialty-missing",
            Self::IndexOnce { .. } => "vn-class-index-once",
            Self::IndexReasonMissing { .. } => "vn-class-index-reason-missing",
            Self::ReasonMissing { .. } => "vn-class-reason-missing",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotApplicable => Vec::new(),
            Self::SpecialtyMissing { missing } => vec![("missing", missing.len().to_string())],
            Self::IndexOnce { index } => vec![("index", index.token().to_owned())],
            Self::IndexReasonMissing { index, found } => {
                vec![("index", index.token().to_owned()), ("class", found.as_str().to_owned())]
            }
            Self::ReasonMissing { worst } => vec![("class", worst.as_str().to_owned())],
        }
    }
}

/// Whether a class may be issued for this person at all, whatever it would be.
///
/// # Errors
/// [`VnConfirmError::NotApplicable`] below the age of the decision, [`VnConfirmError::SpecialtyMissing`] for an
/// examination on request that lacks a specialty of the form.
///
/// ```
/// use checkup_core::catalog::Catalogue;
/// use checkup_core::judgement::{ExamKind, Facts, check_classifiable, suggest};
/// use checkup_core::{package::Person, person::Sex};
/// let catalogue = Catalogue::builtin().unwrap();
/// let nobody_looked = suggest(&Facts::new(&catalogue, Person { sex: Sex::Male, age: 40 }, &[]));
/// assert!(check_classifiable(&nobody_looked, ExamKind::Periodic).is_ok());
/// assert!(check_classifiable(&nobody_looked, ExamKind::OnRequest).is_err());
/// ```
pub fn check_classifiable(suggestion: &Suggestion, kind: ExamKind) -> Result<(), VnConfirmError> {
    if suggestion.unclassified.is_some() {
        return Err(VnConfirmError::NotApplicable);
    }
    if kind == ExamKind::OnRequest && !suggestion.missing_specialties.is_empty() {
        return Err(VnConfirmError::SpecialtyMissing { missing: suggestion.missing_specialties.clone() });
    }
    Ok(())
}

impl VnConfirmed {
    /// Confirms a class against what the rules found.
    ///
    /// An index that the rules settled needs a reason for any other class. One that is still open is the physician's: a
    /// class worse than what is known so far says itself, a better one needs a reason.
    ///
    /// # Errors
    /// [`VnConfirmError`], the first of its conditions in the order of its variants.
    ///
    /// ```
    /// use checkup_core::catalog::Catalogue;
    /// use checkup_core::judgement::{ExamKind, Facts, HealthClass, IndexDecision, VnConfirmed, VnDecision, VnIndex, suggest};
    /// use checkup_core::{ids::StaffId, package::Person, person::Sex};
    /// let catalogue = Catalogue::builtin().unwrap();
    /// let suggestion = suggest(&Facts::new(&catalogue, Person { sex: Sex::Male, age: 40 }, &[]));
    /// let sound = |index| IndexDecision { index, class: HealthClass::I, reason: None };
    /// let decision = VnDecision {
    ///     kind: ExamKind::Periodic,
    ///     indices: VnIndex::ALL.map(sound).to_vec(),
    ///     class: HealthClass::I,
    ///     reason: None,
    /// };
    /// let doctor = StaffId::new(uuid::Uuid::from_u128(7));
    /// let confirmed = VnConfirmed::confirm(&suggestion, decision, doctor, chrono::DateTime::UNIX_EPOCH).unwrap();
    /// assert_eq!(confirmed.class(), HealthClass::I);
    /// ```
    pub fn confirm(
        suggestion: &Suggestion,
        mut decision: VnDecision,
        by: StaffId,
        now: DateTime<Utc>,
    ) -> Result<Self, VnConfirmError> {
        check_classifiable(suggestion, decision.kind)?;
        decision.indices.sort_by_key(|one| one.index);
        let count = |index| decision.indices.iter().filter(|one| one.index == index).count();
        if let Some(index) = VnIndex::ALL.into_iter().find(|index| count(*index) != 1) {
            return Err(VnConfirmError::IndexOnce { index });
        }
        for one in decision.indices.iter().filter(|one| one.reason.is_none()) {
            let grade = suggestion.index(one.index);
            let Some((grade, found)) = grade.and_then(|grade| Some((grade, grade.class?))) else { continue };
            let departs = if grade.is_settled() { one.class != found } else { one.class < found };
            if departs {
                return Err(VnConfirmError::IndexReasonMissing { index: one.index, found });
            }
        }
        let worst = decision.indices.iter().map(|one| one.class).max();
        match worst.filter(|worst| *worst != decision.class && decision.reason.is_none()) {
            Some(worst) => Err(VnConfirmError::ReasonMissing { worst }),
            None => Ok(Self { decision, by, at: now }),
        }
    }

    /// The class of the person.
    pub const fn class(&self) -> HealthClass {
        self.decision.class
    }

    /// Why the class is not that of the worst index.
    pub const fn reason(&self) -> Option<&Reason> {
        self.decision.reason.as_ref()
    }

    /// The thirteen indices in the order of the decision.
    pub fn indices(&self) -> &[IndexDecision] {
        &self.decision.indices
    }

    /// Why the person was examined.
    pub const fn kind(&self) -> ExamKind {
        self.decision.kind
    }

    /// Who confirmed.
    pub const fn by(&self) -> StaffId {
        self.by
    }

    /// When, UTC.
    pub const fn at(&self) -> DateTime<Utc> {
        self.at
    }
}
