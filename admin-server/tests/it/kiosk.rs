//! What a ticket opens at the kiosk: where next without a name, and how far the results are, with the date of birth and
//! without a value.

use crate::centre::{Centre, Person, check_refused, key};
use crate::conclusion::draft;
use crate::guest::Guest;
use crate::walk_in::{check_in, walk_in};
use checkup_core::api::checkin::{Identity, TicketView};
use checkup_core::api::kiosk::{AskReport, AskWay, NextRoom, ReportState, ReportStatus, Whereabouts};
use checkup_core::api::routing::LeaveEarly;
use checkup_core::api::session::{EnrolDevice, Role};
use checkup_core::api::station::StepAction;
use checkup_core::codes::TicketCode;
use checkup_core::step::StepCommand;
use checkup_server::state::Clock;
use chrono::{DateTime, TimeDelta, Utc};

fn ticket(text: &str) -> TicketCode {
    TicketCode::parse(text).unwrap()
}

async fn arrived(kiosk: &Person, passport: &str) -> TicketView {
    let who = walk_in(Some(passport), Identity::Scanned, "STD");
    kiosk.check_in(&key(), &check_in(who, &[])).await.unwrap()
}

async fn ask(kiosk: &Person, of: &TicketView) -> NextRoom {
    kiosk.next_room(&AskWay { ticket: of.ticket.clone() }).await.unwrap()
}

#[tokio::test]
async fn a_ticket_tells_where_next_and_never_who() {
    let centre = Centre::open().await;
    let kiosk = centre.kiosk().await;
    let first = arrived(&kiosk, "C1000001").await;
    let second = arrived(&kiosk, "C1000002").await;
    let before = ask(&kiosk, &second).await;
    assert_eq!((before.now, &before.next), (Whereabouts::Waits, &second.next));
    assert_eq!((before.over, usize::from(before.of)), (0, second.route.len()), "registration is no room");
    assert_eq!(before.later.len() + 1, second.route.len());
    assert!(before.onward.is_some() && before.done.is_some());
    let text = serde_json::to_string(&before).unwrap();
    assert!(!text.contains("Mẫu") && !text.contains("1985"), "{text}");

    let station = centre.sign_in(Role::Station).await;
    let chart = centre.sign_in(Role::Doctor).await.visit(first.visit).await.unwrap();
    let step = chart.steps.iter().find(|step| Some(&step.station) == first.next.as_ref()).unwrap().id;
    let act = |command| StepAction { command, reason: None };
    for (command, now) in
        [(StepCommand::Call, Whereabouts::Called), (StepCommand::Start, Whereabouts::Inside)]
    {
        station.step_command(&key(), step, &act(command)).await.unwrap();
        let room = ask(&kiosk, &first).await;
        assert_eq!((room.now, &room.next, room.onward), (now, &first.next, None));
    }
    station.step_command(&key(), step, &act(StepCommand::Finish)).await.unwrap();
    let room = ask(&kiosk, &first).await;
    assert_eq!((room.now, room.over), (Whereabouts::Waits, 1));
    assert_ne!(room.next, first.next);

    let reception = centre.sign_in(Role::Reception).await;
    let leave = LeaveEarly { reason: "việc nhà".to_owned() };
    reception.leave(&key(), first.visit, &leave).await.unwrap();
    let room = ask(&kiosk, &first).await;
    assert_eq!((room.now, room.next, room.later.len()), (Whereabouts::Left, None, 0));
    let nobody = kiosk.next_room(&AskWay { ticket: ticket("Z999") }).await;
    check_refused(nobody, 404, "ticket-not-found");
}

#[tokio::test]
async fn whoever_waits_for_the_same_room_later_has_those_before_counted() {
    let centre = Centre::open().await;
    let kiosk = centre.kiosk().await;
    let mut last = None;
    for at in 0..12 {
        last = Some(arrived(&kiosk, &format!("C10000{at:02}")).await);
    }
    let room = ask(&kiosk, &last.unwrap()).await;
    assert!((1..12).contains(&room.before), "{} people are before", room.before);
}

#[tokio::test]
async fn whoever_is_through_is_told_so() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let visit = guest.chart(&centre).await.visit;
    let kiosk = centre.kiosk().await;
    let room = kiosk.next_room(&AskWay { ticket: visit.ticket }).await.unwrap();
    assert_eq!((room.now, room.over, room.next), (Whereabouts::Finished, room.of, None));
}

/// The guest of [`Guest`] was born on this day.
const BORN: &str = "1985-03-17";

