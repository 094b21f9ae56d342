//! What the kiosk's journeys leave behind: payments with what the bank said, and whatever else a guest does there.

use super::shape::{col, index, key, opt, refer, table};
use sea_orm_migration::prelude::*;

/// Adds the tables of the kiosk's journeys.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

/// The tables, each after those that it refers to.
fn tables() -> Vec<TableCreateStatement> {
    vec![payment(), bank_transfer(), desk_case(), consent_signature()]
}

/// Indexes: table, columns, unique.
const INDEXES: [(&str, &[&str], bool); 8] = [
    ("payment", &["visit_id"], false),
    ("payment", &["reference"], true),
    ("payment", &["state"], false),
    ("bank_transfer", &["transfer"], true),
    ("bank_transfer", &["settled_at"], false),
    ("desk_case", &["closed_at"], false),
    ("consent", &["patient_id", "purpose"], false),
    // Refused tries are counted from the audit.
    ("audit", &["action", "at"], false),
];

fn payment() -> TableCreateStatement {
    table("payment")
        .col(col("id").uuid())
        .col(col("visit_id").uuid())
        .col(col("amount_minor").big_integer())
        .col(col("currency").text())
        .col(col("method").text())
        .col(col("reference").text())
        .col(col("payload").text())
        .col(col("state").text())
        .col(col("asked_at").timestamp_with_time_zone())
        .col(opt("ended_at").timestamp_with_time_zone())
        .col(opt("ended_by").uuid())
        .primary_key(&mut key(&["id"]))
        .foreign_key(&mut refer("payment", "visit_id", "visit"))
        .to_owned()
}

fn bank_transfer() -> TableCreateStatement {
    table("bank_transfer")
        .col(col("id").uuid())
        .col(col("transfer").text())
        .col(col("text").text())
        .col(col("amount_minor").big_integer())
        .col(col("currency").text())
        .col(col("at").timestamp_with_time_zone())
        .col(col("received_at").timestamp_with_time_zone())
        .col(opt("payment_id").uuid())
        .col(opt("unmatched_why").text())
        .col(opt("settled_at").timestamp_with_time_zone())
        .col(opt("settled_by").uuid())
        .primary_key(&mut key(&["id"]))
        .foreign_key(&mut refer("bank_transfer", "payment_id", "payment"))
        .to_owned()
}

fn desk_case() -> TableCreateStatement {
    table("desk_case")
        .col(col("id").uuid())
        .col(col("device_id").uuid())
        .col(col("reason").text())
        .col(col("place").text())
        .col(col("language").text())
        .col(opt("booking_id").uuid())
        .col(opt("ticket").text())
        .col(col("opened_at").timestamp_with_time_zone())
        .col(opt("closed_at").timestamp_with_time_zone())
        .col(opt("closed_by").uuid())
        .primary_key(&mut key(&["id"]))
        .foreign_key(&mut refer("desk_case", "device_id", "device"))
        .foreign_key(&mut refer("desk_case", "booking_id", "booking"))
        .to_owned()
}

fn consent_signature() -> TableCreateStatement {
    table("consent_signature")
        .col(col("visit_id").uuid())
        .col(col("kind").text())
        .col(opt("strokes").text())
        .col(col("text_version").text())
        .col(col("language").text())
        .col(col("noted_at").timestamp_with_time_zone())
        .primary_key(&mut key(&["visit_id"]))
        .foreign_key(&mut refer("consent_signature", "visit_id", "visit"))
        .to_owned()
}

/// Columns that consents gain: the earlier visit that one stands from, and its end.
const OF_CONSENT: [&str; 3] = ["given_in", "withdrawn_at", "withdrawn_by"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        for name in OF_CONSENT {
            let mut column = opt(name);
            let column =
                if name == "withdrawn_at" { column.timestamp_with_time_zone() } else { column.uuid() };
            let alter = Table::alter().table(Alias::new("consent")).add_column(column).to_owned();
            manager.alter_table(alter).await?;
        }
        for (table, columns, unique) in INDEXES {
            manager.create_index(index(table, columns, unique)).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // An index goes with its table; this one's table stays.
        let audit = Index::drop().name("ix_audit_action_at").table(Alias::new("audit")).to_owned();
        manager.drop_index(audit).await?;
        let consent =
            Index::drop().name("ix_consent_patient_id_purpose").table(Alias::new("consent")).to_owned();
        manager.drop_index(consent).await?;
        for name in OF_CONSENT {
            let alter = Table::alter().table(Alias::new("consent")).drop_column(Alias::new(name)).to_owned();
            manager.alter_table(alter).await?;
        }
        for name in ["consent_signature", "desk_case", "bank_transfer", "payment"] {
            manager.drop_table(Table::drop().table(Alias::new(name)).to_owned()).await?;
        }
        Ok(())
    }
}
