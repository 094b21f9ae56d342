//! One invented guest on the way through the centre, moved by the same client that everybody uses.

use crate::centre::{Centre, key};
use checkup_core::api::booking::{CreateBooking, PersonInput};
use checkup_core::api::checkin::{CheckIn, Identify};
use checkup_core::api::result::{EnterResults, ResultEntry};
use checkup_core::api::session::Role;
use checkup_core::api::station::StepAction;
use checkup_core::api::visit::{OrderView, VisitChart};
use checkup_core::catalog::{Condition, ValueType};
use checkup_core::codes::PackageCode;
use checkup_core::consent::{ConsentAnswer, Purpose, Signature, TEXT_VERSION};
use checkup_core::ids::VisitId;
use checkup_core::lab::specimen::{SpecimenCommand, SpecimenState};
use checkup_core::language::Language;
use checkup_core::package::{Answers, FastedHours, Said};
use checkup_core::person::Sex;
use checkup_core::step::StepCommand;

/// A man of 41 with the standard package.
pub struct Guest {
    pub visit: VisitId,
}

impl Guest {
    /// Booked and checked in.
    pub async fn checked_in(centre: &Centre) -> Self {
        Self::checked_in_for(centre, "STD", &[]).await
    }

    /// Booked for this package, and said yes to these conditions at check-in.
    async fn checked_in_for(centre: &Centre, package: &str, yes: &[Condition]) -> Self {
        Self::checked_in_as(centre, "Nguyễn Văn Đức", 450, None, package, yes).await
    }

    /// Another person of this name, sent by the employer with this code, who went through every station.
    pub async fn examined_of(centre: &Centre, company: &str, name: &str) -> Self {
        Self::checked_in_as(centre, name, 450, Some((company, false)), "STD", &[]).await.through(centre).await
    }

    /// Another person of this name without an employer, who went through every station.
    pub async fn examined_of_nobody(centre: &Centre, name: &str) -> Self {
        Self::checked_in_as(centre, name, 450, None, "STD", &[]).await.through(centre).await
    }

    /// As [`Guest::examined`], one of several who come for an employer and let the employer have their class or not.
    pub async fn employed(centre: &Centre, company: &str, at: u16, shares: bool) -> Self {
        let names = ["Đức", "Bình", "Sơn", "Tùng", "Hải", "Long", "Nam", "Quân"];
        let name = format!("Nguyễn Văn {}", names[usize::from(at) % names.len()]);
        let employed = Some((company, shares));
        Self::checked_in_as(centre, &name, 450 + 15 * at, employed, "STD", &[]).await.through(centre).await
    }

    /// With an employer's code, and whether the employer may have the class.
    async fn checked_in_as(
        centre: &Centre,
        name: &str,
        minute: u16,
        employed: Option<(&str, bool)>,
        package: &str,
        yes: &[Condition],
    ) -> Self {
        let said = |condition| if yes.contains(&condition) { Said::Yes } else { Said::No };
        let booking = CreateBooking {
            person: PersonInput {
                name: name.to_owned(),
                birth_date: "1985-03-17".parse().unwrap(),
                sex: Sex::Male,
                phone: None,
                document: None,
            },
            package: PackageCode::parse(package).unwrap(),
            day: centre.today(),
            minute,
            company: employed.map(|(company, _)| company.to_owned()),
            language: Language::Vi,
        };
        let reception = centre.sign_in(Role::Reception).await;
        let booking = reception.create_booking(&key(), &booking).await.unwrap();
        let kiosk = centre.kiosk().await;
        let offer = kiosk.identify(&Identify::Booking { code: booking.code }).await.unwrap();
        let consents = Purpose::asked(employed.is_some()).into_iter().map(|purpose| ConsentAnswer {
            purpose,
            given: purpose != Purpose::EmployerReport || employed.is_some_and(|(_, shares)| shares),
            text_version: TEXT_VERSION.to_owned(),
        });
        let check_in = CheckIn {
            consents: consents.collect(),
            signature: Some(Signature::Declared),
            answers: Answers {
                fasted: FastedHours::try_from(12).ok(),
                pregnancy_possible: Some(false),
                cannot_conceive: Some(true),
                conditions: Condition::ALL.map(|condition| (condition, said(condition))).into(),
                ..Answers::default()
            },
            ..CheckIn::booked(offer.booking, Language::Vi)
        };
        let ticket = kiosk.check_in(&key(), &check_in).await.unwrap();
        Self { visit: ticket.visit }
    }

