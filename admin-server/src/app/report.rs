//! The paper a guest takes home, made only from what a doctor signed.

use super::{Actor, AppError, Permission};
use crate::print::{self, Password};
use crate::state::AppState;
use crate::store::audit::Entry;
use crate::store::conclusion::ConclusionRow;
use crate::store::report::Holder;
use crate::store::result::{Case, ResultRow};
use crate::store::{self, StoreError};
use checkup_core::api::session::Role;
use checkup_core::codes::ItemCode;
use checkup_core::ids::{StaffId, VisitId};
use checkup_core::lab::order::OrderState;
use checkup_core::quantity::Reported;
use checkup_core::referral::ReferralState;
use checkup_core::report::doc::{Doc, ReportNumber, Text};
use checkup_core::report::form::{Edition, Form};
use checkup_core::report::personal::{self, Past, PersonalReport, trend};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// The signed result of a visit as PDF.
pub async fn personal_pdf(
    state: &AppState,
    actor: &Actor,
    visit: VisitId,
    edition: Edition,
) -> Result<Vec<u8>, AppError> {
    let doc = personal_doc(state, actor, visit, edition).await?;
    let bytes = tokio::task::spawn_blocking(move || print::render(&doc)).await;
    bytes.map_err(|e| AppError::Internal(e.into()))?.map_err(AppError::conflict)
}

/// The signed result of a visit as a paper, noted as printed. A conclusion that a later result has outdated is not printed:
/// the person would carry home what is known to be wrong.
pub async fn personal_doc(
    state: &AppState,
    actor: &Actor,
    visit: VisitId,
    edition: Edition,
) -> Result<Doc, AppError> {
    actor.require(Permission::Print)?;
    let db = state.store.db();
    let (case, signed) = settled(state, visit).await?;
    if signed.outdated {
        return Err(AppError::conflict_code("report-outdated"));
    }
    let holder = store::report::holder(db, visit).await?;
    let holder = holder.ok_or_else(|| AppError::not_found("visit-not-found"))?;
    let history = store::report::history(db, case.patient, first_shown(case.day), case.day).await?;
    let referral = referral(state, visit).await?;
    let mut report = fill(state, &case, &signed, holder, &history, referral)?;
    if edition.form() == Form::Vietnamese {
        report.examiners = examiners(state, &case).await?;
    }
    let doc = edition.of(&report, state.catalogue).map_err(AppError::conflict)?;
    let entry = Entry::new("report.print", "visit", visit).of_patient(case.patient.uuid());
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    Ok(doc)
}

/// The same paper, opening only with the password that was typed twice. A locked paper has other bytes each time.
pub async fn locked_pdf(
    state: &AppState,
    actor: &Actor,
    visit: VisitId,
    edition: Edition,
    typed: [&str; 2],
) -> Result<Vec<u8>, AppError> {
    actor.require(Permission::Print)?;
    let [password, again] = typed;
    let password = Password::typed_twice(password, again).map_err(AppError::invalid)?;
    let pdf = personal_pdf(state, actor, visit, edition).await?;
    let locked = tokio::task::spawn_blocking(move || print::lock(&pdf, &password)).await;
    locked.map_err(|e| AppError::Internal(e.into()))?.map_err(AppError::conflict)
}

/// The visit as its conclusion left it. Values and signature are read one after the other; a signature given between
/// the two would be printed with the values before it, so it is read again until both belong together.
async fn settled(state: &AppState, visit: VisitId) -> Result<(Case, ConclusionRow), AppError> {
    let db = state.store.db();
    let latest =
        async || store::conclusion::latest_of(db, &[visit]).await.map(|mut rows| rows.remove(&visit));
    loop {
        let before = latest().await?;
        let case = store::result::cases(db, &[visit]).await?.remove(&visit);
        let case = case.ok_or_else(|| AppError::not_found("visit-not-found"))?;
        let after = latest().await?.ok_or_else(|| AppError::conflict_code("report-not-signed"))?;
        if before.is_some_and(|row| row.id == after.id) {
            return Ok((case, after));
        }
    }
}

/// The referral that the person should follow: the latest that was not called off.
async fn referral(state: &AppState, visit: VisitId) -> Result<Option<personal::ReferralNote>, StoreError> {
    let rows = store::referral::of_visit(state.store.db(), visit).await?;
    let latest = rows.into_iter().rfind(|row| row.state != ReferralState::Cancelled);
    Ok(latest.map(|row| personal::ReferralNote {
        partner: Text::plain(&format!("{}, {}", row.partner.name, row.partner.place)),
        specialty: Text::plain(&row.specialty),
        reason: Text::plain(&row.reason),
        urgency: row.urgency,
        due: Some(row.due),
    }))
}

