//! What needs a second person: one member of staff asks, another approves. The approved thing is a type of its own, and
//! the only way to it is another person's yes.

use crate::error::Coded;
use crate::ids::StaffId;

/// Longest reason in characters.
pub const REASON_MAX: usize = 500;

/// Something that one member of staff asks for, with a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requested<T> {
    what: T,
    reason: String,
    by: StaffId,
}

/// Something that another member of staff approved.
///
/// ```
/// use checkup_core::billing::approval::Requested;
/// use checkup_core::ids::StaffId;
/// let cashier = StaffId::new("0198a5c2-0000-7000-8000-000000000001".parse().unwrap());
/// let manager = StaffId::new("0198a5c2-0000-7000-8000-000000000002".parse().unwrap());
/// let asked = Requested::new(10_000, "the room was closed", cashier).unwrap();
/// assert_eq!(asked.clone().approve(cashier).unwrap_err().to_string(), "approval-same-person");
/// assert_eq!(asked.approve(manager).unwrap().what(), &10_000);
/// ```
///
/// Nothing else makes one:
///
/// ```compile_fail
/// use checkup_core::billing::approval::{Approved, Requested};
/// use checkup_core::ids::StaffId;
/// let me = StaffId::new("0198a5c2-0000-7000-8000-000000000001".parse().unwrap());
/// let asked = Requested::new(10_000, "because", me).unwrap();
/// let mine = Approved { request: asked, by: me };
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approved<T> {
    request: Requested<T>,
    by: StaffId,
}

/// Why something is not asked for or not approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ApprovalError {
    /// No reason is given.
    #[error("approval-reason-missing")]
    ReasonMissing,
    /// The reason is longer than [`REASON_MAX`] characters.
    #[error("approval-reason-too-long")]
    ReasonTooLong,
    /// Who asked cannot approve.
    #[error("approval-same-person")]
    SamePerson,
}

impl Coded for ApprovalError {
    fn code(&self) -> &'static str {
        match self {
            Self::ReasonMissing => "approval-reason-missing",
            Self::ReasonTooLong => "approval-reason-too-long",
            Self::SamePerson => "approval-same-person",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ReasonTooLong => vec![("max", REASON_MAX.to_string())],
            Self::ReasonMissing | Self::SamePerson => Vec::new(),
        }
    }
}

impl<T> Requested<T> {
    /// A request; blanks around the reason are dropped.
    pub fn new(what: T, reason: &str, by: StaffId) -> Result<Self, ApprovalError> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(ApprovalError::ReasonMissing);
        }
        if reason.chars().count() > REASON_MAX {
            return Err(ApprovalError::ReasonTooLong);
        }
        Ok(Self { what, reason: reason.to_owned(), by })
    }

    /// Another person says yes.
    pub fn approve(self, by: StaffId) -> Result<Approved<T>, ApprovalError> {
        if by == self.by { Err(ApprovalError::SamePerson) } else { Ok(Approved { request: self, by }) }
    }

    /// What is asked for.
    pub const fn what(&self) -> &T {
        &self.what
    }

    /// Why.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Who asks.
    pub const fn requested_by(&self) -> StaffId {
        self.by
    }
}

impl<T> Approved<T> {
    /// What was approved.
    pub const fn what(&self) -> &T {
        &self.request.what
    }

    /// Why it was asked for.
    pub fn reason(&self) -> &str {
        &self.request.reason
    }

    /// Who asked.
    pub const fn requested_by(&self) -> StaffId {
        self.request.by
    }

    /// Who said yes; never who asked.
    pub const fn approved_by(&self) -> StaffId {
        self.by
    }
}
