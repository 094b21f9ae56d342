//! A referral from the doctor's desk to the answer.

use crate::centre::{Centre, check_refused, key};
use crate::guest::Guest;
use checkup_core::api::referral::{CreateReferral, ReferralAction};
use checkup_core::api::session::Role;
use checkup_core::ids::PartnerId;
use checkup_core::referral::{ReferralCommand, ReferralState, Urgency};

/// A referral to the first partner in the list.
pub async fn to_haematology(centre: &Centre) -> CreateReferral {
    let doctor = centre.sign_in(Role::Doctor).await;
    CreateReferral {
        partner: doctor.partners().await.unwrap().partners[0].id,
        specialty: "Huyết học".to_owned(),
        reason: "Thiếu máu nặng, cần tìm nguyên nhân.".to_owned(),
        urgency: Urgency::Urgent,
    }
}

const fn action(command: ReferralCommand) -> ReferralAction {
    ReferralAction { command, note: None }
}

#[tokio::test]
async fn the_loop_closes_step_by_step() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let issued = doctor.create_referral(&key(), guest.visit, &to_haematology(&centre).await).await.unwrap();
    assert_eq!((issued.state, issued.overdue), (ReferralState::Issued, false));
    assert_eq!(issued.due, centre.today() + chrono::Days::new(7));

    let desk = centre.sign_in(Role::Referral).await;
    let open = desk.referrals().await.unwrap().referrals;
    assert_eq!(
        open.iter().map(|r| (r.id, r.name.as_str())).collect::<Vec<_>>(),
        [(issued.id, "Nguyễn Văn Đức")]
    );
    let early = desk.referral_command(&key(), issued.id, &action(ReferralCommand::Close)).await;
    check_refused(early, 409, "referral-not-possible");
    for command in ReferralCommand::ALL.into_iter().take(5) {
        let with_note = ReferralAction { command, note: Some("Hẹn 9 giờ sáng thứ hai".to_owned()) };
        desk.referral_command(&key(), issued.id, &with_note).await.unwrap();
    }
    assert!(desk.referrals().await.unwrap().referrals.is_empty());
    let chart = guest.chart(&centre).await;
    assert_eq!(chart.referrals[0].state, ReferralState::Closed);
}

#[tokio::test]
async fn a_referral_needs_a_known_partner_a_department_and_a_reason() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let good = to_haematology(&centre).await;
    for (bad, code) in [
        (CreateReferral { partner: PartnerId::new(uuid::Uuid::nil()), ..good.clone() }, "partner-not-found"),
        (CreateReferral { specialty: " ".to_owned(), ..good.clone() }, "referral-specialty-missing"),
        (CreateReferral { reason: String::new(), ..good.clone() }, "referral-reason-missing"),
    ] {
        check_refused(doctor.create_referral(&key(), guest.visit, &bad).await, 422, code);
    }
    let key = key();
    let first = doctor.create_referral(&key, guest.visit, &good).await.unwrap();
    let second = doctor.create_referral(&key, guest.visit, &good).await.unwrap();
    assert_eq!(first.id, second.id);
    assert_eq!(doctor.referrals().await.unwrap().referrals.len(), 1);
}

#[tokio::test]
async fn only_a_doctor_refers_and_only_doctor_and_desk_follow_up() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let request = to_haematology(&centre).await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let issued = doctor.create_referral(&key(), guest.visit, &request).await.unwrap();
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Doctor) {
        let client = centre.sign_in(role).await;
        check_refused(client.create_referral(&key(), guest.visit, &request).await, 403, "denied");
        if role != Role::Referral {
            check_refused(client.referrals().await, 403, "denied");
            check_refused(client.partners().await, 403, "denied");
            let moved = client.referral_command(&key(), issued.id, &action(ReferralCommand::Send)).await;
            check_refused(moved, 403, "denied");
        }
    }
}

#[tokio::test]
async fn whoever_did_not_go_stays_on_the_list_and_a_refusal_needs_its_reason() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let issued = doctor.create_referral(&key(), guest.visit, &to_haematology(&centre).await).await.unwrap();
    let desk = centre.sign_in(Role::Referral).await;
    for (command, state) in [
        (ReferralCommand::Send, ReferralState::Sent),
        (ReferralCommand::MarkMissed, ReferralState::Missed),
        (ReferralCommand::Recall, ReferralState::Sent),
    ] {
        let moved = desk.referral_command(&key(), issued.id, &action(command)).await.unwrap();
        assert_eq!(moved.state, state);
        assert_eq!(desk.referrals().await.unwrap().referrals.len(), 1);
    }
    let silent = desk.referral_command(&key(), issued.id, &action(ReferralCommand::Decline)).await;
    check_refused(silent, 409, "reason-missing");
    let full = ReferralAction { command: ReferralCommand::Decline, note: Some("Hết chỗ".to_owned()) };
    let declined = desk.referral_command(&key(), issued.id, &full).await.unwrap();
    assert_eq!(declined.state, ReferralState::Declined);
}
