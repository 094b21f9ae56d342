//! Ticket, guide sheet and tube labels of a visit, and the letter of a referral.

use super::{Printed, centre, print};
use crate::app::{Actor, AppError, Permission};
use crate::state::{AppState, CENTRE_OFFSET};
use crate::store::audit::Entry;
use crate::store::visit::VisitRow;
use crate::store::{self, StoreError};
use checkup_core::ids::{ReferralId, VisitId};
use checkup_core::language::Language;
use checkup_core::referral::ReferralState;
use checkup_core::report::doc::ReportNumber;
use checkup_core::report::guide::{Guide, Room};
use checkup_core::report::label::{Labels, Tube};
use checkup_core::report::paper::Paper;
use checkup_core::report::personal::Identity;
use checkup_core::report::referral_letter::{LetterResult, ReferralLetter};
use checkup_core::report::ticket::Ticket;
use checkup_core::report::{guide as guide_paper, label, referral_letter, ticket as ticket_paper};
use checkup_core::step::StepState;
use chrono::Datelike;

/// So many results lead a letter; who needs more asks for the report.
const RESULTS_IN_LETTER: usize = 20;

async fn found(state: &AppState, id: VisitId) -> Result<VisitRow, AppError> {
    let row = store::visit::by_id(state.store.db(), id).await?;
    row.ok_or_else(|| AppError::not_found("visit-not-found"))
}

async fn note(state: &AppState, actor: &Actor, what: &'static str, visit: &VisitRow) -> Result<(), AppError> {
    let entry = Entry::new(what, "visit", visit.id).of_patient(visit.patient.id.uuid());
    Ok(state.store.record_read(actor.by(), state.clock.now(), entry).await?)
}

/// The ticket of a visit, for a roll; in the person's language unless another is asked for.
pub async fn ticket(
    state: &AppState,
    actor: &Actor,
    id: VisitId,
    language: Option<Language>,
) -> Result<Printed, AppError> {
    actor.require(Permission::CheckIn)?;
    let visit = found(state, id).await?;
    let steps = store::step::of_visits(state.store.db(), &[id]).await?;
    let first = steps.into_iter().find(|step| Some(step.id) == visit.current_step && !step.state.is_over());
    let input = Ticket {
        centre: centre(state),
        ticket: visit.ticket.clone(),
        day: visit.day,
        at: visit.checked_in_at,
        masked_name: visit.patient.name.masked(),
        first: first.map(|step| step.station),
        place: None,
    };
    let doc = ticket_paper::ticket(&input, language.unwrap_or(visit.language)).map_err(AppError::conflict)?;
    note(state, actor, "ticket.print", &visit).await?;
    print(doc).await
}

/// The guide sheet of a visit, for A4 or a roll.
pub async fn guide(
    state: &AppState,
    actor: &Actor,
    id: VisitId,
    paper: Paper,
    language: Option<Language>,
) -> Result<Printed, AppError> {
    actor.require(Permission::CheckIn)?;
    let db = state.store.db();
    let visit = found(state, id).await?;
    let steps = store::step::of_visits(db, &[id]).await?;
    let orders = store::visit::orders(db, &[id]).await?;
    let rooms = steps
        .into_iter()
        .filter(|step| step.state != StepState::Skipped)
        .map(|step| {
            let here = orders.iter().filter(|o| o.station == step.station && o.cancelled_by.is_none());
            let items: Vec<_> = here.map(|order| order.item.clone()).collect();
            let hungry = |code| state.catalogue.item(code).is_some_and(|item| item.fasting_hours > 0);
            Room {
                minutes: state.catalogue.station(&step.station).map_or(0, |s| s.minutes_typical),
                fasting: items.iter().any(hungry),
                done: step.state.is_over(),
                place: None,
                station: step.station,
                items,
            }
        })
        .collect();
    let input = Guide {
        centre: centre(state),
        ticket: visit.ticket.clone(),
        day: visit.day,
        name: visit.patient.name.masked(),
        package: visit.package.clone(),
        rooms,
        findings: visit.findings.clone(),
    };
    let language = language.unwrap_or(visit.language);
    let doc = guide_paper::guide(&input, paper, language).map_err(AppError::conflict)?;
    note(state, actor, "guide.print", &visit).await?;
    print(doc).await
}

