//! Result messages of laboratories: matched by the tube's label to a visit and by code to its order. What does not
//! match is listed with its reason until a person matches or dismisses it; no byte is lost.

mod matching;
mod received;

pub use received::{Observation, Observed, Received, TestCode};

use super::error::condition;
use super::result::{Incoming, Recorder, tell};
use super::{Actor, AppError, Permission, check_keepable};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::lab_message::{MessageRow, UnmatchedRow};
use crate::store::result::{Case, Source, SpecimenOfVisit};
use crate::store::{self, Begun, Key, StoreError};
use checkup_core::api::lab_message::{
    ImportReport, MessageOutcome, ResolveUnmatched, UnmatchedList, UnmatchedView,
};
use checkup_core::catalog::Catalogue;
use checkup_core::codes::Barcode;
use checkup_core::ids::{MessageId, OrderId, StaffId, UnmatchedId, VisitId};
use checkup_core::lab::result::ResultStatus;
use chrono::{DateTime, Utc};
use matching::Mismatch;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Characters of the reason for which something is dismissed.
const REASON_MAX: usize = 1_000;

/// Takes messages in. Each is stored once: the same bytes again are reported as a duplicate and change nothing.
pub async fn import(
    state: &AppState,
    actor: &Actor,
    received: Vec<Received>,
    key: Option<&Key>,
) -> Result<ImportReport, AppError> {
    actor.require(Permission::ImportResults)?;
    if received.is_empty() {
        return Err(AppError::invalid_code("lab-file-empty"));
    }
    let by = actor.staff().ok().map(|(id, _)| id);
    let digests: Vec<String> = received.iter().map(|message| digest(&message.raw)).collect();
    let mut tx = match state.begin(actor, key, &("lab_message.import", &digests)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    store::lab_message::queue_imports(tx.conn()).await?;
    let known = store::lab_message::known(tx.conn(), &digests).await?;
    let observed = received.iter().filter_map(|message| message.content.as_ref().ok()).flatten();
    let mut barcodes: Vec<Barcode> = observed.filter_map(|o| Barcode::parse(&o.specimen).ok()).collect();
    barcodes.sort_unstable();
    barcodes.dedup();
    let specimens = store::result::specimens(tx.conn(), &barcodes).await?;
    let mut visits: Vec<VisitId> = specimens.values().map(|specimen| specimen.visit).collect();
    visits.sort_unstable();
    visits.dedup();
    let cases = store::result::lock_cases(tx.conn(), &visits).await?;

    let mut import = Import {
        known,
        specimens,
        cases,
        recorder: Recorder::new(state.catalogue, by, tx.now()),
        catalogue: state.catalogue,
        by,
        now: tx.now(),
        messages: Vec::new(),
        unmatched: Vec::new(),
    };
    let messages: Vec<_> =
        received.into_iter().zip(digests).map(|(message, digest)| import.message(message, digest)).collect();
    for case in import.cases.values_mut() {
        import.recorder.derive(case);
    }
    let recorded = import.recorder.finish();
    store::lab_message::insert(tx.conn(), &import.messages).await?;
    store::result::record(tx.conn(), &recorded, tx.now()).await?;
    store::lab_message::insert_unmatched(tx.conn(), &import.unmatched).await?;
    for message in &messages {
        tx.audit(Entry::new("lab_message.import", "lab_message", message.id));
    }
    for visit in recorded.visits() {
        let patient = import.cases.get(&visit).map(|case| case.patient.uuid());
        let entry = Entry::new("result.import", "visit", visit);
        tx.audit(patient.map_or(entry.clone(), |patient| entry.of_patient(patient)));
    }
    let answer = ImportReport { messages };
    tx.commit(&answer).await?;
    tell(state, &recorded);
    state.live.publish(Change::Laboratory);
    Ok(answer)
}

/// SHA-256, hexadecimal.
fn digest(bytes: &[u8]) -> String {
    crate::digest::sha256(bytes)
}

/// One import under way.
struct Import<'a> {
    known: BTreeMap<String, MessageId>,
    specimens: BTreeMap<Barcode, SpecimenOfVisit>,
    cases: BTreeMap<VisitId, Case>,
    recorder: Recorder<'a>,
    catalogue: &'a Catalogue,
    by: Option<StaffId>,
    now: DateTime<Utc>,
    messages: Vec<MessageRow>,
    unmatched: Vec<UnmatchedRow>,
}

