//! Batches that pages ask for: one at a time in the centre, the others wait in line. A job is a folder below the data folder;
//! a server that stops goes on with it when it starts again. Archives go after some days: they hold people's papers.
//!
//! The password of locked papers is only in memory, and only until its job is over. A server that starts again no longer
//! knows it: such a job waits until somebody types it again, and never goes on with open papers.

use super::{Failure, Progress, Wanted, admit, archive, folder, print, unusable};
use crate::app::{Actor, AppError, Permission, Who};
use crate::print::Password;
use crate::state::{AppState, Change};
use crate::store;
use crate::store::audit::Entry;
use crate::store::company::CompanyRow;
use checkup_core::api::session::Role;
use checkup_core::ids::{CompanyId, StaffId};
use checkup_core::report::form::Edition;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{fs, io};
use tokio::sync::Notify;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// An archive is kept this long.
const KEPT: TimeDelta = TimeDelta::days(7);

/// Screens are not told more often than this how far a run is.
const TOLD_EVERY: std::time::Duration = std::time::Duration::from_millis(500);

/// How often old jobs are looked for while there is nothing to do.
const SWEEP: std::time::Duration = std::time::Duration::from_hours(1);

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    /// Others are before it.
    Waiting,
    /// The server started again and no longer knows the password.
    NeedsPassword,
    /// Being printed.
    Running,
    /// The archive is there.
    Done,
    /// It could not be printed at all.
    Failed,
    /// Somebody stopped it.
    Cancelled,
}

impl JobState {
    /// As a token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::NeedsPassword => "needs_password",
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Nothing more will happen.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Failed | Self::Cancelled)
    }

    /// It comes to its end by itself.
    pub const fn is_underway(self) -> bool {
        matches!(self, Self::Waiting | Self::Running)
    }
}

/// A job as pages show it and as its folder keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Job {
    /// Its id; later ones are greater.
    pub id: Uuid,
    /// Whose people.
    pub company: CompanyId,
    /// The employer's name.
    pub company_name: String,
    /// The day of the visits.
    pub day: NaiveDate,
    /// How the papers are set out, in which languages.
    #[serde(alias = "languages")]
    pub edition: Edition,
    /// Whether the papers have a password.
    #[serde(default)]
    pub locked: bool,
    /// Who asked, and in which function.
    pub asked_by: (StaffId, Role),
    /// When.
    pub asked_at: DateTime<Utc>,
    /// When it was over.
    pub ended_at: Option<DateTime<Utc>>,
    /// Where it stands.
    pub state: JobState,
    /// How far it is.
    pub progress: Progress,
    /// Whose papers are missing, and why.
    pub failures: Vec<Failure>,
}

/// Every job of the centre; cheap to clone.
#[derive(Clone, Debug)]
pub struct Papers {
    root: Arc<PathBuf>,
    jobs: Arc<Mutex<BTreeMap<Uuid, Job>>>,
    /// Of jobs that are not over.
    passwords: Arc<Mutex<BTreeMap<Uuid, Password>>>,
    running: Arc<Mutex<Option<(Uuid, CancellationToken)>>>,
    wake: Arc<Notify>,
}

impl Papers {
    /// Jobs below this folder; nothing is read or made before [`work`].
    pub fn below(root: PathBuf) -> Self {
        Self {
            root: Arc::new(root),
            jobs: Arc::default(),
            passwords: Arc::default(),
            running: Arc::default(),
            wake: Arc::default(),
        }
    }

    /// The same folder as another server finds it.
    #[must_use]
    pub fn reopened(&self) -> Self {
        Self::below(self.root.to_path_buf())
    }

    fn jobs(&self) -> MutexGuard<'_, BTreeMap<Uuid, Job>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn passwords(&self) -> MutexGuard<'_, BTreeMap<Uuid, Password>> {
        self.passwords.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn running(&self) -> MutexGuard<'_, Option<(Uuid, CancellationToken)>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn folder(&self, id: Uuid) -> PathBuf {
        self.root.join(id.to_string())
    }

    fn archive(&self, id: Uuid) -> PathBuf {
        self.folder(id).join("papers.zip")
    }