/// The physicians who recorded findings, for the one form that names who examined. What anybody else typed in names nobody.
async fn examiners(state: &AppState, case: &Case) -> Result<Vec<(ItemCode, String)>, StoreError> {
    let savers: Vec<StaffId> = case.latest.values().filter_map(|row| row.saved_by).collect();
    let doctors = store::staff::names_in(state.store.db(), &savers, Role::Doctor).await?;
    let by = |row: &ResultRow| Some((row.item.clone(), doctors.get(&row.saved_by?)?.clone()));
    Ok(case.latest.values().filter_map(by).collect())
}

fn fill(
    state: &AppState,
    case: &Case,
    signed: &ConclusionRow,
    holder: Holder,
    history: &History,
    referral: Option<personal::ReferralNote>,
) -> Result<PersonalReport, AppError> {
    let number = format!("{}-{}-{}", case.day.format("%Y%m%d"), case.ticket, signed.signed.version());
    let at_the_centre = signed.signed.at().with_timezone(&crate::state::CENTRE_OFFSET);
    let content = signed.signed.content();
    let suggested = super::conclusion::suggestion(state.catalogue, case);
    let mut actions =
        personal::follow_ups(&content.kr, &suggested.kr_follow_up, case.day, referral.is_some());
    actions.extend(open_results(case));
    Ok(PersonalReport {
        centre: personal::Centre {
            name: Text::plain(&state.centre.name),
            address: Text::plain(&state.centre.address),
            phone: Text::plain(&state.centre.phone),
        },
        identity: personal::Identity {
            name: holder.name.as_str().to_owned(),
            birth_date: case.born.date(),
            sex: case.sex,
            document: holder.document,
            document_number: holder.document_number,
            company: holder.company,
        },
        visit_date: case.day,
        issued_on: at_the_centre.date_naive(),
        number: ReportNumber::parse(&number).map_err(|e| StoreError::corrupt("report number", e))?,
        groups: groups(state, case, history),
        conclusion: personal::Conclusion {
            health_class: content.class,
            korean: content.kr.clone(),
            text: content.text.clone(),
            actions,
            signed_by: signed.signed_by_name.clone(),
            signed_at: signed.signed.at(),
        },
        referral,
        preparation: Vec::new(),
        answers: case.answers.clone(),
        examiners: Vec::new(),
    })
}

/// What the person must know is not in this paper: items that were ordered and have no value yet.
fn open_results(case: &Case) -> Vec<personal::Action> {
    let open = case.orders.iter().filter(|order| order.state.is_open());
    let names: Vec<Text> = open.map(|order| Text::key(format!("item-{}", order.item))).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let text = Text::with("report-results-open", vec![("items", Text::List(names))]);
    vec![personal::Action { text, due: None }]
}

/// Values of earlier visits by item, oldest first.
type History = BTreeMap<ItemCode, Vec<(NaiveDate, Reported)>>;

/// The first day whose values still stand beside those of `day`.
fn first_shown(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year().saturating_sub(trend::YEARS), 1, 1).unwrap_or(day)
}

/// Released values in the catalogue's order, by category.
fn groups(state: &AppState, case: &Case, history: &History) -> Vec<personal::Group> {
    let released = case.orders.iter().filter(|order| order.state == OrderState::Released);
    let mut rows: Vec<&ResultRow> = released.filter_map(|order| case.latest.get(&order.id)).collect();
    rows.sort_by_key(|row| state.catalogue.position(&row.item));
    let mut groups: Vec<personal::Group> = Vec::new();
    for row in rows {
        let (Some(item), Some(value)) = (state.catalogue.item(&row.item), &row.value) else { continue };
        let category = item.category.token();
        // A value that cannot be brought into this one's unit would stand in the wrong place beside it.
        let past = |(day, past): &(NaiveDate, Reported)| {
            Some(Past { day: *day, value: trend::comparable(item, past, value)? })
        };
        let line = personal::ResultLine {
            item: row.item.clone(),
            value: value.clone(),
            flag: row.flag,
            low: row.low.clone(),
            high: row.high.clone(),
            history: history.get(&row.item).into_iter().flatten().filter_map(past).collect(),
        };
        match groups.iter_mut().find(|group| group.category == category) {
            Some(group) => group.results.push(line),
            None => groups.push(personal::Group { category: category.to_owned(), results: vec![line] }),
        }
    }
    groups
}
