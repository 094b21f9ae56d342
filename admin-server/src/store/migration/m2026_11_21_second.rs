//! The router in operation: rooms that were noted, promises with what became of them, where staff sent a person, what
//! somebody was told first and why one left.

use super::shape::{col, index, key, opt, refer, table};
use sea_orm_migration::prelude::*;

/// Adds rooms and promises, and what visits gain.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

/// Columns that visits gain.
const OF_VISIT: [&str; 3] = ["pinned_step", "promised", "leave_reason"];

fn station_room() -> TableCreateStatement {
    table("station_room")
        .col(col("station").text())
        .col(col("number").integer())
        .col(col("closed").boolean())
        .col(opt("staff").text())
        .col(col("since").timestamp_with_time_zone())
        .col(opt("changed_by").uuid())
        .primary_key(&mut key(&["station", "number"]))
        .to_owned()
}

fn promise() -> TableCreateStatement {
    table("promise")
        .col(col("id").uuid())
        .col(col("visit_id").uuid())
        .col(opt("step_id").uuid())
        .col(col("made_at").timestamp_with_time_zone())
        .col(opt("why").text())
        .col(opt("begins_early").timestamp_with_time_zone())
        .col(opt("begins_likely").timestamp_with_time_zone())
        .col(opt("begins_late").timestamp_with_time_zone())
        .col(col("done_early").timestamp_with_time_zone())
        .col(col("done_likely").timestamp_with_time_zone())
        .col(col("done_late").timestamp_with_time_zone())
        .col(opt("began_at").timestamp_with_time_zone())
        .col(opt("done_at").timestamp_with_time_zone())
        .primary_key(&mut key(&["id"]))
        .foreign_key(&mut refer("promise", "visit_id", "visit"))
        .foreign_key(&mut refer("promise", "step_id", "step"))
        .to_owned()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(station_room()).await?;
        manager.create_table(promise()).await?;
        manager.create_index(index("promise", &["visit_id", "made_at"], false)).await?;
        for name in OF_VISIT {
            let mut column = opt(name);
            let column = match name {
                "pinned_step" => column.uuid(),
                "promised" => column.timestamp_with_time_zone(),
                _ => column.text(),
            };
            let alter = Table::alter().table(Alias::new("visit")).add_column(column).to_owned();
            manager.alter_table(alter).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in OF_VISIT {
            let alter = Table::alter().table(Alias::new("visit")).drop_column(Alias::new(name)).to_owned();
            manager.alter_table(alter).await?;
        }
        for name in ["promise", "station_room"] {
            manager.drop_table(Table::drop().table(Alias::new(name)).to_owned()).await?;
        }
        Ok(())
    }
}
