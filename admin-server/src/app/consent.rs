//! Consents after check-in: what a visit rests on, and taking one back at the desk.

use super::{Actor, AppError, Permission};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::consent::{ConsentRow, Sheet};
use crate::store::{self, Begun, Key};
use checkup_core::api::consent::{ConsentList, ConsentView};
use checkup_core::consent::{ConsentState, Purpose, Withdraw};
use checkup_core::ids::VisitId;
use checkup_core::machine::Machine as _;
use std::collections::BTreeMap;

/// The consents of a visit. That they were read is noted.
pub async fn of_visit(state: &AppState, actor: &Actor, id: VisitId) -> Result<ConsentList, AppError> {
    actor.require(Permission::SeeConsents)?;
    let sheet = store::consent::sheet(state.store.db(), id).await?.ok_or_else(not_found)?;
    let entry = Entry::new("consent.read", "visit", id).of_patient(sheet.visit.patient.id.uuid());
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    Ok(view(actor, sheet))
}

/// The person takes a consent back; gives the consents as they stand then.
pub async fn withdraw(
    state: &AppState,
    actor: &Actor,
    id: VisitId,
    purpose: Purpose,
    key: Option<&Key>,
) -> Result<ConsentList, AppError> {
    actor.require(Permission::WithdrawConsent)?;
    let (staff, _) = actor.staff()?;
    let mut tx = match state.begin(actor, key, &("consent.withdraw", id, purpose)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let visit = store::visit::lock(tx.conn(), id).await?.ok_or_else(not_found)?;
    // Two desks, or a check-in elsewhere: one after the other.
    store::patient::hold(tx.conn(), visit.patient.id).await?;
    let sheet = store::consent::sheet(tx.conn(), id).await?.ok_or_else(not_found)?;
    let of_purpose = |row: &&ConsentRow| row.answer.purpose == purpose;
    let row = sheet.consents.iter().find(of_purpose);
    row.ok_or_else(|| AppError::not_found("consent-not-found"))?.state().decide(&Withdraw)?;
    store::consent::withdraw(tx.conn(), visit.patient.id, purpose, staff, tx.now()).await?;
    let sheet = store::consent::sheet(tx.conn(), id).await?.ok_or_else(not_found)?;
    let answer = view(actor, sheet);
    tx.audit(Entry::new("consent.withdraw", "visit", id).of_patient(visit.patient.id.uuid()));
    tx.commit(&answer).await?;
    state.live.publish(Change::Visit(id));
    Ok(answer)
}

/// What was taken back, by visit; for the lists of those who see the day.
pub async fn withdrawn(
    state: &AppState,
    actor: &Actor,
    ids: &[VisitId],
) -> Result<BTreeMap<VisitId, Vec<Purpose>>, AppError> {
    actor.require(Permission::SeeDay)?;
    let rows = store::consent::of_visits(state.store.db(), ids).await?;
    let taken_back = |rows: Vec<ConsentRow>| {
        let rows = rows.into_iter().filter(|row| row.state() == ConsentState::Withdrawn);
        rows.map(|row| row.answer.purpose).collect::<Vec<_>>()
    };
    let by_visit = rows.into_iter().map(|(visit, rows)| (visit, taken_back(rows)));
    Ok(by_visit.filter(|(_, purposes)| !purposes.is_empty()).collect())
}

fn not_found() -> AppError {
    AppError::not_found("visit-not-found")
}

fn view(actor: &Actor, sheet: Sheet) -> ConsentList {
    let Sheet { visit, consents, signatures, names } = sheet;
    let name = &visit.patient.name;
    let consent = |row: ConsentRow| ConsentView {
        purpose: row.answer.purpose,
        state: row.state(),
        text_version: row.answer.text_version.clone(),
        language: row.language,
        noted_at: row.noted_at,
        signature: signatures.get(&row.given_in).cloned(),
        withdrawn_at: row.withdrawn.map(|(at, _)| at),
        withdrawn_by: row.withdrawn.and_then(|(_, by)| names.get(&by).cloned()),
    };
    ConsentList {
        visit: visit.id,
        ticket: visit.ticket.clone(),
        day: visit.day,
        name: if actor.may(Permission::SeeNames) { name.as_str().to_owned() } else { name.masked() },
        company: visit.company.clone(),
        consents: consents.into_iter().map(consent).collect(),
    }
}
