//! What an employer is handed: figures of signed conclusions, the same as a spreadsheet, and names of those who agreed.

use crate::centre::{Centre, check_refused, key};
use crate::conclusion::draft;
use crate::guest::Guest;
use checkup_core::api::client::{Method, Request, Transport};
use checkup_core::api::session::Role;
use checkup_core::consent::Purpose;
use checkup_core::ids::CompanyId;
use checkup_core::language::Language;
use checkup_server::store::{audit, company};

pub async fn employer(centre: &Centre) -> CompanyId {
    company::by_code(centre.state().store.db(), "HANBIT").await.unwrap().unwrap().id
}

async fn rows(centre: &Centre) -> u64 {
    audit::count(centre.state().store.db()).await.unwrap()
}

async fn page(centre: &Centre, path: String) -> String {
    page_of(centre, Role::Manager, path).await
}

async fn page_of(centre: &Centre, role: Role, path: String) -> String {
    let request =
        Request { method: Method::Get, path, idempotency_key: None, content_type: "text/html", body: vec![] };
    let reply = centre.sign_in(role).await.transport().send(request).await.unwrap();
    String::from_utf8(reply.body).unwrap()
}

#[tokio::test]
async fn the_figures_come_as_paper_and_spreadsheet_and_the_list_names_who_agreed() {
    let centre = Centre::open().await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let mut guests = Vec::new();
    for at in 0..6 {
        let guest = Guest::employed(&centre, "HANBIT", at, at < 3).await;
        // The last one waits for a signature, and counts as having come.
        if at < 5 {
            doctor.sign_conclusion(&key(), guest.visit, &draft()).await.unwrap();
        }
        guests.push(guest);
    }
    let (company, today) = (employer(&centre).await, centre.today());
    let manager = centre.sign_in(Role::Manager).await;
    let file = async |name: &str, language| {
        manager.company_file(company, name, (today, today), language).await.unwrap()
    };
    for language in Language::ALL {
        for (name, begin) in [("report.pdf", "%PDF-"), ("report.xlsx", "PK"), ("fit-list.pdf", "%PDF-")] {
            let before = rows(&centre).await;
            let bytes = file(name, language).await;
            assert!(bytes.starts_with(begin.as_bytes()), "{name}");
            // A reading of figures is one row; a list is one more for each person on it.
            let noted = if name == "fit-list.pdf" { 4 } else { 1 };
            assert_eq!(rows(&centre).await, before + noted, "{name}");
            assert_eq!(bytes, file(name, language).await, "same input, same bytes: {name}");
        }
    }
    let reception = centre.sign_in(Role::Reception).await;
    reception.withdraw_consent(&key(), guests[0].visit, Purpose::EmployerReport).await.unwrap();
    let before = rows(&centre).await;
    file("fit-list.pdf", Language::Vi).await;
    assert_eq!(rows(&centre).await, before + 3, "whoever takes their agreement back leaves the list");

    let shown = page(&centre, format!("/staff/companies?company={company}&from={today}&to={today}")).await;
    let figures: Vec<&str> =
        shown.split("<dd class=\"figure\">").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(figures, ["6", "6", "5"], "invited, came, concluded");
    assert!(shown.contains("report.xlsx?from="));
    let statement =
        format!("/staff/companies/{company}/statement.pdf?day={today}&#38;to={today}&#38;lang=vi");
    assert!(shown.contains(&statement), "the statement of the same days");
    let other = page_of(&centre, Role::Administrator, format!("/staff/companies?company={company}")).await;
    assert!(other.contains("report.xlsx?from=") && !other.contains("fit-list.pdf"));
    assert!(!other.contains("statement.pdf"), "money is not the administrator's");
}

#[tokio::test]
async fn days_that_cannot_be_reported_on_and_unknown_employers_are_refused() {
    let centre = Centre::open().await;
    let (company, today) = (employer(&centre).await, centre.today());
    let manager = centre.sign_in(Role::Manager).await;
    let ask =
        async |company, from, to| manager.company_file(company, "report.pdf", (from, to), Language::Vi).await;
    check_refused(ask(company, today, today.pred_opt().unwrap()).await, 422, "report-days-backwards");
    let long_ago = today - chrono::Days::new(400);
    check_refused(ask(company, long_ago, today).await, 422, "report-days-too-long");
    let nobody = CompanyId::new(uuid::Uuid::now_v7());
    check_refused(ask(nobody, today, today).await, 404, "company-not-found");
    // An employer of whom nobody came yet has a paper that says so, and a page that does.
    assert!(ask(company, today, today).await.unwrap().starts_with(b"%PDF-"));
    let shown = page(&centre, format!("/staff/companies?company={company}")).await;
    assert!(shown.contains("class=\"empty\""));
    let shown =
        page(&centre, format!("/staff/companies?company={company}&from=2026-02-02&to=2026-02-01")).await;
    assert!(shown.contains("href=\"#to\""));
}

#[tokio::test]
async fn whoever_prints_a_report_on_days_that_another_one_holds_is_told_what_both_give_away() {
    let centre = Centre::open().await;
    let guest = Guest::employed(&centre, "HANBIT", 0, true).await;
    let (company, today) = (employer(&centre).await, centre.today());
    let manager = centre.sign_in(Role::Manager).await;
    let print =
        async |file, from, to| manager.company_file(company, file, (from, to), Language::Vi).await.unwrap();
    let warned = async |from, to| {
        let shown = page(&centre, format!("/staff/companies?company={company}&from={from}&to={to}")).await;
        shown.contains("class=\"alerts\"")
    };
    assert!(!warned(today, today).await, "nothing was printed yet");
    let (before, after) = (today - chrono::Days::new(7), today + chrono::Days::new(7));
    print("fit-list.pdf", today, today).await;
    assert!(!warned(today, today).await, "a list of those who agreed holds no figures");
    print("report.pdf", before, today).await;
    print("report.xlsx", before, today).await;
    assert!(warned(today, after).await);
    assert!(!warned(before, today).await, "the same tables again give nothing away");
    let doctor = centre.sign_in(Role::Doctor).await;
    doctor.sign_conclusion(&key(), guest.visit, &draft()).await.unwrap();
    assert!(warned(before, today).await, "with another signature they are others");
    assert!(!warned(today.succ_opt().unwrap(), after).await, "no day in common");
    let shown = page(&centre, format!("/staff/companies?company={company}&from={today}&to={after}")).await;
    let said = checkup_locales::text(Language::Vi, "staff-companies-printed", &[]);
    assert!(shown.contains(&said));
}
