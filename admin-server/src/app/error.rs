//! Errors of the application, without any transport. `http/` and `pages/` map them once, last.

use crate::store::StoreError;
use checkup_core::error::Coded;

/// How an error stands to the request, without naming a protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The request lacks what every request of its kind must carry.
    Malformed,
    /// The request itself is wrong.
    Invalid,
    /// The state of things does not allow it.
    Conflict,
    /// There is no such thing, or not for this actor.
    NotFound,
}

/// Why the application did not do as asked.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Nobody is signed in.
    #[error("not-signed-in")]
    NotSignedIn,
    /// The actor may not do this.
    #[error("denied")]
    Denied,
    /// A rule of the domain said no.
    #[error("{}", .error.code())]
    Domain {
        /// How it stands to the request.
        class: Class,
        /// Code and arguments.
        error: Box<dyn CodedError>,
        /// The field of the request it is about, as a JSON pointer.
        field: Option<String>,
    },
    /// The database failed; logged, never shown.
    #[error("store")]
    Store(#[source] StoreError),
    /// Something that cannot happen happened; logged, never shown.
    #[error("internal")]
    Internal(#[source] anyhow::Error),
}

/// A coded error that can travel between threads.
pub trait CodedError: Coded + Send + Sync + std::fmt::Debug {}
impl<T: Coded + Send + Sync + std::fmt::Debug> CodedError for T {}

/// A code and arguments for conditions that only the application knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    code: &'static str,
    args: Vec<(&'static str, String)>,
}

impl Coded for Condition {
    fn code(&self) -> &'static str {
        self.code
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        self.args.clone()
    }
}

impl AppError {
    /// A rule of the domain that the state of things breaks.
    pub fn conflict(error: impl CodedError + 'static) -> Self {
        Self::Domain { class: Class::Conflict, error: Box::new(error), field: None }
    }

    /// A request that is wrong in itself.
    pub fn invalid(error: impl CodedError + 'static) -> Self {
        Self::Domain { class: Class::Invalid, error: Box::new(error), field: None }
    }

    /// A request that is wrong in one field, named as a JSON pointer.
    pub fn invalid_field(field: impl Into<String>, error: impl CodedError + 'static) -> Self {
        Self::Domain { class: Class::Invalid, error: Box::new(error), field: Some(field.into()) }
    }

    /// There is no such thing.
    pub fn not_found(code: &'static str) -> Self {
        Self::Domain { class: Class::NotFound, error: Box::new(condition(code)), field: None }
    }

    /// A condition that only the application knows, as a conflict.
    pub fn conflict_code(code: &'static str) -> Self {
        Self::conflict(condition(code))
    }

    /// A condition that only the application knows, as a wrong request.
    pub fn invalid_code(code: &'static str) -> Self {
        Self::invalid(condition(code))
    }

    /// A request that lacks what every request of its kind must carry.
    pub fn malformed_code(code: &'static str) -> Self {
        Self::Domain { class: Class::Malformed, error: Box::new(condition(code)), field: None }
    }

    /// Code and arguments for the reader's language.
    pub fn coded(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Self::NotSignedIn => ("not-signed-in", Vec::new()),
            Self::Denied => ("denied", Vec::new()),
            Self::Domain { error, .. } => (error.code(), error.args()),
            Self::Store(StoreError::KeyReused) => ("idempotency-key-reused", Vec::new()),
            Self::Store(StoreError::Taken) => ("already-exists", Vec::new()),
            Self::Store(_) | Self::Internal(_) => ("internal", Vec::new()),
        }
    }
}

/// What kind of answer an error deserves, without naming a protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Sign in first.
    NotSignedIn,
    /// Not for this actor.
    Denied,
    /// The request lacks what every request of its kind must carry.
    Malformed,
    /// The request itself is wrong.
    Invalid,
    /// The state of things does not allow it.
    Conflict,
    /// There is no such thing.
    NotFound,
    /// Our fault; logged, never shown.
    Broken,
}

impl AppError {
    /// What kind of answer it deserves.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::NotSignedIn => Kind::NotSignedIn,
            Self::Denied => Kind::Denied,
            Self::Domain { class: Class::Malformed, .. } => Kind::Malformed,
            Self::Domain { class: Class::Invalid, .. } | Self::Store(StoreError::KeyReused) => Kind::Invalid,
            Self::Domain { class: Class::Conflict, .. } | Self::Store(StoreError::Taken) => Kind::Conflict,
            Self::Domain { class: Class::NotFound, .. } => Kind::NotFound,
            Self::Store(_) | Self::Internal(_) => Kind::Broken,
        }
    }
}

/// A code without arguments.
pub const fn condition(code: &'static str) -> Condition {
    Condition { code, args: Vec::new() }
}

/// A code with arguments.
pub const fn condition_with(code: &'static str, args: Vec<(&'static str, String)>) -> Condition {
    Condition { code, args }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

macro_rules! conflicts {
    ($($error:ty),* $(,)?) => {$(
        impl From<$error> for AppError {
            fn from(error: $error) -> Self {
                Self::conflict(error)
            }
        }
    )*};
}

conflicts!(
    checkup_core::booking::BookingError,
    checkup_core::conclusion::ConclusionError,
    checkup_core::consent::WithdrawalError,
    checkup_core::lab::order::OrderError,
    checkup_core::lab::result::ResultError,
    checkup_core::lab::specimen::SpecimenError,
    checkup_core::referral::ReferralError,
    checkup_core::step::StepError,
    checkup_core::visit::VisitError,
);

impl From<checkup_core::consent::ConsentError> for AppError {
    fn from(error: checkup_core::consent::ConsentError) -> Self {
        Self::invalid_field("/consents", error)
    }
}