impl Import<'_> {
    fn message(&mut self, received: Received, digest: String) -> MessageOutcome {
        let Received { raw, control_id, content } = received;
        let mut outcome = MessageOutcome {
            id: MessageId::new(Uuid::now_v7()),
            control_id,
            duplicate: false,
            stored: 0,
            unchanged: 0,
            unmatched: Vec::new(),
            refused: content.as_ref().err().map(|code| (*code).to_owned()),
        };
        if let Some(first) = self.known.get(&digest) {
            return MessageOutcome { id: *first, duplicate: true, ..outcome };
        }
        self.known.insert(digest.clone(), outcome.id);
        self.messages.push(MessageRow {
            id: outcome.id,
            control_id: outcome.control_id.clone(),
            digest,
            body: raw,
            refused: outcome.refused.clone(),
            received_by: self.by,
            received_at: self.now,
        });
        for observation in content.unwrap_or_default() {
            match self.observation(outcome.id, &observation) {
                Ok(Some(super::result::Taken::Stored(_))) => outcome.stored += 1,
                Ok(Some(super::result::Taken::Unchanged(_))) => outcome.unchanged += 1,
                Ok(None) => {}
                Err(mismatch) => {
                    let row = self.wait(outcome.id, &observation, mismatch);
                    outcome.unmatched.push(view(&row));
                    self.unmatched.push(row);
                }
            }
        }
        outcome
    }

    /// `None` for a value that the sender only announces.
    fn observation(
        &mut self,
        message: MessageId,
        observation: &Observation,
    ) -> Result<Option<super::result::Taken>, Mismatch> {
        let Some(status) = observation.status else { return Ok(None) };
        let specimen = matching::specimen(&self.specimens, observation)?;
        let case =
            self.cases.get_mut(&specimen.visit).ok_or_else(|| matching::unknown_specimen(observation))?;
        matching::same_patient(case, observation)?;
        let (order, item) = matching::order(self.catalogue, case, observation)?;
        let value = matching::value(item, observation, &observation.unit)?;
        let incoming = Incoming {
            order,
            value,
            status,
            source: Source::Laboratory(message),
            called: matching::called(observation),
        };
        Ok(Some(self.recorder.take(case, incoming)?))
    }

    fn wait(&self, message: MessageId, observation: &Observation, mismatch: Mismatch) -> UnmatchedRow {
        UnmatchedRow {
            id: UnmatchedId::new(Uuid::now_v7()),
            message,
            reason: mismatch.code,
            args: mismatch.args,
            specimen: observation.specimen.clone(),
            test: observation.test_text(),
            value: observation.value_text.clone(),
            unit: observation.unit.clone(),
            observation: serde_json::to_string(observation).unwrap_or_default(),
            received_at: self.now,
            is_resolved: false,
        }
    }
}

/// What waits for a person, the oldest first.
pub async fn unmatched(state: &AppState, actor: &Actor) -> Result<UnmatchedList, AppError> {
    actor.require(Permission::ImportResults)?;
    Ok(list(store::lab_message::open_unmatched(state.store.db()).await?))
}

