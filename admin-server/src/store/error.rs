//! What can go wrong in the database. Logged, never shown.

use thiserror::Error;

/// A failure of the store.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The database said no.
    #[error("database: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// A stored value does not pass the constructor that made it.
    #[error("stored value is not valid: {0}")]
    Corrupt(String),
    /// The idempotency key was used before with another request.
    #[error("idempotency key used with another request")]
    KeyReused,
    /// A row that must be unique exists already.
    #[error("a unique value is taken")]
    Taken,
}

impl StoreError {
    /// A stored value that could not be read back.
    pub fn corrupt(what: &'static str, cause: impl std::fmt::Debug) -> Self {
        Self::Corrupt(format!("{what}: {cause:?}"))
    }

    /// Turns a violated unique index into [`StoreError::Taken`].
    pub fn from_insert(error: sea_orm::DbErr) -> Self {
        match error.sql_err() {
            Some(sea_orm::SqlErr::UniqueConstraintViolation(_)) => Self::Taken,
            _ => Self::Database(error),
        }
    }
}
