//! Bookings: who is expected when, for which package, and who pays.

use crate::booking::BookingState;
use crate::codes::{BookingCode, PackageCode};
use crate::ids::{BookingId, CompanyId, PatientId};
use crate::language::Language;
use crate::person::{DocumentKind, Sex};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// An identity document as typed or read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DocumentInput {
    /// Which document.
    pub kind: DocumentKind,
    /// Its number.
    pub number: String,
}

/// A person as booked. Checked by the constructors of [`crate::person`] on arrival.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonInput {
    /// Full name in the order in which the person writes it.
    pub name: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Sex as in the document.
    pub sex: Sex,
    /// Phone number, Vietnamese or Korean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Identity document; a booking by phone may have none yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentInput>,
}

/// `POST /bookings`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CreateBooking {
    /// Who comes.
    pub person: PersonInput,
    /// Which package.
    pub package: PackageCode,
    /// On which day, at the centre.
    pub day: NaiveDate,
    /// Minutes after midnight at the centre, in steps of 5.
    pub minute: u16,
    /// The employer who pays, by code; `None` if the person pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// The language in which the person reads.
    pub language: Language,
}

/// A booking as staff see it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BookingView {
    /// Its id.
    pub id: BookingId,
    /// What the person types or scans.
    pub code: BookingCode,
    /// The person.
    pub patient: PatientId,
    /// Full name.
    pub name: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Sex.
    pub sex: Sex,
    /// Package.
    pub package: PackageCode,
    /// Day at the centre.
    pub day: NaiveDate,
    /// Minutes after midnight at the centre.
    pub minute: u16,
    /// Employer's name.
    pub company: Option<String>,
    /// Language.
    pub language: Language,
    /// State.
    pub state: BookingState,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// `GET /bookings?day=`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BookingList {
    /// In order of time, then code.
    pub bookings: Vec<BookingView>,
}

/// An employer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CompanyView {
    /// Its id.
    pub id: CompanyId,
    /// Short code.
    pub code: String,
    /// Name.
    pub name: String,
}

super::redacted_debug!(DocumentInput, PersonInput, CreateBooking, BookingView, BookingList);
