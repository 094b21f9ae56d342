//! Reports for employers: choose one, the days and the language, see how many people it is about, download.

use crate::app;
use crate::app::company_report::{Overview, Wanted};
use crate::http::paper_file::PaperFile;
use crate::pages::answer::{Failed, OrPage, page};
use crate::pages::form::Problems;
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::Texts;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::error::Coded as _;
use checkup_core::ids::CompanyId;
use checkup_core::language::Language;
use checkup_core::report::company::{Days, DaysError};
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use uuid::Uuid;

/// As typed: a half-filled form shows itself again and no error of its own.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Chosen {
    company: String,
    from: String,
    to: String,
    lang: String,
}

impl Chosen {
    /// The days; the year so far while none are chosen.
    fn days(&self, today: NaiveDate) -> Result<Days, DaysError> {
        let first = today.with_ordinal(1).unwrap_or(today);
        let day = |text: &str, otherwise| text.parse::<NaiveDate>().unwrap_or(otherwise);
        Days::new(day(&self.from, first), day(&self.to, today))
    }

    fn language(&self, reader: &Reader) -> Language {
        Language::parse(&self.lang).unwrap_or(reader.t.lang)
    }
}

/// What there is to download.
struct Offer {
    name: String,
    days: String,
    invited: u32,
    came: u32,
    evaluated: usize,
    is_small: bool,
    printed: Vec<String>,
    pdf: String,
    xlsx: String,
    /// None for whoever may not see names.
    list: Option<String>,
    /// What the company pays; none for whoever may not see money.
    statement: Option<String>,
}

#[derive(Template)]
#[template(path = "company/report.html")]
struct CompaniesPage {
    shell: Shell,
    problems: Problems,
    companies: Vec<(String, String, bool)>,
    languages: Vec<(&'static str, String, bool)>,
    from: String,
    to: String,
    offer: Option<Offer>,
    nobody: bool,
    /// Nothing was asked yet.
    unasked: bool,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/companies", get(show))
        .route("/staff/companies/{id}/report.pdf", get(pdf))
        .route("/staff/companies/{id}/report.xlsx", get(xlsx))
        .route("/staff/companies/{id}/fit-list.pdf", get(fit_list))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Query(chosen): Query<Chosen>,
) -> Result<Response, Failed> {
    let t = reader.t;
    let companies = app::company_report::companies(&state, &reader.actor).await.or_page(&reader)?;
    let today = state.clock.today();
    let mut problems = Problems::default();
    let days = chosen.days(today);
    if let Err(error) = &days {
        problems.add("to", t.error(error.code(), &error.args()));
    }
    let language = chosen.language(&reader);
    let company = companies.iter().find(|row| row.id.to_string() == chosen.company);
    let mut offer = None;
    let mut nobody = false;
    if let (Some(company), Ok(days)) = (company, days) {
        let wanted = Wanted { company: company.id, days, language };
        let overview = app::company_report::overview(&state, &reader.actor, wanted).await.or_page(&reader)?;
        nobody = overview.participation.invited == 0;
        offer = (!nobody).then(|| offered(&reader, company.name.clone(), wanted, overview));
    }
    let (from, to) = days.map_or((chosen.from.clone(), chosen.to.clone()), |days| {
        (days.from().to_string(), days.to().to_string())
    });
    let names = Language::ALL.map(|lang| (lang.tag(), t.language(lang), lang == language));
    let template = CompaniesPage {
        companies: companies
            .iter()
            .map(|row| (row.id.to_string(), row.name.clone(), row.id.to_string() == chosen.company))
            .collect(),
        languages: names.to_vec(),
        from,
        to,
        offer,
        nobody,
        unasked: days.is_ok() && company.is_none(),
        problems,
        shell: Shell::new(&state, &reader, Some(Place::Companies), t.get("staff-companies-title"), "").await,
    };
    let status = if days.is_ok() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(page(status, &template))
}

fn said(t: Texts, days: Days) -> String {
    if days.from() == days.to() {
        t.date(days.from())
    } else {
        format!("{} – {}", t.date(days.from()), t.date(days.to()))
    }
}

fn offered(reader: &Reader, name: String, wanted: Wanted, overview: Overview) -> Offer {
    let t = reader.t;
    let (from, to) = (wanted.days.from(), wanted.days.to());
    let (lang, folder) = (wanted.language.tag(), format!("/staff/companies/{}", wanted.company));
    let link = |file: &str| format!("{folder}/{file}?from={from}&to={to}&lang={lang}");
    let statement = || format!("{folder}/statement.pdf?day={from}&to={to}&lang={lang}");
    Offer {
        name,
        days: said(t, wanted.days),
        invited: overview.participation.invited,
        came: overview.participation.came,
        evaluated: overview.evaluated,
        is_small: overview.evaluated < 5,
        printed: overview
            .overlapping
            .iter()
            .map(|printed| {
                t.with(
                    "staff-companies-printed-one",
                    &[("days", &said(t, printed.days)), ("at", &t.date_time(printed.at))],
                )
            })
            .collect(),
        pdf: link("report.pdf"),
        xlsx: link("report.xlsx"),
        list: reader.actor.may(app::Permission::ListFitness).then(|| link("fit-list.pdf")),
        statement: reader.actor.may(app::Permission::SeeFigures).then(statement),
    }
}

fn wanted(state: &AppState, reader: &Reader, id: Uuid, chosen: &Chosen) -> Result<Wanted, Failed> {
    let days = chosen.days(state.clock.today()).map_err(app::AppError::conflict);
    Ok(Wanted { company: CompanyId::new(id), days: days.or_page(reader)?, language: chosen.language(reader) })
}

async fn pdf(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<Uuid>,
    Query(chosen): Query<Chosen>,
) -> Result<PaperFile, Failed> {
    let wanted = wanted(&state, &reader, id, &chosen)?;
    let bytes = app::company_report::pdf(&state, &reader.actor, wanted).await.or_page(&reader)?;
    Ok(PaperFile::pdf("company-report.pdf", bytes))
}

async fn xlsx(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<Uuid>,
    Query(chosen): Query<Chosen>,
) -> Result<PaperFile, Failed> {
    let wanted = wanted(&state, &reader, id, &chosen)?;
    let bytes = app::company_report::xlsx(&state, &reader.actor, wanted).await.or_page(&reader)?;
    Ok(PaperFile::xlsx("company-report.xlsx", bytes))
}

async fn fit_list(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<Uuid>,
    Query(chosen): Query<Chosen>,
) -> Result<PaperFile, Failed> {
    let wanted = wanted(&state, &reader, id, &chosen)?;
    let bytes = app::company_report::fit_list_pdf(&state, &reader.actor, wanted).await.or_page(&reader)?;
    Ok(PaperFile::pdf("fit-list.pdf", bytes))
}
