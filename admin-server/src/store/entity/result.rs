//! One version of one result; the text as reported and its unit, never a float.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "result")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub order_id: Uuid,
    pub visit_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub item: String,
    pub version: i32,
    #[sea_orm(column_type = "Text")]
    pub status: String,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    #[sea_orm(column_type = "Text")]
    pub value: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub unit: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub flag: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub low: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub high: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub source: String,
    pub message_id: Option<Uuid>,
    pub saved_by: Option<Uuid>,
    pub saved_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("result").finish_non_exhaustive()
    }
}
