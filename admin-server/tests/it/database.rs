//! A database of its own for each test: a SQLite file, or a PostgreSQL database when `CHECKUP_TEST_POSTGRES` names a
//! server. It is taken away when the test ends.

use sea_orm::{ConnectionTrait, DatabaseConnection};
use tempfile::TempDir;

/// The variable that names the PostgreSQL server: a URL whose database may be left to create others.
const VARIABLE: &str = "CHECKUP_TEST_POSTGRES";

/// A database that nobody else uses.
pub struct Database {
    url: String,
    /// Server and name, to drop it.
    postgres: Option<(String, String)>,
    _folder: TempDir,
}

impl Database {
    /// An empty one.
    pub async fn create() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let Ok(server) = std::env::var(VARIABLE) else {
            let url = checkup_server::store::Store::sqlite_url(&folder.path().join("checkup.db"));
            return Self { url, postgres: None, _folder: folder };
        };
        let name = format!("test_{}", uuid::Uuid::new_v4().simple());
        execute(&server, &format!("CREATE DATABASE {name}")).await;
        Self { url: with_database(&server, &name), postgres: Some((server, name)), _folder: folder }
    }

    /// Its URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Whether it is a PostgreSQL database.
    pub const fn is_postgres(&self) -> bool {
        self.postgres.is_some()
    }

    /// A connection beside the server's own, to look at what is really there.
    pub async fn connect(&self) -> DatabaseConnection {
        sea_orm::Database::connect(&self.url).await.unwrap()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let Some((server, name)) = self.postgres.take() else { return };
        // A destructor cannot wait; a thread of its own can.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(execute(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
        });
        let _failed = dropped.join();
    }
}

async fn execute(server: &str, statement: &str) {
    let mut options = sea_orm::ConnectOptions::new(server.to_owned());
    options.max_connections(1).sqlx_logging(false);
    let connection = sea_orm::Database::connect(options).await.unwrap();
    connection.execute_unprepared(statement).await.unwrap();
    connection.close().await.unwrap();
}

/// The same server's URL with another database.
fn with_database(server: &str, name: &str) -> String {
    let (address, query) = server.split_once('?').map_or((server, None), |(a, q)| (a, Some(q)));
    let scheme = address.find("://").map_or(0, |at| at + 3);
    let address = match address[scheme..].find('/') {
        Some(slash) => &address[..scheme + slash],
        None => address,
    };
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{address}/{name}{query}")
}

#[test]
fn a_database_takes_the_place_of_the_one_in_the_url() {
    for (server, expected) in [
        ("postgres://u@h:5432/postgres", "postgres://u@h:5432/x"),
        ("postgres://u@h:5432", "postgres://u@h:5432/x"),
        ("postgres://u@localhost/a?host=/tmp/s", "postgres://u@localhost/x?host=/tmp/s"),
    ] {
        assert_eq!(with_database(server, "x"), expected);
    }
}
