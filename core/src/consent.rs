//! Consent, purpose by purpose: explicit, versioned, never bundled (Law 91/2025/QH15 and Decree 356/2025).

use crate::error::Coded;
use crate::machine::{Machine, Sample, state};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// What personal data may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Carry out the checkup and keep its record. Without it there is no checkup.
    Examination,
    /// Hand the employer the health class and fitness, never single findings.
    EmployerReport,
    /// Use the data without the person's identity for research.
    Research,
}

impl Purpose {
    /// Every purpose, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Examination, Self::EmployerReport, Self::Research];

    /// As stored and sent; the Fluent key of its text is `kiosk-consent-<purpose>`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Examination => "examination",
            Self::EmployerReport => "employer_report",
            Self::Research => "research",
        }
    }

    /// Reads what [`Purpose::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.as_str() == text)
    }

    /// The checkup cannot go on without it.
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Examination)
    }

    /// The purposes that a person is asked about; without an employer there is no employer's report.
    pub fn asked(has_employer: bool) -> Vec<Self> {
        Self::ALL.into_iter().filter(|p| has_employer || *p != Self::EmployerReport).collect()
    }
}

/// The version of the consent texts in `locales/`; a change of wording is a new version.
pub const TEXT_VERSION: &str = "2026-11-21";

/// The signature field: x runs from 0 to this, y from 0 to [`SIGNATURE_HEIGHT`].
pub const SIGNATURE_WIDTH: u16 = 1_000;
/// See [`SIGNATURE_WIDTH`].
pub const SIGNATURE_HEIGHT: u16 = 400;
/// Points that a signature may have: a long one by a finger has some hundred.
const MOST_POINTS: usize = 4_000;

/// How consents were signed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Signature {
    /// By finger.
    Drawn {
        /// What the finger drew.
        strokes: Strokes,
    },
    /// By a button, for whoever cannot draw.
    Declared,
}

impl std::fmt::Debug for Signature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signature")
    }
}

/// What a finger drew: strokes of points `[x, y]`, in a field of [`SIGNATURE_WIDTH`] by [`SIGNATURE_HEIGHT`].
///
/// ```
/// use checkup_core::consent::Strokes;
/// assert!(Strokes::new(vec![vec![[10, 10], [400, 200]]]).is_ok());
/// assert!(Strokes::new(vec![vec![[10, 10]]]).is_err(), "a dot is no signature");
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(try_from = "Vec<Vec<[u16; 2]>>", into = "Vec<Vec<[u16; 2]>>")]
pub struct Strokes(Vec<Vec<[u16; 2]>>);

impl Strokes {
    /// Checks that there is a line, that it stays in the field, and that there is not too much of it.
    pub fn new(strokes: Vec<Vec<[u16; 2]>>) -> Result<Self, ConsentError> {
        let points: usize = strokes.iter().map(Vec::len).sum();
        let inside = |[x, y]: &[u16; 2]| *x <= SIGNATURE_WIDTH && *y <= SIGNATURE_HEIGHT;
        let is_line = strokes.iter().any(|stroke| stroke.len() > 1);
        if points > MOST_POINTS || !is_line || !strokes.iter().flatten().all(inside) {
            return Err(ConsentError::Signature);
        }
        Ok(Self(strokes))
    }

    /// The strokes.
    pub fn as_slice(&self) -> &[Vec<[u16; 2]>] {
        &self.0
    }
}

/// Strokes as the `d` of an SVG path; a dot is a line of no length, which round ends make visible.
///
/// ```
/// assert_eq!(checkup_core::consent::path(&[vec![[1, 2], [3, 4]], vec![[5, 6]]]), "M1 2L3 4M5 6h0");
/// ```
pub fn path<'a>(strokes: impl IntoIterator<Item = &'a Vec<[u16; 2]>>) -> String {
    let mut d = String::new();
    for stroke in strokes {
        for (at, [x, y]) in stroke.iter().enumerate() {
            let _infallible = write!(d, "{}{x} {y}", if at == 0 { 'M' } else { 'L' });
        }
        if stroke.len() == 1 {
            d.push_str("h0");
        }
    }
    d
}

