//! The papers of a company's people: everybody's who has one, nobody's twice, and whoever is missing is named by ticket.

use crate::centre::{Centre, key};
use crate::conclusion::draft;
use crate::guest::Guest;
use crate::referral::to_haematology;
use checkup_core::api::conclusion::SignConclusion;
use checkup_core::api::session::Role;
use checkup_core::language::Language;
use checkup_server::app::batch::{self, Outcome, Progress, Wanted};
use checkup_server::app::{Actor, AppError};
use checkup_server::print::Password;
use checkup_server::store;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use tokio_util::sync::CancellationToken;

const COMPANY: &str = "HANBIT";

async fn sign(centre: &Centre, guest: &Guest, seen_version: u32) {
    let doctor = centre.sign_in(Role::Doctor).await;
    let draft = SignConclusion { seen_version, ..draft() };
    doctor.sign_conclusion(&key(), guest.visit, &draft).await.unwrap();
}

async fn wanted(centre: &Centre) -> Wanted {
    let company = store::company::by_code(centre.state().store.db(), COMPANY).await.unwrap().unwrap();
    Wanted { company: company.id, day: centre.today(), language: Language::Vi, password: None }
}

async fn print(centre: &Centre, wanted: &Wanted, folder: &Path) -> Outcome {
    let stop = CancellationToken::new();
    batch::print(centre.state(), &Actor::SYSTEM, wanted, folder, &|_| {}, &stop).await.unwrap()
}

fn files(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name != "manifest.jsonl").collect();
    names.sort();
    names
}

/// Two signed, of whom one got another result since; one not signed; and somebody without an employer.
async fn people(centre: &Centre) -> [Guest; 4] {
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
    assert_eq!(first.progress, Progress { all: 3, printed: 1, kept: 0, unsigned: 1, failed: 1 });
    let late = outdated.chart(&centre).await.visit.ticket;
    assert_eq!((&first.failures[0].ticket, first.failures[0].code.as_str()), (&late, "report-outdated"));
    assert!(!first.failures[0].said(Language::Vi).contains("report-outdated"));
    assert_eq!(store::audit::count(centre.state().store.db()).await.unwrap(), before + 1);
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
    let unknown = run("NOBODY");
    assert!(!unknown.status.success());
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("NOBODY"));
}

#[tokio::test]
async fn a_batch_is_refused_to_whoever_may_not_print() {
    let centre = Centre::open().await;
    let folder = tempfile::tempdir().unwrap();
    let kiosk = Actor {
        who: checkup_server::app::Who::Kiosk { device: checkup_core::ids::DeviceId::new(uuid::Uuid::nil()) },
        language: Language::Vi,
    };
    let (wanted, stop) = (wanted(&centre).await, CancellationToken::new());
    let refused = batch::print(centre.state(), &kiosk, &wanted, folder.path(), &|_| {}, &stop).await;
    assert!(matches!(refused, Err(AppError::Denied)));
    let password = Password::parse("Hồ Tây 2026").unwrap();
    let locked = Wanted { password: Some(password), ..wanted };
    assert!(!format!("{locked:?}").contains("2026\""), "no password in a log");
}