    /// Where the papers are until they are packed.
    fn place(&self, id: Uuid) -> PathBuf {
        self.folder(id).join("papers")
    }

    fn keep(&self, job: &Job) -> io::Result<()> {
        let folder = self.folder(job.id);
        fs::create_dir_all(&folder)?;
        folder::write_whole(&folder.join("job.json"), &serde_json::to_vec(job)?)
    }

    /// Changes a job in memory and on the disk. The password of one that is over is forgotten.
    fn change(&self, id: Uuid, change: impl FnOnce(&mut Job)) -> io::Result<()> {
        let changed = {
            let mut jobs = self.jobs();
            let Some(job) = jobs.get_mut(&id) else { return Ok(()) };
            change(job);
            job.clone()
        };
        if changed.state.is_over() {
            self.passwords().remove(&id);
        }
        self.keep(&changed)
    }

    /// Reads what an earlier server left; what it was printing waits again and goes on where it stopped, or waits for its
    /// password.
    fn load(&self) -> io::Result<()> {
        let entries = match fs::read_dir(&*self.root) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries?,
        };
        for entry in entries {
            let Ok(text) = fs::read(entry?.path().join("job.json")) else { continue };
            let Ok(mut job) = serde_json::from_slice::<Job>(&text) else { continue };
            if job.state.is_underway() {
                job.state = if job.locked { JobState::NeedsPassword } else { JobState::Waiting };
            }
            self.jobs().entry(job.id).or_insert(job);
        }
        Ok(())
    }

    /// Takes away what was over long ago.
    fn sweep(&self, now: DateTime<Utc>) {
        let old = |job: &Job| {
            // Nobody types the password any more: what was printed of it must not lie there for ever.
            let given_up = (job.state == JobState::NeedsPassword).then_some(job.asked_at);
            job.ended_at.or(given_up).is_some_and(|at| now - at > KEPT)
        };
        let gone: Vec<Uuid> = self.jobs().values().filter(|job| old(job)).map(|job| job.id).collect();
        for id in gone {
            if let Err(error) = fs::remove_dir_all(self.folder(id)) {
                tracing::warn!(%error, "an old batch was not removed");
            }
            self.jobs().remove(&id);
        }
    }

    fn next(&self) -> Option<Job> {
        self.jobs().values().find(|job| job.state == JobState::Waiting).cloned()
    }
}

/// The employers whose papers may be asked for, by name.
pub async fn companies(state: &AppState, actor: &Actor) -> Result<Vec<CompanyRow>, AppError> {
    actor.require(Permission::PrintBatch)?;
    Ok(store::company::all(state.store.db()).await?)
}

/// Every job that is still kept, the latest first.
pub fn list(state: &AppState, actor: &Actor) -> Result<Vec<Job>, AppError> {
    actor.require(Permission::PrintBatch)?;
    Ok(state.papers.jobs().values().rev().cloned().collect())
}

/// Asks for a company's papers of a day, open or with a password. What waits or is being printed already is not asked for
/// twice, unless it shall open with something else; a day on which nobody of the company came is refused
/// (`batch-nobody`).
pub async fn ask(
    state: &AppState,
    actor: &Actor,
    company: &str,
    day: NaiveDate,
    edition: Edition,
    password: Option<Password>,
) -> Result<Uuid, AppError> {
    actor.require(Permission::PrintBatch)?;
    let (Who::Staff { id: staff, role, .. }, by) = (&actor.who, actor.by()) else {
        return Err(AppError::Denied);
    };
    let company = store::company::by_code(state.store.db(), company).await?;
    let company = company.ok_or_else(|| AppError::not_found("company-not-found"))?;
    if store::batch::visits(state.store.db(), company.id, day).await?.is_empty() {
        return Err(AppError::conflict_code("batch-nobody"));
    }
    let same = |job: &&Job| {
        job.state.is_underway()
            && (job.company, job.day, job.edition) == (company.id, day, edition)
            && job.locked == password.is_some()
            && state.papers.passwords().get(&job.id) == password.as_ref()
    };
    if let Some(job) = state.papers.jobs().values().find(same) {
        return Ok(job.id);
    }
    let now = state.clock.now();
    let job = Job {
        id: Uuid::now_v7(),
        company: company.id,
        company_name: company.name,
        day,
        edition,
        locked: password.is_some(),
        asked_by: (*staff, *role),
        asked_at: now,
        ended_at: None,
        state: JobState::Waiting,
        progress: Progress::default(),
        failures: Vec::new(),
    };
    let action = if job.locked { "batch.ask_locked" } else { "batch.ask" };
    state.store.record_read(by, now, Entry::new(action, "batch", job.id)).await?;
    state.papers.keep(&job).map_err(|e| AppError::Internal(e.into()))?;
    let id = job.id;
    if let Some(password) = password {
        state.papers.passwords().insert(id, password);
    }
    state.papers.jobs().insert(id, job);
    state.papers.wake.notify_one();
    state.live.publish(Change::Papers);
    Ok(id)
}

