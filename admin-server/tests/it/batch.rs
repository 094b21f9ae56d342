//! The papers of a company's people: everybody's who has one, nobody's twice, and whoever is missing is named by ticket.

use crate::centre::{Centre, key};
use crate::conclusion::draft;
use crate::guest::Guest;
use crate::referral::to_haematology;
use checkup_core::api::client::{Method, Request, Transport as _};
use checkup_core::api::conclusion::SignConclusion;
use checkup_core::api::session::Role;
use checkup_core::ids::StaffId;
use checkup_core::language::Language;
use checkup_server::app::batch::job::{self, Job, JobState};
use checkup_server::app::batch::{self, Outcome, Progress, Wanted};
use checkup_server::app::{Actor, AppError, Who};
use checkup_server::print::Password;
use checkup_server::state::Change;
use checkup_server::store;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

pub const COMPANY: &str = "HANBIT";

pub async fn sign(centre: &Centre, guest: &Guest, seen_version: u32) {
    let doctor = centre.sign_in(Role::Doctor).await;
    let draft = SignConclusion { seen_version, ..draft() };
    doctor.sign_conclusion(&key(), guest.visit, &draft).await.unwrap();
}

pub async fn wanted(centre: &Centre) -> Wanted {
    let company = store::company::by_code(centre.state().store.db(), COMPANY).await.unwrap().unwrap();
    Wanted { company: company.id, day: centre.today(), edition: Language::Vi.into(), password: None }
}

pub async fn print(centre: &Centre, wanted: &Wanted, folder: &Path) -> Outcome {
    let stop = CancellationToken::new();
    batch::print(centre.state(), &Actor::SYSTEM, wanted, folder, &|_| {}, &stop).await.unwrap()
}

pub fn files(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name != "manifest.jsonl").collect();
    names.sort();
    names
}

/// The papers and what they hold.
fn files_with_bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    files(folder).into_iter().map(|name| (name.clone(), std::fs::read(folder.join(name)).unwrap())).collect()
}

/// Two signed, of whom one got another result since; one not signed; and somebody without an employer.
pub async fn people(centre: &Centre) -> [Guest; 4] {
    let signed = Guest::examined_of(centre, COMPANY, "Trần Thị Hoa").await;
    let outdated = Guest::examined_of(centre, COMPANY, "Nguyễn Văn Đức").await;
    let unsigned = Guest::examined_of(centre, COMPANY, "Lê Văn Sáu").await;
    let private = Guest::examined_of_nobody(centre, "Phạm Thị Lan").await;
    for guest in [&signed, &private] {
        sign(centre, guest, 0).await;
    }
    let laboratory = centre.sign_in(Role::Laboratory).await;
    let result = async |name: &str| {
        laboratory.import_lab_messages(&key(), &outdated.message(centre, name).await).await.unwrap();
    };
    result("oru-cbc-critical").await;
    let doctor = centre.sign_in(Role::Doctor).await;
    doctor.create_referral(&key(), outdated.visit, &to_haematology(centre).await).await.unwrap();
    sign(centre, &outdated, 0).await;
    result("oru-cbc-corrected").await;
    [signed, outdated, unsigned, private]
}

#[tokio::test]
async fn whoever_cannot_be_printed_is_named_and_stops_nobody() {
    let centre = Centre::open().await;
    let [signed, outdated, ..] = people(&centre).await;
    let folder = tempfile::tempdir().unwrap();
    let wanted = wanted(&centre).await;
    let before = store::audit::count(centre.state().store.db()).await.unwrap();
    let first = print(&centre, &wanted, folder.path()).await;
    assert_eq!(store::audit::count(centre.state().store.db()).await.unwrap(), before + 1);
    assert_eq!(first.progress, Progress { all: 3, printed: 1, kept: 0, unsigned: 1, failed: 1 });
    let late = outdated.chart(&centre).await.visit.ticket;
    assert_eq!((&first.failures[0].ticket, first.failures[0].code.as_str()), (&late, "report-outdated"));
    assert!(!first.failures[0].said(Language::Vi).contains("report-outdated"));
    let ticket = signed.chart(&centre).await.visit.ticket;
    let names = files(folder.path());
    assert_eq!(names.len(), 1);
    assert!(names[0].contains(ticket.as_str()) && !names[0].contains("Hoa"), "{names:?}");

    let second = print(&centre, &wanted, folder.path()).await;
    assert_eq!(second.progress, Progress { all: 3, printed: 0, kept: 1, unsigned: 1, failed: 1 });

    // An amendment replaces what is there.
    sign(&centre, &signed, 1).await;
    sign(&centre, &outdated, 1).await;
    let third = print(&centre, &wanted, folder.path()).await;
    assert_eq!(third.progress, Progress { all: 3, printed: 2, kept: 0, unsigned: 1, failed: 0 });
    let after = files(folder.path());
    assert!(after.len() == 2 && !after.contains(&names[0]), "{after:?}");
}

