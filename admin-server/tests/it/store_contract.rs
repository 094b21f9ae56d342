//! What every database must do the same: migrations that reverse, tables that are what the entities say, no column that
//! rounds, values and times that come back as they went in.

use crate::centre::{Centre, key};
use crate::database::Database;
use crate::guest::Guest;
use checkup_core::api::result::{EnterResults, ResultEntry};
use checkup_core::api::session::Role;
use checkup_server::state::Clock;
use checkup_server::store::{Store, entity};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseConnection, EntityName, IdenStatic, Iterable};
use std::collections::{BTreeMap, BTreeSet};

/// Table, then column: type in the database's own words, and whether it may be empty.
type Schema = BTreeMap<String, BTreeMap<String, (String, bool)>>;

async fn rows(connection: &DatabaseConnection, statement: &str) -> Vec<sea_orm::QueryResult> {
    let statement = sea_orm::Statement::from_string(connection.get_database_backend(), statement);
    connection.query_all_raw(statement).await.unwrap()
}

/// The tables as they really are, the migrations' own left out.
async fn schema(database: &Database) -> Schema {
    let connection = database.connect().await;
    let statement = if database.is_postgres() {
        "SELECT table_name::text AS t, column_name::text AS c, data_type::text AS k, \
         CASE is_nullable WHEN 'YES' THEN 1 ELSE 0 END AS n FROM information_schema.columns \
         WHERE table_schema = current_schema()"
    } else {
        "SELECT m.name AS t, p.name AS c, p.type AS k, \
         CASE WHEN p.\"notnull\" = 0 AND p.pk = 0 THEN 1 ELSE 0 END AS n \
         FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'"
    };
    let mut schema = Schema::new();
    for row in rows(&connection, statement).await {
        let table: String = row.try_get("", "t").unwrap();
        if ["seaql_migrations", "sqlite_sequence"].contains(&table.as_str()) {
            continue;
        }
        let kind: String = row.try_get("", "k").unwrap();
        let nullable: i32 = row.try_get("", "n").unwrap();
        let column = row.try_get("", "c").unwrap();
        schema.entry(table).or_default().insert(column, (kind.to_lowercase(), nullable == 1));
    }
    connection.close().await.unwrap();
    schema
}

/// Indices by name.
async fn indices(database: &Database) -> BTreeSet<String> {
    let connection = database.connect().await;
    let statement = if database.is_postgres() {
        "SELECT indexname::text AS i FROM pg_indexes WHERE schemaname = current_schema()"
    } else {
        "SELECT name AS i FROM sqlite_master WHERE type = 'index'"
    };
    let found = rows(&connection, statement).await.iter().map(|row| row.try_get("", "i").unwrap()).collect();
    connection.close().await.unwrap();
    found
}

#[tokio::test]
async fn migrations_go_up_down_and_up_again() {
    let database = Database::create().await;
    let store = Store::open(database.url()).await.unwrap();
    let (before, indices_before) = (schema(&database).await, indices(&database).await);
    assert!(before.len() > 20, "{} tables", before.len());
    store.rebuild().await.unwrap();
    assert_eq!(schema(&database).await, before);
    assert_eq!(indices(&database).await, indices_before);
    store.close().await.unwrap();
    // A second start finds nothing to do.
    let store = Store::open(database.url()).await.unwrap();
    assert_eq!(schema(&database).await, before);
    store.close().await.unwrap();
}

/// Columns of an entity: name, kind and whether it may be empty.
fn columns_of<E: sea_orm::EntityTrait>(_: E) -> BTreeMap<String, (sea_orm::ColumnType, bool)> {
    let column = |column: E::Column| {
        let def = column.def();
        (column.as_str().to_owned(), (def.get_column_type().clone(), def.is_null()))
    };
    E::Column::iter().map(column).collect()
}

/// What a kind of column is called in each database.
fn called(kind: &sea_orm::ColumnType, is_postgres: bool) -> &'static [&'static str] {
    use sea_orm::ColumnType as T;
    match (kind, is_postgres) {
        (T::Text | T::String(_), _) => &["text"],
        (T::Uuid, true) => &["uuid"],
        (T::Uuid, false) => &["uuid_text", "blob"],
        (T::Boolean, _) => &["boolean"],
        (T::Integer, _) => &["integer"],
        (T::BigInteger, true) => &["bigint"],
        (T::BigInteger, false) => &["bigint", "integer"],
        (T::Date, true) => &["date"],
        (T::Date, false) => &["date_text"],
        (T::TimestampWithTimeZone, true) => &["timestamp with time zone"],
        (T::TimestampWithTimeZone, false) => &["timestamp_with_timezone_text"],
        (other, _) => panic!("a new kind of column, {other:?}: say here what the databases call it"),
    }
}

