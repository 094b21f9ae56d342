//! A signed conclusion; an amendment is a new version.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "conclusion")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub visit_id: Uuid,
    pub version: i32,
    #[sea_orm(column_type = "Text", nullable)]
    pub class: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub kr: String,
    #[sea_orm(column_type = "Text")]
    pub text: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub override_reason: Option<String>,
    pub accept_missing: bool,
    pub signed_by: Uuid,
    #[sea_orm(column_type = "Text")]
    pub signed_by_name: String,
    pub signed_at: DateTimeUtc,
    pub outdated: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("conclusion").finish_non_exhaustive()
    }
}
