//! A doctor's conclusion: suggested by rules, made by a signature, never overwritten.

use super::{Actor, AppError, Permission, check_keepable, check_printable};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::conclusion::ConclusionRow;
use crate::store::result::{Case, ResultRow};
use crate::store::{self, Begun, Key};
use checkup_core::api::computed::ComputedView;
use checkup_core::api::conclusion::{ConclusionView, SignConclusion};
use checkup_core::catalog::Catalogue;
use checkup_core::codes::ItemCode;
use checkup_core::conclusion::{self, Draft, SignContext};
use checkup_core::ids::{ConclusionId, OrderId, VisitId};
use checkup_core::judgement::risk::{self, History};
use checkup_core::judgement::{self, ExamKind, Facts, Suggestion, Uncounted, treated_by};
use checkup_core::lab::Flag;
use checkup_core::lab::order::{self, OrderCommand, OrderState};
use checkup_core::package::{FastedHours, Person};
use checkup_core::quantity::Reported;
use checkup_core::visit::{self, VisitCommand};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

/// Signs a conclusion, or an amendment to one.
pub async fn sign(
    state: &AppState,
    actor: &Actor,
    visit: VisitId,
    request: SignConclusion,
    key: Option<&Key>,
) -> Result<ConclusionView, AppError> {
    actor.require(Permission::Sign)?;
    let (staff, name) = actor.staff()?;
    let mut tx = match state.begin(actor, key, &("conclusion.sign", visit, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let mut cases = store::result::lock_cases(tx.conn(), &[visit]).await?;
    let case = cases.remove(&visit).ok_or_else(|| AppError::not_found("visit-not-found"))?;
    let concluded = visit::apply(visit::decide(case.state, VisitCommand::Conclude)?);
    let current = store::conclusion::latest_of(tx.conn(), &[visit]).await?.remove(&visit);
    let suggestion = suggestion(state.catalogue, &case);
    let uncounted = uncounted(&suggestion, &case);
    let context = SignContext {
        suggestion: &suggestion,
        uncounted: &uncounted,
        kind: exam_kind(case.has_company),
        missing: missing(&case),
        current_version: current.map_or(0, |row| row.signed.version()),
        seen_version: request.seen_version,
    };
    let mut draft = draft(request);
    if draft.follows(&suggestion) && draft.passes_over(&uncounted).is_empty() {
        draft.override_reason = None;
    }
    check_printable("/text", &draft.text)?;
    check_keepable("/override_reason", draft.override_reason.as_deref().unwrap_or_default())?;
    let signed = conclusion::sign(draft, context, staff, tx.now())?;
    let row = ConclusionRow {
        id: ConclusionId::new(Uuid::now_v7()),
        visit,
        signed,
        signed_by_name: name.to_owned(),
        outdated: false,
    };
    store::conclusion::insert(tx.conn(), &row, &releasable(&case), concluded, tx.now()).await?;
    tx.audit(Entry::new("conclusion.sign", "conclusion", row.id).of_patient(case.patient.uuid()));
    let answer = view(&row);
    tx.commit(&answer).await?;
    state.live.publish(Change::Visit(visit));
    Ok(answer)
}

/// The texts as typed, NFC and without surrounding blanks; an empty reason is none.
fn draft(request: SignConclusion) -> Draft {
    let tidy = |text: String| text.trim().nfc().collect::<String>().replace("\r\n", "\n");
    Draft {
        class: request.class,
        kr: request.kr,
        text: tidy(request.text),
        override_reason: request.override_reason.map(tidy).filter(|reason| !reason.is_empty()),
        accept_missing: request.accept_missing,
    }
}

/// Whoever a company sends is examined under its duty to do so; everybody else asked for it.
pub const fn exam_kind(has_company: bool) -> ExamKind {
    if has_company { ExamKind::Periodic } else { ExamKind::OnRequest }
}

/// What the rules suggest from the results so far.
pub fn suggestion(catalogue: &Catalogue, case: &Case) -> Suggestion {
    judgement::suggest(&facts(catalogue, case))
}

/// The flagged results so far that do not count in that suggestion.
pub fn uncounted(suggestion: &Suggestion, case: &Case) -> Uncounted {
    let latest = case.orders.iter().filter_map(|order| case.latest.get(&order.id));
    let stands = latest.filter(|row| row.value.is_some());
    let flags: Vec<(ItemCode, Flag)> = stands.map(|row| (row.item.clone(), row.flag)).collect();
    judgement::uncounted(suggestion, &flags)
}

/// What the formulas say of the results so far. Of the history only the hours without food and
/// the medicines asked for at check-in are on record.
pub fn computed(catalogue: &Catalogue, case: &Case) -> Vec<ComputedView> {
    let history = History { fasted_hours: case.answers.fasted.map(FastedHours::get), ..History::default() };
    risk::assess(&facts(catalogue, case), &history).into_iter().map(ComputedView::from).collect()
}

fn facts<'a>(catalogue: &'a Catalogue, case: &Case) -> Facts<'a> {
    let person = Person { sex: case.sex, age: case.born.age_on(case.day) };
    let values: Vec<(ItemCode, Reported)> =
        case.latest.values().filter_map(|row| Some((row.item.clone(), row.value.clone()?))).collect();
    Facts::new(catalogue, person, &values).treated_for(&treated_by(&case.answers))
}

/// Items that were ordered, not cancelled, and have no value.
pub fn missing(case: &Case) -> usize {
    let open = case.orders.iter().filter(|order| order.state != OrderState::Cancelled);
    open.filter(|order| value_of(case, order.id).is_none()).count()
}

/// Orders whose value becomes part of the conclusion.
fn releasable(case: &Case) -> Vec<OrderId> {
    let ready = case.orders.iter().filter(|o| order::decide(o.state, OrderCommand::Release).is_ok());
    ready.map(|order| order.id).filter(|id| value_of(case, *id).is_some()).collect()
}

fn value_of(case: &Case, order: OrderId) -> Option<&Reported> {
    case.latest.get(&order).and_then(|row: &ResultRow| row.value.as_ref())
}

/// A version as it is sent and shown.
pub fn view(row: &ConclusionRow) -> ConclusionView {
    let draft = row.signed.content();
    ConclusionView {
        id: row.id,
        version: row.signed.version(),
        class: draft.class,
        kr: draft.kr.clone(),
        text: draft.text.clone(),
        override_reason: draft.override_reason.clone(),
        signed_by: row.signed.by(),
        signed_by_name: row.signed_by_name.clone(),
        signed_at: row.signed.at(),
        outdated: row.outdated,
    }
}