    /// Went through every station: tubes are collected, what stations measure has a value, the laboratory is still to
    /// answer.
    pub async fn examined(centre: &Centre) -> Self {
        Self::examined_for(centre, "STD", &[]).await
    }

    /// As [`Guest::examined`], for this package, with yes said to these conditions.
    pub async fn examined_for(centre: &Centre, package: &str, yes: &[Condition]) -> Self {
        Self::checked_in_for(centre, package, yes).await.through(centre).await
    }

    /// Goes through every station.
    async fn through(self, centre: &Centre) -> Self {
        let guest = self;
        let station = centre.sign_in(Role::Station).await;
        let chart = guest.chart(centre).await;
        for specimen in chart.specimens.iter().filter(|s| s.state == SpecimenState::Planned) {
            let action = checkup_core::api::specimen::SpecimenAction {
                command: SpecimenCommand::Collect,
                cause: None,
                reason: None,
            };
            station.specimen_command(&key(), &specimen.barcode, &action).await.unwrap();
        }
        let measured = chart.orders.iter().filter(|order| is_measured_here(centre, order));
        let entries = measured.map(|order| normal(centre, order)).collect();
        station.enter_results(&key(), guest.visit, &EnterResults { entries }).await.unwrap();
        let mut next = chart.steps.iter().find(|step| !step.state.is_over()).map(|step| step.station.clone());
        while let Some(code) = next {
            let step = chart.steps.iter().find(|step| step.station == code).unwrap();
            let act = |command| StepAction { command, reason: None };
            station.step_command(&key(), step.id, &act(StepCommand::Start)).await.unwrap();
            next = station.step_command(&key(), step.id, &act(StepCommand::Finish)).await.unwrap().next;
        }
        guest
    }

    /// Everything about the visit, as the doctor sees it.
    pub async fn chart(&self, centre: &Centre) -> VisitChart {
        centre.sign_in(Role::Doctor).await.visit(self.visit).await.unwrap()
    }

    /// A message of the laboratory about this guest, its placeholders filled in.
    pub async fn message(&self, centre: &Centre, name: &str) -> Vec<u8> {
        let file = format!("{}/tests/fixtures/hl7/{name}.hl7", env!("CARGO_MANIFEST_DIR"));
        let chart = self.chart(centre).await;
        let specimen = &chart.specimens.first().unwrap().barcode;
        std::fs::read_to_string(file)
            .unwrap()
            .replace("{PATIENT}", &chart.visit.patient.to_string())
            .replace("{NAME}", "NGUYEN^VAN DUC")
            .replace("{DOB}", "19850317")
            .replace("{SEX}", "M")
            .replace("{ID}", "001085012346")
            .replace("{ORDER}", chart.visit.ticket.as_str())
            .replace("{SPECIMEN}", specimen.as_str())
            .into_bytes()
    }
}

fn is_measured_here(centre: &Centre, order: &OrderView) -> bool {
    let item = centre.catalogue().item(&order.item).unwrap();
    order.state.is_open() && !item.specimen.is_collected() && !["BMI", "EGFR"].contains(&item.code.as_str())
}

/// A value in the middle of the range, or the normal answer.
fn normal(centre: &Centre, order: &OrderView) -> ResultEntry {
    let item = centre.catalogue().item(&order.item).unwrap();
    let limits = item.ranges.male;
    let value = match item.value_type {
        ValueType::Numeric => match (limits.low, limits.high, item.code.as_str()) {
            (Some(low), Some(high), _) => ((low + high) / rust_decimal::Decimal::TWO).round_dp(1).to_string(),
            (Some(limit), None, _) | (None, Some(limit), _) => limit.to_string(),
            (None, None, "HT") => "170".to_owned(),
            (None, None, "WT") => "65".to_owned(),
            (None, None, _) => "1".to_owned(),
        },
        ValueType::Coded => item.normal_qualitative.clone().unwrap_or_else(|| "negative".to_owned()),
        ValueType::Narrative => "Bình thường".to_owned(),
    };
    ResultEntry { order: order.id, value, unit: None }
}
