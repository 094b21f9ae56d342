//! The reports of a company's people of one day: asked for here, open or with a password, printed in the background one after
//! the other, fetched as one archive. A password that the server no longer knows is typed again on a page of its own, which
//! nothing exchanges under the reader's hands. The list follows what is printed by events; without a script it asks again by itself.

use crate::app::AppError;
use crate::app::batch::job::{self, Job, JobState};
use crate::http::error::{log, status as status_of};
use crate::http::paper_file::PaperFile;
use crate::pages::answer::{Failed, OrPage, encoded, page, see};
use crate::pages::form::{Choice, Field, Filled, Kind, Problems};
use crate::pages::password;
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::Texts;
use crate::print::Password;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use checkup_core::error::Coded as _;
use checkup_core::report::form::Edition;
use chrono::NaiveDate;
use serde::Deserialize;
use std::io::Read as _;
use tokio_stream::wrappers::ReceiverStream;
use uuid::Uuid;

/// An archive is read from the disk in pieces of this size.
const PIECE: usize = 64 * 1_024;

/// What the fields of the password are called, and what helps to fill them in.
const ASKED: (&str, &str) = ("staff-papers-password", "staff-papers-password-hint");
const AGAIN: (&str, &str) = ("staff-report-lock-password", "staff-papers-resume-hint");

struct JobLine {
    id: Uuid,
    company: String,
    day: String,
    language: String,
    is_locked: bool,
    asked: String,
    state: String,
    /// Class and shape: a colour never says it alone.
    sign: (&'static str, &'static str),
    is_running: bool,
    done: usize,
    all: usize,
    counts: Option<String>,
    failures: Vec<(String, String, String)>,
    cancel: Option<String>,
    resume: Option<String>,
    archive: Option<String>,
}

#[derive(Template)]
#[template(path = "papers/papers.html")]
struct PapersPage {
    shell: Shell,
    problems: Problems,
    fields: Vec<String>,
    password: [Field; 2],
    has_companies: bool,
    jobs: Vec<JobLine>,
    /// Without a script, the page is loaded again while something is printed.
    asks_again: bool,
}

/// Where the password of a job is typed again.
#[derive(Template)]
#[template(path = "papers/resume.html")]
struct ResumePage {
    shell: Shell,
    problems: Problems,
    job: JobLine,
    action: String,
    password: [Field; 2],
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/papers", get(show).post(ask))
        .route("/staff/papers/{id}/cancel", post(cancel))
        .route("/staff/papers/{id}/resume", get(resume_form).post(resume))
        .route("/staff/papers/{id}/papers.zip", get(fetch))
}

/// What was filled in.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    company: String,
    day: String,
    language: String,
}

/// With what was asked for last, if anything was: several editions of one company follow each other.
async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Query(mut typed): Query<Typed>,
) -> Result<Response, Failed> {
    if typed.day.is_empty() {
        typed.day = state.clock.today().to_string();
    }
    if typed.language.is_empty() {
        "vi".clone_into(&mut typed.language);
    }
    list(&state, &reader, typed, Problems::default(), StatusCode::OK).await
}

async fn list(
    state: &AppState,
    reader: &Reader,
    typed: Typed,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let companies = job::companies(state, &reader.actor).await.or_page(reader)?;
    let jobs = job::list(state, &reader.actor).or_page(reader)?;
    let underway = jobs.iter().any(|job| job.state.is_underway());
    let has_companies = !companies.is_empty();
    let companies = companies.into_iter().map(|row| Choice::new(row.code, row.name)).collect();
    let editions = Edition::all().into_iter().map(|e| Choice::new(e.to_string(), t.edition(e))).collect();
    let field = |id: &str, key: &str, kind: Kind, value: &str| {
        Field::new(id, t.get(key), kind, value).required().checked(&problems).to_string()
    };
    let fields = vec![
        field("company", "staff-papers-company", Kind::Choice(companies), &typed.company),
        field("day", "staff-papers-day", Kind::Line("date"), &typed.day),
        field("language", "staff-papers-language", Kind::Choice(editions), &typed.language),
    ];
    let title = t.get("staff-papers-title");
    let template = PapersPage {
        shell: Shell::new(state, reader, Some(Place::Papers), title, "papers").await,
        fields,
        password: password::fields(t, "password", ASKED, &problems, false),
        has_companies,
        problems,
        jobs: jobs.iter().map(|job| line(t, job)).collect(),
        // A form that was refused must not vanish from under the reader's hands.
        asks_again: underway && status == StatusCode::OK,
    };
    Ok(page(status, &template))
}

