//! One room of a station of which something was noted.

use sea_orm::entity::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "station_room")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub station: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub closed: bool,
    #[sea_orm(column_type = "Text", nullable)]
    pub staff: Option<String>,
    pub since: DateTimeUtc,
    pub changed_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
