//! Messages of laboratories as received, and what in them waits for a person.

use super::StoreError;
use super::entity::{lab_message, unmatched};
use super::result::ROWS_AT_ONCE;
use checkup_core::ids::{MessageId, StaffId, UnmatchedId};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, Statement,
};
use std::collections::BTreeMap;

/// A message to keep.
#[derive(Clone)]
pub struct MessageRow {
    /// Its id.
    pub id: MessageId,
    /// The sender's number, if it could be read.
    pub control_id: Option<String>,
    /// SHA-256 of the bytes, hexadecimal.
    pub digest: String,
    /// The bytes.
    pub body: Vec<u8>,
    /// Why the whole message could not be read.
    pub refused: Option<String>,
    /// Who brought it.
    pub received_by: Option<StaffId>,
    /// When.
    pub received_at: DateTime<Utc>,
}

impl std::fmt::Debug for MessageRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MessageRow").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A received value that nobody's order answers to.
#[derive(Clone)]
pub struct UnmatchedRow {
    /// Its id.
    pub id: UnmatchedId,
    /// The message it came in.
    pub message: MessageId,
    /// Why, as an error code.
    pub reason: String,
    /// The reason's arguments.
    pub args: BTreeMap<String, String>,
    /// Specimen as sent.
    pub specimen: String,
    /// Test as sent.
    pub test: String,
    /// Value as sent.
    pub value: String,
    /// Unit as sent.
    pub unit: String,
    /// The whole observation as JSON, for whoever matches it later.
    pub observation: String,
    /// When it came.
    pub received_at: DateTime<Utc>,
    /// Somebody matched or dismissed it.
    pub is_resolved: bool,
}

impl std::fmt::Debug for UnmatchedRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnmatchedRow").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Lets one import at a time look for duplicates. SQLite has one writer anyway.
pub async fn queue_imports(conn: &impl ConnectionTrait) -> Result<(), StoreError> {
    /// Any number that nothing else in this database locks.
    const IMPORT: &str = "SELECT pg_advisory_xact_lock(20261121)";
    if conn.get_database_backend() == DbBackend::Postgres {
        conn.execute_raw(Statement::from_string(DbBackend::Postgres, IMPORT)).await?;
    }
    Ok(())
}

/// Messages that came before, by digest.
pub async fn known(
    conn: &impl ConnectionTrait,
    digests: &[String],
) -> Result<BTreeMap<String, MessageId>, StoreError> {
    let rows: Vec<(String, uuid::Uuid)> = lab_message::Entity::find()
        .select_only()
        .column(lab_message::Column::Digest)
        .column(lab_message::Column::Id)
        .filter(lab_message::Column::Digest.is_in(digests))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(digest, id)| (digest, MessageId::new(id))).collect())
}

/// Keeps messages.
pub async fn insert(conn: &impl ConnectionTrait, messages: &[MessageRow]) -> Result<(), StoreError> {
    for messages in messages.chunks(ROWS_AT_ONCE) {
        lab_message::Entity::insert_many(messages.iter().map(message_model))
            .exec_without_returning(conn)
            .await?;
    }
    Ok(())
}

fn message_model(m: &MessageRow) -> lab_message::ActiveModel {
    lab_message::ActiveModel {
        id: Set(m.id.uuid()),
        control_id: Set(m.control_id.as_deref().map(storable)),
        digest: Set(m.digest.clone()),
        body: Set(body_text(&m.body)),
        refused: Set(m.refused.clone()),
        received_by: Set(m.received_by.map(StaffId::uuid)),
        received_at: Set(m.received_at),
    }
}

/// The bytes as text; what no text column can hold is written as `hex:` and its bytes.
fn body_text(body: &[u8]) -> String {
    match std::str::from_utf8(body) {
        Ok(text) if !text.contains('\0') && !text.starts_with("hex:") => text.to_owned(),
        _ => format!("hex:{}", crate::digest::hex(body)),
    }
}

/// PostgreSQL's text holds no NUL.
fn storable(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// Puts values on the list.
pub async fn insert_unmatched(conn: &impl ConnectionTrait, rows: &[UnmatchedRow]) -> Result<(), StoreError> {
    for rows in rows.chunks(ROWS_AT_ONCE) {
        let models = rows.iter().map(unmatched_model).collect::<Result<Vec<_>, _>>()?;
        unmatched::Entity::insert_many(models).exec_without_returning(conn).await?;
    }
    Ok(())
}

fn unmatched_model(row: &UnmatchedRow) -> Result<unmatched::ActiveModel, StoreError> {
    Ok(unmatched::ActiveModel {
        id: Set(row.id.uuid()),
        message_id: Set(row.message.uuid()),
        reason: Set(row.reason.clone()),
        args: Set(serde_json::to_string(&row.args).map_err(|e| StoreError::corrupt("unmatched.args", e))?),
        specimen: Set(storable(&row.specimen)),
        test: Set(storable(&row.test)),
        value: Set(storable(&row.value)),
        unit: Set(storable(&row.unit)),
        observation: Set(row.observation.clone()),
        received_at: Set(row.received_at),
        resolved_at: Set(None),
        resolved_by: Set(None),
        resolution: Set(None),
    })
}

/// Those that wait, the oldest first.
pub async fn open_unmatched(conn: &impl ConnectionTrait) -> Result<Vec<UnmatchedRow>, StoreError> {
    let rows = unmatched::Entity::find()
        .filter(unmatched::Column::ResolvedAt.is_null())
        .order_by_asc(unmatched::Column::ReceivedAt)
        .order_by_asc(unmatched::Column::Id)
        .all(conn)
        .await?;
    rows.into_iter().map(unmatched_of).collect()
}

/// One of them, held until the write ends.
pub async fn lock_unmatched(
    conn: &impl ConnectionTrait,
    id: UnmatchedId,
) -> Result<Option<UnmatchedRow>, StoreError> {
    let row = unmatched::Entity::find_by_id(id.uuid()).lock_exclusive().one(conn).await?;
    row.map(unmatched_of).transpose()
}

/// Takes it off the list.
pub async fn resolve(
    conn: &impl ConnectionTrait,
    id: UnmatchedId,
    by: Option<StaffId>,
    resolution: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = unmatched::ActiveModel {
        id: Set(id.uuid()),
        resolved_at: Set(Some(now)),
        resolved_by: Set(by.map(StaffId::uuid)),
        resolution: Set(Some(resolution.to_owned())),
        ..Default::default()
    };
    unmatched::Entity::update(row).exec(conn).await?;
    Ok(())
}

fn unmatched_of(row: unmatched::Model) -> Result<UnmatchedRow, StoreError> {
    Ok(UnmatchedRow {
        id: UnmatchedId::new(row.id),
        message: MessageId::new(row.message_id),
        reason: row.reason,
        args: serde_json::from_str(&row.args).map_err(|e| StoreError::corrupt("unmatched.args", e))?,
        specimen: row.specimen,
        test: row.test,
        value: row.value,
        unit: row.unit,
        observation: row.observation,
        received_at: row.received_at,
        is_resolved: row.resolved_at.is_some(),
    })
}
