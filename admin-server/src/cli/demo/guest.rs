//! One person's way through the day, moved by the same requests that kiosk, staff and laboratory send.

use super::Day;
use super::journal::Write;
use super::message;
use super::progress::STAGES;
use super::socket::told;
use super::values::{Profile, is_computed};
use super::verdict;
use crate::app::demo_centre::{self, people};
use anyhow::{Context as _, Result, bail, ensure};
use checkup_core::api::checkin::{CheckIn, CheckInOffer, Identify, TicketView};
use checkup_core::api::result::{AcknowledgeCritical, EnterResults, ResultEntry};
use checkup_core::api::specimen::SpecimenAction;
use checkup_core::api::station::{QueueEntry, StepAction};
use checkup_core::api::visit::VisitChart;
use checkup_core::catalog::Condition;
use checkup_core::codes::{BookingCode, StationCode};
use checkup_core::consent::{ConsentAnswer, Purpose, Signature, TEXT_VERSION};
use checkup_core::ids::VisitId;
use checkup_core::lab::specimen::{SpecimenCommand, SpecimenState};
use checkup_core::language::Language;
use checkup_core::package::{Answers, Days, FastedHours, Person, Question, Said, questions_for};
use checkup_core::person::Scan;
use checkup_core::step::{StepCommand, StepState};
use checkup_locales::text;
use people::Invented;
use serde::Serialize;
use uuid::Uuid;

/// A person who has their paper.
#[derive(Serialize)]
pub struct Done {
    /// File name of the paper.
    pub file: String,
    /// Ticket.
    pub ticket: String,
    /// Language of the paper.
    pub language: Language,
    /// Name.
    pub name: String,
    /// What the paper must say, line by line.
    pub lines: Vec<String>,
    /// Values outside their range.
    pub abnormal: usize,
    /// Critical values.
    pub critical: usize,
    /// Referred to a hospital.
    pub referred: bool,
}

impl std::fmt::Debug for Done {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Done").field("file", &self.file).finish_non_exhaustive()
    }
}

/// A new idempotency key.
pub fn key() -> String {
    Uuid::new_v4().to_string()
}

/// From the booking to the paper.
pub async fn walk(day: &Day, at: usize, person: &Invented) -> Result<Done> {
    let mut profile = Profile::new(day.seed, at, person.sex);
    let code = book(day, at, person).await.context("booking")?;
    day.progress.step(STAGES[0]);
    let offer = identify(day, at, person, code).await.context("identification")?;
    let ticket = check_in(day, at, person, &offer).await.context("check-in")?;
    let name = ticket.ticket.to_string();
    day.progress.step(STAGES[1]);
    examine(day, &ticket, person.language, &mut profile)
        .await
        .with_context(|| format!("{name}: stations"))?;
    day.progress.step(STAGES[2]);
    laboratory(day, ticket.visit, &mut profile).await.with_context(|| format!("{name}: laboratory"))?;
    let critical = read_back(day, ticket.visit).await.with_context(|| format!("{name}: critical values"))?;
    day.progress.step(STAGES[3]);
    let chart = chart(day, ticket.visit).await?;
    let verdict = verdict::conclude(day, &chart, person, critical > 0)
        .await
        .with_context(|| format!("{name}: conclusion"))?;
    day.progress.step(STAGES[4]);
    let paper = day.doctor.report_pdf(ticket.visit, person.language).await.map_err(told);
    let paper = paper.with_context(|| format!("{name}: paper"))?;
    ensure!(paper.starts_with(b"%PDF-"), "{name}: the paper is no PDF");
    let file = format!("{name}-{}.pdf", verdict.number);
    std::fs::write(day.out.join(&file), paper).with_context(|| format!("cannot write {file}"))?;
    day.progress.step(STAGES[5]);
    Ok(Done {
        file,
        ticket: name,
        language: person.language,
        name: person.name.clone(),
        lines: verdict.lines,
        abnormal: verdict.abnormal,
        critical,
        referred: verdict.referred,
    })
}