async fn report(
    kiosk: &Person,
    code: &str,
    born: &str,
) -> Result<ReportStatus, checkup_core::api::client::CallError> {
    kiosk.report_status(&AskReport { ticket: ticket(code), birth_date: born.parse().unwrap() }).await
}

#[tokio::test]
async fn ticket_and_birth_date_tell_how_far_the_results_are_without_a_value() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let kiosk = centre.kiosk().await;
    let chart = guest.chart(&centre).await;
    let code = chart.visit.ticket.as_str().to_owned();
    let status = report(&kiosk, &code, BORN).await.unwrap();
    assert_eq!(status.report, ReportState::AwaitsResults);
    assert_eq!((status.day, status.expected), (centre.today(), centre.today() + TimeDelta::days(7)));
    let blood = status.groups.iter().find(|group| group.station.as_str() == "BLD").unwrap();
    assert_eq!(blood.ready, 0, "the laboratory has not answered");
    let vital = status.groups.iter().find(|group| group.station.as_str() == "VIT").unwrap();
    assert_eq!(vital.ready, vital.of);
    let of: usize = status.groups.iter().map(|group| usize::from(group.of)).sum();
    assert_eq!(of, chart.orders.iter().filter(|order| order.cancelled_by.is_none()).count());

    centre.sign_in(Role::Doctor).await.sign_conclusion(&key(), guest.visit, &draft()).await.unwrap();
    let status = report(&kiosk, &code, BORN).await.unwrap();
    assert_eq!((status.report, status.expected), (ReportState::Ready, centre.today()));
}

#[tokio::test]
async fn five_wrong_tries_close_the_kiosk_and_the_ticket_for_an_hour() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let code = guest.chart(&centre).await.visit.ticket.as_str().to_owned();
    let kiosk = centre.kiosk().await;
    for _ in 0..5 {
        check_refused(report(&kiosk, &code, "1985-03-18").await, 404, "report-not-found");
    }
    // Also the right pair, at this kiosk, and for this ticket at any other, on any other server.
    check_refused(report(&kiosk, &code, BORN).await, 409, "report-too-many-tries");
    check_refused(report(&kiosk, "A777", BORN).await, 409, "report-too-many-tries");
    let administrator = centre.sign_in(Role::Administrator).await;
    let other = administrator.enrol_device(&key(), &EnrolDevice { name: "Tầng 2".to_owned() }).await.unwrap();
    let other = centre.with_token(&other.token);
    check_refused(report(&other, &code, BORN).await, 409, "report-too-many-tries");
    check_refused(report(&other, "A777", BORN).await, 404, "report-not-found");
}

#[tokio::test]
async fn tries_that_come_at_once_are_counted_one_by_one() {
    let centre = Centre::open().await;
    let kiosk = centre.kiosk().await;
    let tries = (0..12).map(|_| report(&kiosk, "A001", BORN));
    let mut looked = 0;
    for answer in futures_of(tries).await {
        match answer {
            Err(checkup_core::api::client::CallError::Problem(problem)) if problem.status == 404 => {
                looked += 1;
            }
            other => drop(check_refused(other, 409, "report-too-many-tries")),
        }
    }
    assert_eq!(looked, 5);
}

/// All of them at once.
async fn futures_of<T>(futures: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut waiting: Vec<_> = futures.map(Box::pin).collect();
    let mut done: Vec<Option<T>> = waiting.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (future, done) in waiting.iter_mut().zip(&mut done) {
            if done.is_none()
                && let std::task::Poll::Ready(value) = future.as_mut().poll(context)
            {
                *done = Some(value);
            }
        }
        if done.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}

#[tokio::test]
async fn a_ticket_of_another_morning_is_told_apart_by_the_birth_date_and_opens_nothing_after_sixty_days() {
    let then: DateTime<Utc> = "2026-11-16T02:00:00Z".parse().unwrap();
    let centre = Centre::open_at(Clock::fixed(then)).await;
    let guest = Guest::checked_in(&centre).await;
    let code = guest.chart(&centre).await.visit.ticket.as_str().to_owned();
    for (days, is_open) in [(60, true), (61, false)] {
        let later = centre.at(Clock::fixed(then + TimeDelta::days(days)));
        let answer = report(&later.kiosk().await, &code, BORN).await;
        match answer {
            // It is late: it comes today at the earliest.
            Ok(status) if is_open => {
                assert_eq!((status.day, status.expected), (centre.today(), later.today()));
            }
            other => drop(check_refused(other, 404, "report-not-found")),
        }
    }
}
