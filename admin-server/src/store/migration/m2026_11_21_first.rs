//! The first schema: everything one visit needs from booking to report.

use super::shape::{col, index, key, opt, refer, table};
use sea_orm_migration::prelude::*;

/// Creates every table of the first version.
#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

/// Tables in the order in which they can be created.
const TABLES: &[&str] = &[
    "staff",
    "session",
    "device",
    "device_code",
    "company",
    "partner",
    "setting",
    "patient",
    "patient_document",
    "booking",
    "visit",
    "consent",
    "step",
    "bill_line",
    "day_counter",
    "specimen",
    "item_order",
    "lab_message",
    "result",
    "critical",
    "unmatched",
    "conclusion",
    "referral",
    "idempotency",
    "audit",
];

fn people_who_work_here() -> Vec<TableCreateStatement> {
    vec![
        table("staff")
            .col(col("id").uuid())
            .col(col("login").text())
            .col(col("display_name").text())
            .col(col("role").text())
            .col(col("language").text())
            .col(col("password_hash").text())
            .col(col("active").boolean())
            .col(col("created_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["id"]))
            .to_owned(),
        table("session")
            .col(col("id").text())
            .col(col("data").text())
            .col(col("expires_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["id"]))
            .to_owned(),
        table("device")
            .col(col("id").uuid())
            .col(col("name").text())
            .col(col("token_hash").text())
            .col(opt("enrolled_by").uuid())
            .col(col("enrolled_at").timestamp_with_time_zone())
            .col(opt("revoked_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["id"]))
            .to_owned(),
        table("device_code")
            .col(col("code_hash").text())
            .col(col("label").text())
            .col(opt("issued_by").uuid())
            .col(col("uses_left").integer())
            .col(col("issued_at").timestamp_with_time_zone())
            .col(col("expires_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["code_hash"]))
            .to_owned(),
        table("company")
            .col(col("id").uuid())
            .col(col("code").text())
            .col(col("name").text())
            .primary_key(&mut key(&["id"]))
            .to_owned(),
        table("partner")
            .col(col("id").uuid())
            .col(col("name").text())
            .col(col("place").text())
            .primary_key(&mut key(&["id"]))
            .to_owned(),
        table("setting")
            .col(col("key").text())
            .col(col("value").text())
            .primary_key(&mut key(&["key"]))
            .to_owned(),
    ]
}

fn people_who_come() -> Vec<TableCreateStatement> {
    vec![
        table("patient")
            .col(col("id").uuid())
            .col(col("name").text())
            .col(col("search_key").text())
            .col(col("birth_date").date())
            .col(col("sex").text())
            .col(opt("phone").text())
            .col(col("created_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["id"]))
            .to_owned(),
        table("patient_document")
            .col(col("id").uuid())
            .col(col("patient_id").uuid())
            .col(col("kind").text())
            .col(col("number").text())
            .col(col("noted_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("patient_document", "patient_id", "patient"))
            .to_owned(),
        table("booking")
            .col(col("id").uuid())
            .col(col("code").text())
            .col(col("patient_id").uuid())
            .col(opt("company_id").uuid())
            .col(col("package_code").text())
            .col(col("day").date())
            .col(col("minute").integer())
            .col(col("language").text())
            .col(col("state").text())
            .col(col("created_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("booking", "patient_id", "patient"))
            .foreign_key(&mut refer("booking", "company_id", "company"))
            .to_owned(),
    ]
}

fn the_day() -> Vec<TableCreateStatement> {
    vec![
        table("visit")
            .col(col("id").uuid())
            .col(col("booking_id").uuid())
            .col(col("patient_id").uuid())
            .col(opt("company_id").uuid())
            .col(col("package_code").text())
            .col(col("ticket").text())
            .col(col("day").date())
            .col(col("state").text())
            .col(col("language").text())
            .col(col("answers").text())
            .col(col("findings").text())
            .col(opt("current_step").uuid())
            .col(col("checked_in_at").timestamp_with_time_zone())
            .col(opt("ended_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("visit", "booking_id", "booking"))
            .foreign_key(&mut refer("visit", "patient_id", "patient"))
            .foreign_key(&mut refer("visit", "company_id", "company"))
            .to_owned(),
        table("consent")
            .col(col("id").uuid())
            .col(col("visit_id").uuid())
            .col(col("patient_id").uuid())
            .col(col("purpose").text())
            .col(col("given").boolean())
            .col(col("text_version").text())
            .col(col("language").text())
            .col(col("noted_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("consent", "visit_id", "visit"))
            .foreign_key(&mut refer("consent", "patient_id", "patient"))
            .to_owned(),
        table("step")
            .col(col("id").uuid())
            .col(col("visit_id").uuid())
            .col(col("station").text())
            .col(col("position").integer())
            .col(col("state").text())
            .col(col("since").timestamp_with_time_zone())
            .col(opt("called_at").timestamp_with_time_zone())
            .col(opt("started_at").timestamp_with_time_zone())
            .col(opt("ended_at").timestamp_with_time_zone())
            .col(opt("skip_reason").text())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("step", "visit_id", "visit"))
            .to_owned(),
        table("bill_line")
            .col(col("id").uuid())
            .col(col("visit_id").uuid())
            .col(col("position").integer())
            .col(col("code").text())
            .col(col("amount_minor").big_integer())
            .col(col("currency").text())
            .col(col("vat_class").text())
            .col(col("payer").text())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("bill_line", "visit_id", "visit"))
            .to_owned(),
        table("day_counter")
            .col(col("day").date())
            .col(col("tickets").integer())
            .primary_key(&mut key(&["day"]))
            .to_owned(),
    ]
}

fn laboratory() -> Vec<TableCreateStatement> {
    vec![
        table("specimen")
            .col(col("id").uuid())
            .col(col("visit_id").uuid())
            .col(col("barcode").text())
            .col(col("tube").text())
            .col(col("station").text())
            .col(col("position").integer())
            .col(col("state").text())
            .col(opt("collected_at").timestamp_with_time_zone())
            .col(opt("collected_by").uuid())
            .col(opt("reject_reason").text())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("specimen", "visit_id", "visit"))
            .to_owned(),
        table("item_order")
            .col(col("id").uuid())
            .col(col("visit_id").uuid())
            .col(col("item").text())
            .col(col("station").text())
            .col(col("position").integer())
            .col(col("state").text())
            .col(opt("specimen_id").uuid())
            .col(opt("cancelled_by").text())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("item_order", "visit_id", "visit"))
            .foreign_key(&mut refer("item_order", "specimen_id", "specimen"))
            .to_owned(),
        table("lab_message")
            .col(col("id").uuid())
            .col(opt("control_id").text())
            .col(col("digest").text())
            .col(col("body").text())
            .col(opt("refused").text())
            .col(opt("received_by").uuid())
            .col(col("received_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["id"]))
            .to_owned(),
        table("result")
            .col(col("id").uuid())
            .col(col("order_id").uuid())
            .col(col("visit_id").uuid())
            .col(col("item").text())
            .col(col("version").integer())
            .col(col("status").text())
            .col(col("kind").text())
            .col(col("value").text())
            .col(opt("unit").text())
            .col(col("flag").text())
            .col(opt("low").text())
            .col(opt("high").text())
            .col(col("source").text())
            .col(opt("message_id").uuid())
            .col(opt("saved_by").uuid())
            .col(col("saved_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("result", "order_id", "item_order"))
            .foreign_key(&mut refer("result", "visit_id", "visit"))
            .foreign_key(&mut refer("result", "message_id", "lab_message"))
            .to_owned(),
        table("critical")
            .col(col("id").uuid())
            .col(col("result_id").uuid())
            .col(col("visit_id").uuid())
            .col(col("raised_at").timestamp_with_time_zone())
            .col(opt("acknowledged_at").timestamp_with_time_zone())
            .col(opt("acknowledged_by").uuid())
            .col(opt("note").text())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("critical", "result_id", "result"))
            .foreign_key(&mut refer("critical", "visit_id", "visit"))
            .to_owned(),
        table("unmatched")
            .col(col("id").uuid())
            .col(col("message_id").uuid())
            .col(col("reason").text())
            .col(col("args").text())
            .col(col("specimen").text())
            .col(col("test").text())
            .col(col("value").text())
            .col(col("unit").text())
            .col(col("observation").text())
            .col(col("received_at").timestamp_with_time_zone())
            .col(opt("resolved_at").timestamp_with_time_zone())
            .col(opt("resolved_by").uuid())
            .col(opt("resolution").text())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("unmatched", "message_id", "lab_message"))
            .to_owned(),
    ]
}

fn medicine() -> Vec<TableCreateStatement> {
    vec![
        table("conclusion")
            .col(col("id").uuid())
            .col(col("visit_id").uuid())
            .col(col("version").integer())
            .col(opt("class").text())
            .col(col("kr").text())
            .col(col("text").text())
            .col(opt("override_reason").text())
            .col(col("accept_missing").boolean())
            .col(col("signed_by").uuid())
            .col(col("signed_by_name").text())
            .col(col("signed_at").timestamp_with_time_zone())
            .col(col("outdated").boolean())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("conclusion", "visit_id", "visit"))
            .foreign_key(&mut refer("conclusion", "signed_by", "staff"))
            .to_owned(),
        table("referral")
            .col(col("id").uuid())
            .col(col("visit_id").uuid())
            .col(col("partner_id").uuid())
            .col(col("specialty").text())
            .col(col("reason").text())
            .col(col("urgency").text())
            .col(col("due").date())
            .col(col("state").text())
            .col(col("issued_by").uuid())
            .col(col("issued_at").timestamp_with_time_zone())
            .col(col("changed_at").timestamp_with_time_zone())
            .col(opt("note").text())
            .primary_key(&mut key(&["id"]))
            .foreign_key(&mut refer("referral", "visit_id", "visit"))
            .foreign_key(&mut refer("referral", "partner_id", "partner"))
            .foreign_key(&mut refer("referral", "issued_by", "staff"))
            .to_owned(),
    ]
}

fn bookkeeping() -> Vec<TableCreateStatement> {
    vec![
        table("idempotency")
            .col(col("actor").text())
            .col(col("key").text())
            .col(col("request_hash").text())
            .col(opt("answer").text())
            .col(col("created_at").timestamp_with_time_zone())
            .primary_key(&mut key(&["actor", "key"]))
            .to_owned(),
        table("audit")
            .col(col("id").big_integer().primary_key().auto_increment())
            .col(col("at").timestamp_with_time_zone())
            .col(col("actor_kind").text())
            .col(opt("actor_id").uuid())
            .col(col("action").text())
            .col(col("subject_kind").text())
            .col(col("subject_id").text())
            .col(opt("patient_id").uuid())
            .to_owned(),
    ]
}

/// Table, columns, unique.
const INDICES: &[(&str, &[&str], bool)] = &[
    ("staff", &["login"], true),
    ("device", &["token_hash"], true),
    ("company", &["code"], true),
    ("partner", &["name"], true),
    ("patient", &["search_key"], false),
    ("patient_document", &["kind", "number"], false),
    ("patient_document", &["patient_id"], false),
    ("booking", &["code"], true),
    ("booking", &["day"], false),
    ("booking", &["patient_id"], false),
    ("visit", &["booking_id"], true),
    ("visit", &["day", "ticket"], true),
    ("visit", &["patient_id"], false),
    ("consent", &["visit_id", "purpose"], true),
    ("step", &["visit_id", "station"], true),
    ("step", &["station", "state"], false),
    ("bill_line", &["visit_id"], false),
    ("specimen", &["barcode"], true),
    ("specimen", &["visit_id"], false),
    ("item_order", &["visit_id", "item"], true),
    ("item_order", &["specimen_id"], false),
    ("lab_message", &["digest"], false),
    ("result", &["order_id", "version"], true),
    ("result", &["visit_id"], false),
    ("critical", &["acknowledged_at"], false),
    ("critical", &["visit_id"], false),
    ("unmatched", &["resolved_at"], false),
    ("conclusion", &["visit_id", "version"], true),
    ("referral", &["visit_id"], false),
    ("referral", &["state"], false),
    ("audit", &["patient_id"], false),
    ("audit", &["subject_kind", "subject_id"], false),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let groups =
            [people_who_work_here(), people_who_come(), the_day(), laboratory(), medicine(), bookkeeping()];
        for table in groups.into_iter().flatten() {
            manager.create_table(table).await?;
        }
        for (table, columns, unique) in INDICES {
            manager.create_index(index(table, columns, *unique)).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in TABLES.iter().rev() {
            manager.drop_table(Table::drop().table(Alias::new(*name)).to_owned()).await?;
        }
        Ok(())
    }
}