async fn book(day: &Day, at: usize, person: &Invented) -> Result<BookingCode> {
    let minute = 7 * 60 + u16::try_from(at / 4).unwrap_or_default() % 48 * 5;
    let mut dice =
        checkup_core::dice::Dice::new(day.seed ^ u64::try_from(at).unwrap_or_default().rotate_left(32));
    let request = demo_centre::request(&mut dice, person, day.date, minute);
    let booking = day.reception.create_booking(&key(), &request).await.map_err(told)?;
    day.journal.note(Write::Booking(booking.id));
    Ok(booking.code)
}

/// Two of three scan their document, the others type the code of their booking.
async fn identify(day: &Day, at: usize, person: &Invented, code: BookingCode) -> Result<CheckInOffer> {
    let typed = if at % 3 == 2 { code.as_str() } else { person.scan.as_str() };
    let identify = match Scan::parse(typed, day.date)? {
        Scan::CitizenCard(card) => {
            let document = card.identity_document();
            let number = document.number.as_str().to_owned();
            Identify::Document { kind: document.kind(), number, birth_date: card.born().date() }
        }
        Scan::TravelDocument(zone) => {
            let document = zone.identity_document()?;
            let number = document.number.as_str().to_owned();
            Identify::Document { kind: document.kind(), number, birth_date: zone.born().date() }
        }
        Scan::Booking(code) => Identify::Booking { code },
        Scan::InsuranceCard => bail!("a document reads as a health-insurance card"),
        Scan::Ticket(_) => bail!("a document reads as a ticket"),
    };
    day.kiosk.identify(&identify).await.map_err(told)
}

/// A few of the guests have something, so that the day shows what follows.
const fn holds(condition: Condition, at: usize) -> bool {
    match condition {
        Condition::Pacemaker => at % 37 == 19,
        Condition::BloodPressureMedicine => at % 5 == 2,
        Condition::DiabetesMedicine => at % 13 == 4,
        Condition::ContactLens => at % 7 == 3,
        Condition::Menstruation => at % 17 == 6,
        Condition::Anticoagulant => at % 9 == 8,
        _ => false,
    }
}

async fn check_in(day: &Day, at: usize, person: &Invented, offer: &CheckInOffer) -> Result<TicketView> {
    let who = Person { sex: offer.sex, age: u32::from(offer.age) };
    let mut answers = Answers::default();
    for question in questions_for(day.catalogue, &offer.items, who) {
        match question {
            Question::Fasting { needed } => answers.fasted = Some(FastedHours::new(needed.max(11))?),
            Question::Pregnancy => {
                answers.pregnancy_possible = Some(at % 11 == 7);
                answers.last_period = Days::new(if at % 11 == 5 { 12 } else { 6 }).ok();
            }
            Question::Conditions { conditions } => {
                let said = |condition| if holds(condition, at) { Said::Yes } else { Said::No };
                answers.conditions = conditions.iter().map(|c| (*c, said(*c))).collect();
            }
        }
    }
    let consent = |purpose| ConsentAnswer {
        purpose,
        given: purpose != Purpose::Research || at.is_multiple_of(2),
        text_version: TEXT_VERSION.to_owned(),
    };
    let request = CheckIn {
        signature: Some(Signature::Declared),
        consents: Purpose::asked(offer.company.is_some()).into_iter().map(consent).collect(),
        answers,
        ..CheckIn::booked(offer.booking, person.language)
    };
    let ticket = day.kiosk.check_in(&key(), &request).await.map_err(told)?;
    day.journal.note(Write::Visit(ticket.visit));
    Ok(ticket)
}

/// Station after station, as the server sends the person on.
async fn examine(day: &Day, ticket: &TicketView, language: Language, profile: &mut Profile) -> Result<()> {
    let mut next = ticket.next.clone();
    let mut visited = 0;
    while let Some(station) = next {
        visited += 1;
        ensure!(visited <= day.catalogue.stations().len(), "{station}: walking in circles");
        day.progress.at(ticket.ticket.as_str(), station.as_str());
        next = pass(day, ticket.visit, &station, language, profile)
            .await
            .with_context(|| station.to_string())?;
    }
    Ok(())
}

