//! A company's papers with a password: everybody's opens with it and nothing else, it is written down nowhere, another one is
//! noticed, and a server that no longer knows it asks for it again.

use crate::batch::{COMPANY, ended, files, manager, print, sign, wanted};
use crate::centre::{Centre, Person};
use crate::guest::Guest;
use checkup_core::api::client::{Method, Request, Response, Transport as _};
use checkup_core::api::session::Role;
use checkup_core::language::Language;
use checkup_server::app::Actor;
use checkup_server::app::batch::job::{self, Job, JobState, Papers};
use checkup_server::app::batch::{self, Wanted};
use checkup_server::print::Password;
use checkup_server::state::AppState;
use checkup_server::store;
use std::path::{Path, PathBuf};
use std::process::Command;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

const SECRET: &str = "Hồ Tây 가나 2026";

fn password(text: &str) -> Password {
    Password::parse(text).unwrap()
}

/// One signed person of the company.
async fn one_signed() -> Centre {
    let centre = Centre::open().await;
    sign(&centre, &Guest::examined_of(&centre, COMPANY, "Trần Thị Hoa").await, 0).await;
    centre
}

/// Whether a paper opens with a password, as another program sees it.
fn opens(paper: &Path, password: &str) -> bool {
    let qpdf = Command::new("qpdf").arg(format!("--password={password}")).arg("--check").arg(paper).output();
    qpdf.unwrap().status.success()
}

/// Without that program nothing can be said about what opens; the library's own tests still do.
fn nobody_opens() -> bool {
    let missing = Command::new("qpdf").arg("--version").output().is_err();
    if missing {
        eprintln!("note: qpdf is not installed, nobody else opens the papers");
    }
    missing
}

/// Every file below a folder.
fn everything(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(everything(&path)) } else { found.push(path) }
    }
    found
}

/// No file below the folder holds the password, in its name or inside.
fn assert_nowhere(folder: &Path, secret: &str) {
    for file in everything(folder) {
        let bytes = std::fs::read(&file).unwrap();
        let holds = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        assert!(!holds && !file.to_string_lossy().contains(secret), "{} holds the password", file.display());
    }
}

/// A server of its own on this folder of jobs, and what stops it.
fn server(centre: &Centre, jobs: &Path) -> AppState {
    let papers = Papers::below(jobs.to_owned());
    AppState { papers, shutdown: CancellationToken::new(), ..centre.state().clone() }
}