/// Matches a received value to an order, or dismisses it.
pub async fn resolve(
    state: &AppState,
    actor: &Actor,
    id: UnmatchedId,
    request: ResolveUnmatched,
    key: Option<&Key>,
) -> Result<UnmatchedList, AppError> {
    actor.require(Permission::ImportResults)?;
    let by = actor.staff().ok().map(|(id, _)| id);
    let mut tx = match state.begin(actor, key, &("unmatched.resolve", id, &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let row = store::lab_message::lock_unmatched(tx.conn(), id).await?;
    let row = row.ok_or_else(|| AppError::not_found("unmatched-not-found"))?;
    if row.is_resolved {
        return Err(AppError::conflict_code("unmatched-resolved"));
    }
    let mut recorder = Recorder::new(state.catalogue, by, tx.now());
    let resolution = match &request {
        ResolveUnmatched::Assign { order, unit } => {
            let mut case = case_of(&tx, *order).await?;
            assign(state, &mut recorder, &mut case, &row, *order, unit.as_deref())?;
            tx.audit(Entry::new("unmatched.assign", "unmatched", id).of_patient(case.patient.uuid()));
            format!("assign:{order}")
        }
        ResolveUnmatched::Dismiss { reason } => {
            let reason = reason.trim();
            if reason.is_empty() {
                return Err(AppError::invalid_field("/reason", condition("reason-missing")));
            }
            check_keepable("/reason", reason)?;
            if reason.chars().count() > REASON_MAX {
                return Err(AppError::invalid_field("/reason", condition("text-too-long")));
            }
            tx.audit(Entry::new("unmatched.dismiss", "unmatched", id));
            format!("dismiss:{reason}")
        }
    };
    let recorded = recorder.finish();
    store::result::record(tx.conn(), &recorded, tx.now()).await?;
    store::lab_message::resolve(tx.conn(), id, by, &resolution, tx.now()).await?;
    let answer = list(store::lab_message::open_unmatched(tx.conn()).await?);
    tx.commit(&answer).await?;
    tell(state, &recorded);
    state.live.publish(Change::Laboratory);
    Ok(answer)
}

async fn case_of(tx: &store::Tx, order: OrderId) -> Result<Case, AppError> {
    let missing = || AppError::invalid_field("/order", condition("order-not-found"));
    let visit = store::result::visit_of_order(tx.conn(), order).await?.ok_or_else(missing)?;
    store::result::lock_cases(tx.conn(), &[visit]).await?.remove(&visit).ok_or_else(missing)
}

fn assign(
    state: &AppState,
    recorder: &mut Recorder<'_>,
    case: &mut Case,
    row: &UnmatchedRow,
    order: OrderId,
    unit: Option<&str>,
) -> Result<(), AppError> {
    let observation: Observation = serde_json::from_str(&row.observation)
        .map_err(|e| StoreError::corrupt("unmatched.observation", e))?;
    let item = case.orders.iter().find(|o| o.id == order).and_then(|o| state.catalogue.item(&o.item));
    let item = item.ok_or_else(|| AppError::invalid_field("/order", condition("order-not-found")))?;
    let unit = unit.map(str::trim).filter(|unit| !unit.is_empty()).unwrap_or(&observation.unit);
    let refused = |mismatch: Mismatch| AppError::conflict(mismatch.into_condition());
    let incoming = Incoming {
        order,
        value: matching::value(item, &observation, unit).map_err(refused)?,
        status: observation.status.unwrap_or(ResultStatus::Preliminary),
        source: Source::Laboratory(row.message),
        called: matching::called(&observation),
    };
    recorder.take(case, incoming).map_err(AppError::conflict)?;
    recorder.derive(case);
    Ok(())
}

fn list(rows: Vec<UnmatchedRow>) -> UnmatchedList {
    UnmatchedList { unmatched: rows.iter().map(view).collect() }
}

fn view(row: &UnmatchedRow) -> UnmatchedView {
    UnmatchedView {
        id: row.id,
        message: row.message,
        reason: row.reason.clone(),
        args: row.args.clone(),
        specimen: row.specimen.clone(),
        test: row.test.clone(),
        value: row.value.clone(),
        unit: row.unit.clone(),
        received_at: row.received_at,
    }
}
