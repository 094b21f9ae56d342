//! What an employer is handed: figures about its people, as a paper and as a spreadsheet, and the list of who is fit for
//! which work. Only signed conclusions count; `core` hides what could name a person.

use super::{Actor, AppError, Permission};
use crate::print;
use crate::state::AppState;
use crate::store::audit::Entry;
use crate::store::company::CompanyRow;
use crate::store::company_report::{Participation, Signed};
use crate::store::{self, StoreError};
use checkup_core::ids::CompanyId;
use checkup_core::language::Language;
use checkup_core::report::company::{self, CompanyReport, Days, Earlier, Evaluated, Found, is_counted};
use checkup_core::report::doc::{Doc, ReportNumber, Text};
use checkup_core::report::fit_list::{FitList, Listed, fit_list};
use checkup_core::report::personal::Centre;
use chrono::{DateTime, Datelike, Utc};
use std::collections::BTreeMap;

/// Earlier years that a report looks back on.
const YEARS: u32 = 3;

/// What the audit calls a report about an employer: its subject is the employer and the days.
const REPORT: &str = "company_report";

/// Which report.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// Of which employer.
    pub company: CompanyId,
    /// About which days.
    pub days: Days,
    /// In which language.
    pub language: Language,
}

/// What stands in a report before it is printed.
#[derive(Clone, Debug)]
pub struct Overview {
    /// Who was to come and who came.
    pub participation: Participation,
    /// Of these, people with a signed conclusion.
    pub evaluated: usize,
    /// Reports printed before about some of the same days. Each hides small groups by itself; whoever holds two can subtract
    /// one from the other, and a report printed again after more signatures is another one.
    pub overlapping: Vec<Printed>,
}

/// A report that was printed before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Printed {
    /// About which days.
    pub days: Days,
    /// When it was printed last.
    pub at: DateTime<Utc>,
}

/// Every employer by name.
pub async fn companies(state: &AppState, actor: &Actor) -> Result<Vec<CompanyRow>, AppError> {
    actor.require(Permission::ReportToCompanies)?;
    Ok(store::company::all(state.store.db()).await?)
}

/// How many people a report would be about.
pub async fn overview(state: &AppState, actor: &Actor, wanted: Wanted) -> Result<Overview, AppError> {
    actor.require(Permission::ReportToCompanies)?;
    let db = state.store.db();
    let participation = store::company_report::participation(db, wanted.company, wanted.days).await?;
    let signed = store::company_report::signed(db, wanted.company, &[wanted.days]).await?;
    let newest = signed.iter().map(|row| row.at).max();
    let mut overlapping = overlapping(state, wanted).await?;
    // The same days with the same signatures are the same tables again.
    overlapping
        .retain(|printed| printed.days != wanted.days || newest.is_some_and(|newest| newest > printed.at));
    Ok(Overview { participation, evaluated: latest(signed, wanted.days).len(), overlapping })
}

/// As the audit keeps it: `<employer>/<first day>/<last day>`.
fn subject(wanted: Wanted) -> String {
    format!("{}/{}/{}", wanted.company, wanted.days.from(), wanted.days.to())
}

async fn overlapping(state: &AppState, wanted: Wanted) -> Result<Vec<Printed>, StoreError> {
    let noted = store::audit::noted(state.store.db(), REPORT, &format!("{}/", wanted.company)).await?;
    let printed = |(subject, at): (String, DateTime<Utc>)| {
        let (_, days) = subject.split_once('/')?;
        let (from, to) = days.split_once('/')?;
        let days = Days::new(from.parse().ok()?, to.parse().ok()?).ok()?;
        days.overlap(wanted.days).then_some(Printed { days, at })
    };
    Ok(noted.into_iter().filter_map(printed).collect())
}

/// The report as PDF.
pub async fn pdf(state: &AppState, actor: &Actor, wanted: Wanted) -> Result<Vec<u8>, AppError> {
    let doc = report(state, actor, wanted, "company_report.print").await?;
    rendered(doc).await
}

/// The tables of the report as a spreadsheet.
pub async fn xlsx(state: &AppState, actor: &Actor, wanted: Wanted) -> Result<Vec<u8>, AppError> {
    let doc = report(state, actor, wanted, "company_report.export").await?;
    let bytes = tokio::task::spawn_blocking(move || print::workbook(&doc)).await;
    bytes.map_err(|e| AppError::Internal(e.into()))?.map_err(AppError::conflict)
}

async fn rendered(doc: Doc) -> Result<Vec<u8>, AppError> {
    let bytes = tokio::task::spawn_blocking(move || print::render(&doc)).await;
    bytes.map_err(|e| AppError::Internal(e.into()))?.map_err(AppError::conflict)
}

