//! Where the server keeps its data and where it listens.

use crate::state::{Secret, Terms, TransferAccount};
use anyhow::{Context, Result};
use checkup_core::billing::vietqr::{Account, BankBin};
use clap::Args;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

/// The fewest characters of a secret that nobody guesses.
const MIN_SECRET: usize = 32;

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
    /// The bank of the account that people pay to, as NAPAS numbers it: six digits.
    #[arg(long, env = "CHECKUP_BANK_BIN", requires_all = ["bank_account", "bank_payee"])]
    pub bank_bin: Option<String>,
    /// The account that people pay to.
    #[arg(long, env = "CHECKUP_BANK_ACCOUNT", requires = "bank_bin")]
    pub bank_account: Option<String>,
    /// In whose name that account is, as the kiosk shows it.
    #[arg(long, env = "CHECKUP_BANK_PAYEE", requires = "bank_bin")]
    pub bank_payee: Option<String>,
    /// File of the secret by which the bank proves what it tells; without it nobody may tell of transfers.
    #[arg(long, env = "CHECKUP_BANK_SECRET_FILE")]
    pub bank_secret_file: Option<PathBuf>,
    /// Days from the examination to the report, as the kiosk tells people.
    #[arg(long, env = "CHECKUP_REPORT_DAYS", default_value_t = 7)]
    pub report_days: u16,
}

/// The account of the demonstration: a bank that does not exist, so that no banking app pays to it.
const DEMO_ACCOUNT: (&str, &str, &str) = ("970000", "0001112223334", "SONG XANH DEMO");

impl ServeOptions {
    /// The database to open.
    pub fn url(&self) -> String {
        let file = self.data_dir.join("checkup.db");
        self.database_url.clone().unwrap_or_else(|| crate::store::Store::sqlite_url(&file))
    }

    /// Where the bank's secret is: a file of the operator's, or the demonstration's own.
    pub fn secret_file(&self, demonstration: bool) -> Option<PathBuf> {
        let own = || demonstration.then(|| self.data_dir.join("bank-secret"));
        self.bank_secret_file.clone().or_else(own)
    }

    /// The terms that these options set. The demonstration makes up what is missing.
    pub fn terms(&self, demonstration: bool) -> Result<Terms> {
        let given = [&self.bank_bin, &self.bank_account, &self.bank_payee].map(|text| text.as_deref());
        let account = match given {
            [Some(bin), Some(account), Some(payee)] => Some((bin, account, payee)),
            _ => demonstration.then_some(DEMO_ACCOUNT),
        };
        let account = account.map(|(bin, account, payee)| {
            anyhow::Ok(TransferAccount {
                bank: BankBin::parse(bin).context("--bank-bin")?,
                account: Account::parse(account).context("--bank-account")?,
                payee: payee.to_owned(),
            })
        });
        let secret = self.secret_file(demonstration).map(|file| {
            if self.bank_secret_file.is_none() && !file.exists() {
                make_secret(&file)?;
            }
            let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            anyhow::ensure!(text.trim().len() >= MIN_SECRET, "{}: too short", file.display());
            anyhow::Ok(Secret::new(text.trim().as_bytes()))
        });
        Ok(Terms {
            account: account.transpose()?,
            bank_secret: secret.transpose()?,
            report_days: self.report_days,
        })
    }
}

/// A new secret in a file that only its owner reads.
fn make_secret(file: &Path) -> Result<()> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file)?;
    Ok(writeln!(file, "{:032x}{:032x}", rand::random::<u128>(), rand::random::<u128>())?)
}
