//! What the kiosk offers one guest: from the server for a booking, from what was kept when the server does not answer, or put
//! together here for somebody without an appointment.

use checkup_core::api::checkin::{CheckInOffer, Payer, StandingConsent, TicketView, Who};
use checkup_core::codes::{ItemCode, PackageCode};
use checkup_core::language::Language;
use checkup_core::money::Money;
use checkup_core::person::Sex;

/// The offer as the pages and the rules read it.
#[derive(Clone, PartialEq)]
pub struct Offer {
    /// Who checks in.
    pub who: Who,
    /// Masked name.
    pub masked_name: String,
    /// Sex, for the rules.
    pub sex: Sex,
    /// Completed years today, for the rules.
    pub age: u16,
    /// Employer's name, if one pays.
    pub company: Option<String>,
    /// Package.
    pub package: PackageCode,
    /// Everything in it for this person.
    pub items: Vec<ItemCode>,
    /// Its price.
    pub price: Money,
    /// Who pays it.
    pub payer: Payer,
    /// Minutes after midnight for which it is booked; `None` without an appointment.
    pub minute: Option<u16>,
    /// The language noted at booking, or the one chosen.
    pub language: Language,
    /// The ticket, when the person has checked in already today.
    pub ticket: Option<TicketView>,
    /// Consents of earlier visits that still hold.
    pub given: Vec<StandingConsent>,
}

impl std::fmt::Debug for Offer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Offer")
    }
}

impl From<CheckInOffer> for Offer {
    fn from(offer: CheckInOffer) -> Self {
        Self {
            who: Who::Booking { booking: offer.booking },
            masked_name: offer.masked_name,
            sex: offer.sex,
            age: offer.age,
            company: offer.company,
            package: offer.package,
            items: offer.items,
            price: offer.price,
            payer: offer.payer,
            minute: Some(offer.minute),
            language: offer.language,
            ticket: offer.ticket,
            given: offer.given,
        }
    }
}
