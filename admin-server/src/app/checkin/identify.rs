//! Finding today's booking for what was scanned or typed, and what the kiosk may show of it.

use super::agree::standing;
use super::compose::person_of;
use super::ticket::{of_booking, of_visit};
use crate::app::{Actor, AppError, Permission};
use crate::state::AppState;
use crate::store;
use crate::store::audit::Entry;
use crate::store::booking::BookingRow;
use checkup_core::api::checkin::{CheckInOffer, Identify, Payer, TicketView};
use checkup_core::booking::{self, BookingCommand, BookingError};
use checkup_core::package::content_for;
use checkup_core::person::DocumentNumber;

/// Finds today's booking for what was scanned or typed, and notes who was looked up.
pub async fn identify(state: &AppState, actor: &Actor, request: Identify) -> Result<CheckInOffer, AppError> {
    actor.require(Permission::CheckIn)?;
    let today = state.clock.today();
    let found = match request {
        Identify::Booking { code } => store::booking::by_code(state.store.db(), &code).await?,
        Identify::Document { kind, number, birth_date } => {
            let number =
                DocumentNumber::parse(kind, &number).map_err(|e| AppError::invalid_field("/number", e))?;
            let people = store::patient::by_document(state.store.db(), kind, &number).await?;
            let people: Vec<_> =
                people.iter().filter(|p| p.born.date() == birth_date).map(|p| p.id).collect();
            store::booking::of_people(state.store.db(), &people, today).await?.into_iter().next()
        }
    };
    let row = found.ok_or_else(|| AppError::not_found("booking-not-found"))?;
    let ticket = match booking::decide(row.state, row.day, BookingCommand::CheckIn { today }) {
        // Somebody booked twice: the day has one visit, and its ticket is the answer.
        Ok(_) => match store::visit::of_person(state.store.db(), row.patient.id, today).await? {
            Some(visit) => Some(of_visit(state, visit).await?),
            None => None,
        },
        Err(BookingError::AlreadyCheckedIn) if row.day == today => Some(of_booking(state, &row).await?),
        Err(BookingError::AlreadyCheckedIn) => return Err(BookingError::OtherDay { planned: row.day }.into()),
        Err(error) => return Err(error.into()),
    };
    let entry = Entry::new("booking.identify", "booking", row.id).of_patient(row.patient.id.uuid());
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    let person = row.patient.id;
    let given =
        store::consent::standing(state.store.db(), [person]).await?.remove(&person).unwrap_or_default();
    let given = given.iter().map(standing).collect();
    Ok(CheckInOffer { given, ..offer(state, &row, ticket)? })
}

fn offer(state: &AppState, row: &BookingRow, ticket: Option<TicketView>) -> Result<CheckInOffer, AppError> {
    let person = person_of(row);
    let (tier, items) = content_for(state.catalogue, &row.package, person.sex, person.age, row.day)
        .map_err(AppError::conflict)?;
    Ok(CheckInOffer {
        booking: row.id,
        masked_name: row.patient.name.masked(),
        sex: person.sex,
        age: u16::try_from(person.age).unwrap_or(u16::MAX),
        company: row.company.as_ref().map(|(_, name)| name.clone()),
        package: row.package.clone(),
        items,
        price: tier.price,
        payer: if row.company.is_some() { Payer::Company } else { Payer::Own },
        minute: row.minute,
        language: row.language,
        ticket,
        given: Vec::new(),
    })
}
