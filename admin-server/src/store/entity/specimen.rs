//! One tube, cup or swab.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "specimen")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub visit_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub barcode: String,
    #[sea_orm(column_type = "Text")]
    pub tube: String,
    #[sea_orm(column_type = "Text")]
    pub station: String,
    pub position: i32,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    pub collected_at: Option<DateTimeUtc>,
    pub collected_by: Option<Uuid>,
    #[sea_orm(column_type = "Text", nullable)]
    pub reject_reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("specimen").finish_non_exhaustive()
    }
}
