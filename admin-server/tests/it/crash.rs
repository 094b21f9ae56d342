//! The server is killed in the middle of its work and started again: whatever it acknowledged is there, once.

use crate::centre::key;
use crate::database::Database;
use checkup_core::api::IDEMPOTENCY_KEY;
use checkup_core::api::booking::{CreateBooking, PersonInput};
use checkup_core::api::client::{CallError, Client, Request, Response, Transport, Unreachable};
use checkup_core::api::session::SignIn;
use checkup_core::codes::PackageCode;
use checkup_core::language::Language;
use checkup_core::person::Sex;
use checkup_server::app::demo_centre::{LOGINS_FILE, Logins};
use checkup_server::cli::demo::{DemoOptions, drive};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The real program on a port of its own, killed when dropped.
struct Server {
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        // SIGKILL: nothing is flushed, nothing is said goodbye to.
        let _gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// What stays the same over every start.
struct Place {
    data: tempfile::TempDir,
    database: Database,
    port: u16,
}

impl Place {
    async fn new() -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Self { data: tempfile::tempdir().unwrap(), database: Database::create().await, port }
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Starts the program and waits until it answers.
    async fn start(&self) -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_checkup"));
        command.args([
            "serve",
            "--demo",
            "--port",
            &self.port.to_string(),
            "--database-url",
            self.database.url(),
        ]);
        command.arg("--data-dir").arg(self.data.path()).stdout(Stdio::null()).stderr(Stdio::inherit());
        let server = Server { child: command.spawn().unwrap() };
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let began = Instant::now();
        loop {
            let health = http.get(format!("{}/api/v1/health", self.address())).send().await;
            if health.is_ok_and(|answer| answer.status().is_success()) {
                return server;
            }
            assert!(began.elapsed() < Duration::from_mins(1), "the server did not answer");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    fn password(&self, login: &str) -> String {
        let text = std::fs::read(Path::new(self.data.path()).join(LOGINS_FILE)).unwrap();
        let Logins { logins } = serde_json::from_slice(&text).unwrap();
        logins.into_iter().find(|one| one.login == login).unwrap().password
    }

    /// Somebody at the desk whose client gives up at once.
    async fn reception(&self) -> Client<Impatient> {
        let person = Client::new(Impatient::new(self.address()));
        let sign_in = SignIn { login: "reception".to_owned(), password: self.password("reception") };
        person.sign_in(&sign_in).await.unwrap();
        person
    }
}

/// Sends once and takes no answer for no answer.
struct Impatient {
    http: reqwest::Client,
    address: String,
    cookie: Mutex<Option<String>>,
}

impl Impatient {
    fn new(address: String) -> Self {
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(20)).build().unwrap();
        Self { http, address, cookie: Mutex::new(None) }
    }
}

impl Transport for Impatient {
    async fn send(&self, request: Request) -> Result<Response, Unreachable> {
        let url = format!("{}{}", self.address, request.path);
        let mut out = match request.method.as_str() {
            "GET" => self.http.get(url),
            _ => self.http.post(url),
        };
        out = out.header("content-type", request.content_type);
        if let Some(key) = request.idempotency_key {
            out = out.header(IDEMPOTENCY_KEY, key);
        }
        if let Some(cookie) = self.cookie.lock().unwrap().clone() {
            out = out.header("cookie", cookie);
        }
        let answer = out.body(request.body).send().await.map_err(|_| Unreachable)?;
        if let Some(cookie) = answer.headers().get("set-cookie").and_then(|value| value.to_str().ok()) {
            *self.cookie.lock().unwrap() = cookie.split(';').next().map(str::to_owned);
        }
        let status = answer.status().as_u16();
        let body = answer.bytes().await.map_err(|_| Unreachable)?.to_vec();
        Ok(Response { status, body })
    }
}

#[tokio::test]
async fn a_day_goes_on_after_the_server_was_killed_and_nothing_acknowledged_is_missing() {
    let place = Place::new().await;
    let papers = tempfile::tempdir().unwrap();
    let server = place.start().await;
    let options = DemoOptions {
        patients: 12,
        out: papers.path().to_path_buf(),
        server: place.address(),
        data_dir: place.data.path().to_path_buf(),
        logins: None,
        seed: Some(11),
        quiet: true,
    };
    let tasks = tokio::task::LocalSet::new();
    let mut day = Box::pin(tasks.run_until(drive(options)));
    let mut server = Some(server);
    for pause in [900, 1400, 700] {
        tokio::select! {
            _ = &mut day => panic!("the day was over before the server was killed"),
            () = tokio::time::sleep(Duration::from_millis(pause)) => {}
        }
        server.take();
        // The day meets the absence: it repeats its requests until the server is back.
        let restarted = tokio::select! {
            _ = &mut day => panic!("the day went on without a server"),
            restarted = async {
                tokio::time::sleep(Duration::from_millis(300)).await;
                place.start().await
            } => restarted,
        };
        server = Some(restarted);
    }
    let outcome = day.await.unwrap();
    assert!(outcome.is_complete(), "{:?} {:?}", outcome.failures, outcome.missing);
    assert_eq!(outcome.done.len(), 12);
    assert!(outcome.repeats > 0, "no request met the absence");
    assert!(outcome.acknowledged.len() > 600, "{}", outcome.acknowledged.len());
    for one in &outcome.done {
        assert!(std::fs::read(papers.path().join(&one.file)).unwrap().starts_with(b"%PDF-"));
    }
    drop(server);
}

fn booking(name: &str, day: chrono::NaiveDate) -> CreateBooking {
    CreateBooking {
        person: PersonInput {
            name: name.to_owned(),
            birth_date: "1991-05-05".parse().unwrap(),
            sex: Sex::Female,
            phone: None,
            document: None,
        },
        package: PackageCode::parse("KSK32").unwrap(),
        day,
        minute: 600,
        company: None,
        language: Language::Vi,
    }
}

/// By key: the name that was booked, and the booking's id once it was answered.
type Sent = BTreeMap<String, (String, Option<String>)>;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_answered_is_on_the_disk_and_what_was_not_happens_once_when_sent_again() {
    let place = Place::new().await;
    let mut server = place.start().await;
    let day = place.reception().await.centre().await.unwrap().today;
    let journal: Arc<Mutex<Sent>> = Arc::default();
    for round in 0..3_u64 {
        let mut writers = tokio::task::JoinSet::new();
        for writer in 0..4 {
            let (reception, journal) = (place.reception().await, journal.clone());
            writers.spawn(async move {
                for at in 0.. {
                    let (key, name) = (key(), format!("Vũ {round} {writer} {at}"));
                    journal.lock().unwrap().insert(key.clone(), (name.clone(), None));
                    match reception.create_booking(&key, &booking(&name, day)).await {
                        Ok(view) => {
                            journal.lock().unwrap().insert(key, (name, Some(view.id.to_string())));
                        }
                        Err(CallError::Unreachable) => return,
                        Err(other) => panic!("{other:?}"),
                    }
                }
            });
        }
        tokio::time::sleep(Duration::from_millis(250 + 130 * round)).await;
        drop(server);
        while let Some(done) = writers.join_next().await {
            done.unwrap();
        }
        server = place.start().await;
        let reception = place.reception().await;
        let found = reception.bookings(day).await.unwrap().bookings;
        let ids: BTreeSet<String> = found.iter().map(|one| one.id.to_string()).collect();
        for (name, id) in journal.lock().unwrap().values() {
            if let Some(id) = id {
                assert!(ids.contains(id), "{name} was acknowledged and is gone");
            }
        }
        let open: Vec<(String, String)> = {
            let journal = journal.lock().unwrap();
            let open = journal.iter().filter(|(_, (_, id))| id.is_none());
            open.map(|(key, (name, _))| (key.clone(), name.clone())).collect()
        };
        for (key, name) in open {
            let view = reception.create_booking(&key, &booking(&name, day)).await.unwrap();
            journal.lock().unwrap().insert(key, (name, Some(view.id.to_string())));
        }
    }
    let found = place.reception().await.bookings(day).await.unwrap().bookings;
    let ours = found.iter().filter(|one| one.birth_date.to_string() == "1991-05-05").count();
    let journal = journal.lock().unwrap().len();
    assert!(journal > 20, "{journal} bookings are too few to say anything");
    assert_eq!(ours, journal, "each booking exists once");
    drop(server);
    check_integrity(&place.database).await;
}

/// SQLite looks through its own file; PostgreSQL checks its pages while it recovers.
async fn check_integrity(database: &Database) {
    use sea_orm::ConnectionTrait as _;
    if database.is_postgres() {
        return;
    }
    let connection = database.connect().await;
    for (pragma, column, expected) in [
        ("PRAGMA integrity_check", "integrity_check", Some("ok")),
        ("PRAGMA foreign_key_check", "table", None),
    ] {
        let statement = sea_orm::Statement::from_string(sea_orm::DbBackend::Sqlite, pragma);
        let row = connection.query_one_raw(statement).await.unwrap();
        let said: Option<String> = row.map(|row| row.try_get("", column).unwrap());
        assert_eq!(said.as_deref(), expected, "{pragma}");
    }
    connection.close().await.unwrap();
}