#[tokio::test]
async fn a_run_that_was_stopped_goes_on_where_it_stopped() {
    let centre = Centre::open().await;
    for name in ["Trần Thị Hoa", "Lê Văn Sáu", "Phạm Thị Lan"] {
        sign(&centre, &Guest::examined_of(&centre, COMPANY, name).await, 0).await;
    }
    let folder = tempfile::tempdir().unwrap();
    let (wanted, stop) = (wanted(&centre).await, CancellationToken::new());
    let told = Mutex::new(Vec::new());
    let tell = |progress: Progress| {
        told.lock().unwrap().push(progress.done());
        if progress.done() == 2 {
            stop.cancel();
        }
    };
    let state = centre.state();
    let first = batch::print(state, &Actor::SYSTEM, &wanted, folder.path(), &tell, &stop).await.unwrap();
    assert!(first.stopped);
    assert_eq!((*told.lock().unwrap()).clone(), [0, 1, 2]);
    let second = print(&centre, &wanted, folder.path()).await;
    assert_eq!((second.progress.kept, second.progress.printed, second.stopped), (2, 1, false));
}

#[tokio::test]
async fn the_command_prints_beside_a_server_and_fails_when_somebody_is_missing() {
    let centre = Centre::open().await;
    let [_, outdated, ..] = people(&centre).await;
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("secret");
    std::fs::write(&secret, "Hồ Tây 2026\n").unwrap();
    let out = folder.path().join("papers");
    let run = |company: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_checkup"));
        command.args(["print", "--company", company, "--date", &centre.today().to_string()]);
        command.args(["--language", "ko", "--database-url", centre.database_url()]);
        command.arg("--out").arg(&out).arg("--password-file").arg(&secret);
        command.output().unwrap()
    };
    let said = run(COMPANY);
    let text = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(!said.status.success(), "{text}");
    let late = outdated.chart(&centre).await.visit.ticket;
    assert!(text.contains("3 visits: 1 printed, 0 there already, 1 not signed yet, 1 failed"), "{text}");
    assert!(text.contains(late.as_str()) && text.contains("[report-outdated]"), "{text}");
    let files = files(&out);
    let pdf = std::fs::read(out.join(&files[0])).unwrap();
    assert!(pdf.starts_with(b"%PDF-2.0") && String::from_utf8_lossy(&pdf).contains("/Encrypt"));
    assert!(!text.contains("Hồ Tây") && !String::from_utf8_lossy(&said.stderr).contains("Hồ Tây"));

    sign(&centre, &outdated, 1).await;
    let said = run(COMPANY);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    // Another editor's first and last characters of a line are not part of the password; another password is noticed.
    std::fs::write(&secret, "\u{feff}Hồ Tây 2026\r\n").unwrap();
    assert!(run(COMPANY).status.success());
    let before = files_with_bytes(&out);
    std::fs::write(&secret, "Sông Hồng 2026\n").unwrap();
    let other = run(COMPANY);
    let text = String::from_utf8_lossy(&other.stderr).into_owned();
    assert!(!other.status.success() && text.contains("[batch-folder-password]"), "{text}");
    assert!(!text.contains("Sông Hồng"));
    assert_eq!(files_with_bytes(&out), before);
    let unknown = run("NOBODY");
    assert!(!unknown.status.success());
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("NOBODY"));
    std::fs::write(&secret, "가".repeat(43)).unwrap();
    let long = String::from_utf8_lossy(&run(COMPANY).stderr).into_owned();
    assert!(long.contains("[paper-password-too-long]") && !long.contains("가"), "{long}");
}

#[tokio::test]
async fn a_batch_is_refused_to_whoever_may_not_print() {
    let centre = Centre::open().await;
    let folder = tempfile::tempdir().unwrap();
    let kiosk = Actor {
        who: Who::Kiosk { device: checkup_core::ids::DeviceId::new(Uuid::nil()) },
        language: Language::Vi,
    };
    let (wanted, stop) = (wanted(&centre).await, CancellationToken::new());
    let refused = batch::print(centre.state(), &kiosk, &wanted, folder.path(), &|_| {}, &stop).await;
    assert!(matches!(refused, Err(AppError::Denied)));
    let (state, nobody) = (centre.state(), "batch-nobody");
    let refused = batch::print(state, &Actor::SYSTEM, &wanted, folder.path(), &|_| {}, &stop).await;
    assert_eq!(refused.unwrap_err().coded().0, nobody, "nobody came on that day");
    assert!(files(folder.path()).is_empty() && !folder.path().join("manifest.jsonl").exists());
    let refused = job::ask(state, &manager(), COMPANY, centre.today(), Language::Vi.into(), None).await;
    assert_eq!(refused.unwrap_err().coded().0, nobody);
    let password = Password::parse("Hồ Tây 2026").unwrap();
    let locked = Wanted { password: Some(password), ..wanted };
    assert!(!format!("{locked:?}").contains("2026\""), "no password in a log");
}