async fn employer(state: &AppState, wanted: Wanted) -> Result<CompanyRow, AppError> {
    let found = store::company::by_id(state.store.db(), wanted.company).await?;
    found.ok_or_else(|| AppError::not_found("company-not-found"))
}

async fn report(
    state: &AppState,
    actor: &Actor,
    wanted: Wanted,
    action: &'static str,
) -> Result<Doc, AppError> {
    actor.require(Permission::ReportToCompanies)?;
    let db = state.store.db();
    let company = employer(state, wanted).await?;
    let participation = store::company_report::participation(db, wanted.company, wanted.days).await?;
    let years: Vec<Days> = (0..=YEARS).map(|back| wanted.days.years_before(back)).collect();
    let signed = store::company_report::signed(db, wanted.company, &years).await?;
    let of_year = |days: Days| {
        let people = latest(signed.clone(), days).into_iter();
        people.map(|row| evaluated(state, &row)).collect::<Vec<Evaluated>>()
    };
    let earlier = years.iter().skip(1).map(|days| Earlier { year: days.to().year(), people: of_year(*days) });
    let input = CompanyReport {
        centre: centre(state),
        number: number(&company, wanted)?,
        company: company.name,
        days: wanted.days,
        issued_on: state.clock.today(),
        invited: participation.invited,
        came: participation.came,
        people: of_year(wanted.days),
        earlier: earlier.collect(),
    };
    let entry = Entry::new(action, REPORT, subject(wanted));
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    Ok(company::company(&input, wanted.language))
}

/// Who agreed that the employer gets their class, with it, as PDF. Each of them is noted as read.
pub async fn fit_list_pdf(state: &AppState, actor: &Actor, wanted: Wanted) -> Result<Vec<u8>, AppError> {
    actor.require(Permission::ListFitness)?;
    let db = state.store.db();
    let company = employer(state, wanted).await?;
    let came = store::company_report::participation(db, wanted.company, wanted.days).await?.came;
    let signed = store::company_report::signed(db, wanted.company, &[wanted.days]).await?;
    let mut sharing: Vec<Signed> = latest(signed, wanted.days).into_iter().filter(|row| row.shares).collect();
    sharing.sort_by(|a, b| a.person.name.as_str().cmp(b.person.name.as_str()).then(a.visit.cmp(&b.visit)));
    let mut entries = vec![Entry::new("fit_list.print", "company", wanted.company)];
    entries.extend(
        sharing
            .iter()
            .map(|row| Entry::new("fit_list.print", "visit", row.visit).of_patient(row.person.id.uuid())),
    );
    state.store.record_reads(actor.by(), state.clock.now(), entries).await?;
    let others = came.saturating_sub(u32::try_from(sharing.len()).unwrap_or(u32::MAX));
    let input = FitList {
        centre: centre(state),
        number: number(&company, wanted)?,
        company: company.name,
        days: wanted.days,
        issued_on: state.clock.today(),
        people: sharing.into_iter().map(listed).collect(),
        others,
    };
    rendered(fit_list(&input, wanted.language)).await
}

fn listed(row: Signed) -> Listed {
    Listed {
        name: row.person.name.as_str().to_owned(),
        born: row.person.born.date().year(),
        employee: None,
        day: row.day,
        class: row.class,
    }
}

fn centre(state: &AppState) -> Centre {
    Centre {
        name: Text::plain(&state.centre.name),
        address: Text::plain(&state.centre.address),
        phone: Text::plain(&state.centre.phone),
    }
}

/// The employer's code and the days: a paper on the same has the same number.
fn number(company: &CompanyRow, wanted: Wanted) -> Result<ReportNumber, StoreError> {
    let code: String = company.code.chars().filter(char::is_ascii_alphanumeric).take(14).collect();
    let (from, to) = (wanted.days.from().format("%Y%m%d"), wanted.days.to().format("%Y%m%d"));
    ReportNumber::parse(&format!("{code}-{from}-{to}")).map_err(|e| StoreError::corrupt("company.code", e))
}

/// The latest signed visit of each person on these days; rows come with the earliest first.
fn latest(signed: Vec<Signed>, days: Days) -> Vec<Signed> {
    let rows = signed.into_iter().filter(|row| days.hold(row.day));
    let by_person: BTreeMap<_, _> = rows.map(|row| (row.person.id, row)).collect();
    by_person.into_values().collect()
}

fn evaluated(state: &AppState, row: &Signed) -> Evaluated {
    let counted = |(item, flag): &(_, _)| {
        let category = state.catalogue.item(item)?.category;
        is_counted(item, category).then(|| Found::new(item.clone(), *flag)).flatten()
    };
    Evaluated {
        age: u16::try_from(row.person.born.age_on(row.day)).unwrap_or(u16::MAX),
        sex: row.person.sex,
        class: row.class,
        korean: row.korean.clone(),
        findings: row.flags.iter().filter_map(counted).collect(),
        shares: row.shares,
    }
}
