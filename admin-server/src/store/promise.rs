//! What people were told, and what became of it.

use super::StoreError;
use super::entity::{promise, step, visit};
use checkup_core::api::routing::Expected;
use checkup_core::codes::StationCode;
use checkup_core::ids::{StepId, VisitId};
use checkup_core::routing::Why;
use checkup_core::visit::VisitState;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::{CaseStatement, Expr, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a person was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The visit.
    pub visit: VisitId,
    /// The next station.
    pub step: Option<StepId>,
    /// Why it is the next.
    pub why: Option<Why>,
    /// When it was told.
    pub made_at: DateTime<Utc>,
    /// When the next station begins.
    pub begins: Option<Expected>,
    /// When everything is over.
    pub done: Expected,
    /// When the station began.
    pub began_at: Option<DateTime<Utc>>,
    /// When everything was over.
    pub done_at: Option<DateTime<Utc>>,
}

fn promise_of(m: promise::Model) -> Promise {
    let begins = match (m.begins_early, m.begins_likely, m.begins_late) {
        (Some(early), Some(likely), Some(late)) => Some(Expected { early, likely, late }),
        _ => None,
    };
    Promise {
        visit: VisitId::new(m.visit_id),
        step: m.step_id.map(StepId::new),
        why: m.why.as_deref().and_then(Why::parse),
        made_at: m.made_at,
        begins,
        done: Expected { early: m.done_early, likely: m.done_likely, late: m.done_late },
        began_at: m.began_at,
        done_at: m.done_at,
    }
}

/// Every promise of a day, the oldest first.
pub async fn of_day(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Vec<Promise>, StoreError> {
    let of_day = Query::select()
        .column(visit::Column::Id)
        .from(visit::Entity)
        .and_where(visit::Column::Day.eq(day))
        .to_owned();
    let rows = promise::Entity::find()
        .filter(promise::Column::VisitId.in_subquery(of_day))
        .order_by_asc(promise::Column::MadeAt)
        .order_by_asc(promise::Column::Id)
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(promise_of).collect())
}

/// The station of each of the day's promises that named one.
pub async fn stations(
    conn: &impl ConnectionTrait,
    day: NaiveDate,
) -> Result<BTreeMap<StepId, StationCode>, StoreError> {
    let of_day = Query::select()
        .column(visit::Column::Id)
        .from(visit::Entity)
        .and_where(visit::Column::Day.eq(day))
        .to_owned();
    let rows: Vec<(Uuid, String)> = step::Entity::find()
        .select_only()
        .column(step::Column::Id)
        .column(step::Column::Station)
        .filter(step::Column::VisitId.in_subquery(of_day))
        .into_tuple()
        .all(conn)
        .await?;
    let row = |(id, station): (Uuid, String)| {
        let station = StationCode::parse(&station).map_err(|e| StoreError::corrupt("step.station", e))?;
        Ok((StepId::new(id), station))
    };
    rows.into_iter().map(row).collect()
}

/// Stores what people were told, and with their visits what they were told first.
pub async fn insert(conn: &impl ConnectionTrait, told: &[Promise]) -> Result<(), StoreError> {
    if told.is_empty() {
        return Ok(());
    }
    let rows = told.iter().map(|one| promise::ActiveModel {
        id: Set(Uuid::now_v7()),
        visit_id: Set(one.visit.uuid()),
        step_id: Set(one.step.map(StepId::uuid)),
        made_at: Set(one.made_at),
        why: Set(one.why.map(|why| why.as_str().to_owned())),
        begins_early: Set(one.begins.map(|begins| begins.early)),
        begins_likely: Set(one.begins.map(|begins| begins.likely)),
        begins_late: Set(one.begins.map(|begins| begins.late)),
        done_early: Set(one.done.early),
        done_likely: Set(one.done.likely),
        done_late: Set(one.done.late),
        began_at: Set(one.began_at),
        done_at: Set(one.done_at),
    });
    promise::Entity::insert_many(rows).exec_without_returning(conn).await?;
    // What somebody was told first is what they go by.
    let mut case = CaseStatement::new();
    for one in told {
        case = case.case(visit::Column::Id.eq(one.visit.uuid()), Expr::value(one.done.likely));
    }
    visit::Entity::update_many()
        .col_expr(visit::Column::Promised, case.into())
        .filter(visit::Column::Id.is_in(told.iter().map(|one| one.visit.uuid())))
        .filter(visit::Column::Promised.is_null())
        .exec(conn)
        .await?;
    Ok(())
}

/// Notes of every open promise of a day what became of it: the station began, the examination ended. Gives how many
/// were noted.
pub async fn keep(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<u64, StoreError> {
    let started = Query::select()
        .column(step::Column::StartedAt)
        .from(step::Entity)
        .and_where(
            Expr::col((step::Entity, step::Column::Id)).equals((promise::Entity, promise::Column::StepId)),
        )
        .to_owned();
    let of_day = |column: visit::Column| {
        Query::select().column(column).from(visit::Entity).and_where(visit::Column::Day.eq(day)).to_owned()
    };
    let begun = Query::select()
        .column(step::Column::Id)
        .from(step::Entity)
        .and_where(step::Column::VisitId.in_subquery(of_day(visit::Column::Id)))
        .and_where(step::Column::StartedAt.is_not_null())
        .to_owned();
    let began = promise::Entity::update_many()
        .col_expr(promise::Column::BeganAt, Expr::SubQuery(None, Box::new(started.into())))
        .filter(promise::Column::BeganAt.is_null())
        .filter(promise::Column::StepId.in_subquery(begun))
        .exec(conn)
        .await?;
    let finished = Query::select()
        .column(visit::Column::EndedAt)
        .from(visit::Entity)
        .and_where(
            Expr::col((visit::Entity, visit::Column::Id)).equals((promise::Entity, promise::Column::VisitId)),
        )
        .to_owned();
    let through = [VisitState::Examined, VisitState::Concluded].map(VisitState::as_str);
    let mut through_today = of_day(visit::Column::Id);
    through_today
        .and_where(visit::Column::State.is_in(through))
        .and_where(visit::Column::EndedAt.is_not_null());
    let done = promise::Entity::update_many()
        .col_expr(promise::Column::DoneAt, Expr::SubQuery(None, Box::new(finished.into())))
        .filter(promise::Column::DoneAt.is_null())
        .filter(promise::Column::VisitId.in_subquery(through_today))
        .exec(conn)
        .await?;
    Ok(began.rows_affected + done.rows_affected)
}
