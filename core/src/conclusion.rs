//! A doctor's conclusion. The rules only suggest; the type that a report is made from exists only after a signature.

use crate::codes::ItemCode;
use crate::error::Coded;
use crate::ids::StaffId;
use crate::judgement::{
    ExamKind, HealthClass, KrBox, KrConfirmError, KrConfirmed, Specialty, Suggestion, Uncounted,
    UncountedValue, VnConfirmError, VnConfirmed, WhyUncounted, check_classifiable,
};
use crate::lab::Flag;
use crate::machine::{Machine, Sample, state};
use crate::reason::Reason;
use chrono::{DateTime, Utc};

/// The longest concluding text, in characters.
pub const TEXT_MAX: usize = 4_000;

/// What the doctor is about to sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Health class I–V of Decision 1613/BYT-QĐ; `None` for a checkup that is not classified.
    pub class: Option<HealthClass>,
    /// Korean judgement boxes; several may be ticked. None for a checkup without a Korean judgement.
    pub kr: Vec<KrBox>,
    /// The concluding text in the patient's language.
    pub text: String,
    /// Why the class or the boxes differ from what is suggested, or why a critical value that is not counted in the
    /// suggestion does not stand against them.
    pub override_reason: Option<String>,
    /// The doctor knows that results are missing and signs all the same.
    pub accept_missing: bool,
}

impl Draft {
    /// What follows from a physician's confirmed class and boxes: both with their reasons, the Vietnamese one first.
    pub fn confirmed(vn: Option<&VnConfirmed>, kr: Option<&KrConfirmed>, text: String) -> Self {
        let reasons = [vn.and_then(|vn| vn.reason().map(Reason::as_str)), kr.and_then(KrConfirmed::reason)];
        let reasons: Vec<&str> = reasons.into_iter().flatten().collect();
        Self {
            class: vn.map(VnConfirmed::class),
            kr: kr.map(|kr| kr.boxes().to_vec()).unwrap_or_default(),
            text,
            override_reason: (!reasons.is_empty()).then(|| reasons.join("\n")),
            accept_missing: false,
        }
    }

    /// Says what the rules suggest under both schemes, so that there is nothing to give a reason for.
    pub fn follows(&self, suggestion: &Suggestion) -> bool {
        self.class == suggestion.vn
            && KrBox::ALL.iter().all(|kr| self.kr.contains(kr) == suggestion.kr.contains(kr))
    }

    /// The critical values that this draft passes over: it calls the person healthy under a scheme ([`HealthClass`] I and
    /// II, [`KrBox`] 정상A and 정상B) in whose suggestion they do not count. Each once.
    ///
    /// ```
    /// use checkup_core::codes::ItemCode;
    /// use checkup_core::conclusion::Draft;
    /// use checkup_core::judgement::{HealthClass, Uncounted, UncountedValue, WhyUncounted};
    /// use checkup_core::lab::Flag;
    /// let item = ItemCode::parse("HGB").unwrap();
    /// let hgb = UncountedValue { item: item.clone(), flag: Flag::CriticalLow, why: WhyUncounted::Ungraded };
    /// let uncounted = Uncounted { vn: vec![hgb], kr: Vec::new() };
    /// let draft = |class| Draft {
    ///     class: Some(class),
    ///     kr: Vec::new(),
    ///     text: "-".to_owned(),
    ///     override_reason: None,
    ///     accept_missing: false,
    /// };
    /// assert_eq!(draft(HealthClass::II).passes_over(&uncounted), [item]);
    /// assert!(draft(HealthClass::III).passes_over(&uncounted).is_empty());
    /// ```
    pub fn passes_over(&self, uncounted: &Uncounted) -> Vec<ItemCode> {
        let by_class = self.class.is_some_and(HealthClass::is_healthy);
        let by_boxes = self.kr.iter().any(|kr| kr.is_healthy());
        let vn = uncounted.vn.iter().filter(|_| by_class);
        let kr = uncounted.kr.iter().filter(|_| by_boxes);
        let mut items = Vec::new();
        for value in vn.chain(kr).filter(|value| value.flag.is_critical()) {
            if !items.contains(&value.item) {
                items.push(value.item.clone());
            }
        }
        items
    }

    fn reason(&self) -> Option<&str> {
        self.override_reason.as_deref().filter(|reason| !reason.trim().is_empty())
    }
}

/// A signed conclusion. Immutable: an amendment is a new version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    draft: Draft,
    version: u32,
    by: StaffId,
    at: DateTime<Utc>,
}

