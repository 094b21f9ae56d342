//! The Korean boxes as a physician confirmed them. The rules suggest; only this type may be printed as a judgement.

use crate::error::Coded;
use crate::ids::StaffId;
use crate::judgement::KrBox;
use chrono::{DateTime, Utc};

/// The longest reason, in characters.
pub const REASON_MAX: usize = 1_000;

/// Boxes that a physician confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KrConfirmed {
    boxes: Vec<KrBox>,
    reason: Option<String>,
    by: StaffId,
    at: DateTime<Utc>,
}

/// Why boxes cannot be confirmed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KrConfirmError {
    /// No box is ticked.
    #[error("kr-boxes-none")]
    NothingTicked,
    /// Two boxes that contradict each other.
    #[error("kr-boxes-contradict")]
    Contradiction {
        /// The healthy one of the two.
        normal: KrBox,
        /// What it cannot stand beside.
        other: KrBox,
    },
    /// The boxes differ from the suggested ones and no reason is given.
    #[error("kr-boxes-reason-missing")]
    ReasonMissing,
    /// The reason is longer than [`REASON_MAX`].
    #[error("kr-boxes-reason-too-long")]
    ReasonTooLong,
}

impl Coded for KrConfirmError {
    fn code(&self) -> &'static str {
        match self {
            Self::NothingTicked => "kr-boxes-none",
            Self::Contradiction { .. } => "kr-boxes-contradict",
            Self::ReasonMissing => "kr-boxes-reason-missing",
            Self::ReasonTooLong => "kr-boxes-reason-too-long",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Contradiction { normal, other } => {
                vec![("normal", normal.token().to_owned()), ("other", other.token().to_owned())]
            }
            Self::ReasonTooLong => vec![("max", REASON_MAX.to_string())],
            Self::NothingTicked | Self::ReasonMissing => Vec::new(),
        }
    }
}

/// Boxes that cannot stand together: 정상A with any other, 정상B with a suspicion. 정상B beside 유질환자 is a physician's
/// to tick (a treated disease, and something else to watch), though the rules never suggest it.
const CONTRADICTIONS: [(KrBox, KrBox); 6] = [
    (KrBox::NormalA, KrBox::NormalB),
    (KrBox::NormalA, KrBox::Suspect),
    (KrBox::NormalA, KrBox::SuspectHypertensionDiabetes),
    (KrBox::NormalA, KrBox::Treated),
    (KrBox::NormalB, KrBox::Suspect),
    (KrBox::NormalB, KrBox::SuspectHypertensionDiabetes),
];

/// The boxes in the order of the form, each once.
///
/// # Errors
/// No box, or two that contradict each other.
///
/// ```
/// use checkup_core::judgement::{KrBox, check_boxes};
/// let both = [KrBox::Treated, KrBox::Suspect, KrBox::Treated];
/// assert_eq!(check_boxes(&both).unwrap(), [KrBox::Suspect, KrBox::Treated]);
/// assert!(check_boxes(&[KrBox::NormalA, KrBox::Suspect]).is_err());
/// ```
pub fn check_boxes(ticked: &[KrBox]) -> Result<Vec<KrBox>, KrConfirmError> {
    let boxes: Vec<KrBox> = KrBox::ALL.into_iter().filter(|kr| ticked.contains(kr)).collect();
    if boxes.is_empty() {
        return Err(KrConfirmError::NothingTicked);
    }
    match CONTRADICTIONS.into_iter().find(|(normal, other)| boxes.contains(normal) && boxes.contains(other)) {
        Some((normal, other)) => Err(KrConfirmError::Contradiction { normal, other }),
        None => Ok(boxes),
    }
}

impl KrConfirmed {
    /// Confirms boxes against what the rules suggested; an empty suggestion has nothing to differ from.
    ///
    /// # Errors
    /// As [`check_boxes`]; also boxes that differ from the suggested ones without a reason, or a reason too long.
    ///
    /// ```
    /// use checkup_core::{ids::StaffId, judgement::{KrBox, KrConfirmError, KrConfirmed}};
    /// use chrono::DateTime;
    /// let doctor = StaffId::new(uuid::Uuid::from_u128(7));
    /// let confirm = |reason| {
    ///     KrConfirmed::confirm(&[KrBox::Suspect], &[KrBox::NormalB], reason, doctor, DateTime::UNIX_EPOCH)
    /// };
    /// assert_eq!(confirm(None), Err(KrConfirmError::ReasonMissing));
    /// assert_eq!(confirm(Some("known stone, followed elsewhere")).unwrap().boxes(), [KrBox::NormalB]);
    /// ```
    pub fn confirm(
        suggested: &[KrBox],
        ticked: &[KrBox],
        reason: Option<&str>,
        by: StaffId,
        now: DateTime<Utc>,
    ) -> Result<Self, KrConfirmError> {
        let boxes = check_boxes(ticked)?;
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        if reason.is_some_and(|reason| reason.chars().count() > REASON_MAX) {
            return Err(KrConfirmError::ReasonTooLong);
        }
        let same = KrBox::ALL.into_iter().all(|kr| suggested.contains(&kr) == boxes.contains(&kr));
        if !suggested.is_empty() && !same && reason.is_none() {
            return Err(KrConfirmError::ReasonMissing);
        }
        Ok(Self { boxes, reason: reason.map(str::to_owned), by, at: now })
    }

    /// The boxes, in the order of the form.
    pub fn boxes(&self) -> &[KrBox] {
        &self.boxes
    }

    /// Why they differ from the suggested ones, or what else the physician noted.
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
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