#[tokio::test]
async fn the_tables_are_what_the_entities_say() {
    let database = Database::create().await;
    Store::open(database.url()).await.unwrap().close().await.unwrap();
    let mut real = schema(&database).await;
    macro_rules! same {
        ($($table:ident),* $(,)?) => {$(
            let name = entity::$table::Entity.table_name().to_owned();
            let columns = real.remove(&name).unwrap_or_else(|| panic!("no table {name}"));
            let said = columns_of(entity::$table::Entity);
            assert_eq!(said.keys().collect::<Vec<_>>(), columns.keys().collect::<Vec<_>>(), "{name}");
            for (column, (kind, may_be_empty)) in said {
                let (really, nullable) = &columns[&column];
                let names = called(&kind, database.is_postgres());
                assert!(names.contains(&really.as_str()), "{name}.{column}: {kind:?} is a {really}");
                assert_eq!(may_be_empty, *nullable, "{name}.{column} may be empty");
            }
        )*};
    }
    same!(
        audit,
        bank_transfer,
        bill_line,
        booking,
        company,
        conclusion,
        consent,
        consent_signature,
        critical,
        day_counter,
        desk_case,
        device,
        device_code,
        idempotency,
        item_order,
        lab_message,
        partner,
        patient,
        patient_document,
        payment,
        promise,
        referral,
        result,
        session,
        setting,
        specimen,
        staff,
        station_room,
        step,
        unmatched,
        visit,
    );
    assert!(real.is_empty(), "tables without an entity: {:?}", real.keys());
}

#[tokio::test]
async fn no_column_rounds_what_is_written_into_it() {
    let database = Database::create().await;
    Store::open(database.url()).await.unwrap().close().await.unwrap();
    for (table, columns) in schema(&database).await {
        for (column, (kind, _)) in columns {
            for rounding in ["real", "float", "double", "numeric", "decimal", "money"] {
                assert!(!kind.contains(rounding), "{table}.{column} is a {kind}");
            }
        }
    }
}

#[tokio::test]
async fn a_value_keeps_every_digit_it_was_reported_with() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let station = centre.sign_in(Role::Station).await;
    let chart = guest.chart(&centre).await;
    let mut expected = BTreeMap::new();
    let mut entries = Vec::new();
    for (item, value) in [("HT", "170.00"), ("WT", "65.10"), ("HR", "72"), ("SPO2", "98.0")] {
        let order = chart.orders.iter().find(|order| order.item.as_str() == item).unwrap();
        entries.push(ResultEntry { order: order.id, value: value.to_owned(), unit: None });
        expected.insert(order.id, value);
    }
    station.enter_results(&key(), guest.visit, &EnterResults { entries }).await.unwrap();
    for order in guest.chart(&centre).await.orders {
        if let Some(value) = expected.get(&order.id) {
            assert_eq!(order.result.unwrap().value, *value, "{}", order.item);
        }
    }
}

#[tokio::test]
async fn times_come_back_to_the_microsecond_and_days_are_the_centres() {
    // 23:59:59.999999 on the 20th in Hanoi is still the 20th there.
    for (now, today) in
        [("2026-11-20T16:59:59.999999999Z", "2026-11-20"), ("2026-11-20T17:00:00.000001Z", "2026-11-21")]
    {
        let now: chrono::DateTime<chrono::Utc> = now.parse().unwrap();
        let centre = Centre::open_at(Clock::fixed(now)).await;
        assert_eq!(centre.today().to_string(), today);
        let guest = Guest::checked_in(&centre).await;
        let visit = guest.chart(&centre).await.visit;
        let micros = now.timestamp_micros();
        assert_eq!(visit.checked_in_at.timestamp_nanos_opt(), Some(micros * 1000));
        assert_eq!(visit.day.to_string(), today);
        let reception = centre.sign_in(Role::Reception).await;
        let bookings = reception.bookings(centre.today()).await.unwrap().bookings;
        assert_eq!(bookings[0].created_at.timestamp_micros(), micros);
    }
}

#[tokio::test]
async fn money_is_whole_minor_units() {
    let centre = Centre::open().await;
    Guest::checked_in(&centre).await;
    let lines = rows(centre.state().store.db(), "SELECT amount_minor AS amount FROM bill_line").await;
    let sum: i64 = lines.iter().map(|line| line.try_get::<i64>("", "amount").unwrap()).sum();
    assert_eq!(sum, 3_450_000, "a man of 41 with the standard package");
}
