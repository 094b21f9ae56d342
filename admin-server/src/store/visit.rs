//! Visits with everything that a check-in creates, and the lists that staff see.

use super::consent::{self, ConsentRow, Rests};
use super::entity::{bill_line, critical, item_order, result, specimen, step, visit};
use super::patient::PatientRow;
use super::{StoreError, booking, conclusion, patient};
use checkup_core::api::checkin::Payer;
use checkup_core::api::station::BoardLine;
use checkup_core::billing::quote::QuoteLine;
use checkup_core::catalog::Specimen as Tube;
use checkup_core::codes::{Barcode, ItemCode, PackageCode, StationCode, TicketCode};
use checkup_core::consent::{ConsentAnswer, Signature};
use checkup_core::ids::{BookingId, CompanyId, OrderId, PatientId, SpecimenId, StepId, VisitId};
use checkup_core::lab::Flag;
use checkup_core::lab::order::OrderState;
use checkup_core::language::Language;
use checkup_core::package::{Answers, Finding};
use checkup_core::step::StepState;
use checkup_core::visit::VisitState;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::{Alias, Expr, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A visit with its person.
#[derive(Clone, Debug)]
pub struct VisitRow {
    /// Id.
    pub id: VisitId,
    /// The booking it came from.
    pub booking: BookingId,
    /// The person.
    pub patient: PatientRow,
    /// Employer's name.
    pub company: Option<String>,
    /// Package.
    pub package: PackageCode,
    /// Ticket.
    pub ticket: TicketCode,
    /// Day at the centre.
    pub day: NaiveDate,
    /// State.
    pub state: VisitState,
    /// Language.
    pub language: Language,
    /// What was answered at check-in.
    pub answers: Answers,
    /// What the preparation rules found.
    pub findings: Vec<Finding>,
    /// The step the person is at or goes to next.
    pub current_step: Option<StepId>,
    /// The step to which staff sent the person.
    pub pinned_step: Option<StepId>,
    /// Check-in time.
    pub checked_in_at: DateTime<Utc>,
}

/// A visit to be stored with all that belongs to it.
#[derive(Clone, Debug)]
pub struct NewVisit {
    /// Id.
    pub id: VisitId,
    /// Booking.
    pub booking: BookingId,
    /// Person.
    pub patient: PatientId,
    /// Employer.
    pub company: Option<CompanyId>,
    /// Package.
    pub package: PackageCode,
    /// Ticket.
    pub ticket: TicketCode,
    /// Day.
    pub day: NaiveDate,
    /// Language.
    pub language: Language,
    /// Answers to the questions.
    pub answers: Answers,
    /// What the rules found.
    pub findings: Vec<Finding>,
    /// Consent by purpose, as answered now.
    pub consents: Vec<ConsentAnswer>,
    /// How that was signed.
    pub signature: Option<Signature>,
    /// Consents of earlier visits on which this one rests.
    pub standing: Vec<ConsentRow>,
    /// Stations in order.
    pub steps: Vec<NewStep>,
    /// Specimens in order of draw.
    pub specimens: Vec<NewSpecimen>,
    /// Orders in the catalogue's order.
    pub orders: Vec<NewOrder>,
    /// What it costs, by line.
    pub lines: Vec<QuoteLine>,
}

/// A station to be stored.
#[derive(Clone, Debug)]
pub struct NewStep {
    /// Id.
    pub id: StepId,
    /// Station.
    pub station: StationCode,
    /// State; registration is done by checking in.
    pub state: StepState,
}

/// A specimen to be stored.
#[derive(Clone, Debug)]
pub struct NewSpecimen {
    /// Id.
    pub id: SpecimenId,
    /// Label.
    pub barcode: Barcode,
    /// Tube.
    pub tube: Tube,
    /// Where it is taken.
    pub station: StationCode,
}

/// An order to be stored.
#[derive(Clone, Debug)]
pub struct NewOrder {
    /// Id.
    pub id: OrderId,
    /// Item.
    pub item: ItemCode,
    /// Where it is done.
    pub station: StationCode,
    /// Its specimen.
    pub specimen: Option<SpecimenId>,
    /// The rule that keeps it from being done.
    pub cancelled_by: Option<String>,
}

/// Gives a visit the ticket that its person holds.
pub async fn set_ticket(
    conn: &impl ConnectionTrait,
    id: VisitId,
    ticket: &TicketCode,
) -> Result<(), StoreError> {
    visit::Entity::update_many()
        .col_expr(visit::Column::Ticket, Expr::value(ticket.as_str()))
        .filter(visit::Column::Id.eq(id.uuid()))
        .exec(conn)
        .await
        .map_err(StoreError::from_insert)?;
    Ok(())
}

fn place(at: usize) -> i32 {
    i32::try_from(at).unwrap_or(i32::MAX)
}

/// Stores a visit and everything that belongs to it.
pub async fn insert(
    conn: &impl ConnectionTrait,
    new: &NewVisit,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let json = |value: Result<String, serde_json::Error>| value.map_err(|e| StoreError::corrupt("visit", e));
    let model = visit::ActiveModel {
        id: Set(new.id.uuid()),
        booking_id: Set(new.booking.uuid()),
        patient_id: Set(new.patient.uuid()),
        company_id: Set(new.company.map(CompanyId::uuid)),
        package_code: Set(new.package.as_str().to_owned()),
        ticket: Set(new.ticket.as_str().to_owned()),
        day: Set(new.day),
        state: Set(VisitState::Open.as_str().to_owned()),
        language: Set(new.language.tag().to_owned()),
        answers: Set(json(serde_json::to_string(&new.answers))?),
        findings: Set(json(serde_json::to_string(&new.findings))?),
        // The router says where to go as soon as the visit is there.
        current_step: Set(None),
        checked_in_at: Set(now),
        ended_at: Set(None),
        pinned_step: Set(None),
        promised: Set(None),
        leave_reason: Set(None),
    };
    visit::Entity::insert(model).exec_without_returning(conn).await.map_err(StoreError::from_insert)?;
    insert_parts(conn, new, now).await
}

async fn insert_parts(
    conn: &impl ConnectionTrait,
    new: &NewVisit,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let visit_id = new.id.uuid();
    let rests = Rests {
        visit: new.id,
        patient: new.patient,
        language: new.language,
        new: &new.consents,
        signature: new.signature.as_ref(),
        standing: &new.standing,
    };
    consent::insert(conn, rests, now).await?;
    let steps = new.steps.iter().enumerate().map(|(at, row)| step::ActiveModel {
        id: Set(row.id.uuid()),
        visit_id: Set(visit_id),
        station: Set(row.station.as_str().to_owned()),
        position: Set(place(at)),
        state: Set(row.state.as_str().to_owned()),
        since: Set(now),
        called_at: Set(None),
        started_at: Set(row.state.is_over().then_some(now)),
        ended_at: Set(row.state.is_over().then_some(now)),
        skip_reason: Set(None),
    });
    step::Entity::insert_many(steps).exec_without_returning(conn).await?;
    if !new.specimens.is_empty() {
        let specimens = new.specimens.iter().enumerate().map(|(at, row)| specimen::ActiveModel {
            id: Set(row.id.uuid()),
            visit_id: Set(visit_id),
            barcode: Set(row.barcode.as_str().to_owned()),
            tube: Set(row.tube.token().to_owned()),
            station: Set(row.station.as_str().to_owned()),
            position: Set(place(at)),
            state: Set(checkup_core::lab::specimen::SpecimenState::Planned.as_str().to_owned()),
            collected_at: Set(None),
            collected_by: Set(None),
            reject_reason: Set(None),
        });
        specimen::Entity::insert_many(specimens)
            .exec_without_returning(conn)
            .await
            .map_err(StoreError::from_insert)?;
    }
    let orders = new.orders.iter().enumerate().map(|(at, row)| {
        let state = if row.cancelled_by.is_some() { OrderState::Cancelled } else { OrderState::Ordered };
        item_order::ActiveModel {
            id: Set(row.id.uuid()),
            visit_id: Set(visit_id),
            item: Set(row.item.as_str().to_owned()),
            station: Set(row.station.as_str().to_owned()),
            position: Set(place(at)),
            state: Set(state.as_str().to_owned()),
            specimen_id: Set(row.specimen.map(SpecimenId::uuid)),
            cancelled_by: Set(row.cancelled_by.clone()),
        }
    });
    item_order::Entity::insert_many(orders).exec_without_returning(conn).await?;
    insert_bill(conn, visit_id, &new.lines).await
}

async fn insert_bill(
    conn: &impl ConnectionTrait,
    visit_id: Uuid,
    lines: &[QuoteLine],
) -> Result<(), StoreError> {
    let shares =
        lines.iter().flat_map(|line| [(line, line.company, Payer::Company), (line, line.own, Payer::Own)]);
    let rows: Vec<_> = shares
        .filter(|(_, amount, _)| amount.minor != 0)
        .enumerate()
        .map(|(at, (line, amount, payer))| bill_line::ActiveModel {
            id: Set(Uuid::now_v7()),
            visit_id: Set(visit_id),
            position: Set(place(at)),
            code: Set(line.article.code().to_owned()),
            amount_minor: Set(amount.minor),
            currency: Set(amount.currency.code().to_owned()),
            vat_class: Set(line.vat.token().to_owned()),
            payer: Set(if payer == Payer::Company { "company" } else { "own" }.to_owned()),
        })
        .collect();
    if !rows.is_empty() {
        bill_line::Entity::insert_many(rows).exec_without_returning(conn).await?;
    }
    Ok(())
}

pub(super) async fn rows_of(
    conn: &impl ConnectionTrait,
    models: Vec<visit::Model>,
) -> Result<Vec<VisitRow>, StoreError> {
    let people = patient::by_ids(conn, models.iter().map(|m| m.patient_id)).await?;
    let companies = booking::company_names(conn, models.iter().filter_map(|m| m.company_id)).await?;
    let row = |m: visit::Model| {
        let person =
            people.get(&m.patient_id).ok_or_else(|| StoreError::corrupt("visit.patient_id", m.id))?;
        Ok(VisitRow {
            id: VisitId::new(m.id),
            booking: BookingId::new(m.booking_id),
            patient: person.clone(),
            company: m.company_id.and_then(|id| companies.get(&id).cloned()),
            package: PackageCode::parse(&m.package_code)
                .map_err(|e| StoreError::corrupt("visit.package", e))?,
            ticket: TicketCode::parse(&m.ticket).map_err(|e| StoreError::corrupt("visit.ticket", e))?,
            day: m.day,
            state: VisitState::parse(&m.state).ok_or_else(|| StoreError::corrupt("visit.state", m.id))?,
            language: Language::parse(&m.language).map_err(|e| StoreError::corrupt("visit.language", e))?,
            answers: serde_json::from_str(&m.answers).map_err(|e| StoreError::corrupt("visit.answers", e))?,
            findings: serde_json::from_str(&m.findings)
                .map_err(|e| StoreError::corrupt("visit.findings", e))?,
            current_step: m.current_step.map(StepId::new),
            pinned_step: m.pinned_step.map(StepId::new),
            checked_in_at: m.checked_in_at,
        })
    };
    models.into_iter().map(row).collect()
}

/// The visits of a day in order of ticket.
pub async fn of_day(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Vec<VisitRow>, StoreError> {
    let found = visit::Entity::find().filter(visit::Column::Day.eq(day)).order_by_asc(visit::Column::Ticket);
    rows_of(conn, found.all(conn).await?).await
}

/// These visits, in no particular order.
pub async fn by_ids(conn: &impl ConnectionTrait, ids: &[VisitId]) -> Result<Vec<VisitRow>, StoreError> {
    let found = visit::Entity::find().filter(visit::Column::Id.is_in(ids.iter().map(|id| id.uuid())));
    rows_of(conn, found.all(conn).await?).await
}

/// One visit.
pub async fn by_id(conn: &impl ConnectionTrait, id: VisitId) -> Result<Option<VisitRow>, StoreError> {
    Ok(by_ids(conn, &[id]).await?.pop())
}

/// The visit with this ticket on a day.
pub async fn by_ticket(
    conn: &impl ConnectionTrait,
    day: NaiveDate,
    ticket: &TicketCode,
) -> Result<Option<VisitRow>, StoreError> {
    let found = visit::Entity::find()
        .filter(visit::Column::Day.eq(day))
        .filter(visit::Column::Ticket.eq(ticket.as_str()));
    Ok(rows_of(conn, found.all(conn).await?).await?.pop())
}

/// The visit that a booking became.
pub async fn by_booking(
    conn: &impl ConnectionTrait,
    booking: BookingId,
) -> Result<Option<VisitRow>, StoreError> {
    let found = visit::Entity::find().filter(visit::Column::BookingId.eq(booking.uuid()));
    Ok(rows_of(conn, found.all(conn).await?).await?.pop())
}

/// The visit of this person on a day.
pub async fn of_person(
    conn: &impl ConnectionTrait,
    patient: PatientId,
    day: NaiveDate,
) -> Result<Option<VisitRow>, StoreError> {
    let found = visit::Entity::find()
        .filter(visit::Column::PatientId.eq(patient.uuid()))
        .filter(visit::Column::Day.eq(day));
    Ok(rows_of(conn, found.all(conn).await?).await?.pop())
}

/// Loads a visit for a write and holds it until the write ends.
pub async fn lock(conn: &impl ConnectionTrait, id: VisitId) -> Result<Option<VisitRow>, StoreError> {
    let found = visit::Entity::find_by_id(id.uuid()).lock_exclusive().all(conn).await?;
    Ok(rows_of(conn, found).await?.pop())
}

/// Ends a visit: every station is over, or the person went home.
pub async fn end(
    conn: &impl ConnectionTrait,
    id: VisitId,
    state: VisitState,
    reason: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    visit::Entity::update_many()
        .col_expr(visit::Column::CurrentStep, Expr::value(None::<Uuid>))
        .col_expr(visit::Column::PinnedStep, Expr::value(None::<Uuid>))
        .col_expr(visit::Column::State, Expr::value(state.as_str()))
        .col_expr(visit::Column::EndedAt, Expr::value(now))
        .col_expr(visit::Column::LeaveReason, Expr::value(reason.map(str::to_owned)))
        .filter(visit::Column::Id.eq(id.uuid()))
        .exec(conn)
        .await?;
    Ok(())
}

/// Keeps the step to which staff sent a person, or forgets it.
pub async fn pin(conn: &impl ConnectionTrait, id: VisitId, step: Option<StepId>) -> Result<(), StoreError> {
    visit::Entity::update_many()
        .col_expr(visit::Column::PinnedStep, Expr::value(step.map(StepId::uuid)))
        .filter(visit::Column::Id.eq(id.uuid()))
        .exec(conn)
        .await?;
    Ok(())
}

/// What a list line counts besides the visit itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Items without a result yet.
    pub results_open: u32,
    /// Latest values outside their range.
    pub abnormal: u32,
    /// Critical values not read back.
    pub critical: u32,
    /// Latest conclusion; 0 if none.
    pub conclusion_version: u32,
    /// A result changed after it.
    pub conclusion_outdated: bool,
}

#[derive(FromQueryResult)]
struct Count {
    visit_id: Uuid,
    n: i64,
}

fn number(n: i64) -> u32 {
    u32::try_from(n).unwrap_or_default()
}

/// Counts for these visits, in four queries however many there are.
pub async fn counts(
    conn: &impl ConnectionTrait,
    ids: &[VisitId],
) -> Result<BTreeMap<VisitId, Counts>, StoreError> {
    let uuids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let open = item_order::Entity::find()
        .select_only()
        .column(item_order::Column::VisitId)
        .column_as(item_order::Column::Id.count(), "n")
        .filter(item_order::Column::VisitId.is_in(uuids.clone()))
        .filter(
            item_order::Column::State
                .is_in(OrderState::ALL.into_iter().filter(|state| state.is_open()).map(OrderState::as_str)),
        )
        .group_by(item_order::Column::VisitId)
        .into_model::<Count>()
        .all(conn)
        .await?;
    let newer = Alias::new("newer");
    let superseded = Query::select()
        .expr(Expr::val(1))
        .from_as(result::Entity, newer.clone())
        .and_where(
            Expr::col((newer.clone(), result::Column::OrderId))
                .equals((result::Entity, result::Column::OrderId)),
        )
        .and_where(
            Expr::col((newer, result::Column::Version))
                .gt(Expr::col((result::Entity, result::Column::Version))),
        )
        .to_owned();
    let off = Flag::ALL.into_iter().filter(|flag| flag.is_abnormal()).map(Flag::token);
    let abnormal = result::Entity::find()
        .select_only()
        .column(result::Column::VisitId)
        .column_as(result::Column::Id.count(), "n")
        .filter(result::Column::VisitId.is_in(uuids.clone()))
        .filter(result::Column::Flag.is_in(off))
        .filter(Expr::exists(superseded).not())
        .group_by(result::Column::VisitId)
        .into_model::<Count>()
        .all(conn)
        .await?;
    let critical = critical::Entity::find()
        .select_only()
        .column(critical::Column::VisitId)
        .column_as(critical::Column::Id.count(), "n")
        .filter(critical::Column::VisitId.is_in(uuids))
        .filter(critical::Column::AcknowledgedAt.is_null())
        .group_by(critical::Column::VisitId)
        .into_model::<Count>()
        .all(conn)
        .await?;
    let mut counts: BTreeMap<VisitId, Counts> = ids.iter().map(|id| (*id, Counts::default())).collect();
    let mut add = |rows: Vec<Count>, set: fn(&mut Counts, u32)| {
        for row in rows {
            if let Some(of) = counts.get_mut(&VisitId::new(row.visit_id)) {
                set(of, number(row.n));
            }
        }
    };
    add(open, |of, n| of.results_open = n);
    add(abnormal, |of, n| of.abnormal = n);
    add(critical, |of, n| of.critical = n);
    for (visit, row) in conclusion::latest_of(conn, ids).await? {
        if let Some(of) = counts.get_mut(&visit) {
            of.conclusion_version = row.signed.version();
            of.conclusion_outdated = row.outdated;
        }
    }
    Ok(counts)
}

/// An order as stored.
#[derive(Clone, Debug)]
pub struct OrderRow {
    /// Id.
    pub id: OrderId,
    /// The visit.
    pub visit: VisitId,
    /// Item.
    pub item: ItemCode,
    /// Where it is done.
    pub station: StationCode,
    /// State.
    pub state: OrderState,
    /// Its specimen.
    pub specimen: Option<SpecimenId>,
    /// Why it is not done.
    pub cancelled_by: Option<String>,
}

/// The orders of these visits, in the catalogue's order within each.
pub async fn orders(conn: &impl ConnectionTrait, ids: &[VisitId]) -> Result<Vec<OrderRow>, StoreError> {
    let rows = item_order::Entity::find()
        .filter(item_order::Column::VisitId.is_in(ids.iter().map(|id| id.uuid())))
        .order_by_asc(item_order::Column::Position)
        .all(conn)
        .await?;
    let row = |m: item_order::Model| {
        Ok(OrderRow {
            id: OrderId::new(m.id),
            visit: VisitId::new(m.visit_id),
            item: ItemCode::parse(&m.item).map_err(|e| StoreError::corrupt("item_order.item", e))?,
            station: StationCode::parse(&m.station)
                .map_err(|e| StoreError::corrupt("item_order.station", e))?,
            state: OrderState::parse(&m.state)
                .ok_or_else(|| StoreError::corrupt("item_order.state", m.id))?,
            specimen: m.specimen_id.map(SpecimenId::new),
            cancelled_by: m.cancelled_by,
        })
    };
    rows.into_iter().map(row).collect()
}

/// Moves orders to another state; `why` is kept for cancelled ones.
pub async fn move_orders(
    conn: &impl ConnectionTrait,
    ids: &[OrderId],
    state: OrderState,
    why: Option<&str>,
) -> Result<(), StoreError> {
    if ids.is_empty() {
        return Ok(());
    }
    item_order::Entity::update_many()
        .col_expr(item_order::Column::State, Expr::value(state.as_str()))
        .col_expr(item_order::Column::CancelledBy, Expr::value(why.map(str::to_owned)))
        .filter(item_order::Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .exec(conn)
        .await?;
    Ok(())
}

/// Who is called, or who is inside, on a day: the newest first, with names masked.
pub async fn on_board(
    conn: &impl ConnectionTrait,
    day: NaiveDate,
    state: StepState,
) -> Result<Vec<BoardLine>, StoreError> {
    let steps = step::Entity::find()
        .filter(step::Column::State.eq(state.as_str()))
        .order_by_desc(step::Column::Since)
        .all(conn)
        .await?;
    let ids: Vec<_> = steps.iter().map(|s| VisitId::new(s.visit_id)).collect();
    let visits: BTreeMap<_, _> =
        by_ids(conn, &ids).await?.into_iter().filter(|v| v.day == day).map(|v| (v.id.uuid(), v)).collect();
    let line = |step: step::Model| {
        let visit = visits.get(&step.visit_id)?;
        let station = StationCode::parse(&step.station).ok()?;
        Some(BoardLine {
            ticket: visit.ticket.clone(),
            masked_name: visit.patient.name.masked(),
            station,
            called_at: step.since,
        })
    };
    Ok(steps.into_iter().filter_map(line).collect())
}
