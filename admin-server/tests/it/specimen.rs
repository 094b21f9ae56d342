//! A specimen and its orders move together: collected, rejected with a cause, taken again, received.

use crate::centre::{Centre, check_refused, key};
use crate::guest::Guest;
use checkup_core::api::session::Role;
use checkup_core::api::specimen::SpecimenAction;
use checkup_core::lab::order::OrderState;
use checkup_core::lab::specimen::{RejectCause, SpecimenCommand, SpecimenState};

const fn action(command: SpecimenCommand, cause: Option<RejectCause>) -> SpecimenAction {
    SpecimenAction { command, cause, reason: None }
}

#[tokio::test]
async fn a_rejected_specimen_sends_its_orders_back_until_it_is_taken_again() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let station = centre.sign_in(Role::Station).await;
    let tube = guest.chart(&centre).await.specimens[0].clone();
    for (action, specimen, order) in [
        (action(SpecimenCommand::Collect, None), SpecimenState::Collected, OrderState::Collected),
        (action(SpecimenCommand::Receive, None), SpecimenState::Received, OrderState::Received),
        (
            action(SpecimenCommand::Reject, Some(RejectCause::Haemolysed)),
            SpecimenState::Rejected,
            OrderState::Ordered,
        ),
        (action(SpecimenCommand::Collect, None), SpecimenState::Collected, OrderState::Collected),
    ] {
        let view = station.specimen_command(&key(), &tube.barcode, &action).await.unwrap();
        assert_eq!(view.state, specimen);
        let chart = guest.chart(&centre).await;
        let mut own = chart.orders.iter().filter(|one| tube.items.contains(&one.item));
        assert!(own.all(|one| one.state == order), "{:?}", action.command);
    }
}

#[tokio::test]
async fn a_rejection_says_why_in_a_cause_or_in_words() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let station = centre.sign_in(Role::Station).await;
    let barcode = guest.chart(&centre).await.specimens[0].barcode.clone();
    let collect = action(SpecimenCommand::Collect, None);
    station.specimen_command(&key(), &barcode, &collect).await.unwrap();
    for cause in [None, Some(RejectCause::Other)] {
        let silent = action(SpecimenCommand::Reject, cause);
        let refused = station.specimen_command(&key(), &barcode, &silent).await;
        check_refused(refused, 422, "reason-missing");
    }
    let words = SpecimenAction {
        reason: Some("Ống bị nứt".to_owned()),
        ..action(SpecimenCommand::Reject, None)
    };
    let rejected = station.specimen_command(&key(), &barcode, &words).await.unwrap();
    assert_eq!(rejected.state, SpecimenState::Rejected);
}
