//! Critical values and who read them back.

use super::StoreError;
use super::entity::{critical, visit};
use checkup_core::codes::TicketCode;
use checkup_core::ids::{CriticalId, ResultId, StaffId, VisitId};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;

/// A critical value.
#[derive(Clone, Debug)]
pub struct CriticalRow {
    /// Its id.
    pub id: CriticalId,
    /// The version of the result it was raised for.
    pub result: ResultId,
    /// The visit.
    pub visit: VisitId,
    /// Ticket of that visit.
    pub ticket: TicketCode,
    /// When it was raised.
    pub raised_at: DateTime<Utc>,
    /// When it was read back.
    pub acknowledged_at: Option<DateTime<Utc>>,
}

/// Those that nobody read back, the oldest first.
pub async fn open(conn: &impl ConnectionTrait) -> Result<Vec<CriticalRow>, StoreError> {
    let rows = critical::Entity::find()
        .filter(critical::Column::AcknowledgedAt.is_null())
        .order_by_asc(critical::Column::RaisedAt)
        .order_by_asc(critical::Column::Id)
        .all(conn)
        .await?;
    with_tickets(conn, rows).await
}

/// One of them, held until the write ends.
pub async fn lock(conn: &impl ConnectionTrait, id: CriticalId) -> Result<Option<CriticalRow>, StoreError> {
    let row = critical::Entity::find_by_id(id.uuid()).lock_exclusive().all(conn).await?;
    Ok(with_tickets(conn, row).await?.pop())
}

/// Notes who read it back.
pub async fn acknowledge(
    conn: &impl ConnectionTrait,
    id: CriticalId,
    by: StaffId,
    note: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = critical::ActiveModel {
        id: Set(id.uuid()),
        acknowledged_at: Set(Some(now)),
        acknowledged_by: Set(Some(by.uuid())),
        note: Set(Some(note.to_owned())),
        ..Default::default()
    };
    critical::Entity::update(row).exec(conn).await?;
    Ok(())
}

async fn with_tickets(
    conn: &impl ConnectionTrait,
    rows: Vec<critical::Model>,
) -> Result<Vec<CriticalRow>, StoreError> {
    let visits = visit::Entity::find()
        .filter(visit::Column::Id.is_in(rows.iter().map(|r| r.visit_id)))
        .all(conn)
        .await?;
    let tickets: BTreeMap<_, _> = visits.into_iter().map(|v| (v.id, v.ticket)).collect();
    rows.into_iter()
        .map(|row| {
            let ticket = tickets.get(&row.visit_id).map(String::as_str).unwrap_or_default();
            Ok(CriticalRow {
                id: CriticalId::new(row.id),
                result: ResultId::new(row.result_id),
                visit: VisitId::new(row.visit_id),
                ticket: TicketCode::parse(ticket).map_err(|e| StoreError::corrupt("visit.ticket", e))?,
                raised_at: row.raised_at,
                acknowledged_at: row.acknowledged_at,
            })
        })
        .collect()
}
