//! A Korean resident registration number is offered wherever a person or a laboratory could, and is found nowhere.

use crate::centre::{Centre, check_refused, key};
use crate::conclusion::draft;
use crate::guest::Guest;
use checkup_core::api::booking::{CreateBooking, DocumentInput, PersonInput};
use checkup_core::api::session::Role;
use checkup_core::codes::PackageCode;
use checkup_core::language::Language;
use checkup_core::person::{DocumentKind, Sex};
use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// An invented number, and the half of it that stands in old passports.
const NUMBER: &str = "850214-1987650";
const TAIL: &str = "1987650";

fn booking(centre: &Centre, name: &str, phone: Option<&str>, document: Option<&str>) -> CreateBooking {
    let document =
        document.map(|number| DocumentInput { kind: DocumentKind::Passport, number: number.to_owned() });
    CreateBooking {
        person: PersonInput {
            name: name.to_owned(),
            birth_date: "1985-02-14".parse().unwrap(),
            sex: Sex::Male,
            phone: phone.map(str::to_owned),
            document,
        },
        package: PackageCode::parse("STD").unwrap(),
        day: centre.today(),
        minute: 480,
        company: None,
        language: Language::Ko,
    }
}

/// How many rows of the whole database hold these bytes, as text or as a stored file.
async fn rows_with(centre: &Centre, needle: &str) -> i64 {
    let db = centre.state().store.db();
    let hex: String = needle.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    let backend = db.get_database_backend();
    let is_sqlite = backend == DbBackend::Sqlite;
    let tables = if is_sqlite {
        "SELECT name FROM sqlite_master WHERE type = 'table'"
    } else {
        "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public'"
    };
    let mut found = 0;
    for table in db.query_all_raw(Statement::from_string(backend, tables)).await.unwrap() {
        let table: String = table.try_get("", "name").unwrap();
        let holds = if is_sqlite {
            let columns = format!("SELECT name FROM pragma_table_info('{table}')");
            let columns = db.query_all_raw(Statement::from_string(backend, columns)).await.unwrap();
            let names = columns.iter().map(|row| row.try_get::<String>("", "name").unwrap());
            let tests = names.map(|name| format!("instr(CAST(\"{name}\" AS BLOB), x'{hex}') > 0"));
            tests.collect::<Vec<_>>().join(" OR ")
        } else {
            format!("row_to_json(t)::text LIKE '%{needle}%' OR row_to_json(t)::text LIKE '%{hex}%'")
        };
        let count = format!("SELECT count(*) AS n FROM \"{table}\" t WHERE {holds}");
        let row = db.query_one_raw(Statement::from_string(backend, count)).await.unwrap().unwrap();
        found += row.try_get::<i64>("", "n").unwrap();
    }
    found
}

#[tokio::test]
async fn a_resident_number_reaches_no_table() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let reception = centre.sign_in(Role::Reception).await;
    let name = format!("홍길동 {NUMBER}");
    for (request, field) in [
        (booking(&centre, &name, None, None), "/person/name"),
        (booking(&centre, "홍길동", Some(NUMBER), None), "/person/phone"),
        (booking(&centre, "홍길동", None, Some(NUMBER)), "/person/document/number"),
    ] {
        let refused = reception.create_booking(&key(), &request).await;
        let problem = check_refused(refused, 422, "resident-number-refused");
        assert_eq!(problem.field.as_deref(), Some(field));
        assert!(problem.args.is_empty());
    }
    let doctor = centre.sign_in(Role::Doctor).await;
    let mut told = draft();
    told.text = format!("{} {NUMBER}", told.text);
    let refused = doctor.sign_conclusion(&key(), guest.visit, &told).await;
    check_refused(refused, 422, "resident-number-refused");

    // A laboratory's message is kept as it came, but for the number.
    let message = String::from_utf8(guest.message(&centre, "oru-chemistry").await).unwrap();
    let plain = NUMBER.replace('-', "");
    let message = message
        .replace("^^^CHECKUP^MR", &format!("^^^CHECKUP^MR~{NUMBER}^^^KR^NI"))
        .replace("|M\r", &format!("|M|||||||||||{plain}\r"))
        .replace("NTE|1|L|", &format!("NTE|1|L|{NUMBER} "));
    assert_eq!((message.matches(NUMBER).count(), message.matches(&plain).count()), (2, 1));
    let laboratory = centre.sign_in(Role::Laboratory).await;
    let report = laboratory.import_lab_messages(&key(), message.as_bytes()).await.unwrap();
    assert_eq!((report.messages[0].stored, report.messages[0].refused.as_deref()), (6, None));

    for needle in [NUMBER, &plain, TAIL] {
        assert_eq!(rows_with(&centre, needle).await, 0, "{needle}");
    }
    // The search does find what is there: the message, with stars.
    assert!(rows_with(&centre, "GL2611210001").await > 0);
    assert!(rows_with(&centre, "******-*******").await > 0);
}
