//! The papers of an employer's people, one after the other: what was printed is kept, whoever cannot be printed is named
//! and stops nobody else. Memory does not grow with the people: visits are looked up fifty at a time and set one by one.

mod archive;
mod folder;
pub mod job;

use super::{Actor, AppError, Permission};
use super::{report, session};
use crate::print::{self, Password};
use crate::state::AppState;
use crate::store;
use checkup_core::codes::TicketCode;
use checkup_core::ids::{CompanyId, VisitId};
use checkup_core::language::Language;
use checkup_core::report::form::Edition;
use chrono::NaiveDate;
use folder::{Folder, Paper};
use serde::{Deserialize, Serialize};
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio_util::sync::CancellationToken;

/// So many visits are looked up at once.
const AT_ONCE: usize = 50;

/// What is to be printed.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Whose people.
    pub company: CompanyId,
    /// The day of their visits.
    pub day: NaiveDate,
    /// How they are set out, in which languages.
    pub edition: Edition,
    /// What opens them; a folder holds papers of one password.
    pub password: Option<Password>,
}

/// How far a run is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Visits of that day.
    pub all: usize,
    /// Papers printed now.
    pub printed: usize,
    /// Papers that were there already.
    pub kept: usize,
    /// Visits without a signature: they have no paper yet.
    pub unsigned: usize,
    /// Visits whose paper cannot be printed.
    pub failed: usize,
}

impl Progress {
    /// Visits seen to.
    pub const fn done(&self) -> usize {
        self.printed + self.kept + self.unsigned + self.failed
    }
}

/// A visit whose paper could not be printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// By its ticket: a list of failures names nobody.
    pub ticket: TicketCode,
    /// Code of the error.
    pub code: String,
    /// Its arguments.
    pub args: Vec<(String, String)>,
}

impl Failure {
    fn of(ticket: TicketCode, error: &AppError) -> Self {
        let (code, args) = error.coded();
        let args = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { ticket, code: code.to_owned(), args }
    }

    /// The reason in words.
    pub fn said(&self, language: Language) -> String {
        let args: Vec<(&str, &str)> = self.args.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        checkup_locales::error_text(language, &self.code, &args)
    }
}

/// How a run ended.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// How far it came.
    pub progress: Progress,
    /// Who is missing, and why.
    pub failures: Vec<Failure>,
    /// It was stopped before the end.
    pub stopped: bool,
}

/// Prints what is wanted into `folder`, and says after each visit how far it is. Fails as a whole only where nobody can be
/// printed: no right, no database, no room on the disk, another run in the same folder (`batch-folder-in-use`), or
/// papers with a password in it and none asked for (`batch-folder-locked`) or another (`batch-folder-password`).
pub async fn print(
    state: &AppState,
    actor: &Actor,
    wanted: &Wanted,
    folder: &Path,
    tell: &(dyn Fn(Progress) + Sync),
    stop: &CancellationToken,
) -> Result<Outcome, AppError> {
    actor.require(Permission::Print)?;
    let visits = store::batch::visits(state.store.db(), wanted.company, wanted.day).await?;
    if visits.is_empty() {
        return Err(AppError::conflict_code("batch-nobody"));
    }
    let mut folder = Folder::open(folder).map_err(unusable)?;
    admit(&folder, wanted.password.as_ref()).await?;
    if let Some(password) = wanted.password.as_ref().filter(|_| !folder.has_locked()) {
        let hash = session::hash(password.reveal().to_owned()).await?;
        folder.set_lock(hash).map_err(unusable)?;
    }
    let folder = Arc::new(Mutex::new(folder));
    let mut outcome = Outcome::default();
    outcome.progress.all = visits.len();
    tell(outcome.progress);
    for chunk in visits.chunks(AT_ONCE) {
        let ids: Vec<VisitId> = chunk.iter().map(|(id, _)| *id).collect();
        let mut signed = store::conclusion::latest_of(state.store.db(), &ids).await?;
        for (visit, ticket) in chunk {
            if stop.is_cancelled() {
                outcome.stopped = true;
                return Ok(outcome);
            }
            let progress = &mut outcome.progress;
            match signed.remove(visit) {
                None => progress.unsigned += 1,
                Some(conclusion) => {
                    let paper = Paper {
                        visit: *visit,
                        edition: wanted.edition,
                        conclusion: conclusion.id,
                        locked: wanted.password.is_some(),
                    };
                    if !conclusion.outdated && held(&folder).holds(&paper) {
                        progress.kept += 1;
                    } else {
                        match one(state, actor, wanted, paper, &folder).await.map_err(unusable)? {
                            Ok(()) => progress.printed += 1,
                            Err(error) => {
                                tracing::warn!(%visit, code = error.coded().0, "a paper of a batch failed");
                                progress.failed += 1;
                                outcome.failures.push(Failure::of(ticket.clone(), &error));
                            }
                        }
                    }
                }
            }
            tell(outcome.progress);
        }
    }
    Ok(outcome)
}

/// Whether papers with this password, or open ones, may go into the folder. Printed again without a password, locked papers
/// would silently become open ones; with another, those that are there already would silently keep their own. Locked
/// papers without a mark are from before there was one: nobody can tell, so they are another's.
async fn admit(folder: &Folder, password: Option<&Password>) -> Result<(), AppError> {
    let refused = match password {
        _ if !folder.has_locked() => None,
        None => Some("batch-folder-locked"),
        Some(password) => {
            let same = match folder.lock() {
                Some(hash) => session::verify(password.reveal().to_owned(), hash.to_owned()).await?,
                None => false,
            };
            (!same).then_some("batch-folder-password")
        }
    };
    refused.map_or(Ok(()), |code| Err(AppError::conflict_code(code)))
}

fn unusable(error: io::Error) -> AppError {
    if error.kind() == io::ErrorKind::WouldBlock {
        return AppError::conflict_code("batch-folder-in-use");
    }
    AppError::Internal(error.into())
}

fn held(folder: &Mutex<Folder>) -> MutexGuard<'_, Folder> {
    folder.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One person's paper, set and stored away from the threads that answer requests. The outer error is the disk's and ends the
/// run; the inner is this person's.
async fn one(
    state: &AppState,
    actor: &Actor,
    wanted: &Wanted,
    paper: Paper,
    folder: &Arc<Mutex<Folder>>,
) -> io::Result<Result<(), AppError>> {
    let doc = match report::personal_doc(state, actor, paper.visit, wanted.edition).await {
        Ok(doc) => doc,
        Err(error) => return Ok(Err(error)),
    };
    let (password, folder) = (wanted.password.clone(), folder.clone());
    let stored = tokio::task::spawn_blocking(move || {
        let pdf = match (print::render(&doc), &password) {
            (Ok(pdf), Some(password)) => print::lock(&pdf, password),
            (pdf, _) => pdf,
        };
        match pdf {
            Ok(pdf) => held(&folder).put(paper, print::file_name(&doc), &pdf).map(Ok),
            Err(error) => Ok(Err(AppError::conflict(error))),
        }
    });
    stored.await.unwrap_or_else(|panic| Ok(Err(AppError::Internal(panic.into()))))
}
