//! The board: somebody who waits comes next, is called, is inside; and never with more than a masked name.

use crate::centre::{Centre, key};
use crate::guest::Guest;
use checkup_core::api::session::Role;
use checkup_core::api::station::StepAction;
use checkup_core::step::StepCommand;

#[tokio::test]
async fn a_person_moves_over_the_board_and_stands_on_it_once() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let ticket = guest.chart(&centre).await.visit.ticket;
    let (kiosk, doctor) = (centre.kiosk().await, centre.sign_in(Role::Doctor).await);
    let waits = kiosk.board().await.unwrap();
    assert_eq!((waits.called.len(), waits.inside.len()), (0, 0));
    let [next] = &waits.next[..] else { panic!("one person waits") };
    assert_eq!((&next.ticket, next.masked_name.as_str()), (&ticket, "Nguyễn V** Đ**"));
    assert!(next.begins.early <= next.begins.likely && next.begins.likely <= next.begins.late);
    let chart = guest.chart(&centre).await;
    let step = chart.steps.iter().find(|step| step.station == next.station).unwrap().id;
    let ask = async |command| {
        let action = StepAction { command, reason: None };
        doctor.step_command(&key(), step, &action).await.unwrap();
        kiosk.board().await.unwrap()
    };
    let called = ask(StepCommand::Call).await;
    assert_eq!((called.called.len(), called.inside.len(), called.next.len()), (1, 0, 0));
    assert_eq!((&called.called[0].ticket, &called.called[0].station), (&ticket, &next.station));
    let inside = ask(StepCommand::Start).await;
    assert_eq!((inside.called.len(), inside.inside.len(), inside.next.len()), (0, 1, 0));
    assert_eq!(inside.inside[0].masked_name, next.masked_name);
    let on = ask(StepCommand::Finish).await;
    assert_eq!((on.called.len(), on.inside.len(), on.next.len()), (0, 0, 1));
}