/// Why a draft cannot be signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConclusionError {
    /// No concluding text.
    #[error("conclusion-text-missing")]
    TextMissing,
    /// The text is longer than [`TEXT_MAX`].
    #[error("conclusion-text-too-long")]
    TextTooLong,
    /// The class differs from the suggested one and no reason is given.
    #[error("conclusion-reason-missing")]
    ReasonMissing {
        /// The suggested class.
        suggested: HealthClass,
    },
    /// The person is called healthy, a critical value did not count in the suggestion, and no reason is given.
    #[error("conclusion-critical-uncounted")]
    CriticalUncounted {
        /// The critical values.
        items: Vec<ItemCode>,
    },
    /// A class for whom none may be issued.
    #[error(transparent)]
    Vn(#[from] VnConfirmError),
    /// Korean boxes that cannot be confirmed.
    #[error(transparent)]
    Kr(#[from] KrConfirmError),
    /// Results are still to come and the doctor did not accept that.
    #[error("conclusion-results-missing")]
    ResultsMissing {
        /// How many items have no result.
        missing: usize,
    },
    /// Somebody signed a newer version in the meantime.
    #[error("conclusion-outdated")]
    Outdated {
        /// The version that exists.
        current: u32,
    },
    /// An amendment does not say why.
    #[error("conclusion-amendment-reason-missing")]
    AmendmentReasonMissing,
}

impl Coded for ConclusionError {
    fn code(&self) -> &'static str {
        match self {
            Self::TextMissing => "conclusion-text-missing",
            Self::TextTooLong => "conclusion-text-too-long",
            Self::ReasonMissing { .. } => "conclusion-reason-missing",
            Self::CriticalUncounted { .. } => "conclusion-critical-uncounted",
            Self::Vn(error) => error.code(),
            Self::Kr(error) => error.code(),
            Self::ResultsMissing { .. } => "conclusion-results-missing",
            Self::Outdated { .. } => "conclusion-outdated",
            Self::AmendmentReasonMissing => "conclusion-amendment-reason-missing",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ReasonMissing { suggested } => vec![("class", suggested.as_str().to_owned())],
            Self::CriticalUncounted { items } => {
                let codes: Vec<&str> = items.iter().map(ItemCode::as_str).collect();
                vec![("items", codes.join(","))]
            }
            Self::Vn(error) => error.args(),
            Self::Kr(error) => error.args(),
            Self::ResultsMissing { missing } => vec![("missing", missing.to_string())],
            Self::Outdated { current } => vec![("current", current.to_string())],
            Self::TextMissing | Self::TextTooLong | Self::AmendmentReasonMissing => Vec::new(),
        }
    }
}

/// What a signature is checked against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignContext<'a> {
    /// What the rules suggest for today's results.
    pub suggestion: &'a Suggestion,
    /// The flagged results that do not count in it.
    pub uncounted: &'a Uncounted,
    /// Why the person was examined: it decides whether a class may be issued.
    pub kind: ExamKind,
    /// Items without a result.
    pub missing: usize,
    /// The latest signed version; 0 if none.
    pub current_version: u32,
    /// The version that the doctor saw when writing; 0 if none.
    pub seen_version: u32,
}

/// Signs a draft: the only way to a [`Signed`] besides reading one back from the store. The boxes are signed in the order
/// of the form, each once.
///
/// # Errors
/// [`ConclusionError`]; among others a class where none may be issued, boxes that contradict each other, a healthy class
/// or box over a critical value that did not count in the suggestion ([`Draft::passes_over`]), and a class or boxes that
/// differ from the suggestion, without a reason. One reason serves for all.
pub fn sign(
    mut draft: Draft,
    context: SignContext<'_>,
    by: StaffId,
    now: DateTime<Utc>,
) -> Result<Signed, ConclusionError> {
    if context.seen_version != context.current_version {
        return Err(ConclusionError::Outdated { current: context.current_version });
    }
    if draft.text.trim().is_empty() {
        return Err(ConclusionError::TextMissing);
    }
    if draft.text.chars().count() > TEXT_MAX {
        return Err(ConclusionError::TextTooLong);
    }
    if context.missing > 0 && !draft.accept_missing {
        return Err(ConclusionError::ResultsMissing { missing: context.missing });
    }
    if draft.class.is_some() {
        check_classifiable(context.suggestion, context.kind)?;
    }
    // Before the differences, so that who gives one reason for both has read of the critical value.
    let items = draft.passes_over(context.uncounted);
    if !items.is_empty() && draft.reason().is_none() {
        return Err(ConclusionError::CriticalUncounted { items });
    }
    if let Some((class, suggested)) = draft.class.zip(context.suggestion.vn)
        && class != suggested
        && draft.reason().is_none()
    {
        return Err(ConclusionError::ReasonMissing { suggested });
    }
    draft.kr = confirmed_boxes(&draft, context.suggestion, by, now)?;
    Ok(Signed { draft, version: context.current_version.saturating_add(1), by, at: now })
}

