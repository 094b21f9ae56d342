//! The router in the running server: who is sent where, rooms that close, people who leave, staff who know better,
//! tickets scanned at the door, and promises with what became of them.

use crate::centre::{Centre, check_refused, key};
use crate::guest::Guest;
use checkup_core::api::routing::{
    Expected, LeaveEarly, RoomAction, RoomCommand, RoomView, ScanTicket, SendOn,
};
use checkup_core::api::session::Role;
use checkup_core::api::station::{StationView, StepAction, StepOutcome};
use checkup_core::booking::BookingState;
use checkup_core::codes::{BookingCode, ItemCode, PackageCode, StationCode, TicketCode};
use checkup_core::consent::{ConsentAnswer, Purpose, TEXT_VERSION};
use checkup_core::ids::{BookingId, OrderId, PatientId, StepId, VisitId};
use checkup_core::language::Language;
use checkup_core::package::{Answers, content_for};
use checkup_core::person::{BirthDate, PersonName, Sex};
use checkup_core::routing::{Why, plan};
use checkup_core::step::{StepCommand, StepState};
use checkup_core::visit::VisitState;
use checkup_server::app::{Actor, routing};
use checkup_server::store;
use checkup_server::store::audit::Entry;
use checkup_server::store::booking::NewBooking;
use checkup_server::store::patient::PatientRow;
use checkup_server::store::visit::{NewOrder, NewStep, NewVisit};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use uuid::Uuid;

fn code(text: &str) -> StationCode {
    StationCode::parse(text).unwrap()
}

async fn step_of(centre: &Centre, guest: &Guest, station: &str) -> StepId {
    let steps = guest.chart(centre).await.steps;
    steps.iter().find(|step| step.station.as_str() == station).unwrap().id
}

async fn act(centre: &Centre, step: StepId, command: StepCommand) -> StepOutcome {
    let station = centre.sign_in(Role::Station).await;
    station.step_command(&key(), step, &StepAction { command, reason: None }).await.unwrap()
}

/// In and out again.
async fn pass(centre: &Centre, guest: &Guest, station: &str) -> StepOutcome {
    let step = step_of(centre, guest, station).await;
    act(centre, step, StepCommand::Start).await;
    act(centre, step, StepCommand::Finish).await
}

/// Past the questions and the changing room, where the order is fixed.
async fn changed(centre: &Centre) -> Guest {
    let guest = Guest::checked_in(centre).await;
    pass(centre, &guest, "QST").await;
    pass(centre, &guest, "CHG").await;
    guest
}

async fn screen(centre: &Centre, station: &str) -> StationView {
    centre.sign_in(Role::Station).await.station(&code(station)).await.unwrap()
}

async fn room(centre: &Centre, station: &str, number: u16, command: RoomCommand) -> Vec<RoomView> {
    let nurse = centre.sign_in(Role::Station).await;
    let action = RoomAction { command, staff: None };
    nurse.room_command(&key(), &code(station), number, &action).await.unwrap().rooms
}

async fn close_all(centre: &Centre, station: &str) {
    let rooms = centre.catalogue().station(&code(station)).unwrap().servers;
    for number in 1..=rooms {
        room(centre, station, number, RoomCommand::Close).await;
    }
}

/// The station on whose list a person waits.
async fn waits_at(centre: &Centre, visit: VisitId) -> Option<StationCode> {
    for station in centre.catalogue().stations() {
        let view = screen(centre, station.code.as_str()).await;
        if view.present.iter().any(|person| person.visit == visit && person.state == StepState::Waiting) {
            return Some(station.code.clone());
        }
    }
    None
}

#[tokio::test]
async fn checking_in_says_where_to_go_why_and_when() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let view = screen(&centre, "QST").await;
    let person = view.present.iter().find(|person| person.visit == guest.visit).unwrap();
    let onward = person.onward.as_ref().unwrap();
    assert_eq!((onward.station.as_str(), onward.step, onward.pinned), ("QST", person.step, false));
    assert!(Why::ALL.contains(&onward.why));
    assert!(onward.begins.likely >= person.since);
    // Whoever comes out hears the same of the next room, and when everything is over.
    let outcome = pass(&centre, &guest, "QST").await;
    let onward = outcome.onward.unwrap();
    assert_eq!(outcome.next, Some(onward.station));
    assert!(outcome.done.unwrap().likely > onward.begins.likely);
}

