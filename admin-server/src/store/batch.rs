//! Whose papers are printed together.

use super::StoreError;
use super::entity::visit;
use checkup_core::codes::TicketCode;
use checkup_core::ids::{CompanyId, VisitId};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// The visits of an employer's people on one day, by ticket.
pub async fn visits(
    conn: &impl ConnectionTrait,
    company: CompanyId,
    day: NaiveDate,
) -> Result<Vec<(VisitId, TicketCode)>, StoreError> {
    let rows: Vec<(Uuid, String)> = visit::Entity::find()
        .select_only()
        .columns([visit::Column::Id, visit::Column::Ticket])
        .filter(visit::Column::CompanyId.eq(company.uuid()))
        .filter(visit::Column::Day.eq(day))
        .order_by_asc(visit::Column::Ticket)
        .into_tuple()
        .all(conn)
        .await?;
    let row = |(id, ticket): (Uuid, String)| {
        let ticket = TicketCode::parse(&ticket).map_err(|e| StoreError::corrupt("visit.ticket", e))?;
        Ok((VisitId::new(id), ticket))
    };
    rows.into_iter().map(row).collect()
}
