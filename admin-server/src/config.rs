//! Where the server keeps its data and where it listens.

use clap::Args;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

/// Options of `checkup serve`; each may also come from the environment.
#[derive(Clone, Debug, Args)]
pub struct ServeOptions {
    /// Port to listen on; 0 takes any free one.
    #[arg(long, env = "CHECKUP_PORT", default_value_t = 8080)]
    pub port: u16,
    /// Address to listen on.
    #[arg(long, env = "CHECKUP_ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub address: IpAddr,
    /// Folder of the SQLite database and of everything else that the server writes.
    #[arg(long, env = "CHECKUP_DATA_DIR", default_value = "var")]
    pub data_dir: PathBuf,
    /// A database instead of the SQLite file, for example postgres://user@host/name.
    #[arg(long, env = "CHECKUP_DATABASE_URL")]
    pub database_url: Option<String>,
    /// Found a demonstration centre with invented people in an empty database, and book its day.
    #[arg(long, conflicts_with = "no_demo")]
    pub demo: bool,
    /// Make no demonstration centre; this is what happens without either.
    #[arg(long)]
    pub no_demo: bool,
    /// Set the Secure flag on cookies; needed behind TLS.
    #[arg(long, env = "CHECKUP_SECURE_COOKIES")]
    pub secure_cookies: bool,
}

impl ServeOptions {
    /// The database to open.
    pub fn url(&self) -> String {
        let file = self.data_dir.join("checkup.db");
        self.database_url.clone().unwrap_or_else(|| crate::store::Store::sqlite_url(&file))
    }
}
