//! What a person was told about their way, and what became of it.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "promise")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub visit_id: Uuid,
    pub step_id: Option<Uuid>,
    pub made_at: DateTimeUtc,
    #[sea_orm(column_type = "Text", nullable)]
    pub why: Option<String>,
    pub begins_early: Option<DateTimeUtc>,
    pub begins_likely: Option<DateTimeUtc>,
    pub begins_late: Option<DateTimeUtc>,
    pub done_early: DateTimeUtc,
    pub done_likely: DateTimeUtc,
    pub done_late: DateTimeUtc,
    pub began_at: Option<DateTimeUtc>,
    pub done_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