impl TryFrom<Vec<Vec<[u16; 2]>>> for Strokes {
    type Error = ConsentError;
    fn try_from(strokes: Vec<Vec<[u16; 2]>>) -> Result<Self, ConsentError> {
        Self::new(strokes)
    }
}

impl From<Strokes> for Vec<Vec<[u16; 2]>> {
    fn from(strokes: Strokes) -> Self {
        strokes.0
    }
}

impl std::fmt::Debug for Strokes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Strokes")
    }
}

/// One answer to one purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConsentAnswer {
    /// What was asked about.
    pub purpose: Purpose,
    /// Yes or no; silence is not consent and is not recorded as an answer.
    pub given: bool,
    /// Version of the text that was shown.
    pub text_version: String,
}

/// Why the consents do not allow the checkup to begin.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConsentError {
    /// A required purpose was refused or not answered.
    #[error("consent-required")]
    Required {
        /// Which one.
        purpose: Purpose,
    },
    /// The text has changed since it was shown.
    #[error("consent-text-outdated")]
    TextOutdated,
    /// Something new was answered at a kiosk and not signed.
    #[error("consent-unsigned")]
    Unsigned,
    /// What was drawn is no signature: no line, outside the field, or too much.
    #[error("consent-signature")]
    Signature,
    /// A purpose was answered twice.
    #[error("consent-answered-twice")]
    AnsweredTwice {
        /// Which one.
        purpose: Purpose,
    },
}

impl Coded for ConsentError {
    fn code(&self) -> &'static str {
        match self {
            Self::Required { .. } => "consent-required",
            Self::TextOutdated => "consent-text-outdated",
            Self::Unsigned => "consent-unsigned",
            Self::Signature => "consent-signature",
            Self::AnsweredTwice { .. } => "consent-answered-twice",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Required { purpose } | Self::AnsweredTwice { purpose } => {
                vec![("purpose", purpose.as_str().to_owned())]
            }
            Self::TextOutdated | Self::Unsigned | Self::Signature => Vec::new(),
        }
    }
}

/// Where one consent stands; drawn in `docs/STATES.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// The person said yes.
    Given,
    /// The person said no.
    Refused,
    /// The person said yes and took it back. What was done before stays lawful; from then on it is a no.
    Withdrawn,
}

impl ConsentState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Given, Self::Refused, Self::Withdrawn];

    /// As sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }
}

state!(ConsentState);

/// The person takes the consent back. There is no way to give it again but to be asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Withdraw;

/// It was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Withdrawn;

/// Why a consent cannot be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WithdrawalError {
    /// It never was given.
    #[error("consent-not-given")]
    NotGiven,
    /// It was taken back already.
    #[error("consent-withdrawn")]
    AlreadyWithdrawn,
}

impl Coded for WithdrawalError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotGiven => "consent-not-given",
            Self::AlreadyWithdrawn => "consent-withdrawn",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

impl Machine for ConsentState {
    type State = Self;
    type Command = Withdraw;
    type Event = Withdrawn;
    type Refusal = WithdrawalError;

    fn starts() -> Vec<Self> {
        vec![Self::Given, Self::Refused]
    }

    fn state(&self) -> Self {
        *self
    }

    fn is_over(state: Self) -> bool {
        state != Self::Given
    }

    fn decide(&self, Withdraw: &Withdraw) -> Result<Withdrawn, WithdrawalError> {
        match self {
            Self::Given => Ok(Withdrawn),
            Self::Refused => Err(WithdrawalError::NotGiven),
            Self::Withdrawn => Err(WithdrawalError::AlreadyWithdrawn),
        }
    }

    fn apply(&self, Withdrawn: &Withdrawn) -> Self {
        Self::Withdrawn
    }

    fn samples() -> Vec<Sample<Withdraw>> {
        vec![Sample::new("withdraw", Withdraw)]
    }
}