#[tokio::test]
async fn people_are_spread_over_the_rooms_and_nobody_is_sent_to_a_full_one() {
    let centre = Centre::open().await;
    let mut seen = BTreeSet::new();
    for _ in 0..6 {
        let guest = changed(&centre).await;
        seen.insert(waits_at(&centre, guest.visit).await.unwrap());
    }
    assert!(seen.len() >= 2, "all six wait at {seen:?}");
    // Everybody who waits somewhere can be taken there at once: no list is longer than the station has rooms.
    for station in &seen {
        let view = screen(&centre, station.as_str()).await;
        assert!(view.present.len() <= view.rooms.len(), "{station}");
    }
}

#[tokio::test]
async fn a_room_that_closes_sends_its_people_elsewhere_at_once_and_opens_again() {
    let centre = Centre::open().await;
    let guest = changed(&centre).await;
    let before = waits_at(&centre, guest.visit).await.unwrap();
    close_all(&centre, before.as_str()).await;
    let after = waits_at(&centre, guest.visit).await.unwrap();
    assert_ne!(before, after);
    let view = screen(&centre, before.as_str()).await;
    assert!(view.rooms.iter().all(|room| room.closed && room.since.is_some()));
    let rooms = room(&centre, before.as_str(), 1, RoomCommand::Open).await;
    assert!(!rooms[0].closed);
    // One more than there are may be opened, and no other.
    let count = u16::try_from(rooms.len()).unwrap();
    let rooms = room(&centre, before.as_str(), count + 1, RoomCommand::Open).await;
    assert_eq!(rooms.len(), usize::from(count) + 1);
    let nurse = centre.sign_in(Role::Station).await;
    let open = RoomAction { command: RoomCommand::Open, staff: None };
    let refused = nurse.room_command(&key(), &before, count + 9, &open).await;
    check_refused(refused, 404, "room-not-found");
}

#[tokio::test]
async fn whoever_needs_a_closed_station_goes_on_with_everything_else() {
    let centre = Centre::open().await;
    close_all(&centre, "US").await;
    let guest = changed(&centre).await;
    assert_ne!(waits_at(&centre, guest.visit).await.unwrap().as_str(), "US");
}

#[tokio::test]
async fn staff_may_choose_the_next_station_and_it_stays_until_the_person_goes_in() {
    let centre = Centre::open().await;
    let (guest, other) = (changed(&centre).await, changed(&centre).await);
    let nurse = centre.sign_in(Role::Station).await;
    let before = waits_at(&centre, guest.visit).await.unwrap();
    let chart = guest.chart(&centre).await;
    let choice = ["VIS", "ECG", "XR"].into_iter().find(|station| *station != before.as_str()).unwrap();
    let to = SendOn { station: code(choice) };
    let way = nurse.send_on(&key(), guest.visit, &to).await.unwrap();
    let onward = way.onward.unwrap();
    assert!(onward.pinned);
    assert_eq!(onward.station, to.station);
    // Others come and go, and the room even closes: it stays.
    pass(&centre, &other, "VIT").await;
    assert_eq!(waits_at(&centre, guest.visit).await, Some(to.station.clone()));
    close_all(&centre, choice).await;
    assert_eq!(waits_at(&centre, guest.visit).await, Some(to.station.clone()));
    room(&centre, choice, 1, RoomCommand::Open).await;
    // Once it has begun the router goes on from there.
    let outcome = pass(&centre, &guest, choice).await;
    assert!(!outcome.onward.unwrap().pinned);
    // What is over, too early or not theirs cannot be chosen.
    let again = nurse.send_on(&key(), guest.visit, &to).await;
    check_refused(again, 409, "step-already-over");
    let early = nurse.send_on(&key(), guest.visit, &SendOn { station: code("CON") }).await;
    check_refused(early, 409, "step-too-early");
    assert!(!chart.steps.iter().any(|step| step.station.as_str() == "GYN"), "a man");
    let nowhere = nurse.send_on(&key(), guest.visit, &SendOn { station: code("GYN") }).await;
    check_refused(nowhere, 404, "step-not-found");
    // Nobody is sent on out of a room.
    let step = step_of(&centre, &other, "US").await;
    act(&centre, step, StepCommand::Call).await;
    let busy = nurse.send_on(&key(), other.visit, &SendOn { station: code("XR") }).await;
    check_refused(busy, 409, "step-elsewhere");
}

