//! Who somebody is, as typed or read: every field through its own constructor, and known again by document and date of
//! birth.

use super::{AppError, check_printable};
use crate::store::audit::Entry;
use crate::store::patient::PatientRow;
use crate::store::{self, Tx};
use checkup_core::api::booking::PersonInput;
use checkup_core::ids::PatientId;
use checkup_core::person::{BirthDate, DocumentNumber, PersonName, Phone};
use chrono::NaiveDate;
use uuid::Uuid;

/// A person whose fields are all right. Whether the centre knows them already is still to be seen.
pub(super) struct Checked {
    /// As they would be stored.
    pub person: PatientRow,
    /// The document that they showed.
    pub document: Option<DocumentNumber>,
}

/// Checks every field; the first that is wrong names itself below `at`, a JSON pointer.
pub(super) fn check(at: &str, input: &PersonInput, today: NaiveDate) -> Result<Checked, AppError> {
    let PersonInput { name, birth_date, sex, phone, document } = input;
    let field = |name: &str| format!("{at}/{name}");
    let name = PersonName::new(name).map_err(|e| AppError::invalid_field(field("name"), e))?;
    check_printable(&field("name"), name.as_str())?;
    let born =
        BirthDate::new(*birth_date, today).map_err(|e| AppError::invalid_field(field("birth_date"), e))?;
    let phone = phone.as_deref().map(str::trim).filter(|p| !p.is_empty()).map(Phone::parse).transpose();
    let phone = phone.map_err(|e| AppError::invalid_field(field("phone"), e))?;
    let document = document.as_ref().filter(|d| !d.number.trim().is_empty());
    let document = document.map(|d| DocumentNumber::parse(d.kind, &d.number)).transpose();
    let document = document.map_err(|e| AppError::invalid_field(field("document/number"), e))?;
    let id = PatientId::new(Uuid::now_v7());
    Ok(Checked { person: PatientRow { id, name, born, sex: *sex, phone }, document })
}

/// The person as the centre knows them, or stored as somebody new.
pub(super) async fn known_or_new(tx: &mut Tx, checked: Checked) -> Result<PatientRow, AppError> {
    let Checked { person, document } = checked;
    let known = match &document {
        Some(number) => store::patient::by_document(tx.conn(), number.kind(), number).await?,
        None => Vec::new(),
    };
    // A number alone is not a person: it may have been re-issued. Date of birth decides.
    if let Some(known) = known.into_iter().find(|known| known.born == person.born) {
        return Ok(known);
    }
    store::patient::insert(tx.conn(), &person, tx.now()).await?;
    if let Some(number) = &document {
        store::patient::insert_document(tx.conn(), person.id, number.kind(), number, tx.now()).await?;
    }
    tx.audit(Entry::new("patient.create", "patient", person.id).of_patient(person.id.uuid()));
    Ok(person)
}
