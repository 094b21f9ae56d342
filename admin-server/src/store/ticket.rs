//! Tickets: the next one of a day, and whose one was on another day.

use super::entity::{day_counter, visit};
use super::visit::{VisitRow, rows_of};
use super::{StoreError, lease};
use checkup_core::codes::TicketCode;
use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
};

/// The next ticket of a day; two check-ins at once get two. `None` when the day has no more: the letters of kiosks that go
/// on without the server are theirs.
pub async fn next(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Option<TicketCode>, StoreError> {
    let number = count(conn, day, 1).await?.saturating_sub(1);
    let lowest = lease::series(conn, day).await?.lowest();
    Ok(TicketCode::nth(number).filter(|ticket| ticket.letter() < lowest))
}

/// Counts `more` tickets of a day, gives how many there are, and holds the count until the write ends.
pub(super) async fn count(conn: &impl ConnectionTrait, day: NaiveDate, more: u16) -> Result<u32, StoreError> {
    let first = day_counter::ActiveModel { day: Set(day), tickets: Set(more.into()) };
    let count_on = OnConflict::column(day_counter::Column::Day)
        .value(
            day_counter::Column::Tickets,
            Expr::col((day_counter::Entity, day_counter::Column::Tickets)).add(i32::from(more)),
        )
        .to_owned();
    day_counter::Entity::insert(first).on_conflict(count_on).exec_without_returning(conn).await?;
    let row = day_counter::Entity::find_by_id(day).one(conn).await?;
    let row = row.ok_or_else(|| StoreError::corrupt("day_counter", day))?;
    u32::try_from(row.tickets).map_err(|e| StoreError::corrupt("day_counter.tickets", e))
}

/// The visits with this ticket since a day, the latest first: tickets begin anew each morning.
pub async fn since(
    conn: &impl ConnectionTrait,
    since: NaiveDate,
    ticket: &TicketCode,
) -> Result<Vec<VisitRow>, StoreError> {
    let found = visit::Entity::find()
        .filter(visit::Column::Day.gte(since))
        .filter(visit::Column::Ticket.eq(ticket.as_str()))
        .order_by_desc(visit::Column::Day);
    rows_of(conn, found.all(conn).await?).await
}
