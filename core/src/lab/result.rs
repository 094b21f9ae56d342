//! One result: its versions, the second person's look, the release. No version is ever overwritten.
//!
//! [`decide`] says which version an incoming value becomes. [`ItemResult`] is the whole life around it.

use crate::error::Coded;
use crate::ids::StaffId;
use crate::machine::{Machine, Sample, state};
use crate::quantity::{Number, Reported};
use crate::reason::Reason;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a version of a result says about itself (HL7 table 0085: P, F, C, D/X).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ResultStatus {
    /// May still change.
    Preliminary,
    /// Complete and verified by who sent it.
    Final,
    /// Replaces an earlier version.
    Corrected,
    /// The sender took it back; there is no value.
    Withdrawn,
}

impl ResultStatus {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Preliminary, Self::Final, Self::Corrected, Self::Withdrawn];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Preliminary => "preliminary",
            Self::Final => "final",
            Self::Corrected => "corrected",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads what [`ResultStatus::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }
}

/// The version that counts now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Current {
    /// Its number, from 1.
    pub version: u32,
    /// Its status.
    pub status: ResultStatus,
    /// Its value; `None` when withdrawn.
    pub value: Option<Reported>,
}

/// What an incoming value brings about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultEvent {
    /// A version to store.
    Recorded {
        /// Its number.
        version: u32,
        /// Its status.
        status: ResultStatus,
    },
    /// The same value with the same status is there already: a message sent twice.
    Unchanged,
}

/// Why an incoming value is not stored, or a result not verified or released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResultError {
    /// A preliminary value after a final one is stale.
    #[error("result-stale")]
    Stale,
    /// Nothing is there to be withdrawn.
    #[error("result-nothing-to-withdraw")]
    NothingToWithdraw,
    /// A value is missing.
    #[error("result-value-missing")]
    ValueMissing,
    /// Nobody changes or takes back a final value without saying why.
    #[error("reason-missing")]
    ReasonMissing,
    /// There is no final value that waits for a second look.
    #[error("result-nothing-to-verify")]
    NothingToVerify,
    /// Who entered the value cannot be the second person who looks at it.
    #[error("result-second-person")]
    SecondPerson,
    /// Nothing final is there to be released.
    #[error("result-not-final")]
    NotFinal,
    /// A second person has to look at it first.
    #[error("result-not-verified")]
    NotVerified,
    /// It is released already.
    #[error("result-already-released")]
    AlreadyReleased,
}

impl Coded for ResultError {
    fn code(&self) -> &'static str {
        match self {
            Self::Stale => "result-stale",
            Self::NothingToWithdraw => "result-nothing-to-withdraw",
            Self::ValueMissing => "result-value-missing",
            Self::ReasonMissing => "reason-missing",
            Self::NothingToVerify => "result-nothing-to-verify",
            Self::SecondPerson => "result-second-person",
            Self::NotFinal => "result-not-final",
            Self::NotVerified => "result-not-verified",
            Self::AlreadyReleased => "result-already-released",
        }
    }
}

/// Decides what happens with a value that arrives with `status` for an item whose latest version is `current`.
///
/// A final value that differs from an earlier final one is kept as a correction, whatever the sender calls it: the
/// doctor must see that it changed.
pub fn decide(
    current: Option<&Current>,
    value: Option<&Reported>,
    status: ResultStatus,
) -> Result<ResultEvent, ResultError> {
    if status == ResultStatus::Withdrawn {
        return match current {
            None => Err(ResultError::NothingToWithdraw),
            Some(c) if c.status == ResultStatus::Withdrawn => Ok(ResultEvent::Unchanged),
            Some(c) => Ok(ResultEvent::Recorded { version: c.version.saturating_add(1), status }),
        };
    }
    let value = value.ok_or(ResultError::ValueMissing)?;
    let Some(current) = current else {
        return Ok(ResultEvent::Recorded { version: 1, status });
    };
    let was_final = matches!(current.status, ResultStatus::Final | ResultStatus::Corrected);
    if was_final && status == ResultStatus::Preliminary {
        return Err(ResultError::Stale);
    }
    if current.value.as_ref() == Some(value) && (was_final || current.status == status) {
        return Ok(ResultEvent::Unchanged);
    }
    let status = if was_final { ResultStatus::Corrected } else { status };
    Ok(ResultEvent::Recorded { version: current.version.saturating_add(1), status })
}

/// Where a result stands; drawn in `docs/STATES.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ResultState {
    /// No value yet.
    Awaited,
    /// A value that may still change.
    Preliminary,
    /// A final value that nobody else has looked at.
    Entered,
    /// Looked at once more; by a second person where the item demands it.
    Verified,
    /// Part of a signed conclusion.
    Released,
    /// Changed after its release; to be verified and released again.
    Amended,
    /// Taken back; another value is due.
    Withdrawn,
}

impl ResultState {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Awaited,
        Self::Preliminary,
        Self::Entered,
        Self::Verified,
        Self::Released,
        Self::Amended,
        Self::Withdrawn,
    ];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Awaited => "awaited",
            Self::Preliminary => "preliminary",
            Self::Entered => "entered",
            Self::Verified => "verified",
            Self::Released => "released",
            Self::Amended => "amended",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// One result through all its versions.
///
/// ```
/// use checkup_core::ids::StaffId;
/// use checkup_core::lab::result::*;
/// use checkup_core::machine::Machine;
/// use checkup_core::quantity::{Number, Reported};
///
/// let nurse = StaffId::new(uuid::Uuid::from_u128(1));
/// let value = Reported::Number { value: Number::parse("5.1").unwrap(), unit: None };
/// let take = Take { value: Some(value), status: ResultStatus::Final, by: Some(nurse), reason: None };
///
/// let result = ItemResult::awaited(true);
/// let event = result.decide(&ResultCommand::Take(take)).unwrap();
/// let entered = result.apply(&event);
/// assert_eq!(entered.decide(&ResultCommand::Release), Err(ResultError::NotVerified));
/// assert_eq!(entered.decide(&ResultCommand::Verify { by: nurse }), Err(ResultError::SecondPerson));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemResult {
    needs_second_person: bool,
    state: ResultState,
    current: Option<Current>,
    entered_by: Option<StaffId>,
    was_released: bool,
}

