//! One person, one day.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "visit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub booking_id: Uuid,
    pub patient_id: Uuid,
    pub company_id: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub package_code: String,
    #[sea_orm(column_type = "Text")]
    pub ticket: String,
    pub day: Date,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub answers: String,
    #[sea_orm(column_type = "Text")]
    pub findings: String,
    pub current_step: Option<Uuid>,
    pub checked_in_at: DateTimeUtc,
    pub ended_at: Option<DateTimeUtc>,
    pub pinned_step: Option<Uuid>,
    pub promised: Option<DateTimeUtc>,
    #[sea_orm(column_type = "Text", nullable)]
    pub leave_reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("visit").finish_non_exhaustive()
    }
}
