//! Every write leaves its audit row: each route that changes something is called once, and the rows are counted.

use crate::authorisation::documented;
use crate::centre::{Centre, key};
use crate::guest::Guest;
use checkup_core::api::booking::{CreateBooking, PersonInput};
use checkup_core::api::checkin::Identify;
use checkup_core::api::conclusion::SignConclusion;
use checkup_core::api::desk::AskForHelp;
use checkup_core::api::kiosk::{AskReport, AskWay};
use checkup_core::api::lab_message::ResolveUnmatched;
use checkup_core::api::referral::{CreateReferral, ReferralAction};
use checkup_core::api::result::{AcknowledgeCritical, EnterResults, ResultEntry};
use checkup_core::api::routing::{LeaveEarly, RoomAction, RoomCommand, ScanTicket, SendOn};
use checkup_core::api::session::{EnrolDevice, Role};
use checkup_core::api::specimen::SpecimenAction;
use checkup_core::api::station::StepAction;
use checkup_core::codes::{PackageCode, StationCode};
use checkup_core::lab::specimen::SpecimenCommand;
use checkup_core::language::Language;
use checkup_core::person::Sex;
use checkup_core::referral::{ReferralCommand, Urgency};
use checkup_core::step::StepCommand;
use checkup_server::store::audit;
use std::collections::BTreeSet;

/// Ends a session, which is no record of the centre.
const SESSIONS: [&str; 1] = ["/sessions/current"];

/// Counts the rows around each call.
struct Counting<'a> {
    centre: &'a Centre,
    before: u64,
    called: BTreeSet<(String, String)>,
}

impl<'a> Counting<'a> {
    async fn new(centre: &'a Centre) -> Self {
        Self { centre, before: rows(centre).await, called: BTreeSet::new() }
    }

    /// Forgets what preparations wrote.
    async fn skip(&mut self) {
        self.before = rows(self.centre).await;
    }

    /// The call just made must have left a row.
    #[track_caller]
    fn check(&mut self, method: &str, route: &str, now: u64) {
        assert!(now > self.before, "{method} {route} left no audit row");
        self.before = now;
        self.called.insert((method.to_owned(), route.to_owned()));
    }
}

pub async fn rows(centre: &Centre) -> u64 {
    audit::count(centre.state().store.db()).await.unwrap()
}

/// Somebody booked for today, who pays in person.
pub fn booking(centre: &Centre) -> CreateBooking {
    CreateBooking {
        person: PersonInput {
            name: "Vũ Thị Mơ".to_owned(),
            birth_date: "1990-01-01".parse().unwrap(),
            sex: Sex::Female,
            phone: None,
            document: None,
        },
        package: PackageCode::parse("KSK32").unwrap(),
        day: centre.today(),
        minute: 480,
        company: None,
        language: Language::Vi,
    }
}

