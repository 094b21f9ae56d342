//! Referrals: issued by a doctor, followed up until the answer is here.

use super::error::condition;
use super::{Actor, AppError, Permission, check_printable};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::referral::{NewReferral, PartnerRow, ReferralRow};
use crate::store::{self, Begun, Key, StoreError};
use checkup_core::api::referral::{
    CreateReferral, PartnerList, PartnerView, ReferralAction, ReferralList, ReferralView,
};
use checkup_core::ids::{ReferralId, VisitId};
use checkup_core::reason::Reason;
use checkup_core::referral;
use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

/// Characters of a department's name.
const SPECIALTY_MAX: usize = 200;
/// Characters of a reason or note.
const TEXT_MAX: usize = 4_000;

/// Hospitals to refer to, in order of name.
pub async fn partners(state: &AppState, actor: &Actor) -> Result<PartnerList, AppError> {
    actor.require(Permission::FollowReferrals)?;
    let rows = store::referral::partners(state.store.db()).await?;
    Ok(PartnerList { partners: rows.into_iter().map(partner_view).collect() })
}

/// Issues a referral. The last day in time follows from the urgency.
pub async fn create(
    state: &AppState,
    actor: &Actor,
    visit: VisitId,
    request: CreateReferral,
    key: Option<&Key>,
) -> Result<ReferralView, AppError> {
    actor.require(Permission::Refer)?;
    let (staff, _) = actor.staff()?;
    let mut tx = match state.begin(actor, key, &("referral.create", visit, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let cases = store::result::lock_cases(tx.conn(), &[visit]).await?;
    let case = cases.get(&visit).ok_or_else(|| AppError::not_found("visit-not-found"))?;
    let partners = store::referral::partners(tx.conn()).await?;
    if !partners.iter().any(|partner| partner.id == request.partner) {
        return Err(AppError::invalid_field("/partner", condition("partner-not-found")));
    }
    let today = state.clock.today();
    let new = NewReferral {
        id: ReferralId::new(Uuid::now_v7()),
        visit,
        partner: request.partner,
        specialty: required("/specialty", "referral-specialty-missing", &request.specialty, SPECIALTY_MAX)?,
        reason: required("/reason", "referral-reason-missing", &request.reason, TEXT_MAX)?,
        urgency: request.urgency,
        due: request.urgency.due(today),
        issued_by: staff,
    };
    store::referral::insert(tx.conn(), &new, tx.now()).await?;
    let row = store::referral::lock(tx.conn(), new.id).await?;
    let row = row.ok_or_else(|| StoreError::corrupt("referral", new.id))?;
    let answer = view(actor, &row, today);
    tx.audit(Entry::new("referral.create", "referral", new.id).of_patient(case.patient.uuid()));
    tx.commit(&answer).await?;
    state.live.publish(Change::Referrals);
    state.live.publish(Change::Visit(visit));
    Ok(answer)
}

/// Referrals in which somebody still has to do something, the most overdue first.
pub async fn list(state: &AppState, actor: &Actor) -> Result<ReferralList, AppError> {
    actor.require(Permission::FollowReferrals)?;
    let today = state.clock.today();
    let rows = store::referral::open(state.store.db()).await?;
    Ok(ReferralList { referrals: rows.iter().map(|row| view(actor, row, today)).collect() })
}

/// Notes what happened to a referral.
pub async fn command(
    state: &AppState,
    actor: &Actor,
    id: ReferralId,
    request: ReferralAction,
    key: Option<&Key>,
) -> Result<ReferralView, AppError> {
    actor.require(Permission::FollowReferrals)?;
    let mut tx = match state.begin(actor, key, &("referral.command", id, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let row = store::referral::lock(tx.conn(), id).await?;
    let mut row = row.ok_or_else(|| AppError::not_found("referral-not-found"))?;
    let note = request.note.as_deref().map(str::trim).filter(|note| !note.is_empty());
    let note = note.map(|note| required("/note", "note-missing", note, TEXT_MAX)).transpose()?;
    let reason = note.as_deref().and_then(|note| Reason::new(note).ok());
    row.state = referral::decide(row.state, request.command, reason.as_ref())?;
    store::referral::set_state(tx.conn(), id, row.state, note.as_deref(), tx.now()).await?;
    let answer = view(actor, &row, state.clock.today());
    tx.audit(Entry::new("referral.command", "referral", id).of_patient(row.patient.uuid()));
    tx.commit(&answer).await?;
    state.live.publish(Change::Referrals);
    state.live.publish(Change::Visit(row.visit));
    Ok(answer)
}

/// A text that must be there, NFC and without surrounding blanks.
fn required(field: &str, code: &'static str, text: &str, max: usize) -> Result<String, AppError> {
    let text: String = text.trim().nfc().filter(|c| *c == '\n' || !c.is_control()).collect();
    if text.is_empty() {
        return Err(AppError::invalid_field(field, condition(code)));
    }
    if text.chars().count() > max {
        return Err(AppError::invalid_field(field, condition("text-too-long")));
    }
    check_printable(field, &text)?;
    Ok(text)
}

fn partner_view(row: PartnerRow) -> PartnerView {
    PartnerView { id: row.id, name: row.name, place: row.place }
}

/// A referral as this actor may see it.
pub fn view(actor: &Actor, row: &ReferralRow, today: NaiveDate) -> ReferralView {
    let name = if actor.may(Permission::SeeNames) { row.name.as_str().to_owned() } else { row.name.masked() };
    ReferralView {
        id: row.id,
        visit: row.visit,
        ticket: row.ticket.clone(),
        name,
        partner: partner_view(row.partner.clone()),
        specialty: row.specialty.clone(),
        reason: row.reason.clone(),
        urgency: row.urgency,
        due: row.due,
        state: row.state,
        overdue: referral::is_overdue(row.state, row.due, today),
        issued_at: row.issued_at,
    }
}
