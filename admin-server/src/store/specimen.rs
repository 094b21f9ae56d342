//! Specimens.

use super::StoreError;
use super::entity::specimen;
use checkup_core::catalog::Specimen as Tube;
use checkup_core::codes::{Barcode, StationCode};
use checkup_core::ids::{SpecimenId, StaffId, VisitId};
use checkup_core::lab::specimen::SpecimenState;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// One tube, cup or swab.
#[derive(Clone, Debug)]
pub struct SpecimenRow {
    /// Id.
    pub id: SpecimenId,
    /// The visit.
    pub visit: VisitId,
    /// Label.
    pub barcode: Barcode,
    /// Tube.
    pub tube: Tube,
    /// Where it is taken.
    pub station: StationCode,
    /// State.
    pub state: SpecimenState,
    /// When it was taken.
    pub collected_at: Option<DateTime<Utc>>,
}

fn row_of(m: specimen::Model) -> Result<SpecimenRow, StoreError> {
    Ok(SpecimenRow {
        id: SpecimenId::new(m.id),
        visit: VisitId::new(m.visit_id),
        barcode: Barcode::parse(&m.barcode).map_err(|e| StoreError::corrupt("specimen.barcode", e))?,
        tube: Tube::parse(&m.tube).ok_or_else(|| StoreError::corrupt("specimen.tube", m.id))?,
        station: StationCode::parse(&m.station).map_err(|e| StoreError::corrupt("specimen.station", e))?,
        state: SpecimenState::parse(&m.state).ok_or_else(|| StoreError::corrupt("specimen.state", m.id))?,
        collected_at: m.collected_at,
    })
}

/// The specimens of these visits, in order of draw within each.
pub async fn of_visits(conn: &impl ConnectionTrait, ids: &[VisitId]) -> Result<Vec<SpecimenRow>, StoreError> {
    let rows = specimen::Entity::find()
        .filter(specimen::Column::VisitId.is_in(ids.iter().map(|id| id.uuid())))
        .order_by_asc(specimen::Column::Position)
        .all(conn)
        .await?;
    rows.into_iter().map(row_of).collect()
}

/// The specimen with this label.
pub async fn by_barcode(
    conn: &impl ConnectionTrait,
    barcode: &Barcode,
) -> Result<Option<SpecimenRow>, StoreError> {
    let row =
        specimen::Entity::find().filter(specimen::Column::Barcode.eq(barcode.as_str())).one(conn).await?;
    row.map(row_of).transpose()
}

/// Notes a new state, and for a collection by whom and when.
pub async fn set_state(
    conn: &impl ConnectionTrait,
    id: SpecimenId,
    state: SpecimenState,
    by: Option<StaffId>,
    reason: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let mut update = specimen::Entity::update_many()
        .col_expr(specimen::Column::State, Expr::value(state.as_str()))
        .filter(specimen::Column::Id.eq(id.uuid()));
    update = match state {
        SpecimenState::Collected => update
            .col_expr(specimen::Column::CollectedAt, Expr::value(now))
            .col_expr(specimen::Column::CollectedBy, Expr::value(by.map(StaffId::uuid))),
        SpecimenState::Rejected => {
            update.col_expr(specimen::Column::RejectReason, Expr::value(reason.map(str::to_owned)))
        }
        SpecimenState::Planned | SpecimenState::Received | SpecimenState::NotTaken => update,
    };
    update.exec(conn).await?;
    Ok(())
}