impl ItemResult {
    /// A result that is still to come; `needs_second_person` says whether its item demands that another person than who
    /// entered it looks at it.
    pub const fn awaited(needs_second_person: bool) -> Self {
        Self {
            needs_second_person,
            state: ResultState::Awaited,
            current: None,
            entered_by: None,
            was_released: false,
        }
    }

    /// The version that counts now.
    pub const fn current(&self) -> Option<&Current> {
        self.current.as_ref()
    }
}

/// A value that comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Take {
    /// The value; `None` to withdraw.
    pub value: Option<Reported>,
    /// What the sender says about it.
    pub status: ResultStatus,
    /// Who entered it; `None` for the laboratory's own system, whose message stands for a reason.
    pub by: Option<StaffId>,
    /// Why a final value is changed or taken back.
    pub reason: Option<Reason>,
}

/// What can be asked of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResultCommand {
    /// A value comes in, or is taken back.
    Take(Take),
    /// Somebody looked at the value again and stands by it.
    Verify {
        /// Who.
        by: StaffId,
    },
    /// A conclusion that contains it was signed.
    Release,
}

/// What happened to a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResultChange {
    /// A version was stored.
    Recorded {
        /// The version, which counts from now on.
        current: Current,
        /// Who entered it.
        by: Option<StaffId>,
    },
    /// A message sent twice.
    Unchanged,
    /// It was verified.
    Verified {
        /// By whom.
        by: StaffId,
    },
    /// It was released.
    Released,
}

state!(ResultState);

impl Machine for ItemResult {
    type State = ResultState;
    type Command = ResultCommand;
    type Event = ResultChange;
    type Refusal = ResultError;

    fn starts() -> Vec<Self> {
        vec![Self::awaited(true), Self::awaited(false)]
    }

    fn state(&self) -> ResultState {
        self.state
    }

    fn is_over(_: ResultState) -> bool {
        // The laboratory may correct a value years later.
        false
    }

