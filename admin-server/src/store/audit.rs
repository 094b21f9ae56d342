//! Who did what to whom, and when. Written only inside the transaction that it describes.

use super::entity::audit;
use super::result::ROWS_AT_ONCE;
use super::{Store, StoreError};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::NotSet, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A member of staff.
    Staff(Uuid),
    /// A kiosk.
    Device(Uuid),
    /// The server itself: set-up, jobs.
    System,
}

impl By {
    fn parts(self) -> (&'static str, Option<Uuid>) {
        match self {
            Self::Staff(id) => ("staff", Some(id)),
            Self::Device(id) => ("device", Some(id)),
            Self::System => ("system", None),
        }
    }

    /// The owner of idempotency keys: two actors may choose the same key.
    pub fn key(self) -> String {
        match self.parts() {
            (kind, Some(id)) => format!("{kind}:{id}"),
            (kind, None) => kind.to_owned(),
        }
    }
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Resource and verb, for example `visit.check_in`.
    pub action: &'static str,
    /// Kind of thing it was done to.
    pub subject_kind: &'static str,
    /// Its id or code; never a person's data.
    pub subject_id: String,
    /// The person concerned.
    pub patient: Option<Uuid>,
}

impl Entry {
    /// An entry about a thing.
    pub fn new(action: &'static str, subject_kind: &'static str, subject_id: impl ToString) -> Self {
        Self { action, subject_kind, subject_id: subject_id.to_string(), patient: None }
    }

    /// The same entry, about this person.
    #[must_use]
    pub const fn of_patient(mut self, patient: Uuid) -> Self {
        self.patient = Some(patient);
        self
    }
}

pub(super) async fn record(
    conn: &impl ConnectionTrait,
    by: &By,
    at: DateTime<Utc>,
    entries: Vec<Entry>,
) -> Result<(), StoreError> {
    let (kind, id) = by.parts();
    let rows = entries.into_iter().map(|entry| audit::ActiveModel {
        id: NotSet,
        at: Set(at),
        actor_kind: Set(kind.to_owned()),
        actor_id: Set(id),
        action: Set(entry.action.to_owned()),
        subject_kind: Set(entry.subject_kind.to_owned()),
        subject_id: Set(entry.subject_id),
        patient_id: Set(entry.patient),
    });
    audit::Entity::insert_many(rows).exec_without_returning(conn).await?;
    Ok(())
}

impl Store {
    /// Notes that somebody read a person's data. Reads have no transaction of their own.
    pub async fn record_read(&self, by: By, at: DateTime<Utc>, entry: Entry) -> Result<(), StoreError> {
        let _gate = match &self.gate {
            Some(gate) => Some(gate.lock().await),
            None => None,
        };
        record(&self.db, &by, at, vec![entry]).await
    }

    /// Notes that somebody read several people's data at once; more than a statement holds goes in several.
    pub async fn record_reads(
        &self,
        by: By,
        at: DateTime<Utc>,
        entries: Vec<Entry>,
    ) -> Result<(), StoreError> {
        let _gate = match &self.gate {
            Some(gate) => Some(gate.lock().await),
            None => None,
        };
        let mut rest = entries;
        while !rest.is_empty() {
            let later = rest.split_off(rest.len().min(ROWS_AT_ONCE));
            record(&self.db, &by, at, std::mem::replace(&mut rest, later)).await?;
        }
        Ok(())
    }
}

/// How often this was noted since `since` for one actor or for one subject, whichever is more.
pub async fn tries(
    conn: &impl ConnectionTrait,
    action: &'static str,
    since: DateTime<Utc>,
    by: By,
    subject: &str,
) -> Result<usize, StoreError> {
    let (_, actor) = by.parts();
    let rows: Vec<(Option<Uuid>, String)> = audit::Entity::find()
        .select_only()
        .columns([audit::Column::ActorId, audit::Column::SubjectId])
        .filter(audit::Column::Action.eq(action))
        .filter(audit::Column::At.gt(since))
        .filter(
            Condition::any().add(audit::Column::ActorId.eq(actor)).add(audit::Column::SubjectId.eq(subject)),
        )
        .into_tuple()
        .all(conn)
        .await?;
    let of_actor = rows.iter().filter(|(who, _)| *who == actor).count();
    let of_subject = rows.iter().filter(|(_, what)| what == subject).count();
    Ok(of_actor.max(of_subject))
}

/// What was noted about things of a kind whose ids begin alike: each id once, with the latest time, the latest first.
pub async fn noted(
    conn: &impl ConnectionTrait,
    subject_kind: &'static str,
    beginning: &str,
) -> Result<Vec<(String, DateTime<Utc>)>, StoreError> {
    let rows: Vec<(String, DateTime<Utc>)> = audit::Entity::find()
        .select_only()
        .column(audit::Column::SubjectId)
        .column_as(audit::Column::At.max(), "latest")
        .filter(audit::Column::SubjectKind.eq(subject_kind))
        .filter(audit::Column::SubjectId.starts_with(beginning))
        .group_by(audit::Column::SubjectId)
        .order_by_desc(audit::Column::At.max())
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows)
}

/// How many entries there are.
pub async fn count(conn: &impl ConnectionTrait) -> Result<u64, StoreError> {
    Ok(audit::Entity::find().count(conn).await?)
}