#[tokio::test]
async fn whoever_goes_home_early_is_on_no_list_and_the_reason_is_needed() {
    let centre = Centre::open().await;
    let guest = changed(&centre).await;
    let at = waits_at(&centre, guest.visit).await.unwrap();
    let nurse = centre.sign_in(Role::Reception).await;
    let blank = LeaveEarly { reason: "  ".to_owned() };
    check_refused(nurse.leave(&key(), guest.visit, &blank).await, 422, "reason-missing");
    act(&centre, step_of(&centre, &guest, at.as_str()).await, StepCommand::Call).await;
    let leave = LeaveEarly { reason: "Có việc gấp ở nhà".to_owned() };
    let once = key();
    let way = nurse.leave(&once, guest.visit, &leave).await.unwrap();
    assert_eq!((way.onward.clone(), way.done), (None, None));
    assert_eq!(nurse.leave(&once, guest.visit, &leave).await.unwrap(), way, "a repeated request");
    assert!(screen(&centre, at.as_str()).await.present.is_empty());
    assert!(centre.kiosk().await.board().await.unwrap().called.is_empty());
    let chart = guest.chart(&centre).await;
    assert_eq!(chart.visit.state, VisitState::Left);
    assert!(chart.steps.iter().all(|step| step.state.is_over()));
    assert!(chart.orders.iter().all(|order| !order.state.is_open()));
    check_refused(nurse.leave(&key(), guest.visit, &leave).await, 409, "visit-over");
    let step = step_of(&centre, &guest, "US").await;
    let call = StepAction { command: StepCommand::Call, reason: None };
    check_refused(nurse.step_command(&key(), step, &call).await, 409, "visit-over");
}

#[tokio::test]
async fn the_first_scan_lets_in_the_next_lets_out_and_a_full_room_lets_nobody_in() {
    let centre = Centre::open().await;
    let nurse = centre.sign_in(Role::Station).await;
    let (first, second) = (changed(&centre).await, changed(&centre).await);
    let ticket = async |guest: &Guest| ScanTicket { ticket: guest.chart(&centre).await.visit.ticket };
    let (one, two) = (ticket(&first).await, ticket(&second).await);
    let us = code("US");
    for number in 2..=centre.catalogue().station(&us).unwrap().servers {
        room(&centre, "US", number, RoomCommand::Close).await;
    }
    let inside = nurse.scan(&key(), &us, &one).await.unwrap();
    assert_eq!((inside.visit, inside.outcome.state), (first.visit, StepState::Inside));
    check_refused(nurse.scan(&key(), &us, &two).await, 409, "station-occupied");
    assert_eq!(screen(&centre, "US").await.present[0].state, StepState::Inside, "nothing ended");
    let out = nurse.scan(&key(), &us, &one).await.unwrap();
    assert_eq!(out.outcome.state, StepState::Done);
    assert!(out.outcome.onward.is_some());
    assert_eq!(nurse.scan(&key(), &us, &two).await.unwrap().outcome.state, StepState::Inside);
    // Over, too early, somebody else's, nobody's.
    check_refused(nurse.scan(&key(), &us, &one).await, 409, "step-already-over");
    check_refused(nurse.scan(&key(), &code("CON"), &one).await, 409, "step-too-early");
    check_refused(nurse.scan(&key(), &code("GYN"), &one).await, 409, "ticket-not-for-station");
    let unknown = ScanTicket { ticket: TicketCode::parse("Z999").unwrap() };
    check_refused(nurse.scan(&key(), &us, &unknown).await, 422, "ticket-not-found");
}

#[tokio::test]
async fn two_nurses_never_get_one_person_and_both_get_an_answer() {
    let centre = Centre::open().await;
    let (guest, other) = (changed(&centre).await, changed(&centre).await);
    let (us, vis) = (step_of(&centre, &guest, "US").await, step_of(&centre, &guest, "VIS").await);
    let elsewhere = step_of(&centre, &other, "XR").await;
    let call = StepAction { command: StepCommand::Call, reason: None };
    let (a, b, c) = (
        centre.sign_in(Role::Station).await,
        centre.sign_in(Role::Doctor).await,
        centre.sign_in(Role::Reception).await,
    );
    let (first, second, third) = (key(), key(), key());
    let (one, two, three) = tokio::join!(
        a.step_command(&first, us, &call),
        b.step_command(&second, vis, &call),
        c.step_command(&third, elsewhere, &call),
    );
    assert_eq!(u8::from(one.is_ok()) + u8::from(two.is_ok()), 1);
    check_refused(if one.is_ok() { two } else { one }, 409, "step-elsewhere");
    three.unwrap();
}