#[tokio::test]
async fn every_route_that_writes_leaves_an_audit_row() {
    let centre = Centre::open().await;
    let mut counting = Counting::new(&centre).await;
    macro_rules! writes {
        ($method:literal, $route:literal, $call:expr) => {{
            let answer = $call.await.unwrap();
            counting.check($method, $route, rows(&centre).await);
            answer
        }};
    }

    let reception = centre.sign_in(Role::Reception).await;
    counting.check("POST", "/sessions", rows(&centre).await);
    let booked = writes!("POST", "/bookings", reception.create_booking(&key(), &booking(&centre)));
    let kiosk = centre.kiosk().await;
    counting.skip().await;
    // Changes nothing, but looks a person up; it is a POST so that nothing personal stands in an address.
    writes!("POST", "/check-ins/identify", kiosk.identify(&Identify::Booking { code: booked.code }));
    let help = AskForHelp { place: "K1-CUT".to_owned(), language: Language::Ko, booking: None };
    let case = writes!("POST", "/desk-cases", kiosk.ask_for_help(&key(), &help));
    writes!("POST", "/desk-cases/{id}/closure", reception.close_desk_case(&key(), case));
    let administrator = centre.sign_in(Role::Administrator).await;
    counting.skip().await;
    let device = EnrolDevice { name: "Tầng 2".to_owned() };
    let device = writes!("POST", "/devices", administrator.enrol_device(&key(), &device));
    writes!("DELETE", "/devices/{id}", administrator.revoke_device(device.device));

    // Checking in is the last write of a guest's arrival.
    let (doctor, laboratory) = (centre.sign_in(Role::Doctor).await, centre.sign_in(Role::Laboratory).await);
    counting.skip().await;
    let guest = Guest::checked_in(&centre).await;
    counting.check("POST", "/visits", rows(&centre).await);
    let chart = guest.chart(&centre).await;
    counting.skip().await;

    let ticket = AskWay { ticket: chart.visit.ticket.clone() };
    writes!("POST", "/check-ins/ticket", kiosk.next_room(&ticket));
    let report = AskReport { ticket: ticket.ticket, birth_date: "1985-03-17".parse().unwrap() };
    writes!("POST", "/check-ins/report", kiosk.report_status(&report));
    let payment = writes!("POST", "/visits/{id}/payments", kiosk.ask_payment(&key(), guest.visit));
    crate::payment::tell(&centre, &payment.reference, payment.amount).await;
    counting.check("POST", "/bank-notifications", rows(&centre).await);

    let purpose = checkup_core::consent::Purpose::Research;
    writes!(
        "POST",
        "/visits/{id}/consents/{purpose}/withdrawal",
        reception.withdraw_consent(&key(), guest.visit, purpose)
    );
    let specimen = &chart.specimens[0];
    let collect = SpecimenAction { command: SpecimenCommand::Collect, cause: None, reason: None };
    writes!(
        "POST",
        "/specimens/{barcode}/commands",
        doctor.specimen_command(&key(), &specimen.barcode, &collect)
    );
    let order = chart.orders.iter().find(|order| order.item.as_str() == "HT").unwrap().id;
    let entries = vec![ResultEntry { order, value: "170.0".to_owned(), unit: None }];
    writes!(
        "POST",
        "/visits/{id}/results",
        doctor.enter_results(&key(), guest.visit, &EnterResults { entries })
    );
    let step = chart.steps.iter().find(|step| !step.state.is_over()).unwrap().id;
    let rooms = (StationCode::parse("BLD").unwrap(), RoomAction { command: RoomCommand::Close, staff: None });
    writes!(
        "POST",
        "/stations/{code}/rooms/{number}/commands",
        doctor.room_command(&key(), &rooms.0, 1, &rooms.1)
    );
    let to = SendOn { station: chart.steps.iter().find(|one| one.id == step).unwrap().station.clone() };
    writes!("POST", "/visits/{id}/next", doctor.send_on(&key(), guest.visit, &to));
    let scan = ScanTicket { ticket: chart.visit.ticket.clone() };
    writes!("POST", "/stations/{code}/scans", doctor.scan(&key(), &to.station, &scan));
    let put_out = StepAction { command: StepCommand::Finish, reason: None };
    doctor.step_command(&key(), step, &put_out).await.unwrap();
    let step = chart.steps.iter().filter(|step| !step.state.is_over()).nth(1).unwrap().id;
    counting.skip().await;
    let call = StepAction { command: StepCommand::Call, reason: None };
    writes!("POST", "/steps/{id}/commands", doctor.step_command(&key(), step, &call));

    let leave = LeaveEarly { reason: "Có việc gấp".to_owned() };
    writes!("POST", "/visits/{id}/leave", doctor.leave(&key(), guest.visit, &leave));

    let examined = Guest::examined(&centre).await;
    let critical = examined.message(&centre, "oru-cbc-critical").await;
    let nobodys = examined.message(&centre, "oru-unmatched").await;
    counting.skip().await;
    writes!("POST", "/lab-messages", laboratory.import_lab_messages(&key(), &critical));
    let open = laboratory.criticals().await.unwrap().criticals;
    let note = AcknowledgeCritical { note: "Đã báo bác sĩ".to_owned() };
    writes!(
        "POST",
        "/criticals/{id}/acknowledgement",
        laboratory.acknowledge_critical(&key(), open[0].id, &note)
    );
    laboratory.import_lab_messages(&key(), &nobodys).await.unwrap();
    let unmatched = laboratory.unmatched().await.unwrap().unmatched;
    let dismiss = ResolveUnmatched::Dismiss { reason: "Không phải của trung tâm".to_owned() };
    counting.skip().await;
    writes!(
        "POST",
        "/unmatched-results/{id}/resolution",
        laboratory.resolve_unmatched(&key(), unmatched[0].id, &dismiss)
    );

    let suggested = examined.chart(&centre).await.suggestion.unwrap();
    let sign = SignConclusion {
        class: None,
        kr: suggested.kr,
        text: "Cần khám chuyên khoa.".to_owned(),
        override_reason: None,
        accept_missing: true,
        seen_version: 0,
    };
    counting.skip().await;
    writes!("POST", "/visits/{id}/conclusions", doctor.sign_conclusion(&key(), examined.visit, &sign));
    let partner = doctor.partners().await.unwrap().partners[0].id;
    let refer = CreateReferral {
        partner,
        specialty: "Huyết học".to_owned(),
        reason: "Thiếu máu".to_owned(),
        urgency: Urgency::Urgent,
    };
    counting.skip().await;
    let referral =
        writes!("POST", "/visits/{id}/referrals", doctor.create_referral(&key(), examined.visit, &refer));
    let send = ReferralAction { command: ReferralCommand::Send, note: None };
    writes!("POST", "/referrals/{id}/commands", doctor.referral_command(&key(), referral.id, &send));

    let writing = documented()
        .into_iter()
        .filter(|(method, route)| method != "GET" && !SESSIONS.contains(&route.as_str()));
    assert_eq!(counting.called, writing.collect(), "a route that writes is called here");
}

#[tokio::test]
async fn reading_a_chart_and_printing_a_report_are_noted() {
    let centre = Centre::open().await;
    let guest = Guest::examined(&centre).await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let before = rows(&centre).await;
    let chart = doctor.visit(guest.visit).await.unwrap();
    assert_eq!(rows(&centre).await, before + 1);
    let suggested = chart.suggestion.unwrap();
    let sign = SignConclusion {
        class: None,
        kr: suggested.kr,
        text: "Bình thường.".to_owned(),
        override_reason: None,
        accept_missing: true,
        seen_version: 0,
    };
    doctor.sign_conclusion(&key(), guest.visit, &sign).await.unwrap();
    let before = rows(&centre).await;
    doctor.report_pdf(guest.visit, Language::Vi).await.unwrap();
    assert_eq!(rows(&centre).await, before + 1);
}

#[tokio::test]
async fn a_refused_write_leaves_neither_data_nor_an_audit_row() {
    let centre = Centre::open().await;
    let reception = centre.sign_in(Role::Reception).await;
    let before = rows(&centre).await;
    let mut request = booking(&centre);
    request.company = Some("NOBODY".to_owned());
    crate::centre::check_refused(reception.create_booking(&key(), &request).await, 422, "company-not-found");
    assert_eq!(rows(&centre).await, before);
    assert!(reception.bookings(centre.today()).await.unwrap().bookings.is_empty());
}
