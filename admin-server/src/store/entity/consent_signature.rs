//! How the consents of a visit were signed: once a visit, for everything that was answered anew.

use sea_orm::entity::prelude::*;

/// A row. `kind` is `drawn` or `declared`; `strokes` is what the finger drew, as JSON.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consent_signature")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub visit_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub strokes: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub text_version: String,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    pub noted_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("consent_signature").finish_non_exhaustive()
    }
}