/// Whether one of the answers gives this purpose on the present text.
pub fn standing<'a>(answers: impl IntoIterator<Item = &'a ConsentAnswer>, purpose: Purpose) -> bool {
    answers.into_iter().any(|a| a.purpose == purpose && a.given && a.text_version == TEXT_VERSION)
}

/// Checks that every required purpose is answered with yes, on the current text, and none twice.
pub fn check(answers: &[ConsentAnswer]) -> Result<(), ConsentError> {
    for purpose in Purpose::ALL {
        let mut of_purpose = answers.iter().filter(|a| a.purpose == purpose);
        let answer = of_purpose.next();
        if of_purpose.next().is_some() {
            return Err(ConsentError::AnsweredTwice { purpose });
        }
        if purpose.is_required() && !answer.is_some_and(|a| a.given) {
            return Err(ConsentError::Required { purpose });
        }
    }
    if answers.iter().any(|a| a.text_version != TEXT_VERSION) {
        return Err(ConsentError::TextOutdated);
    }
    Ok(())
}

/// Checks what was answered now together with what stands from earlier visits, and gives those earlier ones that the visit
/// rests on: of the purposes that were not answered anew.
pub fn complete<'a>(
    new: &[ConsentAnswer],
    earlier: &'a [ConsentAnswer],
) -> Result<Vec<&'a ConsentAnswer>, ConsentError> {
    let is_new = |purpose| new.iter().any(|answer| answer.purpose == purpose);
    let mut kept: Vec<&ConsentAnswer> = Vec::new();
    for answer in earlier {
        let is_kept = kept.iter().any(|kept| kept.purpose == answer.purpose);
        if !is_kept && !is_new(answer.purpose) && standing([answer], answer.purpose) {
            kept.push(answer);
        }
    }
    let all: Vec<ConsentAnswer> = new.iter().chain(kept.iter().copied()).cloned().collect();
    check(&all)?;
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(purpose: Purpose, given: bool) -> ConsentAnswer {
        ConsentAnswer { purpose, given, text_version: TEXT_VERSION.to_owned() }
    }

    #[test]
    fn silence_and_refusal_of_the_examination_stop_the_check_in() {
        let error = ConsentError::Required { purpose: Purpose::Examination };
        assert_eq!(check(&[]), Err(error.clone()));
        assert_eq!(check(&[answer(Purpose::Examination, false)]), Err(error));
    }

    #[test]
    fn optional_purposes_may_be_refused_or_left_out() {
        assert_eq!(check(&[answer(Purpose::Examination, true)]), Ok(()));
        assert_eq!(
            check(&[answer(Purpose::Examination, true), answer(Purpose::EmployerReport, false)]),
            Ok(())
        );
    }

    #[test]
    fn what_stands_from_an_earlier_visit_need_not_be_answered_again() {
        let (yes, no) = (answer(Purpose::Examination, true), answer(Purpose::Examination, false));
        let research = answer(Purpose::Research, true);
        let earlier = [yes.clone(), research.clone(), research.clone()];
        assert_eq!(complete(&[], &earlier), Ok(vec![&earlier[0], &earlier[1]]), "each purpose once");
        assert_eq!(complete(&[answer(Purpose::Research, false)], &earlier), Ok(vec![&earlier[0]]));
        // A new answer counts, whatever stood before.
        let error = ConsentError::Required { purpose: Purpose::Examination };
        assert_eq!(complete(std::slice::from_ref(&no), &earlier), Err(error.clone()));
        // Neither a no nor an older text stands.
        assert_eq!(complete(&[], &[no]), Err(error.clone()));
        let old = ConsentAnswer { text_version: "2020-01-01".to_owned(), ..yes };
        assert_eq!(complete(&[], &[old]), Err(error));
    }

    #[test]
    fn an_old_text_does_not_count() {
        let mut old = answer(Purpose::Examination, true);
        old.text_version = "2020-01-01".to_owned();
        assert_eq!(check(&[old]), Err(ConsentError::TextOutdated));
    }
}
