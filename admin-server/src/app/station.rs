//! Stations: their queues, their load, and the board for everybody.

use super::visit::order_views;
use super::{Actor, AppError, Permission, routing};
use crate::state::AppState;
use crate::store;
use crate::store::step::{Load, StepRow};
use crate::store::visit::VisitRow;
use checkup_core::api::routing::Onward;
use checkup_core::api::station::{BoardNext, BoardView, QueueEntry, StationList, StationLoad, StationView};
use checkup_core::codes::StationCode;
use checkup_core::ids::VisitId;
use checkup_core::step::StepState;
use std::collections::BTreeMap;

/// Every station with its load today, in list order.
pub async fn list(state: &AppState, actor: &Actor) -> Result<StationList, AppError> {
    actor.require(Permission::WorkStation)?;
    let loads = store::step::loads(state.store.db(), state.clock.today()).await?;
    let line = |station: &StationCode| StationLoad {
        station: station.clone(),
        waiting: tally(&loads, station, |state, is_next| state == StepState::Waiting && is_next),
        busy: tally(&loads, station, |state, _| matches!(state, StepState::Called | StepState::Inside)),
        over: tally(&loads, station, |state, _| state.is_over()),
    };
    Ok(StationList { stations: state.catalogue.stations().iter().map(|s| line(&s.code)).collect() })
}

/// Who waits, is called and is inside at one station.
pub async fn view(state: &AppState, actor: &Actor, station: &StationCode) -> Result<StationView, AppError> {
    actor.require(Permission::WorkStation)?;
    if state.catalogue.station(station).is_none() {
        return Err(AppError::not_found("station-not-found"));
    }
    let db = state.store.db();
    let today = state.clock.today();
    let steps = store::step::present(db, today, station).await?;
    let ids: Vec<VisitId> = steps.iter().map(|step| step.visit).collect();
    let visits: BTreeMap<VisitId, VisitRow> =
        store::visit::by_ids(db, &ids).await?.into_iter().map(|row| (row.id, row)).collect();
    let orders = store::visit::orders(db, &ids).await?;
    let latest = store::result::latest_of(db, &ids).await?;
    let latest: BTreeMap<_, _> = latest.into_iter().map(|row| (row.order, row)).collect();
    let mut courses = routing::look(state, today).await?;
    let mut entry = |step: StepRow| {
        let visit = visits.get(&step.visit)?;
        let name = &visit.patient.name;
        Some(QueueEntry {
            visit: visit.id,
            step: step.id,
            ticket: visit.ticket.clone(),
            name: if actor.may(Permission::SeeNames) { name.as_str().to_owned() } else { name.masked() },
            sex: visit.patient.sex,
            age: u16::try_from(visit.patient.born.age_on(visit.day)).unwrap_or(u16::MAX),
            language: visit.language,
            state: step.state,
            since: step.since,
            orders: order_views(&orders, &latest, |o| o.visit == visit.id && o.station == *station),
            alerts: alerts(state, visit, station),
            onward: courses
                .remove(&visit.id)
                .and_then(|course| course.onward)
                .filter(|onward| onward.step == step.id),
        })
    };
    let mut present: Vec<QueueEntry> = steps.into_iter().filter_map(&mut entry).collect();
    // Whoever is called or inside first; then in the order in which the router will call them.
    present.sort_by_key(|person| {
        let waits = person.state == StepState::Waiting;
        let begins = person.onward.as_ref().map(|onward| onward.begins.likely);
        (waits, begins.is_none(), begins, person.since)
    });
    let loads = store::step::loads(db, today).await?;
    Ok(StationView {
        station: station.clone(),
        present,
        coming: tally(&loads, station, |state, is_next| state == StepState::Waiting && !is_next),
        over: tally(&loads, station, |state, _| state.is_over()),
        rooms: routing::room_list(state, station, &store::routing::rooms(db).await?)?.rooms,
    })
}

/// How many of a station's steps are as wanted: in which state, and whether it is the person's next step.
fn tally(loads: &[Load], station: &StationCode, wanted: fn(StepState, bool) -> bool) -> u32 {
    let mine = loads.iter().filter(|load| load.station == station.as_str());
    let fits =
        mine.filter(|load| StepState::parse(&load.state).is_some_and(|s| wanted(s, load.is_next == 1)));
    u32::try_from(fits.map(|load| load.n).sum::<i64>()).unwrap_or_default()
}

/// Rules that found something about what is done here.
fn alerts(state: &AppState, visit: &VisitRow, station: &StationCode) -> Vec<String> {
    let here = |code| state.catalogue.item(code).is_some_and(|item| item.station == *station);
    let about = visit.findings.iter().filter(|finding| finding.items.iter().any(here));
    about.map(|finding| finding.rule.token().to_owned()).collect()
}

/// Who is called now, who is inside and who will be called, names masked.
pub async fn board(state: &AppState, actor: &Actor) -> Result<BoardView, AppError> {
    actor.require(Permission::SeeBoard)?;
    let (db, today) = (state.store.db(), state.clock.today());
    let courses = routing::look(state, today).await?;
    let onward: BTreeMap<VisitId, Onward> =
        courses.into_iter().filter_map(|(visit, course)| Some((visit, course.onward?))).collect();
    let ids: Vec<VisitId> = onward.keys().copied().collect();
    let line = |visit: VisitRow| {
        let onward = onward.get(&visit.id)?;
        Some(BoardNext {
            ticket: visit.ticket,
            masked_name: visit.patient.name.masked(),
            station: onward.station.clone(),
            begins: onward.begins,
        })
    };
    let mut next: Vec<BoardNext> =
        store::visit::by_ids(db, &ids).await?.into_iter().filter_map(line).collect();
    next.sort_by(|a, b| (a.begins.likely, &a.ticket).cmp(&(b.begins.likely, &b.ticket)));
    Ok(BoardView {
        called: store::visit::on_board(db, today, StepState::Called).await?,
        inside: store::visit::on_board(db, today, StepState::Inside).await?,
        next,
    })
}