fn line(t: Texts, job: &Job) -> JobLine {
    let progress = job.progress;
    let seen = job.state == JobState::Done || (job.state == JobState::Running && progress.all > 0);
    let papers = progress.printed + progress.kept;
    let counts = seen.then(|| {
        let text = |n: usize| n.to_string();
        let (papers, unsigned) = (text(papers), text(progress.unsigned));
        let args = [("papers", papers.as_str()), ("unsigned", &unsigned), ("failed", &text(progress.failed))];
        t.with("staff-papers-counts", &args)
    });
    let failure =
        |one: &crate::app::batch::Failure| (one.ticket.to_string(), one.said(t.lang), one.code.clone());
    JobLine {
        id: job.id,
        company: job.company_name.clone(),
        day: t.date(job.day),
        language: t.edition(job.edition),
        is_locked: job.locked,
        asked: t.date_time(job.asked_at),
        state: t.word("staff-papers-state-", job.state.as_str()),
        sign: match job.state {
            JobState::Done if progress.failed == 0 && papers > 0 => ("good", "●"),
            JobState::Done | JobState::NeedsPassword => ("watch", "▲"),
            JobState::Failed => ("act", "■"),
            JobState::Waiting | JobState::Running | JobState::Cancelled => ("none", ""),
        },
        is_running: job.state == JobState::Running,
        done: progress.done(),
        all: progress.all,
        counts,
        failures: job.failures.iter().map(failure).collect(),
        cancel: (!job.state.is_over()).then(|| format!("/staff/papers/{}/cancel", job.id)),
        resume: (job.state == JobState::NeedsPassword).then(|| format!("/staff/papers/{}/resume", job.id)),
        archive: (job.state == JobState::Done && papers > 0)
            .then(|| format!("/staff/papers/{}/papers.zip", job.id)),
    }
}

async fn ask(State(state): State<AppState>, reader: Reader, form: Filled) -> Result<Response, Failed> {
    let t = reader.t;
    let typed = |name| form.get(name).to_owned();
    let typed = Typed { company: typed("company"), day: typed("day"), language: typed("language") };
    let mut problems = Problems::default();
    let (day, edition) = (typed.day.parse::<NaiveDate>(), typed.language.parse::<Edition>());
    if day.is_err() {
        problems.add("day", t.get("staff-papers-day-missing"));
    }
    if edition.is_err() {
        problems.add("language", t.get("staff-papers-language-missing"));
    }
    let [first, again] = password::typed(&form);
    let locked = Password::chosen(first, again);
    if let Err(error) = &locked {
        let field = password::field_of("password", error.code()).unwrap_or_default();
        problems.add(field, t.error(error.code(), &error.args()));
    }
    let (Ok(day), Ok(edition), Ok(locked)) = (day, edition, locked) else {
        return list(&state, &reader, typed, problems, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match job::ask(&state, &reader.actor, &typed.company, day, edition, locked).await {
        Ok(_) => {
            let last = [("company", &typed.company), ("day", &typed.day), ("language", &typed.language)];
            let last = last.map(|(name, value)| format!("&{name}={}", encoded(value)));
            Ok(see(&format!("/staff/papers?done=papers-asked{}", last.concat())))
        }
        Err(error) => {
            log(&error);
            problems.refused(t, &error, |_| "company".to_owned());
            list(&state, &reader, typed, problems, status_of(&error)).await
        }
    }
}

async fn cancel(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<Uuid>,
) -> Result<Response, Failed> {
    job::cancel(&state, &reader.actor, id).await.or_page(&reader)?;
    Ok(see("/staff/papers?done=papers-cancelled"))
}

async fn resume_form(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<Uuid>,
) -> Result<Response, Failed> {
    ask_again(&state, &reader, id, Problems::default(), StatusCode::OK).await
}

async fn ask_again(
    state: &AppState,
    reader: &Reader,
    id: Uuid,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let job = job::one(state, &reader.actor, id).or_page(reader)?;
    if job.state != JobState::NeedsPassword {
        return Ok(see("/staff/papers"));
    }
    let template = ResumePage {
        shell: Shell::new(state, reader, Some(Place::Papers), t.get("staff-papers-resume-title"), "").await,
        password: password::fields(t, "password", AGAIN, &problems, true),
        problems,
        action: format!("/staff/papers/{id}/resume"),
        job: line(t, &job),
    };
    Ok(page(status, &template))
}

async fn resume(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<Uuid>,
    form: Filled,
) -> Result<Response, Failed> {
    let [first, again] = password::typed(&form);
    let resumed = match Password::typed_twice(first, again).map_err(AppError::invalid) {
        Ok(password) => job::resume(&state, &reader.actor, id, password).await,
        Err(error) => Err(error),
    };
    match resumed {
        Ok(()) => Ok(see("/staff/papers?done=papers-resumed")),
        Err(error) => {
            let Some(problems) = password::refused(reader.t, "password", &error) else {
                return Err(Failed::new(reader.t, &error));
            };
            ask_again(&state, &reader, id, problems, status_of(&error)).await
        }
    }
}

/// The archive in pieces, so that its size is not the server's memory.
async fn fetch(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<Uuid>,
) -> Result<PaperFile, Failed> {
    let (job, archive) = job::archive(&state, &reader.actor, id).await.or_page(&reader)?;
    let (sender, receiver) = tokio::sync::mpsc::channel::<Result<Bytes, std::io::Error>>(4);
    tokio::task::spawn_blocking(move || {
        let mut file = match std::fs::File::open(archive) {
            Ok(file) => file,
            Err(error) => return drop(sender.blocking_send(Err(error))),
        };
        let mut piece = vec![0; PIECE];
        loop {
            let sent = match file.read(&mut piece) {
                Ok(0) => return,
                Ok(read) => Ok(Bytes::copy_from_slice(piece.get(..read).unwrap_or_default())),
                Err(error) => Err(error),
            };
            let is_last = sent.is_err();
            if sender.blocking_send(sent).is_err() || is_last {
                return;
            }
        }
    });
    let edition = job.edition.to_string().replace([':', '+'], "-");
    let name = format!("papers-{}-{edition}{}.zip", job.day, if job.locked { "-locked" } else { "" });
    Ok(PaperFile::zip(name, Body::from_stream(ReceiverStream::new(receiver))))
}
