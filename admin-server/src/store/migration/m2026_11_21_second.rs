//! The router in operation: rooms that were noted, promises with what became of them, where staff sent a person, what
//! somebody was told first and why one left.

use sea_orm_migration::prelude::*;

/// Adds rooms and promises, and what visits gain.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

/// Columns that visits gain.
const OF_VISIT: [&str; 3] = ["pinned_step", "promised", "leave_reason"];

fn col(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.not_null();
    column
}

fn opt(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.null();
    column
}

fn refer(column: &str, to: &str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("fk_promise_{column}"))
        .from(Alias::new("promise"), Alias::new(column))
        .to(Alias::new(to), Alias::new("id"))
        .on_delete(ForeignKeyAction::Restrict)
        .to_owned()
}

fn station_room() -> TableCreateStatement {
    Table::create()
        .table(Alias::new("station_room"))
        .col(col("station").text())
        .col(col("number").integer())
        .col(col("closed").boolean())
        .col(opt("staff").text())
        .col(col("since").timestamp_with_time_zone())
        .col(opt("changed_by").uuid())
        .primary_key(Index::create().col(Alias::new("station")).col(Alias::new("number")).primary())
        .to_owned()
}

fn promise() -> TableCreateStatement {
    Table::create()
        .table(Alias::new("promise"))
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
        .primary_key(Index::create().col(Alias::new("id")).primary())
        .foreign_key(&mut refer("visit_id", "visit"))
        .foreign_key(&mut refer("step_id", "step"))
        .to_owned()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(station_room()).await?;
        manager.create_table(promise()).await?;
        let by_visit = Index::create()
            .name("ix_promise_visit_id_made_at")
            .table(Alias::new("promise"))
            .col(Alias::new("visit_id"))
            .col(Alias::new("made_at"))
            .to_owned();
        manager.create_index(by_visit).await?;
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