/// The boxes as [`KrConfirmed`] allows them. Leaving all of them out is a checkup without a Korean judgement; where the
/// rules suggest one, that needs a reason like every other difference.
fn confirmed_boxes(
    draft: &Draft,
    suggestion: &Suggestion,
    by: StaffId,
    now: DateTime<Utc>,
) -> Result<Vec<KrBox>, KrConfirmError> {
    match KrConfirmed::confirm(&suggestion.kr, &draft.kr, draft.reason(), by, now) {
        Ok(confirmed) => Ok(confirmed.boxes().to_vec()),
        Err(KrConfirmError::NothingTicked) if suggestion.kr.is_empty() || draft.reason().is_some() => {
            Ok(Vec::new())
        }
        Err(KrConfirmError::NothingTicked) => Err(KrConfirmError::ReasonMissing),
        Err(error) => Err(error),
    }
}

impl Signed {
    /// Rebuilds a conclusion that was signed before and is read back.
    pub const fn restore(draft: Draft, version: u32, by: StaffId, at: DateTime<Utc>) -> Self {
        Self { draft, version, by, at }
    }

    /// What was signed.
    pub const fn content(&self) -> &Draft {
        &self.draft
    }

    /// 1 for the first signature, higher for amendments.
    pub const fn version(&self) -> u32 {
        self.version
    }

    /// Who signed.
    pub const fn by(&self) -> StaffId {
        self.by
    }

    /// When, UTC.
    pub const fn at(&self) -> DateTime<Utc> {
        self.at
    }
}

/// Where a conclusion stands; drawn in `docs/STATES.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConclusionState {
    /// Being written; nothing is signed.
    Draft,
    /// Signed for the first time.
    Signed,
    /// A result changed after the signature; to be read and signed again.
    Outdated,
    /// Signed again as a new version; the versions before it are kept.
    Amended,
}

impl ConclusionState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Signed, Self::Outdated, Self::Amended];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Signed => "signed",
            Self::Outdated => "outdated",
            Self::Amended => "amended",
        }
    }
}

/// The conclusion of one visit through all its versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion {
    state: ConclusionState,
    latest: Option<Signed>,
}

impl Conclusion {
    /// Nothing is signed yet.
    pub const fn draft() -> Self {
        Self { state: ConclusionState::Draft, latest: None }
    }

    /// The version that counts; what a report is made from.
    pub const fn latest(&self) -> Option<&Signed> {
        self.latest.as_ref()
    }

    fn version(&self) -> u32 {
        self.latest.as_ref().map_or(0, Signed::version)
    }
}

/// What can be asked of a conclusion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConclusionCommand {
    /// A doctor signs, for the first time or again.
    Sign {
        /// What is signed.
        draft: Draft,
        /// What the rules suggest for today's results.
        suggestion: Box<Suggestion>,
        /// The flagged results that do not count in it.
        uncounted: Box<Uncounted>,
        /// Why the person was examined.
        kind: ExamKind,
        /// Items without a result.
        missing: usize,
        /// The version that the doctor saw when writing; 0 if none.
        seen_version: u32,
        /// Why it is signed again; needed from the second version on.
        reason: Option<Reason>,
        /// Who signs.
        by: StaffId,
        /// When.
        now: DateTime<Utc>,
    },
    /// A result of the visit changed.
    ResultChanged,
}

/// What happened to a conclusion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConclusionEvent {
    /// A version was signed.
    Signed(Signed),
    /// A result changed.
    ResultChanged,
}

state!(ConclusionState);

impl Machine for Conclusion {
    type State = ConclusionState;
    type Command = ConclusionCommand;
    type Event = ConclusionEvent;
    type Refusal = ConclusionError;

    fn starts() -> Vec<Self> {
        vec![Self::draft()]
    }

    fn state(&self) -> ConclusionState {
        self.state
    }

    fn is_over(_: ConclusionState) -> bool {
        // A doctor may amend as long as the record is kept.
        false
    }

