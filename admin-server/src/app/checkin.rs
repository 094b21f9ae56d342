//! Check-in: from what was scanned to the visit with its stations, specimens and orders.

use super::routing::{self as way, Course};
use super::{Actor, AppError, Permission};
use crate::state::{AppState, Change};
use crate::store::audit::Entry;
use crate::store::booking::BookingRow;
use crate::store::visit::{NewOrder, NewSpecimen, NewStep, NewVisit, VisitRow};
use crate::store::{self, Begun, Key, StoreError};
use checkup_core::api::checkin::{CheckIn, CheckInOffer, Identify, Payer, TicketView, Who};
use checkup_core::billing::cover::Cover;
use checkup_core::billing::quote::{Conditions, quote};
use checkup_core::booking::{self, BookingCommand, BookingError, BookingState};
use checkup_core::codes::{Barcode, ItemCode, TicketCode};
use checkup_core::consent;
use checkup_core::ids::{OrderId, SpecimenId, StepId, VisitId};
use checkup_core::package::{self, Person, PriceBook, Wish, content_for, select};
use checkup_core::person::DocumentNumber;
use checkup_core::routing::{self, Plan};
use checkup_core::step::StepState;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Checking in at the kiosk or the desk is registration.
pub(super) const REGISTRATION: &str = "REG";

/// Finds today's booking for what was scanned or typed, and notes who was looked up.
pub async fn identify(state: &AppState, actor: &Actor, request: Identify) -> Result<CheckInOffer, AppError> {
    actor.require(Permission::CheckIn)?;
    let today = state.clock.today();
    let found = match request {
        Identify::Booking { code } => store::booking::by_code(state.store.db(), &code).await?,
        Identify::Document { kind, number, birth_date } => {
            let number =
                DocumentNumber::parse(kind, &number).map_err(|e| AppError::invalid_field("/number", e))?;
            let people = store::patient::by_document(state.store.db(), kind, &number).await?;
            let people: Vec<_> =
                people.iter().filter(|p| p.born.date() == birth_date).map(|p| p.id).collect();
            store::booking::of_people(state.store.db(), &people, today).await?.into_iter().next()
        }
    };
    let row = found.ok_or_else(|| AppError::not_found("booking-not-found"))?;
    let ticket = match booking::decide(row.state, row.day, BookingCommand::CheckIn { today }) {
        // Somebody booked twice: the day has one visit, and its ticket is the answer.
        Ok(_) => match store::visit::of_person(state.store.db(), row.patient.id, today).await? {
            Some(visit) => Some(ticket_of_visit(state, visit).await?),
            None => None,
        },
        Err(BookingError::AlreadyCheckedIn) if row.day == today => Some(ticket_of(state, &row).await?),
        Err(BookingError::AlreadyCheckedIn) => return Err(BookingError::OtherDay { planned: row.day }.into()),
        Err(error) => return Err(error.into()),
    };
    let entry = Entry::new("booking.identify", "booking", row.id).of_patient(row.patient.id.uuid());
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    offer(state, &row, ticket)
}

fn person_of(row: &BookingRow) -> Person {
    Person { sex: row.patient.sex, age: row.patient.born.age_on(row.day) }
}

fn cover_of(row: &BookingRow) -> Cover {
    if row.company.is_some() { Cover::Company } else { Cover::Own }
}

fn offer(state: &AppState, row: &BookingRow, ticket: Option<TicketView>) -> Result<CheckInOffer, AppError> {
    let person = person_of(row);
    let (tier, items) = content_for(state.catalogue, &row.package, person.sex, person.age, row.day)
        .map_err(AppError::conflict)?;
    Ok(CheckInOffer {
        booking: row.id,
        masked_name: row.patient.name.masked(),
        sex: person.sex,
        age: u16::try_from(person.age).unwrap_or(u16::MAX),
        company: row.company.as_ref().map(|(_, name)| name.clone()),
        package: row.package.clone(),
        items,
        price: tier.price,
        payer: if row.company.is_some() { Payer::Company } else { Payer::Own },
        minute: row.minute,
        language: row.language,
        ticket,
        given: Vec::new(),
    })
}