async fn becomes(state: &AppState, id: Uuid, wanted: JobState) -> Job {
    for _ in 0..600 {
        let found = job::list(state, &manager()).unwrap().into_iter().find(|job| job.id == id);
        if let Some(job) = found.filter(|job| job.state == wanted) {
            return job;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the job does not become {wanted:?}");
}

async fn ask(state: &AppState, centre: &Centre, password: Option<Password>) -> Uuid {
    job::ask(state, &manager(), COMPANY, centre.today(), Language::Vi.into(), password).await.unwrap()
}

#[tokio::test]
async fn a_folder_holds_papers_of_one_password_and_another_is_refused() {
    if nobody_opens() {
        return;
    }
    let centre = one_signed().await;
    let (folder, stop) = (tempfile::tempdir().unwrap(), CancellationToken::new());
    let with = async |text: &str| Wanted { password: Some(password(text)), ..wanted(&centre).await };
    // What was open is locked when a password is asked for.
    assert_eq!(print(&centre, &wanted(&centre).await, folder.path()).await.progress.printed, 1);
    let locked = with(SECRET).await;
    assert_eq!(print(&centre, &locked, folder.path()).await.progress.printed, 1);
    let names = files(folder.path());
    let paper = folder.path().join(&names[0]);
    let bytes = std::fs::read(&paper).unwrap();
    assert!(names.len() == 1 && opens(&paper, SECRET));
    let other = with("Sông Hồng 2026").await;
    let (state, system) = (centre.state(), &Actor::SYSTEM);
    let refused = batch::print(state, system, &other, folder.path(), &|_| {}, &stop).await;
    assert_eq!(refused.unwrap_err().coded().0, "batch-folder-password");
    assert_eq!(std::fs::read(&paper).unwrap(), bytes, "what is there stays as it is");
    assert_eq!(print(&centre, &locked, folder.path()).await.progress.kept, 1);

    assert_nowhere(folder.path(), SECRET);
    let manifest = std::fs::read_to_string(folder.path().join("manifest.jsonl")).unwrap();
    assert_eq!(manifest.matches("$argon2id$").count(), 1, "recognised by a slow hash: {manifest}");
    // A folder whose list does not say which password is another's.
    let without: Vec<&str> = manifest.lines().filter(|line| !line.contains("argon2id")).collect();
    std::fs::write(folder.path().join("manifest.jsonl"), without.join("\n") + "\n").unwrap();
    let refused = batch::print(state, system, &locked, folder.path(), &|_| {}, &stop).await;
    assert_eq!(refused.unwrap_err().coded().0, "batch-folder-password");
    // A folder that was emptied takes another one.
    std::fs::remove_file(&paper).unwrap();
    assert_eq!(print(&centre, &other, folder.path()).await.progress.printed, 1);
}

#[tokio::test]
async fn a_job_with_a_password_makes_papers_that_open_with_it_only_and_keeps_it_nowhere() {
    if nobody_opens() {
        return;
    }
    let centre = one_signed().await;
    let jobs = tempfile::tempdir().unwrap();
    let state = server(&centre, jobs.path());
    let id = ask(&state, &centre, Some(password(SECRET))).await;
    assert_eq!(ask(&state, &centre, Some(password(SECRET))).await, id, "the same is not asked for twice");
    let open = ask(&state, &centre, None).await;
    let other = ask(&state, &centre, Some(password("Sông Hồng 2026"))).await;
    assert!(open != id && other != id && other != open, "nobody gets what opens with something else");
    assert!(!format!("{:?}", state.papers).contains("가나"));
    assert_nowhere(jobs.path(), SECRET);
    let before = store::audit::count(state.store.db()).await.unwrap();
    let worker = tokio::spawn(job::work(state.clone()));
    let job = becomes(&state, id, JobState::Done).await;
    becomes(&state, open, JobState::Done).await;
    becomes(&state, other, JobState::Done).await;
    assert!(job.locked && job.progress.printed == 1);
    assert_eq!(store::audit::count(state.store.db()).await.unwrap(), before + 3, "each paper is noted");
    for (id, secret) in [(id, SECRET), (other, "Sông Hồng 2026"), (open, "")] {
        let (_, archive) = job::archive(&state, &manager(), id).await.unwrap();
        let paper = first_of(&archive);
        assert!(opens(&paper, secret), "{secret}");
        assert_eq!(opens(&paper, ""), secret.is_empty());
        assert_eq!(opens(&paper, "Hồ Tây 2027"), secret.is_empty());
    }
    assert_nowhere(jobs.path(), SECRET);
    state.shutdown.cancel();
    worker.await.unwrap();
}

/// Takes the first paper out of an archive, beside it. It is stored as it is.
fn first_of(archive: &Path) -> PathBuf {
    let bytes = std::fs::read(archive).unwrap();
    let number = |at: usize, bytes: &[u8]| usize::from(bytes[at]) + 256 * usize::from(bytes[at + 1]);
    let (size, name) = (number(18, &bytes) + 65_536 * number(20, &bytes), number(26, &bytes));
    let paper = archive.with_extension("pdf");
    std::fs::write(&paper, &bytes[30 + name..30 + name + size]).unwrap();
    paper
}

#[tokio::test]
async fn a_job_whose_password_a_restart_forgot_waits_for_it_and_is_never_printed_open() {
    if nobody_opens() {
        return;
    }
    let centre = one_signed().await;
    let jobs = tempfile::tempdir().unwrap();
    let (id, stopped) = {
        let first = server(&centre, jobs.path());
        let id = ask(&first, &centre, Some(password(SECRET))).await;
        (id, ask(&first, &centre, Some(password("Sông Hồng 2026"))).await)
    };
    // It had printed before it stopped.
    let place = jobs.path().join(id.to_string()).join("papers");
    let with = Wanted { password: Some(password(SECRET)), ..wanted(&centre).await };
    assert_eq!(print(&centre, &with, &place).await.progress.printed, 1);
    let paper = place.join(&files(&place)[0]);

    let next = server(&centre, jobs.path());
    let worker = tokio::spawn(job::work(next.clone()));
    let waiting = becomes(&next, id, JobState::NeedsPassword).await;
    becomes(&next, stopped, JobState::NeedsPassword).await;
    assert!(waiting.locked && !waiting.state.is_over() && !waiting.state.is_underway());
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert!(!opens(&paper, "") && everything(jobs.path()).iter().all(|file| !file.ends_with("papers.zip")));
    let refused = job::resume(&next, &manager(), id, password("Hồ Tây 2027")).await;
    assert_eq!(refused.unwrap_err().coded().0, "batch-job-password");
    assert_eq!(job::one(&next, &manager(), id).unwrap().state, JobState::NeedsPassword);
    job::resume(&next, &manager(), id, password(SECRET)).await.unwrap();
    let done = becomes(&next, id, JobState::Done).await;
    assert_eq!((done.progress.kept, done.progress.printed), (1, 0), "it goes on where it stopped");
    let (_, archive) = job::archive(&next, &manager(), id).await.unwrap();
    let paper = first_of(&archive);
    assert!(opens(&paper, SECRET) && !opens(&paper, ""));
    job::resume(&next, &manager(), id, password(SECRET)).await.unwrap();
    assert_eq!(job::one(&next, &manager(), id).unwrap().state, JobState::Done, "what is over stays so");

    job::cancel(&next, &manager(), stopped).await.unwrap();
    assert_eq!(job::one(&next, &manager(), stopped).unwrap().state, JobState::Cancelled);
    next.shutdown.cancel();
    worker.await.unwrap();
}

#[tokio::test]
async fn what_was_printed_of_a_job_that_nobody_goes_on_with_is_removed() {
    let centre = one_signed().await;
    let jobs = tempfile::tempdir().unwrap();
    let id = ask(&server(&centre, jobs.path()), &centre, Some(password(SECRET))).await;
    let week_later = centre.state().clock.now() + chrono::TimeDelta::days(8);
    let clock = checkup_server::state::Clock::fixed(week_later);
    let next = AppState { clock, ..server(&centre, jobs.path()) };
    let worker = tokio::spawn(job::work(next.clone()));
    for left in (0..600).rev() {
        if !jobs.path().join(id.to_string()).exists() {
            break;
        }
        assert!(left > 0, "it lies there for ever");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    next.shutdown.cancel();
    worker.await.unwrap();
}

async fn send(person: &Person, method: Method, path: &str, body: &str) -> Response {
    let request = Request {
        method,
        path: path.to_owned(),
        idempotency_key: None,
        content_type: if body.is_empty() { "" } else { "application/x-www-form-urlencoded" },
        body: body.as_bytes().to_vec(),
    };
    person.transport().send(request).await.unwrap()
}

#[tokio::test]
async fn the_page_takes_a_password_typed_twice_says_what_is_wrong_and_says_what_is_locked() {
    let centre = one_signed().await;
    let person = centre.sign_in(Role::Manager).await;
    let day = centre.today();
    let typed = async |first: &str, again: &str| {
        let body =
            format!("company={COMPANY}&day={day}&language=vi%2Bko&password={first}&password_again={again}");
        let answer = send(&person, Method::Post, "/staff/papers", &body).await;
        (answer.status, String::from_utf8(answer.body).unwrap())
    };
    let long = "a".repeat(128);
    for (first, again, said) in [
        ("12345", "12345", "6 ký tự"),
        ("Ho+Tay+2026", "Ho+Tay+2027", "không giống nhau"),
        ("Ho+Tay+2026", "", "không giống nhau"),
        (long.as_str(), long.as_str(), "128 byte"),
    ] {
        let (status, page) = typed(first, again).await;
        assert!(status == 422 && page.contains(said), "{first}: {status}");
        assert!(page.contains(&format!("value=\"{day}\"")) && page.contains("value=\"vi+ko\" selected"));
        assert!(!page.contains("Tay 202") && !page.contains(&long), "what was typed is not shown again");
    }
    assert!(job::list(centre.state(), &manager()).unwrap().is_empty(), "nothing is printed open instead");
    assert_eq!(typed("Ho+Tay+2026", "Ho+Tay+2026").await.0, 303);
    let id = job::list(centre.state(), &manager()).unwrap()[0].id;
    let worker = tokio::spawn(job::work(centre.state().clone()));
    assert!(ended(&centre, &manager(), id).await.locked);
    let page = send(&person, Method::Get, "/staff/papers", "").await;
    let page = String::from_utf8(page.body).unwrap();
    assert!(page.contains("Có mật khẩu") && page.contains(&format!("/staff/papers/{id}/papers.zip")));
    assert!(!page.contains("Tay 2026"));
    let form = send(&person, Method::Get, &format!("/staff/papers/{id}/resume"), "").await;
    assert_eq!(form.status, 303, "it needs none any more");
    let unknown = send(&person, Method::Get, &format!("/staff/papers/{}/resume", Uuid::nil()), "").await;
    assert_eq!(unknown.status, 404);
    centre.state().shutdown.cancel();
    worker.await.unwrap();
}
