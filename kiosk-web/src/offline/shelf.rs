//! What a kiosk keeps for the time without the server, each piece encrypted as a whole: the day's bookings, the number of its
//! next ticket, and every check-in that waits.

use crate::json;
use crate::offer::Offer;
use crate::problem::Problem;
use crate::rules;
use checkup_core::api::checkin::{CheckIn, GivenTicket, Identity, Payer, TicketView, Who};
use checkup_core::api::kiosk::{Lease, LeasedBooking};
use checkup_core::booking::BookingState;
use checkup_core::codes::{ItemCode, PackageCode, StationCode, TicketCode};
use checkup_core::ids::{BookingId, VisitId};
use checkup_core::money::Money;
use checkup_core::package::{self, Finding, Person};
use checkup_core::person::Sex;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Checking in is registration.
const REGISTRATION: &str = "REG";

/// The kiosk's own tickets of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counter {
    /// The day they are for.
    #[serde(deserialize_with = "checkup_core::iso8601::read_day")]
    pub day: NaiveDate,
    /// Their letter.
    pub series: char,
    /// Number of the next one.
    pub next: u16,
}

impl Counter {
    /// Counts on from what was kept and from what the server has seen, whichever is further.
    pub fn of(lease: &Lease, kept: Option<&Self>) -> Option<Self> {
        let series = lease.series.chars().next()?;
        let same = kept.filter(|kept| kept.day == lease.day && kept.series == series);
        let next = lease.next.max(same.map_or(1, |kept| kept.next));
        Some(Self { day: lease.day, series, next })
    }

    /// The next ticket, and the counter after it. Nobody gets this ticket again, whatever becomes of it.
    pub fn take(&self) -> Option<(TicketCode, Self)> {
        let ticket = TicketCode::of_series(self.series, self.next)?;
        Some((ticket, Self { next: self.next + 1, ..self.clone() }))
    }
}

/// A check-in that waits for the server, with what the kiosk needs of it meanwhile.
#[derive(Clone, Serialize, Deserialize)]
pub struct Kept {
    /// Idempotency key.
    pub key: String,
    /// The request as it will be sent: the same bytes every time.
    pub body: String,
    /// The ticket that was given out.
    pub given: GivenTicket,
    /// The booking, if there was one.
    pub booking: Option<BookingId>,
    /// The way, as the ticket told it.
    pub route: Vec<StationCode>,
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Kept")
    }
}

impl Kept {
    /// Puts a check-in together as it will be sent. `None` if it cannot be written down, which no check-in is known to be.
    pub fn new(key: String, request: &CheckIn, given: GivenTicket, route: Vec<StationCode>) -> Option<Self> {
        let booking = match &request.who {
            Who::Booking { booking } => Some(*booking),
            Who::WalkIn(_) => None,
        };
        let request = CheckIn { given: Some(given.clone()), ..request.clone() };
        Some(Self { key, body: json::write(&request)?, given, booking, route })
    }

    /// The ticket as it was given out.
    pub fn ticket(&self) -> TicketView {
        ticket_of(self.given.ticket.clone(), self.route.clone(), Vec::new())
    }
}

/// A ticket of the kiosk's own: the first room is by the rules alone, because nobody knows how crowded the rooms are.
pub fn ticket_of(ticket: TicketCode, route: Vec<StationCode>, findings: Vec<Finding>) -> TicketView {
    TicketView {
        // The server gives the visit its number when it hears of it; no page shows one.
        visit: VisitId::new(<_>::default()),
        ticket,
        next: route.first().cloned(),
        route,
        findings,
        onward: None,
        done: None,
        due: None,
    }
}

/// Everything in a package for this person on a day, and its price.
fn content(
    package: &PackageCode,
    sex: Sex,
    age: u16,
    day: NaiveDate,
) -> Result<(Money, Vec<ItemCode>), Problem> {
    let all = rules::catalogue().ok_or_else(|| Problem::plain("package-unknown"))?;
    let content = package::content_for(all, package, sex, age.into(), day);
    let (tier, items) = content.map_err(|error| Problem::of(&error))?;
    Ok((tier.price, items))
}

/// The rooms of this check-in and what the rules found, as the rules alone order them: nobody knows here how crowded the rooms
/// are. Whose name was typed shows a document at the desk first.
pub fn route(offer: &Offer, request: &CheckIn) -> (Vec<StationCode>, Vec<Finding>) {
    let Some(all) = rules::catalogue() else { return <_>::default() };
    let items: Vec<ItemCode> = offer.items.iter().chain(&request.extras).cloned().collect();
    let person = Person { sex: offer.sex, age: offer.age.into() };
    let findings = package::assess(all, &items, person, &request.answers);
    let typed = matches!(&request.who, Who::WalkIn(walk_in) if walk_in.identity == Identity::Typed);
    let mut rooms = checkup_core::routing::plan(all, &items, &findings).stations();
    rooms.retain(|room| typed || room.as_str() != REGISTRATION);
    (rooms, findings)
}

