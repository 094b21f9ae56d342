//! A write: one transaction that holds the data, its audit rows and its idempotency record.

use super::entity::idempotency;
use super::{Store, StoreError, audit};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::OwnedMutexGuard;

/// An idempotency key: 1 to 128 visible ASCII characters chosen by the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(String);

impl Key {
    /// Checks the shape.
    pub fn parse(text: &str) -> Option<Self> {
        let good = (1..=128).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
        good.then(|| Self(text.to_owned()))
    }

    /// The key as sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What [`Store::begin`] found.
#[derive(Debug)]
pub enum Begun<T> {
    /// The same request was carried out before; this was its answer.
    Replay(T),
    /// Nothing of the kind: go on.
    Fresh(Tx),
}

/// A transaction under way. Dropping it undoes everything.
#[derive(Debug)]
pub struct Tx {
    conn: DatabaseTransaction,
    by: audit::By,
    now: DateTime<Utc>,
    key: Option<Key>,
    entries: Vec<audit::Entry>,
    _gate: Option<OwnedMutexGuard<()>>,
}

impl Store {
    /// Begins a write that carries no idempotency key: repeating it is harmless or its caller's business.
    pub async fn begin_unkeyed(&self, by: audit::By, now: DateTime<Utc>) -> Result<Tx, StoreError> {
        let gate = match &self.gate {
            Some(gate) => Some(gate.clone().lock_owned().await),
            None => None,
        };
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let conn = self.db.begin_with_options(options).await?;
        Ok(Tx { conn, by, now, key: None, entries: Vec::new(), _gate: gate })
    }

    /// Begins a write by `by` at `now`. With a key, a request that was carried out before answers as it did then; the
    /// same key with another request is [`StoreError::KeyReused`].
    pub async fn begin<R: Serialize + Sync, T: DeserializeOwned>(
        &self,
        by: audit::By,
        now: DateTime<Utc>,
        key: Option<&Key>,
        request: &R,
    ) -> Result<Begun<T>, StoreError> {
        let mut tx = self.begin_unkeyed(by, now).await?;
        if let Some(key) = key {
            let hash = hash_of(request)?;
            let row = idempotency::ActiveModel {
                actor: Set(by.key()),
                key: Set(key.as_str().to_owned()),
                request_hash: Set(hash.clone()),
                answer: Set(None),
                created_at: Set(now),
            };
            // On PostgreSQL this waits for a concurrent request with the same key; on SQLite the gate does.
            let inserted = idempotency::Entity::insert(row)
                .on_conflict(
                    OnConflict::columns([idempotency::Column::Actor, idempotency::Column::Key])
                        .do_nothing()
                        .to_owned(),
                )
                .exec_without_returning(&tx.conn)
                .await;
            let fresh = match inserted {
                Ok(rows) => rows > 0,
                Err(sea_orm::DbErr::RecordNotInserted) => false,
                Err(error) => return Err(error.into()),
            };
            if !fresh {
                let answer = replay(&tx.conn, &by, key, &hash).await?;
                return Ok(Begun::Replay(answer));
            }
        }
        tx.key = key.cloned();
        Ok(Begun::Fresh(tx))
    }
}

async fn replay<T: DeserializeOwned>(
    conn: &DatabaseTransaction,
    by: &audit::By,
    key: &Key,
    hash: &str,
) -> Result<T, StoreError> {
    let row = idempotency::Entity::find()
        .filter(idempotency::Column::Actor.eq(by.key()))
        .filter(idempotency::Column::Key.eq(key.as_str()))
        .one(conn)
        .await?
        .ok_or_else(|| StoreError::Corrupt("idempotency row vanished".to_owned()))?;
    if row.request_hash != hash {
        return Err(StoreError::KeyReused);
    }
    let answer =
        row.answer.ok_or_else(|| StoreError::Corrupt("idempotency row without answer".to_owned()))?;
    serde_json::from_str(&answer).map_err(|e| StoreError::corrupt("idempotency answer", e))
}

fn hash_of<R: Serialize>(request: &R) -> Result<String, StoreError> {
    let text = serde_json::to_vec(request).map_err(|e| StoreError::corrupt("request", e))?;
    Ok(crate::digest::sha256(&text))
}

impl Tx {
    /// The connection of this transaction.
    pub const fn conn(&self) -> &DatabaseTransaction {
        &self.conn
    }

    /// When this write happens.
    pub const fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// Notes what this write does; at least one entry is needed to commit.
    pub fn audit(&mut self, entry: audit::Entry) {
        self.entries.push(entry);
    }

    /// Stores the audit rows and the answer, and ends the transaction.
    pub async fn commit<T: Serialize + Sync>(self, answer: &T) -> Result<(), StoreError> {
        if self.entries.is_empty() {
            return Err(StoreError::Corrupt("a write without an audit entry".to_owned()));
        }
        audit::record(&self.conn, &self.by, self.now, self.entries).await?;
        if let Some(key) = &self.key {
            let text = serde_json::to_string(answer).map_err(|e| StoreError::corrupt("answer", e))?;
            idempotency::Entity::update_many()
                .col_expr(idempotency::Column::Answer, sea_orm::sea_query::Expr::value(text))
                .filter(idempotency::Column::Actor.eq(self.by.key()))
                .filter(idempotency::Column::Key.eq(key.as_str()))
                .exec(&self.conn)
                .await?;
        }
        Ok(self.conn.commit().await?)
    }
}
