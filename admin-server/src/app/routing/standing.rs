//! What staff see before they send somebody on: where people go, and the stations that may begin for them now.

use super::{look, room_list};
use crate::app::checkin::plan_of;
use crate::app::{Actor, AppError, Permission, station};
use crate::state::AppState;
use crate::store;
use checkup_core::api::routing::{Expected, Onward, RoomList};
use checkup_core::codes::{StationCode, TicketCode};
use checkup_core::ids::VisitId;
use checkup_core::person::Sex;
use checkup_core::step::StepState;
use checkup_core::visit::VisitState;
use std::collections::BTreeMap;

/// A station to which somebody may be sent now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The station.
    pub station: StationCode,
    /// How many wait for it now.
    pub waiting: u32,
}

/// Where one person stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Ticket.
    pub ticket: TicketCode,
    /// Name: in full for those who need it, masked for others.
    pub name: String,
    /// Sex.
    pub sex: Sex,
    /// Completed years.
    pub age: u16,
    /// How far the visit is.
    pub state: VisitState,
    /// The station where the person is called or inside.
    pub at: Option<StationCode>,
    /// Where the person goes next.
    pub onward: Option<Onward>,
    /// When everything is over.
    pub done: Option<Expected>,
    /// The stations that are not over, in list order.
    pub open: Vec<StationCode>,
    /// Where else the person may be sent; nowhere while called or inside.
    pub elsewhere: Vec<Elsewhere>,
}

/// Where these people stand. Whoever is not known is left out.
pub async fn standing(
    state: &AppState,
    actor: &Actor,
    ids: &[VisitId],
) -> Result<BTreeMap<VisitId, Standing>, AppError> {
    actor.require(Permission::SendOn)?;
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let db = state.store.db();
    let visits = store::visit::by_ids(db, ids).await?;
    let steps = store::step::of_visits(db, ids).await?;
    let orders = store::visit::orders(db, ids).await?;
    let mut courses = look(state, state.clock.today()).await?;
    let waiting = station::list(state, actor).await?.stations;
    let waiting: BTreeMap<StationCode, u32> = waiting.into_iter().map(|s| (s.station, s.waiting)).collect();
    let rooms = all_rooms(state, actor).await?;
    let is_open = |station: &StationCode| {
        rooms.iter().any(|list| list.station == *station && list.rooms.iter().any(|room| !room.closed))
    };
    let one = |visit: store::visit::VisitRow| {
        let own = || steps.iter().filter(|step| step.visit == visit.id);
        let busy = own().find(|step| matches!(step.state, StepState::Called | StepState::Inside));
        let course = courses.remove(&visit.id).unwrap_or_default();
        let over: Vec<StationCode> =
            own().filter(|step| step.state.is_over()).map(|step| step.station.clone()).collect();
        let open: Vec<StationCode> =
            own().filter(|step| !step.state.is_over()).map(|step| step.station.clone()).collect();
        let plan = plan_of(state, &visit, &orders);
        let next = course.onward.as_ref().map(|onward| &onward.station);
        let free = visit.state == VisitState::Open && busy.is_none();
        let fits = |s: &&StationCode| free && Some(*s) != next && plan.may_begin(s, &over) && is_open(s);
        let elsewhere = open
            .iter()
            .filter(fits)
            .map(|s| Elsewhere { station: s.clone(), waiting: waiting.get(s).copied().unwrap_or_default() });
        let name = &visit.patient.name;
        let standing = Standing {
            ticket: visit.ticket.clone(),
            name: if actor.may(Permission::SeeNames) { name.as_str().to_owned() } else { name.masked() },
            sex: visit.patient.sex,
            age: u16::try_from(visit.patient.born.age_on(visit.day)).unwrap_or(u16::MAX),
            state: visit.state,
            at: busy.map(|step| step.station.clone()),
            elsewhere: elsewhere.collect(),
            onward: course.onward.clone(),
            done: course.done,
            open,
        };
        (visit.id, standing)
    };
    Ok(visits.into_iter().map(one).collect())
}

/// The rooms of every station, in list order.
pub async fn all_rooms(state: &AppState, actor: &Actor) -> Result<Vec<RoomList>, AppError> {
    actor.require(Permission::WorkStation)?;
    let noted = store::routing::rooms(state.store.db()).await?;
    state.catalogue.stations().iter().map(|known| room_list(state, &known.code, &noted)).collect()
}
