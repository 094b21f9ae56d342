//! `checkup demo`: a whole day through the API of a running server, as kiosk, staff and laboratory would, with one paper a
//! person and a list of every write that was acknowledged, each read back at the end. It has no back door.

mod guest;
mod journal;
mod message;
mod progress;
mod socket;
mod summary;
mod values;
mod verdict;

pub use summary::Outcome;

use crate::app::demo_centre::{LOGINS_FILE, Logins, people};
use anyhow::{Context as _, Result};
use checkup_core::api::session::{EnrolDevice, Role};
use checkup_core::catalog::Catalogue;
use checkup_core::codes::StationCode;
use chrono::{NaiveDate, Utc};
use clap::Args;
use journal::Journal;
use progress::Progress;
use socket::{Person, Socket, sign_in, told};
use std::path::PathBuf;
use std::rc::Rc;
use tokio::sync::Semaphore;

/// So many people are on their way at the same time.
const AT_ONCE: usize = 8;

/// Options of `checkup demo`.
#[derive(Clone, Debug, Args)]
pub struct DemoOptions {
    /// How many people come.
    #[arg(long, default_value_t = 40, value_parser = clap::value_parser!(u16).range(1..=2000))]
    pub patients: u16,
    /// Folder for the papers and the summary.
    #[arg(long)]
    pub out: PathBuf,
    /// The running server.
    #[arg(long, default_value = "http://127.0.0.1:8080")]
    pub server: String,
    /// The server's data folder, where it wrote the logins.
    #[arg(long, env = "CHECKUP_DATA_DIR", default_value = "var")]
    pub data_dir: PathBuf,
    /// The logins, if they are elsewhere.
    #[arg(long)]
    pub logins: Option<PathBuf>,
    /// The same number gives the same people and values; their documents are new every time.
    #[arg(long)]
    pub seed: Option<u64>,
    /// Tells nothing until the end.
    #[arg(long, hide = true)]
    pub quiet: bool,
}

/// Everybody who works on the day, and what is kept of it.
struct Day {
    date: NaiveDate,
    seed: u64,
    catalogue: &'static Catalogue,
    out: PathBuf,
    journal: Journal,
    progress: Progress,
    kiosk: Person,
    reception: Person,
    station: Person,
    laboratory: Person,
    doctor: Person,
    referral: Person,
}

impl Day {
    /// Whether something is collected at this station.
    fn collects(&self, station: &StationCode) -> bool {
        self.catalogue.items().iter().any(|item| item.station == *station && item.specimen.is_collected())
    }
}

/// Runs the command.
pub fn run(options: DemoOptions) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let outcome = runtime.block_on(tokio::task::LocalSet::new().run_until(drive(options)))?;
    outcome.print();
    anyhow::ensure!(outcome.is_complete(), "the day is not complete");
    Ok(())
}

/// Drives the day. Must run inside a `LocalSet`.
pub async fn drive(options: DemoOptions) -> Result<Outcome> {
    let started = Utc::now();
    std::fs::create_dir_all(&options.out)
        .with_context(|| format!("cannot create {}", options.out.display()))?;
    let patients = usize::from(options.patients);
    let socket = Socket::open(&options.server)?;
    let repeats = socket.repeats().clone();
    let (day, administrator, kiosk) = open(&options, socket, patients).await?;
    let day = Rc::new(day);
    let invented = people::invent(day.seed, rand::random(), patients, day.date);
    let gate = Rc::new(Semaphore::new(AT_ONCE));
    let mut walks = Vec::new();
    for (at, person) in invented.into_iter().enumerate() {
        let (day, gate) = (day.clone(), gate.clone());
        walks.push(tokio::task::spawn_local(async move {
            let _place = gate.acquire().await?;
            guest::walk(&day, at, &person).await
        }));
    }
    let (mut done, mut failures) = (Vec::new(), Vec::new());
    for walk in walks {
        match walk.await {
            Ok(Ok(person)) => done.push(person),
            Ok(Err(error)) => failures.push(format!("{error:#}")),
            Err(error) => failures.push(error.to_string()),
        }
    }
    day.progress.finish();
    let missing = day.journal.missing(&day.reception, &day.doctor, day.date).await.context("reading back")?;
    administrator.revoke_device(kiosk).await.map_err(told).context("revoking the kiosk")?;
    let outcome = Outcome {
        started,
        finished: Utc::now(),
        expected: patients,
        done,
        failures,
        acknowledged: day.journal.acknowledged(),
        missing,
        repeats: repeats.count(),
    };
    outcome.write(&options.out)?;
    Ok(outcome)
}

/// Signs everybody in and enrols a kiosk.
async fn open(
    options: &DemoOptions,
    socket: Socket,
    patients: usize,
) -> Result<(Day, Person, checkup_core::ids::DeviceId)> {
    let file = options.logins.clone().unwrap_or_else(|| options.data_dir.join(LOGINS_FILE));
    let text = std::fs::read(&file).with_context(|| {
        format!("cannot read {}: start the server first, or name the file with --logins", file.display())
    })?;
    let Logins { logins } =
        serde_json::from_slice(&text).with_context(|| format!("{} is damaged", file.display()))?;
    let enter = async |role: Role| -> Result<Person> {
        let login = logins.iter().find(|login| login.role == role).context("a role has no login")?;
        let person = sign_in(&socket, &login.login, &login.password).await;
        person.with_context(|| format!("cannot sign in as {} at {}", login.login, options.server))
    };
    let administrator = enter(Role::Administrator).await?;
    let device = EnrolDevice { name: "demo day".to_owned() };
    let device = administrator.enrol_device(&guest::key(), &device).await.map_err(told)?;
    let reception = enter(Role::Reception).await?;
    let catalogue = crate::state::catalogue().map_err(|error| anyhow::anyhow!("the catalogue: {error}"))?;
    let day = Day {
        date: reception.centre().await.map_err(told)?.today,
        seed: options.seed.unwrap_or_else(|| u64::from(rand::random::<u32>())),
        catalogue,
        out: options.out.clone(),
        journal: Journal::default(),
        progress: Progress::new(patients, options.quiet),
        kiosk: Person::new(socket.beside(Some(device.token))),
        reception,
        station: enter(Role::Station).await?,
        laboratory: enter(Role::Laboratory).await?,
        doctor: enter(Role::Doctor).await?,
        referral: enter(Role::Referral).await?,
    };
    Ok((day, administrator, device.device))
}
