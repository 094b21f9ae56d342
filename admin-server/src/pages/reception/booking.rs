//! A new booking, made at the desk or on the phone.

use crate::app;
use crate::http::error::{log, status as status_of};
use crate::pages::answer::{Failed, OrPage, page, see};
use crate::pages::form::{Choice, Field, Filled, Kind, Problems, fresh_key};
use crate::pages::reader::Reader;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::Texts;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::booking::{CreateBooking, DocumentInput, PersonInput};
use checkup_core::codes::{BookingCode, PackageCode};
use checkup_core::language::Language;
use checkup_core::person::{DocumentKind, Sex};
use chrono::{NaiveDate, NaiveTime, Timelike};

#[derive(Template)]
#[template(path = "reception/booking.html")]
struct BookingPage {
    shell: Shell,
    problems: Problems,
    key: String,
    person: Vec<Field>,
    visit: Vec<Field>,
}

#[derive(Template)]
#[template(path = "reception/booked.html")]
struct BookedPage {
    shell: Shell,
    code: String,
    name: String,
    when: String,
    package: String,
    company: String,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/bookings/new", get(show).post(create))
        .route("/staff/bookings/{code}", get(booked))
}

async fn show(State(state): State<AppState>, reader: Reader) -> Result<Response, Failed> {
    form_page(&state, &reader, &Filled::default(), Problems::default(), StatusCode::OK).await
}

async fn form_page(
    state: &AppState,
    reader: &Reader,
    form: &Filled,
    problems: Problems,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let companies = app::company::list(state, &reader.actor).await.or_page(reader)?;
    let field = |id: &str, key: &str, kind: Kind, default: &str| {
        let value = if form.get(id).is_empty() { default } else { form.get(id) };
        Field::new(id, t.get(key), kind, value).checked(&problems)
    };
    let sexes = Sex::ALL.into_iter().map(|s| Choice::new(s.letter(), t.sex(s))).collect();
    let languages = Language::ALL.into_iter().map(|l| Choice::new(l.tag(), t.language(l))).collect();
    let kinds = DocumentKind::ALL
        .into_iter()
        .map(|k| Choice::new(k.code(), t.word("staff-document-", k.code())))
        .collect();
    let packages = state.catalogue.package_codes_from(state.clock.today()).into_iter();
    let packages = packages.map(|code| Choice::new(code.as_str(), t.package(code))).collect();
    let payers = std::iter::once(Choice::new("", t.get("staff-self-pay")))
        .chain(companies.into_iter().map(|c| Choice::new(c.code, c.name)))
        .collect();
    let today = state.clock.today().to_string();
    let person = vec![
        field("name", "staff-field-name", Kind::Line("text"), "").required(),
        field("birth_date", "staff-field-birth-date", Kind::Line("date"), "").required(),
        field("sex", "staff-field-sex", Kind::Radio(sexes), "").required(),
        field("phone", "staff-field-phone", Kind::Line("tel"), "").hint(t.get("staff-field-phone-hint")),
        field("document_kind", "staff-field-document-kind", Kind::Choice(kinds), ""),
        field("document_number", "staff-field-document-number", Kind::Line("text"), "")
            .hint(t.get("staff-field-document-hint")),
        field("language", "staff-field-language", Kind::Radio(languages), t.tag()).required(),
    ];
    let visit = vec![
        field("day", "staff-field-day", Kind::Line("date"), &today).required(),
        field("time", "staff-field-time", Kind::Line("time"), "07:30").required(),
        field("package", "staff-field-package", Kind::Choice(packages), "").required(),
        field("company", "staff-field-payer", Kind::Choice(payers), ""),
    ];
    let shell = Shell::new(state, reader, Some(Place::Book), t.get("staff-book-title"), "").await;
    let template = BookingPage { shell, problems, key: fresh_key(), person, visit };
    Ok(page(status, &template))
}

async fn create(State(state): State<AppState>, reader: Reader, form: Filled) -> Result<Response, Failed> {
    let mut problems = Problems::default();
    let Some(request) = read(reader.t, &form, &mut problems) else {
        return form_page(&state, &reader, &form, problems, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match app::booking::create(&state, &reader.actor, request, form.key().as_ref()).await {
        Ok(booking) => Ok(see(&format!("/staff/bookings/{}?done=booked", booking.code))),
        Err(error) => {
            log(&error);
            problems.refused(reader.t, &error, field_of);
            form_page(&state, &reader, &form, problems, status_of(&error)).await
        }
    }
}

/// The field of this form that a pointer into [`CreateBooking`], or the code of an error, is about.
fn field_of(pointer: &str) -> String {
    let field = match pointer {
        "/person/name" => "name",
        "/person/birth_date" => "birth_date",
        "/person/sex" => "sex",
        "/person/phone" => "phone",
        "/person/document" | "/person/document/number" => "document_number",
        "/person/document/kind" => "document_kind",
        "/package" => "package",
        "/day" => "day",
        "/minute" => "time",
        "/company" => "company",
        "/language" => "language",
        _ => "",
    };
    field.to_owned()
}

/// Reads what a form can get wrong before anything is asked of the rules.
fn read(t: Texts, form: &Filled, problems: &mut Problems) -> Option<CreateBooking> {
    for required in ["name", "birth_date", "sex", "day", "time", "package"] {
        if form.get(required).is_empty() {
            problems.add(required, t.get(&format!("staff-missing-{}", required.replace('_', "-"))));
        }
    }
    let birth_date = NaiveDate::parse_from_str(form.get("birth_date"), "%Y-%m-%d").ok();
    let day = NaiveDate::parse_from_str(form.get("day"), "%Y-%m-%d").ok();
    let time = NaiveTime::parse_from_str(form.get("time"), "%H:%M").ok();
    for (field, is_read) in
        [("birth_date", birth_date.is_some()), ("day", day.is_some()), ("time", time.is_some())]
    {
        if !is_read && !form.get(field).is_empty() {
            problems.add(field, t.get("staff-unreadable-date"));
        }
    }
    if !problems.is_empty() {
        return None;
    }
    let time = time?;
    let document = form.some("document_number").and_then(|number| {
        let kind = DocumentKind::parse(form.get("document_kind")).ok()?;
        Some(DocumentInput { kind, number })
    });
    Some(CreateBooking {
        person: PersonInput {
            name: form.get("name").to_owned(),
            birth_date: birth_date?,
            sex: Sex::parse(form.get("sex")).ok()?,
            phone: form.some("phone"),
            document,
        },
        package: PackageCode::parse(form.get("package")).ok()?,
        day: day?,
        minute: u16::try_from(time.hour() * 60 + time.minute()).ok()?,
        company: form.some("company"),
        language: Language::parse(form.get("language")).unwrap_or(t.lang),
    })
}

async fn booked(
    State(state): State<AppState>,
    reader: Reader,
    Path(code): Path<BookingCode>,
) -> Result<Response, Failed> {
    let t = reader.t;
    let booking = app::booking::find(&state, &reader.actor, &code).await.or_page(&reader)?;
    let template = BookedPage {
        shell: Shell::new(&state, &reader, Some(Place::Book), t.get("staff-booked-title"), "").await,
        code: booking.code.to_string(),
        name: booking.name,
        when: t.with(
            "staff-booked-when",
            &[("day", &t.weekday(booking.day)), ("time", &t.minute(booking.minute))],
        ),
        package: t.package(&booking.package),
        company: booking.company.unwrap_or_else(|| t.get("staff-self-pay")),
    };
    Ok(page(StatusCode::OK, &template))
}
