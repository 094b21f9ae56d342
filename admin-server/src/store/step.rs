//! Stations of visits: who waits, is called and is inside.

use super::StoreError;
use super::entity::{step, visit};
use checkup_core::codes::StationCode;
use checkup_core::ids::{StepId, VisitId};
use checkup_core::step::{StepEvent, StepState};
use checkup_core::visit::VisitState;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder,
};

/// One station within a visit.
#[derive(Clone, Debug)]
pub struct StepRow {
    /// Id.
    pub id: StepId,
    /// The visit.
    pub visit: VisitId,
    /// Station.
    pub station: StationCode,
    /// State.
    pub state: StepState,
    /// Since when in this state.
    pub since: DateTime<Utc>,
    /// When the person went in.
    pub started_at: Option<DateTime<Utc>>,
    /// When the person came out.
    pub ended_at: Option<DateTime<Utc>>,
}

pub(super) fn row_of(m: step::Model) -> Result<StepRow, StoreError> {
    Ok(StepRow {
        id: StepId::new(m.id),
        visit: VisitId::new(m.visit_id),
        station: StationCode::parse(&m.station).map_err(|e| StoreError::corrupt("step.station", e))?,
        state: StepState::parse(&m.state).ok_or_else(|| StoreError::corrupt("step.state", m.id))?,
        since: m.since,
        started_at: m.started_at,
        ended_at: m.ended_at,
    })
}

/// The stations of these visits, in order within each.
pub async fn of_visits(conn: &impl ConnectionTrait, ids: &[VisitId]) -> Result<Vec<StepRow>, StoreError> {
    let rows = step::Entity::find()
        .filter(step::Column::VisitId.is_in(ids.iter().map(|id| id.uuid())))
        .order_by_asc(step::Column::Position)
        .all(conn)
        .await?;
    rows.into_iter().map(row_of).collect()
}

/// One step.
pub async fn by_id(conn: &impl ConnectionTrait, id: StepId) -> Result<Option<StepRow>, StoreError> {
    step::Entity::find_by_id(id.uuid()).one(conn).await?.map(row_of).transpose()
}

/// Steps that are the next of an open visit of a day, at one station, the longest waiting first.
pub async fn present(
    conn: &impl ConnectionTrait,
    day: NaiveDate,
    station: &StationCode,
) -> Result<Vec<StepRow>, StoreError> {
    let current = Query::select()
        .column(visit::Column::CurrentStep)
        .from(visit::Entity)
        .and_where(visit::Column::Day.eq(day))
        .and_where(visit::Column::State.eq(VisitState::Open.as_str()))
        .and_where(visit::Column::CurrentStep.is_not_null())
        .to_owned();
    let rows = step::Entity::find()
        .filter(step::Column::Station.eq(station.as_str()))
        .filter(step::Column::Id.in_subquery(current))
        .order_by_asc(step::Column::Since)
        .all(conn)
        .await?;
    rows.into_iter().map(row_of).collect()
}

/// How many steps are in which state, by station.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Load {
    /// Station.
    pub station: String,
    /// State.
    pub state: String,
    /// Whether it is the next step of its visit: 1 or 0.
    pub is_next: i32,
    /// How many.
    pub n: i64,
}

/// The load of every station on a day.
pub async fn loads(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Vec<Load>, StoreError> {
    // Literals, not parameters: PostgreSQL groups by an expression only if it is the same to the last parameter.
    let is_next = Expr::cust(r#"CASE WHEN "visit"."current_step" = "step"."id" THEN 1 ELSE 0 END"#);
    let select = Query::select()
        .column((step::Entity, step::Column::Station))
        .column((step::Entity, step::Column::State))
        .expr_as(is_next.clone(), "is_next")
        .expr_as(Expr::col((step::Entity, step::Column::Id)).count(), "n")
        .from(step::Entity)
        .inner_join(
            visit::Entity,
            Expr::col((visit::Entity, visit::Column::Id)).equals((step::Entity, step::Column::VisitId)),
        )
        .and_where(Expr::col((visit::Entity, visit::Column::Day)).eq(day))
        .and_where(Expr::col((visit::Entity, visit::Column::State)).ne(VisitState::Left.as_str()))
        .group_by_columns([(step::Entity, step::Column::Station), (step::Entity, step::Column::State)])
        .add_group_by([is_next])
        .to_owned();
    Ok(Load::find_by_statement(conn.get_database_backend().build(&select)).all(conn).await?)
}

/// Notes an event.
pub async fn set_state(
    conn: &impl ConnectionTrait,
    id: StepId,
    event: StepEvent,
    state: StepState,
    reason: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let mut update = step::Entity::update_many()
        .col_expr(step::Column::State, Expr::value(state.as_str()))
        .col_expr(step::Column::Since, Expr::value(now))
        .filter(step::Column::Id.eq(id.uuid()));
    update = match event {
        StepEvent::Called => update.col_expr(step::Column::CalledAt, Expr::value(now)),
        StepEvent::Started => update.col_expr(step::Column::StartedAt, Expr::value(now)),
        StepEvent::Finished => update.col_expr(step::Column::EndedAt, Expr::value(now)),
        StepEvent::Skipped => update
            .col_expr(step::Column::EndedAt, Expr::value(now))
            .col_expr(step::Column::SkipReason, Expr::value(reason.map(str::to_owned))),
        StepEvent::PutBack => update,
    };
    update.exec(conn).await?;
    Ok(())
}

/// The person is in the hall from now on: the wait of every station that is still to come begins.
pub async fn begin_wait(
    conn: &impl ConnectionTrait,
    visit: VisitId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    step::Entity::update_many()
        .col_expr(step::Column::Since, Expr::value(now))
        .filter(step::Column::VisitId.eq(visit.uuid()))
        .filter(step::Column::State.eq(StepState::Waiting.as_str()))
        .exec(conn)
        .await?;
    Ok(())
}

/// Leaves out whatever is not over of a visit: the person goes home.
pub async fn skip_open(
    conn: &impl ConnectionTrait,
    visit: VisitId,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let over = StepState::ALL.into_iter().filter(|state| state.is_over()).map(StepState::as_str);
    step::Entity::update_many()
        .col_expr(step::Column::State, Expr::value(StepState::Skipped.as_str()))
        .col_expr(step::Column::Since, Expr::value(now))
        .col_expr(step::Column::EndedAt, Expr::value(now))
        .col_expr(step::Column::SkipReason, Expr::value(reason.to_owned()))
        .filter(step::Column::VisitId.eq(visit.uuid()))
        .filter(step::Column::State.is_not_in(over))
        .exec(conn)
        .await?;
    Ok(())
}