/// Where a person was told to go they go, even if by now the router would rather send them elsewhere: whoever is called
/// is on that station's list.
async fn pass(
    day: &Day,
    visit: VisitId,
    station: &StationCode,
    language: Language,
    profile: &mut Profile,
) -> Result<Option<StationCode>> {
    let steps = day.laboratory.visit(visit).await.map_err(told)?.steps;
    let step = steps.iter().find(|step| step.station == *station).context("not on the way")?;
    let act = |command| StepAction { command, reason: None };
    if step.state == StepState::Waiting {
        day.station.step_command(&key(), step.id, &act(StepCommand::Call)).await.map_err(told)?;
    }
    day.station.step_command(&key(), step.id, &act(StepCommand::Start)).await.map_err(told)?;
    let queue = day.station.station(station).await.map_err(told)?.present;
    let entry = queue.into_iter().find(|entry| entry.visit == visit).context("not in the room")?;
    collect(day, &entry, station).await?;
    enter(day, &entry, language, profile).await?;
    let outcome =
        day.station.step_command(&key(), entry.step, &act(StepCommand::Finish)).await.map_err(told)?;
    day.journal.note(Write::Step(visit, entry.step));
    Ok(outcome.next)
}

/// Scans the labels that the laboratory printed for this station.
async fn collect(day: &Day, entry: &QueueEntry, station: &StationCode) -> Result<()> {
    if !day.collects(station) {
        return Ok(());
    }
    let specimens = day.laboratory.visit(entry.visit).await.map_err(told)?.specimens;
    let here = specimens.iter().filter(|s| s.station == *station && s.state == SpecimenState::Planned);
    for specimen in here {
        let action = SpecimenAction { command: SpecimenCommand::Collect, cause: None, reason: None };
        day.station.specimen_command(&key(), &specimen.barcode, &action).await.map_err(told)?;
        day.journal.note(Write::Specimen(entry.visit, specimen.barcode.clone()));
    }
    Ok(())
}

/// Types what is measured in the room.
async fn enter(day: &Day, entry: &QueueEntry, language: Language, profile: &mut Profile) -> Result<()> {
    let mut entries = Vec::new();
    for order in entry.orders.iter().filter(|order| order.state.is_open()) {
        let item = day.catalogue.item(&order.item).context("an item that the catalogue does not know")?;
        if !item.specimen.is_collected() && !is_computed(&item.code) {
            entries.push(ResultEntry { order: order.id, value: profile.answer(item, language), unit: None });
        }
    }
    if entries.is_empty() {
        return Ok(());
    }
    let stored =
        day.station.enter_results(&key(), entry.visit, &EnterResults { entries }).await.map_err(told)?;
    for result in stored.results {
        day.journal.note(Write::Result(entry.visit, result.id));
    }
    Ok(())
}

/// The laboratory answers with a file; every value must find its order.
async fn laboratory(day: &Day, visit: VisitId, profile: &mut Profile) -> Result<()> {
    let chart = day.laboratory.visit(visit).await.map_err(told)?;
    let sent = message::measure(day.catalogue, profile, &chart.visit, &chart.specimens, chrono::Utc::now());
    if sent.values.is_empty() {
        return Ok(());
    }
    let report = day.laboratory.import_lab_messages(&key(), &sent.file).await.map_err(told)?;
    for message in &report.messages {
        let refused = message.refused.as_ref().or(message.unmatched.first().map(|one| &one.reason));
        ensure!(refused.is_none(), "a message was not taken: {}", refused.map_or("", String::as_str));
    }
    let stored: u32 = report.messages.iter().map(|message| message.stored).sum();
    ensure!(
        usize::try_from(stored).is_ok_and(|n| n == sent.values.len()),
        "{stored} of {} stored",
        sent.values.len()
    );
    for (item, value) in sent.values {
        day.journal.note(Write::LabValue(visit, item, value));
    }
    Ok(())
}

/// Reads back whatever is critical; gives how many there were.
async fn read_back(day: &Day, visit: VisitId) -> Result<usize> {
    let open = day.laboratory.criticals().await.map_err(told)?.criticals;
    let mine: Vec<_> = open.into_iter().filter(|critical| critical.visit == visit).collect();
    for critical in &mine {
        let note = AcknowledgeCritical { note: text(Language::Vi, "staff-demo-read-back", &[]) };
        day.laboratory.acknowledge_critical(&key(), critical.id, &note).await.map_err(told)?;
        day.journal.note(Write::Critical(visit, critical.id));
    }
    Ok(mine.len())
}

async fn chart(day: &Day, visit: VisitId) -> Result<VisitChart> {
    day.doctor.visit(visit).await.map_err(told)
}