async fn ticket_of(state: &AppState, row: &BookingRow) -> Result<TicketView, AppError> {
    let visit = store::visit::by_booking(state.store.db(), row.id).await?;
    ticket_of_visit(state, visit.ok_or_else(|| StoreError::corrupt("booking.visit", row.id))?).await
}

async fn ticket_of_visit(state: &AppState, visit: VisitRow) -> Result<TicketView, AppError> {
    let steps = store::step::of_visits(state.store.db(), &[visit.id]).await?;
    let next = steps.iter().find(|step| Some(step.id) == visit.current_step).map(|step| step.station.clone());
    let open = steps.into_iter().filter(|step| !step.state.is_over()).map(|step| step.station);
    let route = open.filter(|s| s.as_str() != REGISTRATION).collect();
    let Course { onward, done, .. } =
        way::look(state, visit.day).await?.remove(&visit.id).unwrap_or_default();
    // The time of a way that was told a moment ago may have changed; where it leads stays as it was told.
    let onward = onward.filter(|onward| Some(&onward.station) == next.as_ref());
    Ok(TicketView {
        visit: visit.id,
        ticket: visit.ticket,
        next,
        route,
        findings: visit.findings,
        onward,
        done,
        due: None,
    })
}

/// Checks in: the booking becomes a visit. The same rules that the kiosk ran are run here and are the ones that count.
pub async fn check_in(
    state: &AppState,
    actor: &Actor,
    request: CheckIn,
    key: Option<&Key>,
) -> Result<TicketView, AppError> {
    actor.require(Permission::CheckIn)?;
    consent::check(&request.consents)?;
    let today = state.clock.today();
    let mut tx = match state.begin(actor, key, &("visit.check_in", &request)).await? {
        Begun::Replay(answer) => return Ok(answer),
        Begun::Fresh(tx) => tx,
    };
    let Who::Booking { booking } = request.who else { return Err(AppError::not_found("booking-not-found")) };
    let row = store::booking::lock(tx.conn(), booking).await?;
    let row = row.ok_or_else(|| AppError::not_found("booking-not-found"))?;
    let event = booking::decide(row.state, row.day, BookingCommand::CheckIn { today })?;
    // Somebody booked twice may check in at two kiosks at once: two bookings, so it is the person who is held.
    store::patient::hold(tx.conn(), row.patient.id).await?;
    if store::visit::of_person(tx.conn(), row.patient.id, today).await?.is_some() {
        return Err(BookingError::AlreadyCheckedIn.into());
    }
    let number = store::visit::next_ticket(tx.conn(), today).await?;
    let ticket = TicketCode::nth(number).ok_or_else(|| AppError::conflict_code("tickets-used-up"))?;
    let new = compose(state, &row, &request, ticket)?;
    store::visit::insert(tx.conn(), &new, tx.now()).await?;
    let state_now: BookingState = booking::apply(event);
    store::booking::set_state(tx.conn(), row.id, state_now).await?;
    let replanned = way::replan(state, &tx, today).await?;
    let Course { onward, done, .. } = replanned.course(new.id);
    let route = new.steps.iter().map(|step| step.station.clone()).filter(|s| s.as_str() != REGISTRATION);
    let answer = TicketView {
        visit: new.id,
        ticket: new.ticket.clone(),
        next: replanned.next(new.id),
        route: route.collect(),
        findings: new.findings.clone(),
        onward,
        done,
        due: None,
    };
    tx.audit(Entry::new("visit.check_in", "visit", new.id).of_patient(row.patient.id.uuid()));
    tx.audit(Entry::new("consent.record", "visit", new.id).of_patient(row.patient.id.uuid()));
    tx.commit(&answer).await?;
    state.live.publish(Change::Visit(new.id));
    state.live.publish(Change::Bookings);
    replanned.publish(state);
    Ok(answer)
}

