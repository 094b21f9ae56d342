//! `checkup print`: the signed reports of a company's people of one day, a file each. Works beside a running server, goes on
//! where an earlier run stopped, and names at the end whoever is missing.

use crate::app::Actor;
use crate::app::batch::{self, Outcome, Progress, Wanted};
use crate::print::Password;
use crate::state::AppState;
use crate::store::{self, Store};
use anyhow::{Context as _, Result, anyhow, bail};
use checkup_core::error::Coded as _;
use checkup_core::language::{Language, Languages};
use checkup_core::report::form::{Edition, Form};
use checkup_locales::error_text;
use chrono::NaiveDate;
use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Options of `checkup print`.
#[derive(Clone, Debug, Args)]
pub struct PrintOptions {
    /// Code of the company; one that does not exist is answered with those that do.
    #[arg(long, value_name = "CODE")]
    pub company: String,
    /// Day of the visits.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: NaiveDate,
    /// Folder for the files, one a person; it keeps a list of what it holds.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Language of the reports: `vi`, `ko`, `en`, or two beside each other as in `vi+ko`.
    #[arg(long, default_value = "vi", value_parser = languages)]
    pub language: Languages,
    /// Form of the reports: `centre` for the centre's own, `vn` for the Vietnamese book of periodic examinations, `kr` for the
    /// Korean notice.
    #[arg(long, default_value = "centre", value_parser = ["centre", "vn", "kr"])]
    pub form: String,
    /// File whose first line is the password that opens every report, 6 characters to 127 bytes. Left out, they open without
    /// one; a folder keeps to one password.
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    /// Folder of the SQLite database.
    #[arg(long, env = "CHECKUP_DATA_DIR", default_value = "var")]
    pub data_dir: PathBuf,
    /// A database instead of the SQLite file, for example postgres://user@host/name.
    #[arg(long, env = "CHECKUP_DATABASE_URL")]
    pub database_url: Option<String>,
}

/// Runs the command; fails when somebody's report is missing.
pub fn run(options: PrintOptions) -> Result<()> {
    let password = options.password_file.as_deref().map(password).transpose()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(print(options, password))
}

fn languages(tags: &str) -> Result<Languages, String> {
    Languages::parse(tags).map_err(|error| error_text(Language::En, error.code(), &error.args()))
}

fn password(file: &Path) -> Result<Password> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let line = text.lines().next().unwrap_or_default();
    Password::parse(line).map_err(|error| said(&error))
}

async fn print(options: PrintOptions, password: Option<Password>) -> Result<()> {
    let state = state(&options).await?;
    let company = store::company::by_code(state.store.db(), &options.company).await?;
    let Some(company) = company else {
        let codes: Vec<String> =
            store::company::all(state.store.db()).await?.into_iter().map(|row| row.code).collect();
        bail!("no company has the code {}; there are: {}", options.company, codes.join(", "));
    };
    let form = Form::from_token(&options.form).map_err(|error| said(&error))?;
    let edition = Edition::new(form, options.language);
    let wanted = Wanted { company: company.id, day: options.date, edition, password };
    let stop = state.shutdown.clone();
    tokio::spawn(async move {
        // What is being printed is finished; the next run goes on from there.
        let _asked = tokio::signal::ctrl_c().await;
        stop.cancel();
    });
    let shown = Shown::new();
    let tell = |progress| shown.tell(progress);
    let outcome = batch::print(&state, &Actor::SYSTEM, &wanted, &options.out, &tell, &state.shutdown).await;
    shown.end();
    let outcome = outcome.map_err(|error| match &error {
        crate::app::AppError::Internal(cause) => anyhow!("{}: {cause:#}", options.out.display()),
        crate::app::AppError::Store(cause) => anyhow!("{cause}"),
        coded => {
            let (code, args) = coded.coded();
            anyhow!("{} [{code}]", error_text(Language::En, code, &args))
        }
    })?;
    state.store.close().await?;
    report(&outcome)
}

/// The database and the centre, without a server.
async fn state(options: &PrintOptions) -> Result<AppState> {
    let url = options.database_url.clone();
    let file = options.data_dir.join("checkup.db");
    if url.is_none() && !file.exists() {
        bail!("there is no database {}: choose another with --data-dir or --database-url", file.display());
    }
    let url = url.unwrap_or_else(|| Store::sqlite_url(&file));
    let mut state = super::opened(&url, &options.data_dir).await?;
    state.centre = Arc::new(crate::app::centre::load(&state).await?);
    Ok(state)
}

fn said(error: &impl checkup_core::error::Coded) -> anyhow::Error {
    anyhow!("{} [{}]", error_text(Language::En, error.code(), &error.args()), error.code())
}

/// What was printed, and who is missing.
#[allow(clippy::print_stdout, reason = "the command's own output")]
fn report(outcome: &Outcome) -> Result<()> {
    let Progress { all, printed, kept, unsigned, failed } = outcome.progress;
    println!(
        "{all} visits: {printed} printed, {kept} there already, {unsigned} not signed yet, {failed} failed"
    );
    for failure in &outcome.failures {
        println!("  {}  {} [{}]", failure.ticket, failure.said(Language::En), failure.code);
    }
    if outcome.stopped {
        bail!("stopped; type the same command again to go on");
    }
    if failed > 0 {
        bail!("{failed} of {} reports could not be printed; the others are complete", all - unsigned);
    }
    Ok(())
}

/// A bar on a terminal, a line each tenth elsewhere.
struct Shown {
    bar: Option<ProgressBar>,
    told: AtomicUsize,
}

impl Shown {
    fn new() -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
            if let Ok(style) = ProgressStyle::with_template("  {bar:40} {pos}/{len}  {elapsed}  {msg}") {
                bar.set_style(style);
            }
            bar
        });
        Self { bar, told: AtomicUsize::new(0) }
    }

    fn tell(&self, progress: Progress) {
        let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        if let Some(bar) = &self.bar {
            bar.set_length(count(progress.all));
            bar.set_position(count(progress.done()));
            if progress.failed > 0 {
                bar.set_message(format!("{} failed", progress.failed));
            }
            return;
        }
        let tenth = progress.done() * 10 / progress.all.max(1);
        if tenth > self.told.swap(tenth, Ordering::Relaxed) {
            eprintln!("  {:>3} %  {} of {}", tenth * 10, progress.done(), progress.all);
        }
    }

    fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