/// One job, if it is still kept.
pub fn one(state: &AppState, actor: &Actor, id: Uuid) -> Result<Job, AppError> {
    actor.require(Permission::PrintBatch)?;
    state.papers.jobs().get(&id).cloned().ok_or_else(|| AppError::not_found("batch-unknown"))
}

/// Goes on with a job whose password the server no longer knows. Papers that it printed before must open with the same one,
/// and so must what somebody else has gone on with (`batch-job-password`).
pub async fn resume(state: &AppState, actor: &Actor, id: Uuid, password: Password) -> Result<(), AppError> {
    let papers = &state.papers;
    if one(state, actor, id)?.state == JobState::NeedsPassword {
        let place = papers.place(id);
        if place.exists() {
            let folder = tokio::task::spawn_blocking(move || folder::Folder::open(&place)).await;
            let folder = folder.map_err(|e| AppError::Internal(e.into()))?.map_err(unusable)?;
            match admit(&folder, Some(&password)).await {
                Err(AppError::Domain { .. }) => return Err(AppError::conflict_code("batch-job-password")),
                admitted => admitted?,
            }
        }
        let entry = Entry::new("batch.resume", "batch", id);
        state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    }
    let mut is_another = false;
    let changed = papers.change(id, |job| {
        // Somebody else may have typed one, or called the job off, in this moment.
        if job.state == JobState::NeedsPassword {
            papers.passwords().insert(id, password);
            job.state = JobState::Waiting;
        } else if job.state.is_underway() {
            is_another = papers.passwords().get(&id) != Some(&password);
        }
    });
    changed.map_err(|e| AppError::Internal(e.into()))?;
    if is_another {
        return Err(AppError::conflict_code("batch-job-password"));
    }
    papers.wake.notify_one();
    state.live.publish(Change::Papers);
    Ok(())
}

/// Stops a job, or takes it out of the line. What is over stays as it is.
pub async fn cancel(state: &AppState, actor: &Actor, id: Uuid) -> Result<(), AppError> {
    actor.require(Permission::PrintBatch)?;
    let known = state.papers.jobs().get(&id).map(|job| job.state);
    let known = known.ok_or_else(|| AppError::not_found("batch-unknown"))?;
    if known.is_over() {
        return Ok(());
    }
    let now = state.clock.now();
    state.store.record_read(actor.by(), now, Entry::new("batch.cancel", "batch", id)).await?;
    let running = state.papers.running().as_ref().filter(|(one, _)| *one == id).map(|(_, stop)| stop.clone());
    if let Some(stop) = running {
        // The run ends it, after the paper it is at.
        stop.cancel();
    } else {
        let papers = &state.papers;
        papers
            .change(id, |job| over(job, JobState::Cancelled, now))
            .and_then(|()| folder::ignore_missing(fs::remove_dir_all(papers.place(id))))
            .map_err(|e| AppError::Internal(e.into()))?;
    }
    state.live.publish(Change::Papers);
    Ok(())
}

/// The finished archive, for a download that is noted.
pub async fn archive(state: &AppState, actor: &Actor, id: Uuid) -> Result<(Job, PathBuf), AppError> {
    actor.require(Permission::PrintBatch)?;
    let job = state.papers.jobs().get(&id).filter(|job| job.state == JobState::Done).cloned();
    let archive = state.papers.archive(id);
    let job = job.filter(|_| archive.exists()).ok_or_else(|| AppError::not_found("batch-unknown"))?;
    let entry = Entry::new("batch.download", "batch", id);
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    Ok((job, archive))
}

