//! Critical values: listed from the moment they are saved until somebody notes that they were read back.

use super::error::condition;
use super::{Actor, AppError, Permission, check_keepable, result};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::{self, Begun, Key, StoreError};
use checkup_core::api::result::{AcknowledgeCritical, CriticalList, CriticalView};
use checkup_core::ids::CriticalId;
use std::collections::BTreeMap;

/// Characters of a note.
const NOTE_MAX: usize = 1_000;

/// Those that nobody read back, the oldest first.
pub async fn list(state: &AppState, actor: &Actor) -> Result<CriticalList, AppError> {
    actor.require(Permission::AcknowledgeCriticals)?;
    let rows = store::critical::open(state.store.db()).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.result).collect();
    let results = store::result::by_ids(state.store.db(), &ids).await?;
    Ok(views(rows, results)?)
}

/// Notes who was told and that the value was read back.
pub async fn acknowledge(
    state: &AppState,
    actor: &Actor,
    critical: CriticalId,
    request: AcknowledgeCritical,
    key: Option<&Key>,
) -> Result<CriticalList, AppError> {
    actor.require(Permission::AcknowledgeCriticals)?;
    let (staff, _) = actor.staff()?;
    let note = request.note.trim();
    if note.is_empty() {
        return Err(AppError::invalid_field("/note", condition("note-missing")));
    }
    check_keepable("/note", note)?;
    if note.chars().count() > NOTE_MAX {
        return Err(AppError::invalid_field("/note", condition("text-too-long")));
    }
    let mut tx = match state.begin(actor, key, &("critical.acknowledge", critical, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let row = store::critical::lock(tx.conn(), critical).await?;
    let row = row.ok_or_else(|| AppError::not_found("critical-not-found"))?;
    if row.acknowledged_at.is_some() {
        return Err(AppError::conflict_code("critical-acknowledged"));
    }
    store::critical::acknowledge(tx.conn(), critical, staff, note, tx.now()).await?;
    let rows = store::critical::open(tx.conn()).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.result).collect();
    let answer = views(rows, store::result::by_ids(tx.conn(), &ids).await?)?;
    tx.audit(Entry::new("critical.acknowledge", "critical", critical));
    tx.commit(&answer).await?;
    state.live.publish(Change::Laboratory);
    state.live.publish(Change::Visit(row.visit));
    Ok(answer)
}

fn views(
    rows: Vec<store::critical::CriticalRow>,
    results: Vec<store::result::ResultRow>,
) -> Result<CriticalList, StoreError> {
    let results: BTreeMap<_, _> = results.into_iter().map(|row| (row.id, row)).collect();
    let criticals = rows
        .into_iter()
        .map(|row| {
            let value =
                results.get(&row.result).ok_or_else(|| StoreError::corrupt("critical.result_id", row.id))?;
            Ok(CriticalView {
                id: row.id,
                visit: row.visit,
                ticket: row.ticket,
                result: result::view(value),
                raised_at: row.raised_at,
                acknowledged_at: row.acknowledged_at,
            })
        })
        .collect::<Result<_, StoreError>>()?;
    Ok(CriticalList { criticals })
}