    fn decide(&self, command: &ResultCommand) -> Result<ResultChange, ResultError> {
        use ResultState as S;
        match (command, self.state) {
            (ResultCommand::Take(take), _) => self.take(take),
            (ResultCommand::Verify { by }, S::Entered | S::Amended) => {
                if self.needs_second_person && self.entered_by == Some(*by) {
                    return Err(ResultError::SecondPerson);
                }
                Ok(ResultChange::Verified { by: *by })
            }
            (ResultCommand::Verify { .. }, _) => Err(ResultError::NothingToVerify),
            (ResultCommand::Release, S::Entered | S::Amended) if self.needs_second_person => {
                Err(ResultError::NotVerified)
            }
            (ResultCommand::Release, S::Entered | S::Amended | S::Verified) => Ok(ResultChange::Released),
            (ResultCommand::Release, S::Released) => Err(ResultError::AlreadyReleased),
            (ResultCommand::Release, S::Awaited | S::Preliminary | S::Withdrawn) => {
                Err(ResultError::NotFinal)
            }
        }
    }

    fn apply(&self, event: &ResultChange) -> Self {
        let mut next = self.clone();
        match event {
            ResultChange::Recorded { current, by } => {
                next.state = match current.status {
                    ResultStatus::Withdrawn => ResultState::Withdrawn,
                    ResultStatus::Preliminary => ResultState::Preliminary,
                    ResultStatus::Final | ResultStatus::Corrected if self.was_released => {
                        ResultState::Amended
                    }
                    ResultStatus::Final | ResultStatus::Corrected => ResultState::Entered,
                };
                next.current = Some(current.clone());
                next.entered_by = *by;
            }
            ResultChange::Unchanged => {}
            ResultChange::Verified { .. } => next.state = ResultState::Verified,
            ResultChange::Released => {
                next.state = ResultState::Released;
                next.was_released = true;
            }
        }
        next
    }

    fn samples() -> Vec<Sample<ResultCommand>> {
        let nurse = StaffId::new(Uuid::from_u128(1));
        let chemist = StaffId::new(Uuid::from_u128(2));
        let take = |digits: &str, status, by, reason| {
            let value = Number::parse(digits).ok().map(|value| Reported::Number { value, unit: None });
            ResultCommand::Take(Take { value, status, by, reason })
        };
        let reason = || Reason::new("-").ok();
        vec![
            Sample::new("take-preliminary", take("5.1", ResultStatus::Preliminary, None, None)),
            Sample::new("take", take("5.1", ResultStatus::Final, Some(nurse), None)),
            Sample::new("take-without-a-value", take("", ResultStatus::Final, Some(nurse), None)),
            Sample::new("change", take("5.2", ResultStatus::Final, Some(nurse), reason())),
            Sample::new("change-without-a-reason", take("5.3", ResultStatus::Final, Some(nurse), None)),
            Sample::new("correct-by-laboratory", take("5.4", ResultStatus::Corrected, None, None)),
            Sample::new("withdraw", take("", ResultStatus::Withdrawn, Some(nurse), reason())),
            Sample::new("withdraw-without-a-reason", take("", ResultStatus::Withdrawn, Some(nurse), None)),
            Sample::new("verify-by-another", ResultCommand::Verify { by: chemist }),
            Sample::new("verify-by-the-same", ResultCommand::Verify { by: nurse }),
            Sample::new("release", ResultCommand::Release),
        ]
    }
}