#[tokio::test]
async fn a_folder_of_locked_papers_is_never_printed_over_with_open_ones() {
    let centre = Centre::open().await;
    sign(&centre, &Guest::examined_of(&centre, COMPANY, "Trần Thị Hoa").await, 0).await;
    let (folder, stop) = (tempfile::tempdir().unwrap(), CancellationToken::new());
    let open = wanted(&centre).await;
    let locked = Wanted { password: Some(Password::parse("Hồ Tây 2026").unwrap()), ..open.clone() };
    assert_eq!(print(&centre, &locked, folder.path()).await.progress.printed, 1);
    let before = files(folder.path());
    let refused = batch::print(centre.state(), &Actor::SYSTEM, &open, folder.path(), &|_| {}, &stop).await;
    assert_eq!(refused.unwrap_err().coded().0, "batch-folder-locked");
    assert_eq!(files(folder.path()), before);
    assert_eq!(print(&centre, &locked, folder.path()).await.progress.kept, 1);
}

/// Waits for a job to be over, as a page does that asks again.
pub async fn ended(centre: &Centre, manager: &Actor, id: Uuid) -> Job {
    for _ in 0..600 {
        let jobs = job::list(centre.state(), manager).unwrap();
        let found = jobs.into_iter().find(|job| job.id == id).unwrap();
        if found.state.is_over() {
            return found;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the job does not end");
}

pub fn manager() -> Actor {
    let who =
        Who::Staff {
            id: StaffId::new(Uuid::now_v7()), role: Role::Manager, name: "Bà Quản Lý".to_owned()
        };
    Actor { who, language: Language::Ko }
}

#[tokio::test]
async fn a_manager_fetches_a_companys_papers_as_one_archive() {
    let centre = Centre::open().await;
    people(&centre).await;
    let (manager, state, day) = (manager(), centre.state(), centre.today());
    let first = job::ask(state, &manager, COMPANY, day, Language::Vi.into(), None).await.unwrap();
    let again = job::ask(state, &manager, COMPANY, day, Language::Vi.into(), None).await.unwrap();
    assert_eq!(first, again, "what waits is not asked for twice");
    let second = job::ask(state, &manager, COMPANY, day, "vn:vi+ko".parse().unwrap(), None).await.unwrap();
    let person = centre.sign_in(Role::Manager).await;
    let get = async |path: String| {
        let request =
            Request { method: Method::Get, path, idempotency_key: None, content_type: "", body: Vec::new() };
        person.transport().send(request).await.unwrap()
    };
    let page = async || String::from_utf8(get("/staff/papers".to_owned()).await.body).unwrap();
    let again = "<noscript><meta http-equiv=\"refresh\"";
    let waiting = page().await;
    assert!(waiting.contains("data-live=\"papers\"") && waiting.contains(again));
    let mut changes = state.live.subscribe();
    job::cancel(state, &manager, second).await.unwrap();
    let worker = tokio::spawn(job::work(state.clone()));
    let done = ended(&centre, &manager, first).await;
    assert_eq!(done.state, JobState::Done);
    assert_eq!(done.progress, Progress { all: 3, printed: 1, kept: 0, unsigned: 1, failed: 1 });
    assert_eq!(done.failures[0].code, "report-outdated");
    assert_eq!(ended(&centre, &manager, second).await.state, JobState::Cancelled);
    let mut told = 0;
    while let Ok(change) = changes.try_recv() {
        told += usize::from(change == Change::Papers);
    }
    assert!(told >= 2, "called off and begun: screens were told {told} times");

    let zip = get(format!("/staff/papers/{first}/papers.zip")).await;
    assert!(zip.status == 200 && zip.body.starts_with(b"PK\x03\x04"));
    assert_eq!(get(format!("/staff/papers/{second}/papers.zip")).await.status, 404);
    let shown = page().await;
    assert!(!shown.contains(again), "nothing is printed any more");
    assert!(
        shown.contains(&format!("/staff/papers/{first}/papers.zip")) && shown.contains("report-outdated")
    );
    let denied = job::ask(
        state,
        &Actor { who: Who::System, ..manager.clone() },
        COMPANY,
        day,
        Language::Vi.into(),
        None,
    )
    .await;
    assert!(matches!(denied, Err(AppError::Denied)), "a job belongs to a person");
    state.shutdown.cancel();
    worker.await.unwrap();
}

#[tokio::test]
async fn a_job_that_a_server_left_is_finished_by_the_next() {
    let centre = Centre::open().await;
    people(&centre).await;
    let (manager, state) = (manager(), centre.state());
    let id = job::ask(state, &manager, COMPANY, centre.today(), Language::Vi.into(), None).await.unwrap();
    // Another server on the same folder: it knows only what the disk says.
    let stop = CancellationToken::new();
    let next = checkup_server::state::AppState {
        papers: state.papers.reopened(),
        shutdown: stop.clone(),
        ..state.clone()
    };
    assert!(job::list(&next, &manager).unwrap().is_empty());
    let worker = tokio::spawn(job::work(next.clone()));
    let mut left = 600;
    while !job::list(&next, &manager).unwrap().iter().any(|job| job.id == id && job.state == JobState::Done) {
        left -= 1;
        assert!(left > 0, "nobody finishes it");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    stop.cancel();
    worker.await.unwrap();
}
