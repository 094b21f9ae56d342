//! The demonstration centre over several starts: founded once, booked once a day, never inside a real centre.

use crate::centre::{Centre, InProcess, check_refused};
use crate::database::Database;
use checkup_core::api::checkin::Identify;
use checkup_core::api::client::Client;
use checkup_core::api::session::{EnrolDevice, SignIn};
use checkup_core::person::Scan;
use checkup_server::app::centre;
use checkup_server::app::demo_centre::{self, Demonstration, LOGINS_FILE};
use checkup_server::router::router;
use checkup_server::state::{self, AppState, Clock, Live};
use checkup_server::store::Store;
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// A start of the server at a time.
async fn start(database: &Database, at: &str) -> AppState {
    let at: DateTime<Utc> = at.parse().unwrap();
    AppState {
        store: Store::open(database.url()).await.unwrap(),
        catalogue: state::catalogue().unwrap(),
        clock: Clock::fixed(at),
        live: Live::default(),
        centre: Arc::new(state::Centre::unnamed()),
        terms: Arc::default(),
        trials: checkup_server::simulation::desk::Desk::default(),
        papers: checkup_server::app::batch::job::Papers::below(
            std::env::temp_dir().join(format!("checkup-{}", uuid::Uuid::new_v4())),
        ),
        routing: Arc::new(checkup_server::app::routing::Memory::new(state::catalogue().unwrap())),
        shutdown: tokio_util::sync::CancellationToken::new(),
    }
}

/// Somebody of the demonstration, signed in.
async fn sign_in(state: &AppState, made: &Demonstration, login: &str) -> Client<InProcess> {
    let person = Client::new(InProcess::new(router(state.clone(), false), None, None));
    let password = made.logins.iter().find(|one| one.login == login).unwrap().password.clone();
    person.sign_in(&SignIn { login: login.to_owned(), password }).await.unwrap();
    person
}

const MORNING: &str = "2026-11-21T00:30:00Z";
const NEXT_MORNING: &str = "2026-11-22T00:30:00Z";

#[tokio::test]
async fn every_start_keeps_what_is_there_and_a_new_day_gets_its_bookings() {
    let (database, folder) = (Database::create().await, tempfile::tempdir().unwrap());
    let state = start(&database, MORNING).await;
    let first = demo_centre::prepare(&state, folder.path()).await.unwrap().unwrap();
    let reception = sign_in(&state, &first, "reception").await;
    let bookings = reception.bookings(state.clock.today()).await.unwrap().bookings;
    assert_eq!(bookings.len(), 24);
    assert_eq!(first.codes.len(), 4);
    assert!(centre::load(&state).await.unwrap().is_demonstration);

    let second = demo_centre::prepare(&state, folder.path()).await.unwrap().unwrap();
    assert_eq!(first.codes, second.codes);
    assert_eq!(first.logins[0].password, second.logins[0].password);
    assert_eq!(reception.bookings(state.clock.today()).await.unwrap().bookings.len(), 24);

    let state = start(&database, NEXT_MORNING).await;
    let third = demo_centre::prepare(&state, folder.path()).await.unwrap().unwrap();
    let reception = sign_in(&state, &third, "reception").await;
    assert_eq!(reception.bookings(state.clock.today()).await.unwrap().bookings.len(), 24);
}

#[tokio::test]
async fn whoever_is_in_the_file_of_scans_is_expected_today() {
    let (database, folder) = (Database::create().await, tempfile::tempdir().unwrap());
    let state = start(&database, MORNING).await;
    let made = demo_centre::prepare(&state, folder.path()).await.unwrap().unwrap();
    let administrator = sign_in(&state, &made, "admin").await;
    let device = EnrolDevice { name: "Sảnh".to_owned() };
    let token = administrator.enrol_device(&crate::centre::key(), &device).await.unwrap().token;
    let kiosk = Client::new(InProcess::new(router(state.clone(), false), None, Some(token)));
    for person in demo_centre::people::of_the_scans() {
        let document = match Scan::parse(&person.scan, state.clock.today()).unwrap() {
            Scan::CitizenCard(card) => card.identity_document(),
            Scan::TravelDocument(zone) => zone.identity_document().unwrap(),
            other => panic!("{other:?}"),
        };
        let number = document.number.as_str().to_owned();
        let identify = Identify::Document { kind: document.kind(), number, birth_date: person.birth_date };
        assert_eq!(kiosk.identify(&identify).await.unwrap().language, person.language);
    }
}

#[tokio::test]
async fn a_lost_file_of_logins_is_made_anew_with_new_passwords() {
    let (database, folder) = (Database::create().await, tempfile::tempdir().unwrap());
    let state = start(&database, MORNING).await;
    let before = demo_centre::prepare(&state, folder.path()).await.unwrap().unwrap();
    std::fs::remove_file(folder.path().join(LOGINS_FILE)).unwrap();
    let after = demo_centre::prepare(&state, folder.path()).await.unwrap().unwrap();
    sign_in(&state, &after, "manager").await;
    let person = Client::new(InProcess::new(router(state.clone(), false), None, None));
    let old = SignIn { login: "manager".to_owned(), password: before.logins[5].password.clone() };
    check_refused(person.sign_in(&old).await, 422, "sign-in-refused");
}

#[tokio::test]
async fn a_real_centre_gets_no_invented_people() {
    let centre = Centre::open().await;
    let folder = tempfile::tempdir().unwrap();
    assert!(demo_centre::prepare(centre.state(), folder.path()).await.unwrap().is_none());
    assert!(!folder.path().join(LOGINS_FILE).exists());
    assert!(!centre::load(centre.state()).await.unwrap().is_demonstration);
}