impl ItemResult {
    fn take(&self, take: &Take) -> Result<ResultChange, ResultError> {
        let event = decide(self.current.as_ref(), take.value.as_ref(), take.status)?;
        let ResultEvent::Recorded { version, status } = event else { return Ok(ResultChange::Unchanged) };
        // What was only preliminary may change without a word.
        let was_final = self
            .current
            .as_ref()
            .is_some_and(|current| matches!(current.status, ResultStatus::Final | ResultStatus::Corrected));
        if was_final && take.by.is_some() && take.reason.is_none() {
            return Err(ResultError::ReasonMissing);
        }
        let value = if status == ResultStatus::Withdrawn { None } else { take.value.clone() };
        Ok(ResultChange::Recorded { current: Current { version, status, value }, by: take.by })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Reported {
        Reported::Number { value: Number::parse(text).unwrap(), unit: None }
    }

    fn current(text: &str, status: ResultStatus) -> Current {
        Current { version: 1, status, value: Some(value(text)) }
    }

    #[test]
    fn the_same_message_twice_changes_nothing() {
        let now = current("64", ResultStatus::Final);
        assert_eq!(decide(Some(&now), Some(&value("64")), ResultStatus::Final), Ok(ResultEvent::Unchanged));
        assert_eq!(
            decide(Some(&now), Some(&value("64")), ResultStatus::Corrected),
            Ok(ResultEvent::Unchanged)
        );
    }

    #[test]
    fn a_changed_final_value_is_a_correction_whatever_it_is_called() {
        let now = current("64", ResultStatus::Final);
        assert_eq!(
            decide(Some(&now), Some(&value("146")), ResultStatus::Final),
            Ok(ResultEvent::Recorded { version: 2, status: ResultStatus::Corrected })
        );
    }

    #[test]
    fn a_preliminary_value_never_replaces_a_final_one() {
        let now = current("64", ResultStatus::Final);
        assert_eq!(
            decide(Some(&now), Some(&value("65")), ResultStatus::Preliminary),
            Err(ResultError::Stale)
        );
    }

    #[test]
    fn a_withdrawn_result_needs_something_to_withdraw() {
        assert_eq!(decide(None, None, ResultStatus::Withdrawn), Err(ResultError::NothingToWithdraw));
        assert_eq!(decide(None, None, ResultStatus::Final), Err(ResultError::ValueMissing));
    }

    fn after(mut result: ItemResult, commands: &[&str]) -> ItemResult {
        for name in commands {
            let sample = ItemResult::samples().into_iter().find(|sample| sample.name == *name).unwrap();
            result = result.apply(&result.decide(&sample.command).unwrap());
        }
        result
    }

    fn refused(result: &ItemResult, name: &str) -> ResultError {
        let sample = ItemResult::samples().into_iter().find(|sample| sample.name == name).unwrap();
        result.decide(&sample.command).unwrap_err()
    }

    #[test]
    fn another_person_looks_at_a_value_before_it_is_released_where_the_item_demands_it() {
        let entered = after(ItemResult::awaited(true), &["take"]);
        assert_eq!(refused(&entered, "verify-by-the-same"), ResultError::SecondPerson);
        assert_eq!(refused(&entered, "release"), ResultError::NotVerified);
        let released = after(entered, &["verify-by-another", "release"]);
        assert_eq!(released.state(), ResultState::Released);
        let alone = after(ItemResult::awaited(false), &["take", "release"]);
        assert_eq!(alone.state(), ResultState::Released);
    }

    #[test]
    fn a_released_value_that_changes_is_amended_with_a_reason_and_verified_again() {
        let released = after(ItemResult::awaited(true), &["take", "verify-by-another", "release"]);
        assert_eq!(refused(&released, "change-without-a-reason"), ResultError::ReasonMissing);
        assert_eq!(refused(&released, "take-preliminary"), ResultError::Stale);
        let amended = after(released.clone(), &["change"]);
        assert_eq!((amended.state(), amended.current().unwrap().version), (ResultState::Amended, 2));
        assert_eq!(refused(&amended, "release"), ResultError::NotVerified);
        // The laboratory's message stands for a reason, and a value after a withdrawal is an amendment, too.
        assert_eq!(after(released, &["correct-by-laboratory"]).state(), ResultState::Amended);
        assert_eq!(after(amended, &["withdraw", "take"]).state(), ResultState::Amended);
    }

    #[test]
    fn a_preliminary_value_is_neither_verified_nor_released() {
        let preliminary = after(ItemResult::awaited(false), &["take-preliminary"]);
        assert_eq!(refused(&preliminary, "verify-by-another"), ResultError::NothingToVerify);
        assert_eq!(refused(&preliminary, "release"), ResultError::NotFinal);
        assert_eq!(after(preliminary, &["take"]).state(), ResultState::Entered);
    }
}