#[tokio::test]
async fn nobody_is_ever_sent_where_something_else_must_come_first() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let mut visited: Vec<String> = vec!["REG".to_owned()];
    let mut next = waits_at(&centre, guest.visit).await;
    while let Some(station) = next {
        let row = centre.catalogue().station(&station).unwrap();
        let chart = guest.chart(&centre).await;
        let mine = |code: &&StationCode| chart.steps.iter().any(|step| step.station == **code);
        for earlier in row.after_stations.iter().filter(mine) {
            assert!(visited.contains(&earlier.to_string()), "{station} before {earlier}");
        }
        visited.push(station.to_string());
        next = pass(&centre, &guest, station.as_str()).await.next;
    }
    let chart = guest.chart(&centre).await;
    assert_eq!(chart.visit.state, VisitState::Examined);
    assert_eq!(visited.len(), chart.steps.len());
}

#[tokio::test]
async fn promises_are_kept_with_what_happened_and_measured() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let manager = centre.sign_in(Role::Manager).await;
    assert_eq!(routing::keep(centre.state()).await.unwrap(), 1, "told at check-in");
    assert_eq!(routing::keep(centre.state()).await.unwrap(), 0, "nothing new to say");
    let empty = manager.promise_accuracy(centre.today()).await.unwrap();
    assert_eq!((empty.promises, empty.done.promises, empty.begins.promises), (1, 0, 0));
    let mut next = waits_at(&centre, guest.visit).await;
    while let Some(station) = next {
        next = pass(&centre, &guest, station.as_str()).await.next;
        routing::keep(centre.state()).await.unwrap();
    }
    let accuracy = manager.promise_accuracy(centre.today()).await.unwrap();
    assert!(accuracy.promises > 5, "{accuracy:?}");
    assert_eq!(accuracy.done.promises, accuracy.promises, "everything is over");
    assert_eq!(accuracy.begins.promises, accuracy.promises);
    assert!(accuracy.begins.within > 0 && accuracy.done.p90_seconds > 0);
    let by_station: u32 = accuracy.stations.iter().map(|station| station.kept.promises).sum();
    assert_eq!(by_station, accuracy.begins.promises);
    assert!(accuracy.stations.iter().any(|station| station.station.as_str() == "QST"));
    // Whoever leaves was promised an end that never comes: it counts as told and not as kept.
    let leaver = Guest::checked_in(&centre).await;
    routing::keep(centre.state()).await.unwrap();
    let reception = centre.sign_in(Role::Reception).await;
    let leave = LeaveEarly { reason: "Mệt".to_owned() };
    reception.leave(&key(), leaver.visit, &leave).await.unwrap();
    routing::keep(centre.state()).await.unwrap();
    let after = manager.promise_accuracy(centre.today()).await.unwrap();
    assert_eq!((after.promises, after.done.promises), (accuracy.promises + 1, accuracy.promises));
}

#[tokio::test]
async fn a_promise_has_a_range_and_is_the_only_thing_that_names_one() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    routing::keep(centre.state()).await.unwrap();
    let db = centre.state().store.db();
    let promises = checkup_server::store::promise::of_day(db, centre.today()).await.unwrap();
    let promise = promises.first().unwrap();
    assert_eq!(promise.visit, guest.visit);
    let Expected { early, likely, late } = promise.done;
    assert!(early < likely && likely < late, "{:?}", promise.done);
    assert!(promise.why.is_some() && promise.begins.is_some());
}

#[tokio::test]
async fn somebody_who_was_put_back_does_not_stand_first_again() {
    let centre = Centre::open().await;
    let (absent, present) = (changed(&centre).await, changed(&centre).await);
    for other in ["ANT", "VIT", "BLD", "XR", "VIS", "ECG", "SPI", "AUD", "URN", "BIA", "DEN"] {
        close_all(&centre, other).await;
    }
    assert_eq!(waits_at(&centre, absent.visit).await, Some(code("US")));
    assert_eq!(waits_at(&centre, present.visit).await, Some(code("US")));
    let step = step_of(&centre, &absent, "US").await;
    act(&centre, step, StepCommand::Call).await;
    act(&centre, step, StepCommand::PutBack).await;
    let waiting = screen(&centre, "US").await.present;
    let order: Vec<VisitId> = waiting.iter().map(|person| person.visit).collect();
    assert_eq!(order, [present.visit, absent.visit]);
}