/// Everything that a check-in creates, decided before anything is stored.
fn compose(
    state: &AppState,
    row: &BookingRow,
    request: &CheckIn,
    ticket: TicketCode,
) -> Result<NewVisit, AppError> {
    let person = person_of(row);
    let wish = Wish::plain(person, row.day);
    let selection = select(state.catalogue, &row.package, wish).map_err(AppError::conflict)?;
    let items = selection.all_items(state.catalogue);
    // What somebody does not know is no reason to stay outside: `assess` finds it, and staff ask again.
    let findings = package::assess(state.catalogue, &items, person, &request.answers);
    let plan = routing::plan(state.catalogue, &items, &findings);
    let steps: Vec<NewStep> = plan
        .stations()
        .into_iter()
        .map(|station| {
            let over = station.as_str() == REGISTRATION;
            let state = if over { StepState::Done } else { StepState::Waiting };
            NewStep { id: StepId::new(Uuid::now_v7()), station, state }
        })
        .collect();
    let (specimens, orders) = laboratory(state, &plan, &items, &findings)?;
    // List prices: the centre keeps no price book of its own yet.
    let book = PriceBook::default();
    let conditions = Conditions { book: &book, company: None, cover: cover_of(row), discounts: &[] };
    let quote = quote(state.catalogue, &selection, conditions).map_err(AppError::conflict)?;
    Ok(NewVisit {
        id: VisitId::new(Uuid::now_v7()),
        booking: row.id,
        patient: row.patient.id,
        company: row.company.as_ref().map(|(id, _)| *id),
        package: row.package.clone(),
        ticket,
        day: row.day,
        language: request.language,
        answers: request.answers.clone(),
        findings,
        consents: request.consents.clone(),
        steps,
        specimens,
        orders,
        lines: quote.lines,
    })
}

/// Orders for every item, and one specimen for every tube that the items at one station need, in order of draw.
fn laboratory(
    state: &AppState,
    plan: &Plan,
    items: &[ItemCode],
    findings: &[package::Finding],
) -> Result<(Vec<NewSpecimen>, Vec<NewOrder>), AppError> {
    // The catalogue's load refuses a package with an unknown item, so this cannot happen.
    let unknown = || AppError::Internal(anyhow::anyhow!("unknown-item"));
    let mut tubes = BTreeMap::new();
    let mut orders = Vec::with_capacity(items.len());
    for code in items {
        let item = state.catalogue.item(code).ok_or_else(unknown)?;
        if item.at_home() {
            continue;
        }
        let held = plan.held().contains(code);
        let rule = findings.iter().find(|f| held && f.blocks(code)).map(|f| f.rule.token().to_owned());
        let specimen = (!held && item.specimen.is_collected()).then(|| {
            let place = (item.specimen.draw_order(), item.specimen, item.station.clone());
            let new = || NewSpecimen {
                id: SpecimenId::new(Uuid::now_v7()),
                barcode: Barcode::from_bits(rand::random()),
                tube: item.specimen,
                station: item.station.clone(),
            };
            tubes.entry(place).or_insert_with(new).id
        });
        orders.push(NewOrder {
            id: OrderId::new(Uuid::now_v7()),
            item: code.clone(),
            station: item.station.clone(),
            specimen,
            cancelled_by: rule,
        });
    }
    Ok((tubes.into_values().collect(), orders))
}

/// The route of a visit as it stands, from its stored orders.
pub(super) fn plan_of(state: &AppState, visit: &VisitRow, orders: &[store::visit::OrderRow]) -> Plan {
    let items: Vec<ItemCode> = orders
        .iter()
        .filter(|order| order.visit == visit.id && order.cancelled_by.is_none())
        .map(|order| order.item.clone())
        .collect();
    routing::plan(state.catalogue, &items, &[])
}