/// The labels of a visit's tubes that will be taken, one a page, in the order of draw. In the language of whoever draws.
pub async fn labels(
    state: &AppState,
    actor: &Actor,
    id: VisitId,
    language: Option<Language>,
) -> Result<Printed, AppError> {
    actor.require(Permission::Collect)?;
    let db = state.store.db();
    let visit = found(state, id).await?;
    let orders = store::visit::orders(db, &[id]).await?;
    let specimens = store::specimen::of_visits(db, &[id]).await?;
    let tubes: Vec<Tube> = specimens
        .into_iter()
        .filter(|row| row.state.is_due() || row.state.is_usable())
        .map(|row| Tube {
            items: orders.iter().filter(|o| o.specimen == Some(row.id)).map(|o| o.item.clone()).collect(),
            barcode: row.barcode,
            container: row.tube,
        })
        .collect();
    if tubes.is_empty() {
        return Err(AppError::conflict_code("no-specimens"));
    }
    let input = Labels {
        centre: centre(state),
        ticket: visit.ticket.clone(),
        day: visit.day,
        name: visit.patient.name.as_str().to_owned(),
        born: visit.patient.born.date().year(),
        tubes,
    };
    let doc = label::labels(&input, language.unwrap_or(actor.language)).map_err(AppError::conflict)?;
    note(state, actor, "labels.print", &visit).await?;
    print(doc).await
}

/// The letter of a referral, with the results outside their range as they stand now.
pub async fn letter(
    state: &AppState,
    actor: &Actor,
    id: ReferralId,
    language: Language,
) -> Result<Printed, AppError> {
    actor.require(Permission::FollowReferrals)?;
    let db = state.store.db();
    let not_found = || AppError::not_found("referral-not-found");
    let (row, doctor) = store::referral::by_id(db, id).await?.ok_or_else(not_found)?;
    if row.state == ReferralState::Cancelled {
        return Err(AppError::conflict_code("referral-cancelled"));
    }
    let case = store::result::cases(db, &[row.visit]).await?.remove(&row.visit).ok_or_else(not_found)?;
    let holder = store::report::holder(db, row.visit).await?.ok_or_else(not_found)?;
    let before = store::referral::of_visit(db, row.visit).await?;
    let place = before.iter().position(|other| other.id == id).unwrap_or_default() + 1;
    let number = format!("{}-{}-R{place}", case.day.format("%Y%m%d"), case.ticket);
    let mut results: Vec<LetterResult> = case
        .orders
        .iter()
        .filter_map(|order| case.latest.get(&order.id))
        .filter(|result| result.flag.is_abnormal())
        .filter_map(|result| {
            Some(LetterResult {
                item: result.item.clone(),
                value: result.value.clone()?,
                flag: result.flag,
                low: result.low.clone(),
                high: result.high.clone(),
            })
        })
        .collect();
    // Stable: within the same weight the catalogue's order stays.
    results.sort_by_key(|result| !result.flag.is_critical());
    results.truncate(RESULTS_IN_LETTER);
    let input = ReferralLetter {
        centre: centre(state),
        number: ReportNumber::parse(&number).map_err(|e| StoreError::corrupt("letter number", e))?,
        issued_on: row.issued_at.with_timezone(&CENTRE_OFFSET).date_naive(),
        identity: Identity {
            name: holder.name.as_str().to_owned(),
            birth_date: case.born.date(),
            sex: case.sex,
            document: holder.document,
            document_number: None,
            company: None,
        },
        ticket: case.ticket.clone(),
        visit_date: case.day,
        partner: row.partner.name.clone(),
        place: row.partner.place.clone(),
        specialty: row.specialty.clone(),
        reason: row.reason.clone(),
        urgency: row.urgency,
        due: row.due,
        results,
        doctor,
    };
    let doc = referral_letter::referral_letter(&input, language);
    let entry = Entry::new("referral.print", "referral", id).of_patient(row.patient.uuid());
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    print(doc).await
}
