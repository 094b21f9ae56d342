//! The database: the only room that knows sea-orm. SQLite in WAL by default, PostgreSQL by URL.
//!
//! Reads take any connection; writes happen inside a [`Tx`], which ends only by storing its audit rows and the answer
//! for its idempotency key together with the data.

pub mod audit;
pub mod batch;
pub mod booking;
pub mod company;
pub mod company_report;
pub mod conclusion;
pub mod consent;
pub mod critical;
pub mod desk;
pub mod device;
pub mod entity;
pub mod error;
pub mod lab_message;
pub mod lease;
pub mod migration;
pub mod paper;
pub mod patient;
pub mod payment;
pub mod promise;
pub mod referral;
pub mod report;
pub mod result;
pub mod routing;
pub mod session;
pub mod specimen;
pub mod staff;
pub mod step;
pub mod ticket;
pub mod tx;
pub mod visit;

pub use error::StoreError;
pub use tx::{Begun, Key, Tx};

use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbBackend};
use sea_orm_migration::MigratorTrait;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

/// A handle to the database; cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    db: DatabaseConnection,
    /// SQLite has one writer. Queueing here is fair and never runs into its busy timeout.
    gate: Option<Arc<Mutex<()>>>,
}

impl Store {
    /// Opens a database and brings its schema up to date.
    ///
    /// `url` is `sqlite://path` or `postgres://…`. On SQLite every commit is on the disk before it is acknowledged
    /// (`synchronous = FULL`).
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let store = Self::connect(url).await?;
        migration::Migrator::up(&store.db, None).await?;
        Ok(store)
    }

    /// Opens a database as it is.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        let mut options = ConnectOptions::new(url.to_owned());
        options.sqlx_logging(false).connect_timeout(Duration::from_secs(10)).max_connections(8);
        options.map_sqlx_sqlite_opts(|o| {
            use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
            o.create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(30))
                .foreign_keys(true)
        });
        let db = Database::connect(options).await?;
        let gate = (db.get_database_backend() == DbBackend::Sqlite).then(|| Arc::new(Mutex::new(())));
        Ok(Self { db, gate })
    }

    /// The URL of a SQLite database in a file.
    pub fn sqlite_url(file: &Path) -> String {
        format!("sqlite://{}?mode=rwc", file.display())
    }

    /// The connection for reads.
    pub const fn db(&self) -> &DatabaseConnection {
        &self.db
    }

    /// Whether this is SQLite.
    pub const fn is_sqlite(&self) -> bool {
        self.gate.is_some()
    }

    /// Takes every table away again and creates it anew, to show that migrations reverse. For tests.
    pub async fn rebuild(&self) -> Result<(), StoreError> {
        migration::Migrator::down(&self.db, None).await?;
        migration::Migrator::up(&self.db, None).await?;
        Ok(())
    }

    /// Answers whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        Ok(self.db.ping().await?)
    }

    /// Closes every connection.
    pub async fn close(self) -> Result<(), StoreError> {
        Ok(self.db.close().await?)
    }
}
