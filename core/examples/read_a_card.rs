//! The smallest use: read what a scanner typed. `cargo run -p checkup-core --example read_a_card -- '<scan>'`

use checkup_core::error::Coded as _;
use checkup_core::person::Scan;
use chrono::NaiveDate;

/// An invented card of 2021.
const SAMPLE: &str =
    "001185000001|012345678|Nguyễn Thị Mẫu|05031985|Nữ|Số 1 Phố Mẫu, Phường Mẫu, Hà Nội|15042021";

fn main() {
    let text = std::env::args().nth(1).unwrap_or_else(|| SAMPLE.to_owned());
    let Some(today) = NaiveDate::from_ymd_opt(2026, 11, 21) else { return };
    match Scan::parse(&text, today) {
        Ok(Scan::CitizenCard(card)) => {
            println!("citizen card of {}", card.name().masked());
        }
        Ok(Scan::TravelDocument(mrz)) => println!("travel document, {} warnings", mrz.warnings(today).len()),
        Ok(Scan::InsuranceCard) => println!("health-insurance card: recognised, not read"),
        Ok(Scan::Booking(code)) => println!("appointment {code}"),
        Ok(Scan::Ticket(code)) => println!("ticket {code}"),
        // A code and typed arguments: the sentence in the reader's language is for the program around it.
        Err(error) => println!("{} {:?}", error.code(), error.args()),
    }
}
