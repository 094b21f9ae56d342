//! A transfer that the bank told of, whether it belongs to a payment or not. Its text may name whoever sent it.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bank_transfer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub transfer: String,
    #[sea_orm(column_type = "Text")]
    pub text: String,
    pub amount_minor: i64,
    #[sea_orm(column_type = "Text")]
    pub currency: String,
    pub at: DateTimeUtc,
    pub received_at: DateTimeUtc,
    pub payment_id: Option<Uuid>,
    #[sea_orm(column_type = "Text", nullable)]
    pub unmatched_why: Option<String>,
    pub settled_at: Option<DateTimeUtc>,
    pub settled_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("bank_transfer").finish_non_exhaustive()
    }
}
