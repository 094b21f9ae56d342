//! What every request can reach: the store, the catalogue, the clock, live changes and the centre's own facts.

use crate::app::batch::job::Papers;
use crate::app::routing::Memory;
use crate::simulation::desk::Desk;
use crate::store::Store;
use checkup_core::billing::vietqr::{Account, BankBin};
use checkup_core::catalog::Catalogue;
use checkup_core::codes::StationCode;
use checkup_core::ids::VisitId;
use chrono::{DateTime, DurationRound, FixedOffset, NaiveDate, TimeDelta, Utc};
use std::sync::{Arc, OnceLock};
use tokio::sync::broadcast;
use tokio_util::sync::CancellationToken;

/// The centre's offset from UTC: Asia/Ho_Chi_Minh, which has no daylight saving time.
pub const CENTRE_OFFSET: FixedOffset =
    FixedOffset::east_opt(7 * 3600).expect("seven hours is a valid offset");

/// Shared state; cheap to clone.
#[derive(Clone, Debug)]
pub struct AppState {
    /// The database.
    pub store: Store,
    /// The checked catalogue, parsed once.
    pub catalogue: &'static Catalogue,
    /// The only clock.
    pub clock: Clock,
    /// What changed just now.
    pub live: Live,
    /// The centre's own facts.
    pub centre: Arc<Centre>,
    /// On which terms the centre works.
    pub terms: Arc<Terms>,
    /// Where days are tried before they happen.
    pub trials: Desk,
    /// Reports that are printed together.
    pub papers: Papers,
    /// What the router remembers.
    pub routing: Arc<Memory>,
    /// Cancelled when the server stops, so that open streams end.
    pub shutdown: CancellationToken,
}

/// The centre's own facts.
#[derive(Clone, Debug)]
pub struct Centre {
    /// Name as printed.
    pub name: String,
    /// Address as printed.
    pub address: String,
    /// Telephone number as printed.
    pub phone: String,
    /// Whether the people here are invented; shown on every page.
    pub is_demonstration: bool,
}

impl Centre {
    /// A centre before anybody gave it a name.
    pub fn unnamed() -> Self {
        Self {
            name: "Checkup".to_owned(),
            address: String::new(),
            phone: String::new(),
            is_demonstration: false,
        }
    }
}

/// On which terms the centre works, as its operator configured it.
#[derive(Clone, Debug)]
pub struct Terms {
    /// Where money goes; without one nobody pays by transfer.
    pub account: Option<TransferAccount>,
    /// By what the bank proves itself; without one nobody may tell of transfers.
    pub bank_secret: Option<Secret>,
    /// Days from the examination to the report.
    pub report_days: u16,
}

impl Default for Terms {
    fn default() -> Self {
        Self { account: None, bank_secret: None, report_days: 7 }
    }
}

/// The account that people pay to.
#[derive(Clone, Debug)]
pub struct TransferAccount {
    /// The bank, as NAPAS numbers it.
    pub bank: BankBin,
    /// The account.
    pub account: Account,
    /// In whose name it is.
    pub payee: String,
}

/// Something that nobody may read in a log.
#[derive(Clone)]
pub struct Secret(Arc<[u8]>);

impl Secret {
    /// Keeps the bytes.
    pub fn new(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// The built-in catalogue, parsed once a process.
pub fn catalogue() -> Result<&'static Catalogue, &'static checkup_core::catalog::CatalogueError> {
    static CATALOGUE: OnceLock<Result<Catalogue, checkup_core::catalog::CatalogueError>> = OnceLock::new();
    CATALOGUE.get_or_init(Catalogue::builtin).as_ref()
}

/// Tells the time; a test chooses it.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    fixed: Option<DateTime<Utc>>,
}

impl Clock {
    /// A clock that stands still.
    pub const fn fixed(at: DateTime<Utc>) -> Self {
        Self { fixed: Some(at) }
    }

    /// Now in UTC, cut to microseconds: PostgreSQL keeps no more.
    pub fn now(&self) -> DateTime<Utc> {
        let now = self.fixed.unwrap_or_else(Utc::now);
        now.duration_trunc(TimeDelta::microseconds(1)).unwrap_or(now)
    }

    /// Today at the centre.
    pub fn today(&self) -> NaiveDate {
        self.now().with_timezone(&CENTRE_OFFSET).date_naive()
    }
}

/// A change that screens may want to show. Ids only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A visit moved on or got a value.
    Visit(VisitId),
    /// A station's queue changed.
    Station(StationCode),
    /// Somebody was called or came in.
    Board,
    /// The laboratory's lists changed.
    Laboratory,
    /// The referral list changed.
    Referrals,
    /// The day's bookings changed.
    Bookings,
    /// Something was paid, or the bank told of a transfer.
    Payments,
    /// Something waits for the desk, or no longer.
    Desk,
    /// Papers that are printed together: asked for, further, or over.
    Papers,
}

impl Change {
    /// As sent over the event stream.
    pub fn to_event(&self) -> String {
        match self {
            Self::Visit(id) => format!("visit:{id}"),
            Self::Station(code) => format!("station:{code}"),
            Self::Board => "board".to_owned(),
            Self::Laboratory => "laboratory".to_owned(),
            Self::Referrals => "referrals".to_owned(),
            Self::Bookings => "bookings".to_owned(),
            Self::Payments => "payments".to_owned(),
            Self::Desk => "desk".to_owned(),
            Self::Papers => "papers".to_owned(),
        }
    }
}

/// Tells screens what changed after a commit.
#[derive(Clone, Debug)]
pub struct Live(broadcast::Sender<Change>);

impl Default for Live {
    fn default() -> Self {
        Self(broadcast::channel(1024).0)
    }
}

impl Live {
    /// Tells everybody who listens; nobody listening is fine.
    pub fn publish(&self, change: Change) {
        let _nobody_listens = self.0.send(change);
    }

    /// Listens from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Change> {
        self.0.subscribe()
    }
}