/// Books this many people and lets them in, straight into the database: through the API it would take minutes.
async fn crowd(centre: &Centre, people: u32) {
    let state = centre.state();
    let package = PackageCode::parse("STD").unwrap();
    let (sex, born) = (Sex::Male, BirthDate::try_from("1985-03-17".parse::<NaiveDate>().unwrap()).unwrap());
    let today = centre.today();
    let (_, items) = content_for(state.catalogue, &package, sex, born.age_on(today), today).unwrap();
    let route = plan(state.catalogue, &items, &[]);
    let mut tx = state.begin_unkeyed(&Actor::SYSTEM).await.unwrap();
    for _ in 0..people {
        let patient = PatientRow {
            id: PatientId::new(Uuid::now_v7()),
            name: PersonName::new("Nguyễn Văn Đức").unwrap(),
            born,
            sex,
            phone: None,
        };
        store::patient::insert(tx.conn(), &patient, tx.now()).await.unwrap();
        let booking = NewBooking {
            id: BookingId::new(Uuid::now_v7()),
            code: BookingCode::from_bits(Uuid::new_v4().as_u128()),
            patient: patient.id,
            company: None,
            package: package.clone(),
            day: today,
            minute: 450,
            language: Language::Vi,
        };
        store::booking::insert(tx.conn(), &booking, tx.now()).await.unwrap();
        let ticket = store::ticket::next(tx.conn(), today).await.unwrap().unwrap();
        let step = |station: StationCode| NewStep {
            id: StepId::new(Uuid::now_v7()),
            state: if station.as_str() == "REG" { StepState::Done } else { StepState::Waiting },
            station,
        };
        let order = |item: &ItemCode| NewOrder {
            id: OrderId::new(Uuid::now_v7()),
            item: item.clone(),
            station: state.catalogue.item(item).unwrap().station.clone(),
            specimen: None,
            cancelled_by: None,
        };
        let visit = NewVisit {
            id: VisitId::new(Uuid::now_v7()),
            booking: booking.id,
            patient: patient.id,
            company: None,
            package: package.clone(),
            ticket,
            day: today,
            language: Language::Vi,
            answers: Answers::default(),
            findings: Vec::new(),
            consents: vec![ConsentAnswer {
                purpose: Purpose::Examination,
                given: true,
                text_version: TEXT_VERSION.to_owned(),
            }],
            signature: None,
            standing: Vec::new(),
            steps: route.stations().into_iter().map(step).collect(),
            specimens: Vec::new(),
            orders: items.iter().map(order).collect(),
            lines: Vec::new(),
        };
        store::visit::insert(tx.conn(), &visit, tx.now()).await.unwrap();
        store::booking::set_state(tx.conn(), booking.id, BookingState::CheckedIn).await.unwrap();
    }
    tx.audit(Entry::new("test.crowd", "centre", "test"));
    tx.commit(&()).await.unwrap();
}

/// How many statements it takes to read the day.
async fn statements(centre: &Centre) -> (usize, usize) {
    let asked = Arc::new(AtomicUsize::new(0));
    let mut db = centre.state().store.db().clone();
    let counter = asked.clone();
    db.set_metric_callback(move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
    });
    let today = store::routing::today(&db, centre.today()).await.unwrap();
    (today.here.len(), asked.load(Ordering::Relaxed))
}

#[tokio::test]
async fn a_full_day_is_read_in_as_few_queries_as_an_empty_one_and_everybody_is_sent_somewhere() {
    let centre = Centre::open().await;
    let (here, asked) = statements(&centre).await;
    assert_eq!((here, asked), (0, 5));
    crowd(&centre, 300).await;
    assert_eq!(statements(&centre).await, (300, 5));
    // One more checks in, and all of them hear where to go, in one transaction.
    let started = Instant::now();
    let guest = Guest::checked_in(&centre).await;
    println!("a check-in beside 300 people took {:?}", started.elapsed());
    let visits = store::routing::today(centre.state().store.db(), centre.today()).await.unwrap().here;
    assert_eq!(visits.len(), 301);
    assert!(visits.iter().all(|here| here.current.is_some()));
    assert!(visits.iter().any(|here| here.visit == guest.visit));
    let started = Instant::now();
    assert_eq!(routing::keep(centre.state()).await.unwrap(), 301);
    println!("telling 301 people took {:?}", started.elapsed());
}