/// What a kept booking offers on `day`, as the server would have.
pub fn offer_of(kept: &LeasedBooking, day: NaiveDate) -> Result<Offer, Problem> {
    match kept.state {
        BookingState::Booked => {}
        BookingState::CheckedIn => return Err(Problem::plain("offline-checked-in")),
        BookingState::Missed | BookingState::Cancelled => {
            return Err(Problem::plain("offline-booking-unknown"));
        }
    }
    let (price, items) = content(&kept.package, kept.sex, kept.age, day)?;
    Ok(Offer {
        who: Who::Booking { booking: kept.booking },
        masked_name: kept.masked_name.clone(),
        sex: kept.sex,
        age: kept.age,
        company: kept.company.clone(),
        package: kept.package.clone(),
        items,
        price,
        payer: if kept.company.is_some() { Payer::Company } else { Payer::Own },
        minute: Some(kept.minute),
        language: kept.language,
        ticket: None,
        given: kept.given.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use checkup_core::language::Language;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    fn lease(series: &str, next: u16) -> Lease {
        Lease {
            day: day(),
            key: "00".repeat(32),
            former: Vec::new(),
            series: series.to_owned(),
            next,
            version: String::new(),
            bookings: None,
        }
    }

    fn kept(state: BookingState) -> LeasedBooking {
        LeasedBooking {
            digests: Vec::new(),
            booking: BookingId::new(uuid::Uuid::from_u128(7)),
            masked_name: "Nguyễn V** Đ".to_owned(),
            sex: Sex::Male,
            age: 41,
            company: None,
            package: PackageCode::parse("STD").unwrap(),
            minute: 450,
            language: Language::Vi,
            state,
            given: Vec::new(),
        }
    }

    #[test]
    fn a_number_is_never_given_twice_whoever_forgot_it() {
        let kept = Counter { day: day(), series: 'Z', next: 5 };
        assert_eq!(
            Counter::of(&lease("Z", 1), Some(&kept)).unwrap().next,
            5,
            "the server has not heard of them"
        );
        assert_eq!(Counter::of(&lease("Z", 9), Some(&kept)).unwrap().next, 9, "the kiosk lost count");
        assert_eq!(Counter::of(&lease("Y", 1), Some(&kept)).unwrap().next, 1, "another letter");
        let (ticket, after) = kept.take().unwrap();
        assert_eq!((ticket.as_str(), after.next), ("Z005", 6));
        assert!(Counter { next: 1000, ..kept }.take().is_none());
    }

    #[test]
    fn a_kept_booking_offers_what_the_server_would() {
        let offer = offer_of(&kept(BookingState::Booked), day()).unwrap();
        assert!(offer.items.len() > 10 && offer.price.minor > 0);
        assert_eq!((offer.payer, offer.minute), (Payer::Own, Some(450)));
    }

    #[test]
    fn whoever_has_checked_in_or_is_not_expected_goes_to_the_desk() {
        for (state, code) in [
            (BookingState::CheckedIn, "offline-checked-in"),
            (BookingState::Cancelled, "offline-booking-unknown"),
            (BookingState::Missed, "offline-booking-unknown"),
        ] {
            assert_eq!(offer_of(&kept(state), day()).unwrap_err().code(), code);
        }
    }

    #[test]
    fn what_waits_is_sent_with_the_ticket_that_was_given_and_shown_again_as_it_was() {
        let given = GivenTicket {
            ticket: TicketCode::parse("Z003").unwrap(),
            at: "2026-11-21T01:02:03Z".parse().unwrap(),
        };
        let booking = BookingId::new(uuid::Uuid::from_u128(7));
        let request = CheckIn::booked(booking, Language::Ko);
        let route = vec![StationCode::parse("BLD").unwrap()];
        let kept = Kept::new("key".to_owned(), &request, given.clone(), route).unwrap();
        let sent: CheckIn = serde_json::from_str(&kept.body).unwrap();
        assert_eq!((sent.given, kept.booking), (Some(given), Some(booking)));
        let read: Kept = serde_json::from_str(&serde_json::to_string(&kept).unwrap()).unwrap();
        assert_eq!(read.body, kept.body);
        let ticket = read.ticket();
        assert_eq!((ticket.ticket.as_str(), ticket.next.unwrap().as_str()), ("Z003", "BLD"));
    }
}