fn over(job: &mut Job, state: JobState, now: DateTime<Utc>) {
    job.state = state;
    job.ended_at = Some(now);
}

/// Prints what is asked for, one job after the other, until the server stops.
pub async fn work(state: AppState) {
    let papers = state.papers.clone();
    if let Err(error) = papers.load() {
        tracing::error!(%error, "earlier batches cannot be read");
    }
    while !state.shutdown.is_cancelled() {
        papers.sweep(state.clock.now());
        if let Some(job) = papers.next() {
            if let Err(error) = run(&state, &job).await {
                tracing::error!(%error, batch = %job.id, "a batch cannot be kept");
                // Not on the disk, so that a later start tries again; here it must not come up again and again.
                papers.passwords().remove(&job.id);
                if let Some(job) = papers.jobs().get_mut(&job.id) {
                    over(job, JobState::Failed, state.clock.now());
                }
            }
            state.live.publish(Change::Papers);
        } else {
            tokio::select! {
                () = papers.wake.notified() => {}
                () = tokio::time::sleep(SWEEP) => {}
                () = state.shutdown.cancelled() => {}
            }
        }
    }
}

async fn run(state: &AppState, job: &Job) -> io::Result<()> {
    let papers = &state.papers;
    let password = papers.passwords().get(&job.id).cloned();
    if password.is_some() != job.locked {
        // Never open papers where locked ones were asked for.
        return papers.change(job.id, |job| {
            if job.state == JobState::Waiting {
                job.state = JobState::NeedsPassword;
            }
        });
    }
    let stop = state.shutdown.child_token();
    *papers.running() = Some((job.id, stop.clone()));
    let mut waited = false;
    papers.change(job.id, |job| {
        // Somebody may have called it off in this moment.
        waited = job.state == JobState::Waiting;
        if waited {
            job.state = JobState::Running;
        }
    })?;
    if !waited {
        *papers.running() = None;
        return Ok(());
    }
    let (id, role) = job.asked_by;
    let who = Who::Staff { id, role, name: String::new() };
    let actor = Actor { who, language: job.edition.languages().first() };
    let wanted = Wanted { company: job.company, day: job.day, edition: job.edition, password };
    let place = papers.place(job.id);
    let told = Told::default();
    let tell = |progress| {
        if let Some(job) = papers.jobs().get_mut(&job.id) {
            job.progress = progress;
        }
        told.tell(|| state.live.publish(Change::Papers));
    };
    let printed = print(state, &actor, &wanted, &place, &tell, &stop).await;
    *papers.running() = None;
    let now = state.clock.now();
    match printed {
        // The server stops: the next one goes on.
        Ok(outcome) if outcome.stopped && state.shutdown.is_cancelled() => Ok(()),
        Ok(outcome) if outcome.stopped => {
            fs::remove_dir_all(&place)?;
            papers.change(job.id, |job| over(job, JobState::Cancelled, now))
        }
        Ok(outcome) => {
            let archive = papers.archive(job.id);
            tokio::task::spawn_blocking(move || pack(&place, &archive)).await??;
            papers.change(job.id, |job| {
                job.failures = outcome.failures;
                over(job, JobState::Done, now);
            })
        }
        Err(error) => {
            tracing::error!(%error, batch = %job.id, "a batch failed");
            papers.change(job.id, |job| over(job, JobState::Failed, now))
        }
    }
}

/// Screens are told of a run's progress at once and then twice a second, however fast it prints.
#[derive(Debug, Default)]
struct Told(Mutex<Option<Instant>>);

impl Told {
    fn tell(&self, publish: impl FnOnce()) {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if last.is_none_or(|at| at.elapsed() >= TOLD_EVERY) {
            *last = Some(Instant::now());
            publish();
        }
    }
}

/// The papers into their archive; then only the archive is kept.
fn pack(place: &Path, archive: &Path) -> io::Result<()> {
    let files = folder::Folder::open(place)?.files();
    archive::pack(&files, archive)?;
    tracing::info!(papers = files.len(), "a batch is packed");
    fs::remove_dir_all(place)
}