    fn decide(&self, command: &ConclusionCommand) -> Result<ConclusionEvent, ConclusionError> {
        match command {
            ConclusionCommand::ResultChanged => Ok(ConclusionEvent::ResultChanged),
            ConclusionCommand::Sign {
                draft,
                suggestion,
                uncounted,
                kind,
                missing,
                seen_version,
                reason,
                by,
                now,
            } => {
                let (kind, missing, seen_version) = (*kind, *missing, *seen_version);
                let current_version = self.version();
                let context =
                    SignContext { suggestion, uncounted, kind, missing, current_version, seen_version };
                let signed = sign(draft.clone(), context, *by, *now)?;
                if current_version > 0 && reason.is_none() {
                    return Err(ConclusionError::AmendmentReasonMissing);
                }
                Ok(ConclusionEvent::Signed(signed))
            }
        }
    }

    fn apply(&self, event: &ConclusionEvent) -> Self {
        match event {
            ConclusionEvent::Signed(signed) => Self {
                state: if signed.version() > 1 { ConclusionState::Amended } else { ConclusionState::Signed },
                latest: Some(signed.clone()),
            },
            ConclusionEvent::ResultChanged if self.latest.is_none() => self.clone(),
            ConclusionEvent::ResultChanged => {
                Self { state: ConclusionState::Outdated, latest: self.latest.clone() }
            }
        }
    }

    fn samples() -> Vec<Sample<ConclusionCommand>> {
        let low = |item| UncountedValue { item, flag: Flag::CriticalLow, why: WhyUncounted::Ungraded };
        let critical = ItemCode::parse("HGB").map(low).into_iter().collect::<Vec<_>>();
        let uncounted = Uncounted { vn: critical, kr: Vec::new() };
        let sign_over =
            |text: &str, (class, kr, kind): Judged<'_>, missing, seen_version, reason, over: Uncounted| {
                let suggestion = Suggestion {
                    vn: Some(HealthClass::II),
                    kr: vec![KrBox::NormalB],
                    missing_specialties: vec![Specialty::Dental],
                    ..Suggestion::default()
                };
                ConclusionCommand::Sign {
                    draft: Draft {
                        class: Some(class),
                        kr: kr.to_vec(),
                        text: text.to_owned(),
                        override_reason: None,
                        accept_missing: false,
                    },
                    suggestion: Box::new(suggestion),
                    uncounted: Box::new(over),
                    kind,
                    missing,
                    seen_version,
                    reason,
                    by: StaffId::new(uuid::Uuid::from_u128(1)),
                    now: DateTime::UNIX_EPOCH,
                }
            };
        let sign = |text: &str, judged: Judged<'_>, missing, seen_version, reason| {
            sign_over(text, judged, missing, seen_version, reason, Uncounted::default())
        };
        let reason = || Reason::new("-").ok();
        let b: &[KrBox] = &[KrBox::NormalB];
        let same = (HealthClass::II, b, ExamKind::Periodic);
        let other = (HealthClass::I, b, ExamKind::Periodic);
        let boxes: Judged<'_> = (HealthClass::II, &[KrBox::NormalA], ExamKind::Periodic);
        let both: Judged<'_> = (HealthClass::II, &[KrBox::NormalA, KrBox::NormalB], ExamKind::Periodic);
        let asked = (HealthClass::II, b, ExamKind::OnRequest);
        vec![
            Sample::new("sign", sign("-", same, 0, 0, None)),
            Sample::new("sign-without-a-text", sign("", same, 0, 0, None)),
            Sample::new("sign-with-results-missing", sign("-", same, 3, 0, None)),
            Sample::new("sign-another-class-without-a-reason", sign("-", other, 0, 0, None)),
            Sample::new(
                "sign-a-healthy-class-over-a-critical-value",
                sign_over("-", same, 0, 0, None, uncounted),
            ),
            Sample::new("sign-a-class-on-request-without-a-specialty", sign("-", asked, 0, 0, None)),
            Sample::new("sign-other-boxes-without-a-reason", sign("-", boxes, 0, 0, None)),
            Sample::new("sign-boxes-that-contradict", sign("-", both, 0, 0, None)),
            Sample::new("amend-version-1", sign("-", same, 0, 1, reason())),
            Sample::new("amend-version-1-without-a-reason", sign("-", same, 0, 1, None)),
            Sample::new("amend-version-2", sign("-", same, 0, 2, reason())),
            Sample::new("note-a-changed-result", ConclusionCommand::ResultChanged),
        ]
    }
}

/// What a sample signs: class, boxes, kind of examination.
type Judged<'a> = (HealthClass, &'a [KrBox], ExamKind);

#[cfg(test)]
mod tests;
